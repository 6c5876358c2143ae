// Rooms and people out of all pages that speak of them.
#include "engine/draft.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isJvb(SourceKind kind) { return kind >= SourceKind::JvbHealth && kind <= SourceKind::JvbRtcStats; }
bool isFocus(SourceKind kind) { return kind >= SourceKind::JicofoHealth && kind <= SourceKind::JicofoConference; }
// Complete lists of a server's rooms: a room that is not in them has gone from it.
bool isListing(SourceKind kind) { return kind == SourceKind::JvbDebug || kind == SourceKind::JicofoDebug || kind == SourceKind::ProsodyCensus || kind == SourceKind::SignalCensus; }

constexpr qint64 HearsayMs = 45'000; // how long the focus's or Prosody's word alone keeps a person whom no bridge shows

struct Work
{
    RoomDraft draft;
    QHash<QString, size_t> people;
    bool bridgeKnows = false; // some bridge lists its people
    qint64 newest = 0;
    double heardPeople = -1, heardVisitors = -1;
    qint64 heardAt = 0;
    SourceIndex heardBy = NoSource;
};

class Merge
{
public:
    explicit Merge(Draft &draft) : d(draft) {}

    void run()
    {
        listings();
        // oldest first, so that the newest is laid last and wins
        std::vector<const Observation *> inOrder;
        for (const ObservationPtr &o : d.input.observations)
            if (!o->rooms.empty()) inOrder.push_back(o.get());
        std::stable_sort(inOrder.begin(), inOrder.end(), [](const Observation *a, const Observation *b) { return a->at < b->at; });
        for (const Observation *o : inOrder)
            if (isJvb(o->origin.kind)) bridgePage(*o);
        for (const Observation *o : inOrder)
            if (!isJvb(o->origin.kind)) otherPage(*o);
        for (auto &w : m_rooms) finish(w);
        std::sort(m_rooms.begin(), m_rooms.end(), [](const Work &a, const Work &b) { return a.draft.room.id < b.draft.room.id; });
        d.rooms.reserve(m_rooms.size());
        for (Work &w : m_rooms) d.rooms.push_back(std::move(w.draft));
    }

private:
    // When each server last gave its list, and which rooms stood in it; who was in a room at a bridge when that was last told.
    void listings()
    {
        for (const ObservationPtr &o : d.input.observations) {
            if (isListing(o->origin.kind)) {
                qint64 &at = m_listedAt[{o->origin.server.value, listGroup(o->origin.kind)}];
                at = std::max(at, o->at);
                for (const Room &r : o->rooms) m_listed.insert({o->origin.server.value + u'\n' + r.id.value, listGroup(o->origin.kind)});
            }
            if (!isJvb(o->origin.kind) || isOfOnePerson(o->origin)) continue;
            for (const Room &r : o->rooms) {
                const Observation *&newest = m_newest[o->origin.server.value + u'\n' + r.id.value];
                if (!newest || newest->at < o->at) newest = o.get();
            }
        }
    }

    // A page of a big room that is asked person by person (engine/budget.h): it says nothing of who else is there.
    static bool isOfOnePerson(const Origin &origin) { return origin.kind == SourceKind::JvbDebugFull && origin.part.contains(u'/'); }
    static int listGroup(SourceKind kind) { return isJvb(kind) ? 0 : isFocus(kind) ? 1 : 2; }

    // The server's list is newer than this page and does not have the room any more; or the server has been silent for too long.
    bool isGone(const Observation &o, const Room &r) const
    {
        if (d.input.now - o.at > ForgetMs && o.origin.kind != SourceKind::JvbDebugFull) return true;
        const int group = listGroup(o.origin.kind);
        const qint64 listed = m_listedAt.value({o.origin.server.value, group}, -1);
        if (listed < 0) return d.input.now - o.at > ForgetMs;
        if (d.input.now - listed > ForgetMs) return true;
        return listed > o.at && !m_listed.contains({o.origin.server.value + u'\n' + r.id.value, group});
    }

    Work &work(const Room &r)
    {
        const auto it = m_at.constFind(r.id.value);
        if (it != m_at.cend()) return m_rooms[*it];
        m_at.insert(r.id.value, m_rooms.size());
        Work w;
        w.draft.room.id = r.id;
        m_rooms.push_back(std::move(w));
        return m_rooms.back();
    }

    void roomFacts(Work &w, const Room &r, const Observation &o)
    {
        Room &to = w.draft.room;
        if (!r.name.isEmpty()) to.name = r.name;
        if (!r.domain.isEmpty()) to.domain = r.domain;
        if (!r.meetingId.isEmpty()) to.meetingId = r.meetingId;
        if (r.createdAt > 0 && (to.createdAt == 0 || r.createdAt < to.createdAt)) to.createdAt = r.createdAt;
        if (!r.speaker.isEmpty()) to.speaker = r.speaker;
        if (r.recording) to.recording = r.recording;
        if (r.streaming) to.streaming = r.streaming;
        if (r.peerToPeer) to.peerToPeer = r.peerToPeer;
        to.breakout = to.breakout || r.breakout;
        to.leaked = to.leaked || r.leaked;
        if (o.origin.kind == SourceKind::JvbDebugFull) {
            if (isOfOnePerson(o.origin)) to.detailApart = true;
            else to.detailAt = std::max(to.detailAt, o.at);
        }
        w.newest = std::max(w.newest, o.at);
    }

