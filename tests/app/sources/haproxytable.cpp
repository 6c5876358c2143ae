// HAProxy's stick tables: a real dump of 2.6, keys with odd bytes, and what a stranger may send.
#include "sources/haproxytable.h"

#include "payloads.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jitscope;

class TestHaproxyTable : public QObject
{
    Q_OBJECT

    static const StickTable::Target &to(const StickTable &t, const char *jid) { return t.targets().at(size_t(t.find(RoomId{QString::fromUtf8(jid)})->target)); }

private slots:
    void realTable()
    {
        std::vector<BehindProxy> behind(3);
        behind[0].backend = QStringLiteral("other"), behind[0].name = QStringLiteral("wrong"), behind[0].id = 11;
        behind[1].backend = behind[2].backend = QStringLiteral("nodes");
        behind[1].name = QStringLiteral("shard-a"), behind[1].id = 11;
        behind[2].name = QStringLiteral("shard-b"), behind[2].id = 12;
        const auto t = readStickTable(example(QStringLiteral("haproxy-table-nodes.txt")), QStringLiteral("lb1"), {5000, 0, behind});
        QVERIFY2(t, t ? "" : qPrintable(t.error().where + t.error().detail));
        QCOMPARE(t->name, QStringLiteral("nodes"));
        QCOMPARE(t->size, 204800);
        QCOMPARE(t->used, 32);
        QCOMPARE(t->count(), 32u);
        QCOMPARE(to(*t, "allhands@x").name, QStringLiteral("shard-a"));
        QCOMPARE(to(*t, "demo@x").name, QStringLiteral("shard-b"));
        QCOMPARE(to(*t, "demo@x").address, QStringLiteral("127.0.0.1:18442"));
        QCOMPARE(t->find(RoomId{QStringLiteral("allhands@x")})->expiresAt, 5000 + 85'000); // whole seconds
    }

    void theListOfTables()
    {
        const auto heads = readStickTableHeads("# table: nodes, type: string, size:204800, used:5\n# table: abuse, type: ip, size:1048576, used:90000\n# table: mypeers/rooms, type: string, size:10, used:7\n\n", QStringLiteral("lb1"));
        QVERIFY(heads);
        QCOMPARE(heads->size(), 3u);
        QCOMPARE(roomTable(*heads, {}, {QStringLiteral("nodes")})->name, QStringLiteral("nodes"));
        QCOMPARE(roomTable(*heads, {}, {})->name, QStringLiteral("mypeers/rooms")); // the fullest of strings
        QCOMPARE(roomTable(*heads, QStringLiteral("abuse"), {})->name, QStringLiteral("abuse"));
        QVERIFY(!roomTable(*heads, QStringLiteral("none"), {}));
        QCOMPARE(readStickTableHeads("\n", QStringLiteral("lb1")).error().kind, Error::Kind::Unsupported);
    }

    void entriesOfOtherVersions()
    {
        // 2.9 tells more, other configurations less; any order
        const auto t = readStickTable("# table: nodes, type: string, size:10, used:4\n"
                                      "0x1: key=a use=0 exp=1000 shard=0 server_id=3 server_name=s3 gpc0=1\n"
                                      "0x2: server_id=4 exp=9 use=0 key=b\n"
                                      "0x3: key=c use=0 exp=1\n"
                                      "0x4: key=sp\\ ace\\=\\\\\\xc3\\xa9\\x0 use=0 exp=1 server_key=10.0.0.1:443\n",
                                      QStringLiteral("lb1"), {});
        QVERIFY(t);
        QCOMPARE(t->count(), 4u);
        QCOMPARE(to(*t, "a@x").name, QStringLiteral("s3"));
        QCOMPARE(to(*t, "b@x").id, 4);
        QVERIFY(to(*t, "b@x").name.isEmpty());
        QCOMPARE(t->find(RoomId{QStringLiteral("c@x")})->target, -1); // names no server
        QCOMPARE(t->entry(3).key.toByteArray(), QByteArray("sp ace=\\\xc3\xa9x0"));
    }

    void aNumberOfTwoBackendsNamesNone()
    {
        std::vector<BehindProxy> behind(2);
        behind[0].backend = QStringLiteral("one"), behind[0].name = QStringLiteral("x"), behind[0].id = 1;
        behind[1].backend = QStringLiteral("two"), behind[1].name = QStringLiteral("y"), behind[1].id = 1;
        const auto t = readStickTable("# table: mypeers/rooms, type: string, size:10, used:1\n0x1: key=a use=0 exp=1 server_id=1\n", QStringLiteral("lb1"), {0, 0, behind});
        QVERIFY(t);
        QVERIFY(to(*t, "a@x").name.isEmpty());
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("kind");
        const int malformed = int(Error::Kind::Malformed), unsupported = int(Error::Kind::Unsupported);
        QTest::newRow("empty") << QByteArray() << malformed;
        QTest::newRow("no such table") << QByteArray("No such table\n\n") << unsupported;
        QTest::newRow("may not") << QByteArray("Permission denied\n\n") << unsupported;
        QTest::newRow("entry first") << QByteArray("0x1: key=a\n") << malformed;
        QTest::newRow("other line") << QByteArray("# table: n, type: string, size:1, used:1\nhello\n") << malformed;
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, kind);
        const auto t = readStickTable(page, QStringLiteral("lb1"), {});
        QVERIFY(!t);
        QCOMPARE(int(t.error().kind), kind);
        QVERIFY(t.error().where.startsWith(QStringLiteral("lb1")));
    }

    void hundredThousandEntries()
    {
        QByteArray page = "# table: nodes, type: string, size:204800, used:100000\n";
        for (int i = 0; i < 100'000; ++i)
            page += "0x7f209403a0e0: key=tenant/room-" + QByteArray::number(i) + " use=0 exp=299474 server_id=" + QByteArray::number(11 + i % 5) + " server_key=127.0.0.1:18441\n";
        QElapsedTimer clock;
        clock.start();
        const auto t = readStickTable(page, QStringLiteral("lb1"), {});
        QVERIFY(t);
        QCOMPARE(t->count(), 100'000u);
        qInfo("100,000 entries, %lld bytes, read in %lld ms", qint64(page.size()), clock.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestHaproxyTable)
#include "haproxytable.moc"
