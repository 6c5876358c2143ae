#include "demo/demoincidents.h"

#include <algorithm>
#include <utility>

namespace jitscope::demo {
namespace {

// Which shard an incident strikes: they spread over the fleet, and over fewer shards they meet.
Shard &shardAt(World &world, size_t n) { return world.shards()[n % world.shards().size()]; }
Shard &lastShard(World &world) { return world.shards().back(); }

void lossyUplink(World &world, bool on)
{
    Shard &shard = shardAt(world, 0);
    for (Room &room : shard.rooms)
        for (Person &p : room.people) p.lossy = false;
    if (!on) return;
    for (int least : {4, 2, 0}) { // somebody who is seen: with camera, in a room of some size
        for (Room &room : shard.rooms) {
            if (room.kind != RoomKind::Meeting || int(room.people.size()) < least || room.people.size() > 14) continue;
            for (Person &p : room.people) {
                if (p.recorder || p.videoMuted) continue;
                p.lossy = true;
                p.audioMuted = false;
                p.lostUp = p.seenUp * 0.08f; // it began a little while ago
                return;
            }
        }
    }
}

void jitteryRegion(World &world, bool on)
{
    Shard &shard = shardAt(world, 1);
    shard.jitteryRegion = on ? neighbourRegion(shard.region) : -1;
}

void overloadedBridge(World &world, bool on)
{
    Shard &shard = lastShard(world);
    if (shard.bridges.empty()) return;
    Bridge &bridge = shard.bridges.front();
    bridge.extraStress = on ? 0.9 : 0;
    if (on) bridge.stress = std::max(bridge.stress, 0.7);
}

void bridgeLostXmpp(World &world, bool on)
{
    Shard &shard = shardAt(world, 0);
    if (shard.bridges.empty()) return;
    const auto lost = quint16(shard.bridges.size() - 1);
    if (shard.bridges[lost].lostXmpp == on) return;
    shard.bridges[lost].lostXmpp = on;
    if (!on || shard.bridges.size() < 2) return;
    ++shard.lostBridges;
    for (Room &room : shard.rooms) { // Jicofo invites everybody again, elsewhere
        if (std::find(room.bridges.begin(), room.bridges.end(), lost) == room.bridges.end()) continue;
        std::erase(room.bridges, lost);
        if (room.bridges.empty()) room.bridges.push_back(quint16(room.key % lost));
        for (Person &p : room.people) {
            if (p.bridge != lost) continue;
            p.bridge = room.bridges.front();
            ++shard.moved;
        }
    }
}

Recorder *recorderAt(World &world, size_t shard)
{
    for (size_t i = 0; i < world.shards().size(); ++i) {
        Shard &s = shardAt(world, shard + i);
        if (!s.recorders.empty()) return &s.recorders.back();
    }
    return nullptr;
}

// Takes the recorder out of its room, if it is in one.
void release(World &world, const Recorder *recorder)
{
    for (Shard &shard : world.shards())
        for (Room &room : shard.rooms) {
            if (room.recorder < 0 || &shard.recorders[size_t(room.recorder)] != recorder) continue;
            room.recorder = -1;
            std::erase_if(room.people, [](const Person &p) { return p.recorder; });
        }
}

Recorder *setRecorder(World &world, size_t shard, bool on, Recorder::State state, Recorder::Fault fault = Recorder::Fault::None)
{
    Recorder *r = recorderAt(world, shard);
    if (!r) return nullptr;
    release(world, r);
    if (r->state == Recorder::State::Busy) ++r->stoppedSessions;
    r->state = on ? state : Recorder::State::Idle;
    r->failsAt = r->lateAt = 0;
    if (on && state == Recorder::State::Busy) ++r->startedSessions;
    r->fault = on ? fault : Recorder::Fault::None;
    return r;
}

using State = Recorder::State;
using Fault = Recorder::Fault;
void jibriFails(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Launch); }
void jibriStuck(World &world, bool on) { setRecorder(world, 0, on, State::Busy, Fault::Stuck); }
void jibriExpired(World &world, bool on) { setRecorder(world, 2, on, State::Expired); }
void jibriRace(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Race); }
void jibriJoin(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Join); }
void jibriNick(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::SameNick); }
void jibriMissing(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Missing); }
void jibriClosed(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Closed); }
void jibriSlow(World &world, bool on) { setRecorder(world, 1, on, State::Idle, Fault::Slow); }
void jibriStale(World &world, bool on) // its presence says for ever that it is free, while it is busy for somebody else
{
    if (Recorder *r = setRecorder(world, 1, on, State::Busy, Fault::StalePresence)) {
        r->oldBusy = false;
        r->byHttp = on;
    }
}
void jibriUnhealthy(World &world, bool on)
{
    if (Recorder *r = setRecorder(world, 1, on, State::Idle)) {
        r->healthy = !on;
        r->errors += on;
    }
}

