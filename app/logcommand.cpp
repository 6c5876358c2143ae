#include "logcommand.h"

#include "base/text.h"
#include "commands.h"
#include "options.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace jitscope {
namespace {

void printLine(const LogLine &line, bool json)
{
    if (json) {
        QJsonObject o{{QStringLiteral("source"), line.source}, {QStringLiteral("time"), line.time}, {QStringLiteral("level"), QLatin1String(healthName(line.level))}, {QStringLiteral("text"), line.text}};
        if (line.known)
            o.insert(QStringLiteral("known"), QJsonObject{{QStringLiteral("id"), line.known->id}, {QStringLiteral("title"), line.known->title}, {QStringLiteral("cause"), line.known->cause}, {QStringLiteral("cure"), line.known->cure}});
        print(QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    print(QStringLiteral("%1 %2 %3\n").arg(line.time, -12).arg(visibleText(line.source, 30), -16).arg(visibleText(line.text, int(LogLine::MaxText))));
    if (line.known) print(QStringLiteral("    = %1. %2 %3\n").arg(line.known->title, line.known->cause, line.known->cure));
}

} // namespace

int logCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1) return complain(QStringLiteral("log takes one server of the fleet file"), 64);
    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    int waitMs = 20'000;
    if (parser.isSet(QStringLiteral("wait"))) waitMs = parseSeconds(parser.value(QStringLiteral("wait")));
    if (waitMs < 0) return complain(QStringLiteral("--wait takes a number of seconds"), 64);
    Console console(choice.options);
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    const QString named = parser.value(QStringLiteral("shard"));
    QList<EntityId> fitting;
    for (const ShardConfig &s : console.config().shards)
        for (const EndpointConfig &e : s.endpoints)
            if (e.name == words.front() && (named.isEmpty() || s.id.value == named)) fitting << EntityId::of(s.id, ServerId{e.name});
    if (fitting.size() != 1) return complain(fitting.isEmpty() ? QStringLiteral("no shard has %1").arg(words.front()) : QStringLiteral("%1 is in several shards: name one with --shard").arg(words.front()), 64);
    LogBoard &board = console.workspace().logs;
    const EntityId server = fitting.front();
    const bool json = parser.isSet(QStringLiteral("json")), follow = parser.isSet(QStringLiteral("follow"));
    quint64 last = 0;
    int code = 3;
    QObject::connect(&board, &LogBoard::changed, &console, [&](const EntityId &who) {
        const LogView *view = board.view(who);
        if (who != server || !view) return;
        if (view->error) {
            complain(view->error->where + QStringLiteral(": ") + view->error->detail, 0);
            if (!follow) QCoreApplication::exit(3);
            return;
        }
        if (last == 0)
            for (const QString &m : view->missing) complain(m, 0);
        for (const LogLine &line : view->lines) {
            if (line.number <= last) continue;
            printLine(line, json);
            last = line.number;
        }
        code = 0;
        if (!follow) QCoreApplication::exit(0);
    });
    board.look(server);
    if (!follow) QTimer::singleShot(waitMs, &console, [] { QCoreApplication::exit(3); });
    const int ended = QCoreApplication::exec();
    return follow ? code : ended;
}

} // namespace jitscope
