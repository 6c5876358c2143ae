#include "operations/serviceactions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jitscope {
namespace {

const char *const whenIdle = "http://127.0.0.1:3333/jibri/api/internal/v1.0/notifyConfigChanged";

const char *verbName(ServiceVerb verb)
{
    switch (verb) {
    case ServiceVerb::Restart: return "restart";
    case ServiceVerb::Reload: return "reload";
    case ServiceVerb::WhenIdle: return "restart-when-idle";
    case ServiceVerb::WithX: return "restart-x";
    case ServiceVerb::Identity: return "identity";
    }
    return "";
}

QStringList systemd(const QString &unit, ServiceVerb verb)
{
    const QString systemctl = QStringLiteral("systemctl");
    switch (verb) {
    case ServiceVerb::Restart: return {systemctl, QStringLiteral("restart"), unit};
    case ServiceVerb::Reload:
    case ServiceVerb::WhenIdle: return {systemctl, QStringLiteral("reload"), unit}; // of jibri.service: notifyConfigChanged
    case ServiceVerb::WithX: return {systemctl, QStringLiteral("restart"), QStringLiteral("jibri-xorg"), QStringLiteral("jibri-icewm"), unit};
    case ServiceVerb::Identity: return {systemctl, QStringLiteral("show"), QStringLiteral("-p"), QStringLiteral("MainPID"), QStringLiteral("-p"), QStringLiteral("ExecMainStartTimestampMonotonic"), unit};
    }
    return {};
}

// The first process of a container outlives what is restarted in it: its Java process tells.
QStringList inside(QStringList words, ServiceVerb verb)
{
    if (verb == ServiceVerb::WhenIdle)
        return words << QStringLiteral("curl") << QStringLiteral("-sS") << QStringLiteral("-X") << QStringLiteral("POST") << QLatin1String(whenIdle);
    return words << QStringLiteral("sh") << QStringLiteral("-c") << QStringLiteral("for p in $(pgrep -o java) 1; do stat -c '%n %Z' /proc/$p; break; done");
}

QStringList compose(const Service &s, ServiceVerb verb)
{
    QStringList words{QStringLiteral("docker"), QStringLiteral("compose"), QStringLiteral("--project-directory"), s.where};
    switch (verb) {
    case ServiceVerb::Restart:
    case ServiceVerb::WithX: return words << QStringLiteral("restart") << s.name;
    case ServiceVerb::Reload: return words << QStringLiteral("kill") << QStringLiteral("-s") << QStringLiteral("HUP") << s.name;
    default: return inside(words << QStringLiteral("exec") << QStringLiteral("-T") << s.name, verb);
    }
}

QStringList kubernetes(const Service &s, ServiceVerb verb)
{
    QStringList words{QStringLiteral("kubectl"), QStringLiteral("-n"), s.where};
    switch (verb) {
    case ServiceVerb::Restart:
    case ServiceVerb::WithX: return words << QStringLiteral("rollout") << QStringLiteral("restart") << s.name;
    case ServiceVerb::Reload: return {};
    default: return inside(words << QStringLiteral("exec") << s.name << QStringLiteral("--"), verb);
    }
}

} // namespace

