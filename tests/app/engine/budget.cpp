// The byte cap of one server, and the order in which rooms get their detail.
#include "engine/budget.h"

#include <QTest>

using namespace jitscope;

class BudgetTest : public QObject
{
    Q_OBJECT

private:
    static DetailPlan::Room room(const char *id, int people = 2, double badness = 0)
    {
        return {RoomId{QString::fromLatin1(id)}, QStringLiteral("h-") + QString::fromLatin1(id), people, badness, {}, {}};
    }
    // Asks for `ms`, every answer `bytes` big; counts per handle.
    static QHash<QString, int> run(DetailPlan &plan, qint64 from, qint64 ms, qint64 bytes, qint64 *total = nullptr)
    {
        QHash<QString, int> asked;
        for (qint64 now = from; now < from + ms;) {
            const DetailTurn t = plan.next(now);
            if (!t.request) {
                now += t.waitMs;
                continue;
            }
            ++asked[t.request->part];
            if (total) *total += bytes;
            now += 20;
            plan.done(t.request->part, bytes, true, now);
        }
        return asked;
    }

private slots:
    // Whoever looks once asks at the beginning for what the time is worth, and for no more than that.
    void aLongerBurstIsTheSameInTheEnd()
    {
        Budget once(1000, 20), usual(1000);
        const auto spends = [](Budget &b) {
            int asked = 0;
            for (; asked < 100 && b.affords(1000, 0); ++asked) b.spend(1000, 0);
            return asked;
        };
        QCOMPARE(spends(once), 20);
        QCOMPARE(spends(usual), int(Budget::BurstSeconds));
        QVERIFY(!once.affords(1000, 900));
        QVERIFY(once.affords(1000, 1000));
    }
    void bucketHoldsItsRate()
    {
        Budget b(1000);
        qint64 sent = 0;
        for (qint64 now = 0; now < 100'000; now += 10) {
            if (!b.affords(400, now)) continue;
            b.spend(400, now);
            sent += 400;
        }
        QVERIFY2(sent >= 95'000 && sent <= 100'000 + 1000 * Budget::BurstSeconds, qPrintable(QString::number(sent)));
    }

    // What the status bar shows is the mean of a window: at no moment may it stand above the budget, not even after the first full bucket.
    void theShownMeanStaysWithinTheBudget()
    {
        Budget b(1000);
        RateMeter shown;
        double highest = 0, last = 0;
        for (qint64 now = 0; now < 120'000; now += 10) {
            if (b.affords(400, now)) {
                b.spend(400, now);
                shown.add(now, 400);
            } else {
                QVERIFY(b.waitMs(400, now) > 0);
            }
            last = shown.perSecond(now);
            highest = std::max(highest, last);
        }
        QVERIFY2(highest <= 1000, qPrintable(QString::number(highest)));
        QVERIFY2(last > 950, qPrintable(QString::number(last))); // and what it allows is used
    }

