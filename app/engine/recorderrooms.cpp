// Which room a recorder records. No page of a Jibri names it (jibri.md §2.1), so it is joined from what others say: the file that grows on its machine
// bears the room's name (certain); else who turned busy when a recorder came into a room (likely). What several fit stays unknown.
#include "engine/draft.h"

#include "sources/jibrihost.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 JoinsBeforeMs = 8'000;  // two sources tell of one moment at different times
constexpr qint64 JoinsWithinMs = 95'000; // page load and join (jibri.md §6.3)

struct Seat // of one recorder in one room
{
    Room *room;
    qint64 joinedAt; // ms since the epoch; 0 unknown
    bool taken = false;
};

bool isBusyRecorder(const Server &s)
{
    return s.kind == ServerKind::Recorder && (s.rest.busy == RecorderView::Busy::Busy || (s.inBrewery != false && s.presence.busy == RecorderView::Busy::Busy));
}

bool fits(const Server &s, const Seat &seat)
{
    return s.since == 0 || seat.joinedAt == 0 || (seat.joinedAt >= s.since - JoinsBeforeMs && seat.joinedAt <= s.since + JoinsWithinMs);
}

} // namespace

void joinRecordings(Draft &d)
{
    std::vector<Seat> seats;
    for (RoomDraft &r : d.rooms) {
        const size_t before = seats.size();
        for (const Person &p : r.people)
            if (p.kind == PersonKind::Recorder) seats.push_back({&r.room, p.joinedAt});
        if (seats.size() == before && (r.room.recording == true || r.room.streaming == true)) seats.push_back({&r.room, 0});
    }
    std::vector<Server *> open;
    for (Server &s : d.servers)
        if (isBusyRecorder(s) && s.recordingRoom.isEmpty()) open.push_back(&s);
    if (open.empty() || seats.empty()) return;
    const bool alone = open.size() == 1 && seats.size() == 1;
    const auto give = [](Server *s, Seat &seat, RoomSure sure) {
        s->recordingRoom = seat.room->id;
        s->roomSure = sure;
        seat.taken = true;
    };
    const auto settle = [&](auto seatOf) { // seatOf(server): the seat and how sure; null: none
        std::erase_if(open, [&](Server *s) {
            const std::pair<Seat *, RoomSure> found = seatOf(*s);
            if (found.first) give(s, *found.first, found.second);
            return found.first != nullptr;
        });
    };
    // By the file that grows; a name that two rooms share (tenants) proves nothing.
    settle([&](const Server &s) -> std::pair<Seat *, RoomSure> {
        if (s.recordingFile.isEmpty() || d.isStale(d.pageIndex(SourceKind::JibriHost, s.id))) return {};
        const QString name = roomOfRecording(s.recordingFile);
        Seat *only = nullptr;
        for (Seat &seat : seats) {
            if (seat.taken || seat.room->name.compare(name, Qt::CaseInsensitive) != 0) continue;
            if (only && only->room != seat.room) return {};
            only = &seat;
        }
        return {only, RoomSure::Certain};
    });
    // As it was while it goes on.
    settle([&](const Server &s) -> std::pair<Seat *, RoomSure> {
        const Server *was = d.previousServer(s.id);
        if (!was || was->recordingRoom.isEmpty() || !isBusyRecorder(*was)) return {};
        for (Seat &seat : seats)
            if (!seat.taken && seat.room->id == was->recordingRoom) return {&seat, was->roomSure};
        return {};
    });
    // The only seat that fits it, which it alone fits; each pair that is found may settle another.
    for (bool found = true; found;) {
        found = false;
        settle([&](const Server &s) -> std::pair<Seat *, RoomSure> {
            Seat *mine = nullptr;
            for (Seat &seat : seats) {
                if (seat.taken || !(alone || fits(s, seat))) continue;
                if (mine && mine->room != seat.room) return {};
                mine = &seat;
            }
            if (!mine) return {};
            const auto rivals = std::count_if(open.begin(), open.end(), [&](const Server *o) { return fits(*o, *mine); });
            if (rivals > 1) return {};
            found = true;
            return {mine, RoomSure::Likely};
        });
    }
}

} // namespace jitscope
