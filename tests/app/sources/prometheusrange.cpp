// What a chart of a long range asks, and columns of what comes back.
#include "sources/prometheusrange.h"

#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

class TestPrometheusRange : public QObject
{
    Q_OBJECT
private slots:
    void stepsAreWholeSecondsAndNotTooMany()
    {
        QCOMPARE(rangeStepMs(3'600'000, 700), 6000);
        QCOMPARE(rangeStepMs(60'000, 700), 1000);
        QCOMPARE(rangeStepMs(7 * 86'400'000ll, 1'000'000), 55'000); // 11,000 points at most
        QVERIFY(7 * 86'400 / (rangeStepMs(7 * 86'400'000ll, 1'000'000) / 1000) + 1 <= MaxPromPoints);
        QCOMPARE(rangeStepMs(1, 0), 1000);
    }
    void whoHasNoFigureIsNotAsked()
    {
        QVERIFY(!rangeExpression(Metric::PersonRtt, QStringLiteral("jvb1:8080"), {}, 1000));
        QVERIFY(!rangeExpression(Metric::ShardRttP95, {}, {}, 1000)); // of people: no page has it
        QVERIFY(!rangeExpression(Metric::BridgeStress, {}, {}, 1000)); // whose?
        const auto fine = rangeExpression(Metric::BridgeLossUp, QStringLiteral("jvb1:8080"), {{QStringLiteral("shard"), QStringLiteral("eu")}}, 5000);
        QVERIFY(fine);
        QCOMPARE(fine->text, QStringLiteral("jitsi_jvb_incoming_loss_fraction{instance=\"jvb1:8080\",shard=\"eu\"}"));
        QCOMPARE(fine->factor, 100.0);
        const auto coarse = rangeExpression(Metric::BridgeLossUp, QStringLiteral("jvb1:8080"), {}, 600'000);
        QVERIFY(coarse->text.contains(QLatin1String("min_over_time(jitsi_jvb_incoming_loss_fraction{instance=\"jvb1:8080\"}[600s])")) && coarse->text.contains(QLatin1String("max_over_time")));
        QCOMPARE(rangeExpression(Metric::ShardStress, {}, {}, 5000)->text, QStringLiteral("max(jitsi_jvb_stress{})"));
        QCOMPARE(rangeExpression(Metric::ShardBitrateUp, {}, {}, 5000)->factor, 1e-6);
        QCOMPARE(rangeExpression(Metric::ShardBridges, {}, {}, 5000)->factor, 1.0);
    }
    void pointsFallIntoTheColumnThatEndsWithThem()
    {
        RangeExpression by;
        by.factor = 10;
        const std::vector<PromSeries> plain{{QStringLiteral("x"), {}, {{1000, 9}, {2000, 1}, {3000, 2}, {5000, 4}, {9000, 7}}}};
        const auto columns = rangeColumns(plain, by, 1000, 1000, 5);
        QCOMPARE(columns.size(), size_t(5));
        QCOMPARE(columns[0].last, 10.f); // the point at 2000; that at 1000 ends the column before
        QCOMPARE(columns[1].min, 20.f);
        QVERIFY(std::isnan(columns[2].last)); // a gap is a point that is not there
        QCOMPARE(columns[3].max, 40.f);
        QVERIFY(std::isnan(columns[4].last));
        const auto part = [](const char *name, double value) { return PromSeries{{}, {{QStringLiteral("jitscope"), QLatin1String(name)}}, {{2000, value}}}; };
        const auto apart = rangeColumns({part("min", 1), part("max", 9), part("last", 4)}, by, 1000, 1000, 1);
        QCOMPARE(apart[0].min, 10.f);
        QCOMPARE(apart[0].max, 90.f);
        QCOMPARE(apart[0].last, 40.f);
        QCOMPARE(rangeColumns({part("min", 1), part("max", 9)}, by, 1000, 1000, 1)[0].last, 90.f);
    }
    void severalMakeOne()
    {
        const float none = std::nanf("");
        std::vector<SeriesColumn> sum, greatest;
        for (const std::vector<SeriesColumn> &one : {std::vector<SeriesColumn>{{1, 1, 1}, {none, none, none}, {5, 5, 5}}, std::vector<SeriesColumn>{{2, 2, 2}, {3, 3, 3}, {none, none, none}}}) {
            foldColumns(sum, one, RangeExpression::Fold::Sum);
            foldColumns(greatest, one, RangeExpression::Fold::Greatest);
        }
        QCOMPARE(sum[0].last, 3.f);
        QCOMPARE(sum[1].last, 3.f);
        QCOMPARE(sum[2].last, 5.f);
        QCOMPARE(greatest[0].max, 2.f);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusRange)
#include "prometheusrange.moc"
