// When a rule would have fired on kept figures, and the columns of windows that it stands on.
#include "alerts/rulepreview.h"
#include "alerts/termcolumn.h"

#include <QTest>

using namespace jitscope;

namespace {
constexpr qint64 T0 = 1'800'000'000'000, Minute = 60'000;
}

class RulePreviewTest : public QObject
{
    Q_OBJECT
private slots:
    void firings()
    {
        AlertRule r;
        r.signal.terms = {{Metric::BridgeStress}};
        r.raise = 0.8;
        r.clear = 0.65;
        r.forMs = 3 * Minute;
        r.keepMs = 5 * Minute;
        // as in jitsi-alerts.test.yml: '0.5x2 0.9x5 0.7x10 0.6x15'
        std::vector<Sample> samples;
        const auto add = [&](double v, int n) {
            for (int i = 0; i < n; ++i) samples.push_back({T0 + qint64(samples.size()) * Minute, v});
        };
        add(0.5, 3);
        add(0.9, 6);
        add(0.7, 11);
        add(0.6, 16);
        const auto f = previewRule(r, {[&](Metric m) { return m == Metric::BridgeStress ? samples : std::vector<Sample>{}; }}, T0, T0 + 35 * Minute, Minute);
        QCOMPARE(f.size(), 1u);
        QCOMPARE(f[0].from, T0 + 6 * Minute);
        QCOMPARE(f[0].until, T0 + 25 * Minute);
        // a gap neither ends nor begins one
        samples.erase(samples.begin() + 10, samples.begin() + 20);
        QCOMPARE(previewRule(r, {[&](Metric) { return samples; }}, T0, T0 + 35 * Minute, Minute).size(), 1u);
        QVERIFY(previewRule(r, {[](Metric) { return std::vector<Sample>{}; }}, T0, T0 + 35 * Minute, Minute).empty());
        r.signal.kind = AlertSignal::Kind::Finding;
        QVERIFY(previewRule(r, {[&](Metric) { return samples; }}, T0, T0 + 35 * Minute, Minute).empty());
    }

    void acrossServers()
    {
        AlertRule r;
        r.signal.scope = MetricScope::Shard;
        r.signal.across = AlertSignal::Across::Count;
        r.signal.each = 0.5;
        r.signal.terms = {{Metric::BridgeStress}};
        r.raise = 1; // on more than one
        const auto steps = [](std::vector<double> values) -> SamplesOf {
            std::vector<Sample> all;
            for (const double v : values) all.push_back({T0 + qint64(all.size()) * Minute, v});
            return [all](Metric m) { return m == Metric::BridgeStress ? all : std::vector<Sample>{}; };
        };
        const std::vector<SamplesOf> bridges{steps({0, 1, 1, 1, 0, 0}), steps({0, 0, 1, 1, 1, 0}), steps({1, 0, 0, 0, 0, 0}), steps({})};
        const auto f = previewRule(r, bridges, T0, T0 + 5 * Minute, Minute);
        QCOMPARE(f.size(), 1u);
        QCOMPARE(f[0].from, T0 + 2 * Minute);
        QCOMPARE(f[0].until, T0 + 4 * Minute);
        r.signal.across = AlertSignal::Across::Most;
        r.raise = 0.5;
        QCOMPARE(previewRule(r, bridges, T0, T0 + 5 * Minute, Minute).front(), (RuleFiring{T0, T0 + 5 * Minute}));
        QVERIFY(previewRule(r, {}, T0, T0 + 5 * Minute, Minute).empty());
    }

    void windows_data()
    {
        QTest::addColumn<int>("over");
        QTest::addColumn<double>("value"); // after 0, 1, 2 … 20 at one a minute, over 10 min
        QTest::newRow("increase") << int(SignalTerm::Over::Increase) << 10.0;
        QTest::newRow("rate") << int(SignalTerm::Over::Rate) << 10.0 / 600;
        QTest::newRow("slope") << int(SignalTerm::Over::Slope) << 1.0 / 60;
        QTest::newRow("min") << int(SignalTerm::Over::Min) << 10.0;
        QTest::newRow("max") << int(SignalTerm::Over::Max) << 20.0;
        QTest::newRow("mean") << int(SignalTerm::Over::Mean) << 15.0;
        QTest::newRow("changes") << int(SignalTerm::Over::Changes) << 10.0;
    }

    void windows()
    {
        QFETCH(int, over);
        QFETCH(double, value);
        TermColumn c({Metric::BridgePeople, SignalTerm::Over(over), 10 * Minute});
        c.resize(3);
        for (int i = 0; i <= 20; ++i) {
            c.sample(1, i, T0 + i * Minute, T0 + i * Minute);
            c.sample(1, i, T0 + i * Minute, T0 + i * Minute + 500); // the same reading again
        }
        c.roll(T0 + 20 * Minute);
        QVERIFY2(std::abs(c.values()[1] - value) < 1e-6, qPrintable(QString::number(c.values()[1], 'g', 12)));
        QVERIFY(std::isnan(c.values()[0]) && std::isnan(c.values()[2]));
        c.resize(100); // the others stay what they are
        c.roll(T0 + 20 * Minute + 1);
        QVERIFY(std::abs(c.values()[1] - value) < 1e-6);
        c.sample(1, NoValue, 0, T0 + 21 * Minute); // nobody tells now
        QVERIFY(std::isnan(c.values()[1]));
        c.forget(1);
        c.roll(T0 + 60 * Minute);
        QVERIFY(std::isnan(c.values()[1]));
    }

    void aShortLookIsNoMinimumOfHours()
    {
        TermColumn least({Metric::BridgeHeapUsed, SignalTerm::Over::Min, 60 * Minute});
        least.resize(1);
        for (int m = 0; m < 44; ++m) least.sample(0, 5, T0 + m * Minute, T0 + m * Minute);
        least.roll(T0 + 44 * Minute);
        QVERIFY(std::isnan(least.values()[0]));
        for (int m = 44; m < 50; ++m) least.sample(0, 5, T0 + m * Minute, T0 + m * Minute);
        QCOMPARE(least.values()[0], 5.0);
    }

    void ages()
    {
        TermColumn c({Metric::BridgeStarted, SignalTerm::Over::Age, 0});
        c.resize(1);
        c.sample(0, double(T0), T0, T0 + 5000);
        QCOMPARE(c.values()[0], 5.0);
        c.roll(T0 + 9000);
        QCOMPARE(c.values()[0], 9.0);
        c.sample(0, NoValue, 0, T0 + 10'000);
        c.roll(T0 + 11'000);
        QVERIFY(std::isnan(c.values()[0]));
    }

    void restartsAndLongGaps()
    {
        TermColumn c({Metric::BridgeIceFailed, SignalTerm::Over::Increase, 10 * Minute});
        c.resize(1);
        c.sample(0, 100, T0, T0);
        QVERIFY(std::isnan(c.values()[0])); // one reading is no increase, not even one of 0
        c.sample(0, 100, T0 + Minute, T0 + Minute);
        QCOMPARE(c.values()[0], 0.0);
        c.sample(0, 7, T0 + 2 * Minute, T0 + 2 * Minute); // began anew
        QCOMPARE(c.values()[0], 7.0);
        c.sample(0, 5000, T0 + 60 * Minute, T0 + 60 * Minute); // what happened in an hour did not happen in ten minutes
        QVERIFY(std::isnan(c.values()[0]));
        c.sample(0, 5001, T0 + 61 * Minute, T0 + 61 * Minute);
        QCOMPARE(c.values()[0], 1.0);
    }
};

QTEST_GUILESS_MAIN(RulePreviewTest)
#include "rulepreview.moc"
