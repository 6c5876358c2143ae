#include "fuzz.h"

#include "sources/prometheusapi.h"
#include "sources/pushgateway.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSane(parsePromFigures(body, fuzzContext(SourceKind::PrometheusFigures)));
    const auto alerts = parsePromAlerts(body, fuzzContext(SourceKind::PrometheusAlerts));
    requireSane(alerts);
    if (alerts)
        for (const ForeignAlert &a : alerts->monitoring.alerts) require(!a.name.isEmpty() && a.activeAt >= 0 && (!a.value || std::isfinite(*a.value)), "an alert without a name, or with half a value");
    requireSane(parsePromRules(body, fuzzContext(SourceKind::PrometheusRules)));
    const auto targets = parsePromTargets(body, fuzzContext(SourceKind::PrometheusTargets));
    requireSane(targets);
    if (targets)
        for (const ScrapeTarget &t : targets->monitoring.targets) require(t.up == t.error.isEmpty() || !t.up, "a target that is up, with an error");
    requireSane(parsePushgateway(body, fuzzContext(SourceKind::Pushgateway)));
    if (const auto series = readPromSeries(body, QStringLiteral("fuzz")))
        for (const PromSeries &s : *series)
            for (const PromSample &p : s.samples) require(std::isfinite(p.value), "a sample that is no figure");
    promError(body);
    return 0;
}
