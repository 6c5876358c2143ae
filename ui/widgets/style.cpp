#include "widgets/style.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace jitscope {
namespace {

// Tables, trees and scrolled pages lie flat in their pane; a field for text has a border like any control.
bool framed(const QWidget *widget) { return !qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QPlainTextEdit *>(widget); }

} // namespace

void setLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty("look", int(look));
    if (look == ButtonLook::Primary) {
        QFont font = button->font();
        font.setBold(true);
        button->setFont(font);
    }
    if (look == ButtonLook::Link) button->setCursor(Qt::PointingHandCursor);
    button->update();
}

void setSmall(QWidget *control, bool small)
{
    control->setProperty("small", small);
    control->updateGeometry();
}

Style::Style()
    : QProxyStyle(QStringLiteral("fusion")), m_colors(&lightPalette())
{
}

void Style::setDark(bool dark)
{
    m_colors = dark ? &darkPalette() : &lightPalette();
    m_pixmaps.clear();
    emit themeChanged();
}

// The cross in a search box is ours, tinted like all icons; Qt would look through the desktop's themes for one.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon(widget, QStringLiteral("close"));
    // of message boxes: our own signs, in the colours of the theme
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation: return icon(widget, QStringLiteral("help"));
    case SP_MessageBoxWarning: return signIcon(widget, Health::Warning);
    case SP_MessageBoxCritical: return signIcon(widget, Health::Critical);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget)) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
    if (auto *menu = qobject_cast<QMenu *>(widget)) menu->setToolTipsVisible(false);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1; // one pixel drawn; Qt widens the grip of so thin a handle
    case PM_DefaultFrameWidth: return framed(widget) ? 1 : 0;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize: case PM_ButtonIconSize: case PM_ListViewIconSize: case PM_TabBarIconSize: return 16;
    case PM_TreeViewIndentation: return 14;
    case PM_IndicatorWidth: case PM_IndicatorHeight: case PM_ExclusiveIndicatorWidth: case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing: case PM_RadioButtonLabelSpacing: return 8;
    case PM_LayoutLeftMargin: case PM_LayoutRightMargin: case PM_LayoutTopMargin: case PM_LayoutBottomMargin: return 12;
    case PM_LayoutHorizontalSpacing: case PM_LayoutVerticalSpacing: return 8;
    case PM_ButtonShiftHorizontal: case PM_ButtonShiftVertical: case PM_TabBarBaseOverlap: case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabShiftVertical: case PM_TabBarTabShiftHorizontal: case PM_TabBarBaseHeight: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 20;
    case PM_ProgressBarChunkWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: // of a list of pages: its words begin where those of a pane do
        return widget && widget->property("inset").toBool() ? 11 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMarkSize: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_EtchDisabledText: case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_Menu_Scrollable: return 1;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Widget_Animate: return m_motion;
    case SH_Widget_Animation_Duration: return m_motion ? 120 : 0;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
    case PE_FrameFocusRect: // item views and buttons draw their own
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_IndicatorTabTear:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.base);
        return;
    case PE_Frame:
        if (framed(widget)) {
            painter->setPen(c.lineStrong);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !edit->hasFrame()) return;
        const bool focus = option->state & State_HasFocus && enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(focus ? c.accent : enabled ? c.lineStrong : c.line, focus ? 2 : 1));
        painter->setBrush(enabled ? c.base : c.panel);
        const qreal in = focus ? 1 : 0.5;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(in, in, -in, -in), 4, 4);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool on = option->state & (State_On | State_NoChange);
        painter->setPen(QPen(!enabled ? c.line : on || option->state & State_KeyboardFocusChange ? c.accent : c.lineStrong, 1));
        painter->setBrush(on ? (enabled ? c.accent : c.disabled) : c.base);
        painter->drawRoundedRect(box, 3, 3);
        if (on) {
            painter->setPen(QPen(c.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF o = box.topLeft();
            if (option->state & State_NoChange) painter->drawLine(o + QPointF(3.5, 6.5), o + QPointF(9.5, 6.5));
            else painter->drawPolyline(QPolygonF{o + QPointF(3.2, 6.8), o + QPointF(5.6, 9.2), o + QPointF(9.9, 4)});
        }
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool on = option->state & State_On;
        painter->setPen(QPen(!enabled ? c.line : on ? c.accent : c.lineStrong, on ? 4 : 1));
        painter->setBrush(c.base);
        painter->drawEllipse(on ? box.adjusted(1.5, 1.5, -1.5, -1.5) : box);
        painter->restore();
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int size = 12;
            const QRect box(option->rect.right() - size + 1, option->rect.center().y() - size / 2 + 1, size, size);
            paintIcon(painter, widget, QStringLiteral("chevron"), c.text2, box, option->state & State_Open);
        }
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        const bool active = option->state & State_Active;
        if (option->state & State_Selected) painter->fillRect(option->rect, active ? c.select : c.selectOff);
        else if (option->state & State_MouseOver && enabled) painter->fillRect(option->rect, c.hover);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.tip);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the title
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: {
        const int size = std::min({12, option->rect.width(), option->rect.height()});
        const QPoint at = option->rect.center() - QPoint(size / 2, size / 2);
        paintIcon(painter, widget, QStringLiteral("chevron"), enabled ? c.text2 : c.disabled, QRect(at, QSize(size, size)), true);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Palette &c = *m_colors;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const auto look = ButtonLook(widget ? widget->property("look").toInt() : 0);
            const bool enabled = option->state & State_Enabled;
            const QColor color = !enabled ? c.disabled : look == ButtonLook::Primary ? c.onAccent : look == ButtonLook::Harmful ? c.criticalT
                                 : look == ButtonLook::Link ? c.accent : c.text;
            copy.palette.setColor(QPalette::ButtonText, color);
            if (look == ButtonLook::Link && option->state & State_MouseOver) {
                QFont font = painter->font();
                font.setUnderline(true);
                painter->setFont(font);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) drawTab(tab, painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? c.text : c.text2);
            copy.state &= ~State_HasFocus;
            if (tab->state & State_Selected) {
                QFont font = painter->font();
                font.setBold(true);
                painter->setFont(font);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) drawHeader(header, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) drawProgress(bar, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) drawMenuItem(item, painter, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuScroller:
        painter->fillRect(option->rect, c.base);
        return;
    case CE_ShapedFrame: {
        // rules between panes are QFrame::HLine and VLine
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) painter->fillRect(option->rect, c.line);
        else if (frame && frame->frameShape == QFrame::StyledPanel) drawPrimitive(PE_Frame, option, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) return drawScrollBar(bar, painter, widget);
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) return drawCombo(box, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) return drawSpinBox(box, painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) return drawToolButton(button, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int line = option ? option->fontMetrics.height() : 18;
    const int control = std::max(widget && widget->property("small").toBool() ? 24 : 28, line + 6);
    switch (type) {
    case CT_PushButton: {
        const auto look = ButtonLook(widget ? widget->property("look").toInt() : 0);
        const int side = look == ButtonLook::Link ? 4 : 12;
        return {size.width() + 2 * side, control};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool text = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        return {text ? size.width() + 18 : std::max(control, size.width() + 8), control};
    }
    case CT_LineEdit: return {size.width() + 8, control};
    case CT_SpinBox: return {size.width() + 30, control};
    case CT_ComboBox: return {size.width() + 48, control};
    case CT_MenuItem: {
        QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return {out.width(), 9};
        return {size.width() + 64, control};
    }
    case CT_TabBarTab: {
        QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {out.width(), std::max(39, line + 18)};
    }
    case CT_HeaderSection: return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), std::max(26, line + 8)};
    case CT_ItemViewItem: {
        const QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {out.width(), std::max(24, line + 6)};
    }
    case CT_ProgressBar: return {size.width(), 6};
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    case SE_HeaderArrow: return {};
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // no buttons: the groove is the whole bar
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar) return {};
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        int slider = length;
        if (range > 0) slider = std::clamp(int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), std::min(28, length), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) { return across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                                                  : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size); };
        switch (sub) {
        case SC_ScrollBarSlider: return part(start, slider);
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
        case SC_ScrollBarGroove: return part(0, length);
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow) return QRect(option->rect.right() - 24, option->rect.top(), 24, option->rect.height());
        if (sub == SC_ComboBoxEditField) return option->rect.adjusted(9, 1, -26, -1);
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 20, half = option->rect.height() / 2;
        const QRect side(option->rect.right() - buttons, option->rect.top() + 2, buttons - 1, option->rect.height() - 4);
        if (sub == SC_SpinBoxUp) return side.adjusted(0, 0, 0, 2 + half - option->rect.height());
        if (sub == SC_SpinBoxDown) return side.adjusted(0, half - 2, 0, 0);
        if (sub == SC_SpinBoxEditField) return option->rect.adjusted(5, 1, -buttons - 2, -1);
        if (sub == SC_SpinBoxFrame) return option->rect;
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace jitscope

#include "moc_style.cpp"
