// What the recorders' watch makes of what it saw: findings with their evidence, and what they cannot know.
#include "engine/recorderwatch.h"

#include "base/unit.h"
#include "fleet/metric.h"

#include <algorithm>

namespace jitscope {
namespace {

using Healthy = RecorderView::Healthy;

ProblemFact says(ProblemFact::Kind kind, const RecorderView &v) { return {kind, double(int(v.busy)), double(int(v.healthy)), v.at, NoSource, {}}; }

ProblemFact figure(ProblemFact::Kind kind, const Reading &r, double second = 0) { return {kind, r.value, second, r.at, r.source, {}}; }

QString word(const RecorderView &v)
{
    using Busy = RecorderView::Busy;
    const QString busy = v.busy == Busy::Idle ? QStringLiteral("idle") : v.busy == Busy::Busy ? QStringLiteral("busy") : v.busy == Busy::Expired ? QStringLiteral("expired") : QStringLiteral("–");
    return v.healthy == Healthy::Unhealthy ? busy + QStringLiteral(" unhealthy") : busy;
}

} // namespace

void RecorderWatch::find(const One &one, const Recorder &r, const Pool &pool, std::vector<Finding> &out) const
{
    using Fact = ProblemFact::Kind;
    const Server &s = *r.server;
    const Reading started = s.readings.get(Metric::RecorderStarted), stopped = s.readings.get(Metric::RecorderStopped), errors = s.readings.get(Metric::RecorderErrors);
    const auto add = [&](ProblemKind kind, Health health, qint64 since, Remedy remedy, QStringList args = {}) -> Finding & {
        out.push_back({kind, health, s.id, since, QStringList{s.name} + args, remedy, {}, {}});
        return out.back();
    };
    if (const auto kind = phasesMean(one, pool)) {
        qint64 longest = 0;
        for (const Phase &p : one.bad) longest = std::max(longest, p.to - p.from);
        Finding &f = add(*kind, Health::Critical, one.bad.front().from, *kind == ProblemKind::RecorderSlowLaunch ? Remedy::FasterLaunch : Remedy::FixLogin,
                         {QString::number(one.bad.size()), formatAge(longest, QLocale())});
        f.facts.push_back({Fact::ShortPhases, double(one.bad.size()), double(longest), one.bad.back().to, NoSource, {}});
        if (pool.failures.isMeasured()) f.facts.push_back(figure(Fact::FocusFailures, pool.failures));
        else f.gaps.push_back(ProblemGap::NoFailures);
        if (pool.active.isMeasured()) f.facts.push_back(figure(Fact::NeverOn, pool.active));
        else f.gaps.push_back(ProblemGap::NoActive);
        if (started.isMeasured() && stopped.isMeasured()) f.facts.push_back(figure(Fact::Sessions, started, stopped.value));
        else f.gaps.push_back(ProblemGap::NoCounters);
        f.gaps.push_back(ProblemGap::NoLog);
    }
    if (one.differsStill) {
        Finding &f = add(ProblemKind::RecorderStalePresence, Health::Warning, one.differs, Remedy::RestartWhenIdle, {word(s.presence), word(s.rest), s.focus.known ? word(s.focus) : QStringLiteral("–")});
        f.facts = {says(Fact::PresenceSays, s.presence), says(Fact::RestSays, s.rest)};
        if (s.focus.known) f.facts.push_back(says(Fact::FocusSays, s.focus));
        else f.gaps.push_back(ProblemGap::NoFocusList);
    }
    if (one.focusDiffersStill) {
        Finding &f = add(ProblemKind::RecorderViewsDiffer, Health::Warning, one.focusDiffers, Remedy::RestartWhenIdle,
                         {s.presence.known ? word(s.presence) : QStringLiteral("–"), s.rest.known ? word(s.rest) : QStringLiteral("–"), word(s.focus)});
        if (s.presence.known) f.facts.push_back(says(Fact::PresenceSays, s.presence));
        if (s.rest.known) f.facts.push_back(says(Fact::RestSays, s.rest));
        f.facts.push_back(says(Fact::FocusSays, s.focus));
    }
    const bool gone = one.missing && pool.now - one.missing >= MissingMs, unlisted = one.unlisted && pool.now - one.unlisted >= UnlistedMs;
    if (gone || unlisted) {
        Finding &f = add(ProblemKind::RecorderMissing, Health::Critical, gone ? one.missing : one.unlisted, Remedy::RestartWhenIdle, {gone ? QStringLiteral("brewery") : QStringLiteral("focus")});
        f.facts.push_back(says(Fact::RestSays, s.rest));
        f.facts.push_back({gone ? Fact::NotInBrewery : Fact::NotInFocus, 0, 0, pool.now, NoSource, {}});
        f.gaps.push_back(ProblemGap::NoLog);
    }
    if (one.unhealthy) {
        Finding &f = add(ProblemKind::RecorderUnhealthy, Health::Critical, one.unhealthy, busyOf(s) == Busy::Busy ? Remedy::RestartWhenIdle : Remedy::RestartNow);
        f.facts.push_back(s.rest.healthy == Healthy::Unhealthy ? says(Fact::RestSays, s.rest) : s.presence.healthy == Healthy::Unhealthy ? says(Fact::PresenceSays, s.presence) : says(Fact::FocusSays, s.focus));
        if (errors.isMeasured()) f.facts.push_back(figure(Fact::Errors, errors));
        f.gaps.push_back(ProblemGap::NoLog);
    }
    if (one.expired && pool.now - one.expired >= ExpiredSoonMs) {
        Finding &f = add(ProblemKind::RecorderExpired, pool.now - one.expired >= ExpiredLongMs ? Health::Critical : Health::Warning, one.expired, Remedy::RestartNow);
        f.facts.push_back(says(Fact::RestSays, s.rest));
        if (s.presence.known) f.facts.push_back(says(Fact::PresenceSays, s.presence));
    }
    if (one.hollowStill) {
        Finding &f = add(ProblemKind::RecorderStuckBusy, Health::Critical, one.hollow, Remedy::RestartNow, {formatAge(pool.now - one.hollow, QLocale())});
        f.facts.push_back({Fact::BusyFor, double(pool.now - one.busyFrom()), 0, pool.now, NoSource, {}});
        f.facts.push_back(figure(Fact::Encoders, s.readings.get(Metric::RecorderEncoders), s.readings.get(Metric::RecorderDrivers).value));
    }
    if (one.diskLow) {
        const Reading free = s.readings.get(Metric::RecorderDiskFree);
        Finding &f = add(ProblemKind::RecorderDiskLow, Health::Warning, one.diskLow, Remedy::None, {formatWithUnit(free.value, Unit::Byte, 0, QLocale())});
        f.facts.push_back(figure(Fact::DiskFree, free, s.readings.get(Metric::RecorderDiskSize).value));
    }
    if (s.canary.at > 0 && !s.canary.ok) {
        Finding &f = add(ProblemKind::RecorderCanaryFails, s.canary.failedInARow >= 2 ? Health::Critical : Health::Warning, s.canary.at, Remedy::RestartWithX,
                         {QString::number(s.canary.failedInARow), s.canary.failed});
        f.facts.push_back({Fact::CanaryRuns, double(s.canary.failedInARow), 0, s.canary.at, NoSource, s.canary.detail});
    }
    if (one.twice) {
        Finding &f = add(ProblemKind::RecorderTwice, Health::Warning, one.twice, Remedy::Rename, {QString::number(s.presenceItems)});
        f.facts.push_back({Fact::Items, double(s.presenceItems), 0, s.presence.at, NoSource, s.occupant});
        f.gaps.push_back(ProblemGap::WhichMachine);
    }
}

void RecorderWatch::findLaunches(const Pool &pool, std::vector<Finding> &out) const
{
    using Fact = ProblemFact::Kind;
    int highest = 0;
    for (const auto &[id, one] : m_all)
        if (one.launches >= Suspect) highest = std::max(highest, one.launchRises);
    if (highest < 2) return; // one request, tried again and again
    // Those that were there nearly every time.
    std::vector<const Recorder *> failing;
    for (const Recorder &r : pool.recorders)
        if (const One &one = m_all.at(r.server->id); one.launches > 0 && (one.certain ? one.launches >= Suspect : one.launchRises + 1 >= highest)) failing.push_back(&r);
    if (failing.empty()) return;
    const bool all = std::all_of(failing.begin(), failing.end(), [&](const Recorder *r) { return m_all.at(r->server->id).certain; });
    const auto facts = [&](const One &one, const Server &s, Finding &f) {
        f.facts.push_back(figure(Fact::FocusFailures, pool.failures, one.launches));
        const Reading started = s.readings.get(Metric::RecorderStarted);
        if (one.certain) f.facts.push_back({Fact::FocusMark, double(s.focus.failedAt), 0, s.focus.at, NoSource, {}});
        if (started.isMeasured()) f.facts.push_back(figure(Fact::StartedFlat, started));
        else f.gaps.push_back(ProblemGap::NoCounters);
        for (const auto &[kind, view] : {std::pair(Fact::PresenceSays, &s.presence), std::pair(Fact::RestSays, &s.rest)})
            if (view->known) f.facts.push_back(says(kind, *view));
        f.gaps.push_back(ProblemGap::NoLog);
    };
    if (failing.size() == 1 || all) {
        for (const Recorder *r : failing) {
            const One &one = m_all.at(r->server->id);
            Finding f{ProblemKind::RecorderIdleButFails, Health::Critical, r->server->id, one.launchesFrom, {r->server->name, QString::number(one.launches)}, Remedy::RestartWithX, {}, {}};
            facts(one, *r->server, f);
            out.push_back(std::move(f));
        }
        return;
    }
    // Nobody says which of those that were free it was.
    Finding f{ProblemKind::RecorderIdleButFails, Health::Critical, {}, pool.now, {pool.title}, Remedy::RestartWithX, {}, {}};
    int most = 0;
    QStringList names;
    for (const Recorder *r : failing) {
        const One &one = m_all.at(r->server->id);
        most = std::max(most, one.launches);
        f.since = std::min(f.since, one.launchesFrom);
        names += r->server->name;
    }
    f.args << QString::number(most) << names;
    f.facts.push_back(figure(Fact::FocusFailures, pool.failures, most));
    f.gaps = {ProblemGap::WhichOfThem, ProblemGap::NoLog};
    out.push_back(std::move(f));
}

// More recorders are busy than Jicofo knows recordings of, for some time. It is one of those that were busy all that time: who says by its counters that
// it is at its end is left out (a finalize script may upload for minutes), and who was seen to record, unless nobody else is left. More than are too
// many: then nobody can tell yet, and time will.
void RecorderWatch::findStuck(const Pool &pool, std::vector<Finding> &out) const
{
    using Fact = ProblemFact::Kind;
    std::vector<const Server *> maybe, recorded, ending;
    int busy = 0;
    for (const Recorder &r : pool.recorders) {
        const One &one = m_all.at(r.server->id);
        if (!one.busyFrom() || elsewhere(*r.server) || one.differs || one.hollowStill || r.server->rest.busy == Busy::Expired) continue;
        ++busy;
        if (const Reading encoders = r.server->readings.get(Metric::RecorderEncoders); encoders.isMeasured() && encoders.value > 0) continue; // it does record
        if (one.ending()) ending.push_back(r.server);
        else if (!m_excessSince || one.busyFrom() > m_excessSince + ShortMs) continue;
        else if ((one.phases.back().on && one.counted()) || isNamed(*r.server)) recorded.push_back(r.server);
        else maybe.push_back(r.server);
    }
    const auto add = [&](const Server *s, qint64 since) {
        const One &one = m_all.at(s->id);
        Finding f{ProblemKind::RecorderStuckBusy, Health::Critical, s->id, since, {s->name, formatAge(pool.now - since, QLocale())}, Remedy::RestartNow, {}, {}};
        f.facts.push_back({Fact::BusyFor, double(pool.now - one.busyFrom()), 0, pool.now, NoSource, {}});
        if (pool.active.isMeasured()) f.facts.push_back(figure(Fact::MoreBusy, pool.active, busy));
        if (one.counted()) f.facts.push_back(figure(Fact::Sessions, s->readings.get(Metric::RecorderStarted), s->readings.get(Metric::RecorderStopped).value));
        else f.gaps.push_back(ProblemGap::NoCounters);
        if (const Reading encoders = s->readings.get(Metric::RecorderEncoders); encoders.isMeasured()) f.facts.push_back(figure(Fact::Encoders, encoders, s->readings.get(Metric::RecorderDrivers).value));
        else f.gaps.push_back(ProblemGap::NoProcesses);
        out.push_back(std::move(f));
    };
    for (const Server *s : ending)
        if (const One &one = m_all.at(s->id); pool.now - std::max(one.busyFrom(), one.stoppedSince) >= UploadMs) add(s, std::max(one.busyFrom(), one.stoppedSince));
    if (!m_surelySince || m_surely <= 0 || !pool.active.isMeasured() || pool.now - m_surelySince < 2 * DifferMs) return;
    const bool left = maybe.empty();
    const std::vector<const Server *> &suspects = left ? recorded : maybe;
    if (int(suspects.size()) > m_surely) return;
    for (const Server *s : suspects) {
        const One &one = m_all.at(s->id);
        const qint64 since = std::max(one.busyFrom(), m_excessSince);
        if (pool.now - since >= (left || !one.counted() ? BlindMs : StuckMs)) add(s, since);
    }
}

} // namespace jitscope
