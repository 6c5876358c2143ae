#include "settings/fleetconfig.h"

#include "fleet/snapshot.h"

namespace jitscope {

QString mainDomain(const ShardConfig &shard)
{
    for (const EndpointConfig &e : shard.endpoints)
        for (auto it = e.headers.begin(); e.kind == ServerKind::Prosody && it != e.headers.end(); ++it)
            if (it.key().compare(QLatin1String("Host"), Qt::CaseInsensitive) == 0) return it.value().section(u':', 0, 0).toLower();
    for (const char *prefix : {"conference.", "muc."})
        if (shard.mucDomain.startsWith(QLatin1String(prefix), Qt::CaseInsensitive)) return shard.mucDomain.mid(qsizetype(qstrlen(prefix))).toLower();
    return shard.xmpp.domain.startsWith(QLatin1String("auth."), Qt::CaseInsensitive) ? shard.xmpp.domain.mid(5).toLower() : shard.xmpp.domain.toLower();
}

QUrl siteOf(const ShardConfig &shard)
{
    QUrl site = shard.canary.base;
    if (site.isEmpty() && !shard.demo && !mainDomain(shard).isEmpty()) site = QUrl(QStringLiteral("https://") + mainDomain(shard));
    return site.isEmpty() ? QUrl() : QUrl(site.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash));
}

// Those that a restart mends.
QStringList HealConfig::findings()
{
    QStringList all;
    for (const ProblemKind k : {ProblemKind::RecorderUnhealthy, ProblemKind::RecorderExpired, ProblemKind::RecorderStuckBusy, ProblemKind::RecorderIdleButFails, ProblemKind::RecorderSlowLaunch,
                                ProblemKind::RecorderCannotJoin, ProblemKind::RecorderStalePresence, ProblemKind::RecorderMissing, ProblemKind::RecorderViewsDiffer, ProblemKind::RecorderCanaryFails})
        all << QLatin1String(problemName(k));
    return all;
}

QStringList HealConfig::acts()
{
    return {QStringLiteral("restart-recorder-idle"), QStringLiteral("restart-recorder-now"), QStringLiteral("restart-recorder-x")};
}

QStringList secretNames(const ShardConfig &shard)
{
    QStringList names;
    const auto way = [&](const std::optional<TlsConfig> &tls, const std::optional<ProxyConfig> &proxy) {
        if (tls) names << tls->clientSecret;
        if (proxy) names << proxy->secret;
    };
    way(shard.tls, shard.proxy);
    names << shard.xmpp.secret << shard.canary.secret << shard.hooks.secret;
    way(shard.xmpp.tls, shard.xmpp.proxy);
    for (const EndpointConfig &e : shard.endpoints) {
        names << e.secret << e.roomsSecret;
        way(e.tls, e.proxy);
    }
    std::vector<const EndpointConfig *> beside{&shard.alertmanager, &shard.status.consul};
    for (const PrometheusConfig &p : shard.prometheus) beside.push_back(&p.endpoint);
    for (const PushgatewayConfig &p : shard.pushgateways) beside.push_back(&p.endpoint);
    for (const EndpointConfig *e : beside) {
        names << e->secret;
        way(e->tls, e->proxy);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList secretNames(const OutConfig &out)
{
    QStringList names{out.secret};
    if (out.tls) names << out.tls->clientSecret;
    if (out.proxy) names << out.proxy->secret;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace jitscope
