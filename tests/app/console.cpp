#include "console.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

// As an editor does: a new file in the place of the old one.
void write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    QVERIFY(file.commit());
}

QStringList names(Console &console)
{
    QStringList all;
    for (const SnapshotPtr &s : console.workspace().fleet.shards()) all << s->id.value;
    return all;
}

const QByteArray one = "# mine\n[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b1\"\nurl = \"http://127.0.0.1:9\"\n";
const QByteArray two = one + "[[shard]]\nname = \"c\"\n[[shard.bridge]]\nname = \"b2\"\nurl = \"http://127.0.0.1:9\"\n";

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("fleet.toml"));
    }
    void theFleetFileIsWatched()
    {
        write(m_file, one);
        Console console({.fleetFile = m_file});
        QCOMPARE(names(console), QStringList{QStringLiteral("a")});
        write(m_file, two);
        QTRY_COMPARE(names(console), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        write(m_file, one); // a second replacement is seen too
        QTRY_COMPARE(names(console), QStringList{QStringLiteral("a")});
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), one); // what a person wrote is as it was
    }
    void aBrokenEditKeepsTheFleetAndSaysWhere()
    {
        write(m_file, two);
        Console console({.fleetFile = m_file});
        QVERIFY(console.faults().empty());
        write(m_file, "[[shard]\nname=");
        QTRY_COMPARE(console.faults().size(), 1u);
        QVERIFY(console.faults()[0].where.startsWith(QLatin1String("fleet.toml, line 1")));
        QCOMPARE(names(console).size(), 2);
        write(m_file, two);
        QTRY_VERIFY(console.faults().empty());
    }
    void aBadShardDoesNotStopTheOthers()
    {
        write(m_file, two + "[[shard]]\nname = \"d\"\ninterval = \"soon\"\n");
        Console console({.fleetFile = m_file});
        QCOMPARE(names(console).size(), 2);
        QCOMPARE(console.faults().size(), 1u);
        QVERIFY(console.faults()[0].where.contains(QLatin1String("line 14")));
    }
    void aFileThatComesLaterIsSeen()
    {
        Console console({.fleetFile = m_file});
        QCOMPARE(console.faults().size(), 1u);
        QCOMPARE(console.faults()[0].kind, Error::Kind::Storage);
        write(m_file, one);
        QTRY_COMPARE(names(console), QStringList{QStringLiteral("a")});
        QVERIFY(console.faults().empty());
    }
    void aMissingSecretIsSaidAndTheShardRuns()
    {
        write(m_file, one + "[shard.xmpp]\nurl = \"ws://127.0.0.1:9\"\ndomain = \"auth.x\"\nuser = \"u\"\nsecret = \"env:JITSCOPE_TEST_NONE\"\n");
        Console console({.fleetFile = m_file});
        QCOMPARE(names(console).size(), 1);
        QCOMPARE(console.faults().size(), 1u);
        QCOMPARE(console.faults()[0].kind, Error::Kind::Unauthorized);
        QCOMPARE(console.faults()[0].where, QStringLiteral("env:JITSCOPE_TEST_NONE"));
    }
    void deadServersAreDownAndTheWayOutIsQuick()
    {
        write(m_file, one);
        Console console({.fleetFile = m_file});
        // port 9 refuses: the source says so, nothing is invented
        QTRY_VERIFY(console.workspace().fleet.shards().front()->sources.size() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(console.workspace().fleet.shards().front()->sources.begin(), console.workspace().fleet.shards().front()->sources.end(),
                                             [](const SourceState &s) { return s.error.has_value(); }), 15'000);
        for (const SourceState &s : console.workspace().fleet.shards().front()->sources) QVERIFY(s.health != Health::Ok);
    }
    void settingsSurviveAndABrokenFileIsKeptAside()
    {
        const QString path = m_dir->filePath(QStringLiteral("settings.json"));
        {
            Console console({.settingsFile = path});
            console.workspace().settings.setTheme(ThemeChoice::Dark);
            console.workspace().settings.setLayout(QStringLiteral("table/rooms"), {{QStringLiteral("hidden"), QStringList{QStringLiteral("age")}}});
        }
        {
            Console console({.settingsFile = path});
            QCOMPARE(console.workspace().settings.theme(), ThemeChoice::Dark);
            QCOMPARE(console.workspace().settings.layout(QStringLiteral("table/rooms")).value(QStringLiteral("hidden")).toStringList(), QStringList{QStringLiteral("age")});
        }
        write(path, "{ broken");
        Console console({.settingsFile = path});
        QCOMPARE(console.faults().size(), 1u);
        QVERIFY(QFile::exists(path + QStringLiteral(".broken")));
        QCOMPARE(console.workspace().settings.theme(), ThemeChoice::System);
    }
    // "a" is written by hand, without read_only: its own latch is closed all the same, until the operator opens it; then it stays as it was left.
    void aNewShardIsLatched()
    {
        const QString path = m_dir->filePath(QStringLiteral("settings.json")), fleet = m_dir->filePath(QStringLiteral("latched.toml"));
        const ShardId a{QStringLiteral("a")}, c{QStringLiteral("c")};
        write(fleet, two);
        {
            Console both({.fleetFile = fleet});
            for (const ShardId &id : {a, c}) QVERIFY(both.workspace().latch.isShardClosed(id));
        }
        write(fleet, one);
        {
            Console console({.fleetFile = fleet, .settingsFile = path});
            Latch &latch = console.workspace().latch;
            QVERIFY(latch.isShardClosed(a));
            latch.setClosed(false);
            QVERIFY(latch.isReadOnly(a));
            latch.setShardClosed(a, false);
            QVERIFY(!latch.isReadOnly(a));
            write(fleet, two); // a second one comes while it runs
            QTRY_VERIFY(latch.isShardClosed(c));
            QVERIFY(!latch.isShardClosed(a));
        }
        {
            Console console({.fleetFile = fleet, .settingsFile = path});
            QVERIFY(!console.workspace().latch.isShardClosed(a)); // as it was left
            QVERIFY(console.workspace().latch.isShardClosed(c));
        }
        QByteArray strict = one;
        write(fleet, strict.replace("name = \"a\"", "name = \"a\"\nread_only = true"));
        {
            Console console({.fleetFile = fleet, .settingsFile = path});
            QVERIFY(console.workspace().latch.isShardClosed(a)); // the file's word at each start
            console.workspace().latch.setShardClosed(a, false);
        }
        QVERIFY(Console({.fleetFile = fleet, .settingsFile = path}).workspace().latch.isShardClosed(a));
    }
    // Whoever used the console before it kept that list goes on as before; what comes later is new.
    void shardsOfOlderSettingsStayAsTheyAre()
    {
        const QString path = m_dir->filePath(QStringLiteral("settings.json")), fleet = m_dir->filePath(QStringLiteral("older.toml"));
        write(path, "{\"theme\": 2}");
        write(fleet, one);
        Console console({.fleetFile = fleet, .settingsFile = path});
        QVERIFY(!console.workspace().latch.isShardClosed(ShardId{QStringLiteral("a")}));
        write(fleet, two);
        QTRY_VERIFY(console.workspace().latch.isShardClosed(ShardId{QStringLiteral("c")}));
        QVERIFY(!console.workspace().latch.isShardClosed(ShardId{QStringLiteral("a")}));
    }
    void theDemoFleetArrivesThroughTheSources()
    {
        DemoOptions demo;
        demo.shards = 1, demo.bridges = 2, demo.rooms = 4, demo.people = 20, demo.recorders = 2, demo.incidents = false;
        Console console({.demo = demo});
        QVERIFY(console.faults().empty());
        QVERIFY(console.isDemo());
        const auto shard = [&] { return console.workspace().fleet.shards().front(); };
        QTRY_VERIFY_WITH_TIMEOUT(shard()->rooms.size() >= 3, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(shard()->readings.get(Metric::ShardPeople).isMeasured(), 20'000);
        const auto anybodyMeasured = [&] {
            for (const RoomPtr &r : shard()->rooms)
                for (const PersonPtr &p : r->people)
                    if (p->readings.get(Metric::PersonRtt).isMeasured() && p->readings.get(Metric::PersonJitterUp).isMeasured()) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(anybodyMeasured(), 20'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestConsole)
#include "console.moc"
