// Figures made here: medians, 95th percentiles and worst of people, sums over people and bridges; and why a bridge's figure is missing.
#include "engine/draft.h"

#include "fleet/quality.h"

#include <algorithm>
#include <bitset>

namespace jitscope {
namespace {

struct SpreadMetrics
{
    Metric of, median, p95, max;
};

constexpr SpreadMetrics RoomSpreads[] = {
    {Metric::PersonRtt, Metric::RoomRttMedian, Metric::RoomRttP95, Metric::RoomRttMax},
    {Metric::PersonLossUp, Metric::RoomLossUpMedian, Metric::RoomLossUpP95, Metric::RoomLossUpMax},
    {Metric::PersonLossDown, Metric::RoomLossDownMedian, Metric::RoomLossDownP95, Metric::RoomLossDownMax},
    {Metric::PersonJitterUp, Metric::RoomJitterMedian, Metric::RoomJitterP95, Metric::RoomJitterMax},
};

constexpr SpreadMetrics BridgeSpreads[] = {
    {Metric::PersonRtt, Metric::BridgePeopleRttMedian, Metric::BridgePeopleRttP95, Metric::BridgePeopleRttMax},
    {Metric::PersonJitterUp, Metric::BridgePeopleJitterMedian, Metric::BridgePeopleJitterP95, Metric::BridgePeopleJitterMax},
};

// One metric of many people: fresh figures when there are any, else stale ones, else why there is none.
struct Gathered
{
    std::vector<double> fresh, old;
    qint64 at = 0, oldAt = 0;
    bool any = false;
    ReadingState why = ReadingState::NotYet;
    bool mixed = false;

