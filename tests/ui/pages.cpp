// Every page over a moving random fleet: it fills, follows, opens what is chosen and lets go when it is hidden.
// With JITSCOPE_PICTURES=folder it also leaves a picture of each.
#include "randomfleet.h"
#include "tabs/pages.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QScrollBar>
#include <QTest>

using namespace jitscope;

class TestPages : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_random = std::make_unique<RandomFleet>(5, RandomFleet::Size{3, 24, 7, 4, 4});
        m_workspace = std::make_unique<Workspace>();
        m_workspace->fleet.setShards(m_random->shards());
        for (const ShardId &id : m_random->shards()) m_workspace->fleet.apply(m_random->first(id));
        const qint64 ahead = QDateTime::currentMSecsSinceEpoch() - m_random->now() - 60 * 5000;
        for (int round = 0; round < 60; ++round) // five minutes that end now
            for (const SnapshotPtr &s : std::vector<SnapshotPtr>(m_workspace->fleet.shards())) {
                const SnapshotPtr next = m_random->next(s, 0.5, false);
                ShardSnapshot shifted = *next;
                const auto shift = [ahead](Readings &all) {
                    for (Reading &r : all) r.at += ahead;
                };
                shift(shifted.readings);
                shifted.at += ahead;
                for (RoomPtr &room : shifted.rooms) {
                    auto r = std::make_shared<Room>(*room);
                    shift(r->readings);
                    for (PersonPtr &person : r->people) {
                        auto p = std::make_shared<Person>(*person);
                        shift(p->readings);
                        person = p;
                    }
                    room = r;
                }
                m_workspace->series.append(shifted);
                m_workspace->fleet.apply(next);
            }
    }

    void roomsThatNothingListsAreNotNone()
    {
        const ShardId id{QStringLiteral("s")}, second{QStringLiteral("second")};
        const auto seen = [&](Health debugPage, const ShardId &of = ShardId{QStringLiteral("s")}) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = of;
            s->at = 1;
            SourceState source;
            source.kind = SourceKind::JicofoDebug;
            source.health = debugPage;
            s->sources.push_back(source);
            m_workspace->fleet.apply(s);
        };
        m_workspace->fleet.setShards({id});
        seen(Health::Down);
        Navigator navigator(EntityId::of(id));
        const std::unique_ptr<Page> page(makeRoomsTab({*m_workspace, navigator}, nullptr));
        show(*page, QStringLiteral("rooms-unknown"));
        const auto *table = page->findChild<LiveTable *>();
        QCOMPARE(table->emptyLine(), QStringLiteral("Which rooms are open is not known."));
        seen(Health::Ok);
        QTRY_COMPARE(table->emptyLine(), QStringLiteral("No meetings right now."));
        seen(Health::SwitchedOff);
        QTRY_VERIFY(table->emptyLine().startsWith(QStringLiteral("Jicofo's debug page is switched off")));

        // One shard's silence is no "none" for the fleet.
        m_workspace->fleet.setShards({id, second});
        seen(Health::Ok);
        seen(Health::Down, second);
        Navigator all(EntityId::fleet());
        const std::unique_ptr<Page> whole(makeRoomsTab({*m_workspace, all}, nullptr));
        show(*whole, QStringLiteral("rooms-partly-known"));
        QCOMPARE(whole->findChild<LiveTable *>()->emptyLine(), QStringLiteral("Which rooms are open is not known everywhere."));
        seen(Health::Ok, second);
        QTRY_COMPARE(whole->findChild<LiveTable *>()->emptyLine(), QStringLiteral("No meetings right now."));
    }

    void everyTabFills_data()
    {
        QTest::addColumn<QString>("key");
        for (const TabRow &tab : tabRows()) QTest::newRow(tab.key) << QString::fromLatin1(tab.key);
    }
    void everyTabFills()
    {
        QFETCH(QString, key);
        Operation asked;
        asked.id = QStringLiteral("asked");
        asked.request = {QStringLiteral("drain"), m_workspace->fleet.shards().front()->id, {QStringLiteral("jvb-1")}, {}, false};
        asked.askedAt = asked.since = QDateTime::currentMSecsSinceEpoch();
        m_workspace->operations.put(asked);
        Navigator navigator(EntityId::fleet());
        for (const TabRow &tab : tabRows()) {
            if (key != QLatin1String(tab.key)) continue;
            const std::unique_ptr<Page> page(tab.make({*m_workspace, navigator}, nullptr));
            show(*page, key);
            // what stands in the list of alerts, and its own filter: tests/ui/alerts; of meetings, which need a store: tests/ui/timemachine
            if (auto *table = qobject_cast<LiveTable *>(page->mainTable()); table && key != QLatin1String("alerts") && key != QLatin1String("meetings")) {
                QVERIFY(table->model()->rowCount() > 0);
                for (int row = 0; row < table->model()->rowCount(); ++row) QVERIFY(table->model()->index(row, 0).data(EntityRole).value<EntityId>().kind != EntityKind::Fleet);
                table->selectRow(0);
                navigator.setSearch(QStringLiteral("\"no such thing anywhere\""));
                QCOMPARE(table->model()->rowCount(), 0);
                show(*page, key + QStringLiteral("-empty"));
            }
            QVERIFY(tab.health(*m_workspace, EntityId::fleet()) >= Health::SwitchedOff);
        }
    }
    void aNarrowTableGivesUpItsStripBeforeItScrolls()
    {
        Navigator navigator(EntityId::fleet());
        for (const TabRow &tab : tabRows()) {
            if (QLatin1String(tab.key) != QLatin1String("rooms")) continue;
            const std::unique_ptr<Page> page(tab.make({*m_workspace, navigator}, nullptr));
            show(*page, QStringLiteral("rooms-wide"));
            auto *table = qobject_cast<LiveTable *>(page->mainTable());
            int strip = -1;
            for (int c = 0; c < table->model()->columnCount(); ++c)
                if (table->model()->headerData(c, Qt::Horizontal, CellModeRole).toInt() == int(CellMode::Strip)) strip = c;
            QVERIFY(strip >= 0);
            QTRY_VERIFY(!table->isColumnHidden(strip));
            // narrower by and by: it goes, and as long as it stands nothing is out of sight
            bool went = false;
            for (int width = 880; width >= 480 && !went; width -= 20) {
                page->resize(width, 720);
                QTest::qWait(0);
                QTRY_VERIFY(table->isColumnHidden(strip) || table->horizontalScrollBar()->maximum() == 0);
                went = table->isColumnHidden(strip);
            }
            QVERIFY(went);
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            page->resize(1100, 720);
            QTRY_VERIFY(!table->isColumnHidden(strip)); // and comes back
        }
    }
    void aRoomIsLookedAtWhileItIsShown()
    {
        const SnapshotPtr shard = m_workspace->fleet.shards().front();
        const EntityId room = EntityId::of(shard->id, shard->rooms.front()->id);
        Navigator navigator(EntityId::of(shard->id));
        const std::unique_ptr<Page> page(makeRoomPage({*m_workspace, navigator}, room, nullptr));
        show(*page, QStringLiteral("room"));
        QVERIFY(m_workspace->interest.looked().contains(room));
        QCOMPARE(qobject_cast<LiveTable *>(page->mainTable())->model()->rowCount(), int(shard->rooms.front()->people.size()));
        page->setActive(false);
        page->hide(); // its charts look too, while they are seen
        QVERIFY(m_workspace->interest.looked().isEmpty());
    }
    void aPersonShowsSixFigures()
    {
        const SnapshotPtr shard = m_workspace->fleet.shards().front();
        const RoomPtr room = shard->rooms.front();
        const EntityId person = EntityId::of(shard->id, room->id, room->people.front()->id);
        Navigator navigator(EntityId::of(shard->id));
        const std::unique_ptr<Page> page(makePersonPage({*m_workspace, navigator}, person, nullptr));
        show(*page, QStringLiteral("person"));
        QVERIFY(m_workspace->interest.looked().contains(EntityId::of(shard->id, room->id)));
        auto gone = std::make_shared<ShardSnapshot>(*shard); // left: the page stays and says so
        gone->rooms.clear();
        m_workspace->fleet.apply(gone);
        show(*page, QStringLiteral("person-left"));
    }

private:
    static void show(Page &page, const QString &name)
    {
        page.resize(880, 720);
        page.setActive(true);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QPixmap picture = page.grab();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("JITSCOPE_PICTURES"); !folder.isEmpty()) QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

    std::unique_ptr<RandomFleet> m_random;
    std::unique_ptr<Workspace> m_workspace;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Settings settings;
    settings.setTheme(qEnvironmentVariableIsSet("JITSCOPE_DARK") ? ThemeChoice::Dark : ThemeChoice::Light);
    Theme theme(app, settings);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "pages.moc"
