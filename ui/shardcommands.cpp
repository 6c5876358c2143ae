// ShardWindow: its menu, and everything that it can do.
#include "dialogs/mutedialogs.h"
#include "dialogs/ruledialog.h"
#include "dialogs/settingsdialog.h"
#include "mainwindow.h"
#include "widgets/parts.h"
#include "window/commands.h"
#include "window/pagebar.h"
#include "window/searchbox.h"
#include "window/shardview.h"
#include "window/timebar.h"

#include "audit/operation.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QToolButton>

namespace jitscope {

void ShardWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);

    const auto choice = [&](QMenu *into, QActionGroup *group, const QString &text, bool on, auto &&act) {
        QAction *action = into->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QMenu *theme = menu->addMenu(tr("Theme"));
    auto *themes = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("System"), ThemeChoice::System}, {tr("Light"), ThemeChoice::Light}, {tr("Dark"), ThemeChoice::Dark}};
    for (const auto &[text, value] : choices) {
        QAction *action = choice(theme, themes, text, m_workspace.settings.theme() == value, [this, v = value] { m_workspace.settings.setTheme(v); });
        connect(&m_workspace.settings, &Settings::changed, action, [this, action, v = value] { action->setChecked(m_workspace.settings.theme() == v); });
    }
    QMenu *language = menu->addMenu(tr("Language"));
    auto *tongues = new QActionGroup(this);
    for (const LanguageRow &l : languages()) {
        const QString code = QLatin1String(l.code);
        choice(language, tongues, code.isEmpty() ? tr("As the system") : QString::fromUtf8(l.name), m_workspace.settings.language() == code,
               [this, code] { m_workspace.settings.setLanguage(code); });
    }
    menu->addSeparator();
    addCommands();
    const auto put = [this, menu](const char *id) {
        if (const Commands::Entry *e = m_commands->find(QLatin1String(id))) menu->addAction(e->action);
    };
    for (const char *id : {"palette", "tree", "panel", "density", "columns", "full-screen"}) put(id);
    menu->addSeparator();
    for (const char *id : {"tear-off", "add-shard", "dock", "refresh", "doctor", "outgoing", "export", "time-machine", "latch", "privacy", "settings"}) put(id);
    QAction *shardLatch = menu->addAction(tr("This shard read-only"), this, [this] { toggleLatch(ShardId{view()->scope().shard}); });
    shardLatch->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, this, [this, shardLatch] {
        const ShardId shard{view()->scope().shard};
        shardLatch->setEnabled(!shard.isEmpty());
        shardLatch->setChecked(!shard.isEmpty() && m_workspace.latch.isShardClosed(shard));
    });
    if (m_tearable) {
        QMenu *share = menu->addMenu(tr("Fleet file"));
        share->addAction(tr("Example to copy…"), this, &ShardWindow::openConnect);
        share->addAction(tr("Export without secrets…"), this, &ShardWindow::exportFleet);
        share->addAction(tr("Import…"), this, &ShardWindow::importFleet);
    }
    menu->addSeparator();
    for (const char *id : {"keys", "about", "quit"}) put(id);
}

