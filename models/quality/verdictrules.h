// The rules behind the verdicts. Pure: no memory and no clock; what the last minutes taught stands in the look. Made by quality/qualitywatch.h.
//
// Measures are judged one by one. A bridge is to blame for one when at least 3 of its people are poor by it and they are half of them (or 5, and 30 per cent),
// and they are not all of one region while others there are well. A region likewise, over all bridges that are not to blame themselves. Whoever is poor while fewer
// than 30 per cent of the others on the same bridge are has the own line to blame; so has somebody on a bad bridge who is worse than its people by once more
// their median and the edge of poor. Loss and jitter up tell of the uplink, loss down and a small estimate of the downlink; a round trip alone of neither.
#pragma once

#include "quality/verdict.h"

#include <array>
#include <span>

namespace jitscope {

struct VerdictPerson
{
    int room = 0, bridge = -1, region = -1; // indices into the look; −1 not known
    std::array<float, QualityMeasures> usual{}; // medians of the last windows; NaN: none
    std::array<float, QualityMeasures> value{}; // the latest
    std::array<Band, QualityMeasures> steady{}, latest{};
    Band state = Band::None;
    bool peerToPeer = false;
    float wanted = 0;                 // kbit/s, of the picture; for the words on Bandwidth
    qint64 at = 0;                    // of its newest figure
    const VerdictFinding *group = nullptr; // that explained it within the last minute and a half: the bridge's or region's. The bridge's own count of loss forgets as slowly
    bool isBad(QualityMeasure m, const QualityScale &scale) const;    // steadily
    bool looksBad(QualityMeasure m, const QualityScale &scale) const; // steadily, or at the latest look
};
struct VerdictRoom
{
    RoomId id;
    int first = 0, count = 0;         // of its people, who stand together
    bool peerToPeer = false;
    bool spans = false;               // several bridges
    std::vector<int> legs;            // indices of its legs
};
struct VerdictBridge
{
    ServerId id;
    double stress = -1;               // −1 not known
    qint64 stressAt = 0;
};
struct VerdictLook
{
    const QualityScale &scale;
    std::vector<VerdictPerson> people;  // room by room
    std::vector<VerdictRoom> rooms;
    std::vector<VerdictBridge> bridges;
    std::vector<QString> regions;
    std::vector<LegQuality> legs;
    std::vector<std::pair<int, int>> legEnds; // bridges of each leg, indices
};

struct VerdictOut
{
    std::vector<VerdictFinding> findings;
    std::vector<VerdictGap> gaps;
};
struct Verdicts
{
    std::vector<VerdictOut> people;  // as in the look
    std::vector<VerdictOut> rooms;
    std::vector<VerdictOut> bridges;
    std::vector<bool> ownKept;       // people whose own line would be blamed now, were it not for VerdictPerson::group
};
Verdicts judgeQuality(const VerdictLook &look);

} // namespace jitscope
