// What of the board is kept over restarts, as values that JSON can hold.
#include "alerts/alertboard.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr int KeepingSchema = 1;
constexpr const char *KindNames[] = {"fleet", "shard", "room", "person", "server", "source", "operation"};

QVariant numberOrNull(double v) { return std::isnan(v) ? QVariant() : QVariant(v); }
double numberOf(const QVariant &v) { return v.isNull() || !v.isValid() ? NoValue : v.toDouble(); }

QVariantMap entityMap(const EntityId &e)
{
    const size_t kind = size_t(e.kind) < std::size(KindNames) ? size_t(e.kind) : 0;
    return {{QStringLiteral("kind"), QString::fromLatin1(KindNames[kind])}, {QStringLiteral("shard"), e.shard}, {QStringLiteral("room"), e.room}, {QStringLiteral("id"), e.id}};
}

EntityId entityOf(const QVariantMap &m)
{
    EntityId e;
    const QString kind = m.value(QStringLiteral("kind")).toString();
    for (size_t i = 0; i < std::size(KindNames); ++i)
        if (kind == QLatin1String(KindNames[i])) e.kind = EntityKind(i);
    e.shard = m.value(QStringLiteral("shard")).toString();
    e.room = m.value(QStringLiteral("room")).toString();
    e.id = m.value(QStringLiteral("id")).toString();
    return e;
}

QVariantMap alertMap(const Alert &a)
{
    QVariantMap m{{QStringLiteral("id"), a.id},
                  {QStringLiteral("origin"), a.key.origin},
                  {QStringLiteral("rule"), a.key.rule},
                  {QStringLiteral("on"), entityMap(a.key.target)},
                  {QStringLiteral("severity"), QString::fromLatin1(severityName(a.severity))},
                  {QStringLiteral("value"), numberOrNull(a.state.value)},
                  {QStringLiteral("at"), a.state.at},
                  {QStringLiteral("since"), a.state.since},
                  {QStringLiteral("fired"), a.state.firedAt},
                  {QStringLiteral("ended"), a.endedAt},
                  {QStringLiteral("raise"), numberOrNull(a.raise)},
                  {QStringLiteral("below"), a.below},
                  {QStringLiteral("target"), a.target},
                  {QStringLiteral("rooms"), a.rooms},
                  {QStringLiteral("people"), a.people}};
    if (!a.key.fingerprint.isEmpty()) m.insert(QStringLiteral("fingerprint"), a.key.fingerprint);
    if (!a.text.isEmpty()) m.insert(QStringLiteral("text"), a.text);
    if (a.reading.hasValue()) m.insert(QStringLiteral("metric"), QString::fromLatin1(row(a.reading.metric).key));
    if (a.problem.about.kind != EntityKind::Fleet) {
        m.insert(QStringLiteral("finding"), QString::fromLatin1(problemName(a.problem.kind)));
        m.insert(QStringLiteral("about"), entityMap(a.problem.about));
        m.insert(QStringLiteral("args"), a.problem.args);
    }
    if (a.ack.at) {
        m.insert(QStringLiteral("ack"), a.ack.at);
        m.insert(QStringLiteral("who"), a.ack.who);
        m.insert(QStringLiteral("note"), a.ack.note);
    }
    if (a.snoozedUntil) {
        m.insert(QStringLiteral("snoozed"), a.snoozedUntil);
        m.insert(QStringLiteral("until_worse"), a.untilWorse);
        m.insert(QStringLiteral("snoozed_value"), numberOrNull(a.snoozedValue));
    }
    return m;
}

Alert alertOf(const QVariantMap &m)
{
    Alert a;
    a.id = m.value(QStringLiteral("id")).toULongLong();
    a.key = {m.value(QStringLiteral("origin")).toString(), m.value(QStringLiteral("rule")).toString(), entityOf(m.value(QStringLiteral("on")).toMap()),
             m.value(QStringLiteral("fingerprint")).toString()};
    a.severity = severityByName(m.value(QStringLiteral("severity")).toString()).value_or(AlertSeverity::Warning);
    a.state.phase = AlertPhase::Firing;
    a.state.noData = true;
    a.state.value = numberOf(m.value(QStringLiteral("value")));
    a.state.at = m.value(QStringLiteral("at")).toLongLong();
    a.state.since = m.value(QStringLiteral("since")).toLongLong();
    a.state.firedAt = m.value(QStringLiteral("fired")).toLongLong();
    a.endedAt = m.value(QStringLiteral("ended")).toLongLong();
    a.raise = numberOf(m.value(QStringLiteral("raise")));
    a.below = m.value(QStringLiteral("below")).toBool();
    a.target = m.value(QStringLiteral("target")).toString();
    a.text = m.value(QStringLiteral("text")).toString();
    a.rooms = m.value(QStringLiteral("rooms"), -1).toInt();
    a.people = m.value(QStringLiteral("people"), -1).toInt();
    if (const MetricRow *metric = metricByKey(m.value(QStringLiteral("metric")).toString().toStdString()))
        a.reading = {a.state.value, a.state.at, metric->metric, NoSource, std::isnan(a.state.value) ? ReadingState::NotYet : ReadingState::Stale};
    const QString finding = m.value(QStringLiteral("finding")).toString();
    for (int k = 0; !finding.isEmpty() && k < 200; ++k) {
        const char *name = problemName(ProblemKind(k));
        if (!*name) break;
        if (finding != QLatin1String(name)) continue;
        a.problem.kind = ProblemKind(k);
        a.problem.about = entityOf(m.value(QStringLiteral("about")).toMap());
        a.problem.args = m.value(QStringLiteral("args")).toStringList();
        a.problem.since = a.state.since;
    }
    a.ack = {m.value(QStringLiteral("who")).toString(), m.value(QStringLiteral("note")).toString(), m.value(QStringLiteral("ack")).toLongLong()};
    a.snoozedUntil = m.value(QStringLiteral("snoozed")).toLongLong();
    a.untilWorse = m.value(QStringLiteral("until_worse")).toBool();
    a.snoozedValue = numberOf(m.value(QStringLiteral("snoozed_value")));
    a.flaps = 1;
    return a;
}

} // namespace

