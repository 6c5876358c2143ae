// What stands before a shard and beside it, as the fleet file says it: its proxies' own keys, and where its alerts are.
#pragma once

#include "settings/fleetconfig.h"
#include "settings/proxyname.h"
#include "storage/toml.h"

#include <QRegularExpression>

#include <algorithm>

namespace jitscope {

// What only a proxy has. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
void readProxied(Reader &r, const toml::table &in, EndpointConfig &e)
{
    for (const char *key : {"socket", "stats", "server", "table", "key_length"})
        if (e.kind != ServerKind::Proxy && in.contains(key)) r.fault(*in.get(key), QStringLiteral("%1 = belongs to [[shard.proxy]]").arg(QLatin1String(key)));
    e.table = r.text(in, "table");
    e.keyLength = r.integer(in, "key_length", 0, 8, 1024);
    if (!e.table.isEmpty() && !isTableName(e.table)) r.fault(*in.get("table"), QStringLiteral("expected a name as HAProxy has it after table ="));
    e.socket = r.text(in, "socket");
    if (const QString what = e.socket.isEmpty() ? QString() : runtimeSocketFault(e.socket); !what.isEmpty()) r.fault(*in.get("socket"), what);
    e.statsUrl = r.url(in, "stats", {"http", "https"});
    const toml::node *n = in.get("server");
    if (n && n->is_string()) e.servers << r.text(in, "server");
    else e.servers = r.list(in, "server");
    for (const QString &s : e.servers)
        if (!proxyServer(s)) r.fault(*n, QStringLiteral("expected \"backend/server\" after server =, as HAProxy calls them: letters, figures and - _ . :"));
}

// alertmanager = or consul =: an address, or a table with a login and a way of its own.
template<class Reader>
EndpointConfig readBeside(Reader &r, const toml::table &in, const char *key, EndpointConfig e)
{
    const toml::node *n = in.get(key);
    if (!n) return e;
    const toml::table *t = n->as_table();
    if (!t) {
        e.url = r.url(in, key, {"http", "https"});
        return e;
    }
    r.unknownKeys(*t, {"url", "user", "secret", "ssh", "tls", "via", "via_user", "via_secret"}, key);
    e.url = r.url(*t, "url", {"http", "https"});
    if (!t->contains("url")) r.fault(*n, QStringLiteral("expected url = in %1").arg(QLatin1String(key)));
    e.user = r.text(*t, "user");
    e.secret = r.text(*t, "secret");
    e.ssh = r.ssh(*t, true);
    e.tls = r.tls(*t);
    e.proxy = r.proxy(*t);
    return e;
}

// [shard.status], after the shard's servers were read.
template<class Reader>
ShardStatusConfig readShardStatus(Reader &r, const toml::table &in, const std::vector<EndpointConfig> &servers)
{
    // Goes into an address as it is, and into a command's words.
    static const QRegularExpression key(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\\z")), path(QStringLiteral("\\A/[^\\x00-\\x1f{}]+\\z"));
    r.unknownKeys(in, {"consul", "key", "file", "server"}, "status");
    ShardStatusConfig s;
    s.consul = readBeside(r, in, "consul", s.consul);
    s.key = r.text(in, "key");
    s.file = r.text(in, "file");
    s.server = r.text(in, "server");
    const auto at = [&in](const char *word) -> const toml::node & { return in.contains(word) ? *in.get(word) : static_cast<const toml::node &>(in); };
    if (in.contains("consul") == in.contains("file")) r.fault(in, QStringLiteral("expected either consul = or file = in [shard.status]"));
    if (in.contains("consul") != in.contains("key") || (in.contains("key") && !key.match(s.key).hasMatch())) r.fault(at("key"), QStringLiteral("expected consul = together with key = \"shard-states/ENVIRONMENT/SHARD\""));
    if (in.contains("file") && !path.match(s.file).hasMatch()) r.fault(at("file"), QStringLiteral("expected file = \"/absolute/path\""));
    const bool known = std::any_of(servers.begin(), servers.end(), [&](const EndpointConfig &e) { return e.name == s.server; });
    if (in.contains("file") != in.contains("server") || (in.contains("server") && !known)) r.fault(at("server"), QStringLiteral("expected file = together with server = of this shard, on whose host it is"));
    return s;
}

} // namespace jitscope
