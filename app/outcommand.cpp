#include "outcommand.h"

#include "base/text.h"
#include "console.h"
#include "options.h"
#include "out/outbox.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {
namespace {

QJsonObject outJson(const OutConfig &c)
{
    QJsonObject o{{QStringLiteral("name"), c.name}, {QStringLiteral("kind"), QLatin1String(outKindName(c.kind))},
                  {QStringLiteral("where"), c.kind == OutKind::Command ? c.words.value(0) : c.kind == OutKind::MetricsPage ? QStringLiteral("http://127.0.0.1:%1/metrics").arg(c.port) : shownAddress(c.url)},
                  {QStringLiteral("shards"), QJsonArray::fromStringList(c.shards)}};
    if (c.kind == OutKind::Webhook || c.kind == OutKind::Command || (c.kind == OutKind::Alertmanager && c.post)) o.insert(QStringLiteral("severity"), QLatin1String(severityName(c.least)));
    if (c.kind == OutKind::Alertmanager) {
        o.insert(QStringLiteral("alerts"), c.post);
        o.insert(QStringLiteral("silences"), c.silences);
    }
    return o;
}

int listOuts(const Console &console, bool json)
{
    QJsonArray all;
    for (const OutConfig &c : outConfigs(console.config())) {
        const QJsonObject o = outJson(c);
        all.append(o);
        if (!json) print(QStringLiteral("%1  %2  %3%4\n").arg(visibleText(c.name), QLatin1String(outKindName(c.kind)), visibleText(o[u"where"].toString()), o.contains(u"severity") ? QStringLiteral("  from ") + o[u"severity"].toString() : QString()));
    }
    if (json) print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("out"), all}}).toJson()));
    else if (all.isEmpty()) print(QStringLiteral("nothing is sent anywhere; [[out]] in the fleet file says where\n"));
    return console.faults().empty() ? 0 : 2;
}

} // namespace

int outCommand(QCommandLineParser &parser, const QStringList &words)
{
    const bool test = words.value(0) == QLatin1String("test");
    if (!(words.isEmpty() || (test && words.size() == 2))) return complain(QStringLiteral("out [test NAME]"));
    FleetChoice choice = chooseFleet(parser);
    if (!choice.error.isEmpty()) return complain(choice.error, 3);
    choice.options.keepSettings = false;
    Console console(choice.options);
    for (const Error &e : console.faults()) complain(e.where + QStringLiteral(": ") + e.detail, 0);
    const bool json = parser.isSet(QStringLiteral("json"));
    if (!test) return listOuts(console, json);
    const QString name = words.at(1);
    const std::vector<OutConfig> all = outConfigs(console.config());
    if (std::none_of(all.begin(), all.end(), [&](const OutConfig &c) { return c.name == name; })) return complain(QStringLiteral("no [[out]] of the name %1 in the fleet file").arg(name));
    OutBoard &board = console.workspace().out;
    QObject context;
    const auto begin = [&] {
        if (const OutState *s = board.find(name); s && s->lastTry == 0 && !s->testing) board.test(name); // once its secret is there
    };
    QObject::connect(&board, &OutBoard::listChanged, &context, begin, Qt::QueuedConnection);
    QObject::connect(&board, &OutBoard::tested, &context, [&](const QString &which) {
        if (which == name) QCoreApplication::quit();
    }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&context, begin, Qt::QueuedConnection);
    QCoreApplication::exec();
    const OutState *s = board.find(name);
    if (!s || !s->isTest) return complain(QStringLiteral("interrupted"), 1);
    if (json) {
        QJsonObject o{{QStringLiteral("schema"), 1}, {QStringLiteral("name"), s->name}, {QStringLiteral("kind"), QLatin1String(outKindName(s->kind))}, {QStringLiteral("where"), s->where},
                      {QStringLiteral("ok"), !s->error}, {QStringLiteral("reply"), s->reply}};
        o.insert(QStringLiteral("error"), s->error ? QJsonValue(s->error->detail) : QJsonValue());
        print(QString::fromUtf8(QJsonDocument(o).toJson()));
    } else {
        print(QStringLiteral("%1: %2\n").arg(visibleText(s->where), s->error ? visibleText(s->error->detail, 600) : s->reply));
    }
    return s->error ? 1 : 0;
}

} // namespace jitscope
