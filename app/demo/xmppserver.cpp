#include "demo/xmppserver.h"

#include "demo/bridgefigures.h"
#include "demo/jicofopages.h"
#include "demo/pagewriter.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QXmlStreamReader>

namespace jitscope::demo {
namespace {

constexpr char Framing[] = "urn:ietf:params:xml:ns:xmpp-framing";
constexpr char Sasl[] = "urn:ietf:params:xml:ns:xmpp-sasl";
constexpr char Stanzas[] = "urn:ietf:params:xml:ns:xmpp-stanzas";
constexpr char Caps[] = "<c ver='kbMQVxhpcHvQ0pRxOGrPG3Kx1pY=' hash='sha-1' xmlns='http://jabber.org/protocol/caps' node='https://igniterealtime.org/projects/smack'/>";

QByteArray escaped(const QByteArray &text) { return QString::fromUtf8(text).toHtmlEscaped().replace(u'\'', QLatin1String("&#39;")).toUtf8(); }
QByteArray authDomain() { return QByteArray("auth.") + MainDomain; }

QByteArray attributeOf(const QXmlStreamReader &xml, const char *name) { return xml.attributes().value(QLatin1String(name)).toUtf8(); }

QByteArray occupantId(const QByteArray &jid)
{
    const QByteArray account = jid.left(jid.indexOf('/')); // of the account, not of the instance
    return QByteArray::number(mix(qHash(account, 3)), 16).toBase64();
}

} // namespace

struct XmppServer::Session
{
    QWebSocket *socket = nullptr;
    QByteArray host, user, jid;
    bool authenticated = false;
    std::unique_ptr<ScramServer> scram;
    QHash<QByteArray, QByteArray> rooms; // room → own nick
};

XmppServer::XmppServer(const World &world, size_t shard, const ScramAccount *account, bool old, QObject *parent)
    : QObject(parent), m_world(world), m_shard(shard), m_account(account), m_old(old),
      m_server(new QWebSocketServer(QStringLiteral("Prosody"), QWebSocketServer::NonSecureMode, this))
{
    m_server->setSupportedSubprotocols({QStringLiteral("xmpp")});
    connect(m_server, &QWebSocketServer::newConnection, this, &XmppServer::accept);
    const Shard &s = this->shard();
    m_bridgeThere.assign(s.bridges.size(), true);
    m_bridgeSpoke.resize(s.bridges.size());
    for (size_t i = 0; i < s.bridges.size(); ++i) m_bridgeSpoke[i] = world.now() - qint64(mix(i) % 5000); // not all at once
    for (const Recorder &r : s.recorders) m_recorderSaid.push_back(recorderSays(r));
}

XmppServer::~XmppServer() { goAway(); }

void XmppServer::upgrade(QTcpSocket *socket) { m_server->handleConnection(socket); }

void XmppServer::goAway()
{
    const auto sessions = std::exchange(m_sessions, {});
    for (const auto &s : sessions) {
        disconnect(s->socket, nullptr, this, nullptr);
        s->socket->abort();
        s->socket->deleteLater();
    }
}

void XmppServer::accept()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        auto session = std::make_shared<Session>();
        session->socket = socket;
        m_sessions.insert(socket, session);
        connect(socket, &QWebSocket::textMessageReceived, this, [this, session](const QString &message) { receive(*session, message); });
        connect(socket, &QWebSocket::disconnected, this, [this, session, socket] {
            for (const QByteArray &room : session->rooms.keys()) leave(*session, room);
            m_sessions.remove(socket);
            socket->deleteLater();
        });
    }
}

void XmppServer::send(Session &s, const QByteArray &stanza) { s.socket->sendTextMessage(QString::fromUtf8(stanza)); }

void XmppServer::streamError(Session &s, const char *condition)
{
    send(s, QByteArray("<stream:error xmlns:stream='http://etherx.jabber.org/streams'><") + condition + " xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>");
    send(s, QByteArray("<close xmlns='") + Framing + "'/>");
    s.socket->close(QWebSocketProtocol::CloseCodeNormal, QStringLiteral("Stream closed"));
}

