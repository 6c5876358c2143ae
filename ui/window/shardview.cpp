#include "window/shardview.h"

#include "base/text.h"
#include "panels/panels.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/style.h"
#include "window/banner.h"
#include "window/operationnotice.h"
#include "window/pagebar.h"
#include "window/treemodel.h"
#include "window/treepane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace jitscope {
namespace {

constexpr int treeWidth = 232, panelWidth = 304, panelHeight = 240;
// The tree becomes a drawer, the panel goes under the table. A screen of 1280 less the frame of the window is not narrow yet.
constexpr int narrowBelow = 1248;

} // namespace

ShardView::ShardView(Workspace &workspace, const EntityId &scope, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_navigator(new Navigator(scope, this)), m_pageBar(new PageBar(this)), m_fault(new FaultBanner(this)), m_link(new FaultBanner(this)),
      m_outer(new QSplitter(Qt::Horizontal)), m_inner(new QSplitter(Qt::Horizontal)), m_tree(new TreePane), m_centre(new QWidget), m_backRow(new QWidget),
      m_back(new QToolButton), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageBar);
    column->addWidget(m_fault);
    column->addWidget(m_link);
    m_link->setObjectName(QStringLiteral("link"));
    auto *sources = new QPushButton(tr("Show sources"));
    connect(sources, &QPushButton::clicked, this, &ShardView::sourcesWanted);
    m_link->addButton(sources);
    // Hosts that have nothing to do with each other failed together: one line instead of an alarm for each.
    const auto tellLink = [this] {
        const LinkState &link = m_workspace.link.state();
        if (link.down) m_link->say(tr("Your own network seems to be down."), tr("%n host(s) stopped answering in the same seconds. What is shown of them is old.", "", link.hosts));
        else m_link->say({}, {});
    };
    connect(&workspace.link, &Link::changed, this, tellLink);
    tellLink();
    const View view{workspace, *m_navigator};
    m_notice = new OperationNotice(view, this);
    column->addWidget(m_notice);
    column->addWidget(m_outer, 1);

    m_centre->setAutoFillBackground(true);
    m_centre->setBackgroundRole(QPalette::Base);
    auto *centre = new QVBoxLayout(m_centre);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    auto *backLine = new QHBoxLayout(m_backRow);
    backLine->setContentsMargins(8, 4, 8, 0);
    setLook(m_back, ButtonLook::Link);
    setSmall(m_back);
    m_back->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_back->setAccessibleName(tr("Back"));
    setPlainToolTip(m_back, tr("Back  (Esc)"));
    backLine->addWidget(m_back);
    backLine->addStretch(1);
    m_backRow->hide();
    centre->addWidget(m_backRow);
    centre->addWidget(m_stack, 1);
    connect(m_back, &QToolButton::clicked, m_navigator, &Navigator::back);

    m_panel = makeDetailPanel(view, this);
    m_panel->setMinimumSize(160, 120);
    m_panel->setAccessibleName(tr("Details"));
    m_panel->setBackgroundRole(QPalette::Light); // `panel`
    m_panel->setAutoFillBackground(true);
    m_inner->addWidget(m_centre);
    m_inner->addWidget(m_panel);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_inner->setChildrenCollapsible(false);
    m_outer->addWidget(m_tree);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    m_outer->setSizes({treeWidth, 1000});
    m_inner->setSizes({900, panelWidth});
    for (QSplitter *splitter : {m_outer, m_inner}) connect(splitter, &QSplitter::splitterMoved, this, &ShardView::save);

    m_tree->setModel(makeTreeModel(workspace, scope, m_tree));
    connect(m_tree, &TreePane::entitySelected, m_navigator, &Navigator::select);
    connect(m_tree, &TreePane::entityOpened, m_navigator, &Navigator::open);
    connect(m_tree, &TreePane::pageWanted, this, [this](const QString &key) {
        if (!m_tree->filter()->text().isEmpty()) m_navigator->setSearch(m_tree->filter()->text());
        m_navigator->showPage(key);
    });
    connect(m_tree, &TreePane::filterChanged, this, [this](const QString &text) { setTreeFilter(m_tree->view()->model(), text, m_tree->view()); });
    connect(m_navigator, &Navigator::selectionChanged, m_tree, &TreePane::showEntity);
    connect(m_navigator, &Navigator::openedChanged, this, &ShardView::openOwnPage);
    connect(m_navigator, &Navigator::pageWanted, this, qOverload<const QString &>(&ShardView::showPage));
    connect(m_navigator, &Navigator::pausedChanged, m_pageBar, &PageBar::setPaused);
    connect(m_navigator, &Navigator::rangeChanged, m_pageBar, &PageBar::setRange);
    connect(m_pageBar, &PageBar::pageClicked, this, [this](int page) {
        m_navigator->back();
        showPage(page);
    });
    connect(m_pageBar, &PageBar::rangePicked, m_navigator, &Navigator::setRangeMinutes);
    connect(m_pageBar, &PageBar::pauseToggled, m_navigator, &Navigator::setPaused);
    connect(m_pageBar, &PageBar::columnsClicked, this, &ShardView::showColumnsMenu);
    connect(m_pageBar, &PageBar::drawerClicked, this, &ShardView::toggleTree);

    int at = 0;
    for (const TabRow &row : tabRows()) {
        if (!row.onlyAllShards || scope.kind == EntityKind::Fleet) {
            m_pageBar->addPage(QLatin1String(row.key), QCoreApplication::translate("Tabs", row.title));
            m_pages.push_back(nullptr);
            m_rows.push_back(at);
        }
        ++at;
    }
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_workspace.pacer.soon(this, [this] {
            refreshCounts();
            return false;
        });
    });
    const auto later = [this] { if (m_active && !m_later.isActive()) m_later.start(); };
    connect(&workspace.fleet, &Fleet::updated, this, later);
    connect(&workspace.operations, &OperationLog::added, this, later);
    connect(&workspace.operations, &OperationLog::changed, this, later);
    m_navigator->select(scope);
    m_tree->showEntity(scope); // said by hand: nothing else is selected at first, so nothing changes
    restore();
    showPage(0);
}

