// Snapshots with the figures of the demo fleet, straight from its world: what the readers would make of its pages, without pages. For days of 20 shards.
#pragma once

#include "demo/demoworld.h"
#include "fleet/quality.h"
#include "fleet/snapshot.h"

#include <algorithm>

namespace jitscope::test {

inline constexpr qint64 FiguresStart = 1'790'000'000'000 / 3'600'000 * 3'600'000; // a whole hour

inline PersonPtr figuresOf(const demo::Person &p, const demo::Shard &shard, qint64 now)
{
    Person q;
    q.id = {QString::fromLatin1(demo::hex8(p.id))};
    q.name = QString::fromUtf8(demo::personName(p));
    q.bridge = {QString::fromUtf8(shard.bridges[p.bridge].name)};
    q.kind = p.recorder ? PersonKind::Recorder : PersonKind::Person;
    q.health = p.rtt > 300 ? Health::Warning : Health::Ok;
    const double up = double(p.lostUp + p.seenUp), down = double(p.lostDown + p.seenDown);
    Readings &x = q.readings;
    x.reserve(13);
    x.measure(Metric::PersonRtt, double(p.rtt), now, 0);
    if (up > 0) x.measure(Metric::PersonLossUp, 100.0 * double(p.lostUp) / up, now, 0);
    else x.miss(Metric::PersonLossUp, ReadingState::NoMeaning);
    if (down > 0) x.measure(Metric::PersonLossDown, 100.0 * double(p.lostDown) / down, now, 0);
    if (!p.recorder && !p.visitor) x.measure(Metric::PersonJitterUp, double(p.jitter), now, 0);
    if (p.videoBps > 0) x.measure(Metric::PersonVideoJitterUp, 1.4 * double(p.jitter), now, 0);
    else x.miss(Metric::PersonVideoJitterUp, ReadingState::NoMeaning);
    x.measure(Metric::PersonBitrateUp, p.upBps() / 1000, now, 0);
    x.measure(Metric::PersonBitrateDown, double(p.downBps) / 1000, now, 0);
    x.measure(Metric::PersonAudioBitrateUp, double(p.audioBps) / 1000, now, 0);
    x.measure(Metric::PersonVideoBitrateUp, double(p.videoBps) / 1000, now, 0);
    x.measure(Metric::PersonEstimateDown, double(p.capacity()) / 1000, now, 0);
    x.measure(Metric::PersonWantedDown, double(p.wantedBps) / 1000, now, 0);
    x.measure(Metric::PersonLastN, -1, now, 0);
    x.set(legScore(q));
    return std::make_shared<const Person>(std::move(q));
}

inline void putSpread(Readings &to, std::vector<double> values, Metric median, Metric p95, Metric most, qint64 now)
{
    if (values.empty()) return;
    std::sort(values.begin(), values.end());
    to.measure(median, values[values.size() / 2], now, 0);
    to.measure(p95, values[size_t(double(values.size() - 1) * 0.95)], now, 0);
    to.measure(most, values.back(), now, 0);
}

inline SnapshotPtr figuresOf(const demo::World &world, const demo::Shard &shard)
{
    auto out = std::make_shared<ShardSnapshot>();
    const qint64 now = world.now();
    out->id = {QString::fromUtf8(shard.id)};
    out->at = now;
    out->health = Health::Ok;
    struct Load { double rooms = 0, people = 0, up = 0, down = 0; std::vector<double> rtt, jitter; };
    std::vector<Load> loads(shard.bridges.size());
    double up = 0, down = 0;
    int people = 0;
    for (const demo::Room &room : shard.rooms) {
        Room r;
        r.id = {QString::fromUtf8(room.jid())};
        r.name = QString::fromUtf8(room.name);
        r.health = Health::Ok;
        for (const quint16 b : room.bridges) ++loads[b].rooms;
        std::vector<double> rtt, lossUp, lossDown, jitter;
        double roomUp = 0, roomDown = 0;
        for (const demo::Person &p : room.people) {
            r.people.push_back(figuresOf(p, shard, now));
            const Readings &x = r.people.back()->readings;
            const auto add = [&x](std::vector<double> &to, Metric m) {
                if (const Reading *v = x.find(m); v && v->isMeasured()) to.push_back(v->value);
            };
            add(rtt, Metric::PersonRtt);
            add(lossUp, Metric::PersonLossUp);
            add(lossDown, Metric::PersonLossDown);
            add(jitter, Metric::PersonJitterUp);
            Load &load = loads[p.bridge];
            ++load.people;
            load.rtt.push_back(double(p.rtt));
            load.jitter.push_back(double(p.jitter));
            load.up += p.upBps();
            load.down += double(p.downBps);
            roomUp += p.upBps();
            roomDown += double(p.downBps);
        }
        people += int(room.people.size());
        up += roomUp;
        down += roomDown;
        r.readings.measure(Metric::RoomPeople, double(room.people.size()), now, 0);
        r.readings.measure(Metric::RoomAge, double(room.created), now, 0);
        putSpread(r.readings, rtt, Metric::RoomRttMedian, Metric::RoomRttP95, Metric::RoomRttMax, now);
        putSpread(r.readings, lossUp, Metric::RoomLossUpMedian, Metric::RoomLossUpP95, Metric::RoomLossUpMax, now);
        putSpread(r.readings, lossDown, Metric::RoomLossDownMedian, Metric::RoomLossDownP95, Metric::RoomLossDownMax, now);
        putSpread(r.readings, jitter, Metric::RoomJitterMedian, Metric::RoomJitterP95, Metric::RoomJitterMax, now);
        r.readings.measure(Metric::RoomBitrateUp, roomUp / 1000, now, 0);
        r.readings.measure(Metric::RoomBitrateDown, roomDown / 1000, now, 0);
        std::sort(r.people.begin(), r.people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; });
        out->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    }
    double stress = 0;
    for (size_t b = 0; b < shard.bridges.size(); ++b) {
        const demo::Bridge &bridge = shard.bridges[b];
        const Load &load = loads[b];
        Server v;
        v.id = {QString::fromUtf8(bridge.name)};
        v.name = v.relayId = v.id.value;
        v.health = bridge.process.running ? Health::Ok : Health::Down;
        v.draining = bridge.draining;
        Readings &x = v.readings;
        x.measure(Metric::BridgeStress, bridge.stress, now, 0);
        x.measure(Metric::BridgeRooms, load.rooms, now, 0);
        x.measure(Metric::BridgePeople, load.people, now, 0);
        x.measure(Metric::BridgeBitrateUp, load.up / 1e6, now, 0);
        x.measure(Metric::BridgeBitrateDown, load.down / 1e6, now, 0);
        x.measure(Metric::BridgeStarted, double(bridge.started), now, 0);
        x.measure(Metric::BridgeHealthy, 1, now, 0);
        x.measure(Metric::BridgeDrain, bridge.draining, now, 0);
        x.measure(Metric::BridgeMucsConfigured, 1, now, 0);
        x.measure(Metric::BridgeMucsJoined, 1, now, 0);
        x.measure(Metric::BridgeIceFailed, double(shard.iceFailed), now, 0);
        x.measure(Metric::BridgeThreads, 120 + double(demo::mix(quint64(now / 60'000) * 31 + b) % 9), now, 0);
        x.measure(Metric::BridgeHeapUsed, 4e8 + double(demo::mix(quint64(now / 5000) * 31 + b) % 400'000'000), now, 0); // a garbage collector's saw
        putSpread(x, load.rtt, Metric::BridgePeopleRttMedian, Metric::BridgePeopleRttP95, Metric::BridgePeopleRttMax, now);
        putSpread(x, load.jitter, Metric::BridgePeopleJitterMedian, Metric::BridgePeopleJitterP95, Metric::BridgePeopleJitterMax, now);
        stress = std::max(stress, bridge.stress);
        out->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    for (const demo::Host &host : shard.hosts) {
        Server v;
        v.id = {QString::fromUtf8(host.name) + QStringLiteral(".host")};
        v.kind = ServerKind::Host;
        v.health = Health::Ok;
        v.readings.measure(Metric::HostCpuBusy, 100 * host.cpu, now, 0);
        v.readings.measure(Metric::HostMemoryUsed, 100 * host.memoryUsed, now, 0);
        v.readings.measure(Metric::HostSwapUsed, 100 * host.swapUsed, now, 0);
        v.readings.measure(Metric::HostDiskUsed, 100 * host.diskUsed, now, 0);
        v.readings.measure(Metric::HostBooted, double(host.booted), now, 0);
        v.readings.measure(Metric::HostCores, 8, now, 0);
        out->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    for (const demo::Recorder &recorder : shard.recorders) {
        Server v;
        v.id = {QString::fromUtf8(recorder.name)};
        v.kind = ServerKind::Recorder;
        v.health = recorder.healthy ? Health::Ok : Health::Critical;
        v.rest.known = true;
        v.rest.busy = recorder.state == demo::Recorder::State::Busy ? RecorderView::Busy::Busy : recorder.state == demo::Recorder::State::Idle ? RecorderView::Busy::Idle : RecorderView::Busy::Expired;
        v.readings.measure(Metric::RecorderStarted, recorder.startedSessions, now, 0);
        v.readings.measure(Metric::RecorderStopped, recorder.stoppedSessions, now, 0);
        v.readings.measure(Metric::RecorderErrors, recorder.errors, now, 0);
        v.readings.measure(Metric::RecorderHealthy, recorder.healthy, now, 0);
        out->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    Readings &x = out->readings;
    x.measure(Metric::ShardPeople, people, now, 0);
    x.measure(Metric::ShardRooms, double(shard.rooms.size()), now, 0);
    x.measure(Metric::ShardBridges, double(shard.bridges.size()), now, 0);
    x.measure(Metric::ShardStress, stress, now, 0);
    x.measure(Metric::ShardBitrateUp, up / 1e6, now, 0);
    x.measure(Metric::ShardBitrateDown, down / 1e6, now, 0);
    const auto byId = [](const auto &a, const auto &b) { return a->id < b->id; };
    std::sort(out->servers.begin(), out->servers.end(), byId);
    std::sort(out->rooms.begin(), out->rooms.end(), byId);
    return out;
}

inline demo::World figuresWorld(int shards, int people)
{
    DemoOptions o;
    o.shards = shards;
    o.people = people;
    o.bridges = std::max(shards, people / 60);
    o.rooms = std::max(shards, people / 8);
    o.recorders = shards;
    o.incidents = o.moves = false;
    return demo::World(o, FiguresStart);
}

} // namespace jitscope::test
