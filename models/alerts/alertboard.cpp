#include "alerts/alertboard.h"

#include "alerts/inhibition.h"

#include <QUuid>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t MostEnded = 2000;
constexpr qint64 HourMs = 3'600'000;

bool sameNumber(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// But for times that every beat moves.
bool sameShown(const Alert &a, const Alert &b)
{
    return a.id == b.id && a.severity == b.severity && a.state.phase == b.state.phase && a.state.noData == b.state.noData && sameNumber(a.state.value, b.state.value)
           && a.state.since == b.state.since && a.state.firedAt == b.state.firedAt && a.state.clearSince == b.state.clearSince && a.reading.sameFigure(b.reading)
           && sameNumber(a.raise, b.raise) && a.below == b.below && a.target == b.target && a.text == b.text && a.problem == b.problem && a.rooms == b.rooms
           && a.people == b.people && a.way == b.way && a.host == b.host && a.cause == b.cause && a.silence == b.silence && a.snoozedUntil == b.snoozedUntil && a.ack == b.ack
           && a.flaps == b.flaps;
}

bool isMember(const std::vector<quint64> &ids, quint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

bool older(const Alert &a, const Alert &b) { return std::tie(a.state.since, a.id) < std::tie(b.state.since, b.id); }

} // namespace

bool Silence::holds(const Alert &alert) const
{
    if (kind == Kind::Maintenance && alert.key.rule == QLatin1String("JVB_Drained_Too_Long")) return false; // it is about the maintenance
    const bool rules = rule.isEmpty() || rule == alert.key.rule || (rule.endsWith(u'*') && alert.key.rule.startsWith(QStringView(rule).chopped(1)));
    return rules && (shard.isEmpty() || shard == alert.key.target.shard)
           && (target.isEmpty() || target == alert.target || target == alert.key.target.id);
}

AlertBoard::AlertBoard(QObject *parent) : QObject(parent) {}

void AlertBoard::setRules(std::vector<AlertRule> rules)
{
    setRuleSet({std::move(rules), m_rules.overrides, m_rules.atMost});
}

void AlertBoard::setRuleSet(RuleSet rules)
{
    if (rules == m_rules) return;
    m_rules = std::move(rules);
    emit rulesChanged();
    emit changed();
}

const Alert *AlertBoard::alert(quint64 id) const
{
    for (const std::vector<Alert> *list : {&m_open, &m_ended})
        for (const Alert &a : *list)
            if (a.id == id) return &a;
    return nullptr;
}

Alert *AlertBoard::openAlert(quint64 id)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [id](const Alert &a) { return a.id == id; });
    return it == m_open.end() ? nullptr : &*it;
}

const Alert *AlertBoard::remembered(const AlertKey &key) const
{
    const auto it = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const Alert &a) { return a.key == key; });
    return it == m_remembered.end() ? nullptr : &*it;
}

void AlertBoard::end(std::vector<Alert> alerts, qint64 at)
{
    for (Alert &a : alerts) {
        a.endedAt = at;
        a.cause = 0;
        a.silence.clear();
    }
    std::sort(alerts.begin(), alerts.end(), [](const Alert &a, const Alert &b) { return a.id > b.id; });
    m_ended.insert(m_ended.begin(), std::make_move_iterator(alerts.begin()), std::make_move_iterator(alerts.end()));
}

