#include "alerts/inhibition.h"

#include <QHash>

namespace jitscope {
namespace {

enum class Reach : quint8 { Way, Target, Shard, Host };

// alerting.md §7, one line per row. A pattern that ends in * is a beginning, one that begins with * is somewhere inside.
struct Inhibition
{
    const char *cause;
    Reach reach;
    std::initializer_list<const char *> explained; // empty: every rule
};
const Inhibition Inhibitions[] = {
    {"Tunnel_Down", Reach::Way, {}},
    {"Shard_Unreachable", Reach::Shard, {}},
    {"Target_Down", Reach::Target, {}},
    {"Shard_Unhealthy", Reach::Shard, {"*XMPP", "*ICE", "Jibri_*", "Jicofo_*"}},
    {"Prosody_Down", Reach::Shard, {"*XMPP", "*ICE", "Jibri_*", "Jicofo_*"}},
    {"Jicofo_No_Operational_Bridges", Reach::Shard, {"JVB_No_Healthy_Bridge"}},
    {"Host_CPU_Critical", Reach::Host, {"JVB_Stress_*", "JVB_Transit_Slow", "JVB_Queue_Drops"}},
};

bool matchesPattern(QStringView name, QLatin1String pattern)
{
    if (pattern.startsWith(u'*')) return name.contains(pattern.mid(1));
    if (pattern.endsWith(u'*')) return name.startsWith(pattern.chopped(1));
    return name == pattern;
}

bool isExplained(const Inhibition &row, const QString &rule)
{
    if (row.explained.size() == 0) return true;
    return std::any_of(row.explained.begin(), row.explained.end(), [&](const char *p) { return matchesPattern(rule, QLatin1String(p)); });
}

// What two alerts must have in common.
QString meeting(Reach reach, const Alert &a)
{
    const QString shard = a.key.target.shard + u'\n';
    switch (reach) {
    case Reach::Way: return a.way;
    case Reach::Target: return a.key.target.kind == EntityKind::Server ? shard + a.key.target.id : QString();
    case Reach::Shard: return a.key.target.shard;
    case Reach::Host: return a.host.isEmpty() ? (a.key.target.kind == EntityKind::Server ? shard + a.key.target.id : QString()) : shard + a.host;
    }
    return {};
}

QString placeOf(const Alert &a)
{
    return QString::number(int(a.key.target.kind)) + u'\n' + a.key.target.shard + u'\n' + a.key.target.room + u'\n' + a.key.target.id;
}

} // namespace

QString familyOf(const QString &rule)
{
    for (const QLatin1String end : {QLatin1String("_Elevated"), QLatin1String("_High"), QLatin1String("_Critical"), QLatin1String("_Soon")})
        if (rule.endsWith(end)) return rule.chopped(end.size());
    return rule;
}

void explain(std::vector<Alert> &alerts, const std::vector<AlertRule> &rules)
{
    QHash<QString, QString> families;
    for (const AlertRule &r : rules)
        if (!r.family.isEmpty()) families.insert(r.name, r.family);
    const auto family = [&](const Alert &a) { return families.value(a.key.rule, familyOf(a.key.rule)); };

    // By what they have in common, so that 500 alerts are not compared with each other.
    QHash<QString, const Alert *> causes;   // row of the table + what is met
    QHash<QString, const Alert *> severest; // of a family at a place
    QHash<QString, const Alert *> ours;     // rule at a place: the same fact told by another origin
    for (const Alert &a : alerts) {
        if (!a.isFiring()) continue;
        for (size_t i = 0; i < std::size(Inhibitions); ++i) {
            if (a.key.rule != QLatin1String(Inhibitions[i].cause)) continue;
            const QString met = meeting(Inhibitions[i].reach, a);
            const QString key = QString::number(i) + u'\n' + met;
            if (!met.isEmpty() && !causes.contains(key)) causes.insert(key, &a);
        }
        const Alert *&worst = severest[family(a) + u'\n' + placeOf(a)];
        if (!worst || worst->severity < a.severity) worst = &a;
        if (a.key.origin.isEmpty()) ours.insert(a.key.rule + u'\n' + placeOf(a), &a);
    }
    for (Alert &a : alerts) {
        a.cause = 0;
        // The order of the table is the order of the causes: an alert is explained only by one that stands before its own line there, so no circle can be.
        for (size_t i = 0; i < std::size(Inhibitions) && a.cause == 0; ++i) {
            if (a.key.rule == QLatin1String(Inhibitions[i].cause)) break;
            if (!isExplained(Inhibitions[i], a.key.rule)) continue;
            const QString met = meeting(Inhibitions[i].reach, a);
            if (met.isEmpty()) continue;
            if (const Alert *c = causes.value(QString::number(i) + u'\n' + met); c && c->id != a.id && family(*c) != family(a)) a.cause = c->id;
        }
        if (a.cause) continue;
        if (const Alert *worst = severest.value(family(a) + u'\n' + placeOf(a)); worst && worst->severity > a.severity) a.cause = worst->id;
        else if (const Alert *own = a.key.origin.isEmpty() ? nullptr : ours.value(a.key.rule + u'\n' + placeOf(a))) a.cause = own->id;
    }
}

} // namespace jitscope
