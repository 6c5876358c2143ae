#include "quality/qualitywatch.h"

#include "fleet/metric.h"
#include "quality/verdictrules.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jitscope {
namespace {

constexpr qint64 GroupMs = 90'000;     // the bridge's count of loss covers a minute, and a band is held half a minute
constexpr qint64 DirectMs = 10'000;   // two who merely say nothing for a moment look like two who talk directly
constexpr int SilentPages = 2;         // in a row: somebody may have begun to talk between two pages
constexpr qint64 LegAgeMs = 45'000;    // an older figure of a leg says nothing of now
constexpr double LeastLegMs = 100;     // what a leg within one region must not take, and how little is never called slow
constexpr double LegLimitMs = 500;     // too much for any two places
constexpr double SendingKbit = 50;     // so much is sent on the far side when nothing at all arrives here

QString legKey(const ServerId &a, const ServerId &b) { return a.value < b.value ? a.value + u'\n' + b.value : b.value + u'\n' + a.value; }

} // namespace

struct QualityWatch::PersonMemory
{
    PersonMemory(const RoomId &in, const PersonId &who)
        : room(in), id(who)
    {
    }
    RoomId room;
    PersonId id;
    PersonPtr seen;
    ServerId bridge; // the last that was known
    SteadyBand band;
    SteadyBand::Blind blind = SteadyBand::Blind::No;
    QualityStep step;
    qint64 lookedAt = 0;
    VerdictCause cause = VerdictCause::None;
    qint64 causeSince = 0;
    std::vector<VerdictFinding> findings;       // as told last
    std::unique_ptr<VerdictFinding> group;      // that explained it last
    qint64 groupAt = 0;
    PersonQualityPtr told;
};

struct QualityWatch::LegMemory
{
    SteadyMeasure steady;
    std::array<float, 60> usual{}; // of well windows, in a ring
    int count = 0, next = 0;
    double rtt = 0;
    qint64 seen = 0;
    struct Silence { qint64 at = 0; int pages = 0; };
    std::map<QString, Silence> silences; // by the far bridge and room: pages in a row in which nothing arrived

    double quartile() const
    {
        const int n = std::min<int>(count, int(usual.size()));
        if (n < 3) return 0;
        std::array<float, 60> v = usual;
        std::nth_element(v.begin(), v.begin() + n / 4, v.begin() + n);
        return double(v[size_t(n / 4)]);
    }
};

bool QualityWatch::isBefore(const PersonMemory &m, const RoomId &room, const PersonId &id) { return m.room != room ? m.room < room : m.id < id; }

QualityWatch::QualityWatch() = default;
QualityWatch::~QualityWatch() = default;
QualityWatch::QualityWatch(QualityWatch &&) noexcept = default;
QualityWatch &QualityWatch::operator=(QualityWatch &&) noexcept = default;

void QualityWatch::setScale(const QualityScale &scale)
{
    if (scale == m_scale) return;
    m_people.clear();
    m_arrived.clear();
    m_scale = scale;
}

void QualityWatch::feed(PersonMemory &memory, const Person &person, qint64 now)
{
    // Whoever went to another bridge begins anew: it was the old one's way.
    if (!person.bridge.isEmpty()) {
        if (!memory.bridge.isEmpty() && memory.bridge != person.bridge) memory.band = SteadyBand();
        memory.bridge = person.bridge;
    }
    const QualityFigures figures = m_scale.figures(person);
    memory.band.look(figures, memory.blind, now, m_scale);
    memory.step = memory.blind == SteadyBand::Blind::No ? m_scale.step(figures) : QualityStep();
    memory.lookedAt = now;
}

Health QualityWatch::steady(const RoomId &room, const Person &person, const QualityScale &scale, qint64 now)
{
    setScale(scale);
    const auto known = std::lower_bound(m_people.begin(), m_people.end(), person.id, [&](const std::unique_ptr<PersonMemory> &m, const PersonId &id) { return isBefore(*m, room, id); });
    PersonMemory *memory = known != m_people.end() && (*known)->room == room && (*known)->id == person.id ? known->get() : nullptr;
    if (!memory) {
        std::unique_ptr<PersonMemory> &arrived = m_arrived[{room, person.id}];
        if (!arrived) arrived = std::make_unique<PersonMemory>(room, person.id);
        memory = arrived.get();
    }
    feed(*memory, person, now);
    const Health latest = healthOf(person, scale);
    if (memory->blind != SteadyBand::Blind::No || latest == Health::Pending || latest == Health::Unknown) return latest;
    const Band band = memory->band.measured(scale);
    return band == Band::None ? latest : healthOf(band);
}

