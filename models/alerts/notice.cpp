#include "alerts/notice.h"

#include <QSet>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 NoticeMinuteMs = 60'000, NoticeHourMs = 3'600'000;

bool isTellable(const Alert &a, qint64 now)
{
    return a.isFiring() && a.severity >= AlertSeverity::Warning && !a.ack.at && !a.cause && !a.isMuted(now);
}

// One per cause: the same rule at 500 bridges is one. Another system's rule of the same name is the same cause.
QString groupOf(const Alert &a) { return a.key.rule; }

bool hasBeenTold(const std::vector<quint64> &sorted, quint64 id) { return std::binary_search(sorted.begin(), sorted.end(), id); }

void addReach(int &sum, int part)
{
    if (part >= 0) sum = std::max(sum, 0) + part;
}

Notice noticeOf(const QString &group, std::vector<const Alert *> members)
{
    std::stable_sort(members.begin(), members.end(), [](const Alert *a, const Alert *b) {
        return a->severity != b->severity ? a->severity > b->severity : a->state.since < b->state.since;
    });
    Notice n;
    n.group = group;
    n.severity = AlertSeverity::Info;
    QSet<QString> shards;
    for (const Alert *a : members) {
        n.alerts.push_back(a->id);
        n.severity = std::max(n.severity, a->severity);
        if (!a->key.target.shard.isEmpty()) shards.insert(a->key.target.shard);
        addReach(n.rooms, a->rooms);
        addReach(n.people, a->people);
        if (a->state.since && (!n.since || a->state.since < n.since)) n.since = a->state.since;
    }
    n.count = int(members.size());
    n.shards = int(shards.size());
    return n;
}

} // namespace

bool NoticePlanner::isDamped(const Alert &a, qint64 now)
{
    const auto it = m_flaps.find(a.key);
    if (it == m_flaps.end()) return false;
    if (a.state.firedAt > it->restlessAt) it->restlessAt = a.state.firedAt;
    if (int(it->tellings.size()) < m_policy.flapLimit) return false;
    const qint64 settled = a.state.firedAt + m_policy.flapSettledMs;
    if (now >= settled) return false;
    wake(settled);
    return true;
}

void NoticePlanner::tell(const AlertBoard &board, const Group &group, qint64 now)
{
    for (const quint64 id : group.told) {
        const Alert *a = board.alert(id);
        if (!a) continue;
        Flap &f = m_flaps[a->key];
        f.tellings.push_back(now);
        f.restlessAt = now;
    }
}

