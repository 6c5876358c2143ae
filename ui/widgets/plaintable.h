// Small tables whose rows are set cell by cell (QTableWidget): heads and looks are those of the live tables, CellDelegate paints the cells. One row is
// selected at a time, none is edited in its place.
#pragma once

#include "items/roles.h"

#include <QString>

#include <span>

class QTableWidget;

namespace jitscope {

struct TableHead
{
    QString title;
    CellMode mode = CellMode::Text; // figures stand at the right, their head too
    int width = 100;                // px
    QString tip = {};               // plain text
};

// Which column takes the room that is left is the caller's to say.
void setUpTable(QTableWidget &table, std::span<const TableHead> heads);

} // namespace jitscope
