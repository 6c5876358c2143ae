#include "items/operationwords.h"

#include "base/moment.h"
#include "base/text.h"
#include "privacy/roomlabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace jitscope {
namespace {

QString say(const char *source) { return QCoreApplication::translate("Operations", source); }
QString ofKind(const char *source) { return QCoreApplication::translate("OperationKind", source); }
QString clockText(qint64 at) { return at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("HH:mm:ss")) : QStringLiteral("–"); }

bool waitsForIdle(const Operation &op)
{
    if (op.step < 0 || op.step >= int(op.plan.steps.size())) return false;
    const QString key = op.plan.steps[size_t(op.step)].key.section(u'/', -1);
    return key == QLatin1String("idle") || (key == QLatin1String("restart") && op.request.kind.startsWith(QLatin1String("restart-recorder")) && op.request.kind.endsWith(QLatin1String("-idle")));
}

QString reasonOf(const Operation &op)
{
    if (!op.error) return {};
    return visibleText(op.error->detail, 200);
}

} // namespace

QString operationTitle(const OperationKind &kind) { return ofKind(kind.title); }

QString operationTitle(const OperationRequest &request)
{
    const OperationKind *kind = operationKind(request.kind);
    QString title = kind ? operationTitle(*kind) : visibleText(request.kind, 60);
    if (request.kind.startsWith(QLatin1String("custom:"))) title += QStringLiteral(": ") + visibleText(request.kind.mid(7), 60);
    return request.dryRun ? say(QT_TRANSLATE_NOOP("Operations", "%1 (dry run)")).arg(title) : title;
}

QString operationVerb(const OperationKind &kind) { return ofKind(kind.verb); }
QString operationLoss(const OperationKind &kind) { return ofKind(kind.loss); }

QString operationTargets(const std::vector<OperationRequest> &requests)
{
    QStringList names;
    for (const OperationRequest &r : requests) {
        const OperationKind *kind = operationKind(r.kind);
        if (r.targets.isEmpty()) names << visibleText(r.options.contains(QStringLiteral("region")) ? r.options.value(QStringLiteral("region")) : r.shard.value, 60);
        else if (kind && kind->target == OperationTarget::Room) names << roomLabel(RoomId{r.targets.front()}, 60);
        else if (kind && kind->target == OperationTarget::Person) names << personLabel(RoomId{r.targets.front()}, PersonId{r.targets.back()}, {}, 60);
        else
            for (const QString &t : r.targets) names << visibleText(t, 60);
    }
    constexpr int most = 3;
    if (names.size() <= most) return names.join(QStringLiteral(", "));
    const int more = int(names.size()) - most;
    return QCoreApplication::translate("Operations", "%1 and %n more", nullptr, more).arg(names.mid(0, most).join(QStringLiteral(", ")));
}

QString operationQuestion(const OperationKind &kind, const std::vector<OperationRequest> &requests) { return ofKind(kind.question).arg(operationTargets(requests)); }

QString operationIcon(const OperationKind &kind)
{
    struct Row { const char *in, *icon; };
    static constexpr Row rows[] = {{"rolling", "operations"}, {"undrain", "undrain"}, {"drain", "drain"}, {"move", "move"}, {"-idle", "restart-idle"}, {"-x", "screen"}, {"restart", "restart"},
                                   {"reload", "restart"}, {"stop", "stop"}, {"end-", "stop"}, {"kick", "stop"}, {"canary", "recorder"}, {"capture", "export"}, {"unpin", "undo"}, {"pin", "pin"}, {"account", "key"},
                                   {"password", "key"}, {"register", "key"}, {"proxy", "proxy"}, {"silence", "bell-off"}};
    const QLatin1String name(kind.name);
    for (const Row &row : rows)
        if (name.contains(QLatin1String(row.in))) return QLatin1String(row.icon);
    return QStringLiteral("play");
}

Health operationHealth(const Operation &op)
{
    switch (op.state) {
    case OperationState::Requested:
    case OperationState::Queued:
    case OperationState::Interrupted: return Health::Pending;
    case OperationState::Running:
    case OperationState::Waiting:
    case OperationState::Undoing: return Health::Draining;
    case OperationState::Choosing:
    case OperationState::Undone:
    case OperationState::Refused: return Health::Warning;
    case OperationState::Done: return Health::Ok;
    case OperationState::Failed: return Health::Critical;
    case OperationState::Cancelled: return Health::SwitchedOff;
    }
    return Health::Unknown;
}

