// Rooms in a proxy's table: found by whatever key the site builds, also where keys are cut off.
#include "fleet/sticktable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jitscope;

class TestStickTable : public QObject
{
    Q_OBJECT

    static StickTable of(const QList<QByteArray> &keys, int keyLength = 0)
    {
        StickTable t;
        t.at = 1000;
        t.keyLength = keyLength;
        const int a = t.target({11, QStringLiteral("shard-a"), {}});
        for (const QByteArray &k : keys) t.add(k, a, 60'000);
        t.seal();
        return t;
    }
    static RoomId room(const char *jid) { return RoomId{QString::fromUtf8(jid)}; }

private slots:
    void everyWayToBuildAKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("jid");
        QTest::newRow("plain") << QByteArray("standup") << QStringLiteral("standup@conference.x");
        QTest::newRow("with a slash") << QByteArray("/standup") << QStringLiteral("standup@conference.x");
        QTest::newRow("tenant") << QByteArray("acme/weekly") << QStringLiteral("[acme]weekly@conference.x");
        QTest::newRow("tenant in brackets") << QByteArray("[acme]weekly") << QStringLiteral("[acme]weekly@conference.x");
        QTest::newRow("room alone") << QByteArray("weekly") << QStringLiteral("[acme]weekly@conference.x"); // no key has a tenant
        QTest::newRow("encoded") << QByteArray("caf%c3%a9") << QStringLiteral("caf%c3%a9@conference.x");
        QTest::newRow("decoded") << QByteArray("caf\xc3\xa9") << QStringLiteral("caf%c3%a9@conference.x");
    }
    void everyWayToBuildAKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, jid);
        const StickTable t = of({"other", key, "zzz"});
        const auto hit = t.find(RoomId{jid});
        QVERIFY(hit);
        QCOMPARE(hit->key.toByteArray(), key);
        QCOMPARE(t.targets().at(size_t(hit->target)).name, QStringLiteral("shard-a"));
        QCOMPARE(hit->expiresAt, 61'000);
        QVERIFY(!hit->truncated);
        QVERIFY(!t.find(room("nobody@conference.x")));
    }

    void anotherTenantsRoomIsAnother()
    {
        const StickTable t = of({"acme/weekly", "weekly"});
        QCOMPARE(t.find(room("weekly@x"))->key.toByteArray(), QByteArray("weekly"));
        QVERIFY(!t.find(room("[zeta]weekly@x"))); // keys have tenants here, so the bare one is not its
    }

    void cutOffKeysAreToldApart()
    {
        const QByteArray cut = "a-very-long-name-of-a-room-that-";
        QCOMPARE(cut.size(), 32);
        const StickTable known = of({cut, "short"}, 32), learnt = of({cut, "short"});
        for (const StickTable *t : {&known, &learnt}) {
            const auto hit = t->find(RoomId{QString::fromLatin1(cut) + QStringLiteral("goes-on@x")});
            QVERIFY(hit);
            QVERIFY(hit->truncated);
        }
        QVERIFY(known.find(RoomId{QString::fromLatin1(cut) + QStringLiteral("@x")})->truncated); // it may be the beginning of another one
        QVERIFY(!learnt.find(RoomId{QString::fromLatin1(cut) + QStringLiteral("@x")})->truncated);
        QVERIFY(!of({"short"}).find(room("shorter@x")));
    }

    void aKeyStandsOnce()
    {
        StickTable t;
        const int a = t.target({11, {}, {}}), b = t.target({12, {}, {}});
        QCOMPARE(t.target({11, {}, {}}), a);
        t.add("r", a, -1);
        t.add("r", b, -1);
        t.add("", b, -1);
        t.add(QByteArray(StickTable::MaxKey + 1, 'x'), b, -1);
        t.seal();
        QCOMPARE(t.count(), 1u);
        QCOMPARE(t.entry(0).target, b);
        QCOMPARE(t.entry(0).expiresAt, 0);
    }

    void searchIsBounded()
    {
        const StickTable t = of({"Standup", "standup-2", "weekly"});
        QCOMPARE(t.search(QStringLiteral("stand"), 10).size(), 2u);
        QCOMPARE(t.search(QStringLiteral("stand"), 1).size(), 1u);
        QCOMPARE(t.search({}, 10).size(), 3u);
    }

    void hundredThousand()
    {
        QElapsedTimer clock;
        clock.start();
        StickTable t;
        const int a = t.target({11, {}, {}});
        for (int i = 0; i < 100'000; ++i) t.add("tenant-" + QByteArray::number(i % 97) + "/room-" + QByteArray::number(i), a, 1000);
        t.seal();
        const qint64 made = clock.restart();
        int found = 0;
        for (int i = 0; i < 10'000; ++i) found += t.find(RoomId{QStringLiteral("[tenant-%1]room-%2@conference.x").arg(i % 97).arg(i)}).has_value();
        QCOMPARE(found, 10'000);
        qInfo("100,000 entries made in %lld ms, 10,000 rooms found in %lld ms", made, clock.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestStickTable)
#include "sticktable.moc"
