#include "demo/demoscenarios.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {
namespace {

using C = VerdictCause;
using Size = Scenario::Size;
using Part = Scenario::Part;

Part uplink(float loss, float jitter = 0, int count = 1) { return {.cause = C::OwnUplink, .lossUp = loss, .jitter = jitter, .count = count}; }
Part downlink(float loss, int count = 1) { return {.cause = C::OwnDownlink, .lossDown = loss, .count = count}; }
Part narrow(float share, int count = 1) { return {.cause = C::OwnDownlink, .share = share, .count = count}; }
Part line(float rtt, int count = 1) { return {.cause = C::OwnLine, .rtt = rtt, .count = count}; }
Part badBridge(float up, float down, float rtt = 0, float jitter = 0, int count = 1) { return {.cause = C::Bridge, .lossUp = up, .lossDown = down, .rtt = rtt, .jitter = jitter, .count = count}; }
Part badRegion(float up, float down, float rtt = 0, float jitter = 0, bool home = false) { return {.cause = C::Region, .lossUp = up, .lossDown = down, .rtt = rtt, .jitter = jitter, .home = home}; }
Part leg(float rtt, bool cut = false) { return {.cause = C::RelayLeg, .rtt = rtt, .cut = cut}; }
Part samePerson(Part p)
{
    p.same = true;
    return p;
}
Part onThatBridge(Part p)
{
    p.there = true;
    return p;
}

bool mayBeStruck(const Shard &shard, const Room &room, const Person &p)
{
    const bool taken = std::any_of(shard.troubles.begin(), shard.troubles.end(), [&](const Trouble &t) { return t.of == Trouble::Of::Person && t.person == p.id; });
    return !taken && !p.recorder && !p.visitor && !p.phone && room.kind == RoomKind::Meeting && room.people.size() >= 3;
}

// People spread over rooms and bridges: every n-th of those who qualify.
Person *somebody(Shard &shard, int nth, int onBridge)
{
    std::vector<Person *> all;
    for (Room &room : shard.rooms)
        for (Person &p : room.people)
            if (mayBeStruck(shard, room, p) && !p.held && (onBridge < 0 || p.bridge == onBridge)) all.push_back(&p);
    return all.empty() ? nullptr : all[(size_t(nth) * 7 + 3) % all.size()];
}

int busiest(const Shard &shard, int nth)
{
    std::vector<int> use(shard.bridges.size(), 0), order(shard.bridges.size());
    for (const Room &r : shard.rooms)
        for (const Person &p : r.people) ++use[p.bridge];
    for (size_t i = 0; i < order.size(); ++i) order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return use[size_t(a)] > use[size_t(b)]; });
    return order[size_t(nth) % order.size()];
}

// What the bridge counts over its minute shows the loss by now: not yet of who was silent until just now.
bool counted(float lost, float seen) { return lost + seen >= 60 && lost >= 0.035f * (lost + seen); }

// To the bridge two people who do not film and say nothing look like two who talk directly (jvb.md §15.24).
bool looksDirect(const Room &room)
{
    return room.people.size() == 2 && std::all_of(room.people.begin(), room.people.end(), [](const Person &p) { return p.videoMuted && !p.sharing; });
}

// The room with most people on the far side that sends; its first two bridges.
std::pair<int, int> relayed(const Shard &shard)
{
    const Room *best = nullptr;
    for (const Room &r : shard.rooms)
        if (r.bridges.size() > 1 && !r.silent() && (!best || r.people.size() > best->people.size())) best = &r;
    return best ? std::pair(int(best->bridges[0]), int(best->bridges[1])) : std::pair(0, 1);
}

