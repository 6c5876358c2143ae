#include "charts/chartitem.h"

#include "base/text.h"
#include "charts/densetrace.h"
#include "widgets/sparkline.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace jitscope {
namespace {

constexpr float areaOpacity = 0.14f;

bool mirrored(const Trace &t) { return t.style == TrackStyle::Mirrored; }

// Points of one run of columns without a gap. Columns on a straight line between their neighbours are left out: they are most of them.
void appendPoint(QPolygonF &line, QPointF p)
{
    const qsizetype n = line.size();
    if (n >= 2) {
        const QPointF a = line[n - 2], b = line[n - 1];
        if (std::abs((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x())) < 0.05 * (p.x() - a.x()) && p.x() > b.x()) {
            line[n - 1] = p;
            return;
        }
    }
    line << p;
}

struct Runs
{
    std::vector<QPolygonF> lines;
    QPointF last;
};

Runs runsOf(const ChartPicture &c, const Trace &t)
{
    Runs runs;
    QPolygonF line;
    const double step = c.plot.width() / double(std::max<size_t>(t.columns.size(), 1));
    const double sign = mirrored(t) ? -1 : 1;
    double x = c.plot.left() + step / 2;
    for (const SeriesColumn &col : t.columns) {
        if (std::isnan(col.last)) {
            if (!line.isEmpty()) runs.lines.push_back(std::exchange(line, {}));
        } else {
            if (col.max > col.min) {
                // from the side nearer to where the line comes from, so that a spike is drawn once
                const double low = c.y(sign * col.min), high = c.y(sign * col.max);
                const bool highFirst = !line.isEmpty() && std::abs(line.last().y() - high) < std::abs(line.last().y() - low);
                line << QPointF(x, highFirst ? high : low) << QPointF(x, highFirst ? low : high);
                if (const QPointF end(x, c.y(sign * col.last)); end != line.last()) line << end;
            } else {
                appendPoint(line, {x, c.y(sign * col.last)});
            }
        }
        x += step;
    }
    if (!line.isEmpty()) runs.lines.push_back(std::move(line));
    return runs;
}

void paintBands(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    if (!c.bands.any()) return;
    const BandEdges &e = c.bands.edges;
    const auto fill = [&](double from, double to, const QColor &colour) {
        if (std::isnan(from) || std::isnan(to)) return; // this scale has no such step
        from = std::clamp(from, c.low, c.high);
        to = std::clamp(to, c.low, c.high);
        if (from < to) p->fillRect(QRectF(QPointF(c.plot.left(), c.y(to)), QPointF(c.plot.right(), c.y(from))), colour);
    };
    const double end = std::max(std::abs(c.low), std::abs(c.high)) + 1;
    if (e.falling) {
        fill(e.poor, e.fair, palette.bandFair);
        fill(e.bad, e.poor, palette.bandPoor);
        fill(0, e.bad, palette.bandBad);
        return;
    }
    // a step that is missing leaves its room to the one before
    const double bad = std::isnan(e.bad) ? end : e.bad, poor = std::isnan(e.poor) ? bad : e.poor;
    fill(e.fair, poor, palette.bandFair);
    fill(e.poor, bad, palette.bandPoor);
    fill(e.bad, end, palette.bandBad);
    if (c.low < 0) {
        fill(-poor, -e.fair, palette.bandFair);
        fill(-bad, -e.poor, palette.bandPoor);
        fill(-end, -e.bad, palette.bandBad);
    }
}

// A polyline as single lines: Qt's raster engine has a fast way for those (measured: a tenth of a stroked path's time at 1.5 px).
// Square ends close the joints. Dashes are cut here, because they would start anew at each line.
void strokeLine(QPainter *p, const QPolygonF &line, const QPen &pen, QList<QLineF> &lines)
{
    lines.clear();
    if (pen.style() == Qt::SolidLine) {
        for (qsizetype i = 1; i < line.size(); ++i) lines << QLineF(line[i - 1], line[i]);
    } else {
        const QList<qreal> pattern = pen.dashPattern(); // in pen widths, dash and gap in turn
        qsizetype at = 0;
        double left = pattern[0] * pen.widthF();
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF whole(line[i - 1], line[i]);
            const double length = whole.length();
            for (double done = 0; done < length;) {
                const double step = std::min(left, length - done);
                if (at % 2 == 0) lines << QLineF(whole.pointAt(done / length), whole.pointAt((done + step) / length));
                done += step;
                left -= step;
                if (left <= 1e-6) {
                    at = (at + 1) % pattern.size();
                    left = std::max(0.5, pattern[at] * pen.widthF());
                }
            }
        }
    }
    QPen plain(pen.color(), pen.widthF(), Qt::SolidLine, pen.style() == Qt::SolidLine ? Qt::SquareCap : Qt::FlatCap, Qt::BevelJoin);
    p->setPen(plain);
    p->drawLines(lines);
}

