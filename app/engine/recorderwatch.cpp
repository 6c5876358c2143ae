#include "engine/recorderwatch.h"

#include "fleet/metric.h"

#include <algorithm>

namespace jitscope {
namespace {

using Busy = RecorderView::Busy;
using Healthy = RecorderView::Healthy;

constexpr qint64 LaunchMs = 25'000;  // from Jicofo's giving up to a BUSY that came of it
constexpr qint64 SlackMs = 3000;     // of two sources that tell of one moment
constexpr qint64 ClosingMs = 12'000; // of a browser whose join failed
constexpr qint64 KeepMs = 600'000;   // phases and rises
constexpr size_t KeepBad = 6;

// Jicofo may choose it: it looks at the presence only.
bool isOffered(const Server &s)
{
    if (s.inBrewery == false) return false;
    for (const RecorderView *v : {&s.presence, &s.rest, &s.focus})
        if (v->busy != Busy::Unknown) return v->busy == Busy::Idle && v->healthy != Healthy::Unhealthy;
    return false;
}

bool differ(const RecorderView &a, const RecorderView &b)
{
    if (a.busy == Busy::Expired || b.busy == Busy::Expired) return false; // never published: the brewery goes on saying busy (§6.1)
    return (a.busy != Busy::Unknown && b.busy != Busy::Unknown && a.busy != b.busy)
           || (a.healthy != Healthy::Unknown && b.healthy != Healthy::Unknown && a.healthy != b.healthy);
}

// Since when a condition holds: set once, forgotten when it ends.
void hold(qint64 &since, bool holds, qint64 now)
{
    if (!holds) since = 0;
    else if (!since) since = now;
}

} // namespace

// What is believed: the recorder itself first, then its presence, then Jicofo. Presence is pushed, so the newer of the first two wins.
RecorderWatch::Busy RecorderWatch::busyOf(const Server &s)
{
    const bool rest = s.rest.busy != Busy::Unknown, presence = s.presence.busy != Busy::Unknown && s.inBrewery != false;
    if (rest && presence && s.rest.busy != Busy::Expired) return s.presence.at > s.rest.at ? s.presence.busy : s.rest.busy;
    if (rest) return s.rest.busy;
    return presence ? s.presence.busy : s.focus.busy;
}

std::vector<RecorderWatch::Finding> RecorderWatch::see(const Pool &pool)
{
    for (const Recorder &r : pool.recorders) look(m_all[r.server->id], r, pool);
    std::erase_if(m_all, [&](const auto &entry) {
        return std::none_of(pool.recorders.begin(), pool.recorders.end(), [&](const Recorder &r) { return r.server->id == entry.first; });
    });
    countOn(pool);
    countFailures(pool);
    judgePhases(pool);
    explain(pool);
    forget(pool);

    std::vector<Finding> out;
    for (const Recorder &r : pool.recorders) find(m_all[r.server->id], r, pool, out);
    findLaunches(pool, out);
    findStuck(pool, out);
    if (pool.autostart && pool.autostart->lost > 0 && pool.now - pool.autostart->lastAt < LogMs)
        out.push_back({ProblemKind::RecorderAutostartFails, Health::Warning, {}, pool.autostart->lastAt, {pool.title, QString::number(pool.autostart->lost)}, Remedy::ReloadModule,
                       {{ProblemFact::Kind::LogLines, double(pool.autostart->lost), 0, pool.autostart->lastAt, NoSource, QStringLiteral("attempt to index a nil value (local 'occupant')")}}, {}});
    return out;
}

void RecorderWatch::look(One &one, const Recorder &r, const Pool &pool)
{
    const Server &s = *r.server;
    one.name = s.name;
    const Reading started = s.readings.get(Metric::RecorderStarted), stopped = s.readings.get(Metric::RecorderStopped), process = s.readings.get(Metric::RecorderCounting);
    const bool anew = (started.isMeasured() && one.started >= 0 && started.value < one.started)
                      || (process.isMeasured() && one.process >= 0 && process.value > one.process);
    if (anew) { // it was restarted: what the old process did says nothing of this one
        const qint64 mark = one.failedMark;
        one = {};
        one.name = s.name;
        one.failedMark = mark;
        one.born = pool.now;
    }
    if (process.isMeasured()) one.process = process.value;
    if (stopped.isMeasured() && stopped.value != one.stopped) {
        one.stopped = stopped.value;
        one.stoppedSince = stopped.at;
    }
    follow(one, s, pool);
    if (started.isMeasured()) {
        one.started = started.value;
        one.countersAt = started.at;
    }
    hold(one.freeSince, isOffered(s), pool.now);
    if (s.focus.known) {
        if (one.failedMark >= 0 && s.focus.failedAt > one.failedMark) one.marks.push_back({s.focus.at});
        one.failedMark = s.focus.failedAt;
    }
    compare(one, r, pool);
}

// BUSY phases, by presence or REST; without the feed a short one may fall between two looks, and only the counters tell of it.
void RecorderWatch::follow(One &one, const Server &s, const Pool &pool)
{
    const Busy busy = busyOf(s);
    const qint64 began = s.presence.busy == Busy::Busy && s.presence.at > 0 && s.inBrewery == true ? s.presence.at : pool.now;
    const qint64 ended = s.presence.busy == Busy::Idle && s.presence.at > 0 && s.inBrewery == true ? s.presence.at : pool.now;
    const qint64 lastEnd = one.phases.empty() ? 0 : one.phases.back().to;
    const Reading started = s.readings.get(Metric::RecorderStarted), stopped = s.readings.get(Metric::RecorderStopped);
    const bool feed = s.inBrewery == true && s.presence.known;
    if (busy == Busy::Busy && !one.busyFrom()) {
        // What was going on when we came began at some time before, so nothing follows from its length.
        const bool first = one.phases.empty() && !one.freeSince;
        one.phases.push_back({first ? pool.now - ShortMs : std::clamp(began, lastEnd, pool.now), 0, first, false, first ? Worth::Good : Worth::Open, !feed});
        one.session = -1;
    } else if (busy == Busy::Idle && one.busyFrom()) {
        one.phases.back().to = std::clamp(ended, one.phases.back().from + 1, std::max(pool.now, one.phases.back().from + 1));
    } else if (busy == Busy::Idle && !feed && started.isMeasured() && stopped.isMeasured() && one.started >= 0 && started.value > one.started && stopped.value >= started.value
               && (one.phases.empty() || pool.now - one.phases.back().to > 2 * DifferMs)) {
        one.phases.push_back({pool.now - DifferMs, pool.now, false, false, Worth::Open, true});
    } else if (busy == Busy::Busy && started.isMeasured() && started.at > one.busyFrom() + 1000) {
        if (one.session >= 0 && started.value > one.session) { // another session, with a pause too short to be seen
            const qint64 between = std::max(one.busyFrom() + 1, std::min(started.at, pool.now) - DifferMs / 2);
            one.phases.back().to = between;
            one.phases.back().vague = true;
            one.phases.push_back({between, 0, false, false, Worth::Open, true});
        }
        one.session = started.value;
    } else if (busy == Busy::Expired && one.busyFrom()) {
        one.phases.back().to = pool.now;
        one.phases.back().worth = Worth::Good;
    }
}

void RecorderWatch::compare(One &one, const Recorder &r, const Pool &pool)
{
    const Server &s = *r.server;
    const bool rest = r.restLives && s.rest.known, presence = s.inBrewery == true && s.presence.known;
    // REST must have been asked after the presence came, and say so twice: else it is only older.
    const bool apart = rest && presence && s.rest.at > s.presence.at && differ(s.rest, s.presence);
    if (!(rest && presence && differ(s.rest, s.presence))) one.differs = 0;
    else if (apart && !one.differs) one.differs = s.rest.at;
    one.differsStill = apart && one.differs && s.rest.at - one.differs >= DifferMs;
    // Jicofo against both of them, or against the one that there is.
    const qint64 changed = std::max(presence ? s.presence.at : 0, s.since);
    const bool against = s.focus.known && (presence || rest) && !(presence && rest && differ(s.presence, s.rest))
                         && (!presence || differ(s.focus, s.presence)) && (!rest || differ(s.focus, s.rest));
    if (!against) one.focusDiffers = 0;
    else if (s.focus.at > changed && !one.focusDiffers) one.focusDiffers = s.focus.at;
    one.focusDiffersStill = against && one.focusDiffers && s.focus.at - one.focusDiffers >= DifferMs;

    const bool well = rest && s.rest.busy == Busy::Idle && s.rest.healthy != Healthy::Unhealthy;
    hold(one.missing, well && s.inBrewery == false, pool.now);
    hold(one.unlisted, well && s.inBrewery != false && s.inFocusList == false, pool.now);
    hold(one.expired, s.rest.busy == Busy::Expired || s.presence.busy == Busy::Expired, pool.now);
    hold(one.unhealthy, s.rest.healthy == Healthy::Unhealthy || s.presence.healthy == Healthy::Unhealthy || (!s.rest.known && !s.presence.known && s.focus.healthy == Healthy::Unhealthy), pool.now);
    // By the look at its machine: a browser without ffmpeg records nothing; neither of them is the end of a session (an upload), which is left alone.
    const Reading encoders = s.readings.get(Metric::RecorderEncoders), drivers = s.readings.get(Metric::RecorderDrivers);
    const bool hollow = busyOf(s) == Busy::Busy && encoders.isMeasured() && encoders.value == 0 && drivers.isMeasured() && drivers.value > 0 && encoders.at > one.busyFrom();
    if (!hollow) one.hollow = 0;
    else if (!one.hollow) one.hollow = encoders.at;
    one.hollowStill = hollow && encoders.at - one.hollow >= HollowMs;
    const Reading free = s.readings.get(Metric::RecorderDiskFree), size = s.readings.get(Metric::RecorderDiskSize);
    hold(one.diskLow, free.isMeasured() && free.value < DiskBytes && size.isMeasured() && free.value < DiskShare * size.value, pool.now);
    hold(one.twice, s.presenceItems >= 2, pool.now);
}

// Whose recording came on: Jicofo only counts them. As many are on as are busy, but for those that say themselves that they are at their end: each
// of them is. A rise by as many as may have come on since: each of those. Else it is one of several, and nobody knows which.
void RecorderWatch::countOn(const Pool &pool)
{
    if (!pool.active.isMeasured() || pool.active.at == m_activeAt) return;
    const int rise = m_active >= 0 ? int(pool.active.value - m_active) : 0;
    const qint64 before = m_activeAt;
    m_active = pool.active.value;
    m_activeAt = pool.active.at;
    std::vector<std::pair<Phase *, const Server *>> busy, young;
    m_busyNow = int(std::count_if(pool.recorders.begin(), pool.recorders.end(), [](const Recorder &r) { return busyOf(*r.server) == Busy::Busy; }));
    for (const Recorder &r : pool.recorders) {
        One &one = m_all[r.server->id];
        if (isNamed(*r.server) && one.busyFrom()) one.phases.back().on = true;
        for (Phase &p : one.phases) {
            const bool then = p.from <= m_activeAt && (!p.to || p.to >= before); // it may have been on at that look
            if (!then || elsewhere(*r.server) || one.differs) continue;
            if (!p.to && !one.ending()) busy.push_back({&p, r.server});
            if (!p.on && (!p.to || p.worth == Worth::Open) && p.from >= before - ShortMs) young.push_back({&p, r.server});
        }
    }
    if (double(busy.size()) <= m_active) {
        for (const auto &[p, server] : busy) {
            p->on = true;
            if (!server->serving.isEmpty() && std::find(m_ours.begin(), m_ours.end(), server->serving) == m_ours.end()) m_ours.push_back(server->serving);
        }
    } else if (rise > 0) {
        for (const auto &[p, server] : young) (rise >= int(young.size()) ? p->on : p->maybe) = true;
    }
    hold(m_excessSince, double(busy.size()) > m_active, m_activeAt);
    const auto joining = std::count_if(busy.begin(), busy.end(), [&](const auto &b) { return !b.first->on && m_activeAt - b.first->from < ShortMs; });
    m_surely = int(busy.size()) - int(joining) - int(m_active);
    if (!m_excessSince) m_surelySince = 0;
    else if (m_surely > 0 && !m_surelySince) m_surelySince = m_activeAt;
}

void RecorderWatch::countFailures(const Pool &pool)
{
    if (!pool.failures.isMeasured() || pool.failures.at == m_failuresAt) return;
    if (m_failures >= 0 && pool.failures.value > m_failures) {
        Rise rise;
        rise.from = m_failuresAt;
        rise.to = pool.failures.at;
        rise.by = int(pool.failures.value - m_failures);
        for (const Recorder &r : pool.recorders) {
            const One &one = m_all[r.server->id];
            if (one.freeSince && one.freeSince <= std::max(rise.from, rise.to - DifferMs)) rise.suspects.push_back(r.server->id);
        }
        m_rises.push_back(std::move(rise));
    }
    m_failures = pool.failures.value; // smaller: Jicofo was restarted
    m_failuresAt = pool.failures.at;
}

void RecorderWatch::good(One &one)
{
    one.bad.clear();
    one.launches = one.launchRises = 0;
    one.certain = false;
}

void RecorderWatch::judgePhases(const Pool &pool)
{
    for (auto &[id, one] : m_all)
        for (Phase &p : one.phases)
            if (p.worth == Worth::Open) judge(one, p, pool);
}

void RecorderWatch::judge(One &one, Phase &p, const Pool &pool)
{
    if (p.on || (p.to ? p.to : pool.now) - p.from >= ShortMs) {
        p.worth = Worth::Good;
        return good(one);
    }
    if (!p.to) return;
    const bool failuresTold = pool.failures.isMeasured(), activeTold = pool.active.isMeasured();
    // What Jicofo has to say of it is not yet there.
    if ((failuresTold && m_failuresAt < p.to + SlackMs && pool.now - p.to < 2 * AfterMs) || (activeTold && m_activeAt < p.to && pool.now - p.to < AfterMs)) return;
    if (p.maybe) {
        p.worth = Worth::Unclear;
        return;
    }
    if (failuresTold) {
        p.likeJoin = p.likeRace = false;
        for (const Rise &rise : m_rises) {
            p.likeJoin = p.likeJoin || likeJoin(rise, p);
            p.likeRace = p.likeRace || likeRace(rise, p);
        }
        if (!p.likeJoin && !p.likeRace) { // somebody ended it soon
            p.worth = Worth::Unclear;
            return;
        }
    }
    p.worth = Worth::Bad;
    one.bad.push_back(p);
    if (one.bad.size() > KeepBad) one.bad.erase(one.bad.begin());
}

// Jicofo counted it at the end of the phase: the Jibri said that it failed, then closed its browser.
bool RecorderWatch::likeJoin(const Rise &rise, const Phase &p)
{
    const qint64 vague = p.vague ? ClosingMs : 0;
    return p.to && rise.to >= std::max(p.from + 500, p.to - ClosingMs) - vague && rise.from <= p.to + 1000 + vague;
}

// Jicofo counted it before the phase began: it gave up, and its stop stood in the queue behind the start.
bool RecorderWatch::likeRace(const Rise &rise, const Phase &p)
{
    const qint64 vague = p.vague ? ClosingMs : 0;
    return rise.to >= p.from - LaunchMs - vague && rise.from <= p.from + vague;
}

// Which of the two the failing phases are; nothing while it may still be either.
std::optional<ProblemKind> RecorderWatch::phasesMean(const One &one, const Pool &pool) const
{
    if (int(one.bad.size()) < Suspect + !pool.active.isMeasured() + !pool.failures.isMeasured()) return {};
    const auto any = [&](auto what) { return std::any_of(one.bad.begin(), one.bad.end(), what); };
    const auto longer = std::count_if(one.bad.begin(), one.bad.end(), [](const Phase &p) { return p.to - p.from >= RaceMs + (p.vague ? DifferMs : 0); });
    if (2 * longer > qsizetype(one.bad.size())) return ProblemKind::RecorderCannotJoin; // one alone may have been stopped by somebody
    if (pool.failures.isMeasured()) {
        if (longer < 2 && any([](const Phase &p) { return !p.likeJoin; })) return ProblemKind::RecorderSlowLaunch;
        if (std::count_if(one.bad.begin(), one.bad.end(), [](const Phase &p) { return !p.likeRace; }) > 1) return ProblemKind::RecorderCannotJoin;
    }
    if (one.bad.size() < KeepBad - 1) return {};
    return longer > 0 ? ProblemKind::RecorderCannotJoin : ProblemKind::RecorderSlowLaunch; // joins would have lasted longer by now
}

// A failing phase at the time says what failed. `open`: there is one of which nobody knows yet.
bool RecorderWatch::isExplained(const Rise &rise, bool &open) const
{
    bool explained = false;
    for (const auto &[id, one] : m_all) {
        explained = explained || one.differs;
        for (const Phase &p : one.phases) {
            if (!likeRace(rise, p) && !likeJoin(rise, p)) continue;
            open = open || p.worth == Worth::Open;
            explained = explained || p.worth == Worth::Bad || p.worth == Worth::Unclear;
        }
    }
    return explained;
}

void RecorderWatch::explain(const Pool &pool)
{
    for (Rise &rise : m_rises) {
        if (rise.settled || pool.now < rise.to + AfterMs) continue;
        bool open = false;
        const bool explained = isExplained(rise, open);
        if (open && pool.now < rise.to + AfterMs + ShortMs) continue;
        rise.settled = true;
        std::vector<One *> hit;
        bool named = false;
        for (const ServerId &id : rise.suspects) { // by Jicofo's own word
            const auto it = m_all.find(id);
            if (it == m_all.end() || it->second.born > rise.from || it->second.differs) continue;
            const bool began = std::any_of(it->second.phases.begin(), it->second.phases.end(), [&](const Phase &p) { return p.from >= rise.from - SlackMs && p.from <= rise.to + AfterMs; });
            const bool marked = std::any_of(it->second.marks.begin(), it->second.marks.end(), [&](const Marked &m) { return m.at >= rise.from && m.at <= rise.to + AfterMs; });
            if (began) continue; // it was chosen, and came up
            if (marked && !named) hit.clear();
            named = named || marked;
            if (marked || !named) hit.push_back(&it->second);
        }
        if (explained && !named) continue;
        for (One *one : hit) {
            if (one->launches == 0) one->launchesFrom = rise.from;
            one->launches += rise.by;
            ++one->launchRises;
            one->launchesTo = rise.to;
            one->certain = one->certain || named;
        }
        // Others that were only suspected with it are not, now that it is named.
        if (!named) continue;
        for (auto &[id, one] : m_all)
            if (!one.certain) one.launches = one.launchRises = 0;
    }
}

void RecorderWatch::forget(const Pool &pool)
{
    const auto old = [&](qint64 at) { return pool.now - at > KeepMs; };
    std::erase_if(m_rises, [&](const Rise &r) { return r.settled && old(r.to); });
    for (auto &[id, one] : m_all) {
        std::erase_if(one.phases, [&](const Phase &p) { return p.to && p.worth != Worth::Open && old(p.to); });
        std::erase_if(one.marks, [&](const Marked &m) { return old(m.at); });
    }
}

// A room is known to be recorded by it. One that is only likely proves nothing here while others are busy too: it may be theirs.
bool RecorderWatch::isNamed(const Server &s) const
{
    return !s.recordingRoom.isEmpty() && (s.roomSure == RoomSure::Certain || m_busyNow == 1);
}

// Its session is another shard's: one Jibri sits in the breweries of several (§9), and only the environment's name tells whom it serves.
bool RecorderWatch::elsewhere(const Server &s) const
{
    return !s.serving.isEmpty() && !m_ours.empty() && std::find(m_ours.begin(), m_ours.end(), s.serving) == m_ours.end();
}

} // namespace jitscope
