// A link that is cut under a running engine: no packet comes or goes, nobody says goodbye. The test runs itself again in a network namespace of
// its own, where it may take the loopback interface away (unshare and ip, of util-linux and iproute2); where the kernel forbids that, it says so.
#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace jitscope;

namespace {

constexpr char insideMark[] = "JITSCOPE_INSIDE_NETNS";

bool ip(const QStringList &words) { return QProcess::execute(QStringLiteral("ip"), words) == 0; }

} // namespace

class CutLink : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsUnknownWhileCutAndReturns()
    {
        if (!qEnvironmentVariableIsSet(insideMark)) {
            QProcess probe;
            probe.start(QStringLiteral("unshare"), {QStringLiteral("-rn"), QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up")});
            QVERIFY2(probe.waitForFinished(10'000) && probe.error() == QProcess::UnknownError, "unshare and ip are installed by tests/run");
            if (probe.exitCode() != 0) {
                qWarning("NOT RUN: this kernel gives no network namespace: %s", probe.readAllStandardError().trimmed().constData());
                return;
            }
            QProcess inside;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(insideMark), QStringLiteral("1"));
            inside.setProcessEnvironment(environment);
            inside.setProcessChannelMode(QProcess::ForwardedChannels);
            inside.start(QStringLiteral("unshare"), {QStringLiteral("-rn"), QCoreApplication::applicationFilePath()});
            QVERIFY(inside.waitForFinished(-1));
            QCOMPARE(inside.exitCode(), 0);
            return;
        }
        QVERIFY(ip({QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up")}));
        DemoOptions options;
        options.shards = 2;
        options.bridges = 3;
        options.rooms = 6;
        options.people = 40;
        options.recorders = 2;
        options.incidents = false;
        DemoFleet fleet(options);
        QVERIFY(fleet.start());
        FleetConfig config = fleet.config();
        for (ShardConfig &shard : config.shards) {
            shard.pollMs = 1000;
            shard.timeoutMs = 2000;
        }
        Engine engine;
        QHash<QString, SnapshotPtr> last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last[s->id.value] = s; });
        engine.configure(config, fleet.secrets());
        const auto all = [&](auto holds) { return last.size() == 2 && std::all_of(last.cbegin(), last.cend(), holds); };
        // Of the sources that are polled or pushed: nothing that is only asked for now and then, nothing that is switched off.
        const auto live = [](const SourceState &s) {
            return s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JibriHealth || s.kind == SourceKind::Brewery;
        };
        const auto up = [&](const SnapshotPtr &s) {
            return !s->rooms.empty() && std::all_of(s->sources.begin(), s->sources.end(), [&](const SourceState &x) { return !live(x) || x.health == Health::Ok; });
        };
        const auto gone = [&](const SnapshotPtr &s) {
            return std::all_of(s->sources.begin(), s->sources.end(), [&](const SourceState &x) { return !live(x) || x.health == Health::Unknown || x.health == Health::Down; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(all(up), 60'000);
        const qsizetype rooms = qsizetype(last.cbegin().value()->rooms.size());

        QVERIFY(ip({QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("down")}));
        QTRY_VERIFY_WITH_TIMEOUT(all(gone), 90'000); // the push feed last: its ping must go unanswered first
        for (const SnapshotPtr &s : std::as_const(last)) {
            QVERIFY2(s->health != Health::Ok, "silence is not health");
            for (const SourceState &x : s->sources)
                if (live(x)) QVERIFY2(x.error.has_value(), qPrintable(x.name));
        }
        QVERIFY2(qsizetype(last.cbegin().value()->rooms.size()) * 2 >= rooms, "what was known stays in sight, as stale");

        QVERIFY(ip({QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up")}));
        QTRY_VERIFY_WITH_TIMEOUT(all(up), 120'000); // back-off included
    }
};

QTEST_GUILESS_MAIN(CutLink)
#include "cutlink.moc"
