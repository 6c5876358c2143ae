// The time machine in the window: bar, frame, banner, keys, link, pages of then; what would act is held back. Over the real store.
#include "fixture.h"
#include "history/sqlitehistory.h"
#include "mainwindow.h"
#include "series/momentlink.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "window/shardview.h"
#include "window/timebar.h"
#include "window/timeslider.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace jitscope;

namespace {

constexpr qint64 pastWindowMinute = 60'000;

struct PastStage
{
    QTemporaryDir folder;
    QThread thread;
    Workspace workspace;
    std::unique_ptr<SqliteHistory> store;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    qint64 now = QDateTime::currentMSecsSinceEpoch() / 5000 * 5000;

    PastStage()
    {
        thread.start();
        HistoryOptions options;
        options.path = folder.filePath(QStringLiteral("history.sqlite"));
        store = std::make_unique<SqliteHistory>(options, thread);
        workspace.history = store.get();
        // ten minutes ago the rooms of the fixture were on; since then a bridge fires an alert
        fillWorkspace(workspace, now - 10 * pastWindowMinute);
        const std::vector<SnapshotPtr> then = workspace.fleet.facts();
        for (const SnapshotPtr &s : then) store->append(s);
        HistoryEvent alert;
        alert.at = now - 11 * pastWindowMinute;
        alert.kind = HistoryEventKind::Alert;
        alert.about = EntityId::of(then.front()->id);
        alert.text = QStringLiteral("Stress <b>high</b>");
        alert.value = 2;
        store->append(alert);
        for (const SnapshotPtr &s : then) {
            auto later = std::make_shared<ShardSnapshot>(*s);
            later->at = now;
            later->rooms.clear();
            workspace.fleet.apply(later);
            store->append(later);
        }
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        window = std::make_unique<MainWindow>(workspace, WindowContext{false, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"), {}});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    ~PastStage()
    {
        window.reset();
        workspace.past.back();
        workspace.history = nullptr;
        store.reset();
        thread.quit();
        thread.wait();
    }
    template<class T> T *find(const char *name) const { return window->findChild<T *>(QLatin1String(name)); }
    TimeBar *bar() const { return window->timeBar(); }
    int rooms() const
    {
        size_t n = 0;
        for (const SnapshotPtr &s : workspace.fleet.shards()) n += s->rooms.size();
        return int(n);
    }
    bool go(qint64 at)
    {
        workspace.past.go(at);
        return QTest::qWaitFor([&] { return workspace.past.isPast() && !workspace.past.isReading(); }, 10'000);
    }
};

} // namespace

class TestTimeWindow : public QObject
{
    Q_OBJECT

private slots:
    void theBarLeadsThereAndBack()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        QVERIFY(!s.bar()->isVisible());
        s.window->runCommand(QStringLiteral("time-machine"));
        QVERIFY(s.bar()->isVisible());
        QVERIFY(!s.find<QWidget>("pastBanner")->isVisible());
        QVERIFY(!s.workspace.past.isPast()); // it only opens
        QCOMPARE(s.rooms(), 0);
        auto *moment = s.find<QLineEdit>("pastMoment");
        moment->setText(QDateTime::fromMSecsSinceEpoch(s.now - 10 * pastWindowMinute + 5000).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        moment->setModified(true);
        QTest::keyClick(moment, Qt::Key_Return);
        QTRY_VERIFY(s.workspace.past.isPast());
        QVERIFY(s.rooms() > 0);
        QVERIFY(s.find<QWidget>("pastBanner")->isVisible());
        QVERIFY(s.find<QWidget>("pastBanner")->accessibleName().contains(QStringLiteral("This is the past")));
        QVERIFY(s.window->windowTitle().contains(QStringLiteral("the past")));
        QTest::keyClick(&s.bar()->slider(), Qt::Key_Escape);
        QVERIFY(!s.workspace.past.isPast());
        QCOMPARE(s.rooms(), 0);
        QVERIFY(!s.find<QWidget>("pastBanner")->isVisible());
        moment->setText(QStringLiteral("soon"));
        QTest::keyClick(moment, Qt::Key_Return);
        QVERIFY(!s.workspace.past.isPast());
    }

    void theSliderIsMovedByKeys()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        s.bar()->open();
        s.bar()->slider().setFocus();
        QTest::keyClick(&s.bar()->slider(), Qt::Key_Left, Qt::ShiftModifier);
        QTRY_VERIFY(s.workspace.past.isPast());
        const qint64 was = s.workspace.past.at();
        QVERIFY(was < s.now);
        QTest::keyClick(&s.bar()->slider(), Qt::Key_Left);
        QTRY_VERIFY(s.workspace.past.at() < was);
        QTest::keyClick(&s.bar()->slider(), Qt::Key_End);
        QTRY_VERIFY(!s.workspace.past.isPast());
        QVERIFY(!s.bar()->slider().accessibleDescription().isEmpty());
    }

    void alertsAreThoseOfThen()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        s.window->view()->showPage(QStringLiteral("alerts"));
        Page *now = s.window->view()->currentPage();
        QVERIFY(s.go(s.now - 9 * pastWindowMinute));
        Page *then = s.window->view()->currentPage();
        QVERIFY(then != now);
        auto *table = qobject_cast<LiveTable *>(then->mainTable());
        QVERIFY(table);
        QTRY_COMPARE(table->order().rowCount(), 1);
        QCOMPARE(table->order().index(0, 1).data().toString(), QStringLiteral("Stress <b>high</b>"));
        s.window->view()->showPage(QStringLiteral("config"));
        QVERIFY(!s.window->view()->currentPage()->mainTable());
        s.workspace.past.back();
        s.window->view()->showPage(QStringLiteral("alerts"));
        QCOMPARE(s.window->view()->currentPage(), now);
    }

    void nothingIsDoneInThePast()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        s.workspace.latch.setClosed(false);
        int asked = 0;
        connect(&s.workspace.operations, &OperationLog::wanted, this, [&] { ++asked; });
        QVERIFY(s.go(s.now - 9 * pastWindowMinute));
        for (const char *id : {"wish-drain", "wish-restart-now", "acknowledge", "silence", "maintenance"}) {
            s.window->view()->navigator().select(EntityId::of(s.workspace.fleet.shards().front()->id, s.workspace.fleet.shards().front()->servers.front()->id));
            s.window->runCommand(QLatin1String(id));
            for (QWidget *w : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<QDialog *>(w); dialog && dialog->isVisible()) {
                    QVERIFY2(qobject_cast<QMessageBox *>(dialog), id);
                    dialog->close();
                }
            for (QDialog *dialog : s.window->findChildren<QDialog *>())
                if (dialog->isVisible()) {
                    QVERIFY2(qobject_cast<QMessageBox *>(dialog), id);
                    dialog->close();
                }
        }
        QCOMPARE(asked, 0);
    }

