#include "fleetcommands.h"

#include "discover/discovery.h"
#include "discover/scriptreader.h"
#include "proposaltext.h"
#include "storage/fleetfile.h"
#include "storage/fleetpatch.h"
#include "storage/keychain.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace jitscope {
namespace {

QString fleetPath(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("fleet")) ? parser.value(QStringLiteral("fleet")) : defaultFleetPath();
}

QString summary(const FleetWrite &done, const QString &path)
{
    QString out;
    if (!done.added.isEmpty()) out += QStringLiteral("added to %1: %2\n").arg(path, done.added.join(QStringLiteral(", ")));
    if (!done.kept.isEmpty()) out += QStringLiteral("there already, left as it is: %1\n").arg(done.kept.join(QStringLiteral(", ")));
    if (!done.backup.isEmpty()) out += QStringLiteral("the file had changed meanwhile; a copy of it is %1\n").arg(done.backup);
    return out;
}

} // namespace

int addCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1) return complain(QStringLiteral("add ADDRESS: https://meet.example.org or user@host"));
    Discovery::Options options;
    options.user = parser.value(QStringLiteral("user"));
    options.secretName = parser.value(QStringLiteral("secret"));
    if (options.user.isEmpty() != options.secretName.isEmpty()) return complain(QStringLiteral("--user and --secret go together"));
    const QString path = fleetPath(parser);
    const QByteArray seen = fleetText(path);

    Http http;
    SshHosts ssh{SshOptions{}}; // nobody is asked: what needs an answer fails and says so
    ScriptReader scripts(scriptProgram());
    std::optional<Result<Proposal>> proposal;
    QObject context;
    const auto look = [&] {
        auto *discovery = new Discovery(http, &ssh, scripts, options, &context);
        QObject::connect(discovery, &Discovery::stepsChanged, &context, [told = std::vector<SetupStep::Kind>()](const std::vector<SetupStep> &steps) mutable {
            for (const SetupStep &s : steps) {
                if (s.state == SetupStep::State::Running || std::find(told.begin(), told.end(), s.kind) != told.end()) continue;
                told.push_back(s.kind);
                static constexpr const char *states[] = {"", "found", "nothing", "failed", "stopped"};
                fputs(qPrintable(QStringLiteral("%1  %2  %3 ms  %4\n").arg(setupStepTitle(s.kind).leftJustified(34), QLatin1String(states[size_t(s.state)])).arg(s.ms).arg(s.detail.left(160))), stderr);
            }
        });
        QObject::connect(discovery, &Discovery::finished, &context, [&proposal](const DiscoveryResult &r) {
            proposal = r.proposal;
            QCoreApplication::quit();
        });
        discovery->start(words.first());
    };
    bool missing = false;
    if (options.secretName.isEmpty()) {
        look();
    } else {
        resolveSecrets({options.secretName}, &context, [&](const ResolvedSecrets &secrets) {
            options.password = secrets.values.value(options.secretName);
            missing = options.password.isEmpty();
            if (missing) QMetaObject::invokeMethod(&context, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            else look();
        });
    }
    QCoreApplication::exec();
    if (missing) return complain(QStringLiteral("no secret %1; store it with: jitscope secret %1").arg(options.secretName), 2);
    if (!proposal) return complain(QStringLiteral("interrupted"), 2);
    if (!*proposal) return complain(proposal->error().where + QStringLiteral(": ") + proposal->error().detail, 2);

    Proposal p = **proposal;
    QStringList taken;
    for (const ShardConfig &s : readFleet(seen, path).config.shards) taken << s.id.value;
    p.name = parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name")) : freeShardName(p.name, taken);
    const ShardConfig shard = shardOf(p);
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject out = proposalJson(p);
        out.insert(QStringLiteral("toml"), fleetToml({{shard}}));
        print(QString::fromUtf8(QJsonDocument(out).toJson()));
    } else {
        print(proposalText(p) + u'\n' + fleetToml({{shard}}));
    }
    if (parser.isSet(QStringLiteral("write"))) {
        if (shard.endpoints.empty() && shard.xmpp.url.isEmpty()) return complain(QStringLiteral("nothing works there yet; nothing was written"), 2);
        const auto done = addShards(path, {shard}, seen, false, QDateTime::currentDateTime());
        if (!done) return complain(done.error().where + QStringLiteral(": ") + done.error().detail, 2);
        fputs(qPrintable(summary(*done, path)), stderr);
    } else if (!parser.isSet(QStringLiteral("json"))) {
        fputs("Nothing was written; --write adds it to the fleet file.\n", stderr);
    }
    const bool all = std::all_of(p.found.begin(), p.found.end(), [](const Found &f) { return f.state == FoundState::Works || f.state == FoundState::NotFound; });
    return all && p.security.empty() ? 0 : 1;
}

int exportCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() > 1) return complain(QStringLiteral("export [FILE]"));
    const auto file = loadFleet(fleetPath(parser));
    if (!file) return complain(file.error().where + QStringLiteral(": ") + file.error().detail, 2);
    for (const Error &e : file->faults) complain(QStringLiteral("left out: ") + e.where + QStringLiteral(": ") + e.detail, 0);
    QStringList leftOut;
    const QString text = fleetProfile(file->config, &leftOut);
    for (const QString &header : leftOut) complain(QStringLiteral("left out, since it may hold a login: ") + header, 0);
    if (words.isEmpty() || words.first() == QLatin1String("-")) {
        print(text);
        return file->faults.empty() ? 0 : 1;
    }
    QSaveFile out(words.first());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit()) return complain(words.first() + QStringLiteral(": ") + out.errorString(), 2);
    return file->faults.empty() ? 0 : 1;
}

int importCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1) return complain(QStringLiteral("import FILE"));
    auto file = loadFleet(words.first());
    if (!file) return complain(file.error().where + QStringLiteral(": ") + file.error().detail, 2);
    for (const Error &e : file->faults) complain(QStringLiteral("left out: ") + e.where + QStringLiteral(": ") + e.detail, 0);
    for (ShardConfig &s : file->config.shards) s.readOnly = true;
    const QString path = fleetPath(parser);
    const auto done = addShards(path, file->config.shards, fleetText(path), true, QDateTime::currentDateTime());
    if (!done) return complain(done.error().where + QStringLiteral(": ") + done.error().detail, 2);
    print(summary(*done, path));
    return file->faults.empty() ? 0 : 1;
}

} // namespace jitscope
