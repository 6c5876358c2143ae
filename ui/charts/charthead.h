// The line over a chart: title and unit at the left, the legend with the current values at the right (look §9).
#pragma once

#include "charts/chartitem.h"

#include <QWidget>

namespace jitscope {

struct LegendEntry
{
    QString name, figure, unit; // "up", "7.9", "%"; figure with its missing sign already
    Trace trace;                // for its pen; columns are not looked at
};

struct HeadText
{
    QString title, note;        // "Loss", "% · audio"
    QString state;              // "Paused at 14:31:02"; stands right of the legend
    std::vector<LegendEntry> entries;
    bool boldFigures = false;   // they are those at the crosshair
};

class ChartHead : public QWidget
{
    Q_OBJECT
public:
    explicit ChartHead(QWidget *parent = nullptr);

    void setText(HeadText text);
    const HeadText &text() const { return m_text; }
    void setSmall(bool small);
    // Paints it anywhere, in any palette: for the picture that is exported.
    void paintTo(QPainter *painter, const QRectF &rect, const Palette &palette) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    void toggled(int entry); // click
    void singled(int entry); // Ctrl+click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place { QRectF rect; bool name, unit; };
    std::vector<Place> places(const QRectF &rect, double titleEnd) const;
    double titleWidth() const;
    int entryAt(QPointF pos) const;
    QFont titleFont() const;
    QFont labelFont() const;

    HeadText m_text;
    bool m_small = false;
};

} // namespace jitscope
