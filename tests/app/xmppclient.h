// A client for tests that plays a service in a brewery: logs in, joins, publishes, leaves, dies.
#pragma once

#include "net/xmpplogin.h"

#include <QTest>

namespace jitscope {

class XmppClient : public QObject
{
public:
    XmppClient(const QUrl &url, const QString &domain, const QString &user, const QString &password, const QString &resource = {})
        : m_stream(this)
    {
        connect(&m_stream, &XmppStream::stanza, this, [this](const XmlNode &node, const QByteArray &) { received.push_back(node); });
        connect(&m_stream, &XmppStream::closed, this, [this](const Error &e, const QString &c) {
            end = e;
            condition = c;
        });
        m_login = new XmppLogin(m_stream, {user, password, resource}, this);
        connect(m_login, &XmppLogin::succeeded, this, [this](const QString &full) { jid = full; });
        connect(m_login, &XmppLogin::failed, this, [this](const Error &e) { refused = e; });
        XmppStream::Options options;
        options.url = url;
        options.domain = domain;
        m_stream.open(options);
    }
    XmppStream &stream() { return m_stream; }
    bool ready() const { return QTest::qWaitFor([this] { return !jid.isEmpty() || refused; }, 15'000) && !jid.isEmpty(); }

    // `payload`: what else the presence carries; empty at the first presence of a Jibri.
    void join(const QString &room, const QString &nick, const QByteArray &payload = {}) { presence(room, nick, payload + "<x xmlns=\"http://jabber.org/protocol/muc\"/>"); }
    void publish(const QString &room, const QString &nick, const QByteArray &payload) { presence(room, nick, payload); }
    void leave(const QString &room, const QString &nick, const QByteArray &status = {})
    {
        m_stream.send("<presence xmlns=\"jabber:client\" type=\"unavailable\" to=\"" + xmlEscaped(room + u'/' + nick) + "\">" + (status.isEmpty() ? QByteArray() : "<status>" + status + "</status>") + "</presence>");
    }
    bool joined(const QString &room) const
    {
        return QTest::qWaitFor([&] {
            for (const XmlNode &n : received) {
                if (n.name != u"presence" || !n.attribute(u"from").startsWith(room + u'/')) continue;
                const XmlNode *x = n.child(u"x", u"http://jabber.org/protocol/muc#user");
                if (!x) continue;
                for (const XmlNode &s : x->children)
                    if (s.name == u"status" && s.attribute(u"code") == u"110") return true;
            }
            return false;
        }, 10'000);
    }

    static QByteArray jibri(const char *busy, const char *health = "healthy")
    {
        return QByteArray("<jibri-status xmlns=\"http://jitsi.org/protocol/jibri\"><busy-status status=\"") + busy + "\"/><health-status xmlns=\"http://jitsi.org/protocol/health\" status=\"" + health
             + "\"/></jibri-status>";
    }
    static QByteArray bridge(const char *stress, const char *region = "eu")
    {
        return QByteArray("<stats xmlns=\"http://jitsi.org/protocol/colibri\"><stat name=\"stress_level\" value=\"") + stress + "\"/><stat name=\"region\" value=\"" + region
             + "\"/><stat name=\"version\" value=\"2.3.287\"/><stat name=\"relay_id\" value=\"relay-1\"/></stats>";
    }

    QString jid, condition;
    std::optional<Error> refused, end;
    std::vector<XmlNode> received;

private:
    void presence(const QString &room, const QString &nick, const QByteArray &inside)
    {
        m_stream.send("<presence xmlns=\"jabber:client\" to=\"" + xmlEscaped(room + u'/' + nick) + "\">" + inside + "</presence>");
    }
    XmppStream m_stream;
    XmppLogin *m_login;
};

} // namespace jitscope
