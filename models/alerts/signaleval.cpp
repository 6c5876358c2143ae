#include "alerts/signaleval.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr double DaySeconds = 86'400;

void addColumn(std::vector<double> &to, const double *column, size_t count)
{
    for (size_t i = 0; i < count; ++i) to[i] += column[i]; // NaN stays NaN: one missing term makes the sum missing
}

} // namespace

const double *signalValues(const AlertSignal &signal, const SignalColumns &at, const std::vector<TermColumn> &columns, size_t count, std::vector<double> &scratch)
{
    if (at.terms.empty()) return nullptr;
    const double *first = columns[size_t(at.terms[0])].values();
    if (at.limited >= 0) {
        const double *value = columns[size_t(at.limited)].values(), *limits = at.limit >= 0 ? columns[size_t(at.limit)].values() : nullptr;
        scratch.resize(count);
        for (size_t i = 0; i < count; ++i) {
            const double left = (limits ? limits[i] : signal.limit.value_or(NoValue)) - value[i], days = left / first[i] / DaySeconds;
            scratch[i] = days >= 0 && std::isfinite(days) ? days : NoValue; // it moves away, or not at all
        }
        return scratch.data();
    }
    if (at.terms.size() == 1 && at.per.empty()) return first;
    scratch.assign(first, first + count);
    for (size_t t = 1; t < at.terms.size(); ++t) addColumn(scratch, columns[size_t(at.terms[t])].values(), count);
    if (at.per.empty()) return scratch.data();
    const double factor = signal.percent ? 100 : 1;
    for (size_t i = 0; i < count; ++i) {
        double below = 0;
        for (const int p : at.per) below += columns[size_t(p)].values()[i];
        scratch[i] = below == 0 ? NoValue : scratch[i] / below * factor;
    }
    return scratch.data();
}

double acrossValue(const AlertSignal &signal, const double *values, size_t count)
{
    using Across = AlertSignal::Across;
    double sum = 0, value = NoValue;
    for (size_t i = 0; values && i < count; ++i) {
        if (std::isnan(values[i])) continue;
        switch (signal.across) {
        case Across::Count: sum += values[i] > signal.each; value = sum; break;
        case Across::Least: value = std::isnan(value) ? values[i] : std::min(value, values[i]); break;
        case Across::Most: value = std::isnan(value) ? values[i] : std::max(value, values[i]); break;
        default: sum += values[i]; value = sum;
        }
    }
    return value;
}

bool hasTraffic(const AlertSignal &signal, const SignalColumns &at, const std::vector<TermColumn> &columns, size_t slot)
{
    if (at.traffic.empty()) return true;
    double sum = 0;
    for (const int t : at.traffic) sum += columns[size_t(t)].values()[slot];
    return sum >= signal.atLeast; // NaN: nobody knows of any
}

} // namespace jitscope