    // The lean page of everybody comes by itself, whole: detail makes room for it.
    void theShownMeanHoldsWithALeanPageInBetween_data()
    {
        QTest::addColumn<int>("everyMs");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("small"); // every five seconds
        QTest::newRow("small and often") << 5000 << 1500 << 0;
        QTest::newRow("half of all") << 20'000 << 9400 << 0;
        QTest::newRow("seldom") << 25'000 << 12'000 << 0;
        QTest::newRow("every two minutes") << 120'000 << 58'000 << 0;
        QTest::newRow("with its own figures beside it") << 20'000 << 9400 << 1000;
    }
    void theShownMeanHoldsWithALeanPageInBetween()
    {
        QFETCH(int, everyMs);
        QFETCH(int, bytes);
        QFETCH(int, small);
        DetailPlan::Options o;
        o.bytesPerSecond = 1000;
        o.bytesPerPerson = 400;
        DetailPlan plan(o);
        std::vector<DetailPlan::Room> rooms;
        for (const char *id : {"a", "b", "c", "d"}) rooms.push_back(room(id, 1));
        plan.setRooms(rooms);
        plan.setLooked({rooms[0].id, rooms[1].id, rooms[2].id, rooms[3].id});
        RateMeter shown, lean; // as the status bar adds them up
        double highest = 0, detail = 0;
        for (qint64 now = 1000; now < 600'000; now += 10) {
            if (now % everyMs == 0) {
                plan.alsoSent(bytes, now);
                lean.add(now, bytes);
            }
            if (small > 0 && now % 5000 == 2500) {
                plan.alsoSmall(small, now);
                shown.add(now, small);
            }
            if (const DetailTurn t = plan.next(now); t.request) {
                plan.done(t.request->part, 400, true, now);
                shown.add(now, 400);
                detail += 400;
            }
            if (now > 60'000) highest = std::max(highest, shown.perSecond(now) + lean.regularPerSecond(now, everyMs)); // by then it knows the page's rhythm
        }
        QVERIFY2(highest <= 1000, qPrintable(QString::number(highest)));
        QVERIFY2(detail / 600 > 0.15 * 1000, qPrintable(QString::number(detail / 600))); // and is not starved
    }

    void aRoomBiggerThanTheWindowIsStillAskedFor()
    {
        DetailPlan::Options o;
        o.bytesPerSecond = 1000;
        o.bytesPerPerson = 400;
        DetailPlan plan(o);
        plan.setRooms({room("hall", 200)}); // 80 KB, where 30 KB go into a window
        int asked = 0;
        for (qint64 now = 1000; now < 600'000; now += 10) {
            if (now % 20'000 == 0) plan.alsoSent(9400, now);
            if (const DetailTurn t = plan.next(now); t.request) {
                ++asked;
                plan.done(t.request->part, 80'000, true, now);
            }
        }
        QVERIFY2(asked >= 2, qPrintable(QString::number(asked)));
    }

    void pageBiggerThanTheBucketIsPaidOff()
    {
        Budget b(1000);
        QVERIFY(b.affords(1'000'000, 0)); // the bucket is full
        b.spend(1'000'000, 0);
        QVERIFY(!b.affords(1, 900'000));
        QCOMPARE(b.waitMs(1, 900'000), 95'001);
        QVERIFY(b.affords(1, 1'000'000));
    }

    void smallPagesCountToo()
    {
        Budget b(1000); // a bucket of 5000
        b.spendSmall(2000, 0);
        QVERIFY(b.affords(3000, 0) && !b.affords(3001, 0));
        b.spendSmall(9000, 0); // no debt: what comes in next is there to be spent
        QVERIFY(!b.affords(1, 0) && b.affords(1000, 1000));
        // They are in the window's mean too: above it by the last two of them at most, not by the first full bucket and all of them.
        Budget full(1000);
        RateMeter shown;
        double highest = 0;
        for (qint64 now = 0; now < 180'000; now += 10) {
            if (now % 5000 == 0) {
                full.spendSmall(1000, now);
                shown.add(now, 1000);
            }
            if (full.affords(400, now)) {
                full.spend(400, now);
                shown.add(now, 400);
            }
            highest = std::max(highest, shown.perSecond(now));
        }
        QVERIFY2(highest <= 1000 + 2 * 1000 * 1000.0 / RateMeter::WindowMs, qPrintable(QString::number(highest)));
    }

    void clockThatGoesBackGivesNothing()
    {
        Budget b(1000);
        QVERIFY(b.affords(100, 10'000));
        b.spend(5000, 10'000);
        QVERIFY(!b.affords(1000, 5000));
        QCOMPARE(b.waitMs(1000, 10'000), 1000);
    }

    // After a gap nobody waits for a room's turn, nor for the end of the pause that the gap's own failures made.
    void afterAGapAllAreDue()
    {
        DetailPlan::Options o;
        o.turnMs = 60'000;
        o.bytesPerPerson = 100;
        DetailPlan plan(o);
        std::vector<DetailPlan::Room> rooms;
        for (int i = 0; i < 6; ++i) rooms.push_back(room(qPrintable(QStringLiteral("r%1").arg(i)), 1));
        plan.setRooms(rooms);
        for (int i = 0; i < 5; ++i) plan.done(plan.next(i).request->part, 0, false, i);
        QVERIFY(!plan.next(20'000).request); // paused
        plan.askAnew();
        for (int i = 0; i < 6; ++i) {
            const DetailTurn t = plan.next(20'000);
            QVERIFY(t.request);
            plan.done(t.request->part, 100, true, 20'000);
        }
        QVERIFY(!plan.next(20'000).request);
    }

    void detailStaysUnderTheCap()
    {
        DetailPlan::Options o;
        o.bytesPerSecond = 100'000;
        DetailPlan plan(o);
        std::vector<DetailPlan::Room> rooms;
        for (int i = 0; i < 50; ++i) rooms.push_back(room(qPrintable(QStringLiteral("r%1").arg(i)), 10));
        plan.setRooms(rooms);
        qint64 total = 0;
        const auto asked = run(plan, 0, 300'000, 280'000, &total);
        QVERIFY2(total <= 300 * 100'000 + 100'000 * Budget::BurstSeconds + 280'000, qPrintable(QString::number(total)));
        QVERIFY2(total >= 300 * 80'000, qPrintable(QString::number(total)));
        QCOMPARE(asked.size(), 50); // everybody had a turn
        const auto [least, most] = std::minmax_element(asked.begin(), asked.end());
        QVERIFY(*most - *least <= 1);
    }

    void lookedAtComesFirstButNotAlone()
    {
        DetailPlan plan({});
        std::vector<DetailPlan::Room> rooms;
        for (int i = 0; i < 40; ++i) rooms.push_back(room(qPrintable(QStringLiteral("r%1").arg(i)), 10));
        plan.setRooms(rooms);
        plan.setLooked({RoomId{QStringLiteral("r17")}});
        QCOMPARE(plan.next(0).request->part, QStringLiteral("h-r17"));
        const auto asked = run(plan, 10'000, 120'000, 280'000);
        QVERIFY(asked.value(QStringLiteral("h-r17")) > 10);
        QVERIFY2(asked.size() > 5, qPrintable(QString::number(asked.size())));
    }

    void whenNobodyLooksLittleIsAsked()
    {
        for (const int count : {3, 50}) { // as many as come round in time, and more than that
            std::vector<DetailPlan::Room> rooms;
            for (int i = 0; i < count; ++i) rooms.push_back(room(qPrintable(QStringLiteral("r%1").arg(i)), 10, i == 0 ? 2 : 0));
            qint64 bytes[2] = {};
            for (const bool watched : {true, false}) {
                DetailPlan plan({});
                plan.setRooms(rooms);
                plan.setWatched(watched);
                const auto asked = run(plan, 0, 2'400'000, 280'000, &bytes[watched]);
                QCOMPARE(asked.size(), count); // everybody has a turn all the same
            }
            QVERIFY2(bytes[false] * 5 < bytes[true], qPrintable(QStringLiteral("%1 against %2").arg(bytes[false]).arg(bytes[true])));
        }
        DetailPlan plan({});
        plan.setRooms({room("a", 10), room("b", 10)});
        plan.setWatched(false);
        QVERIFY(plan.next(0).request && !plan.next(100).request);
        plan.setWatched(true); // somebody looks again: at once
        QVERIFY(plan.next(200).request);

        // where the page of everybody's figures comes, rooms without trouble are asked still less often; those in trouble half as often
        QHash<QString, int> asked[2];
        for (const bool lean : {false, true}) {
            DetailPlan of({});
            of.setRooms({room("bad", 1, 2), room("good", 1)});
            of.setWatched(false);
            for (qint64 now = 0; now < 3'600'000; now += 1000) {
                if (lean && now % 60'000 == 0) of.alsoSent(1000, now);
                if (const DetailTurn t = of.next(now); t.request) {
                    ++asked[lean][t.request->part];
                    of.done(t.request->part, 28'000, true, now);
                }
            }
        }
        QVERIFY(asked[1].value("h-good") >= 4 && asked[1].value("h-good") * 2 <= asked[0].value("h-good"));
        QVERIFY(asked[1].value("h-bad") * 2 >= asked[0].value("h-bad") && asked[1].value("h-bad") > asked[1].value("h-good"));
    }

    void worstComeBeforeTheRest()
    {
        DetailPlan plan({});
        plan.setRooms({room("good1"), room("good2"), room("bad", 5, 2), room("worst", 5, 3), room("good3")});
        QStringList order;
        for (int i = 0; i < 3; ++i) order += plan.next(0).request->part;
        QVERIFY2(order.mid(0, 2).contains("h-worst") && order.mid(0, 2).contains("h-bad"), qPrintable(order.join(' ')));
    }

    // A page of sixty people would be paid off for a minute: its people are asked one by one, whoever is badly connected three times out of four.
    void aBigRoomIsAskedPersonByPerson()
    {
        DetailPlan plan({}); // 100 kB/s, a bucket of 500 kB
        auto here = std::make_shared<jitscope::Room>(), known = std::make_shared<jitscope::Room>();
        for (int i = 0; i < 60; ++i) {
            auto p = std::make_shared<Person>();
            p->id = {QStringLiteral("%1").arg(i, 8, 16, QLatin1Char('0'))};
            here->people.push_back(p);
            auto q = std::make_shared<Person>(*p);
            q->health = i == 7 || i == 30 ? Health::Critical : i == 31 ? Health::Unknown : Health::Ok;
            known->people.push_back(q);
        }
        here->people.push_back(std::make_shared<Person>());
        std::const_pointer_cast<Person>(here->people.back())->id = {QStringLiteral("../features/jvb/x/true")}; // is never asked
        DetailPlan::Room big = room("big", 61, 3), small = room("small", 5, 0);
        big.here = here;
        big.known = known;
        plan.setRooms({big, small});
        QHash<QString, int> asked;
        qint64 total = 0;
        for (qint64 now = 0; now < 60'000;) {
            const DetailTurn t = plan.next(now);
            if (!t.request) {
                now += t.waitMs;
                continue;
            }
            ++asked[t.request->part];
            const qint64 bytes = t.request->part.contains(u'/') ? 28'000 : 140'000;
            total += bytes;
            plan.done(t.request->part, bytes, true, now += 20);
        }
        QVERIFY2(total <= 60 * 100'000 + 500'000, qPrintable(QString::number(total)));
        QVERIFY(!asked.contains(QStringLiteral("h-big")));
        const int bad = asked.value(QStringLiteral("h-big/00000007")) + asked.value(QStringLiteral("h-big/0000001e"));
        int all = 0, others = 0;
        for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
            QVERIFY2(!it.key().contains(QLatin1String("features")), qPrintable(it.key()));
            if (it.key().startsWith(QLatin1String("h-big/"))) all += *it, ++others;
        }
        QVERIFY2(all > 60 && bad > all / 2 && others > 20, qPrintable(QStringLiteral("%1 of %2, %3 people").arg(bad).arg(all).arg(others)));
        QVERIFY2(asked.value(QStringLiteral("h-small")) >= 2, qPrintable(QString::number(asked.value(QStringLiteral("h-small")))));
        plan.askAnew();
        known->people[7] = here->people[7]; // well again
        known->people[30] = here->people[30];
        QVERIFY(plan.next(200'000).request);
    }

    void estimatesFromPeopleThenFromTheLastSize()
    {
        DetailPlan::Options o;
        o.bytesPerSecond = 10'000; // a bucket of 50 000
        DetailPlan plan(o);
        plan.setRooms({room("a", 1), room("b", 1)}); // 28 000 each by guess
        const DetailTurn first = plan.next(0);
        QVERIFY(first.request);
        plan.done(first.request->part, 28'000, true, 0);
        QVERIFY(!plan.next(0).request); // 22 000 left: not enough for the guess
        DetailPlan small(o);
        small.setRooms({room("a", 1), room("b", 1)});
        QVERIFY(small.next(0).request);
        small.done(QStringLiteral("h-a"), 1000, true, 0);
        small.done(QStringLiteral("h-b"), 1000, true, 0);
        QVERIFY(small.next(30'000).request);
    }

    void otherPagesCountInTheCap()
    {
        DetailPlan::Options o;
        o.bytesPerSecond = 10'000; // a bucket of 50 000
        DetailPlan plan(o);
        plan.setRooms({room("a", 1)}); // 28 000 by guess
        plan.alsoSent(40'000, 0);
        const DetailTurn turn = plan.next(0);
        QVERIFY(!turn.request);
        QVERIFY(!plan.next(1700).request);
        QVERIFY(plan.next(1801).request);
    }

    // 500 people on one bridge: the page of everybody's figures has 5.6 MB and comes every 112 s.
    void detailIsAskedWhileAHugePageIsPaidOff()
    {
        DetailPlan plan({}); // 100 kB/s
        plan.setRooms({room("a", 2), room("b", 2), room("c", 2)});
        double detail = 0, all = 0;
        qint64 last = 0, longest = 0;
        for (qint64 now = 0; now < 1'120'000; now += 50) {
            if (now % 112'000 == 0) {
                plan.alsoSent(5'600'000, now);
                all += 5'600'000;
            }
            if (const DetailTurn t = plan.next(now); t.request) {
                longest = std::max(longest, now - last);
                last = now;
                plan.done(t.request->part, 56'000, true, now);
                detail += 56'000;
            }
        }
        QVERIFY2(longest <= 21'000, qPrintable(QString::number(longest))); // the interval of a room in its turn
        QVERIFY2(detail + all <= 1120 * 100'000 + 500'000, qPrintable(QString::number(detail + all)));
    }

    void oneRoomIsNotAskedTooOften()
    {
        DetailPlan plan({});
        plan.setRooms({room("a")});
        plan.setLooked({RoomId{QStringLiteral("a")}});
        const auto asked = run(plan, 0, 60'000, 100);
        QVERIFY(asked.value(QStringLiteral("h-a")) <= 13);
        QVERIFY(asked.value(QStringLiteral("h-a")) >= 10);
    }

    void pageThatAlwaysFailsIsLeftAlone()
    {
        DetailPlan plan({});
        plan.setRooms({room("a"), room("b")});
        int asked = 0;
        for (qint64 now = 0; now < 250'000; now += 500) {
            const DetailTurn t = plan.next(now);
            if (!t.request) continue;
            ++asked;
            plan.done(t.request->part, 0, false, now);
        }
        QVERIFY2(asked <= 10, qPrintable(QString::number(asked)));
    }

    void goneRoomsAreForgotten()
    {
        DetailPlan plan({});
        plan.setRooms({room("a")});
        QVERIFY(plan.next(0).request);
        plan.setRooms({});
        QVERIFY(!plan.next(60'000).request);
        plan.setRooms({room("a")});
        QVERIFY(plan.next(60'001).request); // new again
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "budget.moc"
