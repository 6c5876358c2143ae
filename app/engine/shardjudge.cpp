#include "engine/shardjudge.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 GoneMs = 5 * 60'000; // a server that is in no snapshot any more: so long its alerts stand, as ones without data

constexpr ServerKind JudgedKinds[] = {ServerKind::Bridge, ServerKind::Recorder, ServerKind::Gateway, ServerKind::Focus, ServerKind::Prosody, ServerKind::Host, ServerKind::Proxy,
                                      ServerKind::Signal};

// The metric that an alert's figure is shown as; nothing when the figure is none of the catalogue (a quotient, a rate).
std::optional<Metric> shownMetric(const AlertSignal &s)
{
    if (s.kind != AlertSignal::Kind::Metric || s.terms.empty() || !s.per.empty() || s.isForecast() || s.across == AlertSignal::Across::Count) return std::nullopt;
    switch (s.terms[0].over) {
    case SignalTerm::Over::Now:
    case SignalTerm::Over::Increase:
    case SignalTerm::Over::Min:
    case SignalTerm::Over::Max:
    case SignalTerm::Over::Mean: return s.terms[0].metric;
    default: return std::nullopt;
    }
}

int known(const Readings &readings, Metric metric)
{
    const Reading *r = readings.find(metric);
    return r && r->isMeasured() ? int(r->value) : -1;
}

// Whether a server that says nothing could still have the trouble: then the trouble's absence from the snapshot means nothing.
bool isOfSources(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::SourceDown:
    case ProblemKind::SourceUnauthorized:
    case ProblemKind::SourceMalformed:
    case ProblemKind::ShardUnreachable:
    case ProblemKind::FeedDown:
    case ProblemKind::TunnelDown:
    case ProblemKind::BridgeSilent:
    case ProblemKind::BreweryClosed:
    case ProblemKind::SignalStale:
    case ProblemKind::FocusMissing: return true;
    default: return false;
    }
}

} // namespace

ShardJudge::Table &ShardJudge::tableOf(std::optional<ServerKind> kind)
{
    const auto it = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &t) { return t.kind == kind; });
    if (it != m_tables.end()) return *it;
    m_tables.push_back({kind, {}, {}, {}, {}});
    return m_tables.back();
}

int ShardJudge::columnOf(size_t table, const SignalTerm &term)
{
    std::vector<TermColumn> &columns = m_tables[table].columns;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].term() == term) return int(i);
    columns.emplace_back(term);
    columns.back().resize(m_tables[table].entities.size());
    return int(columns.size() - 1);
}

SignalColumns ShardJudge::columnsOf(size_t table, const AlertSignal &signal)
{
    return signalColumns(signal, [&](const SignalTerm &term) { return columnOf(table, term); });
}

void ShardJudge::setRules(const std::vector<AlertRule> &rules)
{
    tableOf(std::nullopt);
    for (const ServerKind kind : JudgedKinds) tableOf(kind);
    std::vector<Run> before = std::exchange(m_runs, {});
    std::vector<Found> foundBefore = std::exchange(m_found, {});
    for (const AlertRule &rule : rules) {
        if (!rule.enabled) continue;
        if (rule.signal.kind == AlertSignal::Kind::Finding) {
            Found f{rule, {}};
            for (Found &old : foundBefore)
                if (old.rule.name == rule.name && old.rule.signal == rule.signal) f.states = std::move(old.states);
            m_found.push_back(std::move(f));
            continue;
        }
        const bool own = rule.signal.scope == MetricScope::Shard && rule.signal.kind == AlertSignal::Kind::Metric;
        if (!own && rule.signal.scope != MetricScope::Server && rule.signal.kind == AlertSignal::Kind::Metric) continue; // of rooms and people findings tell
        for (size_t t = 0; t < m_tables.size(); ++t) {
            const bool wanted = own ? !m_tables[t].kind : m_tables[t].kind && (!rule.signal.of || rule.signal.of == m_tables[t].kind);
            if (!wanted) continue;
            Run run;
            run.rule = rule;
            run.table = t;
            // Across servers: the columns are those of their table, the entity is the shard.
            if (rule.signal.kind == AlertSignal::Kind::Source) {
                std::vector<Missed> &missed = m_tables[t].missed;
                const auto it = std::find_if(missed.begin(), missed.end(), [&](const Missed &m) { return m.page == rule.signal.page; });
                run.missed = int(it - missed.begin());
                if (it == missed.end()) missed.push_back({rule.signal.page, std::vector<double>(m_tables[t].entities.size(), NoValue)});
            } else if (rule.signal.across != AlertSignal::Across::Own) {
                for (size_t of = 0; of < m_tables.size(); ++of)
                    if (m_tables[of].kind && m_tables[of].kind == rule.signal.of.value_or(ServerKind::Bridge)) run.at = columnsOf(of, rule.signal);
            } else {
                run.at = columnsOf(t, rule.signal);
            }
            for (Run &old : before)
                if (old.rule.name == rule.name && old.table == t && old.rule.signal == rule.signal) {
                    run.open = std::move(old.open);
                    run.states = std::move(old.states);
                }
            m_runs.push_back(std::move(run));
        }
    }
    if (m_snapshot) { // columns that are new begin with what is known
        for (Table &t : m_tables)
            for (Entity &e : t.entities) e.server.reset();
        const SnapshotPtr again = std::exchange(m_snapshot, nullptr);
        take(again, again->at);
    }
}

