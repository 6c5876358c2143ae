#include "net/addresses.h"

#include <QTest>

using namespace jitscope;

class TestAddresses : public QObject
{
    Q_OBJECT
private:
    static Addresses some(int n)
    {
        QList<QUrl> urls;
        for (int i = 0; i < n; ++i) urls << QUrl(QStringLiteral("http://10.0.0.%1").arg(i + 1));
        return Addresses(urls, 7, std::chrono::milliseconds(1000), std::chrono::milliseconds(10'000));
    }
private slots:
    void oneIsSimplyAskedAgain()
    {
        Addresses a = some(1);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(a.pick(i), 0);
            QVERIFY(!a.done(0, false, i));
        }
        QVERIFY(!a.done(0, true, 9));
    }
    void theNextOneIsTakenAtOnce()
    {
        Addresses a = some(3);
        QVERIFY(a.done(a.pick(0), false, 0));
        QCOMPARE(a.pick(0), 1);
        QVERIFY(a.done(1, false, 0));
        QCOMPARE(a.pick(0), 2);
        QVERIFY(!a.done(2, true, 0));
        QCOMPARE(a.inUse(), 2);
        QCOMPARE(a.url(), QUrl(QStringLiteral("http://10.0.0.3")));
    }
    void whenAllFailTheRoundEnds()
    {
        Addresses a = some(3);
        int asked = 1;
        while (a.done(a.pick(0), false, 0)) ++asked;
        QCOMPARE(asked, 3); // each once
        asked = 1;
        while (a.done(a.pick(10), false, 10)) ++asked;
        QCOMPARE(asked, 3);
    }
    void theFirstIsTakenBackWhenItAnswers()
    {
        Addresses a = some(2);
        QVERIFY(a.done(0, false, 0));
        QVERIFY(!a.done(a.pick(0), true, 0));
        QCOMPARE(a.inUse(), 1);
        QCOMPARE(a.pick(500), 1);
        qint64 now = 3001; // the first wait is at most three times the base
        QCOMPARE(a.pick(now), 0);
        QVERIFY(a.done(0, false, now)); // still away: the other one is asked in its place
        QCOMPARE(a.pick(now), 1);
        QVERIFY(!a.done(1, true, now));
        now += 10'001;
        QCOMPARE(a.pick(now), 0);
        QVERIFY(!a.done(0, true, now));
        QCOMPARE(a.inUse(), 0);
        QCOMPARE(a.pick(now + 100'000), 0);
    }
    void triesOfTheFirstGetSeldom()
    {
        Addresses a = some(2);
        a.done(0, false, 0);
        int tries = 0;
        for (qint64 now = 0; now < 600'000; now += 100) {
            const int i = a.pick(now);
            tries += i == 0;
            a.done(i, i == 1, now);
        }
        QVERIFY2(tries > 60 && tries < 400, qPrintable(QString::number(tries))); // every 1 to 10 s
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "addresses.moc"
