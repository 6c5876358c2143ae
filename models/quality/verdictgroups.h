// People of one bridge, and of one region: how many of them suffer by a measure, and what is usual among them. Part of verdictrules.
#pragma once

#include "quality/verdictrules.h"

namespace jitscope {

inline constexpr QualityMeasure JudgedMeasures[] = {QualityMeasure::LossUp, QualityMeasure::LossDown, QualityMeasure::AudioJitter, QualityMeasure::VideoJitter,
                                                    QualityMeasure::Bandwidth, QualityMeasure::Rtt};

struct Median
{
    double value = 0;
    int count = 0, bad = 0; // people with a figure, and those of them who are poor by it
};
struct BridgeGroup { int people = 0, bad = 0; };
struct RegionGroup { int people = 0, bad = 0; };

class VerdictGroups
{
public:
    explicit VerdictGroups(const VerdictLook &look);

    const BridgeGroup *badBridge(int bridge, QualityMeasure m) const; // null: it is not to blame
    const RegionGroup *badRegion(int region, QualityMeasure m) const;
    bool hasBadRegion(int bridge, QualityMeasure m) const; // some of its people are of a region to blame
    int badIn(int bridge, int region, QualityMeasure m) const;
    // Without the person itself. Nobody, where its bridge or region is not known.
    Median othersOnBridge(const VerdictPerson &p, QualityMeasure m) const;
    Median othersInRegion(const VerdictPerson &p, QualityMeasure m) const;
    Median otherRegions(const VerdictPerson &p, QualityMeasure m) const; // on all bridges
    Median otherBridges(const VerdictPerson &p, QualityMeasure m) const;
    Median onBridge(int bridge, QualityMeasure m) const;
    Median offBridge(int bridge, QualityMeasure m) const;

private:
    struct Cell { int people = 0, bad = 0; };
    struct OfMeasure
    {
        std::vector<Cell> cells;                     // bridges × (regions, then the unknown one)
        std::vector<std::vector<float>> onBridge, inRegion; // sorted
        std::vector<float> all;
        std::vector<BridgeGroup> bridges;
        std::vector<RegionGroup> regions;
        std::vector<char> bridgeBad, regionBad;
        bool any = false;                            // somebody is poor by it: else nothing is kept
    };
    const Cell &cell(const OfMeasure &o, int bridge, int region) const { return o.cells[size_t(bridge) * m_regions + (region < 0 ? m_regions - 1 : size_t(region))]; }
    bool isBridge(const OfMeasure &o, int bridge) const;
    bool isRegion(const OfMeasure &o, int region) const;
    static Median without(const std::vector<float> &sorted, float own);
    Median outside(const std::vector<float> &all, const std::vector<float> &part, QualityMeasure m) const;
    int badAmong(const std::vector<float> &values, QualityMeasure m) const;

    const VerdictLook &m_look;
    size_t m_regions;
    std::array<OfMeasure, QualityMeasures> m_of;
};

} // namespace jitscope
