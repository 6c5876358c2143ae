#include "fleet/quality.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace jitscope;

class TestQuality : public QObject
{
    Q_OBJECT
private slots:
    // The reference table of the formula's page, simple form.
    void rating_data()
    {
        QTest::addColumn<double>("latency");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<double>("loss");
        QTest::addColumn<double>("r");
        QTest::addColumn<double>("mos");
        const double rows[][5] = {{0, 0, 0, 93.0, 4.40}, {20, 2, 0, 92.4, 4.39}, {50, 5, 0.5, 90.2, 4.34}, {75, 10, 1, 88.1, 4.29},
                                  {100, 20, 2, 84.5, 4.18}, {150, 30, 3, 75.7, 3.85}, {200, 40, 5, 63.7, 3.29}, {250, 50, 10, 44.2, 2.27}};
        for (const auto &row : rows) QTest::addRow("%g ms, %g ms, %g %%", row[0], row[1], row[2]) << row[0] << row[1] << row[2] << row[3] << row[4];
    }
    void rating()
    {
        QFETCH(double, latency);
        QFETCH(double, jitter);
        QFETCH(double, loss);
        QFETCH(double, r);
        QFETCH(double, mos);
        const double got = ratingOf(latency, jitter, loss);
        QVERIFY2(std::abs(got - r) < 0.0751, qPrintable(QString::number(got)));
        QVERIFY2(std::abs(mosOf(got) - mos) < 0.0051, qPrintable(QString::number(mosOf(got))));
    }
    void mosAtTheSteps()
    {
        const double steps[][2] = {{93.2, 4.41}, {90, 4.34}, {80, 4.02}, {70, 3.60}, {60, 3.10}, {50, 2.58}};
        for (const auto &s : steps) QVERIFY(std::abs(mosOf(s[0]) - s[1]) < 0.0051);
        QCOMPARE(mosOf(0), 1.0);
        QCOMPARE(mosOf(-7), 1.0);
        QCOMPARE(mosOf(100), 4.5);
        QCOMPARE(ratingOf(5000, 500, 100), 0.0);
    }
    void aSpreadOfRunsIsTheSpreadOfAllTheirValues()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            std::vector<double> all;
            std::vector<std::vector<double>> runs(size_t(random.bounded(1, 6)));
            for (std::vector<double> &run : runs) {
                for (int i = int(random.bounded(12)); i > 0; --i) run.push_back(random.bounded(4) ? std::round(random.generateDouble() * 200 - 50) : random.generateDouble() * 1e-3);
                std::sort(run.begin(), run.end());
                all.insert(all.end(), run.begin(), run.end());
            }
            std::vector<const std::vector<double> *> pointers;
            for (const auto &run : runs) pointers.push_back(&run);
            const Spread whole = spreadOf(all), parts = spreadOfSorted(pointers);
            QCOMPARE(parts.count, whole.count);
            if (!whole.count) continue;
            QCOMPARE(parts.median, whole.median);
            QCOMPARE(parts.p95, whole.p95);
            QCOMPARE(parts.max, whole.max);
        }
    }
    void legScoreTakesHalfTheRoundTrip()
    {
        Readings all;
        all.measure(Metric::PersonRtt, 200, 30, 0);
        all.measure(Metric::PersonJitterUp, 20, 20, 0);
        all.measure(Metric::PersonLossUp, 2, 40, 0);
        const Reading r = legScore(all);
        QCOMPARE(r.state, ReadingState::Measured);
        QCOMPARE(r.value, ratingOf(100, 20, 2));
        QCOMPARE(r.at, qint64(20));
    }
    void legScoreOfSomebodySilentIsMissing()
    {
        Readings all;
        all.measure(Metric::PersonRtt, 200, 30, 0);
        QCOMPARE(legScore(all).state, ReadingState::NotYet);
        all.miss(Metric::PersonJitterUp, ReadingState::NoMeaning);
        QCOMPARE(legScore(all).state, ReadingState::NoMeaning);
    }
    void percentilesAreNearestRank()
    {
        std::vector<double> v{15, 20, 35, 40, 50};
        QCOMPARE(percentile(v, 5).value(), 15.0);
        QCOMPARE(percentile(v, 30).value(), 20.0);
        QCOMPARE(percentile(v, 40).value(), 20.0);
        QCOMPARE(percentile(v, 50).value(), 35.0);
        QCOMPARE(percentile(v, 100).value(), 50.0);
        std::vector<double> none;
        QVERIFY(!percentile(none, 50));
        const Spread s = spreadOf({3, std::nan(""), 1, 2});
        QCOMPARE(s.count, 3);
        QCOMPARE(s.median, 2.0);
        QCOMPARE(s.p95, 3.0);
        QCOMPARE(s.max, 3.0);
        QCOMPARE(spreadOf({}).count, 0);
    }
    void silenceIsNotHealth()
    {
        Person p;
        QCOMPARE(healthOf(p), Health::Pending);
        p.readings.set({5, 1, Metric::PersonRtt, 0, ReadingState::Stale});
        QCOMPARE(healthOf(p), Health::Unknown);
        p.readings.measure(Metric::PersonLossUp, 7.9, 1, 0);
        QCOMPARE(healthOf(p), Health::Warning);
        p.readings.measure(Metric::PersonLossUp, 0, 1, 0);
        QCOMPARE(healthOf(p), Health::Ok);
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "quality.moc"