void ShardJudge::remember(const std::vector<const Alert *> &alerts)
{
    for (const Alert *a : alerts) {
        const auto found = std::find_if(m_found.begin(), m_found.end(), [&](const Found &f) { return f.rule.name == a->key.rule; });
        if (found != m_found.end()) found->states.insert(a->key.target, {a->state, a->problem});
        else m_remembered.push_back(*a);
    }
}

size_t ShardJudge::slotOf(Table &table, const QString &id, qint64 now)
{
    const auto it = table.index.find(id);
    if (it != table.index.end()) {
        table.entities[*it].goneAt = 0;
        return *it;
    }
    size_t slot = 0;
    while (slot < table.entities.size() && table.entities[slot].id.kind != EntityKind::Fleet) ++slot;
    if (slot == table.entities.size()) {
        table.entities.emplace_back();
        for (TermColumn &c : table.columns) c.resize(slot + 1);
        for (Missed &m : table.missed) m.polls.resize(slot + 1, NoValue);
    }
    Entity &e = table.entities[slot];
    e = {};
    e.id = table.kind ? EntityId::of(m_shard, ServerId{id}) : EntityId::of(m_shard);
    e.knownSince = now;
    table.index.insert(id, slot);
    if (m_remembered.empty()) return slot;
    for (Run &run : m_runs) {
        if (&m_tables[run.table] != &table) continue;
        const auto a = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const Alert &r) { return r.key.rule == run.rule.name && r.key.target == e.id; });
        if (a == m_remembered.end()) continue;
        run.open.resize(std::max(run.open.size(), slot + 1), 0);
        run.open[slot] = 1;
        run.states.insert(slot, a->state);
        m_remembered.erase(a);
    }
    return slot;
}

void ShardJudge::takeServer(Table &table, const ServerPtr &server, qint64 now)
{
    const size_t slot = slotOf(table, server->id.value, now);
    Entity &e = table.entities[slot];
    e.seen = m_round;
    if (e.server == server) return; // the same object says the same
    e.server = server;
    e.name = server->name;
    e.host = server->kind == ServerKind::Host ? server->id.value : server->host.value;
    if (server->kind == ServerKind::Bridge) {
        e.rooms = known(server->readings, Metric::BridgeRooms);
        e.people = known(server->readings, Metric::BridgePeople);
    }
    for (TermColumn &c : table.columns) {
        const Reading *r = server->readings.find(c.term().metric);
        const bool measured = r && r->isMeasured();
        c.sample(slot, measured ? r->value : NoValue, measured ? r->at : 0, now);
    }
}

void ShardJudge::takeSources(const ShardSnapshot &snapshot)
{
    const auto wanted = [](const Table &t) { return t.kind && !t.missed.empty(); };
    for (Table &t : m_tables) {
        if (!wanted(t)) continue;
        for (Missed &m : t.missed) std::fill(m.polls.begin(), m.polls.end(), NoValue);
    }
    for (const SourceState &s : snapshot.sources) {
        if (s.health == Health::SwitchedOff || s.kind == SourceKind::Brewery || s.kind == SourceKind::Tunnel || s.kind == SourceKind::JibriHook) continue;
        if (s.intervalMs == 0 && s.missed == 0) continue; // asked only now and then
        if (s.lastTry == 0) continue;
        for (Table &t : m_tables) {
            if (!t.kind) continue;
            const auto it = t.index.find(s.server.value);
            if (it == t.index.end()) continue;
            Entity &e = t.entities[*it];
            if (e.way.isEmpty() && !s.tunnel.isEmpty()) e.way = s.tunnel;
            if (s.missed > 0 && s.error) e.silent = {ProblemKind::SourceDown, Health::Unknown, e.id, s.lastOk, 0, 0, {e.name, s.error->detail}};
            for (Missed &m : t.missed) {
                if (m.page && m.page != s.kind) continue;
                double &fewest = m.polls[*it];
                if (std::isnan(fewest) || s.missed < fewest) fewest = s.missed;
            }
        }
    }
}

