#include "audit/operation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jitscope {
namespace {

#define KIND(text) QT_TRANSLATE_NOOP("OperationKind", text)
constexpr OperationKind kinds[] = {
    {"drain", KIND("Drain bridge"), KIND("Drain"), KIND("Drain %1?"), KIND("Nothing: meetings go on, new ones go elsewhere."), OperationTarget::Bridge, Harm::Reversible, false},
    {"undrain", KIND("Take bridge back"), KIND("Take back"), KIND("Let %1 take new meetings again?"), KIND("Nothing."), OperationTarget::Bridge, Harm::None, false},
    {"move-people", KIND("Move people off bridge"), KIND("Move people"), KIND("Move people off %1?"), KIND("Each of them has no sound and picture for a few seconds."), OperationTarget::Bridge, Harm::One, true},
    {"restart-bridge-idle", KIND("Restart bridge when idle"), KIND("Restart when idle"), KIND("Restart %1 when idle?"), KIND("Nothing: it is drained, and restarts when the last meeting has ended."), OperationTarget::Bridge, Harm::One, true},
    {"restart-bridge-now", KIND("Restart bridge now"), KIND("Restart now"), KIND("Restart %1 now?"), KIND("Everybody on it is thrown out and joins again by another bridge."), OperationTarget::Bridge, Harm::One, true},
    {"rolling-restart", KIND("Restart bridges one by one"), KIND("Restart one by one"), KIND("Restart %1 one by one?"), KIND("Nothing: each is drained and emptied first, never two at once."), OperationTarget::Bridges, Harm::One, true},
    {"stop-recording", KIND("Stop recording"), KIND("Stop recording"), KIND("Stop the recording of %1?"), KIND("The recording ends here; what was recorded is kept."), OperationTarget::Recorder, Harm::One, false},
    {"restart-recorder-idle", KIND("Restart recorder when idle"), KIND("Restart when idle"), KIND("Restart %1 when idle?"), KIND("Nothing: a recording that runs is finished first."), OperationTarget::Recorder, Harm::Reversible, true},
    {"restart-recorder-now", KIND("Restart recorder now"), KIND("Restart now"), KIND("Restart %1 now?"), KIND("A recording that runs is cut."), OperationTarget::Recorder, Harm::One, true},
    {"restart-recorder-x", KIND("Restart recorder with X server"), KIND("Restart with X server"), KIND("Restart %1 with its X server?"), KIND("A recording that runs is cut; the screen it records from is made anew."), OperationTarget::Recorder, Harm::One, true},
    {"restart-recorders-idle", KIND("Restart recorders when idle"), KIND("Restart when idle"), KIND("Restart %1 when idle?"), KIND("Nothing: one after the other, idle ones first."), OperationTarget::Recorders, Harm::Reversible, true},
    {"restart-jicofo", KIND("Restart Jicofo"), KIND("Restart"), KIND("Restart Jicofo of %1?"), KIND("Every meeting of the shard is interrupted; clients load it again."), OperationTarget::Focus, Harm::Shard, true},
    {"restart-prosody", KIND("Restart Prosody"), KIND("Restart"), KIND("Restart Prosody of %1?"), KIND("Everything loses its connection: people, bridges, Jicofo, recorders. Meetings are loaded again."), OperationTarget::Prosody, Harm::Shard, true},
    {"reload-prosody", KIND("Reload Prosody"), KIND("Reload"), KIND("Reload Prosody's configuration on %1?"), KIND("Nothing; some module options need a restart all the same."), OperationTarget::Prosody, Harm::Reversible, false},
    {"reload-nginx", KIND("Reload nginx"), KIND("Reload"), KIND("Reload nginx on %1?"), KIND("Nothing: it is tested first."), OperationTarget::Web, Harm::Reversible, false},
};
#undef KIND

} // namespace

std::span<const OperationKind> operationKinds() { return kinds; }

const OperationKind *operationKind(const QString &name)
{
    const auto it = std::find_if(std::begin(kinds), std::end(kinds), [&](const OperationKind &k) { return name == QLatin1String(k.name); });
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
    }
    return "";
}

QJsonObject toJson(const OperationRequest &r)
{
    QJsonObject options;
    for (auto it = r.options.begin(); it != r.options.end(); ++it) options.insert(it.key(), it.value());
    return {{QStringLiteral("kind"), r.kind}, {QStringLiteral("shard"), r.shard.value}, {QStringLiteral("targets"), QJsonArray::fromStringList(r.targets)},
            {QStringLiteral("options"), options}, {QStringLiteral("dry_run"), r.dryRun}};
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
    return r;
}

} // namespace jitscope
