// The whole way: a fault at a server of the demo fleet, the console as the program makes it, and the bubble of a real notification daemon on D-Bus. Prints how
// long it took; the bar is two seconds and the rule's own `for` for what is pushed, and one poll more for what is asked for.
#include "app/desktop.h"
#include "console.h"
#include "notify/herald.h"

#include <QElapsedTimer>

using namespace jitscope;

class TestFaultNotice : public QObject
{
    Q_OBJECT
private slots:
    void fromTheServerToTheBubble_data()
    {
        QTest::addColumn<QString>("incident");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("finding");
        QTest::addColumn<QByteArray>("on");
        QTest::addColumn<int>("pollMs");
        QTest::newRow("pushed by the brewery") << "bridge-lost-xmpp" << "JVB_XMPP_Detached" << QByteArray("bridge-no-xmpp") << QByteArray("bridge") << 0;
        QTest::newRow("polled of a sidecar") << "sidecar-stuck" << "Signal_Report_Stale" << QByteArray("signal-stale") << QByteArray("signal") << 5000;
    }
    void fromTheServerToTheBubble()
    {
        QFETCH(QString, incident);
        QFETCH(QString, rule);
        QFETCH(QByteArray, finding);
        QFETCH(QByteArray, on);
        QFETCH(int, pollMs);
        constexpr qint64 ForMs = 1000;

        TestDesktop desktop;
        QVERIFY2(desktop.start() && desktop.startDunst(), "Xvfb, dbus and dunst are needed (app/packages)");
        const QString rules = desktop.folder.filePath(QStringLiteral("rules.toml"));
        QFile file(rules);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[rule]]\nname = \"" + rule.toUtf8() + "\"\nseverity = \"severe\"\non = \"" + on + "\"\nfinding = \"" + finding + "\"\nfor = \"1s\"\ntitle = \"Injected\"\n");
        file.close();
        DemoOptions demo;
        demo.shards = 1;
        demo.bridges = 3;
        demo.rooms = 6;
        demo.people = 30;
        demo.incidents = false;
        Console console({.demo = demo, .rulesFile = rules});
        QVERIFY(console.faults().empty());
        Notifications notifications(desktop.connection(QStringLiteral("faultnotice-") + incident));
        Sound sound({}, desktop.folder.path());
        Attendance presence(QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
        HeraldWays ways;
        ways.open = [](const EntityId &, quint64, const QString &) {};
        ways.reconnect = [](const ShardId &) {};
        ways.attended = [] { return false; };
        Herald herald(console.workspace(), notifications, sound, presence, ways);
        const auto allWell = [&] {
            const auto shards = console.workspace().fleet.shards();
            if (shards.size() != 1 || !shards[0]->at) return false;
            return std::all_of(shards[0]->servers.begin(), shards[0]->servers.end(), [](const ServerPtr &s) { return s->health == Health::Ok && (s->kind != ServerKind::Bridge || s->inBrewery == true); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allWell(), 90'000);
        QVERIFY2(!desktop.titles().join(u'|').contains(QLatin1String("njected")), qPrintable(desktop.titles().join(u'|')));

        console.startIncident(incident);
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.titles().join(u'|').contains(QLatin1String("injected on ")), 60'000);
        qInfo("%s: on screen after %lld ms; %lld of them the rule's own, and a poll is %d ms", QTest::currentDataTag(), since.elapsed(), ForMs, pollMs);
        QVERIFY(since.elapsed() >= ForMs);
    }
};

QTEST_GUILESS_MAIN(TestFaultNotice)
#include "faultnotice.moc"
