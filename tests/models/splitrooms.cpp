// Split rooms: each result by its rule, and each false positive of jitsi/alerting.md §5 left out.
#include "fleet/splitrooms.h"

#include "fleet/metric.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 T0 = 1'790'000'000'000;
const QString Domain = QStringLiteral("conference.meet.example.org");

struct Site
{
    std::vector<ShardSnapshot> shards;
    SplitMemory memory;
    SplitFindings found;

    explicit Site(std::initializer_list<const char *> names)
    {
        for (const char *n : names) {
            ShardSnapshot s;
            s.id = ShardId{QString::fromLatin1(n)};
            shards.push_back(s);
        }
    }
    Room &room(size_t shard, const QString &local, int people, const QString &domain = Domain)
    {
        auto r = std::make_shared<Room>();
        r->id = RoomId{local + u'@' + domain};
        r->name = local;
        r->domain = domain;
        r->createdAt = T0 - 600'000;
        r->readings.measure(Metric::RoomPeople, people, T0, 0);
        Room &ref = *r;
        shards[shard].rooms.push_back(std::move(r));
        return ref;
    }
    void erase(size_t shard) { shards[shard].rooms.clear(); }
    // A proxy in front of all shards, which its servers of the same names lead to: "key server" each.
    void proxy(const char *name, const QList<std::pair<QByteArray, int>> &entries, qint64 at = T0)
    {
        auto table = std::make_shared<StickTable>();
        table->name = QStringLiteral("nodes");
        table->at = at;
        for (size_t i = 0; i < shards.size(); ++i) table->target({int(i) + 11, shards[i].id.value, {}});
        for (const auto &[key, server] : entries) table->add(key, server, 300'000);
        table->used = int(entries.size());
        table->seal();
        for (ShardSnapshot &shard : shards) {
            Server s;
            s.id = ServerId{QString::fromLatin1(name)};
            s.kind = ServerKind::Proxy;
            s.table = table;
            for (size_t i = 0; i < shards.size(); ++i) {
                BehindProxy b;
                b.backend = QStringLiteral("nodes");
                b.name = shards[i].id.value;
                b.id = int(i) + 11;
                b.state = BehindProxy::State::Up;
                b.mine = b.name == shard.id.value;
                s.behind.push_back(b);
            }
            std::erase_if(shard.servers, [&](const ServerPtr &v) { return v->id == s.id; });
            shard.servers.push_back(std::make_shared<const Server>(s));
        }
    }
    // One look, `ms` after T0; everybody has been asked anew then, but those in `old`.
    const SplitFindings &look(qint64 ms, bool anew = true)
    {
        std::vector<SnapshotPtr> all;
        for (ShardSnapshot s : shards) {
            s.at = T0 + ms;
            for (RoomPtr &r : s.rooms) {
                Room copy = *r;
                if (Reading people = copy.readings.get(Metric::RoomPeople); anew && people.isMeasured()) {
                    people.at += ms;
                    copy.readings.set(people);
                }
                r = std::make_shared<const Room>(copy);
            }
            for (ServerPtr &v : s.servers) {
                if (!v->table || !anew) continue;
                Server copy = *v;
                auto table = std::make_shared<StickTable>(*v->table);
                table->at += ms;
                copy.table = table;
                v = std::make_shared<const Server>(copy);
            }
            all.push_back(std::make_shared<const ShardSnapshot>(std::move(s)));
        }
        return found = splitRooms(all, memory, T0 + ms);
    }
    const SplitFindings &twice()
    {
        look(0);
        return look(30'000);
    }
    int count(SplitRoom::Kind kind) const
    {
        return int(std::count_if(found.rooms.begin(), found.rooms.end(), [&](const SplitRoom &r) { return r.kind == kind; }));
    }
};

using Kind = SplitRoom::Kind;

} // namespace

class TestSplitRooms : public QObject
{
    Q_OBJECT

private slots:
    void aRoomOnTwoShardsIsTold()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("standup"), 3);
        s.room(1, QStringLiteral("standup"), 9);
        s.room(1, QStringLiteral("weekly"), 9);
        QVERIFY(s.look(0).rooms.empty()); // one look is none
        s.look(30'000);
        QCOMPARE(s.found.rooms.size(), 1u);
        const SplitRoom &r = s.found.rooms.front();
        QCOMPARE(r.kind, Kind::Split);
        QCOMPARE(r.key, QStringLiteral("standup"));
        QCOMPARE(r.since, T0);
        QCOMPARE(r.people(), 12);
        QCOMPARE(r.shares.front().shard.value, QStringLiteral("b")); // most people first
        QCOMPARE(s.found.split(), 1);
        QCOMPARE(s.found.of(ShardId{QStringLiteral("a")})->split, 1);
        QVERIFY(s.found.of(ShardId{QStringLiteral("a")})->known);
        const SplitFindings before = s.found;
        s.look(45'000);
        QVERIFY(s.found.tellsTheSame(before) && s.found.at != before.at);
        // it ends with the first look that does not show it, and begins anew
        s.erase(0);
        QVERIFY(s.look(60'000).rooms.empty());
        QVERIFY(!s.found.tellsTheSame(before) && !before.tellsTheSame(s.found));
        s.room(0, QStringLiteral("standup"), 3);
        QVERIFY(s.look(90'000).rooms.empty());
        QCOMPARE(s.look(120'000).rooms.front().since, T0 + 90'000);
    }

    void theSameAnswerTwiceIsNoSecondPoll()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("standup"), 3);
        s.room(1, QStringLiteral("standup"), 9);
        s.look(0);
        QVERIFY(s.look(20'000, false).rooms.empty());
        QCOMPARE(s.look(40'000).rooms.size(), 1u);
    }

    void falsePositives_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *w : {"nobody", "recorders only", "stale", "not counted", "breakout", "breakout domain", "lobby", "canary", "canary of a tenant", "health check", "leaked", "young", "old poll", "other site", "containers' default"})
            QTest::newRow(w) << QString::fromLatin1(w);
    }
    void falsePositives()
    {
        QFETCH(QString, what);
        Site s({"a", "b"});
        QString name = QStringLiteral("standup"), domain = Domain;
        if (what == u"canary") name = QStringLiteral("canary-jibri3-20261121t0300");
        if (what == u"canary of a tenant") name = QStringLiteral("[acme]canary-jibri3");
        if (what == u"health check") name = QStringLiteral("__jicofo-health-check-1");
        if (what == u"lobby") domain = QStringLiteral("lobby.meet.example.org");
        if (what == u"breakout domain") domain = QStringLiteral("breakout.meet.example.org");
        if (what == u"containers' default") domain = QStringLiteral("muc.meet.jitsi");
        s.room(0, name, 5, domain);
        Room &r = s.room(1, name, what == u"nobody" ? 0 : 5, what == u"other site" ? QStringLiteral("conference.other.example.org") : domain);
        if (what == u"recorders only") {
            auto p = std::make_shared<Person>();
            p->kind = PersonKind::Recorder;
            r.people.push_back(p);
        }
        if (what == u"stale") r.readings.set({5, T0, Metric::RoomPeople, 0, ReadingState::Stale});
        if (what == u"not counted") r.readings.miss(Metric::RoomPeople, ReadingState::NoMeaning, T0, 0);
        if (what == u"breakout") r.breakout = true;
        if (what == u"leaked") r.leaked = true;
        if (what == u"young") r.createdAt = T0;
        if (what == u"old poll") r.readings.measure(Metric::RoomPeople, 5, T0 - 90'000, 0);
        QVERIFY2(s.twice().rooms.empty(), qPrintable(what));
        if (what == u"young") {
            s.look(70'000);
            QCOMPARE(s.look(100'000).rooms.size(), 1u); // by then it is no room that just moves
        }
        if (what == u"containers' default") { // of one site after all: both stand behind one proxy
            s.proxy("lb1", {});
            s.look(60'000);
            s.look(90'000);
            QCOMPARE(s.count(Kind::Split), 1);
        }
    }

    void aRoomOfUnknownAgeHasToBeSeenForAWhile()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("standup"), 3);
        s.room(1, QStringLiteral("standup"), 9).createdAt = 0;
        QVERIFY(s.twice().rooms.empty());
        s.look(61'000);
        QCOMPARE(s.look(90'000).rooms.size(), 1u);
    }

    void proxiesThatSendARoomApart()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("[acme]standup"), 3);
        s.proxy("lb1", {{"acme/standup", 0}, {"idle", 0}, {"same", 1}});
        s.proxy("lb2", {{"acme/standup", 1}, {"idle", 1}, {"same", 1}});
        QVERIFY(s.look(0).rooms.empty());
        s.look(30'000);
        QCOMPARE(s.count(Kind::ProxySplit), 2);
        const SplitRoom &r = s.found.rooms.front(); // with people first
        QCOMPARE(r.key, QStringLiteral("acme/standup"));
        QCOMPARE(r.room.value, QStringLiteral("[acme]standup@") + Domain);
        QCOMPARE(r.opinions.size(), 2u);
        QCOMPARE(r.opinions[0].shard.value, QStringLiteral("a"));
        QCOMPARE(r.opinions[1].shard.value, QStringLiteral("b"));
        QCOMPARE(s.found.split(), 1); // an idle entry carries nobody
        QCOMPARE(s.found.of(ShardId{QStringLiteral("b")})->split, 1);
        // once one of the entries has ended there is nothing left
        s.look(290'000, false);
        QCOMPARE(s.look(310'000, false).rooms.size(), 0u);
    }

    void namesAreEachProxysOwn()
    {
        Site s({"a", "b"});
        s.proxy("lb1", {{"r", 0}});
        s.proxy("lb2", {{"r", 0}});
        // the second calls its servers otherwise; the address is the same
        for (ShardSnapshot &shard : s.shards) {
            Server copy = *shard.servers.back();
            auto table = std::make_shared<StickTable>();
            table->name = QStringLiteral("nodes");
            table->at = T0;
            table->target({1, QStringLiteral("s1"), QStringLiteral("10.0.0.1:443")});
            table->add("r", 0, 300'000);
            table->used = 1;
            table->seal();
            copy.table = table;
            copy.behind.clear();
            shard.servers.back() = std::make_shared<const Server>(copy);
            Server first = *shard.servers.front();
            auto other = std::make_shared<StickTable>();
            other->name = QStringLiteral("nodes");
            other->at = T0;
            other->target({11, QStringLiteral("a"), QStringLiteral("10.0.0.1:443")});
            other->add("r", 0, 300'000);
            other->used = 1;
            other->seal();
            first.table = other;
            shard.servers.front() = std::make_shared<const Server>(first);
        }
        QCOMPARE(s.twice().rooms.size(), 0u);
    }

    void aRoomWhoseNewcomersGoElsewhere()
    {
        Site s({"a", "b"});
        s.room(1, QStringLiteral("standup"), 3);
        s.proxy("lb1", {{"standup", 0}});
        s.twice();
        QCOMPARE(s.found.rooms.size(), 1u);
        QCOMPARE(s.found.rooms.front().kind, Kind::Mismatch);
        QCOMPARE(s.found.rooms.front().opinions.front().shard.value, QStringLiteral("a"));
        QCOMPARE(s.found.split(), 0);
    }

    void aRoomThatNoProxyKnows()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("standup"), 3);
        s.room(0, QStringLiteral("alone"), 1);
        s.proxy("lb1", {{"weekly", 0}});
        s.twice();
        QCOMPARE(s.count(Kind::Missing), 1);
        QCOMPARE(s.found.missing, 1);
        QCOMPARE(s.found.rooms.front().key, QStringLiteral("standup"));
    }

    void aTableThatWasNotReadWholeMissesNobody()
    {
        Site s({"a", "b"});
        s.room(0, QStringLiteral("standup"), 3);
        s.proxy("lb1", {{"weekly", 0}});
        for (ShardSnapshot &shard : s.shards) {
            Server copy = *shard.servers.front();
            auto table = std::make_shared<StickTable>(*copy.table);
            table->used = 5000;
            copy.table = table;
            shard.servers.front() = std::make_shared<const Server>(copy);
        }
        QCOMPARE(s.twice().rooms.size(), 0u);
    }

    void aCutOffKeyAccusesNobody()
    {
        Site s({"a", "b"});
        s.room(1, QStringLiteral("a-very-long-name-of-a-room-that-goes-on"), 3);
        s.proxy("lb1", {{"a-very-long-name-of-a-room-that-", 0}});
        s.twice();
        QCOMPARE(s.found.rooms.size(), 1u);
        QCOMPARE(s.found.rooms.front().kind, Kind::Ambiguous);
    }

    void oneShardAloneHasNothingToCompare()
    {
        Site s({"a"});
        s.room(0, QStringLiteral("standup"), 3);
        QVERIFY(!s.twice().of(ShardId{QStringLiteral("a")})->known);
    }

    void bigFleet()
    {
        Site s({"a", "b", "c", "d", "e"});
        for (int i = 0; i < 10'000; ++i) s.room(size_t(i) % 5, QStringLiteral("[tenant-%1]room-%2").arg(i % 97).arg(i), 4);
        for (const char *lb : {"lb1", "lb2", "lb3"}) {
            QList<std::pair<QByteArray, int>> entries;
            for (int i = 0; i < 100'000; ++i) entries.emplace_back("tenant-" + QByteArray::number(i % 97) + "/room-" + QByteArray::number(i), i % 5);
            s.proxy(lb, entries);
        }
        s.look(0);
        std::vector<SnapshotPtr> all;
        for (const ShardSnapshot &x : s.shards) all.push_back(std::make_shared<const ShardSnapshot>(x));
        QElapsedTimer clock;
        clock.start();
        const SplitFindings found = splitRooms(all, s.memory, T0 + 30'000);
        qInfo("10,000 rooms, 3 tables of 100,000 entries: %lld ms", clock.elapsed());
        QVERIFY(found.rooms.empty());
    }
};

QTEST_GUILESS_MAIN(TestSplitRooms)
#include "splitrooms.moc"