void ShardJudge::take(const SnapshotPtr &snapshot, qint64 now)
{
    m_snapshot = snapshot;
    Table &own = tableOf(std::nullopt);
    const size_t slot = slotOf(own, snapshot->id.value, now);
    Entity &shard = own.entities[slot];
    shard.name = snapshot->name.isEmpty() ? snapshot->id.value : snapshot->name;
    shard.rooms = known(snapshot->readings, Metric::ShardRooms);
    shard.people = known(snapshot->readings, Metric::ShardPeople);
    for (TermColumn &c : own.columns) {
        const Reading *r = snapshot->readings.find(c.term().metric);
        const bool measured = r && r->isMeasured();
        c.sample(slot, measured ? r->value : NoValue, measured ? r->at : 0, now);
    }
    ++m_round;
    for (const ServerPtr &s : snapshot->servers) {
        const auto t = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &x) { return x.kind == s->kind; });
        if (t == m_tables.end()) continue;
        takeServer(*t, s, now);
    }
    for (Table &t : m_tables) {
        if (!t.kind) continue;
        for (size_t i = 0; i < t.entities.size(); ++i) {
            Entity &e = t.entities[i];
            if (e.id.kind == EntityKind::Fleet || e.goneAt || e.seen == m_round) continue;
            e.goneAt = now;
            e.server.reset();
            for (TermColumn &c : t.columns) c.sample(i, NoValue, 0, now);
        }
    }
    takeSources(*snapshot);
}

const ShardJudge::Entity *ShardJudge::entity(const EntityId &id) const
{
    for (const Table &t : m_tables) {
        if (!t.kind && id.kind != EntityKind::Shard) continue;
        if (t.kind && id.kind != EntityKind::Server) continue;
        if (const auto it = t.index.find(t.kind ? id.id : id.shard); it != t.index.end()) return &t.entities[*it];
    }
    return nullptr;
}

Alert ShardJudge::alertOf(const AlertRule &rule, const Entity &entity, const AlertState &state) const
{
    Alert a;
    a.key.rule = rule.name;
    a.key.target = entity.id;
    a.severity = rule.severity;
    a.state = state;
    a.below = rule.below;
    a.target = entity.name.isEmpty() ? entity.id.id : entity.name;
    a.way = entity.way;
    a.host = entity.host;
    a.rooms = entity.rooms;
    a.people = entity.people;
    if (rule.signal.kind == AlertSignal::Kind::Finding) return a;
    a.raise = rule.raise;
    if (const auto metric = shownMetric(rule.signal); metric && !std::isnan(state.value))
        a.reading = {state.value, state.at, *metric, NoSource, state.noData ? ReadingState::Stale : ReadingState::Measured};
    if (rule.signal.kind == AlertSignal::Kind::Source) a.problem = entity.silent;
    return a;
}

// One figure of the shard from all of its servers of a kind; NaN when none has a value.
const double *ShardJudge::across(const Run &run)
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &t) { return t.kind && t.kind == run.rule.signal.of.value_or(ServerKind::Bridge); });
    const size_t count = table == m_tables.end() ? 0 : table->entities.size();
    const double value = acrossValue(run.rule.signal, count ? signalValues(run.rule.signal, run.at, table->columns, count, m_scratch) : nullptr, count);
    m_across.assign(std::max<size_t>(1, m_tables[run.table].entities.size()), value);
    return m_across.data();
}

