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
    float baseRtt = 20, rtt = 20, jitter = 2;      // ms
    float lossUp = 0, lossDown = 0;                // fraction now
    float badSpell = 0;                            // seconds left
    float audioBps = 0, videoBps = 0, shareBps = 0, downBps = 0, wantedBps = 0, capacityBps = 0; // bit/s
    float lostUp = 0, seenUp = 0, lostDown = 0, seenDown = 0; // packets of the last 60 s
    double bytesUp = 0, bytesDown = 0, packetsUp = 0, packetsDown = 0;
    qint64 joined = 0;    // ms since the epoch

    bool sendsVideo() const { return videoBps + shareBps > 0; }
    double upBps() const { return double(audioBps) + videoBps + shareBps; }
    bool suspended() const { return wantedBps > capacityBps * 0.92f; }
    quint32 ssrc(int n) const { return quint32(mix(quint64(id) * 31 + quint64(n))) | 1u; } // 0 audio, 1… camera, 10… screen, 20 … RTX
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

    QByteArray jid() const;
    QByteArray meetingId() const;                // UUID, the same on all bridges and in Jicofo
    QByteArray conferenceId(int bridge) const;   // bridge-local
    bool silent() const { return kind == RoomKind::PeerToPeer || people.size() < 2; } // the bridge sees no media
    const Person *find(quint32 id) const;
};

struct Bridge
{
    QByteArray name;      // nick in the brewery, relay id and name in the fleet file alike
    quint8 region = 0;
    bool colibriApi = false; // /colibri/stats is off by default
    double stress = 0.1;
    // Incidents.
    double extraStress = 0;
    bool lostXmpp = false;
    qint64 started = 0;      // ms since the epoch
    quint64 conferencesCreated = 0, conferencesCompleted = 0, endpointsEver = 0, speakerChanges = 0;
    double bytesUp = 0, bytesDown = 0; // of those who have left
};

struct Recorder
{
    enum class State : quint8 { Idle, Busy, Expired };
    QByteArray name;
    State state = State::Idle;
    bool healthy = true, metrics = true;
    bool stuck = false, fails = false; // incidents
    qint64 started = 0;       // ms since the epoch: restarted every night, as many do
    quint32 startedSessions = 0, stoppedSessions = 0, errors = 0;
    qint64 lastSelected = 0, lastFailed = 0; // ms; 0 never
    bool presenceBusy() const { return state != State::Idle; } // EXPIRED is never announced
};

struct Gateway // Jigasi: known from Jicofo only, which sits in its brewery with it
{
    QByteArray name;
    bool dials = true, transcribes = false; // one that has SIP, one that only transcribes
};

struct Host
{
    QByteArray name;
    int bridge = -1;          // whose machine it is; −1 signalling
    int recorder = -1;        // likewise
    double cpu = 0.1;         // 0 … 1
    double cpuSeconds = 0;    // busy so far, all cores
    double swapUsed = 0.03, swapGoal = 0.03; // fraction
    double memoryUsed = 0.45;
    double diskUsed = 0.42;   // fraction of the disk; recordings fill it
    qint64 booted = 0;
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
    quint64 participantsEver = 0, conferencesEver = 0, lostBridges = 0, recordingFailures = 0, moved = 0, iceFailed = 0;
    qint64 focusStarted = 0;
    // Incidents.
    int jitteryRegion = -1;
    bool away = false;

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
    int people() const;

private:
    void tick(double seconds);
    void moveMeetings(Shard &shard, double seconds);
    void moveRecorders(Shard &shard, double seconds);
    void moveMedia(Shard &shard, Room &room, double seconds, std::vector<double> &load);
    void moveBridges(Shard &shard, const std::vector<double> &load, double seconds);
    void join(Shard &shard, Room &room);
    void leave(Shard &shard, Room &room, size_t index);
    Person newPerson(const Shard &shard, const Room &room);
    void nameRoom(Shard &shard, Room &room);
    void placeRoom(Shard &shard, Room &room);

    DemoOptions m_options;
    Random m_random;
    qint64 m_now;
    quint64 m_keys = 0;
    std::vector<Shard> m_shards;
};

inline constexpr double DiskBytes = 160e9; // of every host
inline constexpr char MainDomain[] = "meet.example.org"; // every shard serves the same site, as in reality

int neighbourRegion(int region); // where many of a shard's foreign people sit
QByteArray hex8(quint32 id);
QByteArray uuid(quint64 seed);
QByteArray personName(const Person &person); // its stats id, "Verona-h4K"; null for the few that send none

} // namespace jitscope::demo
