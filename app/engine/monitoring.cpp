// What a shard's own Prometheus and Pushgateway say of it besides figures: alerts, targets, rules, pushes.
#include "engine/draft.h"

#include "base/text.h"
#include "base/unit.h"

#include <QLocale>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t MaxFacts = 20; // of one problem

const PrometheusConfig *prometheusOf(const Draft &draft, const ServerId &name)
{
    for (const PrometheusConfig &p : draft.input.config.prometheus)
        if (p.endpoint.name == name.value) return &p;
    return nullptr;
}

// One Prometheus may watch many shards. A label that another shard has excludes; one that is not there says nothing: rules often add theirs away.
bool contradicts(const QMap<QString, QString> &labels, const QMap<QString, QString> &ours)
{
    for (auto it = ours.cbegin(); it != ours.cend(); ++it)
        if (const auto has = labels.constFind(it.key()); has != labels.cend() && *has != it.value()) return true;
    return false;
}

bool hasAll(const QMap<QString, QString> &labels, const QMap<QString, QString> &ours)
{
    for (auto it = ours.cbegin(); it != ours.cend(); ++it)
        if (labels.value(it.key()) != it.value()) return false;
    return true;
}

} // namespace

std::vector<ForeignAlert> foreignAlerts(const Draft &draft)
{
    std::vector<ForeignAlert> all;
    for (const ObservationPtr &o : draft.input.observations) {
        const PrometheusConfig *by = o->origin.kind == SourceKind::PrometheusAlerts ? prometheusOf(draft, o->origin.server) : nullptr;
        if (!by) continue;
        const bool stale = draft.isStale(draft.pageIndex(SourceKind::PrometheusAlerts, o->origin.server));
        QHash<QString, const ForeignRule *> rules;
        for (const ObservationPtr &r : draft.input.observations)
            if (r->origin.kind == SourceKind::PrometheusRules && r->origin.server == o->origin.server)
                for (const ForeignRule &rule : r->monitoring.rules) rules.insert(rule.name, &rule);
        for (const ForeignAlert &seen : o->monitoring.alerts) {
            if (contradicts(seen.labels, by->labels)) continue;
            ForeignAlert &alert = all.emplace_back(seen);
            alert.stale = stale;
            if (const ForeignRule *rule = rules.value(alert.name)) {
                alert.forSeconds = rule->forSeconds;
                alert.query = rule->query;
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const ForeignAlert &a, const ForeignAlert &b) {
        if (a.from != b.from) return a.from < b.from;
        if (a.name != b.name) return a.name < b.name;
        return a.labels.toStdMap() < b.labels.toStdMap();
    });
    return all;
}

Readings asScraped(const Draft &draft, const Observation &figures, const Server &server)
{
    qint64 every = 0;
    for (const ObservationPtr &o : draft.input.observations)
        if (o->origin.kind == SourceKind::PrometheusTargets && o->origin.server == figures.origin.server)
            for (const ScrapeTarget &t : o->monitoring.targets)
                if (t.instance == server.instance) every = std::max(every, t.everyMs); // of several jobs the slowest: which of them told a figure is not known here
    Readings out = server.readings;
    if (every <= 0 || figures.origin.kind != SourceKind::PrometheusFigures) return out;
    for (const Reading &r : server.readings) {
        if (!r.hasValue()) continue;
        Reading now = r;
        now.state = figures.at - r.at > 3 * every ? ReadingState::Stale : ReadingState::Measured;
        out.set(now);
    }
    return out;
}

std::vector<Problem> judgeMonitoring(const Draft &draft)
{
    std::vector<Problem> all;
    const auto source = [&](const Observation &o) {
        const SourceIndex at = draft.pageIndex(o.origin.kind, o.origin.server);
        return at < draft.input.sources.size() ? EntityId{EntityKind::Source, draft.input.config.id.value, {}, draft.input.sources[at].name} : EntityId::of(draft.input.config.id);
    };
    const auto add = [&](ProblemKind kind, const Observation &o, size_t count, const QString &first, const QString &why, std::vector<ProblemFact> facts) {
        Problem p{kind, Health::Warning, source(o), 0, 0, 0, {o.origin.server.value, QString::number(count), first, why}};
        p.facts = std::move(facts);
        all.push_back(std::move(p));
    };
    for (const ObservationPtr &o : draft.input.observations) {
        const SourceIndex at = draft.pageIndex(o->origin.kind, o->origin.server);
        if (draft.isStale(at)) continue; // that it is silent is a cause of its own
        std::vector<ProblemFact> facts;
        size_t count = 0;
        QString first, why;
        const auto fact = [&](ProblemFact::Kind kind, const QString &name, const QString &error, qint64 when) {
            if (count++ == 0) first = name, why = error;
            if (facts.size() < MaxFacts) facts.push_back({kind, 0, 0, when, at, name + QStringLiteral(": ") + error});
        };
        if (o->origin.kind == SourceKind::PrometheusTargets) {
            const PrometheusConfig *by = prometheusOf(draft, o->origin.server);
            for (const ScrapeTarget &t : o->monitoring.targets)
                if (by && !t.up && hasAll(t.labels, by->labels)) fact(ProblemFact::Kind::TargetError, monitoredName(t.job, t.instance), t.error, t.at);
            if (count > 0) add(ProblemKind::TargetsDown, *o, count, first, why, std::move(facts));
        } else if (o->origin.kind == SourceKind::PrometheusRules) {
            for (const ForeignRule &r : o->monitoring.rules)
                if (!r.error.isEmpty()) fact(ProblemFact::Kind::RuleError, r.name, r.error, r.at);
            if (count > 0) add(ProblemKind::RulesFail, *o, count, first, why, std::move(facts));
        } else if (o->origin.kind == SourceKind::Pushgateway) {
            const auto by = std::find_if(draft.input.config.pushgateways.begin(), draft.input.config.pushgateways.end(), [&](const PushgatewayConfig &p) { return p.endpoint.name == o->origin.server.value; });
            if (by == draft.input.config.pushgateways.end()) continue;
            const PushGroup *oldest = nullptr, *refused = nullptr;
            size_t old = 0, bad = 0;
            for (const PushGroup &g : o->monitoring.pushes) {
                if (g.at > 0 && draft.input.now - g.at > by->staleMs && ++old && (!oldest || g.at < oldest->at)) oldest = &g;
                if (g.failedAt > g.at && ++bad && !refused) refused = &g;
            }
            if (oldest) add(ProblemKind::PushStale, *o, old, monitoredName(oldest->job, oldest->instance), formatAge(draft.input.now - oldest->at, QLocale::c()), {});
            if (refused) add(ProblemKind::PushRefused, *o, bad, monitoredName(refused->job, refused->instance), {}, {});
        }
    }
    return all;
}

} // namespace jitscope