// Everything the window can do, once: from here come the menu, the keys, the palette and the sheet of keys.
void ShardWindow::addCommands()
{
    const auto add = [this](const char *id, const QString &title, const QKeySequence &keys, std::function<void()> act, const QString &icon = {}) {
        m_commands->add(QLatin1String(id), title, keys, std::move(act), icon);
    };
    const auto find = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    add("palette", tr("Go to, or do…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openGoTo(); });
    add("search", tr("Search everything"), QKeySequence(Qt::Key_Slash), find, QStringLiteral("search"));
    add("next-degraded", tr("Next person with trouble"), QKeySequence(Qt::Key_N), [this] { view()->nextDegraded(false); }, QStringLiteral("person"));
    add("previous-degraded", tr("Previous person with trouble"), QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { view()->nextDegraded(true); }, QStringLiteral("person"));
    add("next-alert", tr("Next alert"), QKeySequence(Qt::Key_J), [this] { view()->nextAlert(false); }, QStringLiteral("bell"));
    add("previous-alert", tr("Previous alert"), QKeySequence(Qt::SHIFT | Qt::Key_J), [this] { view()->nextAlert(true); }, QStringLiteral("bell"));
    add("acknowledge", tr("Acknowledge the alert that is selected…"), QKeySequence(Qt::Key_A), [this] { askAcknowledge(m_workspace, view()->chosen(), this); }, QStringLiteral("ack"));
    add("silence", tr("Silence what is selected…"), QKeySequence(Qt::Key_S), [this] { askSilence(m_workspace, view()->chosen(), this); }, QStringLiteral("bell-off"));
    add("snooze", tr("Snooze the alert that is selected"), QKeySequence(Qt::Key_Z), [this] { askSnooze(m_workspace, view()->chosen(), this, mapToGlobal(rect().center())); }, QStringLiteral("snooze"));
    add("maintenance", tr("Maintenance…"), {}, [this] { askMaintenance(m_workspace, view()->scope().kind == EntityKind::Shard ? view()->scope() : view()->navigator().selected(), this); }, QStringLiteral("bell-off"));
    add("rules", tr("Rules of alerts…"), {}, [this] { RuleDialog::ask(m_workspace, {}, this); }, QStringLiteral("bell"));
    add("quality", tr("What is good, fair, poor and bad…"), {}, [this] { openSettings(4); }, QStringLiteral("person"));
    add("pin", tr("Pin the room: full detail even when nobody looks"), QKeySequence(Qt::Key_P), [this] { view()->togglePin(); }, QStringLiteral("pin"));
    add("pin-panel", tr("Pin the detail panel: it keeps what it shows"), QKeySequence(Qt::SHIFT | Qt::Key_P), [this] { view()->togglePanelPin(); }, QStringLiteral("pin"));
    add("shorter", tr("Shorter time range"), QKeySequence(Qt::Key_BracketLeft), [this] { view()->stepRange(-1); }, QStringLiteral("chart"));
    add("longer", tr("Longer time range"), QKeySequence(Qt::Key_BracketRight), [this] { view()->stepRange(1); }, QStringLiteral("chart"));
    add("pause", tr("Pause or resume the charts"), QKeySequence(Qt::Key_Space), [this] { view()->navigator().setPaused(!view()->navigator().paused()); }, QStringLiteral("pause"));
    add("tree", tr("Tree"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { view()->toggleTree(); }, QStringLiteral("fleet"));
    add("panel", tr("Detail panel"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { view()->togglePanel(); }, QStringLiteral("columns"));
    add("density", tr("Density of rows"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { view()->toggleDensity(); }, QStringLiteral("menu"));
    add("columns", tr("Columns…"), {}, [this] { view()->showColumnsMenu(); }, QStringLiteral("columns"));
    add("next-pane", tr("Next pane"), QKeySequence(Qt::Key_F6), [this] { view()->focusNextPane(false); });
    add("previous-pane", tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { view()->focusNextPane(true); });
    add("full-screen", tr("Full screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    if (m_tearable) {
        add("tear-off", tr("Tear off into a window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { tearOff(); }, QStringLiteral("tear-off"));
        add("add-shard", tr("Add a shard…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openAddShard(); }, QStringLiteral("add"));
    } else {
        add("dock", tr("Dock back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { close(); }, QStringLiteral("tear-off"));
    }
    if (m_context.refresh)
        add("refresh", tr("Ask all sources now, within the budget"), QKeySequence(Qt::Key_F5), [this] { m_context.refresh(ShardId{view()->scope().shard}); }, QStringLiteral("restart"));
    add("doctor", tr("Doctor…"), {}, [this] { openDoctor(); }, QStringLiteral("shield"));
    add("outgoing", tr("Outgoing…"), {}, [this] { openOutgoing(); }, QStringLiteral("export"));
    add("accounts", tr("Accounts that may open rooms…"), {}, [this] { openAccounts(); }, QStringLiteral("key"));
    add("time-machine", tr("Time machine: the fleet as it was"), QKeySequence(Qt::Key_H), [this] { toggleTimeBar(); }, QStringLiteral("history"));
    add("past-play", tr("Time machine: play or pause"), QKeySequence(Qt::SHIFT | Qt::Key_H), [this] {
        m_timeBar->open();
        m_timeBar->togglePlay();
    }, QStringLiteral("play"));
    add("past-previous", tr("Time machine: previous event"), QKeySequence(Qt::Key_Comma), [this] {
        m_timeBar->open();
        m_workspace.past.step(-1);
    }, QStringLiteral("history"));
    add("past-next", tr("Time machine: next event"), QKeySequence(Qt::Key_Period), [this] { m_workspace.past.step(1); }, QStringLiteral("history"));
    add("past-now", tr("Time machine: back to now"), {}, [this] { m_workspace.past.back(); }, QStringLiteral("history"));
    add("past-link", tr("Time machine: copy a link to this moment"), {}, [this] { copyMoment(); }, QStringLiteral("copy"));
    add("latch", tr("Read-only: close or open the latch"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { toggleLatchHere(); }, QStringLiteral("lock"));
    add("privacy", tr("Privacy: hide or show the names of rooms and people"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { m_workspace.privacy.setOn(!m_workspace.privacy.isOn()); }, QStringLiteral("privacy"));
    add("export", tr("Export the chart or table that is looked at…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { view()->exportShown(); }, QStringLiteral("export"));
    add("report", tr("Report of the meeting that is looked at…"), {}, [this] { view()->reportShown(); }, QStringLiteral("export"));
    // Wishes for what is selected; each goes through its question.
    struct Wish { const char *id; QString title; QKeySequence keys; QStringList kinds; const char *icon; };
    const Wish wishes[] = {{"wish-drain", tr("Drain what is selected…"), Qt::Key_D, {QStringLiteral("drain")}, "drain"},
                           {"wish-undrain", tr("Take back what is selected"), Qt::Key_U, {QStringLiteral("undrain")}, "undrain"},
                           {"wish-move", tr("Move people off what is selected…"), Qt::Key_M, {QStringLiteral("move-people")}, "move"},
                           {"wish-restart-idle", tr("Restart what is selected when idle…"), Qt::Key_R, {QStringLiteral("restart-bridge-idle"), QStringLiteral("restart-recorder-idle"), QStringLiteral("restart-recorders-idle")}, "restart-idle"},
                           {"wish-restart-now", tr("Restart what is selected now…"), QKeySequence(Qt::SHIFT | Qt::Key_R), {QStringLiteral("restart-bridge-now"), QStringLiteral("restart-recorder-now"), QStringLiteral("restart-jicofo"), QStringLiteral("restart-prosody")}, "restart"},
                           {"wish-canary", tr("Record a canary on what is selected…"), Qt::Key_K, {QStringLiteral("canary"), QStringLiteral("canary-recording")}, "recorder"}};
    for (const Wish &w : wishes) {
        // one that nobody carries out yet has no key
        if (std::none_of(w.kinds.begin(), w.kinds.end(), [](const QString &k) { return operationKind(k); })) continue;
        add(w.id, w.title, w.keys, [this, kinds = w.kinds] { wish(kinds); }, QLatin1String(w.icon));
    }
    add("config-of", tr("Configuration of what is selected"), Qt::Key_C, [this] { view()->navigator().showPage(QStringLiteral("config")); }, QStringLiteral("config"));
    add("usage", tr("Usage: peaks, person-hours, idle hours"), {}, [this] {
        view()->navigator().back();
        view()->showPage(QStringLiteral("meetings"));
        if (auto *which = view()->findChild<Segments *>(QStringLiteral("meetingsOrUsage"))) {
            which->setValue(1);
            emit which->picked(1);
        }
    }, QStringLiteral("chart"));
    add("settings", tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); }, QStringLiteral("settings"));
    const std::pair<const char *, std::pair<QString, ThemeChoice>> themes[] = {{"theme-system", {tr("Theme as the system"), ThemeChoice::System}},
                                                                              {"theme-light", {tr("Light theme"), ThemeChoice::Light}},
                                                                              {"theme-dark", {tr("Dark theme"), ThemeChoice::Dark}}};
    for (const auto &[id, theme] : themes) add(id, theme.first, {}, [this, v = theme.second] { m_workspace.settings.setTheme(v); }, QStringLiteral("settings"));
    add("keys", tr("Keys"), QKeySequence(Qt::Key_F1), [this] { openKeys(); }, QStringLiteral("help"));
    add("about", tr("About Jitscope"), {}, [this] { openAbout(); }, QStringLiteral("help"));
    add("quit", tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitWanted(); }, QStringLiteral("close"));

    for (int i = 0; i < 9; ++i) {
        m_commands->addKey(QKeySequence(Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (i >= view()->pageBar().count()) return;
            view()->navigator().back();
            view()->showPage(i);
        });
        m_commands->addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { goToTab(i); });
    }
    m_commands->addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { goToTab(-1); });
    m_commands->addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { goToTab(-2); });
    m_commands->addKey(QKeySequence(Qt::CTRL | Qt::Key_F), find);
    m_commands->addKey(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    m_commands->addKey(QKeySequence(Qt::Key_F10), [this] { m_menu->showMenu(); });
    m_commands->addKey(QKeySequence(Qt::Key_Question), [this] { openKeys(); });
    // Space presses a button that has the focus; everywhere else it pauses the charts. Printable keys never leave a field that is edited.
    QAction *pause = m_commands->find(QStringLiteral("pause"))->action;
    connect(qApp, &QApplication::focusChanged, pause, [pause](QWidget *, QWidget *now) { pause->setEnabled(!qobject_cast<QAbstractButton *>(now)); });
}

} // namespace jitscope
