// rules.toml: every fault has a place, and what was read can be written, read again and edited.
#include "fuzz.h"

#include "storage/rulesfile.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const RulesFile file = readRules(text, QStringLiteral("fuzz"));
    for (const Error &fault : file.faults) require(!fault.where.isEmpty() && !fault.detail.isEmpty(), "a fault without place or reason");
    if (!file.faults.empty()) return 0;
    QString again;
    for (const AlertRule &r : file.set.rules) again += ruleToml(r);
    for (const RuleOverride &o : file.set.overrides) again += overrideToml(o);
    const RuleSet read = readRules(again.toUtf8(), QStringLiteral("again")).set;
    require(read.rules == file.set.rules && read.overrides == file.set.overrides, "rules that change when written and read again");
    if (!file.set.rules.empty())
        if (const auto less = withRule(text, file.set.rules[0].name, nullptr)) require(readRules(*less, QStringLiteral("less")).set.rules.size() + 1 == file.set.rules.size(), "an edit that takes more");
    return 0;
}
