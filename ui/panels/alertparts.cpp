#include "panels/alertparts.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "items/operationwords.h"
#include "items/sentences.h"
#include "privacy/roomlabel.h"
#include "widgets/healthword.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

constexpr size_t mostHistory = 8;

QString alertPart(const char *source) { return QCoreApplication::translate("AlertPanel", source); }

QString reachText(const Alert &a)
{
    QStringList parts;
    if (a.rooms >= 0) parts << QCoreApplication::translate("AlertPanel", "%n room(s)", nullptr, a.rooms);
    if (a.people >= 0) parts << QCoreApplication::translate("AlertPanel", "%n people", "one or more", a.people);
    return parts.join(QStringLiteral(", "));
}

// The first names, then how many more.
QString namesOf(const std::vector<const Alert *> &alerts, const AlertBoard &board)
{
    QStringList names;
    for (const Alert *a : alerts) {
        if (names.size() == 12) {
            names << QCoreApplication::translate("AlertPanel", "and %n more", nullptr, int(alerts.size()) - 12);
            break;
        }
        names << alertTitle(*a, a->key.origin.isEmpty() ? board.rule(a->key.rule) : nullptr) + QStringLiteral(", ") + targetLabel(a->key.target, a->target, 60);
    }
    return names.join(u'\n');
}

Fact countOfAlerts(const QString &label, const std::vector<const Alert *> &alerts, const AlertBoard &board)
{
    Fact f{label, alerts.empty() ? alertPart(QT_TRANSLATE_NOOP("AlertPanel", "none")) : QCoreApplication::translate("AlertPanel", "%n alert(s)", nullptr, int(alerts.size()))};
    f.tip = namesOf(alerts, board);
    if (alerts.size() == 1) f.link = EntityId::alert(alerts.front()->id);
    return f;
}

} // namespace

std::vector<Fact> alertFacts(const Workspace &workspace, const Alert &a, const AlertRule *rule, qint64 now)
{
    const AlertBoard &board = workspace.alerts;
    std::vector<Fact> facts;
    if (const QString none = noDataText(a, now); !none.isEmpty()) {
        facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Data")), none});
        facts.back().remark = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "the state of before is shown"));
        facts.back().sign = Health::Unknown;
    }
    const QString value = alertValue(a, rule), limit = alertThreshold(a, rule);
    if (!value.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Value")), value, limit});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Severity")), severityWord(a.severity)});
    if (!a.key.origin.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Told by")), alertOrigin(a)});
    if (a.state.firedAt > 0) {
        facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Raised")), momentText(a.state.firedAt, now)});
        if (a.state.since > 0 && a.state.firedAt - a.state.since >= 1000) facts.back().remark = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "after %1")).arg(formatAge(a.state.firedAt - a.state.since, QLocale()));
    } else if (a.state.since > 0) {
        facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Pending since")), momentText(a.state.since, now)});
        if (rule && rule->forMs > 0) facts.back().remark = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "is raised after %1")).arg(spanWords(rule->forMs));
    }
    if (a.endedAt > 0) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Ended")), momentText(a.endedAt, now)});
    if (rule && a.key.origin.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Clears")), clearWords(*rule)});
    if (const QString reach = reachText(a); !reach.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Reaches")), reach});
    if (a.cause) {
        const Alert *cause = board.alert(a.cause);
        facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Explained by")), cause ? alertTitle(*cause, cause->key.origin.isEmpty() ? board.rule(cause->key.rule) : nullptr) : QStringLiteral("–")});
        if (cause) facts.back().link = EntityId::alert(cause->id);
    }
    std::vector<const Alert *> behind;
    for (const Alert &o : board.open())
        if (o.cause == a.id) behind.push_back(&o);
    facts.push_back(countOfAlerts(alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Suppresses")), behind, board));
    const SnapshotPtr shard = workspace.fleet.shard(ShardId{a.key.target.shard});
    for (const ProblemFact &f : a.problem.facts) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Evidence")), factSentence(f, shard.get())});
    const NoticeLog::Told told = workspace.notices.of(a.id);
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Notified")), told.times > 0 ? momentText(told.last, now) : alertPart(QT_TRANSLATE_NOOP("AlertPanel", "not yet"))});
    if (told.times > 1) facts.back().remark = QCoreApplication::translate("AlertPanel", "%n times", nullptr, told.times);
    const NoticePolicy policy;
    const qint64 again = a.severity == AlertSeverity::Page ? policy.pageRepeatMs : a.severity == AlertSeverity::Severe ? policy.severeRepeatMs : policy.warningRepeatMs;
    if (a.severity == AlertSeverity::Info) facts.back().value = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "only in the list"));
    else if (told.times > 0 && a.isFiring() && a.ack.at == 0 && !a.isMuted(now)) facts.back().remark = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "next %1")).arg(shortMoment(told.last + again, now));
    if (a.ack.at > 0) {
        facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Acknowledged")), a.ack.who.isEmpty() ? QStringLiteral("–") : a.ack.who, shortMoment(a.ack.at, now)});
        if (!a.ack.note.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Note")), a.ack.note});
    }
    if (a.snoozedUntil > now) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Snoozed")), snoozeText(a, now)});
    if (!a.silence.isEmpty())
        for (const Silence &s : board.silences())
            if (s.id == a.silence) {
                facts.push_back({silenceKind(s), s.who.isEmpty() ? QStringLiteral("–") : s.who, untilText(s.until, now)});
                facts.back().link = EntityId::silence(s.id);
            }
    if (a.flaps > 1) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Flaps")), QCoreApplication::translate("AlertPanel", "fired %n times within an hour", nullptr, a.flaps)});
    return facts;
}

