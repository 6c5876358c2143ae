// Plays scenarios of the demo fleet to the verdict engine and counts what it finds: through the real pages and their readers, or straight from the world where a whole day
// is wanted. Used by the test and by the bench.
#pragma once

#include "demo/demonames.h"
#include "demo/demoscenarios.h"
#include "demo/jicofoconference.h"
#include "demo/jvbpages.h"
#include "engine/assemble.h"
#include "fleet/quality.h"
#include "quality/qualitywatch.h"
#include "sources/jicofo.h"
#include "sources/jvb.h"

#include <array>
#include <map>
#include <set>

namespace jitscope::test {

inline constexpr qint64 PlayStart = 1'790'000'000'000;

struct VerdictScore
{
    std::array<int, VerdictCauses> found{}, wrong{}, missed{}; // by cause
    int bridgesWrong = 0, bridgesMissed = 0, bridgesFound = 0;
    int roomsWrong = 0, roomsMissed = 0, roomsFound = 0;
    int nothingFound = 0;
    QStringList notes; // the first mistakes, for whoever mends them
    double precision(VerdictCause c) const { return found[size_t(c)] + wrong[size_t(c)] ? double(found[size_t(c)]) / (found[size_t(c)] + wrong[size_t(c)]) : 1; }
    double recall(VerdictCause c) const { return found[size_t(c)] + missed[size_t(c)] ? double(found[size_t(c)]) / (found[size_t(c)] + missed[size_t(c)]) : 1; }
    void note(const QString &text)
    {
        if (notes.size() < 400) notes << text;
    }
};
inline constexpr VerdictCause ScoredCauses[] = {VerdictCause::OwnUplink, VerdictCause::OwnDownlink, VerdictCause::OwnLine, VerdictCause::Bridge,
                                                VerdictCause::RelayLeg,  VerdictCause::Region,      VerdictCause::PeerToPeer};

// One shard's session without its network: pages → parsers → assemble.
class PagePlayer
{
public:
    explicit PagePlayer(const demo::Shard &shard)
    {
        m_config.id = {QString::fromUtf8(shard.id)};
        for (const demo::Bridge &b : shard.bridges) {
            EndpointConfig e;
            e.kind = ServerKind::Bridge;
            e.name = QString::fromUtf8(b.name);
            e.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
            m_config.endpoints.push_back(e);
            for (const SourceKind kind : {SourceKind::JvbDebug, SourceKind::JvbRtcStats, SourceKind::JvbDebugFull}) source(kind, e.name);
        }
        EndpointConfig focus;
        focus.kind = ServerKind::Focus;
        focus.name = QStringLiteral("focus");
        focus.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        m_config.endpoints.push_back(focus);
        source(SourceKind::JicofoConference, focus.name);
    }

