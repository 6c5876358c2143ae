// All that is known of one shard at one moment. Made once, never changed, crosses threads freely.
#pragma once

#include "base/result.h"
#include "fleet/foreignalert.h"
#include "fleet/room.h"
#include "fleet/server.h"

namespace jitscope {

// One endpoint's page or feed, and how it fares. Position in ShardSnapshot::sources is its SourceIndex.
struct SourceState
{
    SourceKind kind{};
    ServerId server;           // whom it speaks of
    QString name;              // "jvb-eu1-01 /debug"
    QString address;           // URL without user or password; of the one in use, when there are several
    int addressInUse = 0, addresses = 1; // 0: the first of the fleet file
    std::optional<int> clockSkewMs;      // its clock (Date header, whole seconds) less ours; positive: it is ahead. Nothing: it did not say
    Health health = Health::Pending; // Ok, Unknown (missed twice), Down (way works, no answer), SwitchedOff, Pending
    std::optional<Error> error;
    int httpStatus = 0;        // last one; 0 none
    int missed = 0;            // answers missed in a row
    qint64 lastOk = 0;         // ms since the epoch; 0 never
    qint64 lastTry = 0;
    int intervalMs = 0;        // at present, back-off included
    int answerMs = -1;         // time of the last answer; -1 none yet
    double bytesPerSecond = 0; // of what we made this endpoint send: mean over 30 s, of a regular big page over its own interval
    double budget = 0;         // bytes/s allowed; 0 none
    QString version;           // of the server, when the page told
    QString setting;           // the one configuration line that switches it on, when it is switched off or the SSH server forbids the way
    QString settingFile;       // where that line belongs
    QString tunnel;            // the SSH destination that it is reached through; empty: direct. Of a Tunnel: its own
    std::shared_ptr<const Certificate> certificate = {}; // that the server showed last, trusted or not; null: none was seen (no TLS, or never connected)
    QString since;             // the version that has this page first, when the server is known to be older: no setting helps
    friend bool operator==(const SourceState &, const SourceState &) = default;
};

// A cause worth somebody's attention. The sentence is made in ui/ and in commands from kind and args.
enum class ProblemKind : quint8 {
    SourceDown, SourceUnauthorized, SourceMalformed, ShardUnreachable, FeedDown,
    BridgeUnhealthy, BridgeNoXmpp, BridgeNotInFocus, BridgeOverloaded, BridgeSilent, BridgeDraining,
    RecorderViewsDiffer, RecorderUnhealthy, RecorderExpired, RecorderStuckBusy, RecorderIdleButFails, RecorderTwice, RecordersNoneFree,
    FocusUnhealthy, FocusMissing, NoUsableBridge, VersionsDiffer, UnexpectedOccupant, SwapLow,
    PersonPoor, RoomPoor,
    ServerApart, // seen in a brewery or by the focus, but joined to none of the configured servers: an alias in the fleet file settles it
    TunnelDown,  // no SSH connection: what is behind it is unknown, not down
    PeoplePoor,    // so many of a shard's people are critical that it is no longer each one's own matter
    BreweryClosed, // one of the feed's breweries does not let us in
    RecorderSlowLaunch,     // Chrome takes longer than Jicofo waits: the stop overtakes the start ("Session ID is null")
    RecorderCannotJoin,     // every session ends before a recording is on
    RecorderStalePresence,  // its brewery shows an old state
    RecorderMissing,        // idle and healthy, and in no pool
    RecorderAutostartFails, // Prosody's plugin that asks for recordings loses requests
    RecorderCanaryFails, // its canary recordings do
    RecorderDiskLow,     // the disk of its recordings is nearly full: it goes on saying HEALTHY and fails every time
    HealingStopped,      // self-healing of this shard has stopped itself: what it did was in vain
    ServerOut, // a proxy sends nobody to one of the servers behind it: down, in maintenance, draining
    TargetsDown, // the shard's Prometheus cannot scrape some of its targets
    RulesFail,   // it cannot evaluate some of its alerting rules: what they watch is unwatched
    PushStale,   // nothing was pushed to a group of a Pushgateway for too long; its values look alive for ever
    PushRefused, // what was pushed to a group last was refused
    ProxyViewsDiffer,    // one proxy sends new rooms to this shard, another does not
    RoomSplit,           // one room on several shards, or sent to several by the proxies
    RoomElsewhere,       // a proxy sends a room's newcomers to another shard than the one that carries it
    RoomsUnknownToProxy, // rooms with people that stand in no proxy's table
    SignalUnhealthy,     // the sidecar says that its shard is not well
    SignalStale,         // its report is old: it is stuck while it still answers
    ShardStateDisagrees, // what a shard says of itself and what the proxies do with it differ
    RoomNoBridge,        // Jicofo has people in a room, and no bridge has a session for it
    RoomUnknownToFocus,  // a bridge carries people of a room that Jicofo does not know
    RoomCountsDiffer,    // Prosody and Jicofo count its people differently
    RoomLeaked,          // Prosody keeps a room that nobody is in
};
const char *problemName(ProblemKind kind); // stable kebab-case: "bridge-no-xmpp"

// What an operator would do about it; the rungs of the ladder in the order of the loss.
enum class Remedy : quint8 { None, StopRecording, RestartWhenIdle, RestartNow, RestartWithX, Rename, FixLogin, FasterLaunch, ReloadModule };
const char *remedyName(Remedy remedy); // stable kebab-case: "restart-when-idle"; "" for None

// One thing that a cause stands on: a figure, who said it, and when.
struct ProblemFact
{
    enum class Kind : quint8 {
        FocusFailures, // value: Jicofo's count; second: of them for this cause, 0 not told
        FocusMark,     // value: Jicofo's own time of the failure, ms since the epoch
        ShortPhases,   // value: BUSY phases in a row; second: the longest, ms
        Sessions,      // value: started; second: stopped
        StartedFlat,   // value: sessions started, unchanged
        NeverOn,       // value: recordings that Jicofo knows to be on
        MoreBusy,      // value: recordings that Jicofo knows to be on; second: recorders that say busy
        BusyFor,       // value: ms
        Errors,        // value: system errors counted
        PresenceSays, RestSays, FocusSays, // value: RecorderView::Busy; second: RecorderView::Healthy
        Items,         // value: <item> elements in its presence
        NotInBrewery, NotInFocus,
        LogLines,      // value: how often; text: what
        Encoders,      // value: ffmpeg processes on its machine; second: browser drivers
        DiskFree,      // value: bytes; second: of how many
        CanaryRuns,    // value: failed in a row; text: what came
        TargetError,   // text: a scrape target, and why it cannot be scraped; at: when that was tried
        RuleError,     // text: an alerting rule, and why it cannot be evaluated
        ProxySays,     // text: proxy and its word, two lines: "lb1", "DRAIN (agent)"
        ShardSays,     // text: who says it and what, two lines: "signal-eu1", "drain"
        RoomAt,        // text: the shard; value: people there
        RoomSentTo,    // text: proxy and where to, two lines
        RoomByFocus, RoomByBridges, RoomByProsody, // value: people that this witness counts in the room; −1: it does not list it
    };
    Kind kind{};
    double value = 0, second = 0;
    qint64 at = 0;                 // ms since the epoch; 0 not told
    SourceIndex source = NoSource; // whose figure it is
    QString text;                  // hostile
    friend bool operator==(const ProblemFact &, const ProblemFact &) = default;
};
const char *factName(ProblemFact::Kind kind); // stable kebab-case: "focus-failures"

// What a cause cannot know, for want of a witness.
enum class ProblemGap : quint8 { NoCounters, NoFailures, NoActive, NoFocusList, NoLog, NoProcesses, WhichOfThem, WhichMachine };
const char *gapName(ProblemGap gap); // "no-counters"

struct Problem
{
    ProblemKind kind{};
    Health health = Health::Warning;
    EntityId about;
    qint64 since = 0;
    int rooms = 0, people = 0; // reach; 0: none or unknown
    QStringList args;          // figures and names for the sentence; hostile text
    Remedy remedy = Remedy::None;
    std::vector<ProblemFact> facts = {}; // evidence
    std::vector<ProblemGap> gaps = {};
    friend bool operator==(const Problem &, const Problem &) = default;
};

struct SplitFindings;
struct ShardQuality;

struct ShardSnapshot
{
    ShardId id;
    QString name;
    qint64 at = 0;                    // ms since the epoch when it was assembled
    Health health = Health::Pending;
    std::vector<SourceState> sources; // by SourceIndex; never shrinks while a session lives
    std::vector<RoomPtr> rooms;       // sorted by id; an unchanged room is the same object as in the snapshot before
    std::vector<ServerPtr> servers;   // sorted by id, likewise
    std::vector<Problem> problems;    // worst first
    std::vector<ForeignAlert> foreignAlerts; // of the shard's own Prometheus, by (from, name, labels)
    Readings readings;                // scope Shard
    // Whether Prosody's log is read for requests that its autostart plugin lost (jibri.md §15.7): without it nobody knows.
    bool autostartKnown = false;
    std::shared_ptr<const SplitFindings> splits; // of the whole fleet, by the last look over all shards (splitrooms.h); null: none yet
    std::shared_ptr<const ShardQuality> quality; // bands and verdicts of its people, rooms and bridges (quality/verdict.h); null: nobody watches
    QString certificateOf; // address of the certificate that ends first of all that were seen; empty: none was
    bool demo = false;
};
using SnapshotPtr = std::shared_ptr<const ShardSnapshot>;

} // namespace jitscope
