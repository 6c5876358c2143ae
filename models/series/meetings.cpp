#include "series/meetings.h"

#include "series/history.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr qint64 blipMs = 30'000; // who is back so soon has not left: a page was silent

bool isHuman(PersonKind kind) { return kind == PersonKind::Person; }
PersonKind kindIn(const HistoryEvent &e) { return PersonKind(std::clamp(int(e.value), 0, int(PersonKind::Transcriber))); }

struct OpenMeeting
{
    Meeting meeting;
    QHash<QString, size_t> here; // endpoint → place in stays
    qint64 recordingSince = 0;
    qint64 lostAt = 0;           // recording of its shard stopped then; 0: it goes on
    qint64 beganAgain = 0;
};

class MeetingBuilder
{
public:
    MeetingBuilder(const std::map<QString, std::vector<TimeSpan>> &silent) : m_silent(silent) {}

    void take(const HistoryEvent &e)
    {
        const QString &shard = e.about.shard;
        ShardState &state = m_shards[shard];
        if (state.began != 0 && e.at != state.began) dropLost(shard, state);
        switch (e.kind) {
        case HistoryEventKind::Began: began(shard, state, e); break;
        case HistoryEventKind::Present: present(e); break;
        case HistoryEventKind::RoomOpened:
            if (OpenMeeting *old = find(e.about)) close(*old, state.lastAt, false);
            begin(e.about, e.at, true);
            break;
        case HistoryEventKind::RoomClosed:
            if (OpenMeeting *m = find(e.about)) close(*m, e.at, true);
            else { // all that is known of it is its end
                begin(e.about, e.at, false);
                close(*find(e.about), e.at, true);
            }
            break;
        case HistoryEventKind::Joined: join(meetingFor(e), e, true); break;
        case HistoryEventKind::Left: leave(e); break;
        case HistoryEventKind::Recording: {
            OpenMeeting &m = meetingFor(e);
            if (e.value > 0 && m.recordingSince == 0) m.recordingSince = e.at;
            if (e.value <= 0) endRecording(m, e.at);
            m.meeting.streamed = m.meeting.streamed || (int(e.value) & 2);
            break;
        }
        case HistoryEventKind::OnBridges: {
            QStringList &all = meetingFor(e).meeting.bridges;
            all << e.text.split(u'\n', Qt::SkipEmptyParts);
            all.removeDuplicates();
            break;
        }
        default: break;
        }
        state.lastAt = std::max(state.lastAt, e.at);
    }

    std::vector<Meeting> end(qint64 to)
    {
        for (auto &[shard, state] : m_shards)
            if (state.began != 0) dropLost(shard, state);
        for (auto it = m_open.begin(); it != m_open.end();) {
            it->meeting.isOn = true;
            const QString shard = it->meeting.shard.value;
            const auto silent = m_silent.find(shard);
            qint64 at = to;
            if (silent != m_silent.end() && !silent->second.empty() && silent->second.back().to >= to) { // nobody looks any more
                at = std::max(it->meeting.from, std::min(to, silent->second.back().from));
                it->meeting.isOn = false;
            }
            finish(*it, at, false);
            m_done.push_back(std::move(it->meeting));
            it = m_open.erase(it);
        }
        return std::move(m_done);
    }

private:
    struct ShardState { qint64 lastAt = 0, began = 0; };

    static EntityId roomOf(const EntityId &e) { return e.kind == EntityKind::Person ? EntityId::of(ShardId{e.shard}, RoomId{e.room}) : e; }
    OpenMeeting *find(const EntityId &about)
    {
        const auto it = m_open.find(roomOf(about));
        return it == m_open.end() ? nullptr : &*it;
    }
    OpenMeeting &begin(const EntityId &about, qint64 at, bool seen)
    {
        const EntityId room = roomOf(about);
        OpenMeeting m;
        m.meeting.shard = {room.shard};
        m.meeting.room = {room.id};
        m.meeting.from = at;
        m.meeting.sawBegin = seen;
        return *m_open.insert(room, std::move(m));
    }
    OpenMeeting &meetingFor(const HistoryEvent &e)
    {
        OpenMeeting *m = find(e.about);
        return m ? *m : begin(e.about, e.at, false);
    }

