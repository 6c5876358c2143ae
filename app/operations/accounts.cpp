#include "operations/accounts.h"

#include "operations/serviceactions.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace jitscope {
namespace {

QStringList linesOf(const QByteArray &output)
{
    QStringList lines = QString::fromUtf8(output).split(u'\n');
    for (QString &line : lines) line = line.trimmed();
    return lines;
}

} // namespace

std::optional<QStringList> accountsOf(const QByteArray &output, const QString &host)
{
    static const QRegularExpression end(QStringLiteral("\\AOK: Showing (?:all )?(?:([0-9]+) )?users\\z"));
    QStringList users;
    for (const QString &line : linesOf(output)) {
        if (const auto m = end.match(line); m.hasMatch()) {
            if (m.captured(1).isEmpty() || m.captured(1).toLongLong() != users.size()) return {};
            users.sort();
            return users;
        }
        // what libraries say while they load stands before it
        if (line.endsWith(u'@' + host) && line.size() > host.size() + 1) users << line;
    }
    return {};
}

AccountList::Login loginOf(const QByteArray &modules, QString *module)
{
    for (const QString &line : linesOf(modules)) {
        if (!line.startsWith(QLatin1String("auth_"))) continue;
        const QString name = line.mid(5).section(u' ', 0, 0);
        if (module) *module = name;
        if (name.contains(QLatin1String("anonymous")) || name.contains(QLatin1String("annonymous"))) return AccountList::Login::Anonymous; // the second is how an old module spells it
        if (name == QLatin1String("token")) return AccountList::Login::Token;
        return AccountList::Login::Accounts;
    }
    return AccountList::Login::Unknown;
}

void readAccounts(Hands &hands, const ShardConfig &shard, QObject *context, std::function<void(Result<AccountList>)> done)
{
    const auto e = std::find_if(shard.endpoints.begin(), shard.endpoints.end(), [](const EndpointConfig &x) { return x.kind == ServerKind::Prosody; });
    const QString host = mainDomain(shard);
    const auto give = [context, &done](Result<AccountList> r) { QMetaObject::invokeMethod(context, [done = std::move(done), r = std::move(r)] { done(r); }, Qt::QueuedConnection); };
    if (e == shard.endpoints.end()) return give(fail(Error::Kind::Failed, shard.id.value, QStringLiteral("Prosody keeps the accounts, and it is not in the fleet file")));
    if (host.isEmpty()) return give(fail(Error::Kind::Malformed, shard.id.value, QStringLiteral("the main domain is not known: muc_domain = in the fleet file says it")));
    const auto run = [shard, e = *e](const QStringList &words) { return prosodyctlAction(shard, e, QStringList{QStringLiteral("shell")} + words); };
    const Action list = run({QStringLiteral("user"), QStringLiteral("list"), host});
    if (list.isEmpty()) return give(fail(Error::Kind::Unsupported, e->name, QStringLiteral("no way to run prosodyctl there: it needs ssh = or service = in the fleet file")));
    struct Job { AccountList list; std::function<void(Result<AccountList>)> done; };
    auto job = std::make_shared<Job>(Job{{}, std::move(done)});
    job->list.host = host;
    hands.carryOut(shard.id, list, context, [&hands, shard, run, host, context, job, name = e->name](const Result<Reply> &reply) {
        if (!reply) return job->done(tl::unexpected(reply.error()));
        const auto users = reply->status == 0 ? accountsOf(reply->body, host) : std::nullopt;
        if (!users) {
            const QByteArray said = (reply->err.trimmed().isEmpty() ? reply->body : reply->err).trimmed().right(300);
            return job->done(fail(Error::Kind::Failed, name, QStringLiteral("exit %1 of prosodyctl: %2").arg(reply->status).arg(QString::fromUtf8(said))));
        }
        job->list.users = *users;
        hands.carryOut(shard.id, run({QStringLiteral("module"), QStringLiteral("list"), host}), context, [&hands, shard, run, host, context, job](const Result<Reply> &modules) {
            if (modules && modules->status == 0) job->list.login = loginOf(modules->body, &job->list.module);
            hands.carryOut(shard.id, run({QStringLiteral("host"), QStringLiteral("list")}), context, [host, job](const Result<Reply> &hosts) {
                if (hosts && hosts->status == 0)
                    for (const QString &line : linesOf(hosts->body))
                        if (line.section(u' ', 0, 0) == QStringLiteral("guest.") + host) job->list.guests = line.section(u' ', 0, 0);
                job->done(job->list);
            });
        });
    });
}

