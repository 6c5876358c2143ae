// What the two halves of CellDelegate share.
#pragma once

#include "widgets/celldelegate.h"

#include <QFontMetrics>

namespace jitscope {

struct CellDelegate::Cell
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Palette &colors;
    const QWidget *widget;
    QRect rect;         // inside the padding
    QFontMetrics metrics;
    bool stale = false;
    bool gone = false;
    QColor text;        // of plain text in this row
};

} // namespace jitscope
