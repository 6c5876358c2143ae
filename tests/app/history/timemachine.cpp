// The time machine over the real store: the fleet as it was, the latest wish only, facts that go on, steps, play, meetings; and how long a moment takes.
#include "demofigures.h"
#include "history/sqlitehistory.h"
#include "series/meetingreader.h"
#include "workspace.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace jitscope;

namespace {

constexpr qint64 pastMinute = 60'000;

SnapshotPtr pastShard(qint64 at, int people, RecorderView::Busy busy = RecorderView::Busy::Idle, const QString &id = QStringLiteral("eu1"))
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {id};
    s->name = QStringLiteral("Europe");
    s->at = at;
    s->health = people > 2 ? Health::Warning : Health::Ok;
    s->readings.measure(Metric::ShardPeople, people, at, 0);
    s->readings.measure(Metric::ShardRooms, people > 0, at, 0);
    Server v;
    v.id = {QStringLiteral("jibri-1")};
    v.kind = ServerKind::Recorder;
    v.name = QStringLiteral("jibri-1");
    v.health = Health::Ok;
    v.presence.known = true;
    v.presence.busy = busy;
    s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    if (people > 0) {
        Room r;
        r.id = {QStringLiteral("board@conference.example.org")};
        r.name = QStringLiteral("board");
        r.health = Health::Ok;
        r.recording = busy == RecorderView::Busy::Busy;
        r.readings.measure(Metric::RoomPeople, people, at, 0);
        r.readings.measure(Metric::RoomRttMax, 40 * people, at, 0);
        for (int i = 0; i < people; ++i) {
            Person p;
            p.id = {QStringLiteral("a1b2c30%1").arg(i)};
            p.name = QStringLiteral("Person %1").arg(i);
            p.health = Health::Ok;
            p.readings.measure(Metric::PersonRtt, 40 + i, at, 0);
            r.people.push_back(std::make_shared<const Person>(std::move(p)));
        }
        s->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    }
    return s;
}

} // namespace

class TestTimeMachine : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QThread thread;
    std::unique_ptr<SqliteHistory> store;
    std::unique_ptr<Workspace> workspace;
    qint64 now = QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch(), began = 0;

    void feed(const SnapshotPtr &s)
    {
        workspace->fleet.apply(s);
        store->append(s);
        now = s->at;
    }
    // A meeting of 20 minutes: two, then three people, the recorder at work; ten minutes of nobody before and behind it.
    void fill()
    {
        began = now;
        for (qint64 t = 0; t < 40 * pastMinute; t += 5000) {
            const qint64 m = t / pastMinute;
            feed(pastShard(began + t, m < 10 || m >= 30 ? 0 : m < 20 ? 2 : 3, m >= 15 && m < 25 ? RecorderView::Busy::Busy : RecorderView::Busy::Idle));
        }
    }
    void settle(qint64 at)
    {
        workspace->past.go(at);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->past.isReading(), 60'000); // sanitised, on a loaded machine
        QVERIFY2(!workspace->past.fault(), workspace->past.fault() ? qPrintable(workspace->past.fault()->detail) : "");
    }

