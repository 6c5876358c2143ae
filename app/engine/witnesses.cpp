// Which rooms each witness lists: the bridges' short debug pages, Jicofo's, Prosody's census. Of the lists themselves, not of the merged rooms: a room that one of them
// has dropped must not be kept alive by another.
#include "engine/draft.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isNoMeetingRoom(const Room &room)
{
    const QString local = room.id.value.section(u'@', 0, 0), name = local.startsWith(u'[') ? local.section(u']', 1) : local;
    return room.breakout || room.domain.startsWith(u"lobby.") || room.domain.startsWith(u"breakout.") || name.startsWith(u"__jicofo-health-check") || name.startsWith(u"canary");
}

} // namespace

WitnessLists witnessLists(const Draft &d)
{
    WitnessLists out;
    std::map<ServerId, qint64> listed; // bridges
    const auto room = [&](const Room &r) -> RoomWitness & {
        RoomWitness &w = out.rooms[r.id];
        w.excluded = w.excluded || isNoMeetingRoom(r);
        w.leaked = w.leaked || r.leaked;
        if (r.createdAt > 0 && (w.createdAt == 0 || r.createdAt < w.createdAt)) w.createdAt = r.createdAt;
        return w;
    };
    const auto people = [](const Room &r) {
        const Reading *count = r.readings.find(Metric::RoomPeople);
        return count && count->isMeasured() ? int(count->value) : count ? -1 : int(r.people.size()); // the census says −1 while the focus is away
    };
    std::map<RoomId, std::pair<int, ServerId>> most;
    for (const ObservationPtr &o : d.input.observations) {
        const SourceKind kind = o->origin.kind;
        if (!o->complete || d.isStale(d.pageIndex(kind, o->origin.server))) continue;
        if (kind == SourceKind::JvbDebug) {
            listed[o->origin.server] = o->at;
            for (const Room &r : o->rooms) {
                RoomWitness &w = room(r);
                const int here = int(r.people.size());
                w.byBridges = std::max(0, w.byBridges) + here;
                auto &[count, bridge] = most[r.id];
                if (bridge.isEmpty() || here > count) count = here, bridge = o->origin.server;
                w.bridge = bridge;
            }
        } else if (kind == SourceKind::JicofoDebug) {
            out.focusAt = o->at;
            for (const Room &r : o->rooms) room(r).byFocus = people(r);
        } else if (kind == SourceKind::ProsodyCensus) {
            out.prosodyAt = o->at;
            for (const Room &r : o->rooms) room(r).byProsody = people(r);
        }
    }
    for (const Server &s : d.servers) {
        if (s.kind != ServerKind::Bridge || (s.inFocusList != true && s.inBrewery != true)) continue;
        const auto it = listed.find(s.id);
        if (it == listed.end()) {
            out.bridgesAt = 0; // one of them may have it
            return out;
        }
        out.bridgesAt = out.bridgesAt == 0 ? it->second : std::min(out.bridgesAt, it->second);
    }
    return out;
}

} // namespace jitscope
