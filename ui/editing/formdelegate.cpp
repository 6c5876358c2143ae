#include "editing/formdelegate.h"

#include "base/text.h"
#include "editing/fixes.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace jitscope {
namespace {

constexpr int FindingHeight = 20, HeadHeight = 34, Left = 14;

const FormRow &rowAt(const QModelIndex &index) { return static_cast<const ConfigFormModel *>(index.model())->row(index.row()); }

int nameWidth(int width) { return std::clamp(width * 42 / 100, 110, 240); }

QString fieldText(const FormRow &row) { return row.here ? valueText(row.value) : QString(); }

QString usual(const FormRow &row)
{
    if (!row.effective.isEmpty()) return row.effective;
    if (row.secret) return QCoreApplication::translate("ConfigForm", "never shown, copied or logged");
    if (!row.replacedBy.isEmpty()) return row.replacedBy == QLatin1String("-") ? QCoreApplication::translate("ConfigForm", "of no use any more") : QCoreApplication::translate("ConfigForm", "old name of %1").arg(visibleText(row.replacedBy, 80));
    QString text;
    if (!row.known) text = QCoreApplication::translate("ConfigForm", "not in the catalogue");
    else if (row.standard.isUndefined()) text = row.here ? QCoreApplication::translate("ConfigForm", "no default") : QCoreApplication::translate("ConfigForm", "not set here");
    else text = QCoreApplication::translate("ConfigForm", "default %1").arg(valueText(row.standard).isEmpty() ? QCoreApplication::translate("ConfigForm", "empty") : valueText(row.standard));
    if (row.changed && !row.was.isUndefined()) text += QStringLiteral(" · ") + QCoreApplication::translate("ConfigForm", "was %1").arg(valueText(row.was));
    else if (row.changed && !row.here) text += QStringLiteral(" · ") + QCoreApplication::translate("ConfigForm", "taken out");
    return text;
}

} // namespace

QString formHelp(const FormRow &row)
{
    QStringList parts{visibleText(pathText(row.path), 200)};
    if (!row.effective.isEmpty()) parts << row.effective;
    if (!row.meaning.isEmpty()) parts << row.meaning;
    if (!row.reaches.isEmpty()) parts << row.reaches;
    if (row.here && row.value.isUndefined() && !row.secret) parts << QCoreApplication::translate("ConfigForm", "Its value is made where it runs; change it in the text.");
    return parts.join(u'\n');
}

FormDelegate::Control FormDelegate::controlOf(const FormRow &row)
{
    const bool several = row.value.isArray() || row.value.isObject();
    if (row.secret && !several) return Control::Secret;
    if (row.here && row.value.isUndefined()) return Control::Written;
    if (row.type == KeyType::List || row.type == KeyType::Object || several) return Control::List;
    if (row.type == KeyType::Bool && (!row.here || row.value.isBool())) return Control::Switch;
    if (row.type == KeyType::Enum && !row.choices.isEmpty()) return Control::Choice;
    return Control::Field;
}

int FormDelegate::rowHeight(const QWidget *widget) const
{
    if (!widget || m_height.second == 0 || m_height.first != widget->font())
        m_height = {widget ? widget->font() : QFont(), std::max(40, QFontMetrics(textFont(widget, TextRole::Body)).height() + QFontMetrics(textFont(widget, TextRole::Small)).height() + 7)};
    return m_height.second;
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FormRow &row = rowAt(index);
    if (row.isHead()) return {200, std::max(HeadHeight, option.fontMetrics.height() + 14)};
    return {200, rowHeight(option.widget) + (row.finding.isEmpty() ? 0 : std::max(FindingHeight, option.fontMetrics.height() + 2))};
}

QRect FormDelegate::controlRect(const QRect &r, const FormRow &row, const QWidget *widget) const
{
    const int left = r.left() + Left + nameWidth(r.width()) + 8, room = r.right() - 10 - left, height = rowHeight(widget);
    int width = room;
    switch (controlOf(row)) {
    case Control::Switch: width = room; break;
    case Control::Choice: width = std::min(room, 190); break;
    case Control::List: width = std::min(room, 120); break;
    case Control::Secret: width = std::min(room - 70, 160); break;
    case Control::Written: width = room; break;
    case Control::Field: {
        const bool number = row.type == KeyType::Integer || row.type == KeyType::Number || row.type == KeyType::Port;
        width = std::min(room, number ? 90 : row.type == KeyType::Duration || row.type == KeyType::Size ? 120 : 260);
        break;
    }
    }
    const int high = std::min(28, height - 8);
    return {left, r.top() + (height - high) / 2, std::max(40, width), high};
}

QRect FormDelegate::revealRect(const QRect &r, const FormRow &row, const QWidget *widget) const
{
    if (!row.secret || !row.here || !row.value.isString()) return {};
    const QRect c = controlRect(r, row, widget);
    return {c.right() + 8, c.top(), std::max(20, r.right() - 8 - c.right() - 8), c.height()};
}

