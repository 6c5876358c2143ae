// A Prometheus rule file from anywhere: what is taken of it is a rule that rules.toml can hold.
#include "fuzz.h"

#include "storage/prometheusrules.h"
#include "storage/rulesfile.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = readPrometheusRules({reinterpret_cast<const char *>(data), qsizetype(size)});
    if (!read) return 0;
    QString text;
    for (const AlertRule &r : read->rules) text += ruleToml(r);
    require(readRules(text.toUtf8(), QStringLiteral("fuzz")).set.rules == read->rules, "an imported rule that rules.toml cannot hold");
    return 0;
}
