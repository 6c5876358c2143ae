#include "window/timeslider.h"

#include "alerts/alertrule.h"
#include "charts/axes.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"
#include "widgets/sparkline.h"
#include "widgets/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int sidePad = 12, markLane = 14, trackTop = 18, trackHeight = 6, handleRadius = 6;

} // namespace

TimeSlider::TimeSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Moment"));
}

QSize TimeSlider::sizeHint() const { return {600, trackTop + trackHeight + 8 + QFontMetrics(figureFont(textFont(this, TextRole::Small))).height()}; }
QSize TimeSlider::minimumSizeHint() const { return {200, sizeHint().height()}; }

void TimeSlider::setSpan(qint64 from, qint64 to, qint64 keptFrom)
{
    if (from == m_from && to == m_to && keptFrom == m_keptFrom) return;
    m_from = from;
    m_to = std::max(to, from + 1000);
    m_keptFrom = keptFrom;
    const QSignalBlocker quiet(this);
    setRange(0, int((m_to - m_from) / 1000));
    setSingleStep(std::max(1, maximum() / 720)); // 5 s of an hour
    setPageStep(std::max(1, maximum() / 24));
    setMoment(m_moment);
    update();
}

void TimeSlider::setMoment(qint64 at)
{
    m_moment = at;
    const QSignalBlocker quiet(this);
    setValue(int((std::clamp(at, m_from, m_to) - m_from) / 1000));
    if (m_momentWords) setAccessibleDescription(m_momentWords(at));
    update();
}

void TimeSlider::setWords(std::function<QString(const HistoryEvent &)> mark, std::function<QString(qint64)> moment)
{
    m_markWords = std::move(mark);
    m_momentWords = std::move(moment);
}

TimeSlider::Sort TimeSlider::sortOf(const HistoryEvent &e)
{
    switch (e.kind) {
    case HistoryEventKind::Began: return Sort::Began;
    case HistoryEventKind::Alert: return e.value >= double(AlertSeverity::Severe) ? Sort::Critical : e.value >= double(AlertSeverity::Warning) ? Sort::Warning : Sort::Note;
    case HistoryEventKind::SourceOut: return Sort::Warning;
    case HistoryEventKind::HealthChanged: return Health(int(e.value)) >= Health::Critical ? Sort::Critical : Sort::Quiet;
    case HistoryEventKind::Restarted:
    case HistoryEventKind::Operation:
    case HistoryEventKind::ClockBack: return Sort::Note;
    default: return Sort::Quiet;
    }
}

void TimeSlider::setMarks(const std::vector<HistoryEvent> &events)
{
    m_marks.clear();
    for (const HistoryEvent &e : events)
        if (e.kind != HistoryEventKind::Joined && e.kind != HistoryEventKind::Left) m_marks.push_back({e.at, sortOf(e), e});
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    update();
}

QRect TimeSlider::lane() const { return {sidePad, 0, std::max(10, width() - 2 * sidePad), height()}; }
int TimeSlider::xOf(qint64 at) const { return lane().left() + int(double(at - m_from) / double(m_to - m_from) * lane().width()); }
qint64 TimeSlider::timeAt(int x) const
{
    const double share = std::clamp(double(x - lane().left()) / lane().width(), 0.0, 1.0);
    return m_from + qint64(share * double(m_to - m_from)) / 1000 * 1000;
}

