// Snapshots that change from round to round like a fleet does: unchanged rooms and servers are the same objects as before.
// Seeded, so that a failing round can be run again. Used by the model tests, the page tests and the bench.
#pragma once

#include "fleet/quality.h"
#include "fleet/snapshot.h"

#include <QRandomGenerator>

namespace jitscope {

class RandomFleet
{
public:
    struct Size
    {
        int shards = 3, rooms = 8, people = 6, bridges = 3, recorders = 3; // rooms: per shard; people: per room; servers: per shard
    };

    RandomFleet(quint32 seed, Size size)
        : m_random(seed), m_size(size)
    {
    }

    std::vector<ShardId> shards() const
    {
        std::vector<ShardId> out;
        for (int s = 0; s < m_size.shards; ++s) out.push_back({QStringLiteral("shard-%1").arg(s)});
        return out;
    }

    // A full snapshot: every room and person new.
    SnapshotPtr first(const ShardId &id)
    {
        auto out = std::make_shared<ShardSnapshot>();
        out->id = id;
        out->name = id.value;
        out->at = m_now;
        SourceState source;
        source.kind = SourceKind::JvbDebugFull;
        source.name = QStringLiteral("jvb-1 /debug");
        source.server = {QStringLiteral("jvb-1")};
        source.health = Health::Ok;
        out->sources.push_back(source);
        for (int r = 0; r < m_size.rooms; ++r) out->rooms.push_back(room(r));
        for (int b = 0; b < m_size.bridges; ++b) out->servers.push_back(server(ServerKind::Bridge, b));
        for (int j = 0; j < m_size.recorders; ++j) out->servers.push_back(server(ServerKind::Recorder, j));
        out->servers.push_back(server(ServerKind::Focus, 0));
        out->servers.push_back(server(ServerKind::Prosody, 0));
        sortById(out->servers);
        finish(*out);
        return out;
    }

    // `share` of the people have new figures (0…1); with `churn`, rooms and people also come and go.
    SnapshotPtr next(const SnapshotPtr &before, double share, bool churn)
    {
        auto out = std::make_shared<ShardSnapshot>(*before);
        m_now += 5000;
        out->at = m_now;
        for (RoomPtr &r : out->rooms) {
            std::shared_ptr<Room> changed;
            for (size_t p = 0; p < r->people.size(); ++p) {
                if (m_random.generateDouble() >= share) continue;
                if (!changed) changed = std::make_shared<Room>(*r);
                auto person = std::make_shared<Person>(*r->people[p]);
                measure(*person);
                changed->people[p] = std::move(person);
            }
            if (changed) {
                judge(*changed);
                r = std::move(changed);
            }
        }
        for (ServerPtr &s : out->servers) {
            if (m_random.generateDouble() >= share) continue;
            s = server(s->kind, s->id.value.section(u'-', -1).toInt());
        }
        if (churn) {
            come(*out);
            go(*out);
        }
        finish(*out);
        return out;
    }

    qint64 now() const { return m_now; }
    QRandomGenerator &random() { return m_random; }

private:
    template<class Ptr>
    static void sortById(std::vector<Ptr> &all)
    {
        std::sort(all.begin(), all.end(), [](const Ptr &a, const Ptr &b) { return a->id < b->id; });
    }

    void come(ShardSnapshot &s)
    {
        for (int i = int(m_random.bounded(3)); i > 0; --i) {
            RoomPtr fresh = room(int(m_random.bounded(m_size.rooms * 3)));
            if (std::none_of(s.rooms.begin(), s.rooms.end(), [&](const RoomPtr &r) { return r->id == fresh->id; })) s.rooms.push_back(fresh);
        }
        sortById(s.rooms);
        for (RoomPtr &r : s.rooms) {
            if (m_random.bounded(6)) continue;
            auto changed = std::make_shared<Room>(*r);
            PersonPtr fresh = person(int(m_random.bounded(m_size.people * 3)));
            if (std::any_of(changed->people.begin(), changed->people.end(), [&](const PersonPtr &p) { return p->id == fresh->id; })) continue;
            changed->people.push_back(fresh);
            sortById(changed->people);
            judge(*changed);
            r = std::move(changed);
        }
    }

