// jitscope-bench [--json FILE] [NAME…]: every bar of the speed table, each against its rival in the same run.
#include "bench.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace jitscope;

int main(int argc, char **argv)
{
    rlimit limit{}; // as the program does: a tunnelled connection takes five descriptors
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    BenchApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("also write the rows as JSON"), QStringLiteral("FILE"));
    parser.addOption(json);
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("how long the memory bench watches; the bar is set for 10"), QStringLiteral("M"), QStringLiteral("10"));
    parser.addOption(minutes);
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("how long the benches of stalls, dead hosts and the tray run, each"), QStringLiteral("S"), QStringLiteral("60"));
    parser.addOption(seconds);
    parser.addHelpOption();
    parser.process(app);
    const struct { const char *name; std::function<std::vector<BenchRow>()> run; } benches[] = {
        {"debug", [] { return std::vector{benchJvbDebug()}; }},
        {"exposition", [] { return benchExposition(); }},
        {"alerts", [] { return benchAlerts(); }},
        {"verdicts", [] { return benchVerdicts(); }},
        {"history", [] { return benchHistory(); }},
        {"historywindow", [&] { return benchHistoryWindow(app, std::min(30.0, parser.value(seconds).toDouble())); }},
        {"configjs", [] { return benchConfigJs(); }},
        {"apply", [] { return std::vector{benchApply()}; }},
        {"start", [] { return std::vector{benchStart()}; }},
        {"memory", [&] { return std::vector{benchMemory(parser.value(minutes).toDouble())}; }},
        {"dead", [&] { return benchDead(parser.value(seconds).toDouble()); }},
        {"deadssh", [&] { return benchDeadSsh(parser.value(seconds).toDouble()); }},
        {"tray", [&] { return benchTray(qEnvironmentVariableIntValue("JITSCOPE_BENCH_SECONDS") > 0 ? qEnvironmentVariableIntValue("JITSCOPE_BENCH_SECONDS") : parser.value(seconds).toDouble()); }},
        {"stall", [&] { return benchStall(app, parser.value(seconds).toDouble()); }},
        {"cells", [] { return std::vector{benchCells()}; }},
        {"chart", [] { return benchChart(); }},
        {"multiples", [&] { return std::vector{benchMultiples(std::min(30.0, parser.value(seconds).toDouble()))}; }},
        {"detail", [&] { return benchDetail(parser.value(seconds).toDouble()); }},
    };
    const QStringList wanted = parser.positionalArguments();
    QJsonArray rows;
    bool all = true;
    printf("%-58s %12s %12s %8s  %s\n", "what", "ours", "rival", "ratio", "bar");
    for (const auto &bench : benches) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(bench.name))) continue;
        for (const BenchRow &r : bench.run()) {
            printf("%-58s %7.2f %-4s %7.2f %-4s %7.2f  %s: %s%s%s\n", qPrintable(r.what), r.ours, qPrintable(r.unit), r.rivals, r.rival.isEmpty() ? "" : qPrintable(r.unit),
                   r.ratio, qPrintable(r.bar), r.reached ? "reached" : "MISSED", r.note.isEmpty() ? "" : " – ", qPrintable(r.note));
            fflush(stdout);
            rows.append(QJsonObject{{QStringLiteral("what"), r.what}, {QStringLiteral("bar"), r.bar}, {QStringLiteral("ours"), r.ours}, {QStringLiteral("unit"), r.unit},
                                    {QStringLiteral("rival"), r.rival}, {QStringLiteral("rivals"), r.rivals}, {QStringLiteral("ratio"), r.ratio},
                                    {QStringLiteral("reached"), r.reached}, {QStringLiteral("note"), r.note}});
            all = all && r.reached;
        }
    }
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly)) {
            fprintf(stderr, "jitscope-bench: %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 2;
        }
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}}).toJson());
    }
    return all ? 0 : 1;
}