void AlertBoard::put(const QString &origin, std::vector<Alert> alerts, qint64 now)
{
    QHash<AlertKey, const Alert *> known;
    std::vector<Alert> next;
    next.reserve(m_open.size() + alerts.size());
    for (const Alert &a : m_open) {
        if (a.key.origin == origin) known.insert(a.key, &a);
        else next.push_back(a);
    }
    std::vector<quint64> fires, ends;
    for (Alert &a : alerts) {
        if (a.state.phase == AlertPhase::Ok) continue;
        a.key.origin = origin;
        a.endedAt = 0;
        const Alert *before = known.take(a.key);
        std::optional<Alert> kept;
        if (!before && !m_remembered.empty()) {
            const auto it = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const Alert &r) { return r.key == a.key; });
            if (it != m_remembered.end() && a.isFiring()) {
                kept = std::move(*it);
                m_remembered.erase(it);
                before = &*kept;
                if (kept->state.firedAt) a.state.firedAt = kept->state.firedAt;
                if (kept->state.since) a.state.since = kept->state.since;
            }
        }
        const bool firedBefore = before && before->isFiring();
        a.id = before ? before->id : m_nextId++;
        a.ack = before ? before->ack : AlertAck{};
        a.snoozedUntil = before ? before->snoozedUntil : 0;
        a.untilWorse = before && before->untilWorse;
        a.snoozedValue = before ? before->snoozedValue : NoValue;
        a.silence = before ? before->silence : QString();
        a.flaps = before ? before->flaps : 0;
        if (a.isFiring()) {
            if (!a.state.firedAt) a.state.firedAt = a.state.since ? a.state.since : now;
            std::vector<qint64> &times = m_firings[a.key];
            if (!firedBefore) {
                times.push_back(now);
                fires.push_back(a.id);
            }
            std::erase_if(times, [&](qint64 t) { return t <= now - HourMs; });
            a.flaps = std::max(1, int(times.size()));
        }
        next.push_back(std::move(a));
    }
    std::vector<Alert> over;
    for (const Alert *gone : std::as_const(known)) {
        if (!gone->state.firedAt) continue;
        ends.push_back(gone->id);
        over.push_back(*gone);
    }
    if (!over.empty()) end(std::move(over), now);
    if (!m_remembered.empty() && now >= m_rememberedUntil) {
        end(std::exchange(m_remembered, {}), m_savedAt); // nobody has told of them again: they ended while the console was closed
        std::stable_sort(m_ended.begin(), m_ended.end(), [](const Alert &a, const Alert &b) { return a.endedAt > b.endedAt; });
    }
    while (!m_ended.empty() && (m_ended.size() > MostEnded || m_ended.back().endedAt < now - HistoryMs)) m_ended.pop_back();
    erase_if(m_firings, [now](const auto &item) { return item.value().empty() || item.value().back() <= now - HourMs; });

    std::stable_sort(next.begin(), next.end(), older);
    std::vector<Alert> before = std::exchange(m_open, std::move(next));
    const bool muted = applyMutes(now);
    explain(m_open, m_rules.rules);
    const bool news = muted || !ends.empty() || before.size() != m_open.size() || !std::equal(before.begin(), before.end(), m_open.begin(), sameShown);
    for (const quint64 id : fires) emit fired(id);
    for (const quint64 id : ends) emit resolved(id);
    if (news) emit changed();
    if (!fires.empty() || !ends.empty() || muted) emit worthKeeping();
}

bool AlertBoard::applyMutes(qint64 now)
{
    const size_t count = m_silences.size();
    std::erase_if(m_silences, [now](const Silence &s) { return s.until <= now; });
    bool news = m_silences.size() != count;
    for (Alert &a : m_open) {
        const auto holding = std::find_if(m_silences.begin(), m_silences.end(), [&](const Silence &s) { return s.isActive(now) && s.holds(a); });
        const QString id = holding == m_silences.end() ? QString() : holding->id;
        if (a.silence != id) { a.silence = id; news = true; }
        if (!a.snoozedUntil) continue;
        const bool worse = a.untilWorse && !std::isnan(a.state.value) && !std::isnan(a.snoozedValue)
                           && (a.below ? a.state.value < a.snoozedValue : a.state.value > a.snoozedValue);
        if (a.snoozedUntil <= now || worse) {
            a.snoozedUntil = 0;
            a.untilWorse = false;
            a.snoozedValue = NoValue;
            news = true;
        }
    }
    if (m_mutedUntil && m_mutedUntil <= now) { m_mutedUntil = 0; news = true; }
    return news;
}

