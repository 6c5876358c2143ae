#include "settings/fleetconfig.h"

namespace jitscope {

QStringList secretNames(const ShardConfig &shard)
{
    QStringList names;
    const auto way = [&](const std::optional<TlsConfig> &tls, const std::optional<ProxyConfig> &proxy) {
        if (tls) names << tls->clientSecret;
        if (proxy) names << proxy->secret;
    };
    way(shard.tls, shard.proxy);
    names << shard.xmpp.secret;
    way(shard.xmpp.tls, shard.xmpp.proxy);
    for (const EndpointConfig &e : shard.endpoints) {
        names << e.secret;
        way(e.tls, e.proxy);
    }
    names << shard.alertmanager.secret;
    way(shard.alertmanager.tls, shard.alertmanager.proxy);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace jitscope
