#include "engine/linkwatch.h"

#include <QTest>

using namespace jitscope;

namespace {

// Host "a1" is of shard "a".
void saw(LinkWatch &w, const char *host, bool reached, qint64 now)
{
    const QString name = QLatin1String(host);
    w.saw(name.left(1), name, reached, now);
}

} // namespace

class TestLinkWatch : public QObject
{
    Q_OBJECT
private slots:
    void allAtOnceIsUs()
    {
        LinkWatch w;
        for (const char *h : {"a1", "b1", "c1"}) saw(w, h, true, 1000);
        saw(w, "a1", false, 10'000);
        saw(w, "b1", false, 12'000);
        QVERIFY(!w.state().down); // c1 still counts as living
        saw(w, "c1", false, 14'000);
        QCOMPARE(w.state(), (LinkState{true, 10'000, 3}));
        saw(w, "b1", false, 90'000); // goes on failing: still
        QVERIFY(w.state().down);
        saw(w, "b1", true, 95'000); // one answer is enough
        QVERIFY(!w.state().down);
    }
    void oneShardIsNotTheLink()
    {
        LinkWatch w;
        for (const char *h : {"a1", "a2", "a3"}) saw(w, h, true, 0);
        for (const char *h : {"a1", "a2", "a3"}) saw(w, h, false, 1000);
        QVERIFY(!w.state().down);
    }
    void oneAfterTheOtherIsNotTheLink()
    {
        LinkWatch w;
        saw(w, "a1", true, 0);
        saw(w, "b1", true, 0);
        saw(w, "a1", false, 1000);
        saw(w, "b1", false, 600'000);
        QVERIFY(!w.state().down);
    }
    void whatFailedLongBeforeDoesNotHideIt()
    {
        LinkWatch w;
        for (const char *h : {"a1", "b1", "c1"}) saw(w, h, true, 0);
        saw(w, "a1", false, 1000);
        saw(w, "b1", false, 600'000);
        saw(w, "c1", false, 605'000);
        QCOMPARE(w.state(), (LinkState{true, 600'000, 2}));
    }
    void hostsThatNeverAnsweredSayNothing()
    {
        LinkWatch w;
        for (int i = 0; i < 50; ++i) w.saw(QStringLiteral("s%1").arg(i), QStringLiteral("dead%1").arg(i), false, 1000);
        QVERIFY(!w.state().down);
        saw(w, "a1", true, 1000);
        saw(w, "b1", true, 1000);
        saw(w, "a1", false, 2000);
        saw(w, "b1", false, 2000);
        QVERIFY(w.state().down);
        w.forgetAll();
        QVERIFY(!w.state().down);
    }
    void thisComputerIsLeftOut()
    {
        LinkWatch w;
        for (const char *h : {"localhost", "127.0.0.1", "::1"}) {
            saw(w, h, true, 0);
            saw(w, h, false, 10);
        }
        QVERIFY(!w.state().down);
    }
    void sleepIsNoticed()
    {
        LinkWatch w;
        QVERIFY(!w.beat(1'000'000, 1000));
        QVERIFY(!w.beat(1'001'000, 1000));
        QVERIFY(!w.beat(1'009'000, 1000)); // a busy computer
        QVERIFY(w.beat(4'600'000, 1000));
        QVERIFY(!w.beat(4'601'000, 1000));
        QVERIFY(!w.beat(4'000'000, 1000)); // set back: nobody slept
    }
};

QTEST_GUILESS_MAIN(TestLinkWatch)
#include "linkwatch.moc"
