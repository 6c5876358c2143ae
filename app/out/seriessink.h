// An engine of the Prometheus world (Prometheus, Mimir, Thanos, VictoriaMetrics) that keeps this console's figures: remote write, or VictoriaMetrics' import. What it does
// not take now waits on the disk (spool.h) and follows in order; what it refuses for good is dropped and counted.
#pragma once

#include "net/backoff.h"
#include "out/outsink.h"
#include "out/samples.h"
#include "out/spool.h"

namespace jitscope {

class SeriesSink : public OutSink
{
public:
    // spool: folder; empty: what waits lives in memory
    SeriesSink(const OutConfig &config, const OutContext &context, const QString &spool, QObject *parent = nullptr);
    void beat(qint64 now) override;
    void test(qint64 now) override; // one figure: jitscope_test 1

private:
    QByteArray encoded(const std::vector<OutSample> &samples) const;
    void next(qint64 now);
    void post(const QByteArray &body, Http::Done done);

    Spool m_spool;
    QHash<QString, qint64> m_sent; // of each figure: when the one was measured that was last put into the spool
    Backoff m_backoff{std::chrono::seconds(2), std::chrono::seconds(60), 13};
    qint64 m_due = 0, m_notBefore = 0;
    bool m_busy = false;
    int m_refused = 0;
};

} // namespace jitscope