void readFocusLogin(Hands &hands, const ShardConfig &shard, QObject *context, std::function<void(Result<bool>)> done)
{
    // Passwords stay where they are.
    static const QString script = QStringLiteral("n=0; for f in /run/jicofo/config/jicofo.conf /config/jicofo.conf /etc/jitsi/jicofo/jicofo.conf /etc/jitsi/jicofo/sip-communicator.properties; do "
                                                 "[ -e \"$f\" ] || continue; n=1; { cat \"$f\" 2>/dev/null || sudo -n cat \"$f\" || exit 3; } | grep -vi 'password\\|secret'; echo; done; [ $n = 1 ] || exit 4");
    const auto e = std::find_if(shard.endpoints.begin(), shard.endpoints.end(), [](const EndpointConfig &x) { return x.kind == ServerKind::Focus; });
    const auto give = [context, &done](Result<bool> r) { QMetaObject::invokeMethod(context, [done = std::move(done), r = std::move(r)] { done(r); }, Qt::QueuedConnection); };
    if (e == shard.endpoints.end()) return give(fail(Error::Kind::Unsupported, shard.id.value, QStringLiteral("Jicofo is not in the fleet file")));
    const Action read = scriptAction(shard, *e, script);
    if (read.isEmpty()) return give(fail(Error::Kind::Unsupported, e->name, QStringLiteral("no way to read jicofo.conf there: it needs ssh = or service = in the fleet file")));
    hands.carryOut(shard.id, read, context, [done = std::move(done), name = e->name](const Result<Reply> &reply) {
        if (!reply) return done(tl::unexpected(reply.error()));
        if (reply->status == 4 || reply->body.trimmed().isEmpty()) return done(fail(Error::Kind::Failed, name, QStringLiteral("no jicofo.conf is there, or it may not be read")));
        if (reply->status != 0) return done(fail(Error::Kind::Failed, name, QStringLiteral("jicofo.conf may not be read: %1").arg(QString::fromUtf8(reply->err.trimmed().right(200)))));
        done(focusLoginOf(reply->body));
    });
}

bool focusLoginOf(const QByteArray &files)
{
    QString text;
    for (const QString &line : linesOf(files)) {
        if (line.startsWith(u'#') || line.startsWith(QLatin1String("//"))) continue;
        static const QRegularExpression remark(QStringLiteral("\\s(#|//).*$"));
        text += QString(line).remove(remark) + u'\n';
    }
    // jicofo.authentication { enabled = true }, on one line or several, or as a path
    static const QRegularExpression block(QStringLiteral("\\bauthentication\\s*[=:]?\\s*\\{([^{}]*)\\}")), path(QStringLiteral("\\bauthentication\\.enabled\\s*[=:]\\s*\"?(true|yes|on|false|no|off)\\b"));
    static const QRegularExpression enabled(QStringLiteral("\\benabled\\s*[=:]\\s*\"?(true|yes|on|false|no|off)\\b"));
    static const QRegularExpression older(QStringLiteral("\\borg\\.jitsi\\.jicofo\\.auth\\.URL\\s*[=:]\\s*\\S"));
    const auto isOn = [](const QString &word) { return word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("on"); };
    bool asks = older.match(text).hasMatch();
    for (auto it = block.globalMatch(text); it.hasNext();)
        if (const auto m = enabled.match(it.next().captured(1)); m.hasMatch()) asks = isOn(m.captured(1));
    for (auto it = path.globalMatch(text); it.hasNext();) asks = isOn(it.next().captured(1));
    return asks;
}

} // namespace jitscope
