// A fleet file that somebody else sends (jitscope import) or keeps by hand: a shard is added so that what was there stays, byte for byte and value for
// value, or not at all; a profile to share holds no login that headers carry.
#include "fuzz.h"

#include "storage/fleetfile.h"
#include "storage/fleetpatch.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = QStringLiteral("fleet.toml");
    ShardConfig shard;
    shard.id.value = QStringLiteral("new \"shard\"");
    EndpointConfig e;
    e.name = QStringLiteral("jvb");
    e.url = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    shard.endpoints = {e};
    shard.ssh = QStringLiteral("op@host");
    const FleetFile before = readFleet(text, name);
    if (const auto out = withShard(text, shard, name)) {
        require(out->startsWith(text), "what stood in the file has changed");
        FleetConfig wanted = before.config;
        wanted.shards.push_back(shard);
        require(readFleet(*out, name).config == wanted, "a file that does not hold what was there and the new shard");
        const auto twice = withShard(*out, shard, name);
        require(!twice && twice.error().kind == Error::Kind::Failed, "the same shard twice");
    } else {
        require(!out.error().where.isEmpty() && !out.error().detail.isEmpty(), "a refusal without place or reason");
    }
    if (!before.faults.empty()) return 0;
    // What an import reads is what an export wrote, without the headers that carry logins.
    const FleetFile profile = readFleet(fleetProfile(before.config).toUtf8(), name);
    require(profile.faults.empty() && profile.config.shards.size() == before.config.shards.size(), "a profile that cannot be read");
    for (const ShardConfig &s : profile.config.shards)
        for (const EndpointConfig &p : s.endpoints)
            for (auto it = p.headers.begin(); it != p.headers.end(); ++it)
                require(!it.key().contains(QLatin1String("authorization"), Qt::CaseInsensitive) && !it.key().contains(QLatin1String("cookie"), Qt::CaseInsensitive), "a login in a profile");
    return 0;
}
