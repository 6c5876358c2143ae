#include "rulepreviewer.h"

#include "alerts/signaleval.h"
#include "fleet/fleet.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <set>

namespace jitscope {
namespace {

std::vector<Metric> metricsOf(const AlertSignal &signal)
{
    std::set<Metric> all;
    signalColumns(signal, [&](const SignalTerm &term) {
        all.insert(term.metric);
        return 0;
    });
    return {all.begin(), all.end()};
}

// The things that are judged each by itself; of a rule across servers, all of a shard's at once.
std::vector<std::vector<EntityId>> groupsOf(const AlertSignal &signal, const Fleet &fleet, const QString &shard)
{
    std::vector<std::vector<EntityId>> groups;
    const bool across = signal.across != AlertSignal::Across::Own;
    for (const SnapshotPtr &s : fleet.facts()) {
        if (!shard.isEmpty() && s->id.value != shard) continue;
        if (signal.scope == MetricScope::Shard && !across) {
            groups.push_back({EntityId::of(s->id)});
            continue;
        }
        std::vector<EntityId> servers;
        for (const ServerPtr &v : s->servers)
            if (v->kind == signal.of.value_or(across ? ServerKind::Bridge : v->kind)) servers.push_back(EntityId::of(s->id, v->id));
        if (across) groups.push_back(std::move(servers));
        else
            for (const EntityId &id : servers) groups.push_back({id});
    }
    return groups;
}

} // namespace

struct RulePreviewer::Run
{
    AlertRule rule;
    qint64 from = 0, now = 0;
    std::vector<Metric> metrics;
    std::vector<std::vector<EntityId>> groups;
    QPointer<QObject> context;
    Done done;

    size_t group = 0;
    std::vector<std::vector<Sample>> samples; // of the group: [entity × metric], as far as they are read
    RulePreview out;
};

RulePreviewer::RulePreviewer(const Fleet &fleet, const SeriesStore &series, std::function<History *()> history, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_series(series), m_history(std::move(history))
{
    m_pool.setMaxThreadCount(1);
}

void RulePreviewer::ask(const AlertRule &rule, const QString &shard, qint64 now, QObject *context, Done done)
{
    m_run = std::make_shared<Run>();
    m_run->rule = rule;
    m_run->now = now;
    m_run->metrics = metricsOf(rule.signal);
    m_run->groups = groupsOf(rule.signal, m_fleet, shard);
    m_run->context = context;
    m_run->done = std::move(done);
    size_t series = 0;
    for (const auto &group : m_run->groups) series += group.size() * m_run->metrics.size();
    const qint64 days = std::clamp<qint64>(MostSeriesDays / std::max<qint64>(1, qint64(series)), 1, LongestDays);
    m_run->from = now - days * DayMs;
    QTimer::singleShot(0, this, [this, run = m_run] { readNext(run); });
}

std::vector<Sample> RulePreviewer::inMemory(const SeriesKey &key, qint64 now) const
{
    std::vector<Sample> all;
    const auto columns = m_series.window(key, now - DayMs, now, int(DayMs / StepMs));
    for (size_t i = 0; i < columns.size(); ++i)
        if (!std::isnan(columns[i].last)) all.push_back({now - DayMs + qint64(i) * StepMs, double(columns[i].last)});
    return all;
}

void RulePreviewer::readNext(const std::shared_ptr<Run> &run)
{
    if (run != m_run || !run->context) return;
    if (run->group == run->groups.size()) {
        m_run.reset();
        return run->done(run->out);
    }
    const auto &group = run->groups[run->group];
    const size_t at = run->samples.size();
    if (at == group.size() * run->metrics.size()) return judgeGroup(run);
    const SeriesKey key{group[at / run->metrics.size()], run->metrics[at % run->metrics.size()]};
    const auto took = [this, run, key](std::vector<Sample> samples) {
        if (samples.empty()) samples = inMemory(key, run->now);
        if (!samples.empty() && (run->out.from == 0 || samples.front().at < run->out.from)) run->out.from = samples.front().at;
        run->samples.push_back(std::move(samples));
        QTimer::singleShot(0, this, [this, run] { readNext(run); });
    };
    History *history = m_history ? m_history() : nullptr;
    if (!history || history->originOf(key).isEmpty()) return took({});
    history->read(key, run->from, run->now, int((run->now - run->from) / StepMs), this, [took](const Result<HistoryAnswer> &answer) {
        std::vector<Sample> samples;
        if (answer)
            for (size_t i = 0; i < answer->columns.size(); ++i)
                if (!std::isnan(answer->columns[i].last)) samples.push_back({answer->from + qint64(i) * answer->stepMs, double(answer->columns[i].last)});
        took(std::move(samples));
    });
}

void RulePreviewer::judgeGroup(const std::shared_ptr<Run> &run)
{
    m_pool.start([this, run, rule = run->rule, metrics = run->metrics, samples = std::exchange(run->samples, {}), from = run->from, now = run->now] {
        std::vector<SamplesOf> of;
        for (size_t entity = 0; metrics.size() && entity < samples.size() / metrics.size(); ++entity)
            of.push_back([&, entity](Metric metric) {
                const size_t m = size_t(std::find(metrics.begin(), metrics.end(), metric) - metrics.begin());
                return m < metrics.size() ? samples[entity * metrics.size() + m] : std::vector<Sample>();
            });
        const int fired = int(previewRule(rule, of, from, now, StepMs).size());
        QMetaObject::invokeMethod(this, [this, run, fired] {
            run->out.fired += fired;
            run->out.targets += fired > 0;
            ++run->group;
            readNext(run);
        }, Qt::QueuedConnection);
    });
}

} // namespace jitscope

#include "moc_rulepreviewer.cpp"
