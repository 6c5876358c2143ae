// What the item models answer beyond text; delegates, filters and tests read these.
#pragma once

#include <Qt>

namespace jitscope {

enum ItemRole {
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
    MissingRole,                 // bool: the text says why there is no figure (text3): –, n/a, off, ·
    HintRole,                    // QString: a second word behind the text in text3 ("likely")
    RankRole,                    // int, column 0: place in the usual order where health is not what decides (CalmSort::setRankRole)
    GroupRole,                   // int, column 0: rows of a bigger one are first whatever the table is sorted by (CalmSort::setGrouped)
    HeadRole,                    // bool: the row is the head of its group: its text runs over the whole width, it cannot be selected
    // answered by headerData(column, Qt::Horizontal)
    ColumnKeyRole,               // QString, stable: "rtt"; settings remember columns by it
    CellModeRole,                // int(CellMode)
    WidthTemplateRole,           // QString: widest texts to expect, one per line ("88 888"); the column is max(header, these) + 16 wide
    StretchRole,                 // bool: takes what is left (★), one per table
    ShownRole,                   // bool: shown until the operator chooses otherwise
    DropFirstRole,               // bool: goes first when the window is narrow (−)
};

// How a cell is painted (look §14). Numbers are in Figure and right-aligned; SparkFigure has a sparkline (SeriesRole) at its left,
// BarFigure a bar gauge (GaugeRole). SignText: state sign by HealthRole, then the word. Pool: GaugeRole is a QString, one letter
// per recorder (b busy, f free, x broken, u unknown). SignText with IconsRole: the icon takes the place of the sign; a name that begins
// with "+" stands small at its corner. LimitFigure: a figure, behind it HintRole ("> 0.80"). Actions: icons (IconsRole) that are pressed
// one by one (LiveTable::actionPressed), or a text where there are none.
enum class CellMode { Text, SignText, Figure, SparkFigure, BarFigure, Strip, Icons, Pool, LimitFigure, Actions };

// What a node of the fleet tree is (KindRole). More: "56 more", opens the page with the tree's filter.
enum class NodeKind { Fleet, Shard, Rooms, Bridges, Recorders, Gateways, Signalling, Hosts, Unexpected, Room, Person, Server, More };

} // namespace jitscope