std::vector<Notice> NoticePlanner::plan(const AlertBoard &board, bool ownLinkDown, qint64 now)
{
    m_wakeAt = 0;
    if (std::exchange(m_linkWasDown, ownLinkDown) && !ownLinkDown) m_heldUntil = now + m_policy.linkGraceMs;
    if (ownLinkDown) return {};
    if (const qint64 held = std::max(m_heldUntil, board.mutedUntil()); now < held) {
        wake(held);
        return {};
    }
    std::erase_if(m_tellings, [now](qint64 t) { return t <= now - NoticeMinuteMs; });
    erase_if(m_flaps, [now](const auto &item) { return item.value().restlessAt <= now - NoticeHourMs; });

    std::map<QString, std::vector<const Alert *>> members;
    for (const Alert &a : board.open()) {
        if (a.snoozedUntil > now) wake(a.snoozedUntil);
        if (!isTellable(a, now)) continue;
        auto &of = members[groupOf(a)];
        const auto group = m_groups.find(groupOf(a));
        const bool told = group != m_groups.end() && hasBeenTold(group->second.told, a.id);
        if (told || !isDamped(a, now)) of.push_back(&a);
    }

    std::vector<Notice> withdrawn, due;
    // ---- what is over
    for (auto it = m_groups.begin(); it != m_groups.end();) {
        Group &g = it->second;
        const auto left = members.find(it->first);
        if (left != members.end() && !left->second.empty()) { ++it; continue; }
        if (g.shown) {
            std::vector<const Alert *> over;
            bool open = false;
            for (const quint64 id : g.told) {
                const Alert *a = board.alert(id);
                if (!a) continue;
                if (a->isOpen()) open = true; // somebody has taken it over, or it is explained now
                else over.push_back(a);
            }
            Notice n = noticeOf(it->first, over);
            bool damped = !over.empty();
            for (const Alert *a : over) damped = damped && int(m_flaps[a->key].tellings.size()) >= m_policy.flapLimit;
            if (!open && !over.empty() && n.severity >= AlertSeverity::Severe && !damped) {
                n.kind = Notice::Kind::Resolved;
                tell(board, g, now);
                due.push_back(std::move(n));
            } else {
                n.severity = g.severity;
                n.withdrawn = true;
                withdrawn.push_back(std::move(n));
            }
        }
        it = m_groups.erase(it);
    }
    // ---- what is new, has grown, or is to be said again
    for (auto &[name, of] : members) {
        if (of.empty()) continue;
        Group &g = m_groups[name];
        size_t fresh = 0;
        AlertSeverity severity = AlertSeverity::Info;
        for (const Alert *a : of) {
            severity = std::max(severity, a->severity);
            if (!hasBeenTold(g.told, a->id)) ++fresh;
        }
        if (fresh > g.waiting) {
            g.joinedAt = now;
            if (g.waiting == 0) g.firstSeen = now;
        }
        g.waiting = fresh;
        const bool worse = g.toldAt && severity > g.severity;
        qint64 at = 0;
        bool repeated = false;
        if (fresh || worse) {
            at = std::min(g.firstSeen + m_policy.collectMs, g.joinedAt + m_policy.settleMs);
            if (g.toldAt && !worse) at = std::max(at, g.toldAt + m_policy.furtherMs);
            if (worse && !fresh) at = now;
        }
        if (g.toldAt && severity >= AlertSeverity::Warning) {
            const qint64 every = severity == AlertSeverity::Page     ? m_policy.pageRepeatMs
                                 : severity == AlertSeverity::Severe ? m_policy.severeRepeatMs
                                                                     : m_policy.warningRepeatMs;
            const qint64 again = g.toldAt + every;
            if (!at || again < at) { at = again; repeated = true; }
        }
        if (!at) continue;
        if (now < at) { wake(at); continue; }
        Notice n = noticeOf(name, of);
        n.repeated = repeated;
        // The same cause at some more targets is no news until they are twice as many.
        n.quietly = g.shown && !repeated && !worse && of.size() < 2 * g.toldCount;
        due.push_back(std::move(n));
    }

    // ---- at most three a minute: the gravest first
    std::stable_sort(due.begin(), due.end(), [](const Notice &a, const Notice &b) {
        const bool ra = a.kind == Notice::Kind::Resolved, rb = b.kind == Notice::Kind::Resolved;
        return ra != rb ? rb : a.severity > b.severity;
    });
    std::vector<Notice> told = std::move(withdrawn);
    const size_t beyondBefore = m_beyond.size();
    for (Notice &n : due) {
        const bool room = n.quietly || int(m_tellings.size()) < m_policy.perMinute;
        if (n.kind == Notice::Kind::Resolved) {
            if (!room) n.withdrawn = true; // said by its going away
            else m_tellings.push_back(now);
            told.push_back(std::move(n));
            continue;
        }
        Group &g = m_groups[n.group];
        if (!room && n.severity == AlertSeverity::Page) { // never only counted: it waits for its place
            wake(m_tellings.front() + NoticeMinuteMs);
            if (m_beyond.empty() || !std::count(m_beyond.begin(), m_beyond.end(), n.alerts.front())) m_beyond.insert(m_beyond.end(), n.alerts.begin(), n.alerts.end());
            continue;
        }
        std::vector<quint64> now_told = n.alerts;
        std::sort(now_told.begin(), now_told.end());
        Group fresh;
        for (const quint64 id : now_told)
            if (!hasBeenTold(g.told, id)) fresh.told.push_back(id);
        g.told = std::move(now_told);
        g.toldAt = now;
        g.severity = n.severity;
        g.waiting = 0;
        if (!n.quietly) g.toldCount = g.told.size();
        if (!room) {
            m_beyond.insert(m_beyond.end(), n.alerts.begin(), n.alerts.end());
            continue;
        }
        tell(board, fresh, now);
        std::erase_if(m_beyond, [&](quint64 id) { return hasBeenTold(g.told, id); });
        if (!n.quietly) m_tellings.push_back(now);
        g.shown = true;
        told.push_back(std::move(n));
    }
    for (const auto &[name, g] : m_groups)
        if (g.toldAt) {
            const qint64 every = g.severity == AlertSeverity::Page ? m_policy.pageRepeatMs : g.severity == AlertSeverity::Severe ? m_policy.severeRepeatMs : m_policy.warningRepeatMs;
            wake(g.toldAt + every);
        }
    if (m_beyond.size() > beyondBefore) {
        std::sort(m_beyond.begin(), m_beyond.end());
        m_beyond.erase(std::unique(m_beyond.begin(), m_beyond.end()), m_beyond.end());
        std::vector<const Alert *> of;
        for (const quint64 id : m_beyond)
            if (const Alert *a = board.alert(id); a && a->isFiring()) of.push_back(a);
        if (!of.empty()) {
            Notice more = noticeOf(QStringLiteral("more"), of);
            more.kind = Notice::Kind::More;
            told.push_back(std::move(more));
        }
    } else if (!m_beyond.empty() && m_tellings.empty()) {
        m_beyond.clear();
        Notice more;
        more.kind = Notice::Kind::More;
        more.group = QStringLiteral("more");
        more.withdrawn = true;
        told.push_back(std::move(more));
    }
    if (!m_beyond.empty() && !m_tellings.empty()) wake(m_tellings.back() + NoticeMinuteMs);
    return told;
}

std::vector<Notice> NoticePlanner::back(const AlertBoard &board, qint64 from, qint64 now)
{
    std::vector<const Alert *> firing;
    std::map<QString, std::vector<const Alert *>> groups;
    for (const Alert &a : board.open()) {
        if (!isTellable(a, now)) continue;
        firing.push_back(&a);
        groups[groupOf(a)].push_back(&a);
    }
    int came = 0;
    for (const Alert &a : board.ended())
        came += a.endedAt >= from && a.state.firedAt >= from && a.severity >= AlertSeverity::Warning;
    if (firing.empty() && came == 0) return {};
    // This one notice tells all of them.
    m_groups.clear();
    for (const auto &[name, of] : groups) {
        Group &g = m_groups[name];
        g.firstSeen = g.joinedAt = g.toldAt = now;
        for (const Alert *a : of) {
            g.told.push_back(a->id);
            g.severity = std::max(g.severity, a->severity);
        }
        std::sort(g.told.begin(), g.told.end());
        g.toldCount = g.told.size();
    }
    Notice n = noticeOf(QStringLiteral("away"), firing);
    n.kind = Notice::Kind::Away;
    n.away = now - from;
    n.came = came;
    m_tellings.push_back(now);
    return {n};
}

} // namespace jitscope
