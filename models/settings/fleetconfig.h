// The fleet as the operator describes it (fleet.toml). Values; read and written by app/storage/fleetfile.
#pragma once

#include "base/id.h"
#include "fleet/server.h"
#include "quality/qualityscale.h"
#include "settings/idlerestart.h"
#include "settings/customaction.h"
#include "settings/outconfig.h"
#include "settings/wayconfig.h"

#include <QList>
#include <QMap>
#include <QUrl>

#include <optional>
#include <vector>

namespace jitscope {

// Self-healing of recorders; off unless the fleet file switches it on (app/operations/heal.h).
struct HealConfig
{
    struct Rule
    {
        QString finding;      // problemName(): "recorder-expired"
        QString act;          // operation of the catalogue: "restart-recorder-idle"
        int afterMs = 300'000; // the finding must have lasted so long
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    std::vector<Rule> rules;    // empty: off
    int perHour = 2;            // acts
    int percent = 25;           // of the shard's recorders at once, but one is always allowed when another one is free
    bool whileRecording = false; // acts that cut a recording too
    int stopAfter = 3;          // acts in a row that did not help: then it stops itself until the operator has looked
    static QStringList findings(); // that a rule may name
    static QStringList acts();
    friend bool operator==(const HealConfig &, const HealConfig &) = default;
};

// Canary recordings (operations.md §6.4). Without `domain` none can be started.
struct CanaryConfig
{
    int everyMs = 0;             // 0: on demand only
    QUrl base;                   // https://meet.example.org
    QString domain, user, secret; // of the recorder account; name of a secret
    int recordMs = 20'000;       // a Jibri alone in a room gives up after 30 s
    QUrl pushgateway;            // empty: nothing is pushed
    friend bool operator==(const CanaryConfig &, const CanaryConfig &) = default;
};

// Receiver of Jibri's webhooks (jibri.md §8), on this computer's loopback; off while `port` is −1.
struct HookConfig
{
    int port = -1;               // 0: any free one
    QString secret;              // name of the secret that stands in the subscriber's path: http://127.0.0.1:PORT/SECRET; empty: only a signed token lets in
    QString keyFile;             // PEM, the public half of jibri.jwt-info.signing-key-path; empty: tokens are not looked at
    QString issuer, audience;    // of the token; empty: any
    int reversePort = 0;         // `ssh -R`: the port on the recorder's own loopback that leads here; 0: none
    friend bool operator==(const HookConfig &, const HookConfig &) = default;
};

// One server of a shard and where its HTTP interfaces listen.
struct EndpointConfig
{
    ServerKind kind = ServerKind::Bridge; // bridge, focus, prosody, recorder, host, proxy, signal
    QString name;                         // unique in its shard
    QUrl url;                             // of the private REST interface: http://127.0.0.1:8080; of a host: node_exporter, or empty: /proc over SSH
    QList<QUrl> otherUrls;                // the same interface elsewhere, tried in this order while `url` cannot be reached
    QUrl metricsUrl;                      // when /metrics is elsewhere; empty: url + "/metrics"
    QList<QUrl> otherMetricsUrls;         // the same page elsewhere, as otherUrls
    QString alias;                        // brewery nick or relay id when they cannot be joined by themselves
    QString instance;                     // label `instance` of its series in the shard's Prometheus, when it is neither its name nor its address
    QString user, secret;                 // Basic: user and name of a secret; Bearer: secret only
    QString roomsSecret;                  // of Prosody: name of the secret that is the system token for ending rooms and removing people (prosody.md §4.3)
    QMap<QString, QString> headers;       // sent with each request; values are no secrets
    // How it is restarted: "systemd:jitsi-videobridge2", "compose:/opt/jitsi#jvb", "kubernetes:namespace/deployment/name", "command:/usr/local/bin/jvbctl",
    // "webhook:https://…"; empty: the unit of Debian's package, when the way there is SSH. See operations/service.h.
    QString service;
    // Of a proxy (HAProxy): its runtime socket, "/run/haproxy/admin.sock" on its own host or "tcp://127.0.0.1:9999"; its page of statistics; and which of
    // its servers lead to this shard, "backend/server" each (settings/proxyname.h).
    QString socket;
    QUrl statsUrl;
    QStringList servers;
    QString host;                         // name of the Host of this shard that it runs on, when that cannot be told by addresses; empty: by them
    QString table;                        // name of its stick table of rooms; empty: the one of that backend, else the fullest of strings
    int keyLength = 0;                    // where that cuts keys off ("type string len 200"); 0: not known
    QString recordings;                   // Jibri's recordings directory; empty: as its jibri.conf says
    QStringList files;                    // configuration files beside those where its package keeps them: absolute paths, shell patterns allowed
    QUrl internalUrl;                     // of Jibri's internal interface; empty: port 3333 of url's host
    std::optional<QString> ssh;           // as ShardConfig::ssh, for this server alone; "" is direct, nothing set is the shard's
    std::optional<TlsConfig> tls;         // instead of the shard's
    std::optional<ProxyConfig> proxy;     // instead of the shard's
    friend bool operator==(const EndpointConfig &, const EndpointConfig &) = default;
};

// XMPP over WebSocket, or over TCP with STARTTLS: the push feed.
struct XmppConfig
{
    QUrl url;                  // ws://, wss:// or xmpp://host:5222; empty: no feed
    QList<QUrl> otherUrls;     // as for an endpoint
    QString domain;            // of the login, "auth.meet.example.org"
    QString user, secret;      // name of a secret; both empty: ANONYMOUS
    QString host;              // Host header and TLS name when they differ from the URL's (xmpp://: from the domain)
    QStringList bridgeBreweries;   // full room JIDs; "jvbbrewery@internal.auth.meet.example.org"
    QStringList recorderBreweries; // "jibribrewery@internal.auth.meet.example.org"
    std::optional<QString> ssh;    // as EndpointConfig::ssh
    std::optional<TlsConfig> tls;     // instead of the shard's
    std::optional<ProxyConfig> proxy; // instead of the shard's
    friend bool operator==(const XmppConfig &, const XmppConfig &) = default;
};

// The rule that takes a broken shard out of all proxies by itself. Off unless the fleet file switches it on.
struct FailoverConfig
{
    bool on = false;
    int afterMs = 120'000;  // so long it must have been broken without a break
    int perHour = 1;        // acts within an hour
    int failures = 2;       // of its acts in a row, then it stops itself
    double share = 0.5;     // of the shards behind these proxies that may be out at once
    friend bool operator==(const FailoverConfig &, const FailoverConfig &) = default;
};

// Where a shard itself says whether new rooms are to be sent to it: an agent tells all of its HAProxies (jitsi/operations.md §7). None: the proxies are told.
struct ShardStatusConfig
{
    EndpointConfig consul = {ServerKind::Host, QStringLiteral("consul")}; // no url: none. Its secret is an ACL token; it is none of `endpoints`
    QString key;    // of Consul's KV: "shard-states/ENV/SHARD"
    QString file;   // absolute, the sidecar's: "/etc/jitsi/shard-status"; empty: none
    QString server; // on whose host the file is: an endpoint's name
    bool isOn() const { return !consul.url.isEmpty() || !file.isEmpty(); }
    friend bool operator==(const ShardStatusConfig &, const ShardStatusConfig &) = default;
};

// The shard's own Prometheus, or what speaks like one: Thanos, Mimir, VictoriaMetrics (jitsi/operations.md §14). One per region is normal.
struct PrometheusConfig
{
    // Its url is what stands before /api/v1: "http://mimir.example.org/prometheus". It is none of `endpoints`; its name is unique among them.
    EndpointConfig endpoint = {ServerKind::Host, QStringLiteral("prometheus")};
    QMap<QString, QString> labels; // what a series has that is this shard's: { shard = "eu-west-1" }; empty: all are
    friend bool operator==(const PrometheusConfig &, const PrometheusConfig &) = default;
};

// A Pushgateway that the shard's own jobs push to (jitsi/operations.md §13).
struct PushgatewayConfig
{
    EndpointConfig endpoint = {ServerKind::Host, QStringLiteral("pushgateway")}; // none of `endpoints`, as above
    int staleMs = 14'400'000; // values live for ever there: a group that nothing was pushed to for so long is old
    friend bool operator==(const PushgatewayConfig &, const PushgatewayConfig &) = default;
};

struct ShardConfig
{
    ShardId id;
    QString title;                   // shown; the id when empty
    std::vector<EndpointConfig> endpoints;
    XmppConfig xmpp;
    TlsConfig tls;                   // for all of its endpoints that have none of their own
    ProxyConfig proxy;
    QString mucDomain;               // "conference.meet.example.org"; empty: learnt from room names
    int pollMs = 5000;               // short listings, 1 000 … 600 000
    int detailBytesPerSecond = 100'000; // full debug, per bridge
    int timeoutMs = 5000;
    // The way to this shard's servers: an SSH destination (sshdestination.h); empty: direct. Addresses are
    // then those of the far side: http://127.0.0.1:8080 is the far host's own loopback.
    QString ssh;
    IdleRestart idleRestart;         // off by default
    HealConfig heal;
    CanaryConfig canary;
    HookConfig hooks;
    bool readOnly = false;           // the shard's own latch is closed at each start; without it, at the first one (see Console)
    bool demo = false;               // simulated on this computer
    int capacity = 4000;             // people that it can carry, for what is asked before another one is drained
    QString profile;                 // which rules of alerts count, and how severe they may be: "staging"; empty: "production"
    FailoverConfig failover;
    QualityScale quality;            // what is called good, fair, poor and bad
    ShardStatusConfig status;
    // Where alerts are silenced around operations; no url: nowhere. Its name is "alertmanager", it is none of `endpoints`.
    EndpointConfig alertmanager = {ServerKind::Host, QStringLiteral("alertmanager")};
    std::vector<PrometheusConfig> prometheus;
    std::vector<PushgatewayConfig> pushgateways;
    const QString &sshOf(const EndpointConfig &e) const { return e.ssh ? *e.ssh : ssh; }
    const QString &sshOfXmpp() const { return xmpp.ssh ? *xmpp.ssh : ssh; }
    friend bool operator==(const ShardConfig &, const ShardConfig &) = default;
};

// The main virtual host ("meet.example.org"), where people's accounts are: as Prosody's Host header, the meetings' domain or the service accounts' says;
// empty: nothing says it.
QString mainDomain(const ShardConfig &shard);
// Where people's browsers open a meeting: base of the canary, else the main virtual host by HTTPS. Empty: not known, or it is a simulated shard.
QUrl siteOf(const ShardConfig &shard);

// The names of all secrets that a shard, or a way out, needs, each once.
QStringList secretNames(const ShardConfig &shard);
QStringList secretNames(const OutConfig &out);

struct FleetConfig
{
    std::vector<ShardConfig> shards;
    std::vector<CustomAction> actions; // each name once
    std::vector<OutConfig> out;        // likewise
    friend bool operator==(const FleetConfig &, const FleetConfig &) = default;
};

} // namespace jitscope
