#include "options.h"

#include "storage/fleetfile.h"
#include "storage/sqliteaudit.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jitscope {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("this help")},
                       {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("the version")},
                       {QStringLiteral("verbose"), QStringLiteral("log more")},
                       {QStringLiteral("fleet"), QStringLiteral("the fleet file"), QStringLiteral("F")},
                       {QStringLiteral("demo"), QStringLiteral("the simulated fleet instead")},
                       {QStringLiteral("wait"), QStringLiteral("gather for at most S seconds"), QStringLiteral("S")},
                       {QStringLiteral("json"), QStringLiteral("print JSON")},
                       {QStringLiteral("write"), QStringLiteral("add: writes the proposal into the fleet file")},
                       {QStringLiteral("probe-brewery"), QStringLiteral("doctor: tries as a guest to create a room of a random name beside the breweries, and leaves it at once")},
                       {QStringLiteral("name"), QStringLiteral("add: name of the shard"), QStringLiteral("N")},
                       {QStringLiteral("user"), QStringLiteral("add: XMPP account"), QStringLiteral("U")},
                       {QStringLiteral("shard"), QStringLiteral("do, log: the shard"), QStringLiteral("S")},
                       {QStringLiteral("set"), QStringLiteral("do: an option of the operation"), QStringLiteral("KEY=VALUE")},
                       {QStringLiteral("dry-run"), QStringLiteral("do: shows the plan, sends nothing")},
                       {QStringLiteral("yes"), QStringLiteral("do: asks nothing")},
                       {QStringLiteral("on-timeout"), QStringLiteral("do: wait, force, move or cancel")},
                       {QStringLiteral("resume"), QStringLiteral("do: goes on with what a console that is gone left open")},
                       {QStringLiteral("export"), QStringLiteral("rules: as a rule file of \"prometheus\""), QStringLiteral("FORMAT")},
                       {QStringLiteral("import"), QStringLiteral("rules: adds those of a Prometheus rule file to your own"), QStringLiteral("FILE")},
                       {QStringLiteral("what"), QStringLiteral("history export: events or series"), QStringLiteral("WHAT")},
                       {QStringLiteral("from"), QStringLiteral("history export: since that moment"), QStringLiteral("T")},
                       {QStringLiteral("to"), QStringLiteral("history export: before that moment"), QStringLiteral("T")},
                       {QStringLiteral("csv"), QStringLiteral("history export: CSV in place of JSON lines")},
                       {QStringLiteral("store"), QStringLiteral("history: another store than the console's"), QStringLiteral("FILE")},
                       {QStringLiteral("close"), QStringLiteral("history open: no longer reads those archives")},
                       {QStringLiteral("follow"), QStringLiteral("log: goes on with what is written")},
                       {QStringLiteral("unlatch"), QStringLiteral("do: although the shard is read-only")},
                       {QStringLiteral("secret"), QStringLiteral("add: name of its secret"), QStringLiteral("NAME")},
                       {QStringLiteral("shards"), QStringLiteral("demo: shards"), QStringLiteral("N")},
                       {QStringLiteral("bridges"), QStringLiteral("demo: bridges"), QStringLiteral("N")},
                       {QStringLiteral("rooms"), QStringLiteral("demo: rooms"), QStringLiteral("N")},
                       {QStringLiteral("people"), QStringLiteral("demo: people"), QStringLiteral("N")},
                       {QStringLiteral("recorders"), QStringLiteral("demo: recorders"), QStringLiteral("N")},
                       {QStringLiteral("seed"), QStringLiteral("demo: seed"), QStringLiteral("N")},
                       {QStringLiteral("incident"), QStringLiteral("demo: starts this incident at once"), QStringLiteral("NAME")},
                       {QStringLiteral("old"), QStringLiteral("demo: pages as of before 2.3-222")},
                       {QStringLiteral("calm"), QStringLiteral("demo: no incidents")},
                       {QStringLiteral("at"), QStringLiteral("the window shows the fleet as it was then: 2026-11-21T14:05:00+01:00"), QStringLiteral("MOMENT")},
                       {QStringLiteral("tray"), QStringLiteral("starts in the tray, without the window")},
                       {QStringLiteral("until-painted"), QStringLiteral("ends after the first paint (bench)")},
                       {QStringLiteral("language"), QStringLiteral("en, zh_CN, ja or de"), QStringLiteral("L")}});
}

DemoOptions demoOptions(const QCommandLineParser &parser, QString &error)
{
    DemoOptions demo;
    demo.files = true;
    demo.captures = QDir::tempPath(); // where a bridge writes them by default
    const auto number = [&](const char *name, int &slot, int low, int high) {
        const QString key = QLatin1String(name);
        if (!parser.isSet(key)) return false;
        bool fine = false;
        const int n = parser.value(key).toInt(&fine);
        if (!fine || n < low || n > high) error = QStringLiteral("--%1 takes a whole number from %2 to %3").arg(key).arg(low).arg(high);
        else slot = n;
        return true;
    };
    const bool shards = number("shards", demo.shards, 1, 200);
    const bool people = number("people", demo.people, 0, 200'000);
    // What is not named grows along, so that --shards 100 --people 100000 is a fleet and not a crowd in three bridges.
    if (!number("bridges", demo.bridges, 1, 1000) && (shards || people)) demo.bridges = std::max({demo.shards, 8 * demo.shards / 3, demo.people / 150});
    if (!number("rooms", demo.rooms, 0, 50'000) && (shards || people)) demo.rooms = std::max(demo.shards, demo.people / 9);
    if (!number("recorders", demo.recorders, 0, 1000) && shards) demo.recorders = 2 * demo.shards;
    int seed = 1;
    if (number("seed", seed, 0, 1'000'000)) demo.seed = quint32(seed);
    demo.oldVersions = parser.isSet(QStringLiteral("old"));
    demo.incidents = !parser.isSet(QStringLiteral("calm"));
    const QString incident = parser.value(QStringLiteral("incident"));
    if (!incident.isEmpty() && !DemoFleet::incidentNames().contains(incident))
        error = QStringLiteral("no such incident: %1; there are %2").arg(incident, DemoFleet::incidentNames().join(QStringLiteral(", ")));
    else demo.incident = incident;
    return demo;
}

FleetChoice chooseFleet(const QCommandLineParser &parser, bool orDemo)
{
    FleetChoice choice;
    bool demo = parser.isSet(QStringLiteral("demo"));
    if (!demo) {
        const bool named = parser.isSet(QStringLiteral("fleet"));
        choice.options.fleetFile = named ? parser.value(QStringLiteral("fleet")) : defaultFleetPath();
        if (!QFile::exists(choice.options.fleetFile)) {
            demo = orDemo && !named;
            if (!demo) choice.error = QStringLiteral("no fleet file %1; try --demo, or --fleet F").arg(choice.options.fleetFile);
        }
    }
    if (demo) choice.options.demo = demoOptions(parser, choice.error);
    return choice;
}

QString auditPathFor(const ConsoleOptions &options)
{
    const QString path = defaultAuditPath();
    return options.demo ? path.chopped(7) + QStringLiteral("-demo.sqlite") : path; // ".sqlite"
}

QString alertsPathFor(const ConsoleOptions &options)
{
    return options.demo ? QString() : QFileInfo(defaultAuditPath()).absolutePath() + QStringLiteral("/alerts.json"); // a simulated fleet begins anew each time
}

int parseSeconds(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.endsWith(u's')) digits.chop(1);
    bool fine = false;
    const double s = digits.toDouble(&fine);
    return fine && s >= 0 && s <= 86400 ? int(s * 1000) : -1;
}

} // namespace jitscope
