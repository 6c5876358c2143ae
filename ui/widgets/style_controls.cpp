// The drawings of single controls; style.cpp says when.
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/style.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace jitscope {
namespace {

ButtonLook lookOf(const QWidget *widget, ButtonLook usual)
{
    const auto look = ButtonLook(widget ? widget->property("look").toInt() : 0);
    return look == ButtonLook::Default ? usual : look;
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal pen = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, pen) : QPen(Qt::NoPen));
    const qreal in = border.isValid() ? pen / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), 4, 4);
    painter->restore();
}

// Keyboard focus only: a mouse click gives no ring.
bool ring(const QStyleOption *option) { return option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange; }

} // namespace

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const bool enabled = option->state & State_Enabled, over = option->state & State_MouseOver && enabled;
    const bool down = option->state & (State_Sunken | State_On);
    switch (lookOf(widget, ButtonLook::Plain)) {
    case ButtonLook::Primary:
        drawBox(painter, option->rect, !enabled ? c.base : down || over ? c.accentPress : c.accent, enabled ? QColor() : c.line);
        break;
    case ButtonLook::Harmful:
        drawBox(painter, option->rect, down ? c.criticalB : over ? c.hover : c.base, enabled ? c.criticalF : c.line);
        break;
    case ButtonLook::Flat:
        if (down || over) drawBox(painter, option->rect, down ? c.press : c.hover, {});
        break;
    case ButtonLook::Link:
        break;
    default:
        drawBox(painter, option->rect, down ? c.press : over ? c.hover : c.base, enabled ? c.lineStrong : c.line);
    }
    if (ring(option)) drawBox(painter, option->rect, {}, c.accent, 2);
}

void Style::drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const bool enabled = option->state & State_Enabled, over = option->state & State_MouseOver && enabled;
    const bool down = option->state & State_Sunken, on = option->state & State_On;
    const ButtonLook look = lookOf(widget, ButtonLook::Flat);
    if (look == ButtonLook::Segment) {
        // the frame belongs to the segmented control
        if (on || over || down) painter->fillRect(option->rect, on ? c.select : down ? c.press : c.hover);
    } else if (look == ButtonLook::Plain) {
        drawBox(painter, option->rect, on ? c.select : down ? c.press : over ? c.hover : c.base, enabled ? c.lineStrong : c.line);
    } else if (on || over || down) {
        drawBox(painter, option->rect, on ? c.select : down ? c.press : c.hover, {});
    }
    if (ring(option)) drawBox(painter, option->rect, {}, c.accent, 2);

    QStyleOptionToolButton label = *option;
    label.state &= ~(State_Sunken | State_On | State_MouseOver | State_Raised);
    label.state |= option->state & State_On;
    label.palette.setColor(QPalette::ButtonText, !enabled ? c.disabled : look == ButtonLook::Link ? c.accent : c.text);
    if (const QVariant ink = widget ? widget->property("ink") : QVariant(); enabled && ink.isValid()) label.palette.setColor(QPalette::ButtonText, ink.value<QColor>());
    label.features &= ~QStyleOptionToolButton::HasMenu; // no arrow: the icon says it
    if (on && look == ButtonLook::Segment) label.font.setBold(true);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void Style::drawTab(const QStyleOptionTab *option, QPainter *painter, const QWidget *) const
{
    const Palette &c = *m_colors;
    const bool selected = option->state & State_Selected;
    const QRect r = option->rect;
    if (selected) painter->fillRect(r, c.base);
    else if (option->state & State_MouseOver) painter->fillRect(r, c.hover);
    if (selected) painter->fillRect(QRect(r.left(), r.top(), r.width(), 2), c.accent);
    painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), c.line);
    if (!selected) painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
    if (ring(option)) drawBox(painter, r.adjusted(2, 4, -3, -2), {}, c.accent, 2);
}