    // What was on is in doubt until somebody is seen there again.
    void began(const QString &shard, ShardState &state, const HistoryEvent &e)
    {
        const auto silent = m_silent.find(shard);
        for (auto it = m_open.begin(); it != m_open.end(); ++it) {
            if (it->meeting.shard.value != shard) continue;
            qint64 lost = std::max(state.lastAt, it->meeting.from);
            if (silent != m_silent.end())
                for (const TimeSpan &s : silent->second)
                    if (s.from < e.at && s.to >= e.at - 60'000) lost = std::max(lost, std::min(s.from, e.at));
            it->lostAt = lost;
        }
        state.began = e.at;
    }
    void dropLost(const QString &shard, ShardState &state)
    {
        state.began = 0;
        std::vector<EntityId> lost;
        for (auto it = m_open.begin(); it != m_open.end(); ++it)
            if (it->meeting.shard.value == shard && it->lostAt != 0) lost.push_back(it.key());
        for (const EntityId &id : lost) close(m_open[id], m_open[id].lostAt, false);
        for (auto it = m_open.begin(); it != m_open.end(); ++it) {
            if (it->meeting.shard.value != shard || it->beganAgain == 0) continue;
            // who was not there any more left while nobody looked
            for (auto p = it->here.begin(); p != it->here.end();) {
                MeetingStay &stay = it->meeting.stays[*p];
                if (stay.to != 0) {
                    stay.to = 0;
                    ++p;
                    continue;
                }
                stay.to = it->meeting.gaps.back().from;
                stay.sawLeave = false;
                p = it->here.erase(p);
            }
            it->beganAgain = 0;
        }
    }
    void present(const HistoryEvent &e)
    {
        OpenMeeting *m = find(e.about);
        if (!m) m = &begin(e.about, e.at, false);
        if (m->lostAt != 0) {
            if (e.at > m->lostAt) m->meeting.gaps.push_back({m->lostAt, e.at});
            else m->meeting.gaps.push_back({e.at, e.at});
            m->lostAt = 0;
            m->beganAgain = e.at;
        }
        if (e.about.kind != EntityKind::Person) return;
        const auto known = m->here.constFind(e.about.id);
        if (known != m->here.cend()) {
            MeetingStay &stay = m->meeting.stays[*known];
            if (m->beganAgain != 0) stay.to = e.at; // a tick: seen again
            if (!e.name.isEmpty()) stay.name = e.name; // now known by another name
        } else {
            join(*m, e, false);
            if (m->beganAgain != 0) m->meeting.stays.back().to = e.at;
        }
    }
    void join(OpenMeeting &m, const HistoryEvent &e, bool seen)
    {
        if (m.here.contains(e.about.id)) return;
        std::vector<MeetingStay> &all = m.meeting.stays;
        for (size_t i = all.size(); seen && i-- > 0;)
            if (all[i].person.value == e.about.id && all[i].sawLeave && e.at - all[i].to <= blipMs) {
                all[i].to = 0;
                m.here.insert(e.about.id, i);
                return;
            }
        MeetingStay stay;
        stay.person = {e.about.id};
        stay.name = e.name;
        stay.from = e.at;
        stay.sawJoin = seen;
        stay.kind = kindIn(e);
        m.here.insert(e.about.id, all.size());
        all.push_back(std::move(stay));
    }
    void leave(const HistoryEvent &e)
    {
        OpenMeeting &m = meetingFor(e);
        auto it = m.here.find(e.about.id);
        if (it == m.here.end()) { // was there before anybody looked
            join(m, e, false);
            it = m.here.find(e.about.id);
            m.meeting.stays[*it].from = m.meeting.from;
        }
        m.meeting.stays[*it].to = e.at;
        m.meeting.stays[*it].sawLeave = true;
        m.here.erase(it);
    }
    static void endRecording(OpenMeeting &m, qint64 at)
    {
        if (m.recordingSince != 0) m.meeting.recordings.push_back({m.recordingSince, std::max(at, m.recordingSince)});
        m.recordingSince = 0;
    }
    static void finish(OpenMeeting &m, qint64 at, bool seen)
    {
        Meeting &x = m.meeting;
        at = std::max(at, x.from);
        for (const size_t i : std::as_const(m.here)) {
            x.stays[i].to = std::max(at, x.stays[i].from);
            x.stays[i].sawLeave = seen;
        }
        for (MeetingStay &s : x.stays) s.to = std::max(s.to, s.from); // a clock that was set back
        m.here.clear();
        endRecording(m, at);
        x.to = at;
        x.sawEnd = seen;
        std::stable_sort(x.stays.begin(), x.stays.end(), [](const MeetingStay &a, const MeetingStay &b) { return a.from < b.from; });
        x.bridges.sort();
        // leaving comes before joining at the same moment
        std::vector<std::pair<qint64, int>> steps;
        for (const MeetingStay &s : x.stays) {
            if (!isHuman(s.kind)) continue;
            steps.emplace_back(s.from, 1);
            if (s.to > s.from) steps.emplace_back(s.to, -1);
        }
        std::sort(steps.begin(), steps.end());
        int here = 0;
        for (const auto &[when, by] : steps) {
            here += by;
            if (here <= x.peak) continue;
            x.peak = here;
            x.peakAt = when;
        }
    }
    void close(OpenMeeting &m, qint64 at, bool seen)
    {
        finish(m, at, seen);
        const EntityId id = EntityId::of(m.meeting.shard, m.meeting.room);
        m_done.push_back(std::move(m.meeting));
        m_open.remove(id);
    }

    const std::map<QString, std::vector<TimeSpan>> &m_silent;
    std::map<QString, ShardState> m_shards;
    QHash<EntityId, OpenMeeting> m_open;
    std::vector<Meeting> m_done;
};

} // namespace

