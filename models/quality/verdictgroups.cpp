#include "quality/verdictgroups.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

// Three people are a coincidence on a bridge of ten, and half of one of six.
bool isGroup(int bad, int people) { return bad >= 3 && (bad * 2 >= people || (bad >= 5 && bad * 10 >= people * 3)); }

} // namespace

VerdictGroups::VerdictGroups(const VerdictLook &look) : m_look(look), m_regions(look.regions.size() + 1)
{
    const QualityScale &scale = look.scale;
    for (const VerdictPerson &p : look.people)
        if (p.state != Band::None)
            for (const QualityMeasure m : JudgedMeasures) m_of[size_t(m)].any = m_of[size_t(m)].any || p.looksBad(m, scale) || (p.state >= Band::Poor && p.steady[size_t(m)] >= Band::Fair);
    for (const QualityMeasure m : JudgedMeasures) {
        OfMeasure &o = m_of[size_t(m)];
        if (!o.any) continue;
        o.cells.resize(look.bridges.size() * m_regions);
        o.onBridge.resize(look.bridges.size());
        o.inRegion.resize(look.regions.size());
        o.bridges.resize(look.bridges.size());
        o.regions.resize(look.regions.size());
        for (const VerdictPerson &p : look.people) {
            const float v = p.usual[size_t(m)];
            if (p.peerToPeer || std::isnan(v)) continue;
            o.all.push_back(v);
            const bool bad = p.looksBad(m, scale);
            if (p.bridge >= 0) {
                o.onBridge[size_t(p.bridge)].push_back(v);
                Cell &c = o.cells[size_t(p.bridge) * m_regions + (p.region < 0 ? m_regions - 1 : size_t(p.region))];
                ++c.people;
                c.bad += bad;
                ++o.bridges[size_t(p.bridge)].people;
                o.bridges[size_t(p.bridge)].bad += bad;
            }
            if (p.region >= 0) o.inRegion[size_t(p.region)].push_back(v);
        }
        std::sort(o.all.begin(), o.all.end());
        for (std::vector<float> &v : o.onBridge) std::sort(v.begin(), v.end());
        for (std::vector<float> &v : o.inRegion) std::sort(v.begin(), v.end());
        o.bridgeBad.resize(look.bridges.size());
        o.regionBad.resize(look.regions.size());
        if (m == QualityMeasure::Bandwidth) continue; // each one's own
        for (size_t b = 0; b < look.bridges.size(); ++b) o.bridgeBad[b] = isBridge(o, int(b));
        for (size_t r = 0; r < look.regions.size(); ++r) {
            for (size_t b = 0; b < look.bridges.size(); ++b) {
                if (o.bridgeBad[b]) continue;
                o.regions[r].people += cell(o, int(b), int(r)).people;
                o.regions[r].bad += cell(o, int(b), int(r)).bad;
            }
        }
        for (size_t r = 0; r < look.regions.size(); ++r) o.regionBad[r] = isRegion(o, int(r));
    }
}

bool VerdictGroups::isBridge(const OfMeasure &o, int bridge) const
{
    const BridgeGroup &g = o.bridges[size_t(bridge)];
    if (!isGroup(g.bad, g.people)) return false;
    int most = -1;
    Cell of, known; // whose region nobody tells may be of the same one
    for (size_t r = 0; r + 1 < m_regions; ++r) {
        const Cell &c = cell(o, bridge, int(r));
        known.people += c.people;
        known.bad += c.bad;
        if (c.bad > of.bad) most = int(r), of = c;
    }
    if (most < 0 || of.bad * 5 < known.bad * 4) return true; // of many regions, or nobody knows of which
    const int others = known.people - of.people;
    if (others >= 3) return (known.bad - of.bad) * 4 >= others;
    // Nearly all are of one region: how is that region elsewhere?
    Cell elsewhere;
    for (size_t b = 0; b < m_look.bridges.size(); ++b) {
        if (int(b) == bridge) continue;
        elsewhere.people += cell(o, int(b), most).people;
        elsewhere.bad += cell(o, int(b), most).bad;
    }
    return elsewhere.people < 3 || elsewhere.bad * 3 < elsewhere.people;
}

