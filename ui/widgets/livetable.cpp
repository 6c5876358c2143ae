#include "widgets/livetable.h"

#include "base/text.h"
#include "quality/verdict.h"
#include "widgets/exporting.h"
#include "widgets/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSet>

namespace jitscope {
namespace {

constexpr int keyHoldMs = 3000; // after a selection by keyboard

// A cell that begins like a formula is no formula (DESIGN §10).
QString defused(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text[0]) ? u'\'' + text : text;
}

} // namespace

LiveTable::LiveTable(const QString &name, Workspace &workspace, QWidget *parent)
    : QTableView(parent), m_name(name), m_workspace(workspace), m_order(new CalmSort(this)), m_delegate(new CellDelegate(&workspace.series, this))
{
    setItemDelegate(m_delegate);
    m_delegate->setClock([&clock = workspace.clock] { return clock.now(); });
    connect(&workspace.past.series(), &PastSeries::came, this, [this] {
        m_delegate->forgetSparks();
        viewport()->update();
    });
    connect(&workspace.past, &TimeMachine::moved, viewport(), qOverload<>(&QWidget::update));
    m_delegate->setScale([&fleet = workspace.fleet](const EntityId &e) {
        const SnapshotPtr shard = fleet.shard(ShardId{e.shard});
        return shard && shard->quality ? shard->quality->scale : QualityScale();
    });
    setAccessibleName(tr("Table")); // the page says it better
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);

    QHeaderView *header = horizontalHeader();
    header->setFont(textFont(this, TextRole::Label));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(32);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QHeaderView::sectionClicked, this, &LiveTable::headerClicked);
    connect(header, &QHeaderView::sectionMoved, this, [this] { if (!m_restoring) save(); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // only what a hand drags is remembered, not what fitting does
        if (m_restoring || !(QApplication::mouseButtons() & Qt::LeftButton)) return;
        m_widths[columnKey(column)] = width;
        save();
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = makeColumnsMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(m_order, &CalmSort::pendingChanged, this, [this, header](bool pending) {
        header->setProperty("orderHeld", pending);
        header->setToolTip(pending ? tr("Order is held while you point at a row.") : QString());
        header->viewport()->update();
    });

    m_keyHold.setSingleShot(true);
    m_keyHold.setInterval(keyHoldMs);
    connect(&m_keyHold, &QTimer::timeout, this, &LiveTable::updateHold);
    const auto beat = [this] { m_beat.setInterval(std::clamp(m_workspace.settings.resortMs(), 2000, 30'000)); };
    beat();
    connect(&workspace.settings, &Settings::changed, this, beat);
    connect(&workspace.settings, &Settings::changed, this, &LiveTable::applyRowHeight);
    connect(&m_beat, &QTimer::timeout, this, [this] { m_workspace.pacer.soon(m_order, [this] { return m_order->beatInParts(2500); }); });
    m_beat.start();
    applyRowHeight();
}

void LiveTable::setSource(QAbstractItemModel *model, int pain)
{
    m_pain = pain;
    m_order->setSourceModel(model);
    m_delegate->forgetModes();
    setModel(m_order);
    setUpColumns();
    restore();
    sizeColumns();
    fitColumns();
    applySort();
    m_order->beat();
    // The first rows are shown at once, not at the next beat.
    connect(model, &QAbstractItemModel::rowsInserted, m_order, [this] { if (m_order->rowCount() == 0) m_order->beat(); });
    connect(m_order, &QAbstractItemModel::rowsInserted, this, [this] { viewport()->update(); });
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, [this] { viewport()->update(); });
}

void LiveTable::setDensity(Density usual)
{
    m_usualDensity = usual;
    applyRowHeight();
}

Density LiveTable::density() const
{
    if (m_ownDensity) return *m_ownDensity;
    const DensityChoice all = m_workspace.settings.density();
    return all == DensityChoice::ByPage ? m_usualDensity : all == DensityChoice::Compact ? Density::Compact : Density::Normal;
}

void LiveTable::forgetOwnDensity()
{
    if (!m_ownDensity) return;
    m_ownDensity.reset();
    applyRowHeight();
    save();
}

void LiveTable::applyRowHeight()
{
    const bool compact = density() == Density::Compact;
    verticalHeader()->setDefaultSectionSize(std::max(compact ? 24 : 28, fontMetrics().height() + (compact ? 6 : 8)));
}

void LiveTable::setSearch(const QString &text)
{
    m_order->setSearch(text);
    viewport()->update();
}

EntityId LiveTable::entityAt(const QModelIndex &index) const { return index.data(EntityRole).value<EntityId>(); }
EntityId LiveTable::current() const { return currentIndex().isValid() ? entityAt(currentIndex()) : EntityId{}; }

QList<EntityId> LiveTable::selectedEntities() const
{
    QList<EntityId> out;
    if (!selectionModel()) return out;
    for (const QModelIndex &index : selectionModel()->selectedRows()) out << entityAt(index);
    return out;
}

void LiveTable::selectEntity(const EntityId &entity)
{
    if (!model() || current() == entity) return;
    m_quiet = true;
    int found = -1;
    for (int row = 0; row < m_order->rowCount() && found < 0; ++row)
        if (entityAt(m_order->index(row, 0)) == entity) found = row;
    if (found >= 0) {
        setCurrentIndex(m_order->index(found, std::max(0, currentIndex().column())));
        scrollTo(currentIndex());
    } else {
        clearSelection();
        setCurrentIndex({});
    }
    m_quiet = false;
}

void LiveTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet || !current.isValid() || current.row() == previous.row()) return;
    emit entitySelected(entityAt(current));
}

void LiveTable::setHoverRow(int row)
{
    const int before = m_delegate->hoverRow();
    if (before == row) return;
    m_delegate->setHoverRow(row);
    for (const int r : {before, row})
        if (r >= 0) viewport()->update(0, rowViewportPosition(r), viewport()->width(), rowHeight(r));
    updateHold();
}

void LiveTable::updateHold() { m_order->setHeld(m_delegate->hoverRow() >= 0 || m_pressed || m_menuOpen || m_keyHold.isActive()); }

void LiveTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoverRow(rowAt(event->position().toPoint().y()));
    const bool hand = !actionUnder(event->position().toPoint()).isEmpty();
    if (hand != (viewport()->cursor().shape() == Qt::PointingHandCursor)) hand ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
}

void LiveTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    updateHold();
    m_pressedAction = event->button() == Qt::LeftButton ? actionUnder(event->position().toPoint()) : QString();
    QTableView::mousePressEvent(event);
}

void LiveTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    m_pressed = false;
    updateHold();
    const QString action = std::exchange(m_pressedAction, QString());
    const QPoint at = event->position().toPoint();
    if (!action.isEmpty() && action == actionUnder(at)) emit actionPressed(entityAt(indexAt(at)), action);
}

QString LiveTable::actionUnder(const QPoint &at) const
{
    const QModelIndex index = model() ? indexAt(at) : QModelIndex();
    return index.isValid() ? m_delegate->actionAt(visualRect(index), index, at) : QString();
}

void LiveTable::setGrouped()
{
    m_order->setGrouped(true);
    m_delegate->setGrouped(true);
}

void LiveTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid()) emit entityOpened(current());
}

bool LiveTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) setHoverRow(-1);
    return QTableView::viewportEvent(event);
}


void LiveTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid()) emit entityOpened(current());
        return;
    }
    if (event->matches(QKeySequence::Copy)) return copyCell();
    if (event->key() == Qt::Key_Y && event->modifiers() == Qt::NoModifier) return copyRows();
    if (event->key() == Qt::Key_W && event->modifiers() == Qt::NoModifier) return askSource();
    QTableView::keyPressEvent(event);
    m_keyHold.start();
    updateHold();
}

void LiveTable::copyCell()
{
    if (currentIndex().isValid()) QApplication::clipboard()->setText(currentIndex().data().toString());
}

void LiveTable::copyRows()
{
    if (!selectionModel()) return;
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QHeaderView *header = horizontalHeader();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column)) cells << defused(row.siblingAtColumn(column).data().toString());
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty()) QApplication::clipboard()->setText(lines.join(u'\n'));
}

ExportTable LiveTable::exported() const
{
    std::vector<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) columns.push_back(column);
    ExportTable table = exportOf(*m_order, columns, m_workspace.clock.now());
    table.title = accessibleName();
    QSet<QString> shards;
    for (int row = 0; row < m_order->rowCount() && shards.size() < 2; ++row) shards.insert(entityAt(m_order->index(row, 0)).shard);
    if (shards.size() == 1) table.scope = *shards.begin();
    return table;
}

void LiveTable::askSource()
{
    const QVariant reading = currentIndex().isValid() ? currentIndex().data(ReadingRole) : QVariant();
    if (reading.isValid()) emit sourceWanted(current(), reading.value<Reading>());
}

void LiveTable::exportAs()
{
    if (!model()) return;
    const ExportTable table = exported(); // as it stood when it was asked for, however long the dialog takes
    QString suffix;
    const QString path = askSavePath(this, tr("Export the table"), exportName(table.scope, table.title, table.at),
                                     {{QStringLiteral("csv"), tr("Table (*.csv)")}, {QStringLiteral("json"), tr("JSON (*.json)")}}, &suffix);
    if (!path.isEmpty()) saveOrTell(this, path, suffix == QLatin1String("json") ? toJson(table) : toCsv(table));
}

void LiveTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (at.isValid() && !selectionModel()->isRowSelected(at.row())) setCurrentIndex(at);
    QMenu menu(this);
    const EntityId entity = at.isValid() ? entityAt(at) : EntityId{};
    emit menuAboutToShow(&menu, entity);
    if (at.isValid()) {
        if (!menu.isEmpty()) menu.addSeparator();
        if (entity.kind == EntityKind::Room || entity.kind == EntityKind::Person)
            menu.addAction(tr("Open"), this, [this, entity] { emit entityOpened(entity); })->setShortcut(Qt::Key_Return);
        menu.addAction(tr("Copy cell"), this, &LiveTable::copyCell)->setShortcut(QKeySequence::Copy);
        menu.addAction(tr("Copy row"), this, &LiveTable::copyRows)->setShortcut(Qt::Key_Y);
        if (at.data(ReadingRole).isValid()) {
            if (currentIndex() != at) setCurrentIndex(at);
            menu.addAction(tr("Raw value…"), this, &LiveTable::askSource)->setShortcut(Qt::Key_W);
        }
        menu.addSeparator();
    }
    if (model()) menu.addAction(tr("Export the table…"), this, &LiveTable::exportAs);
    QMenu *columns = makeColumnsMenu(&menu);
    columns->setTitle(tr("Columns"));
    menu.addMenu(columns);
    m_menuOpen = true;
    updateHold();
    menu.exec(event->globalPos());
    m_menuOpen = false;
    updateHold();
}

void LiveTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyRowHeight();
        if (model()) sizeColumns();
    }
}

} // namespace jitscope

#include "moc_livetable.cpp"
