#include "operations/idledecision.h"

#include "fleet/metric.h"
#include "operations/guard.h"
#include "operations/known.h"
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 HourMs = 3'600'000, SpareMs = 10 * 60'000; // it must be back before the window ends

// Up for so long; nothing: the bridge does not tell.
std::optional<qint64> ageOf(const Server &bridge, qint64 now)
{
    const Reading started = bridge.readings.get(Metric::BridgeStarted);
    if (!started.hasValue()) return {};
    return now - qint64(started.value);
}

} // namespace

void IdleHistory::add(const AuditEntry &e)
{
    if (!isOfRule(e.who, QLatin1String(IdleRule))) return;
    if (e.what == QLatin1String("asked")) {
        m_open.insert(e.operation, e.target);
        lastTried.insert(e.target, e.at);
    } else if (e.what == QLatin1String("ended") && m_open.contains(e.operation)) {
        const QString server = m_open.take(e.operation);
        if (e.details[u"state"].toString() == QLatin1String("done")) skipped.remove(server);
        else ++skipped[server];
    }
}

IdleDecision idleDecision(const ShardConfig &shard, const ShardSnapshot &snapshot, const IdleHistory &history, bool busy, bool severe, qint64 now)
{
    const IdleRestart &rule = shard.idleRestart;
    struct One { const EndpointConfig *endpoint; const Server *server; IdleWindow window; int rooms; };
    std::vector<One> all;
    int usable = 0, left = 0;
    for (const EndpointConfig &e : shard.endpoints) {
        if (e.kind != ServerKind::Bridge) continue;
        const Server *s = serverOf(snapshot, e.name);
        if (s && isUsable(*s)) ++usable;
        const auto window = windowAt(rule, zoneOf(rule, s ? s->region : QString()), now);
        if (!window) continue;
        if (history.lastTried.value(e.name) >= window->from) continue; // had its turn tonight
        if (!s || !isUsable(*s)) continue;                             // unknown, drained or ill: somebody else's concern
        const auto age = ageOf(*s, now);
        if (!age || *age < rule.minAgeHours * HourMs) continue;
        ++left;
        const OnBridge on = onBridge(snapshot, s->id);
        if (now < window->until - SpareMs) all.push_back({&e, s, *window, on.rooms});
    }
    if (all.empty()) {
        // Jicofo last, and only when nobody is there to feel it.
        const EndpointConfig *focus = nullptr;
        for (const EndpointConfig &e : shard.endpoints)
            if (e.kind == ServerKind::Focus && !focus) focus = &e;
        const auto window = windowAt(rule, zoneOf(rule, {}), now);
        if (!rule.jicofo || !focus || !window || left > 0 || now >= window->until - SpareMs || history.lastTried.value(focus->name) >= window->from) return {};
        if (busy) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "Another operation runs on the shard."))};
        if (severe) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "Something critical is firing on the shard: it is not the night for a restart."))};
        if (onShard(snapshot).rooms != 0) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "Jicofo is restarted when the shard has no meeting."))};
        OperationRequest r{QStringLiteral("restart-jicofo"), shard.id, {focus->name}, {}, false, QLatin1String(IdleRule)};
        return {r, {}};
    }
    if (busy) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "Another operation runs on the shard."))};
    if (severe) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "Something critical is firing on the shard: it is not the night for a restart."))};
    if (usable < 2 && onShard(snapshot).rooms != 0) return {{}, phrase(QT_TRANSLATE_NOOP("Operation", "No other bridge is usable, so its meetings would have nowhere to go."))};
    std::stable_sort(all.begin(), all.end(), [](const One &a, const One &b) { return unsigned(a.rooms) < unsigned(b.rooms); }); // not known (−1): last
    const One &next = all.front();
    OperationRequest r{QStringLiteral("restart-bridge-idle"), shard.id, {next.endpoint->name}, {}, false, QLatin1String(IdleRule)};
    r.options.insert(QStringLiteral("until"), QString::number(next.window.until - SpareMs));
    return {r, {}};
}

} // namespace jitscope
