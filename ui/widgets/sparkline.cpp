#include "widgets/sparkline.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>

namespace jitscope {
namespace {

struct Bounds { float min = std::nanf(""), max = std::nanf(""), last = std::nanf(""); };

Bounds boundsOf(std::span<const SeriesColumn> columns)
{
    Bounds b;
    for (const SeriesColumn &c : columns) {
        if (std::isnan(c.last)) continue;
        b.min = std::isnan(b.min) ? c.min : std::min(b.min, c.min);
        b.max = std::isnan(b.max) ? c.max : std::max(b.max, c.max);
        b.last = c.last;
    }
    return b;
}

struct StripMeasure { Metric metric; QualityMeasure measure; };

std::span<const StripMeasure> stripMeasures(EntityKind kind)
{
    using QM = QualityMeasure;
    static constexpr std::array person{StripMeasure{Metric::PersonLossUp, QM::LossUp}, StripMeasure{Metric::PersonLossDown, QM::LossDown}, StripMeasure{Metric::PersonRtt, QM::Rtt}, StripMeasure{Metric::PersonJitterUp, QM::AudioJitter}};
    static constexpr std::array room{StripMeasure{Metric::RoomLossUpMax, QM::LossUp}, StripMeasure{Metric::RoomLossDownMax, QM::LossDown}, StripMeasure{Metric::RoomRttMax, QM::Rtt}, StripMeasure{Metric::RoomJitterMax, QM::AudioJitter}};
    if (kind == EntityKind::Person) return person;
    if (kind == EntityKind::Room) return room;
    return {};
}

} // namespace

SparklineRange sparklineRange(Metric metric, std::span<const SeriesColumn> columns)
{
    const Bounds b = boundsOf(columns);
    const MetricRow &r = row(metric);
    if (r.bands != BandSet::None && r.bands != BandSet::LegScore)
        return {0, std::max<double>(bandEdges(r.bands).poor, std::isnan(b.max) ? 0.0 : double(b.max))};
    if (std::isnan(b.min)) return {0, 1};
    // Calm: one more among hundreds is no cliff. The range is at least a quarter of the value and four of what is counted, with the line in
    // its middle; what cannot be below zero is not drawn as if it could.
    const double span = double(b.max) - b.min, middle = (double(b.max) + b.min) / 2;
    const double least = std::max(0.25 * std::abs(double(b.max)), r.unit == Unit::Count ? 4.0 : 0.0);
    if (span * 1.1 >= least && span > 0) return {b.min - 0.05 * span, b.max + 0.05 * span};
    const double half = least > 0 ? least / 2 : 0.5;
    if (b.min >= 0 && middle < half) return {-0.05 * half, 2 * half};
    return {middle - half, middle + half};
}

void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const SeriesColumn> columns, const SparklineLook &look)
{
    if (columns.empty() || rect.width() < 4) return;
    const QRectF in = rect.adjusted(1, 1, look.endDot ? -2.5 : -1, -1);
    const double step = columns.size() > 1 ? in.width() / double(columns.size() - 1) : 0;
    const double span = look.high > look.low ? look.high - look.low : 1;
    const auto y = [&](double v) { return in.bottom() - std::clamp((v - look.low) / span, 0.0, 1.0) * in.height(); };

    // A few columns make no curve, only an upright tick: until there are some, nothing but the last value's dot.
    const auto known = std::count_if(columns.begin(), columns.end(), [](const SeriesColumn &c) { return !std::isnan(c.last); });
    const bool curve = known >= SparklineLeast;

    QPolygonF run;
    QPointF last;
    bool any = false;
    QColor fill = look.line;
    fill.setAlphaF(0.12f);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto flush = [&] {
        if (!curve) return run.clear();
        if (run.size() > 1) {
            QPolygonF area = run;
            area << QPointF(run.last().x(), in.bottom()) << QPointF(run.first().x(), in.bottom());
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawPolygon(area);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(look.line, look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter->drawPolyline(run);
        } else if (run.size() == 1) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.line);
            painter->drawEllipse(run.first(), look.width / 2, look.width / 2);
        }
        run.clear();
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        const SeriesColumn &c = columns[i];
        if (std::isnan(c.last)) { flush(); continue; }
        const double x = in.left() + double(i) * step;
        if (c.max > c.min) run << QPointF(x, y(c.min)) << QPointF(x, y(c.max)); // a spike inside the column survives
        last = QPointF(x, y(c.last));
        if (run.isEmpty() || run.last() != last) run << last;
        any = true;
    }
    flush();
    if (any && look.endDot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.line);
        painter->drawEllipse(last, 2, 2);
    }
    painter->restore();
}

