#include "alerts/alertrule.h"

#include <iterator>

namespace jitscope {

namespace {
constexpr const char *SeverityNames[] = {"info", "warning", "severe", "page"};
}

const char *severityName(AlertSeverity severity)
{
    return size_t(severity) < std::size(SeverityNames) ? SeverityNames[size_t(severity)] : "";
}

std::optional<AlertSeverity> severityByName(QStringView name)
{
    for (size_t i = 0; i < std::size(SeverityNames); ++i)
        if (name == QLatin1String(SeverityNames[i])) return AlertSeverity(i);
    return std::nullopt;
}

Health healthOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info: return Health::Fair;
    case AlertSeverity::Warning: return Health::Warning;
    case AlertSeverity::Severe:
    case AlertSeverity::Page: break;
    }
    return Health::Critical;
}

AlertState judge(const AlertRule &rule, const AlertState &before, double value, bool mayRaise, qint64 now)
{
    AlertState s = before;
    s.noData = std::isnan(value);
    if (s.noData) return s;
    s.value = value;
    s.at = now;
    const auto end = [&] {
        s.phase = AlertPhase::Ok;
        s.since = s.firedAt = s.clearSince = 0;
    };
    const bool raised = mayRaise && rule.isRaised(value);
    if (s.phase == AlertPhase::Ok && raised) {
        s.phase = AlertPhase::Pending;
        s.since = now;
    }
    if (s.phase == AlertPhase::Pending) {
        if (!raised) {
            end();
        } else if (now - s.since >= rule.forMs) {
            s.phase = AlertPhase::Firing;
            s.firedAt = now;
        }
        return s;
    }
    if (s.phase == AlertPhase::Ok) return s;
    // It fires. Between the two thresholds it goes on, also after it had begun to clear: "clear for KEEP" means without a break.
    if (!rule.isCleared(value)) {
        s.phase = AlertPhase::Firing;
        s.clearSince = 0;
        return s;
    }
    if (s.phase == AlertPhase::Firing) {
        s.phase = AlertPhase::Clearing;
        s.clearSince = now;
    }
    if (now - s.clearSince >= rule.keepMs) end();
    return s;
}

} // namespace jitscope
