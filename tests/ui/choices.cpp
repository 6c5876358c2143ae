// What the operator chooses acts on the whole window at once and survives a restart: density, order of the tabs, keys; and the palette does
// what the menu does.
#include "dialogs/keysheet.h"
#include "dialogs/settingsdialog.h"
#include "fixture.h"
#include "mainwindow.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "window/commands.h"
#include "window/gotodialog.h"
#include "window/shardtabs.h"
#include "window/shardview.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace jitscope;

namespace {

const EntityId europe = EntityId::of(ShardId{QStringLiteral("eu-west-1")});
const EntityId critique = EntityId::of(ShardId{europe.shard}, RoomId{QStringLiteral("design-critique@conference.meet.example.org")});

struct Scene
{
    Workspace workspace;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    Scene()
    {
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        open();
    }
    void open() // anew, as after a restart: only the settings are left
    {
        window.reset();
        Settings kept;
        kept.fromMap(workspace.settings.toMap());
        workspace.settings.fromMap(kept.toMap());
        window = std::make_unique<MainWindow>(workspace);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    int rowHeight() const { return window->view()->table()->verticalHeader()->defaultSectionSize(); }
    QStringList tabs() const
    {
        QStringList names;
        for (int i = 0; i < window->tabs()->count(); ++i) names << window->tabs()->tabText(i);
        return names;
    }
};

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void densityIsOfTheWholeWindow()
    {
        Scene s;
        s.window->showScope(europe);
        s.window->view()->showPage(QStringLiteral("rooms"));
        const int normal = s.rowHeight();
        QTest::keyClick(s.window.get(), Qt::Key_D, Qt::ControlModifier);
        const int compact = s.rowHeight();
        QVERIFY(compact < normal);
        s.window->view()->showPage(QStringLiteral("bridges"));
        QCOMPARE(s.rowHeight(), compact);
        s.open();
        s.window->showScope(europe);
        s.window->view()->showPage(QStringLiteral("rooms"));
        QCOMPARE(s.rowHeight(), compact);
        QTest::keyClick(s.window.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(s.rowHeight(), normal);
        s.workspace.settings.setDensity(DensityChoice::ByPage);
        s.window->view()->showPage(QStringLiteral("people"));
        QCOMPARE(s.rowHeight(), compact); // as that page likes it
    }

    void movedTabsStayWhereTheyAre()
    {
        Scene s;
        QCOMPARE(s.tabs().mid(1), (QStringList{QStringLiteral("eu-west-1"), QStringLiteral("sa-east-1"), QStringLiteral("eu-north-1")}));
        s.window->tabs()->moveTab(3, 1);
        const QStringList moved{QStringLiteral("eu-north-1"), QStringLiteral("eu-west-1"), QStringLiteral("sa-east-1")};
        QCOMPARE(s.tabs().mid(1), moved);
        s.open();
        QCOMPARE(s.tabs().mid(1), moved);
        // a shard that comes later stands behind them
        s.workspace.fleet.setShards({{QStringLiteral("ap-new")}, {QStringLiteral("eu-west-1")}, {QStringLiteral("sa-east-1")}, {QStringLiteral("eu-north-1")}});
        QCOMPARE(s.tabs().mid(1), QStringList(moved) << QStringLiteral("ap-new"));
    }

    void keysCanBeChangedAndSwitchedOff()
    {
        Scene s;
        s.window->showScope(europe);
        s.window->view()->showPage(QStringLiteral("rooms"));
        s.workspace.settings.setKey(QStringLiteral("next-degraded"), QStringLiteral("Y"));
        QTest::keyClick(s.window.get(), Qt::Key_N);
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Fleet); // the old key is free
        QTest::keyClick(s.window.get(), Qt::Key_Y);
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Person);
        s.open();
        QCOMPARE(s.window->commands().find(QStringLiteral("next-degraded"))->action->shortcut(), QKeySequence(Qt::Key_Y));
        s.workspace.settings.setSingleKeys(false);
        QTest::keyClick(s.window.get(), Qt::Key_Y);
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Fleet);
        QTest::keyClick(s.window.get(), Qt::Key_2);
        QCOMPARE(s.window->view()->pageKey(), QStringLiteral("overview"));
        QTest::keyClick(s.window.get(), Qt::Key_2, Qt::AltModifier); // no single key
        QCOMPARE(s.window->view()->scope(), europe);
    }

    void theSettingsRefuseAKeyThatIsTaken()
    {
        Scene s;
        SettingsDialog dialog(s.workspace.settings, s.workspace.desktop, s.window->commands().keyChoices());
        dialog.showPage(2);
        dialog.show();
        auto *pin = dialog.findChild<QKeySequenceEdit *>(QStringLiteral("keys-pin"));
        QVERIFY(pin);
        pin->setKeySequence(QKeySequence(Qt::Key_N));
        emit pin->editingFinished();
        QCOMPARE(pin->keySequence(), QKeySequence(Qt::Key_P));
        QVERIFY(!s.workspace.settings.hasKey(QStringLiteral("pin")));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("keysTold"))->text().contains(QStringLiteral("Next person with trouble")));
        pin->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_P));
        emit pin->editingFinished();
        QCOMPARE(s.window->commands().find(QStringLiteral("pin"))->action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        pin->setKeySequence(QKeySequence(Qt::Key_P));
        emit pin->editingFinished();
        QVERIFY(!s.workspace.settings.hasKey(QStringLiteral("pin"))); // the usual one is no choice
    }

    void thePaletteDoesAndRemembers()
    {
        Scene s;
        s.window->showScope(europe);
        s.window->view()->showPage(QStringLiteral("rooms"));
        QStringList first;
        const auto ask = [&](const QString &text) { // the dialog runs a loop of its own
            s.window->activateWindow(); // the dialog before had the focus
            (void)QTest::qWaitForWindowActive(s.window.get());
            QTimer::singleShot(0, s.window.get(), [&first, text] {
                auto *dialog = qobject_cast<GoToDialog *>(QApplication::activeModalWidget());
                if (!dialog) return;
                first << dialog->list()->item(0)->text();
                dialog->field()->setText(text);
                QTest::keyClick(dialog->field(), Qt::Key_Return);
            });
            QTest::keyClick(s.window.get(), Qt::Key_K, Qt::ControlModifier);
        };
        ask(QStringLiteral("dark theme"));
        QCOMPARE(s.workspace.settings.theme(), ThemeChoice::Dark);
        ask(QStringLiteral("next person trouble"));
        QCOMPARE(s.window->view()->navigator().opened().kind, EntityKind::Person);
        ask(QStringLiteral("light theme"));
        QCOMPARE(s.workspace.settings.theme(), ThemeChoice::Light);
        QCOMPARE(first.size(), 3);
        QCOMPARE(first[1], QStringLiteral("Dark theme"));               // what was done last stands first
        QCOMPARE(first[2], QStringLiteral("Next person with trouble"));
    }

    void escapeUnpinsBeforeItGoesBack()
    {
        Scene s;
        s.window->showScope(europe);
        Navigator &navigator = s.window->view()->navigator();
        navigator.open(critique);
        QTest::keyClick(s.window.get(), Qt::Key_P);
        QTest::keyClick(s.window.get(), Qt::Key_P, Qt::ShiftModifier);
        auto *panelPin = s.window->findChild<QToolButton *>(QStringLiteral("panelPin"));
        QVERIFY(panelPin);
        for (QToolButton *pin : s.window->findChildren<QToolButton *>(QStringLiteral("panelPin")))
            if (pin->isVisible()) panelPin = pin;
        QVERIFY(panelPin->isChecked());
        QVERIFY(s.workspace.interest.isPinned(critique));
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QVERIFY(!panelPin->isChecked());
        QVERIFY(s.workspace.interest.isPinned(critique));
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QVERIFY(!s.workspace.interest.isPinned(critique));
        QCOMPARE(navigator.opened(), critique);
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QCOMPARE(navigator.opened().kind, EntityKind::Fleet);
    }

    void aNewWindowTakesThePlaceOfTheOld()
    {
        Scene s;
        s.window->showScope(europe);
        s.window->view()->showPage(QStringLiteral("bridges"));
        s.window->openSettings();
        QVERIFY(s.window->settingsOpen());
        auto next = std::make_unique<MainWindow>(s.workspace);
        next->continueFrom(s.window->place());
        s.window = std::move(next);
        QCOMPARE(s.window->view()->scope(), europe);
        QCOMPARE(s.window->view()->pageKey(), QStringLiteral("bridges"));
        QVERIFY(s.window->settingsOpen());
        QVERIFY(s.window->isVisible());
    }

    void settingsSurviveAndSurviveNonsense()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setDensity(DensityChoice::Compact);
        settings.setSingleKeys(false);
        settings.setKey(QStringLiteral("pin"), QStringLiteral("Ctrl+P"));
        QCOMPARE(changed.size(), 3);
        Settings after;
        after.fromMap(settings.toMap());
        QCOMPARE(after.density(), DensityChoice::Compact);
        QVERIFY(!after.singleKeys());
        QCOMPARE(after.key(QStringLiteral("pin"), QStringLiteral("P")), QStringLiteral("Ctrl+P"));
        after.forgetKey(QStringLiteral("pin"));
        QCOMPARE(after.key(QStringLiteral("pin"), QStringLiteral("P")), QStringLiteral("P"));
        after.fromMap({{QStringLiteral("density"), 77}, {QStringLiteral("keys"), QVariantMap{{QStringLiteral("pin"), 5}}}});
        QCOMPARE(after.density(), DensityChoice::Compact); // what was there stays
        QVERIFY(!after.hasKey(QStringLiteral("pin")));
    }
};

QTEST_MAIN(TestChoices)
#include "choices.moc"
