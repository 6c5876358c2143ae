// What supervisors (systemd) and the write requests of bridges and Jicofo do to the simulated servers: ends and starts of processes, drain, the
// way of people from one bridge to another.
#include "demo/demoworld.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jitscope::demo {
namespace {

constexpr qint64 BridgeUpAgainMs = 2000, BridgeLoginMs = 2500; // a bridge's process, and its XMPP
constexpr qint64 FocusUpMs = 4000;
constexpr qint64 ShuttingDownMs = 60'000;          // videobridge.shutdown.shutting-down-delay
constexpr int Terminated = 143;                    // by SIGTERM

} // namespace

bool World::service(const QByteArray &server, Verb verb)
{
    const auto ended = [this](qint64 up) { return m_now + up; };
    for (Shard &s : m_shards) {
        for (size_t i = 0; i < s.bridges.size(); ++i) {
            Process &p = s.bridges[i].process;
            if (s.bridges[i].name != server) continue;
            if (verb == Verb::Start && !p.running && !p.backAt) p.backAt = ended(BridgeUpAgainMs);
            if (verb == Verb::Stop || verb == Verb::Restart) endBridge(s, i, Terminated, verb == Verb::Restart ? ended(BridgeUpAgainMs) : 0);
            return true;
        }
        for (size_t i = 0; i < s.recorders.size(); ++i) {
            Recorder &r = s.recorders[i];
            if (r.name != server) continue;
            if (verb == Verb::Start && !r.process.running && !r.process.backAt) r.process.backAt = ended(BridgeUpAgainMs);
            if (verb == Verb::Stop || verb == Verb::Restart) endRecorder(s, i, Terminated, verb == Verb::Restart ? ended(BridgeUpAgainMs) : 0);
            if (verb == Verb::Reload && r.process.running) whenIdle(s, i, Recorder::WhenIdle::Restart);
            return true;
        }
        // What its connections carry goes on while nginx reads its configuration anew.
        if (!s.hosts.empty() && s.hosts.front().isSignalling() && s.hosts.front().name == server) return verb == Verb::Reload;
        const bool focus = server == "jicofo-" + s.tag;
        if (!focus && server != "prosody-" + s.tag) continue;
        Process &p = focus ? s.focus : s.prosody;
        if (verb == Verb::Start && !p.running && !p.backAt) p.backAt = ended(FocusUpMs);
        if (verb != Verb::Stop && verb != Verb::Restart) return true;
        // Every meeting of the shard is interrupted; clients load it anew.
        if (p.running) s.roomsCut += s.rooms.size();
        p = {false, verb == Verb::Restart ? ended(FocusUpMs) : 0, focus ? Terminated : 0, p.starts};
        return true;
    }
    return false;
}

const Process *World::process(const QByteArray &server) const
{
    for (const Shard &s : m_shards) {
        for (const Bridge &b : s.bridges)
            if (b.name == server) return &b.process;
        for (const Recorder &r : s.recorders)
            if (r.name == server) return &r.process;
        if (server == "jicofo-" + s.tag) return &s.focus;
        if (server == "prosody-" + s.tag) return &s.prosody;
        if (!s.hosts.empty() && s.hosts.front().isSignalling() && s.hosts.front().name == server) return &s.nginx;
    }
    return nullptr;
}

void World::moveProcesses(Shard &shard)
{
    if (!shard.focus.running && shard.focus.backAt && m_now >= shard.focus.backAt) {
        shard.focus = {true, 0, shard.focus.exitCode, shard.focus.starts + 1};
        shard.focusStarted = m_now;
        shard.pins.clear(); // lost on restart
        shard.participantsEver = quint64(shard.participants());
        shard.conferencesEver = shard.rooms.size();
        shard.lostBridges = shard.recordingFailures = shard.moved = shard.iceFailed = 0;
    }
    if (!shard.prosody.running && shard.prosody.backAt && m_now >= shard.prosody.backAt)
        shard.prosody = {true, 0, shard.prosody.exitCode, shard.prosody.starts + 1};
    std::erase_if(shard.pins, [this](const Pin &p) { return p.expires <= m_now; });
    for (size_t i = 0; i < shard.bridges.size(); ++i) {
        Bridge &b = shard.bridges[i];
        if (!b.process.running && b.process.backAt && m_now >= b.process.backAt) startBridge(shard, i);
        if (b.joinsAt && m_now >= b.joinsAt) b.joinsAt = 0;
        if (b.phase == Bridge::Phase::Graceful) {
            const bool used = std::any_of(shard.rooms.begin(), shard.rooms.end(), [&](const Room &r) {
                return std::any_of(r.people.begin(), r.people.end(), [&](const Person &p) { return p.bridge == i; });
            });
            if (!used) {
                b.phase = Bridge::Phase::ShuttingDown;
                b.endsAt = m_now + ShuttingDownMs;
            }
        }
        if (b.phase != Bridge::Phase::ShuttingDown) continue;
        movePeople(shard, i, 1 << 20); // Jicofo sees it and moves them
        if (m_now >= b.endsAt) endBridge(shard, i, 0, 0); // Restart=on-failure: systemd does not start it again
    }
}

