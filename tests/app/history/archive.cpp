// Months in files of their own: nothing is lost on the way there, nothing is told twice, no name is in them, and whatever befalls them is said.
#include "history/store.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cmath>
#include <sys/wait.h>
#include <unistd.h>

using namespace jitscope;

namespace {

constexpr qint64 archHour = 3'600'000, archDay = 24 * archHour;
const qint64 october = QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(), november = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();

SnapshotPtr monthly(qint64 at, int people = 1)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu1")};
    s->at = at;
    s->health = Health::Ok;
    Server v;
    v.id = {QStringLiteral("jvb-1")};
    v.kind = ServerKind::Bridge;
    v.health = Health::Ok;
    v.readings.measure(Metric::BridgeStress, 0.01 * double(at / 5000 % 50), at, 0);
    s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    if (people == 0) return s;
    Room r;
    r.id = {QStringLiteral("board@conference.example.org")};
    r.readings.measure(Metric::RoomPeople, people, at, 0);
    r.bridges = {{QStringLiteral("jvb-1")}};
    r.recording = true;
    Person p;
    p.id = {QStringLiteral("a1b2c301")};
    p.name = QStringLiteral("Grace Hopper");
    p.readings.measure(Metric::PersonRtt, 40, at, 0);
    r.people.push_back(std::make_shared<const Person>(std::move(p)));
    if (people > 1) {
        Person q;
        q.id = {QStringLiteral("a1b2c302")};
        r.people.push_back(std::make_shared<const Person>(std::move(q)));
    }
    s->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    return s;
}

const EntityId archBridge = EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-1")}), archRoom = EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{QStringLiteral("board@conference.example.org")}),
               archPerson = EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{archRoom.id}, PersonId{QStringLiteral("a1b2c301")});

std::vector<float> valuesOf(const Result<HistoryAnswer> &a)
{
    std::vector<float> all;
    if (a)
        for (const SeriesColumn &c : a->columns) all.insert(all.end(), {std::isnan(c.min) ? -1 : c.min, std::isnan(c.max) ? -1 : c.max, std::isnan(c.last) ? -1 : c.last});
    return all;
}

void compactWhole(HistoryStore &store, qint64 now)
{
    for (int i = 0; i < 20'000 && store.compact(now); ++i) {}
}

} // namespace

