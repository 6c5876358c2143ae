// A canary recording over a real sshd: the Jibri is a stand-in that speaks its API, all that it proves is real: Debian's Chromium opens the room under Xvfb,
// ffmpeg records its screen, ffprobe and ffmpeg read the file back at the far side, a real Pushgateway takes the result. The password never reaches audit or arguments.
#include "app/farhost.h"
#include "canaryjibri.h"
#include "world.h"

#include "canarykeeper.h"
#include "operations/replyfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace jitscope;

namespace {

const QString password = QStringLiteral("Zitrone \"7\" {x} $(id)");

class Pushgateway
{
public:
    Pushgateway()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost, 0);
        port = free.serverPort();
        free.close();
        m_process.start(QStringLiteral("prometheus-pushgateway"), {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--persistence.file=")});
        for (int i = 0; i < 500; ++i) {
            QTcpSocket s;
            s.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            if (s.waitForConnected(100)) return;
            QThread::msleep(20);
        }
    }
    ~Pushgateway()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    QByteArray metrics() const
    {
        QNetworkAccessManager net;
        QNetworkReply *r = net.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(port))));
        QSignalSpy done(r, &QNetworkReply::finished);
        done.wait(10'000);
        const QByteArray all = r->readAll();
        delete r;
        return all;
    }
    quint16 port = 0;

