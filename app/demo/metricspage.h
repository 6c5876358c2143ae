// Writes a /metrics page in the three forms of Jitsi's servers (jvb.md §6): OpenMetrics, text 0.0.4, flat JSON.
#pragma once

#include "demo/pagewriter.h"

#include <QByteArrayList>

#include <optional>
#include <span>
#include <utility>

namespace jitscope::demo {

class MetricsPage
{
public:
    enum class Form { OpenMetrics, Text004, Json };
    // By the Accept header, most wanted first. nullopt: none of the types is served (500 on the real server).
    static std::optional<Form> formFor(const QByteArray &accept);
    static QByteArray contentType(Form form);

    // `prefix` as in "jitsi_jvb_"; `created` is when the process started, ms since the epoch.
    MetricsPage(Form form, QByteArray prefix, qint64 created);

    using Labelled = std::pair<QByteArray, double>; // value of the one label, sample
    void counter(const char *name, double value);
    void gauge(const char *name, double value, bool whole = true);
    void flag(const char *name, bool value);
    void counter(const char *name, const char *label, const std::vector<Labelled> &values);
    void gauge(const char *name, const char *label, const std::vector<Labelled> &values);
    void info(const char *name, const char *label, const QByteArray &value);
    // Counts per upper bound, not yet summed up; the last entry of `counts` is beyond the last bound.
    void histogram(const char *name, std::span<const double> bounds, std::span<const int> counts, double sum);

    QByteArray take();

private:
    void family(const QByteArray &name, const char *type);
    void sample(const QByteArray &name, const QByteArray &labels, double value);
    void createdSample(const QByteArray &base, const QByteArray &labels);

    Form m_form;
    QByteArray m_prefix, m_out, m_late;
    double m_created; // s
    int m_families = 0;
    Json m_json;
};

} // namespace jitscope::demo
