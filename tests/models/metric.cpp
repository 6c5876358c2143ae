#include "fleet/metric.h"

#include <QSet>
#include <QTest>

using namespace jitscope;

class TestMetric : public QObject
{
    Q_OBJECT
private slots:
    void keysAreUnique()
    {
        QSet<QByteArray> keys;
        for (const MetricRow &r : catalogue()) {
            QVERIFY2(!keys.contains(r.key), r.key);
            keys.insert(r.key);
            QCOMPARE(metricByKey(r.key), &r);
        }
    }
    void bandsFollowThePreset()
    {
        QCOMPARE(bandOf(Metric::PersonRtt, 149.9), Band::Good);
        QCOMPARE(bandOf(Metric::PersonRtt, 150), Band::Fair);
        QCOMPARE(bandOf(Metric::PersonLossUp, 7.9), Band::Poor);
        QCOMPARE(bandOf(Metric::PersonLossUp, 10.1), Band::Bad);
        QCOMPARE(bandOf(Metric::PersonVideoJitterUp, 40), Band::Fair); // never by the audio bands
        QCOMPARE(bandOf(Metric::PersonJitterUp, 40), Band::Poor);
        QCOMPARE(bandOf(Metric::PersonBitrateUp, 0), Band::None);
    }
    void missingHasNoBand()
    {
        Readings all;
        all.miss(Metric::PersonRtt, ReadingState::SwitchedOff);
        QCOMPARE(bandOf(all.get(Metric::PersonRtt)), Band::None);
        QCOMPARE(all.get(Metric::PersonLossUp).state, ReadingState::NotYet);
    }
    void nanIsRefused()
    {
        Readings all;
        all.measure(Metric::PersonRtt, std::nan(""), 1, 0);
        QVERIFY(!all.find(Metric::PersonRtt));
    }
};

QTEST_GUILESS_MAIN(TestMetric)
#include "metric.moc"