const TimeSlider::Mark *TimeSlider::markAt(int x) const
{
    const Mark *best = nullptr;
    for (const Mark &m : m_marks) {
        if (std::abs(xOf(m.at) - x) > 4) continue;
        if (!best || m.sort > best->sort) best = &m;
    }
    return best;
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = paletteOf(this);
    const QRect area = lane();
    const QRectF track(area.left(), trackTop, area.width(), trackHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? colors.track : colors.line);
    painter.drawRoundedRect(track, 3, 3);
    if (m_keptFrom > m_from) paintHatch(&painter, QRectF(track.left(), track.top(), std::min(xOf(m_keptFrom), area.right()) - area.left(), trackHeight), colors.hatch, 1.2, 5);

    painter.setFont(figureFont(textFont(this, TextRole::Small)));
    const int labels = trackTop + trackHeight + 4;
    int free = area.left() - sidePad;
    for (const Tick &t : timeTicks(m_from, m_to, area.width())) {
        const int x = xOf(qint64(t.value)), wide = painter.fontMetrics().horizontalAdvance(t.label);
        painter.fillRect(QRect(x, trackTop + trackHeight, 1, 3), colors.lineStrong);
        if (t.label.isEmpty() || x - wide / 2 < free || x + wide / 2 > width()) continue;
        free = x + wide / 2 + 8;
        painter.setPen(colors.text3);
        painter.drawText(QRect(x - wide / 2 - 2, labels, wide + 4, height() - labels), Qt::AlignHCenter | Qt::AlignTop, t.label);
    }

    if (isEnabled()) {
        // worse ones over quiet ones; of those that fall on each other the worst is seen
        for (const Sort sort : {Sort::Quiet, Sort::Note, Sort::Began, Sort::Warning, Sort::Critical}) {
            int last = -100;
            for (const Mark &m : m_marks) {
                if (m.sort != sort) continue;
                const int x = xOf(m.at);
                if (x < area.left() || x > area.right() || x - last < (sort == Sort::Quiet ? 2 : 5)) continue;
                last = x;
                painter.setPen(Qt::NoPen);
                switch (sort) {
                case Sort::Quiet: painter.fillRect(QRect(x, markLane - 4, 1, 5), colors.lineStrong); break;
                case Sort::Note: painter.fillRect(QRect(x - 2, markLane - 6, 5, 5), colors.text2); break;
                case Sort::Began:
                    painter.setPen(QPen(colors.text3, 1, Qt::DotLine));
                    painter.drawLine(x, 2, x, trackTop + trackHeight);
                    break;
                case Sort::Warning:
                    painter.setBrush(colors.warningF);
                    painter.drawPolygon(QPolygonF({QPointF(x, 4), QPointF(x + 5, markLane), QPointF(x - 5, markLane)}));
                    break;
                case Sort::Critical:
                    painter.setBrush(colors.criticalF);
                    painter.drawPolygon(QPolygonF({QPointF(x, 2), QPointF(x + 6, 8), QPointF(x, 14), QPointF(x - 6, 8)}));
                    break;
                }
            }
        }
        if (m_hover >= 0 && !m_dragged) painter.fillRect(QRect(m_hover, 2, 1, trackTop + trackHeight), colors.lineStrong);
        const int x = xOf(std::clamp(m_moment, m_from, m_to));
        painter.fillRect(QRect(x - 1, 0, 2, trackTop + trackHeight + 2), colors.accent);
        painter.setPen(QPen(colors.base, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(x, track.center().y()), handleRadius, handleRadius);
    }
    if (hasFocus() && m_byKey) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_dragged = true;
    // a mark is met exactly
    const Mark *mark = event->position().y() < trackTop ? markAt(int(event->position().x())) : nullptr;
    const qint64 at = mark ? mark->at : timeAt(int(event->position().x()));
    setMoment(at);
    emit wished(at);
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = int(event->position().x());
    if (m_dragged) {
        const qint64 at = timeAt(m_hover);
        setMoment(at);
        emit wished(at);
    }
    update();
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *) { m_dragged = false; }

void TimeSlider::leaveEvent(QEvent *event)
{
    m_hover = -1;
    update();
    QSlider::leaveEvent(event);
}

void TimeSlider::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QSlider::focusInEvent(event);
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    qint64 by = 0;
    const qint64 far = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: by = -singleStep() * far; break;
    case Qt::Key_Right:
    case Qt::Key_Up: by = singleStep() * far; break;
    case Qt::Key_PageDown: by = -pageStep(); break;
    case Qt::Key_PageUp: by = pageStep(); break;
    case Qt::Key_Home: by = (m_from - m_moment) / 1000; break;
    case Qt::Key_End: by = (m_to - m_moment) / 1000; break;
    default: return event->ignore();
    }
    const qint64 at = std::clamp(m_moment + by * 1000, m_from, m_to);
    setMoment(at);
    emit wished(at);
}

void TimeSlider::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        emit zoomWished(event->angleDelta().y() > 0 ? 1 : -1);
        return event->accept();
    }
    const qint64 at = std::clamp(m_moment + (event->angleDelta().y() > 0 ? 1 : -1) * qint64(singleStep()) * 1000, m_from, m_to);
    setMoment(at);
    emit wished(at);
    event->accept();
}

bool TimeSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_momentWords) return QSlider::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const Mark *mark = markAt(help->pos().x());
    const QString text = mark && m_markWords ? m_momentWords(mark->at) + QStringLiteral(" · ") + m_markWords(mark->event) : m_momentWords(timeAt(help->pos().x()));
    showPlainToolTip(help->globalPos(), text, this);
    return true;
}

} // namespace jitscope

#include "moc_timeslider.cpp"
