// A Pushgateway: what this console finds, one group for each shard, replaced as a whole each time (jitsi/operations.md §13). A group that is not kept any more is deleted.
#pragma once

#include "net/backoff.h"
#include "out/outsink.h"

namespace jitscope {

class PushSink : public OutSink
{
public:
    PushSink(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);
    void beat(qint64 now) override;
    void test(qint64 now) override; // a group of its own, deleted at once
    void leave() override;

private:
    void next(qint64 now);
    OutRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {}) const;
    QStringList m_pushed;  // shards whose group is there
    QStringList m_waiting; // to be pushed, or deleted when the fleet does not have them any more
    Backoff m_backoff{std::chrono::seconds(2), std::chrono::seconds(60), 11};
    qint64 m_due = 0, m_notBefore = 0;
    bool m_busy = false;
};

} // namespace jitscope
