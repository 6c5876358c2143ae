// What recorders may do by themselves, as the fleet file says it.
#pragma once

#include "settings/fleetconfig.h"
#include "storage/toml.h"

#include <QFile>

namespace jitscope {

// [shard.heal], [shard.canary] and [shard.webhooks]. Reader is that of fleetfile.cpp: it keeps the faults and knows their places.
template<class Reader>
HealConfig readHeal(Reader &r, const toml::table &in)
{
    r.unknownKeys(in, {"rules", "per_hour", "percent", "while_recording", "stop_after"}, "heal");
    HealConfig h;
    h.perHour = r.integer(in, "per_hour", h.perHour, 1, 60);
    h.percent = r.integer(in, "percent", h.percent, 1, 100);
    h.whileRecording = r.flag(in, "while_recording");
    h.stopAfter = r.integer(in, "stop_after", h.stopAfter, 1, 20);
    const toml::node *n = in.get("rules");
    const toml::array *all = n ? n->as_array() : nullptr;
    if (!all || all->empty() || !all->is_homogeneous<toml::table>()) {
        r.fault(n ? *n : static_cast<const toml::node &>(in), QStringLiteral("expected rules = [{ finding = \"recorder-expired\", act = \"restart-recorder-now\", after = 300 }] in [shard.heal]"));
        return h;
    }
    for (const toml::node &e : *all) {
        const toml::table &t = *e.as_table();
        r.unknownKeys(t, {"finding", "act", "after"}, "a rule of heal");
        HealConfig::Rule rule{r.text(t, "finding"), r.text(t, "act"), r.seconds(t, "after", 300'000, 10, 86'400)};
        if (!HealConfig::findings().contains(rule.finding)) r.fault(e, QStringLiteral("expected finding = one of %1").arg(HealConfig::findings().join(QStringLiteral(", "))));
        if (!HealConfig::acts().contains(rule.act)) r.fault(e, QStringLiteral("expected act = one of %1").arg(HealConfig::acts().join(QStringLiteral(", "))));
        h.rules.push_back(std::move(rule));
    }
    return h;
}

template<class Reader>
CanaryConfig readCanary(Reader &r, const toml::table &in)
{
    r.unknownKeys(in, {"base", "domain", "user", "secret", "every", "seconds", "pushgateway"}, "canary");
    CanaryConfig c;
    c.base = r.url(in, "base", {"https", "http"});
    c.domain = r.text(in, "domain");
    c.user = r.text(in, "user");
    c.secret = r.text(in, "secret");
    c.everyMs = r.seconds(in, "every", 0, 600, 604'800);
    c.recordMs = r.seconds(in, "seconds", c.recordMs, 16, 120);
    c.pushgateway = r.url(in, "pushgateway", {"https", "http"});
    if (c.base.isEmpty() || c.domain.isEmpty() || c.user.isEmpty() || c.secret.isEmpty())
        r.fault(in, QStringLiteral("expected base =, domain =, user = and secret = (of the recorder account) in [shard.canary]"));
    return c;
}

template<class Reader>
HookConfig readHooks(Reader &r, const toml::table &in)
{
    r.unknownKeys(in, {"port", "secret", "key", "issuer", "audience", "reverse"}, "webhooks");
    HookConfig h;
    h.port = r.integer(in, "port", 0, 0, 65'535);
    h.secret = r.text(in, "secret");
    h.keyFile = r.file(in, "key", [](const QString &path) -> Result<> {
        QFile f(path);
        if (f.open(QIODevice::ReadOnly) && f.read(65'536).contains("-----BEGIN PUBLIC KEY-----")) return {};
        return fail(Error::Kind::Storage, path, QStringLiteral("no public key in PEM (openssl rsa -in key.pem -pubout)"));
    });
    h.issuer = r.text(in, "issuer");
    h.audience = r.text(in, "audience");
    h.reversePort = r.integer(in, "reverse", 0, 0, 65'535);
    if (h.secret.isEmpty() && h.keyFile.isEmpty()) r.fault(in, QStringLiteral("expected secret = (a secret's name) or key = (the signing key's public half) in [shard.webhooks]"));
    return h;
}

} // namespace jitscope
