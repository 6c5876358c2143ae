#include "quality/verdictrules.h"

#include "fleet/metric.h"
#include "quality/verdictgroups.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

using QM = QualityMeasure;
using Against = VerdictEvidence::Against;

constexpr size_t MostOwn = 5; // people whose own line is told in a room's verdict

VerdictCause ownCauseOf(QM m)
{
    switch (m) {
    case QM::LossDown:
    case QM::Bandwidth: return VerdictCause::OwnDownlink;
    case QM::Rtt: return VerdictCause::OwnLine;
    default: return VerdictCause::OwnUplink;
    }
}

class Judging
{
public:
    explicit Judging(const VerdictLook &look) : m_look(look), m_groups(look) {}

    Verdicts run()
    {
        m_out.people.resize(m_look.people.size());
        m_out.rooms.resize(m_look.rooms.size());
        m_out.bridges.resize(m_look.bridges.size());
        m_out.ownKept.assign(m_look.people.size(), false);
        for (size_t i = 0; i < m_look.people.size(); ++i) person(i);
        for (size_t i = 0; i < m_look.rooms.size(); ++i) room(i);
        for (size_t i = 0; i < m_look.bridges.size(); ++i) bridge(int(i));
        return std::move(m_out);
    }

private:
    // Those that make this person's state. The estimated MOS is bad by the figures it is made of, even when each of them is only fair.
    std::vector<QM> badMeasures(const VerdictPerson &p) const
    {
        std::vector<QM> out;
        for (const QM m : JudgedMeasures)
            if (p.isBad(m, m_look.scale)) out.push_back(m);
        if (out.empty() && p.state >= Band::Poor)
            for (const QM m : {QM::Rtt, QM::LossUp, QM::AudioJitter})
                if (p.steady[size_t(m)] >= Band::Fair) out.push_back(m);
        return out;
    }

    VerdictEvidence figure(const VerdictPerson &p, QM m, Against against, double other = 0, int count = 0, const QString &whom = {}) const
    {
        VerdictEvidence e{metricOf(m), double(p.value[size_t(m)]), against, other, count, whom, p.at};
        if (m == QM::Bandwidth) { // told in kbit/s, not as a share
            e.value = e.value * double(p.wanted) / 100;
            if (against == Against::Wanted) e.other = double(p.wanted);
            else e.other = e.other * double(p.wanted) / 100;
        }
        if (m == QM::Mos) e.metric = Metric::PersonLegScore;
        return e;
    }
    VerdictEvidence stressOf(int bridge, bool bridgesFault) const
    {
        const VerdictBridge &b = m_look.bridges[size_t(bridge)];
        VerdictEvidence e{Metric::BridgeStress, b.stress, Against::Edge, 0.8, 0, b.id.value, b.stressAt};
        e.speaksAgainst = bridgesFault ? b.stress < 0.6 : b.stress >= 0.8;
        return e;
    }

    static VerdictFinding &finding(std::vector<VerdictFinding> &all, VerdictCause cause, const QString &whom)
    {
        for (VerdictFinding &f : all)
            if (f.cause == cause && f.whom == whom) return f;
        VerdictFinding f;
        f.cause = cause;
        f.whom = whom;
        all.push_back(std::move(f));
        return all.back();
    }
    static void gap(VerdictOut &out, VerdictGap g)
    {
        if (std::find(out.gaps.begin(), out.gaps.end(), g) == out.gaps.end()) out.gaps.push_back(g);
    }

    void person(size_t i)
    {
        const VerdictPerson &p = m_look.people[i];
        VerdictOut &out = m_out.people[i];
        if (p.peerToPeer) {
            finding(out.findings, VerdictCause::PeerToPeer, {});
            return;
        }
        std::vector<QM> unexplained;
        if (p.state >= Band::Poor) {
            const std::vector<QM> bad = badMeasures(p);
            for (const QM m : bad)
                if (!explain(p, m, i, out)) unexplained.push_back(m);
            longRoundTrip(p, out);
            if (out.findings.empty() && !unexplained.empty()) nothingFound(p, unexplained.front(), out);
            for (VerdictFinding &f : out.findings)
                if (f.cause == VerdictCause::Bridge && p.bridge >= 0 && m_look.bridges[size_t(p.bridge)].stress >= 0) f.evidence.push_back(stressOf(p.bridge, true));
            if (p.region < 0 && std::any_of(out.findings.begin(), out.findings.end(), [](const VerdictFinding &f) { return f.cause == VerdictCause::Bridge; })) gap(out, VerdictGap::NoRegion);
        }
        relayed(p, out);
    }

