// Resident memory of the whole program, window and simulated servers together, after some minutes of 2,000 people.
#include "bench.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace jitscope {
namespace {

double residentMb(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 16).simplified().split(' ').first().toDouble() * 1024 / 1e6;
}

} // namespace

BenchRow benchMemory(double minutes)
{
    QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) environment.insert(QLatin1String(name), home.path());
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--shards"), QStringLiteral("20"), QStringLiteral("--bridges"),
                                                     QStringLiteral("100"), QStringLiteral("--people"), QStringLiteral("2000")});
    double highest = 0, last = 0;
    std::vector<double> all; // one a second
    for (int second = 0; second < int(minutes * 60); ++second) {
        QThread::sleep(1);
        if (program.state() == QProcess::NotRunning && !program.waitForStarted(0)) break;
        last = residentMb(program.processId());
        highest = std::max(highest, last);
        all.push_back(last);
    }
    // How fast it still grows: the medians of the last minute and of the one two minutes before.
    const auto minute = [&](size_t back) { return median({all.end() - std::ptrdiff_t(back), all.end() - std::ptrdiff_t(back - 60)}); };
    const double slope = all.size() >= 180 ? (minute(60) - minute(180)) / 2 : 0;
    program.terminate();
    if (!program.waitForFinished(10'000)) program.kill();
    return {QStringLiteral("resident memory, demo of 20 shards / 100 bridges / 2,000 people"), QStringLiteral("<= 150 MB"), last, QStringLiteral("MB"), {}, 0, 0,
            last > 0 && last <= 150, QStringLiteral("after %1 min, with the simulated servers in it; highest %2 MB; at the end %3 MB a minute").arg(minutes).arg(highest, 0, 'f', 1).arg(slope, 0, 'f', 2)};
}

} // namespace jitscope
