// All [[out]] of the fleet file at work: makes the sinks, tells them what is new, keeps OutBoard. GUI thread.
#pragma once

#include "out/outsink.h"

#include <QLockFile>
#include <QTimer>

#include <memory>

namespace jitscope {

class AlertmanagerSink;

class Outbox : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    Outbox(Workspace &workspace, Courier &courier, std::function<qint64()> clock = {}, QObject *parent = nullptr);
    ~Outbox() override;

    // After the fleet file was read, with its secrets. What is as before goes on as it was. Those that are gone tidy up after themselves.
    void configure(const FleetConfig &config, const Secrets &secrets);
    // Where waits on the disk what an engine does not take now (spool.h), a folder each; before configure(). Empty, or another console keeps it: in memory.
    void keepIn(const QString &folder);
    // From now on alerts and figures are sent; before that, tests only (commands without a window: the window sends).
    void start();
    void beat(); // what the timer does, once a second

private:
    std::unique_ptr<OutSink> make(const OutConfig &config);
    void tellNotices(qint64 now);
    void tellBoard();
    Workspace &m_workspace;
    Courier &m_courier;
    std::function<qint64()> m_clock;
    NoticePlanner m_planner;
    QString m_spools;
    std::unique_ptr<QLockFile> m_spoolLock;
    std::vector<std::unique_ptr<OutSink>> m_sinks;
    QTimer m_timer{this}, m_soon{this};
    bool m_started = false;
};

// What [[out]] comes to: an Alertmanager with `shard` gets that shard's address and login, and one that only stands at a shard is added, for silences. Pure.
// One whose shard has none is left as it is, without an address.
std::vector<OutConfig> outConfigs(const FleetConfig &config);

} // namespace jitscope