void strikePart(World &world, Shard &shard, const Part &part, int &nth, std::vector<Person *> &last, int &lastBridge)
{
    Trouble t;
    t.lossUp = part.lossUp, t.lossDown = part.lossDown, t.rtt = part.rtt, t.jitter = part.jitter, t.cut = part.cut;
    switch (part.cause) {
    case C::Bridge:
        for (int i = 0; i < part.count; ++i) {
            t.of = Trouble::Of::Bridge;
            t.bridge = lastBridge = busiest(shard, i);
            shard.troubles.push_back(t);
        }
        return;
    case C::Region:
        t.of = Trouble::Of::Region;
        t.region = part.home ? int(shard.region) : neighbourRegion(shard.region);
        shard.troubles.push_back(t);
        return;
    case C::RelayLeg:
        t.of = Trouble::Of::Leg;
        std::tie(t.bridge, t.other) = relayed(shard);
        shard.troubles.push_back(t);
        return;
    default: break;
    }
    std::vector<Person *> now;
    for (int i = 0; i < part.count; ++i) {
        Person *p = part.same && size_t(i) < last.size() ? last[size_t(i)] : somebody(shard, nth++, part.there ? lastBridge : -1);
        if (!p) continue;
        p->held = true; // talks, films, and stays
        p->audioMuted = p->videoMuted = false;
        t.of = Trouble::Of::Person;
        t.person = p->id;
        if (part.share > 0) p->limitBps = part.share * std::max(p->wantedBps, 900'000.0f);
        shard.troubles.push_back(t);
        now.push_back(p);
    }
    last = std::move(now);
    Q_UNUSED(world);
}

} // namespace

DemoOptions Scenario::options() const
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = size == Size::Small ? 2 : size == Size::Medium ? 4 : 6;
    o.rooms = size == Size::Small ? 8 : size == Size::Medium ? 18 : 34;
    o.people = size == Size::Small ? 36 : size == Size::Medium ? 110 : 240;
    o.recorders = 1;
    o.seed = seed;
    o.incidents = false;
    o.moves = false;
    return o;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all = {
        // one person's uplink
        {"uplink-loss-6-small", Size::Small, 11, {uplink(0.06f)}},
        {"uplink-loss-6-medium", Size::Medium, 12, {uplink(0.06f)}},
        {"uplink-loss-12-small", Size::Small, 13, {uplink(0.12f)}},
        {"uplink-loss-30-medium", Size::Medium, 14, {uplink(0.30f)}},
        {"uplink-jitter-80-small", Size::Small, 15, {uplink(0, 80)}},
        {"uplink-jitter-150-medium", Size::Medium, 16, {uplink(0, 150)}},
        {"uplink-loss-and-jitter-large", Size::Large, 17, {uplink(0.12f, 60)}},
        {"uplinks-of-three-medium", Size::Medium, 18, {uplink(0.12f, 0, 3)}},
        // one person's downlink
        {"downlink-loss-6-small", Size::Small, 21, {downlink(0.06f)}},
        {"downlink-loss-12-medium", Size::Medium, 22, {downlink(0.12f)}},
        {"downlink-loss-30-large", Size::Large, 23, {downlink(0.30f)}},
        {"downlink-narrow-small", Size::Small, 24, {narrow(0.25f)}},
        {"downlink-narrow-half-medium", Size::Medium, 25, {narrow(0.45f)}},
        {"downlinks-narrow-of-three-medium", Size::Medium, 26, {narrow(0.25f, 3)}},
        {"downlink-loss-and-narrow-medium", Size::Medium, 27, {downlink(0.08f), samePerson(narrow(0.3f))}},
        // one person's way, whose direction nobody can tell
        {"line-400-small", Size::Small, 31, {line(400)}},
        {"line-700-medium", Size::Medium, 32, {line(700)}},
        {"lines-of-three-large", Size::Large, 33, {line(450, 3)}},
        // a bridge
        {"bridge-down-6-small", Size::Small, 41, {badBridge(0, 0.06f)}},
        {"bridge-up-8-medium", Size::Medium, 42, {badBridge(0.08f, 0)}},
        {"bridge-both-12-large", Size::Large, 43, {badBridge(0.12f, 0.12f)}},
        {"bridge-rtt-450-medium", Size::Medium, 44, {badBridge(0, 0, 450)}},
        {"bridge-jitter-120-medium", Size::Medium, 45, {badBridge(0, 0, 0, 120)}},
        {"bridge-rtt-and-loss-large", Size::Large, 46, {badBridge(0.05f, 0.05f, 350)}},
        {"bridges-two-large", Size::Large, 47, {badBridge(0.08f, 0.08f, 0, 0, 2)}},
        // a region
        {"region-loss-7-medium", Size::Medium, 51, {badRegion(0.07f, 0.07f)}},
        {"region-rtt-350-large", Size::Large, 52, {badRegion(0, 0, 350)}},
        {"region-loss-and-rtt-large", Size::Large, 53, {badRegion(0.1f, 0.1f, 300)}},
        {"region-home-loss-8-medium", Size::Medium, 54, {badRegion(0.08f, 0.08f, 0, 0, true)}},
        {"region-home-rtt-400-large", Size::Large, 55, {badRegion(0, 0, 400, 0, true)}},
        // between bridges
        {"relay-rtt-150-medium", Size::Medium, 61, {leg(150)}},
        {"relay-rtt-400-medium", Size::Medium, 62, {leg(400)}},
        {"relay-rtt-900-large", Size::Large, 63, {leg(900)}},
        {"relay-cut-medium", Size::Medium, 64, {leg(0, true)}},
        {"relay-cut-large", Size::Large, 65, {leg(0, true)}},
        // nothing but the two people who talk directly
        {"peer-to-peer-small", Size::Small, 71, {}},
        {"peer-to-peer-medium", Size::Medium, 72, {}},
        // several at once
        {"bridge-and-own-uplink", Size::Medium, 81, {badBridge(0.05f, 0.05f), onThatBridge(uplink(0.30f))}},
        {"relay-and-downlink", Size::Medium, 82, {leg(400), downlink(0.12f)}},
        {"uplink-and-downlink-of-one", Size::Small, 83, {uplink(0.12f), samePerson(downlink(0.12f))}},
        {"region-and-uplink", Size::Large, 84, {badRegion(0.08f, 0.08f), uplink(0, 120)}},
        {"bridge-and-region", Size::Large, 85, {badBridge(0, 0.08f), badRegion(0, 0, 400)}},
        {"relay-and-bridge", Size::Large, 86, {leg(0, true), badBridge(0.07f, 0.07f)}},
        {"line-and-narrow-of-two", Size::Medium, 87, {line(500), narrow(0.25f)}},
        {"uplink-downlink-line-of-three", Size::Large, 88, {uplink(0.15f), downlink(0.15f), line(600)}},
        // nothing at all
        {"noise-small-1", Size::Small, 91, {}, true},
        {"noise-small-2", Size::Small, 92, {}, true},
        {"noise-medium-1", Size::Medium, 93, {}, true},
        {"noise-medium-2", Size::Medium, 94, {}, true},
        {"noise-large", Size::Large, 95, {}, true},
        {"noise-and-uplink", Size::Medium, 96, {uplink(0.12f)}, true},
        {"noise-and-bridge", Size::Medium, 97, {badBridge(0.08f, 0.08f)}, true},
    };
    return all;
}

