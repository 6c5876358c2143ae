// Commands on a server's host over a real sshd: a first answer that says nothing is a verdict at once; the next turn is a minute away.
#include "app/farhost.h"
#include "sources/jibrihost.h"
#include "sources/sshsource.h"

#include <QTest>

using namespace jitscope;

class SshSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstFaultIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<int>("kind");
        const QString compose = QStringLiteral("compose:/opt/jitsi#jibri"), kubernetes = QStringLiteral("kubernetes:jitsi/deployment/jibri");
        QTest::newRow("compose says something else") << compose << QByteArray("echo hello") << int(Error::Kind::Malformed);
        QTest::newRow("compose fails") << compose << QByteArray("echo no such container >&2; exit 1") << int(Error::Kind::Unsupported);
        QTest::newRow("kubernetes says something else") << kubernetes << QByteArray("echo hello") << int(Error::Kind::Malformed);
        QTest::newRow("kubernetes says nothing") << kubernetes << QByteArray("exit 0") << int(Error::Kind::Malformed);
    }
    void theFirstFaultIsToldAtOnce()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, program);
        QFETCH(int, kind);
        FarHost far;
        far.program("docker", program);
        far.program("kubectl", program);
        QVERIFY(far.server.start());
        SshOptions ssh;
        ssh.configFile = far.user.config();
        SshHosts hosts(ssh);
        ShardConfig shard;
        shard.ssh = far.server.destination();
        EndpointConfig e;
        e.kind = ServerKind::Recorder;
        e.name = QStringLiteral("jibri1");
        e.service = service;
        const QStringList words = jibriHostCommand(shard, e);
        QVERIFY(!words.isEmpty());
        SshSource::Options o; // as the session makes it for a container
        o.kind = SourceKind::JibriHost;
        o.server = ServerId{e.name};
        o.name = QStringLiteral("jibri1 host");
        o.host = hosts.host(shard.ssh);
        int turns = 0;
        SshSource source(o, [&] { ++turns; return SshCommand{words, {}}; }, parseJibriHost);
        source.start();
        QCOMPARE(source.state().health, Health::Pending);
        QTRY_VERIFY_WITH_TIMEOUT(source.state().missed > 0, 30'000);
        QCOMPARE(source.state().health, Health::Unknown);
        QCOMPARE(turns, 1);
        QVERIFY(source.state().error);
        QCOMPARE(int(source.state().error->kind), kind);
    }
};

QTEST_GUILESS_MAIN(SshSourceTest)
#include "sshsource.moc"
