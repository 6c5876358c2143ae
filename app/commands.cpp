#include "commands.h"

#include "accountscommand.h"
#include "alertscommand.h"
#include "configcommand.h"
#include "console.h"
#include "discover/security.h"
#include "docommand.h"
#include "doctor.h"
#include "fleet/metric.h"
#include "fleetcommands.h"
#include "historycommand.h"
#include "inspect.h"
#include "items/sentences.h"
#include "logcommand.h"
#include "net/ssh.h"
#include "options.h"
#include "outcommand.h"
#include "statusjson.h"
#include "storage/fleetfile.h"
#include "storage/keychain.h"
#include "storage/rulesfile.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace jitscope {
namespace {

constexpr int defaultWaitMs = 10'000;

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

int printStatus(Console &console, bool json)
{
    const auto &shards = console.workspace().fleet.shards();
    if (json) {
        print(QString::fromUtf8(QJsonDocument(statusJson(shards, now())).toJson(QJsonDocument::Indented)));
    } else {
        const QLocale locale;
        for (const SnapshotPtr &s : shards) {
            const auto figure = [&](Metric m) {
                const Reading r = s->readings.get(m);
                return r.hasValue() ? formatWithUnit(r.value, row(m).unit, row(m).decimals, locale) : QStringLiteral("–");
            };
            print(QStringLiteral("%1  %2  %3 people, %4 rooms, %5 of %6 bridges, RTT median %7, loss up p95 %8, jitter p95 %9\n")
                      .arg(s->name, QLatin1String(healthName(s->health)), figure(Metric::ShardPeople), figure(Metric::ShardRooms),
                           figure(Metric::ShardBridgesUp), figure(Metric::ShardBridges), figure(Metric::ShardRttMedian),
                           figure(Metric::ShardLossUpP95), figure(Metric::ShardJitterP95)));
            for (const Problem &p : s->problems)
                print(QStringLiteral("  %1: %2\n").arg(QLatin1String(healthName(p.health)), problemSentence(p)));
        }
    }
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    return exitCodeOf(shards);
}

// The latest canary recordings are in the audit log. It is not made for a look.
void readAudit(ConsoleOptions &options)
{
    const QString path = auditPathFor(options);
    if (options.demo || !QFile::exists(path)) return;
    options.auditFile = path;
    options.takeUp = false;
}

int gather(QCommandLineParser &parser, const std::function<int(Console &)> &finish)
{
    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    int waitMs = defaultWaitMs;
    if (parser.isSet(QStringLiteral("wait"))) waitMs = parseSeconds(parser.value(QStringLiteral("wait")));
    if (waitMs < 0) return complain(QStringLiteral("--wait takes a number of seconds"));
    choice.options.detailBurst = waitMs / 1000.0; // it looks once
    readAudit(choice.options);
    choice.options.rulesFile = defaultRulesPath();
    choice.options.alertsFile = alertsPathFor(choice.options);
    choice.options.keepSettings = false;
    Console console(choice.options);
    QTimer look;
    QElapsedTimer since;
    since.start();
    // Bridges tell rooms in full one by one and within a budget, which may take minutes: what comes quickly is waited for.
    constexpr qint64 QuietMs = 3'000;
    qint64 grewAt = 0;
    qsizetype inFull = 0;
    QObject::connect(&look, &QTimer::timeout, [&] {
        const std::vector<SnapshotPtr> shards = console.workspace().fleet.shards();
        qsizetype now = 0;
        for (const SnapshotPtr &s : shards) now += std::count_if(s->rooms.begin(), s->rooms.end(), [](const RoomPtr &r) { return r->detailAt != 0; });
        if (now != std::exchange(inFull, now) || !answered(shards)) grewAt = since.elapsed();
        const bool hopeless = shards.empty() && !console.faults().empty();
        if (hopeless || since.elapsed() >= waitMs || settled(shards) || since.elapsed() - grewAt >= QuietMs) QCoreApplication::quit();
    });
    look.start(100);
    QCoreApplication::exec();
    return finish(console);
}

// What is wrong with the safety of each shard; empty for simulated ones.
QMap<QString, std::vector<SecurityFact>> lookFromOutside(Console &console, bool createRooms)
{
    QMap<QString, std::vector<SecurityFact>> out;
    if (console.isDemo()) return out;
    SshHosts ssh{SshOptions{}}; // nobody is asked: the hosts that need an answer are left out
    Http http;                  // goes first: what it asks runs through the tunnels
    QObject context;
    size_t open = console.config().shards.size();
    if (open == 0) return out;
    for (const ShardConfig &shard : console.config().shards) {
        checkShard(http, &ssh, shard, console.workspace().fleet.shard(shard.id), createRooms, &context, [&, id = shard.id.value](std::vector<SecurityFact> facts) {
            out.insert(id, std::move(facts));
            if (--open == 0) QCoreApplication::quit();
        });
    }
    QCoreApplication::exec();
    return out;
}

int watch(QCommandLineParser &parser)
{
    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    readAudit(choice.options);
    Console console(choice.options);
    // One line per snapshot, at most every second and shard: as fast as an eye or a log wants it.
    QHash<QString, qint64> last;
    QObject::connect(&console.workspace().fleet, &Fleet::updated, [&last](const ShardId &id, const SnapshotPtr &, const SnapshotPtr &snapshot) {
        qint64 &at = last[id.value];
        if (now() - at < 1000) return;
        at = now();
        QJsonObject line = shardJson(*snapshot, at);
        line.insert(QStringLiteral("schema"), 1);
        print(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
        fflush(stdout);
    });
    if (parser.isSet(QStringLiteral("wait"))) {
        const int ms = parseSeconds(parser.value(QStringLiteral("wait")));
        if (ms < 0) return complain(QStringLiteral("--wait takes a number of seconds"));
        QTimer::singleShot(ms, QCoreApplication::instance(), &QCoreApplication::quit);
    }
    return QCoreApplication::exec();
}

int inspectFile(const QStringList &words)
{
    if (words.size() != 2) return complain(QStringLiteral("inspect KIND FILE|-; kinds: %1").arg(inspectKinds().join(QStringLiteral(", "))));
    if (!inspectKinds().contains(words[0])) return complain(QStringLiteral("no such kind: %1; kinds: %2").arg(words[0], inspectKinds().join(QStringLiteral(", "))));
    QFile file(words[1]);
    const bool open = words[1] == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) return complain(words[1] + QStringLiteral(": ") + file.errorString(), 66);
    const QByteArray body = file.read(MaxInspect + 1);
    if (body.size() > MaxInspect) return complain(words[1] + QStringLiteral(": over 64 MB"), 1);
    const auto understood = inspect(words[0], body);
    print(QString::fromUtf8(QJsonDocument(understood ? *understood : inspectionOfRefusal(words[0], understood.error())).toJson()));
    if (understood) return 0;
    return complain(QStringLiteral("%1: %2: %3").arg(words[1], understood.error().where, understood.error().detail), 1);
}

int printMetrics(bool json)
{
    static constexpr const char *scopes[] = {"person", "room", "server", "shard"};
    QJsonArray all;
    for (const MetricRow &m : catalogue()) {
        QJsonArray pages;
        for (const WireKey &w : wireKeys())
            if (w.metric == m.metric)
                pages.append(QJsonObject{{QStringLiteral("page"), QLatin1String(sourceKindName(w.page))},
                                         {QStringLiteral("key"), QLatin1String(w.key)},
                                         {QStringLiteral("factor"), w.factor}});
        QJsonObject one{{QStringLiteral("key"), QLatin1String(m.key)},
                        {QStringLiteral("title"), QLatin1String(m.title)},
                        {QStringLiteral("unit"), QLatin1String(unitName(m.unit))},
                        {QStringLiteral("scope"), QLatin1String(scopes[size_t(m.scope)])},
                        {QStringLiteral("pages"), pages}};
        if (m.bands != BandSet::None) {
            const BandEdges e = bandEdges(m.bands);
            one.insert(QStringLiteral("bands"), QJsonObject{{QStringLiteral("fair"), e.fair}, {QStringLiteral("poor"), e.poor}, {QStringLiteral("bad"), e.bad},
                                                            {QStringLiteral("falling"), e.falling}});
        }
        if (json) all.append(one);
        else print(QStringLiteral("%1  %2  %3\n").arg(QLatin1String(m.key), -28).arg(QLatin1String(unitName(m.unit)), -14).arg(metricTitle(m.metric)));
    }
    if (json) print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("metrics"), all}}).toJson()));
    return 0;
}