QString sparklineText(Metric metric, std::span<const SeriesColumn> columns)
{
    const Bounds b = boundsOf(columns);
    if (std::isnan(b.last)) return {};
    const MetricRow &r = row(metric);
    const QLocale locale;
    return QCoreApplication::translate("Sparkline", "min %1, max %2, now %3")
        .arg(formatFigure(b.min, r.unit, r.decimals, locale), formatFigure(b.max, r.unit, r.decimals, locale), formatWithUnit(b.last, r.unit, r.decimals, locale));
}

std::vector<Band> qualityBands(const SeriesStore &store, const EntityId &entity, qint64 from, qint64 to, int columns, const QualityScale &scale)
{
    std::vector<QualityFigures> figures(size_t(std::max(columns, 0)));
    for (const auto &[metric, measure] : stripMeasures(entity.kind)) {
        const std::vector<SeriesColumn> window = store.window({entity, metric}, from, to, columns);
        for (size_t i = 0; i < window.size() && i < figures.size(); ++i)
            if (!std::isnan(window[i].max)) figures[i][measure].value = double(window[i].max);
    }
    std::vector<Band> bands(figures.size(), Band::None);
    for (size_t i = 0; i < bands.size(); ++i) bands[i] = scale.step(figures[i]).band;
    return bands;
}

double goodShare(std::span<const Band> bands)
{
    int known = 0, good = 0;
    for (const Band b : bands) {
        if (b == Band::None) continue;
        ++known;
        good += b == Band::Good || b == Band::Fair;
    }
    return known ? double(good) / known : std::nan("");
}

void paintQualityStrip(QPainter *painter, const QRectF &rect, std::span<const Band> bands, const StripColours &colours)
{
    if (bands.empty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRectF in = rect.adjusted(0, 0, 0, -1);
    const double step = in.width() / double(bands.size());
    for (size_t i = 0; i < bands.size();) {
        size_t end = i + 1;
        while (end < bands.size() && bands[end] == bands[i]) ++end;
        const double left = in.left() + double(i) * step, right = in.left() + double(end) * step;
        double share = 1;
        QColor colour;
        switch (bands[i]) {
        case Band::Good: share = 0.34, colour = colours.good; break;
        case Band::Fair: share = 0.56, colour = colours.fair; break;
        case Band::Poor: share = 0.78, colour = colours.poor; break;
        case Band::Bad: colour = colours.bad; break;
        case Band::None: break;
        }
        const QRectF bar(left, in.bottom() - in.height() * share, right - left, in.height() * share);
        if (colour.isValid()) painter->fillRect(bar, colour);
        else paintHatch(painter, bar, colours.hatch, 1.2, 5, in.topLeft());
        i = end;
    }
    painter->fillRect(QRectF(in.left(), in.bottom(), in.width(), 1), colours.line);
    painter->restore();
}

void paintHatch(QPainter *painter, const QRectF &rect, const QColor &colour, double pen, double pitch, QPointF origin)
{
    if (rect.isEmpty()) return;
    if (const QPaintEngine *engine = painter->paintEngine(); engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf)) {
        // a drawing stays one: lines, no tiles
        const qreal across = pitch * std::sqrt(2.0), shift = origin.x() + origin.y();
        painter->save();
        painter->setPen(QPen(colour, pen));
        for (qreal sum = shift + std::ceil((rect.left() + rect.top() - shift) / across) * across; sum < rect.right() + rect.bottom(); sum += across) {
            const qreal x1 = std::max(rect.left(), sum - rect.bottom()), x2 = std::min(rect.right(), sum - rect.top());
            if (x1 < x2) painter->drawLine(QPointF(x1, sum - x1), QPointF(x2, sum - x2));
        }
        return painter->restore();
    }
    // Smooth lines cost four times what the rest of a cell costs, so they are drawn once, on a tile. Lines x + y = k × step, where the
    // pitch is measured across them; a whole number of device pixels makes the tiles meet.
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = std::max(2, qRound(pitch * std::sqrt(2.0) * ratio));
    const QString key = QStringLiteral("hatch %1 %2 %3 %4").arg(colour.rgba(), 0, 16).arg(side).arg(pen).arg(ratio);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(side, side);
        tile.fill(Qt::transparent);
        QPainter drawing(&tile);
        drawing.setRenderHint(QPainter::Antialiasing);
        drawing.setPen(QPen(colour, pen * ratio));
        for (int k = 0; k <= 2; ++k) drawing.drawLine(QPointF(k * side + side, -side), QPointF(k * side - 2 * side, 2 * side));
        drawing.end();
        tile.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, tile);
    }
    const qreal step = side / ratio;
    const auto phase = [step](qreal from) { return from - std::floor(from / step) * step; };
    painter->drawTiledPixmap(rect, tile, {phase(rect.left() - origin.x()), phase(rect.top() - origin.y())});
}

} // namespace jitscope
