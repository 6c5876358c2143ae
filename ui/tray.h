// The icon in the desktop's tray (look §8.12): a hexagon with the worst sign that nobody has acknowledged, and how many there are; tooltip; menu. It works
// without knowing where it is (Wayland). Idle it does nothing but to look every few seconds whether its tooltip has changed.
#pragma once

#include "items/noticewords.h"
#include "workspace.h"

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace jitscope {

class Tray : public QObject
{
    Q_OBJECT
public:
    // Follows the workspace, which outlives it. Tells Workspace::desktop whether there is a tray; one that comes later is found.
    explicit Tray(Workspace &workspace, QObject *parent = nullptr);
    ~Tray() override;

    QMenu &menu() { return *m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }
    const AlertTally &shown() const { return m_tally; }
    void setClock(std::function<qint64()> clock); // ms since the epoch
    void retranslate();                           // after the language has changed

signals:
    void openWanted(); // the window
    void alertWanted(quint64 alert);
    void degradedWanted(); // the next person whose call is poor
    void maintenanceWanted();
    void latchWanted();    // to be opened; closing it is done here
    void settingsWanted();
    void quitWanted();

private:
    void buildMenu();
    void lookForTray();
    void refresh();     // all of it
    void refreshTip();
    void refreshMenu();
    void refreshIcon();

    Workspace &m_workspace;
    std::function<qint64()> m_clock;
    std::unique_ptr<QMenu> m_menu;
    std::vector<QAction *> m_causes;
    QAction *m_afterCauses = nullptr, *m_muteHour = nullptr, *m_muteMorning = nullptr, *m_unmute = nullptr, *m_readOnly = nullptr;
    QSystemTrayIcon m_icon;
    QTimer m_soon, m_beat;
    AlertTally m_tally;
    std::vector<NoticeCause> m_shownCauses;
    bool m_muted = false, m_stale = true; // of the icon
};

// The icon itself, in all sizes that panels use. count: from 2 on it is written. Widget: for the theme.
QIcon trayIcon(const QWidget *widget, Health worst, int count, bool muted);
// The next 8:00 after `now`, by the clock of this computer; ms since the epoch.
qint64 nextMorning(qint64 now);

} // namespace jitscope