    // True: a cause was found for that measure.
    bool explain(const VerdictPerson &p, QM m, size_t i, VerdictOut &out)
    {
        const Band band = std::max(p.steady[size_t(m)], Band::Fair);
        const auto put = [&](VerdictCause cause, const QString &whom, VerdictEvidence e) {
            VerdictFinding &f = finding(out.findings, cause, whom);
            f.band = std::max(f.band, band);
            f.evidence.push_back(std::move(e));
        };
        const double value = double(p.usual[size_t(m)]);
        bool group = false;
        if (m != QM::Bandwidth) {
            if (const BridgeGroup *b = m_groups.badBridge(p.bridge, m)) {
                const Median here = m_groups.othersOnBridge(p, m);
                put(VerdictCause::Bridge, m_look.bridges[size_t(p.bridge)].id.value, {metricOf(m), double(b->bad), Against::People, 0, b->people, m_look.bridges[size_t(p.bridge)].id.value});
                if (const Median other = m_groups.otherBridges(p, m); other.count > 0)
                    finding(out.findings, VerdictCause::Bridge, m_look.bridges[size_t(p.bridge)].id.value).evidence.push_back(figure(p, m, Against::OtherBridges, other.value, other.count, {}));
                group = true;
                if (exceeds(m, value, here)) put(ownCauseOf(m), {}, figure(p, m, Against::OthersOnBridge, here.value, here.count, m_look.bridges[size_t(p.bridge)].id.value));
            }
            if (const RegionGroup *r = m_groups.badRegion(p.region, m)) {
                const Median there = m_groups.othersInRegion(p, m), others = m_groups.otherRegions(p, m);
                put(VerdictCause::Region, m_look.regions[size_t(p.region)], {metricOf(m), double(r->bad), Against::People, 0, r->people, m_look.regions[size_t(p.region)]});
                finding(out.findings, VerdictCause::Region, m_look.regions[size_t(p.region)]).evidence.push_back(figure(p, m, Against::OtherRegions, others.value, others.count, m_look.regions[size_t(p.region)]));
                group = true;
                if (exceeds(m, value, there)) put(ownCauseOf(m), {}, figure(p, m, Against::OthersInRegion, there.value, there.count, m_look.regions[size_t(p.region)]));
            }
            if (group) return true;
        }
        const Median here = m_groups.othersOnBridge(p, m);
        if (m == QM::Bandwidth) {
            // A small estimate follows from a bad bridge or region; only one far below the neighbours' is the person's own.
            const bool grouped = std::any_of(out.findings.begin(), out.findings.end(), [](const VerdictFinding &f) { return f.cause == VerdictCause::Bridge || f.cause == VerdictCause::Region; });
            if (grouped && !(here.count >= 3 && value < here.value / 2)) return true;
            put(VerdictCause::OwnDownlink, {}, figure(p, m, Against::Wanted));
            return true;
        }
        // A group that has just recovered: what the bridge counts over a minute still falls.
        if (p.group) {
            const Median others = m_groups.othersOnBridge(p, m);
            if (!exceeds(m, value, others.count >= 3 ? others : Median{})) {
                m_out.ownKept[i] = true;
                VerdictFinding &f = finding(out.findings, p.group->cause, p.group->whom);
                f = *p.group;
                return true;
            }
        }
        // Of a region that suffers, or not? Visitors' regions nobody tells.
        if (p.region < 0 && m_groups.hasBadRegion(p.bridge, m)) {
            gap(out, VerdictGap::NoRegion);
            return false;
        }
        if (m == QM::Rtt) return true; // told by longRoundTrip()
        if (here.count >= 3) {
            if (here.bad * 10 >= here.count * 3) return false;
            put(ownCauseOf(m), {}, figure(p, m, Against::OthersOnBridge, here.value, here.count, p.bridge >= 0 ? m_look.bridges[size_t(p.bridge)].id.value : QString()));
        } else {
            const Median other = m_groups.otherBridges(p, m);
            if (here.bad > 0 || other.count < 3 || other.bad * 10 >= other.count * 3) {
                gap(out, VerdictGap::NobodyToCompare);
                return false;
            }
            gap(out, VerdictGap::NobodyToCompare);
            put(ownCauseOf(m), {}, figure(p, m, Against::OtherBridges, other.value, other.count));
        }
        VerdictFinding &own = finding(out.findings, ownCauseOf(m), {});
        const QM back = m == QM::LossUp ? QM::LossDown : m == QM::LossDown ? QM::LossUp : m;
        if (back != m && p.steady[size_t(back)] == Band::Good) own.evidence.push_back(figure(p, back, Against::OtherWay, double(p.value[size_t(m)])));
        if (p.bridge >= 0 && m_look.bridges[size_t(p.bridge)].stress >= 0 && own.evidence.size() < 4
            && std::none_of(own.evidence.begin(), own.evidence.end(), [](const VerdictEvidence &e) { return e.metric == Metric::BridgeStress; }))
            own.evidence.push_back(stressOf(p.bridge, false));
        return true;
    }