void Style::drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const QRect r = option->rect;
    painter->fillRect(r, option->state & State_Sunken ? c.press : option->state & State_MouseOver ? c.hover : c.panel);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    QFont font = painter->font();
    font.setBold(sorted);
    painter->setFont(font);
    painter->setPen(sorted ? c.text : c.text2);
    QString text = option->text;
    // In Qt's own words the first state is "down": rising values
    if (sorted) text += option->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
    const QRect in = r.adjusted(option->section == 0 ? 12 : 8, 0, -8, 0);
    const bool held = sorted && widget && widget->property("orderHeld").toBool();
    text = QFontMetrics(font).elidedText(text, Qt::ElideRight, in.width() + 2);
    painter->drawText(in, int(option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (held) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const int x = option->textAlignment & Qt::AlignRight ? in.right() + 4 : in.left() + width + 4;
        painter->drawEllipse(QRectF(x - 2, r.center().y() - 1, 4, 4));
        painter->restore();
    }
}

void Style::drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const Palette &c = *m_colors;
    const QRect r(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 6);
    painter->fillRect(r, c.track);
    const qint64 span = qint64(option->maximum) - option->minimum;
    // without an end: a still, half-filled bar (the word beside it says what is going on)
    const double share = span > 0 ? double(qint64(option->progress) - option->minimum) / double(span) : 0.5;
    painter->fillRect(QRect(r.left(), r.top(), int(r.width() * std::clamp(share, 0.0, 1.0)), r.height()), c.accent);
}

void Style::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const QRect r = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(r, c.base);
        painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), c.line);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    painter->fillRect(r, option->state & State_Selected && enabled ? c.select : c.base);
    const QRect mark(r.left() + 10, r.center().y() - 7, 16, 16);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(c.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF o = mark.topLeft();
            painter->drawPolyline(QPolygonF{o + QPointF(3.5, 8.5), o + QPointF(6.8, 11.5), o + QPointF(12.5, 4.8)});
            painter->restore();
        }
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int tab = int(option->text.indexOf(u'\t'));
    painter->setFont(option->font);
    painter->setPen(enabled ? c.text : c.disabled);
    const QRect text = r.adjusted(36, 0, -24, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, tab < 0 ? option->text : option->text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? c.text3 : c.disabled);
        painter->drawText(text.adjusted(0, 0, 12, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option->text.mid(tab + 1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, widget, QStringLiteral("chevron"), c.text2, QRect(r.right() - 20, r.center().y() - 5, 12, 12));
}

void Style::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    painter->fillRect(option->rect, c.base);
    if (option->maximum <= option->minimum) return;
    const bool active = option->state & State_MouseOver || option->state & State_Sunken;
    QRectF slider = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    slider = option->orientation == Qt::Vertical ? slider.adjusted(active ? 2 : 3, 2, active ? -2 : -3, -2) : slider.adjusted(2, active ? 2 : 3, -2, active ? -2 : -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? c.lineStrong : c.hatch);
    const qreal radius = std::min(slider.width(), slider.height()) / 2;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

void Style::drawCombo(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const bool enabled = option->state & State_Enabled;
    const bool focus = ring(option);
    drawBox(painter, option->rect, option->state & State_MouseOver && enabled ? c.hover : c.base, focus ? c.accent : enabled ? c.lineStrong : c.line, focus ? 2 : 1);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(painter, widget, QStringLiteral("chevron"), enabled ? c.text2 : c.disabled, QRect(arrow.center() - QPoint(6, 5), QSize(12, 12)), true);
}

// The field of a line edit with two small angles at its right.
void Style::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const bool enabled = option->state & State_Enabled, focus = option->state & State_HasFocus && enabled;
    if (option->frame) drawBox(painter, option->rect, enabled ? c.base : c.panel, focus ? c.accent : enabled ? c.lineStrong : c.line, focus ? 2 : 1);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (const auto &[sub, step, up] : {std::tuple{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true}, {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false}}) {
        const QRect where = subControlRect(CC_SpinBox, option, sub, widget);
        const bool can = enabled && option->stepEnabled & step;
        const bool pressed = can && option->activeSubControls == sub && option->state & State_Sunken, hover = can && option->activeSubControls == sub && option->state & State_MouseOver;
        if (pressed || hover) painter->fillRect(where, pressed ? c.select : c.hover);
        painter->setPen(QPen(can ? c.text2 : c.disabled, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = QRectF(where).center();
        const double rise = up ? -1.75 : 1.75;
        painter->drawPolyline(QPolygonF{at + QPointF(-3.5, -rise), at + QPointF(0, rise), at + QPointF(3.5, -rise)});
    }
    painter->restore();
}

} // namespace jitscope
