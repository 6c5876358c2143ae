// What a shard says of itself: one word in Consul's KV or in the sidecar's file, which its agent tells every HAProxy (jitsi/operations.md §7, deployments.md §3).
#include "operations/planparts.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

Action consul(const PlanContext &c, const QByteArray &method, const QString &query)
{
    Action a = ask(c.shard.status.consul, QStringLiteral("/v1/kv/") + c.shard.status.key + query);
    a.base = QStringLiteral("consul");
    a.method = method;
    return a;
}

// The file is root's as the package makes it, or the login's own.
Action onHost(const PlanContext &c, const QStringList &words)
{
    Action a;
    a.way = Action::Way::Command;
    a.endpoint = c.shard.status.server;
    a.words = words;
    a.timeoutMs = 10'000;
    return a;
}

Action readAction(const PlanContext &c)
{
    if (!c.shard.status.consul.url.isEmpty()) return consul(c, "GET", QStringLiteral("?raw"));
    return onHost(c, {QStringLiteral("cat"), QStringLiteral("--"), c.shard.status.file});
}

Action writeAction(const PlanContext &c, const QString &word)
{
    if (!c.shard.status.consul.url.isEmpty()) {
        Action a = consul(c, "PUT", {});
        a.body = word.toUtf8();
        a.contentType = "text/plain";
        return a;
    }
    Action a = onHost(c, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("if [ -w \"$1\" ]; then exec tee -- \"$1\"; fi; exec sudo -n tee -- \"$1\""), QStringLiteral("tee"), c.shard.status.file});
    a.body = word.toUtf8() + '\n';
    return a;
}

} // namespace

PlanStep statusStep(const PlanContext &c, const QString &word)
{
    PlanStep s = step({}, "status", QT_TRANSLATE_NOOP("Operation", "The shard says %1"), phrase("%1", {c.shard.status.file.isEmpty() ? c.shard.status.key : c.shard.status.file}));
    s.title.args = {word};
    const QString was = QStringLiteral("status");
    s.before = readAction(c);
    s.remember = {{was, QStringLiteral("text")}};
    s.act = writeAction(c, word);
    s.undo = writeAction(c, u'{' + was + u'}');
    s.check.ask = readAction(c);
    s.check.all = {is(QStringLiteral("text"), word)};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.drainWithin;
    return s;
}

} // namespace jitscope