QString operationState(const Operation &op)
{
    switch (op.state) {
    case OperationState::Requested: return say(QT_TRANSLATE_NOOP("Operations", "Requested"));
    case OperationState::Queued: return say(QT_TRANSLATE_NOOP("Operations", "Queued"));
    case OperationState::Running: return say(QT_TRANSLATE_NOOP("Operations", "Running"));
    case OperationState::Waiting: return waitsForIdle(op) ? say(QT_TRANSLATE_NOOP("Operations", "Waiting for idle")) : say(QT_TRANSLATE_NOOP("Operations", "Verifying"));
    case OperationState::Choosing: return say(QT_TRANSLATE_NOOP("Operations", "Needs your word"));
    case OperationState::Undoing: return say(QT_TRANSLATE_NOOP("Operations", "Undoing"));
    case OperationState::Done: return op.request.dryRun ? say(QT_TRANSLATE_NOOP("Operations", "Dry run")) : say(QT_TRANSLATE_NOOP("Operations", "Done"));
    case OperationState::Undone: return say(QT_TRANSLATE_NOOP("Operations", "Undone"));
    case OperationState::Failed: return say(QT_TRANSLATE_NOOP("Operations", "Failed"));
    case OperationState::Cancelled: return say(QT_TRANSLATE_NOOP("Operations", "Cancelled"));
    case OperationState::Refused: return say(QT_TRANSLATE_NOOP("Operations", "Refused"));
    case OperationState::Interrupted: return say(QT_TRANSLATE_NOOP("Operations", "Interrupted"));
    }
    return {};
}

QStringList operationStates()
{
    QStringList words{say(QT_TRANSLATE_NOOP("Operations", "Waiting for idle"))};
    for (int s = 0; s <= int(OperationState::Interrupted); ++s) {
        Operation op;
        op.state = OperationState(s);
        words << operationState(op);
    }
    return words;
}

QString operationProgress(const Operation &op, qint64 now)
{
    const int n = int(op.plan.steps.size());
    const QString reason = reasonOf(op);
    switch (op.state) {
    case OperationState::Requested: return say(QT_TRANSLATE_NOOP("Operations", "the audit log keeps it"));
    case OperationState::Queued:
        return op.heldBy.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Operations", "after %1")).arg(visibleText(op.heldBy, 80));
    case OperationState::Interrupted: return say(QT_TRANSLATE_NOOP("Operations", "an earlier Jitscope left it"));
    case OperationState::Running:
    case OperationState::Waiting:
    case OperationState::Choosing:
    case OperationState::Undoing:
        return say(QT_TRANSLATE_NOOP("Operations", "step %1 of %2")).arg(std::max(1, op.step + 1)).arg(n);
    case OperationState::Done:
        return op.request.dryRun ? say(QT_TRANSLATE_NOOP("Operations", "nothing was changed")) : say(QT_TRANSLATE_NOOP("Operations", "verified %1")).arg(momentText(op.endedAt, now));
    case OperationState::Undone: return reason.isEmpty() ? momentText(op.endedAt, now) : reason;
    case OperationState::Failed:
        if (op.step < 0) return reason;
        return say(QT_TRANSLATE_NOOP("Operations", "step %1: %2")).arg(op.step + 1).arg(reason);
    case OperationState::Cancelled: return momentText(op.endedAt, now);
    case OperationState::Refused: return reason;
    }
    return {};
}

double operationShare(const Operation &op)
{
    if (!isOpen(op.state) || op.state == OperationState::Requested || op.state == OperationState::Queued || op.plan.steps.empty()) return -1;
    return double(std::max(0, op.step)) / double(op.plan.steps.size());
}

QString operationPending(const Operation &op, qint64 now)
{
    return say(QT_TRANSLATE_NOOP("Operations", "asked %1, %2")).arg(momentText(op.askedAt, now), QLocale().toLower(operationState(op)));
}