World scenarioWorld(const Scenario &scenario, qint64 startMs)
{
    World world(scenario.options(), startMs);
    widenLinks(world);
    return world;
}

void strike(World &world, const Scenario &scenario)
{
    Shard &shard = world.shards().front();
    int nth = 0, bridge = -1;
    std::vector<Person *> last;
    for (const Part &part : scenario.parts) strikePart(world, shard, part, nth, last, bridge);
}

void widenLinks(World &world)
{
    for (Shard &s : world.shards())
        for (Room &r : s.rooms)
            for (Person &p : r.people) p.capacityBps = std::max(p.capacityBps, 30e6f);
}

void makeNoise(World &world, Random &random, double seconds)
{
    const auto happens = [&](double perHour) { return random.chance(perHour * seconds / 3600); };
    for (Shard &s : world.shards())
        for (Room &r : s.rooms)
            for (Person &p : r.people) {
                // Each once a minute at most: what comes again and again is no noise.
                const bool turn = world.now() / 5000 % 12 == p.id % 12;
                if (turn && happens(72)) p.rtt = float(400 + 900 * random.unit());         // one look; it settles within some seconds
                if (turn && happens(72)) p.jitter = float(60 + 120 * random.unit());
                // half a second of silence on Wi-Fi: nearly what is called poor, and not quite
                if (happens(4)) p.lostUp = std::max(p.lostUp, 0.024f * (p.seenUp + p.lostUp));
                if (happens(4)) p.lostDown = std::max(p.lostDown, 0.024f * (p.seenDown + p.lostDown));
                if (p.visitor && p.upBps() <= 0) p.seenUp = 24, p.lostUp = 4;     // nothing but keep-alives, of which some are lost
            }
}

