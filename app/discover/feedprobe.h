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
        QString loginRefused;       // why no domain lets this account in, when each of them said so (or is no domain there); empty: it is in, or nobody knows
    };
    using Done = std::function<void(Outcome)>;

    // xmpp: url, host, user and secret's name; `domains`: to log in to, in order; `rooms`: breweries to look for.
    // `ownWay`: the proxy is a tunnel to the server's own computer, so that the key it shows is the right one: a certificate that only lacks an
    // authority is proposed with that key as its pin.
    void setOwnWay(bool own) { m_ownWay = own; }
    // Also tries to join a room of a random name at each of these MUC components, which makes it where that is allowed; it is left at once, and gone
    // with that. Only when the operator asked for it. Each gives a fact BreweryCreatable: Critical, Ok (refused, with the answer), or Unknown (silence).
    void tryToCreate(const QStringList &components) { m_components = components; }
    FeedProbe(const XmppConfig &xmpp, const Secret &password, const QNetworkProxy &proxy, QStringList domains, QStringList rooms, QObject *parent);
    ~FeedProbe() override;
    // Once, later, within 25 s, unless this is gone by then.
    void run(Done done);

private:
    void tryNext();
    bool pin(const Error &error);
    void loggedIn(const QString &jid);
    void sit(const QString &room, const QString &jid);
    void leave(const QString &room);
    void take(const QByteArray &bytes);
    void tryOut(const QString &component, const QString &jid);
    void tell(SecurityKind kind, Health health, const QString &about, const QString &seen);
    void looked();
    void finish();

    XmppConfig m_config;
    Secret m_password;
    QNetworkProxy m_proxy;
    QStringList m_domains, m_rooms, m_components, m_refusals;
    bool m_allRefused = true; // of the domains so far
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
    struct Trial
    {
        QString component;
        std::optional<Health> verdict; // nothing: no answer yet
        QString seen;
    };
    std::map<QString, Trial> m_trials; // by the random room; its seat is in m_joined
};

// What the occupants of breweries tell about the safety of a shard: unexpected ones, two recorders under one name.
std::vector<SecurityFact> occupantFacts(const std::vector<Server> &occupants, const QString &room);

} // namespace jitscope
