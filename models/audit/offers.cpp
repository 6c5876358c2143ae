#include "audit/offers.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

using Type = OperationOption::Type;

constexpr OperationOption options[] = {
    {"move-people", "move", QT_TRANSLATE_NOOP("OperationKind", "People at once"), Type::Share, "0.3",
     QT_TRANSLATE_NOOP("OperationKind", "Of those who are still there. After each group it is looked whether those who moved fare well."), ""},
    {"restart-bridge-idle", "move", QT_TRANSLATE_NOOP("OperationKind", "Move people at once"), Type::Share, "",
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: it waits until they have gone by themselves."), ""},
    {"rolling-restart", "move", QT_TRANSLATE_NOOP("OperationKind", "Move people at once"), Type::Share, "",
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: it waits at each bridge until they have gone by themselves."), ""},
    {"drain-shard", "wait", QT_TRANSLATE_NOOP("OperationKind", "Wait until it is empty"), Type::Switch, "",
     QT_TRANSLATE_NOOP("OperationKind", "Until no room of the shard is left; cancelled before that, it is taken back."), ""},
    {"drain-shard", "without", QT_TRANSLATE_NOOP("OperationKind", "Leave out proxies"), Type::Text, "",
     QT_TRANSLATE_NOOP("OperationKind", "Names, with commas: dead ones. What they are asked for still goes to this shard."), ""},
    {"undrain-shard", "without", QT_TRANSLATE_NOOP("OperationKind", "Leave out proxies"), Type::Text, "",
     QT_TRANSLATE_NOOP("OperationKind", "Names, with commas: dead ones. What they are asked for still goes to this shard."), ""},
    {"failover-shard", "without", QT_TRANSLATE_NOOP("OperationKind", "Leave out proxies"), Type::Text, "",
     QT_TRANSLATE_NOOP("OperationKind", "Names, with commas: dead ones. What they are asked for still goes to this shard."), ""},
    {"pin-room", "bridge", QT_TRANSLATE_NOOP("OperationKind", "Version of bridge"), Type::Text, "",
     QT_TRANSLATE_NOOP("OperationKind", "The name of a bridge that has the version."), ""},
    {"pin-room", "version", QT_TRANSLATE_NOOP("OperationKind", "Version"), Type::Text, "", QT_TRANSLATE_NOOP("OperationKind", "Instead of a bridge."), ""},
    {"pin-room", "minutes", QT_TRANSLATE_NOOP("OperationKind", "Minutes"), Type::Text, "60", QT_TRANSLATE_NOOP("OperationKind", "How long it holds, from 1 minute to 30 days."), ""},
    {"capture-packets", "seconds", QT_TRANSLATE_NOOP("OperationKind", "Seconds"), Type::Text, "30", QT_TRANSLATE_NOOP("OperationKind", "From 5 to 300."), ""},
    {"capture-packets", "folder", QT_TRANSLATE_NOOP("OperationKind", "Folder"), Type::Text, "", QT_TRANSLATE_NOOP("OperationKind", "Where the files are kept on this computer; nothing: the folder of downloads."), ""},
    {"*", "reason", QT_TRANSLATE_NOOP("OperationKind", "Reason"), Type::Text, "", QT_TRANSLATE_NOOP("OperationKind", "Stands in the audit log."), ""},
};

struct Pair { const char *kind, *other; };
constexpr Pair milder[] = {{"restart-bridge-now", "restart-bridge-idle"}, {"restart-recorder-now", "restart-recorder-idle"}, {"restart-recorder-x", "restart-recorder-idle"},
                            {"failover-shard", "drain-shard"}, {"apply-config-now", "apply-config-idle"}};
constexpr Pair opposites[] = {{"drain", "undrain"}, {"undrain", "drain"}, {"drain-shard", "undrain-shard"}, {"undrain-shard", "drain-shard"}, {"failover-shard", "undrain-shard"}};

template<size_t N>
const OperationKind *otherOf(const Pair (&pairs)[N], const OperationKind &kind)
{
    for (const Pair &p : pairs)
        if (QLatin1String(p.kind) == QLatin1String(kind.name)) return operationKind(QLatin1String(p.other));
    return nullptr;
}

bool isOfMany(OperationTarget target) { return target == OperationTarget::Bridges || target == OperationTarget::Recorders; }

std::optional<OperationTarget> targetOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return OperationTarget::Bridge;
    case ServerKind::Recorder: return OperationTarget::Recorder;
    case ServerKind::Focus: return OperationTarget::Focus;
    case ServerKind::Prosody: return OperationTarget::Prosody;
    case ServerKind::Host: return OperationTarget::Web;
    default: return {};
    }
}

// One thing, as what the catalogue calls it.
struct Thing
{
    OperationTarget target;
    ShardId shard;
    QStringList targets;
    ServerPtr server;
};

std::optional<Thing> thingOf(const Fleet &fleet, const EntityId &e)
{
    const ShardId shard{e.shard};
    switch (e.kind) {
    case EntityKind::Shard: return Thing{OperationTarget::Shard, shard, {}, {}};
    case EntityKind::Room: return Thing{OperationTarget::Room, shard, {e.id}, {}};
    case EntityKind::Person: return Thing{OperationTarget::Person, shard, {e.room, e.id}, {}};
    case EntityKind::Server: {
        const ServerPtr server = fleet.server(shard, ServerId{e.id});
        if (!server) return {};
        if (const auto target = targetOf(server->kind)) return Thing{*target, shard, {e.id}, server};
        return {};
    }
    default: return {};
    }
}

