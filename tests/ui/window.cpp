// The window: pages, shards, search, tearing off and docking, keys, and a name for every control.
#include "fixture.h"
#include "mainwindow.h"
#include "memorywork.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "window/banner.h"
#include "window/gotodialog.h"
#include "window/pagebar.h"
#include "window/searchbox.h"
#include "window/shardtabs.h"
#include "window/shardview.h"
#include "window/statusstrip.h"
#include "window/treepane.h"
#include "dialogs/connectdialog.h"
#include "dialogs/doctordialog.h"
#include "dialogs/keysheet.h"
#include "dialogs/settingsdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QScreen>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace jitscope;

namespace {

const EntityId europe = EntityId::of(ShardId{QStringLiteral("eu-west-1")});

struct Scene
{
    Workspace workspace;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    QStringList refreshed;
    Scene()
    {
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        window = std::make_unique<MainWindow>(workspace, WindowContext{true, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"),
                                                                       [this](const ShardId &shard) { refreshed << shard.value; }});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
};

// What a screen reader would say of a control.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList nameless(QWidget *root)
{
    QStringList out;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                             || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        // parts that Qt makes itself: the buttons in a field, the corner of a table, the list of a combo box
        const bool inner = qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->objectName().startsWith(QLatin1String("qt_"))
                           || qobject_cast<QAbstractItemView *>(widget->parentWidget()) || qobject_cast<QTabBar *>(widget->parentWidget())
                           || widget->window()->windowType() == Qt::Popup;
        if (!control || inner || widget->isHidden()) continue; // hidden until it has something to say
        if (spokenName(widget).trimmed().isEmpty())
            out << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" in ")
                       + QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
    }
    return out;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void itOpensWithinItsScreen()
    {
        Workspace workspace;
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        Theme theme(*qApp, workspace.settings);
        MainWindow window(workspace, WindowContext{true, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"), [](const ShardId &) {}});
        const QSize room = window.screen()->availableSize();
        QVERIFY2(window.height() <= std::max(room.height() - 40, window.minimumHeight()), qPrintable(QString::number(window.height())));
        QVERIFY2(window.width() <= std::max(room.width() - 8, window.minimumWidth()), qPrintable(QString::number(window.width())));
        QVERIFY(window.height() == 900 || room.height() < 940); // and takes what it wants where there is room
    }

    void opensOnAllShardsWithATabPerShard()
    {
        Scene s;
        QCOMPARE(s.window->tabs()->count(), 4);
        QCOMPARE(s.window->view()->scope(), EntityId::fleet());
        QCOMPARE(s.window->tabs()->tabText(1), QStringLiteral("eu-west-1"));
        QVERIFY(s.window->tabs()->accessibleTabName(1).contains(QStringLiteral("Critical")));
        QVERIFY(s.window->windowTitle().contains(QStringLiteral("read-only")));
    }

    // The start of the program: an empty frame is there at once, and one turn later everything, with what was said to it meanwhile.
    void theFrameComesFirst()
    {
        Workspace workspace;
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        Theme theme(*qApp, workspace.settings);
        WindowContext context{true};
        context.frameFirst = true;
        MainWindow window(workspace, context);
        QVERIFY(!window.view() && !window.tabs());
        const QSize size = window.size();
        window.setFault(QStringLiteral("fleet.toml"), QStringLiteral("line 3 is odd"));
        window.show();
        QTRY_VERIFY(window.view());
        QCOMPARE(window.size(), size);
        QCOMPARE(window.tabs()->count(), 4);
        QCOMPARE(window.view()->scope(), EntityId::fleet());
        QTRY_VERIFY(window.view()->isVisible());
        QVERIFY(window.windowTitle().contains(QStringLiteral("All shards")));
        const auto labels = window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *l) { return l->isVisible() && l->text().contains(QStringLiteral("line 3 is odd")); }));
    }

    void aTabShowsItsShardAndKeysGoThere()
    {
        Scene s;
        s.window->tabs()->setCurrentIndex(1);
        QCOMPARE(s.window->view()->scope(), europe);
        QTest::keyClick(s.window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(s.window->view()->scope(), EntityId::fleet());
        QTest::keyClick(s.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(s.window->view()->scope(), europe);
    }

    void digitsSwitchPages()
    {
        Scene s;
        if (tabRows().size() < 2) return;
        QTest::keyClick(s.window.get(), Qt::Key_2);
        QCOMPARE(s.window->view()->pageKey(), QLatin1String(tabRows()[1].key));
        QTest::keyClick(s.window.get(), Qt::Key_1);
        QCOMPARE(s.window->view()->pageKey(), QLatin1String(tabRows()[0].key));
    }

    void searchReachesTheNavigatorAndEscClearsIt()
    {
        Scene s;
        QTest::keyClick(s.window.get(), Qt::Key_Slash);
        QVERIFY(s.window->searchBox()->hasFocus());
        QTest::keyClicks(s.window->searchBox(), QStringLiteral("design 1"));
        QCOMPARE(s.window->view()->navigator().search(), QStringLiteral("design 1")); // the digit went into the field, not to a page
        QTest::keyClick(s.window->searchBox(), Qt::Key_Escape);
        QCOMPARE(s.window->view()->navigator().search(), QString());
    }

    void aRoomOpensOnItsOwnPageAndEscGoesBack()
    {
        Scene s;
        s.window->showScope(europe);
        ShardView *view = s.window->view();
        Page *before = view->currentPage();
        view->navigator().open(EntityId::of(ShardId{europe.shard}, RoomId{QStringLiteral("design-critique@conference.meet.example.org")}));
        QVERIFY(view->currentPage() != before);
        QVERIFY(s.window->windowTitle().contains(QStringLiteral("design-critique")));
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QCOMPARE(view->currentPage(), before);
    }

    void nWalksThroughDegradedPeople()
    {
        Scene s;
        QTest::keyClick(s.window.get(), Qt::Key_N);
        QCOMPARE(s.window->view()->navigator().opened().id, QStringLiteral("4f2a91c3"));
        // three are: onward through all of them, and back the same way
        auto more = std::make_shared<ShardSnapshot>(*s.workspace.fleet.shard(ShardId{europe.shard}));
        int made = 0;
        for (RoomPtr &room : more->rooms) {
            auto changed = std::make_shared<Room>(*room);
            for (PersonPtr &person : changed->people)
                if (made < 2 && person->id.value != QLatin1String("4f2a91c3")) {
                    auto poor = std::make_shared<Person>(*person);
                    poor->health = Health::Warning;
                    person = poor;
                    ++made;
                }
            room = changed;
        }
        s.workspace.fleet.apply(more);
        s.window->view()->navigator().open(EntityId::of(ShardId{europe.shard}, RoomId{QStringLiteral("design-critique@conference.meet.example.org")}, PersonId{QStringLiteral("4f2a91c3")}));
        QStringList walked{QStringLiteral("4f2a91c3")};
        for (int i = 0; i < 50; ++i) {
            QTest::keyClick(s.window.get(), Qt::Key_N);
            const QString id = s.window->view()->navigator().opened().id;
            if (id == walked.front()) break;
            walked << id;
        }
        QVERIFY2(walked.size() >= 3 && walked.size() < 50, qPrintable(walked.join(u' ')));
        for (qsizetype i = walked.size() - 1; i >= 0; --i) {
            QTest::keyClick(s.window.get(), Qt::Key_N, Qt::ShiftModifier);
            QCOMPARE(s.window->view()->navigator().opened().id, walked[i]);
        }
    }

    void rangeAndPauseFollowKeysAndTools()
    {
        Scene s;
        Navigator &navigator = s.window->view()->navigator();
        QCOMPARE(navigator.rangeMinutes(), 15);
        QTest::keyClick(s.window.get(), Qt::Key_BracketRight);
        QCOMPARE(navigator.rangeMinutes(), 60);
        QTest::keyClick(s.window.get(), Qt::Key_BracketLeft);
        QCOMPARE(navigator.rangeMinutes(), 15);
        s.window->view()->tree().view()->setFocus();
        QTest::keyClick(s.window.get(), Qt::Key_Space);
        QVERIFY(navigator.paused());
    }

    void tearsOffAndDocksBackWithItsState()
    {
        Scene s;
        s.window->showScope(europe);
        s.window->view()->navigator().setRangeMinutes(60);
        QTest::keyClick(s.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.window->tornWindows().size(), 1);
        QCOMPARE(s.window->tabs()->count(), 3);
        QCOMPARE(s.window->view()->scope(), EntityId::fleet());
        auto *torn = qobject_cast<ShardWindow *>(s.window->tornWindows().value(europe.shard));
        QVERIFY(torn);
        QCOMPARE(torn->view()->navigator().rangeMinutes(), 60);
        QVERIFY(torn->view()->isActive());
        torn->close();
        QCOMPARE(s.window->tornWindows().size(), 0);
        QCOMPARE(s.window->tabs()->count(), 4);
        QCOMPARE(s.window->view()->scope(), europe);
        QCOMPARE(s.window->view()->navigator().rangeMinutes(), 60);
        QVERIFY(s.window->tabs()->current() == europe);
    }

    void doesNotCloseOverADraft()
    {
        MemoryWork work;
        Scene s;
        const ConfigId id{ShardId{europe.shard}, QStringLiteral("jvb-1"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")};
        work.put(id, "videobridge { stats.enabled = true }\n");
        s.workspace.configs.setWork(&work);
        s.workspace.configs.open(id, work.files[id].file);
        QTRY_VERIFY(s.workspace.configs.document(id)->isRead());
        s.workspace.configs.setShown(id, "videobridge { stats.enabled = false }\n");
        QVERIFY(!s.window->close());
        auto *box = s.window->findChild<QMessageBox *>(QStringLiteral("drafts"));
        QVERIFY(box && box->informativeText().contains(id.path));
        box->defaultButton()->click();
        QTRY_VERIFY(!s.window->findChild<QMessageBox *>(QStringLiteral("drafts")));
        QVERIFY(s.window->isVisible());
        s.workspace.configs.discard(id);
        QVERIFY(s.window->close());
        s.window->show();
        s.workspace.configs.setShown(id, "videobridge {}\n");
        QVERIFY(!s.window->close());
        for (QAbstractButton *b : s.window->findChild<QMessageBox *>(QStringLiteral("drafts"))->buttons())
            if (b != s.window->findChild<QMessageBox *>(QStringLiteral("drafts"))->defaultButton()) {
                b->click();
                break;
            }
        QTRY_VERIFY(!s.window->isVisible());
        s.workspace.configs.setWork(nullptr);
    }

    void aTornOffShardMayLeaveTheFleet()
    {
        Scene s;
        s.window->tearOffScope(europe);
        s.workspace.fleet.setShards({{QStringLiteral("sa-east-1")}});
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(s.window->tornWindows().size(), 0);
        QTRY_COMPARE(s.window->tabs()->count(), 2);
        QCOMPARE(s.window->view()->scope(), EntityId::fleet());
    }

    void demoBannerIsClosedForThisRun()
    {
        Scene s;
        QVERIFY(s.window->findChild<DemoBanner *>());
        auto *close = s.window->findChild<DemoBanner *>()->findChild<QToolButton *>();
        close->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!s.window->findChild<DemoBanner *>());
        s.window->showScope(europe);
        QVERIFY(!s.window->findChild<DemoBanner *>());
        QVERIFY(s.window->windowTitle().contains(QStringLiteral("demo")));
    }

    void f5AsksTheShardInView()
    {
        Scene s;
        s.window->showScope(europe);
        QTest::keyClick(s.window.get(), Qt::Key_F5);
        QCOMPARE(s.refreshed, QStringList{QStringLiteral("eu-west-1")});
    }

    void theStripTellsWhatIsUnknownAndWhatIsLate()
    {
        Workspace workspace;
        fillWorkspace(workspace, fixtureNow);
        StatusStrip strip(workspace);
        strip.setScope(EntityId::fleet());
        QLabel *age = nullptr;
        const auto at = [&](qint64 now) {
            strip.setClock([now] { return now; });
            for (QLabel *label : strip.findChildren<QLabel *>())
                if (label->text().startsWith(QLatin1String("Data "))) age = label;
        };
        const SourceSummary sum = summarise(workspace.fleet, EntityId::fleet());
        at(sum.newest + 400);
        QVERIFY(sum.unknown > 0 && sum.intervalMs > 0);
        const QString said = strip.findChild<QToolButton *>()->text();
        QVERIFY2(said.contains(QStringLiteral("%1 of %2").arg(sum.up).arg(sum.total)) && said.contains(QStringLiteral("%1 unknown").arg(sum.unknown)), qPrintable(said));
        QVERIFY(age);
        QCOMPARE(age->palette().color(QPalette::WindowText), lightPalette().text2);
        at(sum.newest + 3 * sum.intervalMs + 1000);
        QCOMPARE(age->palette().color(QPalette::WindowText), lightPalette().warningT);
    }

    void sourcesAreSummedUp()
    {
        Workspace workspace;
        fillWorkspace(workspace, fixtureNow);
        const SourceSummary all = summarise(workspace.fleet, EntityId::fleet());
        QCOMPARE(all.total, 7); // the switched-off page does not count
        QCOMPARE(all.up, 5);
        QCOMPARE(all.unknown, 2);
        QCOMPARE(all.worst, Health::Unknown);
        QCOMPARE(all.busiest, QStringLiteral("jvb-eu1-01"));
        QCOMPARE(all.meanShare, 0.62);
        const SourceSummary one = summarise(workspace.fleet, EntityId::of(ShardId{QStringLiteral("eu-north-1")}));
        QCOMPARE(one.total, 1);
        QCOMPARE(one.worst, Health::Ok);
    }

    void doctorNamesTheSettingThatSwitchesAPageOn()
    {
        Scene s;
        DoctorDialog dialog(s.workspace, EntityId::fleet());
        QCOMPARE(dialog.table()->rowCount(), 8);
        int row = -1;
        for (int r = 0; r < 8; ++r)
            if (dialog.table()->item(r, 2)->text().contains(QStringLiteral("/colibri/stats"))) row = r;
        QVERIFY(row >= 0);
        dialog.table()->setCurrentCell(row, 0);
        dialog.show();
        bool found = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            found = found || (label->isVisible() && label->text() == QStringLiteral("videobridge.apis.rest.enabled = true"));
        QVERIFY(found);
    }

    void goToFindsAPersonByLetters()
    {
        Scene s;
        GoToDialog dialog(s.workspace, {{QStringLiteral("rooms"), QStringLiteral("Rooms")}}, {}, nullptr);
        QSignalSpy picked(&dialog, &GoToDialog::picked);
        dialog.field()->setText(QStringLiteral("miguel"));
        QVERIFY(dialog.list()->count() >= 1);
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<EntityId>().id, QStringLiteral("4f2a91c3"));
    }

    void theExampleIsWrittenOnceAndNeverOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sub/fleet.toml"));
        {
            ConnectDialog dialog(path, QStringLiteral("# example\n"));
            for (QPushButton *button : dialog.findChildren<QPushButton *>())
                if (button->text().contains(QStringLiteral("Write"))) button->click();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("# example\n"));
        ConnectDialog again(path, QStringLiteral("# other\n"));
        for (QPushButton *button : again.findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("Write"))) QVERIFY(!button->isEnabled());
    }

    void theTreeShowsTheFleetAndOpensRooms()
    {
        Scene s;
        s.window->showScope(europe);
        FleetTreeView *tree = s.window->view()->tree().view();
        const QModelIndex top = tree->model()->index(0, 0);
        QCOMPARE(top.data(EntityRole).value<EntityId>(), europe);
        QVERIFY(tree->model()->rowCount(top) >= 3); // rooms, bridges, recorders
        s.window->view()->navigator().select(EntityId::of(ShardId{europe.shard}, ServerId{QStringLiteral("jvb-eu1-03")}));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("jvb-eu1-03"));
        const QModelIndex rooms = tree->model()->index(0, 0, top);
        QCOMPARE(NodeKind(rooms.data(KindRole).toInt()), NodeKind::Rooms);
        tree->setCurrentIndex(tree->model()->index(0, 0, rooms));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Room);
        s.window->view()->tree().filter()->setText(QStringLiteral("hiring"));
        QStringList left;
        const QModelIndex still = tree->model()->index(0, 0, tree->model()->index(0, 0));
        for (int r = 0; r < tree->model()->rowCount(still); ++r) left << tree->model()->index(r, 0, still).data().toString();
        QCOMPARE(left, QStringList{QStringLiteral("hiring-sync")});
    }

    // While the charts point at a moment, the tree counts who was there then.
    void theTreeCountsAsOfTheCrosshair()
    {
        Scene s;
        const SnapshotPtr shard = s.workspace.fleet.shards().front();
        const EntityId room = EntityId::of(shard->id, RoomId{QStringLiteral("opened-later@conference.x")}), whole = EntityId::of(shard->id);
        const qint64 then = QDateTime::currentMSecsSinceEpoch() - 600'000;
        s.workspace.series.append({whole, Metric::ShardPeople}, then, 4321);
        FleetTreeView *tree = s.window->view()->tree().view();
        const auto *delegate = static_cast<TreeDelegate *>(tree->itemDelegate());
        QVERIFY(!delegate->peopleAt);
        const QImage before = tree->grab().toImage();
        s.window->view()->navigator().setCrosshair(then + 1000);
        QVERIFY(delegate->peopleAt);
        QCOMPARE(delegate->peopleAt(whole), 4321.0);
        QVERIFY(std::isnan(delegate->peopleAt(room))); // not known then: a dash, no zero
        QVERIFY(tree->grab().toImage() != before);
        s.window->view()->navigator().setCrosshair(-1);
        QVERIFY(!delegate->peopleAt);
    }

    void narrowWindowsTurnTheTreeIntoADrawer()
    {
        Scene s;
        QVERIFY(s.window->view()->tree().isVisible());
        s.window->resize(1100, 700);
        QTRY_VERIFY(!s.window->view()->tree().isVisible());
        QTest::keyClick(s.window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(s.window->view()->tree().isVisible());
        s.window->resize(1440, 900);
        QTRY_VERIFY(s.window->view()->tree().isVisible());
        QCOMPARE(s.window->minimumSize(), QSize(1024, 640));
    }

    // Long titles leave room for some of the ranges only: those that are shown are whole, the chosen one is among them, and the keys reach the others.
    void aNarrowRowLeavesRangesOut()
    {
        QWidget host;
        PageBar bar(&host); // by itself it would not be made narrower than all it holds
        for (const char *title : {"Überblick", "Besprechungsräume", "Personen", "Videobrücken", "Aufzeichnungen", "Diagramme", "Alarme", "Konfiguration"}) bar.addPage(QString::fromLatin1(title).toLower(), QString::fromUtf8(title));
        bar.resize(860, 37);
        host.resize(1700, 60);
        host.show();
        QCoreApplication::processEvents();
        const auto shown = [&] {
            QStringList all;
            for (const QToolButton *b : bar.findChild<Segments *>()->findChildren<QToolButton *>())
                if (b->isVisible()) all << (b->width() >= b->minimumWidth() && b->geometry().right() < b->parentWidget()->width() ? b->text() : QStringLiteral("cut: ") + b->text());
            return all;
        };
        QStringList ranges = shown();
        QVERIFY2(ranges.size() >= 1 && ranges.size() < 6 && ranges.contains(QStringLiteral("15 min")) && ranges.filter(QStringLiteral("cut")).isEmpty(), qPrintable(ranges.join(u'|')));
        int picked = 0;
        connect(&bar, &PageBar::rangePicked, &bar, [&](int minutes) { picked = minutes; });
        for (int i = 0; i < 4; ++i) bar.stepRange(1);
        QCOMPARE(picked, 10'080);
        QCoreApplication::processEvents();
        ranges = shown();
        QVERIFY2(ranges.contains(QStringLiteral("7 d")) && ranges.filter(QStringLiteral("cut")).isEmpty(), qPrintable(ranges.join(u'|')));
        bar.resize(1600, 37);
        QCoreApplication::processEvents();
        QCOMPARE(shown().size(), 6);
    }

    void themeFollowsTheChoice()
    {
        Scene s;
        s.workspace.settings.setTheme(ThemeChoice::Dark);
        QVERIFY(paletteOf(s.window.get()).dark);
        QTRY_COMPARE(s.window->palette().color(QPalette::Base), darkPalette().base);
        s.workspace.settings.setTheme(ThemeChoice::Light);
        QVERIFY(!paletteOf(s.window.get()).dark);
        QTRY_COMPARE(s.window->palette().color(QPalette::Base), lightPalette().base);
    }

    void everyControlHasAName()
    {
        Scene s;
        QStringList bad;
        for (const EntityId &scope : {EntityId::fleet(), europe}) {
            s.window->showScope(scope);
            for (int page = 0; page < s.window->view()->pageBar().count(); ++page) s.window->view()->showPage(page);
        }
        const RoomId room{QStringLiteral("design-critique@conference.meet.example.org")};
        s.window->view()->navigator().open(EntityId::of(ShardId{europe.shard}, room));
        bad += nameless(s.window.get());
        s.window->view()->navigator().open(EntityId::of(ShardId{europe.shard}, room, PersonId{QStringLiteral("4f2a91c3")}));
        QTest::qWait(200); // the panel follows
        bad += nameless(s.window.get());
        DoctorDialog doctor(s.workspace, EntityId::fleet());
        SettingsDialog settings(s.workspace.settings, s.workspace.desktop, {});
        ConnectDialog connect(QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("#"));
        KeySheet keys({});
        GoToDialog go(s.workspace, {}, {}, nullptr);
        for (QWidget *dialog : {static_cast<QWidget *>(&doctor), static_cast<QWidget *>(&settings), static_cast<QWidget *>(&connect), static_cast<QWidget *>(&keys), static_cast<QWidget *>(&go)})
            bad += nameless(dialog);
        bad.removeDuplicates();
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
};

QTEST_MAIN(TestWindow)
#include "window.moc"
