#include "out/seriessink.h"

#include "out/outqueue.h"
#include "out/remotewrite.h"

namespace jitscope {
namespace {

constexpr qint64 ClockWaverMs = 90'000; // what lies further ahead is of a clock that was set back since; more than the longest wait

} // namespace

SeriesSink::SeriesSink(const OutConfig &config, const OutContext &context, const QString &spool, QObject *parent) : OutSink(config, context, parent), m_spool(spool) {}

QByteArray SeriesSink::encoded(const std::vector<OutSample> &samples) const
{
    const std::vector<WriteSeries> series = writeSeriesOf(samples);
    return config().kind == OutKind::RemoteWrite ? snappyBlock(writeRequest(series)) : importLines(series);
}

void SeriesSink::beat(qint64 now)
{
    if (m_due == 0) m_due = now + std::min(config().everyMs, 10'000); // the first snapshots are thin
    if (m_due > now + config().everyMs + ClockWaverMs) m_due = now;    // the clock was set back
    if (now >= m_due) {
        m_due = std::max(m_due + config().everyMs, now + 1000);
        std::vector<OutSample> fresh;
        for (OutSample &s : samplesOf(context().workspace.fleet, config().metrics, config().shards)) {
            qint64 &last = m_sent[QStringLiteral("%1\n%2\n%3").arg(int(s.metric)).arg(s.shard, s.server)];
            if (s.at <= last && last <= now + ClockWaverMs) continue; // nothing new was measured; an engine refuses one moment twice
            last = s.at;
            fresh.push_back(std::move(s));
        }
        if (!fresh.empty())
            if (const QByteArray body = encoded(fresh); !body.isEmpty())
                if (const auto kept = m_spool.add(body, now); !kept) qWarning("what waits for %s is not on the disk: %s", qPrintable(config().name), qPrintable(kept.error().detail));
    }
    next(now);
}

// In order: an engine takes no sample that is older than the last one of its series.
void SeriesSink::next(qint64 now)
{
    change([&](OutState &s) {
        s.queued = m_spool.count();
        s.dropped = m_spool.dropped() + m_refused;
    });
    if (m_busy || (now < m_notBefore && m_notBefore <= now + ClockWaverMs)) return;
    const auto body = m_spool.first(now);
    if (!body) return;
    m_busy = true;
    post(*body, [this](const Result<HttpAnswer> &answer) {
        m_busy = false;
        const bool took = tried(answer, false);
        if (!took && (!answer || isWorthAgain(answer->status) || answer->status == 401 || answer->status == 403 || answer->status == 404)) {
            m_notBefore = this->now() + m_backoff.next().count(); // whoever mends a login or an address finds it all here
            return next(this->now());
        }
        if (!took) ++m_refused; // 400: too old, out of order, more than it may have; it will not be better later
        m_backoff.reset();
        m_spool.taken();
        next(this->now());
    });
}

void SeriesSink::post(const QByteArray &body, Http::Done done)
{
    OutWay way = wayOf(config());
    const bool write = config().kind == OutKind::RemoteWrite;
    if (write) {
        way.headers.insert(QStringLiteral("Content-Encoding"), QStringLiteral("snappy"));
        way.headers.insert(QStringLiteral("X-Prometheus-Remote-Write-Version"), QStringLiteral("0.1.0"));
    }
    context().courier.send(way, {"POST", config().url, body, write ? QByteArray("application/x-protobuf") : QByteArray("application/json")}, this, std::move(done));
}

void SeriesSink::test(qint64 now)
{
    change([](OutState &s) { s.testing = true; });
    WriteSeries one;
    one.labels = {{"__name__", "jitscope_test"}, {"job", "jitscope"}};
    one.samples.emplace_back(now, 1);
    post(config().kind == OutKind::RemoteWrite ? snappyBlock(writeRequest({one})) : importLines({one}), [this](const Result<HttpAnswer> &answer) { tried(answer, true); });
}

} // namespace jitscope