void add(std::vector<Offer> &offers, const OperationKind &kind, const ShardId &shard, const QStringList &targets)
{
    if (offers.empty() || offers.back().kind != &kind || !offers.back().region.isEmpty()) offers.push_back({&kind, {}, {}});
    offers.back().requests.push_back({QLatin1String(kind.name), shard, targets, {}, false});
}

Offer offerOf(const OperationKind &kind, OperationRequest request)
{
    request.kind = QLatin1String(kind.name);
    request.rule.clear();
    return {&kind, {request}, {}};
}

// A shard is also offered what is done to its one Jicofo or Prosody, and to all its bridges and recorders.
void offerShard(std::vector<Offer> &offers, const OperationKind &kind, const SnapshotPtr &s)
{
    if (kind.target == OperationTarget::Shard) return add(offers, kind, s->id, {});
    QStringList all;
    for (const ServerPtr &server : s->servers) {
        const auto target = targetOf(server->kind);
        if (!target || *target == OperationTarget::Web) continue;
        if (*target == kind.target && (*target == OperationTarget::Focus || *target == OperationTarget::Prosody)) return add(offers, kind, s->id, {server->id.value});
        const bool member = (*target == OperationTarget::Bridge && kind.target == OperationTarget::Bridges) || (*target == OperationTarget::Recorder && kind.target == OperationTarget::Recorders);
        if (member) all << server->id.value;
    }
    if (all.size() > 1) add(offers, kind, s->id, all);
}

void offerOne(std::vector<Offer> &offers, const OperationKind &kind, const Thing &thing)
{
    if (kind.target == thing.target) return add(offers, kind, thing.shard, thing.targets);
    if (kind.target != OperationTarget::Bridges || thing.target != OperationTarget::Bridge || thing.server->region.isEmpty()) return;
    Offer region{&kind, {{QLatin1String(kind.name), thing.shard, {}, {{QStringLiteral("region"), thing.server->region}}, false}}, thing.server->region};
    offers.push_back(std::move(region));
}

void offerMany(std::vector<Offer> &offers, const OperationKind &kind, const std::vector<Thing> &things)
{
    const OperationTarget one = things.front().target;
    if (kind.target == one) {
        const bool eachByItself = one == OperationTarget::Room || one == OperationTarget::Person;
        if (kind.disruptive && !eachByItself) return;
        for (const Thing &t : things) add(offers, kind, t.shard, t.targets);
        return;
    }
    const bool member = (one == OperationTarget::Bridge && kind.target == OperationTarget::Bridges) || (one == OperationTarget::Recorder && kind.target == OperationTarget::Recorders);
    if (!member) return;
    std::vector<ShardId> shards; // one request for each
    for (const Thing &t : things)
        if (std::find(shards.begin(), shards.end(), t.shard) == shards.end()) shards.push_back(t.shard);
    for (const ShardId &shard : shards) {
        QStringList names;
        for (const Thing &t : things)
            if (t.shard == shard) names << t.targets;
        add(offers, kind, shard, names);
    }
}

} // namespace

std::vector<const OperationOption *> optionsOf(const QString &kind)
{
    std::vector<const OperationOption *> all;
    for (const OperationOption &o : options)
        if (kind == QLatin1String(o.kind) || std::string_view(o.kind) == "*") all.push_back(&o);
    return all;
}

std::vector<Offer> offersFor(const Fleet &fleet, const std::vector<EntityId> &entities, const CustomKinds *own)
{
    std::vector<Thing> things;
    for (const EntityId &e : entities) {
        auto thing = thingOf(fleet, e);
        if (!thing || (!things.empty() && things.front().target != thing->target)) return {}; // a mixture has nothing in common
        things.push_back(std::move(*thing));
    }
    std::vector<Offer> offers;
    if (things.empty()) return offers;
    const SnapshotPtr shard = things.size() == 1 && things.front().target == OperationTarget::Shard ? fleet.shard(things.front().shard) : nullptr;
    const auto offer = [&](const OperationKind &kind) {
        if (shard) offerShard(offers, kind, shard);
        else if (things.size() == 1) offerOne(offers, kind, things.front());
        else offerMany(offers, kind, things);
    };
    for (const OperationKind &kind : operationKinds()) offer(kind);
    if (own)
        for (const OperationKind *kind : own->now()) offer(*kind);
    return offers;
}

Offer offerAgain(const OperationRequest &request, const CustomKinds *own)
{
    const OperationKind *kind = own ? own->find(request.kind) : nullptr;
    if (!kind && !request.kind.startsWith(QLatin1String("custom:"))) kind = operationKind(request.kind); // that of "custom:…" is made for words only
    const bool typed = request.kind == QLatin1String("add-account") || request.kind == QLatin1String("change-password"); // nobody has kept the password
    return kind && !typed ? offerOf(*kind, request) : Offer();
}

Offer offerBack(const OperationRequest &request)
{
    const OperationKind *kind = operationKind(request.kind);
    const OperationKind *back = kind ? oppositeOf(*kind) : nullptr;
    return back ? offerOf(*back, request) : Offer();
}

const OperationKind *milderThan(const OperationKind &kind) { return otherOf(milder, kind); }
const OperationKind *oppositeOf(const OperationKind &kind) { return otherOf(opposites, kind); }
bool isUsual(const OperationKind &kind) { return std::string_view(kind.name).ends_with("-idle") && !isOfMany(kind.target); }

} // namespace jitscope
