// What goes on in the simulated fleet: meetings, people, bridges, recorders, hosts. Pure and seeded: the same options and
// the same steps give the same world. No network, no clock; pages are made from it on request only.
#pragma once

#include "demo/demofleet.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace jitscope::demo {

// Small and fast; good enough for weather (splitmix64).
struct Random
{
    quint64 state = 1;
    quint64 next();
    double unit();                    // 0 … 1
    double wave() { return unit() + unit() + unit() - 1.5; } // about normal, −1.5 … 1.5
    int below(int n) { return n > 0 ? int(next() % quint64(n)) : 0; }
    bool chance(double p) { return unit() < p; }
};
quint64 mix(quint64 value); // a well-spread hash: figures that belong to an entity and need no memory

enum class Link : quint8 { Fibre, Dsl, Wifi, Mobile };

struct Person // about 120 bytes: a fleet may have 100 000
{
    quint32 id = 0;       // endpoint id: eight hex digits
    quint16 bridge = 0;   // index in its shard
    quint16 given = 0;    // of its stats id
    quint8 region = 0;    // index into regionNames()
    Link link = Link::Fibre;
    bool visitor = false, recorder = false, moderator = false;
    bool phone = false;   // dialled in: a gateway (Jigasi) sits in the room for it
    bool audioMuted = false, videoMuted = false, sharing = false, speaking = false, vp9 = false;
    bool lossy = false;   // an incident holds its uplink; it stays until that ends
    bool held = false;    // a trouble is about this very person, who stays as well, and as they are
    float baseRtt = 20, rtt = 20, jitter = 2;      // ms
    float lossUp = 0, lossDown = 0;                // fraction now
    float badSpell = 0;                            // seconds left
    float audioBps = 0, videoBps = 0, shareBps = 0, downBps = 0, wantedBps = 0, capacityBps = 0; // bit/s
    float limitBps = 0;   // an incident leaves no more of its downlink; 0: none does
    float lostUp = 0, seenUp = 0, lostDown = 0, seenDown = 0; // packets of the last 60 s
    double bytesUp = 0, bytesDown = 0, packetsUp = 0, packetsDown = 0;
    qint64 joined = 0;    // ms since the epoch

    bool sendsVideo() const { return videoBps + shareBps > 0; }
    double upBps() const { return double(audioBps) + videoBps + shareBps; }
    float capacity() const { return limitBps > 0 && limitBps < capacityBps ? limitBps : capacityBps; }
    bool suspended() const { return wantedBps > capacity() * 0.92f; }
    bool stays() const { return lossy || held; }
    quint32 ssrc(int n) const { return quint32(mix(quint64(id) * 31 + quint64(n))) | 1u; } // 0 audio, 1… camera, 10… screen, 20 … RTX
};

// Something that is wrong with a way: of one person, of everybody on a bridge, of a region's people, or between two bridges. Several add up.
struct Trouble
{
    enum class Of : quint8 { Person, Bridge, Region, Leg };
    Of of{};
    quint32 person = 0;
    int bridge = -1, other = -1; // indices; of a leg its two ends
    int region = -1;
    float lossUp = 0, lossDown = 0; // fractions
    float rtt = 0, jitter = 0;      // ms more
    bool cut = false;               // of a leg: nothing gets through
    int incident = 0;               // whose it is; 0: of none
    bool isOf(const Person &p) const { return of == Of::Person ? p.id == person : of == Of::Bridge ? p.bridge == bridge : of == Of::Region && p.region == region; }
    bool isBetween(int a, int b) const { return of == Of::Leg && ((a == bridge && b == other) || (a == other && b == bridge)); }
};

enum class RoomKind : quint8 { Meeting, PeerToPeer, AllHands, Breakout };

struct Room
{
    QByteArray name;      // local part of its JID, UTF-8
    quint64 key = 0;      // identity for life
    RoomKind kind = RoomKind::Meeting;
    qint64 created = 0;   // ms since the epoch
    int target = 2;       // people it tends to
    int recorder = -1;    // index in its shard
    quint32 dominant = 0; // endpoint id; 0 nobody
    std::vector<quint16> bridges;
    std::vector<Person> people;
    bool offBridges = false, offFocus = false, leaked = false; // the bridges' pages, Jicofo's, do not list it; Prosody says that it leaked

    QByteArray jid() const;
    QByteArray meetingId() const;                // UUID, the same on all bridges and in Jicofo
    QByteArray conferenceId(int bridge) const;   // bridge-local
    bool silent() const { return kind == RoomKind::PeerToPeer || people.size() < 2; } // the bridge sees no media
    const Person *find(quint32 id) const;
};

struct Process // a server's program under its supervisor
{
    bool running = true;
    qint64 backAt = 0; // its supervisor starts it then, ms since the epoch; 0: nobody does
    int exitCode = 0;  // of its last end
    int starts = 0;    // since the demo began
};
enum class Verb : quint8 { Start, Stop, Restart, Reload }; // of a supervisor: systemctl start …