std::shared_ptr<ShardQuality> QualityWatch::look(const ShardSnapshot &shard, const QualityScale &scale, qint64 now)
{
    setScale(scale);
    VerdictLook look{m_scale, {}, {}, {}, {}, {}, {}};
    m_bridgeAt.clear();
    for (const ServerPtr &v : shard.servers) {
        if (v->kind != ServerKind::Bridge) continue;
        VerdictBridge b{v->id, -1, 0};
        if (const Reading *stress = v->readings.find(Metric::BridgeStress); stress && stress->isMeasured()) b.stress = stress->value, b.stressAt = stress->at;
        m_bridgeAt.insert(v->id.value, int(look.bridges.size()));
        look.bridges.push_back(std::move(b));
    }
    people(shard, look, now);
    legs(shard, look, now);
    auto out = std::make_shared<ShardQuality>();
    out->at = now;
    out->scale = m_scale;
    verdicts(shard, look, *out, now);
    return out;
}

void QualityWatch::people(const ShardSnapshot &shard, VerdictLook &look, qint64 now)
{
    size_t count = 0;
    for (const RoomPtr &r : shard.rooms) count += r->people.size();
    std::vector<std::unique_ptr<PersonMemory>> next;
    next.reserve(count);
    look.people.reserve(count);
    look.rooms.reserve(shard.rooms.size());
    QHash<QString, int> regions;
    size_t at = 0; // both are sorted alike
    QHash<QString, qint64> direct;
    for (const RoomPtr &r : shard.rooms) {
        bool directly = r->peerToPeer == true && r->people.size() <= 2;
        if (directly) {
            const qint64 since = m_direct.value(r->id.value, now);
            direct.insert(r->id.value, since);
            directly = now - since >= DirectMs;
        }
        VerdictRoom room{r->id, int(look.people.size()), int(r->people.size()), directly, r->bridges.size() > 1, {}};
        for (const PersonPtr &p : r->people) {
            while (at < m_people.size() && isBefore(*m_people[at], r->id, p->id)) ++at;
            std::unique_ptr<PersonMemory> memory;
            if (at < m_people.size() && m_people[at]->room == r->id && m_people[at]->id == p->id) memory = std::move(m_people[at++]);
            else if (const auto arrived = m_arrived.find({r->id, p->id}); arrived != m_arrived.end()) memory = std::move(arrived->second);
            else memory = std::make_unique<PersonMemory>(r->id, p->id);
            const auto blind = room.peerToPeer ? SteadyBand::Blind::PeerToPeer : SteadyBand::Blind::No;
            const bool fed = memory->lookedAt == now && memory->blind == blind;
            memory->blind = blind;
            if (!fed && (memory->seen != p || now - memory->lookedAt >= m_scale.windowMs || blind != SteadyBand::Blind::No)) feed(*memory, *p, now);
            memory->seen = p;
            VerdictPerson v;
            v.room = int(look.rooms.size());
            v.bridge = m_bridgeAt.value(p->bridge.value, -1);
            v.peerToPeer = room.peerToPeer;
            v.state = memory->band.state().band;
            if (!p->region.isEmpty()) {
                const auto known = regions.constFind(p->region);
                v.region = known == regions.cend() ? int(look.regions.size()) : *known;
                if (known == regions.cend()) {
                    regions.insert(p->region, v.region);
                    look.regions.push_back(p->region);
                }
            }
            for (size_t i = 0; i < QualityMeasures; ++i) {
                const SteadyMeasure &m = memory->band.of(QualityMeasure(i));
                v.usual[i] = float(m.usual());
                v.value[i] = float(m.value());
                v.steady[i] = m.band();
                v.latest[i] = m.latest();
                v.at = std::max(v.at, m.at());
            }
            v.wanted = float(p->readings.get(Metric::PersonWantedDown).value);
            if (memory->group && now - memory->groupAt < GroupMs) v.group = memory->group.get();
            look.people.push_back(v);
            next.push_back(std::move(memory));
        }
        look.rooms.push_back(std::move(room));
    }
    m_people = std::move(next);
    m_arrived.clear();
    m_direct = std::move(direct);
}

