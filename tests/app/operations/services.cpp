// Each way to restart a server, by a real sshd and to its end: what reached the far side, word for word, and that the process is a new one.
// No systemd, docker or kubectl runs here: scripts in their place do what they are told to the demo's processes (farservices.h).
#include "farservices.h"
#include "world.h"

using namespace jitscope;

class TestServices : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarServices> far;
    std::unique_ptr<OperationsWorld> world;
    const QString bridge = QStringLiteral("jvb-eu1-01"), jibri = QStringLiteral("jibri-eu1-1");

    void open(const QString &service)
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 10;
        o.rooms = 2;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        far = std::make_unique<FarServices>();
        QVERIFY(far->start());
        qputenv("PATH", far->host.server.path("bin").toLocal8Bit() + ':' + path);
        SshOptions ssh;
        ssh.configFile = far->host.user.config();
        const auto change = [&](FleetConfig &config) {
            config.shards.front().ssh = far->host.server.destination();
            for (EndpointConfig &e : config.shards.front().endpoints)
                e.service = QString(service).replace(QLatin1String("COMMAND"), far->path("own-command")).replace(QLatin1String("NAME"), e.name);
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        QVERIFY(world->started);
        far->serve(world->config);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->knows(jibri), 60'000);
        world->run();
    }
    const QByteArray path = qgetenv("PATH");

    void done(const char *kind, const QString &target)
    {
        const QString id = world->request(world->wish(kind, {target}));
        const auto why = [&] { return (world->op(id).error ? world->op(id).error->detail : QLatin1String(operationStateName(world->op(id).state))).toUtf8() + far->calls().join('\n'); };
        QTRY_VERIFY2_WITH_TIMEOUT(!isOpen(world->op(id).state) || world->op(id).state == OperationState::Choosing, why().constData(), 60'000);
        QVERIFY2(world->op(id).state == OperationState::Done, why().constData());
    }
    bool called(const QByteArray &line) const
    {
        const QList<QByteArray> calls = far->calls();
        const bool is = std::any_of(calls.begin(), calls.end(), [&](const QByteArray &c) { return c == line; });
        if (!is) qWarning() << "not called:" << line << "but" << calls;
        return is;
    }

private slots:
    void cleanup()
    {
        world.reset();
        far.reset();
        qputenv("PATH", path);
    }

    void everyWay_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("idle");
        const bool root = getuid() == 0;
        const auto may = [&](const char *words) { const QByteArray w(words); return root ? w : "sudo [-n] [" + w.left(w.indexOf(' ')) + ']' + w.mid(w.indexOf(' ')); };
        QTest::newRow("systemd") << QStringLiteral("systemd:NAME") << may("systemctl [restart] [jvb-eu1-01]") << may("systemctl [reload] [jibri-eu1-1]");
        QTest::newRow("compose") << QStringLiteral("compose:/srv/a folder#NAME") << QByteArray("docker [compose] [--project-directory] [/srv/a folder] [restart] [jvb-eu1-01]")
                                 << QByteArray("docker [compose] [--project-directory] [/srv/a folder] [exec] [-T] [jibri-eu1-1] [curl] [-sS] [-X] [POST] [http://127.0.0.1:3333/jibri/api/internal/v1.0/notifyConfigChanged]");
        QTest::newRow("kubernetes") << QStringLiteral("kubernetes:meet/deployment/NAME") << QByteArray("kubectl [-n] [meet] [rollout] [restart] [deployment/jvb-eu1-01]")
                                    << QByteArray("kubectl [-n] [meet] [exec] [deployment/jibri-eu1-1] [--] [curl] [-sS] [-X] [POST] [http://127.0.0.1:3333/jibri/api/internal/v1.0/notifyConfigChanged]");
        QTest::newRow("command") << QStringLiteral("command:COMMAND") << QByteArray("own-command [restart] [jvb-eu1-01]") << QByteArray("own-command [restart-when-idle] [jibri-eu1-1]");
    }
    void everyWay()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, idle);
        open(service);
        if (QTest::currentTestFailed()) return;
        const int bridgeStarts = world->truth(bridge).starts, jibriStarts = world->truth(jibri).starts;
        done("restart-bridge-now", bridge);
        if (QTest::currentTestFailed()) return;
        QVERIFY(called(now));
        QCOMPARE(world->truth(bridge).starts, bridgeStarts + 1);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(jibri), 20'000);
        done("restart-recorder-idle", jibri);
        if (QTest::currentTestFailed()) return;
        QVERIFY(called(idle));
        QCOMPARE(world->truth(jibri).starts, jibriStarts + 1);
    }

    // HTTP 200, or exit code 0, is not success.
    void aManagerThatLiesIsFoundOut()
    {
        open(QStringLiteral("systemd:NAME"));
        far->bash("systemctl", "call systemctl \"$@\"\ncase $1 in show) echo MainPID=7;; esac");
        far->bash("sudo", "shift; exec \"$@\"");
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.pace.startWithin = 1500;
        world->run(*world->audit, o);
        const QString id = world->request(world->wish("restart-recorder-now", {jibri}));
        QTRY_VERIFY_WITH_TIMEOUT(world->op(id).state == OperationState::Choosing, 30'000);
        QVERIFY2(world->op(id).error->detail.startsWith(QLatin1String("not in time")), qPrintable(world->op(id).error->detail));
        world->workspace.operations.choose(id, OperationChoice::Leave);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 10'000);
    }

    void withoutTheRightToDoItTheReasonIsShown()
    {
        open(QStringLiteral("systemd:NAME"));
        far->bash("sudo", "echo 'sudo: a password is required' >&2; exit 1");
        far->bash("systemctl", "case $1 in show) ask show jvb-eu1-01;; *) echo 'sudo: a password is required' >&2; exit 1;; esac");
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.pace.startWithin = 1000;
        o.choiceMs = 0;
        world->run(*world->audit, o);
        const int starts = world->truth(bridge).starts;
        const QString id = world->request(world->wish("restart-bridge-now", {bridge}));
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 60'000);
        QVERIFY2(world->op(id).error->detail.contains(QLatin1String("a password is required")), qPrintable(world->op(id).error->detail));
        QCOMPARE(world->truth(bridge).starts, starts);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "services.moc"
