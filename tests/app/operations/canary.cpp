// A canary recording over a real sshd: the Jibri is a stand-in that speaks its API, all that it proves is real: ffmpeg writes the file, ffprobe reads it
// back at the far side, a real Pushgateway takes the result. The password never reaches audit or arguments.
#include "app/sshserver.h"
#include "world.h"

#include "canarykeeper.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace jitscope;

namespace {

const QString password = QStringLiteral("Zitrone \"7\" {x} $(id)");

class FakeJibri
{
public:
    FakeJibri(const QString &folder, const QString &proof)
        : m_folder(folder), m_proof(proof)
    {
        m_server.route(QStringLiteral("/jibri/api/v1.0/health"), [this] {
            return QHttpServerResponse("application/json", QByteArray("{\"status\":{\"busyStatus\":\"") + (busy ? "BUSY" : "IDLE") + "\",\"health\":{\"healthStatus\":\"HEALTHY\",\"details\":{}}}}");
        });
        m_server.route(QStringLiteral("/jibri/api/v1.0/startService"), QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &r) {
            const QJsonObject o = QJsonDocument::fromJson(r.body()).object();
            const QJsonObject login = o[u"callLoginParams"].toObject();
            session = o[u"sessionId"].toString();
            ++starts;
            if (login[u"password"].toString() != m_proof || login[u"username"].toString() != QLatin1String("recorder")) return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
            busy = true;
            if (records) {
                QDir().mkpath(m_folder + u'/' + session);
                writeText(m_folder + u'/' + session + QStringLiteral("/metadata.json"), "{}");
                ffmpeg.start(QStringLiteral("ffmpeg"), {"-loglevel", "error", "-y", "-re", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=30", "-re", "-f", "lavfi", "-i", "sine=frequency=440", "-c:v", "libx264",
                                                        "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-f", "mp4", "-movflags", "frag_keyframe+empty_moov",
                                                        m_folder + u'/' + session + u'/' + session.toLower() + QStringLiteral("_2026-11-21-14-02-11.mp4")});
                ffmpeg.waitForStarted();
            }
            return QHttpServerResponse(QHttpServerResponse::StatusCode::Ok);
        });
        m_server.route(QStringLiteral("/jibri/api/v1.0/stopService"), QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &) {
            ++stops;
            end();
            return QHttpServerResponse(QHttpServerResponse::StatusCode::Ok);
        });
        port = m_server.listen(QHostAddress::LocalHost, 0);
    }
    ~FakeJibri() { end(); }
    void end()
    {
        busy = false;
        if (ffmpeg.state() == QProcess::NotRunning) return;
        ffmpeg.write("q");
        if (!ffmpeg.waitForFinished(10'000)) ffmpeg.kill();
    }
    bool busy = false, records = true;
    int starts = 0, stops = 0;
    quint16 port = 0;
    QString session;
    QProcess ffmpeg;

private:
    QString m_folder, m_proof;
    QHttpServer m_server;
};

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
            server.authorize(user.path("id.pub"));
            user.know(server);
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
            shard.canary.base = QUrl(QStringLiteral("https://meet.example.org"));
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
            o.pace.recordingStarts = 8000;
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
        SshServer server;
        SshUser user;
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
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        const Operation op = s.run();
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
        s.one.records = false;
        QTRY_VERIFY_WITH_TIMEOUT(s.ready(), 60'000);
        QVERIFY(s.run().state != OperationState::Done);
        QVERIFY(s.one.stops >= 1 && !s.one.busy);
        QCOMPARE(s.results.size(), size_t(1));
        QCOMPARE(s.results[0].failed, QStringLiteral("ffmpeg runs"));
        QCOMPARE(s.leftovers(), QStringList());
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
