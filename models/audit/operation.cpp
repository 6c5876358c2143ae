#include "audit/operation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jitscope {
namespace {

constexpr OperationKind kinds[] = {
    {"drain", QT_TRANSLATE_NOOP("OperationKind", "Drain bridge"), QT_TRANSLATE_NOOP("OperationKind", "Drain"),
     QT_TRANSLATE_NOOP("OperationKind", "Drain %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: meetings go on, new ones go elsewhere."),
     OperationTarget::Bridge, Harm::Reversible, false},
    {"undrain", QT_TRANSLATE_NOOP("OperationKind", "Take bridge back"), QT_TRANSLATE_NOOP("OperationKind", "Take back"),
     QT_TRANSLATE_NOOP("OperationKind", "Let %1 take new meetings again?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing."),
     OperationTarget::Bridge, Harm::None, false},
    {"move-people", QT_TRANSLATE_NOOP("OperationKind", "Move people off bridge"), QT_TRANSLATE_NOOP("OperationKind", "Move people"),
     QT_TRANSLATE_NOOP("OperationKind", "Move people off %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Each of them has no sound and picture for a few seconds."),
     OperationTarget::Bridge, Harm::One, true},
    {"restart-bridge-idle", QT_TRANSLATE_NOOP("OperationKind", "Restart bridge when idle"), QT_TRANSLATE_NOOP("OperationKind", "Restart when idle"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 when idle?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: it is drained, and restarts when the last meeting has ended."),
     OperationTarget::Bridge, Harm::One, true},
    {"restart-bridge-now", QT_TRANSLATE_NOOP("OperationKind", "Restart bridge now"), QT_TRANSLATE_NOOP("OperationKind", "Restart now"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 now?"),
     QT_TRANSLATE_NOOP("OperationKind", "Everybody on it is thrown out and joins again by another bridge."),
     OperationTarget::Bridge, Harm::One, true},
    {"rolling-restart", QT_TRANSLATE_NOOP("OperationKind", "Restart bridges one by one"), QT_TRANSLATE_NOOP("OperationKind", "Restart one by one"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 one by one?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: each is drained and emptied first, never two at once."),
     OperationTarget::Bridges, Harm::One, true},
    {"install-idle-timer", QT_TRANSLATE_NOOP("OperationKind", "Put nightly restart on the host"), QT_TRANSLATE_NOOP("OperationKind", "Put it there"),
     QT_TRANSLATE_NOOP("OperationKind", "Put a nightly restart on the host of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing now. At night it restarts the bridge when no meeting is on it, also while Jitscope is closed."),
     OperationTarget::Bridge, Harm::Reversible, false},
    {"remove-idle-timer", QT_TRANSLATE_NOOP("OperationKind", "Remove nightly restart from the host"), QT_TRANSLATE_NOOP("OperationKind", "Remove it"),
     QT_TRANSLATE_NOOP("OperationKind", "Remove the nightly restart from the host of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing; the bridge is not restarted at night any more."),
     OperationTarget::Bridge, Harm::Reversible, false},
    {"stop-recording", QT_TRANSLATE_NOOP("OperationKind", "Stop recording"), QT_TRANSLATE_NOOP("OperationKind", "Stop recording"),
     QT_TRANSLATE_NOOP("OperationKind", "Stop the recording of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "The recording ends here; what was recorded is kept."),
     OperationTarget::Recorder, Harm::One, false},
    {"canary-recording", QT_TRANSLATE_NOOP("OperationKind", "Canary recording"), QT_TRANSLATE_NOOP("OperationKind", "Record a canary"),
     QT_TRANSLATE_NOOP("OperationKind", "Make a canary recording with %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: an empty room is recorded for some seconds, and the file deleted."),
     OperationTarget::Recorder, Harm::Reversible, true},
    {"restart-recorder-idle", QT_TRANSLATE_NOOP("OperationKind", "Restart recorder when idle"), QT_TRANSLATE_NOOP("OperationKind", "Restart when idle"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 when idle?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: a recording that runs is finished first."),
     OperationTarget::Recorder, Harm::Reversible, true},
    {"restart-recorder-now", QT_TRANSLATE_NOOP("OperationKind", "Restart recorder now"), QT_TRANSLATE_NOOP("OperationKind", "Restart now"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 now?"),
     QT_TRANSLATE_NOOP("OperationKind", "A recording that runs is cut."),
     OperationTarget::Recorder, Harm::One, true},
    {"restart-recorder-x", QT_TRANSLATE_NOOP("OperationKind", "Restart recorder with X server"), QT_TRANSLATE_NOOP("OperationKind", "Restart with X server"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 with its X server?"),
     QT_TRANSLATE_NOOP("OperationKind", "A recording that runs is cut; the screen it records from is made anew."),
     OperationTarget::Recorder, Harm::One, true},
    {"restart-recorders-idle", QT_TRANSLATE_NOOP("OperationKind", "Restart recorders when idle"), QT_TRANSLATE_NOOP("OperationKind", "Restart when idle"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart %1 when idle?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: one after the other, idle ones first."),
     OperationTarget::Recorders, Harm::Reversible, true},
    {"restart-jicofo", QT_TRANSLATE_NOOP("OperationKind", "Restart Jicofo"), QT_TRANSLATE_NOOP("OperationKind", "Restart"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart Jicofo of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Every meeting of the shard is interrupted; clients load it again."),
     OperationTarget::Focus, Harm::Shard, true},
    {"restart-prosody", QT_TRANSLATE_NOOP("OperationKind", "Restart Prosody"), QT_TRANSLATE_NOOP("OperationKind", "Restart"),
     QT_TRANSLATE_NOOP("OperationKind", "Restart Prosody of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Everything loses its connection: people, bridges, Jicofo, recorders. Meetings are loaded again."),
     OperationTarget::Prosody, Harm::Shard, true},
    {"reload-prosody", QT_TRANSLATE_NOOP("OperationKind", "Reload Prosody"), QT_TRANSLATE_NOOP("OperationKind", "Reload"),
     QT_TRANSLATE_NOOP("OperationKind", "Reload Prosody's configuration on %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing; some module options need a restart all the same."),
     OperationTarget::Prosody, Harm::Reversible, false},
    {"reload-nginx", QT_TRANSLATE_NOOP("OperationKind", "Reload nginx"), QT_TRANSLATE_NOOP("OperationKind", "Reload"),
     QT_TRANSLATE_NOOP("OperationKind", "Reload nginx on %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: it is tested first."),
     OperationTarget::Web, Harm::Reversible, false},
    {"drain-shard", QT_TRANSLATE_NOOP("OperationKind", "Drain shard"), QT_TRANSLATE_NOOP("OperationKind", "Drain"),
     QT_TRANSLATE_NOOP("OperationKind", "Drain shard %1 on all proxies?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: rooms that are open stay, new ones go to other shards."),
     OperationTarget::Shard, Harm::Reversible, true},
    {"undrain-shard", QT_TRANSLATE_NOOP("OperationKind", "Take shard back"), QT_TRANSLATE_NOOP("OperationKind", "Take back"),
     QT_TRANSLATE_NOOP("OperationKind", "Send new rooms to shard %1 again?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing."),
     OperationTarget::Shard, Harm::Reversible, true},
    {"failover-shard", QT_TRANSLATE_NOOP("OperationKind", "Move everybody off shard"), QT_TRANSLATE_NOOP("OperationKind", "Fail over"),
     QT_TRANSLATE_NOOP("OperationKind", "Move everybody off shard %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Every connection to the shard is cut; its meetings are loaded again on other shards."),
     OperationTarget::Shard, Harm::Shard, true},
    {"resume-rules", QT_TRANSLATE_NOOP("OperationKind", "Let rules act again"), QT_TRANSLATE_NOOP("OperationKind", "Let rules act again"),
     QT_TRANSLATE_NOOP("OperationKind", "Let the rules of %1 that stopped themselves act again?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: failover and self-healing that failed repeatedly may try again, within the same bounds."),
     OperationTarget::Shard, Harm::Reversible, false},
    {"pin-room", QT_TRANSLATE_NOOP("OperationKind", "Pin room to a bridge version"), QT_TRANSLATE_NOOP("OperationKind", "Pin"),
     QT_TRANSLATE_NOOP("OperationKind", "Pin %1 to a bridge version?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing now: it counts when the room next gets a bridge."),
     OperationTarget::Room, Harm::Reversible, false},
    {"unpin-room", QT_TRANSLATE_NOOP("OperationKind", "Remove pin of room"), QT_TRANSLATE_NOOP("OperationKind", "Remove pin"),
     QT_TRANSLATE_NOOP("OperationKind", "Remove the pin of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing."),
     OperationTarget::Room, Harm::None, false},
    {"end-room", QT_TRANSLATE_NOOP("OperationKind", "End room"), QT_TRANSLATE_NOOP("OperationKind", "End room"),
     QT_TRANSLATE_NOOP("OperationKind", "End %1 for everybody?"),
     QT_TRANSLATE_NOOP("OperationKind", "Everybody in it is thrown out; a recording of it ends."),
     OperationTarget::Room, Harm::One, false},
    {"capture-packets", QT_TRANSLATE_NOOP("OperationKind", "Capture packets of person"), QT_TRANSLATE_NOOP("OperationKind", "Capture packets"),
     QT_TRANSLATE_NOOP("OperationKind", "Capture the packets of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Privacy, not the call: what they say, hear, show and see is written down decrypted and comes to this computer."),
     OperationTarget::Person, Harm::One, true},
    {"kick-person", QT_TRANSLATE_NOOP("OperationKind", "Remove person from room"), QT_TRANSLATE_NOOP("OperationKind", "Remove"),
     QT_TRANSLATE_NOOP("OperationKind", "Remove %1 from the room?"),
     QT_TRANSLATE_NOOP("OperationKind", "They are out of the meeting; nothing keeps them from joining again."),
     OperationTarget::Person, Harm::One, false},
    {"add-account", QT_TRANSLATE_NOOP("OperationKind", "Add account"), QT_TRANSLATE_NOOP("OperationKind", "Add account"),
     QT_TRANSLATE_NOOP("OperationKind", "Add the account %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: whoever has the password may open rooms."),
     OperationTarget::Account, Harm::Account, false},
    {"change-password", QT_TRANSLATE_NOOP("OperationKind", "Change password of account"), QT_TRANSLATE_NOOP("OperationKind", "Change password"),
     QT_TRANSLATE_NOOP("OperationKind", "Change the password of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "The old password is of no use any more; there is no way back to it."),
     OperationTarget::Account, Harm::Account, false},
    {"remove-account", QT_TRANSLATE_NOOP("OperationKind", "Remove account"), QT_TRANSLATE_NOOP("OperationKind", "Remove account"),
     QT_TRANSLATE_NOOP("OperationKind", "Remove the account %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "It cannot open rooms any more; a meeting that is open goes on."),
     OperationTarget::Account, Harm::Account, false},
    {"save-config", QT_TRANSLATE_NOOP("OperationKind", "Save configuration file"), QT_TRANSLATE_NOOP("OperationKind", "Save"),
     QT_TRANSLATE_NOOP("OperationKind", "Save the configuration file of %1?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: nothing is restarted. The file as it was is kept."),
     OperationTarget::File, Harm::Reversible, false},
    {"apply-config-idle", QT_TRANSLATE_NOOP("OperationKind", "Apply configuration, restart when idle"), QT_TRANSLATE_NOOP("OperationKind", "Apply, restart when idle"),
     QT_TRANSLATE_NOOP("OperationKind", "Apply the configuration of %1 and restart it when idle?"),
     QT_TRANSLATE_NOOP("OperationKind", "Nothing: it is waited until nobody needs it. It goes back by itself if the server is not well afterwards."),
     OperationTarget::File, Harm::One, true},
    {"apply-config-now", QT_TRANSLATE_NOOP("OperationKind", "Apply configuration, restart now"), QT_TRANSLATE_NOOP("OperationKind", "Apply, restart now"),
     QT_TRANSLATE_NOOP("OperationKind", "Apply the configuration of %1 and restart it now?"),
     QT_TRANSLATE_NOOP("OperationKind", "What runs on it is interrupted. It goes back by itself if the server is not well afterwards."),
     OperationTarget::File, Harm::One, true},
    {"apply-config-shard", QT_TRANSLATE_NOOP("OperationKind", "Apply configuration to the whole shard"), QT_TRANSLATE_NOOP("OperationKind", "Apply and restart"),
     QT_TRANSLATE_NOOP("OperationKind", "Apply the configuration of %1 and restart it?"),
     QT_TRANSLATE_NOOP("OperationKind", "Every meeting of the shard is interrupted. It goes back by itself if the shard is not well afterwards."),
     OperationTarget::File, Harm::Shard, true},
};

} // namespace

std::span<const OperationKind> operationKinds() { return kinds; }

const OperationKind *operationKind(const QString &name)
{
    const auto it = std::find_if(std::begin(kinds), std::end(kinds), [&](const OperationKind &k) { return name == QLatin1String(k.name); });
    static constexpr OperationKind custom{"custom", QT_TRANSLATE_NOOP("OperationKind", "Custom action"), QT_TRANSLATE_NOOP("OperationKind", "Run"),
        QT_TRANSLATE_NOOP("OperationKind", "Run it for %1?"), QT_TRANSLATE_NOOP("OperationKind", "A command of your own; Jitscope does not know what it does."),
        OperationTarget::Shard, Harm::One, false};
    if (name.startsWith(QLatin1String("custom:"))) return &custom;
    return it == std::end(kinds) ? nullptr : it;
}

const char *operationStateName(OperationState state)
{
    switch (state) {
    case OperationState::Requested: return "requested";
    case OperationState::Queued: return "queued";
    case OperationState::Running: return "running";
    case OperationState::Waiting: return "waiting";
    case OperationState::Choosing: return "choosing";
    case OperationState::Undoing: return "undoing";
    case OperationState::Done: return "done";
    case OperationState::Undone: return "undone";
    case OperationState::Failed: return "failed";
    case OperationState::Cancelled: return "cancelled";
    case OperationState::Refused: return "refused";
    case OperationState::Interrupted: return "interrupted";
    }
    return "";
}

const char *operationChoiceName(OperationChoice choice)
{
    switch (choice) {
    case OperationChoice::WaitOn: return "wait";
    case OperationChoice::Force: return "force";
    case OperationChoice::Cancel: return "cancel";
    case OperationChoice::Leave: return "leave";
    case OperationChoice::Move: return "move";
    }
    return "";
}

QJsonObject toJson(const OperationRequest &r)
{
    QJsonObject options;
    for (auto it = r.options.begin(); it != r.options.end(); ++it) options.insert(it.key(), it.value());
    return {{QStringLiteral("kind"), r.kind}, {QStringLiteral("shard"), r.shard.value}, {QStringLiteral("targets"), QJsonArray::fromStringList(r.targets)},
            {QStringLiteral("options"), options}, {QStringLiteral("dry_run"), r.dryRun}, {QStringLiteral("rule"), r.rule}};
}

OperationRequest requestFromJson(const QJsonObject &o)
{
    OperationRequest r;
    r.kind = o[u"kind"].toString();
    r.shard.value = o[u"shard"].toString();
    const QJsonArray targets = o[u"targets"].toArray();
    for (const QJsonValue &t : targets) r.targets << t.toString();
    const QJsonObject options = o[u"options"].toObject();
    for (auto it = options.begin(); it != options.end(); ++it) r.options.insert(it.key(), it.value().toString());
    r.dryRun = o[u"dry_run"].toBool();
    r.rule = o[u"rule"].toString();
    return r;
}

QJsonObject toJson(const Error &e)
{
    return {{QStringLiteral("kind"), int(e.kind)}, {QStringLiteral("where"), e.where}, {QStringLiteral("detail"), e.detail.left(500)}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error e;
    e.kind = Error::Kind(qBound(0, json[u"kind"].toInt(), int(Error::Kind::Forbidden)));
    e.where = json[u"where"].toString();
    e.detail = json[u"detail"].toString();
    return e;
}

} // namespace jitscope
