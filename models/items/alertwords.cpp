#include "items/alertwords.h"

#include "base/moment.h"
#include "base/text.h"
#include "base/unit.h"
#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace jitscope {
namespace {

QString alertSays(const char *source) { return QCoreApplication::translate("Alerts", source); }

// Words of a rule: the translation where it is a shipped one's, else as they stand.
QString wordsOfRule(const QString &source, qsizetype limit)
{
    if (source.isEmpty()) return {};
    return visibleText(QCoreApplication::translate("Alert", source.toUtf8().constData()), limit);
}

struct SignalScale { Unit unit = Unit::None; int decimals = 2; };

SignalScale scaleOf(const AlertSignal &signal)
{
    if (signal.kind != AlertSignal::Kind::Metric || signal.terms.empty() || signal.across == AlertSignal::Across::Count) return {Unit::Count, 0};
    if (signal.percent) return {Unit::Percent, 1};
    if (!signal.per.empty()) return {Unit::Ratio, 2};
    const MetricRow &m = row(signal.terms.front().metric);
    if (signal.terms.front().over == SignalTerm::Over::Changes) return {Unit::Count, 0};
    return {m.unit, m.decimals};
}

QString daysText(double days, const QLocale &locale)
{
    if (days < 2) return formatAge(qint64(std::max(0.0, days) * 86'400'000), locale);
    return QCoreApplication::translate("Alerts", "%n day(s)", nullptr, int(days));
}

bool isAge(const AlertSignal &s) { return !s.terms.empty() && s.terms.front().over == SignalTerm::Over::Age; }
bool isFlag(const AlertSignal &s)
{
    return s.kind == AlertSignal::Kind::Metric && s.across == AlertSignal::Across::Own && s.terms.size() == 1 && s.per.empty() && !s.percent && s.terms.front().over == SignalTerm::Over::Now
           && row(s.terms.front().metric).unit == Unit::Flag;
}

// A threshold is written as it was chosen: 0.8 as 0.80 where the figure has two decimals, 3 % as 3.
QString limitText(const AlertSignal &signal, double limit, const QLocale &locale)
{
    if (signal.kind == AlertSignal::Kind::Metric && (signal.isForecast() || isAge(signal))) return signalValue(signal, limit, locale);
    const SignalScale scale = scaleOf(signal);
    if (limit == std::floor(limit) && scale.unit != Unit::Ratio && !(scale.unit == Unit::None && scale.decimals == 2)) return formatFigure(limit, scale.unit, 0, locale);
    return formatFigure(limit, scale.unit, std::max(scale.decimals, limit == std::floor(limit) ? 0 : 1), locale);
}

QString wordsOfTerm(const SignalTerm &t)
{
    const QString metric = metricTitle(t.metric), window = spanWords(t.windowMs);
    switch (t.over) {
    case SignalTerm::Over::Now: return metric;
    case SignalTerm::Over::Increase: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, increase in %2")).arg(metric, window);
    case SignalTerm::Over::Rate: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1 per second over %2")).arg(metric, window);
    case SignalTerm::Over::Slope: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, slope over %2")).arg(metric, window);
    case SignalTerm::Over::Min: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, smallest in %2")).arg(metric, window);
    case SignalTerm::Over::Max: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, largest in %2")).arg(metric, window);
    case SignalTerm::Over::Mean: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, mean of %2")).arg(metric, window);
    case SignalTerm::Over::Age: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, age")).arg(metric);
    case SignalTerm::Over::Changes: return alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, changes in %2")).arg(metric, window);
    }
    return metric;
}

QString wordsOfSum(const std::vector<SignalTerm> &terms)
{
    QStringList all;
    for (const SignalTerm &t : terms) all << wordsOfTerm(t);
    return all.join(QStringLiteral(" + "));
}

} // namespace

AlertPlace placeOf(const Alert &alert, qint64 now)
{
    if (!alert.isOpen()) return AlertPlace::Resolved;
    if (!alert.silence.isEmpty()) return AlertPlace::Muted;
    if (alert.snoozedUntil > now) return AlertPlace::Snoozed;
    if (!alert.isFiring()) return AlertPlace::Pending;
    return alert.ack.at > 0 ? AlertPlace::Seen : AlertPlace::Firing;
}

QString placeWord(AlertPlace place)
{
    switch (place) {
    case AlertPlace::Firing: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Firing"));
    case AlertPlace::Pending: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Pending"));
    case AlertPlace::Seen: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Seen"));
    case AlertPlace::Snoozed: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Snoozed"));
    case AlertPlace::Muted: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Muted"));
    case AlertPlace::Resolved: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Resolved"));
    }
    return {};
}

