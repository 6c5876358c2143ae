// What stands before a shard and beside it, as the fleet file says it: its proxies' own keys, and where its alerts are.
#pragma once

#include "settings/fleetconfig.h"
#include "settings/proxyname.h"
#include "storage/toml.h"

namespace jitscope {

// What only a proxy has. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
void readProxied(Reader &r, const toml::table &in, EndpointConfig &e)
{
    for (const char *key : {"socket", "stats", "server"})
        if (e.kind != ServerKind::Proxy && in.contains(key)) r.fault(*in.get(key), QStringLiteral("%1 = belongs to [[shard.proxy]]").arg(QLatin1String(key)));
    e.socket = r.text(in, "socket");
    if (const QString what = e.socket.isEmpty() ? QString() : runtimeSocketFault(e.socket); !what.isEmpty()) r.fault(*in.get("socket"), what);
    e.statsUrl = r.url(in, "stats", {"http", "https"});
    const toml::node *n = in.get("server");
    if (n && n->is_string()) e.servers << r.text(in, "server");
    else e.servers = r.list(in, "server");
    for (const QString &s : e.servers)
        if (!proxyServer(s)) r.fault(*n, QStringLiteral("expected \"backend/server\" after server =, as HAProxy calls them: letters, figures and - _ . :"));
}

// alertmanager =: an address, or a table with a login and a way of its own.
template<class Reader>
EndpointConfig readAlertmanager(Reader &r, const toml::table &in)
{
    EndpointConfig e = ShardConfig().alertmanager;
    const toml::node *n = in.get("alertmanager");
    if (!n) return e;
    const toml::table *t = n->as_table();
    if (!t) {
        e.url = r.url(in, "alertmanager", {"http", "https"});
        return e;
    }
    r.unknownKeys(*t, {"url", "user", "secret", "ssh", "tls", "via", "via_user", "via_secret"}, "alertmanager");
    e.url = r.url(*t, "url", {"http", "https"});
    if (!t->contains("url")) r.fault(*n, QStringLiteral("expected url = in alertmanager"));
    e.user = r.text(*t, "user");
    e.secret = r.text(*t, "secret");
    e.ssh = r.ssh(*t, true);
    e.tls = r.tls(*t);
    e.proxy = r.proxy(*t);
    return e;
}

} // namespace jitscope
