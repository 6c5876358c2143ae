// One figure of everybody in a room, side by side on one scale, worst first (look §8.3, small multiples).
#pragma once

#include "charts/smallmultiples.h"
#include "fleet/snapshot.h"

class QComboBox;

namespace jitscope {

class PeopleGrid : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleGrid(const View &view, QWidget *parent = nullptr);
    static constexpr int Most = 100; // cells; a larger room shows its worst hundred
    // Takes who is there now. The order is worst first, and is kept for ten seconds: cells that jump cannot be read.
    void refresh(const ShardSnapshot &shard, const Room &room, qint64 now);
    Metric figure() const; // that is chosen
    const SmallMultiples *multiples() const { return m_multiples; }

private:
    void draw();

    QComboBox *m_figure;
    SmallMultiples *m_multiples;
    std::vector<SmallMultiples::Cell> m_cells;
    qint64 m_ordered = 0;
};

} // namespace jitscope
