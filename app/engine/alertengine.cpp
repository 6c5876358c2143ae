#include "engine/alertengine.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace jitscope {
namespace {

constexpr int SoonMs = 100;                  // snapshots of several shards are judged together
constexpr int UnwatchedBeatMs = 5000;
constexpr qint64 HoldAfterMs = 2 * 60'000;   // after an operation: pages are polled, health checks lag by a minute
constexpr qint64 HoldMs = 10 * 60'000;       // renewed while it runs: a console that was killed must not hold for long

AlertSeverity severityOf(const ForeignAlert &a)
{
    const QString s = a.severity.toLower();
    if (a.labels.value(QStringLiteral("page")) == QLatin1String("true") || s == QLatin1String("page")) return AlertSeverity::Page;
    if (s == QLatin1String("critical") || s == QLatin1String("severe") || s == QLatin1String("error") || s == QLatin1String("high")) return AlertSeverity::Severe;
    if (s == QLatin1String("info") || s == QLatin1String("smoke") || s == QLatin1String("none") || s == QLatin1String("low")) return AlertSeverity::Info;
    return AlertSeverity::Warning;
}

} // namespace

Alert alertOf(const ForeignAlert &f, const ShardSnapshot &shard)
{
    Alert a;
    a.key.rule = f.name;
    a.key.target = EntityId::of(shard.id);
    a.target = shard.name.isEmpty() ? shard.id.value : shard.name;
    QByteArray labels;
    for (auto it = f.labels.begin(); it != f.labels.end(); ++it) labels += it.key().toUtf8() + '\0' + it.value().toUtf8() + '\0';
    a.key.fingerprint = QString::fromLatin1(QCryptographicHash::hash(labels, QCryptographicHash::Sha1).toHex().left(16));
    for (const char *label : {"instance", "server", "host", "hostname", "nodename", "pod"}) {
        QString value = f.labels.value(QLatin1String(label));
        if (value.isEmpty()) continue;
        if (const qsizetype colon = value.lastIndexOf(u':'); colon > 0 && !value.endsWith(u']')) value.truncate(colon);
        const auto it = std::find_if(shard.servers.begin(), shard.servers.end(), [&](const ServerPtr &s) { return s->id.value == value || s->name == value; });
        if (it == shard.servers.end()) continue;
        a.key.target = EntityId::of(shard.id, (*it)->id);
        a.target = (*it)->name;
        break;
    }
    if (a.key.target.kind == EntityKind::Shard && f.labels.contains(QStringLiteral("instance"))) a.target = f.labels.value(QStringLiteral("instance"));
    a.severity = severityOf(f);
    a.text = f.annotations.value(QStringLiteral("summary"), f.annotations.value(QStringLiteral("description"))).left(1000);
    a.state.phase = f.state == ForeignAlert::State::Firing ? AlertPhase::Firing : AlertPhase::Pending;
    a.state.noData = f.stale;
    a.state.value = f.value.value_or(NoValue);
    a.state.since = f.activeAt;
    if (a.isFiring() && f.activeAt) a.state.firedAt = f.activeAt + f.forSeconds * 1000ll;
    return a;
}

AlertEngine::AlertEngine(Fleet &fleet, AlertBoard &board, OperationLog &operations, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_board(board), m_operations(operations), m_soon(this), m_beat(this)
{
    const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    m_soon.setSingleShot(true);
    m_beat.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, [this, now] { beat(now()); });
    connect(&m_beat, &QTimer::timeout, this, [this, now] { beat(now()); });
    connect(&fleet, &Fleet::told, this, [this](const ShardId &id, const SnapshotPtr &, const SnapshotPtr &snapshot) {
        take(id, snapshot, snapshot->at);
        if (!m_stopped && (!m_soon.isActive() || m_soon.remainingTime() > SoonMs)) m_soon.start(SoonMs);
    });
    connect(&fleet, &Fleet::shardsChanged, this, &AlertEngine::configure);
    connect(&board, &AlertBoard::rulesChanged, this, &AlertEngine::configure);
    configure();
    m_beat.start();
}

void AlertEngine::stop()
{
    m_stopped = true;
    m_soon.stop();
    m_beat.stop();
}

void AlertEngine::setWatched(bool watched)
{
    m_beat.setInterval(watched ? 1000 : UnwatchedBeatMs); // news and what falls due have alarms of their own
}

void AlertEngine::setProfiles(const QMap<QString, QString> &profiles)
{
    if (m_profiles == profiles) return;
    m_profiles = profiles;
    configure();
}

