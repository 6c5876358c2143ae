// The legs between the bridges of a shard as a square: from row to column, round trip over bit rate (look §8.5). Over twelve bridges only the
// bar of each leg is drawn; the tooltip has the figures.
#pragma once

#include "items/relaymesh.h"

#include <QWidget>

namespace jitscope {

class MeshView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Roomy = 12; // bridges that get a cell with figures
    enum class Measure : quint8 { RoundTrip, BitRate }; // what is the big figure and the bar

    explicit MeshView(QWidget *parent = nullptr);
    void set(RelayMesh mesh);
    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }
    QPoint chosen() const { return m_chosen; } // x column, y row; -1 none
    QString cellText(int row, int column) const; // as the tooltip and a screen reader say it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void bridgeChosen(const jitscope::ServerId &bridge); // of the row

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cellRect(int row, int column) const;
    QPoint cellAt(QPoint pos) const; // x column, y row; -1 outside
    void choose(int row, int column);
    void paintCell(QPainter &painter, int row, int column) const;
    void paintFacts(QPainter &painter) const;

    RelayMesh m_mesh;
    QPoint m_chosen{-1, -1}; // x column, y row
    Measure m_measure = Measure::RoundTrip;
    double m_most = 0;       // Mbit/s of the busiest leg: the full height of the bar
};

// What the bars of the mesh mean, in one line: under 150 ms, 150–300, over 300; or the busiest leg.
class MeshLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MeshLegend(QWidget *parent = nullptr);
    void setMeasure(MeshView::Measure measure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry { Band band; QString text; };
    std::vector<Entry> entries() const;
    MeshView::Measure m_measure = MeshView::Measure::RoundTrip;
};

} // namespace jitscope
