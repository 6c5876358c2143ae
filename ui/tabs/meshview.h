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

    explicit MeshView(QWidget *parent = nullptr);
    void set(RelayMesh mesh);
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
};

} // namespace jitscope
