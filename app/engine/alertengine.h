// Judges all rules over all shards, at each new snapshot and once a second, and tells the board. Holds what concerns servers that operations of this console
// work on. GUI thread. Alerts of other systems that a snapshot carries go onto the board as they are, by origin.
#pragma once

#include "alerts/alertboard.h"
#include "audit/operationlog.h"
#include "engine/shardjudge.h"
#include "fleet/fleet.h"

#include <QTimer>

#include <functional>
#include <map>

namespace jitscope {

class AlertEngine : public QObject
{
    Q_OBJECT
public:
    AlertEngine(Fleet &fleet, AlertBoard &board, OperationLog &operations, QObject *parent = nullptr);

    // Which profile each shard has; RuleSet::at.
    void setProfiles(const QMap<QString, QString> &profiles);
    // Judges now. By itself: 100 ms after a snapshot has come, and once a second; stop() ends that (tests, which have a clock of their own).
    void beat(qint64 now);
    void setWatched(bool watched); // Engine::setWatched(): while nobody looks, ages on the board may be some seconds old
    void stop();

private:
    void configure();
    void take(const ShardId &id, const SnapshotPtr &snapshot, qint64 now);
    void tellForeign(qint64 now);
    void holdOperations(qint64 now);

    Fleet &m_fleet;
    AlertBoard &m_board;
    OperationLog &m_operations;
    QMap<QString, QString> m_profiles;
    std::map<QString, ShardJudge> m_judges;
    QStringList m_foreign;                       // origins that have told
    struct Held { QStringList silences; qint64 renewAt = 0; };
    QHash<QString, Held> m_held;                 // by operation
    QTimer m_soon, m_beat;
    bool m_stopped = false, m_foreignNews = false;
};

// An alert of another system as one of the board: severity by its label, target by its labels as far as they name a server of that shard.
Alert alertOf(const ForeignAlert &foreign, const ShardSnapshot &shard);

} // namespace jitscope
