// A wish to change a server: what kinds there are, what was asked, and how far it has come. Values, any thread.
#pragma once

#include "audit/plan.h"
#include "base/id.h"
#include "base/result.h"

#include <span>

namespace jitscope {

// Risk classes (jitsi/operations.md §1): how much is asked before it is done.
enum class Harm : quint8 { None, Reversible, One, Shard, Account };

// File: a configuration file; the target is the server that it belongs to, options name the file.
enum class OperationTarget : quint8 { Bridge, Bridges, Recorder, Recorders, Focus, Prosody, Web, File, Room, Person, Shard, Account };

// One line of the catalogue. Texts are English sources of the context "OperationKind".
struct OperationKind
{
    const char *name;     // stable, as `jitscope do` and the audit call it: "drain"
    const char *title;    // "Drain bridge"
    const char *verb;     // on the button that does it: "Drain"
    const char *question; // "Drain %1?"
    const char *loss;     // what is lost, in one line: "Nothing: meetings go on, new ones go elsewhere."
    OperationTarget target;
    Harm harm;
    bool disruptive;      // one of these at a time on a shard
};
std::span<const OperationKind> operationKinds();
// null: no such. "custom:NAME", of the fleet file, gives a line that fits all of them; CustomKinds (audit/customkinds.h) has its own.
const OperationKind *operationKind(const QString &name);
// Whether its targets are servers of the fleet file; else they are rooms, people, or the shard itself.
inline bool isOfServers(OperationTarget t) { return t < OperationTarget::Room; }

struct OperationRequest
{
    QString kind;                   // of the catalogue
    ShardId shard;
    QStringList targets;            // server names, a room's JID; in the order in which they are to be treated; empty: the shard itself
    QMap<QString, QString> options; // "fraction" = "0.3", "reason" = "memory slope"
    bool dryRun = false;
    QString rule = {};              // name of the rule that asks by itself ("failover"); empty: a person
    friend bool operator==(const OperationRequest &, const OperationRequest &) = default;
};
QJsonObject toJson(const OperationRequest &request);
OperationRequest requestFromJson(const QJsonObject &json);
// As the audit log keeps a fault.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

enum class OperationState : quint8 {
    Requested,   // the audit has not kept it yet
    Queued,      // another one runs on that shard
    Running,
    Waiting,     // for a condition: people leave
    Choosing,    // for the operator: it did not come in time, or failed
    Undoing,
    Done, Undone, Failed, Cancelled, Refused,
    Interrupted, // the console was killed; nobody has taken it up yet
};
const char *operationStateName(OperationState state); // "waiting"
inline bool isOpen(OperationState s) { return s < OperationState::Done || s == OperationState::Interrupted; }

struct StepState
{
    enum class Mark : quint8 { Planned, Now, Done, Warned, Failed, Skipped, Undone };
    Mark mark = Mark::Planned;
    Phrase seen;            // what was seen; empty: what is planned
    qint64 at = 0, end = 0; // ms since the epoch; 0 not yet
    friend bool operator==(const StepState &, const StepState &) = default;
};

// One request or command that was sent, for "Requests".
struct SentAction
{
    qint64 at = 0;
    QString shown;  // Action::shown()
    QString result; // "200", "exit 0", or why there is none
    int answerMs = -1;
    int times = 1;  // alike ones in a row are counted
    friend bool operator==(const SentAction &, const SentAction &) = default;
};

enum class OperationChoice : quint8 { WaitOn, Force, Cancel, Leave, Move }; // Cancel undoes; Leave ends it as it stands; Move takes the step's detour
const char *operationChoiceName(OperationChoice choice); // "wait", "force", "cancel", "leave", "move"

struct Operation
{
    QString id;             // of the audit: unique for ever
    OperationRequest request;
    QString who;            // "hanna@desk"
    qint64 askedAt = 0, endedAt = 0;
    OperationState state = OperationState::Requested;
    qint64 since = 0;       // of the state
    Plan plan;
    std::vector<StepState> steps; // one for each of the plan's
    int step = -1;          // where it is; −1 not begun
    std::vector<OperationChoice> choices; // while Choosing or Waiting: what may be said
    qint64 choiceUntil = 0; // Choosing: then it is cancelled and undone by itself; 0 never
    std::vector<SentAction> sent;
    std::optional<Error> error;
    QStringList left;       // what could not be undone: "jvb-us1-02: POST /colibri/drain/disable"
    QString heldBy;         // Queued: what runs
    bool resumed = false;   // an earlier console asked for it; this one has taken it up
};

} // namespace jitscope
