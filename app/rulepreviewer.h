// How often a rule would have fired in what is kept of the fleet's figures: in the store of past moments and the shards' own Prometheus, or in memory where neither has them. Read figure by figure
// and judged on a thread of its own, so that neither the window nor the store is held up. One question at a time: a newer one ends the older without an answer. GUI thread.
#pragma once

#include "alerts/alertdesk.h"
#include "alerts/rulepreview.h"
#include "series/history.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace jitscope {

class Fleet;

class RulePreviewer : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<RulePreview> &)>;
    static constexpr qint64 StepMs = 15'000, DayMs = 24 * 3'600'000ll;
    static constexpr int LongestDays = 7;
    // So much is read at most, more than a day of it at least: what has many figures is looked at less far back, and the answer says since when.
    static constexpr qint64 MostSeriesDays = 2'000;

    // The fleet and the series outlive it. `history` may answer null.
    RulePreviewer(const Fleet &fleet, const SeriesStore &series, std::function<History *()> history, QObject *parent = nullptr);
    // As AlertDesk::preview. `now`: ms since the epoch.
    void ask(const AlertRule &rule, const QString &shard, qint64 now, QObject *context, Done done);

private:
    struct Run;
    void readNext(const std::shared_ptr<Run> &run);
    void judgeGroup(const std::shared_ptr<Run> &run);
    std::vector<Sample> inMemory(const SeriesKey &key, qint64 now) const;

    const Fleet &m_fleet;
    const SeriesStore &m_series;
    std::function<History *()> m_history;
    std::shared_ptr<Run> m_run; // the newest
    QThreadPool m_pool;         // of one thread; ended before all the rest
};

} // namespace jitscope
