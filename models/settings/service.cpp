#include "settings/service.h"

#include <QRegularExpression>

namespace jitscope {
namespace {

// systemd.unit(5): these characters and no others. A dash in front would be an option.
bool isUnit(const QString &text)
{
    static const QRegularExpression unit(QStringLiteral("\\A[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]{0,254}\\z"));
    return unit.match(text).hasMatch();
}

bool isName(const QString &text) // of Kubernetes and compose
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,252}\\z"));
    return name.match(text).hasMatch();
}

bool isPath(const QString &text)
{
    return text.startsWith(u'/') && std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 32 || c.unicode() == 127; });
}

} // namespace

Result<Service> parseService(const QString &text)
{
    const auto bad = [&](const char *expected) { return fail(Error::Kind::Malformed, text, QLatin1String(expected)); };
    Service s;
    if (text.isEmpty()) return s;
    const qsizetype colon = text.indexOf(u':');
    const QString word = text.left(colon), rest = colon < 0 ? QString() : text.mid(colon + 1);
    if (word == QLatin1String("systemd")) {
        s.kind = Service::Kind::Systemd;
        s.where = rest;
        if (!isUnit(rest)) return bad("expected the name of a unit after systemd:, like systemd:jitsi-videobridge2");
    } else if (word == QLatin1String("compose")) {
        s.kind = Service::Kind::Compose;
        const qsizetype hash = rest.lastIndexOf(u'#');
        s.where = rest.left(hash);
        s.name = hash < 0 ? QString() : rest.mid(hash + 1);
        if (!isPath(s.where) || !isName(s.name)) return bad("expected a folder and a service after compose:, like compose:/opt/jitsi#jvb");
    } else if (word == QLatin1String("kubernetes")) {
        s.kind = Service::Kind::Kubernetes;
        const QStringList parts = rest.split(u'/');
        const bool known = parts.size() == 3 && (parts[1] == QLatin1String("deployment") || parts[1] == QLatin1String("statefulset") || parts[1] == QLatin1String("daemonset"));
        if (!known || !isName(parts[0]) || !isName(parts[2])) return bad("expected namespace/deployment/name after kubernetes:, like kubernetes:meet/deployment/jvb");
        s.where = parts[0];
        s.name = parts[1] + u'/' + parts[2];
    } else if (word == QLatin1String("command")) {
        s.kind = Service::Kind::Command;
        s.where = rest;
        if (!isPath(rest)) return bad("expected the whole path of a program after command:");
    } else if (word == QLatin1String("webhook")) {
        s.kind = Service::Kind::Webhook;
        s.where = rest;
        const QUrl url(rest, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) || url.host().isEmpty() || !url.userInfo().isEmpty())
            return bad("expected an address without a login after webhook:, like webhook:https://ops.example.org/restart");
    } else {
        return bad("expected systemd:, compose:, kubernetes:, command: or webhook:");
    }
    return s;
}

Service serviceOf(const ShardConfig &shard, const EndpointConfig &endpoint)
{
    if (!endpoint.service.isEmpty()) return parseService(endpoint.service).value_or(Service());
    if (shard.sshOf(endpoint).isEmpty()) return {};
    switch (endpoint.kind) {
    case ServerKind::Bridge: return {Service::Kind::Systemd, QStringLiteral("jitsi-videobridge2"), {}};
    case ServerKind::Focus: return {Service::Kind::Systemd, QStringLiteral("jicofo"), {}};
    case ServerKind::Prosody: return {Service::Kind::Systemd, QStringLiteral("prosody"), {}};
    case ServerKind::Recorder: return {Service::Kind::Systemd, QStringLiteral("jibri"), {}};
    case ServerKind::Host: return {Service::Kind::Systemd, QStringLiteral("nginx"), {}};
    default: return {};
    }
}

} // namespace jitscope