    // A long round trip says no direction: with a direction found it is evidence, without one a finding of its own.
    void longRoundTrip(const VerdictPerson &p, VerdictOut &out)
    {
        if (!p.isBad(QM::Rtt, m_look.scale) || m_groups.badBridge(p.bridge, QM::Rtt) || m_groups.badRegion(p.region, QM::Rtt) || (p.region < 0 && m_groups.hasBadRegion(p.bridge, QM::Rtt))) return;
        const Median here = m_groups.othersOnBridge(p, QM::Rtt), compared = here.count >= 3 ? here : m_groups.otherBridges(p, QM::Rtt);
        if (p.group && !exceeds(QM::Rtt, double(p.usual[size_t(QM::Rtt)]), compared)) return;
        const bool there = here.count >= 3;
        VerdictEvidence e = figure(p, QM::Rtt, there ? Against::OthersOnBridge : Against::OtherBridges, compared.value, compared.count, there && p.bridge >= 0 ? m_look.bridges[size_t(p.bridge)].id.value : QString());
        for (VerdictFinding &f : out.findings)
            if (f.cause == VerdictCause::OwnUplink || f.cause == VerdictCause::OwnDownlink) {
                f.evidence.push_back(std::move(e));
                return;
            }
        if (!out.findings.empty() && !exceeds(QM::Rtt, double(p.usual[size_t(QM::Rtt)]), compared)) return;
        if (compared.count < 3 || compared.bad * 10 >= compared.count * 3) {
            gap(out, VerdictGap::NobodyToCompare);
            if (out.findings.empty()) nothingFound(p, QM::Rtt, out);
            return;
        }
        VerdictFinding &f = finding(out.findings, VerdictCause::OwnLine, {});
        f.band = std::max(f.band, p.steady[size_t(QM::Rtt)]);
        f.evidence.push_back(std::move(e));
    }

    bool exceeds(QM m, double value, const Median &others) const
    {
        const double edge = m_look.scale.edgeOf(m, Band::Poor);
        if (!(edge > 0) || others.count < 3) return false;
        return value - others.value >= edge + (m == QM::Rtt ? 0 : others.value);
    }

    void nothingFound(const VerdictPerson &p, QM m, VerdictOut &out)
    {
        VerdictFinding &f = finding(out.findings, VerdictCause::NothingFound, {});
        f.band = p.state;
        const Median here = m_groups.othersOnBridge(p, m);
        f.evidence.push_back(figure(p, m, Against::Edge, m_look.scale.edgeOf(m, Band::Poor)));
        if (here.count > 0) f.evidence.push_back({metricOf(m), double(here.bad), Against::People, 0, here.count, p.bridge >= 0 ? m_look.bridges[size_t(p.bridge)].id.value : QString()});
    }

    VerdictEvidence legEvidence(const LegQuality &leg) const
    {
        if (leg.silent) return {Metric::BridgeRelayBitrateIn, 0, Against::Wanted, 0, 0, leg.from.value + QStringLiteral(" – ") + leg.to.value};
        return {Metric::BridgeRtt, leg.rtt, leg.usual > 0 ? Against::Before : Against::Nothing, leg.usual, 0, leg.from.value + QStringLiteral(" – ") + leg.to.value};
    }

    void relayed(const VerdictPerson &p, VerdictOut &out)
    {
        const VerdictRoom &r = m_look.rooms[size_t(p.room)];
        for (const int l : r.legs) {
            const LegQuality &leg = m_look.legs[size_t(l)];
            const auto [a, b] = m_look.legEnds[size_t(l)];
            if (leg.band < Band::Poor || (p.bridge != a && p.bridge != b)) continue;
            VerdictFinding &f = finding(out.findings, VerdictCause::RelayLeg, leg.from.value + QStringLiteral(" – ") + leg.to.value);
            f.band = leg.band;
            f.evidence.push_back(legEvidence(leg));
        }
    }

