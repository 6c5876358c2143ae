#include "sources/prometheusapi.h"

#include "alerts/ruleset.h"
#include "sources/flatpage.h"
#include "sources/json.h"
#include "sources/wire.h"

#include <QDateTime>

#include <cmath>

namespace jitscope {
namespace {

// "2026-11-21T00:05:00.432986359Z": RFC 3339 with as many figures behind the point as Go has; ms since the epoch, 0 when it is none, or Go's zero time.
qint64 promTime(QString text)
{
    if (const qsizetype dot = text.indexOf(u'.'); dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') ++end;
        text.remove(std::min(dot + 4, end), end - std::min(dot + 4, end));
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::max<qint64>(0, time.toMSecsSinceEpoch()) : 0;
}

QString promText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

int wholeSeconds(double value) { return value > 0 && value < 1e9 ? int(value) : 0; }

void readLabels(JsonValue &value, QMap<QString, QString> &to)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &text) {
        if (to.size() < 128) to.insert(promText(key), text.string());
    });
}

// [1795219818.873, "0.92"]
struct PromPair
{
    double time = std::nan(""), value = std::nan("");
    void read(JsonValue &pair)
    {
        int at = 0;
        pair.items([&](JsonValue &one) {
            if (at == 0) time = one.number();
            else if (at == 1) value = one.number();
            ++at;
        });
    }
    bool isWhole() const { return std::isfinite(time) && std::isfinite(value) && std::abs(time) < 1e11; }
    PromSample sample() const { return {qint64(std::llround(time * 1000)), value}; }
};

// The envelope of every answer. `data` sees what the server found.
template<class Data>
Result<> readEnvelope(QByteArrayView body, const QString &where, Data &&data, QStringList *warnings = nullptr)
{
    QString status, type, words;
    bool any = false;
    JsonWalk walk(body, where);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key == "status") status = value.string();
            else if (key == "errorType") type = value.string();
            else if (key == "error") words = value.string();
            else if (key == "warnings" && warnings && value.kind() == JsonValue::Kind::Array) value.items([&](JsonValue &one) { if (warnings->size() < 20) warnings->append(one.string()); });
            else if (key == "data" && value.isObject()) any = true, data(value, walk);
        });
    });
    if (!done) return done;
    if (status == QLatin1String("error")) return fail(Error::Kind::Failed, where, type.isEmpty() ? words : type + QStringLiteral(": ") + words);
    if (status != QLatin1String("success") || !any) return fail(Error::Kind::Malformed, where + QStringLiteral(", byte 0"), QStringLiteral("no answer of a Prometheus: it has no status and data"));
    return {};
}

} // namespace

QString monitoredName(const QString &job, const QString &instance)
{
    return job.isEmpty() || instance.isEmpty() ? job + instance : job + u'/' + instance;
}

QString promError(QByteArrayView body)
{
    if (body.size() > 64 * 1024) return {};
    const Result<> read = readEnvelope(body, QStringLiteral("answer"), [](JsonValue &, JsonWalk &) {});
    return !read && read.error().kind == Error::Kind::Failed ? read.error().detail : QString();
}

Result<std::vector<PromSeries>> readPromSeries(QByteArrayView body, const QString &where)
{
    std::vector<PromSeries> all;
    size_t samples = 0;
    const auto result = [&](JsonValue &list, JsonWalk &walk) {
        list.items([&](JsonValue &item) {
            if (!item.isObject()) return; // a scalar or a text: no series
            if (all.size() == MaxPromSeries) return walk.refuse(item, "too many series");
            PromSeries &series = all.emplace_back();
            const auto take = [&](JsonValue &pair) {
                PromPair one;
                one.read(pair);
                if (one.isWhole() && ++samples <= MaxPromSamples) series.samples.push_back(one.sample());
            };
            item.fields([&](std::string_view key, JsonValue &value) {
                if (key == "metric") readLabels(value, series.labels);
                else if (key == "value") take(value);
                else if (key == "values") value.items(take);
            });
            series.name = series.labels.take(QStringLiteral("__name__"));
        });
    };
    const Result<> done = readEnvelope(body, where, [&](JsonValue &data, JsonWalk &walk) {
        data.fields([&](std::string_view key, JsonValue &value) {
            if (key == "result" && value.kind() == JsonValue::Kind::Array) result(value, walk);
        });
    });
    if (!done) return tl::unexpected(done.error());
    if (samples > MaxPromSamples) return fail(Error::Kind::Malformed, where, QStringLiteral("more than %1 points").arg(MaxPromSamples));
    return all;
}