Truth truthOf(const World &world, const Shard &shard, const Room &room, const Person &p)
{
    Truth out;
    if (room.kind == RoomKind::PeerToPeer && room.people.size() == 2) {
        out.must.push_back(C::PeerToPeer);
        return out;
    }
    const auto add = [](std::vector<C> &to, C cause) {
        if (std::find(to.begin(), to.end(), cause) == to.end()) to.push_back(cause);
    };
    if (looksDirect(room)) out.may.push_back(C::PeerToPeer);
    // A bridge counts over a minute, and a band wants three windows: who came, or was struck, just now need not be found yet.
    const bool settled = world.now() - p.joined > 100'000 && room.kind != RoomKind::Breakout; // of those rooms only full detail tells, and it comes in turn
    for (const Trouble &t : shard.troubles) {
        if (t.of == Trouble::Of::Leg) {
            const bool ends = std::find(room.bridges.begin(), room.bridges.end(), t.bridge) != room.bridges.end() && std::find(room.bridges.begin(), room.bridges.end(), t.other) != room.bridges.end();
            if (!ends || room.silent() || (p.bridge != t.bridge && p.bridge != t.other)) continue;
            const auto on = [&](int bridge) { return std::any_of(room.people.begin(), room.people.end(), [&](const Person &q) { return q.bridge == bridge; }); };
            // There is a leg only where both sides have people.
            add(on(t.bridge) && on(t.other) ? out.must : out.may, C::RelayLeg);
            continue;
        }
        if (!t.isOf(p)) continue;
        const bool seen = settled && !room.silent() && !looksDirect(room) && (t.rtt >= 300 || (t.lossUp >= 0.045f && counted(p.lostUp, p.seenUp)) || (t.lossDown >= 0.045f && counted(p.lostDown, p.seenDown)) || (t.jitter > 0 && p.held) || (p.limitBps > 0 && p.limitBps < 0.5f * p.wantedBps && p.held));
        C cause = C::OwnUplink;
        if (t.of == Trouble::Of::Bridge) cause = C::Bridge;
        else if (t.of == Trouble::Of::Region) cause = C::Region;
        else if (t.lossUp > 0 || t.jitter > 0) cause = C::OwnUplink;
        else if (t.rtt > 0) cause = C::OwnLine;
        else cause = C::OwnDownlink;
        // In which regions visitors and recorders are, nobody tells (jicofo.md §6.3).
        add(seen && !(cause == C::Region && (p.visitor || p.recorder)) ? out.must : out.may, cause);
        if (t.lossUp > 0 && t.lossDown > 0 && t.of == Trouble::Of::Person) add(out.may, C::OwnDownlink);
    }
    if (p.limitBps > 0) add(out.may, C::OwnDownlink);
    return out;
}

Truth truthOf(const Shard &shard, const Room &room)
{
    Truth out;
    if (room.kind == RoomKind::PeerToPeer && room.people.size() == 2) {
        out.must.push_back(C::PeerToPeer);
        return out;
    }
    if (looksDirect(room)) out.may.push_back(C::PeerToPeer);
    for (const Trouble &t : shard.troubles) {
        if (t.of == Trouble::Of::Person || room.silent()) continue;
        int struck = 0;
        std::array<bool, 2> ends{};
        for (const Person &p : room.people) {
            struck += t.isOf(p);
            if (p.bridge == t.bridge) ends[0] = true;
            if (p.bridge == t.other) ends[1] = true;
        }
        if (t.of == Trouble::Of::Leg) {
            if (ends[0] && ends[1]) out.must.push_back(C::RelayLeg);
            continue;
        }
        const C cause = t.of == Trouble::Of::Bridge ? C::Bridge : C::Region;
        if (struck * 2 >= int(room.people.size()) && t.jitter <= 0 && !looksDirect(room) && room.kind != RoomKind::Breakout) out.must.push_back(cause);
        else if (struck > 0) out.may.push_back(cause);
    }
    return out;
}

bool isBridgeAtFault(const Shard &shard, int bridge)
{
    return std::any_of(shard.troubles.begin(), shard.troubles.end(), [&](const Trouble &t) { return t.of == Trouble::Of::Bridge && t.bridge == bridge; });
}

} // namespace jitscope::demo
