#include "operations/heal.h"

#include "fleet/metric.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

using Busy = RecorderView::Busy;

const Server *recorderOf(const ShardSnapshot &s, const QString &id)
{
    for (const ServerPtr &v : s.servers)
        if (v->kind == ServerKind::Recorder && v->id.value == id) return v.get();
    return nullptr;
}

bool isBusy(const Server &s) { return s.rest.busy == Busy::Busy || (s.rest.busy == Busy::Unknown && s.presence.busy == Busy::Busy); }

// Busy for nothing, by the look at its machine: a browser, and no ffmpeg.
bool isHollow(const Server &s)
{
    const Reading encoders = s.readings.get(Metric::RecorderEncoders), drivers = s.readings.get(Metric::RecorderDrivers);
    return encoders.isMeasured() && encoders.value == 0 && drivers.isMeasured() && drivers.value > 0;
}

// It can be asked for a recording now.
bool serves(const Server &s, const ShardSnapshot &snapshot)
{
    if (s.health >= Health::Unknown || s.rest.busy == Busy::Expired || s.rest.healthy == RecorderView::Healthy::Unhealthy) return false;
    return std::none_of(snapshot.problems.begin(), snapshot.problems.end(), [&](const Problem &p) {
        return p.about == EntityId::of(snapshot.id, s.id) && HealConfig::findings().contains(QLatin1String(problemName(p.kind))) && p.health >= Health::Warning;
    });
}

} // namespace

GuardLimits guardLimits(const HealConfig &config)
{
    GuardLimits l;
    l.perHour = config.perHour;
    l.share = config.percent / 100.0;
    l.keep = 1;
    l.failures = config.stopAfter;
    return l;
}

HealVerdict healNext(const HealConfig &config, const ShardSnapshot &snapshot, const Guard &guard, qint64 now)
{
    if (config.rules.empty() || guard.isBusy() || guard.isStopped()) return {};
    int pool = 0, away = 0;
    for (const ServerPtr &s : snapshot.servers) {
        if (s->kind != ServerKind::Recorder) continue;
        ++pool;
        away += !serves(*s, snapshot);
    }
    HealVerdict out;
    for (const Problem &p : snapshot.problems) { // worst first
        if (p.about.kind != EntityKind::Server) continue;
        const QString finding = QLatin1String(problemName(p.kind));
        const auto rule = std::find_if(config.rules.begin(), config.rules.end(), [&](const HealConfig::Rule &r) { return r.finding == finding; });
        if (rule == config.rules.end() || p.since <= 0 || now - p.since < rule->afterMs) continue;
        const Server *s = recorderOf(snapshot, p.about.id);
        if (!s || !s->rest.known || s->rest.at < p.since) continue; // what does not answer cannot be verified afterwards either
        const bool isAway = !serves(*s, snapshot);
        const HealWish wish{s->id.value, finding, rule->act, isAway};
        const auto hold = [&](const Phrase &why) {
            if (out.held) return;
            out.held = why;
            out.about = wish;
        };
        const bool cuts = rule->act != QLatin1String("restart-recorder-idle");
        if (cuts && isBusy(*s) && !isHollow(*s) && !config.whileRecording) {
            hold(Phrase{QT_TRANSLATE_NOOP("Operation", "%1 is busy: self-healing never cuts a recording unless while_recording = true."), {s->name}});
            continue;
        }
        // What serves nobody is not taken out of service by a restart, even when it is the last one.
        if (auto no = isAway ? guard.refuses(pool, 0, now, true) : guard.refuses(pool, away, now, false)) {
            hold(*no);
            continue;
        }
        out.wish = wish;
        out.held.reset();
        return out;
    }
    return out;
}

std::optional<bool> stillFound(const ShardSnapshot &snapshot, const HealWish &wish, qint64 after)
{
    const Server *s = recorderOf(snapshot, wish.recorder);
    if (!s || !s->rest.known || s->rest.at <= after) return {};
    return std::any_of(snapshot.problems.begin(), snapshot.problems.end(), [&](const Problem &p) {
        return p.about == EntityId::of(snapshot.id, s->id) && wish.finding == QLatin1String(problemName(p.kind));
    });
}

} // namespace jitscope