    void room(size_t i)
    {
        const VerdictRoom &r = m_look.rooms[i];
        VerdictOut &out = m_out.rooms[i];
        if (r.peerToPeer) {
            finding(out.findings, VerdictCause::PeerToPeer, {}).people = r.count;
            return;
        }
        int known = 0;
        std::vector<VerdictFinding> own;
        for (int n = r.first; n < r.first + r.count; ++n) {
            const VerdictPerson &p = m_look.people[size_t(n)];
            known += p.state != Band::None;
            for (const VerdictFinding &f : m_out.people[size_t(n)].findings) {
                const bool shared = f.cause == VerdictCause::Bridge || f.cause == VerdictCause::Region || f.cause == VerdictCause::RelayLeg;
                if (!shared) {
                    own.push_back(f);
                    own.back().whom = QString::number(n); // its place; the id is set by whoever knows it
                    continue;
                }
                const bool fresh = std::none_of(out.findings.begin(), out.findings.end(), [&](const VerdictFinding &o) { return o.cause == f.cause && o.whom == f.whom; });
                VerdictFinding &all = finding(out.findings, f.cause, f.whom);
                if (fresh) {
                    all = f;
                    continue;
                }
                ++all.people;
                all.band = std::max(all.band, f.band);
            }
        }
        // One person of a big room does not make it the room's.
        std::erase_if(out.findings, [&](const VerdictFinding &f) { return f.cause != VerdictCause::RelayLeg && f.people * 10 < known * 3 && f.people < 5; });
        for (VerdictFinding &f : out.findings)
            if (f.cause != VerdictCause::RelayLeg) f.evidence.insert(f.evidence.begin(), {f.evidence.empty() ? Metric::RoomPeople : f.evidence.front().metric, double(f.people), Against::People, 0, known});
        std::stable_sort(out.findings.begin(), out.findings.end(), [](const VerdictFinding &a, const VerdictFinding &b) { return a.people > b.people; });
        std::stable_sort(own.begin(), own.end(), [](const VerdictFinding &a, const VerdictFinding &b) { return a.band > b.band; });
        if (own.size() > MostOwn) own.resize(MostOwn);
        out.findings.insert(out.findings.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
        if (r.spans && r.legs.empty()) gap(out, VerdictGap::NoRelayFigures);
    }

    void bridge(int b)
    {
        VerdictOut &out = m_out.bridges[size_t(b)];
        const VerdictBridge &bridge = m_look.bridges[size_t(b)];
        for (const QM m : JudgedMeasures) {
            const BridgeGroup *g = m_groups.badBridge(b, m);
            if (!g) continue;
            VerdictFinding &f = finding(out.findings, VerdictCause::Bridge, bridge.id.value);
            const Median here = m_groups.onBridge(b, m), other = m_groups.offBridge(b, m);
            f.band = std::max(f.band, m_look.scale.bandOf(m, here.value));
            f.people = std::max(f.people, g->bad);
            f.evidence.push_back({metricOf(m), double(g->bad), Against::People, 0, g->people, bridge.id.value});
            f.evidence.push_back({metricOf(m), here.value, other.count > 0 ? Against::OtherBridges : Against::Nothing, other.value, other.count, bridge.id.value});
        }
        for (VerdictFinding &f : out.findings) {
            f.band = std::max(f.band, Band::Poor);
            if (bridge.stress >= 0) f.evidence.push_back(stressOf(b, true));
            else gap(out, VerdictGap::NoStress);
        }
        for (size_t l = 0; l < m_look.legs.size(); ++l) {
            const LegQuality &leg = m_look.legs[l];
            if (leg.band < Band::Poor || (m_look.legEnds[l].first != b && m_look.legEnds[l].second != b)) continue;
            VerdictFinding &f = finding(out.findings, VerdictCause::RelayLeg, leg.from.value + QStringLiteral(" – ") + leg.to.value);
            f.band = leg.band;
            f.people = 0;
            f.evidence.push_back(legEvidence(leg));
        }
        // Nobody's fault here, and good to know: most of those who suffer on this bridge are of one region.
        for (size_t r = 0; r < m_look.regions.size(); ++r)
            for (const QM m : JudgedMeasures) {
                const RegionGroup *g = m_groups.badRegion(int(r), m);
                const int here = g ? m_groups.badIn(b, int(r), m) : 0;
                if (here < 3) continue;
                VerdictFinding &f = finding(out.findings, VerdictCause::Region, m_look.regions[r]);
                f.people = std::max(f.people, here);
                f.band = std::max(f.band, Band::Poor);
                f.evidence.push_back({metricOf(m), double(g->bad), Against::People, 0, g->people, m_look.regions[r]});
            }
    }

    const VerdictLook &m_look;
    VerdictGroups m_groups;
    Verdicts m_out;
};

} // namespace

bool VerdictPerson::isBad(QualityMeasure m, const QualityScale &scale) const
{
    // Where jitter only makes the rest worse, its one step is as good as poor.
    return steady[size_t(m)] >= (scale.jitterDrops && m == QualityMeasure::AudioJitter ? Band::Fair : Band::Poor);
}

bool VerdictPerson::looksBad(QualityMeasure m, const QualityScale &scale) const
{
    return isBad(m, scale) || latest[size_t(m)] >= (scale.jitterDrops && m == QualityMeasure::AudioJitter ? Band::Fair : Band::Poor);
}

Verdicts judgeQuality(const VerdictLook &look) { return Judging(look).run(); }

} // namespace jitscope