    void go(ShardSnapshot &s)
    {
        std::erase_if(s.rooms, [this](const RoomPtr &) { return m_random.bounded(12) == 0; });
        std::erase_if(s.servers, [this](const ServerPtr &v) { return v->kind == ServerKind::Recorder && m_random.bounded(12) == 0; });
        for (RoomPtr &r : s.rooms) {
            if (r->people.empty() || m_random.bounded(6)) continue;
            auto changed = std::make_shared<Room>(*r);
            changed->people.erase(changed->people.begin() + m_random.bounded(int(changed->people.size())));
            judge(*changed);
            r = std::move(changed);
        }
    }

    void measure(Person &p)
    {
        const auto figure = [&](Metric m, double top) {
            const int kind = int(m_random.bounded(12));
            if (kind == 0) p.readings.miss(m, ReadingState::NotYet);
            else if (kind == 1) p.readings.miss(m, ReadingState::NoMeaning, m_now, 0);
            else if (kind == 2) p.readings.set({m_random.generateDouble() * top, m_now - 40'000, m, 0, ReadingState::Stale});
            else p.readings.measure(m, m_random.generateDouble() * m_random.generateDouble() * top, m_now, 0);
        };
        figure(Metric::PersonRtt, 400);
        figure(Metric::PersonLossUp, 9);
        figure(Metric::PersonLossDown, 6);
        figure(Metric::PersonJitterUp, 60);
        figure(Metric::PersonBitrateUp, 2500);
        figure(Metric::PersonBitrateDown, 4000);
        p.readings.set(legScore(p.readings));
        p.sendsAudio = m_random.bounded(2) == 0;
        p.sendsVideo = m_random.bounded(2) == 0;
        p.health = healthOf(p);
    }

    PersonPtr person(int n)
    {
        auto p = std::make_shared<Person>();
        p->id = {QStringLiteral("%1").arg(quint32(n) * 2654435761u, 8, 16, QLatin1Char('0'))};
        static const char *names[] = {"Miguel Ortega", "Aiko Tanaka", "Hanna Vogel", "Liu Yang", "Priya Raman", "J. Lindqvist", "Chiara Neri", "Sven Brandt"};
        p->name = QString::fromLatin1(names[n % 8]);
        p->nameSource = NameSource::StatsId;
        p->bridge = {QStringLiteral("jvb-%1").arg(m_random.bounded(std::max(1, m_size.bridges)))};
        p->role = n % 5 ? Role::Participant : Role::Moderator;
        p->joinedAt = m_now - 60'000 * qint64(n);
        p->region = QStringLiteral("eu-west");
        measure(*p);
        return p;
    }

    RoomPtr room(int n)
    {
        auto r = std::make_shared<Room>();
        static const char *names[] = {"design-critique", "vorstandsrunde", "all-hands", "hiring-sync", "review", "standup", "planning", "retro"};
        r->name = QStringLiteral("%1-%2").arg(QLatin1String(names[n % 8])).arg(n);
        r->domain = QStringLiteral("conference.meet.example.org");
        r->id = {r->name + QLatin1Char('@') + r->domain};
        r->createdAt = m_now - 1000 * 60 * qint64(n + 1);
        const int people = std::max(1, m_size.people);
        for (int p = 0; p < people; ++p) r->people.push_back(person(p + n * 3));
        sortById(r->people);
        r->peerToPeer = r->people.size() == 2;
        r->recording = n % 7 == 0;
        r->bridges = {ServerId{QStringLiteral("jvb-0")}};
        judge(*r);
        return r;
    }

    void judge(Room &r)
    {
        std::vector<double> rtt, up, down, jitter;
        r.health = Health::Pending;
        for (const PersonPtr &p : r.people) {
            const auto take = [&](std::vector<double> &to, Metric m) {
                if (const Reading x = p->readings.get(m); x.isMeasured()) to.push_back(x.value);
            };
            take(rtt, Metric::PersonRtt);
            take(up, Metric::PersonLossUp);
            take(down, Metric::PersonLossDown);
            take(jitter, Metric::PersonJitterUp);
            r.health = worse(r.health == Health::Pending ? Health::Ok : r.health, p->health == Health::Pending ? Health::Ok : p->health);
        }
        const auto spread = [&](std::vector<double> &v, Metric median, Metric p95, Metric max) {
            const Spread s = spreadOf(std::move(v));
            if (s.count == 0) return;
            r.readings.measure(median, s.median, m_now, NoSource);
            r.readings.measure(p95, s.p95, m_now, NoSource);
            r.readings.measure(max, s.max, m_now, NoSource);
        };
        spread(rtt, Metric::RoomRttMedian, Metric::RoomRttP95, Metric::RoomRttMax);
        spread(up, Metric::RoomLossUpMedian, Metric::RoomLossUpP95, Metric::RoomLossUpMax);
        spread(down, Metric::RoomLossDownMedian, Metric::RoomLossDownP95, Metric::RoomLossDownMax);
        spread(jitter, Metric::RoomJitterMedian, Metric::RoomJitterP95, Metric::RoomJitterMax);
        r.readings.measure(Metric::RoomPeople, double(r.people.size()), m_now, NoSource);
        r.speaker = r.people.empty() || m_random.bounded(3) == 0 ? PersonId() : r.people[m_random.bounded(int(r.people.size()))]->id;
    }

    ServerPtr server(ServerKind kind, int n)
    {
        auto s = std::make_shared<Server>();
        s->kind = kind;
        s->name = QStringLiteral("%1-%2").arg(QLatin1String(kind == ServerKind::Bridge ? "jvb" : kind == ServerKind::Recorder ? "jibri" : serverKindName(kind))).arg(n);
        s->id = {s->name};
        s->health = Health(m_random.bounded(int(Health::Down) + 1));
        s->since = m_now - 60'000;
        if (kind == ServerKind::Bridge) {
            s->readings.measure(Metric::BridgeStress, m_random.generateDouble(), m_now, 0);
            s->readings.measure(Metric::BridgeRooms, double(m_random.bounded(20)), m_now, 0);
            s->readings.measure(Metric::BridgePeople, double(m_random.bounded(200)), m_now, 0);
            s->readings.measure(Metric::BridgeMucsJoined, double(m_random.bounded(2)), m_now, 0);
            s->readings.measure(Metric::BridgeMucsConfigured, 1, m_now, 0);
            s->readings.measure(Metric::BridgeRtt, 20 + m_random.generateDouble() * 60, m_now, 0);
            s->readings.miss(Metric::BridgeLossUp, ReadingState::SwitchedOff, m_now, 0);
            s->version = QStringLiteral("2.3.105");
            s->region = QStringLiteral("eu-west");
        }
        if (kind == ServerKind::Recorder) {
            for (RecorderView *v : {&s->presence, &s->rest, &s->focus}) {
                v->busy = RecorderView::Busy(m_random.bounded(4));
                v->known = true;
                v->at = m_now;
            }
        }
        return s;
    }

    void finish(ShardSnapshot &s)
    {
        s.problems.clear();
        s.health = Health::Ok;
        int people = 0, bridges = 0;
        for (const RoomPtr &r : s.rooms) people += int(r->people.size());
        for (const ServerPtr &v : s.servers) {
            bridges += v->kind == ServerKind::Bridge;
            if (v->health < Health::Warning) continue;
            s.health = worse(s.health, v->health);
            Problem p;
            p.kind = v->kind == ServerKind::Recorder ? ProblemKind::RecorderViewsDiffer : ProblemKind::BridgeNoXmpp;
            p.health = v->health;
            p.about = EntityId::of(s.id, v->id);
            p.since = m_now - 60'000;
            p.rooms = 4;
            p.people = 63;
            p.args = {v->name};
            s.problems.push_back(p);
        }
        std::stable_sort(s.problems.begin(), s.problems.end(), [](const Problem &a, const Problem &b) { return a.health > b.health; });
        s.readings.measure(Metric::ShardPeople, people, m_now, NoSource);
        s.readings.measure(Metric::ShardRooms, double(s.rooms.size()), m_now, NoSource);
        s.readings.measure(Metric::ShardBridges, bridges, m_now, NoSource);
        s.readings.measure(Metric::ShardBridgesUp, bridges, m_now, NoSource);
        s.readings.measure(Metric::ShardRttMedian, 41, m_now, NoSource);
        s.readings.measure(Metric::ShardStress, m_random.generateDouble(), m_now, NoSource);
    }

    QRandomGenerator m_random;
    Size m_size;
    qint64 m_now = 1'700'000'000'000;
};

} // namespace jitscope
