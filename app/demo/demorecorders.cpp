// How the simulated Jibris live: recordings, the ways in which they fail (jibri.md §15), and the end of their processes (§4, §5).
#include "demo/demoworld.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jitscope::demo {
namespace {

constexpr qint64 AtLeastMs = 120'000;     // none is shorter: a row of short ones is how a recorder that cannot join shows itself (jibri.md §16.1)
constexpr qint64 LaunchMs = 2000;         // of Chrome
constexpr qint64 AloneMs = 30'000;        // a call nobody else is in (call-status-checks.default-call-empty-timeout)
constexpr qint64 UpAgainMs = 6000, LoginMs = 3000; // a Java process, and its XMPP

} // namespace

void World::moveRecorders(Shard &shard, double seconds)
{
    for (size_t i = 0; i < shard.recorders.size(); ++i) {
        Recorder &r = shard.recorders[i];
        if (!r.process.running && r.process.backAt && m_now >= r.process.backAt) startRecorder(shard, i);
        if (r.joinsAt && m_now >= r.joinsAt) r.joinsAt = 0;
        carryOut(shard, i);
        if (r.process.running) moveRecorder(shard, i, seconds);
    }
}

// What the internal API asked for (§4).
void World::carryOut(Shard &shard, size_t index)
{
    using Asked = Recorder::Asked;
    const Asked asked = std::exchange(shard.recorders[index].asked, Asked::Nothing);
    if (asked == Asked::Nothing || !shard.recorders[index].process.running) return;
    if (asked == Asked::Restart) return whenIdle(shard, index, Recorder::WhenIdle::Restart);
    if (asked == Asked::End) return whenIdle(shard, index, Recorder::WhenIdle::End);
    stopSession(shard, index); // the recording is closed properly
    if (shard.recorders[index].process.running) endRecorder(shard, index, 255, 0);
}

void World::moveRecorder(Shard &shard, size_t index, double seconds)
{
    Recorder &r = shard.recorders[index];
    const auto happens = [&](double everySeconds) { return m_random.chance(1 - std::exp(-seconds / everySeconds)); };
    if (r.launchedAt && m_now >= r.launchedAt) { // §2.2
        r.launchedAt = 0;
        r.state = Recorder::State::Busy;
        r.byHttp = true;
        r.lastSelected = m_now;
        ++r.startedSessions;
        const auto room = std::find_if(shard.rooms.begin(), shard.rooms.end(), [&](const Room &x) { return x.name == r.launchedFor && x.recorder < 0; });
        if (r.fault == Recorder::Fault::Join || room == shard.rooms.end() || !record(shard, index, *room)) r.failsAt = m_now + AloneMs;
    }
    if (r.lateAt && m_now >= r.lateAt) {
        r.lateAt = 0;
        r.state = Recorder::State::Busy;
        r.byHttp = false;
        r.failsAt = m_now + 2000 + m_random.below(9000);
        ++r.startedSessions;
    }
    if (r.lateAt || r.fault == Recorder::Fault::Stuck || r.state == Recorder::State::Expired || r.launchedAt) return;
    if (r.state == Recorder::State::Busy) {
        if (r.failsAt ? m_now >= r.failsAt : !r.byHttp && m_now - r.lastSelected >= AtLeastMs && happens(90)) return finish(shard, index);
        if (!r.available() || !happens(20)) return; // an old presence says idle: Jicofo asks, and hears that it is busy
        ++r.refusedBusy;
        ++shard.recordingFailures;
        r.lastFailed = m_now;
        return;
    }
    const bool broken = r.fault == Recorder::Fault::Launch || r.fault == Recorder::Fault::Race || r.fault == Recorder::Fault::Join;
    if (!r.available() || !happens(broken ? 6 : 90)) return; // who asked for a recording that failed asks again
    attempt(shard, index);
}

