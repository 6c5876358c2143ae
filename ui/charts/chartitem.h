// The one graphics item of a chart: paints bands, hatched gaps, grid, series, marks and crosshair in one go (DESIGN §12). Holds values
// that are ready to paint; knows no store, no clock and no navigator.
#pragma once

#include "charts/axes.h"
#include "charts/livechart.h"
#include "widgets/palette.h"

#include <QFont>
#include <QGraphicsItem>

#include <limits>

namespace jitscope {

struct Trace
{
    std::vector<SeriesColumn> columns; // all traces of a chart have as many, one per column of the plot
    TrackStyle style = TrackStyle::Plain;
    int colour = 0;      // position in the list of series colours
    double width = 1.5;  // px
    bool visible = true;
};
QPen tracePen(const Trace &trace, const Palette &palette);

struct ChartPicture
{
    QRectF area, plot;     // item coordinates; the plot lies in the area
    qint64 from = 0, to = 1; // ms since the epoch
    double low = 0, high = 1; // low < 0: what is mirrored hangs below zero
    ChartBands bands = BandSet::None; // None: no bands behind
    std::vector<Tick> valueTicks, timeTicks;
    std::vector<Trace> traces;
    std::vector<Mark> marks; // sorted by time
    double limit = std::numeric_limits<double>::quiet_NaN(); // a threshold, dashed over the width; NaN: none
    qint64 crosshair = -1;   // ms since the epoch, -1: none
    bool timeLabels = true;
    bool small = false;      // line only
    bool focused = false;
    QString emptyText;       // shown when no visible trace has a value
    QFont axisFont;

    bool isEmpty() const;
    // First column of a gap, one past its last: nothing at all is known between what is. Behind the newest value only from `patience` ms on.
    std::vector<std::pair<int, int>> gaps(qint64 patience = 20'000) const;
    double x(qint64 at) const { return plot.left() + double(at - from) / double(to - from) * plot.width(); }
    qint64 timeAt(double x) const { return from + qint64((x - plot.left()) / plot.width() * double(to - from)); }
    double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
    int column(qint64 at) const; // -1 outside
    int columns() const { return traces.empty() ? 0 : int(traces.front().columns.size()); }
};

void paintChart(QPainter *painter, const ChartPicture &picture, const Palette &palette);

class ChartItem : public QGraphicsItem
{
public:
    explicit ChartItem(const QWidget *widget, QGraphicsItem *parent = nullptr);

    ChartPicture picture;      // change it, then call changed()
    void changed() { update(); }
    void setArea(const QRectF &area);

    QRectF boundingRect() const override { return picture.area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const QWidget *m_widget; // whose palette it is painted with
};

} // namespace jitscope
