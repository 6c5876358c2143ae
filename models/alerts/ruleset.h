// All rules with what changes them from shard to shard: overrides by the operator, and profiles ("staging" does not wake anybody). Values; read by
// app/storage/rulesfile.
#pragma once

#include "alerts/alertrule.h"

#include <QMap>

namespace jitscope {

// What one shard, or all of them, has otherwise. What is not set stays.
struct RuleOverride
{
    QString shard; // empty: all
    QString rule;
    std::optional<bool> enabled;
    std::optional<AlertSeverity> severity;
    std::optional<double> raise, clear;
    std::optional<qint64> forMs, keepMs;
    void applyTo(AlertRule &to) const; // whatever its name and shard are
    friend bool operator==(const RuleOverride &, const RuleOverride &) = default;
};

struct RuleSet
{
    std::vector<AlertRule> rules;           // by name, each once
    std::vector<RuleOverride> overrides;    // later ones go over earlier ones
    QMap<QString, AlertSeverity> atMost;    // of a profile: what is severer is lowered to it
    const AlertRule *rule(const QString &name) const;
    // The rule of that name with the overrides of all shards, and of `shard` unless that is empty; off or not, whatever the profile. Nothing: there is none.
    std::optional<AlertRule> standing(const QString &name, const QString &shard) const;
    // A rule as that shard has it; nothing: it is off there.
    std::optional<AlertRule> at(const AlertRule &rule, const QString &shard, const QString &profile) const;
    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

inline const QString DefaultProfile = QStringLiteral("production"); // of a shard that has none

// `over` takes the place of rules of the same name, and adds its own.
RuleSet merged(RuleSet base, const RuleSet &over);
// The operator's `own` rules with this change of one of `all` (shipped and own). For one shard (empty: all), and for what an override can say, it is an
// override, so that what a later version ships otherwise still comes; else the whole rule is written down. `is` is one of `all` by its name.
RuleSet withEdit(RuleSet own, const RuleSet &all, const AlertRule &is, const QString &shard);

// "1h30m", "90s", "250ms", "2d" as milliseconds; nothing: no such thing. A bare number is seconds.
std::optional<qint64> durationOf(QStringView text);
QString durationText(qint64 ms); // "1h30m"; "0s"

// One term as text, "bridge.ice_failed increase 10m"; the error says what is expected.
Result<SignalTerm> termOf(const QString &text);
QString termText(const SignalTerm &term);
const char *overName(SignalTerm::Over over); // "now", "increase", …
// "> 0.8", "<= 5": raise, below and orEqual of a rule; the error says what is expected.
Result<> setCondition(AlertRule &rule, const QString &text);
QString conditionText(const AlertRule &rule);

} // namespace jitscope
