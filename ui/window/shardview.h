// One scope in a window: page tabs, banners, tree, the pages, the detail panel. Has a navigator of its own, and keeps it when it is torn off.
#pragma once

#include "widgets/navigator.h"
#include "widgets/page.h"

#include <QSplitter>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace jitscope {

class AlertBanners;
class DemoBanner;
class FaultBanner;
class LiveTable;
class OperationNotice;
class PageBar;
class TreePane;

class ShardView : public QWidget
{
    Q_OBJECT
public:
    // scope: Fleet or Shard. name: "main" or the shard's, for what is remembered.
    ShardView(Workspace &workspace, const EntityId &scope, QWidget *parent = nullptr);
    ~ShardView() override;

    const EntityId &scope() const { return m_navigator->scope(); }
    Navigator &navigator() { return *m_navigator; }
    PageBar &pageBar() { return *m_pageBar; }
    TreePane &tree() { return *m_tree; }
    Page *currentPage() const; // a tab's page, or the own page of a room or person
    QString pageKey() const { return m_pageKey; }
    QString title() const;     // "Rooms", "design-critique"
    bool isActive() const { return m_active; }

    void setActive(bool active); // shown at all: pages of hidden shards let go of their interest
    void showPage(int page);
    void showPage(const QString &key);
    void setDemoBanner(bool shown);
    void setFault(const QString &where, const QString &what);
    void toggleTree();
    void togglePanel();
    void toggleDensity();
    void focusNextPane(bool backwards);
    void showColumnsMenu();
    void stepRange(int by);
    void nextDegraded(bool backwards);
    void nextAlert(bool backwards); // of the causes that fire, worst first; shows the page of alerts
    std::vector<EntityId> chosen() const; // what is selected: in the table that has it, all of it
    void togglePin();      // of the room that is shown: full detail also when nobody looks
    void togglePanelPin(); // the panel keeps what it shows
    bool escape(); // unpins, else closes the own page; false: nothing to do
    LiveTable *table() const;
    void reportShown(); // of the room that is open or selected, or that of the person
    void exportShown(); // the chart that has the focus, else the table, else the first chart

signals:
    void titleChanged();
    void connectWanted();
    void sourcesWanted(); // the doctor
    void dataWanted();    // the settings of past moments
    void demoBannerClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openOwnPage(const EntityId &entity);
    void showBack(bool shown);
    void refreshCounts();
    void arrange();
    void showPanel();
    bool unpin();
    EntityId shownRoom() const;
    void tellPlainly(const QString &title, const QString &text);
    void save();
    void restore();
    Page *pageAt(int page);
    void followTables(Page *page);

    Workspace &m_workspace;
    Navigator *m_navigator;
    PageBar *m_pageBar;
    DemoBanner *m_banner = nullptr;
    FaultBanner *m_fault;
    AlertBanners *m_banners;
    OperationNotice *m_notice;
    static constexpr int TreeWidth = 232, PanelWidth = 304;
    QSplitter *m_outer, *m_inner;
    TreePane *m_tree;
    QWidget *m_centre, *m_panel, *m_backRow;
    QToolButton *m_back;
    QStackedWidget *m_stack;
    std::vector<Page *> m_pages, m_pastPages; // by page of the bar; made when first shown. Past ones: where there are such, while the past is shown
    std::vector<int> m_rows;     // page of the bar → row of tabRows()
    Page *m_own = nullptr;       // of a room or a person
    QString m_pageKey;
    int m_page = -1;
    bool m_active = false, m_narrow = false, m_treeWanted = true, m_panelWanted = true, m_panelOverOwn = false;
    QTimer m_later;
};

} // namespace jitscope
