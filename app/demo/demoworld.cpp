#include "demo/demoworld.h"

#include "demo/demonames.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {

quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

quint64 Random::next()
{
    state += 0x9e3779b97f4a7c15u;
    return mix(state);
}

double Random::unit() { return double(next() >> 11) * 0x1.0p-53; }

int neighbourRegion(int region) { return (region + 3) % int(regions().size()); }

QByteArray hex8(quint32 id) { return QByteArray::number(id, 16).rightJustified(8, '0'); }

QByteArray uuid(quint64 seed)
{
    const QByteArray a = QByteArray::number(mix(seed), 16).rightJustified(16, '0');
    const QByteArray b = QByteArray::number(mix(seed + 1), 16).rightJustified(16, '0');
    return a.left(8) + '-' + a.mid(8, 4) + "-4" + a.mid(13, 3) + "-9" + b.mid(1, 3) + '-' + b.mid(4);
}

QByteArray personName(const Person &person)
{
    if (person.recorder || person.id % 23 == 0) return {};
    static constexpr char Letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789";
    quint64 h = mix(person.id);
    QByteArray out = givenNames()[person.given];
    out += '-';
    for (int i = 0; i < 3; ++i, h /= 59) out += Letters[h % 59];
    return out;
}

QByteArray Room::jid() const
{
    return name + (kind == RoomKind::Breakout ? "@breakout." : "@conference.") + MainDomain;
}

QByteArray Room::meetingId() const { return uuid(key * 2 + 1); }
QByteArray Room::conferenceId(int bridge) const { return QByteArray::number(mix(key * 977 + quint64(bridge)), 16); }

const Person *Room::find(quint32 id) const
{
    for (const Person &p : people)
        if (p.id == id) return &p;
    return nullptr;
}

int Shard::participants() const
{
    size_t all = 0;
    for (const Room &room : rooms) all += room.people.size();
    return int(all);
}

int Shard::calls() const
{
    int n = 0;
    for (const Room &r : rooms) n += int(std::count_if(r.people.begin(), r.people.end(), [](const Person &p) { return p.phone; }));
    return n;
}

const Room *Shard::room(QByteArrayView jid) const
{
    for (const Room &r : rooms)
        if (r.jid() == jid) return &r;
    return nullptr;
}

