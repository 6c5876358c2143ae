#include "charts/densetrace.h"

#include <QImage>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace jitscope {
namespace {

struct Extent { double top, bottom; }; // in pixels of the image, downwards; NaN: no value

// Adds colour to one column of pixels between two heights; pixels that are met in part take part of it.
void fillColumn(QImage &image, int x, Extent e, QRgb colour)
{
    const double top = std::max(e.top, 0.0), bottom = std::min(e.bottom, double(image.height()));
    if (!(top < bottom)) return;
    const int first = int(top), last = std::min(int(std::ceil(bottom)), image.height()) - 1;
    const qsizetype line = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb *pixel = reinterpret_cast<QRgb *>(image.bits()) + first * line + x;
    for (int y = first; y <= last; ++y, pixel += line) {
        const double covered = std::min(bottom, y + 1.0) - std::max(top, double(y));
        if (covered >= 0.999) {
            *pixel = qPremultiply(colour);
            continue;
        }
        const QRgb part = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), int(std::lround(qAlpha(colour) * covered))));
        const auto over = [rest = 255 - qAlpha(part)](int above, int below) { return std::min(255, above + below * rest / 255); };
        *pixel = qRgba(over(qRed(part), qRed(*pixel)), over(qGreen(part), qGreen(*pixel)), over(qBlue(part), qBlue(*pixel)), over(qAlpha(part), qAlpha(*pixel)));
    }
}

// Which columns a dashed pen draws; empty: all. Between its dashes the trace is faint, not gone: a peak may stand there.
constexpr float betweenDashes = 0.35f;
std::vector<bool> dashesOf(const QPen &pen, int columns, double pixels)
{
    std::vector<bool> out;
    const QList<qreal> pattern = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern(); // in pen widths, dash and gap in turn
    if (pattern.isEmpty()) return out;
    out.reserve(size_t(columns));
    for (qsizetype at = 0; out.size() < size_t(columns); at = (at + 1) % pattern.size())
        out.insert(out.end(), size_t(std::clamp(std::lround(pattern[at] * pen.widthF() * pixels), 1l, long(columns))), at % 2 == 0);
    return out;
}

} // namespace

bool isDense(const Trace &trace)
{
    size_t known = 0, several = 0;
    for (const SeriesColumn &c : trace.columns) {
        if (std::isnan(c.last)) continue;
        ++known;
        if (c.max > c.min) ++several;
    }
    return several * 2 > known;
}

void paintDense(QPainter *p, const ChartPicture &c, const Trace &t, const QPen &pen, double area)
{
    const int n = int(t.columns.size());
    if (n == 0 || c.plot.width() < 1) return;
    const double pixels = n / c.plot.width(); // of the device, in one of the picture
    const double sign = t.style == TrackStyle::Mirrored ? -1 : 1;
    // what runs out of the plot is cut there
    const double ceiling = c.plot.top() - 1, floor = c.plot.bottom() + 1;
    const auto y = [&](double value) { return std::clamp(c.y(sign * value), ceiling, floor); };
    double top = floor, bottom = ceiling;
    std::vector<Extent> extents(size_t(n), Extent{std::nan(""), std::nan("")});
    for (size_t i = 0; i < extents.size(); ++i) {
        const SeriesColumn &col = t.columns[i];
        if (std::isnan(col.last)) continue;
        const double a = y(double(col.max)), b = y(double(col.min));
        Extent e{std::min(a, b), std::max(a, b)};
        if (i > 0 && !std::isnan(extents[i - 1].top)) { // the line comes from there
            const Extent &before = extents[i - 1];
            if (before.bottom < e.top) e.top = before.bottom;
            else if (before.top > e.bottom) e.bottom = before.top;
        }
        extents[i] = e;
        top = std::min(top, e.top);
        bottom = std::max(bottom, e.bottom);
    }
    if (top > bottom) return;
    const double zero = y(0);
    if (area > 0) top = std::min(top, zero), bottom = std::max(bottom, zero);
    const double half = pen.widthF() / 2;
    const double origin = std::floor((top - half) * pixels) / pixels; // on a whole pixel
    QImage image(n, std::max(1, int(std::ceil((bottom + half - origin) * pixels)) + 1), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return; // no memory: this trace is missing, the program is not
    image.fill(Qt::transparent);
    const auto inImage = [&](double from, double to) { return Extent{(from - origin) * pixels, (to - origin) * pixels}; };
    QColor shade = pen.color(), between = pen.color();
    shade.setAlphaF(float(area));
    between.setAlphaF(betweenDashes);
    const std::vector<bool> dashes = dashesOf(pen, n, pixels);
    for (int i = 0; i < n; ++i) {
        const Extent &e = extents[size_t(i)];
        if (std::isnan(e.top)) continue;
        if (area > 0) fillColumn(image, i, sign > 0 ? inImage(e.bottom, zero) : inImage(zero, e.top), shade.rgba());
        fillColumn(image, i, inImage(e.top - half, e.bottom + half), (dashes.empty() || dashes[size_t(i)] ? pen.color() : between).rgba());
    }
    image.setDevicePixelRatio(pixels);
    p->drawImage(QPointF(c.plot.left(), origin), image);
}

} // namespace jitscope
