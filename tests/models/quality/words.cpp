// Bands, verdicts and evidence in words.
#include "items/qualitywords.h"

#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

class TestQualityWords : public QObject
{
    Q_OBJECT
private slots:
    void evidenceNamesTheFigureAndTheOthers()
    {
        VerdictEvidence e{Metric::PersonLossUp, 7.9, VerdictEvidence::Against::OthersOnBridge, 0.2, 14, QStringLiteral("jvb-1"), 5};
        QCOMPARE(evidenceSentence(e, QLocale::c()), QStringLiteral("loss up 7.9\u202f%, the 14 other(s) on this bridge 0.2\u202f%"));
        e = {Metric::BridgeRtt, 412, VerdictEvidence::Against::Before, 7, 12, QStringLiteral("jvb-1 – jvb-2\u202e"), 5};
        const QString said = evidenceSentence(e, QLocale::c());
        QVERIFY2(said.contains(QStringLiteral("412\u202fms")) && said.contains(QStringLiteral("usually 7\u202fms")), qPrintable(said));
        QVERIFY(!said.contains(QChar(0x202e))); // names are hostile
        e = {Metric::PersonEstimateDown, 240, VerdictEvidence::Against::Wanted, 1180, 0, {}, 5};
        QCOMPARE(evidenceSentence(e, QLocale::c()), QStringLiteral("estimated downlink 240\u202fkbit/s, wanted are 1180\u202fkbit/s"));
    }
    void aBandSaysWhy()
    {
        BandState s{Band::Poor, 1, {BandReason::Why::Steady, {Band::Poor, QualityMeasure::LossUp, 7.9, 3}, 4, 5}};
        QCOMPARE(bandSentence(s, QLocale::c()), QStringLiteral("Poor: loss up 7.9\u202f%, limit 3.0\u202f%; 4 of the last 5 looks say so."));
        s.reason.why = BandReason::Why::Held;
        s.reason.count = 2, s.reason.of = 6;
        QVERIFY(bandSentence(s, QLocale::c()).contains(QLatin1String("better for 2 of the 6 looks")));
        QVERIFY(bandSentence({}, QLocale::c()).startsWith(QLatin1String("Unknown")));
    }
    void everyCauseHasATitleAndASentence()
    {
        for (size_t i = 0; i < VerdictCauses; ++i) {
            VerdictFinding f;
            f.cause = VerdictCause(i);
            f.whom = QStringLiteral("jvb-1");
            QVERIFY(!verdictTitle(f.cause).isEmpty());
            QVERIFY(verdictSentence(f).endsWith(u'.'));
            f.whom.clear();
            QVERIFY(!verdictSentence(f).isEmpty());
        }
        for (int i = 0; i <= int(VerdictGap::NoRelayFigures); ++i) QVERIFY(!verdictGapSentence(VerdictGap(i)).isEmpty());
        for (int i = 0; i <= int(OrphanRoom::Kind::Leaked); ++i) {
            OrphanRoom o;
            o.kind = OrphanRoom::Kind(i);
            o.room = {QStringLiteral("weekly@c")};
            QVERIFY(!orphanTitle(o.kind).isEmpty() && orphanSentence(o).contains(QLatin1String("weekly")));
        }
    }
    void aPictureThatIsCutIsExplained()
    {
        Person p;
        QVERIFY(layersSentence(p, QLocale::c()).isEmpty());
        p.wantedHeight = 720, p.givenHeight = 180;
        QCOMPARE(layersSentence(p, QLocale::c()), QStringLiteral("Wanted 720p, gets 180p."));
        p.readings.measure(Metric::PersonEstimateDown, 240, 5, 0);
        p.readings.measure(Metric::PersonWantedDown, 1180, 5, 0);
        QCOMPARE(layersSentence(p, QLocale::c()), QStringLiteral("Wanted 720p, gets 180p, because the estimate is 240\u202fkbit/s."));
        p.givenHeight = 0;
        QVERIFY(layersSentence(p, QLocale::c()).contains(QLatin1String("no picture")));
        p.readings.measure(Metric::PersonEstimateDown, 5000, 6, 0); // more than is wanted: that is not why
        QCOMPARE(layersSentence(p, QLocale::c()), QStringLiteral("Wanted 720p, gets no picture."));
        p.givenHeight = 720;
        QVERIFY(layersSentence(p, QLocale::c()).isEmpty());
    }
    void headRoomComesWithItsFormula()
    {
        HeadRoom h;
        QCOMPARE(headRoomText(h, QLocale::c()), QStringLiteral("not known"));
        h = {HeadRoom::Basis::Own, 100, 5, 0.4, 0.004, 100, 1};
        QVERIFY(headRoomText(h, QLocale::c()).contains(QLatin1String("100 more people")));
        QVERIFY2(headRoomFormula(h, QLocale::c()).startsWith(QStringLiteral("More people = (0.8 − 0.40) ÷ 0.0040 = 100")), qPrintable(headRoomFormula(h, QLocale::c())));
        h.people = 0;
        QCOMPARE(headRoomText(h, QLocale::c()), QStringLiteral("nobody more"));
    }
};

QTEST_GUILESS_MAIN(TestQualityWords)
#include "words.moc"
