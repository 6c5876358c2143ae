// Carries out the wishes of the window about the fleet file and its safety: searches for a shard, saves it, shares fleets, looks from outside.
// Lives on the GUI thread; its searches run where the engine does.
#pragma once

#include "settings/fleetconfig.h"
#include "workspace.h"

#include <QThread>

#include <functional>

namespace jitscope {

class SshHosts;

class Assistant : public QObject
{
    Q_OBJECT
public:
    struct Ways
    {
        QThread *engine = nullptr;             // where searches run; lives longer than this
        std::function<SshHosts *()> ssh;       // called there; null: none
        std::function<FleetConfig()> config;   // what runs now; GUI thread
        QString fleetFile;                     // where shards are saved, whether it exists or not
    };
    Assistant(Workspace &workspace, Ways ways, QObject *parent = nullptr);
    ~Assistant() override;

signals:
    void saved(); // the fleet file has one more shard
    void qualityChanged(const jitscope::ShardId &shard, const jitscope::QualityScale &scale); // in force from now on; kept in the file, but for a simulated shard

private:
    struct Worker; // on the engine's thread
    void search(const ShardSetup::Wish &wish);
    void save(const ShardConfig &shard);
    void exportFleet(const QString &path);
    void importFleet(const QString &path);
    void setQuality(const ShardId &shard, const QualityScale &scale);
    void check(bool createRooms);
    void saveReport(const QString &path, const ShardId &shard);

    Workspace &m_workspace;
    Ways m_ways;
    Worker *m_worker = nullptr;
    QByteArray m_seen; // the fleet file when the search began
    quint64 m_round = 0;
};

} // namespace jitscope