int AlertBoard::firing(AlertSeverity atLeast, const EntityId &scope, qint64 now) const
{
    return int(std::count_if(m_open.begin(), m_open.end(), [&](const Alert &a) {
        if (!a.isFiring() || a.severity < atLeast || a.ack.at || a.isMuted(now) || a.cause) return false;
        if (scope.kind == EntityKind::Fleet) return true;
        if (scope.kind == EntityKind::Shard) return a.key.target.shard == scope.shard;
        return a.key.target == scope;
    }));
}

Health AlertBoard::worst(qint64 now) const
{
    Health health = Health::Ok;
    for (const Alert &a : m_open)
        if (a.isFiring() && !a.ack.at && !a.isMuted(now) && !a.cause) health = worse(health, healthOf(a.severity));
    return health;
}

void AlertBoard::refresh(qint64 now)
{
    applyMutes(now);
    emit changed();
    emit worthKeeping();
}

void AlertBoard::acknowledge(const std::vector<quint64> &ids, const QString &who, const QString &note, qint64 now)
{
    bool news = false;
    for (Alert &a : m_open)
        if (isMember(ids, a.id)) { a.ack = {who, note, now}; news = true; }
    if (news) refresh(now);
}

void AlertBoard::unacknowledge(const std::vector<quint64> &ids)
{
    bool news = false;
    for (Alert &a : m_open)
        if (isMember(ids, a.id) && a.ack.at) { a.ack = {}; news = true; }
    if (!news) return;
    emit changed();
    emit worthKeeping();
}

void AlertBoard::snooze(const std::vector<quint64> &ids, qint64 until, bool untilWorse, qint64 now)
{
    bool news = false;
    for (Alert &a : m_open) {
        if (!isMember(ids, a.id)) continue;
        a.snoozedUntil = until > now ? until : 0;
        a.untilWorse = a.snoozedUntil && untilWorse;
        a.snoozedValue = a.untilWorse ? a.state.value : NoValue;
        news = true;
    }
    if (news) refresh(now);
}

QString AlertBoard::silence(Silence silence, bool shared, qint64 now)
{
    silence.id = QStringLiteral("local-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!silence.from) silence.from = now;
    if (silence.until <= silence.from) silence.until = silence.from + SilenceMs;
    m_silences.push_back(silence);
    if (shared) m_shared << silence.id;
    refresh(now);
    if (shared) emit silenceWanted(silence);
    return silence.id;
}

void AlertBoard::unsilence(const QString &id, qint64 now)
{
    const auto it = std::find_if(m_silences.begin(), m_silences.end(), [&](const Silence &s) { return s.id == id; });
    if (it == m_silences.end()) return;
    const Silence gone = *it;
    const bool shared = !gone.origin.isEmpty() || m_shared.contains(id);
    m_silences.erase(it);
    m_shared.removeAll(id);
    refresh(now);
    if (shared) emit unsilenceWanted(gone);
}

void AlertBoard::moveSilence(const QString &id, qint64 until, qint64 now)
{
    const auto it = std::find_if(m_silences.begin(), m_silences.end(), [&](const Silence &s) { return s.id == id; });
    if (it == m_silences.end() || it->until == until) return;
    it->until = until;
    refresh(now);
}

void AlertBoard::setForeignSilences(const QString &origin, std::vector<Silence> silences, qint64 now)
{
    for (Silence &s : silences) s.origin = origin;
    std::vector<Silence> next;
    for (const Silence &s : m_silences) {
        if (s.origin == origin) continue;
        // Ours that was written there has come back under the name it has there.
        const bool twin = m_shared.contains(s.id) && std::any_of(silences.begin(), silences.end(), [&](const Silence &f) {
            return f.rule == s.rule && f.note == s.note && std::abs(f.until - s.until) < 2000;
        });
        if (twin) m_shared.removeAll(s.id);
        else next.push_back(s);
    }
    next.insert(next.end(), std::make_move_iterator(silences.begin()), std::make_move_iterator(silences.end()));
    if (next == m_silences) return;
    m_silences = std::move(next);
    refresh(now);
}

void AlertBoard::muteAll(qint64 until)
{
    if (m_mutedUntil == until) return;
    m_mutedUntil = until;
    emit changed();
    emit worthKeeping();
}

} // namespace jitscope

#include "moc_alertboard.cpp"
