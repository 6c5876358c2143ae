// The fleet as the operator describes it (fleet.toml). Values; read and written by app/storage/fleetfile.
#pragma once

#include "base/id.h"
#include "fleet/server.h"

#include <QMap>
#include <QUrl>

#include <optional>
#include <vector>

namespace jitscope {

// One server of a shard and where its HTTP interfaces listen.
struct EndpointConfig
{
    ServerKind kind = ServerKind::Bridge; // bridge, focus, prosody, recorder, host, proxy
    QString name;                         // unique in its shard
    QUrl url;                             // of the private REST interface: http://127.0.0.1:8080
    QUrl metricsUrl;                      // when /metrics is elsewhere; empty: url + "/metrics"
    QString alias;                        // brewery nick or relay id when they cannot be joined by themselves
    QString user, secret;                 // Basic: user and name of a secret; Bearer: secret only
    QMap<QString, QString> headers;       // sent with each request; values are no secrets
    std::optional<QString> ssh;           // as ShardConfig::ssh, for this server alone; "" is direct, nothing set is the shard's
    friend bool operator==(const EndpointConfig &, const EndpointConfig &) = default;
};

// XMPP over WebSocket: the push feed.
struct XmppConfig
{
    QUrl url;                  // ws:// or wss://; empty: no feed
    QString domain;            // of the login, "auth.meet.example.org"
    QString user, secret;      // name of a secret; both empty: ANONYMOUS
    QString host;              // Host header and TLS name when they differ from the URL's
    QStringList bridgeBreweries;   // full room JIDs; "jvbbrewery@internal.auth.meet.example.org"
    QStringList recorderBreweries; // "jibribrewery@internal.auth.meet.example.org"
    std::optional<QString> ssh;    // as EndpointConfig::ssh
    friend bool operator==(const XmppConfig &, const XmppConfig &) = default;
};

struct ShardConfig
{
    ShardId id;
    QString title;                   // shown; the id when empty
    std::vector<EndpointConfig> endpoints;
    XmppConfig xmpp;
    QString mucDomain;               // "conference.meet.example.org"; empty: learnt from room names
    int pollMs = 5000;               // short listings, 1 000 … 600 000
    int detailBytesPerSecond = 100'000; // full debug, per bridge
    int timeoutMs = 5000;
    // The way to this shard's servers: an SSH destination (sshdestination.h); empty: direct. Addresses are
    // then those of the far side: http://127.0.0.1:8080 is the far host's own loopback.
    QString ssh;
    bool demo = false;               // simulated on this computer
    const QString &sshOf(const EndpointConfig &e) const { return e.ssh ? *e.ssh : ssh; }
    const QString &sshOfXmpp() const { return xmpp.ssh ? *xmpp.ssh : ssh; }
    friend bool operator==(const ShardConfig &, const ShardConfig &) = default;
};

struct FleetConfig
{
    std::vector<ShardConfig> shards;
    friend bool operator==(const FleetConfig &, const FleetConfig &) = default;
};

} // namespace jitscope