void QualityWatch::legs(const ShardSnapshot &shard, VerdictLook &look, qint64 now)
{
    struct Seen
    {
        int a, b;
        std::vector<float> rtts;
        qint64 at = 0;
        bool silent = false, sameRegion = false;
        std::vector<int> rooms;
    };
    QHash<QString, ServerId> names; // relay id or name → bridge
    QHash<QString, int> rooms;
    QHash<QString, QString> region;
    bool any = false;
    for (const ServerPtr &v : shard.servers) any = any || !v->relays.empty();
    if (!any) {
        m_legs.clear();
        return;
    }
    for (const ServerPtr &v : shard.servers) {
        if (v->kind != ServerKind::Bridge) continue;
        names.insert(v->id.value, v->id);
        if (!v->name.isEmpty()) names.insert(v->name, v->id);
        if (!v->relayId.isEmpty()) names.insert(v->relayId, v->id);
        region.insert(v->id.value, v->region);
    }
    for (size_t i = 0; i < look.rooms.size(); ++i)
        if (look.rooms[i].spans) rooms.insert(look.rooms[i].id.value, int(i));
    std::map<QString, Seen> seen;
    for (const ServerPtr &v : shard.servers) {
        if (v->kind != ServerKind::Bridge) continue;
        for (const RelayLeg &leg : v->relays) {
            const auto peer = names.constFind(leg.peer);
            const auto room = rooms.constFind(leg.room.value);
            if (peer == names.cend() || room == rooms.cend() || *peer == v->id) continue;
            const QString key = legKey(v->id, *peer);
            auto it = seen.find(key);
            if (it == seen.end()) {
                Seen s;
                s.a = m_bridgeAt.value(std::min(v->id, *peer).value, -1);
                s.b = m_bridgeAt.value(std::max(v->id, *peer).value, -1);
                s.sameRegion = !v->region.isEmpty() && v->region == region.value(peer->value);
                it = seen.emplace(key, std::move(s)).first;
            }
            Seen &s = it->second;
            if (leg.rtt.isMeasured() && now - leg.rtt.at < LegAgeMs) {
                s.rtts.push_back(float(leg.rtt.value));
                s.at = std::max(s.at, leg.rtt.at);
            }
            VerdictRoom &in = look.rooms[size_t(*room)];
            if (std::find(s.rooms.begin(), s.rooms.end(), *room) == s.rooms.end()) s.rooms.push_back(*room);
            // The others send over there, and nothing comes here. Rates come with full detail, in turn: each page counts once.
            std::shared_ptr<LegMemory> &memory = m_legs[key];
            if (!memory) memory = std::make_shared<LegMemory>();
            LegMemory::Silence &silence = memory->silences[peer->value + u'\n' + leg.room.value];
            if (leg.bitrateIn.isMeasured() && leg.bitrateIn.at > silence.at && now - leg.bitrateIn.at < LegAgeMs && !in.peerToPeer) {
                const int far = m_bridgeAt.value(peer->value, -1);
                double sent = 0;
                for (int n = in.first; n < in.first + in.count; ++n) {
                    if (look.people[size_t(n)].bridge != far) continue;
                    const Person &p = *m_people[size_t(n)]->seen;
                    const Reading up = p.readings.get(Metric::PersonBitrateUp);
                    if (up.isMeasured()) sent += up.value;
                }
                silence.at = leg.bitrateIn.at;
                if (sent > SendingKbit) silence.pages = leg.bitrateIn.value * 1000 < sent * 0.1 ? silence.pages + 1 : 0;
            }
            if (silence.pages >= SilentPages) s.silent = true;
        }
    }
    QHash<QString, std::shared_ptr<LegMemory>> next;
    for (auto &[key, s] : seen) {
        if (s.a < 0 || s.b < 0) continue;
        std::shared_ptr<LegMemory> memory = m_legs.value(key);
        if (!memory) memory = std::make_shared<LegMemory>();
        double usual = memory->quartile();
        if (s.at > memory->seen && !s.rtts.empty()) {
            std::nth_element(s.rtts.begin(), s.rtts.begin() + ptrdiff_t(s.rtts.size() / 2), s.rtts.end());
            memory->rtt = double(s.rtts[s.rtts.size() / 2]);
            const bool slow = memory->rtt >= LegLimitMs || (usual > 0 && memory->rtt >= std::max(LeastLegMs, 2.5 * usual + 30)) || (s.sameRegion && memory->rtt >= LeastLegMs);
            const Band band = memory->rtt >= LegLimitMs ? Band::Bad : slow ? Band::Poor : Band::Good;
            memory->steady.look(band, memory->rtt, s.at, m_scale);
            if (band == Band::Good && s.at / m_scale.windowMs != memory->seen / m_scale.windowMs) {
                memory->usual[size_t(memory->next)] = float(memory->rtt);
                memory->next = (memory->next + 1) % int(memory->usual.size());
                ++memory->count;
                usual = memory->quartile();
            }
            memory->seen = s.at;
        }
        for (const int room : s.rooms) look.rooms[size_t(room)].legs.push_back(int(look.legs.size()));
        look.legEnds.emplace_back(s.a, s.b);
        look.legs.push_back({look.bridges[size_t(s.a)].id, look.bridges[size_t(s.b)].id, memory->rtt, usual, s.silent, s.silent ? Band::Bad : memory->steady.band()});
        next.insert(key, memory);
    }
    m_legs = std::move(next);
}