Result<Observation> parsePromAlerts(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    QStringList warnings;
    const Result<> done = readEnvelope(body, pageName(context), [&](JsonValue &data, JsonWalk &walk) {
        data.fields([&](std::string_view key, JsonValue &list) {
            if (key != "alerts" || list.isNull()) return;
            list.items([&](JsonValue &item) {
                if (to.monitoring.alerts.size() == 20'000) return walk.refuse(item, "too many alerts");
                ForeignAlert a;
                QString state;
                item.fields([&](std::string_view field, JsonValue &value) {
                    if (field == "labels") readLabels(value, a.labels);
                    else if (field == "annotations") readLabels(value, a.annotations);
                    else if (field == "state") state = value.string();
                    else if (field == "activeAt") a.activeAt = promTime(value.string());
                    else if (field == "value") {
                        if (const double v = value.number(); std::isfinite(v)) a.value = v;
                    }
                });
                a.name = a.labels.value(QStringLiteral("alertname"));
                a.severity = a.labels.value(QStringLiteral("severity"));
                a.from = context.origin.server.value;
                a.state = state == QLatin1String("firing") ? ForeignAlert::State::Firing : ForeignAlert::State::Pending;
                if (!a.name.isEmpty() && (state == QLatin1String("firing") || state == QLatin1String("pending"))) to.monitoring.alerts.push_back(std::move(a));
            });
        });
    }, &warnings);
    if (!done) return tl::unexpected(done.error());
    for (const QString &w : warnings) to.problems.push_back(w);
    return to;
}

Result<Observation> parsePromRules(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    const auto rule = [&](JsonValue &item, JsonWalk &walk) {
        if (to.monitoring.rules.size() == 20'000) return walk.refuse(item, "too many rules");
        ForeignRule r;
        QString type, health;
        item.fields([&](std::string_view field, JsonValue &value) {
            if (field == "name") r.name = value.string();
            else if (field == "query") r.query = value.string();
            else if (field == "duration") r.forSeconds = wholeSeconds(value.number());
            else if (field == "type") type = value.string();
            else if (field == "health") health = value.string();
            else if (field == "lastError") r.error = value.string();
            else if (field == "lastEvaluation") r.at = promTime(value.string());
        });
        if (health == QLatin1String("err") && r.error.isEmpty()) r.error = health;
        if (health != QLatin1String("err")) r.error.clear(); // an old one
        if (!r.name.isEmpty() && type != QLatin1String("recording")) to.monitoring.rules.push_back(std::move(r));
    };
    const Result<> done = readEnvelope(body, pageName(context), [&](JsonValue &data, JsonWalk &walk) {
        data.fields([&](std::string_view key, JsonValue &groups) {
            if (key != "groups" || groups.isNull()) return;
            groups.items([&](JsonValue &group) {
                group.fields([&](std::string_view field, JsonValue &rules) {
                    if (field == "rules" && !rules.isNull()) rules.items([&](JsonValue &one) { rule(one, walk); });
                });
            });
        });
    });
    if (!done) return tl::unexpected(done.error());
    return to;
}

Result<Observation> parsePromTargets(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    const Result<> done = readEnvelope(body, pageName(context), [&](JsonValue &data, JsonWalk &walk) {
        data.fields([&](std::string_view key, JsonValue &list) {
            if (key != "activeTargets" || list.isNull()) return;
            list.items([&](JsonValue &item) {
                if (to.monitoring.targets.size() == 20'000) return walk.refuse(item, "too many targets");
                ScrapeTarget t;
                QString health;
                item.fields([&](std::string_view field, JsonValue &value) {
                    if (field == "labels") readLabels(value, t.labels);
                    else if (field == "health") health = value.string();
                    else if (field == "lastError") t.error = value.string();
                    else if (field == "lastScrape") t.at = promTime(value.string());
                    else if (field == "scrapeInterval") t.everyMs = durationOf(value.string()).value_or(0);
                });
                t.job = t.labels.value(QStringLiteral("job"));
                t.instance = t.labels.value(QStringLiteral("instance"));
                t.up = health == QLatin1String("up");
                if (t.up) t.error.clear();
                else if (t.error.isEmpty()) t.error = health;
                if (health != QLatin1String("unknown")) to.monitoring.targets.push_back(std::move(t)); // not scraped yet
            });
        });
    });
    if (!done) return tl::unexpected(done.error());
    return to;
}

QString promMatchers(const QMap<QString, QString> &labels)
{
    QStringList all;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        QString value;
        for (const QChar c : it.value()) {
            if (c == u'"' || c == u'\\') value += u'\\';
            value += c == u'\n' ? QStringLiteral("\\n") : QString(c);
        }
        all << it.key() + QStringLiteral("=\"") + value + u'"';
    }
    return all.join(u',');
}

std::span<const HttpKind> prometheusKinds()
{
    static constexpr const char *Json = "application/json";
    static constexpr const char *Scrapes = "url = the address of a Prometheus that scrapes by itself", *Rules = "url = the address of one that evaluates rules", *File = "the fleet file";
    static constexpr HttpKind kinds[] = {
        {SourceKind::PrometheusFigures, ServerKind::Host, "/api/v1/query", Json, 10'000, parsePromFigures, "", "", "", promError},
        {SourceKind::PrometheusAlerts, ServerKind::Host, "/api/v1/alerts", Json, 10'000, parsePromAlerts, Rules, File, "", promError},
        {SourceKind::PrometheusRules, ServerKind::Host, "/api/v1/rules?type=alert", Json, 60'000, parsePromRules, Rules, File, "", promError},
        {SourceKind::PrometheusTargets, ServerKind::Host, "/api/v1/targets?state=active", Json, 15'000, parsePromTargets, Scrapes, File, "", promError},
    };
    return kinds;
}

} // namespace jitscope
