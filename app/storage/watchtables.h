// Who watches a shard besides us, as the fleet file says it: its Prometheus, and the Pushgateway that its jobs push to.
#pragma once

#include "settings/fleetconfig.h"
#include "storage/toml.h"

#include <QRegularExpression>
#include <QSet>

namespace jitscope {

// What both have of a server's keys. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
EndpointConfig readWatcher(Reader &r, const toml::table &in, const char *word, EndpointConfig e)
{
    if (in.contains("name")) e.name = r.text(in, "name");
    e.otherUrls = r.urls(in, "url", {"http", "https"});
    if (!e.otherUrls.isEmpty()) e.url = e.otherUrls.takeFirst();
    if (!in.contains("url")) r.fault(in, QStringLiteral("expected url = in [[shard.%1]]").arg(QLatin1String(word)));
    if (e.name.isEmpty()) r.fault(in, QStringLiteral("expected text after name ="));
    e.user = r.text(in, "user");
    e.secret = r.text(in, "secret");
    e.headers = r.texts(in, "headers", "{ X-Scope-OrgID = \"meet\" }");
    e.ssh = r.ssh(in, true);
    e.tls = r.tls(in);
    e.proxy = r.proxy(in);
    return e;
}

template<class Reader>
PrometheusConfig readPrometheus(Reader &r, const toml::table &in)
{
    static const QRegularExpression label(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    r.unknownKeys(in, {"name", "url", "labels", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret"}, "prometheus");
    PrometheusConfig p;
    p.endpoint = readWatcher(r, in, "prometheus", p.endpoint);
    p.labels = r.texts(in, "labels", "{ shard = \"eu-west-1\" }");
    for (auto it = p.labels.cbegin(); it != p.labels.cend(); ++it)
        if (!label.match(it.key()).hasMatch() || it.key() == QLatin1String("__name__")) r.fault(*in.get("labels"), QStringLiteral("%1 is no name of a label: letters, figures and _").arg(it.key()));
    return p;
}

template<class Reader>
PushgatewayConfig readPushgateway(Reader &r, const toml::table &in)
{
    r.unknownKeys(in, {"name", "url", "stale", "user", "secret", "headers", "ssh", "tls", "via", "via_user", "via_secret"}, "pushgateway");
    PushgatewayConfig p;
    p.endpoint = readWatcher(r, in, "pushgateway", p.endpoint);
    p.staleMs = r.seconds(in, "stale", p.staleMs, 10, 2'000'000);
    return p;
}

// [[shard.prometheus]] and [[shard.pushgateway]]; their names are none of `names`.
template<class Reader>
void readWatchers(Reader &r, const toml::table &in, ShardConfig &s, QSet<QString> &names)
{
    for (const char *word : {"prometheus", "pushgateway"}) {
        const toml::node *n = in.get(word);
        if (!n) continue;
        const toml::array *all = n->as_array();
        if (!all || !all->is_homogeneous<toml::table>()) {
            r.fault(*n, QStringLiteral("expected tables [[shard.%1]], with two brackets").arg(QLatin1String(word)));
            continue;
        }
        for (const toml::node &e : *all) {
            QString name;
            if (qstrcmp(word, "prometheus") == 0) name = s.prometheus.emplace_back(readPrometheus(r, *e.as_table())).endpoint.name;
            else name = s.pushgateways.emplace_back(readPushgateway(r, *e.as_table())).endpoint.name;
            if (names.contains(name)) r.fault(e, QStringLiteral("the name %1 is used twice in this shard").arg(name));
            names.insert(name);
        }
    }
}

} // namespace jitscope