Health stepHealth(StepState::Mark mark)
{
    switch (mark) {
    case StepState::Mark::Planned: return Health::Pending;
    case StepState::Mark::Now: return Health::Draining;
    case StepState::Mark::Done: return Health::Ok;
    case StepState::Mark::Warned:
    case StepState::Mark::Undone: return Health::Warning;
    case StepState::Mark::Failed: return Health::Critical;
    case StepState::Mark::Skipped: return Health::SwitchedOff;
    }
    return Health::Unknown;
}

QString stepMark(StepState::Mark mark)
{
    switch (mark) {
    case StepState::Mark::Planned: return say(QT_TRANSLATE_NOOP("Operations", "planned"));
    case StepState::Mark::Now: return say(QT_TRANSLATE_NOOP("Operations", "now"));
    case StepState::Mark::Done: return say(QT_TRANSLATE_NOOP("Operations", "done"));
    case StepState::Mark::Warned: return say(QT_TRANSLATE_NOOP("Operations", "done, with a warning"));
    case StepState::Mark::Failed: return say(QT_TRANSLATE_NOOP("Operations", "failed"));
    case StepState::Mark::Skipped: return say(QT_TRANSLATE_NOOP("Operations", "skipped"));
    case StepState::Mark::Undone: return say(QT_TRANSLATE_NOOP("Operations", "undone"));
    }
    return {};
}

QString stepTitle(const PlanStep &step)
{
    QString title = visibleText(step.title.translated(), 80);
    // Steps of several servers carry the server's name in their key: "jvb-1/drain".
    if (const qsizetype at = step.key.lastIndexOf(u'/'); at > 0) title += QStringLiteral(" · ") + visibleText(step.key.left(at), 40);
    return title;
}

QString stepSeen(const PlanStep &step, const StepState &state) { return visibleText((state.seen.isEmpty() ? step.plan : state.seen).translated(), 400); }

QString impactText(const Impact &i)
{
    const QString rooms = i.rooms < 0 ? say(QT_TRANSLATE_NOOP("Operations", "rooms unknown")) : QCoreApplication::translate("Operations", "%n room(s)", nullptr, i.rooms);
    const QString people = i.people < 0 ? say(QT_TRANSLATE_NOOP("Operations", "people unknown")) : QCoreApplication::translate("Operations", "%n people", nullptr, i.people);
    const QString recordings = i.recordings < 0 ? say(QT_TRANSLATE_NOOP("Operations", "recordings unknown")) : QCoreApplication::translate("Operations", "%n recording(s)", nullptr, i.recordings);
    return QStringList{rooms, people, recordings}.join(QStringLiteral(", "));
}

Impact summed(const Impact &a, const Impact &b)
{
    const auto sum = [](int x, int y) { return x < 0 || y < 0 ? -1 : x + y; };
    Impact out = a;
    out.rooms = sum(a.rooms, b.rooms);
    out.people = sum(a.people, b.people);
    out.recordings = sum(a.recordings, b.recordings);
    for (const Phrase &p : b.effects)
        if (std::find(out.effects.begin(), out.effects.end(), p) == out.effects.end()) out.effects.push_back(p);
    for (const Phrase &p : b.warnings)
        if (std::find(out.warnings.begin(), out.warnings.end(), p) == out.warnings.end()) out.warnings.push_back(p);
    return out;
}

QString harmWord(Harm harm)
{
    switch (harm) {
    case Harm::None: return say(QT_TRANSLATE_NOOP("Operations", "none"));
    case Harm::Reversible: return say(QT_TRANSLATE_NOOP("Operations", "can be taken back"));
    case Harm::One: return say(QT_TRANSLATE_NOOP("Operations", "disturbs who is on it"));
    case Harm::Shard: return say(QT_TRANSLATE_NOOP("Operations", "disturbs the whole shard"));
    case Harm::Account: return say(QT_TRANSLATE_NOOP("Operations", "changes who may do what"));
    }
    return {};
}

QString choiceWord(OperationChoice choice)
{
    switch (choice) {
    case OperationChoice::WaitOn: return say(QT_TRANSLATE_NOOP("Operations", "Wait on"));
    case OperationChoice::Force: return say(QT_TRANSLATE_NOOP("Operations", "Force…"));
    case OperationChoice::Cancel: return say(QT_TRANSLATE_NOOP("Operations", "Cancel and undo"));
    case OperationChoice::Leave: return say(QT_TRANSLATE_NOOP("Operations", "Leave as it is"));
    case OperationChoice::Move: return say(QT_TRANSLATE_NOOP("Operations", "Move people…"));
    }
    return {};
}

