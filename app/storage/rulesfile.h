// Reads and writes rules.toml: the shipped rules (resources/rules.toml, where the format is described) and the operator's own file, which goes over them
// by name. Text from outside: a mistake is told with line and column and stops only its own rule.
#pragma once

#include "alerts/ruleset.h"
#include "base/result.h"

#include <QByteArrayView>

namespace jitscope {

struct RulesFile
{
    RuleSet set;
    std::vector<Error> faults; // Kind::Malformed; where = "rules.toml, line 14, column 9", detail = what is expected
};

// Never fails as a whole: text that is no TOML gives no rules and one fault. At most 1 MB, 2,000 rules, 2,000 overrides.
RulesFile readRules(QByteArrayView text, const QString &fileName);
// An absent file has no rules; Kind::Storage when it is there and cannot be read.
Result<RulesFile> loadRules(const QString &path);
const RulesFile &shippedRules();

// A rule as a [[rule]] table that readRules understands.
QString ruleToml(const AlertRule &rule);
QString overrideToml(const RuleOverride &change);

// The text of an own file with that rule added, or put in the place of the one of its name; null: taken out. The rest of the text stays as it is, comments
// too. Kind::Malformed when the text is not readable, or would not say afterwards what it should.
Result<QByteArray> withRule(const QByteArray &text, const QString &name, const AlertRule *rule);
// Likewise the override of that shard (empty: all) and rule.
Result<QByteArray> withOverride(const QByteArray &text, const RuleOverride &change, bool remove);
// Whole or not at all: written beside and renamed.
Result<> writeRules(const QString &path, const QByteArray &text);

// $XDG_CONFIG_HOME/jitscope/rules.toml
QString defaultRulesPath();

} // namespace jitscope