QVariantMap AlertBoard::toMap() const
{
    QVariantList open, ended, silences;
    qint64 latest = 0;
    for (const std::vector<Alert> *list : {&m_open, &m_remembered})
        for (const Alert &a : *list) {
            latest = std::max(latest, a.state.at);
            if (a.isFiring()) open << alertMap(a);
        }
    for (const Alert &a : m_ended) ended << alertMap(a);
    for (const Silence &s : m_silences) {
        if (!s.origin.isEmpty()) continue; // its Alertmanager tells of it again
        silences << QVariantMap{{QStringLiteral("id"), s.id}, {QStringLiteral("maintenance"), s.kind == Silence::Kind::Maintenance}, {QStringLiteral("rule"), s.rule},
                                {QStringLiteral("shard"), s.shard}, {QStringLiteral("target"), s.target}, {QStringLiteral("from"), s.from},
                                {QStringLiteral("until"), s.until}, {QStringLiteral("who"), s.who}, {QStringLiteral("note"), s.note},
                                {QStringLiteral("shared"), m_shared.contains(s.id)}};
    }
    return {{QStringLiteral("schema"), KeepingSchema}, {QStringLiteral("open"), open}, {QStringLiteral("ended"), ended}, {QStringLiteral("silences"), silences},
            {QStringLiteral("muted_until"), m_mutedUntil}, {QStringLiteral("next"), m_nextId}, {QStringLiteral("at"), latest}};
}

void AlertBoard::fromMap(const QVariantMap &map, qint64 now)
{
    if (map.value(QStringLiteral("schema")).toInt() != KeepingSchema) return;
    m_nextId = std::max(m_nextId, map.value(QStringLiteral("next")).toULongLong());
    m_remembered.clear();
    m_ended.clear();
    m_savedAt = std::min(now, map.value(QStringLiteral("at")).toLongLong());
    m_rememberedUntil = now + RememberMs;
    const auto known = [this](const Alert &a) {
        m_nextId = std::max(m_nextId, a.id + 1);
        return a.id && !a.key.rule.isEmpty();
    };
    for (const QVariant &v : map.value(QStringLiteral("open")).toList())
        if (Alert a = alertOf(v.toMap()); known(a)) m_remembered.push_back(std::move(a));
    for (const QVariant &v : map.value(QStringLiteral("ended")).toList()) {
        Alert a = alertOf(v.toMap());
        if (known(a) && a.endedAt > now - HistoryMs && a.endedAt <= now) m_ended.push_back(std::move(a));
    }
    std::stable_sort(m_ended.begin(), m_ended.end(), [](const Alert &a, const Alert &b) { return a.endedAt > b.endedAt; });
    std::erase_if(m_silences, [](const Silence &s) { return s.origin.isEmpty(); });
    for (const QVariant &v : map.value(QStringLiteral("silences")).toList()) {
        const QVariantMap m = v.toMap();
        Silence s;
        s.id = m.value(QStringLiteral("id")).toString();
        s.kind = m.value(QStringLiteral("maintenance")).toBool() ? Silence::Kind::Maintenance : Silence::Kind::Silence;
        s.rule = m.value(QStringLiteral("rule")).toString();
        s.shard = m.value(QStringLiteral("shard")).toString();
        s.target = m.value(QStringLiteral("target")).toString();
        s.from = m.value(QStringLiteral("from")).toLongLong();
        s.until = m.value(QStringLiteral("until")).toLongLong();
        s.who = m.value(QStringLiteral("who")).toString();
        s.note = m.value(QStringLiteral("note")).toString();
        if (s.id.isEmpty() || s.until <= now) continue;
        if (m.value(QStringLiteral("shared")).toBool()) m_shared << s.id;
        m_silences.push_back(std::move(s));
    }
    m_mutedUntil = map.value(QStringLiteral("muted_until")).toLongLong();
    if (m_mutedUntil <= now) m_mutedUntil = 0;
    emit changed();
}

} // namespace jitscope
