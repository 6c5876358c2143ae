// Hidden in the tray, with 20 shards: work of the console's processor and its resident memory. The simulated fleet is a process of its own (jitscope demo), so
// that only the console is measured.
#include "bench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

namespace jitscope {
namespace {

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of all its threads, and of those that have ended.
double processorSeconds(qint64 pid)
{
    const QByteArray stat = procFile(pid, "stat");
    const QList<QByteArray> f = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return f.size() < 15 ? 0 : (f[11].toDouble() + f[12].toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double residentMegabytes(qint64 pid)
{
    const QByteArray text = procFile(pid, "status");
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 16).simplified().split(' ').first().toDouble() * 1024 / 1e6;
}

// "gui 0.31 s, engine 0.20 s": where the work was done.
QString threads(qint64 pid)
{
    QStringList all;
    for (const QString &id : QDir(QStringLiteral("/proc/%1/task").arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/%1/task/%2/stat").arg(pid).arg(id));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray stat = file.readAll();
        const qsizetype open = stat.indexOf('('), close = stat.lastIndexOf(')');
        const QList<QByteArray> f = stat.mid(close + 2).split(' ');
        const double seconds = f.size() < 15 ? 0 : (f[11].toDouble() + f[12].toDouble()) / double(sysconf(_SC_CLK_TCK));
        if (seconds > 0.05) all << QStringLiteral("%1 %2 s").arg(QString::fromUtf8(stat.mid(open + 1, close - open - 1))).arg(seconds, 0, 'f', 2);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

std::vector<BenchRow> benchTray(double seconds)
{
    // Every page once, connections, caches, the first series; before a long run until the series have their full length.
    const int settleSeconds = seconds >= 1800 ? 1200 : 40;
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) environment.insert(QLatin1String(name), home.path());
    QProcess fleet, program;
    for (QProcess *p : {&fleet, &program}) {
        p->setProcessEnvironment(environment);
        p->setStandardErrorFile(QProcess::nullDevice());
    }
    const QString path = home.filePath(QStringLiteral("fleet.toml"));
    fleet.setStandardOutputFile(path);
    fleet.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("demo"), QStringLiteral("--shards"), QStringLiteral("20"), QStringLiteral("--calm")});
    for (int i = 0; i < 300; ++i) { // the file is there when its last line is
        QThread::msleep(100);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        QByteArray text = file.readAll();
        if (!text.contains("# secret ") || !text.endsWith('\n')) continue;
        file.close();
        // what the keychain would hold
        for (const QByteArray &line : QByteArray(text).split('\n')) {
            if (!line.startsWith("# secret ")) continue;
            const qsizetype of = line.indexOf(" of this simulation: ");
            const QByteArray name = line.mid(9, of - 9), value = line.mid(of + 21), variable = "JITSCOPE_BENCH_" + name.toHex();
            environment.insert(QString::fromLatin1(variable), QString::fromUtf8(value));
            text.replace('"' + name + '"', "\"env:" + variable + '"');
        }
        QFile own(home.filePath(QStringLiteral("own.toml")));
        if (own.open(QIODevice::WriteOnly)) own.write(text);
        break;
    }
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--fleet"), home.filePath(QStringLiteral("own.toml")), QStringLiteral("--tray")});
    program.waitForStarted(30'000);
    QThread::sleep(settleSeconds);
    const qint64 pid = program.processId();
    const double before = processorSeconds(pid);
    std::vector<double> memory;
    QElapsedTimer clock;
    clock.start();
    while (double(clock.elapsed()) < seconds * 1000) {
        QThread::sleep(1);
        memory.push_back(residentMegabytes(pid));
    }
    const double wall = double(clock.elapsed()) / 1000, worked = processorSeconds(pid) - before;
    const QString where = threads(pid);
    const bool alive = program.state() == QProcess::Running;
    for (QProcess *p : {&program, &fleet}) {
        p->terminate();
        if (!p->waitForFinished(10'000)) p->kill();
    }
    const double share = alive ? 100 * worked / wall : 0;
    const size_t part = std::max<size_t>(1, memory.size() / 6);
    const double first = memory.empty() ? 0 : median({memory.begin(), memory.begin() + std::ptrdiff_t(part)}), last = memory.empty() ? 0 : median({memory.end() - std::ptrdiff_t(part), memory.end()});
    return {{QStringLiteral("hidden in the tray, 20 shards: processor"), QStringLiteral("<= 2 % of a core"), share, QStringLiteral("%"), {}, 0, 0, alive && share <= 2,
             QStringLiteral("over %1 s; threads since their start: %2").arg(wall, 0, 'f', 0).arg(where)},
            {QStringLiteral("hidden in the tray, 20 shards: memory grows by"), QStringLiteral("<= 2 MB"), last - first, QStringLiteral("MB"), {}, 0, 0, alive && std::abs(last - first) <= 2,
             QStringLiteral("from %1 to %2 MB, medians of the first and the last sixth of %3 s").arg(first, 0, 'f', 1).arg(last, 0, 'f', 1).arg(wall, 0, 'f', 0)}};
}

} // namespace jitscope
