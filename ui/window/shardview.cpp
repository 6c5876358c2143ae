#include "window/shardview.h"

#include "base/text.h"
#include "charts/livechart.h"
#include "dialogs/rawdialog.h"
#include "items/alertwords.h"
#include "panels/panels.h"
#include "privacy/roomlabel.h"
#include "report/meetingreport.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/style.h"
#include "window/alertbanners.h"
#include "window/banner.h"
#include "window/operationnotice.h"
#include "window/pagebar.h"
#include "window/treemodel.h"
#include "window/treepane.h"

#include <QMessageBox>
#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <tuple>

namespace jitscope {

ShardView::ShardView(Workspace &workspace, const EntityId &scope, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_navigator(new Navigator(scope, this)), m_pageBar(new PageBar(this)), m_fault(new FaultBanner(this)),
      m_banners(new AlertBanners({workspace, *m_navigator}, this)), m_outer(new QSplitter(Qt::Horizontal)), m_inner(new QSplitter(Qt::Horizontal)), m_tree(new TreePane), m_centre(new QWidget), m_backRow(new QWidget),
      m_back(new QToolButton), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageBar);
    column->addWidget(m_fault);
    column->addWidget(m_banners);
    connect(m_banners, &AlertBanners::sourcesWanted, this, &ShardView::sourcesWanted);
    connect(m_banners, &AlertBanners::dataWanted, this, &ShardView::dataWanted);
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
    m_outer->setSizes({TreeWidth, 1000});
    m_inner->setSizes({900, PanelWidth});
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
    connect(m_navigator, &Navigator::crosshairChanged, m_tree, [this](qint64 at) {
        if (at < 0) return m_tree->showPeopleAt({});
        m_tree->showPeopleAt([this, at](const EntityId &e) { return m_workspace.series.valueAt({e, e.kind == EntityKind::Room ? Metric::RoomPeople : Metric::ShardPeople}, at, 60'000); });
    });
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
            m_pastPages.push_back(nullptr);
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
    connect(&workspace.alerts, &AlertBoard::changed, this, later);
    connect(&workspace.past, &TimeMachine::shownChanged, this, [this] {
        if (m_page >= 0) showPage(m_page);
    });
    connect(&workspace.past, &TimeMachine::moved, this, [this] {
        if (m_active) refreshCounts();
    });
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
    delete m_banners;
    for (Page *page : m_pages) delete page;
    for (Page *page : m_pastPages) delete page;
    delete m_panel;
    delete m_outer;
}

Page *ShardView::pageAt(int page)
{
    const TabRow &row = tabRows()[size_t(m_rows[size_t(page)])];
    const bool past = m_workspace.past.isPast() && row.makePast;
    Page *&kept = past ? m_pastPages[size_t(page)] : m_pages[size_t(page)];
    if (!kept) {
        kept = (past ? row.makePast : row.make)({m_workspace, *m_navigator}, m_stack);
        m_stack->addWidget(kept);
        connect(kept, &Page::connectWanted, this, &ShardView::connectWanted);
        followTables(kept);
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
        followTables(m_own);
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
        return room ? visibleText(room->name, 60) : targetLabel(open, {}, 60);
    }
    if (open.kind == EntityKind::Person) {
        const PersonPtr person = m_workspace.fleet.person(ShardId{open.shard}, RoomId{open.room}, PersonId{open.id});
        return person ? visibleText(person->name, 60) : targetLabel(open, {}, 60);
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

// From each number of a table to the page it came from.
void ShardView::followTables(Page *page)
{
    for (LiveTable *t : page->findChildren<LiveTable *>())
        connect(t, &LiveTable::sourceWanted, this, [this](const EntityId &entity, const Reading &reading) { RawDialog::showFor(m_workspace, entity, reading, window()); });
}

void ShardView::reportShown()
{
    const EntityId room = shownRoom();
    if (room.kind == EntityKind::Room) return saveReport({m_workspace, *m_navigator}, room, this);
    tellPlainly(tr("Report of the meeting"), tr("No meeting is looked at. Choose a room, or somebody in it."));
}

void ShardView::exportShown()
{
    for (QWidget *w = QApplication::focusWidget(); w && w != this; w = w->parentWidget()) {
        if (auto *chart = qobject_cast<LiveChart *>(w)) return chart->saveAs();
        if (auto *focused = qobject_cast<LiveTable *>(w)) return focused->exportAs();
    }
    if (LiveTable *t = table()) return t->exportAs();
    if (const Page *page = currentPage())
        for (LiveChart *chart : page->findChildren<LiveChart *>())
            if (chart->isVisible()) return chart->saveAs();
    tellPlainly(tr("Export"), tr("There is no table or chart on this page."));
}

void ShardView::tellPlainly(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

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

void ShardView::nextAlert(bool backwards)
{
    struct Found { Health health; AlertSeverity severity; int people; quint64 id; };
    if (m_workspace.past.isPast()) return showPage(QStringLiteral("alerts"));
    const qint64 now = m_workspace.clock.real();
    const AlertBoard &board = m_workspace.alerts;
    std::vector<Found> all;
    for (const Alert &a : board.open()) {
        const Alert *cause = a.cause ? board.alert(a.cause) : nullptr;
        if (placeOf(a, now) != AlertPlace::Firing || (cause && cause->isOpen()) || (scope().kind == EntityKind::Shard && a.key.target.shard != scope().shard)) continue;
        all.push_back({alertHealth(a), a.severity, a.people, a.id});
    }
    const EntityId from = m_navigator->selected(); // the page selects one by itself
    showPage(QStringLiteral("alerts"));
    if (all.empty()) return;
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return std::tie(a.health, a.severity, a.people) > std::tie(b.health, b.severity, b.people); });
    const auto at = std::find_if(all.begin(), all.end(), [&](const Found &f) { return EntityId::alert(f.id) == from; });
    const size_t size = all.size();
    size_t next = backwards ? size - 1 : 0;
    if (at != all.end()) next = (size_t(at - all.begin()) + (backwards ? size - 1 : 1)) % size;
    m_navigator->back();
    m_navigator->select(EntityId::alert(all[next].id));
}

std::vector<EntityId> ShardView::chosen() const
{
    std::vector<EntityId> things{m_navigator->selected()};
    if (const LiveTable *t = table(); t && t->selectedEntities().contains(things.front())) {
        const QList<EntityId> all = t->selectedEntities();
        things.assign(all.begin(), all.end());
    }
    return things;
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

} // namespace jitscope

#include "moc_shardview.cpp"