QStringList alertStateWords()
{
    QStringList all{stateWord(Health::Unknown), stateWord(Health::Down), stateWord(Health::Critical), stateWord(Health::Warning), severityWord(AlertSeverity::Info)};
    for (const AlertPlace p : {AlertPlace::Pending, AlertPlace::Seen, AlertPlace::Snoozed, AlertPlace::Muted, AlertPlace::Resolved}) all << placeWord(p);
    return all;
}

QString severityWord(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Info"));
    case AlertSeverity::Warning: return stateWord(Health::Warning);
    case AlertSeverity::Severe: return stateWord(Health::Critical);
    case AlertSeverity::Page: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Critical, paged"));
    }
    return {};
}

Health alertHealth(const Alert &alert)
{
    const bool finding = alert.problem.about.kind != EntityKind::Fleet || !alert.problem.args.isEmpty();
    if (finding && (alert.problem.health == Health::Unknown || alert.problem.health == Health::Down)) return alert.problem.health;
    return healthOf(alert.severity);
}

QString alertState(const Alert &alert, qint64 now)
{
    const AlertPlace place = placeOf(alert, now);
    if (place != AlertPlace::Firing) return placeWord(place);
    if (alert.severity == AlertSeverity::Info) return severityWord(alert.severity);
    return stateWord(alertHealth(alert)); // that it pages is said by the bell at the sign, and in the tooltip
}

QString ruleTitle(const AlertRule &rule) { return rule.title.isEmpty() ? visibleText(rule.name, 80) : wordsOfRule(rule.title, 120); }
QString ruleWhy(const AlertRule &rule) { return wordsOfRule(rule.why, 1000); }
QString ruleDo(const AlertRule &rule) { return wordsOfRule(rule.doWhat, 1000); }

QString alertTitle(const Alert &alert, const AlertRule *rule)
{
    const bool finding = rule && rule->signal.kind == AlertSignal::Kind::Finding;
    if (alert.key.origin.isEmpty() && rule && (!finding || !rule->title.isEmpty())) return ruleTitle(*rule);
    if (finding) return problemTitle(alert.problem);
    // of another system: its own sentence, else its name
    return visibleText(alert.text.isEmpty() ? alert.key.rule : alert.text, 200);
}

QString alertWhy(const Alert &alert, const AlertRule *rule)
{
    QStringList all;
    if (rule && rule->signal.kind == AlertSignal::Kind::Finding && alert.problem.about.kind != EntityKind::Fleet) all << problemSentence(alert.problem);
    if (!alert.key.origin.isEmpty() && !alert.text.isEmpty()) all << visibleText(alert.text, 1000);
    if (rule && alert.key.origin.isEmpty()) all << ruleWhy(*rule);
    all.removeAll(QString());
    return all.join(u' ');
}

QString alertDo(const Alert &alert, const AlertRule *rule)
{
    QStringList all;
    if (rule && alert.key.origin.isEmpty()) all << ruleDo(*rule);
    if (rule && rule->signal.kind == AlertSignal::Kind::Finding && alert.problem.remedy != Remedy::None) all << remedySentence(alert.problem);
    all.removeAll(QString());
    return all.join(u' ');
}

QString alertOrigin(const Alert &alert) { return visibleText(alert.key.origin, 60); }

QString signalValue(const AlertSignal &signal, double value, const QLocale &locale)
{
    if (std::isnan(value)) return QStringLiteral("–");
    switch (signal.kind) {
    case AlertSignal::Kind::Finding: return value > 0 ? alertSays(QT_TRANSLATE_NOOP("Alerts", "seen")) : alertSays(QT_TRANSLATE_NOOP("Alerts", "not seen"));
    case AlertSignal::Kind::Source: return QCoreApplication::translate("Alerts", "%n missed", "answers of a source", int(value));
    case AlertSignal::Kind::Metric: break;
    }
    if (signal.isForecast()) return daysText(value, locale);
    if (isAge(signal)) return formatAge(qint64(value * 1000), locale);
    if (isFlag(signal)) return value > 0 ? alertSays(QT_TRANSLATE_NOOP("Alerts", "yes")) : alertSays(QT_TRANSLATE_NOOP("Alerts", "no"));
    const SignalScale scale = scaleOf(signal);
    const QString text = formatWithUnit(value, scale.unit, scale.decimals, locale);
    const SignalTerm::Over over = signal.terms.empty() ? SignalTerm::Over::Now : signal.terms.front().over;
    if (!signal.percent && signal.per.empty() && (over == SignalTerm::Over::Rate || over == SignalTerm::Over::Slope)) return text + QStringLiteral("/s");
    return text;
}

