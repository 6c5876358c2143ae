// Columns, order and layout of the live table, and what it shows without rows.
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/livetable.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace jitscope {
namespace {

constexpr int stateLeast = 124, wordLeast = 84; // columns of set words keep this much of the longest
constexpr int stretchTight = 84; // …and gives the rest before the table scrolls
constexpr int sparkRoom = 60;     // of a sparkline beside its figure: it goes before the figure does
constexpr int stretchLeast = 150; // the ★ column keeps this much or its template; before that the − columns go

QVariant headerOf(const QAbstractItemModel *model, int column, int role) { return model->headerData(column, Qt::Horizontal, role); }

} // namespace

QString LiveTable::columnKey(int column) const { return headerOf(m_order, column, ColumnKeyRole).toString(); }

int LiveTable::columnByKey(const QString &key) const
{
    if (key.isEmpty()) return -1;
    for (int column = 0; column < m_order->columnCount(); ++column)
        if (columnKey(column) == key) return column;
    return -1;
}

bool LiveTable::chosen(int column) const
{
    const QVariant usual = headerOf(m_order, column, ShownRole);
    return m_shown.value(columnKey(column), !usual.isValid() || usual.toBool());
}

void LiveTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_order->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::Interactive); // fitColumns stretches
}

int LiveTable::templateWidth(int column, bool spark) const
{
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const int title = QFontMetrics(bold).horizontalAdvance(headerOf(m_order, column, Qt::DisplayRole).toString() + QStringLiteral(" ▾"));
    int cell = 0;
    for (const QString &widest : headerOf(m_order, column, WidthTemplateRole).toString().split(u'\n')) cell = std::max(cell, QFontMetrics(figureFont(font())).horizontalAdvance(widest));
    int extra = 0;
    switch (CellMode(headerOf(m_order, column, CellModeRole).toInt())) {
    case CellMode::SignText: extra = 22; break;
    case CellMode::SparkFigure: extra = spark ? sparkRoom : 0; break;
    case CellMode::BarFigure: extra = 50; break;
    case CellMode::Strip: extra = std::max(0, 112 - cell); break;
    case CellMode::Icons: extra = std::max(0, 36 - cell); break;
    case CellMode::Actions: extra = std::max(0, 72 - cell); break;
    default: break;
    }
    return std::max(title, cell + extra) + (column == 0 ? 22 : 18);
}

void LiveTable::sizeColumns()
{
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_order->columnCount(); ++column)
        if (!headerOf(m_order, column, StretchRole).toBool())
            header->resizeSection(column, m_widths.value(columnKey(column), templateWidth(column)));
    m_restoring = false;
}

