// What a site says of itself (config.js as JSON, host-meta) and what its host lists: a proposal comes of it whose shard can be written into a fleet
// file and read again as it was; server-side includes vanish from any script. Pieces of the input are parted by NUL: config, host-meta, ss, docker,
// pods, breweries.
#include "fuzz.h"

#include "discover/address.h"
#include "discover/discoveryparts.h"
#include "setup/proposal.h"
#include "storage/fleetpatch.h"

#include <QJsonDocument>

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> parts = bytes.split('\0');
    QStringList problems;
    const QString script = withoutServerIncludes(QString::fromUtf8(parts.value(0)), &problems);
    require(script.size() <= 64 * (parts.value(0).size() + 1) * 1024, "a script that grows without end");

    FoundHost facts;
    facts.site = QUrl(QStringLiteral("https://meet.example.org/"));
    if (const auto pasted = readAddress(QString::fromUtf8(parts.value(0).left(300)))) {
        require(pasted->site.isEmpty() || pasted->site.isValid(), "a site that is no address");
        require(!pasted->site.isEmpty() || !pasted->ssh.isEmpty(), "an address that names nothing");
    }
    facts.config = siteConfig(QJsonDocument::fromJson(parts.value(0)).object(), facts.site.resolved(QUrl(QStringLiteral("config.js"))));
    for (const QUrl &url : {facts.config.bosh, facts.config.websocket, facts.config.conferenceRequest})
        require(url.isEmpty() || (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()), "an address that cannot be asked");
    facts.metaSocket = socketOfHostMeta(parts.value(1));
    facts.listeners = readSs(parts.value(2));
    facts.containers = readDockerPs(parts.value(3));
    facts.pods = readPods(parts.value(4));
    facts.breweries = breweriesOf(parts.value(5));
    facts.fileSite = siteOfMeetFolder(parts.value(6));
    const std::vector<Candidate> candidates = candidatesOf(facts, {});
    require(candidates.size() <= 4096, "more places to ask than a host can have");
    std::vector<EndpointVerdict> servers;
    for (const Candidate &c : candidates) {
        require(c.url.isValid() && !c.url.host().isEmpty(), "a place that cannot be asked");
        if (servers.size() >= 8) continue;
        EndpointVerdict v;
        v.found.kind = FoundKind::Server;
        v.found.server = c.guess.value_or(ServerKind::Bridge);
        v.found.name = c.name.isEmpty() ? QStringLiteral("s") : c.name;
        v.found.use = true;
        EndpointConfig e;
        e.kind = v.found.server;
        e.name = v.found.name;
        e.url = c.url;
        v.found.endpoint = e;
        servers.push_back(std::move(v));
    }
    boundToAll(facts, QStringLiteral("host"));
    facts.anonymousDomains();
    facts.accountDomains();
    facts.breweryRooms();
    Proposal proposal = propose(facts, servers, QStringLiteral("op@host"));
    if (const auto feeds = feedsOf(facts, servers, true, false); !feeds.empty()) proposal.xmpp = feeds.front();
    const ShardConfig shard = shardOf(proposal);
    if (shard.endpoints.empty()) return 0;
    const auto written = withShard("# mine\n", shard, QStringLiteral("fleet.toml"));
    require(written.has_value() || !written.error().detail.isEmpty(), "a refusal without reason");
    return 0;
}