QString alertValue(const Alert &alert, const AlertRule *rule, const QLocale &locale)
{
    const double value = alert.state.value;
    if (std::isnan(value)) return {};
    if (rule && alert.key.origin.isEmpty()) return rule->signal.kind == AlertSignal::Kind::Finding ? QString() : signalValue(rule->signal, value, locale);
    if (alert.reading.hasValue()) return formatWithUnit(value, row(alert.reading.metric).unit, row(alert.reading.metric).decimals, locale);
    return formatFigure(value, Unit::None, value == std::floor(value) ? 0 : 2, locale);
}

QString alertThreshold(const Alert &alert, const AlertRule *rule, const QLocale &locale)
{
    if (std::isnan(alert.raise) || (rule && (rule->signal.kind != AlertSignal::Kind::Metric || isFlag(rule->signal)))) return {};
    const QString sign = alert.below ? QStringLiteral("<") : QStringLiteral(">");
    const QString limit = rule ? limitText(rule->signal, alert.raise, locale) : formatFigure(alert.raise, Unit::None, alert.raise == std::floor(alert.raise) ? 0 : 2, locale);
    return sign + u' ' + limit;
}

QString signalWords(const AlertSignal &signal)
{
    switch (signal.kind) {
    case AlertSignal::Kind::Finding: {
        Problem named;
        named.kind = signal.finding;
        return alertSays(QT_TRANSLATE_NOOP("Alerts", "Jitscope finds: %1")).arg(problemTitle(named));
    }
    case AlertSignal::Kind::Source: return alertSays(QT_TRANSLATE_NOOP("Alerts", "Answers missed in a row"));
    case AlertSignal::Kind::Metric: break;
    }
    QString text = wordsOfSum(signal.terms);
    switch (signal.across) {
    case AlertSignal::Across::Own: break;
    case AlertSignal::Across::Sum: text = alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, sum of the shard")).arg(text); break;
    case AlertSignal::Across::Count: text = alertSays(QT_TRANSLATE_NOOP("Alerts", "Servers with %1 > %2")).arg(text, QLocale().toString(signal.each)); break;
    case AlertSignal::Across::Least: text = alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, smallest of the shard")).arg(text); break;
    case AlertSignal::Across::Most: text = alertSays(QT_TRANSLATE_NOOP("Alerts", "%1, largest of the shard")).arg(text); break;
    }
    if (!signal.per.empty()) {
        const bool many = signal.terms.size() > 1;
        text = (many ? u'(' + text + u')' : text) + QStringLiteral(" / ") + (signal.per.size() > 1 ? u'(' + wordsOfSum(signal.per) + u')' : wordsOfSum(signal.per));
    }
    if (signal.isForecast() && !signal.terms.empty()) {
        const MetricRow &m = row(signal.terms.front().metric);
        return alertSays(QT_TRANSLATE_NOOP("Alerts", "Time until %1 reaches %2"))
            .arg(metricTitle(m.metric), signal.limitBy ? metricTitle(*signal.limitBy) : formatWithUnit(*signal.limit, m.unit, m.decimals, QLocale()));
    }
    return text;
}

QString conditionWords(const AlertRule &rule, const QLocale &locale)
{
    const AlertSignal &s = rule.signal;
    QString text = signalWords(s);
    if (isFlag(s)) text += QStringLiteral(": ") + (rule.isRaised(1) ? alertSays("yes") : alertSays("no"));
    else if (s.kind != AlertSignal::Kind::Finding)
        text += u' ' + (rule.below ? rule.orEqual ? QStringLiteral("≤") : QStringLiteral("<") : rule.orEqual ? QStringLiteral("≥") : QStringLiteral(">")) + u' '
                + (s.kind == AlertSignal::Kind::Metric ? signalValue(s, rule.raise, locale) : locale.toString(rule.raise, 'f', 0));
    return rule.forMs > 0 ? QCoreApplication::translate("Alerts", "%1 for %2", "a condition, a duration").arg(text, spanWords(rule.forMs)) : text;
}

