// A fleet that is simulated on this computer: real HTTP and WebSocket servers on loopback that behave like shards,
// with the exact shapes of the real components. Lives on whatever thread it is made on; tests and the console use one alike.
// It may be moved to another thread before start(), and is then called (and deleted) on that thread only.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "settings/fleetconfig.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace jitscope {

struct DemoOptions
{
    // Of the whole fleet. Bridges, rooms and recorders that are left at these numbers grow with shards and people
    // (a bridge per 250 people, a room per 10, a recorder per shard).
    int shards = 3, bridges = 8, rooms = 60, people = 500, recorders = 6;
    quint32 seed = 1;       // same seed, same fleet
    bool incidents = true;  // on a script; false: calm
    QString incident;       // begins with start(), by its stable name, and stays; empty: none
    bool moves = true;      // false: nothing changes by itself; step() moves it
    bool oldVersions = false; // pages as of before 2.3-222
    bool needsLogin = true; // SCRAM account on the XMPP side; its password is in secrets()
    QString captures = {};    // its bridges capture packets on demand, into this folder; empty: they refuse (jmt.debug.pcap.enabled is off, as by default)
    bool files = false;     // configuration files of its servers in a temporary folder, to be looked at and changed
};

// One of its servers, as it really is: for tests and for nobody else.
struct DemoServer
{
    QString name, shard, region;
    ServerKind kind = ServerKind::Bridge;
    bool running = true;      // its process; false: its ports refuse
    int exitCode = 0;         // of its last end
    int starts = 0;           // of its process since the demo began
    qint64 startedAt = 0;     // of the present process; ms since the epoch; 0 not told
    bool draining = false;    // bridges
    int rooms = 0, people = 0; // bridges: that it carries
    bool recording = false;   // recorders: its state is BUSY
    bool expired = false, healthy = true; // recorders
    QString pending;          // recorders: "restart" or "end", to be done when it is idle; no real Jibri shows it
};
// What was broken since the demo began.
struct DemoHarm
{
    int roomsCut = 0;      // rooms whose media broke off because a server ended under them
    int recordingsCut = 0;
    int mostBridgesOut = 0; // of one region at once: draining, ending, stopped or not yet back in the brewery
};
enum class DemoVerb { Start, Stop, Restart, Reload };

class DemoFleet : public QObject
{
    Q_OBJECT
public:
    explicit DemoFleet(DemoOptions options, QObject *parent = nullptr);
    ~DemoFleet() override;

    // Listens on 127.0.0.1 with ports of the system's choice.
    Result<> start();
    // How to reach it: the very configuration a real fleet would have, with demo = true.
    FleetConfig config() const;
    Secrets secrets() const;

    // Incidents on demand, by stable name ("lossy-uplink", …); unknown names fail.
    static QStringList incidentNames();
    Result<> startIncident(const QString &name);
    void endIncidents();
    // What `systemctl start|stop|restart|reload` of that server's unit does on its host; `server` is a bridge, recorder, focus or Prosody of config(),
    // or, to be reloaded, the signalling host for its nginx.
    // Restart and Stop cut what runs there; Reload is a Jibri's restart when idle. The server is back some seconds of the simulation later, its XMPP
    // login some more. Unsupported for others. The same over HTTP, for scripts: demo/writepages.h.
    Result<> service(const QString &server, DemoVerb verb);
    std::vector<DemoServer> servers() const; // bridges, recorders, focuses, Prosodys
    DemoHarm harm() const;
    // Calls back, on the thread of the fleet, for every page that one of its servers answers: its path and the bytes of its body.
    void watchPages(const std::function<void(const QString &server, const QByteArray &path, qint64 bytes)> &watcher);
    // Moves the simulation by `ms` at once (tests: time is an argument).
    void step(int ms);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
