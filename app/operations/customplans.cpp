// The operator's own commands ([[action]] of the fleet file). Words stay words: no shell of ours reads them, and over SSH each is quoted for the far one.
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

QString hostOf(const ShardConfig &shard, const EndpointConfig &e)
{
    const QString &ssh = shard.sshOf(e);
    if (ssh.isEmpty()) return e.url.host();
    const QString rest = ssh.startsWith(QLatin1String("ssh://")) ? ssh.mid(6) : ssh;
    const QString host = rest.section(u'@', -1);
    return host.contains(u']') ? host.section(u']', 0, 0).mid(1) : host.section(u':', 0, 0);
}

} // namespace

Planned customPlan(const PlanContext &c, const CustomAction &action)
{
    const QStringList &targets = c.request.targets;
    QMap<QString, QString> values{{QStringLiteral("shard"), c.shard.id.value}, {QStringLiteral("domain"), mainDomain(c.shard)}};
    const EndpointConfig *e = nullptr;
    const qsizetype wanted = action.on == OperationTarget::Shard ? 0 : action.on == OperationTarget::Person ? 2 : 1;
    if (targets.size() != wanted) return refuse(QT_TRANSLATE_NOOP("Operation", "This is done to one thing at a time."));
    switch (action.on) {
    case OperationTarget::Bridge:
    case OperationTarget::Recorder:
    case OperationTarget::Web: {
        const ServerKind kind = action.on == OperationTarget::Bridge ? ServerKind::Bridge : action.on == OperationTarget::Recorder ? ServerKind::Recorder : ServerKind::Host;
        e = c.endpoint(targets.front());
        if (!e || e->kind != kind) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no such server in the fleet file."));
        values.insert(QStringLiteral("server"), e->name);
        values.insert(QStringLiteral("host"), hostOf(c.shard, *e));
        values.insert(QStringLiteral("url"), e->url.toString(QUrl::FullyEncoded));
        break;
    }
    case OperationTarget::Person:
        values.insert(QStringLiteral("nick"), targets.at(1));
        if (c.snapshot)
            for (const RoomPtr &r : c.snapshot->rooms)
                for (const PersonPtr &p : r->people)
                    if (r->id.value == targets.front() && p->id.value == targets.at(1)) values.insert(QStringLiteral("person"), p->name);
        [[fallthrough]];
    case OperationTarget::Room:
        values.insert(QStringLiteral("room"), targets.front());
        values.insert(QStringLiteral("name"), targets.front().section(u'@', 0, -2));
        break;
    default: break;
    }
    if (!e) e = c.first(action.server);
    if (!e && action.here && !c.shard.endpoints.empty()) e = &c.shard.endpoints.front();
    if (!e) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no server in the fleet file on which it could run."));
    if (!action.here && c.shard.sshOf(*e).isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "It runs on the server %1, and there is no way to it: it needs ssh = in the fleet file."), {e->name});
    QString dashed;
    const auto words = filledWords(action, values, &dashed);
    if (!words) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 begins with a dash: the program would read it as an option."), {dashed});
    if (std::any_of(words->begin(), words->end(), [](const QString &w) { return w.contains(QChar(0)); })) return refuse(QT_TRANSLATE_NOOP("Operation", "A name has a character in it that no program can be given."));
    PlanStep s = step({}, "run", QT_TRANSLATE_NOOP("Operation", "Run"), {});
    s.act.way = Action::Way::Command;
    s.act.endpoint = e->name;
    s.act.words = *words;
    s.act.here = action.here;
    s.act.literal = true;
    s.act.timeoutMs = 120'000;
    s.plan = phrase("%1", {s.act.shown()});
    s.once = true;
    Plan plan;
    plan.steps = {s};
    return {plan, {}};
}

} // namespace jitscope