    Person &person(Work &w, const PersonId &id)
    {
        const auto it = w.people.constFind(id.value);
        if (it != w.people.cend()) return w.draft.people[*it];
        w.people.insert(id.value, w.draft.people.size());
        Person p;
        p.id = id;
        w.draft.people.push_back(std::move(p));
        return w.draft.people.back();
    }

    void bridgePage(const Observation &o)
    {
        for (const Room &r : o.rooms) {
            if (isGone(o, r)) continue;
            Work &w = work(r);
            roomFacts(w, r, o);
            w.bridgeKnows = true;
            addBridge(w.draft.room, o.origin.server);
            const Observation *newest = m_newest.value(o.origin.server.value + u'\n' + r.id.value);
            for (const PersonPtr &p : r.people) {
                if (newest != &o && !isIn(*newest, r.id, p->id)) continue; // has left since
                Person &to = person(w, p->id);
                overlay(to, *p);
                to.bridge = o.origin.server;
            }
        }
    }

    void otherPage(const Observation &o)
    {
        for (const Room &r : o.rooms) {
            if (isGone(o, r)) continue;
            Work &w = work(r);
            roomFacts(w, r, o);
            count(w, r, o);
            for (const ServerId &b : r.bridges) addBridge(w.draft.room, d.byName.value(b.value, b));
            const bool mayAdd = !w.bridgeKnows || d.input.now - o.at < HearsayMs;
            for (const PersonPtr &p : r.people) {
                if (!w.people.contains(p->id.value) && (!mayAdd || left(w, *p, o))) continue;
                Person &to = person(w, p->id);
                overlay(to, *p);
                if (to.bridge.isEmpty() && !p->bridge.isEmpty()) to.bridge = d.byName.value(p->bridge.value, p->bridge);
            }
        }
    }

    // The focus saw somebody on a bridge whose own, newer page does not show that person any more.
    bool left(const Work &w, const Person &p, const Observation &o) const
    {
        const ServerId bridge = p.bridge.isEmpty() ? ServerId{} : d.byName.value(p.bridge.value, p.bridge);
        if (bridge.isEmpty()) return w.bridgeKnows && o.origin.kind == SourceKind::ProsodyRoom;
        const Observation *page = m_newest.value(bridge.value + u'\n' + w.draft.room.id.value);
        return page && page->at > o.at;
    }

    void count(Work &w, const Room &r, const Observation &o)
    {
        const Reading people = r.readings.get(Metric::RoomPeople);
        if (people.isMeasured() && o.at >= w.heardAt && !d.isStale(people.source)) {
            w.heardPeople = people.value;
            w.heardAt = o.at;
            w.heardBy = people.source;
        }
        Readings rest;
        for (const Reading &x : r.readings)
            if (x.metric != Metric::RoomPeople) rest.set(x);
        overlay(w.draft.room.readings, rest);
    }

    static bool isIn(const Observation &o, const RoomId &room, const PersonId &id)
    {
        for (const Room &r : o.rooms) {
            if (r.id != room) continue;
            const auto it = std::lower_bound(r.people.begin(), r.people.end(), id, [](const PersonPtr &p, const PersonId &i) { return p->id < i; });
            if (it != r.people.end() && (*it)->id == id) return true;
            return std::any_of(r.people.begin(), r.people.end(), [&](const PersonPtr &p) { return p->id == id; }); // a parser that did not sort
        }
        return false;
    }

    static void addBridge(Room &room, const ServerId &bridge)
    {
        const auto it = std::lower_bound(room.bridges.begin(), room.bridges.end(), bridge);
        if (it == room.bridges.end() || *it != bridge) room.bridges.insert(it, bridge);
    }

