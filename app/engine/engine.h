// Runs the sessions of all shards. Lives on the engine thread; signals and slots are all that crosses.
#pragma once

#include "base/secret.h"
#include "fleet/link.h"
#include "fleet/snapshot.h"
#include "net/ssh.h"
#include "raw/rawpage.h"
#include "settings/fleetconfig.h"

#include <QObject>
#include <QSet>

#include "sources/prometheusapi.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace jitscope {

// When each of these shards' feeds may log in: those behind one address one after the other, so that a hundred shards do not fall upon one
// proxy in the same moment; those behind different addresses at once. In the order of the shards; without a feed 0.
std::vector<std::chrono::milliseconds> feedDelays(std::span<const ShardConfig> shards);
inline constexpr std::chrono::milliseconds FeedStagger{100};

// What one Prometheus of a shard is asked for: an expression over [from, to], ms since the epoch, a point each `stepMs` (whole seconds).
struct RangeQuery
{
    ShardId shard;
    QString prometheus; // as the fleet file calls it
    QString expression;
    qint64 from = 0, to = 0, stepMs = 1000;
};
using RangeDone = std::function<void(Result<std::vector<PromSeries>>)>;

class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(const SshOptions &ssh = {}, QObject *parent = nullptr);
    ~Engine() override;

    SshHosts &ssh(); // engine thread only
    // Whoever looks once may ask a server at once for what its budget of detail allows over that time. Before configure().
    void setDetailBurst(double seconds);

public slots:
    // Starts, changes and stops sessions so that they match. Sessions whose configuration did not change go on untouched.
    void configure(const jitscope::FleetConfig &config, const jitscope::Secrets &secrets);
    // Rooms that somebody looks at or has pinned; they get full detail first (EntityKind::Room).
    void setInterest(const QSet<jitscope::EntityId> &rooms);
    // Whether anybody looks at all: not while the window is closed and the program only watches. Then pages that answer well are asked for UnwatchedStretch times as seldom,
    // full detail less still; what comes by itself (the XMPP feed, webhooks) comes as soon as ever. When somebody looks again all are asked at once.
    void setWatched(bool watched);
    // Asks every source of the shard now, within its budget (F5). An empty id means all.
    void refresh(const jitscope::ShardId &shard);
    // What the console found out itself, for the shard's snapshots. Unknown shards are passed over.
    void tellCanary(const jitscope::ShardId &shard, const jitscope::ServerId &recorder, const jitscope::CanaryState &state);
    void tellHealing(const jitscope::ShardId &shard, int failures);
    // What that shard calls good, fair, poor and bad from now on.
    void setQuality(const jitscope::ShardId &shard, const jitscope::QualityScale &scale);
    void tellDiffering(const jitscope::ShardId &shard, std::optional<int> keys);
    // Answers once and later, on this thread; a shard that goes meanwhile is Cancelled. Failed has the server's own words.
    void readRange(const jitscope::RangeQuery &query, const jitscope::RangeDone &done);
    // A page as it is, for a person to read. Answers once and later, on this thread; a shard that goes meanwhile is Cancelled.
    void readRaw(const jitscope::RawWish &wish, const jitscope::RawDone &done);
    // To questions of asked().
    void answer(quint64 question, const QString &text);
    void refuse(quint64 question);
    // Called by itself every two seconds with the clock on the wall, ms since the epoch. When it has jumped, this computer slept (or its clock was
    // set): every connection of before is left for a new one and everything is asked at once.
    void beat(qint64 wallNow);

signals:
    void snapshot(const jitscope::SnapshotPtr &snapshot); // at most every 500 ms per shard
    // ssh needs an answer of the operator; the id is the engine's own.
    void asked(const jitscope::Prompt &question);
    void withdrawn(quint64 question);
    void link(const jitscope::LinkState &state);          // our own link went down, or came back

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
