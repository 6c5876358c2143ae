#include "prometheushistory.h"

#include "sources/prometheusrange.h"

#include <QPointer>

#include <algorithm>

namespace jitscope {

PrometheusHistory::PrometheusHistory(const Fleet &fleet, std::function<const FleetConfig &()> config, Ask ask, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_config(std::move(config)), m_ask(std::move(ask))
{
}

// The label of a machine's node_exporter: as the fleet file says, else its address, unless that is only the far end of a tunnel.
QString PrometheusHistory::machineInstance(const ShardConfig &shard, const ServerId &host)
{
    for (const EndpointConfig &e : shard.endpoints) {
        if (e.kind != ServerKind::Host || e.name != host.value) continue;
        if (!e.instance.isEmpty()) return e.instance;
        const QString name = e.url.host();
        const bool tunnelled = !shard.sshOf(e).isEmpty() && (name == QLatin1String("localhost") || name.startsWith(QLatin1String("127.")));
        if (!name.isEmpty() && !tunnelled) return name + u':' + QString::number(e.url.port(e.url.scheme() == QLatin1String("https") ? 443 : 80));
        return e.alias.isEmpty() ? e.name : e.alias;
    }
    return {};
}

std::vector<PrometheusHistory::Way> PrometheusHistory::waysOf(const SeriesKey &key) const
{
    std::vector<Way> ways;
    const bool server = key.entity.kind == EntityKind::Server;
    if (!server && key.entity.kind != EntityKind::Shard) return ways; // people and rooms are in no series of a Prometheus
    const SnapshotPtr facts = server ? m_fleet.factsOf(ShardId{key.entity.shard}) : nullptr;
    ServerPtr known;
    for (const ServerPtr &s : facts ? facts->servers : std::vector<ServerPtr>())
        if (s->id.value == key.entity.id) known = s;
    if (server && !known) return ways;
    for (const ShardConfig &shard : m_config().shards) {
        if (shard.id.value != key.entity.shard) continue;
        // A machine is asked of every Prometheus of its shard: what it scrapes there is no page of ours, so nobody has seen who does.
        const bool machine = server && known->kind == ServerKind::Host;
        const QString instance = machine ? machineInstance(shard, known->id) : server ? known->instance : QString();
        if (server && instance.isEmpty()) continue;
        for (const PrometheusConfig &p : shard.prometheus) {
            if (server && !machine && p.endpoint.name != known->scrapedBy) continue;
            if (rangeExpression(key.metric, instance, p.labels, 1000)) ways.push_back({p.endpoint.name, instance, p.labels});
        }
    }
    return ways;
}

QString PrometheusHistory::originOf(const SeriesKey &key) const
{
    QStringList names;
    for (const Way &w : waysOf(key)) names << w.name;
    return names.join(QStringLiteral(", "));
}

void PrometheusHistory::read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, History::Done done)
{
    struct Gathered
    {
        HistoryAnswer answer;
        std::optional<Error> fault;
        size_t left = 0;
        QStringList names;
    };
    const std::vector<Way> ways = waysOf(key);
    if (ways.empty()) {
        QMetaObject::invokeMethod(context, [done] { done(fail(Error::Kind::Unsupported, QStringLiteral("history"), {})); }, Qt::QueuedConnection);
        return;
    }
    auto all = std::make_shared<Gathered>();
    HistoryAnswer &a = all->answer;
    a.stepMs = rangeStepMs(std::max<qint64>(1, to - from), columns);
    a.from = from / a.stepMs * a.stepMs; // on the same marks at every reading
    const int count = int(std::clamp<qint64>((to - a.from + a.stepMs - 1) / a.stepMs, 1, MaxPromPoints));
    all->left = ways.size();
    for (const Way &way : ways) {
        const auto by = rangeExpression(key.metric, way.instance, way.labels, a.stepMs);
        RangeQuery query{ShardId{key.entity.shard}, way.name, by->text, a.from + a.stepMs, a.from + qint64(count) * a.stepMs, a.stepMs};
        m_ask(query, [all, by = *by, count, name = way.name, context = QPointer(context), done](const Result<std::vector<PromSeries>> &result) {
            HistoryAnswer &answer = all->answer;
            if (!result) {
                all->fault = result.error();
            } else if (const auto got = rangeColumns(*result, by, answer.from, answer.stepMs, count); std::any_of(got.begin(), got.end(), [](const SeriesColumn &c) { return c.last == c.last; })) {
                foldColumns(answer.columns, got, by.fold);
                all->names << name;
            }
            if (--all->left > 0 || !context) return;
            // A part of a sum is no sum: when one of them does not answer, nobody has answered.
            if (all->fault) return done(tl::unexpected(*all->fault));
            answer.origin = all->names.join(QStringLiteral(", "));
            done(std::move(answer));
        });
    }
}

} // namespace jitscope