int Meeting::people() const
{
    QSet<QString> all;
    for (const MeetingStay &s : stays)
        if (isHuman(s.kind)) all.insert(s.person.value);
    return int(all.size());
}

qint64 Meeting::personMs() const
{
    qint64 sum = 0;
    for (const MeetingStay &s : stays) {
        if (!isHuman(s.kind)) continue;
        sum += s.to - s.from;
        for (const TimeSpan &g : gaps) sum -= std::max<qint64>(0, std::min(s.to, g.to) - std::max(s.from, g.from));
    }
    return sum;
}

std::vector<Meeting> meetingsOf(std::vector<HistoryEvent> events, qint64 from, qint64 to, const std::map<QString, std::vector<TimeSpan>> &silent)
{
    std::sort(events.begin(), events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number < b.number; });
    events.erase(std::unique(events.begin(), events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number == b.number && a.number != 0; }), events.end());
    MeetingBuilder build(silent);
    for (const HistoryEvent &e : events)
        if (e.at < to) build.take(e);
    std::vector<Meeting> all = build.end(to);
    std::erase_if(all, [&](const Meeting &m) { return m.to < from || m.from >= to; });
    std::sort(all.begin(), all.end(), [](const Meeting &a, const Meeting &b) { return std::tie(a.shard, a.room, a.from) < std::tie(b.shard, b.room, b.from); });
    return all;
}

std::vector<TimeSpan> silentSpans(const HistoryAnswer &answer, qint64 from, qint64 to, qint64 leastMs)
{
    std::vector<TimeSpan> out;
    qint64 since = from; // nothing is known from then on
    const auto close = [&](qint64 until) {
        if (until - since >= leastMs) out.push_back({since, until});
    };
    for (size_t i = 0; i < answer.columns.size(); ++i) {
        if (std::isnan(answer.columns[i].last)) continue;
        const qint64 at = answer.from + qint64(i) * answer.stepMs;
        if (at >= to) break;
        close(std::max(at, from));
        since = std::max(since, at + answer.stepMs);
    }
    if (since < to) close(to);
    return out;
}

} // namespace jitscope