private slots:
    void init()
    {
        thread.start();
        workspace = std::make_unique<Workspace>();
        workspace->clock.setSource([this] { return now; });
        HistoryOptions options;
        options.path = folder.filePath(QStringLiteral("h%1.sqlite").arg(QRandomGenerator::global()->generate()));
        store = std::make_unique<SqliteHistory>(options, thread, [this] { return now; });
        workspace->history = store.get();
        workspace->fleet.setShards({ShardId{QStringLiteral("eu1")}});
        QTRY_VERIFY(workspace->past.isAble());
    }
    void cleanup()
    {
        workspace->past.back();
        workspace->history = nullptr;
        store.reset();
        workspace.reset();
        thread.quit();
        thread.wait();
    }

    void theFleetAsItWas()
    {
        fill();
        QSignalSpy told(&workspace->fleet, &Fleet::told), moved(&workspace->past, &TimeMachine::moved);
        settle(began + 17 * pastMinute);
        QVERIFY(workspace->past.isPast());
        QCOMPARE(workspace->clock.now(), began + 17 * pastMinute);
        QCOMPARE(workspace->clock.real(), now);
        QCOMPARE(moved.size(), 1);
        const RoomPtr room = workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")});
        QVERIFY(room);
        QCOMPARE(room->people.size(), 2u);
        QCOMPARE(room->people[0]->name, QStringLiteral("Person 0"));
        QCOMPARE(room->people[0]->joinedAt, began + 10 * pastMinute);
        QCOMPARE(room->createdAt, began + 10 * pastMinute);
        QCOMPARE(room->recording, std::optional(true));
        const ServerPtr recorder = workspace->fleet.server({QStringLiteral("eu1")}, {QStringLiteral("jibri-1")});
        QVERIFY(recorder && recorder->presence.busy == RecorderView::Busy::Busy);
        // facts are those of now, and go on
        QCOMPARE(workspace->fleet.factsOf({QStringLiteral("eu1")})->rooms.size(), 0u);
        feed(pastShard(now + 5000, 5));
        QCOMPARE(told.size(), 1);
        QCOMPARE(workspace->fleet.factsOf({QStringLiteral("eu1")})->rooms.size(), 1u);
        QCOMPARE(workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")})->people.size(), 2u);
        workspace->past.back();
        QVERIFY(!workspace->past.isPast());
        QCOMPARE(workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")})->people.size(), 5u);
        QCOMPARE(workspace->clock.now(), now);
    }

    void beforeAnythingWasKept()
    {
        fill();
        settle(began - 60 * pastMinute);
        QVERIFY(workspace->past.isPast() && !workspace->past.isKnown());
        const SnapshotPtr s = workspace->fleet.shard({QStringLiteral("eu1")});
        QCOMPARE(s->health, Health::Unknown);
        QVERIFY(s->readings.empty() && s->rooms.empty() && s->servers.empty());
        workspace->past.go(now + 10 * pastMinute); // the future is now
        QVERIFY(!workspace->past.isPast());
    }

    // Whoever drags asks for hundreds: what is shown at the end is the last one, and few were read.
    void theLastWishWins()
    {
        fill();
        QSignalSpy moved(&workspace->past, &TimeMachine::moved);
        for (int i = 0; i < 300; ++i) workspace->past.go(began + i * 5000);
        QTRY_VERIFY(!workspace->past.isReading() && workspace->past.at() == began + 299 * 5000);
        QVERIFY2(moved.size() <= 3, qPrintable(QString::number(moved.size())));
    }

    void namesAreMaskedInThePastToo()
    {
        fill();
        workspace->privacy.setOn(true);
        settle(began + 12 * pastMinute);
        const RoomPtr room = workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")});
        QVERIFY(room && room->name != QStringLiteral("board") && !room->people[0]->name.contains(QStringLiteral("Person 0")));
        workspace->privacy.setOn(false);
        QCOMPARE(workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")})->name, QStringLiteral("board"));
        QCOMPARE(workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")})->people.size(), 2u);
    }

    void aNameThatCameLater()
    {
        fill();
        auto renamed = std::make_shared<ShardSnapshot>(*pastShard(now + 5000, 1));
        auto room = std::make_shared<Room>(*renamed->rooms[0]);
        auto person = std::make_shared<Person>(*room->people[0]);
        person->name = QStringLiteral("Ada-x7f");
        person->nameSource = NameSource::StatsId;
        room->people = {person};
        renamed->rooms = {room};
        feed(renamed);
        auto known = std::make_shared<ShardSnapshot>(*renamed);
        auto roomKnown = std::make_shared<Room>(*room);
        auto ada = std::make_shared<Person>(*person);
        ada->name = QStringLiteral("Ada");
        ada->nameSource = NameSource::Muc;
        roomKnown->people = {ada};
        known->rooms = {roomKnown};
        known->at += 5000;
        feed(known);
        const qint64 then = now;
        feed(pastShard(now + 10'000, 0));
        settle(then);
        const RoomPtr shown = workspace->fleet.room({QStringLiteral("eu1")}, {QStringLiteral("board@conference.example.org")});
        QVERIFY(shown && shown->people.size() == 1);
        QCOMPARE(shown->people[0]->name, QStringLiteral("Ada"));
    }

    void aShardThatIsGoneStillWas()
    {
        fill();
        workspace->fleet.setShards({ShardId{QStringLiteral("us1")}});
        settle(began + 12 * pastMinute);
        QCOMPARE(workspace->fleet.shards().size(), 2u);
        QCOMPARE(workspace->fleet.shards()[0]->id.value, QStringLiteral("us1"));
        QCOMPARE(workspace->fleet.shards()[0]->health, Health::Unknown);
        QCOMPARE(workspace->fleet.shards()[1]->rooms.size(), 1u);
        workspace->past.back();
        QCOMPARE(workspace->fleet.shards().size(), 1u);
    }

    void stepsAndPlay()
    {
        fill();
        settle(began + 12 * pastMinute);
        workspace->past.step(1); // the recorder begins at 15
        QTRY_COMPARE(workspace->past.at(), began + 15 * pastMinute);
        workspace->past.step(-1); // the room opened at 10
        QTRY_COMPARE(workspace->past.at(), began + 10 * pastMinute);
        workspace->past.step(1);
        QTRY_COMPARE(workspace->past.at(), began + 15 * pastMinute);
        for (int i = 0; i < 8 && workspace->past.isPast(); ++i) { // behind the last event is now
            const qint64 was = workspace->past.at();
            workspace->past.step(1);
            QTRY_VERIFY(workspace->past.at() != was);
        }
        QVERIFY(!workspace->past.isPast());
        settle(began + 12 * pastMinute);
        workspace->past.play(600);
        QCOMPARE(workspace->past.speed(), 600);
        QTRY_VERIFY(workspace->past.at() > began + 15 * pastMinute);
        workspace->past.play(0);
        const qint64 stands = workspace->past.wanted();
        QTRY_COMPARE(workspace->past.at(), stands);
        workspace->past.play(600);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->past.isPast(), 10'000); // it ends in the present
        QCOMPARE(workspace->past.speed(), 0);
    }

    void seriesOfThen()
    {
        fill();
        const SeriesKey rtt{EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{QStringLiteral("board@conference.example.org")}, PersonId{QStringLiteral("a1b2c301")}), Metric::PersonRtt};
        QVERIFY(workspace->series.window(rtt, began + 12 * pastMinute, began + 14 * pastMinute, 24).empty()); // memory was never given it
        settle(began + 14 * pastMinute);
        QSignalSpy came(&workspace->past.series(), &PastSeries::came);
        (void)workspace->series.window(rtt, began + 12 * pastMinute, began + 14 * pastMinute, 24);
        QTRY_VERIFY(!came.isEmpty());
        const auto columns = workspace->series.window(rtt, began + 12 * pastMinute, began + 14 * pastMinute, 24);
        QCOMPARE(columns.size(), 24u);
        for (const SeriesColumn &c : columns) QCOMPARE(c.last, 41.f);
        for (const SeriesColumn &c : workspace->series.window(rtt, began + 2 * pastMinute, began + 4 * pastMinute, 24)) QVERIFY(std::isnan(c.last));
        QCOMPARE(workspace->series.valueAt(rtt, began + 13 * pastMinute), 41.0);
        workspace->past.back();
        QVERIFY(workspace->series.window(rtt, began + 12 * pastMinute, began + 14 * pastMinute, 24).empty());
    }

    void meetingsAreReadFromIt()
    {
        fill();
        MeetingReader reader(workspace->history);
        reader.read(began - pastMinute, now, {ShardId{QStringLiteral("eu1")}});
        QTRY_VERIFY(!reader.isReading());
        QVERIFY(!reader.fault());
        QCOMPARE(reader.meetings().size(), 1u);
        const Meeting &m = reader.meetings()[0];
        QVERIFY(m.sawBegin && m.sawEnd);
        QCOMPARE(m.peak, 3);
        QCOMPARE(m.from, began + 10 * pastMinute);
        QCOMPARE(m.to, began + 30 * pastMinute);
        QCOMPARE(m.recordings, (std::vector<TimeSpan>{{began + 15 * pastMinute, began + 25 * pastMinute}}));
        QCOMPARE(m.personMs(), (20 + 20 + 10) * pastMinute);
        MeetingWorst worst(workspace->history);
        worst.want(m, {});
        QTRY_VERIFY(worst.of(m));
        QCOMPARE(worst.of(m)->rtt, 120.0);
        QVERIFY(std::isnan(worst.of(m)->jitter));
        // one that goes on is read again, and told as it was until then
        Meeting first = m;
        first.to = began + 15 * pastMinute;
        MeetingWorst growing(workspace->history);
        growing.want(first, {});
        QTRY_VERIFY(growing.of(first));
        QCOMPARE(growing.of(m)->rtt, 80.0);
        growing.want(m, {});
        QVERIFY(growing.of(m));
        QTRY_COMPARE(growing.of(m)->rtt, 120.0);
        QSignalSpy again(&growing, &MeetingWorst::came);
        growing.want(m, {});
        QTest::qWait(50);
        QVERIFY(again.isEmpty()); // nothing new, nothing asked
    }

    // 20 shards with 2,000 people: from the wish to the last table that was told.
    void aMomentOfALargeFleet()
    {
        demo::World world = test::figuresWorld(20, 2000);
        std::vector<ShardId> ids;
        for (const demo::Shard &s : world.shards()) ids.push_back({QString::fromUtf8(s.id)});
        workspace->fleet.setShards(ids);
        for (int i = 0; i < 40; ++i) {
            world.step(5000);
            for (const demo::Shard &s : world.shards()) feed(test::figuresOf(world, s));
        }
        settle(now - 60'000);
        size_t people = 0;
        for (const SnapshotPtr &s : workspace->fleet.shards())
            for (const RoomPtr &r : s->rooms) people += r->people.size();
        QVERIFY2(people >= 1900, qPrintable(QString::number(people)));
        std::vector<int> took;
        for (int i = 0; i < 5; ++i) {
            settle(now - 60'000 - i * 5000);
            took.push_back(workspace->past.lastMs());
        }
        std::sort(took.begin(), took.end());
        qInfo("a moment of %zu people on 20 shards: median %d ms, worst %d ms", people, took[took.size() / 2], took.back());
    }
};

QTEST_GUILESS_MAIN(TestTimeMachine)
#include "timemachine.moc"
