#include "engine/linkwatch.h"

#include <QTest>

using namespace jitscope;

class TestLinkWatch : public QObject
{
    Q_OBJECT
private slots:
    void allAtOnceIsUs()
    {
        LinkWatch w;
        for (const char *h : {"a", "b", "c"}) w.saw(QLatin1String(h), true, 1000);
        w.saw(QStringLiteral("a"), false, 10'000);
        w.saw(QStringLiteral("b"), false, 12'000);
        QVERIFY(!w.state().down); // c still counts as living
        w.saw(QStringLiteral("c"), false, 14'000);
        QCOMPARE(w.state(), (LinkState{true, 10'000, 3}));
        w.saw(QStringLiteral("b"), false, 90'000); // goes on failing: still
        QVERIFY(w.state().down);
        w.saw(QStringLiteral("b"), true, 95'000);  // one answer is enough
        QVERIFY(!w.state().down);
    }
    void oneHostIsNotTheLink()
    {
        LinkWatch w;
        w.saw(QStringLiteral("a"), true, 0);
        for (int i = 1; i < 10; ++i) w.saw(QStringLiteral("a"), false, i * 1000);
        QVERIFY(!w.state().down);
    }
    void oneAfterTheOtherIsNotTheLink()
    {
        LinkWatch w;
        w.saw(QStringLiteral("a"), true, 0);
        w.saw(QStringLiteral("b"), true, 0);
        w.saw(QStringLiteral("a"), false, 1000);
        w.saw(QStringLiteral("b"), false, 600'000);
        QVERIFY(!w.state().down);
    }
    void hostsThatNeverAnsweredSayNothing()
    {
        LinkWatch w;
        for (int i = 0; i < 50; ++i) w.saw(QStringLiteral("dead%1").arg(i), false, 1000);
        QVERIFY(!w.state().down);
        w.saw(QStringLiteral("a"), true, 1000);
        w.saw(QStringLiteral("b"), true, 1000);
        w.saw(QStringLiteral("a"), false, 2000);
        w.saw(QStringLiteral("b"), false, 2000);
        QVERIFY(w.state().down);
        w.forget(QStringLiteral("a"));
        QVERIFY(!w.state().down);
    }
    void thisComputerIsLeftOut()
    {
        LinkWatch w;
        for (const char *h : {"localhost", "127.0.0.1", "::1"}) {
            w.saw(QLatin1String(h), true, 0);
            w.saw(QLatin1String(h), false, 10);
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
