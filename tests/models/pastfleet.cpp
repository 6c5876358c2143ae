// The fleet as it was, out of rows and events; and the link that leads there.
#include "fleet/metric.h"
#include "quality/verdict.h"
#include "series/momentlink.h"
#include "series/pastfleet.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 pastAt = 1'795'270'800'000;
const ShardId eu{QStringLiteral("eu1")}, us{QStringLiteral("us1")};
const RoomId board{QStringLiteral("board@conference.example.org")};
const PersonId ada{QStringLiteral("a1b2c300")}, grace{QStringLiteral("a1b2c301")};

HistoryMomentRow pastRow(const EntityId &id, int kind = -1, Health health = Health::Ok, std::initializer_list<std::pair<Metric, double>> figures = {}, const QString &name = {})
{
    HistoryMomentRow r;
    r.entity = id;
    r.kind = kind;
    r.health = health;
    r.name = name;
    for (const auto &[metric, value] : figures) r.readings.measure(metric, value, pastAt - 2000, NoSource);
    return r;
}

struct PastEvents
{
    std::vector<HistoryEvent> all;
    PastEvents &add(qint64 before, HistoryEventKind kind, const EntityId &about, double value = 0, const QString &text = {})
    {
        HistoryEvent e;
        e.number = qint64(all.size()) + 1;
        e.at = pastAt - before;
        e.kind = kind;
        e.about = about;
        e.value = value;
        e.text = text;
        all.push_back(e);
        return *this;
    }
};

const EntityId jibri = EntityId::of(eu, ServerId{QStringLiteral("jibri-1")}), jvb = EntityId::of(eu, ServerId{QStringLiteral("jvb-1")});
const EntityId boardId = EntityId::of(eu, board);

std::vector<HistoryMomentRow> pastRows()
{
    // in no order: the store's is another one than that of snapshots
    return {pastRow(EntityId::of(eu, board, grace), int(PersonKind::Person), Health::Warning, {{Metric::PersonRtt, 300}}, QStringLiteral("Grace Hopper")),
            pastRow(EntityId::of(eu, board, ada), int(PersonKind::Person)),
            pastRow(jvb, int(ServerKind::Bridge), Health::Draining, {{Metric::BridgeStress, 0.5}}),
            pastRow(EntityId::of(eu), -1, Health::Warning, {{Metric::ShardPeople, 2}}),
            pastRow(EntityId::of(us), -1, Health::Ok),
            pastRow(jibri, int(ServerKind::Recorder)),
            pastRow(boardId, -1, Health::Warning, {{Metric::RoomPeople, 2}}),
            pastRow(EntityId::fleet(), -1, Health::Unknown, {{Metric::ShardPeople, 7}})};
}

SnapshotPtr pastFacts()
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = eu;
    s->name = QStringLiteral("Europe 1");
    s->at = pastAt + 86'400'000;
    Server v;
    v.id = {QStringLiteral("jibri-1")};
    v.kind = ServerKind::Recorder;
    v.name = QStringLiteral("Recorder one");
    v.version = QStringLiteral("9.9");
    s->servers.push_back(std::make_shared<const Server>(v));
    return s;
}

const Server *pastServer(const ShardSnapshot &s, const QString &id)
{
    for (const ServerPtr &v : s.servers)
        if (v->id.value == id) return v.get();
    return nullptr;
}

} // namespace

class TestPastFleet : public QObject
{
    Q_OBJECT

private slots:
    void snapshotsAreMadeOfRows()
    {
        const PastFleet past = pastFleet(pastAt, pastRows(), {}, {pastFacts()});
        QVERIFY(past.isKnown());
        QCOMPARE(past.shards.size(), 2u);
        const ShardSnapshot &s = *past.shards[0];
        QCOMPARE(s.id, eu);
        QCOMPARE(s.name, QStringLiteral("Europe 1"));
        QCOMPARE(s.at, pastAt);
        QCOMPARE(s.health, Health::Warning);
        QCOMPARE(s.rooms.size(), 1u);
        QCOMPARE(s.rooms[0]->name, QStringLiteral("board"));
        QCOMPARE(s.rooms[0]->domain, QStringLiteral("conference.example.org"));
        QCOMPARE(s.rooms[0]->people.size(), 2u);
        QCOMPARE(s.rooms[0]->people[0]->id, ada); // sorted by id
        QCOMPARE(s.rooms[0]->people[0]->name, ada.value);
        QCOMPARE(s.rooms[0]->people[0]->nameSource, NameSource::EndpointId);
        QCOMPARE(s.rooms[0]->people[1]->name, QStringLiteral("Grace Hopper"));
        QCOMPARE(s.rooms[0]->people[1]->readings.get(Metric::PersonRtt).value, 300.0);
        QCOMPARE(past.figures.get(Metric::ShardPeople).value, 7.0);
        const Server *recorder = pastServer(s, QStringLiteral("jibri-1"));
        QVERIFY(recorder && recorder->kind == ServerKind::Recorder);
        QCOMPARE(recorder->name, QStringLiteral("Recorder one"));
        QVERIFY(recorder->version.isEmpty()); // that of now is not that of then
    }

