#include "raw/rawplace.h"

#include "items/explain.h"

namespace jitscope {
namespace {

bool isPage(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Brewery: case SourceKind::HaproxySocket: case SourceKind::HaproxyTable: case SourceKind::JibriHost: case SourceKind::ProsodyLog: case SourceKind::HostProc: case SourceKind::ProsodyPort:
    case SourceKind::JibriHook: case SourceKind::Tunnel: case SourceKind::Derived: case SourceKind::Count_: return false;
    default: return true;
    }
}

bool isByRoom(SourceKind kind) { return kind == SourceKind::JvbDebugFull || kind == SourceKind::JicofoConference || kind == SourceKind::ProsodyRoom || kind == SourceKind::ProsodyRoomSize; }

} // namespace

RawWanted rawPlace(const Reading &reading, const SourceState &source, const EntityId &entity)
{
    RawWanted wanted;
    if (const WireKey *w = wireKey(reading.metric, source.kind)) {
        wanted.keys = QString::fromLatin1(w->key).split(u'/');
        if (reading.hasValue() && w->factor != 0) wanted.value = reading.value / w->factor;
    } else if (reading.metric == Metric::BridgeStress && (source.kind == SourceKind::JvbDebug || source.kind == SourceKind::JvbDebugFull)) {
        wanted.keys = {QStringLiteral("load_management"), QStringLiteral("stress")};
    } else if (source.kind == SourceKind::JvbDebug || source.kind == SourceKind::JvbDebugFull || source.kind == SourceKind::JvbRtcStats) {
        if (const char *key = debugKey(reading.metric)) wanted.keys = QString::fromLatin1(key).split(u'/');
    }
    if (entity.kind == EntityKind::Person) wanted.within = {entity.id};
    else if (entity.kind == EntityKind::Room) wanted.within = {entity.id};
    return wanted;
}

std::optional<RawWish> rawWish(const Reading &reading, const ShardSnapshot &snapshot, const EntityId &entity)
{
    if (reading.source >= snapshot.sources.size()) return {};
    const SourceState &source = snapshot.sources[reading.source];
    if (!isPage(source.kind)) return {};
    RawWish wish{snapshot.id, reading.source, {}};
    if (entity.kind == EntityKind::Person) wish.room = {entity.room};
    if (entity.kind == EntityKind::Room) wish.room = {entity.id};
    if (isByRoom(source.kind) && wish.room.isEmpty()) return {};
    return wish;
}

} // namespace jitscope