void XmppServer::failure(Session &s, const char *condition) { send(s, QByteArray("<failure xmlns='") + Sasl + "'><" + condition + "/></failure>"); }

void XmppServer::receive(Session &s, const QString &message)
{
    if (!message.startsWith(u'<')) {
        s.socket->close(QWebSocketProtocol::CloseCodeWrongDatatype, QStringLiteral("Invalid payload start character, RFC 7395 3.3.3"));
        return;
    }
    QXmlStreamReader xml(message);
    if (!xml.readNextStartElement()) {
        streamError(s, "not-well-formed");
        return;
    }
    const QString name = xml.name().toString();
    if (name == u"open") openStream(s, xml);
    else if (name == u"close") {
        send(s, QByteArray("<close xmlns='") + Framing + "'/>");
        s.socket->close(QWebSocketProtocol::CloseCodeNormal, QStringLiteral("Stream closed"));
    } else if (name == u"auth") {
        const QByteArray mechanism = attributeOf(xml, "mechanism");
        authenticate(s, mechanism, QByteArray::fromBase64(xml.readElementText().toLatin1()));
    } else if (name == u"response") respond(s, QByteArray::fromBase64(xml.readElementText().toLatin1()));
    else if (!s.authenticated) streamError(s, "not-authorized");
    else if (name == u"iq") iq(s, xml);
    else if (name == u"presence") presence(s, xml);
}

void XmppServer::openStream(Session &s, QXmlStreamReader &xml)
{
    s.host = attributeOf(xml, "to");
    const QByteArray id = uuid(++m_ids * 71 + m_shard);
    send(s, QByteArray("<open xmlns='") + Framing + "' from='" + escaped(s.host) + "' id='" + id + "' version='1.0' xml:lang='en'/>");
    if (s.host != authDomain() && s.host != MainDomain) {
        streamError(s, "host-unknown");
        return;
    }
    QByteArray features = "<stream:features xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
    if (s.authenticated) {
        features += "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><required/></bind><session xmlns='urn:ietf:params:xml:ns:xmpp-session'><optional/></session>"
                    "<sm xmlns='urn:xmpp:sm:3'><optional/></sm>";
    } else {
        features += QByteArray("<mechanisms xmlns='") + Sasl + "'>";
        if (m_account && s.host == authDomain()) features += "<mechanism>SCRAM-SHA-1</mechanism><mechanism>PLAIN</mechanism>";
        else features += "<mechanism>ANONYMOUS</mechanism>";
        features += "</mechanisms>";
    }
    send(s, features + "</stream:features>");
}

void XmppServer::authenticate(Session &s, const QByteArray &mechanism, const QByteArray &data)
{
    const bool accounts = m_account && s.host == authDomain();
    if (mechanism == "SCRAM-SHA-1" && accounts) {
        s.scram = std::make_unique<ScramServer>(*m_account, uuid(++m_ids * 313 + m_shard).remove(8, 1));
        if (const auto challenge = s.scram->challenge(data)) send(s, QByteArray("<challenge xmlns='") + Sasl + "'>" + challenge->toBase64() + "</challenge>");
        else failure(s, "not-authorized");
    } else if (mechanism == "PLAIN" && accounts) {
        if (!plainMatches(*m_account, data)) {
            failure(s, "not-authorized");
            return;
        }
        s.user = m_account->user;
        s.authenticated = true;
        send(s, QByteArray("<success xmlns='") + Sasl + "'/>");
    } else if (mechanism == "ANONYMOUS" && !accounts) {
        s.user = uuid(++m_ids * 17 + 3);
        s.authenticated = true;
        send(s, QByteArray("<success xmlns='") + Sasl + "'/>");
    } else failure(s, "invalid-mechanism");
}