void QualityWatch::verdicts(const ShardSnapshot &shard, VerdictLook &look, ShardQuality &out, qint64 now)
{
    Verdicts all = judgeQuality(look);
    const auto sinceOf = [now](VerdictCause cause, VerdictCause &was, qint64 &since) {
        if (cause != was) {
            was = cause;
            since = cause == VerdictCause::None ? 0 : now;
        }
        return since;
    };
    out.people.reserve(look.people.size());
    out.rooms.reserve(look.rooms.size());
    for (size_t i = 0; i < look.people.size(); ++i) {
        PersonMemory &m = *m_people[i];
        const VerdictPerson &v = look.people[i];
        VerdictOut &found = all.people[i];
        // Held although the latest looks are better: the verdict of when it was bad stands.
        const bool held = v.state >= Band::Poor && m.band.state().reason.why == BandReason::Why::Held;
        if (held && !m.findings.empty() && !v.peerToPeer) {
            std::erase_if(found.findings, [](const VerdictFinding &f) { return f.cause != VerdictCause::RelayLeg; });
            std::vector<VerdictFinding> stands = m.findings;
            std::erase_if(stands, [](const VerdictFinding &f) { return f.cause == VerdictCause::RelayLeg; });
            found.findings.insert(found.findings.begin(), std::make_move_iterator(stands.begin()), std::make_move_iterator(stands.end()));
        } else if (!all.ownKept[i]) {
            for (const VerdictFinding &f : found.findings)
                if (f.cause == VerdictCause::Bridge || f.cause == VerdictCause::Region) {
                    m.group = std::make_unique<VerdictFinding>(f);
                    m.groupAt = now;
                    break;
                }
        }
        m.findings = found.findings;
        PersonQuality q;
        q.room = m.room;
        q.person = m.id;
        q.bridge = m.seen->bridge;
        q.state = m.band.state();
        q.now = m.step;
        q.verdict.findings = std::move(found.findings);
        q.verdict.gaps = std::move(found.gaps);
        q.verdict.since = sinceOf(q.verdict.cause(), m.cause, m.causeSince);
        if (!m.told || !(*m.told == q)) m.told = std::make_shared<const PersonQuality>(std::move(q));
        out.people.push_back(m.told);
    }
    QHash<QString, RoomMemory> rooms, bridges;
    for (size_t i = 0; i < look.rooms.size(); ++i) {
        const VerdictRoom &r = look.rooms[i];
        RoomQuality q;
        q.room = r.id;
        for (int n = r.first; n < r.first + r.count; ++n) {
            const Band band = look.people[size_t(n)].state;
            q.worst = std::max(q.worst, band);
            q.people += band != Band::None;
            ++q.byBand[size_t(band)];
        }
        q.verdict.findings = std::move(all.rooms[i].findings);
        q.verdict.gaps = std::move(all.rooms[i].gaps);
        for (VerdictFinding &f : q.verdict.findings)
            if (f.cause == VerdictCause::OwnUplink || f.cause == VerdictCause::OwnDownlink || f.cause == VerdictCause::OwnLine || f.cause == VerdictCause::NothingFound)
                f.whom = m_people[size_t(f.whom.toInt())]->id.value;
        RoomMemory memory = m_rooms.value(r.id.value);
        q.verdict.since = sinceOf(q.verdict.cause(), memory.cause, memory.since);
        rooms.insert(r.id.value, memory);
        out.rooms.push_back(std::move(q));
    }
    const ShardHeadRoom heads = headRoom(shard);
    out.headRoom = heads.shard;
    for (size_t i = 0; i < look.bridges.size(); ++i) {
        BridgeQuality q;
        q.bridge = look.bridges[i].id;
        q.verdict.findings = std::move(all.bridges[i].findings);
        q.verdict.gaps = std::move(all.bridges[i].gaps);
        q.headRoom = heads.bridges[i].second;
        RoomMemory memory = m_bridges.value(q.bridge.value);
        q.verdict.since = sinceOf(q.verdict.cause(), memory.cause, memory.since);
        bridges.insert(q.bridge.value, memory);
        out.bridges.push_back(std::move(q));
    }
    for (const VerdictPerson &p : look.people)
        if (p.bridge >= 0) ++out.bridges[size_t(p.bridge)].byBand[size_t(p.state)];
    out.legs = std::move(look.legs);
    m_rooms = std::move(rooms);
    m_bridges = std::move(bridges);
}

} // namespace jitscope