void AlertEngine::configure()
{
    const RuleSet &set = m_board.ruleSet();
    std::map<QString, ShardJudge> judges;
    for (const SnapshotPtr &s : m_fleet.facts()) {
        const auto old = m_judges.find(s->id.value);
        const bool fresh = old == m_judges.end();
        ShardJudge &judge = judges.emplace(s->id.value, fresh ? ShardJudge(s->id) : std::move(old->second)).first->second;
        std::vector<AlertRule> rules;
        for (const AlertRule &r : set.rules)
            if (auto here = set.at(r, s->id.value, m_profiles.value(s->id.value))) rules.push_back(*std::move(here));
        judge.setRules(rules);
        if (!fresh) continue;
        std::vector<const Alert *> before;
        for (const Alert &a : m_board.remembered())
            if (a.key.origin.isEmpty() && a.key.target.shard == s->id.value) before.push_back(&a);
        judge.remember(before);
        if (s->at) judge.take(s, s->at);
    }
    m_judges = std::move(judges);
}

void AlertEngine::take(const ShardId &id, const SnapshotPtr &snapshot, qint64 now)
{
    if (const auto it = m_judges.find(id.value); it != m_judges.end()) it->second.take(snapshot, now);
    m_foreignNews = m_foreignNews || !snapshot->foreignAlerts.empty() || !m_foreign.isEmpty();
}

void AlertEngine::beat(qint64 now)
{
    holdOperations(now);
    std::vector<Alert> all;
    qint64 due = 0;
    for (auto &[name, judge] : m_judges)
        if (const qint64 at = judge.beat(now, all); at && (!due || at < due)) due = at;
    m_board.put({}, std::move(all), now);
    if (std::exchange(m_foreignNews, false)) tellForeign(now);
    // What is to fire before the next beat does so when it is due, not when the beat comes.
    if (!m_stopped && due > now && due - now < m_beat.interval() && !m_soon.isActive()) m_soon.start(int(due - now));
}

void AlertEngine::tellForeign(qint64 now)
{
    std::map<QString, std::vector<Alert>> byOrigin;
    for (const QString &origin : std::as_const(m_foreign)) byOrigin[origin];
    for (const SnapshotPtr &s : m_fleet.facts())
        for (const ForeignAlert &f : s->foreignAlerts) byOrigin[f.from.isEmpty() ? QStringLiteral("prometheus") : f.from].push_back(alertOf(f, *s));
    m_foreign.clear();
    for (auto &[origin, alerts] : byOrigin) {
        if (!alerts.empty()) m_foreign << origin;
        m_board.put(origin, std::move(alerts), now);
    }
}

// A server that an operation works on is expected to look ill: what is said of bridges and recorders is held for it, and for a while after. A drained bridge
// is held as long as it drains.
void AlertEngine::holdOperations(qint64 now)
{
    for (const Operation &o : m_operations.operations()) {
        const bool bridges = o.request.kind.contains(QLatin1String("bridge")) || o.request.kind == QLatin1String("drain") || o.request.kind == QLatin1String("move-people")
                             || o.request.kind == QLatin1String("rolling-restart");
        const bool recorders = o.request.kind.contains(QLatin1String("recorder"));
        if ((!bridges && !recorders) || o.request.dryRun || o.request.targets.isEmpty()) continue;
        bool on = isOpen(o.state) && o.state != OperationState::Requested && o.state != OperationState::Queued;
        if (!on && o.request.kind == QLatin1String("drain") && o.state == OperationState::Done)
            for (const QString &t : o.request.targets) {
                const SnapshotPtr snapshot = m_fleet.factsOf(o.request.shard);
                for (const ServerPtr &s : snapshot ? snapshot->servers : std::vector<ServerPtr>()) on = on || (s->id.value == t && s->draining == true);
            }
        const auto held = m_held.find(o.id);
        if (!on && held == m_held.end()) continue;
        if (on && held != m_held.end()) {
            if (now < held->renewAt) continue;
            held->renewAt = now + HoldMs / 2;
            for (const QString &id : std::as_const(held->silences)) m_board.moveSilence(id, now + HoldMs, now);
        } else if (on) {
            QStringList ids;
            for (const QString &t : o.request.targets) {
                Silence s;
                s.kind = Silence::Kind::Maintenance;
                s.rule = bridges ? QStringLiteral("JVB_*") : QStringLiteral("Jibri_*");
                s.shard = o.request.shard.value;
                s.target = t;
                s.from = now;
                s.until = now + HoldMs;
                s.who = o.who;
                s.note = o.request.kind;
                ids << m_board.silence(s, false, now);
            }
            m_held.insert(o.id, {ids, now + HoldMs / 2});
        } else {
            for (const QString &id : std::as_const(held->silences)) m_board.moveSilence(id, now + HoldAfterMs, now);
            m_held.erase(held);
        }
    }
}

} // namespace jitscope

#include "moc_alertengine.cpp"
