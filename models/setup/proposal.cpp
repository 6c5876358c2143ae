#include "setup/proposal.h"

#include "base/text.h"
#include "base/translate.h"

namespace jitscope {
const char *foundStateName(FoundState state)
{
    static constexpr const char *names[] = {"works", "needs-setting", "needs-login", "needs-ssh", "no-answer", "not-found"};
    return names[size_t(state)];
}

QString foundStateWord(FoundState state, int settings)
{
    switch (state) {
    case FoundState::Works: return translate("Setup", "Works");
    case FoundState::NeedsSetting: return translate("Setup", "Needs %n setting(s)", nullptr, settings);
    case FoundState::NeedsLogin: return translate("Setup", "Needs a login");
    case FoundState::NeedsSsh: return translate("Setup", "Needs SSH to its host");
    case FoundState::NoAnswer: return translate("Setup", "No answer");
    case FoundState::NotFound: break;
    }
    return translate("Setup", "Not found");
}

const char *securityName(SecurityKind kind)
{
    static constexpr const char *names[] = {"port-open", "bound-to-all", "brewery-for-strangers", "unexpected-occupant", "recorder-twice", "brewery-creatable", "certificate-ends"};
    return names[size_t(kind)];
}

bool endangers(const SecurityFact &fact) { return fact.health == Health::Warning || fact.health == Health::Critical; }

bool graver(const SecurityFact &a, const SecurityFact &b)
{
    return endangers(a) != endangers(b) ? endangers(a) : b.health < a.health;
}

QString securityTitle(const SecurityFact &fact)
{
    const auto arg = [&](int i) { return visibleText(fact.args.value(i), 80); };
    switch (fact.kind) {
    case SecurityKind::PortOpen: return translate("Setup", "%1 answers from outside without a login.").arg(arg(0));
    case SecurityKind::BoundToAll: return translate("Setup", "%1 listens on all interfaces.").arg(arg(0));
    case SecurityKind::BreweryForStrangers:
        if (fact.health == Health::Ok) return translate("Setup", "Strangers cannot join %1.").arg(arg(0));
        if (fact.health == Health::Unknown) return translate("Setup", "Whether strangers can join %1 is not known.").arg(arg(0));
        return translate("Setup", "Strangers can join %1.").arg(arg(0));
    case SecurityKind::BreweryCreatable:
        if (fact.health == Health::Ok) return translate("Setup", "Strangers cannot create rooms in %1.").arg(arg(0));
        if (fact.health == Health::Unknown) return translate("Setup", "Whether strangers can create rooms in %1 is not known.").arg(arg(0));
        return translate("Setup", "Strangers can create rooms in %1.").arg(arg(0));
    case SecurityKind::UnexpectedOccupant: return translate("Setup", "%1 is in a brewery and is none of its services.").arg(arg(0));
    case SecurityKind::RecorderTwice: return translate("Setup", "Two recorders share the name %1.").arg(arg(0));
    case SecurityKind::CertificateEnds: break;
    }
    return translate("Setup", "The certificate of %1 ends on %2.").arg(arg(0), arg(1));
}

namespace {

QString breweryRemark(const SecurityFact &fact)
{
    const QString seen = fact.args.size() > 1 ? translate("Setup", "Seen: %1.").arg(visibleText(fact.args[1], 200)) : QString();
    if (!endangers(fact)) return seen;
    const QString harm = fact.kind == SecurityKind::BreweryForStrangers
        ? translate("Setup", "An anonymous login was let in. Whoever is in it is taken for a bridge or a recorder. Let only accounts of its own domain join.")
        : translate("Setup", "An anonymous login made a room there and left it. Who comes first makes the brewery, and owns it. Restrict who creates rooms.");
    return seen.isEmpty() ? harm : harm + u' ' + seen;
}

} // namespace

QString securityRemark(const SecurityFact &fact)
{
    const auto arg = [&](int i) { return visibleText(fact.args.value(i), 80); };
    switch (fact.kind) {
    case SecurityKind::PortOpen: return translate("Setup", "It answered this computer, past SSH: %1. Who reaches it can read, and often change, what runs there. Bind it to 127.0.0.1.").arg(arg(1));
    case SecurityKind::BoundToAll: return translate("Setup", "Its interface has no login (%1). Only a firewall keeps others out. Bind it to 127.0.0.1.").arg(arg(1));
    case SecurityKind::BreweryForStrangers:
    case SecurityKind::BreweryCreatable: return breweryRemark(fact);
    case SecurityKind::UnexpectedOccupant: return translate("Setup", "It sits in %1, where it could start or stop recordings.").arg(arg(1));
    case SecurityKind::RecorderTwice: return translate("Setup", "One presence carries %1 of them: Jicofo sees one recorder, and the others are never used. Give each its own nickname.").arg(arg(1));
    case SecurityKind::CertificateEnds: break;
    }
    const int days = fact.args.value(2).toInt();
    const QString left = translate("Setup", "%n day(s) left.", nullptr, days);
    if (fact.args.size() < 5) return left;
    return left + u' ' + translate("Setup", "It is for %1. Seen at %2.").arg(visibleText(fact.args[3], 160), visibleText(fact.args[4], 160));
}

const char *setupStepName(SetupStep::Kind kind)
{
    static constexpr const char *names[] = {"config", "host-meta", "websocket", "certificate", "outside-ports", "ssh", "ports", "containers", "pods", "files", "servers", "feed"};
    return names[size_t(kind)];
}

QString setupStepTitle(SetupStep::Kind kind)
{
    switch (kind) {
    case SetupStep::Kind::Config: return translate("Setup", "config.js of the site");
    case SetupStep::Kind::HostMeta: return translate("Setup", "Addresses in host-meta");
    case SetupStep::Kind::WebSocket: return translate("Setup", "WebSocket of the XMPP server");
    case SetupStep::Kind::Certificate: return translate("Setup", "Certificate of the site");
    case SetupStep::Kind::OutsidePorts: return translate("Setup", "Control ports, from outside");
    case SetupStep::Kind::Ssh: return translate("Setup", "Connection by SSH");
    case SetupStep::Kind::Ports: return translate("Setup", "Ports that listen there");
    case SetupStep::Kind::Containers: return translate("Setup", "Containers of Docker");
    case SetupStep::Kind::Pods: return translate("Setup", "Pods of Kubernetes");
    case SetupStep::Kind::Files: return translate("Setup", "Names in configuration files");
    case SetupStep::Kind::Servers: return translate("Setup", "Jicofo, bridges and recorders");
    case SetupStep::Kind::Feed: break;
    }
    return translate("Setup", "XMPP login and breweries");
}

ShardConfig shardOf(const Proposal &proposal)
{
    ShardConfig shard;
    shard.id.value = proposal.name;
    shard.ssh = proposal.ssh;
    shard.mucDomain = proposal.mucDomain;
    shard.readOnly = proposal.readOnly;
    bool feed = false;
    for (const Found &f : proposal.found) {
        if (!f.use) continue;
        if (f.endpoint) shard.endpoints.push_back(*f.endpoint);
        feed = feed || f.kind == FoundKind::Feed;
    }
    if (feed) {
        shard.xmpp = proposal.xmpp;
        for (const Found &f : proposal.found)
            if (f.use && f.kind == FoundKind::Brewery) (f.recorders ? shard.xmpp.recorderBreweries : shard.xmpp.bridgeBreweries) << f.room;
    }
    return shard;
}

QString freeShardName(const QString &wanted, const QStringList &taken)
{
    const QString base = wanted.isEmpty() ? QStringLiteral("shard") : wanted;
    QString name = base;
    for (int i = 2; taken.contains(name); ++i) name = base + u'-' + QString::number(i);
    return name;
}

QString securityRemedy(const SecurityFact &fact)
{
    if (!fact.remedy) return {};
    return fact.remedy->file.isEmpty() ? fact.remedy->line : fact.remedy->file + QStringLiteral(":  ") + fact.remedy->line;
}

} // namespace jitscope
