// A password that is typed for an operation reaches the program's standard input or the request's header, and nothing else; not the plan, the audit,
// the arguments. A console that took it up after a kill asks for it again.
#include "world.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace jitscope;

class TestSecrets : public QObject
{
    Q_OBJECT

    const QString password = QStringLiteral("Zitrone 7 {x} $(id) ß");
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QThread> engine, database;
    std::unique_ptr<SqliteAudit> audit;
    std::unique_ptr<Hands> hands;
    QTcpServer web;
    QByteArray asked;

    RunWays ways(AuditTrail &trail)
    {
        return {*hands, trail, [](const ShardId &, const QString &, qint64) { return std::optional<Reply>(); }, [] { return QDateTime::currentMSecsSinceEpoch(); }, 0, 10, 2};
    }
    Operation wish(const Action &act)
    {
        Operation op;
        op.id = QStringLiteral("op");
        op.who = QStringLiteral("hanna@desk");
        op.request = {QStringLiteral("drain"), ShardId{QStringLiteral("meet")}, {QStringLiteral("prosody")}, {}, false};
        PlanStep s;
        s.key = QStringLiteral("act");
        s.act = act;
        s.once = true;
        op.plan.steps = {s};
        op.plan.secrets = {QStringLiteral("password")};
        return op;
    }
    Action program() const // writes what it was given, and how it was called, where the test looks
    {
        Action a;
        a.way = Action::Way::Command;
        a.endpoint = QStringLiteral("prosody");
        a.words = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("cat > \"$0/in\"; tr '\\\\0' ' ' < /proc/$$/cmdline > \"$0/words\"; cat \"$0/in\"; cat \"$0/in\" >&2; exit 3"), folder->path()};
        a.body = "first {x}\n";
        a.literal = true;
        a.secret = QStringLiteral("password");
        a.secretLines = 2;
        return a;
    }
    QByteArray file(const char *name) const
    {
        QFile f(folder->filePath(QLatin1String(name)));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QByteArray wholeAudit()
    {
        bool done = false;
        QObject here;
        const QString to = folder->filePath(QStringLiteral("all.jsonl"));
        audit->exportTo(to, &here, [&](const Result<qint64> &) { done = true; });
        [&] { QTRY_VERIFY(done); }();
        return file("all.jsonl") + file("audit.sqlite") + file("audit.sqlite-wal");
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        engine = std::make_unique<QThread>();
        database = std::make_unique<QThread>();
        engine->start();
        database->start();
        audit = std::make_unique<SqliteAudit>(folder->filePath(QStringLiteral("audit.sqlite")), *database);
        hands = std::make_unique<Hands>(*engine, [] { return nullptr; });
        asked.clear();
        QVERIFY(web.listen(QHostAddress::LocalHost, 0));
        connect(&web, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *s = web.nextPendingConnection();
            if (!s) return;
            connect(s, &QTcpSocket::readyRead, this, [this, s] {
                asked += s->readAll();
                if (asked.contains("\r\n\r\n")) s->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            });
        });
        FleetConfig config;
        ShardConfig shard;
        shard.id.value = QStringLiteral("meet");
        EndpointConfig e;
        e.kind = ServerKind::Prosody;
        e.name = QStringLiteral("prosody");
        e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(web.serverPort()));
        shard.endpoints = {e};
        config.shards = {shard};
        hands->configure(config, {});
    }
    void cleanup()
    {
        web.close();
        hands.reset();
        audit.reset();
        for (QThread *t : {engine.get(), database.get()}) {
            t->quit();
            t->wait();
        }
    }

    void aProgramReadsItAndNobodyElse()
    {
        Run run(wish(program()), ways(*audit));
        QSignalSpy ended(&run, &Run::ended);
        connect(&run, &Run::asked, &run, &Run::begin);
        run.give({{QStringLiteral("password"), Secret(password)}});
        run.ask();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(QString::fromUtf8(file("in")), QStringLiteral("first {x}\n") + password + u'\n' + password + u'\n');
        QVERIFY(!file("words").isEmpty());
        QVERIFY(!file("words").contains("Zitrone"));
        // It failed with its input in its words: they are hidden before anybody keeps them.
        QCOMPARE(run.operation().state, OperationState::Failed);
        QVERIFY2(run.operation().error->detail.contains(QLatin1String("<secret>")), qPrintable(run.operation().error->detail));
        const QByteArray kept = wholeAudit();
        QVERIFY(kept.contains("password")); // its name is
        QVERIFY(!kept.contains("Zitrone"));
    }

    void aServerGetsItAsBearerToken()
    {
        Action a;
        a.way = Action::Way::Http;
        a.endpoint = QStringLiteral("prosody");
        a.method = "POST";
        a.path = QStringLiteral("/end-meeting");
        a.secret = QStringLiteral("password");
        Run run(wish(a), ways(*audit));
        QSignalSpy ended(&run, &Run::ended);
        connect(&run, &Run::asked, &run, &Run::begin);
        run.give({{QStringLiteral("password"), Secret(QStringLiteral("eyJ.Zitrone.x"))}});
        run.ask();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(run.operation().state, OperationState::Done);
        QVERIFY(asked.contains("\r\nAuthorization: Bearer eyJ.Zitrone.x\r\n"));
        QVERIFY(!wholeAudit().contains("Zitrone"));
    }

    void linesThatWouldBeTwoAndSecretsThatAreNotThereAreRefused()
    {
        for (const auto &[secrets, kind] : {std::pair{Secrets{{QStringLiteral("password"), Secret(QStringLiteral("a\nb"))}}, Error::Kind::Malformed}, {Secrets{}, Error::Kind::Unauthorized}}) {
            std::optional<Result<Reply>> reply;
            hands->carryOut(ShardId{QStringLiteral("meet")}, program(), this, [&](const Result<Reply> &r) { reply = r; }, secrets);
            QTRY_VERIFY(reply);
            QVERIFY(!*reply);
            QCOMPARE(reply->error().kind, kind);
        }
        QVERIFY(file("in").isEmpty());
    }

    void afterAKillItIsAskedForAgainAndNothingIsSent()
    {
        DyingAudit dying(*audit, 2); // "asked", "step"; the console is gone before it sends
        {
            Run run(wish(program()), ways(dying));
            connect(&run, &Run::asked, &run, &Run::begin);
            run.give({{QStringLiteral("password"), Secret(password)}});
            run.ask();
            QTRY_VERIFY(dying.isDead());
        }
        std::optional<std::vector<AuditEntry>> left;
        audit->open(this, [&](const Result<std::vector<AuditEntry>> &r) { left = r.value_or(std::vector<AuditEntry>()); });
        QTRY_VERIFY(left && !left->empty());
        Run again(*left, ways(*audit));
        QSignalSpy ended(&again, &Run::ended);
        again.begin();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(again.operation().state, OperationState::Refused);
        QVERIFY2(again.operation().error->detail.contains(QLatin1String("type the password again")), qPrintable(again.operation().error->detail));
        QVERIFY(file("in").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "secrets.moc"
