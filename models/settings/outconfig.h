// Where alerts and figures go: [[out]] of the fleet file. Values; read and written by app/storage, carried out by app/out.
#pragma once

#include "alerts/alertrule.h"
#include "settings/wayconfig.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <vector>

namespace jitscope {

// Webhook and Command are told like a person: one notice per cause. An Alertmanager gets every alert, and shares silences. Pushgateway: what this console found.
// Json: figures of the catalogue, to a metrics service. MetricsPage: the same for whoever asks on this computer's loopback. RemoteWrite, VictoriaImport: the same to an engine
// that keeps them (Prometheus, Mimir, Thanos, VictoriaMetrics); what it does not take waits on the disk.
enum class OutKind : quint8 { Webhook, Command, Alertmanager, Pushgateway, Json, MetricsPage, RemoteWrite, VictoriaImport };
const char *outKindName(OutKind kind); // as in the fleet file: "webhook", …, "victoria-import"
QString outKindTitle(OutKind kind);    // translated

struct OutConfig
{
    OutKind kind = OutKind::Webhook;
    QString name;                  // unique among them
    // ---- over HTTP
    QString url;                   // http or https. Of a Webhook: a template, placeholders after the host only. Empty: an Alertmanager with `shard`
    QString shard;                 // Alertmanager: where that shard's `alertmanager =` is, with its login and way
    QByteArray method = "POST";    // Webhook: POST or PUT
    QString user, secret;          // Basic: user and name of a secret; Bearer: secret only
    QMap<QString, QString> headers; // sent with each request; values are no secrets
    QString ssh;                   // the way there, an SSH destination; empty: direct
    std::optional<TlsConfig> tls;
    std::optional<ProxyConfig> proxy;
    int timeoutMs = 10'000;        // of a request or a command, 1 000 … 300 000
    // ---- what is told
    AlertSeverity least = AlertSeverity::Warning; // Webhook, Command, Alertmanager
    QStringList shards;            // only of these; empty: of all
    QString body, contentType = QStringLiteral("application/json"); // Webhook: template; empty: all fields as JSON. Json: of the whole request
    QStringList words;             // Command: program and arguments; templates
    // ---- Alertmanager
    bool post = true, silences = true;
    // ---- figures
    QString job = QStringLiteral("jitscope"); // Pushgateway
    int everyMs = 60'000;          // Pushgateway, Json, RemoteWrite, VictoriaImport: 10 000 … 3 600 000
    QString agent = QStringLiteral("jitscope"); // Json
    QString metric;                // Json: template of one figure; empty: Machinist's shape
    std::vector<Metric> metrics;   // Json, RemoteWrite, VictoriaImport: of servers and shards; empty: all of them, but for Json. MetricsPage: all of them
    QMap<QString, QString> tags;   // Json: beside those of the figure; MaxTags in all
    int port = 0;                  // MetricsPage: 1 … 65535

    static constexpr int MaxTags = 8, OwnTags = 2; // instance, region
    friend bool operator==(const OutConfig &, const OutConfig &) = default;
};

} // namespace jitscope