// Between the median and the worst: the room in which everybody is.
void paintSpread(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    const Trace *median = nullptr, *max = nullptr;
    for (const Trace &t : c.traces) {
        if (!t.visible) continue;
        if (t.style == TrackStyle::Median) median = &t;
        if (t.style == TrackStyle::Max) max = &t;
    }
    if (!median || !max) return;
    QColor colour = palette.series(0);
    colour.setAlphaF(0.16f);
    p->setPen(Qt::NoPen);
    p->setBrush(colour);
    const size_t n = std::min(median->columns.size(), max->columns.size());
    const double step = c.plot.width() / double(std::max<size_t>(n, 1));
    QPolygonF upper, lower;
    const auto flush = [&] {
        if (upper.size() + lower.size() > 3) {
            std::reverse(lower.begin(), lower.end());
            p->drawPolygon(upper + lower);
        }
        upper.clear();
        lower.clear();
    };
    for (size_t i = 0; i < n; ++i) {
        if (std::isnan(median->columns[i].last) || std::isnan(max->columns[i].last)) { flush(); continue; }
        const double x = c.plot.left() + (double(i) + 0.5) * step;
        appendPoint(upper, {x, c.y(max->columns[i].max)});
        appendPoint(lower, {x, c.y(median->columns[i].last)});
    }
    flush();
}

void paintTraces(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    p->save();
    p->setClipRect(c.plot.adjusted(0, -1, 0, 1), Qt::IntersectClip);
    p->setRenderHint(QPainter::Antialiasing);
    if (!c.small) paintSpread(p, c, palette);
    // Columns of pixels are for a screen; a drawing for print or the web, or a picture of other pixels, stays made of lines.
    const bool pixels = p->paintEngine() && p->paintEngine()->type() == QPaintEngine::Raster && std::abs(p->combinedTransform().m11() * c.plot.width() - c.columns()) < 2;
    QList<QLineF> lines;
    for (auto t = c.traces.rbegin(); t != c.traces.rend(); ++t) { // the first is the most important: on top
        if (!t->visible) continue;
        const QPen pen = tracePen(*t, palette);
        const bool filled = t->style == TrackStyle::Up || t->style == TrackStyle::Mirrored;
        if (pixels && isDense(*t)) {
            paintDense(p, c, *t, pen, filled ? areaOpacity : 0);
            continue;
        }
        const Runs runs = runsOf(c, *t);
        if (filled) {
            QColor colour = pen.color();
            colour.setAlphaF(areaOpacity);
            p->setPen(Qt::NoPen);
            p->setBrush(colour);
            for (const QPolygonF &line : runs.lines) {
                if (line.size() < 2) continue;
                QPolygonF area = line;
                area << QPointF(line.last().x(), c.y(0)) << QPointF(line.first().x(), c.y(0));
                p->drawPolygon(area);
            }
        }
        for (const QPolygonF &line : runs.lines) {
            if (line.size() > 1) {
                strokeLine(p, line, pen, lines);
            } else { // one lone answer between two gaps is worth a dot
                p->setPen(Qt::NoPen);
                p->setBrush(pen.color());
                p->drawEllipse(line.first(), 1.5, 1.5);
            }
        }
    }
    p->restore();
}

void paintSignOfMark(QPainter *p, const Mark &mark, QPointF at, const Palette &palette)
{
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    const auto triangle = [&](const QColor &colour) {
        p->setBrush(colour);
        p->drawPolygon(QPolygonF{at + QPointF(-4, 0), at + QPointF(4, 0), at + QPointF(0, -7)});
    };
    switch (mark.kind) {
    case MarkKind::Restart: triangle(palette.text2); break;
    case MarkKind::Operation:
        p->setBrush(palette.accent);
        p->drawPolygon(QPolygonF{at, at + QPointF(0, -8), at + QPointF(7, -5.5), at + QPointF(0, -3)});
        break;
    case MarkKind::Alert:
        if (mark.health == Health::Critical) {
            p->setBrush(palette.criticalF);
            p->drawPolygon(QPolygonF{at + QPointF(0, 0), at + QPointF(4, -4), at + QPointF(0, -8), at + QPointF(-4, -4)});
        } else if (mark.health == Health::Down) {
            p->fillRect(QRectF(at.x() - 3.5, at.y() - 7, 7, 7), palette.downF);
        } else {
            triangle(palette.fill(mark.health));
        }
        break;
    case MarkKind::Join:
    case MarkKind::Leave: p->fillRect(QRectF(at.x() - 2, at.y() - 5, 4, 4), palette.text3); break;
    }
}

