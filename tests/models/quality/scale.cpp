// Each preset by what its house publishes (quality.md §2, §3), and which figures count.
#include "quality/qualityscale.h"

#include "fleet/metric.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace jitscope;

namespace {

struct ScaleCase { QualityMeasure measure; double value; Band band; };
using QM = QualityMeasure;

} // namespace

class TestScale : public QObject
{
    Q_OBJECT

    void holds(QualityPreset preset, const std::vector<ScaleCase> &cases)
    {
        const QualityScale scale(preset);
        for (const ScaleCase &c : cases)
            QVERIFY2(scale.bandOf(c.measure, c.value) == c.band, qPrintable(QStringLiteral("%1 %2 is %3").arg(QLatin1String(qualityMeasureName(c.measure))).arg(c.value).arg(QLatin1String(bandName(scale.bandOf(c.measure, c.value))))));
    }

private slots:
    void jitsiOps()
    {
        using enum Band;
        holds(QualityPreset::JitsiOps,
              {{QM::Rtt, 149, Good},        {QM::Rtt, 150, Fair},         {QM::Rtt, 300, Poor},          {QM::Rtt, 500, Poor},         {QM::Rtt, 501, Bad},
               {QM::LossUp, 0.9, Good},     {QM::LossUp, 1, Fair},        {QM::LossDown, 3, Poor},       {QM::LossDown, 10, Poor},     {QM::LossUp, 10.1, Bad},
               {QM::AudioJitter, 14, Good}, {QM::AudioJitter, 29, Fair},  {QM::AudioJitter, 50, Poor},   {QM::AudioJitter, 51, Bad},
               {QM::VideoJitter, 29, Good}, {QM::VideoJitter, 51, Fair},  {QM::VideoJitter, 100, Poor},  {QM::VideoJitter, 101, Bad}, // never by the edges of audio
               {QM::Mos, 4.0, Good},        {QM::Mos, 3.99, Fair},        {QM::Mos, 3.6, Fair},          {QM::Mos, 3.5, Poor},         {QM::Mos, 3.0, Bad},
               {QM::Bandwidth, 91, Good},   {QM::Bandwidth, 90, Fair},    {QM::Bandwidth, 60, Poor},     {QM::Bandwidth, 30, Poor},    {QM::Bandwidth, 29, Bad}});
        const QualityScale scale;
        QCOMPARE(scale.preset, QualityPreset::JitsiOps);
        QCOMPARE(std::tuple(scale.windowMs, scale.enter, scale.of, scale.leave, scale.minPackets), std::tuple(5000, 3, 5, 6, 50));
        QVERIFY(!scale.isEdited());
        // the edges of the cells' colours are the same ones
        for (const double v : {0.5, 1.0, 2.9, 3.0, 9.0, 10.0, 11.0}) QCOMPARE(scale.bandOf(QM::LossUp, v), bandOf(Metric::PersonLossUp, v));
        for (const double v : {149.0, 150.0, 299.0, 300.0, 500.0, 501.0}) QCOMPARE(scale.bandOf(QM::Rtt, v), bandOf(Metric::PersonRtt, v));
        for (const double v : {14.0, 15.0, 30.0, 50.0, 51.0}) QCOMPARE(scale.bandOf(QM::AudioJitter, v), bandOf(Metric::PersonJitterUp, v));
    }
    void teamsKnowsGoodAndPoor()
    {
        using enum Band;
        holds(QualityPreset::Teams, {{QM::AudioJitter, 30, Good}, {QM::AudioJitter, 30.1, Poor}, {QM::LossUp, 10, Good}, {QM::LossDown, 10.1, Poor}, {QM::LossUp, 90, Poor},
                                     {QM::Rtt, 500, Good}, {QM::Rtt, 501, Poor}, {QM::VideoJitter, 400, None}, {QM::Mos, 1, None}, {QM::Bandwidth, 1, None}});
        QCOMPARE(QualityScale(QualityPreset::Teams).minPackets, 501); // "more than 500 packets"
    }
    void pexipIsByLossAndJitterDropsOneLevel()
    {
        using enum Band;
        holds(QualityPreset::Pexip, {{QM::LossUp, 0.9, Good}, {QM::LossUp, 1, Fair}, {QM::LossDown, 3, Poor}, {QM::LossDown, 10, Bad}, {QM::Rtt, 5000, None}});
        const QualityScale scale(QualityPreset::Pexip);
        QCOMPARE(std::tuple(scale.windowMs, scale.enter, scale.of), std::tuple(20'000, 2, 3)); // the most frequent of the last three
        const auto band = [&](double loss, double jitter) {
            QualityFigures f;
            f[QM::LossUp] = {loss, 1};
            f[QM::AudioJitter] = {jitter, 1};
            return scale.step(f).band;
        };
        QCOMPARE(band(0.5, 40), Good);
        QCOMPARE(band(0.5, 41), Fair);
        QCOMPARE(band(2, 41), Poor);
        QCOMPARE(band(2, 10), Fair);
        QCOMPARE(band(50, 41), Bad);
    }
    void bigBlueButtonWarnsInThreeSteps()
    {
        using enum Band;
        holds(QualityPreset::BigBlueButton, {{QM::AudioJitter, 9, Good}, {QM::AudioJitter, 10, Fair}, {QM::AudioJitter, 20, Poor}, {QM::AudioJitter, 30, Bad}, {QM::LossUp, 4.9, Good},
                                             {QM::LossUp, 5, Fair}, {QM::LossDown, 10, Poor}, {QM::LossDown, 20, Bad}, {QM::Rtt, 499, Good}, {QM::Rtt, 500, Fair}, {QM::Rtt, 1000, Poor}, {QM::Rtt, 2000, Bad}});
        QCOMPARE(QualityScale(QualityPreset::BigBlueButton).windowMs, 10'000);
    }
    void twilioWarnsByThreeOfFive()
    {
        using enum Band;
        holds(QualityPreset::Twilio, {{QM::AudioJitter, 30, Good}, {QM::AudioJitter, 31, Poor}, {QM::LossUp, 1, Good}, {QM::LossUp, 1.1, Poor}, {QM::Rtt, 400, Good}, {QM::Rtt, 401, Poor},
                                      {QM::Mos, 3.5, Good}, {QM::Mos, 3.49, Poor}});
        const QualityScale scale(QualityPreset::Twilio);
        QCOMPARE(std::tuple(scale.windowMs, scale.enter, scale.of), std::tuple(1000, 3, 5));
    }
    void namesAreStable()
    {
        for (size_t i = 0; i < QualityPresets; ++i) QCOMPARE(qualityPreset(QString::fromLatin1(qualityPresetName(QualityPreset(i)))), QualityPreset(i));
        QVERIFY(!qualityPreset(u"zoom"));
        QVERIFY(!qualityPreset(u""));
    }
    void fewPacketsAndMutedPeopleTellNothingOfLossAndJitter()
    {
        const QualityScale scale;
        Person p;
        p.readings.measure(Metric::PersonRtt, 40, 5, 0);
        p.readings.measure(Metric::PersonLossUp, 12, 5, 0);
        p.readings.measure(Metric::PersonLossDown, 12, 5, 0);
        p.readings.measure(Metric::PersonJitterUp, 90, 5, 0);
        p.readings.measure(Metric::PersonLegScore, 20, 5, NoSource);
        QVERIFY(scale.figures(p)[QM::LossUp].isSet()); // a page that does not tell its packets
        p.packetsUp = 49;
        p.packetsDown = 50;
        QualityFigures f = scale.figures(p);
        QVERIFY(!f[QM::LossUp].isSet() && !f[QM::Mos].isSet() && f[QM::LossDown].isSet() && !f.silent);
        p.packetsUp = 5000;
        p.sendsAudio = false;
        f = scale.figures(p);
        QVERIFY(f[QM::LossUp].isSet() && !f[QM::AudioJitter].isSet() && !f[QM::Mos].isSet());
        p.sendsAudio = true;
        QVERIFY(std::fabs(scale.figures(p)[QM::Mos].value - 1.22) < 0.1);
        p.readings.set({40, 5, Metric::PersonRtt, 0, ReadingState::Stale});
        f = scale.figures(p);
        QVERIFY(!f[QM::Rtt].isSet() && f.stale);
    }
    void bandwidthIsAShareOfWhatIsWantedAndNothingWhenNothingIs()
    {
        const QualityScale scale;
        Person p;
        p.readings.measure(Metric::PersonEstimateDown, 400, 5, 0);
        QVERIFY(!scale.figures(p)[QM::Bandwidth].isSet());
        p.readings.measure(Metric::PersonWantedDown, 1000, 5, 0);
        QCOMPARE(scale.figures(p)[QM::Bandwidth].value, 40.0);
        p.readings.measure(Metric::PersonWantedDown, 52, 5, 0); // nobody films
        QVERIFY(!scale.figures(p)[QM::Bandwidth].isSet());
    }
    void theWorstFigureIsTheStepAndSaysByWhichEdge()
    {
        const QualityScale scale;
        QualityFigures f;
        QCOMPARE(scale.step(f).band, Band::None);
        f[QM::Rtt] = {160, 1};
        f[QM::LossUp] = {7.9, 1};
        const QualityStep s = scale.step(f);
        QCOMPARE(s, (QualityStep{Band::Poor, QM::LossUp, 7.9, 3}));
    }
};

QTEST_GUILESS_MAIN(TestScale)
#include "scale.moc"
