#include "engine/budget.h"

#include "sources/httpsource.h"

#include <algorithm>
#include <cmath>

namespace jitscope {

Budget::Budget(double bytesPerSecond, double burst)
    : m_rate(std::max(1.0, bytesPerSecond)), m_cap(m_rate * burst), m_tokens(m_cap)
{
}

void Budget::refill(qint64 now)
{
    if (m_at != std::numeric_limits<qint64>::min() && now > m_at) {
        const double income = double(now - m_at) * m_rate / 1000.0, paid = std::min(m_owed, income * RegularShare);
        m_owed -= paid;
        m_tokens = std::min(m_cap, m_tokens + income - paid);
    }
    m_at = std::max(m_at, now);
    for (auto [sent, sum] : {std::pair(&m_sent, &m_sum), std::pair(&m_small, &m_smallSum)}) {
        while (!sent->empty() && sent->front().first <= m_at - RateMeter::WindowMs) {
            *sum -= sent->front().second;
            sent->pop_front();
        }
        if (sent->empty()) *sum = 0; // no rest of rounding
    }
}

// Never less than an eighth: else small pages that fill the window by themselves would let nothing else be asked.
double Budget::allowed() const
{
    const double window = m_rate * double(RateMeter::WindowMs) / 1000;
    return std::max(window / 8, window - m_kept - m_smallSum);
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
    refill(now);
    const double held = std::min(bytes, std::max(0.0, m_tokens));
    m_tokens -= held;
    m_owed += bytes - held;
    const double window = double(RateMeter::WindowMs);
    m_kept = std::min(bytes * window / std::max(everyMs, 100), RegularShare * m_rate * window / 1000);
}

void Budget::spendSmall(double bytes, qint64 now)
{
    refill(now);
    m_tokens -= std::min(bytes, std::max(0.0, m_tokens));
    m_smallSum += bytes;
    m_small.emplace_back(m_at, bytes);
}

int Budget::waitMs(double bytes, qint64 now)
{
    refill(now);
    const double lack = std::min(bytes, m_cap) - m_tokens;
    const int wait = lack <= 0 ? 0 : int(std::ceil(lack * 1000.0 / (m_owed > 0 ? m_rate * (1 - RegularShare) : m_rate)));
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

// Whoever is badly connected and was not asked for longest; every fourth time, and where nobody is, whoever was not asked for longest. Empty: nobody can be asked for.
QString DetailPlan::pickPerson(const Room &room)
{
    Asked &asked = m_asked[room.part];
    if (asked.people.size() > qsizetype(room.here->people.size()) + 50) asked.people.clear(); // many have left
    const PersonPtr *bad = nullptr, *any = nullptr;
    qint64 badAt = 0, anyAt = 0;
    for (const PersonPtr &p : room.here->people) {
        if (!isPathWord(p->id.value)) continue;
        const qint64 at = asked.people.value(p->id.value).at;
        if (!any || at < anyAt) any = &p, anyAt = at;
        const auto known = std::lower_bound(room.known->people.begin(), room.known->people.end(), p->id, [](const PersonPtr &q, const PersonId &id) { return q->id < id; });
        if (known == room.known->people.end() || (*known)->id != p->id || ((*known)->health != Health::Warning && (*known)->health != Health::Critical)) continue;
        if (!bad || at < badAt) bad = &p, badAt = at;
    }
    const PersonPtr *chosen = bad && m_personTurn++ % 4 != 3 ? bad : any;
    return chosen ? (*chosen)->id.value : QString();
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
    const int stretch = m_watched ? 1 : UnwatchedStretch, longest = m_watched ? 1000 : LongestUnwatchedMs;
    const bool seldom = !m_watched && (m_alsoAt || m_options.kind != SourceKind::JvbDebugFull);
    const int turnStretch = seldom ? LeanUnwatchedStretch : stretch, worstStretch = seldom ? 2 * UnwatchedStretch : stretch;
    for (const Room &room : m_rooms) {
        const auto asked = m_asked.constFind(room.part);
        const qint64 at = asked != m_asked.cend() ? asked->at : Asked().at;
        const double share = asked != m_asked.cend() ? asked->share : 1;
        if (m_looked.contains(room.id)) consider(looked, lookedAt, room, at, int(m_options.lookedMs * share));
        if (room.badness > 0 && rank++ < m_options.worst) consider(worst, worstAt, room, at, int(m_options.worstMs * worstStretch * share));
        consider(inTurn, turnAt, room, at, int(m_options.turnMs * turnStretch * share));
    }
    *waitMs = soonest == std::numeric_limits<qint64>::max() ? longest : int(std::clamp<qint64>(soonest - now, 50, longest));
    if (m_turn % 4 == 3 && inTurn) return inTurn;
    return looked ? looked : worst ? worst : inTurn;
}

DetailTurn DetailPlan::next(qint64 now)
{
    if (now < m_pauseUntil) return {{}, m_watched ? 1000 : LongestUnwatchedMs};
    if (now < m_restUntil) return {{}, int(std::clamp<qint64>(m_restUntil - now, 50, LongestUnwatchedMs))};
    int wait = 1000;
    const Room *room = pick(now, &wait);
    if (!room) return {{}, wait};
    const double whole = estimate(*room);
    double cost = whole;
    QString person;
    if (room->here && room->known && whole > m_budget.most() && isPathWord(room->part)) {
        person = pickPerson(*room);
        if (!person.isEmpty()) {
            const qint64 last = m_asked[room->part].people.value(person).bytes;
            cost = last > 0 ? double(last) : m_options.bytesPerPerson;
        }
    }
    // never more than a second: somebody may look at another room meanwhile
    if (!m_budget.affords(cost, now)) return {{}, std::clamp(m_budget.waitMs(cost, now), 50, m_watched ? 1000 : LongestUnwatchedMs)};
    ++m_turn;
    if (!m_watched) m_restUntil = now + qint64(cost * 1000 * UnwatchedStretch / m_budget.bytesPerSecond());
    Asked &asked = m_asked[room->part];
    asked.at = now;
    asked.share = person.isEmpty() ? 1 : std::min(1.0, cost / whole);
    if (person.isEmpty()) return {DetailRequest{m_options.kind, room->part}, 0};
    asked.people[person].at = now;
    return {DetailRequest{m_options.kind, room->part + u'/' + person}, 0};
}

void DetailPlan::askAnew()
{
    for (Asked &a : m_asked) {
        a.at = Asked().at;
        a.people.clear();
    }
    m_fails = 0;
    m_pauseUntil = std::numeric_limits<qint64>::min();
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
    if (const auto room = m_asked.find(part); room != m_asked.end()) {
        if (ok) room->bytes = bytes;
    } else if (const auto big = m_asked.find(part.section(u'/', 0, 0)); big != m_asked.end() && ok) {
        big->people[part.section(u'/', 1)].bytes = bytes;
    }
    m_fails = ok ? 0 : m_fails + 1;
    if (m_fails >= 5) {
        m_fails = 0;
        m_pauseUntil = now + m_options.failPauseMs;
    }
}

} // namespace jitscope