void World::shutDown(Shard &shard, size_t bridge, bool graceful)
{
    Bridge &b = shard.bridges[bridge];
    if (b.phase == Bridge::Phase::ShuttingDown) return;
    b.phase = graceful ? Bridge::Phase::Graceful : Bridge::Phase::ShuttingDown;
    b.graceful = graceful;
    b.endsAt = graceful ? 0 : m_now + ShuttingDownMs;
}

void World::settle(Shard &shard, Room &room, Person &person)
{
    if (shard.bridges.empty() || shard.bridges[person.bridge].takesPeople()) return;
    std::vector<int> use(shard.bridges.size(), 0);
    for (const Room &r : shard.rooms)
        for (const Person &p : r.people) ++use[p.bridge];
    // Those of the room first, then the emptiest; one that drains only when all do.
    const auto cost = [&](size_t i) {
        const Bridge &b = shard.bridges[i];
        const bool own = std::find(room.bridges.begin(), room.bridges.end(), quint16(i)) != room.bridges.end();
        return (b.present() ? 0.0 : 1e9) + (b.takesPeople() ? 0.0 : 1e6) + use[i] - (own ? 1e5 : 0.0);
    };
    size_t best = person.bridge;
    for (size_t i = 0; i < shard.bridges.size(); ++i)
        if (cost(i) < cost(best)) best = i;
    person.bridge = quint16(best);
    if (std::find(room.bridges.begin(), room.bridges.end(), person.bridge) == room.bridges.end()) room.bridges.push_back(person.bridge);
}

World::Moved World::movePeople(Shard &shard, size_t bridge, int count, const QByteArray &jid, quint32 person)
{
    Moved moved;
    std::vector<Room *> rooms;
    for (Room &r : shard.rooms)
        if (jid.isEmpty() || r.jid() == jid) rooms.push_back(&r);
    std::stable_sort(rooms.begin(), rooms.end(), [](const Room *a, const Room *b) { return a->people.size() > b->people.size(); });
    for (Room *room : rooms) {
        bool some = false, left = false;
        for (Person &p : room->people) {
            if (p.bridge != bridge || (person && p.id != person)) continue;
            if (moved.people >= count) {
                left = true;
                continue;
            }
            settle(shard, *room, p);
            p.badSpell = std::max(p.badSpell, 3.0f); // a short break of its media
            some = true;
            ++moved.people;
            ++shard.moved;
            left = left || p.bridge == bridge;
        }
        moved.rooms += some;
        if (some && !left && room->bridges.size() > 1 && !person) std::erase(room->bridges, quint16(bridge));
    }
    return moved;
}

void World::endBridge(Shard &shard, size_t index, int exitCode, qint64 backAt)
{
    Bridge &b = shard.bridges[index];
    if (!b.process.running) {
        b.process.backAt = backAt;
        return;
    }
    b.process = {false, backAt, exitCode, b.process.starts};
    b.joinsAt = 0;
    b.draining = b.graceful = false;
    b.phase = Bridge::Phase::Running;
    ++shard.lostBridges;
    const bool elsewhere = std::any_of(shard.bridges.begin(), shard.bridges.end(), [](const Bridge &o) { return o.present(); });
    for (Room &room : shard.rooms) {
        if (std::none_of(room.people.begin(), room.people.end(), [&](const Person &p) { return p.bridge == index; })) {
            if (room.bridges.size() > 1) std::erase(room.bridges, quint16(index));
            continue;
        }
        ++shard.roomsCut;
        if (elsewhere) continue;
        // Nobody is left to carry it: it is over, and those who still want it will begin anew.
        for (size_t i = room.people.size(); i > 0; --i) leave(shard, room, i - 1);
        if (room.recorder >= 0) {
            shard.recorders[size_t(room.recorder)].state = Recorder::State::Idle;
            ++shard.recorders[size_t(room.recorder)].stoppedSessions;
            ++shard.recordingsCut;
            room.recorder = -1;
        }
        room.key = ++m_keys;
        room.created = m_now;
        room.dominant = 0;
    }
    if (elsewhere) movePeople(shard, index, 1 << 20); // Jicofo invites everybody again
}

void World::startBridge(Shard &shard, size_t index)
{
    Bridge &b = shard.bridges[index];
    b.process = {true, 0, b.process.exitCode, b.process.starts + 1};
    b.started = m_now;
    b.joinsAt = m_now + BridgeLoginMs;
    b.stress = 0.02;
    b.conferencesCreated = b.conferencesCompleted = b.endpointsEver = b.speakerChanges = 0;
    b.bytesUp = b.bytesDown = 0;
}

void World::watchBridges()
{
    std::array<int, 64> out{};
    for (const Shard &s : m_shards)
        for (const Bridge &b : s.bridges)
            if (b.isOut()) m_mostOut = std::max(m_mostOut, ++out[b.region % out.size()]);
}

} // namespace jitscope::demo
