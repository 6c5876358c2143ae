#include "quality/orphans.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace jitscope {
namespace {

using Kind = OrphanRoom::Kind;

bool isApart(qint64 a, qint64 b) { return a == 0 || b == 0 || std::abs(a - b) > OrphanApartMs; }

} // namespace

std::vector<OrphanRoom> orphanRooms(const WitnessLists &lists, OrphanMemory &memory, qint64 now)
{
    std::vector<OrphanRoom> found;
    std::set<std::pair<Kind, RoomId>> held;
    const auto take = [&](Kind kind, const RoomId &id, const RoomWitness &w) {
        held.insert({kind, id});
        const auto [it, fresh] = memory.candidates.try_emplace({kind, id}, OrphanMemory::Seen{now, lists.focusAt, lists.prosodyAt, lists.bridgesAt});
        const OrphanMemory::Seen &seen = it->second;
        const bool focus = kind != Kind::Leaked || !w.leaked, bridges = kind == Kind::NoBridgeSession || kind == Kind::UnknownToFocus, prosody = kind == Kind::CountsDiffer || kind == Kind::Leaked;
        if (fresh || now - seen.since < OrphanHoldMs) return;
        if ((focus && lists.focusAt <= seen.focusAt) || (bridges && lists.bridgesAt <= seen.bridgesAt) || (prosody && lists.prosodyAt <= seen.prosodyAt)) return;
        found.push_back({kind, id, kind == Kind::UnknownToFocus ? w.bridge : ServerId(), w.byFocus, w.byBridges, w.byProsody, seen.since, w.createdAt});
    };
    for (const auto &[id, w] : lists.rooms) {
        const qint64 born = w.createdAt > 0 ? w.createdAt : memory.firstSeen.try_emplace(id, now).first->second;
        if (w.excluded || now - born < OrphanYoungMs) continue;
        const bool focus = lists.focusAt > 0, bridges = !isApart(lists.focusAt, lists.bridgesAt), prosody = !isApart(lists.focusAt, lists.prosodyAt);
        if (w.leaked) {
            take(Kind::Leaked, id, w);
            continue; // whatever the others say follows from that
        }
        if (bridges && w.byFocus >= 2 && w.byBridges < 0) take(Kind::NoBridgeSession, id, w);
        if (focus && !isApart(lists.focusAt, lists.bridgesAt) && w.byBridges >= 1 && w.byFocus < 0) take(Kind::UnknownToFocus, id, w);
        if (prosody && w.byProsody >= 1 && w.byFocus < 0 && w.byBridges < 0 && bridges) take(Kind::Leaked, id, w);
        else if (prosody && w.byProsody >= 0 && w.byFocus >= 0 && std::abs(w.byProsody - w.byFocus) > std::max(OrphanSlack, std::max(w.byProsody, w.byFocus) / 5)) take(Kind::CountsDiffer, id, w);
    }
    // A witness that is silent for a moment does not begin a case anew; one that no longer holds does.
    if (lists.focusAt > 0) std::erase_if(memory.candidates, [&](const auto &c) { return !held.contains(c.first); });
    std::erase_if(memory.firstSeen, [&](const auto &f) { return !lists.rooms.contains(f.first); });
    std::sort(found.begin(), found.end(), [](const OrphanRoom &a, const OrphanRoom &b) { return a.kind != b.kind ? a.kind < b.kind : a.room < b.room; });
    std::vector<OrphanRoom> out;
    size_t same = 0;
    for (OrphanRoom &o : found) {
        same = !out.empty() && out.back().kind == o.kind ? same + 1 : 1;
        if (same <= MaxOrphans) out.push_back(std::move(o));
    }
    return out;
}

} // namespace jitscope
