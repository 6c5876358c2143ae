// The whole chain behind the assistant's dialog: a wish in the workspace, a search through a real sshd at the demo fleet's servers, a proposal, and when the
// operator says so a fleet file, which the console watches: rooms come. The window is not needed for it.
#include "app/sshserver.h"
#include "console.h"
#include "demo/demofleet.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jitscope;

namespace {

constexpr int LongMs = 120'000; // a busy machine under a sanitiser
using State = ShardSetup::State;

DemoOptions oneShard()
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = 2;
    o.rooms = 6;
    o.people = 30;
    o.recorders = 1;
    o.incidents = false;
    o.needsLogin = false;
    return o;
}

} // namespace

class AssistantTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    SshServer m_server;
    SshUser m_user;
    DemoFleet m_demo{oneShard()};

    QString file() const { return m_dir.filePath(QStringLiteral("fleet.toml")); }
    ConsoleOptions options() const
    {
        ConsoleOptions o;
        o.fleetFile = file();
        o.sshConfig = m_user.config();
        return o;
    }

private slots:
    // A host that has only the demo's servers: its ss tells of these ports and of no others of this machine.
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        QByteArray lines = "#!/bin/sh\ncat <<'E'\n";
        const FleetConfig config = m_demo.config();
        for (const EndpointConfig &e : config.shards.front().endpoints)
            lines += "LISTEN 0 128 127.0.0.1:" + QByteArray::number((e.url.isEmpty() ? e.metricsUrl : e.url).port()) + " 0.0.0.0:* users:((\"java\",pid=9,fd=3))\n";
        QDir().mkpath(m_server.path("bin"));
        for (const auto &[name, shell] : {std::pair{"bin/ss", lines + "E\n"}, {"bin/docker", QByteArray("#!/bin/sh\nexit 127\n")}, {"bin/kubectl", QByteArray("#!/bin/sh\nexit 127\n")}}) {
            QVERIFY(writeText(m_server.path(name), shell));
            QFile::setPermissions(m_server.path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        m_server.addEnvironment("PATH=" + m_server.path("bin").toLocal8Bit() + ":/usr/local/bin:/usr/bin:/bin");
        m_server.authorize(m_user.path("id.pub"));
        m_user.know(m_server);
        QVERIFY(m_server.start());
    }
    void init() { QFile::remove(file()); }

    void fromAWishToRooms()
    {
        Console console(options());
        ShardSetup &setup = console.workspace().setup;
        QElapsedTimer clock;
        clock.start();
        setup.search({m_server.destination(), {}, {}});
        QCOMPARE(setup.state(), State::Searching);
        QTRY_VERIFY_WITH_TIMEOUT(setup.state() != State::Searching, LongMs);
        if (setup.state() != State::Found)
            for (const SetupStep &s : setup.steps()) qWarning() << setupStepName(s.kind) << int(s.state) << s.detail;
        QVERIFY2(setup.state() == State::Found, setup.error() ? qPrintable(setup.error()->detail) : "");
        const qint64 found = clock.elapsed();
        QVERIFY(!setup.steps().empty());
        for (const SetupStep &s : setup.steps()) QVERIFY2(s.state != SetupStep::State::Running, setupStepName(s.kind));
        QVERIFY(!QFile::exists(file())); // nothing is written before the operator says so
        QVERIFY(console.config().shards.empty());
        const Proposal &proposal = setup.proposal();
        QVERIFY(proposal.readOnly);
        const ShardConfig shard = shardOf(proposal);
        QCOMPARE(shard.ssh, m_server.destination());
        QVERIFY(shard.endpoints.size() >= 4);

        setup.save(shard);
        QTRY_VERIFY_WITH_TIMEOUT(setup.state() != State::Saving, LongMs);
        QVERIFY2(setup.state() == State::Saved, setup.error() ? qPrintable(setup.error()->where + u' ' + setup.error()->detail) : "");
        QVERIFY(readText(file()).contains(m_server.destination().toUtf8()));
        const auto snapshot = [&] { return console.workspace().fleet.shard(shard.id); };
        QTRY_VERIFY_WITH_TIMEOUT(snapshot() && !snapshot()->rooms.empty(), LongMs);
        const qint64 rooms = clock.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(snapshot()->sources.begin(), snapshot()->sources.end(), [](const SourceState &s) { return s.kind == SourceKind::Brewery && s.health == Health::Ok; }), LongMs);
        QVERIFY(std::all_of(snapshot()->sources.begin(), snapshot()->sources.end(), [&](const SourceState &s) { return s.tunnel == m_server.destination(); }));
        QCOMPARE(console.config().shards.size(), 1u);
        QVERIFY(console.faults().empty());
        // the doctor's report of it, as the window wishes it
        const QString report = m_dir.filePath(QStringLiteral("doctor.txt"));
        std::optional<Result<QString>> reported;
        connect(&console.workspace().security, &SecurityBoard::reportDone, this, [&](const Result<QString> &path) { reported = path; });
        console.workspace().security.saveReport(report, {});
        QVERIFY(reported && *reported && readText(report).contains(shard.endpoints.front().name.toUtf8()));
        console.workspace().security.saveReport(report, ShardId{QStringLiteral("none")});
        QVERIFY(*reported && !readText(report).contains(shard.endpoints.front().name.toUtf8()));
        // the latch of a new shard is on, and opening the console's own does not open it
        console.workspace().latch.setClosed(false);
        QVERIFY(console.workspace().latch.isReadOnly(shard.id));

        // A second one of the same host gets a name of its own, and the first goes on.
        setup.search({m_server.destination(), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(setup.state(), State::Found, LongMs);
        ShardConfig second = shardOf(setup.proposal());
        second.id.value = shard.id.value; // the operator left the name as it was
        const QByteArray before = readText(file());
        setup.save(second);
        QTRY_VERIFY_WITH_TIMEOUT(setup.state() == State::Found && setup.error(), LongMs); // refused, and said
        QCOMPARE(readText(file()), before);
        second.id.value = freeShardName(shard.id.value, {shard.id.value});
        setup.save(second);
        QTRY_COMPARE_WITH_TIMEOUT(setup.state(), State::Saved, LongMs);
        QVERIFY(readText(file()).startsWith(before));
        QTRY_VERIFY_WITH_TIMEOUT(console.workspace().fleet.shard(second.id) && !console.workspace().fleet.shard(second.id)->rooms.empty(), LongMs);
        qInfo("from the wish to a proposal %lld ms, to rooms %lld ms", found, rooms);
    }

    // The demo fleet makes way for the first shard that is added.
    void theDemoIsLeft()
    {
        ConsoleOptions o = options();
        o.fleetFile.clear();
        o.saveFile = file();
        DemoOptions demo = oneShard();
        o.demo = demo;
        Console console(o);
        QVERIFY(console.isDemo());
        int left = 0;
        connect(&console, &Console::demoLeft, this, [&] { ++left; });
        ShardSetup &setup = console.workspace().setup;
        setup.search({m_server.destination(), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(setup.state(), State::Found, LongMs);
        const ShardConfig shard = shardOf(setup.proposal());
        setup.save(shard);
        QTRY_COMPARE_WITH_TIMEOUT(left, 1, LongMs);
        QVERIFY(!console.isDemo());
        QTRY_VERIFY_WITH_TIMEOUT(console.workspace().fleet.shards().size() == 1 && console.workspace().fleet.shard(shard.id) && !console.workspace().fleet.shard(shard.id)->rooms.empty(), LongMs);
    }

    void whatCannotBeFoundIsSaid()
    {
        Console console(options());
        ShardSetup &setup = console.workspace().setup;
        setup.search({QStringLiteral("-oProxyCommand=x"), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(setup.error().has_value(), LongMs);
        QCOMPARE(setup.error()->kind, Error::Kind::Malformed);
        QCOMPARE(setup.state(), State::Idle);
        // nobody listens there
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost, 0));
        const QString nobody = QStringLiteral("%1@127.0.0.1:%2").arg(SshServer::user()).arg(free.serverPort());
        free.close();
        setup.search({nobody, {}, {}});
        QVERIFY(!setup.error());
        QTRY_VERIFY_WITH_TIMEOUT(setup.error().has_value(), LongMs);
        QCOMPARE(setup.error()->kind, Error::Kind::Refused);
        // a secret that nobody has
        setup.search({m_server.destination(), QStringLiteral("monitor"), QStringLiteral("env:JITSCOPE_TEST_NONE")});
        QTRY_VERIFY_WITH_TIMEOUT(setup.error().has_value(), LongMs);
        QCOMPARE(setup.error()->kind, Error::Kind::Unauthorized);
        // a search that is stopped ends at once with what there was; a new one may begin
        setup.search({m_server.destination(), {}, {}});
        setup.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(setup.state() != State::Searching, LongMs);
        setup.search({m_server.destination(), {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(setup.state(), State::Found, LongMs);
        QVERIFY(!QFile::exists(file()));
    }
};

QTEST_GUILESS_MAIN(AssistantTest)
#include "assistant.moc"
