#include "fleet/recorderfailures.h"

#include "fleet/metric.h"
#include "logs/logboard.h"

#include <QDateTime>

#include <algorithm>

namespace jitscope {
namespace {

QDate dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); }

// About one recorder, and a failure: a disk that fills up has not made one fail yet.
bool isFailure(const Problem &p)
{
    switch (p.kind) {
    case ProblemKind::RecorderUnhealthy:
    case ProblemKind::RecorderStuckBusy:
    case ProblemKind::RecorderIdleButFails:
    case ProblemKind::RecorderSlowLaunch:
    case ProblemKind::RecorderCannotJoin:
    case ProblemKind::RecorderExpired: return p.health >= Health::Warning;
    default: return false;
    }
}

} // namespace

RecorderFailures::RecorderFailures(Fleet &fleet, LogBoard &logs, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_logs(logs)
{
    connect(&fleet, &Fleet::told, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &now) { see(*now); });
    connect(&fleet, &Fleet::shardsChanged, this, [this] {
        std::erase_if(m_all, [this](const auto &one) { return !m_fleet.factsOf(ShardId{one.first.shard}); });
    });
    connect(&logs, &LogBoard::changed, this, [this](const EntityId &server) { read(server); });
}

const std::vector<RecorderFailure> &RecorderFailures::of(const EntityId &recorder) const
{
    static const std::vector<RecorderFailure> none;
    const auto it = m_all.find(recorder);
    return it == m_all.end() ? none : it->second.all;
}

const RecorderFailure *RecorderFailures::last(const EntityId &recorder) const
{
    const std::vector<RecorderFailure> &all = of(recorder);
    if (all.empty()) return nullptr;
    const auto why = std::find_if(all.begin(), all.end(), [](const RecorderFailure &f) { return f.isExplained(); });
    return why == all.end() ? &all.front() : &*why;
}

qint64 RecorderFailures::watchedSince(const EntityId &recorder) const
{
    const auto it = m_all.find(recorder);
    return it == m_all.end() ? 0 : it->second.since;
}

void RecorderFailures::see(const ShardSnapshot &s)
{
    m_now = std::max(m_now, s.at);
    for (const ServerPtr &server : s.servers) {
        if (server->kind != ServerKind::Recorder) continue;
        const EntityId id = EntityId::of(s.id, server->id);
        One &one = m_all[id];
        const bool first = one.since == 0;
        if (first) one.since = s.at;
        const Server &v = *server;
        // What was there before this console looked is told where it is of today and says so itself.
        const auto is = [&](qint64 at) { return at > 0 && dayOf(at) == dayOf(s.at); };
        if (v.focus.failedAt > one.focusMark) {
            one.focusMark = v.focus.failedAt;
            if (is(v.focus.failedAt)) add(id, one, {RecorderFailure::Kind::FocusMark, v.focus.failedAt, 1, {}, {}, {}}, s.at);
        }
        if (const Reading errors = v.readings.get(Metric::RecorderErrors); errors.isMeasured()) {
            const double more = errors.value - one.errors;
            if (one.errors >= 0 && more > 0) add(id, one, {RecorderFailure::Kind::Errors, s.at, int(more), {}, {}, {}}, s.at);
            one.errors = errors.value;
        }
        const bool unhealthy = v.rest.healthy == RecorderView::Healthy::Unhealthy || v.presence.healthy == RecorderView::Healthy::Unhealthy;
        if (unhealthy && !one.unhealthy) add(id, one, {RecorderFailure::Kind::Unhealthy, s.at, 1, v.message.left(300), {}, {}}, s.at);
        one.unhealthy = unhealthy;
        if (v.canary.at > one.canary) {
            one.canary = v.canary.at;
            if (!v.canary.ok) add(id, one, {RecorderFailure::Kind::Canary, v.canary.at, 1, v.canary.failed, v.canary.detail, {}}, s.at);
        }
        if (v.sessionFailed.at > one.session) {
            one.session = v.sessionFailed.at;
            add(id, one, {RecorderFailure::Kind::Session, v.sessionFailed.at, 1, v.sessionFailed.why, v.sessionFailed.session, {}}, s.at);
        }
        std::map<ProblemKind, qint64> open;
        for (const Problem &p : s.problems) {
            if (p.about != id || !isFailure(p)) continue;
            open.emplace(p.kind, p.since);
            if (!one.open.contains(p.kind)) add(id, one, {RecorderFailure::Kind::Finding, p.since > 0 ? p.since : s.at, 1, {}, {}, p.kind}, s.at);
        }
        one.open = std::move(open);
        if (!one.all.empty() && dayOf(one.all.front().at) != dayOf(s.at)) { // that was yesterday
            one.all.clear();
            emit changed(id);
        }
    }
}

void RecorderFailures::read(const EntityId &recorder)
{
    const auto it = m_all.find(recorder);
    const LogView *view = m_logs.view(recorder);
    if (it == m_all.end() || !view) return;
    One &one = it->second;
    const quint64 from = one.logLine;
    for (const LogLine &line : view->lines) {
        if (line.number <= from) continue;
        one.logLine = line.number;
        if (!line.known || line.known->health < Health::Warning) continue;
        // A log is read from some lines back: of those that do not say their day nobody knows whether it was today.
        const qint64 at = line.at > 0 ? line.at : m_now;
        if (dayOf(at) == dayOf(m_now)) add(recorder, one, {RecorderFailure::Kind::Log, at, 1, line.known->title, line.known->cause, {}}, m_now);
    }
}

void RecorderFailures::add(const EntityId &recorder, One &one, const RecorderFailure &failure, qint64 now)
{
    std::vector<RecorderFailure> &all = one.all;
    std::erase_if(all, [&](const RecorderFailure &f) { return dayOf(f.at) != dayOf(now); });
    const auto where = std::find_if(all.begin(), all.end(), [&](const RecorderFailure &f) { return f.at <= failure.at; });
    RecorderFailure *before = where == all.end() ? nullptr : &*where;
    if (before && before->kind == failure.kind && before->text == failure.text && before->finding == failure.finding && failure.kind != RecorderFailure::Kind::Finding) {
        before->count += failure.count; // the same again
        before->at = failure.at;
    } else {
        all.insert(where, failure);
        if (all.size() > Most) all.pop_back();
    }
    emit changed(recorder);
}

} // namespace jitscope

#include "moc_recorderfailures.cpp"