void LiveTable::fitColumns()
{
    if (!model()) return;
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    const auto width = [&](int column) {
        if (headerOf(m_order, column, StretchRole).toBool()) return std::min(stretchLeast, templateWidth(column));
        return m_widths.value(columnKey(column), templateWidth(column));
    };
    // While a section stretches, Qt keeps the width of hidden ones in the length of the header: nothing stretches until all is set.
    for (int column = 0; column < m_order->columnCount(); ++column) header->setSectionResizeMode(column, QHeaderView::Interactive);
    int wanted = 0;
    for (int column = 0; column < m_order->columnCount(); ++column)
        if (chosen(column)) wanted += width(column);
    // Columns of set words are as wide as the longest of them in this language. Rather that one is cut (the tooltip has it) than that a column goes.
    const auto spare = [&](int column) {
        const bool words = headerOf(m_order, column, WidthTemplateRole).toString().contains(u'\n') && !headerOf(m_order, column, StretchRole).toBool();
        if (!words || m_widths.contains(columnKey(column))) return 0;
        const bool state = CellMode(headerOf(m_order, column, CellModeRole).toInt()) == CellMode::SignText;
        return std::max(0, width(column) - (state ? stateLeast : wordLeast));
    };
    int words = 0;
    for (int column = 0; column < m_order->columnCount(); ++column)
        if (chosen(column)) words += spare(column);
    std::vector<bool> dropped(size_t(m_order->columnCount()), false);
    for (int column = m_order->columnCount() - 1; column >= 0 && wanted - words > viewport()->width(); --column) {
        // a column the operator has asked for by hand stays
        if (!chosen(column) || m_shown.contains(columnKey(column)) || !headerOf(m_order, column, DropFirstRole).toBool()) continue;
        dropped[size_t(column)] = true;
        wanted -= width(column);
    }
    const auto slim = [&](int column) {
        return !m_widths.contains(columnKey(column)) && CellMode(headerOf(m_order, column, CellModeRole).toInt()) == CellMode::SparkFigure;
    };
    // Rather no strip than a table that scrolls sideways: in some languages the words beside it are long.
    int gives = 0; // what the sparklines and the ★ column give first
    for (int column = 0; column < m_order->columnCount(); ++column) {
        if (!chosen(column) || dropped[size_t(column)]) continue;
        if (headerOf(m_order, column, StretchRole).toBool()) gives += std::max(0, width(column) - stretchTight);
        else if (slim(column)) gives += width(column) - templateWidth(column, false);
    }
    for (int column = m_order->columnCount() - 1; column >= 0 && wanted - gives > viewport()->width(); --column) {
        if (!chosen(column) || dropped[size_t(column)] || m_shown.contains(columnKey(column))) continue;
        if (CellMode(headerOf(m_order, column, CellModeRole).toInt()) != CellMode::Strip) continue;
        dropped[size_t(column)] = true;
        wanted -= width(column);
    }
    const bool tight = wanted - words > viewport()->width();
    for (int column = 0; column < m_order->columnCount(); ++column) {
        const bool hide = !chosen(column) || dropped[size_t(column)], sparkGoes = tight && !hide && slim(column);
        const int slimmed = sparkGoes ? templateWidth(column, false) : width(column);
        if (!hide) wanted -= width(column) - slimmed;
        if (header->isSectionHidden(column) != hide) header->setSectionHidden(column, hide);
        else if (!slim(column)) continue;
        if (!hide) header->resizeSection(column, slimmed);
    }
    int wide = wanted; // with the ★ column at its own width: states give before it does
    // a stretched column never shrinks to nothing: then the table scrolls
    for (int column = 0; column < m_order->columnCount(); ++column)
        if (headerOf(m_order, column, StretchRole).toBool()) wanted -= std::max(0, width(column) - stretchTight);
    for (int column = 0; column < m_order->columnCount(); ++column) {
        if (header->isSectionHidden(column) || spare(column) == 0) continue;
        const int cut = std::clamp(wide - viewport()->width(), 0, spare(column));
        wide -= cut;
        wanted -= cut;
        if (header->sectionSize(column) != width(column) - cut) header->resizeSection(column, width(column) - cut);
    }
    setHorizontalScrollBarPolicy(wanted > viewport()->width() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_order->columnCount(); ++column) {
        if (!headerOf(m_order, column, StretchRole).toBool()) continue;
        const bool fixed = wanted > viewport()->width();
        if (fixed) header->resizeSection(column, width(column));
        else header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_restoring = false;
}

void LiveTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width() || m_fitPending) return;
    // Later: Qt lays the table out right now, and drops what is changed in the middle of that.
    m_fitPending = true;
    QMetaObject::invokeMethod(this, [this] {
        m_fitPending = false;
        fitColumns();
    }, Qt::QueuedConnection);
}

void LiveTable::applySort()
{
    const int column = columnByKey(m_sortKey);
    if (column < 0) {
        m_order->setWorstFirst(m_pain);
        horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder); // the State column carries the mark
        return;
    }
    m_order->setSecondKey(columnByKey(m_secondKey), m_secondOrder);
    m_order->sort(column, m_sortOrder);
    horizontalHeader()->setSortIndicator(column, m_sortOrder);
}

void LiveTable::headerClicked(int column)
{
    const QString key = columnKey(column);
    const bool figure = headerOf(m_order, column, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const Qt::SortOrder first = figure ? Qt::DescendingOrder : Qt::AscendingOrder; // of figures the big ones are asked for
    const Qt::SortOrder other = figure ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (QApplication::keyboardModifiers() & Qt::ShiftModifier && !m_sortKey.isEmpty() && key != m_sortKey) {
        m_secondOrder = m_secondKey == key && m_secondOrder == first ? other : first;
        m_secondKey = key;
    } else if (m_sortKey != key) {
        m_sortKey = key;
        m_sortOrder = first;
        m_secondKey.clear();
    } else if (m_sortOrder == first) {
        m_sortOrder = other;
    } else {
        m_sortKey.clear(); // the third click: worst first again
        m_secondKey.clear();
    }
    applySort();
    save();
}

QMenu *LiveTable::makeColumnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    if (!model()) return menu;
    for (int column = 0; column < m_order->columnCount(); ++column) {
        QAction *action = menu->addAction(headerOf(m_order, column, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0 && !headerOf(m_order, column, StretchRole).toBool()); // state and name stay
        connect(action, &QAction::toggled, this, [this, key = columnKey(column)](bool on) {
            m_shown[key] = on;
            fitColumns();
            save();
        });
    }
    menu->addSeparator();
    QAction *compact = menu->addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(density() == Density::Compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        m_ownDensity = on ? Density::Compact : Density::Normal;
        applyRowHeight();
        save();
    });
    menu->addAction(tr("Usual columns"), this, [this] {
        m_shown.clear();
        m_widths.clear();
        m_sortKey.clear();
        m_secondKey.clear();
        m_ownDensity.reset();
        applyRowHeight();
        QHeaderView *header = horizontalHeader();
        m_restoring = true;
        for (int column = 0; column < header->count(); ++column) header->moveSection(header->visualIndex(column), column);
        m_restoring = false;
        sizeColumns();
        fitColumns();
        applySort();
        save();
    });
    return menu;
}

