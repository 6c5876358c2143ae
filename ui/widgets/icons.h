// Symbolic icons and state signs (look §5, §15), tinted by the theme and cached in it.
#pragma once

#include "fleet/health.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QWidget;

namespace jitscope {

// An icon of resources/icons in one colour, at the device ratio of the widget. Null pixmap for an unknown name.
// `turned` rotates it by 90° clockwise (an open chevron).
QPixmap iconPixmap(const QWidget *widget, const QString &name, const QColor &color, int size, bool turned = false);
// The sign of a state in its own colours; greyed: the last sign of something stale.
QPixmap signPixmap(const QWidget *widget, Health health, int size, bool greyed = false);
// For buttons and menus: text2, accent when checked, disabled when greyed; follows the theme by itself.
QIcon icon(const QWidget *widget, const QString &name);
QIcon signIcon(const QWidget *widget, Health health);

// Paints them straight into a rectangle; the way for delegates.
void paintIcon(QPainter *painter, const QWidget *widget, const QString &name, const QColor &color, const QRect &rect, bool turned = false);
void paintSign(QPainter *painter, const QWidget *widget, Health health, const QRect &rect, bool greyed = false);

// One drawing rendered without a cache: `svg` as in resources, colours by token or by currentColor.
QPixmap renderSvg(const QByteArray &svg, int size, qreal ratio);

} // namespace jitscope