// Jicofo chose this one.
void World::attempt(Shard &shard, size_t index)
{
    Recorder &r = shard.recorders[index];
    switch (r.fault) {
    case Recorder::Fault::Launch: // Chrome does not come up, and nothing on the Jibri itself shows it
        ++shard.recordingFailures;
        r.lastSelected = r.lastFailed = m_now;
        return;
    case Recorder::Fault::Race: // Jicofo lost patience; the stop is in the queue behind the start
        ++shard.recordingFailures;
        r.lastSelected = r.lastFailed = m_now;
        r.lateAt = m_now + 500 + m_random.below(12'000);
        return;
    case Recorder::Fault::Join:
        r.failsAt = m_now + 5000 + m_random.below(84'000);
        break;
    default: {
        if (shard.rooms.empty()) return;
        Room &room = shard.rooms[size_t(m_random.below(int(shard.rooms.size())))];
        if (room.recorder >= 0 || room.kind == RoomKind::PeerToPeer || room.people.size() < 3 || !record(shard, index, room)) return;
    }
    }
    r.state = Recorder::State::Busy;
    r.byHttp = false;
    r.lastSelected = m_now;
    ++r.startedSessions;
}

bool World::record(Shard &shard, size_t index, Room &room)
{
    room.recorder = int(index);
    Person jibri = newPerson(shard, room);
    jibri.recorder = true;
    jibri.visitor = jibri.moderator = jibri.sharing = jibri.phone = false;
    jibri.audioMuted = jibri.videoMuted = true;
    settle(shard, room, jibri);
    room.people.push_back(jibri);
    return true;
}

// The session has stopped, whatever it was worth. What was to be done then comes before IDLE is published (§4).
void World::finish(Shard &shard, size_t index)
{
    Recorder &r = shard.recorders[index];
    for (Room &room : shard.rooms) {
        if (room.recorder != int(index)) continue;
        room.recorder = -1;
        const auto it = std::find_if(room.people.begin(), room.people.end(), [](const Person &p) { return p.recorder; });
        if (it != room.people.end()) leave(shard, room, size_t(it - room.people.begin()));
    }
    if (r.failsAt && r.fault == Recorder::Fault::Join && !r.byHttp) {
        ++shard.recordingFailures;
    }
    if (r.fault != Recorder::Fault::StalePresence) r.lastFailed = 0; // a presence that says idle clears Jicofo's mark (§14)
    r.failsAt = 0;
    r.byHttp = false;
    ++r.stoppedSessions;
    const auto then = std::exchange(r.whenIdle, Recorder::WhenIdle::Nothing);
    if (then == Recorder::WhenIdle::Nothing) r.state = Recorder::State::Idle;
    else endRecorder(shard, index, then == Recorder::WhenIdle::Restart ? 0 : 255, then == Recorder::WhenIdle::Restart ? m_now + UpAgainMs : 0);
}

World::Launch World::startSession(Shard &shard, size_t index, const QByteArray &room)
{
    Recorder &r = shard.recorders[index];
    if (r.state == Recorder::State::Busy || r.launchedAt) { // an expired one takes it like an idle one
        ++r.refusedBusy;
        return Launch::Busy;
    }
    if (r.fault == Recorder::Fault::Launch) return Launch::Failed;
    r.launchedAt = m_now + LaunchMs;
    r.launchedFor = room;
    return Launch::Begun;
}

void World::stopSession(Shard &shard, size_t index)
{
    if (shard.recorders[index].state == Recorder::State::Busy) finish(shard, index);
}

void World::whenIdle(Shard &shard, size_t index, Recorder::WhenIdle what)
{
    Recorder &r = shard.recorders[index];
    if (r.state == Recorder::State::Busy || r.launchedAt) r.whenIdle = what;
    else endRecorder(shard, index, what == Recorder::WhenIdle::Restart ? 0 : 255, what == Recorder::WhenIdle::Restart ? m_now + UpAgainMs : 0);
}

void World::endRecorder(Shard &shard, size_t index, int exitCode, qint64 backAt)
{
    Recorder &r = shard.recorders[index];
    for (Room &room : shard.rooms) {
        if (room.recorder != int(index)) continue;
        room.recorder = -1;
        ++shard.recordingsCut;
        std::erase_if(room.people, [](const Person &p) { return p.recorder; });
    }
    r.process.running = false;
    r.process.backAt = backAt;
    r.process.exitCode = exitCode;
    r.state = Recorder::State::Idle;
    r.whenIdle = Recorder::WhenIdle::Nothing;
    r.launchedAt = r.lateAt = r.failsAt = r.joinsAt = 0;
    r.byHttp = false;
}

// A new process: UNHEALTHY, EXPIRED, a hung session and a lost login are gone with the old one. A wrong password, a slow host, a browser that does
// not match its driver and a name used twice are not.
void World::startRecorder(Shard &shard, size_t index)
{
    Recorder &r = shard.recorders[index];
    r.process = {true, 0, r.process.exitCode, r.process.starts + 1};
    r.started = m_now;
    r.joinsAt = m_now + LoginMs;
    r.startedSessions = r.stoppedSessions = r.errors = r.refusedBusy = 0;
    r.healthy = true;
    r.state = Recorder::State::Idle;
    using Fault = Recorder::Fault;
    for (const Fault f : {Fault::StalePresence, Fault::Missing, Fault::Stuck, Fault::Closed, Fault::Slow})
        if (r.fault == f) r.fault = Fault::None;
}

} // namespace jitscope::demo