void LiveTable::save()
{
    QStringList order;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) order << columnKey(header->logicalIndex(visual));
    QVariantMap shown, widths;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) shown[it.key()] = it.value();
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) widths[it.key()] = it.value();
    QVariantMap kept{{QStringLiteral("order"), order}, {QStringLiteral("shown"), shown}, {QStringLiteral("widths"), widths}, {QStringLiteral("sort"), m_sortKey},
         {QStringLiteral("descending"), m_sortOrder == Qt::DescendingOrder}};
    if (m_ownDensity) kept[QStringLiteral("compact")] = *m_ownDensity == Density::Compact;
    m_workspace.settings.setLayout(QStringLiteral("table/") + m_name, kept);
}

void LiveTable::restore()
{
    const QVariantMap kept = m_workspace.settings.layout(QStringLiteral("table/") + m_name);
    if (kept.isEmpty()) return;
    m_restoring = true;
    m_shown.clear();
    m_widths.clear();
    const QVariantMap shown = kept[QStringLiteral("shown")].toMap(), widths = kept[QStringLiteral("widths")].toMap();
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) m_shown[it.key()] = it.value().toBool();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) m_widths[it.key()] = std::clamp(it.value().toInt(), 32, 2000);
    m_sortKey = kept[QStringLiteral("sort")].toString();
    m_sortOrder = kept[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (kept.contains(QStringLiteral("compact"))) m_ownDensity = kept[QStringLiteral("compact")].toBool() ? Density::Compact : Density::Normal;
    applyRowHeight();
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    for (const QString &key : kept[QStringLiteral("order")].toStringList())
        if (const int column = columnByKey(key); column >= 0) header->moveSection(header->visualIndex(column), visual++);
    m_restoring = false;
}

void LiveTable::setEmptyState(const QString &icon, const QString &line, const QString &hint)
{
    if (m_emptyIcon == icon && m_emptyLine == line && m_emptyHint == hint) return;
    m_emptyIcon = icon;
    m_emptyLine = line;
    m_emptyHint = hint;
    viewport()->update();
}

void LiveTable::setLoading(const QString &line)
{
    if (m_loading == line) return;
    m_loading = line;
    viewport()->update();
}

void LiveTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || m_order->rowCount() > 0) return;
    QPainter painter(viewport());
    if (!m_loading.isEmpty()) paintLoading(painter);
    else paintEmpty(painter);
}

void LiveTable::paintEmpty(QPainter &painter) const
{
    const Palette &colors = paletteOf(this);
    const bool searched = m_order->sourceModel() && m_order->sourceModel()->rowCount() > 0;
    const QString line = searched ? tr("Nothing here matches the search.") : m_emptyLine;
    const QString hint = searched ? tr("Esc clears it.") : m_emptyHint;
    const QString name = searched ? QStringLiteral("search") : m_emptyIcon;
    int y = std::max(12, viewport()->height() / 3 - 40);
    if (!name.isEmpty()) {
        paintIcon(&painter, this, name, colors.text2, QRect(viewport()->width() / 2 - 10, y, 20, 20));
        y += 28;
    }
    painter.setPen(colors.text);
    painter.setFont(font());
    const QRect room(16, y, viewport()->width() - 32, viewport()->height() - y);
    QRect used;
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, line, &used);
    painter.setFont(textFont(this, TextRole::Label));
    painter.setPen(colors.text2);
    painter.drawText(room.adjusted(0, used.height() + 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

void LiveTable::paintLoading(QPainter &painter) const
{
    const Palette &colors = paletteOf(this);
    const QHeaderView *header = horizontalHeader();
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) continue;
            const int width = header->sectionSize(column) - 16;
            const int block = std::min(width, std::max(20, width * (60 + (row * 37 + column * 23) % 35) / 100));
            const bool right = headerOf(m_order, column, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            const int x = header->sectionViewportPosition(column) + 8 + (right ? width - block : 0);
            painter.fillRect(QRect(x, row * height + height / 2 - 4, std::min(block, 140), 8), colors.track);
        }
        painter.fillRect(QRect(0, (row + 1) * height - 1, viewport()->width(), 1), colors.rowLine);
    }
    painter.setPen(colors.text2);
    painter.setFont(textFont(this, TextRole::Label));
    painter.drawText(QRect(8, 3 * height + 8, viewport()->width() - 16, 60), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_loading);
}

} // namespace jitscope
