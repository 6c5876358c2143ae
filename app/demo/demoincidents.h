// What goes wrong in the simulated fleet: on a script that comes round every eight minutes, or on demand by name.
#pragma once

#include "demo/demoworld.h"

#include <QStringList>

#include <vector>

namespace jitscope::demo {

class Incidents
{
public:
    Incidents(World &world, bool script) : m_world(world), m_script(script), m_running(size_t(names().size())) {}

    // lossy-uplink, jittery-region, overloaded-bridge, bridge-lost-xmpp, jibri-idle-but-fails, jibri-stuck-busy,
    // jibri-expired, swap-filling, shard-away; jibri-slow-launch, jibri-cannot-join, jibri-stale-presence, jibri-same-nick, jibri-missing,
    // jibri-unhealthy, jibri-closed, jibri-slow; room-split, proxies-differ, drain-forgotten, sidecar-stuck, witnesses-differ;
    // lossy-downlink, narrow-downlink, long-line, lossy-bridge, slow-relay, dead-relay
    static QStringList names();
    static QStringList onScript(); // those of them that come by themselves
    // False for an unknown name. Lasts until endAll(), whatever the script says.
    bool start(const QString &name);
    // Ends all and stops the script.
    void endAll();
    // Lets the script go on by `ms`.
    void step(int ms);
    bool running(const QString &name) const;

private:
    enum class By : quint8 { Nobody, Script, Hand };
    void set(size_t incident, bool on);

    World &m_world;
    bool m_script;
    qint64 m_elapsed = 0; // ms
    std::vector<By> m_running;
};

} // namespace jitscope::demo