// Pages and panel refer to the navigator: they go before it.
ShardView::~ShardView()
{
    delete m_own;
    delete m_notice;
    for (Page *page : m_pages) delete page;
    delete m_panel;
    delete m_outer;
}

Page *ShardView::pageAt(int page)
{
    Page *&kept = m_pages[size_t(page)];
    if (!kept) {
        kept = tabRows()[size_t(m_rows[size_t(page)])].make({m_workspace, *m_navigator}, m_stack);
        m_stack->addWidget(kept);
        connect(kept, &Page::connectWanted, this, &ShardView::connectWanted);
    }
    return kept;
}

Page *ShardView::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void ShardView::showPage(int page)
{
    if (page < 0 || page >= int(m_pages.size())) return;
    Page *before = currentPage();
    Page *now = pageAt(page);
    m_page = page;
    m_pageKey = QLatin1String(tabRows()[size_t(m_rows[size_t(page)])].key);
    m_pageBar->setCurrent(page);
    if (m_own) return; // shown when the own page is closed
    if (before && before != now) before->setActive(false);
    m_stack->setCurrentWidget(now);
    now->setActive(m_active);
    m_pageBar->setTools(now->tools());
    m_pageBar->setColumnsAvailable(!now->tools() && now->mainTable());
    showPanel();
    emit titleChanged();
}

void ShardView::showPage(const QString &key)
{
    for (int page = 0; page < int(m_pages.size()); ++page)
        if (key == QLatin1String(tabRows()[size_t(m_rows[size_t(page)])].key)) return showPage(page);
}

void ShardView::openOwnPage(const EntityId &entity)
{
    Page *before = m_own;
    const View view{m_workspace, *m_navigator};
    m_own = entity.kind == EntityKind::Room ? makeRoomPage(view, entity, m_stack) : entity.kind == EntityKind::Person ? makePersonPage(view, entity, m_stack) : nullptr;
    if (m_own) {
        const QWidget *focus = QApplication::focusWidget();
        const bool inside = focus && m_stack->isAncestorOf(focus);
        if (Page *page = currentPage()) page->setActive(false);
        m_stack->addWidget(m_own);
        m_stack->setCurrentWidget(m_own);
        // the focus goes along; left to itself it would jump to the next button
        if (inside) (m_own->mainTable() ? m_own->mainTable() : m_own)->setFocus(Qt::OtherFocusReason);
        m_own->setActive(m_active);
        m_pageBar->setTools(nullptr);
        m_pageBar->setColumnsAvailable(m_own->mainTable() != nullptr);
    }
    showBack(m_own != nullptr);
    showPanel();
    if (before) {
        before->setActive(false);
        m_stack->removeWidget(before);
        before->deleteLater(); // it may be the sender
    }
    if (!m_own && m_page >= 0) showPage(m_page);
    emit titleChanged();
}

void ShardView::showBack(bool shown)
{
    m_back->setText(QStringLiteral("‹ ") + m_pageBar->titleAt(m_page));
    m_back->setAccessibleName(tr("Back to %1").arg(m_pageBar->titleAt(m_page)));
    m_backRow->setVisible(shown);
}