QString momentText(qint64 at, qint64 now)
{
    if (at <= 0) return QStringLiteral("–");
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at), today = QDateTime::fromMSecsSinceEpoch(now);
    if (when.date() == today.date()) return clockText(at);
    if (when.date().addDays(1) == today.date()) return say(QT_TRANSLATE_NOOP("Operations", "yesterday %1")).arg(when.toString(QStringLiteral("HH:mm")));
    return formatDayTime(when, QLocale());
}

QString auditSentence(const AuditEntry &e)
{
    const QJsonObject &d = e.details;
    const auto step = [&] { return d.contains(u"n") ? QString::number(d[u"n"].toInt() + 1) : QStringLiteral("–"); };
    const auto error = [&] { return visibleText(d[u"error"].toObject()[u"detail"].toString(), 300); };
    if (e.what == u"asked") {
        const QJsonObject request = d[u"request"].toObject();
        const QString reason = request[u"options"].toObject()[u"reason"].toString();
        const QString asked = request[u"dry_run"].toBool() ? say(QT_TRANSLATE_NOOP("Operations", "asked, dry run")) : say(QT_TRANSLATE_NOOP("Operations", "asked"));
        return reason.isEmpty() ? asked : say(QT_TRANSLATE_NOOP("Operations", "%1: “%2”")).arg(asked, visibleText(reason, 200));
    }
    if (e.what == u"step") return say(QT_TRANSLATE_NOOP("Operations", "step %1 begins: %2")).arg(step(), visibleText(d[u"key"].toString(), 80));
    if (e.what == u"sent") return say(QT_TRANSLATE_NOOP("Operations", "sent %1")).arg(visibleText(d[u"request"].toString(), 300));
    if (e.what == u"reply") return say(QT_TRANSLATE_NOOP("Operations", "reply %1")).arg(visibleText(d[u"result"].toString(), 300));
    if (e.what == u"facts") return say(QT_TRANSLATE_NOOP("Operations", "step %1: what it was is kept")).arg(step());
    if (e.what == u"done") {
        const QString mark = stepMark(StepState::Mark(std::clamp(d[u"mark"].toInt(), 0, int(StepState::Mark::Undone)))), seen = visibleText(phraseFromJson(d[u"seen"].toObject()).translated(), 200);
        const QString done = say(QT_TRANSLATE_NOOP("Operations", "step %1: %2")).arg(step(), mark);
        return seen.isEmpty() ? done : done + QStringLiteral(", ") + seen;
    }
    if (e.what == u"failed") return say(QT_TRANSLATE_NOOP("Operations", "step %1 failed: %2")).arg(step(), error());
    if (e.what == u"choice") return say(QT_TRANSLATE_NOOP("Operations", "the operator says: %1")).arg(visibleText(d[u"choice"].toString(), 40));
    if (e.what == u"undoing") return say(QT_TRANSLATE_NOOP("Operations", "is undone"));
    if (e.what == u"undone") return say(QT_TRANSLATE_NOOP("Operations", "step %1 is undone")).arg(d[u"undone"].toInt() + 1);
    if (e.what == u"ended") {
        Operation op;
        for (int s = 0; s <= int(OperationState::Interrupted); ++s)
            if (d[u"state"].toString() == QLatin1String(operationStateName(OperationState(s)))) op.state = OperationState(s);
        op.request.dryRun = d[u"dry_run"].toBool();
        const QString why = error();
        return why.isEmpty() ? operationState(op) : operationState(op) + QStringLiteral(": ") + why;
    }
    return visibleText(e.what, 60);
}

Health auditHealth(const AuditEntry &e)
{
    if (e.what == u"failed") return Health::Critical;
    if (e.what != u"ended") return Health::Pending;
    const QString state = e.details[u"state"].toString();
    return state == u"done" ? Health::Ok : state == u"failed" ? Health::Critical : Health::Warning;
}

} // namespace jitscope
