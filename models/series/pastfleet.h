// The fleet as it was: snapshots made of what the store tells of one moment, for the same tables, tree and pages that show the present. Pure.
// What was not recorded stays absent: streams, versions, sources, verdicts, who was on which bridge.
#pragma once

#include "fleet/snapshot.h"
#include "series/historystate.h"

namespace jitscope {

// An alert or an operation as the events tell of it.
struct PastNotice
{
    qint64 since = 0, until = 0; // ms since the epoch; until 0: it went on at that moment
    bool lost = false;           // nobody was there to see its end: at `until` recording began anew
    EntityId about;
    QString text, result;        // hostile; result: of an operation that has ended
    double value = 0;            // as in the event
    friend bool operator==(const PastNotice &, const PastNotice &) = default;
};

struct PastFleet
{
    qint64 at = 0;                                // ms since the epoch
    std::vector<SnapshotPtr> shards;              // of which something was known, by id
    Readings figures;                             // of all shards together, as series/fleetrollup.h has them
    std::vector<PastNotice> alerts, operations;   // what went on comes first, then what had ended; newest first
    bool isKnown() const { return !shards.empty(); }
};

// rows: of History::moment(at). events: those before `at`, in any order; whatever they do not reach back to stays unknown. facts: the fleet of now, which lends
// names of servers and shards and their scales of quality, nothing else.
PastFleet pastFleet(qint64 at, const std::vector<HistoryMomentRow> &rows, std::vector<HistoryEvent> events, const std::vector<SnapshotPtr> &facts);

// Kinds of events that tell what a server, an alert or an operation was at a moment, however long ago they came.
quint32 lastingEvents();
// Those of rooms and people.
quint32 presenceEvents();

} // namespace jitscope