void XmppServer::respond(Session &s, const QByteArray &data)
{
    const auto final = s.scram ? s.scram->finish(data) : std::nullopt;
    s.scram.reset();
    if (!final) {
        failure(s, "not-authorized");
        return;
    }
    s.user = m_account->user;
    s.authenticated = true;
    send(s, QByteArray("<success xmlns='") + Sasl + "'>" + final->toBase64() + "</success>");
}

void XmppServer::iq(Session &s, QXmlStreamReader &xml)
{
    const QByteArray type = attributeOf(xml, "type"), id = escaped(attributeOf(xml, "id")), to = attributeOf(xml, "to");
    if (type != "get" && type != "set") return;
    const QByteArray head = "<iq xmlns='jabber:client' id='" + id + "' to='" + escaped(s.jid) + "' from='" + escaped(to.isEmpty() ? s.host : to) + "' type='";
    const auto error = [&](const char *kind, const char *condition) {
        send(s, head + "error'><error type='" + kind + "'><" + condition + " xmlns='" + Stanzas + "'/></error></iq>");
    };
    if (!xml.readNextStartElement()) return error("modify", "bad-request");
    if (xml.name() == u"bind") {
        QByteArray resource;
        while (xml.readNextStartElement()) resource = xml.readElementText().toUtf8();
        if (resource.isEmpty()) resource = uuid(++m_ids).left(8);
        s.jid = s.user + '@' + s.host + '/' + resource;
        const auto sessions = m_sessions;
        for (const auto &other : sessions) // the newer one stays
            if (other.get() != &s && other->jid == s.jid) streamError(*other, "conflict");
        send(s, "<iq xmlns='jabber:client' id='" + id + "' type='result'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>" + escaped(s.jid) + "</jid></bind></iq>");
        return;
    }
    const bool ping = xml.name() == u"ping";
    const qsizetype slash = to.indexOf('/');
    if (slash < 0) {
        const bool info = xml.namespaceUri() == u"http://jabber.org/protocol/disco#info";
        if (ping) send(s, head + "result'/>");
        else if (info && (to == brewery(false) || to == brewery(true)))
            send(s, head + "result'><query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text'/><feature var='http://jabber.org/protocol/muc'/></query></iq>");
        else error("cancel", info ? "item-not-found" : "service-unavailable");
        return;
    }
    const QByteArray room = to.left(slash).toLower(), nick = to.mid(slash + 1);
    if (!s.rooms.contains(room)) return error("cancel", "not-acceptable"); // no longer a member: rejoin
    if (s.rooms.value(room) == nick) return send(s, head + "result'/>");
    for (const Occupant &o : occupants(room))
        if (o.nick == nick) return ping ? send(s, head + "result'/>") : error("cancel", "service-unavailable");
    error("cancel", "item-not-found");
}

void XmppServer::presence(Session &s, QXmlStreamReader &xml)
{
    const QByteArray to = attributeOf(xml, "to"), id = attributeOf(xml, "id"), type = attributeOf(xml, "type");
    const qsizetype slash = to.indexOf('/');
    if (slash < 0 || s.jid.isEmpty()) return;
    const QByteArray room = to.left(slash).toLower(), nick = to.mid(slash + 1);
    if (type == "unavailable") {
        if (!s.rooms.contains(room)) return;
        const Occupant own{s.rooms.value(room), {}, s.jid, false, {}};
        leave(s, room);
        QByteArray gone = presenceOf(room, own, s.jid, false);
        send(s, gone.replace("</x></presence>", "<status code='110'/></x></presence>"));
        return;
    }
    if (!type.isEmpty()) return;
    bool muc = s.rooms.contains(room);
    while (xml.readNextStartElement()) {
        muc = muc || xml.namespaceUri() == u"http://jabber.org/protocol/muc";
        xml.skipCurrentElement();
    }
    const QByteArray head = "<presence xmlns='jabber:client' type='error' id='" + escaped(id) + "' from='" + escaped(to) + "' to='" + escaped(s.jid) + "'><error type='cancel' by='" + escaped(room) + "'><";
    if (!muc) return send(s, head + "item-not-found xmlns='" + Stanzas + "'/></error></presence>");
    if (room != brewery(false) && room != brewery(true)) return send(s, head + "not-allowed xmlns='" + Stanzas + "'/><text xmlns='" + Stanzas + "'>Room creation is restricted</text></error></presence>");
    if (m_account && s.host != authDomain()) return; // not on the whitelist: no reply at all
    for (const Occupant &o : occupants(room))
        if (o.nick == nick && o.jid != s.jid) return send(s, head + "conflict xmlns='" + Stanzas + "'/></error></presence>");
    join(s, room, nick, id);
}

