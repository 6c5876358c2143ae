// The sources of one shard, and the snapshots made of what they see.
#pragma once

#include "engine/assemble.h"
#include "engine/budget.h"
#include "engine/engine.h"
#include "net/route.h"
#include "net/ssh.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>

namespace jitscope {

class Brewery;
class PortSource;
class ProxySource;
class HookServer;
class SshSource;
class TableLooks;

class ShardSession : public QObject
{
    Q_OBJECT
public:
    // `secrets` are those that `config` names; `seed` spreads the first requests.
    // `looks`: stick tables that other shards' sessions have read; null: there are none.
    // `detailBurst`: so many seconds of its budget of detail may a server be asked for at once.
    ShardSession(const ShardConfig &config, const Secrets &secrets, Http &http, SshHosts &ssh, quint32 seed, double detailBurst, const std::shared_ptr<TableLooks> &looks,
                 QObject *parent = nullptr);
    ~ShardSession() override;

    void start(std::chrono::milliseconds feedAfter = {}); // the login of the push feed comes that much later
    void refresh();
    // This computer slept: all is asked at once, the feed logs in anew, and until they have answered (or had their time) what is known is not called
    // stale. The tunnels are the engine's to renew: shards share them.
    void woke();
    void setInterest(const QSet<RoomId> &rooms);
    void setWatched(bool watched); // Engine::setWatched()
    static constexpr int UnwatchedStretch = 12;
    void tellCanary(const ServerId &recorder, const CanaryState &state);
    void tellHealing(int failures);
    void setQuality(const QualityScale &scale); // bands begin anew, nothing is asked again
    void tellDiffering(std::optional<int> keys); // Told::differingKeys
    // Series of one of its Prometheus over time: query_range. Answers later, on this thread, unless `context` or this session is gone by then.
    void readRange(const RangeQuery &query, QObject *context, RangeDone done);
    // A page as it is. Answers later, on this thread, unless `context` or this session is gone by then.
    void readRaw(const RawWish &wish, QObject *context, RawDone done);
    void tellSplits(const std::shared_ptr<const SplitFindings> &splits);
    const SnapshotPtr &last() const { return m_last; } // null at first
    const ShardConfig &config() const { return m_config; }
    // The secrets of `all` that this configuration names.
    static Secrets secretsOf(const ShardConfig &config, const Secrets &all);
    const Secrets &secrets() const { return m_secrets; }

    static constexpr int BeatMs = 500;
    static constexpr int UnwatchedPollMs = 30'000; // for mere figures while nobody looks; what somebody pushed of its state is as fast as ever

signals:
    void snapshot(const jitscope::SnapshotPtr &snapshot);
    void reached(const QString &host, bool answered); // how the way to a host fared

private:
    struct Asked // one server and what is asked of it room by room
    {
        HttpSource *source;
        SourceIndex first;
        std::unique_ptr<DetailPlan> detail; // null: that kind of server has no such page
    };
    void addServer(const EndpointConfig &endpoint, Http &http, SshHosts &ssh, quint32 seed, std::span<const HttpKind> kinds = httpKinds(), const QHash<SourceKind, QString> &queries = {});
    void addWatchers(Http &http, SshHosts &ssh, quint32 seed);
    void addProxy(const EndpointConfig &endpoint, SshHosts &ssh);
    void addFeed(SshHosts &ssh);
    void addCommands(SshHosts &ssh);
    void addPorts(SshHosts &ssh);
    void addHooks(SshHosts &ssh);
    std::shared_ptr<SshHost> tunnel(const QString &destination, SshHosts &ssh); // null: direct
    void keep(const ObservationPtr &observation);
    void polled();
    void soon(int ms = BeatMs); // a snapshot on the next beat, at the latest then
    void beat();
    void planDetail();
    void lookAtSite();
    void forgetGone();
    std::vector<SourceState> states();

    Http &m_http;
    ShardConfig m_config;
    Secrets m_secrets;
    double m_detailBurst;
    std::shared_ptr<TableLooks> m_looks;
    bool m_watched = true;
    std::vector<Asked> m_servers;
    std::vector<ProxySource *> m_proxies; // runtime sockets; their sources come behind all servers' pages
    SourceIndex m_count = 0;
    Brewery *m_feed = nullptr;
    std::vector<SshSource *> m_commands; // behind the feed in the list of sources
    std::vector<PortSource *> m_ports;   // behind those
    HookServer *m_hooks = nullptr; // null: nobody asked for it
    Told m_told;
    std::optional<AutostartLog> m_autostart; // by Prosody's log, where it is read
    std::vector<std::shared_ptr<SshHost>> m_tunnels; // that lead to the servers, each once; other shards may share them
    std::map<Origin, ObservationPtr> m_seen; // the latest of each origin
    DiagnoseMemory m_memory;
    SnapshotPtr m_last;
    QTimer m_beat, m_site;
    Routes m_routes;
    qint64 m_wokeAt = 0; // ms since the epoch; 0: not lately
};

} // namespace jitscope
