// The window (look §6): shard tabs, search and menu on top, one ShardView per shard below, the status strip at the foot.
// A shard that is torn off has a window of its own and comes back when that is closed.
#pragma once

#include "workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace jitscope {

class Commands;
struct Offer;
class SearchBox;
class SettingsDialog;
class ShardTabs;
class ShardView;
class StatusStrip;
class TimeBar;
struct MomentLink;

// What the window needs from the program besides the models; made in main.cpp.
struct WindowContext
{
    bool demo = false;                            // the fleet is simulated: the banner says so
    QString fleetFile;                            // where the fleet file is or would be
    QString fleetExample;                         // commented TOML to copy
    std::function<void(const ShardId &)> refresh; // ask the sources of a shard (empty id: of all) now; may be null
    std::function<QString(const ShardConfig &)> shardText; // a shard as it will stand in the fleet file; may be null
    bool mayStay = false;    // closing the window may leave the program running in the tray
    bool frameFirst = false; // at the start of the program: the main window shows its frame at once and what stands in it one turn later
};

// Title row, one view, status strip; the frame that MainWindow and torn-off windows share.
class ShardWindow : public QMainWindow
{
    Q_OBJECT
public:
    ShardWindow(Workspace &workspace, WindowContext context, QWidget *parent = nullptr);

    virtual ShardView *view() const = 0; // the one that is shown
    SearchBox *searchBox() const { return m_search; }
    Commands &commands() const { return *m_commands; }
    void openSettings(int page = 0);
    bool settingsOpen() const;
    TimeBar *timeBar() const { return m_timeBar; }

signals:
    void quitWanted();

protected:
    void buildFrame(QWidget *tabs, QWidget *content, bool tearable);
    void shownViewChanged(); // call when another view is shown
    void connectView(ShardView *view);
    virtual void tearOff() {}
    virtual void goTo(const EntityId &entity, const QString &page);
    virtual void goToTab(int tab) { Q_UNUSED(tab) }
    Workspace &workspace() const { return m_workspace; }
    WindowContext &context() { return m_context; }
    void closeBanner();
    void bannerFollows(ShardView *view);
    void updateTitle();

private:
    void addCommands();
    void buildMenu();
    void openGoTo();
    void openDoctor();
    void openOutgoing();
    void openAccounts();
    void openAddShard();
    void openConnect();
    void openKeys();
    void exportFleet();
    void importFleet();
    void toggleLatchHere();
    void toggleLatch(const ShardId &shard);
    bool openLatch(const ShardId &shard);
    void openAbout();
    void wish(const QStringList &kinds);
    void wish(const Offer &offer);
    void escape();
    void toggleTimeBar();
    void copyMoment();

    Workspace &m_workspace;
    WindowContext m_context;
    SearchBox *m_search = nullptr;
    QToolButton *m_menu = nullptr;
    StatusStrip *m_status = nullptr;
    TimeBar *m_timeBar = nullptr;
    QToolButton *m_history = nullptr;
    Commands *m_commands;
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_tearable = false;
};

// Where the operator was: enough for another window to go on from.
struct WindowPlace
{
    EntityId scope, selected, opened;
    QString page;
    QRect geometry;        // null: as it comes
    Qt::WindowStates state;
    bool bannerClosed = false, settings = false;
};

class MainWindow : public ShardWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace, WindowContext context = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    ShardView *view() const override;
    ShardTabs *tabs() const { return m_tabs; }
    void showScope(const EntityId &scope);
    // A fleet file that cannot be read, a demo that cannot start: shown over the content until it is gone.
    void setFault(const QString &where, const QString &what);
    void endDemo(); // the fleet is a real one from now on
    const QHash<QString, QMainWindow *> &tornWindows() const { return m_torn; }
    void tearOffScope(const EntityId &scope);
    // Takes the place of another one: its size, its shard and page, its open settings. Shards that are torn off come back.
    WindowPlace place();
    void continueFrom(const WindowPlace &before);
    void quit();                                                 // asks about drafts first
    void showEntity(const EntityId &entity, quint64 alert = 0); // where it is looked at: its alert when there is one
    void showMoment(const MomentLink &link);                     // the fleet as it was then, at the place that it names as far as there is such
    void runCommand(const QString &id);                          // of commands(): "latch", "next-degraded"

signals:
    void leftForTray(); // it was closed, and the program goes on without it

protected:
    void tearOff() override;
    void goTo(const EntityId &entity, const QString &page) override;
    void goToTab(int tab) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    ShardView *viewOf(const EntityId &scope);
    void dock(const QString &shard, ShardView *view);
    void followFleet();
    void askAboutDrafts(const std::vector<ConfigId> &drafts);
    void tellAboutClosing(bool stays);

    ShardTabs *m_tabs = nullptr; // until it is built there is only the frame
    QStackedWidget *m_stack = nullptr;
    QHash<QString, ShardView *> m_views; // by shard, "" is All shards; torn ones included
    QHash<QString, QMainWindow *> m_torn;
    QString m_faultWhere, m_faultWhat;
    bool m_dropsDrafts = false; // somebody said so
    bool m_quits = false;       // not only the window is closed
};

} // namespace jitscope
