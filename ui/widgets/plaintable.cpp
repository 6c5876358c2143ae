#include "widgets/plaintable.h"

#include "widgets/celldelegate.h"
#include "widgets/fonts.h"
#include "widgets/plaintext.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace jitscope {

void setUpTable(QTableWidget &table, std::span<const TableHead> heads)
{
    table.setColumnCount(int(heads.size()));
    for (int c = 0; c < int(heads.size()); ++c) {
        const TableHead &head = heads[size_t(c)];
        auto *item = new QTableWidgetItem(head.title);
        item->setData(CellModeRole, int(head.mode));
        item->setTextAlignment((head.mode == CellMode::Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (!head.tip.isEmpty()) item->setToolTip(plainToolTip(head.tip));
        table.setHorizontalHeaderItem(c, item);
        table.setColumnWidth(c, head.width);
    }
    table.setItemDelegate(new CellDelegate(nullptr, &table));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setFont(textFont(&table, TextRole::Label));
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(16);
    table.verticalHeader()->setDefaultSectionSize(std::max(24, table.fontMetrics().height() + 6));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace jitscope
