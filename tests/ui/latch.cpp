// The read-only latch: its time, its question, and where it is shown: title, tab, status strip, settings.
#include "fixture.h"
#include "dialogs/settingsdialog.h"
#include "mainwindow.h"
#include "widgets/theme.h"
#include "window/shardtabs.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace jitscope;

namespace {

constexpr qint64 minute = 60'000;

struct Scene
{
    Workspace workspace;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    qint64 now = 1'700'000'000'000;
    QStringList questions;

    Scene()
    {
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        workspace.latch.setClock([this] { return now; });
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        window = std::make_unique<MainWindow>(workspace, WindowContext{true, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"), {}});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    QToolButton *strip() const { return window->findChild<QToolButton *>(QStringLiteral("latch")); }
    // Ctrl+L; the question that may come is answered.
    void toggle(bool allow)
    {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, window.get(), [this, allow] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box) return;
            questions << box->text();
            for (QAbstractButton *b : box->buttons())
                if ((b->objectName() == QLatin1String("allow")) == allow) return b->click();
        });
        answer.start(20);
        window->activateWindow(); // a question may have gone a moment ago
        (void)QTest::qWaitForWindowActive(window.get());
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    }
};

} // namespace

class TestLatch : public QObject
{
    Q_OBJECT
private slots:
    void itClosesByItself()
    {
        qint64 now = 1'000'000;
        Latch latch;
        latch.setClock([&] { return now; });
        QVERIFY(latch.isClosed());
        QCOMPARE(latch.leftMs(), 0);
        latch.setOpenMinutes(20);
        latch.setClosed(false);
        QCOMPARE(latch.leftMs(), 20 * minute);
        now += 20 * minute - 1;
        latch.look();
        QVERIFY(!latch.isReadOnly({}));
        int told = 0;
        connect(&latch, &Latch::changed, this, [&] { ++told; });
        now += 1;
        latch.look();
        QVERIFY(latch.isClosed());
        QCOMPARE(told, 1);
        latch.setClosed(false);
        now -= 60 * minute; // the clock was set back
        latch.look();
        QVERIFY(latch.isClosed());
    }
    void keyQuestionAndEverythingThatShowsIt()
    {
        Scene s;
        QVERIFY(s.window->windowTitle().endsWith(QStringLiteral("read-only")));
        QCOMPARE(s.strip()->text(), QStringLiteral("Read-only"));
        QVERIFY(s.strip()->accessibleName().contains(QStringLiteral("Read-only")));
        QVERIFY(s.window->findChildren<QWidget *>(QStringLiteral("padlock")).isEmpty());

        s.toggle(false);
        QCOMPARE(s.questions.size(), 1);
        QVERIFY(s.workspace.latch.isClosed()); // refused
        s.toggle(true);
        QCOMPARE(s.questions.size(), 2);
        QVERIFY(!s.workspace.latch.isClosed());
        QVERIFY(s.window->windowTitle().endsWith(QStringLiteral("changes allowed")));
        QCOMPARE(s.strip()->text(), QStringLiteral("Changes allowed · 15 min"));
        QVERIFY(s.strip()->accessibleName().contains(QStringLiteral("15")));
        // the fixture's shards are as the fleet file has them: open but for the console's own
        const int tabs = s.window->tabs()->count() - 1;
        QCOMPARE(s.window->findChildren<QWidget *>(QStringLiteral("padlock")).size(), tabs);
        QVERIFY(s.window->tabs()->accessibleTabName(1).contains(QStringLiteral("changes allowed")));

        s.now += 3 * minute + 1;
        QTRY_COMPARE_WITH_TIMEOUT(s.strip()->text(), QStringLiteral("Changes allowed · 12 min"), 20'000); // a second's beat
        s.toggle(true); // closing asks nothing
        QVERIFY(s.workspace.latch.isClosed());
        QCOMPARE(s.questions.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(s.window->findChildren<QWidget *>(QStringLiteral("padlock")).isEmpty(), 20'000);
        QVERIFY(!s.window->tabs()->accessibleTabName(1).contains(QStringLiteral("changes allowed")));
        s.strip()->click(); // opening asks once per start
        QCOMPARE(s.questions.size(), 2);
        QVERIFY(!s.workspace.latch.isClosed());
        s.now += 15 * minute;
        s.workspace.latch.look();
        QVERIFY(s.window->windowTitle().endsWith(QStringLiteral("read-only")));
        QCOMPARE(s.strip()->text(), QStringLiteral("Read-only"));
    }
    void theLatchOfOneShard()
    {
        Scene s;
        const ShardId shard{s.window->tabs()->scopeAt(1).shard};
        s.workspace.latch.follow(shard, true); // read_only = true
        s.toggle(true);
        QVERIFY(!s.workspace.latch.isClosed());
        QCOMPARE(s.window->findChildren<QWidget *>(QStringLiteral("padlock")).size(), s.window->tabs()->count() - 2);
        s.window->tabs()->setCurrentIndex(1);
        QVERIFY(s.window->windowTitle().endsWith(QStringLiteral("read-only")));
        QCOMPARE(s.strip()->text(), QStringLiteral("Read-only"));
        s.toggle(true); // opens what keeps this view shut: the shard's own
        QCOMPARE(s.questions.size(), 2);
        QVERIFY2(s.questions.last().contains(shard.value), qPrintable(s.questions.last()));
        QVERIFY(!s.workspace.latch.isReadOnly(shard));
        QVERIFY(s.window->windowTitle().endsWith(QStringLiteral("changes allowed")));
        QCOMPARE(s.window->findChildren<QWidget *>(QStringLiteral("padlock")).size(), s.window->tabs()->count() - 1);
    }
    void itsTimeIsASetting()
    {
        Scene s;
        SettingsDialog dialog(s.workspace.settings, s.workspace.desktop, {});
        auto *minutes = dialog.findChild<QComboBox *>(QStringLiteral("latchMinutes"));
        QVERIFY(minutes);
        QCOMPARE(minutes->currentData().toInt(), 15);
        minutes->setCurrentIndex(minutes->findData(60));
        emit minutes->activated(minutes->currentIndex());
        QCOMPARE(s.workspace.settings.latchMinutes(), 60);
        Settings again;
        again.fromMap(s.workspace.settings.toMap());
        QCOMPARE(again.latchMinutes(), 60);
        s.toggle(true);
        QCOMPARE(s.strip()->text(), QStringLiteral("Changes allowed · 60 min"));
    }
};

QTEST_MAIN(TestLatch)
#include "latch.moc"
