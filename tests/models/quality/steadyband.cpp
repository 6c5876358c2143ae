// Fast down, slow up, and each state says why.
#include "quality/steadyband.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 T0 = 1'790'000'000'000;
using Why = BandReason::Why;
using QM = QualityMeasure;

struct SteadyOne
{
    SteadyBand band;
    QualityScale scale;
    qint64 now = T0;
    const BandState &see(QM m, double value, int windows = 1)
    {
        for (int i = 0; i < windows; ++i) {
            now += scale.windowMs;
            QualityFigures f;
            f[m] = {value, now};
            band.look(f, SteadyBand::Blind::No, now, scale);
        }
        return band.state();
    }
};

} // namespace

class TestSteadyBand : public QObject
{
    Q_OBJECT
private slots:
    void whoIsWellNeedsNoProofAndWhoIsBadDoes()
    {
        SteadyOne one;
        QCOMPARE(one.band.state().band, Band::None);
        QCOMPARE(one.see(QM::LossUp, 0.1).band, Band::Good);
        SteadyOne other;
        QCOMPARE(other.see(QM::LossUp, 20).band, Band::None); // not good either
        QCOMPARE(other.band.state().reason.why, Why::Settling);
        QCOMPARE(other.band.state().reason.count, 1);
        QCOMPARE(other.band.state().reason.of, 3);
        QCOMPARE(other.see(QM::LossUp, 20, 2).band, Band::Bad);
    }
    void worseAfterThreeOfFive()
    {
        SteadyOne one;
        one.see(QM::LossUp, 0, 8);
        QCOMPARE(one.see(QM::LossUp, 5).band, Band::Good);
        QCOMPARE(one.band.state().reason.why, Why::Doubted);
        QCOMPARE(one.band.state().reason.step, (QualityStep{Band::Poor, QM::LossUp, 5, 3}));
        QCOMPARE(one.see(QM::LossUp, 0).band, Band::Good);
        QCOMPARE(one.see(QM::LossUp, 5).band, Band::Good);
        QCOMPARE(one.see(QM::LossUp, 0).band, Band::Good);
        QCOMPARE(one.see(QM::LossUp, 7.9).band, Band::Poor); // the third of the last five
        const BandReason &r = one.band.state().reason;
        QCOMPARE(r.why, Why::Steady);
        QCOMPARE(r.step, (QualityStep{Band::Poor, QM::LossUp, 7.9, 3}));
        QCOMPARE(std::pair(r.count, r.of), std::pair(3, 5));
        QCOMPARE(one.band.state().since, one.now);
    }
    void oneSpikeIsNothing()
    {
        SteadyOne one;
        one.see(QM::Rtt, 40, 6);
        one.see(QM::Rtt, 900, 2);
        QCOMPARE(one.see(QM::Rtt, 40, 6).band, Band::Good);
    }
    void betterAfterSixInARowAndThenAsTheWorstOfThem()
    {
        SteadyOne one;
        one.see(QM::LossDown, 20, 5);
        QCOMPARE(one.band.state().band, Band::Bad);
        QCOMPARE(one.see(QM::LossDown, 0, 5).band, Band::Bad);
        QCOMPARE(one.band.state().reason.why, Why::Held);
        QCOMPARE(std::pair(one.band.state().reason.count, one.band.state().reason.of), std::pair(5, 6));
        QCOMPARE(one.see(QM::LossDown, 20).band, Band::Bad); // from the beginning
        one.see(QM::LossDown, 4, 1);
        one.see(QM::LossDown, 0, 4);
        QCOMPARE(one.band.state().band, Band::Bad);
        QCOMPARE(one.see(QM::LossDown, 0).band, Band::Poor); // one of the six was poor
        QCOMPARE(one.see(QM::LossDown, 0, 6).band, Band::Good);
    }
    void whatArrivesWithinOneWindowCountsOnceByItsWorst()
    {
        SteadyOne one;
        one.see(QM::LossUp, 0, 5);
        for (int i = 0; i < 8; ++i) { // within one window of five seconds
            QualityFigures f;
            f[QM::LossUp] = {i == 2 ? 50.0 : 0.0, one.now + 5000 + i * 500};
            one.band.look(f, SteadyBand::Blind::No, one.now + 5000 + i * 500, one.scale);
        }
        QCOMPARE(one.band.of(QM::LossUp).windows(), 6);
        QCOMPARE(one.band.of(QM::LossUp).latest(), Band::Bad);
        QCOMPARE(one.band.state().band, Band::Good);
    }
    void theSameFigureSeenAgainIsNoNewWindow()
    {
        SteadyOne one;
        one.see(QM::AudioJitter, 3, 4);
        QualityFigures f; // jitter comes with full detail, once in a while; the snapshot carries it on
        f[QM::AudioJitter] = {80, one.now + 5000};
        for (int i = 1; i < 20; ++i) one.band.look(f, SteadyBand::Blind::No, one.now + i * 5000, one.scale);
        QCOMPARE(one.band.state().band, Band::Good);
    }
    void unknownIsAStateOfItsOwn()
    {
        SteadyOne one;
        QualityFigures none;
        QCOMPARE(one.band.look(none, SteadyBand::Blind::No, T0, one.scale).reason.why, Why::NoFigures);
        one.see(QM::LossUp, 20, 5);
        QCOMPARE(one.band.state().band, Band::Bad);
        none.stale = true;
        QCOMPARE(one.band.look(none, SteadyBand::Blind::No, one.now + 20'000, one.scale).band, Band::Bad);
        QCOMPARE(one.band.look(none, SteadyBand::Blind::No, one.now + 31'000, one.scale).band, Band::None);
        QCOMPARE(one.band.state().reason.why, Why::Stale);
        one.see(QM::LossUp, 20, 20);
        QCOMPARE(one.band.state().band, Band::Bad);
        QCOMPARE(one.band.look(QualityFigures(), SteadyBand::Blind::PeerToPeer, one.now + 1, one.scale).band, Band::None); // at once
        QCOMPARE(one.band.state().reason.why, Why::PeerToPeer);
        QCOMPARE(one.see(QM::LossUp, 20).band, Band::None); // nothing is left of before
    }
    void jitterMakesPexipsRestOneStepWorse()
    {
        SteadyOne one;
        one.scale = QualityScale(QualityPreset::Pexip);
        for (int i = 0; i < 4; ++i) {
            one.now += one.scale.windowMs;
            QualityFigures f;
            f[QM::LossUp] = {2, one.now};
            f[QM::AudioJitter] = {60, one.now};
            one.band.look(f, SteadyBand::Blind::No, one.now, one.scale);
        }
        QCOMPARE(one.band.state().band, Band::Poor);
        QCOMPARE(one.band.state().reason.step.measure, QM::AudioJitter);
    }
    void usualIsTheMedianOfTheLastFive()
    {
        SteadyOne one;
        for (const double v : {100.0, 1.0, 2.0, 3.0, 50.0, 2.0}) one.see(QM::Rtt, v);
        QCOMPARE(one.band.of(QM::Rtt).usual(), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestSteadyBand)
#include "steadyband.moc"