    void linksLeadThere()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        const qint64 at = (s.now - 9 * pastWindowMinute) / 1000 * 1000;
        const QString shard = s.workspace.fleet.facts().front()->id.value;
        s.window->showMoment({at, shard, QStringLiteral("people"), {}});
        QTRY_VERIFY(s.workspace.past.isPast());
        QCOMPARE(s.workspace.past.at(), at);
        QCOMPARE(s.window->view()->scope().shard, shard);
        QCOMPARE(s.window->view()->pageKey(), QStringLiteral("people"));
        QVERIFY(s.bar()->isVisible());
        QTest::mouseClick(s.find<QToolButton>("pastLink"), Qt::LeftButton);
        const auto link = readMomentLink(QApplication::clipboard()->text());
        QVERIFY(link);
        QCOMPARE(link->at, at);
        QCOMPARE(link->shard, shard);
        QCOMPARE(link->page, QStringLiteral("people"));
        // one to a place that is none only shows the moment
        s.window->showMoment({at - 5000, QStringLiteral("nowhere"), QStringLiteral("nothing"), {}});
        QTRY_COMPARE(s.workspace.past.at(), at - 5000);
        QCOMPARE(s.window->view()->scope().kind, EntityKind::Fleet);
    }

    void meetingsAndUsage()
    {
        PastStage s;
        QVERIFY(QTest::qWaitFor([&] { return s.workspace.past.isAble(); }));
        s.window->view()->showPage(QStringLiteral("meetings"));
        auto *table = qobject_cast<LiveTable *>(s.window->view()->currentPage()->mainTable());
        QVERIFY(table);
        QTRY_VERIFY(table->order().rowCount() > 0);
        const int all = table->order().rowCount();
        const auto asItWas = [&]() -> QPushButton * { // of the first card that is shown
            for (QPushButton *b : s.window->findChildren<QPushButton *>(QStringLiteral("asItWas")))
                if (b->isVisible()) return b;
            return nullptr;
        };
        QTRY_VERIFY(asItWas());
        table->selectAll();
        int cards = 0;
        for (QPushButton *b : s.window->findChildren<QPushButton *>(QStringLiteral("asItWas"))) cards += b->isVisible();
        QCOMPARE(cards, std::min(all, 2)); // two beside each other
        auto *when = s.find<QLineEdit>("meetingsAt");
        when->setText(QStringLiteral("2001-01-01 10:00"));
        emit when->editingFinished();
        QTRY_COMPARE(table->order().rowCount(), 0);
        when->clear();
        QTRY_COMPARE(table->order().rowCount(), all);
        table->selectEntity(table->entityAt(table->order().index(0, 0)));
        QVERIFY(asItWas());
        QTest::mouseClick(asItWas(), Qt::LeftButton);
        QTRY_VERIFY(s.workspace.past.isPast());
        QVERIFY(s.rooms() > 0);
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Room);
        s.workspace.past.back();
        s.window->view()->navigator().back();
        s.window->runCommand(QStringLiteral("usage"));
        auto *usage = qobject_cast<LiveTable *>(s.window->view()->currentPage()->mainTable());
        QTRY_VERIFY(usage->order().rowCount() >= 7); // a row a day, known or not
        QVERIFY(s.find<QWidget>("idleHour"));
    }

    void withoutAStore()
    {
        Workspace workspace;
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        Theme theme(*qApp, workspace.settings);
        MainWindow window(workspace, WindowContext{});
        window.show();
        window.runCommand(QStringLiteral("time-machine"));
        QVERIFY(window.timeBar()->isVisible());
        QVERIFY(!window.timeBar()->slider().isEnabled());
        workspace.past.go(1000);
        QVERIFY(!workspace.past.isPast());
    }
};

QTEST_MAIN(TestTimeWindow)
#include "timemachine.moc"