void paintMarks(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    for (size_t i = 0; i < c.marks.size();) {
        size_t end = i + 1; // those nearer than 10 px merge into a count
        const double x = std::round(c.x(c.marks[i].at)) + 0.5;
        while (end < c.marks.size() && c.x(c.marks[end].at) - x < 10) ++end;
        const Mark &mark = c.marks[i];
        if (x >= c.plot.left() && x <= c.plot.right()) {
            const bool alert = mark.kind == MarkKind::Alert, dashed = mark.kind != MarkKind::Restart && !alert;
            p->setRenderHint(QPainter::Antialiasing, false);
            p->setPen(QPen(alert ? palette.fill(mark.health) : mark.kind == MarkKind::Operation ? palette.accent : palette.text2, 1,
                           dashed ? Qt::DashLine : Qt::SolidLine));
            p->drawLine(QPointF(x, c.plot.top()), QPointF(x, c.plot.bottom()));
            paintSignOfMark(p, mark, QPointF(x, c.plot.top()), palette);
            const QString text = end - i > 1 ? QString::number(end - i) : visibleText(mark.text, 32);
            const double width = QFontMetricsF(c.axisFont).horizontalAdvance(text);
            const double next = end < c.marks.size() ? c.x(c.marks[end].at) - 8 : c.plot.right(); // words never run into the next mark
            if (!text.isEmpty() && x + 8 + width < std::min(next, c.plot.right())) {
                p->setPen(palette.text3);
                p->drawText(QPointF(x + 8, c.plot.top() - 1), text);
            }
        }
        i = end;
    }
}

void paintCrosshair(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    const int column = c.column(c.crosshair);
    if (column < 0) return;
    const double x = std::floor(c.x(c.crosshair)) + 0.5;
    p->setRenderHint(QPainter::Antialiasing, false);
    p->setPen(QPen(palette.text2, 1));
    p->drawLine(QPointF(x, c.plot.top()), QPointF(x, c.plot.bottom()));
    p->setRenderHint(QPainter::Antialiasing);
    for (const Trace &t : c.traces) {
        if (!t.visible || column >= int(t.columns.size())) continue;
        const float v = t.columns[size_t(column)].last;
        if (std::isnan(v)) continue;
        p->setPen(QPen(palette.base, 1.5));
        p->setBrush(palette.series(t.colour));
        p->drawEllipse(QPointF(x, c.y(mirrored(t) ? -v : v)), 3.75, 3.75);
    }
    if (!c.timeLabels) return;
    const QString text = QDateTime::fromMSecsSinceEpoch(c.crosshair).toString(QStringLiteral("HH:mm:ss"));
    const QFontMetricsF metrics(c.axisFont);
    const double width = metrics.horizontalAdvance(text) + 12, height = metrics.height() + 4;
    const QRectF box(std::clamp(x - width / 2, c.area.left(), c.area.right() - width), std::min(c.plot.bottom() + 2, c.area.bottom() - height), width, height);
    p->setPen(Qt::NoPen);
    p->setBrush(palette.tip);
    p->drawRoundedRect(box, 3, 3);
    p->setPen(palette.onTip);
    p->drawText(box, Qt::AlignCenter, text);
}

} // namespace