QString clearWords(const AlertRule &rule, const QLocale &locale)
{
    const AlertSignal &s = rule.signal;
    QString text;
    if (rule.clear && s.kind == AlertSignal::Kind::Metric && !isFlag(s)) text = (rule.below ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + signalValue(s, *rule.clear, locale);
    else text = alertSays(QT_TRANSLATE_NOOP("Alerts", "when it is over"));
    return rule.keepMs > 0 ? QCoreApplication::translate("Alerts", "%1 for %2", "a condition, a duration").arg(text, spanWords(rule.keepMs)) : text;
}

qint64 alertAge(const Alert &alert, const AlertRule *rule, qint64 now)
{
    const qint64 from = alert.state.firedAt > 0 ? alert.state.firedAt : alert.state.since;
    Q_UNUSED(rule)
    if (from <= 0) return -1;
    return std::max<qint64>(0, (alert.isOpen() ? now : alert.endedAt) - from);
}

QString alertFor(const Alert &alert, const AlertRule *rule, qint64 now, const QLocale &locale)
{
    const qint64 age = alertAge(alert, rule, now);
    if (age < 0) return QStringLiteral("–");
    if (alert.isOpen() && !alert.isFiring() && rule && rule->forMs > 0) {
        const qint64 of = rule->forMs, done = std::min(age, of);
        // one unit for both where that is minutes: "22 of 30 min"
        if (done >= 60'000 && of < 3'600'000) return QCoreApplication::translate("Alerts", "%1 of %2", "22 of 30 min").arg(locale.toString(done / 60'000), spanWords(of));
        return QCoreApplication::translate("Alerts", "%1 of %2", "22 of 30 min").arg(formatAge(done, locale), spanWords(of));
    }
    return formatAge(age, locale);
}

QString noDataText(const Alert &alert, qint64 now)
{
    if (!alert.state.noData || !alert.isOpen()) return {};
    if (alert.state.at <= 0) return alertSays(QT_TRANSLATE_NOOP("Alerts", "no data"));
    return alertSays(QT_TRANSLATE_NOOP("Alerts", "no data for %1")).arg(formatAge(now - alert.state.at, QLocale()));
}

QString silenceKind(const Silence &silence)
{
    return silence.kind == Silence::Kind::Maintenance ? alertSays(QT_TRANSLATE_NOOP("Alerts", "Maintenance")) : alertSays(QT_TRANSLATE_NOOP("Alerts", "Silence"));
}

QString silenceTitle(const Silence &silence, const AlertBoard &board)
{
    QString what = alertSays(QT_TRANSLATE_NOOP("Alerts", "Everything"));
    if (!silence.rule.isEmpty()) {
        const AlertRule *rule = board.rule(silence.rule);
        what = rule ? ruleTitle(*rule) : visibleText(silence.rule, 80);
    }
    const QString where = visibleText(silence.target.isEmpty() ? silence.shard : silence.target, 60);
    const QString text = where.isEmpty() ? what : QCoreApplication::translate("Alerts", "%1 on %2", "an alert, a server or shard").arg(what, where);
    return silence.kind == Silence::Kind::Maintenance ? silenceKind(silence) + QStringLiteral(": ") + text : text;
}

QString spanWords(qint64 ms)
{
    // unit signs are the same in all our languages (look §12)
    const qint64 s = ms / 1000;
    const std::pair<qint64, const char *> parts[] = {{s / 86400, "d"}, {s % 86400 / 3600, "h"}, {s % 3600 / 60, "min"}, {s % 60, "s"}};
    QStringList all;
    for (const auto &[n, unit] : parts)
        if (n > 0) all << QString::number(n) + QChar(0x202f) + QLatin1String(unit);
    return all.isEmpty() ? QStringLiteral("0\u202fs") : all.mid(0, 2).join(u' ');
}

QString shortMoment(qint64 at, qint64 now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at), today = QDateTime::fromMSecsSinceEpoch(now);
    return when.date() == today.date() ? when.toString(QStringLiteral("HH:mm")) : formatDayTime(when, QLocale());
}

QString untilText(qint64 until, qint64 now) { return alertSays(QT_TRANSLATE_NOOP("Alerts", "until %1")).arg(shortMoment(until, now)); }

QString silenceLeft(const Silence &silence, qint64 now, const QLocale &locale)
{
    if (silence.from > now) return alertSays(QT_TRANSLATE_NOOP("Alerts", "from %1")).arg(shortMoment(silence.from, now));
    return silence.until <= now ? alertSays(QT_TRANSLATE_NOOP("Alerts", "over")) : formatAge(silence.until - now, locale);
}

QString snoozeText(const Alert &alert, qint64 now)
{
    return alert.untilWorse ? alertSays(QT_TRANSLATE_NOOP("Alerts", "until it gets worse")) : untilText(alert.snoozedUntil, now);
}

} // namespace jitscope
