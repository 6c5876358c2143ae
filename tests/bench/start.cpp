// Start to first painted window: whole processes, from exec to the end that follows the first paint.
#include "bench.h"

#include <QProcess>
#include <QTemporaryDir>

namespace jitscope {
namespace {

void runOnce(const QString &program, const QStringList &arguments)
{
    QTemporaryDir home; // nobody's fleet file, nobody's settings
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) environment.insert(QLatin1String(name), home.path());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) qFatal("%s did not paint", qPrintable(program));
}

} // namespace

BenchRow benchStart()
{
    QTemporaryDir dir;
    const QString empty = dir.filePath(QStringLiteral("fleet.toml"));
    QFile(empty).open(QIODevice::WriteOnly);
    const Duel d = duel(11, [&] { runOnce(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--fleet"), empty, QStringLiteral("--until-painted")}); },
                        [] { runOnce(QStringLiteral(JITSCOPE_BARE), {}); });
    const double ratio = d.ours / d.rival;
    return {QStringLiteral("start to first painted window, no fleet"), QStringLiteral("<= 1.5 x"), d.ours, QStringLiteral("ms"),
            QStringLiteral("bare QMainWindow"), d.rival, ratio, ratio <= 1.5, {}};
}

} // namespace jitscope