void swapFilling(World &world, bool on)
{
    Shard &shard = shardAt(world, 1);
    Host &host = shard.hosts[std::min<size_t>(1, shard.hosts.size() - 1)];
    host.swapGoal = on ? 0.94 : 0.03;
}

void shardAway(World &world, bool on)
{
    Shard &shard = lastShard(world);
    if (on) shard.redispatched += quint64(shard.participants());
    shard.away = on;
}

// The first shard's proxy alone has the last shard in maintenance, before which it stands, too (demofleet.cpp).
void proxiesDiffer(World &world, bool on) { shardAt(world, 0).proxyHolds = on && world.shards().size() > 1 ? int(world.shards().size()) - 1 : -1; }

// The sidecar says drain, and the proxies do not listen: their agent check is off.
void drainForgotten(World &world, bool on)
{
    Shard &shard = shardAt(world, 0);
    shard.announces = on ? "drain" : "ready";
    shard.agentIgnored = on;
}

void sidecarStuck(World &world, bool on) { shardAt(world, 1).reportStuckAt = on ? world.now() - 75'000 : 0; }

// A room of the second shard has the name of one of the first: people of one meeting who do not see each other.
void roomSplit(World &world, bool on)
{
    if (world.shards().size() < 2) return;
    Shard &one = shardAt(world, 0), &other = shardAt(world, 1);
    for (Room &room : other.rooms)
        if (!other.splitWas.isEmpty() && room.key == other.splitKey) room.name = other.splitWas;
    other.splitWas.clear();
    if (!on) return;
    const auto fit = [&](const Room &room) { return room.kind == RoomKind::Meeting && room.people.size() > 2 && room.recorder < 0 && world.now() - room.created > 120'000; };
    const auto a = std::find_if(one.rooms.begin(), one.rooms.end(), fit), b = std::find_if(other.rooms.begin(), other.rooms.end(), fit);
    if (a == one.rooms.end() || b == other.rooms.end()) return;
    other.splitWas = b->name;
    other.splitKey = b->key;
    b->name = a->name;
}

// Of three rooms of the first shard one is on no bridge's page, one on none of Jicofo's, and one has leaked in Prosody.
void witnessesDiffer(World &world, bool on)
{
    bool Room::*const marks[] = {&Room::offBridges, &Room::offFocus, &Room::leaked};
    Shard &s = shardAt(world, 0);
    size_t next = 0;
    for (Room &room : s.rooms) {
        bool had = false;
        for (const auto mark : marks) had = std::exchange(room.*mark, false) || had;
        if (had && !room.people.empty()) room.people.front().held = false;
        const bool fit = room.kind == RoomKind::Meeting && room.people.size() > 2 && room.people.size() < 12 && room.recorder < 0 && std::none_of(room.people.begin(), room.people.end(), [](const Person &p) { return p.stays(); });
        if (!on || !fit || next >= std::size(marks)) continue;
        room.*marks[next++] = true;
        room.people.front().held = true; // it does not end meanwhile
    }
}

// Bad ways, one each for what a verdict may say (quality/verdict.h).
enum BadWay { DownlinkLoses = 1, DownlinkNarrow, LineLong, BridgeLoses, RelaySlow, RelayDead };

Person *seenPerson(Shard &shard)
{
    for (Room &room : shard.rooms) {
        if (room.kind != RoomKind::Meeting || room.people.size() < 4 || room.people.size() > 14) continue;
        for (Person &p : room.people)
            if (!p.recorder && !p.visitor && !p.phone && !p.stays()) return &p;
    }
    return nullptr;
}

// Whatever one of them did is undone by its number.
Shard &endBadWay(World &world, size_t shard, BadWay way)
{
    Shard &s = shardAt(world, shard);
    for (const Trouble &t : s.troubles)
        for (Room &room : s.rooms)
            for (Person &p : room.people)
                if (t.incident == way && t.of == Trouble::Of::Person && p.id == t.person) p.held = false, p.limitBps = 0;
    std::erase_if(s.troubles, [&](const Trouble &t) { return t.incident == way; });
    return s;
}

void ofPerson(World &world, size_t shard, bool on, BadWay way, Trouble t, float limitBps = 0)
{
    Shard &s = endBadWay(world, shard, way);
    Person *p = on ? seenPerson(s) : nullptr;
    if (!p) return;
    p->held = true;
    p->limitBps = limitBps;
    t.of = Trouble::Of::Person;
    t.person = p->id;
    t.incident = way;
    s.troubles.push_back(t);
}
void lossyDownlink(World &world, bool on) { ofPerson(world, 1, on, DownlinkLoses, {.lossDown = 0.14f}); }
void narrowDownlink(World &world, bool on) { ofPerson(world, 2, on, DownlinkNarrow, {}, 240'000); }
void longLine(World &world, bool on) { ofPerson(world, 0, on, LineLong, {.rtt = 520}); }

void lossyBridge(World &world, bool on)
{
    Shard &s = endBadWay(world, 1, BridgeLoses);
    if (on && !s.bridges.empty()) s.troubles.push_back({.of = Trouble::Of::Bridge, .bridge = 0, .lossUp = 0.08f, .lossDown = 0.08f, .incident = BridgeLoses});
}

void relay(World &world, bool on, BadWay way, float rtt, bool cut)
{
    Shard &s = endBadWay(world, 0, way);
    const auto room = std::find_if(s.rooms.begin(), s.rooms.end(), [](const Room &r) { return r.bridges.size() > 1; });
    if (on && room != s.rooms.end()) s.troubles.push_back({.of = Trouble::Of::Leg, .bridge = room->bridges[0], .other = room->bridges[1], .rtt = rtt, .cut = cut, .incident = way});
}
void slowRelay(World &world, bool on) { relay(world, on, RelaySlow, 420, false); }
void deadRelay(World &world, bool on) { relay(world, on, RelayDead, 0, true); }

struct Kind
{
    const char *name;
    void (*apply)(World &, bool on);
    int from, to; // s of the script's round
};

// Something is wrong from the first seconds on; never more than three or four things at once.
constexpr Kind Kinds[] = {
    {"lossy-uplink", lossyUplink, 0, 110},          {"jittery-region", jitteryRegion, 200, 290}, {"overloaded-bridge", overloadedBridge, 120, 215},
    {"bridge-lost-xmpp", bridgeLostXmpp, 8, 75},    {"jibri-idle-but-fails", jibriFails, 300, 415}, {"jibri-stuck-busy", jibriStuck, 230, 330},
    {"jibri-expired", jibriExpired, 4, 150},        {"swap-filling", swapFilling, 80, 190},      {"shard-away", shardAway, 405, 450},
    // On demand only: the other ways in which a recorder fails.
    {"jibri-slow-launch", jibriRace, -1, -1},       {"jibri-cannot-join", jibriJoin, -1, -1},    {"jibri-stale-presence", jibriStale, -1, -1},
    {"jibri-same-nick", jibriNick, -1, -1},         {"jibri-missing", jibriMissing, -1, -1},     {"jibri-unhealthy", jibriUnhealthy, -1, -1},
    {"jibri-closed", jibriClosed, -1, -1},          {"jibri-slow", jibriSlow, -1, -1},
    // Before the shards.
    {"room-split", roomSplit, -1, -1},              {"proxies-differ", proxiesDiffer, -1, -1},   {"drain-forgotten", drainForgotten, -1, -1},
    {"sidecar-stuck", sidecarStuck, -1, -1},       {"witnesses-differ", witnessesDiffer, -1, -1},
    // Bad ways.
    {"lossy-downlink", lossyDownlink, -1, -1},      {"narrow-downlink", narrowDownlink, -1, -1}, {"long-line", longLine, -1, -1},
    {"lossy-bridge", lossyBridge, -1, -1},          {"slow-relay", slowRelay, -1, -1},           {"dead-relay", deadRelay, -1, -1},
};
constexpr qint64 Round = 480'000;

} // namespace

QStringList Incidents::names()
{
    QStringList out;
    for (const Kind &kind : Kinds) out.append(QString::fromLatin1(kind.name));
    return out;
}

QStringList Incidents::onScript()
{
    QStringList out;
    for (const Kind &kind : Kinds)
        if (kind.from >= 0) out.append(QString::fromLatin1(kind.name));
    return out;
}

void Incidents::set(size_t incident, bool on) { Kinds[incident].apply(m_world, on); }

bool Incidents::start(const QString &name)
{
    const qsizetype index = names().indexOf(name);
    if (index < 0) return false;
    By &by = m_running[size_t(index)];
    if (by == By::Nobody) set(size_t(index), true);
    by = By::Hand;
    return true;
}

void Incidents::endAll()
{
    m_script = false;
    for (size_t i = 0; i < m_running.size(); ++i) {
        if (m_running[i] != By::Nobody) set(i, false);
        m_running[i] = By::Nobody;
    }
}

bool Incidents::running(const QString &name) const
{
    const qsizetype index = names().indexOf(name);
    return index >= 0 && m_running[size_t(index)] != By::Nobody;
}

void Incidents::step(int ms)
{
    if (!m_script) return;
    m_elapsed += ms;
    const qint64 at = m_elapsed % Round / 1000;
    for (size_t i = 0; i < m_running.size(); ++i) {
        const bool due = at >= Kinds[i].from && at < Kinds[i].to;
        if (due && m_running[i] == By::Nobody) {
            set(i, true);
            m_running[i] = By::Script;
        } else if (!due && m_running[i] == By::Script) {
            set(i, false);
            m_running[i] = By::Nobody;
        }
    }
}

} // namespace jitscope::demo