struct Bridge
{
    QByteArray name;      // nick in the brewery, relay id and name in the fleet file alike
    quint8 region = 0;
    bool colibriApi = false; // /colibri/stats is off by default
    double stress = 0.1;
    bool shutdownApi = false; // /colibri/shutdown likewise
    Process process;
    qint64 joinsAt = 0;      // its login of XMPP is done then; 0: it is done
    bool draining = false;
    enum class Phase : quint8 { Running, Graceful, ShuttingDown } phase = Phase::Running;
    bool graceful = false;   // it was asked for a graceful end
    qint64 endsAt = 0;       // of ShuttingDown
    // Incidents.
    double extraStress = 0;
    bool lostXmpp = false;
    qint64 started = 0;      // ms since the epoch
    quint64 conferencesCreated = 0, conferencesCompleted = 0, endpointsEver = 0, speakerChanges = 0;
    double bytesUp = 0, bytesDown = 0; // of those who have left

    bool present() const { return process.running && joinsAt == 0 && !lostXmpp; } // in the brewery
    bool takesPeople() const { return present() && !draining && phase == Phase::Running; } // Jicofo chooses others only when none is left
    bool isOut() const { return !process.running || joinsAt != 0 || draining || phase != Phase::Running; } // by somebody's will
};

struct Recorder
{
    enum class State : quint8 { Idle, Busy, Expired };
    // What is wrong with it; the columns of jibri.md §15.9 and §17.
    enum class Fault : quint8 { None, Launch, Race, Join, StalePresence, SameNick, Missing, Stuck, Closed, Slow };
    enum class WhenIdle : quint8 { Nothing, Restart, End }; // notifyConfigChanged, gracefulShutdown: one is remembered, the later one
    QByteArray name;
    State state = State::Idle;
    bool healthy = true, metrics = true;
    Fault fault = Fault::None;
    Process process;
    qint64 joinsAt = 0;       // its login of XMPP is done then; 0: it is done
    WhenIdle whenIdle = WhenIdle::Nothing;
    enum class Asked : quint8 { Nothing, Restart, End, EndNow } asked = Asked::Nothing; // by the internal API: the reply goes first, then this
    bool byHttp = false;      // its session was started over HTTP: it tells no brewery's requester
    qint64 launchedAt = 0;    // Chrome is up then, and the session asked over HTTP begins; 0: none is being launched
    QByteArray launchedFor;   // local part of that room
    qint64 lateAt = 0;        // Chrome comes up then, after Jicofo gave up; of Fault::Race
    qint64 failsAt = 0;       // its session ends then, and was none; 0: a good one
    qint64 started = 0;       // ms since the epoch: restarted every night, as many do
    quint32 startedSessions = 0, stoppedSessions = 0, errors = 0, refusedBusy = 2;
    qint64 lastSelected = 0, lastFailed = 0; // ms; 0 never
    bool oldBusy = false;     // what its presence went on saying when it was last refreshed; of Fault::StalePresence
    bool present() const { return process.running && joinsAt == 0 && fault != Fault::Missing; } // in the brewery
    // EXPIRED is never announced: the presence before it stays (§6.1).
    bool presenceBusy() const { return fault == Fault::StalePresence ? oldBusy : state != State::Idle; }
    bool available() const { return present() && healthy && !presenceBusy(); } // for Jicofo
};

struct Gateway // Jigasi: known from Jicofo only, which sits in its brewery with it
{
    QByteArray name;
    bool dials = true, transcribes = false; // one that has SIP, one that only transcribes
};

struct Pin // of a room to a bridge version; shown only, every bridge here has the same
{
    QByteArray room, version;
    qint64 expires = 0; // ms since the epoch
};

struct Host
{
    QByteArray name;
    int bridge = -1;          // whose machine it is; −1 signalling
    int recorder = -1;        // likewise
    double cpu = 0.1;         // 0 … 1
    double cpuSeconds = 0;    // busy so far, all cores
    double hotSeconds = 0;    // of them the first core, which takes the interrupts
    double pagesIn = 0;       // read back from swap so far
    double udpLost = 0;       // packets that came when the buffers were full
    double swapUsed = 0.03, swapGoal = 0.03; // fraction
    double memoryUsed = 0.45;
    double diskUsed = 0.42;   // fraction of the disk; recordings fill it
    qint64 booted = 0;
    bool isSignalling() const { return bridge < 0 && recorder < 0; }
    quint64 received = 0, transmitted = 0; // bytes
};

