#include "storage/prometheusrules.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>

namespace jitscope {
namespace {

using Over = SignalTerm::Over;

constexpr SourceKind MetricsPages[] = {SourceKind::JvbMetrics, SourceKind::JicofoMetrics, SourceKind::JibriMetrics, SourceKind::ProsodyMetrics, SourceKind::HaproxyMetrics, SourceKind::NodeExporter};

// What the console finds in its own way, where the same fact can be said with the servers' own metrics (jitsi/alerting.md §4, tested there).
struct SaidOtherwise { const char *rule; const char *expr; };
constexpr SaidOtherwise OtherForms[] = {
    {"Target_Down", "up == 0"},
    {"JVB_Unhealthy", "jitsi_jvb_healthy == 0"},
    {"JVB_No_Healthy_Bridge", "sum by (shard) (jitsi_jvb_healthy * (1 - jitsi_jvb_drain_mode)) < 1"},
    {"JVB_XMPP_Detached", "jitsi_jvb_mucs_joined < jitsi_jvb_mucs_connected or jitsi_jvb_muc_clients_connected < jitsi_jvb_muc_clients_configured"},
    {"JVB_Drained_Too_Long", "jitsi_jvb_drain_mode == 1"},
    {"Jicofo_Unhealthy", "jitsi_jicofo_healthy == 0"},
    {"Jibri_Unhealthy", "jitsi_jibri_healthy == 0"},
    {"Jibri_Pool_Exhausted", "sum by (shard) (jitsi_jicofo_jibri_instances_available) == 0 and on (shard) sum by (shard) (jitsi_jicofo_jibri_instances) > 0"},
    {"Shard_Unhealthy", "signal_health == 0"},
    {"Shard_Split_Rooms", "jitsi_console_split_rooms > 0"},
    {"HAProxy_Views_Differ",
     "max by (server) (haproxy_server_status{proxy=\"nodes\", state=\"UP\"}) - min by (server) (haproxy_server_status{proxy=\"nodes\", state=\"UP\"}) > 0"},
    {"HAProxy_Server_Out", "max by (instance, proxy, server) (haproxy_server_status{state=\"DOWN\"}) == 1"},
};

// Figures of machines that are made of counters or of several values, in our unit.
struct MadeOf { Metric metric; const char *expr; };
constexpr MadeOf MadeForms[] = {
    {Metric::HostCpuBusy, "100 * (1 - avg by (instance, shard) (rate(node_cpu_seconds_total{mode=\"idle\"}[2m])))"},
    {Metric::HostCpuBusiestCore, "100 * (1 - min by (instance, shard) (rate(node_cpu_seconds_total{mode=\"idle\"}[2m])))"},
    {Metric::HostCpuSteal, "100 * avg by (instance, shard) (rate(node_cpu_seconds_total{mode=\"steal\"}[2m]))"},
    {Metric::HostMemoryUsed, "100 * (1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes)"},
    {Metric::HostSwapUsed, "100 * (node_memory_SwapTotal_bytes - node_memory_SwapFree_bytes) / (node_memory_SwapTotal_bytes > 0)"},
    {Metric::HostSwapInRate, "rate(node_vmstat_pswpin[2m])"},
    {Metric::HostDiskUsed, "max by (instance, shard) (100 * (1 - node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay|squashfs\"} / node_filesystem_size_bytes{fstype!~\"tmpfs|overlay|squashfs\"}))"},
};

QString promNumber(double v) { return QString::number(v, 'g', 15); }

const WireKey *metricsKey(Metric metric)
{
    for (const SourceKind page : MetricsPages)
        if (const WireKey *key = wireKey(metric, page)) return key;
    return nullptr;
}

QString promWindow(qint64 ms) { return durationText(std::max<qint64>(1, ms)); }

// A figure that is no single series: its window is a subquery.
std::optional<QString> promMade(const SignalTerm &t, const QString &expr)
{
    const QString window = QStringLiteral("((%1)[%2:%3])").arg(expr, promWindow(t.windowMs), promWindow(std::max<qint64>(15'000, t.windowMs / 60)));
    switch (t.over) {
    case Over::Now: return expr;
    case Over::Slope: return QStringLiteral("deriv") + window;
    case Over::Min: return QStringLiteral("min_over_time") + window;
    case Over::Max: return QStringLiteral("max_over_time") + window;
    case Over::Mean: return QStringLiteral("avg_over_time") + window;
    default: return std::nullopt;
    }
}

std::optional<QString> promTerm(const SignalTerm &t)
{
    for (const MadeOf &m : MadeForms)
        if (m.metric == t.metric) return promMade(t, QString::fromLatin1(m.expr));
    if (isMadeOfOthers(t.metric)) return std::nullopt;
    const WireKey *key = metricsKey(t.metric);
    if (!key || QLatin1String(key->key).contains(u'/')) return std::nullopt;
    const QString name = QString::fromLatin1(key->key), window = u'[' + promWindow(t.windowMs) + u']';
    QString expr;
    switch (t.over) {
    case Over::Now: expr = name; break;
    case Over::Increase: expr = QStringLiteral("increase(%1%2)").arg(name, window); break;
    case Over::Rate: expr = QStringLiteral("rate(%1%2)").arg(name, window); break;
    case Over::Slope: expr = QStringLiteral("deriv(%1%2)").arg(name, window); break;
    case Over::Min: expr = QStringLiteral("min_over_time(%1%2)").arg(name, window); break;
    case Over::Max: expr = QStringLiteral("max_over_time(%1%2)").arg(name, window); break;
    case Over::Mean: expr = QStringLiteral("avg_over_time(%1%2)").arg(name, window); break;
    case Over::Changes: return QStringLiteral("changes(%1%2)").arg(name, window); // a count, whatever the unit
    case Over::Age: return QStringLiteral("(time() - %1 * %2)").arg(name, promNumber(key->factor / 1000));
    }
    return key->factor == 1 ? expr : QStringLiteral("%1 * %2").arg(expr, promNumber(key->factor));
}

std::optional<QString> promSum(const std::vector<SignalTerm> &terms)
{
    QStringList parts;
    for (const SignalTerm &t : terms) {
        const auto part = promTerm(t);
        if (!part) return std::nullopt;
        parts << *part;
    }
    return parts.join(QStringLiteral(" + "));
}

std::optional<QString> promSignal(const AlertSignal &s)
{
    const auto above = promSum(s.terms);
    if (!above) return std::nullopt;
    if (s.isForecast()) {
        const auto now = promTerm({s.terms[0].metric, Over::Now, 0}), limit = s.limitBy ? promTerm({*s.limitBy, Over::Now, 0}) : std::optional(promNumber(*s.limit));
        if (!limit) return std::nullopt;
        return QStringLiteral("((%1 - %2) / (%3) / 86400 >= 0)").arg(*limit, *now, *above);
    }
    QString expr = *above;
    if (!s.per.empty()) {
        const auto below = promSum(s.per);
        if (!below) return std::nullopt;
        expr = QStringLiteral("(%1) / ((%2) != 0)").arg(expr, *below); // 0/0 is no number, and x/0 no alert
        if (s.percent) expr = QStringLiteral("100 * ") + expr;
    } else if (s.terms.size() > 1) {
        expr = u'(' + expr + u')';
    }
    switch (s.across) {
    case AlertSignal::Across::Own: break;
    case AlertSignal::Across::Sum: return QStringLiteral("sum by (shard) (%1)").arg(expr);
    case AlertSignal::Across::Count: return QStringLiteral("count by (shard) (%1 > %2)").arg(expr, promNumber(s.each));
    case AlertSignal::Across::Least: return QStringLiteral("min by (shard) (%1)").arg(expr);
    case AlertSignal::Across::Most: return QStringLiteral("max by (shard) (%1)").arg(expr);
    }
    return expr;
}

// A YAML scalar in single quotes; nothing in it is a template.
QString yamlText(QString text)
{
    text.replace(QStringLiteral("{{"), QStringLiteral("{ {"));
    text = safeText(text);
    text.replace(u'\'', QStringLiteral("''"));
    return u'\'' + text + u'\'';
}

QString whyNot(const AlertRule &r)
{
    if (r.signal.kind == AlertSignal::Kind::Finding) return QStringLiteral("found by the console from several views");
    if (r.signal.kind == AlertSignal::Kind::Source) return QStringLiteral("about the console's own polls");
    return QStringLiteral("no metrics page has its figure");
}

} // namespace

bool isMadeOfOthers(Metric metric)
{
    switch (metric) {
    case Metric::HostCpuBusy:
    case Metric::HostCpuBusiestCore:
    case Metric::HostCpuSteal:
    case Metric::HostSwapInRate:
    case Metric::HostNetworkIn:
    case Metric::HostNetworkOut:
    case Metric::HostNetworkDrops:
    case Metric::HostDiskUsed:
    case Metric::HostDiskIoBusy:
    case Metric::HostPressureCpu:
    case Metric::HostPressureMemory:
    case Metric::HostPressureIo: return true;
    default: return false;
    }
}

std::optional<QString> prometheusExpression(const AlertRule &r)
{
    if (r.signal.kind != AlertSignal::Kind::Metric) {
        for (const SaidOtherwise &o : OtherForms)
            if (r.name == QLatin1String(o.rule)) return QString::fromLatin1(o.expr);
        return std::nullopt;
    }
    const auto signal = promSignal(r.signal);
    if (!signal) return std::nullopt;
    const QString by = r.signal.across == AlertSignal::Across::Own ? QStringLiteral("instance") : QStringLiteral("shard");
    const QString op = QStringLiteral(" %1%2 ").arg(r.below ? QStringLiteral("<") : QStringLiteral(">"), r.orEqual ? QStringLiteral("=") : QString());
    QString raised = *signal + op + promNumber(r.raise);
    bool narrowed = false;
    if (!r.signal.traffic.empty()) {
        const auto traffic = promSum(r.signal.traffic);
        if (!traffic) return std::nullopt;
        raised += QStringLiteral(" and on (%1) (%2) >= %3").arg(by, *traffic, promNumber(r.signal.atLeast));
        narrowed = true;
    }
    if (r.signal.minAgeMs > 0) {
        const WireKey *key = metricsKey(r.signal.terms[0].metric);
        const qint64 minutes = std::max<qint64>(1, r.signal.minAgeMs / 60'000);
        raised += QStringLiteral(" and on (%1) count_over_time(%2[%3m:1m]) >= %4").arg(by, QString::fromLatin1(key->key)).arg(minutes + 2).arg(minutes);
        narrowed = true;
    }
    if (!r.clear && !narrowed) return raised;
    // What fires goes on until it is clear, also with less traffic.
    const QString stays = r.clear ? *signal + (r.below ? QStringLiteral(" < ") : QStringLiteral(" > ")) + promNumber(*r.clear) : *signal + op + promNumber(r.raise);
    return QStringLiteral("(%1) or (%2 and on (%3) ALERTS{alertname=\"%4\", alertstate=\"firing\"})").arg(raised, stays, by, r.name);
}

QString prometheusRules(const RuleSet &rules)
{
    QString out = QStringLiteral("# Alert rules of Jitscope. Labels that the targets need: instance, shard.\n"
                                 "# keep_firing_for needs Prometheus 2.42 or later; drop these lines for older ones.\n"),
            body, left;
    for (const AlertRule &r : rules.rules) {
        if (!r.enabled) continue;
        const auto expr = prometheusExpression(r);
        if (!expr) {
            left += QStringLiteral("# not here: %1 (%2)\n").arg(r.name, whyNot(r));
            continue;
        }
        body += QStringLiteral("  - alert: %1\n    expr: %2\n").arg(r.name, u'\'' + QString(*expr).replace(u'\'', QStringLiteral("''")) + u'\'');
        if (r.forMs) body += QStringLiteral("    for: %1\n").arg(durationText(r.forMs));
        if (r.keepMs) body += QStringLiteral("    keep_firing_for: %1\n").arg(durationText(r.keepMs));
        static constexpr const char *severities[] = {"smoke", "warn", "severe", "severe"};
        body += QStringLiteral("    labels: {severity: %1%2}\n").arg(QLatin1String(severities[int(r.severity)]), r.severity == AlertSeverity::Page ? QStringLiteral(", page: 'true'") : QString());
        const bool shard = expr->contains(QLatin1String("by (shard)"));
        body += QStringLiteral("    annotations:\n      summary: %1\n").arg(
            yamlText(r.title.isEmpty() ? r.name : r.title).chopped(1) + QStringLiteral(": {{ $labels.%1 }}'").arg(shard ? QStringLiteral("shard") : QStringLiteral("instance")));
        if (!r.why.isEmpty() || !r.doWhat.isEmpty()) body += QStringLiteral("      description: %1\n").arg(yamlText((r.why + u' ' + r.doWhat).trimmed()));
    }
    out += left;
    return out + (body.isEmpty() ? QStringLiteral("groups: []\n") : QStringLiteral("groups:\n- name: jitscope\n  rules:\n") + body);
}

} // namespace jitscope