bool VerdictGroups::isRegion(const OfMeasure &o, int region) const
{
    const RegionGroup &g = o.regions[size_t(region)];
    if (g.bad < 3 || g.bad * 2 < g.people) return false;
    // People of other regions on the same bridges must be well, but for those of a region that is just as bad.
    Cell others;
    int bridges = 0;
    for (size_t b = 0; b < m_look.bridges.size(); ++b) {
        if (o.bridgeBad[b] || cell(o, int(b), region).people == 0) continue;
        ++bridges;
        for (int r = 0; r + 1 < int(m_regions); ++r) { // whose region nobody tells may be of this one
            if (r == region || (r >= 0 && o.regions[size_t(r)].bad >= 3 && o.regions[size_t(r)].bad * 2 >= o.regions[size_t(r)].people)) continue;
            others.people += cell(o, int(b), r).people;
            others.bad += cell(o, int(b), r).bad;
        }
    }
    return others.people >= 3 ? others.bad * 5 < others.people : bridges >= 2;
}

const BridgeGroup *VerdictGroups::badBridge(int bridge, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any && bridge >= 0 && o.bridgeBad[size_t(bridge)] ? &o.bridges[size_t(bridge)] : nullptr;
}

const RegionGroup *VerdictGroups::badRegion(int region, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any && region >= 0 && o.regionBad[size_t(region)] ? &o.regions[size_t(region)] : nullptr;
}

bool VerdictGroups::hasBadRegion(int bridge, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    if (!o.any || bridge < 0) return false;
    for (size_t r = 0; r + 1 < m_regions; ++r)
        if (o.regionBad[r] && cell(o, bridge, int(r)).bad > 0) return true;
    return false;
}

int VerdictGroups::badIn(int bridge, int region, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any ? cell(o, bridge, region).bad : 0;
}

int VerdictGroups::badAmong(const std::vector<float> &values, QualityMeasure m) const
{
    return int(std::count_if(values.begin(), values.end(), [&](float v) { return m_look.scale.bandOf(m, double(v)) >= Band::Poor; }));
}

Median VerdictGroups::without(const std::vector<float> &sorted, float own)
{
    Median out;
    if (sorted.empty()) return out;
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), own);
    const bool has = !std::isnan(own) && at != sorted.end() && *at == own;
    out.count = int(sorted.size()) - has;
    if (out.count == 0) return out;
    size_t middle = size_t(out.count) / 2;
    if (has && size_t(at - sorted.begin()) <= middle) ++middle;
    out.value = double(sorted[middle]);
    return out;
}

Median VerdictGroups::othersOnBridge(const VerdictPerson &p, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    if (!o.any || p.bridge < 0) return {};
    Median out = without(o.onBridge[size_t(p.bridge)], p.usual[size_t(m)]);
    out.bad = o.bridges[size_t(p.bridge)].bad - (p.looksBad(m, m_look.scale) && !std::isnan(p.usual[size_t(m)]));
    return out;
}

Median VerdictGroups::othersInRegion(const VerdictPerson &p, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    if (!o.any || p.region < 0) return {};
    const std::vector<float> &values = o.inRegion[size_t(p.region)];
    Median out = without(values, p.usual[size_t(m)]);
    out.bad = std::max(0, badAmong(values, m) - 1);
    return out;
}

// Two sorted runs, the second a part of the first: what is left.
Median VerdictGroups::outside(const std::vector<float> &all, const std::vector<float> &part, QualityMeasure m) const
{
    std::vector<float> rest;
    rest.reserve(all.size() - part.size());
    std::set_difference(all.begin(), all.end(), part.begin(), part.end(), std::back_inserter(rest));
    Median out;
    out.count = int(rest.size());
    if (out.count > 0) out.value = double(rest[rest.size() / 2]);
    out.bad = badAmong(rest, m);
    return out;
}

Median VerdictGroups::otherRegions(const VerdictPerson &p, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any && p.region >= 0 ? outside(o.all, o.inRegion[size_t(p.region)], m) : Median();
}

Median VerdictGroups::otherBridges(const VerdictPerson &p, QualityMeasure m) const { return offBridge(p.bridge, m); }

Median VerdictGroups::onBridge(int bridge, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any && bridge >= 0 ? outside(o.onBridge[size_t(bridge)], {}, m) : Median();
}

Median VerdictGroups::offBridge(int bridge, QualityMeasure m) const
{
    const OfMeasure &o = m_of[size_t(m)];
    return o.any && bridge >= 0 ? outside(o.all, o.onBridge[size_t(bridge)], m) : Median();
}

} // namespace jitscope
