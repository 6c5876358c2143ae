// A server of a shard: bridge, focus, XMPP server, recorder, gateway, host.
#pragma once

#include "base/id.h"
#include "base/reading.h"
#include "fleet/health.h"
#include "fleet/sourcekind.h"
#include "fleet/sticktable.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

// Signal: the sidecar that tells proxies how its shard is (jitsi/deployments.md §3).
enum class ServerKind : quint8 { Bridge, Recorder, Gateway, Focus, Prosody, Host, Proxy, Signal, Unexpected };
const char *serverKindName(ServerKind kind); // "bridge", "recorder", …

// What one of the three witnesses says about a recorder (Jibri). Empty words mean that it said nothing.
struct RecorderView
{
    enum class Busy : quint8 { Unknown, Idle, Busy, Expired };
    enum class Healthy : quint8 { Unknown, Healthy, Unhealthy };
    Busy busy = Busy::Unknown;
    Healthy healthy = Healthy::Unknown;
    bool known = false;  // the witness knows this recorder at all
    qint64 at = 0;       // ms since the epoch when it was said; presence: when the last change came
    qint64 failedAt = 0; // focus only: its mark of a failed start, by its own clock; 0: none, or not told
    friend bool operator==(const RecorderView &, const RecorderView &) = default;
};

// How well it is known which room a recorder records: no page of a Jibri names it. Certain: its own file or log names it, and that room has a recorder;
// Likely: the only one that fits.
enum class RoomSure : quint8 { Unknown, Likely, Certain };
const char *roomSureName(RoomSure sure); // "unknown", "likely", "certain"

// The latest canary recording of a recorder (operations.md §6.4).
struct CanaryState
{
    qint64 at = 0;          // ms since the epoch when it ended; 0: none known
    bool ok = false;
    double seconds = 0;     // of what ffprobe read back; 0 unknown
    int failedInARow = 0;
    QString failed;         // title of the step that failed, English source of the context "Operation"; empty when ok
    QString detail;         // hostile
    friend bool operator==(const CanaryState &, const CanaryState &) = default;
};

// A session that ended badly, as its recorder's webhook told (jibri.md §8).
struct SessionFailure
{
    qint64 at = 0;          // ms since the epoch; 0: none known
    QString session, why;   // hostile
    friend bool operator==(const SessionFailure &, const SessionFailure &) = default;
};

// Leg to another bridge (JVB "relay", formerly Octo), in one room or summed over rooms.
struct RelayLeg
{
    QString peer;        // relay id of the other bridge
    RoomId room;         // empty when summed
    Reading rtt;         // ms between the bridges
    Reading bitrateIn;   // Mbit/s
    Reading bitrateOut;  // Mbit/s
    friend bool operator==(const RelayLeg &, const RelayLeg &) = default;
};

// One server of a proxy's backend, as that proxy treats it: behind it is a shard. HAProxy's statistics, `show stat` (jitsi/deployments.md §6).
struct BehindProxy
{
    enum class State : quint8 { Unknown, Up, Drain, Maint, NoLoad, Down, Unchecked };
    QString backend, name;            // "nodes", "shard-a"; hostile
    int id = -1;                      // its number within the backend: "server_id" of a stick table; −1 not told
    State state = State::Unknown;
    QString status;                   // in its own words: "UP 1/2", "DRAIN (agent)"; hostile
    std::optional<bool> agentChecked; // an agent of the shard is asked, and may change the state at any moment; nullopt: not told
    QString agentStatus, agentSays;   // "L7OK", "L4CON"; its last answer; hostile
    QString checkStatus;              // "L7OK", "L4CON"; empty: no check
    QString address;                  // empty: not told
    int sessions = -1;                // now; −1 not told
    int changedSeconds = -1;          // since the last change of state, when it was asked; −1 not told
    bool backup = false;
    bool mine = false;                // it leads to the shard of this snapshot, by the fleet file
    bool takesNew() const { return state == State::Up || state == State::Unchecked; } // new rooms are sent there
    friend bool operator==(const BehindProxy &, const BehindProxy &) = default;
};
const char *behindStateName(BehindProxy::State state); // "up", "drain", "maint", "no-load", "down", "unchecked", "unknown"

// A room that its focus puts on bridges of one version only (jicofo.md §9).
struct RoomPin
{
    QString room;     // JID, hostile
    QString version;  // hostile
    qint64 until = 0; // ms since the epoch; 0 not told
    friend bool operator==(const RoomPin &, const RoomPin &) = default;
};

// What a shard's sidecar says of it, in its own words (jitsi/deployments.md §3): what it announces to the proxies, and why.
struct SignalState
{
    qint64 at = 0;                         // ms since the epoch, its own clock, when it last looked; 0 not told
    std::optional<bool> healthy, damped;   // damped: `healthy` is held while what it sees has changed already
    QString status;                        // announced: "ready", "drain", "maint"; hostile
    QString configured;                    // what stands in its state file; empty: not told, or there is no file. Hostile
    QString agent;                         // what HAProxy gets: "up ready 100%"; hostile
    QStringList failing;                   // parts that are not well: "jicofo (503 …)", "prosody (500)"; hostile
    friend bool operator==(const SignalState &, const SignalState &) = default;
};

struct Server
{
    ServerId id;
    ServerKind kind = ServerKind::Bridge;
    QString name;
    Health health = Health::Unknown;
    QString version, release, region, relayId;
    QString occupant;                    // full occupant JID in its brewery; empty when not seen there
    QString message;                     // last health message of the server itself (hostile text)
    std::optional<bool> inBrewery;       // by presence; nullopt: no feed
    std::optional<bool> inFocusList;     // by Jicofo's list; nullopt: no such page
    std::optional<bool> operational;     // Jicofo's own verdict
    std::optional<bool> restOk;          // the server's own health check over HTTP
    std::optional<bool> draining, shuttingDown;
    std::optional<bool> scraped;         // the shard's Prometheus reads its page (`up`); nullopt: none does, or that Prometheus is silent
    QString scrapedBy, instance;         // the Prometheus, as the fleet file calls it, and the label of its series there (hostile); empty: in none
    RecorderView presence, rest, focus;  // recorders only
    int presenceItems = 0;               // <item> elements in its presence; ≥ 2: same nickname twice
    RoomId recordingRoom;                // inferred: empty when unknown
    RoomSure roomSure = RoomSure::Unknown;
    QString recordingFile;               // that grows now, by its host: "standup_2026-11-21-14-02-11.mp4"; hostile
    CanaryState canary;                  // recorders only
    SessionFailure sessionFailed;        // likewise; its latest
    QString serving;                     // environment that its session was asked from, by its own word: which shard, never the room
    QString disk;                        // mount point that the figure of free disk speaks of; empty: no such figure
    QString fullestDisk;                 // hosts: mount point that host.disk_used speaks of; hostile
    QString nodename;                    // hosts: as the machine calls itself (uname -n); hostile
    ServerId host;                       // the Host of this shard that it runs on; empty: not known
    qint64 since = 0;                    // ms since the epoch of the present state; 0 unknown
    Readings readings;
    std::vector<RelayLeg> relays;
    std::vector<BehindProxy> behind = {};             // proxies only, in their order; empty: not told
    std::shared_ptr<const StickTable> table = {};     // proxies only: where its rooms go; null: not told. Made once a minute or less often
    std::optional<SignalState> signal = {};           // sidecars only
    std::optional<std::vector<RoomPin>> pins = {};    // focus only, also of rooms that are not open; nullopt: no such page
    friend bool operator==(const Server &, const Server &) = default;
};
using ServerPtr = std::shared_ptr<const Server>;

} // namespace jitscope
