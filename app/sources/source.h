// What a source answers, and how a page is read. All of it lives on the engine thread.
#pragma once

#include "base/result.h"
#include "fleet/metric.h"
#include "fleet/room.h"
#include "fleet/server.h"
#include "settings/fleetconfig.h"
#include "sources/hostcounters.h"
#include "sources/monitoring.h"

#include <QByteArrayView>
#include <QHash>

namespace jitscope {

// One page of one server. `part` tells apart pages that are asked for one by one (a conference's debug).
struct Origin
{
    SourceKind kind{};
    ServerId server;
    QString part;
    friend bool operator==(const Origin &, const Origin &) = default;
    friend auto operator<=>(const Origin &a, const Origin &b)
    {
        if (a.kind != b.kind) return a.kind < b.kind ? -1 : 1;
        if (a.server.value != b.server.value) return a.server.value < b.server.value ? -1 : 1;
        return a.part == b.part ? 0 : a.part < b.part ? -1 : 1;
    }
};

// A figure of a page that is in no catalogue row; kept only for `jitscope inspect` and the raw pane.
struct RawReading
{
    QString key;     // as in the page, nested members joined by "/", labels in braces
    double value = 0;
    QString text;    // when the page says text
    bool isText = false;
};

// A partial snapshot: what one page said, and when. Rooms, people and servers carry only what that page knows;
// absent members stay empty, so that assembling is a pure overlay.
struct Observation
{
    Origin origin;
    qint64 at = 0;                 // ms since the epoch, our clock
    std::vector<Server> servers;   // partial; id as the page calls it (relay id, brewery nick, the configured name for the server itself)
    std::vector<Room> rooms;       // partial, sorted by id, with partial people
    std::vector<RawReading> raws;  // only when ParseContext::keepRaws
    std::vector<QString> problems; // readable oddities that did not stop the reading: "stress is text", "p2p"
    qint64 serverTime = 0;         // the page's own clock, ms; 0 when it has none
    QString version;               // of the server, when the page tells
    bool complete = true;          // false: more will come (a brewery that is still joining)
    // How this server calls a room when it is asked for that room's detail: the bridge-local conference id of JVB's /debug
    // (JvbDebug, JvbDebugFull, JvbRtcStats). Empty for servers that are asked by room JID.
    QHash<RoomId, QString> handles;
    std::shared_ptr<const HostCounters> host = {}; // of a machine's page: what rates are made of; null: none
    Monitoring monitoring;         // of a Prometheus or a Pushgateway
};

struct ParseContext
{
    Origin origin;
    SourceIndex source = NoSource; // stamped on every reading
    qint64 at = 0;                 // stamped on every reading
    bool keepRaws = false;         // also every figure that no catalogue row names
    int httpStatus = 200;          // of the answer; only health pages are parsed for other statuses (the failure text is the body)
};

// Refuses bad input with Error::Kind::Malformed and `where` naming the source and the place ("byte 1234", "line 7").
// Never crashes on any bytes, never turns what is missing into zero. Pure: no clock, no network, no globals.
using ParseFn = Result<Observation> (*)(QByteArrayView body, const ParseContext &context);

// One row of the catalogue of HTTP pages, sources.cpp.
struct HttpKind
{
    SourceKind kind;
    ServerKind of;
    const char *path;       // "/colibri/stats"; "%1" is replaced by the conference id
    const char *accept;     // Accept header, never empty (JVB answers 500 to a missing one on /metrics)
    int everyMs;            // 0: only on demand
    ParseFn parse;
    const char *setting;     // the one line that switches it on, "" when it is always on
    const char *settingFile; // where that line belongs
    const char *since = "";  // the first version that has it; "": all that are read
    QString (*explain)(QByteArrayView body) = nullptr; // the words of an answer with a status of error; null, or empty words: the status says it
};

std::span<const HttpKind> httpKinds();
const HttpKind *httpKind(SourceKind kind); // nullptr for feeds

inline constexpr qsizetype MaxBody = 64 * 1024 * 1024; // after decompression; a bigger body is refused
inline constexpr int MaxNesting = 128;

} // namespace jitscope
