// Start to first painted window: from the start of a process to the line that it writes when its window has been painted. Ours paints its
// frame first, without a letter, as the bare window has none; then the title row, page tabs, tree, page and panel of a fleet file without
// shards. The second is told beside the bare window with one line of text in it, for text is what both pay for there.
#include "bench.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace jitscope {
namespace {

struct Start { double wall, processor, whole; }; // ms; whole: until all of it is there, in wall time

Start startOnce(const QString &program, const QStringList &arguments)
{
    QTemporaryDir home; // nobody's fleet file, nobody's settings
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) environment.insert(QLatin1String(name), home.path());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Start start{};
    for (const char *step : {"painted", "whole"}) {
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        const double wall = double(timer.nsecsElapsed()) / 1e6;
        const QList<QByteArray> told = process.readLine().trimmed().split(' ');
        if (told.size() != 2 || told[0] != step) qFatal("%s did not say that it is %s", qPrintable(program), step);
        if (start.wall == 0) start = {wall, told[1].toDouble(), 0};
        start.whole = wall;
    }
    process.waitForFinished(30'000);
    return start;
}

} // namespace

// Taken in turn, so that a noisy moment hits both; the first turn warms the caches up and does not count.
BenchRow benchStart()
{
    constexpr int turns = 25;
    QTemporaryDir dir;
    const QString empty = dir.filePath(QStringLiteral("fleet.toml"));
    QFile(empty).open(QIODevice::WriteOnly);
    std::vector<double> ours, oursCpu, whole, bare, bareCpu, text;
    for (int i = 0; i <= turns; ++i) {
        const Start a = startOnce(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--fleet"), empty, QStringLiteral("--until-painted")});
        const Start b = startOnce(QStringLiteral(JITSCOPE_BARE), {});
        // the bare window draws no letter, so it never reads the fonts: what any window with text pays is told beside it
        const Start c = startOnce(QStringLiteral(JITSCOPE_BARE), {QStringLiteral("Jitscope")});
        if (i == 0) continue;
        ours.push_back(a.wall);
        oursCpu.push_back(a.processor);
        whole.push_back(a.whole);
        bare.push_back(b.wall);
        bareCpu.push_back(b.processor);
        text.push_back(c.whole);
    }
    const double ratio = median(ours) / median(bare);
    return {QStringLiteral("start to first painted window, no fleet"), QStringLiteral("<= 1.5 x"), median(ours), QStringLiteral("ms"),
            QStringLiteral("bare QMainWindow"), median(bare), ratio, ratio <= 1.5,
            QStringLiteral("on %1; with all that stands in it %2 ms, which is %3 x the bare window with one line of text (%4 ms); at work on the processor until the first paint: ours %5, bare %6 ms")
                .arg(QGuiApplication::platformName()).arg(median(whole), 0, 'f', 1).arg(median(whole) / median(text), 0, 'f', 2).arg(median(text), 0, 'f', 1)
                .arg(median(oursCpu), 0, 'f', 1).arg(median(bareCpu), 0, 'f', 1)};
}

} // namespace jitscope
