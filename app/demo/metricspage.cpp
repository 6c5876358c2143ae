#include "demo/metricspage.h"

#include <algorithm>

namespace jitscope::demo {

std::optional<MetricsPage::Form> MetricsPage::formFor(const QByteArray &accept)
{
    struct Wish { double q; Form form; };
    std::vector<Wish> wishes;
    for (const QByteArray &part : accept.split(',')) {
        const QList<QByteArray> bits = part.split(';');
        const QByteArray type = bits.value(0).trimmed().toLower();
        double q = 1;
        for (const QByteArray &bit : bits.mid(1))
            if (bit.trimmed().startsWith("q=")) q = bit.trimmed().mid(2).toDouble();
        if (type == "application/openmetrics-text" || type == "*/*") wishes.push_back({q, Form::OpenMetrics});
        else if (type == "text/plain") wishes.push_back({q, Form::Text004});
        else if (type == "application/json") wishes.push_back({q, Form::Json});
    }
    if (wishes.empty()) return std::nullopt;
    return std::max_element(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.q < b.q; })->form;
}

QByteArray MetricsPage::contentType(Form form)
{
    switch (form) {
    case Form::OpenMetrics: return "application/openmetrics-text; version=1.0.0; charset=utf-8";
    case Form::Text004: return "text/plain; version=0.0.4; charset=utf-8";
    case Form::Json: break;
    }
    return "application/json";
}

MetricsPage::MetricsPage(Form form, QByteArray prefix, qint64 created)
    : m_form(form), m_prefix(std::move(prefix)), m_created(double(created) / 1000)
{
    if (form == Form::Json) m_json.object();
    else m_out.reserve(32 * 1024);
}

void MetricsPage::family(const QByteArray &name, const char *type)
{
    const QByteArray kind = "# TYPE " + name + ' ' + type + '\n';
    const QByteArray help = "# HELP " + name + " demo data\n";
    m_out += m_form == Form::OpenMetrics ? kind + help : help + kind; // the two libraries differ in this
    ++m_families;
}

void MetricsPage::sample(const QByteArray &name, const QByteArray &labels, double value)
{
    m_out += name;
    if (!labels.isEmpty()) m_out.append('{').append(labels).append(m_form == Form::Text004 ? ",}" : "}");
    m_out.append(' ');
    appendDouble(m_out, value);
    m_out.append('\n');
}

void MetricsPage::createdSample(const QByteArray &base, const QByteArray &labels)
{
    const QByteArray name = base + "_created";
    const double at = m_created + 0.003 * m_families;
    if (m_form == Form::OpenMetrics) {
        sample(name, labels, at);
        return;
    }
    std::swap(m_out, m_late); // 0.0.4: gauges of their own near the end
    if (!m_out.contains("# TYPE " + name + ' ')) {
        family(name, "gauge");
        --m_families;
    }
    sample(name, labels, at);
    std::swap(m_out, m_late);
}

void MetricsPage::counter(const char *name, double value)
{
    if (m_form == Form::Json) {
        m_json.put(QByteArray(name) + "_total", qint64(value));
        return;
    }
    const QByteArray base = m_prefix + name;
    family(m_form == Form::OpenMetrics ? base : base + "_total", "counter");
    sample(base + "_total", {}, value);
    createdSample(base, {});
}

void MetricsPage::counter(const char *name, const char *label, const std::vector<Labelled> &values)
{
    if (m_form == Form::Json || values.empty()) return; // labelled metrics are left out of the JSON form
    const QByteArray base = m_prefix + name;
    family(m_form == Form::OpenMetrics ? base : base + "_total", "counter");
    for (const auto &[who, value] : values) {
        const QByteArray labels = QByteArray(label) + "=\"" + who + '"';
        sample(base + "_total", labels, value);
        createdSample(base, labels);
    }
}

void MetricsPage::gauge(const char *name, double value, bool whole)
{
    if (m_form == Form::Json) {
        if (whole) m_json.put(name, qint64(value));
        else m_json.put(name, value);
        return;
    }
    family(m_prefix + name, "gauge");
    sample(m_prefix + name, {}, value);
}

void MetricsPage::flag(const char *name, bool value)
{
    if (m_form == Form::Json) m_json.put(name, value);
    else gauge(name, value ? 1 : 0);
}

void MetricsPage::gauge(const char *name, const char *label, const std::vector<Labelled> &values)
{
    if (m_form == Form::Json || values.empty()) return;
    family(m_prefix + name, "gauge");
    for (const auto &[who, value] : values) sample(m_prefix + name, QByteArray(label) + "=\"" + who + '"', value);
}

void MetricsPage::info(const char *name, const char *label, const QByteArray &value)
{
    if (m_form == Form::Json) {
        m_json.put(name, value);
        return;
    }
    family(m_form == Form::OpenMetrics ? m_prefix + name : m_prefix + name + "_info", m_form == Form::OpenMetrics ? "info" : "gauge");
    sample(m_prefix + name + "_info", QByteArray(label) + "=\"" + value + '"', 1);
}

void MetricsPage::histogram(const char *name, std::span<const double> bounds, std::span<const int> counts, double sum)
{
    const QByteArray base = m_prefix + name;
    const bool json = m_form == Form::Json;
    if (json) m_json.object(name);
    else family(base, "histogram");
    int total = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        total += counts[i];
        const QByteArray le = i < bounds.size() ? javaDouble(bounds[i]) : QByteArray("+Inf");
        if (json) m_json.put("bucket_le_" + le, double(total));
        else sample(base + "_bucket", "le=\"" + le + '"', total);
    }
    if (json) {
        m_json.put("count", double(total)).put("sum", sum).put("created", m_created).end();
        return;
    }
    sample(base + "_count", {}, total);
    sample(base + "_sum", {}, sum);
    createdSample(base, {});
}

QByteArray MetricsPage::take()
{
    if (m_form == Form::Json) return m_json.end().take();
    m_out += m_late;
    if (m_form == Form::OpenMetrics) m_out += "# EOF\n";
    return std::move(m_out);
}

} // namespace jitscope::demo
