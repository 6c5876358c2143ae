// Runs the sessions of all shards. Lives on the engine thread; signals and slots are all that crosses.
#pragma once

#include "base/secret.h"
#include "fleet/snapshot.h"
#include "net/ssh.h"
#include "settings/fleetconfig.h"

#include <QObject>
#include <QSet>

namespace jitscope {

class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(const SshOptions &ssh = {}, QObject *parent = nullptr);
    ~Engine() override;

    SshHosts &ssh(); // engine thread only

public slots:
    // Starts, changes and stops sessions so that they match. Sessions whose configuration did not change go on untouched.
    void configure(const jitscope::FleetConfig &config, const jitscope::Secrets &secrets);
    // Rooms that somebody looks at or has pinned; they get full detail first (EntityKind::Room).
    void setInterest(const QSet<jitscope::EntityId> &rooms);
    // Asks every source of the shard now, within its budget (F5). An empty id means all.
    void refresh(const jitscope::ShardId &shard);
    // To questions of asked().
    void answer(quint64 question, const QString &text);
    void refuse(quint64 question);

signals:
    void snapshot(const jitscope::SnapshotPtr &snapshot); // at most every 500 ms per shard
    // ssh needs an answer of the operator; the id is the engine's own.
    void asked(const jitscope::Prompt &question);
    void withdrawn(quint64 question);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