void ShardJudge::judgeRun(Run &run, qint64 now, std::vector<Alert> &out)
{
    Table &table = m_tables[run.table];
    const size_t count = table.entities.size();
    if (count == 0) return;
    if (run.open.size() < count) run.open.resize(count, 0);
    const AlertSignal &signal = run.rule.signal;
    const bool isAcross = signal.across != AlertSignal::Across::Own && signal.kind == AlertSignal::Kind::Metric;
    const double *values = run.missed >= 0 ? table.missed[size_t(run.missed)].polls.data() : isAcross ? across(run) : signalValues(signal, run.at, table.columns, count, m_scratch);
    if (!values) return;
    const double raise = run.rule.raise;
    const bool below = run.rule.below, orEqual = run.rule.orEqual;
    const quint8 *open = run.open.data();
    for (size_t i = 0; i < count; ++i) {
        const double v = values[i];
        // What is well and stays well is most of it; a comparison with NaN does not hold.
        const bool beyond = below ? v < raise : v > raise;
        if (!open[i] && !beyond && !(orEqual && v == raise)) continue;
        Entity &e = table.entities[i];
        if (e.id.kind == EntityKind::Fleet) continue;
        const bool mayRaise = (isAcross || hasTraffic(signal, run.at, table.columns, i)) && now - e.knownSince >= signal.minAgeMs;
        const AlertState state = judge(run.rule, open[i] ? run.states.value(i) : AlertState{}, v, mayRaise, now);
        if (state.phase == AlertPhase::Ok) {
            if (open[i]) run.states.remove(i);
            run.open[i] = 0;
            continue;
        }
        run.open[i] = 1;
        run.states.insert(i, state);
        due(run.rule, state);
        out.push_back(alertOf(run.rule, e, state));
    }
}

bool ShardJudge::isBlind(const Found &found, const EntityId &about) const
{
    if (!m_snapshot || m_snapshot->health == Health::Pending) return true;
    if (isOfSources(found.rule.signal.finding)) return false;
    const auto &problems = m_snapshot->problems;
    if (std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.kind == ProblemKind::ShardUnreachable; })) return true; // it stands for all
    if (about.kind != EntityKind::Server) return false;
    const Entity *e = entity(about);
    return e && e->server && (e->server->health == Health::Unknown || e->server->health == Health::Down || e->server->health == Health::Pending);
}

void ShardJudge::judgeFound(Found &found, qint64 now, std::vector<Alert> &out)
{
    if (m_snapshot) {
        for (const Problem &p : m_snapshot->problems) {
            if (p.kind != found.rule.signal.finding) continue;
            auto &[state, problem] = found.states[p.about];
            problem = p;
            state = judge(found.rule, state, 1, true, now);
        }
    }
    for (auto it = found.states.begin(); it != found.states.end();) {
        auto &[state, problem] = it.value();
        if (state.at != now || state.phase == AlertPhase::Ok) {
            if (isBlind(found, it.key())) state.noData = true;
            else if (state.at != now) state = judge(found.rule, state, 0, true, now);
        }
        if (state.phase == AlertPhase::Ok) {
            it = found.states.erase(it);
            continue;
        }
        due(found.rule, state);
        Entity stranger;
        stranger.id = it.key();
        stranger.name = it.key().id.isEmpty() ? it.key().shard : it.key().id;
        const Entity *e = entity(it.key());
        Alert a = alertOf(found.rule, e ? *e : stranger, state);
        a.problem = problem;
        if (problem.kind == ProblemKind::TunnelDown && a.way.isEmpty()) a.way = problem.args.value(0);
        if (problem.rooms > 0) a.rooms = problem.rooms;
        if (problem.people > 0) a.people = problem.people;
        out.push_back(std::move(a));
        ++it;
    }
}

void ShardJudge::due(const AlertRule &rule, const AlertState &state)
{
    if (state.noData || (state.phase != AlertPhase::Pending && state.phase != AlertPhase::Clearing)) return;
    const qint64 at = state.phase == AlertPhase::Pending ? state.since + rule.forMs : state.clearSince + rule.keepMs;
    if (!m_due || at < m_due) m_due = at;
}

qint64 ShardJudge::beat(qint64 now, std::vector<Alert> &out)
{
    m_due = 0;
    for (Table &t : m_tables) {
        for (TermColumn &c : t.columns) c.roll(now);
        for (size_t i = 0; i < t.entities.size(); ++i) {
            Entity &e = t.entities[i];
            if (!e.goneAt || now - e.goneAt < GoneMs) continue;
            for (TermColumn &c : t.columns) c.forget(i);
            for (Run &run : m_runs)
                if (&m_tables[run.table] == &t && i < run.open.size() && run.open[i]) { run.open[i] = 0; run.states.remove(i); }
            t.index.remove(e.id.id);
            e = {};
        }
    }
    for (Run &run : m_runs) judgeRun(run, now, out);
    for (Found &found : m_found) judgeFound(found, now, out);
    return m_due;
}

size_t ShardJudge::judgements() const
{
    size_t n = 0;
    for (const Run &run : m_runs) n += m_tables[run.table].entities.size();
    return n;
}

} // namespace jitscope
