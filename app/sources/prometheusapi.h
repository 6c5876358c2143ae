// Prometheus' HTTP API, and that of Thanos, Mimir and VictoriaMetrics (jitsi/operations.md §14; prometheus.io/docs/prometheus/latest/querying/api).
// Values are texts, "NaN" and "+Inf" too; what is no finite figure is no value. Nothing found is an empty list. Pure.
#pragma once

#include "sources/source.h"

namespace jitscope {

struct PromSample { qint64 at; double value; }; // ms since the epoch; value finite

struct PromSeries
{
    QString name;                   // __name__; empty: an expression made it
    QMap<QString, QString> labels;  // the others
    std::vector<PromSample> samples; // by time, as the server sent them; a gap is a point that is not there
};

inline constexpr size_t MaxPromSeries = 100'000, MaxPromSamples = 4'000'000; // of one answer; more is refused
inline constexpr int MaxPromPoints = 11'000;  // of one series: a server refuses more
inline constexpr qint64 PromStaleMs = 180'000; // a sample so old is the last one known, where nobody says how often it is scraped: most are once a minute at least

// The answer to query and query_range: vector and matrix; scalars and texts hold no series. Refuses with Failed what says "error", with its words.
Result<std::vector<PromSeries>> readPromSeries(QByteArrayView body, const QString &where);
// The words of an error answer (400, 422, 503): "bad_data: parse error: …"; empty when it is none.
QString promError(QByteArrayView body);

// Bridges, focus, recorders and XMPP servers by the label `instance`, from the answer to figuresQuery(); readings have their samples' own time.
Result<Observation> parsePromFigures(QByteArrayView body, const ParseContext &context);
Result<Observation> parsePromAlerts(QByteArrayView body, const ParseContext &context);
Result<Observation> parsePromRules(QByteArrayView body, const ParseContext &context);
Result<Observation> parsePromTargets(QByteArrayView body, const ParseContext &context);

// `shard="eu-west-1",region="eu"`, quoted and escaped; empty without labels.
QString promMatchers(const QMap<QString, QString> &labels);
// PromQL for all figures of the catalogue at once, whether they are scraped, and when that was.
QString figuresQuery(const QMap<QString, QString> &labels);

// The pages that are asked of it. Their query, where it depends on the labels, goes by HttpSource::Options::queries.
std::span<const HttpKind> prometheusKinds();

} // namespace jitscope
