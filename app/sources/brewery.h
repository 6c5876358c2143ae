// The push feed of a shard: logs in to its Prosody, sits in its breweries, and says who is there and in what state, as it changes.
// Joins breweries only: never meeting rooms, never Jigasi's brewery (xmpp-websocket.md §10, §15–16 say what that would break).
// Publishes nothing, asks nobody anything but pings, and leaves rooms that it would have made.
#pragma once

#include "fleet/snapshot.h"
#include "net/addresses.h"
#include "net/backoff.h"
#include "net/ssh.h"
#include "net/xmppstream.h"
#include "sources/breweryroom.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace jitscope {

class XmppLogin;

class Brewery : public QObject
{
    Q_OBJECT
public:
    // Waiting times. The defaults are those of xmpp-websocket.md §7 and §16; tests take shorter ones.
    struct Timing
    {
        std::chrono::milliseconds join{10'000};        // a server that filters joins does not answer at all
        std::chrono::milliseconds selfPing{60'000};    // XEP-0410: a seat can vanish while the connection lives
        std::chrono::milliseconds ping{20'000}, pingAnswer{10'000};
        std::chrono::milliseconds open{10'000}, login{15'000};
        std::chrono::milliseconds again{1'000}, againAtMost{60'000};       // reconnect: jittered back-off
        std::chrono::milliseconds badAccount{60'000}, badAccountAtMost{300'000}; // reconnect after what only a person can mend
        std::chrono::milliseconds rejoin{5'000}, rejoinAtMost{60'000};     // a room that is missing, refused, or was taken from us
        std::chrono::milliseconds settled{30'000};     // a connection that lived this long makes the next wait short again
        std::chrono::milliseconds first{15'000}, firstAtMost{300'000}; // while a later address is in use: when the first one is tried
        std::chrono::milliseconds coalesce{20};        // changes are told together after this; longer when a room is full
    };
    using Clock = std::function<qint64()>; // ms since the epoch

    // `feed`: the server that the observations and the state are about (usually the shard's Prosody).
    Brewery(const XmppConfig &config, const QString &password, const ServerId &feed, SourceIndex source, QObject *parent = nullptr);
    ~Brewery() override;

    void setTiming(const Timing &timing); // before start()
    void setLimits(const BreweryRoom::Limits &limits);          // before start()
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setTunnel(std::shared_ptr<SshHost> tunnel); // before start(): the way there; no try while it is down
    void setRoute(const Result<RoutePtr> &route); // before start(); an error: it never connects and says why
    void setNick(const QString &nick) { m_nick = nick; } // tried first; another one is made up when it is taken

    void start(std::chrono::milliseconds after = {}); // logs in after that; retryNow() does not wait for it
    void stop();       // leaves politely; nothing is emitted afterwards
    void retryNow();   // the operator asked: no more waiting
    // This computer slept: the connection is most likely open on this end only, which pings would notice half a minute later. Logs in anew; what is
    // known stays until the new seat says better. Through a tunnel it waits for the tunnel's own return.
    void woke();

    // Health: Ok; Warning when one brewery is open and another refused us (the error names it); Unknown when none is; Down, SwitchedOff.
    SourceState state() const;
    QString jid() const { return m_jid; } // own full JID; empty when not logged in

    // The brewery's JID in lower case, or why it is none (Unsupported): not a room, not called *brewery*, or Jigasi's.
    static Result<QString> breweryRoom(const QString &jid);

signals:
    void reached(const QString &host, bool answered); // how the way to it fared
    // All that is known of one brewery (origin.part); see BreweryRoom::observe. `complete` is false while joining and without a feed.
    void observed(const jitscope::Observation &observation);
    void stateChanged(const jitscope::SourceState &state);

private:
    struct Seat; // a room and the timers around it
    void connectNow();
    void loggedIn(const QString &jid);
    void lost(const Error &reason, const QString &condition);
    void dropStream();
    void probeFirst();
    XmppStream::Options options(int address) const;
    void join(Seat &seat);
    void comeAgain(Seat &seat);
    void leave(Seat &seat);
    void stanza(const XmlNode &node, const QByteArray &bytes);
    void happened(Seat &seat, BreweryRoom::Event event);
    void selfPing(Seat &seat);
    void touch(Seat &seat);
    void flush();
    void tellState();
    void countBytes();
    qint64 now() const { return m_clock(); }

    XmppConfig m_config;
    QString m_password;
    Timing m_timing;
    Clock m_clock;
    std::shared_ptr<SshHost> m_tunnel;
    RoutePtr m_route;
    std::vector<std::unique_ptr<Seat>> m_seats;
    Addresses m_addresses;
    std::optional<Error> m_routeFault;
    XmppStream *m_stream = nullptr, *m_probe = nullptr; // m_probe: looks whether the first address has come back
    XmppLogin *m_login = nullptr;
    std::unique_ptr<Backoff> m_backoff, m_slowBackoff;
    QTimer m_retry, m_flush, m_age, m_probing;
    SourceState m_state;
    std::optional<Error> m_badRoom; // a configured room that is no brewery
    QString m_jid, m_nick;
    std::vector<std::pair<qint64, qint64>> m_traffic; // when, bytes received so far; about 30 s
    qint64 m_bytesBefore = 0;                          // of earlier connections
    qint64 m_connectedAt = 0;
    bool m_running = false;
};

} // namespace jitscope
