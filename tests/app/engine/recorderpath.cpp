// Broken recorders over the real path: the demo's HTTP and XMPP servers, the engine's sources, the snapshot's findings. One fleet for each column of jibri.md
// §15.9 that is played here (three of the six unless the run is a long one), all at once and in real time; on a seed that no rule was made on.
#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jitscope;

namespace {

struct Column
{
    const char *incident;
    ProblemKind kind;
    std::unique_ptr<DemoFleet> fleet = {};
    std::unique_ptr<Engine> engine = {};
    SnapshotPtr last = {};
    qint64 foundAfter = -1; // ms
    QStringList wrong = {};
};

bool isOfRecorder(ProblemKind k)
{
    return QByteArray(problemName(k)).startsWith("recorder-");
}

} // namespace

class RecorderPathTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); } // real time

private slots:
    void columnsOverTheRealPath()
    {
        std::vector<Column> all;
        for (const auto &[incident, kind] : {std::pair("jibri-same-nick", ProblemKind::RecorderTwice), std::pair("jibri-stale-presence", ProblemKind::RecorderStalePresence),
                                             std::pair("jibri-missing", ProblemKind::RecorderMissing), std::pair("jibri-expired", ProblemKind::RecorderExpired),
                                             std::pair("jibri-idle-but-fails", ProblemKind::RecorderIdleButFails), std::pair("jibri-slow-launch", ProblemKind::RecorderSlowLaunch)}) {
            if (all.size() == 3 && !qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS")) break; // the others wait for minutes: tests/run --long
            Column c{incident, kind};
            DemoOptions o;
            o.shards = 1;
            o.bridges = 1;
            o.rooms = 8;
            o.people = 32;
            o.recorders = 4;
            o.seed = 80'021;
            o.incidents = false;
            o.incident = QString::fromLatin1(incident); // as `--incident` has it
            c.fleet = std::make_unique<DemoFleet>(o);
            QVERIFY(c.fleet->start());
            c.engine = std::make_unique<Engine>();
            all.push_back(std::move(c));
        }
        QElapsedTimer clock;
        clock.start();
        for (Column &c : all) {
            connect(c.engine.get(), &Engine::snapshot, this, [&c, &clock](const SnapshotPtr &s) {
                c.last = s;
                for (const Problem &p : s->problems) {
                    if (!isOfRecorder(p.kind) || p.kind == ProblemKind::RecordersNoneFree) continue;
                    if (p.kind == c.kind) {
                        if (c.foundAfter < 0) c.foundAfter = clock.elapsed();
                    } else if (const QString what = QLatin1String(problemName(p.kind)) + u' ' + p.about.id; !c.wrong.contains(what)) {
                        c.wrong << what;
                    }
                }
            });
            FleetConfig config = c.fleet->config();
            for (ShardConfig &s : config.shards) s.pollMs = 2000;
            c.engine->configure(config, c.fleet->secrets());
        }
        const auto found = [&] { return std::count_if(all.begin(), all.end(), [](const Column &c) { return c.foundAfter >= 0; }); };
        // Launch and race need three failures of a real launch's time; the others their own waits.
        QTRY_COMPARE_WITH_TIMEOUT(found(), std::ptrdiff_t(all.size()), 340'000);
        for (const Column &c : all) {
            qInfo("%s over HTTP and XMPP: found after %lld s%s%s", c.incident, (long long)c.foundAfter / 1000, c.wrong.isEmpty() ? "" : "; also ", qPrintable(c.wrong.join(QStringLiteral(", "))));
            QVERIFY2(c.wrong.isEmpty(), c.incident);
        }
    }
};

QTEST_GUILESS_MAIN(RecorderPathTest)
#include "recorderpath.moc"
