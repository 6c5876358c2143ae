#include "charts/charthead.h"

#include "widgets/fonts.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace jitscope {
namespace {

constexpr double margin = 12, sample = 12, gap = 4, between = 10;

QString figureOf(const LegendEntry &e, bool unit)
{
    if (!unit || e.unit.isEmpty()) return e.figure;
    const QLocale::Language language = QLocale().language(); // no space before % in these (look §12)
    if (e.unit == QLatin1String("%") && (language == QLocale::Chinese || language == QLocale::Japanese)) return e.figure + e.unit;
    return e.figure + QChar(0x202f) + e.unit;
}

} // namespace

ChartHead::ChartHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

QFont ChartHead::titleFont() const { return textFont(this, m_small ? TextRole::Label : TextRole::Section); }
QFont ChartHead::labelFont() const { return figureFont(textFont(this, TextRole::Label)); }

QSize ChartHead::sizeHint() const { return {200, std::max(m_small ? 18 : 26, int(QFontMetricsF(titleFont()).height()) + (m_small ? 2 : 8))}; }

void ChartHead::setText(HeadText text)
{
    m_text = std::move(text);
    update();
}

void ChartHead::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

double ChartHead::titleWidth() const
{
    const double title = QFontMetricsF(titleFont()).horizontalAdvance(m_text.title);
    return title + (m_text.note.isEmpty() ? 0 : 6 + QFontMetricsF(textFont(this, TextRole::Label)).horizontalAdvance(m_text.note));
}

// From the right edge to the left. When it does not fit, first the names go, then the units.
std::vector<ChartHead::Place> ChartHead::places(const QRectF &rect, double titleEnd) const
{
    QFont bold = labelFont();
    bold.setBold(true); // the width of the bold figures is kept, so that the legend does not move under the mouse
    const QFontMetricsF metrics(labelFont()), boldMetrics(bold);
    const double state = m_text.state.isEmpty() ? 0 : metrics.horizontalAdvance(m_text.state) + between;
    std::vector<Place> all;
    for (int less = 0; less < 3; ++less) {
        const bool names = less < 1, units = less < 2;
        all.assign(m_text.entries.size(), {});
        double x = rect.right() - (m_small ? 4 : margin) - state;
        for (size_t i = m_text.entries.size(); i-- > 0;) {
            const LegendEntry &e = m_text.entries[i];
            const double width = (m_small ? 0 : sample + gap) + (names && !e.name.isEmpty() ? metrics.horizontalAdvance(e.name) + gap : 0)
                                 + boldMetrics.horizontalAdvance(figureOf(e, units));
            all[i] = {QRectF(x - width, rect.top(), width, rect.height()), names, units};
            x -= width + between;
        }
        if (x + between > titleEnd) break;
    }
    return all;
}

void ChartHead::paintTo(QPainter *painter, const QRectF &rect, const Palette &palette) const
{
    const QFont title = titleFont(), label = labelFont();
    QFont bold = label;
    bold.setBold(true);
    const double left = rect.left() + (m_small ? 4 : margin);
    const QFontMetricsF titleMetrics(title), metrics(label), boldMetrics(bold);
    double x = left;
    painter->setFont(title);
    painter->setPen(palette.text);
    const auto all = places(rect, left + titleWidth() + between);
    const double room = (all.empty() ? rect.right() : all.front().rect.left()) - left - gap;
    const QString shown = titleMetrics.elidedText(m_text.title, Qt::ElideRight, room);
    painter->drawText(QRectF(x, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    x += titleMetrics.horizontalAdvance(shown) + 6;
    if (!m_text.note.isEmpty() && x < left + room) {
        painter->setFont(textFont(this, TextRole::Label));
        painter->setPen(palette.text3);
        painter->drawText(QRectF(x, rect.top(), left + room - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(painter->font()).elidedText(m_text.note, Qt::ElideRight, left + room - x));
    }
    for (size_t i = 0; i < all.size(); ++i) {
        const LegendEntry &e = m_text.entries[i];
        const Place &place = all[i];
        double at = place.rect.left();
        if (!m_small) {
            painter->setRenderHint(QPainter::Antialiasing);
            QPen pen = tracePen(e.trace, palette);
            if (!e.trace.visible) pen.setColor(palette.disabled);
            pen.setWidthF(std::max(1.5, pen.widthF()));
            painter->setPen(pen);
            painter->drawLine(QPointF(at, rect.center().y() + 0.5), QPointF(at + sample, rect.center().y() + 0.5));
            at += sample + gap;
        }
        painter->setFont(label);
        if (place.name && !e.name.isEmpty()) {
            painter->setPen(e.trace.visible ? palette.text2 : palette.disabled);
            painter->drawText(QRectF(at, rect.top(), place.rect.right() - at, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, e.name);
            at += metrics.horizontalAdvance(e.name) + gap;
        }
        painter->setFont(m_text.boldFigures ? bold : label);
        painter->setPen(e.trace.visible ? palette.text : palette.disabled);
        painter->drawText(QRectF(at, rect.top(), place.rect.right() - at + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, figureOf(e, place.unit));
    }
    if (!m_text.state.isEmpty()) {
        painter->setFont(label);
        painter->setPen(palette.text2);
        painter->drawText(rect.adjusted(0, 0, -(m_small ? 4 : margin), 0), Qt::AlignRight | Qt::AlignVCenter, m_text.state);
    }
}

void ChartHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTo(&painter, rect(), paletteOf(this));
}

int ChartHead::entryAt(QPointF pos) const
{
    const auto all = places(rect(), (m_small ? 4 : margin) + titleWidth() + between);
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].rect.adjusted(-4, 0, 4, 0).contains(pos)) return int(i);
    return -1;
}

void ChartHead::mousePressEvent(QMouseEvent *event)
{
    const int entry = event->button() == Qt::LeftButton ? entryAt(event->position()) : -1;
    if (entry < 0) return QWidget::mousePressEvent(event);
    if (event->modifiers() & Qt::ControlModifier) emit singled(entry);
    else emit toggled(entry);
}

bool ChartHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int i = entryAt(help->pos()); i >= 0) {
            const LegendEntry &e = m_text.entries[size_t(i)];
            showPlainToolTip(help->globalPos(), tr("%1: %2. Click hides, Ctrl+click shows alone.").arg(e.name, figureOf(e, true)), this);
        }
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) update();
    return QWidget::event(event);
}

} // namespace jitscope

#include "moc_charthead.cpp"
