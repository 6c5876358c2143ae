// A rule that raises alerts, and the machine that judges it (jitsi/alerting.md §1). Values; judge() has no clock and no memory of its own.
#pragma once

#include "base/id.h"
#include "fleet/metric.h"
#include "fleet/snapshot.h"

#include <QStringList>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace jitscope {

// alerting.md §8. Page: repeated until somebody acknowledges it. Info: stands in the list, is told nowhere else.
enum class AlertSeverity : quint8 { Info, Warning, Severe, Page };
const char *severityName(AlertSeverity severity);                       // stable: "info", "warning", "severe", "page"
std::optional<AlertSeverity> severityByName(QStringView name);
Health healthOf(AlertSeverity severity);                                // Info: Fair, Warning: Warning, the others: Critical

inline constexpr double NoValue = std::numeric_limits<double>::quiet_NaN(); // nobody told: never a number, never equal to 0

// One figure of the catalogue, now or over a window that ends now.
struct SignalTerm
{
    enum class Over : quint8 {
        Now,      // the latest value
        Increase, // of a counter; after a reset the new value is the increase (alerting.md §1)
        Rate,     // Increase per second
        Slope,    // of the straight line through the window, unit per second
        Min, Max, Mean,
        Age,      // now less the value, seconds; of metrics in ms since the epoch
        Changes,  // how often the value differed from the one before
    };
    Metric metric{};
    Over over = Over::Now;
    qint64 windowMs = 0; // 0 for Now and Age
    friend bool operator==(const SignalTerm &, const SignalTerm &) = default;
};

// What is judged: (sum of terms) / (sum of per), in the unit of the first term; percent = true multiplies a quotient by 100.
// One missing term makes the sum missing; a quotient with 0 below is missing too (0/0 is no number, alerting.md §9).
struct AlertSignal
{
    enum class Kind : quint8 {
        Metric,  // figures of each entity of `scope`
        Finding, // 1 while the snapshot names that cause (ProblemKind) for the entity, 0 while it does not
        Source,  // polls in a row that all sources of a server have missed (the fewest of them); `page` limits it to one kind of source
    };
    Kind kind = Kind::Metric;
    MetricScope scope = MetricScope::Server; // of a Metric
    std::optional<ServerKind> of;            // only servers of that kind
    std::vector<SignalTerm> terms, per;
    bool percent = false;
    // Of scope Shard: figures of its servers (`of`) taken together. Count: how many of them have a signal above `each`.
    enum class Across : quint8 { Own, Sum, Count, Least, Most };
    Across across = Across::Own;
    double each = 0;
    // With one Slope term: the signal is the time in days until the metric reaches the limit; missing while it moves away from it. The limit is a number, or
    // a figure of the same entity: where nobody tells that one, there is no verdict.
    std::optional<double> limit;
    std::optional<Metric> limitBy;
    ProblemKind finding{};
    std::optional<SourceKind> page;
    std::vector<SignalTerm> traffic; // minimum traffic: unless the sum reaches `atLeast` nothing is raised
    double atLeast = 0;
    qint64 minAgeMs = 0;             // the entity has been known for so long
    friend bool operator==(const AlertSignal &, const AlertSignal &) = default;

    bool isForecast() const { return limit || limitBy; }
};

struct AlertRule
{
    QString name;                 // "JVB_Stress_High": stable; in files, exports and silences
    bool enabled = true;
    AlertSeverity severity = AlertSeverity::Warning;
    AlertSignal signal;
    bool below = false;           // raised when value < raise (else value > raise)
    bool orEqual = false;         // ≤, ≥
    double raise = 0;
    std::optional<double> clear;  // cleared when the value is on the good side of it; nothing: as soon as it is not raised
    qint64 forMs = 0, keepMs = 0;
    QString family;               // "JVB_Stress": a severer one of the family mutes the others on the same target; empty: the name is its own family
    QStringList profiles;         // "production", "staging", "lab"; empty: all
    // English sources of translations (context "Alert"; the shipped ones), or the operator's own words. Hostile when imported.
    QString title, why, doWhat;
    QString view;                 // page that `do` leads to: "bridges", "recorders", "config", …; empty: the target's own
    QString operation;            // kind of operation offered as the remedy: "undrain"; empty: none
    friend bool operator==(const AlertRule &, const AlertRule &) = default;

    bool isRaised(double v) const { return !std::isnan(v) && (below ? (orEqual ? v <= raise : v < raise) : (orEqual ? v >= raise : v > raise)); }
    // NaN clears nothing.
    bool isCleared(double v) const
    {
        if (std::isnan(v)) return false;
        return clear ? (below ? v >= *clear : v <= *clear) : !isRaised(v);
    }
};

enum class AlertPhase : quint8 { Ok, Pending, Firing, Clearing };

// Of one rule at one target.
struct AlertState
{
    AlertPhase phase = AlertPhase::Ok;
    bool noData = false;   // the latest look had no value: the phase is the one of before, shown grey
    double value = NoValue; // the latest that was told
    qint64 at = 0;          // ms since the epoch of the latest look with a value
    qint64 since = 0;       // when the condition became true, for this pending or firing
    qint64 firedAt = 0;     // 0: it has not
    qint64 clearSince = 0;  // when the clear condition became true; of Clearing
    friend bool operator==(const AlertState &, const AlertState &) = default;
};

// alerting.md §1: OK → PENDING → (for) → FIRING → CLEARING → (keep) → OK. `value` NaN: nobody told. `mayRaise` false: too little traffic, or too young:
// nothing is raised, what fires goes on and may clear. A gap in the data does not start `for` or `keep` anew, and never ends an alert.
AlertState judge(const AlertRule &rule, const AlertState &before, double value, bool mayRaise, qint64 now);

} // namespace jitscope
