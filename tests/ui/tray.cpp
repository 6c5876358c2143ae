// The tray's icon, tooltip and menu; the page "Alerts and sound". Without a tray (offscreen): the real one is in app/traydesktop.
#include "fixture.h"
#include "dialogs/settingsdialog.h"
#include "tray.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

Alert firing(const QString &rule, AlertSeverity severity, const QString &server, qint64 since)
{
    Alert a;
    a.key = {{}, rule, EntityId::of(ShardId{QStringLiteral("eu-west-1")}, ServerId{server}), {}};
    a.severity = severity;
    a.target = server;
    a.state.phase = AlertPhase::Firing;
    a.state.since = a.state.firedAt = since;
    return a;
}

struct Scene
{
    Workspace workspace;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<Tray> tray;
    qint64 now = fixtureNow;

    Scene()
    {
        fillWorkspace(workspace, fixtureNow);
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        tray = std::make_unique<Tray>(workspace);
        tray->setClock([this] { return now; });
    }
    QAction *action(const char *name) const { return tray->menu().findChild<QAction *>(QLatin1String(name)); }
    QStringList shown() const
    {
        QStringList all;
        for (const QAction *a : tray->menu().actions())
            if (a->isVisible() && !a->isSeparator()) all << a->objectName();
        return all;
    }
};

QImage imageOf(const QIcon &icon, int size) { return icon.pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32); }

} // namespace

class TestTray : public QObject
{
    Q_OBJECT
private slots:
    void theMenuHasTheWorstCauses()
    {
        Scene s;
        QCOMPARE(s.shown(), (QStringList{QStringLiteral("open"), QStringLiteral("degraded"), QStringLiteral("mute-hour"), QStringLiteral("mute-morning"), QStringLiteral("maintenance"), QStringLiteral("read-only"), QStringLiteral("settings"), QStringLiteral("quit")}));
        s.workspace.alerts.put({}, {firing(QStringLiteral("A"), AlertSeverity::Warning, QStringLiteral("jvb-1"), s.now - 1000), firing(QStringLiteral("B"), AlertSeverity::Page, QStringLiteral("jvb&2"), s.now - 2000),
                                    firing(QStringLiteral("C"), AlertSeverity::Warning, QStringLiteral("jvb-3"), s.now - 3000), firing(QStringLiteral("D"), AlertSeverity::Severe, QStringLiteral("jvb-4"), s.now - 500)}, s.now);
        QTRY_COMPARE(s.tray->shown().all(), 4);
        QCOMPARE(s.shown().mid(0, 3), (QStringList{QStringLiteral("cause-0"), QStringLiteral("cause-1"), QStringLiteral("cause-2")}));
        QVERIFY2(s.action("cause-0")->text().startsWith(QStringLiteral("jvb&&2: ")), qPrintable(s.action("cause-0")->text()));
        QVERIFY(s.action("cause-1")->text().startsWith(QStringLiteral("jvb-4: ")));
        QVERIFY(s.tray->toolTip().contains(QStringLiteral("2 critical, 2 warning")));
        QSignalSpy wanted(s.tray.get(), &Tray::alertWanted);
        s.action("cause-0")->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(s.workspace.alerts.alert(wanted[0][0].toULongLong())->key.rule, QStringLiteral("B"));
    }
    void underAnOpenMenuNothingMoves()
    {
        Scene s;
        s.workspace.alerts.put({}, {firing(QStringLiteral("A"), AlertSeverity::Warning, QStringLiteral("jvb-1"), s.now)}, s.now);
        QTRY_COMPARE(s.tray->shown().all(), 1);
        s.tray->menu().popup({10, 10});
        QTRY_VERIFY(s.tray->menu().isVisible());
        s.workspace.alerts.put({}, {firing(QStringLiteral("B"), AlertSeverity::Page, QStringLiteral("jvb-9"), s.now)}, s.now);
        QTRY_VERIFY(s.tray->shown().critical == 1);
        QVERIFY(s.action("cause-0")->text().startsWith(QStringLiteral("jvb-1: ")));
        s.tray->menu().close();
        QTRY_VERIFY(s.action("cause-0")->text().startsWith(QStringLiteral("jvb-9: ")));
    }
    void mute()
    {
        Scene s;
        s.action("mute-hour")->trigger();
        QCOMPARE(s.workspace.alerts.mutedUntil(), s.now + 3'600'000);
        QTRY_VERIFY(s.shown().contains(QStringLiteral("unmute")));
        QVERIFY(!s.shown().contains(QStringLiteral("mute-hour")) && s.tray->toolTip().contains(QStringLiteral("muted")));
        s.action("unmute")->trigger();
        QCOMPARE(s.workspace.alerts.mutedUntil(), 0);
        QTRY_VERIFY(s.shown().contains(QStringLiteral("mute-hour")));
        s.action("mute-morning")->trigger();
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(s.workspace.alerts.mutedUntil());
        QCOMPARE(until.time(), QTime(8, 0));
        QVERIFY(until.toMSecsSinceEpoch() > s.now && until.toMSecsSinceEpoch() - s.now <= 25 * 3'600'000ll);
    }
    void theLatch()
    {
        Scene s;
        QSignalSpy wanted(s.tray.get(), &Tray::latchWanted);
        QVERIFY(s.workspace.latch.isClosed() && s.action("read-only")->isChecked());
        s.action("read-only")->trigger(); // opening asks, in the window
        QCOMPARE(wanted.count(), 1);
        QVERIFY(s.workspace.latch.isClosed() && s.action("read-only")->isChecked());
        s.workspace.latch.setClosed(false);
        QTRY_VERIFY(!s.action("read-only")->isChecked());
        s.action("read-only")->trigger(); // closing does not
        QVERIFY(s.workspace.latch.isClosed());
        QCOMPARE(wanted.count(), 1);
    }
    void theIconDiffersByShapeColourAndCount()
    {
        Scene s;
        const QWidget *w = &s.tray->menu();
        for (const int size : {16, 22, 32}) {
            std::vector<QImage> all;
            for (const Health h : {Health::Ok, Health::Warning, Health::Unknown, Health::Critical, Health::Down}) all.push_back(imageOf(trayIcon(w, h, h == Health::Ok ? 0 : 1, false), size));
            all.push_back(imageOf(trayIcon(w, Health::Critical, 2, false), size));
            all.push_back(imageOf(trayIcon(w, Health::Critical, 12, false), size));
            all.push_back(imageOf(trayIcon(w, Health::Critical, 12, true), size));
            for (size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(all[i].size(), QSize(size, size));
                for (size_t j = 0; j < i; ++j) {
                    // shapes, not only colours: their outlines differ
                    int differs = 0;
                    for (int y = 0; y < size; ++y)
                        for (int x = 0; x < size; ++x) differs += std::abs(qAlpha(all[i].pixel(x, y)) - qAlpha(all[j].pixel(x, y))) > 100;
                    QVERIFY2(differs >= 3, qPrintable(QStringLiteral("%1: %2 and %3, %4 pixels").arg(size).arg(i).arg(j).arg(differs)));
                }
            }
        }
    }