class TestHistoryArchive : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    HistoryOptions options;

    std::unique_ptr<HistoryStore> opened(qint64 now) const
    {
        auto store = std::make_unique<HistoryStore>(options);
        store->open(now);
        return store;
    }
    // An hour of three days of October, and one of November; compacted.
    void fill(HistoryStore &store) const
    {
        for (const qint64 from : {october + 2 * archDay, october + 12 * archDay, october + 30 * archDay, november + archDay}) {
            for (qint64 at = from; at < from + archHour; at += 5000) {
                store.append(monthly(at, at < from + archHour / 2 ? 1 : 0));
                if (at % 60'000 == 0) store.flush(at);
            }
            store.flush(from + archHour);
            compactWhole(store, from + archHour);
        }
        compactWhole(store, november + 5 * archDay);
    }
    static bool archiveAll(HistoryStore &store, qint64 until)
    {
        for (int i = 0; i < 10'000; ++i)
            if (!store.archive(until)) return !store.archiveFault();
        return false;
    }
    QString archivePath(const QString &name) const { return archiveFolder(options.path) + u'/' + name; }
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
    struct Told
    {
        std::vector<float> stress, fine, rtt;
        std::vector<HistoryEvent> events, ofRoom;
        std::vector<HistoryMomentRow> moment;
    };
    static Told ask(HistoryStore &store)
    {
        Told t;
        t.stress = valuesOf(store.read({archBridge, Metric::BridgeStress}, october, november + 2 * archDay, 33 * 24));
        t.fine = valuesOf(store.read({archBridge, Metric::BridgeStress}, october + 12 * archDay, october + 12 * archDay + archHour, 60));
        t.rtt = valuesOf(store.read({archPerson, Metric::PersonRtt}, october + 12 * archDay, october + 12 * archDay + archHour, 60));
        t.events = store.events({0, november + 10 * archDay, 0, 1000}).value_or(std::vector<HistoryEvent>());
        t.ofRoom = store.events({0, november + 10 * archDay, 0, 1000, false, 0, {}, archRoom.id}).value_or(std::vector<HistoryEvent>());
        t.moment = store.moment(october + 12 * archDay + archHour / 4).value_or(std::vector<HistoryMomentRow>());
        return t;
    }
    static void compare(const Told &a, const Told &b)
    {
        QCOMPARE(a.stress, b.stress);
        QCOMPARE(a.fine, b.fine);
        QCOMPARE(a.rtt, b.rtt);
        QVERIFY(std::count_if(a.fine.begin(), a.fine.end(), [](float f) { return f >= 0; }) > 170);
        QVERIFY(std::count_if(a.rtt.begin(), a.rtt.end(), [](float f) { return f == 40; }) > 80);
        QCOMPARE(a.events.size(), b.events.size());
        for (size_t i = 0; i < a.events.size(); ++i) {
            const HistoryEvent &left = a.events[i], &right = b.events[i]; // addresses too: the store knows whom the archive's numbers mean
            QCOMPARE(left.number, right.number);
            QVERIFY2(left == right, qPrintable(QString::number(left.number)));
        }
        QCOMPARE(a.ofRoom.size(), b.ofRoom.size());
        QCOMPARE(a.moment.size(), b.moment.size());
        for (size_t i = 0; i < a.moment.size(); ++i) {
            QCOMPARE(a.moment[i].entity, b.moment[i].entity);
            QCOMPARE(a.moment[i].name, b.moment[i].name);
            QCOMPARE(a.moment[i].kind, b.moment[i].kind);
            QCOMPARE(a.moment[i].readings.size(), b.moment[i].readings.size());
        }
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        options = {};
        options.path = folder->filePath(QStringLiteral("history.sqlite"));
        options.limits.tiers[0].ageMs = 60 * archDay;
    }
    void nothingIsLostOnTheWay()
    {
        const auto store = opened(october);
        fill(*store);
        const Told before = ask(*store);
        QVERIFY(before.events.size() >= 13 && before.ofRoom.size() >= 10);
        QCOMPARE(before.moment.size(), 4u);
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        QCOMPARE(store->archived(), 1); // November goes on
        QVERIFY(QFile::exists(archivePath(QStringLiteral("2026-10.json"))) && QFile::exists(archivePath(QStringLiteral("2026-10.history"))));
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM block WHERE tier < 2 AND start < %1").arg(november)), 0);
        QVERIFY(count(QStringLiteral("SELECT COUNT(*) FROM block WHERE tier < 2")) > 0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM event WHERE at < %1").arg(november)), 0);
        compare(before, ask(*store));
        // page by page, too
        std::vector<HistoryEvent> paged;
        for (qint64 before_ = 0;;) {
            const auto page = store->events({0, november + 10 * archDay, before_, 3});
            QVERIFY(page && page->size() <= 3);
            if (page->empty()) break;
            before_ = page->front().number;
            paged.insert(paged.begin(), page->begin(), page->end());
        }
        QCOMPARE(paged.size(), before.events.size());
        QCOMPARE(store->archives().manifests().size(), 1u);
        QCOMPARE(store->archives().manifests().front().from, october);
        QVERIFY(store->state().damages.empty());
        // nobody's name is there
        QFile data(archivePath(QStringLiteral("2026-10.history")));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const auto archive = HistoryArchive::open(*ArchiveManifest::load(archivePath(QStringLiteral("2026-10.json"))));
        QVERIFY(archive);
        for (const HistoryArchive::Entity &e : (*archive)->entities()) QVERIFY(e.part != QLatin1String("a1b2c301") && !e.part.contains(QLatin1String("board")));
        // whoever is forgotten is nameless there as well
        QVERIFY(store->purgeName(QStringLiteral("Grace Hopper"), november + 5 * archDay));
        const auto then = store->moment(october + 12 * archDay + archHour / 4);
        QVERIFY(then);
        for (const HistoryMomentRow &r : *then) QVERIFY(r.name.isEmpty());
        const auto older = store->events({0, november, 0, 1000});
        for (const HistoryEvent &e : *older) QVERIFY(e.name.isEmpty());
        // a second time nothing happens
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        QCOMPARE(store->archived(), 1);
        QVERIFY((*archive)->verify());
    }
    // Who came and who went stay told apart when nobody's address is known any more: in the store and in the archive by the same numbers.
    void peopleWithoutAnAddressAreStillTwo()
    {
        const auto handles = [](HistoryStore &store) {
            QSet<QString> all;
            const auto events = store.events({0, november + 100 * archDay, 0, 1000});
            for (const HistoryEvent &e : events.value_or(std::vector<HistoryEvent>()))
                if (e.about.kind == EntityKind::Person) all.insert(e.about.id);
            return all;
        };
        options.limits.tiers[0].ageMs = options.limits.tiers[1].ageMs = 400 * archDay;
        const auto store = opened(october);
        const auto meet = [&](qint64 from) {
            for (qint64 at = from; at < from + 600'000; at += 5000) store->append(monthly(at, at < from + 300'000 ? 2 : 0));
            store->flush(from + 600'000);
        };
        meet(october + archDay);
        QCOMPARE(handles(*store), (QSet<QString>{QStringLiteral("a1b2c301"), QStringLiteral("a1b2c302")}));
        const auto before = store->events({0, november, 0, 1000});
        quint32 kinds = 0;
        for (const HistoryEvent &e : *before) kinds |= HistoryEventWish::bit(e.kind);
        for (const HistoryEventKind k : {HistoryEventKind::Present, HistoryEventKind::Recording, HistoryEventKind::OnBridges, HistoryEventKind::Left}) QVERIFY(kinds & HistoryEventWish::bit(k));
        compactWhole(*store, november + 10 * archDay); // their names' time is over
        const QSet<QString> live = handles(*store);
        QCOMPARE(live.size(), 2);
        for (const QString &h : live) QVERIFY2(h.startsWith(u'#'), qPrintable(h));
        QVERIFY(archiveAll(*store, november + 10 * archDay));
        QCOMPARE(store->archived(), 1);
        QCOMPARE(handles(*store), live);
        const auto after = store->events({0, november, 0, 1000});
        QCOMPARE(after->size(), before->size());
        for (size_t i = 0; i < after->size(); ++i) QVERIFY((*after)[i].kind == (*before)[i].kind && (*after)[i].value == (*before)[i].value && (*after)[i].number == (*before)[i].number);
        const auto some = store->events({0, november, 0, 1000, false, HistoryEventWish::bit(HistoryEventKind::OnBridges)});
        QVERIFY(some && some->size() == 1 && some->front().kind == HistoryEventKind::OnBridges);
        compactWhole(*store, november + 90 * archDay); // and nothing of them is left in the store
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM entity WHERE kind = %1").arg(int(EntityKind::Person))), 0);
        QCOMPARE(handles(*store), live);
    }
    // Of whom there are events alone, too.
    void peopleWithoutFiguresAreStillTwo()
    {
        const auto store = opened(october);
        qint64 at = october + archDay;
        for (const auto &[who, kind] : {std::pair{"a1b2c301", HistoryEventKind::Joined}, {"a1b2c302", HistoryEventKind::Joined}, {"a1b2c301", HistoryEventKind::Left}, {"a1b2c302", HistoryEventKind::Left}}) {
            HistoryEvent e;
            e.at = at += 1000;
            e.kind = kind;
            e.about = EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{archRoom.id}, PersonId{QLatin1String(who)});
            store->append(e);
        }
        store->flush(at);
        compactWhole(*store, november + 10 * archDay);
        const auto pairs = [&] {
            const auto events = store->events({0, november, 0, 1000});
            return events && events->size() == 4 && (*events)[0].about.id.startsWith(u'#') && (*events)[0].about == (*events)[2].about && (*events)[1].about == (*events)[3].about
                   && (*events)[0].about != (*events)[1].about;
        };
        QVERIFY(pairs());
        QVERIFY(archiveAll(*store, november + 10 * archDay));
        QCOMPARE(store->archived(), 1);
        QVERIFY(pairs());
    }
    void byItselfOnceItsSecondsAreGone()
    {
        options.archive = true;
        options.limits.tiers[0].ageMs = 7 * archDay;
        const auto store = opened(october);
        fill(*store);
        QCOMPARE(store->archived(), 0);
        compactWhole(*store, november + 8 * archDay);
        QCOMPARE(store->archived(), 1);
        const auto archive = HistoryArchive::open(*ArchiveManifest::load(archivePath(QStringLiteral("2026-10.json"))));
        QVERIFY(archive && (*archive)->verify());
        QVERIFY(std::all_of((*archive)->blocks().begin(), (*archive)->blocks().end(), [](const HistoryArchive::Block &b) { return b.tier == 1; }));
        const auto minutes = valuesOf(store->read({archBridge, Metric::BridgeStress}, october + 12 * archDay, october + 12 * archDay + archHour, 60));
        QVERIFY(std::count_if(minutes.begin(), minutes.end(), [](float f) { return f >= 0; }) > 170);
    }
    // Killed at any time: the store and the archives are whole, and together they have everything once.
    void killedOnTheWay()
    {
        Told before;
        {
            const auto store = opened(october);
            fill(*store);
            before = ask(*store);
        }
        for (int kill = 0; kill < 12; ++kill) {
            const pid_t child = fork();
            if (child == 0) {
                HistoryStore store(options);
                store.open(november + 5 * archDay);
                for (int i = 0; i < kill && store.archive(november + 5 * archDay); ++i) {}
                ::kill(getpid(), SIGKILL); // nothing is closed, nothing is said
            }
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const auto store = opened(november + 5 * archDay);
            QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
            compare(before, ask(*store));
            QVERIFY(store->state().damages.empty());
        }
        const auto store = opened(november + 5 * archDay);
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM block WHERE tier < 2 AND start < %1").arg(november)), 0);
        compare(before, ask(*store));
        QVERIFY(!QFile::exists(archivePath(QStringLiteral("2026-10.history.part"))));
    }
    // Taken elsewhere and opened beside another store: figures and events, under numbers that are nobody's there.
    void openedBesideAnotherStore()
    {
        {
            const auto store = opened(october);
            fill(*store);
            QVERIFY(archiveAll(*store, november + 5 * archDay));
        }
        const QString manifest = archivePath(QStringLiteral("2026-10.json"));
        options.path = folder->filePath(QStringLiteral("other.sqlite"));
        const auto other = opened(november);
        for (qint64 at = november; at < november + 600'000; at += 5000) other->append(monthly(at));
        other->flush(november + 600'000);
        const size_t own = other->events({0, november + archDay, 0, 1000})->size();
        const auto figures = [&] {
            const auto all = valuesOf(other->read({archBridge, Metric::BridgeStress}, october, november, 100));
            return std::count_if(all.begin(), all.end(), [](float f) { return f >= 0; });
        };
        QCOMPARE(figures(), 0);
        QVERIFY(other->archives().setOpened(manifest, true));
        QVERIFY(figures() >= 9);
        const auto moment = other->moment(october + 12 * archDay + archHour / 4);
        QCOMPARE(moment->size(), 4u);
        bool person = false;
        for (const HistoryMomentRow &r : *moment) {
            QVERIFY(r.name.isEmpty());
            if (r.entity.kind == EntityKind::Person) {
                person = true;
                QVERIFY(r.entity.id.startsWith(u'#') && r.entity.id.contains(u'.') && r.entity.room.contains(u'.'));
                QVERIFY(!other->read({r.entity, Metric::PersonRtt}, october + 12 * archDay, october + 13 * archDay, 100)->columns.empty()); // what is shown can be asked for
            }
        }
        QVERIFY(person);
        const auto events = other->events({0, november + archDay, 0, 1000});
        QVERIFY(events->size() > own + 5);
        QVERIFY(events->front().number < 0 && events->back().number > 0); // apart from its own, and older
        std::vector<HistoryEvent> paged; // each once, and there is an end
        for (qint64 before = std::numeric_limits<qint64>::max(); paged.size() <= events->size();) {
            const auto page = other->events({0, november + archDay, before, 3});
            QVERIFY(page);
            if (page->empty()) break;
            before = page->front().number;
            paged.insert(paged.begin(), page->begin(), page->end());
        }
        QVERIFY(paged == *events);
        QVERIFY(archiveAll(*other, november)); // who opened one from elsewhere moves nothing by it
        QVERIFY(other->archives().setOpened(manifest, false));
        QCOMPARE(other->events({0, november + archDay, 0, 1000})->size(), own);
    }
    void whatBefallsThemIsSaid()
    {
        const auto store = opened(october);
        fill(*store);
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        const QString data = archivePath(QStringLiteral("2026-10.history"));
        QFile file(data);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto put = [&](const QByteArray &bytes) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
        };
        const auto manifest = ArchiveManifest::load(archivePath(QStringLiteral("2026-10.json")));
        QVERIFY(manifest);
        QByteArray bad = whole;
        bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1); // one bit
        put(bad);
        const auto archive = HistoryArchive::open(*manifest);
        QVERIFY(!archive || !(*archive)->verify());
        put(whole.left(whole.size() - 10));
        QVERIFY(!HistoryArchive::open(*manifest));
        const auto again = opened(november + 5 * archDay); // with no archive open yet
        QVERIFY(again->state().mode == HistoryState::Mode::Reading); // the first one writes
        QVERIFY(again->read({archBridge, Metric::BridgeStress}, october, november + 2 * archDay, 100)); // what else is there is told
        QCOMPARE(again->state().damages.size(), 1u);
        QVERIFY(again->state().damages[0].what.contains(QLatin1String("2026-10")));
        QCOMPARE(again->state().damages[0].from, october);
        put(whole);
        QVERIFY(HistoryArchive::open(*manifest).value()->verify());
        // a manifest says a file's name, never a path; a later version is left alone
        QJsonObject o = QJsonDocument::fromJson(manifest->toJson()).object();
        for (const auto &[key, value] : {std::pair{"file", QJsonValue(QStringLiteral("../../etc/passwd"))}, {"file", QJsonValue(QString())}, {"store", QJsonValue(QStringLiteral("ab/../cd"))}, {"month", QJsonValue(QStringLiteral("2026-10\n"))}, {"bytes", QJsonValue(-1)}, {"to", QJsonValue(0)}, {"sha256", QJsonValue(QStringLiteral("x"))}}) {
            QJsonObject wrong = o;
            wrong.insert(QLatin1String(key), value);
            QVERIFY2(!ArchiveManifest::parse(QJsonDocument(wrong).toJson()), key);
        }
        o.insert(QStringLiteral("jitscope_history_archive"), 2);
        QCOMPARE(ArchiveManifest::parse(QJsonDocument(o).toJson()).error().kind, Error::Kind::Unsupported);
    }
    // A damaged block of the store does not keep its month from being archived, and is not thrown away.
    void aDamagedBlockStays()
    {
        {
            const auto store = opened(october);
            fill(*store);
        }
        QVERIFY(count(QStringLiteral("UPDATE block SET data = x'4a4201000000' WHERE id = (SELECT MIN(id) FROM block WHERE tier = 0 AND level = 1)")) == -1);
        const auto store = opened(november + 5 * archDay);
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        QCOMPARE(store->archived(), 1);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM block WHERE tier < 2 AND start < %1").arg(november)), 1);
        QVERIFY(!store->state().damages.empty());
    }
    void aFullFolderLosesNothing()
    {
        const auto store = opened(october);
        fill(*store);
        const Told before = ask(*store);
        QFile in(archiveFolder(options.path)); // a file where the folder should be
        QVERIFY(in.open(QIODevice::WriteOnly));
        QVERIFY(!archiveAll(*store, november + 5 * archDay));
        QVERIFY(store->archiveFault());
        compare(before, ask(*store));
        QVERIFY(in.remove());
        QVERIFY(archiveAll(*store, november + 5 * archDay));
        compare(before, ask(*store));
    }
};

QTEST_GUILESS_MAIN(TestHistoryArchive)
#include "archive.moc"
