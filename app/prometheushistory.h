// Long ranges out of the shards' own Prometheus: finds who has a figure, asks in PromQL, makes columns of the answer. GUI thread.
#pragma once

#include "engine/engine.h"
#include "fleet/fleet.h"
#include "series/history.h"
#include "settings/fleetconfig.h"

#include <functional>

namespace jitscope {

class PrometheusHistory : public QObject
{
public:
    // Carries a query to the engine; the answer comes later, once, on this thread.
    using Ask = std::function<void(const RangeQuery &query, const RangeDone &done)>;
    // The fleet and the configuration outlive it.
    PrometheusHistory(const Fleet &fleet, std::function<const FleetConfig &()> config, Ask ask, QObject *parent = nullptr);

    // As History's.
    QString originOf(const SeriesKey &key) const;
    void read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, History::Done done);

private:
    struct Way // to one Prometheus that has the figure
    {
        QString name, instance;
        QMap<QString, QString> labels;
    };
    std::vector<Way> waysOf(const SeriesKey &key) const;
    static QString machineInstance(const ShardConfig &shard, const ServerId &host);

    const Fleet &m_fleet;
    std::function<const FleetConfig &()> m_config;
    Ask m_ask;
};

} // namespace jitscope