    void theSettingsPage()
    {
        Scene s;
        s.workspace.desktop.change([](DesktopState &d) {
            d.notifications.state = NotificationService::State::There;
            d.notifications.name = QStringLiteral("dunst");
            d.notifications.version = QStringLiteral("1.9.0");
            d.notifications.actions = true;
        });
        SettingsDialog dialog(s.workspace.settings, s.workspace.desktop, {});
        dialog.showPage(3);
        dialog.show();
        const auto text = [&](const char *name) { return dialog.findChild<QLabel *>(QLatin1String(name))->text(); };
        QCOMPARE(text("serviceState"), QStringLiteral("dunst 1.9.0."));
        s.workspace.desktop.change([](DesktopState &d) {
            d.notifications.state = NotificationService::State::Absent;
            d.notifications.fault = QStringLiteral("no\u202Eone");
            d.soundFault = QStringLiteral("Connection refused");
        });
        QVERIFY(text("serviceState").startsWith(QStringLiteral("There is none")) && !text("serviceState").contains(QChar(0x202E)));
        QVERIFY(text("soundState").contains(QStringLiteral("Connection refused")));
        QSignalSpy tests(&s.workspace.desktop, &Desktop::testWanted);
        dialog.findChild<QPushButton *>(QStringLiteral("test-page"))->click();
        QCOMPARE(tests.count(), 1);
        QCOMPARE(tests[0][0].value<AlertSeverity>(), AlertSeverity::Page);
        auto *sound = dialog.findChild<QCheckBox *>(QStringLiteral("sound-severe"));
        auto *volume = dialog.findChild<QComboBox *>(QStringLiteral("volume-severe"));
        QVERIFY(!volume->isEnabled());
        sound->setChecked(true);
        QVERIFY(volume->isEnabled() && s.workspace.settings.telling().of(AlertSeverity::Severe).sound);
        volume->setCurrentIndex(volume->findData(25));
        emit volume->activated(volume->currentIndex());
        QCOMPARE(s.workspace.settings.telling().of(AlertSeverity::Severe).volume, 25);
        dialog.findChild<QCheckBox *>(QStringLiteral("bubble-severe"))->setChecked(false);
        sound->setChecked(false);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("test-severe"))->isEnabled()); // nothing to test
        dialog.findChild<QCheckBox *>(QStringLiteral("quiet"))->setChecked(true);
        auto *until = dialog.findChild<QComboBox *>(QStringLiteral("quietUntil"));
        until->setCurrentIndex(until->findData(6 * 60));
        emit until->activated(until->currentIndex());
        QCOMPARE(s.workspace.settings.telling().quiet, (QuietHours{true, 22 * 60, 6 * 60, false}));
    }
    void autostartIsAWish()
    {
        Scene s;
        SettingsDialog dialog(s.workspace.settings, s.workspace.desktop, {});
        auto *box = dialog.findChild<QCheckBox *>(QStringLiteral("autostart"));
        QSignalSpy wanted(&s.workspace.desktop, &Desktop::autostartWanted);
        box->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!box->isChecked()); // nobody has carried it out
        connect(&s.workspace.desktop, &Desktop::autostartWanted, &dialog, [&s](bool on) { s.workspace.desktop.change([on](DesktopState &d) { d.autostart = on; }); });
        box->click();
        QVERIFY(box->isChecked());
        s.workspace.desktop.change([](DesktopState &d) { d.autostartFault = QStringLiteral("Permission denied"); });
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("autostartFault"))->text().contains(QStringLiteral("Permission denied")));
    }
};

QTEST_MAIN(TestTray)
#include "tray.moc"