void XmppServer::join(Session &s, const QByteArray &room, const QByteArray &nick, const QByteArray &id)
{
    for (const Occupant &o : occupants(room))
        if (o.jid != s.jid) send(s, presenceOf(room, o, s.jid, true));
    s.rooms.insert(room, nick);
    const Occupant own{nick, {}, s.jid, false, {}};
    for (const auto &other : std::as_const(m_sessions))
        if (other.get() != &s && other->rooms.contains(room)) send(*other, presenceOf(room, own, other->jid, true));
    send(s, "<presence xmlns='jabber:client' from='" + escaped(room + '/' + nick) + "' to='" + escaped(s.jid) + "' id='" + escaped(id)
             + "'><occupant-id xmlns='urn:xmpp:occupant-id:0' id='" + occupantId(s.jid) + "'/><x xmlns='http://jabber.org/protocol/muc#user'><status code='100'/>"
               "<item affiliation='none' role='participant' jid='" + escaped(s.jid) + "'/><status code='110'/></x></presence>");
    send(s, "<message xmlns='jabber:client' type='groupchat' from='" + escaped(room) + "' to='" + escaped(s.jid) + "'><subject/></message>");
}

void XmppServer::leave(Session &s, const QByteArray &room)
{
    const Occupant own{s.rooms.take(room), {}, s.jid, false, {}};
    for (const auto &other : std::as_const(m_sessions))
        if (other.get() != &s && other->rooms.contains(room)) send(*other, presenceOf(room, own, other->jid, false));
}

std::vector<XmppServer::Occupant> XmppServer::occupants(const QByteArray &room) const
{
    std::vector<Occupant> out;
    if (room == brewery(false)) {
        for (size_t i = 0; i < shard().bridges.size(); ++i)
            if (shard().bridges[i].present()) out.push_back(bridgeOccupant(i));
    } else if (room == brewery(true)) {
        for (size_t i = 0; i < shard().recorders.size(); ++i)
            if (shard().recorders[i].present()) out.push_back(recorderOccupant(i));
    } else return out;
    // In the middle: a snapshot comes in any order.
    if (shard().focus.running) out.insert(out.begin() + qptrdiff(out.size() / 2), focusOccupant());
    for (const auto &s : m_sessions)
        if (s->rooms.contains(room)) out.push_back({s->rooms.value(room), {}, s->jid, false, {}});
    return out;
}

XmppServer::Occupant XmppServer::focusOccupant() { return {"focus", Caps, "focus@" + authDomain() + "/focus", true, {}}; }

XmppServer::Occupant XmppServer::bridgeOccupant(size_t index) const
{
    const Bridge &b = shard().bridges[index];
    QByteArray payload = Caps;
    payload += "<stats xmlns='http://jitsi.org/protocol/colibri'>";
    for (const Figure &f : bridgeFigures(m_world, shard(), int(index), m_old)) {
        if (!f.stat) continue;
        payload += "<stat value='";
        switch (f.kind) {
        case Figure::Kind::Counter:
        case Figure::Kind::Gauge: appendInteger(payload, qint64(f.value)); break;
        case Figure::Kind::Real: appendDouble(payload, f.value); break;
        case Figure::Kind::Flag: payload += f.value != 0 ? "true" : "false"; break;
        case Figure::Kind::Text: payload += escaped(f.text); break;
        }
        payload += QByteArray("' name='") + f.stat + "'/>";
    }
    payload += "</stats>";
    return {b.name, payload, "jvb@" + authDomain() + '/' + QByteArray::number(mix(quint64(b.started) + index), 36).left(8), true, {}};
}