struct Shard
{
    QByteArray id, tag;       // "eu-west-1", "eu1"
    quint8 region = 0;
    std::vector<Bridge> bridges;
    std::vector<Room> rooms;
    std::vector<Recorder> recorders;
    std::vector<Host> hosts;
    std::vector<Gateway> gateways;
    quint64 redispatched = 0;         // people whom the proxies sent elsewhere because it did not answer
    quint64 participantsEver = 0, conferencesEver = 0, lostBridges = 0, recordingFailures = 0, moved = 0, iceFailed = 0;
    qint64 focusStarted = 0;
    Process focus, prosody, nginx; // nginx, on the signalling host, is only ever reloaded
    std::vector<Pin> pins;
    quint64 roomsCut = 0;      // rooms whose media broke off because a server ended under them
    quint64 recordingsCut = 0; // likewise
    // Incidents.
    int jitteryRegion = -1;
    std::vector<Trouble> troubles;
    bool away = false;
    int proxyHolds = -1;              // its proxy alone has the shard of that index in maintenance
    QByteArray announces = "ready";   // by its sidecar
    bool agentIgnored = false;        // the proxies do not do what that announces
    qint64 reportStuckAt = 0;         // its sidecar hangs since then, and still answers; 0: it does not
    QByteArray splitWas;              // name of the room that has been given another shard's; empty: none has
    quint64 splitKey = 0;             // its key

    int participants() const; // as Jicofo counts them: visitors and recorders too
    const Room *room(QByteArrayView jid) const;
    int calls() const;        // people who dialled in
};

class World
{
public:
    World(const DemoOptions &options, qint64 startMs);

    void step(int ms);
    qint64 now() const { return m_now; }
    const std::vector<Shard> &shards() const { return m_shards; }
    std::vector<Shard> &shards() { return m_shards; } // for incidents
    Random &random() { return m_random; }
    // How often people come and go and meetings end, beside what the demo shows, where somebody stays for four minutes: 0.125 half an hour. Greater than 0.
    void setTurnover(double turnover) { m_turnover = turnover; }
    int people() const;
    int mostBridgesOut() const { return m_mostOut; } // so many of one region were out at once at the worst

    // ---- demoservices.cpp: what supervisors and the servers' own write requests do
    // `server` is a name of the fleet file; false: there is none. Restart and Stop ask nobody: what runs there is cut.
    bool service(const QByteArray &server, Verb verb);
    const Process *process(const QByteArray &server) const; // null: unknown, or a kind that has none here
    void drain(Shard &shard, size_t bridge, bool on) { shard.bridges[bridge].draining = on; }
    void shutDown(Shard &shard, size_t bridge, bool graceful);
    struct Moved { int people = 0, rooms = 0; };
    // Invites people anew, who then get a bridge that takes people; the same one if it does, as Jicofo does. At most `count`, largest rooms first;
    // `room` and `person` narrow it.
    Moved movePeople(Shard &shard, size_t bridge, int count, const QByteArray &room = {}, quint32 person = 0);

    // Recorders. The session of one, over HTTP; the room may be one that does not exist: it gives up after half a minute alone in it.
    enum class Launch : quint8 { Begun, Busy, Failed }; // Begun: Chrome is up two seconds later, Recorder::launchedAt
    Launch startSession(Shard &shard, size_t recorder, const QByteArray &room);
    void stopSession(Shard &shard, size_t recorder);       // returns when it is stopped; nothing runs: nothing happens
    void whenIdle(Shard &shard, size_t recorder, Recorder::WhenIdle what); // at once when it is idle
    void endRecorder(Shard &shard, size_t recorder, int exitCode, qint64 backAt); // its process; a recording is cut

private:
    void tick(double seconds);
    void moveMeetings(Shard &shard, double seconds);
    void moveRecorders(Shard &shard, double seconds);
    void moveRecorder(Shard &shard, size_t recorder, double seconds);
    void attempt(Shard &shard, size_t recorder);
    bool record(Shard &shard, size_t recorder, Room &room);
    void finish(Shard &shard, size_t recorder);
    void carryOut(Shard &shard, size_t recorder);
    void startRecorder(Shard &shard, size_t recorder);
    void moveMedia(Shard &shard, Room &room, double seconds, std::vector<double> &load);
    void moveBridges(Shard &shard, const std::vector<double> &load, double seconds);
    void join(Shard &shard, Room &room);
    void leave(Shard &shard, Room &room, size_t index);
    Person newPerson(const Shard &shard, const Room &room);
    void nameRoom(Shard &shard, Room &room);
    void placeRoom(Shard &shard, Room &room);
    void settle(Shard &shard, Room &room, Person &person); // off a bridge that takes nobody
    void moveProcesses(Shard &shard);
    void endBridge(Shard &shard, size_t bridge, int exitCode, qint64 backAt);
    void startBridge(Shard &shard, size_t bridge);
    void endFocus(Shard &shard, int exitCode, qint64 backAt);
    void watchBridges();

    DemoOptions m_options;
    Random m_random;
    qint64 m_now;
    double m_turnover = 1;
    quint64 m_keys = 0;
    int m_mostOut = 0;
    std::vector<Shard> m_shards;
};

inline constexpr double DiskBytes = 160e9; // of every host
inline constexpr char MainDomain[] = "meet.example.org"; // every shard serves the same site, as in reality

int neighbourRegion(int region); // where many of a shard's foreign people sit
QByteArray hex8(quint32 id);
QByteArray uuid(quint64 seed);
QByteArray personName(const Person &person); // its stats id, "Verona-h4K"; null for the few that send none

} // namespace jitscope::demo
