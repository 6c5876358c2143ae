#include "engine/budget.h"

#include <algorithm>
#include <cmath>

namespace jitscope {

Budget::Budget(double bytesPerSecond)
    : m_rate(std::max(1.0, bytesPerSecond)), m_cap(m_rate * BurstSeconds), m_tokens(m_cap)
{
}

void Budget::refill(qint64 now)
{
    if (m_at != std::numeric_limits<qint64>::min() && now > m_at) m_tokens = std::min(m_cap, m_tokens + double(now - m_at) * m_rate / 1000.0);
    m_at = std::max(m_at, now);
}

bool Budget::affords(double bytes, qint64 now)
{
    refill(now);
    return m_tokens >= std::min(bytes, m_cap);
}

void Budget::spend(double bytes, qint64 now)
{
    refill(now);
    m_tokens -= bytes;
}

int Budget::waitMs(double bytes, qint64 now)
{
    refill(now);
    const double lack = std::min(bytes, m_cap) - m_tokens;
    return lack <= 0 ? 0 : int(std::ceil(lack * 1000.0 / m_rate));
}

DetailPlan::DetailPlan(const Options &options)
    : m_options(options), m_budget(options.bytesPerSecond)
{
}

void DetailPlan::setRooms(std::vector<Room> rooms)
{
    m_rooms = std::move(rooms);
    std::stable_sort(m_rooms.begin(), m_rooms.end(), [](const Room &a, const Room &b) { return a.badness > b.badness; });
    QSet<QString> parts;
    for (const Room &r : m_rooms) parts.insert(r.part);
    m_asked.removeIf([&parts](const QHash<QString, Asked>::iterator &it) { return !parts.contains(it.key()); });
}

double DetailPlan::estimate(const Room &room) const
{
    const auto it = m_asked.constFind(room.part);
    return it != m_asked.cend() && it->bytes > 0 ? double(it->bytes) : m_options.bytesPerPerson * std::max(1, room.people);
}

// The longest unasked one of the first class that has one due.
const DetailPlan::Room *DetailPlan::pick(qint64 now, int *waitMs) const
{
    const Room *looked = nullptr, *worst = nullptr, *inTurn = nullptr;
    qint64 lookedAt = 0, worstAt = 0, turnAt = 0;
    qint64 soonest = std::numeric_limits<qint64>::max();
    int rank = 0;
    const auto consider = [&](const Room *&best, qint64 &bestAt, const Room &room, qint64 at, int every) {
        if (at + every > now) {
            soonest = std::min(soonest, at + every);
            return;
        }
        if (!best || at < bestAt) { best = &room; bestAt = at; }
    };
    for (const Room &room : m_rooms) {
        const qint64 at = m_asked.value(room.part).at;
        if (m_looked.contains(room.id)) consider(looked, lookedAt, room, at, m_options.lookedMs);
        if (room.badness > 0 && rank++ < m_options.worst) consider(worst, worstAt, room, at, m_options.worstMs);
        consider(inTurn, turnAt, room, at, m_options.turnMs);
    }
    *waitMs = soonest == std::numeric_limits<qint64>::max() ? 1000 : int(std::clamp<qint64>(soonest - now, 50, 1000));
    if (m_turn % 4 == 3 && inTurn) return inTurn;
    return looked ? looked : worst ? worst : inTurn;
}

DetailTurn DetailPlan::next(qint64 now)
{
    if (now < m_pauseUntil) return {{}, 1000};
    int wait = 1000;
    const Room *room = pick(now, &wait);
    if (!room) return {{}, wait};
    const double cost = estimate(*room);
    // never more than a second: somebody may look at another room meanwhile
    if (!m_budget.affords(cost, now)) return {{}, std::clamp(m_budget.waitMs(cost, now), 50, 1000)};
    ++m_turn;
    m_asked[room->part].at = now;
    return {DetailRequest{m_options.kind, room->part}, 0};
}

void DetailPlan::done(const QString &part, qint64 bytes, bool ok, qint64 now)
{
    m_budget.spend(double(bytes), now);
    if (const auto it = m_asked.find(part); it != m_asked.end() && ok) it->bytes = bytes;
    m_fails = ok ? 0 : m_fails + 1;
    if (m_fails >= 5) {
        m_fails = 0;
        m_pauseUntil = now + m_options.failPauseMs;
    }
}

} // namespace jitscope
