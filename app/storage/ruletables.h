// Rules of a shard that act by themselves, as the fleet file says them: failover and the nightly restart.
#pragma once

#include "settings/fleetconfig.h"
#include "storage/toml.h"

#include <tuple>

namespace jitscope {

// [shard.failover] and [shard.idle_restart]. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
FailoverConfig readFailover(Reader &r, const toml::table &in)
{
    FailoverConfig f;
    r.unknownKeys(in, {"enabled", "after", "per_hour", "failures", "share"}, "failover");
    f.on = r.flag(in, "enabled");
    f.afterMs = r.seconds(in, "after", f.afterMs, 10, 86'400);
    f.perHour = r.integer(in, "per_hour", f.perHour, 1, 60);
    f.failures = r.integer(in, "failures", f.failures, 1, 10);
    if (const toml::node *share = in.get("share")) {
        const auto v = share->value<double>();
        if ((share->is_floating_point() || share->is_integer()) && v && *v > 0 && *v < 1) f.share = *v;
        else r.fault(*share, QStringLiteral("expected a share above 0 and below 1 after share =: never all shards"));
    }
    return f;
}

template<class Reader>
IdleRestart readIdleRestart(Reader &r, const toml::table &in)
{
    r.unknownKeys(in, {"window", "zone", "zones", "min_age", "jicofo"}, "idle_restart");
    IdleRestart rule;
    const auto qs = [](std::string_view v) { return QString::fromUtf8(v.data(), qsizetype(v.size())); };
    const auto zone = [&r](const toml::node &at, const QString &name) {
        if (QTimeZone(name.toLatin1()).isValid()) return name;
        r.fault(at, QStringLiteral("%1 is no time zone; expected one like Europe/Berlin").arg(name));
        return QString();
    };
    if (!in.contains("window")) r.fault(in, QStringLiteral("expected window = in [shard.idle_restart], like 03:30-05:00"));
    else if (const auto window = parseDayWindow(r.text(in, "window"))) std::tie(rule.from, rule.until) = *window;
    else r.fault(*in.get("window"), window.error().detail);
    if (const QString name = r.text(in, "zone"); !name.isEmpty()) rule.zone = zone(*in.get("zone"), name);
    if (const toml::node *n = in.get("zones")) {
        if (const toml::table *t = n->as_table()) {
            for (const auto &[region, value] : *t) {
                if (const auto *s = value.as_string()) rule.zones.insert(qs(region.str()), zone(value, qs(s->get())));
                else r.fault(value, QStringLiteral("expected a time zone as text"));
            }
        } else {
            r.fault(*n, QStringLiteral("expected a table after zones =, like { ap-south = \"Asia/Kolkata\" }"));
        }
    }
    rule.minAgeHours = r.integer(in, "min_age", rule.minAgeHours, 0, 24 * 365);
    rule.jicofo = r.flag(in, "jicofo");
    return rule;
}

} // namespace jitscope
