// Cells that are pressed, figures with their threshold, heads of groups.
#include "widgets/celldelegate_private.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace jitscope {
namespace {

constexpr int cellSide = 8, actionPitch = 24, actionIcon = 15;

} // namespace

QString CellDelegate::actionAt(const QRect &rect, const QModelIndex &index, const QPoint &at) const
{
    if (mode(index) != CellMode::Actions || !rect.contains(at)) return {};
    const QStringList icons = index.data(IconsRole).toStringList();
    const int left = rect.right() + 1 - cellSide / 2 - int(icons.size()) * actionPitch, place = (at.x() - left) / actionPitch;
    return at.x() < left || place >= icons.size() ? QString() : icons[place];
}

void CellDelegate::paintActions(const Cell &cell) const
{
    const QStringList icons = cell.index.data(IconsRole).toStringList();
    if (icons.isEmpty()) {
        cell.painter->setPen(cell.colors.text3);
        const QString text = cell.option.fontMetrics.elidedText(cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight, cell.rect.width());
        return drawText(cell.painter, cell.rect, Qt::AlignRight, Words, text);
    }
    int x = cell.option.rect.right() + 1 - cellSide / 2 - int(icons.size()) * actionPitch;
    for (const QString &name : icons) {
        paintIcon(cell.painter, cell.widget, name, cell.stale ? cell.colors.text3 : cell.colors.text2, QRect(x + (actionPitch - actionIcon) / 2, cell.rect.center().y() - 7, actionIcon, actionIcon));
        x += actionPitch;
    }
}

// "0.87 > 0.80": what it is measured by stands grey behind it.
void CellDelegate::paintLimitFigure(const Cell &cell) const
{
    const QString limit = cell.index.data(HintRole).toString();
    QRect rect = cell.rect;
    if (!limit.isEmpty()) {
        const int width = QFontMetrics(m_fonts[Figures]).horizontalAdvance(limit);
        if (rect.width() - width > 40) { // the figure before its threshold
            cell.painter->setPen(cell.colors.text3);
            drawText(cell.painter, rect, Qt::AlignRight, Figures, limit);
            rect.setRight(rect.right() - width - 4);
        }
    }
    paintFigure(cell, rect);
}

// Over the whole row: each cell paints its part of the same text, so that a part that is painted anew shows the same.
void CellDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = paletteOf(option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int left = view ? view->horizontalHeader()->sectionViewportPosition(view->horizontalHeader()->logicalIndex(0)) : option.rect.left();
    const QModelIndex head = index.siblingAtColumn(0);
    painter->save();
    painter->setClipRect(option.rect);
    QFont bold = textFont(option.font, TextRole::Label);
    bold.setBold(true);
    const QRect line(left + 12, option.rect.top(), view ? view->viewport()->width() : option.rect.width(), option.rect.height());
    const QString text = head.data(Qt::DisplayRole).toString();
    painter->setFont(bold);
    painter->setPen(colors.text2);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->setFont(textFont(option.font, TextRole::Label));
    painter->setPen(colors.text3);
    painter->drawText(line.adjusted(QFontMetrics(bold).horizontalAdvance(text) + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.data(HintRole).toString());
    painter->restore();
}

} // namespace jitscope