    // What the sessions would ask in this turn: lists and statistics each time, full detail and Jicofo's page of a room when `detail` says so.
    SnapshotPtr turn(const demo::World &world, const demo::Shard &shard, bool detail)
    {
        for (size_t b = 0; b < shard.bridges.size(); ++b) {
            const QString name = QString::fromUtf8(shard.bridges[b].name);
            read(parseJvbDebug, SourceKind::JvbDebug, name, {}, demo::jvbDebug(world, shard, int(b), false, demo::DebugMode::Short), world.now());
            read(parseJvbRtcStats, SourceKind::JvbRtcStats, name, {}, demo::jvbDebug(world, shard, int(b), false, demo::DebugMode::Stats), world.now());
            if (!detail) continue;
            for (const demo::Room &room : shard.rooms) {
                if (std::find(room.bridges.begin(), room.bridges.end(), quint16(b)) == room.bridges.end()) continue;
                const QByteArray id = room.conferenceId(int(b));
                const QByteArray page = demo::jvbDebug(world, shard, int(b), false, demo::DebugMode::Full, id);
                if (page.size() > 200) read(parseJvbDebug, SourceKind::JvbDebugFull, name, QString::fromLatin1(id), page, world.now());
            }
        }
        if (detail)
            for (const demo::Room &room : shard.rooms) {
                demo::Json json;
                demo::writeConference(json, world, shard, room, false, demo::ConferenceForm::Full);
                read(parseJicofoConference, SourceKind::JicofoConference, QStringLiteral("focus"), QString::fromUtf8(room.jid()), json.take(), world.now());
            }
        std::vector<ObservationPtr> all;
        for (auto it = m_seen.begin(); it != m_seen.end();) { // as the session forgets rooms that are gone
            if (world.now() - it->second->at > 60'000) it = m_seen.erase(it);
            else all.push_back((it++)->second);
        }
        m_last = assemble({m_config, m_sources, all, m_last, world.now(), &m_memory, nullptr, {}});
        return m_last;
    }
    ShardConfig &config() { return m_config; }
    qint64 bytes() const { return m_bytes; }

private:
    void source(SourceKind kind, const QString &server)
    {
        SourceState s;
        s.kind = kind;
        s.server = {server};
        s.name = server;
        s.health = Health::Ok;
        s.intervalMs = kind == SourceKind::JvbDebugFull || kind == SourceKind::JicofoConference ? 0 : 5000;
        m_index[{int(kind), server}] = SourceIndex(m_sources.size());
        m_sources.push_back(std::move(s));
    }
    void read(ParseFn parse, SourceKind kind, const QString &server, const QString &part, const QByteArray &page, qint64 now)
    {
        ParseContext c;
        c.origin = {kind, {server}, part};
        c.source = m_index.at({int(kind), server});
        c.at = now;
        m_sources[c.source].lastOk = now;
        m_bytes += page.size();
        auto seen = parse(page, c);
        if (!seen) qFatal("%s: %s", qPrintable(seen.error().where), qPrintable(seen.error().detail));
        m_seen[c.origin] = std::make_shared<const Observation>(std::move(*seen));
    }

    ShardConfig m_config;
    std::vector<SourceState> m_sources;
    std::map<std::pair<int, QString>, SourceIndex> m_index;
    std::map<Origin, ObservationPtr> m_seen;
    DiagnoseMemory m_memory;
    SnapshotPtr m_last;
    qint64 m_bytes = 0;
};

// The same facts without pages, for a day of a hundred rooms: what the readers would make of them, and nothing else.
inline SnapshotPtr directSnapshot(const demo::World &world, const demo::Shard &shard)
{
    auto out = std::make_shared<ShardSnapshot>();
    const qint64 now = world.now();
    out->id = {QString::fromUtf8(shard.id)};
    out->at = now;
    for (const demo::Bridge &b : shard.bridges) {
        Server v;
        v.id = {QString::fromUtf8(b.name)};
        v.name = v.relayId = v.id.value;
        v.region = QString::fromLatin1(demo::regions()[b.region].region);
        v.health = Health::Ok;
        v.readings.measure(Metric::BridgeStress, b.stress, now, 0);
        out->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    std::sort(out->servers.begin(), out->servers.end(), [](const ServerPtr &a, const ServerPtr &b) { return a->id < b->id; });
    for (const demo::Room &room : shard.rooms) {
        Room r;
        r.id = {QString::fromUtf8(room.jid())};
        r.peerToPeer = room.kind == demo::RoomKind::PeerToPeer && room.people.size() == 2;
        for (const quint16 b : room.bridges) r.bridges.push_back({QString::fromUtf8(shard.bridges[b].name)});
        for (const demo::Person &p : room.people) {
            Person q;
            q.id = {QString::fromLatin1(demo::hex8(p.id))};
            q.bridge = {QString::fromUtf8(shard.bridges[p.bridge].name)};
            q.region = p.recorder ? QString() : QString::fromLatin1(demo::regions()[p.region].region);
            q.sendsAudio = p.audioBps > 0;
            q.sendsVideo = p.videoBps > 0;
            q.sendsScreen = p.shareBps > 0;
            q.packetsUp = int(p.lostUp + p.seenUp);
            q.packetsDown = int(p.lostDown + p.seenDown);
            Readings &x = q.readings;
            x.reserve(8);
            x.measure(Metric::PersonRtt, double(p.rtt), now, 0);
            if (*q.packetsUp > 0) x.measure(Metric::PersonLossUp, 100.0 * double(p.lostUp) / *q.packetsUp, now, 0);
            if (*q.packetsDown > 0) x.measure(Metric::PersonLossDown, 100.0 * double(p.lostDown) / *q.packetsDown, now, 0);
            if (!p.recorder && !p.visitor) x.measure(Metric::PersonJitterUp, double(p.jitter), now, 0);
            if (p.videoBps > 0) x.measure(Metric::PersonVideoJitterUp, 1.4 * double(p.jitter), now, 0);
            x.measure(Metric::PersonEstimateDown, double(p.capacity()) / 1000, now, 0);
            x.measure(Metric::PersonWantedDown, double(p.wantedBps) / 1000, now, 0);
            x.set(legScore(q));
            r.people.push_back(std::make_shared<const Person>(std::move(q)));
        }
        std::sort(r.people.begin(), r.people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; });
        std::sort(r.bridges.begin(), r.bridges.end());
        out->rooms.push_back(std::make_shared<const Room>(std::move(r)));
    }
    std::sort(out->rooms.begin(), out->rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; });
    return out;
}

inline QString describe(const Verdict &v)
{
    QStringList all;
    for (const VerdictFinding &f : v.findings) {
        QString text = QLatin1String(verdictCauseName(f.cause)) + (f.whom.isEmpty() ? QString() : u'(' + f.whom + u')');
        for (const VerdictEvidence &e : f.evidence)
            text += QStringLiteral(" [%1 %2 vs%3 %4 n%5]").arg(QLatin1String(row(e.metric).key)).arg(e.value, 0, 'f', 1).arg(int(e.against)).arg(e.other, 0, 'f', 1).arg(e.count);
        all << text;
    }
    return all.join(QStringLiteral(" + "));
}

// What is found now against what is true now.
inline void score(const demo::World &world, const demo::Shard &shard, const ShardQuality &quality, const QString &name, VerdictScore &score)
{
    for (const demo::Room &room : shard.rooms) {
        const RoomId roomId{QString::fromUtf8(room.jid())};
        for (const demo::Person &p : room.people) {
            const demo::Truth truth = demo::truthOf(world, shard, room, p);
            const PersonQualityPtr q = quality.person(roomId, {QString::fromLatin1(demo::hex8(p.id))});
            const auto has = [](const std::vector<VerdictCause> &all, VerdictCause c) { return std::find(all.begin(), all.end(), c) != all.end(); };
            const QString who = QStringLiteral("%1 +%2s %3 in %4 (%5 people) on %6").arg(name).arg((world.now() - PlayStart) / 1000).arg(QString::fromLatin1(demo::hex8(p.id)), roomId.value).arg(room.people.size()).arg(p.bridge);
            for (const VerdictCause c : ScoredCauses) {
                const bool told = q && q->verdict.has(c), must = has(truth.must, c), may = has(truth.may, c);
                if (told && (must || may)) ++score.found[size_t(c)];
                else if (told) {
                    ++score.wrong[size_t(c)];
                    score.note(QStringLiteral("WRONG %1: %2").arg(who, describe(q->verdict)));
                } else if (must) {
                    ++score.missed[size_t(c)];
                    score.note(QStringLiteral("MISSED %1 %2: band %3, rtt %4 up %5 down %6 jitter %7; %8").arg(QLatin1String(verdictCauseName(c)), who).arg(q ? int(q->state.band) : -1).arg(double(p.rtt), 0, 'f', 0)
                                   .arg(double(p.lostUp / (p.lostUp + p.seenUp + 1)), 0, 'f', 3).arg(double(p.lostDown / (p.lostDown + p.seenDown + 1)), 0, 'f', 3).arg(double(p.jitter), 0, 'f', 0).arg(q ? describe(q->verdict) : QString()));
                }
            }
            score.nothingFound += q && q->verdict.has(VerdictCause::NothingFound);
        }
        const demo::Truth truth = demo::truthOf(shard, room);
        const RoomQuality *q = quality.room(roomId);
        for (const VerdictCause c : {VerdictCause::Bridge, VerdictCause::RelayLeg, VerdictCause::Region, VerdictCause::PeerToPeer}) {
            const bool told = q && q->verdict.has(c), must = std::find(truth.must.begin(), truth.must.end(), c) != truth.must.end(), may = std::find(truth.may.begin(), truth.may.end(), c) != truth.may.end();
            score.roomsFound += told && (must || may);
            score.roomsWrong += told && !must && !may;
            score.roomsMissed += !told && must;
            if (told != must && !may) score.note(QStringLiteral("ROOM %1 %2 %3 %4: %5").arg(name, roomId.value, QLatin1String(verdictCauseName(c)), told ? QStringLiteral("wrong") : QStringLiteral("missed"), q ? describe(q->verdict) : QString()));
        }
    }
    for (size_t b = 0; b < shard.bridges.size(); ++b) {
        const BridgeQuality *q = quality.bridge({QString::fromUtf8(shard.bridges[b].name)});
        const bool told = q && q->verdict.has(VerdictCause::Bridge), is = demo::isBridgeAtFault(shard, int(b));
        score.bridgesFound += told && is;
        score.bridgesWrong += told && !is;
        score.bridgesMissed += !told && is;
        if (told != is) score.note(QStringLiteral("BRIDGE %1 %2 %3: %4").arg(name).arg(b).arg(told ? QStringLiteral("wrong") : QStringLiteral("missed"), q ? describe(q->verdict) : QString()));
    }
}

// A minute as it is, then two and a half with what goes bad; looked at in the last one.
inline void playScenario(const demo::Scenario &scenario, VerdictScore &to)
{
    demo::World world = demo::scenarioWorld(scenario, PlayStart);
    const demo::Shard &shard = world.shards().front();
    demo::Random noise{scenario.seed};
    PagePlayer player(shard);
    for (int turn = 0; turn < 42; ++turn) {
        if (turn == 12) demo::strike(world, scenario);
        world.step(5000);
        demo::widenLinks(world);
        if (scenario.noisy) demo::makeNoise(world, noise, 5);
        const SnapshotPtr seen = player.turn(world, shard, turn % 4 == 0);
        if (turn >= 32 && turn % 3 == 0) score(world, shard, *seen->quality, QLatin1String(scenario.name), to);
        if (turn >= 4 && turn < 32 && scenario.parts.empty()) score(world, shard, *seen->quality, QLatin1String(scenario.name), to); // never a false one, at no moment
    }
}

} // namespace jitscope::test
