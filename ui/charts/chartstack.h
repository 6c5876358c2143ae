// Several charts of one thing on one time axis with one crosshair: the ready sets for a person, a room, a bridge, a shard (look §8.3–8.5).
#pragma once

#include "charts/livechart.h"

namespace jitscope {

struct ChartSpec
{
    QString title, note;
    std::vector<Track> tracks;
};

// What is worth a chart for this thing: of the fleet the same as of a shard (kept by FleetRollup); empty for a source.
std::vector<ChartSpec> chartSpecs(const Workspace &workspace, const EntityId &entity);

// What happened to this thing and can be told by time: since when its troubles are (alerts), who joined a room after it was first seen, and
// who left it, a person itself included; what was done to it from here, and when it was restarted by that. Sorted by time.
std::vector<Mark> marksOf(const Workspace &workspace, const ShardSnapshot &shard, const EntityId &entity);

class ChartStack : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { Stacked, SideBySide }; // one above the other, time below the lowest; or beside each other, each with its time
    ChartStack(const View &view, const EntityId &entity, Layout layout = Layout::Stacked, QWidget *parent = nullptr);

    void setEntity(const EntityId &entity);
    const EntityId &entity() const { return m_entity; }
    void setSpecs(const std::vector<ChartSpec> &specs); // other charts than the ready set
    void setMarks(const std::vector<Mark> &marks);
    void setClock(std::function<qint64()> now);
    const std::vector<LiveChart *> &charts() const { return m_charts; }

private:
    void showMarks();

    View m_view;
    EntityId m_entity;
    Layout m_layout;
    std::vector<LiveChart *> m_charts;
    std::vector<Mark> m_marks;
    std::function<qint64()> m_now;
};

} // namespace jitscope
