#include "sources/breweryroom.h"

#include <algorithm>

namespace jitscope {

namespace {

constexpr size_t MaxProblems = 200;
constexpr qsizetype MaxText = 512;

QString bareOf(const QString &jid)
{
    return jid.section(u'/', 0, 0).toLower();
}

QString domainOf(const QString &jid)
{
    return bareOf(jid).section(u'@', -1);
}

// The same but for when it was said.
bool sameState(const Server &a, const Server &b)
{
    return a.kind == b.kind && a.presence.busy == b.presence.busy && a.presence.healthy == b.presence.healthy && a.presenceItems == b.presenceItems
        && a.draining == b.draining && a.shuttingDown == b.shuttingDown;
}

QString publishesNothing(const QString &nick)
{
    return QStringLiteral("%1 publishes nothing: no bridge, no recorder").arg(nick);
}

} // namespace

BreweryRoom::BreweryRoom(const ParseContext &context, const QString &accountDomain)
    : m_context(context), m_accountDomain(accountDomain.toLower())
{
    m_context.keepRaws = false;
}

void BreweryRoom::join(const QString &nick, const QString &ownJid, bool anonymous, const QString &stanzaId)
{
    m_nick = nick;
    m_ownJid = ownJid;
    m_anonymous = anonymous;
    m_joinId = stanzaId;
    m_state = State::Joining;
    m_problem.reset();
    m_turnedAway = 0;
    for (auto &[name, o] : m_occupants) o.fresh = false;
}

BreweryRoom::Event BreweryRoom::take(QByteArrayView stanza, qint64 now)
{
    m_context.at = now;
    const Result<Presence> read = readPresence(stanza, m_context);
    if (!read) {
        if (m_unreadable.size() >= 10) m_unreadable.erase(m_unreadable.begin());
        m_unreadable.push_back(QStringLiteral("a presence that cannot be read: %1, %2").arg(read.error().where, read.error().detail.left(200)));
        return Event::Changed;
    }
    const Presence &p = *read;
    if (p.room != jid()) return Event::None;
    if (p.type == Presence::Type::Error) return takeError(p);
    if (m_state != State::Joining && m_state != State::Live) return Event::None; // late words of a seat that we left
    if (p.isSelf()) return takeOwn(p, now);
    if (p.nick.isEmpty()) return Event::None;
    if (p.type == Presence::Type::Unavailable) takeLeaving(p, now);
    else takeHere(p, now);
    return Event::Changed;
}

BreweryRoom::Event BreweryRoom::takeOwn(const Presence &p, qint64 now)
{
    // Of another seat of ours: the answer to a join or to a leave that is over. To come again because of it would give up the seat that we are about to get,
    // and the word of that one would come next, for ever.
    if (p.nick != m_nick && (p.type == Presence::Type::Unavailable || (p.id != m_joinId && !p.hasCode(210)))) return Event::None;
    if (p.type == Presence::Type::Unavailable) {
        const Error why{p.hasCode(301) ? Error::Kind::Unauthorized : Error::Kind::Refused, jid(),
                        observePresence(p, m_context).problems.front().left(MaxText)};
        lost(now, why.detail);
        m_problem = why;
        return Event::Removed;
    }
    if (m_state != State::Joining) return Event::None;
    m_nick = p.nick; // 210: the server gave us another one
    if (p.hasCode(201)) return Event::Created;
    m_state = State::Live;
    settle(now);
    return Event::Joined;
}

BreweryRoom::Event BreweryRoom::takeError(const Presence &p)
{
    if (m_state != State::Joining || (!p.id.isEmpty() && p.id != m_joinId)) return Event::None;
    const QString condition = p.errorCondition.left(64);
    if (condition == QLatin1String("conflict")) return Event::NickTaken;
    // The room does not exist and we may not make it: the first service will (§6.4).
    if (condition == QLatin1String("item-not-found") || (condition == QLatin1String("not-allowed") && p.errorText.contains(QLatin1String("creation")))) return Event::RoomMissing;
    const bool account = condition == QLatin1String("forbidden") || condition == QLatin1String("not-authorized") || condition == QLatin1String("registration-required");
    refuse({account ? Error::Kind::Unauthorized : Error::Kind::Refused, jid(), p.errorText.isEmpty() ? condition : condition + QLatin1String(": ") + p.errorText.left(300)});
    return Event::Refused;
}

bool BreweryRoom::isFellow(const Presence &p) const
{
    return !m_anonymous && p.payload == Presence::Payload::None && !p.jids.isEmpty()
        && std::all_of(p.jids.begin(), p.jids.end(), [&](const QString &j) { return bareOf(j) == bareOf(m_ownJid); });
}

void BreweryRoom::takeHere(const Presence &p, qint64 now)
{
    if (isFellow(p)) return; // another console with our account
    auto it = m_occupants.find(p.nick);
    if (it == m_occupants.end() && m_occupants.size() >= m_limits.occupants) {
        ++m_turnedAway;
        return;
    }
    Observation seen = observePresence(p, m_context);
    if (seen.servers.empty()) return;
    Server server = std::move(seen.servers.front());
    server.presence.at = server.presence.known ? now : 0;

    const bool before = it != m_occupants.end();
    const bool silent = p.payload != Presence::Payload::Jibri && p.payload != Presence::Payload::Stats;
    qint64 until = 0;
    if (silent && server.kind == ServerKind::Focus) {
        // Anybody may take the nickname while Jicofo is away.
        const bool trusted = p.jids.isEmpty() || p.affiliation == QLatin1String("owner") || p.affiliation == QLatin1String("admin")
            || p.jids.first().startsWith(QLatin1String("focus@"));
        if (!trusted) server.kind = ServerKind::Unexpected;
    } else if (silent) {
        // A Jibri's first presence has no status; the next one follows at once. Until then it is what it was, or nothing.
        const bool here = before && it->second.seat == Seat::Here;
        const bool known = before && it->second.server.kind != ServerKind::Unexpected;
        if (known) server.kind = it->second.server.kind;
        seen.problems.clear();
        if (here && !known && !it->second.until) seen.problems.push_back(publishesNothing(p.nick));
        else until = here && it->second.until ? it->second.until : now + m_limits.unnamedFor;
    }
    for (const QString &real : p.jids) {
        if (real.isEmpty() || m_accountDomain.isEmpty() || domainOf(real) == m_accountDomain) continue;
        seen.problems.push_back(QStringLiteral("%1 is %2, which is not an account of %3").arg(p.nick, real.left(200), m_accountDomain));
    }
    if (seen.problems.size() > 4) seen.problems.resize(4);
    for (QString &text : seen.problems) text.truncate(MaxText);

    Occupant &o = before ? it->second : m_occupants[p.nick];
    const bool unchanged = before && o.seat == Seat::Here && sameState(o.server, server);
    if (!unchanged) o.since = now;
    o.server = std::move(server);
    o.problems = std::move(seen.problems);
    o.seat = Seat::Here;
    o.why.clear();
    o.until = until;
    o.fresh = true;
}

void BreweryRoom::takeLeaving(const Presence &p, qint64 now)
{
    const auto it = m_occupants.find(p.nick);
    if (it == m_occupants.end()) return;
    Occupant &o = it->second;
    if (o.server.kind == ServerKind::Unexpected || p.hasCode(303)) { // it did not matter to the shard, or goes on under another name
        m_occupants.erase(it);
        return;
    }
    const Observation seen = observePresence(p, m_context);
    const QString why = seen.servers.empty() ? QString() : seen.servers.front().message.left(MaxText);
    // "Disconnected: system-shutdown" by the shell, "Disconnected: Received SIGTERM" by systemctl: the server goes, not the service (§15.5).
    if (p.statusText.contains(QLatin1String("system-shutdown")) || p.statusText.contains(QLatin1String("Received SIG")) || p.hasCode(332)) {
        doubt(o, now, now + m_limits.doubtFor, why);
        return;
    }
    o.seat = Seat::Gone;
    o.why = why;
    o.since = now;
    o.until = 0;
    forgetOldest();
}

void BreweryRoom::doubt(Occupant &o, qint64 now, qint64 until, const QString &why)
{
    if (o.seat == Seat::Here) {
        o.since = now;
        o.why = why;
    }
    if (o.seat != Seat::Doubt || !o.until) o.until = until; // a doubt that was to end ends then
    o.seat = Seat::Doubt;
}

// The snapshot is whole. Whoever was known and is not in it has time to come back when we were away, since the server may have been too.
void BreweryRoom::settle(qint64 now)
{
    for (auto it = m_occupants.begin(); it != m_occupants.end();) {
        Occupant &o = it->second;
        if (o.fresh || o.seat == Seat::Gone) {
            ++it;
        } else if (o.server.kind == ServerKind::Unexpected) {
            it = m_occupants.erase(it);
        } else {
            doubt(o, now, now + m_limits.doubtFor, QStringLiteral("not back yet"));
            ++it;
        }
    }
}

void BreweryRoom::missing(qint64 now)
{
    m_state = State::Missing;
    m_problem.reset();
    for (auto &[name, o] : m_occupants) o.fresh = false;
    settle(now);
}

void BreweryRoom::refuse(const Error &why)
{
    m_state = State::Refused;
    m_problem = why;
}

void BreweryRoom::lost(qint64 now, const QString &why, bool serverStops)
{
    m_state = State::Out;
    for (auto &[name, o] : m_occupants) {
        // A server that stops sends everybody off first, not always with a word why.
        if (serverStops && o.seat == Seat::Gone && o.since + m_limits.farewell >= now) o.seat = Seat::Here;
        if (o.seat != Seat::Gone) {
            doubt(o, now, 0, why);
            o.until = 0; // nobody counts as gone while we cannot look
        }
    }
}

bool BreweryRoom::age(qint64 now)
{
    bool changed = false;
    for (auto it = m_occupants.begin(); it != m_occupants.end();) {
        Occupant &o = it->second;
        if (o.seat == Seat::Gone && o.since + m_limits.goneFor <= now) {
            it = m_occupants.erase(it);
            changed = true;
            continue;
        }
        if (o.until && o.until <= now) {
            changed = true;
            o.until = 0;
            o.since = now;
            if (o.seat == Seat::Doubt) {
                o.seat = Seat::Gone;
            } else {
                o.server.kind = ServerKind::Unexpected;
                o.problems.push_back(publishesNothing(o.server.name));
            }
        }
        ++it;
    }
    if (changed) forgetOldest();
    return changed;
}

qint64 BreweryRoom::nextChange() const
{
    qint64 next = 0;
    for (const auto &[name, o] : m_occupants) {
        const qint64 at = o.seat == Seat::Gone ? o.since + m_limits.goneFor : o.until;
        if (at && (!next || at < next)) next = at;
    }
    return next;
}

void BreweryRoom::forgetOldest()
{
    std::vector<std::pair<qint64, QString>> gone;
    for (const auto &[name, o] : m_occupants)
        if (o.seat == Seat::Gone) gone.emplace_back(o.since, name);
    if (gone.size() <= m_limits.gone) return;
    std::sort(gone.begin(), gone.end());
    gone.resize(gone.size() - m_limits.gone);
    for (const auto &[since, name] : gone) m_occupants.erase(name);
}

Observation BreweryRoom::observe(qint64 now) const
{
    Observation seen;
    seen.origin = m_context.origin;
    seen.at = now;
    seen.complete = m_state == State::Live || m_state == State::Missing;
    seen.servers.reserve(m_occupants.size());
    for (const auto &[name, o] : m_occupants) {
        if (o.seat == Seat::Here && o.until && o.server.kind == ServerKind::Unexpected) continue; // has not said yet what it is
        Server s = o.server;
        s.since = o.since;
        if (o.seat == Seat::Here) {
            s.inBrewery = true;
        } else {
            if (o.seat == Seat::Gone) s.inBrewery = false;
            else s.inBrewery.reset();
            s.message = o.why;
            for (Reading &r : s.readings)
                if (r.state == ReadingState::Measured) r.state = ReadingState::Stale;
        }
        for (const QString &text : o.problems)
            if (seen.problems.size() < MaxProblems) seen.problems.push_back(text);
        seen.servers.push_back(std::move(s));
    }
    if (m_problem) seen.problems.push_back(m_problem->where + QLatin1String(": ") + m_problem->detail);
    if (m_state == State::Missing) seen.problems.push_back(QStringLiteral("%1 does not exist: no service of it is connected").arg(jid()));
    if (m_turnedAway) seen.problems.push_back(QStringLiteral("more than %1 occupants; the rest is left out").arg(m_limits.occupants));
    seen.problems.insert(seen.problems.end(), m_unreadable.begin(), m_unreadable.end());
    return seen;
}

} // namespace jitscope