QPen tracePen(const Trace &trace, const Palette &palette)
{
    QPen pen = palette.seriesPen(trace.colour, trace.width);
    if (trace.style == TrackStyle::Max) pen.setDashPattern({1, 2}), pen.setWidthF(1);
    if (trace.style == TrackStyle::Dashed) pen.setDashPattern({4 / trace.width, 3 / trace.width});
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

bool ChartPicture::isEmpty() const
{
    for (const Trace &t : traces)
        if (t.visible)
            for (const SeriesColumn &c : t.columns)
                if (!std::isnan(c.last)) return false;
    return true;
}

int ChartPicture::column(qint64 at) const
{
    const int n = columns();
    if (at < from || at >= to || n == 0) return -1;
    return std::min(int(double(at - from) / double(to - from) * n), n - 1);
}

std::vector<std::pair<int, int>> ChartPicture::gaps(qint64 patience) const
{
    const int n = columns();
    std::vector<bool> known(size_t(n), false);
    for (const Trace &t : traces)
        for (size_t i = 0; i < t.columns.size() && i < known.size(); ++i)
            if (!std::isnan(t.columns[i].last)) known[i] = true;
    std::vector<std::pair<int, int>> out;
    int open = -1;
    bool any = false; // before the first value there is no gap: nobody was asked yet
    for (int i = 0; i < n; ++i) {
        if (known[size_t(i)]) {
            if (open >= 0) out.emplace_back(open, i);
            open = -1;
            any = true;
        } else if (any && open < 0) {
            open = i;
        }
    }
    if (open >= 0 && double(n - open) * double(to - from) / n > double(patience)) out.emplace_back(open, n);
    return out;
}

void paintChart(QPainter *p, const ChartPicture &c, const Palette &palette)
{
    if (c.plot.width() < 2 || c.plot.height() < 2) return;
    p->setFont(c.axisFont);
    p->setRenderHint(QPainter::Antialiasing, false);
    if (!c.small) paintBands(p, c, palette);

    const auto lineY = [&](double value) { return std::floor(std::min(c.y(value), c.plot.bottom() - 0.5)) + 0.5; };
    p->setPen(QPen(palette.grid, 1));
    if (!c.small)
        for (const Tick &t : c.valueTicks) p->drawLine(QPointF(c.plot.left(), lineY(t.value)), QPointF(c.plot.right(), lineY(t.value)));
    else p->drawLine(QPointF(c.plot.left(), lineY(0)), QPointF(c.plot.right(), lineY(0)));

    const double step = c.columns() ? c.plot.width() / c.columns() : 0;
    for (const auto &[from, to] : c.gaps()) {
        const QRectF gap(c.plot.left() + from * step, c.plot.top(), (to - from) * step, c.plot.height());
        p->fillRect(gap, palette.base);
        paintHatch(p, gap, palette.hatch, 1.6, 5, c.plot.topLeft());
    }
    paintTraces(p, c, palette);
    p->setRenderHint(QPainter::Antialiasing, false);
    if (!std::isnan(c.limit) && c.limit >= c.low && c.limit <= c.high) {
        p->setPen(QPen(palette.warningF, 1, Qt::DashLine));
        p->drawLine(QPointF(c.plot.left(), lineY(c.limit)), QPointF(c.plot.right(), lineY(c.limit)));
    }
    if (c.low < 0) {
        p->setPen(QPen(palette.text3, 1));
        p->drawLine(QPointF(c.plot.left(), lineY(0)), QPointF(c.plot.right(), lineY(0)));
    }
    if (!c.small) {
        const QFontMetricsF metrics(c.axisFont);
        p->setPen(palette.text3);
        for (const Tick &t : c.valueTicks) {
            const double y = std::clamp(c.y(t.value), c.plot.top() + 2, c.plot.bottom());
            p->drawText(QRectF(c.area.left(), y - metrics.height() / 2, c.plot.left() - c.area.left() - 5, metrics.height()),
                        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, t.label);
        }
        if (c.timeLabels)
            for (const Tick &t : c.timeTicks) {
                const double width = metrics.horizontalAdvance(t.label), x = c.x(qint64(t.value));
                p->setPen(QPen(palette.line, 1));
                p->drawLine(QPointF(std::floor(x) + 0.5, c.plot.bottom()), QPointF(std::floor(x) + 0.5, c.plot.bottom() + 3));
                p->setPen(palette.text3);
                p->drawText(QPointF(std::clamp(x - width / 2, c.area.left(), c.area.right() - width), c.plot.bottom() + 3 + metrics.ascent()), t.label);
            }
        paintMarks(p, c, palette);
    }
    if (c.isEmpty() && !c.emptyText.isEmpty()) {
        p->setPen(palette.text3);
        const QRectF above(c.plot.left(), c.plot.top(), c.plot.width(), (c.low < 0 ? c.y(0) : c.plot.bottom()) - c.plot.top()); // not on the zero line
        p->drawText(above, Qt::AlignCenter | Qt::TextWordWrap, c.emptyText);
    }
    paintCrosshair(p, c, palette);
    if (c.focused) {
        p->setRenderHint(QPainter::Antialiasing, false);
        p->setPen(QPen(palette.accent, 1));
        p->setBrush(Qt::NoBrush);
        p->drawRect(c.plot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

ChartItem::ChartItem(const QWidget *widget, QGraphicsItem *parent)
    : QGraphicsItem(parent), m_widget(widget)
{
}

void ChartItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    picture.area = area;
}

void ChartItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) { paintChart(painter, picture, paletteOf(m_widget)); }

} // namespace jitscope
