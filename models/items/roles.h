// What the item models answer beyond text; delegates, filters and tests read these.
#pragma once

#include <Qt>

namespace jitscope {

enum Role {
    SortRole = Qt::UserRole + 1, // double or QString; invalid for missing values, which sort last in both directions
    HealthRole,                  // int(Health) of the cell or, in column 0, of the row
    ReadingRole,                 // QVariant of Reading, when the cell is a figure
    BandRole,                    // int(Band) of the figure
    EntityRole,                  // QVariant of EntityId, every cell of a row
    KindRole,                    // int(NodeKind) in the tree
    CountRole,                   // int, right-aligned count of a tree node; -1 unknown, invalid none
    SeriesRole,                  // QVariant of SeriesKey, for sparkline, strip
    IconsRole,                   // QStringList of icon names, "-" prefix greyed ("mic", "-camera")
    GaugeRole,                   // double 0..1(+), bar gauge
    UnitRole,                    // int(Unit)
    GoneRole,                    // bool: ended or left, kept for some seconds
    StaleRole,                   // bool: the row's facts are older than 3 × their interval
    SearchRole,                  // QString: everything the search looks in, of this row
};

} // namespace jitscope