World::World(const DemoOptions &options, qint64 startMs)
    : m_options(options), m_random{quint64(options.seed) * 7919 + 17}, m_now(startMs)
{
    const int shards = std::max(1, options.shards);
    const int regionCount = int(regions().size());
    m_shards.resize(size_t(shards));
    // A number of rooms, people or servers of the whole fleet goes round the shards one by one.
    for (int i = 0; i < shards; ++i) {
        Shard &s = m_shards[size_t(i)];
        const RegionName &region = regions()[size_t(i % regionCount)];
        const QByteArray round = i < regionCount ? QByteArray() : QByteArray::number(i / regionCount + 1);
        s.id = i < regionCount ? QByteArray(region.shard) : QByteArray(region.region) + '-' + round;
        s.tag = round.isEmpty() ? QByteArray(region.tag) : QByteArray(region.tag) + 'x' + round;
        s.region = quint8(i % regionCount);
        s.focusStarted = m_now - 86'400'000ll * (2 + m_random.below(20));
        s.participantsEver = 9000 + quint64(m_random.below(30'000));
        s.conferencesEver = 2000 + quint64(m_random.below(7000));
        s.recordingFailures = quint64(m_random.below(5));
        s.hosts.push_back({"host-" + s.tag + "-signal", -1});
        if (i % 3 == 2) continue; // not everybody can be dialled
        s.gateways.push_back({"jigasi-" + s.tag + "-1", true, false});
        if (i % 3 == 0) s.gateways.push_back({"transcriber-" + s.tag + "-1", false, true});
    }
    for (int i = 0; i < std::max(options.bridges, 0); ++i) {
        Shard &s = m_shards[size_t(i % shards)];
        Bridge b;
        const int number = int(s.bridges.size()) + 1;
        b.name = "jvb-" + s.tag + '-' + QByteArray::number(number).rightJustified(2, '0');
        b.region = s.region;
        b.colibriApi = number % 3 == 0;
        b.shutdownApi = number % 2 == 1;
        b.started = m_now - 3'600'000ll * (20 + m_random.below(400));
        b.conferencesCompleted = 800 + quint64(m_random.below(4000));
        b.conferencesCreated = b.conferencesCompleted;
        b.endpointsEver = b.conferencesCreated * 5;
        b.speakerChanges = b.endpointsEver * 11;
        b.bytesUp = double(b.endpointsEver) * 41e6;
        b.bytesDown = b.bytesUp * 2.9;
        s.bridges.push_back(b);
        s.hosts.push_back({"host-" + s.tag + '-' + QByteArray::number(number).rightJustified(2, '0'), number - 1});
    }
    for (int i = 0; i < options.recorders; ++i) {
        Shard &s = m_shards[size_t(i % shards)];
        Recorder r;
        r.name = "jibri-" + s.tag + '-' + QByteArray::number(s.recorders.size() + 1);
        r.startedSessions = r.stoppedSessions = 1 + quint32(m_random.below(60)) % 7;
        r.started = m_now - 3'600'000ll * (3 + i % 5);
        r.metrics = i != 3; // the default is off; this one was forgotten
        s.recorders.push_back(r);
        if (i % 4 == 3) continue; // no node_exporter there: nobody can tell its disk
        Host h{"host-" + r.name};
        h.recorder = int(s.recorders.size()) - 1;
        h.diskUsed = 0.2 + 0.5 * double(mix(quint64(i) + 5) % 100) / 100;
        s.hosts.push_back(h);
    }
    for (Shard &s : m_shards) {
        for (Host &h : s.hosts) {
            h.booted = m_now - 86'400'000ll * (10 + m_random.below(80));
            h.cpuSeconds = double(m_now - h.booted) / 1000 * 4 * 0.12;
            h.hotSeconds = h.cpuSeconds / 4 * 1.3;
            h.memoryUsed = 0.35 + 0.25 * m_random.unit();
            h.received = quint64(4e11 * (1 + m_random.unit()));
            h.transmitted = quint64(9e11 * (1 + m_random.unit()));
        }
    }
    // Sizes first, so that the fleet has exactly as many people as asked for.
    const int rooms = std::max(0, std::min(options.rooms, options.people));
    std::vector<int> sizes(size_t(rooms), 1);
    std::vector<double> weights(size_t(rooms), 1.0);
    double sum = 0;
    for (int i = 0; i < rooms; ++i) {
        weights[size_t(i)] = i < shards && rooms > 2 * shards ? 8.0 : 0.25 + 2.2 * std::pow(m_random.unit(), 2.5); // one all-hands per shard
        sum += weights[size_t(i)];
    }
    int left = options.people - rooms;
    for (int i = 0; i < rooms; ++i) {
        const bool pair = i >= shards && i < 2 * shards; // the peer-to-peer call of each shard
        const int more = std::min(left, pair ? 1 : int(weights[size_t(i)] / sum * (options.people - rooms)));
        sizes[size_t(i)] += more;
        left -= more;
    }
    for (int i = rooms - 1; left > 0 && rooms > 0; i = i > 0 ? i - 1 : rooms - 1) {
        if (i >= shards && i < 2 * shards && rooms > 2 * shards) continue;
        ++sizes[size_t(i)];
        --left;
    }
    for (int i = 0; i < rooms; ++i) {
        Shard &s = m_shards[size_t(i % shards)];
        Room room;
        room.key = ++m_keys;
        room.target = sizes[size_t(i)];
        room.created = m_now - 1000ll * (120 + m_random.below(4800));
        if (i < shards && room.target >= 10) room.kind = RoomKind::AllHands;
        else if (i >= shards && i < 2 * shards && room.target == 2) room.kind = RoomKind::PeerToPeer;
        else if (i >= 2 * shards && i < 3 * shards && i % 2 == 0) room.kind = RoomKind::Breakout;
        nameRoom(s, room);
        placeRoom(s, room);
        while (int(room.people.size()) < room.target) {
            join(s, room);
            Person &p = room.people.back();
            p.joined = room.created + qint64(m_random.unit() * double(m_now - room.created) * 0.7);
            const double seconds = double(m_now - p.joined) / 1000;
            p.bytesUp = seconds * 60'000;
            p.bytesDown = seconds * 150'000;
            p.packetsUp = seconds * 110;
            p.packetsDown = seconds * 240;
        }
        if (room.people.size() > 2 && room.key % 3 == 1) room.people[0].sharing = true; // whoever opened the room presents
        s.rooms.push_back(std::move(room));
    }
    for (Shard &s : m_shards) { // some are being recorded
        for (size_t i = 0; i < s.recorders.size(); i += 2) {
            for (Room &room : s.rooms) {
                if (room.recorder >= 0 || room.kind == RoomKind::PeerToPeer || room.people.size() < 4) continue;
                room.recorder = int(i);
                s.recorders[i].state = Recorder::State::Busy;
                ++s.recorders[i].startedSessions;
                s.recorders[i].lastSelected = room.created + 30'000;
                Person jibri = newPerson(s, room);
                jibri.recorder = true;
                jibri.visitor = jibri.moderator = jibri.sharing = jibri.phone = false;
                jibri.audioMuted = jibri.videoMuted = true;
                jibri.joined = room.created + 30'000;
                room.people.push_back(jibri);
                break;
            }
        }
    }
    for (int i = 0; i < 2; ++i) tick(200); // settles rates and the 60 s windows; the clock does not move
    for (int i = 0; i < 3; ++i) tick(1);
}

void World::step(int ms)
{
    while (ms > 0) {
        const int part = std::min(ms, 1000);
        m_now += part;
        tick(part / 1000.0);
        for (Shard &shard : m_shards) {
            moveProcesses(shard);
            moveMeetings(shard, part / 1000.0);
            moveRecorders(shard, part / 1000.0);
        }
        ms -= part;
        watchBridges();
    }
}

int World::people() const
{
    int all = 0;
    for (const Shard &s : m_shards)
        for (const Room &r : s.rooms)
            for (const Person &p : r.people) all += !p.recorder;
    return all;
}

void World::nameRoom(Shard &shard, Room &room)
{
    const auto names = roomNames();
    if (room.kind == RoomKind::AllHands) {
        room.name = &shard == &m_shards.front() ? QByteArray("all-hands-september") : "all-hands-" + shard.tag; // one site: a name is one room
        return;
    }
    if (room.kind == RoomKind::Breakout) { // clients name breakout rooms by UUID
        room.name = uuid(room.key * 13);
        return;
    }
    // In turn, so that a small fleet shows as many different names as there are. Big shards number them straight away.
    const quint64 turn = room.key - 1;
    const QByteArray base = names[size_t(turn % names.size())];
    room.name = base;
    if (shard.rooms.size() * m_shards.size() > 600) {
        room.name += '-' + QByteArray::number(turn / names.size() + 1);
        return;
    }
    // All shards serve one site, where a name is one room.
    const auto taken = [&](const QByteArray &name) {
        return std::any_of(m_shards.begin(), m_shards.end(), [&](const Shard &s) {
            return std::any_of(s.rooms.begin(), s.rooms.end(), [&](const Room &r) { return r.key != room.key && r.name == name; });
        });
    };
    for (int n = 2; taken(room.name); ++n) room.name = base + '-' + QByteArray::number(n);
}

void World::placeRoom(Shard &shard, Room &room)
{
    room.bridges.clear();
    const int count = int(shard.bridges.size());
    if (count == 0) return;
    std::vector<int> use(size_t(count), 0);
    for (const Room &r : shard.rooms)
        for (const Person &p : r.people) ++use[p.bridge];
    std::vector<quint16> order(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) order[size_t(i)] = quint16(i);
    std::stable_sort(order.begin(), order.end(), [&](quint16 a, quint16 b) {
        const auto cost = [&](quint16 i) { return use[i] + (shard.bridges[i].present() ? 0 : 1'000'000) + (shard.bridges[i].takesPeople() ? 0 : 500'000) + (shard.bridges[i].extraStress > 0 ? 10'000 : 0); };
        return cost(a) < cost(b);
    });
    room.bridges.push_back(order[0]);
    const bool spans = room.kind == RoomKind::AllHands || (room.kind == RoomKind::Meeting && room.target > 6 && mix(room.key + 5) % 3 == 0);
    if (spans && count > 1 && shard.bridges[order[1]].takesPeople()) room.bridges.push_back(order[1]);
}

Person World::newPerson(const Shard &shard, const Room &room)
{
    Person p;
    do p.id = quint32(m_random.next());
    while (room.find(p.id));
    p.given = quint16(m_random.below(int(givenNames().size())));
    const double where = m_random.unit();
    p.region = where < 0.78 ? shard.region : where < 0.92 ? quint8(neighbourRegion(shard.region)) : quint8(m_random.below(int(regions().size())));
    const double kind = m_random.unit();
    p.link = kind < 0.34 ? Link::Fibre : kind < 0.62 ? Link::Dsl : kind < 0.9 ? Link::Wifi : Link::Mobile;
    if (!room.bridges.empty()) p.bridge = room.bridges[size_t(m_random.below(int(room.bridges.size())))];
    p.visitor = room.kind == RoomKind::AllHands && room.people.size() > 6 && m_random.chance(0.7);
    p.moderator = room.people.empty() || (!p.visitor && m_random.chance(0.08));
    p.audioMuted = p.visitor || (room.people.size() > 2 && m_random.chance(0.6));
    p.videoMuted = p.visitor || m_random.chance(0.35);
    p.vp9 = m_random.chance(0.5);
    static constexpr double LinkRtt[] = {4, 14, 11, 38};
    static constexpr double LinkDown[] = {30e6, 9e6, 12e6, 3.2e6};
    const quint8 bridgeRegion = shard.bridges.empty() ? shard.region : shard.bridges[p.bridge].region;
    p.baseRtt = float(regionRtt(p.region, bridgeRegion) + LinkRtt[int(p.link)] * (0.8 + 0.6 * m_random.unit()));
    p.rtt = p.baseRtt;
    p.capacityBps = float(LinkDown[int(p.link)] * (0.5 + m_random.unit()));
    p.joined = m_now;
    const bool dialled = std::any_of(shard.gateways.begin(), shard.gateways.end(), [](const Gateway &g) { return g.dials; });
    p.phone = dialled && !p.visitor && !p.moderator && room.kind == RoomKind::Meeting && mix(p.id) % 40 == 0;
    if (p.phone) p.videoMuted = true;
    return p;
}

void World::join(Shard &shard, Room &room)
{
    Person person = newPerson(shard, room);
    settle(shard, room, person);
    room.people.push_back(person);
    ++shard.participantsEver;
    if (!shard.bridges.empty()) ++shard.bridges[room.people.back().bridge].endpointsEver;
}

void World::leave(Shard &shard, Room &room, size_t index)
{
    const Person &p = room.people[index];
    if (!shard.bridges.empty()) {
        shard.bridges[p.bridge].bytesUp += p.bytesUp;
        shard.bridges[p.bridge].bytesDown += p.bytesDown;
    }
    if (room.dominant == p.id) room.dominant = 0;
    room.people.erase(room.people.begin() + qptrdiff(index));
}

} // namespace jitscope::demo