    void add(const Readings &readings, Metric metric)
    {
        const Reading *r = readings.find(metric);
        const ReadingState state = r ? r->state : ReadingState::NotYet;
        if (state == ReadingState::Measured) {
            fresh.push_back(r->value);
            at = std::max(at, r->at);
        } else if (state == ReadingState::Stale) {
            old.push_back(r->value);
            oldAt = std::max(oldAt, r->at);
        } else {
            // "no meaning" of one who is muted does not speak for the others
            if (any && state != why) mixed = true;
            why = state;
            any = true;
        }
    }
    const std::vector<double> &values() const { return fresh.empty() ? old : fresh; }
    Reading reading(Metric m, double value) const
    {
        if (!fresh.empty()) return {value, at, m, NoSource, ReadingState::Measured};
        if (!old.empty()) return {value, oldAt, m, NoSource, ReadingState::Stale};
        return {0, 0, m, NoSource, mixed ? ReadingState::NotYet : why};
    }
};

Reading sum(const Gathered &g, Metric m, double factor = 1)
{
    double total = 0;
    for (const double v : g.values()) total += v;
    return g.reading(m, total * factor);
}

void roomFigures(RoomDraft &r)
{
    if (r.people.empty()) return;
    for (const SpreadMetrics &s : RoomSpreads) {
        Gathered g;
        for (const Person &p : r.people) g.add(p.readings, s.of);
        const Spread spread = spreadOf(g.values());
        r.room.readings.set(g.reading(s.median, spread.median));
        r.room.readings.set(g.reading(s.p95, spread.p95));
        r.room.readings.set(g.reading(s.max, spread.max));
    }
    for (const auto &[of, to] : {std::pair{Metric::PersonBitrateUp, Metric::RoomBitrateUp}, std::pair{Metric::PersonBitrateDown, Metric::RoomBitrateDown}}) {
        Gathered g;
        for (const Person &p : r.people) g.add(p.readings, of);
        r.room.readings.set(sum(g, to));
    }
}

// Of the people whose media the bridge carries itself; nothing while it has none.
void bridgeFigures(Draft &d)
{
    QHash<QString, std::vector<const Person *>> people;
    for (const RoomDraft &r : d.rooms)
        for (const Person &p : r.people)
            if (!p.bridge.isEmpty()) people[p.bridge.value].push_back(&p);
    for (Server &v : d.servers) {
        if (v.kind != ServerKind::Bridge) continue;
        const auto here = people.constFind(v.id.value);
        if (here == people.cend()) continue;
        for (const SpreadMetrics &s : BridgeSpreads) {
            Gathered g;
            for (const Person *p : *here) g.add(p->readings, s.of);
            const Spread spread = spreadOf(g.values());
            v.readings.set(g.reading(s.median, spread.median));
            v.readings.set(g.reading(s.p95, spread.p95));
            v.readings.set(g.reading(s.max, spread.max));
        }
    }
}

void shardFigures(Draft &d)
{
    Readings &to = d.readings;
    const auto measured = [&](Metric m, double v) { to.set({v, d.input.now, m, NoSource, ReadingState::Measured}); };
    // Nobody has answered yet: then no count is known, not even zero.
    const bool heard = std::any_of(d.input.sources.begin(), d.input.sources.end(), [](const SourceState &s) { return s.lastOk > 0; });
    if (!heard) return;
    double people = 0;
    Gathered rtt, up, down, jitter;
    for (const RoomDraft &r : d.rooms) {
        people += r.room.readings.get(Metric::RoomPeople).value;
        for (const Person &p : r.people) {
            rtt.add(p.readings, Metric::PersonRtt);
            up.add(p.readings, Metric::PersonLossUp);
            down.add(p.readings, Metric::PersonLossDown);
            jitter.add(p.readings, Metric::PersonJitterUp);
        }
    }
    const bool roomsKnown = std::any_of(d.input.sources.begin(), d.input.sources.end(), [](const SourceState &s) {
        return s.lastOk > 0 && (s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JicofoConferences || s.kind == SourceKind::ProsodyCensus || s.kind == SourceKind::SignalCensus);
    });
    if (roomsKnown) {
        measured(Metric::ShardPeople, people);
        measured(Metric::ShardRooms, double(d.rooms.size()));
    }
    const Spread rtts = spreadOf(rtt.values()), jitters = spreadOf(jitter.values());
    to.set(rtt.reading(Metric::ShardRttMedian, rtts.median));
    to.set(rtt.reading(Metric::ShardRttP95, rtts.p95));
    to.set(rtt.reading(Metric::ShardRttMax, rtts.max));
    to.set(up.reading(Metric::ShardLossUpP95, spreadOf(up.values()).p95));
    to.set(down.reading(Metric::ShardLossDownP95, spreadOf(down.values()).p95));
    to.set(jitter.reading(Metric::ShardJitterMedian, jitters.median));
    to.set(jitter.reading(Metric::ShardJitterP95, jitters.p95));
    to.set(jitter.reading(Metric::ShardJitterMax, jitters.max));

    Gathered stress, bitsUp, bitsDown;
    int bridges = 0, used = 0, recorders = 0, free = 0;
    for (const Server &s : d.servers) {
        if (s.kind == ServerKind::Bridge) {
            ++bridges;
            const bool usable = s.inBrewery != false && s.restOk != false && s.operational != false && s.shuttingDown != true && s.draining != true;
            used += usable && (s.inBrewery || s.restOk || s.operational);
            stress.add(s.readings, Metric::BridgeStress);
            bitsUp.add(s.readings, Metric::BridgeBitrateUp);
            bitsDown.add(s.readings, Metric::BridgeBitrateDown);
        } else if (s.kind == ServerKind::Recorder) {
            ++recorders;
            free += isFree(s);
        }
    }
    measured(Metric::ShardBridges, bridges);
    measured(Metric::ShardBridgesUp, used);
    to.set(stress.reading(Metric::ShardStress, spreadOf(stress.values()).max));
    to.set(sum(bitsUp, Metric::ShardBitrateUp));
    to.set(sum(bitsDown, Metric::ShardBitrateDown));
    measured(Metric::ShardRecorders, recorders);
    measured(Metric::ShardRecordersFree, free);
}

// The kinds of pages that have a figure. For each server at each beat: not looked for in the whole catalogue.
using PageSet = std::bitset<size_t(SourceKind::Count_)>;
const std::vector<std::pair<Metric, PageSet>> &serverFigures()
{
    static const std::vector<std::pair<Metric, PageSet>> all = [] {
        std::vector<std::pair<Metric, PageSet>> made;
        for (const WireKey &key : wireKeys()) {
            if (row(key.metric).scope != MetricScope::Server) continue;
            const auto it = std::find_if(made.begin(), made.end(), [&](const auto &m) { return m.first == key.metric; });
            PageSet &pages = it == made.end() ? made.emplace_back(key.metric, PageSet()).second : it->second;
            pages.set(size_t(key.page));
        }
        return made;
    }();
    return all;
}

// A figure that some page of this server could tell and none did: switched off when all of those pages are, not exported when one of them
// answered without it. Until one has answered it is not yet.
void serverGaps(Draft &d, Server &server)
{
    struct Page { const SourceState *state; SourceIndex index; };
    std::vector<Page> pages;
    for (size_t i = 0; i < d.input.sources.size(); ++i)
        if (d.input.sources[i].server == server.id) pages.push_back({&d.input.sources[i], SourceIndex(i)});
    if (pages.empty()) return;
    PageSet own;
    for (const Page &p : pages) own.set(size_t(p.state->kind));
    for (const auto &[metric, by] : serverFigures()) {
        if ((by & own).none() || server.readings.find(metric)) continue;
        bool off = true, answered = false;
        SourceIndex index = NoSource;
        for (const Page &p : pages) {
            if (!by.test(size_t(p.state->kind))) continue;
            off = off && p.state->health == Health::SwitchedOff;
            answered = answered || p.state->lastOk > 0;
            if (index == NoSource || p.state->health == Health::SwitchedOff) index = p.index;
        }
        if (off) server.readings.miss(metric, ReadingState::SwitchedOff, 0, index);
        else if (answered) server.readings.miss(metric, ReadingState::NotExported, 0, index);
    }
}

} // namespace

bool isFree(const Server &s)
{
    if (s.kind != ServerKind::Recorder || s.inBrewery == false) return false;
    bool known = false;
    for (const RecorderView *v : {&s.presence, &s.rest, &s.focus}) {
        if (v->busy == RecorderView::Busy::Busy || v->busy == RecorderView::Busy::Expired || v->healthy == RecorderView::Healthy::Unhealthy) return false;
        known = known || v->busy == RecorderView::Busy::Idle;
    }
    return known;
}

void rollUp(Draft &d)
{
    for (Server &s : d.servers) {
        serverGaps(d, s);
        for (Reading &r : s.readings)
            if (r.state == ReadingState::Measured && d.isStale(r.source)) r.state = ReadingState::Stale;
    }
    for (RoomDraft &r : d.rooms) {
        for (Person &p : r.people) p.readings.set(legScore(p, d.input.config.quality.minPackets));
        roomFigures(r);
    }
    bridgeFigures(d);
    shardFigures(d);
}

} // namespace jitscope