    void finish(Work &w)
    {
        Room &room = w.draft.room;
        std::vector<Person> &people = w.draft.people;
        std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.id < b.id; });
        if (room.name.isEmpty()) room.name = room.id.value.section(u'@', 0, 0);
        if (room.domain.isEmpty()) room.domain = room.id.value.section(u'@', 1);
        room.breakout = room.breakout || room.domain.startsWith(QLatin1String("breakout."));
        const RoomPtr before = d.previousRoom(room.id);
        for (Person &p : people) {
            if (p.name.isEmpty()) {
                p.name = p.statsId.isEmpty() ? p.id.value : p.statsId;
                p.nameSource = p.statsId.isEmpty() ? NameSource::EndpointId : NameSource::StatsId;
            }
            const Person *was = nullptr;
            if (before) {
                const auto it = std::lower_bound(before->people.begin(), before->people.end(), p.id, [](const PersonPtr &a, const PersonId &i) { return a->id < i; });
                if (it != before->people.end() && (*it)->id == p.id) was = it->get();
            }
            if (was && was->joinedAt) p.joinedAt = p.joinedAt ? std::min(p.joinedAt, was->joinedAt) : was->joinedAt;
            else if (!p.joinedAt) p.joinedAt = w.newest;
            gaps(p);
            for (Reading &r : p.readings)
                if (r.state == ReadingState::Measured && isOld(r)) r.state = ReadingState::Stale;
        }
        if (!room.peerToPeer) room.peerToPeer = looksPeerToPeer(w);
        if (room.peerToPeer == true) {
            // the bridge does not see their media: what it counts of them is keep-alives
            for (Person &p : people)
                for (const Metric m : {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonVideoJitterUp})
                    p.readings.miss(m, ReadingState::NoMeaning, w.newest);
        }
        const bool recorder = std::any_of(people.begin(), people.end(), [](const Person &p) { return p.kind == PersonKind::Recorder; });
        if (recorder && !room.recording && !room.streaming) room.recording = true;
        const double count = std::max(double(people.size()), w.heardPeople);
        if (!people.empty() || w.heardPeople >= 0)
            room.readings.set({count, w.newest, Metric::RoomPeople, w.heardPeople > double(people.size()) ? w.heardBy : NoSource, ReadingState::Measured});
        if (room.createdAt > 0) room.readings.set({double(room.createdAt), w.newest, Metric::RoomAge, NoSource, ReadingState::Measured});
    }

    // Detail comes in turn, so it may be older than a listing may.
    bool isOld(const Reading &r) const
    {
        if (d.isStale(r.source)) return true;
        return r.source < d.input.sources.size() && d.input.sources[r.source].intervalMs == 0 && d.input.now - r.at > DetailStaleMs;
    }

    // Why a figure that only a bridge's page has is missing: that page is switched off there.
    void gaps(Person &p) const
    {
        if (p.bridge.isEmpty()) return;
        const SourceState *debug = d.page(SourceKind::JvbDebug, p.bridge), *lean = d.page(SourceKind::JvbRtcStats, p.bridge);
        if (!debug || debug->health != Health::SwitchedOff) return;
        const bool leanOff = !lean || lean->health == Health::SwitchedOff;
        const SourceIndex index = d.pageIndex(SourceKind::JvbDebug, p.bridge);
        const auto off = [&](Metric m) {
            const Reading *r = p.readings.find(m);
            if (!r || r->state == ReadingState::NotYet) p.readings.miss(m, ReadingState::SwitchedOff, 0, index);
        };
        for (const Metric m : {Metric::PersonJitterUp, Metric::PersonVideoJitterUp, Metric::PersonAudioBitrateUp, Metric::PersonVideoBitrateUp}) off(m);
        if (leanOff)
            for (const Metric m : {Metric::PersonRtt, Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonBitrateUp, Metric::PersonBitrateDown, Metric::PersonEstimateDown}) off(m);
    }

    // Two people, both connected to one bridge, and nothing but keep-alives arrives from either although not both are muted (jvb.md §15.24).
    // What is not known leaves it open.
    std::optional<bool> looksPeerToPeer(const Work &w) const
    {
        const std::vector<Person> &people = w.draft.people;
        if (people.size() != 2) return w.bridgeKnows && people.size() > 2 ? std::optional(false) : std::nullopt;
        if (w.draft.room.bridges.size() > 1) return false;
        bool muted = true;
        for (const Person &p : people) {
            if (p.kind != PersonKind::Person) return false;
            if (p.sendsAudio == true || p.sendsVideo == true) return false;
            const Reading up = p.readings.get(Metric::PersonBitrateUp);
            const bool silent = up.isMeasured() ? up.value < 20 : p.sendsAudio == false && p.sendsVideo == false;
            if (up.isMeasured() && !silent) return false;
            if (!silent) return {};
            muted = muted && p.audioMuted == true && p.videoMuted == true;
        }
        if (muted) return {}; // two people who say nothing look just the same
        for (const Server &s : d.servers) {
            if (w.draft.room.bridges.empty() || s.id != w.draft.room.bridges.front()) continue;
            const Reading p2p = s.readings.get(Metric::BridgeP2pRooms);
            if (p2p.isMeasured() && p2p.value == 0) return {};
        }
        return true;
    }

    Draft &d;
    std::vector<Work> m_rooms;
    QHash<QString, size_t> m_at;
    QHash<std::pair<QString, int>, qint64> m_listedAt;
    QSet<std::pair<QString, int>> m_listed;
    QHash<QString, const Observation *> m_newest; // server and room → newest page of that bridge with that room
};

} // namespace

void mergeRooms(Draft &draft)
{
    Merge(draft).run();
}

} // namespace jitscope
