// What the store of past moments tells: how it fares, what happened when, how large it is. Values, any thread.
#pragma once

#include "base/id.h"
#include "base/reading.h"
#include "fleet/health.h"

#include <QString>

#include <array>
#include <vector>

namespace jitscope {

// A part of the store that cannot be read; all the rest can.
struct HistoryDamage
{
    QString what;            // "block 71 of eu1 / jvb-2", "table event, numbers 12 to 30"; of this program's own words and names of servers, never of people
    qint64 from = 0, to = 0; // of what it held, ms since the epoch; both 0: not known
    friend bool operator==(const HistoryDamage &, const HistoryDamage &) = default;
};

struct HistoryState
{
    enum class Mode : quint8 { Closed, Writing, Reading }; // Reading: nothing new is kept
    enum class Trouble : quint8 {
        None,
        OtherConsole,  // another console writes this store; `detail`: "pid 4711 on desk-3"
        ReadOnlyPlace, // its folder or file lets nobody write
        DiskFull,      // what is new waits in memory, is tried again, and is dropped (lostSamples) when it is too much
        TooNew,        // a later version of this program made it: not opened
        TooOld,        // an earlier one did, and this console may not write, so it cannot bring it up to date: not opened
        Failed,        // anything else, see detail
    };
    Mode mode = Mode::Closed;
    Trouble trouble = Trouble::None;
    qint64 since = 0;        // of the trouble, ms since the epoch
    QString path, detail;    // detail: for the log and a tooltip, not translated
    qint64 waiting = 0;      // bytes that could not be written yet
    qint64 lostSamples = 0;  // since the start, for want of room
    qint64 clockBackMs = 0, clockBackAt = 0; // the clock was set back by so much, when it then showed this; 0: never since the start
    std::vector<HistoryDamage> damages; // the first 100
    QString damagedCopy;     // the damaged file was put there when the readable rest was saved; empty: nothing was
    QString backup;          // made before the store was brought to this version; empty: none was
    friend bool operator==(const HistoryState &, const HistoryState &) = default;
};

// What happened. Numbers stand in files: add at the end.
enum class HistoryEventKind : quint8 {
    Began,        // recording of this shard begins: what happened before is not known. value: 0. Behind it, as of then: Present, StateChanged, Draining, Recording, OnBridges
    RoomOpened, RoomClosed, Joined, Left, // about the room or person; value of the first two: people; of the others: PersonKind
    HealthChanged, // of a shard or server; value: Health
    StateChanged,  // of a recorder; value: RecorderView::Busy
    Draining,      // of a bridge; value: 1 begins, 0 ends
    SourceOut, SourceBack, // text: its name
    Restarted,     // of a server; value: when its process began, ms since the epoch
    Alert, AlertEnded, // value: AlertSeverity; text: its title, in the language of the window then
    Operation, OperationEnded, // value: OperationState; text: likewise. What several targets had in common is about the shard
    ClockBack,     // value: by how much, ms
    Purged,        // somebody was forgotten on request; it does not say who
    Present,       // of a room or person that was there when recording began, or of a person whom the roster has named since. value of a room: people; of a person: PersonKind
    Recording,     // of a room; value: 1 it is recorded, 2 it is streamed, 3 both, 0 neither any more; text: the recorders that certainly do so, sorted, one a line
    OnBridges,     // of a room; text: its bridges, sorted, one a line
    Count_,
};

// Which events are asked for.
struct HistoryEventWish
{
    qint64 from = 0, to = 0; // [from, to), ms since the epoch
    qint64 before = 0;       // with numbers below it: the newest of those by number; 0: all, by time
    int count = 1000;        // the newest so many
    bool oldest = false;     // the oldest so many instead
    quint32 kinds = 0;       // a bit for each HistoryEventKind; 0: all
    QString shard, room;     // of these only; empty: of all
    static constexpr quint32 bit(HistoryEventKind kind) { return 1u << unsigned(kind); }
};

struct HistoryEvent
{
    qint64 number = 0; // in the order in which they were stored, which no clock changes; 0: not yet stored
    qint64 at = 0;     // ms since the epoch, our clock
    HistoryEventKind kind{};
    EntityId about;    // names that have been forgotten: "#17", the same for the same one
    QString name;      // of the person as shown then; hostile; empty: none, or forgotten
    QString text;      // hostile; likewise
    double value = 0;
    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

// One entity as it was at a moment. EntityId::fleet(): figures of all shards together.
struct HistoryMomentRow
{
    EntityId entity;
    QString name;  // display name of a person; hostile; empty: not known or forgotten
    int kind = -1; // of a server: ServerKind
    Health health = Health::Unknown;
    Readings readings; // Measured, `at` of their own; what was not known then is absent
};

struct HistoryLimits
{
    struct Tier
    {
        qint64 ageMs, bytes;
        friend bool operator==(const Tier &, const Tier &) = default;
    };
    static constexpr qint64 Day = 86'400'000, MB = 1'000'000;
    std::array<Tier, 3> tiers{{{7 * Day, 1100 * MB}, {90 * Day, 800 * MB}, {730 * Day, 100 * MB}}}; // 5 s, 1 min, 1 h; two gigabytes in all, which hold 30 days of 2,000 people
    qint64 nameAgeMs = 31 * Day;    // rooms, people, addresses and texts: forgotten so long after they were last seen
    qint64 eventAgeMs = 730 * Day;
    friend bool operator==(const HistoryLimits &, const HistoryLimits &) = default;
};

struct HistoryStat
{
    struct Tier { qint64 blocks = 0, samples = 0, bytes = 0, from = 0, to = 0, bytesPerDay = 0; }; // samples: figures; of a minute or hour three
    std::array<Tier, 3> tiers;
    qint64 fileBytes = 0, journalBytes = 0; // on disk; of it what is not yet in blocks
    qint64 events = 0, names = 0, entities = 0;
    qint64 archives = 0, archiveBytes = 0; // files of months that are seen with it, in its folder and opened beside it
};

} // namespace jitscope
