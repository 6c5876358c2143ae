// Commands of the operator's own in the fleet file, the token for rooms, and what they become.
#include "audit/customkinds.h"
#include "storage/fleetfile.h"

#include <QTest>

using namespace jitscope;

class TestFleetActions : public QObject
{
    Q_OBJECT

    static FleetFile read(const QByteArray &text) { return readFleet(text, QStringLiteral("fleet.toml")); }

private slots:
    void whatIsWrittenIsRead()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\"\n[[shard.prosody]]\nname = \"p\"\nurl = \"http://127.0.0.1:5280\"\nrooms_secret = \"rooms\"\n"
                                 "[[action]]\nname = \"thread-dump\"\ntitle = \"Thread dump\"\non = \"bridge\"\ncommand = [\"dump\", \"--\", \"{server}\", \"{not a placeholder}\"]\ndanger = \"none\"\n"
                                 "[[action]]\nname = \"note\"\non = \"person\"\ncommand = [\"/usr/bin/note\", \"{room}/{nick}\"]\nruns = \"here\"\nserver = \"jicofo\"\n");
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        QCOMPARE(f.config.actions.size(), 2u);
        QCOMPARE(f.config.actions[0].kind(), QStringLiteral("custom:thread-dump"));
        QCOMPARE(f.config.actions[0].harm, Harm::None);
        QVERIFY(!f.config.actions[0].here);
        QCOMPARE(f.config.actions[1].on, OperationTarget::Person);
        QCOMPARE(f.config.actions[1].harm, Harm::One);
        QVERIFY(f.config.actions[1].here);
        QCOMPARE(f.config.actions[1].server, ServerKind::Focus);
        QVERIFY(secretNames(f.config.shards.front()).contains(QStringLiteral("rooms")));
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);

        CustomKinds kinds;
        kinds.set(f.config.actions);
        const OperationKind *dump = kinds.find(QStringLiteral("custom:thread-dump"));
        QVERIFY(dump);
        QCOMPARE(dump->title, "Thread dump");
        QCOMPARE(dump->target, OperationTarget::Bridge);
        QCOMPARE(kinds.now().size(), 2u);
        kinds.set({f.config.actions[1]}); // the file was changed: what was handed out stays good
        QCOMPARE(dump->title, "Thread dump");
        QVERIFY(!kinds.find(QStringLiteral("custom:thread-dump")));
    }

    void faultsHaveAPlaceAndSayWhatIsExpected_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const QByteArray head = "[[action]]\nname = \"x\"\non = \"bridge\"\n";
        QTest::newRow("placeholder") << QByteArray(head + "command = [\"a\", \"{room}\"]\n") << "line 4, column 11" << "unknown placeholder {room}";
        QTest::newRow("program") << QByteArray(head + "command = [\"{server}\"]\n") << "line 4, column 11" << "cannot be a placeholder";
        QTest::newRow("no words") << QByteArray(head + "command = []\n") << "line 4, column 11" << "expected command =";
        QTest::newRow("danger") << QByteArray(head + "command = [\"a\"]\ndanger = \"much\"\n") << "line 5, column 10" << "none, reversible, one, shard, account";
        QTest::newRow("runs") << QByteArray(head + "command = [\"a\"]\nruns = \"there\"\n") << "line 5, column 8" << "here, server";
        QTest::newRow("key") << QByteArray(head + "command = [\"a\"]\nshell = \"b\"\n") << "line 5, column 1" << "unknown key shell";
        QTest::newRow("name") << QByteArray("[[action]]\nname = \"A b\"\non = \"bridge\"\ncommand = [\"a\"]\n") << "line 2, column 8" << "small letters";
        QTest::newRow("twice") << QByteArray(head + "command = [\"a\"]\n" + head + "command = [\"a\"]\n") << "line 5, column 1" << "there twice";
        QTest::newRow("one bracket") << QByteArray("[action]\nname = \"x\"\n") << "line 1, column 1" << "two brackets";
        QTest::newRow("token elsewhere") << QByteArray("[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"http://b:1\"\nrooms_secret = \"x\"\n") << "line 6, column 16" << "[[shard.prosody]]";
    }
    void faultsHaveAPlaceAndSayWhatIsExpected()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const FleetFile f = read(text);
        QVERIFY(!f.faults.empty());
        QCOMPARE(f.faults.front().where, QStringLiteral("fleet.toml, ") + where);
        QVERIFY2(f.faults.front().detail.contains(what), qPrintable(f.faults.front().detail));
        QVERIFY(f.config.actions.size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestFleetActions)
#include "fleetactions.moc"
