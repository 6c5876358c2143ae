#include "tabs/alertlanes.h"

#include "base/text.h"
#include "charts/axes.h"
#include "items/alertwords.h"
#include "items/explain.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"
#include "widgets/sparkline.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int laneSide = 12, laneBar = 12, axisHeight = 20;

int barHeight(Health health) { return health >= Health::Critical ? laneBar : health == Health::Unknown ? laneBar : laneBar / 2; }

void paintBar(QPainter *painter, const QRect &lane, int left, int right, Health health, const Palette &colors)
{
    const int height = barHeight(health);
    const QRect bar(left, lane.bottom() - height, std::max(2, right - left), height);
    if (health == Health::Unknown) paintHatch(painter, bar, colors.hatch, 1.2, 5, bar.topLeft());
    else painter->fillRect(bar, colors.fill(health));
}

} // namespace

std::vector<AlertLane> alertLanes(const AlertBoard &board, const std::vector<WatchedShard> &shards, qint64 from, qint64 now)
{
    std::vector<AlertLane> lanes;
    for (const auto &[id, name, since] : shards) {
        std::vector<AlertSpan> raw;
        const auto take = [&](const Alert &a) {
            if (a.key.target.shard != id.value || a.state.firedAt <= 0 || a.cause != 0 || a.severity == AlertSeverity::Info) return;
            const qint64 until = a.isOpen() ? now : a.endedAt;
            if (until > from && a.state.firedAt < now) raw.push_back({std::max(from, a.state.firedAt), until, alertHealth(a)});
        };
        for (const Alert &a : board.open()) take(a);
        for (const Alert &a : board.ended()) {
            if (a.endedAt <= from) break; // newest first
            take(a);
        }
        // cut where anything begins or ends; each piece has the worst that covers it
        std::vector<qint64> edges;
        for (const AlertSpan &s : raw) edges.insert(edges.end(), {s.from, s.until});
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        AlertLane lane{name, {}};
        if (since > from) lane.spans.push_back({from, std::min(since, now), Health::Unknown});
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            Health worst = Health::Ok;
            for (const AlertSpan &s : raw)
                if (s.from <= edges[i] && s.until >= edges[i + 1]) worst = worse(worst, s.health);
            if (worst == Health::Ok) continue;
            if (!lane.spans.empty() && lane.spans.back().until == edges[i] && lane.spans.back().health == worst) lane.spans.back().until = edges[i + 1];
            else lane.spans.push_back({edges[i], edges[i + 1], worst});
        }
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

AlertLanes::AlertLanes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lanes"));
    setFont(textFont(this, TextRole::Label));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void AlertLanes::set(std::vector<AlertLane> lanes, qint64 now)
{
    m_now = now;
    if (lanes.size() != m_lanes.size()) updateGeometry();
    m_lanes = std::move(lanes);
    QStringList told;
    for (const AlertLane &l : m_lanes) {
        Health worst = Health::Ok;
        for (const AlertSpan &s : l.spans) worst = worse(worst, s.health);
        told << tr("%1: %2", "a shard, the worst state within the hour").arg(visibleText(l.name, 60), stateWord(worst));
    }
    setAccessibleName(tr("Alerts of the last hour"));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

int AlertLanes::laneHeight() const { return std::max(23, fontMetrics().height() + 5); }

int AlertLanes::nameWidth() const
{
    int width = 72;
    for (const AlertLane &l : m_lanes) width = std::max(width, fontMetrics().horizontalAdvance(visibleText(l.name, 60)) + 12);
    return std::min(width, 160);
}

QRect AlertLanes::laneRect(size_t lane) const
{
    const int left = laneSide + nameWidth();
    return {left, int(lane) * laneHeight(), std::max(10, width() - left - laneSide), laneHeight()};
}

int AlertLanes::heightOf(int lanes) const { return lanes * laneHeight() + axisHeight; }
QSize AlertLanes::sizeHint() const { return {400, heightOf(int(m_lanes.size()))}; }
QSize AlertLanes::minimumSizeHint() const { return {200, sizeHint().height()}; }

void AlertLanes::paintEvent(QPaintEvent *)
{
    if (m_lanes.empty()) return;
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    const QRect whole(laneRect(0).topLeft(), laneRect(m_lanes.size() - 1).bottomRight());
    const auto x = [&](qint64 at) { return whole.left() + int(double(at - (m_now - SpanMs)) / double(SpanMs) * whole.width()); };
    const QFont axis = figureFont(textFont(this, TextRole::Small));
    const QFontMetrics axisMetrics(axis);
    const std::vector<Tick> ticks = timeTicks(m_now - SpanMs, m_now, whole.width());
    for (const Tick &t : ticks) {
        const int at = x(qint64(t.value));
        painter.fillRect(QRect(at, 0, 1, whole.height()), colors.grid);
        if (t.label.isEmpty()) continue;
        painter.setFont(axis);
        painter.setPen(colors.text3);
        const int width = axisMetrics.horizontalAdvance(t.label), left = std::clamp(at - width / 2, whole.left(), whole.right() - width);
        painter.drawText(QRect(left, whole.bottom() + 2, width + 2, axisHeight - 2), Qt::AlignLeft | Qt::AlignVCenter, t.label);
    }
    painter.setFont(font());
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const QRect lane = laneRect(i);
        painter.setPen(colors.text2);
        painter.drawText(QRect(laneSide, lane.top(), lane.left() - laneSide - 8, lane.height()), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(visibleText(m_lanes[i].name, 60), Qt::ElideMiddle, lane.left() - laneSide - 8));
        painter.fillRect(QRect(lane.left(), lane.bottom(), lane.width(), 1), colors.rowLine);
        for (const AlertSpan &s : m_lanes[i].spans) paintBar(&painter, lane, x(std::max(s.from, m_now - SpanMs)), x(std::min(s.until, m_now)), s.health, colors);
    }
}

void AlertLanes::mousePressEvent(QMouseEvent *event)
{
    const int lane = int(event->position().y()) / laneHeight();
    if (lane >= 0 && lane < int(m_lanes.size())) emit chosen(lane);
}

bool AlertLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int lane = help->pos().y() / laneHeight();
    QString text;
    if (lane >= 0 && lane < int(m_lanes.size())) {
        const QRect rect = laneRect(size_t(lane));
        const qint64 at = m_now - SpanMs + qint64(double(help->pos().x() - rect.left()) / rect.width() * double(SpanMs));
        for (const AlertSpan &s : m_lanes[size_t(lane)].spans)
            if (s.from <= at && at < s.until)
                text = tr("%1, %2: %3–%4", "a shard, its state, from, until").arg(visibleText(m_lanes[size_t(lane)].name, 60), stateWord(s.health), shortMoment(s.from, m_now), s.until >= m_now ? tr("now") : shortMoment(s.until, m_now));
    }
    showPlainToolTip(help->globalPos(), text, this);
    return true;
}

LaneLegend::LaneLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(this, TextRole::Label));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Key to the lanes"));
}

QSize LaneLegend::sizeHint() const
{
    int width = 0;
    for (const Health h : {Health::Warning, Health::Critical, Health::Unknown}) width += 16 + fontMetrics().horizontalAdvance(stateWord(h)) + 10;
    return {width, std::max(18, fontMetrics().height())};
}

void LaneLegend::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    int x = 0;
    for (const Health h : {Health::Warning, Health::Critical, Health::Unknown}) {
        paintBar(&painter, QRect(x, height() / 2 - 11, 10, 19), x, x + 10, h, colors);
        const QString word = stateWord(h);
        painter.setPen(colors.text2);
        painter.drawText(QRect(x + 15, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += 16 + fontMetrics().horizontalAdvance(word) + 10;
    }
}

} // namespace jitscope

#include "moc_alertlanes.cpp"
