// Where alerts and figures go, as the fleet file says it: [[out]].
#pragma once

#include "fleet/metric.h"
#include "settings/outtemplate.h"
#include "storage/actiontable.h"

namespace jitscope {

inline constexpr std::pair<const char *, OutKind> outWords[] = {{"webhook", OutKind::Webhook}, {"command", OutKind::Command}, {"alertmanager", OutKind::Alertmanager},
    {"pushgateway", OutKind::Pushgateway}, {"json", OutKind::Json}, {"metrics-page", OutKind::MetricsPage}, {"remote-write", OutKind::RemoteWrite}, {"victoria-import", OutKind::VictoriaImport}};

// A template and what may stand in its braces. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
QString readTemplate(Reader &r, const toml::table &in, const char *key, const QStringList &fields, const QString &contentType)
{
    const QString text = r.text(in, key);
    if (text.isEmpty()) return text;
    if (const QString unknown = unknownPlaceholder(QStringList{text}, fields); !unknown.isEmpty())
        r.fault(*in.get(key), QStringLiteral("unknown field {%1}; known here are {%2}").arg(unknown, fields.join(QStringLiteral("}, {"))));
    else if (QString why; isJsonType(contentType) && !isJsonTemplate(text, fields, &why)) r.fault(*in.get(key), QStringLiteral("no JSON comes of %1 =: %2").arg(QLatin1String(key), why));
    return text;
}

// A map of texts: headers, tags.
template<class Reader>
QMap<QString, QString> readTexts(Reader &r, const toml::table &in, const char *key)
{
    QMap<QString, QString> all;
    const toml::node *n = in.get(key);
    if (!n) return all;
    const toml::table *t = n->as_table();
    if (!t) {
        r.fault(*n, QStringLiteral("expected a table after %1 =, like { name = \"value\" }").arg(QLatin1String(key)));
        return all;
    }
    for (const auto &[name, value] : *t) {
        if (const auto *s = value.as_string()) all.insert(QString::fromUtf8(name.str().data(), qsizetype(name.str().size())), QString::fromUtf8(s->get().data(), qsizetype(s->get().size())));
        else r.fault(value, QStringLiteral("expected text in the table %1").arg(QLatin1String(key)));
    }
    return all;
}

// The address of a webhook may hold fields; the host may not: whoever could set it would be sent the secret.
template<class Reader>
QString readOutUrl(Reader &r, const toml::table &in, OutKind kind)
{
    const QString text = r.text(in, "url");
    if (text.isEmpty()) return text;
    const toml::node &at = *in.get("url");
    const QStringList fields = noticeFields() << QStringLiteral("secret");
    if (const QString unknown = unknownPlaceholder(QStringList{text}, kind == OutKind::Webhook ? fields : QStringList()); !unknown.isEmpty()) {
        r.fault(at, kind == OutKind::Webhook ? QStringLiteral("unknown field {%1}; known here are {%2}").arg(unknown, fields.join(QStringLiteral("}, {"))) : QStringLiteral("no field {%1} here; only a webhook's address may have some").arg(unknown));
        return text;
    }
    const qsizetype path = text.indexOf(u'/', text.indexOf(QLatin1String("://")) + 3), brace = text.indexOf(u'{');
    if (brace >= 0 && (path < 0 || brace < path)) {
        r.fault(at, QStringLiteral("a field may stand in the path and behind it, not in the host"));
        return text;
    }
    OutValues values;
    for (const QString &field : fields) values.insert(field, QStringLiteral("x"));
    if (text.contains(QLatin1String("{secret}")) && r.text(in, "secret").isEmpty()) r.fault(at, QStringLiteral("{secret} in an address needs secret = (its name)"));
    const QUrl u(kind == OutKind::Webhook ? filledAddress(text, values) : text, QUrl::StrictMode);
    if (!u.isValid() || u.host().isEmpty() || (u.scheme() != QLatin1String("http") && u.scheme() != QLatin1String("https"))) r.fault(at, QStringLiteral("expected an address like https://host:port/path after url ="));
    else if (!u.userInfo().isEmpty()) r.fault(at, QStringLiteral("an address must not hold a user or password; use user = and secret = (the secret's name)"));
    return text;
}

template<class Reader>
void readOutMetrics(Reader &r, const toml::table &in, std::vector<Metric> &to)
{
    for (const QString &name : r.list(in, "metrics")) {
        const MetricRow *found = metricByKey(name.toStdString());
        if (!found || (found->scope != MetricScope::Server && found->scope != MetricScope::Shard))
            r.fault(*in.get("metrics"), QStringLiteral("%1 is no figure of a server or a shard; `jitscope metrics` lists them").arg(name));
        else if (std::find(to.begin(), to.end(), found->metric) == to.end()) to.push_back(found->metric);
    }
}

inline constexpr int SeriesEveryMs = 10'000; // of series, unless every = says otherwise

// One of them.
template<class Reader>
OutConfig readOut(Reader &r, const toml::table &in)
{
    const auto at = [&in](const char *key) -> const toml::node & { return in.contains(key) ? *in.get(key) : static_cast<const toml::node &>(in); };
    OutConfig o;
    o.name = r.text(in, "name");
    if (o.name.isEmpty() || o.name.size() > 60) r.fault(at("name"), QStringLiteral("expected name = in [[out]], of at most 60 characters"));
    if (!in.contains("kind")) r.fault(in, QStringLiteral("expected kind = in [[out]]: webhook, command, alertmanager, pushgateway, json, metrics-page, remote-write or victoria-import"));
    readWord(r, in, "kind", outWords, o.kind);
    const char *word = outKindName(o.kind);
    switch (o.kind) {
    case OutKind::Webhook: r.unknownKeys(in, {"name", "kind", "severity", "shards", "timeout", "url", "method", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret", "body", "content_type"}, word); break;
    case OutKind::Command: r.unknownKeys(in, {"name", "kind", "severity", "shards", "timeout", "command"}, word); break;
    case OutKind::Alertmanager: r.unknownKeys(in, {"name", "kind", "severity", "shards", "timeout", "url", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret", "shard", "alerts", "silences"}, word); break;
    case OutKind::Pushgateway: r.unknownKeys(in, {"name", "kind", "shards", "timeout", "url", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret", "job", "every"}, word); break;
    case OutKind::Json: r.unknownKeys(in, {"name", "kind", "shards", "timeout", "url", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret", "every", "agent", "metrics", "tags", "metric", "body"}, word); break;
    case OutKind::MetricsPage: r.unknownKeys(in, {"name", "kind", "shards", "port"}, word); break;
    case OutKind::RemoteWrite:
    case OutKind::VictoriaImport: r.unknownKeys(in, {"name", "kind", "shards", "timeout", "url", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret", "every", "metrics"}, word); break;
    }
    const bool series = o.kind == OutKind::RemoteWrite || o.kind == OutKind::VictoriaImport;
    if (series) o.everyMs = SeriesEveryMs;
    const bool told = o.kind == OutKind::Webhook || o.kind == OutKind::Command || o.kind == OutKind::Alertmanager, http = o.kind != OutKind::Command && o.kind != OutKind::MetricsPage;
    if (o.kind == OutKind::Alertmanager) o.least = AlertSeverity::Info;
    if (told && in.contains("severity")) {
        const auto severity = severityByName(r.text(in, "severity"));
        if (severity) o.least = *severity;
        else r.fault(at("severity"), QStringLiteral("expected severity = info, warning, severe or page: the least that is told"));
    }
    o.shards = r.list(in, "shards");
    o.timeoutMs = r.integer(in, "timeout", o.timeoutMs / 1000, 1, 300) * 1000;
    if (http) {
        o.url = readOutUrl(r, in, o.kind);
        o.user = r.text(in, "user");
        o.secret = r.text(in, "secret");
        if (!o.user.isEmpty() && o.secret.isEmpty()) r.fault(at("user"), QStringLiteral("user = goes together with secret ="));
        o.headers = readTexts(r, in, "headers");
        for (auto it = o.headers.begin(); it != o.headers.end(); ++it) {
            const bool bad = it.key().isEmpty() || std::any_of(it.key().begin(), it.key().end(), [](QChar c) { return c.unicode() <= 32 || c.unicode() >= 127 || c == u':'; })
                || std::any_of(it.value().begin(), it.value().end(), [](QChar c) { return c.unicode() < 32; });
            if (bad) r.fault(at("headers"), QStringLiteral("%1 is no header of HTTP").arg(it.key()));
        }
        o.ssh = r.ssh(in, false).value_or(QString());
        o.tls = r.tls(in);
        o.proxy = r.proxy(in);
        o.shard = r.text(in, "shard");
        if (o.url.isEmpty() == o.shard.isEmpty())
            r.fault(at("shard"), o.kind == OutKind::Alertmanager ? QStringLiteral("expected either url =, or shard = of one that has alertmanager =") : QStringLiteral("expected url = in [[out]]"));
    }
    switch (o.kind) {
    case OutKind::Webhook: {
        static constexpr std::pair<const char *, bool> methods[] = {{"POST", false}, {"PUT", true}};
        bool put = false;
        readWord(r, in, "method", methods, put);
        o.method = put ? "PUT" : "POST";
        if (in.contains("content_type")) o.contentType = r.text(in, "content_type");
        if (o.contentType.isEmpty() || std::any_of(o.contentType.begin(), o.contentType.end(), [](QChar c) { return c.unicode() < 32 || c.unicode() >= 127; })) r.fault(at("content_type"), QStringLiteral("expected content_type = like text/plain"));
        o.body = readTemplate(r, in, "body", noticeFields(), o.contentType);
        if (o.body.isEmpty() && !isJsonType(o.contentType)) r.fault(at("content_type"), QStringLiteral("content_type = other than JSON needs body ="));
        break;
    }
    case OutKind::Command:
        o.words = r.list(in, "command");
        if (o.words.isEmpty() || o.words.front().isEmpty()) r.fault(at("command"), QStringLiteral("expected command = [\"program\", \"argument\"] in [[out]]"));
        else if (o.words.front().contains(u'{')) r.fault(at("command"), QStringLiteral("the program itself cannot be a field"));
        if (const QString unknown = unknownPlaceholder(o.words, noticeFields()); !unknown.isEmpty())
            r.fault(at("command"), QStringLiteral("unknown field {%1}; known here are {%2}").arg(unknown, noticeFields().join(QStringLiteral("}, {"))));
        break;
    case OutKind::Alertmanager:
        if (in.contains("alerts")) o.post = r.flag(in, "alerts");
        if (in.contains("silences")) o.silences = r.flag(in, "silences");
        break;
    case OutKind::Pushgateway:
        if (in.contains("job")) o.job = r.text(in, "job");
        if (o.job.isEmpty()) r.fault(at("job"), QStringLiteral("expected job = of at least one character"));
        break;
    case OutKind::Json: {
        if (in.contains("agent")) o.agent = r.text(in, "agent");
        o.metric = readTemplate(r, in, "metric", sampleFields(), o.contentType);
        o.body = readTemplate(r, in, "body", samplesFields(), o.contentType);
        o.tags = readTexts(r, in, "tags");
        if (o.tags.size() > OutConfig::MaxTags - OutConfig::OwnTags) r.fault(at("tags"), QStringLiteral("at most %1 tags: instance and region come to them, and there are %2 at most").arg(OutConfig::MaxTags - OutConfig::OwnTags).arg(OutConfig::MaxTags));
        if (r.list(in, "metrics").isEmpty()) r.fault(at("metrics"), QStringLiteral("expected metrics = [\"bridge.stress\", …]; `jitscope metrics` lists them"));
        readOutMetrics(r, in, o.metrics);
        break;
    }
    case OutKind::MetricsPage: o.port = r.integer(in, "port", 0, 1, 65'535);
        if (o.port == 0 && !in.contains("port")) r.fault(in, QStringLiteral("expected port = in [[out]]: on this computer's loopback"));
        break;
    case OutKind::RemoteWrite:
    case OutKind::VictoriaImport: readOutMetrics(r, in, o.metrics); break;
    }
    o.everyMs = r.integer(in, "every", o.everyMs / 1000, 10, 3600) * 1000;
    return o;
}

// series = "https://engine/api/v1/write", the one line for an engine that keeps all figures: a [[out]] of that name, by import where the path is VictoriaMetrics', else by
// remote write.
template<class Reader>
void readSeries(Reader &r, const toml::table &root, std::vector<OutConfig> &to)
{
    if (!root.contains("series")) return;
    const QUrl u(r.text(root, "series"), QUrl::StrictMode);
    if (!u.isValid() || u.host().isEmpty() || !u.userInfo().isEmpty() || (u.scheme() != QLatin1String("http") && u.scheme() != QLatin1String("https")))
        return r.fault(*root.get("series"), QStringLiteral("expected series = \"https://host:port/api/v1/write\"; with a login or other wishes it is a [[out]] of kind remote-write or victoria-import"));
    OutConfig one;
    one.name = QStringLiteral("series");
    one.kind = u.path().endsWith(QLatin1String("/api/v1/import")) ? OutKind::VictoriaImport : OutKind::RemoteWrite;
    one.url = r.text(root, "series");
    one.everyMs = SeriesEveryMs;
    to.push_back(std::move(one));
}

// All [[out]] of the file; one with a mistake is left out.
template<class Reader>
void readOuts(Reader &r, const toml::table &root, std::vector<OutConfig> &to)
{
    readSeries(r, root, to);
    const toml::node *n = root.get("out");
    if (!n) return;
    const toml::array *all = n->as_array();
    if (!all || !all->is_homogeneous<toml::table>()) return r.fault(*n, QStringLiteral("expected tables [[out]], with two brackets"));
    for (const toml::node &e : *all) {
        const size_t before = r.count();
        OutConfig one = readOut(r, *e.as_table());
        if (std::any_of(to.begin(), to.end(), [&](const OutConfig &o) { return o.name == one.name; })) r.fault(e, QStringLiteral("the name %1 is there twice in [[out]]").arg(one.name));
        if (r.count() == before) to.push_back(std::move(one));
    }
}

} // namespace jitscope
