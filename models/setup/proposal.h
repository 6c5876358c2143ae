// What an address leads to: the shard that the assistant proposes, with each endpoint that it found and what that one still needs.
// Values; made by app/discover, shown by ui/dialogs/addshard. Names, versions and details come from servers: hostile text.
#pragma once

#include "fleet/health.h"
#include "settings/fleetconfig.h"

#include <QStringList>

#include <vector>

namespace jitscope {

enum class FoundKind : quint8 { Site, SshHost, Server, Feed, Brewery };
enum class FoundState : quint8 {
    Works,
    NeedsSetting, // answers, and something of it is switched off: `needs` says with which line it is switched on
    NeedsLogin,
    NeedsSsh,     // known by name only; its own SSH destination leads there
    NoAnswer,     // it is there and does not answer; `detail` says how
    NotFound,
};
const char *foundStateName(FoundState state); // stable: "works", "needs-setting", …
QString foundStateWord(FoundState state, int settings = 1);

struct NeededSetting
{
    QString line; // of configuration
    QString file; // where it belongs
    friend bool operator==(const NeededSetting &, const NeededSetting &) = default;
};

struct Found
{
    FoundKind kind = FoundKind::Server;
    ServerKind server = ServerKind::Bridge; // of kind Server
    QString name, version;
    QString way;      // how it is reached: "http://127.0.0.1:8080 by SSH", "3 bridges present"
    FoundState state = FoundState::Works;
    int answerMs = -1;
    QString detail;   // English, for the curious: what was answered
    std::vector<NeededSetting> needs;
    bool use = false; // becomes part of the shard; the operator may change it where canUse()
    std::optional<EndpointConfig> endpoint; // of kind Server
    QString room;     // of kind Brewery: its JID
    int occupants = -1;     // of kind Brewery: how many of its services are in it; -1: not seen
    bool recorders = false; // of kind Brewery: recorders are in it, not bridges
    bool canUse() const { return endpoint || kind == FoundKind::Feed || kind == FoundKind::Brewery; }
    friend bool operator==(const Found &, const Found &) = default;
};

// Facts about the safety of the fleet, each with what shows it.
enum class SecurityKind : quint8 {
    PortOpen,          // args: address; what answers. Reached from this computer without a login, past SSH
    BoundToAll,        // args: address; program. Listens on all interfaces of its host, whatever a firewall does about it
    BreweryForStrangers, // args: room; what was seen. Critical: an account without password may sit in it; Ok: it was refused; Unknown: no answer tells
    UnexpectedOccupant,  // args: occupant; room
    RecorderTwice,       // args: nick; count of items
    BreweryCreatable,    // args: component; what was seen. Critical: such an account makes rooms there, so a brewery too; Ok and Unknown as above
    CertificateEnds,     // args: host; date; days left; the names that it is for; who showed it, and on which way
};
struct SecurityFact
{
    SecurityKind kind{};
    Health health = Health::Critical;
    QString about; // server or host
    QStringList args;
    std::optional<NeededSetting> remedy;
    friend bool operator==(const SecurityFact &, const SecurityFact &) = default;
};
const char *securityName(SecurityKind kind); // stable: "port-open", …
// Something is wrong; false for what was found safe (Ok) and for what is not known.
bool endangers(const SecurityFact &fact);
// The order of lists: what endangers first, and of it the worst; then what is not known, then what is safe.
bool graver(const SecurityFact &a, const SecurityFact &b);
QString securityTitle(const SecurityFact &fact);  // translated, safe to show
QString securityRemark(const SecurityFact &fact); // what shows it, and what mends it
QString securityRemedy(const SecurityFact &fact); // the line that mends it, behind the file it belongs into; may be empty

struct Proposal
{
    QString address;  // as it was pasted
    QString name;     // proposed; the operator may change it
    QString site;     // "meet.example.org"; empty: not learnt
    QString platform; // "debian", "docker", "kubernetes"; empty: unknown
    QString ssh;      // destination; empty: reached directly
    QString mucDomain;
    XmppConfig xmpp;  // without breweries: those are in `found`
    std::vector<Found> found;
    std::vector<SecurityFact> security;
    int tookMs = 0;   // of the program; the time that a question waited for its answer is not in it
    bool readOnly = true; // the latch of the new shard
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

// The shard with what is to be used of it.
ShardConfig shardOf(const Proposal &proposal);
// `wanted`, or with -2, -3 … when the fleet has one of that name.
QString freeShardName(const QString &wanted, const QStringList &taken);

struct SetupStep
{
    enum class Kind : quint8 { Config, HostMeta, WebSocket, Certificate, OutsidePorts, Ssh, Ports, Containers, Pods, Files, Servers, Feed };
    enum class State : quint8 { Running, Done, Nothing, Failed, Stopped };
    Kind kind{};
    State state = State::Running;
    QString detail; // English: what was found, or why not
    int ms = 0;     // of the program, as Proposal::tookMs
    friend bool operator==(const SetupStep &, const SetupStep &) = default;
};
const char *setupStepName(SetupStep::Kind kind);
QString setupStepTitle(SetupStep::Kind kind);

} // namespace jitscope
