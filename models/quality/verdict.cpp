#include "quality/verdict.h"

#include "fleet/metric.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jitscope {
namespace {

// How far beyond the edge of Poor, as a factor; the bigger, the worse.
double howBad(const PersonQuality &p, const QualityScale &scale)
{
    const QualityStep &s = p.state.reason.step;
    const double edge = scale.edgeOf(s.measure, Band::Poor);
    if (!(edge > 0) || std::isnan(s.value)) return 0;
    return isFalling(s.measure) ? edge / std::max(s.value, 1e-3) : s.value / edge;
}

} // namespace

const char *verdictCauseName(VerdictCause cause)
{
    static constexpr const char *names[] = {"none", "own-uplink", "own-downlink", "own-line", "bridge", "relay-leg", "region", "peer-to-peer", "nothing-found"};
    static_assert(std::size(names) == VerdictCauses);
    return size_t(cause) < VerdictCauses ? names[size_t(cause)] : "unknown";
}

bool Verdict::has(VerdictCause cause) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const VerdictFinding &f) { return f.cause == cause; });
}

PersonQualityPtr ShardQuality::person(const RoomId &r, const PersonId &p) const
{
    const auto key = [](const PersonQualityPtr &q) { return std::tie(q->room.value, q->person.value); };
    const auto it = std::lower_bound(people.begin(), people.end(), std::tie(r.value, p.value), [&](const PersonQualityPtr &q, const auto &k) { return key(q) < k; });
    return it != people.end() && (*it)->room == r && (*it)->person == p ? *it : nullptr;
}

const RoomQuality *ShardQuality::room(const RoomId &id) const
{
    const auto it = std::lower_bound(rooms.begin(), rooms.end(), id, [](const RoomQuality &q, const RoomId &i) { return q.room < i; });
    return it != rooms.end() && it->room == id ? &*it : nullptr;
}

const BridgeQuality *ShardQuality::bridge(const ServerId &id) const
{
    const auto it = std::lower_bound(bridges.begin(), bridges.end(), id, [](const BridgeQuality &q, const ServerId &i) { return q.bridge < i; });
    return it != bridges.end() && it->bridge == id ? &*it : nullptr;
}

std::vector<PersonQualityPtr> ShardQuality::worst(size_t most) const
{
    std::vector<std::pair<double, PersonQualityPtr>> bad;
    for (const PersonQualityPtr &p : people)
        if (p->state.band >= Band::Poor) bad.emplace_back(howBad(*p, scale), p);
    std::stable_sort(bad.begin(), bad.end(), [](const auto &a, const auto &b) { return a.second->state.band != b.second->state.band ? a.second->state.band > b.second->state.band : a.first > b.first; });
    if (bad.size() > most) bad.resize(most);
    std::vector<PersonQualityPtr> out;
    out.reserve(bad.size());
    for (auto &b : bad) out.push_back(std::move(b.second));
    return out;
}

} // namespace jitscope
