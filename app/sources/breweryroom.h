// Who is in one brewery, as its presences tell: the live state between join and join. No network and no clock of its own.
//
// What is told apart: here; gone (it left, or the snapshot after a reconnect came without it for a while); in doubt (our feed is down,
// or the server said that it shuts down: then nobody knows, and nothing is invented).
#pragma once

#include "sources/presence.h"

#include <map>

namespace jitscope {

class BreweryRoom
{
public:
    enum class State : quint8 {
        Out,     // not joined: no connection, or waiting for the next try
        Joining, // presences come in, the list is not whole yet
        Live,    // whole, and kept up to date
        Missing, // the room does not exist: no service of it is connected, not even Jicofo
        Refused, // the server does not let us in; see problem()
    };
    enum class Event : quint8 { None, Changed, Joined, NickTaken, RoomMissing, Created, Refused, Removed };

    struct Limits
    {
        size_t occupants = 10'000;       // more are counted, not kept
        size_t gone = 256;               // of those that left the latest are kept …
        qint64 goneFor = 3'600'000;      // … this long, ms
        qint64 doubtFor = 60'000;        // after a reconnect, services have this long to come back before they count as gone, ms
        qint64 farewell = 5'000;         // who left this shortly before the server stopped left because of that, ms
        qint64 unnamedFor = 10'000;      // an occupant that published nothing is not called anything before, ms
    };

    // `context.origin.part` is the room's JID; `context.at` is not used.
    BreweryRoom(const ParseContext &context, const QString &accountDomain);
    void setLimits(const Limits &limits) { m_limits = limits; }

    const QString &jid() const { return m_context.origin.part; }
    const QString &nick() const { return m_nick; }
    State state() const { return m_state; }
    const std::optional<Error> &problem() const { return m_problem; } // why it is Refused, or out

    // A join request was sent under that nickname by that real JID; `anonymous` accounts have no fellows.
    void join(const QString &nick, const QString &ownJid, bool anonymous, const QString &stanzaId);
    // One <presence/> from this room. Unreadable ones become a problem of the observation.
    Event take(QByteArrayView stanza, qint64 now);
    void missing(qint64 now);                 // the room does not exist, or we left it because we would have made it
    void refuse(const Error &why);            // join timed out, or the room is none that may be joined
    // The connection, or our seat in the room. `serverStops`: those who left just before did not go by themselves.
    void lost(qint64 now, const QString &why, bool serverStops = false);
    // What the passing of time changes: doubts that end, newcomers without payload, old entries. True when the observation changed.
    bool age(qint64 now);
    qint64 nextChange() const; // when age() should be called; 0: no need

    size_t size() const { return m_occupants.size(); }
    // Everybody of the brewery, sorted by nickname: here (inBrewery true), gone (false, message says why, since says when) and
    // in doubt (nullopt). Readings of the last two are Stale.
    Observation observe(qint64 now) const;

private:
    enum class Seat : quint8 { Here, Doubt, Gone };
    struct Occupant
    {
        Server server;            // as last published
        std::vector<QString> problems;
        Seat seat = Seat::Here;
        QString why;              // of gone and doubt
        qint64 since = 0;         // of `seat` or of the published state, ms
        qint64 until = 0;         // Doubt: gone then (0: no end in sight); Here: unexpected then, when nothing is published (0: settled)
        bool fresh = false;       // seen since the last join
    };

    Event takeOwn(const Presence &p, qint64 now);
    Event takeError(const Presence &p);
    void takeHere(const Presence &p, qint64 now);
    void takeLeaving(const Presence &p, qint64 now);
    void settle(qint64 now);
    void doubt(Occupant &o, qint64 now, qint64 until, const QString &why);
    void forgetOldest();
    bool isFellow(const Presence &p) const;

    ParseContext m_context;
    QString m_accountDomain, m_nick, m_ownJid, m_joinId;
    Limits m_limits;
    std::map<QString, Occupant> m_occupants; // by nickname; room and nickname are the key, occupant-ids are not (§15.2)
    std::vector<QString> m_unreadable;       // the last few
    std::optional<Error> m_problem;
    size_t m_turnedAway = 0;                 // occupants over the limit
    State m_state = State::Out;
    bool m_anonymous = false;
};

} // namespace jitscope
