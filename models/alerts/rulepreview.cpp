#include "alerts/rulepreview.h"

#include "alerts/signaleval.h"

#include <algorithm>

namespace jitscope {

std::vector<RuleFiring> previewRule(const AlertRule &rule, const std::vector<SamplesOf> &samples, qint64 from, qint64 to, qint64 stepMs, qint64 staleMs)
{
    std::vector<RuleFiring> out;
    const AlertSignal &signal = rule.signal;
    const bool across = signal.across != AlertSignal::Across::Own;
    const size_t count = across ? samples.size() : std::min<size_t>(1, samples.size());
    if (signal.kind != AlertSignal::Kind::Metric || signal.terms.empty() || count == 0 || stepMs <= 0) return out;
    struct Feed { std::vector<Sample> samples; size_t next = 0; };
    std::vector<TermColumn> columns;
    std::vector<std::vector<Feed>> feeds; // [column][entity]
    const SignalColumns at = signalColumns(signal, [&](const SignalTerm &term) {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].term() == term) return int(i);
        columns.emplace_back(term);
        columns.back().resize(count);
        std::vector<Feed> &column = feeds.emplace_back();
        for (size_t e = 0; e < count; ++e) column.push_back({samples[e](term.metric), 0});
        return int(columns.size() - 1);
    });

    qint64 knownSince = 0;
    for (const auto &column : feeds)
        for (const Feed &f : column)
            if (!f.samples.empty() && (!knownSince || f.samples.front().at < knownSince)) knownSince = f.samples.front().at;
    if (!knownSince) return out;

    AlertState state;
    std::vector<double> scratch;
    for (qint64 now = from; now <= to; now += stepMs) {
        for (size_t c = 0; c < columns.size(); ++c) {
            for (size_t e = 0; e < count; ++e) {
                Feed &f = feeds[c][e];
                while (f.next < f.samples.size() && f.samples[f.next].at <= now) {
                    const Sample &s = f.samples[f.next++];
                    columns[c].sample(e, s.value, s.at, s.at);
                }
                const bool stale = f.next == 0 || now - f.samples[f.next - 1].at > staleMs;
                if (stale) columns[c].sample(e, NoValue, 0, now);
            }
            columns[c].roll(now);
        }
        const double *values = signalValues(signal, at, columns, count, scratch);
        const bool wasOn = state.phase == AlertPhase::Firing || state.phase == AlertPhase::Clearing;
        const bool mayRaise = (across || hasTraffic(signal, at, columns, 0)) && now - knownSince >= signal.minAgeMs;
        state = judge(rule, state, across ? acrossValue(signal, values, count) : values[0], mayRaise, now);
        const bool isOn = state.phase == AlertPhase::Firing || state.phase == AlertPhase::Clearing;
        if (isOn && !wasOn) out.push_back({now, 0});
        if (!isOn && wasOn) out.back().until = now;
    }
    return out;
}

} // namespace jitscope