QRect FormDelegate::fixRect(const QRect &r, const FormRow &row, const QWidget *widget) const
{
    if (!row.fix || row.finding.isEmpty()) return {};
    const QFontMetrics metrics(textFont(widget, TextRole::Label));
    const int left = r.left() + Left + 20, link = metrics.horizontalAdvance(fixTitle(*row.fix));
    const int text = std::min(metrics.horizontalAdvance(row.finding), r.width() - Left - 20 - link - 24);
    const int top = r.top() + rowHeight(widget) - 2;
    return {left + text + 8, top, link + 4, r.bottom() - top - 1};
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const QWidget *widget = option.widget;
    const Palette &colors = paletteOf(widget);
    const FormRow &row = rowAt(index);
    const QRect r = option.rect;
    painter->save();
    if (row.isHead()) {
        painter->setFont(textFont(widget, TextRole::Section));
        painter->setPen(colors.text2);
        painter->drawText(r.adjusted(Left, 6, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(row.section, Qt::ElideRight, r.width() - Left - 8));
        painter->restore();
        return;
    }
    const bool editable = index.flags() & Qt::ItemIsEditable;
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active) painter->fillRect(r, colors.hover);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(r, colors.hover);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colors.rowLine);
    if (row.changed) painter->fillRect(QRect(r.left(), r.top(), 4, r.height() - 1), colors.accent);
    const int height = rowHeight(widget), width = nameWidth(r.width());
    QFont name = textFont(widget, TextRole::Body);
    name.setBold(row.changed);
    const QFont second = textFont(widget, TextRole::Small);
    const int nameHigh = QFontMetrics(name).height(), secondHigh = QFontMetrics(second).height(), top = r.top() + (height - nameHigh - secondHigh) / 2;
    painter->setFont(name);
    painter->setPen(editable ? colors.text : colors.text3);
    painter->drawText(QRect(r.left() + Left, top, width, nameHigh), Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(row.name, Qt::ElideMiddle, width));
    painter->setFont(second);
    painter->setPen(row.effective.isEmpty() ? colors.text3 : colors.text);
    painter->drawText(QRect(r.left() + Left, top + nameHigh, width, secondHigh), Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(usual(row), Qt::ElideRight, width));
    paintControl(painter, option, row, editable);
    if (!row.finding.isEmpty()) {
        painter->setFont(textFont(widget, TextRole::Label));
        const QRect link = fixRect(r, row, widget);
        const int y = r.top() + height - 2, high = r.bottom() - y - 1;
        paintSign(painter, widget, row.severity == Health::Fair ? Health::Pending : row.severity, QRect(r.left() + Left, y + (high - 14) / 2, 14, 14));
        painter->setPen(row.severity == Health::Fair ? colors.text2 : colors.word(row.severity));
        const int textWidth = (link.isEmpty() ? r.right() - 8 : link.left() - 6) - r.left() - Left - 20;
        painter->drawText(QRect(r.left() + Left + 20, y, textWidth, high), Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(row.finding, Qt::ElideRight, textWidth));
        if (!link.isEmpty()) {
            painter->setPen(editable ? colors.accent : colors.disabled);
            painter->drawText(link, Qt::AlignVCenter | Qt::TextSingleLine, fixTitle(*row.fix));
        }
    }
    if (option.state & QStyle::State_HasFocus && widget && widget->hasFocus()) {
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush); // the control's would fill the row
        painter->drawRect(r.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

void FormDelegate::paintControl(QPainter *painter, const QStyleOptionViewItem &option, const FormRow &row, bool editable) const
{
    const QWidget *widget = option.widget;
    const Palette &colors = paletteOf(widget);
    const QRect c = controlRect(option.rect, row, widget);
    const Control control = controlOf(row);
    painter->setFont(textFont(widget, TextRole::Body));
    const QFontMetrics metrics = painter->fontMetrics();
    const auto box = [&] {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(editable ? colors.lineStrong : colors.line);
        painter->setBrush(editable ? colors.base : colors.panel);
        painter->drawRoundedRect(QRectF(c).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
    };
    const auto say = [&](const QRect &in, const QString &text, const QColor &color) {
        painter->setPen(color);
        painter->drawText(in, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, in.width()));
    };
    const QRect inside = c.adjusted(8, 0, -8, 0);
    switch (control) {
    case Control::Switch: {
        const bool on = row.here ? row.value.toBool() : row.standard.toBool();
        const QRectF track(c.left() + 0.5, c.center().y() - 7.5, 30, 16);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(!editable ? colors.line : on ? colors.accent : colors.lineStrong, 1));
        painter->setBrush(!editable ? colors.track : on ? (row.here ? colors.accent : colors.select) : colors.track);
        painter->drawRoundedRect(track, 8, 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(on && row.here ? colors.onAccent : colors.lineStrong);
        painter->drawEllipse(QPointF(on ? track.right() - 8 : track.left() + 8, track.center().y()), 5, 5);
        painter->setRenderHint(QPainter::Antialiasing, false);
        QString label = on ? QCoreApplication::translate("ConfigForm", "On") : QCoreApplication::translate("ConfigForm", "Off");
        if (!row.here) label += QStringLiteral(" · ") + (row.standard.isUndefined() ? QCoreApplication::translate("ConfigForm", "not set here") : QCoreApplication::translate("ConfigForm", "default"));
        else if (!row.meaning.isEmpty()) label += QStringLiteral(": ") + row.meaning;
        say(QRect(c.left() + 38, c.top(), c.width() - 38, c.height()), label, row.here && editable ? colors.text : colors.text3);
        break;
    }
    case Control::Choice: {
        box();
        paintIcon(painter, widget, QStringLiteral("chevron"), colors.text2, QRect(c.right() - 20, c.center().y() - 5, 12, 12), true);
        say(inside.adjusted(0, 0, -18, 0), row.here ? fieldText(row) : valueText(row.standard), row.here ? colors.text : colors.text3);
        break;
    }
    case Control::List: {
        box();
        const bool none = !row.here && row.standard.isUndefined();
        say(inside, none ? QCoreApplication::translate("ConfigForm", "none") : row.here ? valueText(row.value) : valueText(row.standard), row.here ? colors.text : colors.text3);
        break;
    }
    case Control::Secret: {
        box();
        const bool open = !m_revealed.isEmpty() && m_revealed == row.path;
        say(inside, !row.here ? QCoreApplication::translate("ConfigForm", "not set") : open ? visibleText(row.value.toString(), 200) : QString(12, QChar(0x2022)), row.here ? colors.text : colors.text3);
        if (const QRect r = revealRect(option.rect, row, widget); !r.isEmpty()) {
            painter->setFont(textFont(widget, TextRole::Body));
            say(r, open ? QCoreApplication::translate("ConfigForm", "Hide") : QCoreApplication::translate("ConfigForm", "Reveal"), colors.accent);
        }
        break;
    }
    case Control::Written:
        painter->setFont(textFont(widget, TextRole::Mono));
        painter->setPen(colors.text2);
        painter->drawText(c, Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(row.written, Qt::ElideRight, c.width()));
        break;
    case Control::Field: {
        box();
        say(inside, row.here ? fieldText(row) : valueText(row.standard), row.here && editable ? colors.text : colors.text3);
        if (!row.unit.isEmpty()) say(QRect(c.right() + 8, c.top(), option.rect.right() - c.right() - 12, c.height()), row.unit, colors.text3);
        break;
    }
    }
}

QWidget *FormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FormRow &row = rowAt(index);
    auto *self = const_cast<FormDelegate *>(this);
    switch (controlOf(row)) {
    case Control::Choice: {
        auto *combo = new QComboBox(parent);
        combo->addItems(row.choices);
        if (const QString now = fieldText(row); row.here && !row.choices.contains(now)) combo->insertItem(0, now); // what stands there stays to be chosen
        connect(combo, &QComboBox::activated, self, [self, combo] {
            emit self->commitData(combo);
            emit self->closeEditor(combo);
        });
        QMetaObject::invokeMethod(combo, [combo] { combo->showPopup(); }, Qt::QueuedConnection);
        combo->setAccessibleName(row.name);
        return combo;
    }
    case Control::Secret: {
        auto *edit = new QLineEdit(parent);
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(QCoreApplication::translate("ConfigForm", "new value"));
        edit->setAccessibleName(row.name);
        return edit;
    }
    case Control::Field: {
        auto *edit = new QLineEdit(parent);
        edit->setPlaceholderText(valueText(row.standard));
        edit->setAccessibleName(row.name);
        return edit;
    }
    default: return nullptr;
    }
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const FormRow &row = rowAt(index);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentText(row.here ? fieldText(row) : valueText(row.standard));
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !row.secret && !edit->isModified()) {
        edit->setText(row.value.isString() ? row.value.toString() : fieldText(row));
        edit->selectAll();
    }
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const FormRow &row = rowAt(index);
    QString text;
    if (auto *combo = qobject_cast<QComboBox *>(editor)) text = combo->currentText();
    else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        if (!edit->isModified()) return;
        text = edit->text();
    }
    if (row.secret && text.isEmpty()) return;
    if (text.isEmpty() && !row.here) return;
    const QJsonValue value = row.secret ? QJsonValue(text) : typedValue(row, text);
    if (row.here && value == row.value) return;
    emit valueWanted(row.path, value);
}

void FormDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(controlRect(option.rect, rowAt(index), option.widget));
}

bool FormDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    const FormRow &row = rowAt(index);
    QString text = row.isHead() ? QString() : formHelp(row);
    if (!row.finding.isEmpty()) text += u'\n' + row.finding;
    showPlainToolTip(event->globalPos(), text, view->viewport());
    return true;
}

} // namespace jitscope

#include "moc_formdelegate.cpp"
