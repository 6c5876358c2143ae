#include "alertscommand.h"

#include "base/text.h"
#include "base/translate.h"
#include "console.h"
#include "items/sentences.h"
#include "statusjson.h"
#include "storage/prometheusrules.h"
#include "storage/rulesfile.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace jitscope {
namespace {

QJsonValue orNull(double v) { return std::isnan(v) ? QJsonValue() : QJsonValue(v); }
QJsonValue timeOrNull(qint64 t) { return t > 0 ? QJsonValue(double(t)) : QJsonValue(); }

QString phaseWord(const Alert &a)
{
    switch (a.state.phase) {
    case AlertPhase::Pending: return QStringLiteral("pending");
    case AlertPhase::Firing: return QStringLiteral("firing");
    case AlertPhase::Clearing: return QStringLiteral("clearing");
    case AlertPhase::Ok: break;
    }
    return QStringLiteral("ok");
}

QString titleOf(const Alert &a, const AlertBoard &board)
{
    if (!a.text.isEmpty()) return a.text;
    const AlertRule *r = board.rule(a.key.rule);
    return r && !r->title.isEmpty() ? translate("Alert", r->title.toUtf8().constData()) : a.key.rule;
}

QString valueText(const Alert &a)
{
    if (std::isnan(a.raise) || std::isnan(a.state.value)) return {};
    const bool known = a.reading.hasValue();
    const Unit unit = known ? row(a.reading.metric).unit : Unit::None;
    const int decimals = known ? row(a.reading.metric).decimals : 2;
    const QLocale locale = QLocale::c();
    return QStringLiteral(" %1 (%2 %3)").arg(formatWithUnit(a.state.value, unit, decimals, locale), a.below ? QStringLiteral("<") : QStringLiteral(">"),
                                             formatWithUnit(a.raise, unit, decimals, locale));
}

QJsonObject alertRuleJson(const AlertRule &r)
{
    const auto terms = [](const std::vector<SignalTerm> &list) {
        QJsonArray out;
        for (const SignalTerm &t : list) out.append(termText(t));
        return out;
    };
    return {{QStringLiteral("name"), r.name},
            {QStringLiteral("enabled"), r.enabled},
            {QStringLiteral("severity"), QLatin1String(severityName(r.severity))},
            {QStringLiteral("signal"), terms(r.signal.terms)},
            {QStringLiteral("per"), terms(r.signal.per)},
            {QStringLiteral("finding"), r.signal.kind == AlertSignal::Kind::Finding ? QJsonValue(QLatin1String(problemName(r.signal.finding))) : QJsonValue()},
            {QStringLiteral("raise"), conditionText(r)},
            {QStringLiteral("clear"), r.clear ? QJsonValue(*r.clear) : QJsonValue()},
            {QStringLiteral("for_s"), double(r.forMs) / 1000},
            {QStringLiteral("keep_s"), double(r.keepMs) / 1000},
            {QStringLiteral("title"), r.title},
            {QStringLiteral("why"), r.why},
            {QStringLiteral("do"), r.doWhat}};
}

// Adds what can be taken of a Prometheus rule file to the operator's own rules.
int importRules(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return complain(path + QStringLiteral(": ") + file.errorString(), 2);
    const auto read = readPrometheusRules(file.read(1024 * 1024 + 1));
    if (!read) return complain(path + QStringLiteral(": ") + read.error().where + QStringLiteral(": ") + read.error().detail, 2);
    QByteArray text;
    QFile own(defaultRulesPath());
    if (own.open(QIODevice::ReadOnly)) text = own.readAll();
    for (const AlertRule &r : read->rules) {
        const auto next = withRule(text, r.name, &r);
        if (!next) return complain(defaultRulesPath() + QStringLiteral(": ") + next.error().where + QStringLiteral(": ") + next.error().detail, 2);
        text = *next;
        print(QStringLiteral("taken: %1\n").arg(r.name));
    }
    for (const QString &left : read->left) print(QStringLiteral("left: %1\n").arg(left));
    if (read->rules.empty()) return 1;
    if (const auto written = writeRules(defaultRulesPath(), text); !written) return complain(written.error().where + QStringLiteral(": ") + written.error().detail, 2);
    return read->left.isEmpty() ? 0 : 1;
}

} // namespace