bool ShardView::escape()
{
    if (unpin()) return true;
    if (!m_own) return false;
    m_navigator->back();
    return true;
}

QString ShardView::title() const
{
    const EntityId &open = m_navigator->opened();
    if (open.kind == EntityKind::Room) {
        const RoomPtr room = m_workspace.fleet.room(ShardId{open.shard}, RoomId{open.id});
        return visibleText(room ? room->name : open.id, 60);
    }
    if (open.kind == EntityKind::Person) {
        const PersonPtr person = m_workspace.fleet.person(ShardId{open.shard}, RoomId{open.room}, PersonId{open.id});
        return visibleText(person ? person->name : open.id, 60);
    }
    return m_pageBar->titleAt(m_page);
}

void ShardView::setActive(bool active)
{
    if (m_active == active) return;
    m_active = active;
    if (Page *page = currentPage()) page->setActive(active);
    if (active) refreshCounts();
}

void ShardView::refreshCounts()
{
    for (int page = 0; page < int(m_rows.size()); ++page) {
        const TabRow &row = tabRows()[size_t(m_rows[size_t(page)])];
        m_pageBar->setCount(page, row.count ? row.count(m_workspace, scope()) : -1, row.health ? row.health(m_workspace, scope()) : Health::Ok);
    }
}

void ShardView::setDemoBanner(bool shown)
{
    if (shown == (m_banner != nullptr)) return;
    if (!shown) {
        m_banner->deleteLater();
        m_banner = nullptr;
        return;
    }
    m_banner = new DemoBanner(this);
    connect(m_banner, &DemoBanner::connectWanted, this, &ShardView::connectWanted);
    connect(m_banner, &DemoBanner::closed, this, &ShardView::demoBannerClosed);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_banner);
}

void ShardView::setFault(const QString &where, const QString &what) { m_fault->say(where, what); }

LiveTable *ShardView::table() const { return currentPage() ? qobject_cast<LiveTable *>(currentPage()->mainTable()) : nullptr; }

void ShardView::toggleDensity()
{
    // one choice for the whole window: the other one than the table in sight has now
    LiveTable *t = table();
    const bool compact = t ? t->density() == Density::Compact : m_workspace.settings.density() == DensityChoice::Compact;
    if (t) t->forgetOwnDensity();
    m_workspace.settings.setDensity(compact ? DensityChoice::Normal : DensityChoice::Compact);
}

void ShardView::showColumnsMenu()
{
    LiveTable *t = table();
    if (!t) return;
    QMenu *menu = t->makeColumnsMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_pageBar->columnsButton()->mapToGlobal(QPoint(0, m_pageBar->columnsButton()->height() + 2)));
}

void ShardView::stepRange(int by) { m_pageBar->stepRange(by); }

void ShardView::nextDegraded(bool backwards)
{
    // Everybody in scope who is Warning or worse, worst first; the next after the one that is open or selected.
    struct Found { Health health; EntityId id; };
    std::vector<Found> all;
    for (const SnapshotPtr &shard : m_workspace.fleet.shards()) {
        if (scope().kind == EntityKind::Shard && scope().shard != shard->id.value) continue;
        for (const RoomPtr &room : shard->rooms)
            for (const PersonPtr &person : room->people)
                if (person->health == Health::Warning || person->health >= Health::Critical)
                    all.push_back({person->health, EntityId::of(shard->id, room->id, person->id)});
    }
    if (all.empty()) return;
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.health > b.health; });
    const EntityId &from = m_navigator->opened().kind == EntityKind::Person ? m_navigator->opened() : m_navigator->selected();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Found &f) { return f.id == from; });
    const size_t size = all.size();
    size_t next = backwards ? size - 1 : 0;
    if (at != all.end()) next = (size_t(at - all.begin()) + (backwards ? size - 1 : 1)) % size;
    m_navigator->open(all[next].id);
}

void ShardView::togglePin()
{
    const EntityId room = shownRoom();
    if (room.kind == EntityKind::Room) m_workspace.interest.pin(room, !m_workspace.interest.isPinned(room));
}

// The panel first, then the room that is shown: one step each.
bool ShardView::unpin()
{
    if (auto *pin = m_panel->findChild<QToolButton *>(QStringLiteral("panelPin")); pin && pin->isChecked()) {
        pin->setChecked(false);
        return true;
    }
    const EntityId room = shownRoom();
    if (room.kind != EntityKind::Room || !m_workspace.interest.isPinned(room)) return false;
    m_workspace.interest.pin(room, false);
    return true;
}