std::vector<Fact> silenceFacts(const Workspace &workspace, const Silence &s, qint64 now)
{
    const AlertBoard &board = workspace.alerts;
    std::vector<Fact> facts;
    const QString any = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "any"));
    const AlertRule *rule = s.rule.isEmpty() ? nullptr : board.rule(s.rule);
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Rule")), rule ? ruleTitle(*rule) : s.rule.isEmpty() ? any : s.rule});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Shard")), s.shard.isEmpty() ? any : s.shard});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Target")), s.target.isEmpty() ? any : s.target});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "From")), momentText(s.from, now)});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Until")), momentText(s.until, now), s.isActive(now) ? alertPart(QT_TRANSLATE_NOOP("AlertPanel", "%1 left")).arg(formatAge(s.until - now, QLocale())) : QString()});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "By")), s.who.isEmpty() ? QStringLiteral("–") : s.who});
    if (!s.note.isEmpty()) facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Note")), s.note});
    facts.push_back({alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Holds for")), s.origin.isEmpty() ? alertPart(QT_TRANSLATE_NOOP("AlertPanel", "this console")) : alertPart(QT_TRANSLATE_NOOP("AlertPanel", "the whole team")), s.origin});
    std::vector<const Alert *> held;
    for (const Alert &a : board.open())
        if (a.silence == s.id) held.push_back(&a);
    facts.push_back(countOfAlerts(alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Holds back")), held, board));
    return facts;
}

std::vector<Fact> alertHistory(const Workspace &workspace, const Alert &a, qint64 now)
{
    std::vector<Fact> lines;
    if (a.isOpen()) {
        if (a.state.phase == AlertPhase::Clearing) lines.push_back({shortMoment(a.state.clearSince, now), alertPart(QT_TRANSLATE_NOOP("AlertPanel", "is clearing"))});
        if (a.ack.at > 0) lines.push_back({shortMoment(a.ack.at, now), alertPart(QT_TRANSLATE_NOOP("AlertPanel", "acknowledged by %1")).arg(visibleText(a.ack.who, 60))});
        if (const NoticeLog::Told told = workspace.notices.of(a.id); told.times > 0) lines.push_back({shortMoment(told.first, now), alertPart(QT_TRANSLATE_NOOP("AlertPanel", "told"))});
        if (a.state.firedAt > 0) lines.push_back({shortMoment(a.state.firedAt, now), alertPart(QT_TRANSLATE_NOOP("AlertPanel", "fired"))});
        if (a.state.since > 0 && a.state.since != a.state.firedAt) lines.push_back({shortMoment(a.state.since, now), alertPart(QT_TRANSLATE_NOOP("AlertPanel", "pending"))});
    }
    for (const Alert &o : workspace.alerts.ended()) {
        if (lines.size() >= mostHistory) break;
        if (!(o.key == a.key) || o.state.firedAt <= 0) continue;
        QString text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "fired for %1")).arg(formatAge(o.endedAt - o.state.firedAt, QLocale()));
        if (o.ack.at > 0) text += QStringLiteral(", ") + alertPart(QT_TRANSLATE_NOOP("AlertPanel", "acknowledged by %1")).arg(visibleText(o.ack.who, 60));
        lines.push_back({shortMoment(o.state.firedAt, now), text});
    }
    return lines;
}

AlertWay wayOf(const Workspace &workspace, const Alert &a, const AlertRule *rule)
{
    const EntityId &e = a.key.target;
    AlertWay way;
    way.entity = e;
    static constexpr std::pair<const char *, const char *> pages[] = {
        {"overview", QT_TRANSLATE_NOOP("Tabs", "Overview")}, {"rooms", QT_TRANSLATE_NOOP("Tabs", "Rooms")}, {"people", QT_TRANSLATE_NOOP("Tabs", "People")},
        {"bridges", QT_TRANSLATE_NOOP("Tabs", "Bridges")}, {"recorders", QT_TRANSLATE_NOOP("Tabs", "Recorders")}, {"charts", QT_TRANSLATE_NOOP("Tabs", "Charts")},
        {"operations", QT_TRANSLATE_NOOP("Tabs", "Operations")}, {"config", QT_TRANSLATE_NOOP("Tabs", "Config")}, {"versions", QT_TRANSLATE_NOOP("Tabs", "Versions")},
        {"hosts", QT_TRANSLATE_NOOP("Tabs", "Hosts")}, {"proxies", QT_TRANSLATE_NOOP("Tabs", "Proxies")},
    };
    if (rule && !rule->view.isEmpty())
        for (const auto &[key, title] : pages)
            if (rule->view == QLatin1String(key)) way.page = rule->view, way.text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Show %1")).arg(QCoreApplication::translate("Tabs", title));
    switch (e.kind) {
    case EntityKind::Room: way.text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Open room")); break;
    case EntityKind::Person: way.text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Open person")); break;
    case EntityKind::Server: {
        const ServerPtr server = workspace.fleet.server(ShardId{e.shard}, ServerId{e.id});
        if (!server) break;
        if (way.page.isEmpty() && server->kind == ServerKind::Bridge) way.page = QStringLiteral("bridges");
        if (way.page.isEmpty() && server->kind == ServerKind::Recorder) way.page = QStringLiteral("recorders");
        const bool own = (server->kind == ServerKind::Bridge && way.page == QLatin1String("bridges")) || (server->kind == ServerKind::Recorder && way.page == QLatin1String("recorders")) || way.page.isEmpty();
        if (own) way.text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Open %1")).arg(visibleText(server->name, 40));
        break;
    }
    case EntityKind::Shard:
        if (way.page.isEmpty()) way.text = alertPart(QT_TRANSLATE_NOOP("AlertPanel", "Open %1")).arg(visibleText(e.shard, 40));
        break;
    default: break;
    }
    return way;
}

std::vector<Offer> remediesOf(const Workspace &workspace, const Alert &a, const AlertRule *rule)
{
    QStringList kinds;
    if (rule && !rule->operation.isEmpty()) kinds << rule->operation;
    static constexpr std::pair<Remedy, const char *> remedies[] = {{Remedy::StopRecording, "stop-recording"}, {Remedy::RestartWhenIdle, "restart-recorder-idle"}, {Remedy::RestartNow, "restart-recorder-now"},
                                                                  {Remedy::RestartWithX, "restart-recorder-x"}, {Remedy::ReloadModule, "reload-prosody"}};
    for (const auto &[remedy, kind] : remedies)
        if (a.problem.remedy == remedy && !kinds.contains(QLatin1String(kind))) kinds << QLatin1String(kind);
    std::vector<Offer> all;
    if (kinds.isEmpty()) return all;
    for (Offer &offer : offersFor(workspace.fleet, {a.key.target}, &workspace.customKinds))
        if (kinds.contains(QLatin1String(offer.kind->name)) && offer.region.isEmpty()) all.push_back(std::move(offer));
    return all;
}

std::optional<AlertSeries> seriesOf(const Alert &a, const AlertRule *rule)
{
    if (rule && a.key.origin.isEmpty() && rule->signal.kind == AlertSignal::Kind::Metric && rule->signal.across == AlertSignal::Across::Own && !rule->signal.terms.empty()) {
        const SignalTerm &t = rule->signal.terms.front();
        const bool same = rule->signal.terms.size() == 1 && rule->signal.per.empty() && !rule->signal.percent && !rule->signal.isForecast()
                          && (t.over == SignalTerm::Over::Now || t.over == SignalTerm::Over::Min || t.over == SignalTerm::Over::Max || t.over == SignalTerm::Over::Mean);
        return AlertSeries{{a.key.target, t.metric}, same ? a.raise : rule->signal.limit ? *rule->signal.limit : NoValue};
    }
    if (a.reading.hasValue()) return AlertSeries{{a.key.target, a.reading.metric}, a.raise};
    return {};
}

} // namespace jitscope