QJsonObject alertJson(const Alert &a, const AlertBoard &board, qint64 now)
{
    const Alert *cause = a.cause ? board.alert(a.cause) : nullptr;
    return {{QStringLiteral("rule"), a.key.rule},
            {QStringLiteral("origin"), a.key.origin},
            {QStringLiteral("severity"), QLatin1String(severityName(a.severity))},
            {QStringLiteral("state"), phaseWord(a)},
            {QStringLiteral("no_data"), a.state.noData},
            {QStringLiteral("shard"), a.key.target.shard},
            {QStringLiteral("target"), a.target},
            {QStringLiteral("title"), titleOf(a, board)},
            {QStringLiteral("sentence"), a.problem.about.kind == EntityKind::Fleet ? QString() : problemSentence(a.problem)},
            {QStringLiteral("value"), orNull(a.state.value)},
            {QStringLiteral("unit"), a.reading.hasValue() ? QJsonValue(QLatin1String(unitName(row(a.reading.metric).unit))) : QJsonValue()},
            {QStringLiteral("raise"), orNull(a.raise)},
            {QStringLiteral("since"), timeOrNull(a.state.since)},
            {QStringLiteral("fired"), timeOrNull(a.state.firedAt)},
            {QStringLiteral("rooms"), a.rooms < 0 ? QJsonValue() : QJsonValue(a.rooms)},
            {QStringLiteral("people"), a.people < 0 ? QJsonValue() : QJsonValue(a.people)},
            {QStringLiteral("cause"), cause ? QJsonValue(cause->key.rule) : QJsonValue()},
            {QStringLiteral("acknowledged"), a.ack.at ? QJsonValue(QJsonObject{{QStringLiteral("at"), double(a.ack.at)}, {QStringLiteral("who"), a.ack.who}, {QStringLiteral("note"), a.ack.note}}) : QJsonValue()},
            {QStringLiteral("muted"), a.isMuted(now)}};
}

int printAlerts(Console &console, bool json)
{
    const AlertBoard &board = console.workspace().alerts;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (json) {
        QJsonArray all;
        for (const Alert &a : board.open()) all.append(alertJson(a, board, now));
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("at"), double(now)}, {QStringLiteral("alerts"), all}}).toJson()));
    } else {
        for (const Alert &a : board.open()) {
            const qint64 since = a.isFiring() ? a.state.firedAt : a.state.since;
            QString line = QStringLiteral("%1  %2  %3  %4: %5%6, for %7").arg(QLatin1String(severityName(a.severity)), phaseWord(a), visibleText(a.key.target.shard), visibleText(a.target),
                                                                              visibleText(titleOf(a, board)), valueText(a), formatAge(std::max<qint64>(0, now - since), QLocale::c()));
            if (const Alert *cause = a.cause ? board.alert(a.cause) : nullptr) line += QStringLiteral(" (because of %1)").arg(visibleText(cause->key.rule));
            if (a.ack.at) line += QStringLiteral(" (acknowledged by %1)").arg(visibleText(a.ack.who));
            if (a.isMuted(now)) line += QStringLiteral(" (muted)");
            if (a.state.noData) line += QStringLiteral(" (no data now)");
            print(line + u'\n');
        }
    }
    if (const auto &e = console.workspace().alertDesk.fault()) complain(e->where + QStringLiteral(": ") + e->detail, 0);
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    if (exitCodeOf(console.workspace().fleet.shards()) == 3 && board.open().empty()) return 3;
    const Health worst = board.worst(now);
    return worst >= Health::Critical ? 2 : worst >= Health::Warning ? 1 : 0;
}

int rulesCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (!words.isEmpty()) return complain(QStringLiteral("rules takes no argument %1").arg(words.first()));
    if (parser.isSet(QStringLiteral("import"))) return importRules(parser.value(QStringLiteral("import")));
    RulesFile all = shippedRules();
    const auto own = loadRules(defaultRulesPath());
    if (!own) return complain(own.error().where + QStringLiteral(": ") + own.error().detail, 2);
    all.set = merged(std::move(all.set), own->set);
    all.faults.insert(all.faults.end(), own->faults.begin(), own->faults.end());
    if (parser.isSet(QStringLiteral("export"))) {
        if (parser.value(QStringLiteral("export")) != QLatin1String("prometheus")) return complain(QStringLiteral("--export takes \"prometheus\""));
        print(prometheusRules(all.set));
    } else if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const AlertRule &r : all.set.rules) list.append(alertRuleJson(r));
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("rules"), list}}).toJson()));
    } else {
        for (const AlertRule &r : all.set.rules) {
            QStringList parts;
            for (const SignalTerm &t : r.signal.terms) parts << termText(t);
            QString what = parts.join(QStringLiteral(" + "));
            if (r.signal.kind == AlertSignal::Kind::Finding) what = QStringLiteral("finding %1").arg(QLatin1String(problemName(r.signal.finding)));
            else if (r.signal.kind == AlertSignal::Kind::Source) what = QStringLiteral("polls missed %1").arg(conditionText(r));
            else what += u' ' + conditionText(r);
            print(QStringLiteral("%1  %2%3  %4 for %5: %6\n").arg(r.name, QLatin1String(severityName(r.severity)), r.enabled ? QString() : QStringLiteral(" (off)"), what, durationText(r.forMs),
                                                                  visibleText(r.title)));
        }
    }
    for (const Error &e : all.faults) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    return all.faults.empty() ? 0 : 1;
}

} // namespace jitscope
