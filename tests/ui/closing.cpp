// What closing the window means, and what is said of it.
#include "fixture.h"
#include "mainwindow.h"
#include "widgets/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

class TestClosing : public QObject
{
    Q_OBJECT
private slots:
    void closing_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::newRow("tray") << true;
        QTest::newRow("none") << false;
    }
    void closing()
    {
        QFETCH(bool, tray);
        Workspace workspace;
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        Theme theme(*qApp, workspace.settings);
        WindowContext context;
        context.mayStay = true;
        MainWindow window(workspace, context);
        workspace.desktop.change([tray](DesktopState &d) { d.tray = tray; });
        window.show();
        QSignalSpy left(&window, &MainWindow::leftForTray);
        window.close();
        QVERIFY(window.isVisible());
        auto *box = window.findChild<QMessageBox *>(QStringLiteral("closing"));
        QVERIFY(box);
        QVERIFY2(box->text().contains(tray ? QStringLiteral("keeps watching from the tray") : QStringLiteral("no tray")), qPrintable(box->text()));
        box->findChild<QPushButton *>(QStringLiteral("fine"))->click();
        if (!tray) { // Stay
            QTest::qWait(50);
            QVERIFY(window.isVisible() && !workspace.settings.toldClosing(false));
            return;
        }
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(left.count(), 1);
        QVERIFY(workspace.settings.toldClosing(true));
        window.show();
        window.close(); // nothing is said again
        QCOMPARE(left.count(), 2);
        QVERIFY(!window.isVisible());
        // who does not want that quits by closing
        workspace.settings.setKeepsWatching(false);
        window.show();
        window.close();
        QCOMPARE(left.count(), 2);
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestClosing)
#include "closing.moc"