void ShardView::togglePanelPin()
{
    if (auto *pin = m_panel->findChild<QToolButton *>(QStringLiteral("panelPin"))) pin->toggle();
}

// The room that is open or selected, or that of the person who is.
EntityId ShardView::shownRoom() const
{
    const EntityId &e = m_navigator->opened().kind != EntityKind::Fleet ? m_navigator->opened() : m_navigator->selected();
    return e.kind == EntityKind::Person ? EntityId::of(ShardId{e.shard}, RoomId{e.room}) : e;
}

void ShardView::toggleTree()
{
    if (m_narrow) {
        m_tree->setVisible(!m_tree->isVisible());
        m_tree->raise();
        if (m_tree->isVisible()) m_tree->view()->setFocus();
    } else {
        m_treeWanted = !m_treeWanted;
        m_tree->setVisible(m_treeWanted);
    }
    save();
}

void ShardView::togglePanel()
{
    if (m_narrow && m_own) m_panelOverOwn = !m_panel->isVisible();
    else m_panelWanted = !m_panelWanted;
    showPanel();
    save();
}

// Under the own page of a room or person it would take the room of the charts, to say much the same.
void ShardView::showPanel()
{
    const bool wanted = m_narrow && m_own ? m_panelOverOwn : m_panelWanted;
    m_panel->setVisible(wanted && (!currentPage() || currentPage()->hasPanel()));
}

void ShardView::focusNextPane(bool backwards)
{
    std::vector<QWidget *> panes;
    if (m_tree->isVisible()) panes.push_back(m_tree->view());
    if (Page *page = currentPage()) panes.push_back(page->mainTable() ? page->mainTable() : page);
    if (m_panel->isVisible()) panes.push_back(m_panel);
    const QWidget *focus = QApplication::focusWidget();
    size_t at = panes.size();
    for (size_t i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) at = i;
    const size_t next = at == panes.size() ? 0 : (at + (backwards ? panes.size() - 1 : 1)) % panes.size();
    QWidget *pane = panes[next];
    if (pane->focusPolicy() == Qt::NoFocus) {
        // the first control inside that takes the focus
        for (QWidget *child : pane->findChildren<QWidget *>())
            if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) { pane = child; break; }
    }
    pane->setFocus(Qt::TabFocusReason);
}

void ShardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ShardView::arrange()
{
    const bool narrow = width() < narrowBelow;
    m_pageBar->setCountsShown(!narrow);
    m_pageBar->setDrawerShown(narrow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow) {
            m_tree->setParent(this); // a drawer over the centre
            m_tree->hide();
            m_inner->setOrientation(Qt::Vertical);
            m_inner->setSizes({std::max(200, height() - panelHeight), panelHeight});
        } else {
            m_outer->insertWidget(0, m_tree);
            m_tree->setVisible(m_treeWanted);
            m_inner->setOrientation(Qt::Horizontal);
            restore();
        }
    }
    if (narrow) m_tree->setGeometry(0, m_outer->y(), treeWidth + 48, m_outer->height());
    showPanel();
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : 400);
}

void ShardView::save()
{
    if (m_narrow) return; // what is remembered is the wide arrangement
    m_workspace.settings.setLayout(QStringLiteral("window/panes"),
        {{QStringLiteral("tree"), m_tree->isVisible() ? m_tree->width() : 0}, {QStringLiteral("panel"), m_panel->isVisible() ? m_panel->width() : 0},
         {QStringLiteral("treeShown"), m_treeWanted}, {QStringLiteral("panelShown"), m_panelWanted}});
}

void ShardView::restore()
{
    const QVariantMap kept = m_workspace.settings.layout(QStringLiteral("window/panes"));
    m_treeWanted = kept.value(QStringLiteral("treeShown"), true).toBool();
    m_panelWanted = kept.value(QStringLiteral("panelShown"), true).toBool();
    const auto width = [&](const QString &key, int usual) {
        const int value = kept.value(key, usual).toInt();
        return value >= 160 ? std::min(value, 600) : usual;
    };
    const int tree = width(QStringLiteral("tree"), treeWidth), panel = width(QStringLiteral("panel"), this->width() < 1440 ? 280 : panelWidth);
    const int all = std::max(this->width(), 1000);
    m_outer->setSizes({tree, all - tree});
    m_inner->setSizes({all - tree - panel, panel});
    m_tree->setVisible(m_treeWanted && !m_narrow);
    showPanel();
}

} // namespace jitscope

#include "moc_shardview.cpp"
