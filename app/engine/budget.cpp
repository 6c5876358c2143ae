#include "engine/budget.h"

#include <algorithm>
#include <cmath>

namespace jitscope {

Budget::Budget(double bytesPerSecond, double burst)
    : m_rate(std::max(1.0, bytesPerSecond)), m_cap(m_rate * burst), m_tokens(m_cap)
{
}

void Budget::refill(qint64 now)
{
    if (m_at != std::numeric_limits<qint64>::min() && now > m_at) m_tokens = std::min(m_cap, m_tokens + double(now - m_at) * m_rate / 1000.0);
    m_at = std::max(m_at, now);
    while (!m_sent.empty() && m_sent.front().first <= m_at - RateMeter::WindowMs) {
        m_sum -= m_sent.front().second;
        m_sent.pop_front();
    }
    if (m_sent.empty()) m_sum = 0; // no rest of rounding
}

// Never less than an eighth: else a regular page that fills the window by itself would let nothing else be asked.
double Budget::allowed() const
{
    const double window = m_rate * double(RateMeter::WindowMs) / 1000;
    return std::max(window / 8, window - m_kept);
}

// A page bigger than what the window allows is asked for when the window is empty: it overdraws, and is paid off.
bool Budget::affords(double bytes, qint64 now)
{
    refill(now);
    return m_tokens >= std::min(bytes, m_cap) && (m_sent.empty() || m_sum + bytes <= allowed());
}

void Budget::spend(double bytes, qint64 now)
{
    refill(now);
    m_tokens -= bytes;
    m_sum += bytes;
    m_sent.emplace_back(m_at, bytes);
}

void Budget::spendRegular(double bytes, int everyMs, qint64 now)
{
    constexpr qint64 Jitter = 1000; // it may come a little early
    refill(now);
    m_tokens -= bytes;
    m_kept = bytes * double((RateMeter::WindowMs + Jitter) / std::max(everyMs, 100) + 1);
}

int Budget::waitMs(double bytes, qint64 now)
{
    refill(now);
    const double lack = std::min(bytes, m_cap) - m_tokens;
    const int wait = lack <= 0 ? 0 : int(std::ceil(lack * 1000.0 / m_rate));
    double over = m_sum + bytes - allowed();
    qint64 frees = 0; // when enough of the window has gone by
    for (auto it = m_sent.cbegin(); over > 0 && it != m_sent.cend(); ++it) {
        over -= it->second;
        frees = it->first + RateMeter::WindowMs - m_at;
    }
    return std::max(wait, int(frees));
}

DetailPlan::DetailPlan(const Options &options)
    : m_options(options), m_budget(options.bytesPerSecond, options.burstSeconds)
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

void DetailPlan::alsoSent(qint64 bytes, qint64 now)
{
    const qint64 every = m_alsoAt && now > m_alsoAt ? now - m_alsoAt : 5000; // as regular as it was
    m_budget.spendRegular(double(bytes), int(std::min<qint64>(every, RateMeter::WindowMs)), now);
    m_alsoAt = now;
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
