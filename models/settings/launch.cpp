#include "settings/launch.h"

#include "settings/sshdestination.h"

namespace jitscope {
namespace {

QStringList sshTo(const QString &destination)
{
    if (destination.isEmpty() || !sshDestinationFault(destination).isEmpty()) return {};
    return {QStringLiteral("ssh"), sshDestinationArgument(destination)};
}

} // namespace

Launch launchOf(const ShardConfig &shard) { return {sshTo(shard.ssh), {}, {}, {}}; }

Launch launchOf(const ShardConfig &shard, const EndpointConfig &endpoint)
{
    Launch to;
    to.ssh = sshTo(shard.sshOf(endpoint));
    const QUrl &url = endpoint.url;
    const bool isWeb = (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) && !url.host().isEmpty();
    if (!isWeb) return to;
    if (shard.sshOf(endpoint).isEmpty()) {
        to.web = url;
        return to;
    }
    if (to.ssh.isEmpty()) return to;
    const int far = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    const int near = far < 1024 ? 10'000 + far : far; // a port that anybody may open
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    to.forward = {QStringLiteral("ssh"), QStringLiteral("-N"), QStringLiteral("-L"), QStringLiteral("127.0.0.1:%1:%2:%3").arg(near).arg(host).arg(far), to.ssh.back()};
    to.through = url;
    to.through.setHost(QStringLiteral("127.0.0.1"));
    to.through.setPort(near);
    return to;
}

QStringList terminalWords(const QStringList &program, const QString &wanted, const std::function<QString(const QString &)> &find)
{
    // what stands before the program's words
    static const std::pair<const char *, QStringList> known[] = {
        {"x-terminal-emulator", {QStringLiteral("-e")}}, {"gnome-terminal", {QStringLiteral("--")}}, {"konsole", {QStringLiteral("-e")}}, {"xfce4-terminal", {QStringLiteral("-x")}},
        {"mate-terminal", {QStringLiteral("-x")}}, {"lxterminal", {QStringLiteral("-e")}}, {"tilix", {QStringLiteral("-e")}}, {"alacritty", {QStringLiteral("-e")}}, {"kitty", {}}, {"foot", {}},
        {"wezterm", {QStringLiteral("start"), QStringLiteral("--")}}, {"xterm", {QStringLiteral("-e")}}};
    if (program.isEmpty()) return {};
    if (!wanted.isEmpty()) {
        QString path = find(wanted);
        if (!path.isEmpty()) {
            const QString name = wanted.section(u'/', -1);
            for (const auto &[terminal, before] : known)
                if (name == QLatin1String(terminal)) return QStringList{path} + before + program;
            return QStringList{path, QStringLiteral("-e")} + program;
        }
    }
    for (const auto &[terminal, before] : known)
        if (const QString path = find(QLatin1String(terminal)); !path.isEmpty()) return QStringList{path} + before + program;
    return {};
}

} // namespace jitscope
