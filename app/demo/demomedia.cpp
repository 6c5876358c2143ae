// How media and networks behave: rates follow who talks, films and shares; RTT, jitter and loss follow distance, kind of
// link, bad spells of some seconds and the load of the bridge, all together, as they do in reality.
#include "demo/demoworld.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {
namespace {

struct Habit // of a kind of link
{
    double jitter, loss, spellsPerHour;
};
constexpr Habit Habits[] = {{1.1, 0.0002, 2}, {2.2, 0.0006, 5}, {4.2, 0.0018, 14}, {8.5, 0.0055, 30}};

float towards(float now, double goal, double share) { return float(now + (goal - now) * share); }

} // namespace

void World::tick(double seconds)
{
    for (Shard &shard : m_shards) {
        std::vector<double> load(shard.bridges.size(), 0.0); // bit/s in and out, per bridge
        for (Room &room : shard.rooms) moveMedia(shard, room, seconds, load);
        moveBridges(shard, load, seconds);
    }
}

void World::moveMedia(Shard &shard, Room &room, double seconds, std::vector<double> &load)
{
    const bool silent = room.silent();
    const double quick = 1 - std::exp(-seconds / 2.5);  // rates and delays settle in some seconds
    const double window = 1 - std::exp(-seconds / 60);  // the bridge counts packets over 60 s
    // Who talks.
    int cameras = 0, screens = 0;
    std::vector<quint32> open;
    for (const Person &p : room.people) {
        cameras += !p.videoMuted && !p.recorder;
        screens += p.sharing;
        if (!p.audioMuted && !p.recorder) open.push_back(p.id);
    }
    if (open.empty()) room.dominant = 0;
    else if (room.dominant == 0 || m_random.chance(1 - std::exp(-seconds / 9))) {
        const quint32 next = open[size_t(m_random.below(int(open.size())))];
        if (next != room.dominant && room.dominant != 0)
            for (const quint16 b : room.bridges) ++shard.bridges[b].speakerChanges;
        room.dominant = next;
    }
    const int size = int(room.people.size());
    const double tile = size <= 4 ? 900'000 : size <= 9 ? 420'000 : 130'000;
    for (Person &p : room.people) {
        const Habit &habit = Habits[int(p.link)];
        const bool stage = p.id == room.dominant;
        p.speaking = !silent && (stage ? m_random.chance(0.95) : !p.audioMuted && m_random.chance(0.06));
        const double sway = 1 + 0.09 * m_random.wave();
        p.audioBps = towards(p.audioBps, !silent && p.speaking ? 37'000 * sway : 0, std::max(quick, 0.6));
        p.videoBps = towards(p.videoBps, silent || p.videoMuted || p.recorder ? 0 : (stage || size <= 4 ? 1'180'000 : size <= 12 ? 480'000 : 190'000) * sway, quick);
        p.shareBps = towards(p.shareBps, !silent && p.sharing ? 430'000 * (1 + 0.5 * m_random.wave()) : 0, quick);
        if (p.videoBps < 2000) p.videoBps = 0;
        if (p.shareBps < 2000) p.shareBps = 0;
        if (p.audioBps < 1500) p.audioBps = 0;

        const double seen = std::min(cameras - (p.videoMuted ? 0 : 1), 20);
        const double wanted = silent ? 0 : std::max(0.0, seen) * tile + (cameras > 0 && !stage ? 700'000 : 0) + (screens - int(p.sharing)) * 420'000 + 52'000;
        p.wantedBps = towards(p.wantedBps, wanted, quick);
        p.downBps = std::min(p.wantedBps, p.capacity() * 0.92f);

        // The way there and back.
        if (p.badSpell > 0) p.badSpell = float(std::max(0.0, p.badSpell - seconds));
        else if (m_random.chance(habit.spellsPerHour * std::min(seconds, 1.0) / 3600)) p.badSpell = float(4 + 22 * m_random.unit());
        const bool spell = p.badSpell > 0;
        const Bridge *bridge = shard.bridges.empty() ? nullptr : &shard.bridges[p.bridge];
        const double strain = bridge ? std::max(0.0, bridge->stress - 0.8) : 0;
        const bool stormy = shard.jitteryRegion == int(p.region);
        Trouble more;
        for (const Trouble &t : shard.troubles) {
            if (!t.isOf(p)) continue;
            more.lossUp += t.lossUp, more.lossDown += t.lossDown, more.rtt += t.rtt, more.jitter += t.jitter;
        }
        const double uneven = 1 + 0.08 * (more.rtt + more.jitter + more.lossUp + more.lossDown > 0 ? m_random.wave() : 0);
        const double rtt = p.baseRtt * (1 + 0.05 * m_random.wave()) + (spell ? 35 : 0) + (stormy ? 85 : 0) + strain * 160 + (p.lossy ? 28 : 0) + more.rtt * uneven;
        const double jitter = habit.jitter * (1 + 0.5 * m_random.wave()) + (spell ? 9 : 0) + (stormy ? 48 * (1 + 0.3 * m_random.wave()) : 0) + strain * 30 + (p.lossy ? 14 : 0) + more.jitter * uneven;
        p.rtt = std::max(1.0f, towards(p.rtt, rtt, quick));
        p.jitter = std::max(0.2f, towards(p.jitter, jitter, quick));
        const double loss = habit.loss * (0.5 + m_random.unit()) + (spell ? 0.02 * m_random.unit() : 0) + (stormy ? 0.012 : 0) + strain * 0.06;
        p.lossUp = towards(p.lossUp, loss + (p.lossy ? 0.24 + 0.04 * m_random.wave() : 0) + more.lossUp * uneven, quick);
        p.lossDown = towards(p.lossDown, loss * 0.8 + (p.lossy ? 0.01 : 0) + (p.suspended() ? 0.008 : 0) + more.lossDown * uneven, quick);

        // 60 s of packets: audio every 20 ms while somebody talks, video in packets of about a kilobyte.
        const double up = silent ? 0 : (p.audioBps > 0 ? 50 : 2) + (p.videoBps + p.shareBps) / 8200;
        const double down = silent ? 0 : p.downBps / 8400;
        p.seenUp = towards(p.seenUp, up * 60 * (1 - double(p.lossUp)), window);
        p.lostUp = towards(p.lostUp, up * 60 * double(p.lossUp), window);
        p.seenDown = towards(p.seenDown, down * 60 * (1 - double(p.lossDown)), window);
        p.lostDown = towards(p.lostDown, down * 60 * double(p.lossDown), window);
        const double lived = std::min(seconds, 1.0); // settling the world is no traffic
        p.bytesUp += p.upBps() / 8 * lived;
        p.bytesDown += p.downBps / 8 * lived;
        p.packetsUp += up * lived;
        p.packetsDown += (down + (silent ? 0 : 45)) * lived;
        if (bridge) load[p.bridge] += p.upBps() + p.downBps;
    }
}

void World::moveBridges(Shard &shard, const std::vector<double> &load, double seconds)
{
    const double slow = 1 - std::exp(-seconds / 8);
    for (size_t i = 0; i < shard.bridges.size(); ++i) {
        Bridge &b = shard.bridges[i];
        const double goal = 0.035 + load[i] / 900e6 + b.extraStress;
        b.stress += (std::max(0.01, goal * (1 + 0.04 * m_random.wave())) - b.stress) * slow;
    }
    for (Host &h : shard.hosts) {
        const double cpu = h.recorder >= 0 ? (shard.recorders[size_t(h.recorder)].state == Recorder::State::Busy ? 0.62 : 0.07)
                           : h.bridge >= 0 ? shard.bridges[size_t(h.bridge)].stress * 0.9 : 0.11 + shard.participants() / 6000.0;
        h.cpu += (std::clamp(cpu * (1 + 0.05 * m_random.wave()), 0.01, 0.99) - h.cpu) * slow;
        const double lived = std::min(seconds, 1.0);
        h.cpuSeconds += h.cpu * 4 * lived;
        h.hotSeconds += std::min(0.99, h.cpu * 1.3) * lived;
        if (h.cpu > 0.75) h.udpLost += 400 * (h.cpu - 0.75) * lived;
        if (h.swapUsed > 0.4) h.pagesIn += 400 * (h.swapUsed - 0.4) * lived;
        // a recording of a 720p screen writes about 1.4 Mbit/s
        if (h.recorder >= 0 && shard.recorders[size_t(h.recorder)].state == Recorder::State::Busy) h.diskUsed = std::min(0.99, h.diskUsed + 175'000 * seconds / DiskBytes);
        h.swapUsed += (h.swapGoal - h.swapUsed) * (1 - std::exp(-seconds / 15));
        if (h.bridge >= 0) {
            h.received += quint64(load[size_t(h.bridge)] / 8 * 0.3 * lived);
            h.transmitted += quint64(load[size_t(h.bridge)] / 8 * 0.7 * lived);
        } else {
            h.received += quint64(40'000 * lived);
            h.transmitted += quint64(60'000 * lived);
        }
    }
}

} // namespace jitscope::demo