XmppServer::Occupant XmppServer::recorderOccupant(size_t index) const
{
    const Recorder &r = shard().recorders[index];
    const QByteArray payload = QByteArray(Caps) + "<jibri-status xmlns='http://jitsi.org/protocol/jibri'><busy-status status='" + (r.presenceBusy() ? "busy" : "idle")
        + "'/><health-status xmlns='http://jitsi.org/protocol/health' status='" + (r.healthy ? "healthy" : "unhealthy") + "'/></jibri-status>";
    const QByteArray jid = "jibri@" + authDomain() + '/';
    // A cloned machine: the server makes one occupant of both, and only a second <item> tells (jibri.md §15.5).
    const QByteArray twin = r.fault == Recorder::Fault::SameNick ? jid + QByteArray::number(mix(index + 77), 36).left(8) : QByteArray();
    return {r.name, payload, jid + QByteArray::number(mix(index + 99 + (r.process.starts ? quint64(r.started) : 0)), 36).left(8), false, twin};
}

QByteArray XmppServer::presenceOf(const QByteArray &room, const Occupant &o, const QByteArray &to, bool available)
{
    QByteArray out = "<presence xmlns='jabber:client' xml:lang='en' from='" + escaped(room + '/' + o.nick) + "' to='" + escaped(to) + '\'';
    if (!available) out += " type='unavailable'";
    out += '>';
    if (available) out += o.payload;
    out += "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='" + occupantId(o.jid) + "'/><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='";
    out += o.owner ? "owner" : "none";
    out += "' role='";
    out += !available ? "none" : o.owner ? "moderator" : "participant";
    out += "' jid='" + escaped(o.jid) + "'/>";
    if (available && !o.twin.isEmpty()) out += "<item affiliation='none' role='participant' jid='" + escaped(o.twin) + "'/>";
    return out + "</x></presence>";
}

void XmppServer::broadcast(const QByteArray &room, const Occupant &o, bool available)
{
    for (const auto &s : std::as_const(m_sessions))
        if (s->rooms.contains(room)) send(*s, presenceOf(room, o, s->jid, available));
}

int XmppServer::recorderSays(const Recorder &r)
{
    if (!r.present()) return Absent;
    return int(r.presenceBusy()) * 2 + int(r.healthy) + (r.fault == Recorder::Fault::SameNick ? 4 : 0) + 8 * r.process.starts;
}

void XmppServer::beat()
{
    const bool heard = !m_sessions.isEmpty();
    const Shard &s = shard();
    if (std::exchange(m_focusThere, s.focus.running) != s.focus.running && heard)
        for (const bool recorders : {false, true}) broadcast(brewery(recorders), focusOccupant(), s.focus.running);
    for (size_t i = 0; i < s.bridges.size(); ++i) {
        const bool there = s.bridges[i].present();
        const bool changed = there != m_bridgeThere[i];
        m_bridgeThere[i] = there;
        if (!changed && !(there && m_world.now() - m_bridgeSpoke[i] >= 5000)) continue;
        m_bridgeSpoke[i] = m_world.now();
        if (heard) broadcast(brewery(false), bridgeOccupant(i), there);
    }
    for (size_t i = 0; i < s.recorders.size(); ++i) {
        const int says = recorderSays(s.recorders[i]);
        if (says == m_recorderSaid[i]) continue;
        m_recorderSaid[i] = says;
        if (heard) broadcast(brewery(true), recorderOccupant(i), says != Absent);
    }
}

} // namespace jitscope::demo

#include "moc_xmppserver.cpp"
