#include "out/pushsink.h"

#include "out/findings.h"

#include <algorithm>

namespace jitscope {

PushSink::PushSink(const OutConfig &config, const OutContext &context, QObject *parent) : OutSink(config, context, parent) {}

OutRequest PushSink::request(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    QString base = config().url;
    while (base.endsWith(u'/')) base.chop(1);
    return {method, base + path, body, body.isEmpty() ? QByteArray() : QByteArray("text/plain; version=0.0.4; charset=utf-8")};
}

void PushSink::beat(qint64 now)
{
    if (m_due == 0) m_due = now + std::min(config().everyMs, 10'000); // the first snapshots are thin
    if (now >= m_due) {
        m_due = std::max(m_due + config().everyMs, now + 1000);
        m_waiting = m_pushed; // those that are gone come first
        for (const SnapshotPtr &s : context().workspace.fleet.facts())
            if (concerns(s->id.value) && s->at > 0) m_waiting << s->id.value;
        m_waiting.removeDuplicates();
    }
    next(now);
}

// One after the other: a gateway is no server for crowds.
void PushSink::next(qint64 now)
{
    change([&](OutState &s) { s.queued = int(m_waiting.size()); });
    if (m_busy || m_waiting.isEmpty() || now < m_notBefore) return;
    const QString shard = m_waiting.front();
    const SnapshotPtr snapshot = context().workspace.fleet.factsOf(ShardId{shard});
    const QString path = pushPath(config().job, QStringLiteral("shard"), shard);
    const OutRequest r = snapshot ? request("PUT", path, expositionText(findingsOf({snapshot}, context().workspace.alerts, false, now), false)) : request("DELETE", path);
    m_busy = true;
    send(r, [this, shard, there = snapshot != nullptr](const Result<HttpAnswer> &answer) {
        m_busy = false;
        if (!tried(answer, false)) {
            // figures of now are worth more later than those of before: there is no queue, the next round has them anew
            m_notBefore = this->now() + m_backoff.next().count();
            return;
        }
        m_backoff.reset();
        m_waiting.removeAll(shard);
        if (there && !m_pushed.contains(shard)) m_pushed << shard;
        if (!there) m_pushed.removeAll(shard);
        next(this->now());
    });
}

void PushSink::test(qint64)
{
    change([](OutState &s) { s.testing = true; });
    const QString path = pushPath(config().job, QStringLiteral("test"), QStringLiteral("jitscope"));
    send(request("PUT", path, expositionText({{"jitsi_console_test", "A test of Jitscope; deleted at once", {{{}, 1}}}}, false)), [this, path](const Result<HttpAnswer> &pushed) {
        if (!pushed || pushed->status / 100 != 2) {
            tried(pushed, true);
            return;
        }
        send(request("DELETE", path), [this, status = pushed->status](const Result<HttpAnswer> &deleted) {
            if (!deleted || deleted->status / 100 != 2) tried(deleted, true);
            else tried(std::nullopt, QStringLiteral("pushed: HTTP %1, deleted: HTTP %2").arg(status).arg(deleted->status), true);
        });
    });
}

// What nobody pushes any more would stay for ever. Nobody waits for the answer.
void PushSink::leave()
{
    for (const QString &shard : std::exchange(m_pushed, {}))
        context().courier.send(wayOf(config()), request("DELETE", pushPath(config().job, QStringLiteral("shard"), shard)), &context().courier, [](const Result<HttpAnswer> &) {});
}

} // namespace jitscope
