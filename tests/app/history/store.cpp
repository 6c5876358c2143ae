// The store of past moments, on one thread: what goes in comes out, at every tier, at one moment, as events; what is forgotten is gone.
#include "demofigures.h"
#include "history/directory.h"
#include "history/sqlitehistory.h"

#include "base/post.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace jitscope;
using test::FiguresStart;

namespace {

constexpr qint64 storeHour = 3'600'000, storeDay = 24 * storeHour;

// One shard with a bridge and a room of people; figures by a rule that a test can tell again.
SnapshotPtr plain(qint64 at, int people = 2, double stress = -1, const QStringList &names = {QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper"), QStringLiteral("Mary Jackson")})
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu1")};
    s->at = at;
    s->health = Health::Ok;
    s->readings.measure(Metric::ShardPeople, people, at, 0);
    Server v;
    v.id = {QStringLiteral("jvb-1")};
    v.health = Health::Ok;
    v.readings.measure(Metric::BridgeStress, stress >= 0 ? stress : 0.01 * double((at / 5000) % 50), at, 0);
    s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    if (people > 0) {
        Room r;
        r.id = {QStringLiteral("board@conference.example.org")};
        r.name = QStringLiteral("board");
        r.readings.measure(Metric::RoomPeople, people, at, 0);
        for (int i = 0; i < people; ++i) {
            Person p;
            p.id = {QStringLiteral("%1").arg(0xa1b2c300 + i, 8, 16)};
            p.name = names[i % names.size()];
            p.health = Health::Ok;
            p.readings.measure(Metric::PersonRtt, 40 + i, at, 0);
            p.readings.measure(Metric::PersonLossUp, 0.1 * i, at, 0);
            r.people.push_back(std::make_shared<const Person>(std::move(p)));
        }
        s->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    }
    return s;
}

const SeriesKey stressKey{EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-1")}), Metric::BridgeStress};
const SeriesKey rttKey{EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{QStringLiteral("board@conference.example.org")}, PersonId{QStringLiteral("a1b2c301")}), Metric::PersonRtt};
const EntityId boardRoom = EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{QStringLiteral("board@conference.example.org")});

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    HistoryOptions options;

