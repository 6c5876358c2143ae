// A healthy day, and a big beat: straight from the world, without pages.
#pragma once

#include "app/engine/verdictplay.h"

#include <ctime>

namespace jitscope::test {

struct HealthyDay
{
    int rooms = 0, people = 0, looks = 0, wrong = 0, spikes = 0;
    QStringList notes;
};

// A hundred rooms on eight bridges that merely are as networks are: people come and go, Wi-Fi has its spells, and looks find single figures beyond every limit.
inline HealthyDay playHealthyDay(int seconds, quint32 seed = 7)
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = 8;
    o.rooms = 100;
    o.people = 620;
    o.recorders = 4;
    o.seed = seed;
    o.incidents = o.moves = false;
    demo::World world(o, PlayStart);
    demo::Random noise{seed};
    demo::Shard &shard = world.shards().front();
    QualityWatch watch;
    const QualityScale scale;
    HealthyDay day;
    day.rooms = int(shard.rooms.size());
    day.people = world.people();
    for (int at = 0; at < seconds; at += 5) {
        world.step(5000);
        demo::widenLinks(world);
        demo::makeNoise(world, noise, 5);
        const SnapshotPtr now = directSnapshot(world, shard);
        const auto quality = watch.look(*now, scale, now->at);
        ++day.looks;
        const auto blame = [&](const Verdict &v, const QString &whom) {
            for (const VerdictFinding &f : v.findings) {
                if (f.cause == VerdictCause::PeerToPeer) continue;
                ++day.wrong;
                if (day.notes.size() < 20) day.notes << QStringLiteral("+%1s %2: %3").arg(at).arg(whom, describe(v));
                break;
            }
        };
        for (const PersonQualityPtr &p : quality->people) {
            blame(p->verdict, p->room.value + u'/' + p->person.value);
            day.spikes += p->now.band >= Band::Poor;
        }
        for (const RoomQuality &r : quality->rooms) blame(r.verdict, r.room.value);
        for (const BridgeQuality &b : quality->bridges) blame(b.verdict, b.bridge.value);
    }
    return day;
}

struct BigBeat { double allNewMs = 0, sameMs = 0; };

inline double verdictCpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

// One shard as big as they come. Medians, ms of the processor.
inline BigBeat playBigBeat(int bridges, int people, int beats)
{
    auto base = std::make_shared<ShardSnapshot>();
    base->id = {QStringLiteral("big")};
    for (int b = 0; b < bridges; ++b) {
        Server v;
        v.id = {QStringLiteral("jvb-%1").arg(b, 4, 10, QLatin1Char('0'))};
        v.name = v.relayId = v.id.value;
        v.health = Health::Ok;
        v.region = QStringLiteral("region-%1").arg(b % 5);
        v.readings.measure(Metric::BridgeStress, 0.3, PlayStart, 0);
        for (int r = b / 2; r < people / 8; r += bridges / 2) // a room each of two bridges
            v.relays.push_back({QStringLiteral("jvb-%1").arg(b ^ 1, 4, 10, QLatin1Char('0')), {QStringLiteral("room-%1@c").arg(r, 5, 10, QLatin1Char('0'))}, {12, PlayStart, Metric::BridgeRtt, 0, ReadingState::Measured}, {}, {}});
        base->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    const auto at = [&](qint64 now, int beat) {
        auto s = std::make_shared<ShardSnapshot>(*base);
        s->at = now;
        for (int r = 0; r < people / 8; ++r) {
            Room room;
            room.id = {QStringLiteral("room-%1@c").arg(r, 5, 10, QLatin1Char('0'))};
            const int first = r % (bridges / 2) * 2;
            for (int b = first; b < first + 2; ++b) room.bridges.push_back(base->servers[size_t(b)]->id);
            for (int n = 0; n < 8; ++n) {
                Person p;
                p.id = {QStringLiteral("%1").arg(n, 8, 16, QLatin1Char('0'))};
                p.bridge = room.bridges[size_t(n % 2)];
                p.region = QStringLiteral("region-%1").arg((r + n) % 5);
                p.packetsUp = p.packetsDown = 4000;
                p.sendsAudio = p.sendsVideo = true;
                Readings &x = p.readings;
                x.measure(Metric::PersonRtt, 40 + (r * 7 + n + beat) % 50, now, 0);
                x.measure(Metric::PersonLossUp, (r * 8 + n) % 10 == 0 ? 8 : 0.1 * ((r + beat) % 5), now, 0);
                x.measure(Metric::PersonLossDown, 0.1 * ((r + n) % 5), now, 0);
                x.measure(Metric::PersonJitterUp, 4 + n, now, 0);
                x.measure(Metric::PersonVideoJitterUp, 8 + n, now, 0);
                x.measure(Metric::PersonEstimateDown, 9000, now, 0);
                x.measure(Metric::PersonWantedDown, 3000, now, 0);
                x.set(legScore(p));
                room.people.push_back(std::make_shared<const Person>(std::move(p)));
            }
            s->rooms.push_back(std::make_shared<const Room>(std::move(room)));
        }
        return s;
    };
    QualityWatch watch;
    const QualityScale scale;
    std::vector<double> fresh, same;
    for (int beat = 0; beat < beats; ++beat) {
        const auto now = at(PlayStart + beat * 5000, beat);
        double begun = verdictCpuMs();
        auto quality = watch.look(*now, scale, now->at);
        if (beat > 5) fresh.push_back(verdictCpuMs() - begun);
        begun = verdictCpuMs();
        quality = watch.look(*now, scale, now->at + 500);
        if (beat > 5) same.push_back(verdictCpuMs() - begun);
    }
    const auto middle = [](std::vector<double> &v) {
        std::nth_element(v.begin(), v.begin() + ptrdiff_t(v.size() / 2), v.end());
        return v[v.size() / 2];
    };
    return {middle(fresh), middle(same)};
}

} // namespace jitscope::test
