// One metric of many things, a small cell each, all on one scale: who differs is seen at a glance (look §9).
#pragma once

#include "charts/livechart.h"

#include <QTimer>

class QGridLayout;

namespace jitscope {

class SmallMultiples : public QWidget
{
    Q_OBJECT
public:
    struct Cell { EntityId entity; QString name; };

    explicit SmallMultiples(const View &view, QWidget *parent = nullptr);
    // Shown in the given order, at most `most` of them.
    void set(Metric metric, std::vector<Cell> cells, int most = 48);
    void setClock(std::function<qint64()> now);
    const std::vector<LiveChart *> &charts() const { return m_charts; }

signals:
    void activated(const jitscope::EntityId &entity); // click or Enter

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void scale();

    View m_view;
    Metric m_metric{};
    std::vector<Cell> m_cells;
    std::vector<LiveChart *> m_charts;
    QGridLayout *m_grid;
    QTimer m_beat;
    std::function<qint64()> m_now;
    int m_columns = 0;
};

} // namespace jitscope
