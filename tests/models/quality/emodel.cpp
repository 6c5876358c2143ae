// Every row of the reference table of quality.md §4, in all three forms, and what is said of a leg score.
#include "quality/emodel.h"

#include "fleet/metric.h"
#include "fleet/quality.h"
#include "items/qualitywords.h"

#include <QTest>

#include <cmath>

using namespace jitscope;

class TestEmodel : public QObject
{
    Q_OBJECT
private slots:
    void table_data()
    {
        QTest::addColumn<QList<double>>("row");
        const QList<double> rows[] = {{0, 0, 0, 93.0, 4.40, 93.0, 4.40, 93.0, 4.40},        {20, 2, 0, 92.4, 4.39, 92.4, 4.39, 92.4, 4.39},
                                      {50, 5, 0.5, 90.2, 4.34, 89.7, 4.33, 81.6, 4.08},     {75, 10, 1, 88.1, 4.29, 87.0, 4.26, 72.8, 3.72},
                                      {100, 20, 2, 84.5, 4.18, 82.6, 4.12, 59.4, 3.07},     {150, 30, 3, 75.7, 3.85, 73.1, 3.74, 44.2, 2.27},
                                      {200, 40, 5, 63.7, 3.29, 58.1, 3.00, 22.8, 1.34},     {250, 50, 10, 44.2, 2.27, 37.4, 1.94, -2.0, 1.00}};
        for (const auto &r : rows) QTest::addRow("%g ms, %g ms, %g %%", r[0], r[1], r[2]) << r;
    }
    // The table is rounded: R to a tenth, MOS to a hundredth. To 0.01 beyond that.
    void table()
    {
        QFETCH(QList<double>, row);
        const auto agrees = [](double got, double said, double step) { return std::fabs(got - said) <= step / 2 + 0.01; };
        const double d = effectiveLatency(row[0], row[1]);
        const double all[] = {ratingOf(row[0], row[1], row[2]), ratingG107(d, row[2], Concealment::Yes), ratingG107(d, row[2], Concealment::No)};
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(agrees(all[i], row[3 + 2 * i], 0.1), qPrintable(QStringLiteral("form %1: R %2").arg(i).arg(all[i])));
            QVERIFY2(agrees(mosOf(all[i]), row[4 + 2 * i], 0.01), qPrintable(QStringLiteral("form %1: MOS %2").arg(i).arg(mosOf(all[i]))));
        }
    }
    void satisfactionHasTheStepsOfG109()
    {
        const double ratings[] = {95, 90, 89.9, 80, 70, 60, 50, 49.9};
        const int steps[] = {0, 0, 1, 1, 2, 3, 4, 5};
        for (size_t i = 0; i < std::size(ratings); ++i) QCOMPARE(satisfactionOf(ratings[i]), steps[i]);
    }
    void theScoreSaysWhatItIsMadeOf()
    {
        Person p;
        QVERIFY(legScoreSentence(p).contains(QStringLiteral("not")));
        p.readings.measure(Metric::PersonRtt, 200, 9, 0);
        p.readings.measure(Metric::PersonJitterUp, 20, 9, 0);
        p.readings.measure(Metric::PersonLossUp, 2, 9, 0);
        p.readings.set(legScore(p));
        const QString said = legScoreSentence(p, QLocale::c());
        for (const char *part : {"100", "20.0", "2.0", "R 84.5", "MOS 4.18", "82.6", "4.12"}) QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
    }
    void aLegTakesHalfTheRoundTripAndNeedsPackets()
    {
        Person p;
        p.readings.measure(Metric::PersonRtt, 200, 9, 0);
        p.readings.measure(Metric::PersonJitterUp, 20, 9, 0);
        p.readings.measure(Metric::PersonLossUp, 2, 9, 0);
        QCOMPARE(legScore(p).value, ratingOf(100, 20, 2)); // the page does not tell its packets
        p.packetsUp = 50;
        QCOMPARE(legScore(p).state, ReadingState::Measured);
        p.packetsUp = 49;
        QCOMPARE(legScore(p).state, ReadingState::NoMeaning);
        QCOMPARE(legScore(p, 10).state, ReadingState::Measured);
    }
};

QTEST_GUILESS_MAIN(TestEmodel)
#include "emodel.moc"