private:
    QProcess m_process;
};

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

    struct Site
    {
        explicit Site(const QString &proof = password)
            : one(folder.filePath(QStringLiteral("rec")), proof), two(folder.filePath(QStringLiteral("rec")), proof)
        {
            host.program("sh", FarHost::withoutLoad());
            started = server.start();
            ShardConfig shard;
            shard.id = ShardId{QStringLiteral("eu1")};
            shard.ssh = server.destination();
            shard.pollMs = 1000;
            for (const auto &[name, jibri] : {std::pair("jibri-1", &one), std::pair("jibri-2", &two)}) {
                EndpointConfig e;
                e.kind = ServerKind::Recorder;
                e.name = QLatin1String(name);
                e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(jibri->port));
                e.recordings = folder.filePath(QStringLiteral("rec"));
                shard.endpoints.push_back(e);
            }
            shard.canary.base = QUrl(QStringLiteral("http://127.0.0.1:%1/meet").arg(one.port));
            shard.canary.domain = QStringLiteral("recorder.example.org");
            shard.canary.user = QStringLiteral("recorder");
            shard.canary.secret = QStringLiteral("rec");
            shard.canary.recordMs = 9000; // so 4 s must be read back
            shard.canary.pushgateway = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(gateway.port));
            config.shards = {shard};
            Secrets secrets;
            secrets.insert(QStringLiteral("rec"), Secret(password));
            engineThread.start();
            databaseThread.start();
            SshOptions ssh;
            ssh.configFile = user.config();
            QObject there; // its SSH has timers: it is made where it lives
            there.moveToThread(&engineThread);
            QMetaObject::invokeMethod(&there, [&] { engine = new Engine(ssh); there.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
            audit = std::make_unique<SqliteAudit>(folder.filePath(QStringLiteral("audit.sqlite")), databaseThread);
            hands = std::make_unique<Hands>(engineThread, [this] { return &engine->ssh(); });
            hands->configure(config, secrets);
            QObject::connect(engine, &Engine::snapshot, &context, [this](const SnapshotPtr &s) { workspace.fleet.apply(s); });
            workspace.fleet.setShards({shard.id});
            workspace.latch.setClosed(false);
            QMetaObject::invokeMethod(engine, [this, secrets] { engine->configure(config, secrets); });
            RunnerOptions o = OperationsWorld::quick(folder.filePath(QStringLiteral("locks")));
            o.pace.quick = 1000;
            o.pace.recordingStarts = 15'000; // of Chromium on a busy machine
            o.pace.canary = 8000; // of ffmpeg on a busy machine
            o.choiceMs = 0; // nobody is there to choose
            runner = std::make_unique<Runner>(workspace, *hands, *audit, [this] { return config; }, o);
            keeper = std::make_unique<CanaryKeeper>(workspace, [this]() -> const FleetConfig & { return config; }, *hands, *runner);
            QObject::connect(keeper.get(), &CanaryKeeper::recorded, &context, [this](const ShardId &s, const ServerId &r, const CanaryState &state) {
                results.push_back(state);
                QMetaObject::invokeMethod(engine, [this, s, r, state] { engine->tellCanary(s, r, state); });
            });
            QObject::connect(keeper.get(), &CanaryKeeper::pushed, &context, [this](const ShardId &, const QString &fault) { pushes += fault.isEmpty() ? 1 : 100; });
        }
        ~Site()
        {
            keeper.reset();
            runner.reset();
            hands.reset();
            audit.reset();
            engine->deleteLater();
            for (QThread *t : {&engineThread, &databaseThread}) {
                t->quit();
                t->wait();
            }
        }
        bool ready() const
        {
            const SnapshotPtr s = workspace.fleet.shard(config.shards.front().id);
            return s && std::count_if(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) { return v->rest.busy == RecorderView::Busy::Idle; }) == 2;
        }
        Operation run(const QString &recorder = QStringLiteral("jibri-1"))
        {
            workspace.operations.request({QStringLiteral("canary-recording"), config.shards.front().id, {recorder}, {}, false});
            const QString id = workspace.operations.operations().back().id;
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!isOpen(workspace.operations.operation(id)->state), 90'000); }();
            return *workspace.operations.operation(id);
        }
        // What a console of the next day reads in the log of the latest one.
        CanaryState past()
        {
            CanaryKeeper next(workspace, [this]() -> const FleetConfig & { return config; }, *hands, *runner);
            std::vector<CanaryState> told;
            QObject::connect(&next, &CanaryKeeper::recorded, &next, [&](const ShardId &, const ServerId &, const CanaryState &state) { told.push_back(state); });
            next.readPast(*audit);
            [&] { QTRY_COMPARE(told.size(), size_t(1)); }();
            return told.empty() ? CanaryState() : told.front();
        }
        static CanaryState timeless(CanaryState state)
        {
            state.at = 1; // the log says when it was written
            return state;
        }
        QStringList leftovers() const { return QDir(folder.filePath(QStringLiteral("rec"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

        QTemporaryDir folder;
        FarHost host;
        SshServer &server = host.server;
        SshUser &user = host.user;
        Pushgateway gateway;
        FakeJibri one, two;
        bool started = false;
        FleetConfig config;
        Workspace workspace;
        QThread engineThread, databaseThread;
        Engine *engine = nullptr;
        QObject context;
        std::unique_ptr<SqliteAudit> audit;
        std::unique_ptr<Hands> hands;
        std::unique_ptr<Runner> runner;
        std::unique_ptr<CanaryKeeper> keeper;
        std::vector<CanaryState> results;
        int pushes = 0;
    };

private slots:
    void provesBrowserLoginEncoderAndDisk()
    {
        Site s;
        QVERIFY(s.started);
        s.one.shows = FakeJibri::Shows::Browser;
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        const Operation op = s.run();
        QVERIFY2(s.one.userAgent.contains("Chrome/") && s.one.pictures > 10, s.one.said().constData()); // its page was open, and moved
        QVERIFY2(op.state == OperationState::Done, qPrintable(op.error ? op.error->where + QStringLiteral(": ") + op.error->detail : QString()));
        QCOMPARE(s.one.starts, 1);
        QCOMPARE(s.one.stops, 1);
        QCOMPARE(s.two.starts, 0);
        QVERIFY(s.one.session.startsWith(QStringLiteral("canary-jibri-1-")));
        QCOMPARE(s.results.size(), size_t(1));
        QVERIFY(s.results[0].ok);
        QVERIFY2(s.results[0].seconds >= 4 && s.results[0].seconds < 30, qPrintable(QString::number(s.results[0].seconds)));
        QCOMPARE(s.leftovers(), QStringList()); // deleted
        QTRY_COMPARE_WITH_TIMEOUT(s.pushes, 1, 20'000);
        const QByteArray metrics = s.gateway.metrics();
        QVERIFY(metrics.contains("jibri_canary_success{instance=\"jibri-1\",job=\"jibri_canary\"} 1"));
        QVERIFY(metrics.contains("jibri_canary_duration_seconds{instance=\"jibri-1\",job=\"jibri_canary\"}"));
        QVERIFY(metrics.contains("jibri_canary_last_run_timestamp_seconds{instance=\"jibri-1\",job=\"jibri_canary\"}"));
        // in the snapshot, for panel and finding
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            for (const ServerPtr &v : s.workspace.fleet.shard(s.config.shards.front().id)->servers)
                if (v->id.value == QLatin1String("jibri-1")) return v->canary.ok && v->canary.at > 0;
            return false;
        }()), 20'000);
        QVERIFY(s.past().at > 0);
        QCOMPARE(Site::timeless(s.past()), Site::timeless(s.results[0]));
        // nowhere but on the wire
        QVERIFY(!readText(s.folder.filePath(QStringLiteral("audit.sqlite"))).contains("Zitrone"));
        QVERIFY(!readText(s.folder.filePath(QStringLiteral("audit.sqlite-wal"))).contains("Zitrone"));
        QVERIFY(!QJsonDocument(toJson(op.plan)).toJson().contains("Zitrone"));
    }

    void aRefusedLoginIsFoundAndStoppedAllTheSame()
    {
        Site s(QStringLiteral("another password"));
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        QVERIFY(s.run().state != OperationState::Done);
        QCOMPARE(s.one.stops, 1); // such a session has no end of its own
        QCOMPARE(s.results.size(), size_t(1));
        QVERIFY(!s.results[0].ok);
        QCOMPARE(s.results[0].failed, QStringLiteral("Browser and login"));
        QTRY_COMPARE_WITH_TIMEOUT(s.pushes, 1, 20'000);
        QVERIFY(s.gateway.metrics().contains("jibri_canary_success{instance=\"jibri-1\",job=\"jibri_canary\"} 0"));
        // as a finding
        const auto finding = [&]() -> const Problem * {
            for (const Problem &p : s.workspace.fleet.shard(s.config.shards.front().id)->problems)
                if (p.kind == ProblemKind::RecorderCanaryFails && p.about.id == QLatin1String("jibri-1")) return &p;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(finding() && finding()->health == Health::Warning, 20'000);
        QVERIFY(s.run().state != OperationState::Done);
        QTRY_VERIFY_WITH_TIMEOUT(finding() && finding()->health == Health::Critical, 20'000); // twice in a row
        QCOMPARE(Site::timeless(s.past()), Site::timeless(s.results[1]));
    }

    void aBrowserThatRecordsNothingIsFound()
    {
        Site s;
        s.one.shows = FakeJibri::Shows::NoFile;
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        QVERIFY(s.run().state != OperationState::Done);
        QVERIFY(s.one.stops >= 1 && !s.one.busy);
        QCOMPARE(s.results.size(), size_t(1));
        QCOMPARE(s.results[0].failed, QStringLiteral("ffmpeg runs"));
        QCOMPARE(s.leftovers(), QStringList());
    }

    // The commands that read the file back, on files of every sort; the black one is the bare screen that a browser does not come to.
    void tellsGoodFilesFromBadOnes_data()
    {
        QTest::addColumn<QString>("fails"); // key of the first step that says so
        QTest::newRow("good") << QString();
        QTest::newRow("black") << QStringLiteral("picture");
        QTest::newRow("no sound") << QStringLiteral("read");
        QTest::newRow("short") << QStringLiteral("read");
        QTest::newRow("cut off") << QStringLiteral("read");
        QTest::newRow("no video at all") << QStringLiteral("read");
        QTest::newRow("empty") << QStringLiteral("record");
        QTest::newRow("none") << QStringLiteral("record");
    }
    void tellsGoodFilesFromBadOnes()
    {
        QFETCH(QString, fails);
        const QByteArray sort = QTest::currentDataTag();
        QTemporaryDir folder;
        ShardConfig shard;
        shard.id = ShardId{QStringLiteral("eu1")};
        shard.canary = {};
        shard.canary.domain = QStringLiteral("recorder.example.org");
        shard.canary.recordMs = 9000;
        ShardSnapshot snapshot;
        snapshot.at = 1'790'000'000'000;
        for (const char *name : {"jibri-1", "jibri-2"}) {
            EndpointConfig e;
            e.kind = ServerKind::Recorder;
            e.name = QLatin1String(name);
            e.recordings = folder.path();
            e.service = QStringLiteral("systemd:jibri");
            shard.endpoints.push_back(e);
            auto v = std::make_shared<Server>();
            v->kind = ServerKind::Recorder;
            v->id.value = e.name;
            v->rest.busy = RecorderView::Busy::Idle;
            snapshot.servers.push_back(v);
        }
        shard.ssh = QStringLiteral("root@jibri.example.org"); // never asked: what is sent there is run here
        const Planned planned = makePlan({QStringLiteral("canary-recording"), shard.id, {QStringLiteral("jibri-1")}, {}, false}, shard, &snapshot);
        QVERIFY2(!planned.refused, planned.refused ? qPrintable(planned.refused->english()) : "");
        QString file;
        for (const PlanStep &step : planned.plan.steps)
            if (step.key == QLatin1String("read")) file = folder.filePath(step.check.ask.words.last());
        QDir().mkpath(file);
        file += QStringLiteral("/x.mp4");
        QStringList ffmpeg{QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f")};
        Screen screen;
        if (sort == "black") {
            QVERIFY(screen.start());
            ffmpeg << screen.grab();
        } else {
            ffmpeg << QStringLiteral("lavfi") << QStringLiteral("-i") << QStringLiteral("testsrc2=size=640x360:rate=30");
        }
        ffmpeg << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i") << QStringLiteral("anoisesrc=amplitude=0.3");
        ffmpeg << (sort == "no video at all" ? QStringLiteral("-vn") : sort == "no sound" ? QStringLiteral("-an") : QStringLiteral("-shortest"));
        ffmpeg << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-preset") << QStringLiteral("ultrafast") << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p")
               << QStringLiteral("-c:a") << QStringLiteral("aac") << QStringLiteral("-b:a") << QStringLiteral("256k") << QStringLiteral("-t") << (sort == "short" ? QStringLiteral("1.5") : QStringLiteral("5")) << file;
        if (sort == "empty") QVERIFY(writeText(file, {}));
        else if (sort != "none") QCOMPARE(QProcess::execute(QStringLiteral("ffmpeg"), ffmpeg), 0);
        if (sort == "cut off") QVERIFY(QFile::resize(file, QFileInfo(file).size() * 4 / 5)); // what says where all lies stands at the end
        QString first;
        for (const PlanStep &step : planned.plan.steps) {
            if (step.key != QLatin1String("record") && step.key != QLatin1String("read") && step.key != QLatin1String("picture")) continue;
            QProcess p;
            p.start(step.check.ask.words.front(), step.check.ask.words.mid(1));
            QVERIFY(p.waitForFinished(30'000));
            const Reply reply{p.exitCode(), p.readAllStandardOutput(), p.readAllStandardError(), 0};
            const bool well = std::all_of(step.check.all.begin(), step.check.all.end(), [&](const Condition &c) { return holds(c, reply, {}).value_or(false); });
            if (!well && first.isEmpty()) first = step.key;
            if (sort == "good") QVERIFY2(well, reply.body + reply.err);
        }
        QCOMPARE(first, fails);
    }

    void isRefusedWhereItWouldTakeTheLastOne()
    {
        Site s;
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        s.two.busy = true;
        QTRY_VERIFY_WITH_TIMEOUT(!s.ready(), 20'000);
        QCOMPARE(s.run().state, OperationState::Refused);
        QCOMPARE(s.one.starts, 0);
        QVERIFY(s.results.empty()); // says nothing of the recorder
    }
};

QTEST_GUILESS_MAIN(CanaryTest)
#include "canary.moc"
