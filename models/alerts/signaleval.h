// A signal over columns of terms: (sum of terms) / (sum of per), for all entities at once. Shared by the engine and the preview of a rule. Pure.
#pragma once

#include "alerts/termcolumn.h"

namespace jitscope {

// The columns that a signal reads, by position.
struct SignalColumns
{
    std::vector<int> terms, per, traffic;
    int limited = -1; // of a slope with a limit: the column of the metric's latest value
    int limit = -1;   // likewise of the limit, where that is a figure
};
// `columnOf` gives the place of a term's column.
template<class ColumnOf>
SignalColumns signalColumns(const AlertSignal &signal, ColumnOf columnOf)
{
    SignalColumns at;
    for (const SignalTerm &t : signal.terms) at.terms.push_back(columnOf(t));
    for (const SignalTerm &t : signal.per) at.per.push_back(columnOf(t));
    for (const SignalTerm &t : signal.traffic) at.traffic.push_back(columnOf(t));
    if (signal.isForecast() && !signal.terms.empty()) at.limited = columnOf({signal.terms[0].metric, SignalTerm::Over::Now, 0});
    if (signal.limitBy) at.limit = columnOf({*signal.limitBy, SignalTerm::Over::Now, 0});
    return at;
}

// The values of all entities: points into a column where that is all there is, else into `scratch`. NaN: missing.
const double *signalValues(const AlertSignal &signal, const SignalColumns &at, const std::vector<TermColumn> &columns, size_t count, std::vector<double> &scratch);
// The one figure of all of them by AlertSignal::across; those that are missing are left out. NaN: all are.
double acrossValue(const AlertSignal &signal, const double *values, size_t count);
// Whether there is traffic enough at that entity.
bool hasTraffic(const AlertSignal &signal, const SignalColumns &at, const std::vector<TermColumn> &columns, size_t slot);

} // namespace jitscope