    std::unique_ptr<HistoryStore> opened(qint64 now)
    {
        auto store = std::make_unique<HistoryStore>(options);
        store->open(now);
        return store;
    }
    // Every 5 s in [from, to); with a flush now and then, and compaction at the end.
    void feed(HistoryStore &store, qint64 from, qint64 to, int people = 2)
    {
        for (qint64 at = from; at < to; at += 5000) {
            store.append(plain(at, people));
            if (at % 60'000 == 0) store.flush(at);
        }
        store.flush(to);
    }
    static void compactAll(HistoryStore &store, qint64 now)
    {
        for (int i = 0; i < 5000 && store.compact(now); ++i) {}
    }
    bool filesHold(const QByteArray &text) const
    {
        QDirIterator it(folder->path(), QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) return true;
        }
        return false;
    }
    qint64 count(const QString &sql) const
    {
        qint64 n = -1;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("count"));
            db.setDatabaseName(options.path);
            QSqlQuery q(db.open() ? db : QSqlDatabase());
            if (q.exec(sql) && q.next()) n = q.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("count"));
        return n;
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        options = {};
        options.path = folder->filePath(QStringLiteral("deep/history.sqlite")).replace(QStringLiteral("deep/"), QString());
    }

    void samplesComeBackAsTheyWere()
    {
        const auto store = opened(FiguresStart);
        QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::None);
        feed(*store, FiguresStart, FiguresStart + storeHour + 600'000);
        for (const bool compacted : {false, true}) {
            if (compacted) compactAll(*store, FiguresStart + 2 * storeHour);
            const auto answer = store->read(stressKey, FiguresStart, FiguresStart + storeHour + 600'000, 840);
            QVERIFY(answer);
            QCOMPARE(answer->columns.size(), 840u);
            QCOMPARE(answer->stepMs, 5000);
            for (size_t i = 0; i < answer->columns.size(); ++i) {
                const float is = float(0.01 * double((answer->from / 5000 + qint64(i)) % 50));
                QVERIFY2(std::abs(answer->columns[i].last - is) < 1e-6f, qPrintable(QString::number(i)));
            }
        }
        QVERIFY(store->keeps(stressKey));
        QVERIFY(!store->keeps({EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-2")}), Metric::BridgeStress}));
        const auto nobody = store->read({boardRoom, Metric::BridgeStress}, FiguresStart, FiguresStart + storeHour, 100);
        QVERIFY(nobody && nobody->columns.empty());
        QVERIFY(!store->read(stressKey, 5, 5, 100));
        QCOMPARE(QFile(options.path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    void peaksSurviveEveryTier()
    {
        const auto store = opened(FiguresStart);
        const qint64 start = floorTo(FiguresStart, 30 * storeDay), peak = start + 3 * storeHour + 1'234'000 / 5000 * 5000;
        for (qint64 at = start; at < start + 31 * storeDay; at += 300'000) // a page every five minutes would be a gap each time
            for (int i = 0; i < 5; ++i) {
                const qint64 t = at + i * 60'000;
                store->append(plain(t, 0, t == peak / 60'000 * 60'000 ? 0.97 : 0.2));
                if (i == 0 && at % storeHour == 0) store->flush(t);
            }
        store->flush(start + 31 * storeDay);
        compactAll(*store, start + 61 * storeDay); // all of it is over, and nothing too old
        const auto stat = store->stat(start + 31 * storeDay);
        QVERIFY(stat);
        QVERIFY(stat->tiers[1].samples > 0);
        QVERIFY(stat->tiers[2].samples > 0);
        QCOMPARE(stat->tiers[0].blocks, 0); // 7 days are long over
        for (const int columns : {30, 300, 1200}) { // days, hours, minutes
            const auto answer = store->read(stressKey, start, start + 30 * storeDay, columns);
            QVERIFY(answer);
            float most = 0, least = 1;
            int holes = 0;
            for (const SeriesColumn &c : answer->columns) {
                if (std::isnan(c.last)) ++holes;
                else most = std::max(most, c.max), least = std::min(least, c.min);
            }
            QCOMPARE(most, 0.97f);
            QCOMPARE(least, 0.2f);
            QCOMPARE(holes, 0);
        }
    }
    // Of people a minute has what a meeting is judged by, an hour nothing; their seconds have all.
    void peopleCostLittleInTheCoarserTiers()
    {
        const auto store = opened(FiguresStart);
        for (qint64 at = FiguresStart; at < FiguresStart + storeHour; at += 5000) {
            auto s = std::make_shared<ShardSnapshot>(*plain(at));
            auto room = std::make_shared<Room>(*s->rooms[0]);
            auto person = std::make_shared<Person>(*room->people[1]);
            person->readings.measure(Metric::PersonBitrateUp, 500 + double(at / 5000 % 7), at, 0);
            room->people[1] = person;
            s->rooms[0] = room;
            store->append(s);
        }
        store->flush(FiguresStart + storeHour);
        compactAll(*store, FiguresStart + 3 * storeDay);
        const SeriesKey bits{rttKey.entity, Metric::PersonBitrateUp};
        const auto filled = [&](const SeriesKey &key, int columns) {
            const auto a = store->read(key, FiguresStart, FiguresStart + storeHour, columns);
            return a ? std::count_if(a->columns.begin(), a->columns.end(), [](const SeriesColumn &c) { return !std::isnan(c.last); }) : -1;
        };
        QCOMPARE(filled(bits, 720), 720);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM block b JOIN entity e ON e.id = b.entity WHERE e.kind = %1 AND b.tier = 2").arg(int(EntityKind::Person))), 0);
        QVERIFY(count(QStringLiteral("SELECT COUNT(*) FROM block b JOIN entity e ON e.id = b.entity WHERE e.kind = %1 AND b.tier = 1").arg(int(EntityKind::Person))) > 0);
        QVERIFY(count(QStringLiteral("SELECT COUNT(*) FROM block b JOIN entity e ON e.id = b.entity WHERE e.kind = %1 AND b.tier = 2").arg(int(EntityKind::Server))) > 0);
        store->append(plain(FiguresStart + 2 * storeHour, 0)); // closes the last stretch
        store->flush(FiguresStart + 2 * storeHour);
        options.limits.tiers[0].ageMs = storeDay;
        store->setLimits(options.limits);
        compactAll(*store, FiguresStart + 4 * storeDay); // its seconds are gone
        QCOMPARE(filled(bits, 60), 0);
        QVERIFY(filled(rttKey, 60) >= 59);
    }
    void gapsStayGaps()
    {
        const auto store = opened(FiguresStart);
        feed(*store, FiguresStart, FiguresStart + 600'000);
        auto out = std::make_shared<ShardSnapshot>(*plain(FiguresStart + 600'000)); // the page fails
        Server v = *out->servers[0];
        v.readings.miss(Metric::BridgeStress, ReadingState::Stale);
        out->servers[0] = std::make_shared<const Server>(v);
        store->append(out);
        feed(*store, FiguresStart + 720'000, FiguresStart + 1'200'000);
        const auto answer = store->read(stressKey, FiguresStart, FiguresStart + 1'200'000, 20); // a minute each
        QVERIFY(answer);
        for (size_t i = 0; i < 20; ++i) QCOMPARE(std::isnan(answer->columns[i].last), i == 10 || i == 11);
    }
    void aDayTurnsBeforeTheyAreWritten()
    {
        const qint64 midnight = (FiguresStart / 86'400'000 + 1) * 86'400'000;
        const auto store = opened(midnight - 30'000);
        for (qint64 at = midnight - 30'000; at < midnight + 30'000; at += 5000) store->append(plain(at));
        store->flush(midnight + storeHour);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM entity GROUP BY shard, kind, room, part HAVING COUNT(*) > 1)")), 0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM block WHERE entity NOT IN (SELECT id FROM entity)")), 0);
        const auto answer = store->read(stressKey, midnight - 30'000, midnight + 30'000, 12);
        QVERIFY(answer);
        for (const SeriesColumn &c : answer->columns) QVERIFY(!std::isnan(c.last));
    }
    void theFleetAtOneMoment()
    {
        const auto store = opened(FiguresStart);
        feed(*store, FiguresStart, FiguresStart + storeHour, 2);
        feed(*store, FiguresStart + storeHour, FiguresStart + storeHour + 900'000, 3);
        feed(*store, FiguresStart + storeHour + 900'000, FiguresStart + storeHour + 1'000'000, 0);
        for (const bool compacted : {false, true}) {
            if (compacted) compactAll(*store, FiguresStart + 3 * storeHour);
            const auto two = store->moment(FiguresStart + 1'802'500), three = store->moment(FiguresStart + storeHour + 60'000), none = store->moment(FiguresStart + storeHour + 950'000);
            QVERIFY(two && three && none);
            QCOMPARE(two->size(), 5u); // shard, room, two people, bridge
            QCOMPARE(three->size(), 6u);
            QCOMPARE(none->size(), 2u);
            const HistoryMomentRow *ada = nullptr, *bridge = nullptr;
            for (const HistoryMomentRow &r : *two) {
                if (r.entity.kind == EntityKind::Person && r.entity.id == QLatin1String("a1b2c300")) ada = &r;
                if (r.entity.kind == EntityKind::Server) bridge = &r;
            }
            QVERIFY(ada && bridge);
            QCOMPARE(ada->name, QStringLiteral("Ada Lovelace"));
            QCOMPARE(ada->entity.room, boardRoom.id);
            QCOMPARE(ada->readings.get(Metric::PersonRtt).value, 40.0);
            QCOMPARE(ada->readings.get(Metric::PersonRtt).at, FiguresStart + 1'800'000);
            QCOMPARE(ada->health, Health::Ok);
            QCOMPARE(bridge->kind, int(ServerKind::Bridge));
            QCOMPARE(bridge->readings.get(Metric::BridgeStress).value, 0.01 * double(((FiguresStart + 1'800'000) / 5000) % 50));
        }
        QVERIFY(store->moment(FiguresStart - storeDay)->empty());
    }
    void eventsKeepTheirOrder()
    {
        const auto store = opened(FiguresStart);
        store->append(plain(FiguresStart, 0));
        store->append(plain(FiguresStart + 5000, 2));
        store->append(plain(FiguresStart + 10'000, 3));
        store->append(plain(FiguresStart + 15'000, 1));
        HistoryEvent said;
        said.at = FiguresStart + 12'000; // late
        said.kind = HistoryEventKind::Alert;
        said.text = QStringLiteral("$(reboot)\u202e");
        said.about = EntityId::of(ShardId{QStringLiteral("eu1")});
        store->append(said);
        store->append(plain(FiguresStart + 20'000, 0));
        store->flush(FiguresStart + 20'000);
        const auto all = store->events({FiguresStart, FiguresStart + storeHour, 0, 100});
        QVERIFY(all);
        std::vector<HistoryEventKind> kinds;
        for (size_t i = 0; i < all->size(); ++i) {
            kinds.push_back((*all)[i].kind);
            if (i > 0) QVERIFY((*all)[i].number > (*all)[i - 1].number);
        }
        using K = HistoryEventKind;
        QVERIFY((kinds == std::vector{K::Began, K::RoomOpened, K::Joined, K::Joined, K::Joined, K::Left, K::Left, K::Alert, K::Left, K::RoomClosed}));
        QCOMPARE((*all)[2].name, QStringLiteral("Ada Lovelace"));
        QCOMPARE((*all)[2].about.room, boardRoom.id);
        QCOMPARE((*all)[7].text, said.text);
        const auto ofRoom = store->events({0, FiguresStart + storeHour, 0, 100, false, 0, QStringLiteral("eu1"), boardRoom.id});
        QCOMPARE(ofRoom->size(), 8u);
        const auto last = store->events({0, FiguresStart + storeHour, (*all)[9].number, 2});
        QCOMPARE(last->size(), 2u);
        QCOMPARE((*last)[1].kind, K::Left);
        QVERIFY(store->events({0, FiguresStart + storeHour, 0, 100, false, 0, {}, QStringLiteral("other@x")})->empty());
    }
    void whatIsPurgedIsNowhere()
    {
        {
            const auto store = opened(FiguresStart);
            feed(*store, FiguresStart, FiguresStart + 2 * storeHour, 3);
            compactAll(*store, FiguresStart + 4 * storeHour);
            QVERIFY(filesHold("Grace Hopper"));
            QVERIFY(store->purge(rttKey.entity, FiguresStart + 4 * storeHour)); // Grace
            QVERIFY(!filesHold("Grace Hopper"));
            QVERIFY(!filesHold("a1b2c301"));
            QVERIFY(filesHold("Ada Lovelace"));
            QVERIFY(!store->keeps(rttKey));
            const auto then = store->moment(FiguresStart + storeHour);
            for (const HistoryMomentRow &r : *then) QVERIFY(r.entity.id != rttKey.entity.id);
            QVERIFY(store->purgeName(QStringLiteral("Mary Jackson"), FiguresStart + 4 * storeHour));
            QVERIFY(!filesHold("Mary Jackson"));
            QVERIFY(store->purge(EntityId::of(ShardId{}, RoomId{QStringLiteral("boar")}), FiguresStart)); // no such name: nothing goes
            QVERIFY(store->purge(EntityId::of(ShardId{QStringLiteral("elsewhere")}, RoomId{QStringLiteral("board")}), FiguresStart));
            QVERIFY(store->keeps({boardRoom, Metric::RoomPeople}));
            QVERIFY(store->purge(EntityId::of(ShardId{}, RoomId{QStringLiteral("board")}), FiguresStart + 4 * storeHour)); // by its name, in all shards
            QVERIFY(!filesHold("board@conference"));
            QVERIFY(!filesHold("Ada Lovelace"));
            QVERIFY(store->keeps(stressKey)); // counters stay
            const auto left = store->events({0, FiguresStart + storeDay, 0, 100});
            for (const HistoryEvent &e : *left) QVERIFY(e.about.kind != EntityKind::Person && e.about.kind != EntityKind::Room);
            QVERIFY(!store->purge(stressKey.entity, FiguresStart));
        }
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM event WHERE kind = %1").arg(int(HistoryEventKind::Purged))), 4);
    }
    void namesLiveShorterThanCounters()
    {
        options.limits.nameAgeMs = 3 * storeDay;
        const auto store = opened(FiguresStart);
        feed(*store, FiguresStart, FiguresStart + storeHour, 2);
        for (int day = 0; day < 6; ++day) feed(*store, FiguresStart + day * storeDay + storeHour, FiguresStart + day * storeDay + storeHour + 600'000, 0);
        compactAll(*store, FiguresStart + 6 * storeDay);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM name")), 0);
        const auto then = store->moment(FiguresStart + 1'800'000);
        QVERIFY(then);
        QCOMPARE(then->size(), 5u);
        for (const HistoryMomentRow &r : *then) {
            QVERIFY(r.name.isEmpty());
            if (r.entity.kind == EntityKind::Room) QVERIFY(r.entity.id.startsWith(u'#'));
            if (r.entity.kind == EntityKind::Person) QVERIFY(r.entity.room.startsWith(u'#') && r.entity.id.startsWith(u'#'));
            if (r.entity.kind != EntityKind::Room && r.entity.kind != EntityKind::Person) continue;
            const auto of = store->read({r.entity, r.readings.begin()->metric}, FiguresStart, FiguresStart + storeHour, 10); // what was shown can be asked for
            QVERIFY(of && !of->columns.empty());
        }
        const auto events = store->events({0, FiguresStart + storeHour, 0, 10});
        QCOMPARE(events->size(), 4u); // recording began when they were there already
        QSet<QString> people;
        for (const HistoryEvent &e : *events)
            if (e.about.kind == EntityKind::Person) people.insert(e.about.id);
        QCOMPARE(people.size(), 2); // and are still two, by their numbers
        for (const HistoryMomentRow &r : *then) QVERIFY(r.entity.kind != EntityKind::Person || people.contains(r.entity.id));
    }
    void pseudonymsFromTheStart()
    {
        options.pseudonyms = true;
        {
            const auto store = opened(FiguresStart);
            feed(*store, FiguresStart, FiguresStart + 60'000, 2);
            QVERIFY(store->keeps(rttKey)); // whoever knows the name finds it that day
            const auto then = store->moment(FiguresStart + 30'000);
            QCOMPARE(then->size(), 5u);
            for (const HistoryMomentRow &r : *then) {
                if (r.entity.kind == EntityKind::Person) QVERIFY(r.name.startsWith(u'~') && r.entity.room.startsWith(u'~'));
                if (r.readings.begin() != r.readings.end()) QVERIFY(store->keeps({r.entity, r.readings.begin()->metric})); // what was shown can be asked for
            }
        }
        for (const char *text : {"Ada Lovelace", "Grace", "board@", "a1b2c3"}) QVERIFY2(!filesHold(text), text);
        {
            const auto store = opened(FiguresStart + 120'000); // the same salt that day
            QVERIFY(store->keeps(rttKey));
            store->append(plain(FiguresStart + 2 * storeDay));
            store->flush(FiguresStart + 2 * storeDay);
            const auto then = store->events({FiguresStart + storeDay, FiguresStart + 3 * storeDay, 0, 10});
            QVERIFY(then);
        }
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM name WHERE class = 0")), 2); // another one on another day
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM meta WHERE key = 'salt'")), 1);
    }
    // Who came and went long ago costs no memory, and is still the same one when it comes again.
    void namesOfAllWhoEverCameAreNotKeptInMemory()
    {
        HistoryFile file(options.path, false);
        file.open(FiguresStart);
        HistoryPending pending;
        HistoryDirectory directory(file, pending, false);
        qsizetype most = 0;
        QHash<int, qint64> numbers;
        for (int i = 0; i < 5000; ++i) {
            numbers.insert(i, directory.name(HistoryClass::Person, QStringLiteral("person %1").arg(i), FiguresStart));
            most = std::max(most, directory.namesInMemory());
        }
        QVERIFY2(most <= HistoryDirectory::MostNames, qPrintable(QString::number(most)));
        QCOMPARE(QSet<qint64>(numbers.cbegin(), numbers.cend()).size(), 5000);
        QCOMPARE(pending.names.size(), size_t(5000));
        for (int i = 0; i < 5000; i += 7) QCOMPARE(directory.name(HistoryClass::Person, QStringLiteral("person %1").arg(i), FiguresStart), numbers[i]);
        QCOMPARE(pending.names.size(), size_t(5000));
    }
    void shortLivesLeaveNothing()
    {
        options.limits.tiers = {{{storeDay, 1'000'000'000}, {2 * storeDay, 1'000'000'000}, {3 * storeDay, 1'000'000'000}}};
        options.limits.nameAgeMs = 4 * storeDay;
        const auto store = opened(FiguresStart);
        feed(*store, FiguresStart, FiguresStart + storeHour, 3);
        feed(*store, FiguresStart + storeHour, FiguresStart + storeHour + 60'000, 0);
        for (int day = 1; day <= 40; ++day) {
            feed(*store, FiguresStart + day * storeDay, FiguresStart + day * storeDay + 60'000, 0);
            compactAll(*store, FiguresStart + day * storeDay + storeHour * 2);
        }
        compactAll(*store, FiguresStart + 41 * storeDay);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM entity WHERE kind IN (%1, %2)").arg(int(EntityKind::Person)).arg(int(EntityKind::Room))), 0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM name")), 0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM entity")), 2); // shard and bridge
    }
    void bytesAreCapped()
    {
        options.limits.tiers[0].bytes = 30'000;
        const auto store = opened(FiguresStart);
        demo::World world = test::figuresWorld(1, 40);
        for (int i = 0; i < 2 * 720; ++i) {
            world.step(5000);
            store->append(test::figuresOf(world, world.shards()[0]));
        }
        store->flush(world.now());
        const qint64 before = store->stat(world.now())->tiers[0].bytes;
        QVERIFY2(before > 60'000, qPrintable(QString::number(before)));
        compactAll(*store, world.now() + 2 * storeHour);
        const auto after = store->stat(world.now());
        QVERIFY2(after->tiers[0].bytes <= 30'000, qPrintable(QString::number(after->tiers[0].bytes)));
        QVERIFY(after->tiers[0].bytes > 10'000); // no more than it takes
        QVERIFY(after->tiers[1].samples > 0);    // and never before it is rolled up
        QVERIFY(after->tiers[0].from > FiguresStart);
    }
    void anOlderStoreIsBroughtUpAndCopiedBefore()
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            db.setDatabaseName(options.path);
            QVERIFY(db.open());
            QSqlQuery q(db);
            for (const char *line : historySchema()[0]) QVERIFY2(q.exec(QLatin1String(line)), line);
            QVERIFY(q.exec(QStringLiteral("INSERT INTO name (id, class, text, seen) VALUES (3, 0, 'old@room', %1)").arg(FiguresStart)));
            QVERIFY(q.exec(QStringLiteral("INSERT INTO event (at, kind, about, shard, room, part, name, text) VALUES (%1, 1, 2, 'eu1', 3, '', 0, 0)").arg(FiguresStart)));
            QVERIFY(q.exec(QStringLiteral("PRAGMA user_version=1")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        {
            const auto store = opened(FiguresStart);
            QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
            QCOMPARE(store->state().backup, options.path + QStringLiteral(".version1"));
            const auto all = store->events({0, FiguresStart + 1, 0, 10});
            QVERIFY(all);
            QCOMPARE(all->size(), 1u);
            QCOMPARE(all->front().about.id, QStringLiteral("old@room"));
            QCOMPARE(all->front().value, 0.0);
        }
        const QString path = options.path;
        options.path += QStringLiteral(".version1");
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM event")), 1);
        QCOMPARE(count(QStringLiteral("PRAGMA user_version")), 1);
        options.path = path;
        QCOMPARE(count(QStringLiteral("PRAGMA user_version=99")), -1);
        const auto store = opened(FiguresStart); // of a later version of this program
        QCOMPARE(store->state().mode, HistoryState::Mode::Closed);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::TooNew);
        QVERIFY(!store->read(stressKey, 0, 100, 10));
        store->append(plain(FiguresStart));
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM event")), 1);
    }
    void onAThreadOfItsOwn()
    {
        QThread thread;
        thread.start();
        qint64 clock = FiguresStart;
        std::atomic<qint64> now = clock;
        {
            SqliteHistory history(options, thread, [&now] { return now.load(); });
            QSignalSpy told(&history, &History::stateChanged);
            QVERIFY(history.originOf(stressKey).isEmpty()); // not open yet
            QTRY_COMPARE(history.state().mode, HistoryState::Mode::Writing);
            QVERIFY(told.size() >= 1);
            QCOMPARE(history.originOf(stressKey), QStringLiteral("history"));
            const SeriesKey ofAll{EntityId::fleet(), Metric::ShardPeople};
            QCOMPARE(history.originOf(ofAll), QStringLiteral("history"));
            Readings all;
            all.measure(Metric::ShardPeople, 77, FiguresStart, 0);
            history.append(FiguresStart, all);
            for (int i = 0; i < 100; ++i) history.append(plain(FiguresStart + i * 5000));
            HistoryAnswer answer;
            history.read(stressKey, FiguresStart, FiguresStart + 500'000, 100, this, [&](Result<HistoryAnswer> r) {
                QCOMPARE(QThread::currentThread(), this->thread());
                answer = *r;
            });
            QTRY_COMPARE(answer.columns.size(), 100u);
            answer.columns.clear();
            history.read(ofAll, FiguresStart, FiguresStart + 100'000, 10, this, [&](Result<HistoryAnswer> r) { answer = *r; });
            QTRY_VERIFY(!answer.columns.empty() && answer.columns.front().last == 77.f);
            bool gone = false;
            {
                QObject short_;
                history.read(stressKey, FiguresStart, FiguresStart + 500'000, 100, &short_, [&](const auto &) { gone = true; });
            }
            size_t rows = 0;
            history.moment(FiguresStart + 250'000, this, [&](const Result<std::vector<HistoryMomentRow>> &r) { rows = r->size(); });
            QTRY_COMPARE(rows, 5u); // all shards have been silent for longer than three minutes
            QVERIFY(!gone);
            QTRY_VERIFY_WITH_TIMEOUT(count(QStringLiteral("SELECT COUNT(*) FROM journal")) > 0, 10'000); // by itself
        }
        thread.quit();
        thread.wait();
        QVERIFY(count(QStringLiteral("SELECT COUNT(*) FROM event")) > 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "store.moc"
