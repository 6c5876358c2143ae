// Logs in to a shard's XMPP server once, looks which breweries are there, sits in them for a moment and says who is in them. Joins only rooms
// that exist (it asks first), so that none is made. One connection, one thread.
#pragma once

#include "base/secret.h"
#include "net/xmppstream.h"
#include "setup/proposal.h"
#include "sources/breweryroom.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace jitscope {

class XmppLogin;

class FeedProbe : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        XmppConfig xmpp;            // with the domain that let us in
        Found feed;
        std::vector<Found> breweries;
        std::vector<SecurityFact> security;
        bool noService = false;     // nothing there speaks XMPP to us: another address may; else what it said is final
    };
    using Done = std::function<void(Outcome)>;

    // xmpp: url, host, user and secret's name; `domains`: to log in to, in order; `rooms`: breweries to look for.
    // `ownWay`: the proxy is a tunnel to the server's own computer, so that the key it shows is the right one: a certificate that only lacks an
    // authority is proposed with that key as its pin.
    void setOwnWay(bool own) { m_ownWay = own; }
    FeedProbe(const XmppConfig &xmpp, const Secret &password, const QNetworkProxy &proxy, QStringList domains, QStringList rooms, QObject *parent);
    ~FeedProbe() override;
    // Once, later, within 25 s, unless this is gone by then.
    void run(Done done);

private:
    void tryNext();
    bool pin(const Error &error);
    void loggedIn(const QString &jid);
    void take(const QByteArray &bytes);
    void looked();
    void finish();

    XmppConfig m_config;
    Secret m_password;
    QNetworkProxy m_proxy;
    QStringList m_domains, m_rooms;
    Done m_done;
    Outcome m_outcome;
    std::optional<Error> m_error;
    XmppStream *m_stream = nullptr;
    XmppLogin *m_login = nullptr;
    QElapsedTimer m_clock;
    QTimer m_limit;
    int m_asked = 0;
    bool m_ownWay = false;
    QString m_nick;
    std::map<QString, std::unique_ptr<BreweryRoom>> m_joined;
};

// What the occupants of breweries tell about the safety of a shard: unexpected ones, two recorders under one name.
std::vector<SecurityFact> occupantFacts(const std::vector<Server> &occupants, const QString &room);

} // namespace jitscope