int runDemo(QCommandLineParser &parser)
{
    QString error;
    const DemoOptions options = demoOptions(parser, error);
    if (!error.isEmpty()) return complain(error);
    DemoFleet fleet(options);
    if (const auto r = fleet.start(); !r) return complain(r.error().where + QStringLiteral(": ") + r.error().detail, 2);
    const FleetConfig config = fleet.config();
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray all;
        for (const ShardConfig &s : config.shards)
            for (const EndpointConfig &e : s.endpoints)
                all.append(QJsonObject{{QStringLiteral("shard"), s.id.value}, {QStringLiteral("kind"), QLatin1String(serverKindName(e.kind))},
                                       {QStringLiteral("name"), e.name}, {QStringLiteral("url"), (e.url.isEmpty() ? e.metricsUrl : e.url).toString()}});
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("endpoints"), all}}).toJson()));
    } else {
        print(fleetToml(config));
        const auto secrets = fleet.secrets();
        for (auto it = secrets.begin(); it != secrets.end(); ++it) print(QStringLiteral("# secret %1 of this simulation: %2\n").arg(it.key(), it.value().text()));
    }
    fflush(stdout);
    return QCoreApplication::exec();
}

int keepSecret(const QStringList &words)
{
    if (words.size() != 1) return complain(QStringLiteral("secret NAME, with the secret itself on standard input"));
    QTextStream in(stdin);
    const QString value = in.readLine();
    if (value.isEmpty()) return complain(QStringLiteral("no secret on standard input; nothing was stored"));
    int code = 0;
    QObject context;
    storeSecret(words[0], value, &context, [&code](const Result<> &r) {
        if (!r) code = complain(QStringLiteral("not stored: ") + r.error().detail, 2);
        QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

bool answered(const std::vector<SnapshotPtr> &shards)
{
    return !shards.empty() && std::all_of(shards.begin(), shards.end(), [](const SnapshotPtr &s) {
        return !s->sources.empty() && std::none_of(s->sources.begin(), s->sources.end(), [](const SourceState &source) { return source.health == Health::Pending; });
    });
}

bool settled(const std::vector<SnapshotPtr> &shards)
{
    return answered(shards) && std::all_of(shards.begin(), shards.end(), [](const SnapshotPtr &s) {
        const bool detail = std::any_of(s->sources.begin(), s->sources.end(), [](const SourceState &source) { return source.kind == SourceKind::JvbDebugFull && source.health == Health::Ok; });
        return !detail || std::all_of(s->rooms.begin(), s->rooms.end(), [](const RoomPtr &r) { return r->bridges.empty() || r->detailAt != 0 || r->detailApart || r->peerToPeer == true; });
    });
}

QString commandOf(const QStringList &arguments)
{
    static const QStringList known{QStringLiteral("status"), QStringLiteral("watch"), QStringLiteral("inspect"), QStringLiteral("metrics"),
                                   QStringLiteral("doctor"), QStringLiteral("demo"), QStringLiteral("secret"),
                                   QStringLiteral("add"), QStringLiteral("export"), QStringLiteral("import"), QStringLiteral("do"), QStringLiteral("audit"), QStringLiteral("accounts"), QStringLiteral("log"), QStringLiteral("config"),
                                   QStringLiteral("alerts"), QStringLiteral("rules"), QStringLiteral("out"), QStringLiteral("history")};
    const QString first = arguments.value(1);
    if (known.contains(first)) return first;
    // a word that is no command is a mistake to be told, not a window to be opened
    return first.isEmpty() || first.startsWith(u'-') || first.startsWith(QLatin1String("jitscope:")) ? QString() : QStringLiteral("?");
}

QString helpText()
{
    return QStringLiteral(
        "Jitscope %1 – the operator's desktop console for Jitsi Meet\n\n"
        "jitscope [--fleet F | --demo]            the window; without a fleet file, the demo fleet\n"
        "jitscope status [--fleet F | --demo] [--json] [--wait S]   how the fleet is; exit 0 ok, 1 warning, 2 critical, 3 unknown\n"
        "jitscope alerts [--fleet F | --demo] [--json] [--wait S]   what fires, and what will when it lasts; exit 0 nothing, 1 warnings, 2 severe, 3 unknown\n"
        "jitscope rules [--json]                  the rules that raise alerts, shipped ones and your own\n"
        "jitscope rules --export prometheus | --import FILE   them as a Prometheus rule file; simple comparisons of such a file into your own\n"
        "jitscope watch  [--fleet F | --demo] [--wait S]            one JSON line per shard and change\n"
        "jitscope doctor [--fleet F | --demo] [--json] [--wait S]   per endpoint: reachable, status, version, what is switched off and how to switch it on\n"
        "                                         --probe-brewery: also tries, as a guest, to create a room of a random name beside the breweries, and leaves it at once\n"
        "jitscope add ADDRESS [--write] [--name N] [--user U --secret NAME] [--json]\n"
        "                                         looks what is at https://meet.example.org or behind user@host and proposes a shard; --write adds it to the fleet file\n"
        "jitscope export [FILE]                   the fleet without secrets, to share\n"
        "jitscope import FILE                     adds the shards of such a file that are not there yet\n"
        "jitscope inspect KIND FILE|-             what the console understands of a saved payload, as JSON\n"
        "jitscope metrics [--json]                the catalogue of numbers\n"
        "jitscope demo [--json]                   only the simulated servers; prints a fleet file with their addresses\n"
        "jitscope do KIND TARGET... [--dry-run] [--yes] [--shard S] [--set KEY=VALUE] [--on-timeout wait|force|move|cancel]\n"
        "                                         carries an operation out, step by step; \"do\" alone lists the kinds,\n"
        "                                         \"do --resume\" goes on with what a killed console left open\n"
        "jitscope config check FILE… [--json]     what is wrong with configuration files, line by line\n"
        "jitscope accounts SHARD [--json]         who may open rooms (secure domain), and what to set where accounts are not asked\n"
        "jitscope audit [FILE]                    what was done, and whether the log is whole; with FILE all of it as JSON lines\n"
        "jitscope log SERVER [--follow] [--json] [--shard S]   the end of a recorder's, Jicofo's, Prosody's or bridge's log over SSH; known errors are explained\n"
        "jitscope out [test NAME] [--json]        where alerts and figures go; sends a test there and prints the reply\n"
        "jitscope history stat | verify | prune | salvage | archive [--json] [--store FILE]   past moments: how large, whether whole; forgets by the settings' limits,\n"
        "                                         saves what can be read of a damaged store, moves months that are over into archives\n"
        "jitscope history export [FILE] [--what events|series] [--from T] [--to T] [--shard S] [--csv]   as JSON lines or CSV\n"
        "jitscope history import MANIFEST… | open [MANIFEST…] [--close]   archives of another computer: copied beside the store, or only read where they lie\n"
        "jitscope secret NAME                     stores standard input's first line in the keychain under NAME\n\n"
        "Simulated fleet: --shards N --bridges N --rooms N --people N --recorders N --seed N --old --calm\n"
        "Kinds: %2\n"
        "The fleet file is %3 unless --fleet says otherwise. --version, --verbose, --help.\n")
        .arg(QLatin1String(JITSCOPE_VERSION), inspectKinds().join(QStringLiteral(", ")), defaultFleetPath());
}

int runCommand(const QStringList &arguments)
{
    const QString command = commandOf(arguments);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return complain(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText());
        return 0;
    }
    const QStringList words = parser.positionalArguments().mid(1);
    const bool json = parser.isSet(QStringLiteral("json"));
    if (command == QLatin1String("inspect")) return inspectFile(words);
    if (command == QLatin1String("secret")) return keepSecret(words);
    if (command == QLatin1String("add")) return addCommand(parser, words);
    if (command == QLatin1String("export")) return exportCommand(parser, words);
    if (command == QLatin1String("import")) return importCommand(parser, words);
    if (command == QLatin1String("do")) return doCommand(parser, words);
    if (command == QLatin1String("audit")) return auditCommand(parser, words);
    if (command == QLatin1String("accounts")) return accountsCommand(parser, words);
    if (command == QLatin1String("log")) return logCommand(parser, words);
    if (command == QLatin1String("config")) return configCommand(parser, words);
    if (command == QLatin1String("rules")) return rulesCommand(parser, words);
    if (command == QLatin1String("out")) return outCommand(parser, words);
    if (command == QLatin1String("history")) return historyCommand(parser, words);
    if (!words.isEmpty()) return complain(QStringLiteral("%1 takes no argument %2").arg(command, words.first()));
    if (command == QLatin1String("status")) return gather(parser, [json](Console &c) { return printStatus(c, json); });
    if (command == QLatin1String("doctor")) {
        return gather(parser, [json, createRooms = parser.isSet(QStringLiteral("probe-brewery"))](Console &c) {
            const auto &shards = c.workspace().fleet.shards();
            const QMap<QString, std::vector<SecurityFact>> security = lookFromOutside(c, createRooms);
            bool harm = false;
            for (const auto &facts : security) harm = harm || std::any_of(facts.begin(), facts.end(), endangers);
            if (json) print(QString::fromUtf8(QJsonDocument(doctorReportJson(shards, security, now())).toJson()));
            else print(doctorReportText(shards, security, now(), QLocale()));
            for (const Error &e : c.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
            return harm ? std::max(1, doctorExitCode(shards)) : doctorExitCode(shards);
        });
    }
    if (command == QLatin1String("alerts")) return gather(parser, [json](Console &c) { return printAlerts(c, json); });
    if (command == QLatin1String("watch")) return watch(parser);
    if (command == QLatin1String("metrics")) return printMetrics(json);
    if (command == QLatin1String("demo")) return runDemo(parser);
    return complain(QStringLiteral("no such command: %1; see jitscope --help").arg(arguments.value(1)));
}

} // namespace jitscope