Action prosodyctlAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QStringList &arguments)
{
    // images of 2026 render their configuration into /run, older ones into /config
    static const QString find = QStringLiteral("for f in /run/prosody/config/prosody.cfg.lua /config/prosody.cfg.lua; do if [ -f \"$f\" ]; then exec prosodyctl --config \"$f\" \"$@\"; fi; done; exec prosodyctl \"$@\"");
    const QStringList inContainer = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), find, QStringLiteral("prosodyctl")} + arguments;
    const Service service = serviceOf(shard, endpoint);
    const QString &ssh = shard.sshOf(endpoint);
    Action a;
    a.endpoint = endpoint.name;
    a.timeoutMs = 30'000;
    a.literal = true;
    if (service.kind == Service::Kind::Kubernetes) {
        a.words = QStringList{QStringLiteral("kubectl"), QStringLiteral("-n"), service.where, QStringLiteral("exec"), QStringLiteral("-i"), service.name, QStringLiteral("--")} + inContainer;
    } else if (ssh.isEmpty()) {
        return {};
    } else if (service.kind == Service::Kind::Compose) {
        a.words = QStringList{QStringLiteral("docker"), QStringLiteral("compose"), QStringLiteral("--project-directory"), service.where, QStringLiteral("exec"), QStringLiteral("-T"), service.name} + inContainer;
    } else {
        a.words = QStringList{QStringLiteral("prosodyctl")} + arguments;
        if (!ssh.startsWith(QLatin1String("root@")) && !ssh.startsWith(QLatin1String("ssh://root@"))) a.words = QStringList{QStringLiteral("sudo"), QStringLiteral("-n")} + a.words;
    }
    a.way = Action::Way::Command;
    return a;
}

Action scriptAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &script)
{
    const QStringList shell{QStringLiteral("sh"), QStringLiteral("-c"), script};
    const Service service = serviceOf(shard, endpoint);
    Action a;
    a.endpoint = endpoint.name;
    a.literal = true;
    if (service.kind == Service::Kind::Kubernetes) a.words = QStringList{QStringLiteral("kubectl"), QStringLiteral("-n"), service.where, QStringLiteral("exec"), service.name, QStringLiteral("--")} + shell;
    else if (shard.sshOf(endpoint).isEmpty()) return {};
    else if (service.kind == Service::Kind::Compose) a.words = QStringList{QStringLiteral("docker"), QStringLiteral("compose"), QStringLiteral("--project-directory"), service.where, QStringLiteral("exec"), QStringLiteral("-T"), service.name} + shell;
    else a.words = shell;
    a.way = Action::Way::Command;
    return a;
}

Action serviceAction(const ShardConfig &shard, const EndpointConfig &endpoint, const Service &service, ServiceVerb verb)
{
    Action a;
    a.endpoint = endpoint.name;
    a.timeoutMs = verb == ServiceVerb::Identity ? 20'000 : 100'000; // systemctl waits for the stop, 90 s by default
    a.literal = true; // no {fact} is in it, but the server's name may look like one
    const bool jibriOnly = verb == ServiceVerb::WhenIdle || verb == ServiceVerb::WithX;
    if (jibriOnly && endpoint.kind != ServerKind::Recorder) return {};
    const QString &ssh = shard.sshOf(endpoint);
    switch (service.kind) {
    case Service::Kind::None: return {};
    case Service::Kind::Systemd:
        if (ssh.isEmpty()) return {};
        a.words = systemd(service.where, verb);
        // -n: asks for no password, so that it says so instead of waiting for one; reading needs no rights
        if (verb != ServiceVerb::Identity && !ssh.startsWith(QLatin1String("root@")) && !ssh.startsWith(QLatin1String("ssh://root@")))
            a.words = QStringList{QStringLiteral("sudo"), QStringLiteral("-n")} + a.words;
        break;
    case Service::Kind::Compose:
        if (ssh.isEmpty()) return {};
        a.words = compose(service, verb);
        break;
    case Service::Kind::Kubernetes: a.words = kubernetes(service, verb); break;
    case Service::Kind::Command: a.words = {service.where, QLatin1String(verbName(verb)), endpoint.name}; break;
    case Service::Kind::Webhook:
        a.way = Action::Way::Http;
        a.method = "POST";
        a.base = service.where;
        a.contentType = "application/json";
        a.body = QJsonDocument(QJsonObject{{QStringLiteral("verb"), QLatin1String(verbName(verb))}, {QStringLiteral("server"), endpoint.name}}).toJson(QJsonDocument::Compact);
        return a;
    }
    if (a.words.isEmpty()) return {};
    a.way = Action::Way::Command;
    return a;
}

} // namespace jitscope