    void whatWasNotKnownIsAbsent()
    {
        const PastFleet past = pastFleet(pastAt, pastRows(), {}, {});
        const ShardSnapshot &s = *past.shards[0];
        QVERIFY(!s.readings.find(Metric::ShardRooms));
        const Person &p = *s.rooms[0]->people[0];
        QVERIFY(p.readings.empty() && !p.audioMuted && p.bridge.isEmpty() && p.joinedAt == 0 && p.streams.empty());
        QVERIFY(!s.rooms[0]->recording && s.rooms[0]->bridges.empty() && s.rooms[0]->createdAt == 0);
        const Server *recorder = pastServer(s, QStringLiteral("jibri-1"));
        QVERIFY(recorder && !recorder->presence.known && recorder->presence.busy == RecorderView::Busy::Unknown && !recorder->draining);
        QVERIFY(!pastFleet(pastAt, {}, {}, {pastFacts()}).isKnown());
    }

    void eventsTellStates()
    {
        PastEvents e;
        using enum HistoryEventKind;
        e.add(600'000, Began, EntityId::of(eu)).add(500'000, RoomOpened, boardId, 2).add(490'000, Joined, EntityId::of(eu, board, ada)).add(400'000, StateChanged, jibri, int(RecorderView::Busy::Busy))
            .add(399'000, Recording, boardId, 1, QStringLiteral("jibri-1")).add(300'000, OnBridges, boardId, 0, QStringLiteral("jvb-1\njvb-2")).add(200'000, Draining, jvb, 1)
            .add(-60'000, StateChanged, jibri, int(RecorderView::Busy::Idle)); // later than the moment
        const PastFleet past = pastFleet(pastAt, pastRows(), e.all, {});
        const ShardSnapshot &s = *past.shards[0];
        const Server *recorder = pastServer(s, QStringLiteral("jibri-1"));
        QVERIFY(recorder->presence.known && recorder->presence.busy == RecorderView::Busy::Busy);
        QCOMPARE(recorder->recordingRoom, board);
        QCOMPARE(recorder->since, pastAt - 400'000);
        QCOMPARE(pastServer(s, QStringLiteral("jvb-1"))->draining, std::optional(true));
        QCOMPARE(s.rooms[0]->recording, std::optional(true));
        QCOMPARE(s.rooms[0]->streaming, std::optional(false));
        QCOMPARE(s.rooms[0]->bridges.size(), 2u);
        QCOMPARE(s.rooms[0]->createdAt, pastAt - 500'000);
        QCOMPARE(s.rooms[0]->people[0]->joinedAt, pastAt - 490'000);
    }

    // A console that was off does not know whether what it saw before still held.
    void aGapForgets()
    {
        PastEvents e;
        using enum HistoryEventKind;
        e.add(900'000, StateChanged, jibri, int(RecorderView::Busy::Busy)).add(880'000, Draining, jvb, 1).add(870'000, Alert, jvb, 2, QStringLiteral("Stress high")).add(860'000, Alert, EntityId::of(us), 2, QStringLiteral("Elsewhere"))
            .add(60'000, Began, EntityId::of(eu)).add(50'000, Alert, jibri, 1, QStringLiteral("Disk"));
        const PastFleet past = pastFleet(pastAt, pastRows(), e.all, {});
        const ShardSnapshot &s = *past.shards[0];
        QCOMPARE(pastServer(s, QStringLiteral("jibri-1"))->presence.busy, RecorderView::Busy::Unknown);
        QVERIFY(!pastServer(s, QStringLiteral("jvb-1"))->draining);
        QCOMPARE(past.alerts.size(), 3u);
        QCOMPARE(past.alerts[0].text, QStringLiteral("Disk")); // what goes on is first, the newest above
        QCOMPARE(past.alerts[1].text, QStringLiteral("Elsewhere"));
        QVERIFY(past.alerts[1].until == 0);
        QCOMPARE(past.alerts[2].text, QStringLiteral("Stress high"));
        QVERIFY(past.alerts[2].lost);
        QCOMPARE(past.alerts[2].until, pastAt - 60'000);
    }

    void alertsAndOperationsArePaired()
    {
        PastEvents e;
        using enum HistoryEventKind;
        e.add(900'000, Alert, jvb, 2, QStringLiteral("Stress high")).add(890'000, Alert, jvb, 3, QStringLiteral("Loss high")).add(800'000, AlertEnded, jvb, 2, QStringLiteral("Stress high"))
            .add(700'000, Operation, jvb, 1, QStringLiteral("Drain jvb-1")).add(600'000, OperationEnded, jvb, 5, QStringLiteral("Drain jvb-1")).add(500'000, AlertEnded, jvb, 2, QStringLiteral("Stress high"));
        const PastFleet past = pastFleet(pastAt, pastRows(), e.all, {});
        QCOMPARE(past.alerts.size(), 2u);
        QCOMPARE(past.alerts[1].text, QStringLiteral("Stress high"));
        QCOMPARE(past.alerts[1].until, pastAt - 800'000);
        QCOMPARE(past.alerts[1].value, 2.0);
        QCOMPARE(past.operations.size(), 1u);
        QCOMPARE(past.operations[0].until, pastAt - 600'000);
        QCOMPARE(past.alerts[0].until, 0); // another one's end, told twice, is none of its
    }

    void linksAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString begin = QStringLiteral("jitscope://moment?");
        const auto row = [&](const char *name, const QString &text, bool good) { QTest::newRow(name) << text << good; };
        row("plain", begin + QStringLiteral("at=2026-11-21T14:05:00%2B01:00"), true);
        row("zulu, all", begin + QStringLiteral("at=2026-11-21T14:05:00Z&shard=eu%201&page=rooms&room=board%40x"), true);
        row("plus is itself", begin + QStringLiteral("at=2026-11-21T14:05:00+01:00"), true);
        row("no zone", begin + QStringLiteral("at=2026-11-21T14:05:00"), false);
        row("no moment", begin + QStringLiteral("shard=eu1"), false);
        row("twice", begin + QStringLiteral("at=2026-11-21T14:05:00Z&at=2026-11-21T14:05:00Z"), false);
        row("other word", begin + QStringLiteral("at=2026-11-21T14:05:00Z&do=restart"), false);
        row("other place", QStringLiteral("jitscope://do?at=2026-11-21T14:05:00Z"), false);
        row("user", QStringLiteral("jitscope://a@moment?at=2026-11-21T14:05:00Z"), false);
        row("fragment", begin + QStringLiteral("at=2026-11-21T14:05:00Z#x"), false);
        row("page with slash", begin + QStringLiteral("at=2026-11-21T14:05:00Z&page=../x"), false);
        row("control", begin + QStringLiteral("at=2026-11-21T14:05:00Z&shard=a%0Ab"), false);
        row("not UTF-8", begin + QStringLiteral("at=2026-11-21T14:05:00Z&shard=%ff"), false);
        row("broken escape", begin + QStringLiteral("at=2026-11-21T14:05:00Z&shard=%4"), false);
        row("13th month", begin + QStringLiteral("at=2026-13-21T14:05:00Z"), false);
        row("far year", begin + QStringLiteral("at=9026-11-21T14:05:00Z"), false);
        row("space", begin + QStringLiteral("at=2026-11-21T14:05:00Z "), false);
        row("long", begin + QStringLiteral("at=2026-11-21T14:05:00Z&room=") + QString(3000, u'a'), false);
        row("empty word", begin + QStringLiteral("at=2026-11-21T14:05:00Z&shard="), false);
    }
    void linksAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(readMomentLink(text).has_value(), good);
    }

    void linksSurvive()
    {
        const MomentLink link{1'795'270'805'000, QStringLiteral("eu & ü=1"), QStringLiteral("rooms"), QStringLiteral("100%&?#@conference.example.org")};
        const auto back = readMomentLink(momentLink(link));
        QVERIFY(back);
        QVERIFY(*back == link);
    }

    void momentsByHand()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(15, 0, 0));
        const qint64 ms = now.toMSecsSinceEpoch();
        QCOMPARE(readMomentByHand(QStringLiteral(" 14:05 "), ms), std::optional(QDateTime(now.date(), QTime(14, 5)).toMSecsSinceEpoch()));
        QCOMPARE(readMomentByHand(QStringLiteral("16:05:10"), ms), std::optional(QDateTime(now.date().addDays(-1), QTime(16, 5, 10)).toMSecsSinceEpoch())); // yesterday's
        QCOMPARE(readMomentByHand(QStringLiteral("2026-11-20 08:30"), ms), std::optional(QDateTime(QDate(2026, 11, 20), QTime(8, 30)).toMSecsSinceEpoch()));
        QCOMPARE(readMomentByHand(QStringLiteral("2026-11-20T08:30:00Z"), ms), std::optional(QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC).toMSecsSinceEpoch()));
        for (const char *bad : {"", "25:00", "soon", "2026-02-30 10:00", "1999-01-01"}) QVERIFY2(!readMomentByHand(QString::fromLatin1(bad), ms), bad);
    }
};

QTEST_GUILESS_MAIN(TestPastFleet)
#include "pastfleet.moc"
