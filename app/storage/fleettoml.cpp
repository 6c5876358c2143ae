// The other direction of fleetfile.cpp: a configuration as TOML.
#include "storage/fleetfile.h"

#include "storage/outtables.h"
#include "storage/qualitytable.h"

namespace jitscope {

QString fleetToml(const FleetConfig &config)
{
    const auto quoted = [](const QString &text) {
        QString out;
        for (const QChar c : text) {
            if (c == u'"' || c == u'\\') out += u'\\';
            if (c.unicode() < 0x20) out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else out += c;
        }
        return u'"' + out + u'"';
    };
    QString out;
    const auto line = [&](const char *key, const QString &value) {
        if (!value.isEmpty()) out += QLatin1String(key) + QStringLiteral(" = ") + quoted(value) + u'\n';
    };
    const auto way = [&](const std::optional<QString> &ssh) {
        if (ssh) out += QStringLiteral("ssh = ") + quoted(*ssh) + u'\n'; // "" says something too
    };
    const auto list = [&](const char *key, const QStringList &values) {
        QStringList all;
        for (const QString &v : values) all << quoted(v);
        if (!all.isEmpty()) out += QLatin1String(key) + QStringLiteral(" = [") + all.join(QStringLiteral(", ")) + QStringLiteral("]\n");
    };
    const auto texts = [&](const char *key, const QMap<QString, QString> &values) {
        QStringList all;
        for (auto it = values.begin(); it != values.end(); ++it) all << quoted(it.key()) + QStringLiteral(" = ") + quoted(it.value());
        if (!all.isEmpty()) out += QLatin1String(key) + QStringLiteral(" = { ") + all.join(QStringLiteral(", ")) + QStringLiteral(" }\n");
    };
    const auto addresses = [&](const char *key, const QUrl &first, const QList<QUrl> &others) {
        QStringList all{first.toString()};
        for (const QUrl &u : others) all << u.toString();
        if (others.isEmpty()) line(key, all.first());
        else list(key, all);
    };
    const auto trust = [&](const std::optional<TlsConfig> &tls, const std::optional<ProxyConfig> &proxy) {
        if (proxy) {
            static constexpr const char *words[] = {"none", "system", "http://%1:%2", "socks5://%1:%2"};
            QString word = QLatin1String(words[size_t(proxy->kind)]);
            if (!proxy->host.isEmpty()) word = word.arg(proxy->host.contains(u':') ? u'[' + proxy->host + u']' : proxy->host).arg(proxy->port);
            line("via", word);
            line("via_user", proxy->user);
            line("via_secret", proxy->secret);
        }
        if (!tls) return;
        QStringList parts, pins;
        for (const QString &p : tls->pins) pins << quoted(p);
        const auto part = [&](const char *key, const QString &value) {
            if (!value.isEmpty()) parts << QLatin1String(key) + QStringLiteral(" = ") + quoted(value);
        };
        part("ca", tls->caFile);
        if (!pins.isEmpty()) parts << QStringLiteral("pin = [%1]").arg(pins.join(QStringLiteral(", ")));
        part("name", tls->name);
        part("client", tls->clientFile);
        part("client_key", tls->clientKey);
        part("client_secret", tls->clientSecret);
        out += QStringLiteral("tls = { %1 }\n").arg(parts.join(QStringLiteral(", ")));
    };
    const ShardConfig plain;
    for (const ShardConfig &s : config.shards) {
        out += QStringLiteral("[[shard]]\n");
        line("name", s.id.value);
        line("title", s.title);
        line("muc_domain", s.mucDomain);
        line("ssh", s.ssh);
        if (s.readOnly) out += QStringLiteral("read_only = true\n");
        if (s.pollMs != plain.pollMs) out += QStringLiteral("interval = %1\n").arg(s.pollMs / 1000.0);
        if (s.timeoutMs != plain.timeoutMs) out += QStringLiteral("timeout = %1\n").arg(s.timeoutMs / 1000.0);
        if (s.detailBytesPerSecond != plain.detailBytesPerSecond) out += QStringLiteral("detail_budget = %1\n").arg(s.detailBytesPerSecond);
        line("profile", s.profile);
        out += qualityToml(s.quality);
        if (s.capacity != plain.capacity) out += QStringLiteral("capacity = %1\n").arg(s.capacity);
        const auto beside = [&](const char *key, const EndpointConfig &a) {
            if (a.url.isEmpty()) return;
            QString all = out; // its keys on one line, as those of tls
            out.clear();
            line("url", a.url.toString());
            line("user", a.user);
            line("secret", a.secret);
            way(a.ssh);
            trust(a.tls, a.proxy);
            out.chop(1);
            out = all + QLatin1String(key) + QStringLiteral(" = { %1 }\n").arg(out.replace(u'\n', QStringLiteral(", ")));
        };
        beside("alertmanager", s.alertmanager);
        trust(s.tls.isEmpty() ? std::optional<TlsConfig>() : s.tls, s.proxy == ProxyConfig() ? std::optional<ProxyConfig>() : s.proxy);
        if (!s.xmpp.url.isEmpty()) {
            out += QStringLiteral("\n[shard.xmpp]\n");
            addresses("url", s.xmpp.url, s.xmpp.otherUrls);
            line("domain", s.xmpp.domain);
            line("user", s.xmpp.user);
            line("secret", s.xmpp.secret);
            line("host", s.xmpp.host);
            way(s.xmpp.ssh);
            list("bridges", s.xmpp.bridgeBreweries);
            list("recorders", s.xmpp.recorderBreweries);
            trust(s.xmpp.tls, s.xmpp.proxy);
        }
        if (s.idleRestart.isOn()) {
            out += QStringLiteral("\n[shard.idle_restart]\n");
            line("window", dayWindowText(s.idleRestart.from, s.idleRestart.until));
            line("zone", s.idleRestart.zone);
            QStringList zones;
            for (auto it = s.idleRestart.zones.begin(); it != s.idleRestart.zones.end(); ++it) zones << quoted(it.key()) + QStringLiteral(" = ") + quoted(it.value());
            if (!zones.isEmpty()) out += QStringLiteral("zones = { %1 }\n").arg(zones.join(QStringLiteral(", ")));
            if (s.idleRestart.minAgeHours != IdleRestart().minAgeHours) out += QStringLiteral("min_age = %1\n").arg(s.idleRestart.minAgeHours);
            if (s.idleRestart.jicofo) out += QStringLiteral("jicofo = true\n");
        }
        if (const FailoverConfig &f = s.failover; f != FailoverConfig())
            out += QStringLiteral("\n[shard.failover]\nenabled = %1\nafter = %2\nper_hour = %3\nfailures = %4\nshare = %5\n").arg(f.on ? QStringLiteral("true") : QStringLiteral("false")).arg(f.afterMs / 1000.0).arg(f.perHour).arg(f.failures).arg(f.share);
        if (s.status.isOn()) {
            out += QStringLiteral("\n[shard.status]\n");
            beside("consul", s.status.consul);
            line("key", s.status.key);
            line("file", s.status.file);
            line("server", s.status.server);
        }
        const auto seconds = [&](const char *key, int ms) { out += QLatin1String(key) + QStringLiteral(" = %1\n").arg(ms / 1000.0); };
        const auto whole = [&](const char *key, int value) { out += QLatin1String(key) + QStringLiteral(" = %1\n").arg(value); };
        if (!s.heal.rules.empty()) {
            out += QStringLiteral("\n[shard.heal]\n");
            whole("per_hour", s.heal.perHour);
            whole("percent", s.heal.percent);
            if (s.heal.whileRecording) out += QStringLiteral("while_recording = true\n");
            whole("stop_after", s.heal.stopAfter);
            QStringList rules;
            for (const HealConfig::Rule &r : s.heal.rules) rules << QStringLiteral("{ finding = %1, act = %2, after = %3 }").arg(quoted(r.finding), quoted(r.act)).arg(r.afterMs / 1000.0);
            out += QStringLiteral("rules = [%1]\n").arg(rules.join(QStringLiteral(", ")));
        }
        if (!s.canary.domain.isEmpty()) {
            out += QStringLiteral("\n[shard.canary]\n");
            line("base", s.canary.base.toString());
            line("domain", s.canary.domain);
            line("user", s.canary.user);
            line("secret", s.canary.secret);
            if (s.canary.everyMs > 0) seconds("every", s.canary.everyMs);
            seconds("seconds", s.canary.recordMs);
            line("pushgateway", s.canary.pushgateway.toString());
        }
        if (s.hooks.port >= 0) {
            out += QStringLiteral("\n[shard.webhooks]\n");
            whole("port", s.hooks.port);
            line("secret", s.hooks.secret);
            line("key", s.hooks.keyFile);
            line("issuer", s.hooks.issuer);
            line("audience", s.hooks.audience);
            if (s.hooks.reversePort > 0) whole("reverse", s.hooks.reversePort);
        }
        for (const EndpointConfig &e : s.endpoints) {
            for (const auto &[word, kind] : endpointWords)
                if (kind == e.kind) out += QStringLiteral("\n[[shard.%1]]\n").arg(QLatin1String(word));
            line("name", e.name);
            addresses("url", e.url, e.otherUrls);
            addresses("metrics", e.metricsUrl, e.otherMetricsUrls);
            line("socket", e.socket);
            addresses("stats", e.statsUrl, {});
            if (e.servers.size() == 1) line("server", e.servers.front());
            else list("server", e.servers);
            line("table", e.table);
            if (e.keyLength > 0) whole("key_length", e.keyLength);
            line("alias", e.alias);
            line("instance", e.instance);
            way(e.ssh);
            line("service", e.service);
            addresses("internal", e.internalUrl, {});
            line("host", e.host);
            line("recordings", e.recordings);
            list("files", e.files);
            line("user", e.user);
            line("secret", e.secret);
            line("rooms_secret", e.roomsSecret);
            texts("headers", e.headers);
            trust(e.tls, e.proxy);
        }
        const auto watcher = [&](const EndpointConfig &e) {
            line("name", e.name);
            addresses("url", e.url, e.otherUrls);
            way(e.ssh);
            line("user", e.user);
            line("secret", e.secret);
            texts("headers", e.headers);
            trust(e.tls, e.proxy);
        };
        for (const PrometheusConfig &p : s.prometheus) {
            out += QStringLiteral("\n[[shard.prometheus]]\n");
            watcher(p.endpoint);
            texts("labels", p.labels);
        }
        for (const PushgatewayConfig &p : s.pushgateways) {
            out += QStringLiteral("\n[[shard.pushgateway]]\n");
            watcher(p.endpoint);
            if (p.staleMs != PushgatewayConfig().staleMs) seconds("stale", p.staleMs);
        }
        out += u'\n';
    }
    for (const CustomAction &a : config.actions) {
        static constexpr const char *dangers[] = {"none", "reversible", "one", "shard", "account"};
        out += QStringLiteral("[[action]]\n");
        line("name", a.name);
        line("title", a.title);
        line("on", QLatin1String(a.on == OperationTarget::Bridge ? "bridge" : a.on == OperationTarget::Recorder ? "recorder" : a.on == OperationTarget::Room ? "room" : a.on == OperationTarget::Person ? "person" : a.on == OperationTarget::Web ? "host" : "shard"));
        list("command", a.words);
        if (a.here) line("runs", QStringLiteral("here"));
        for (const auto &[word, kind] : endpointWords)
            if (kind == a.server && kind != ServerKind::Prosody) line("server", QLatin1String(word));
        if (a.harm != Harm::One) line("danger", QLatin1String(dangers[size_t(a.harm)]));
        out += u'\n';
    }
    for (const OutConfig &o : config.out) {
        const OutConfig usual;
        const bool told = o.kind == OutKind::Webhook || o.kind == OutKind::Command || o.kind == OutKind::Alertmanager;
        const auto table = [&](const char *key, const QMap<QString, QString> &values) {
            QStringList all;
            for (auto it = values.begin(); it != values.end(); ++it) all << quoted(it.key()) + QStringLiteral(" = ") + quoted(it.value());
            if (!all.isEmpty()) out += QLatin1String(key) + QStringLiteral(" = { %1 }\n").arg(all.join(QStringLiteral(", ")));
        };
        out += QStringLiteral("[[out]]\n");
        line("name", o.name);
        line("kind", QLatin1String(outKindName(o.kind)));
        line("url", o.url);
        line("shard", o.shard);
        if (o.method != usual.method) line("method", QString::fromLatin1(o.method));
        line("user", o.user);
        line("secret", o.secret);
        table("headers", o.headers);
        line("ssh", o.ssh);
        trust(o.tls, o.proxy);
        if (o.timeoutMs != usual.timeoutMs) out += QStringLiteral("timeout = %1\n").arg(o.timeoutMs / 1000);
        if (told) line("severity", QLatin1String(severityName(o.least)));
        list("shards", o.shards);
        if (o.kind == OutKind::Webhook && o.contentType != usual.contentType) line("content_type", o.contentType);
        line("body", o.body);
        list("command", o.words);
        if (!o.post) out += QStringLiteral("alerts = false\n");
        if (!o.silences) out += QStringLiteral("silences = false\n");
        if (o.job != usual.job) line("job", o.job);
        const bool series = o.kind == OutKind::RemoteWrite || o.kind == OutKind::VictoriaImport;
        if (o.everyMs != (series ? SeriesEveryMs : usual.everyMs)) out += QStringLiteral("every = %1\n").arg(o.everyMs / 1000);
        if (o.agent != usual.agent) out += QStringLiteral("agent = ") + quoted(o.agent) + u'\n';
        line("metric", o.metric);
        QStringList metrics;
        for (const Metric m : o.metrics) metrics << QLatin1String(row(m).key);
        list("metrics", metrics);
        table("tags", o.tags);
        if (o.port > 0) out += QStringLiteral("port = %1\n").arg(o.port);
        out += u'\n';
    }
    return out;
}

} // namespace jitscope
