// Slow work of the window: one piece at a time, in turn, and none for an owner that has gone.
#include "base/pacer.h"

#include <QTest>

#include <memory>

using namespace jitscope;

class TestPacer : public QObject
{
    Q_OBJECT
private slots:
    void piecesTakeTurnsAndComeAgainWhileThereIsMore()
    {
        Pacer pacer;
        QObject a, b;
        QStringList ran;
        int left = 3;
        pacer.soon(&a, [&] {
            ran << QStringLiteral("a");
            return --left > 0;
        });
        pacer.soon(&b, [&] {
            ran << QStringLiteral("b");
            return false;
        });
        QVERIFY(ran.isEmpty()); // never within the call
        QTRY_COMPARE(ran.size(), 4);
        QCOMPARE(ran.join(u' '), QStringLiteral("a b a a"));
    }
    void onePieceWaitsPerOwner()
    {
        Pacer pacer;
        QObject owner, after;
        int first = 0, second = 0;
        bool done = false;
        pacer.soon(&owner, [&] { return ++first, false; });
        pacer.soon(&owner, [&] { return ++second, false; });
        pacer.soon(&after, [&] { return done = true, false; });
        QTRY_VERIFY(done);
        QCOMPARE(first, 1);
        QCOMPARE(second, 0);
        pacer.soon(&owner, [&] { return ++second, false; }); // it waits no longer: the next one counts
        QTRY_COMPARE(second, 1);
    }
    void nothingRunsForWhoHasGone()
    {
        Pacer pacer;
        auto gone = std::make_unique<QObject>();
        auto suicide = std::make_unique<QObject>();
        QObject after;
        bool ran = false, done = false;
        int last = 0;
        pacer.soon(gone.get(), [&] { return ran = true, false; });
        pacer.soon(suicide.get(), [&] { return ++last, suicide.reset(), true; }); // asks for more and goes
        pacer.soon(&after, [&] { return done = true, false; });
        gone.reset();
        QTRY_VERIFY(done);
        QVERIFY(!ran);
        QCOMPARE(last, 1);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "pacer.moc"
