#include "out/outvalues.h"

#include "items/alertwords.h"

#include "base/text.h"
#include "base/translate.h"
#include "items/sentences.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace jitscope {
namespace {

constexpr qsizetype MaxTargets = 20;

OutValue outCount(int n) { return n < 0 ? OutValue(QString(), QJsonValue()) : OutValue(QString::number(n), n); }

QString ruleWords(const QString &source) { return source.isEmpty() ? QString() : translate("Alert", source.toUtf8().constData()); }

QString valueText(const Alert &a)
{
    if (std::isnan(a.state.value)) return {};
    const MetricRow &m = row(a.reading.metric);
    const bool known = a.reading.hasValue();
    return known ? formatWithUnit(a.state.value, m.unit, m.decimals, QLocale()) : QLocale::c().toString(a.state.value, 'g', 6);
}

} // namespace

QString isoTime(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString(); }

QString alertTarget(const Alert &a)
{
    if (a.key.target.kind == EntityKind::Person) return safeText(a.key.target.id, 200);
    return safeText(!a.target.isEmpty() ? a.target : !a.key.target.id.isEmpty() ? a.key.target.id : a.key.target.shard, 200);
}

OutValues valuesOf(const Alert &a, const AlertRule *rule, OutWord state, qint64 now)
{
    const Unveiled asItIs; // it goes to colleagues, whatever is hidden on this screen
    const QString target = alertTarget(a);
    const double v = a.state.value;
    QString why = rule ? ruleWords(rule->why) : QString();
    if (a.key.target.kind != EntityKind::Person && !a.problem.about.shard.isEmpty()) why = problemSentence(a.problem); // its own evidence says more
    else if (why.isEmpty() && a.key.target.kind != EntityKind::Person) why = a.text;
    OutValues out;
    const auto put = [&out](const char *field, const OutValue &value) { out.insert(QLatin1String(field), value); };
    put("title", alertTitle(a, a.key.origin.isEmpty() ? rule : nullptr));
    put("severity", QString::fromLatin1(severityName(a.severity)));
    put("state", state == OutWord::Firing ? QStringLiteral("firing") : QStringLiteral("resolved"));
    put("rule", safeText(a.key.rule, 200));
    put("shard", safeText(a.key.target.shard, 200));
    put("target", target);
    put("targets", {target, QJsonArray{target}});
    put("count", outCount(1));
    put("value", {valueText(a), std::isfinite(v) ? QJsonValue(v) : QJsonValue()});
    put("since", isoTime(a.state.since > 0 ? a.state.since : a.state.firedAt));
    put("time", isoTime(now));
    put("rooms", outCount(a.rooms));
    put("people", outCount(a.people));
    put("why", safeText(why, 1000));
    put("do", safeText(rule ? ruleWords(rule->doWhat) : QString(), 1000));
    put("group", safeText(a.key.rule + u'/' + a.key.target.shard, 300));
    put("test", {QStringLiteral("false"), false});
    return out;
}

std::optional<OutValues> valuesOf(const Notice &notice, const AlertBoard &board, OutWord state, qint64 now)
{
    const Unveiled asItIs;
    const Alert *first = nullptr;
    QStringList targets, shards;
    for (const quint64 id : notice.alerts) {
        const Alert *a = board.alert(id);
        if (!a) continue;
        if (!first) first = a;
        targets << alertTarget(*a);
        if (!shards.contains(a->key.target.shard)) shards << a->key.target.shard;
    }
    if (!first) return {};
    OutValues out = valuesOf(*first, board.rule(first->key.rule), state, now);
    const qsizetype more = targets.size() - MaxTargets;
    const QStringList some = targets.mid(0, MaxTargets);
    out.insert(QStringLiteral("severity"), QString::fromLatin1(severityName(notice.severity)));
    out.insert(QStringLiteral("targets"), {some.join(QStringLiteral(", ")) + (more > 0 ? QStringLiteral(" +%1").arg(more) : QString()), QJsonArray::fromStringList(some)});
    out.insert(QStringLiteral("count"), outCount(std::max(notice.count, int(targets.size()))));
    if (shards.size() > 1) out.insert(QStringLiteral("shard"), safeText(shards.mid(0, MaxTargets).join(QStringLiteral(", ")), 400));
    if (notice.rooms >= 0 || notice.count > 1) out.insert(QStringLiteral("rooms"), outCount(notice.rooms));
    if (notice.people >= 0 || notice.count > 1) out.insert(QStringLiteral("people"), outCount(notice.people));
    if (notice.since > 0) out.insert(QStringLiteral("since"), isoTime(notice.since));
    out.insert(QStringLiteral("group"), safeText(notice.group, 300));
    return out;
}

OutValues testValues(qint64 now)
{
    Alert a;
    a.key.rule = QStringLiteral("JitscopeTest");
    a.key.target = EntityId::of(ShardId{QStringLiteral("test")});
    a.target = QStringLiteral("test");
    a.text = translate("Out", QT_TRANSLATE_NOOP("Out", "Test from Jitscope: nothing has happened"));
    a.severity = AlertSeverity::Warning;
    a.state.since = a.state.firedAt = now;
    OutValues out = valuesOf(a, nullptr, OutWord::Firing, now);
    out.insert(QStringLiteral("test"), {QStringLiteral("true"), true});
    return out;
}

} // namespace jitscope
