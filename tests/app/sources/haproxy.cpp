// HAProxy's statistics and states: real ones of 2.6, and what a stranger may send.
#include "sources/haproxy.h"

#include "payloads.h"

#include <QTest>

using namespace jitscope;

class TestHaproxy : public QObject
{
    Q_OBJECT

    static const BehindProxy *line(const Server &s, const char *backend, const char *name)
    {
        for (const BehindProxy &b : s.behind)
            if (b.backend == QLatin1String(backend) && b.name == QLatin1String(name)) return &b;
        return nullptr;
    }
    static QString fact(const char *what, const QByteArray &body) { return proxyFact(QLatin1String(what), body).value_or(QStringLiteral("(nothing)")); }

private slots:
    void realStatistics()
    {
        const auto seen = parseHaproxyStats(example(QStringLiteral("haproxy-stats.csv")), pageOf(SourceKind::HaproxyStats, "lb1"));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        const Server &s = seen->servers.at(0);
        QCOMPARE(s.kind, ServerKind::Proxy);
        QCOMPARE(s.id.value, QStringLiteral("lb1"));
        const BehindProxy *a = line(s, "nodes", "shard-a"), *c = line(s, "nodes", "shard-c"), *d = line(s, "nodes", "shard-d"), *forced = line(s, "shard-a", "shard-shard-a");
        QVERIFY(a && c && d && forced);
        QCOMPARE(a->state, BehindProxy::State::Up);
        QVERIFY(a->takesNew());
        QCOMPARE(a->sessions, 11);
        QCOMPARE(a->changedSeconds, 48);
        QCOMPARE(a->agentChecked, std::optional(true));
        QCOMPARE(c->state, BehindProxy::State::Drain);
        QCOMPARE(c->status, QStringLiteral("DRAIN (agent)"));
        QVERIFY(!c->takesNew());
        QCOMPARE(d->state, BehindProxy::State::Down);
        QCOMPARE(forced->state, BehindProxy::State::Unchecked);
        QVERIFY(!line(s, "nodes", "BACKEND") && !line(s, "www-http", "FRONTEND"));
        QVERIFY(s.readings.get(Metric::ProxyServersDown).value >= 1);
        QCOMPARE(s.readings.get(Metric::ProxyShardsUsable).value, 2.0);
        QCOMPARE(s.readings.get(Metric::ProxyRedispatches).value, 0.0);
        QCOMPARE(a->id, 11);
        QVERIFY2(s.message.startsWith(QStringLiteral("nodes/shard-d (DOWN")), qPrintable(s.message)); // the broken ones first
        QCOMPARE(fact("nodes/shard-c:state", example(QStringLiteral("haproxy-stats.csv"))), QStringLiteral("drain"));
    }

    void realStates()
    {
        const QByteArray text = example(QStringLiteral("haproxy-runtime.txt"));
        const qsizetype from = text.indexOf("\n1\n# be_id") + 1;
        QVERIFY(from > 0);
        const QByteArray page = text.mid(from, text.indexOf("\n\n", from) - from + 1);
        QCOMPARE(fact("nodes/shard-a:admin", page), QStringLiteral("ready"));
        QCOMPARE(fact("nodes/shard-a:agent", page), QStringLiteral("on"));
        QCOMPARE(fact("nodes/shard-a:agent_was", page), QStringLiteral("enable"));
        QCOMPARE(fact("nodes/shard-c:admin", page), QStringLiteral("drain"));
        QCOMPARE(fact("nodes/shard-d:state", page), QStringLiteral("down"));
        QCOMPARE(fact("nodes/shard-d:admin", page), QStringLiteral("ready"));
        QCOMPARE(fact("nodes/shard-z:state", page), QStringLiteral("(nothing)"));
        QCOMPARE(fact("nodes/shard-a:sessions", page), QStringLiteral("(nothing)")); // not told there: missing is no zero
    }

    void everyWordOfState_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("state");
        for (const auto &[status, state] : {std::pair{"UP", "up"}, {"UP 1/2", "up"}, {"DOWN", "down"}, {"DOWN (agent)", "down"}, {"DOWN 1/2", "down"}, {"DRAIN", "drain"}, {"DRAIN (agent)", "drain"},
                                            {"DRAIN 1/2", "drain"}, {"MAINT", "maint"}, {"MAINT (via B/S)", "maint"}, {"MAINT (resolution)", "maint"}, {"NOLB", "no-load"}, {"NOLB 1/2", "no-load"},
                                            {"no check", "unchecked"}, {"UPSIDE", "unknown"}, {"", "unknown"}})
            QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(state);
    }
    void everyWordOfState()
    {
        QFETCH(QString, status);
        QFETCH(QString, state);
        const QByteArray page = "# pxname,svname,status,\nnodes,a," + status.toUtf8() + ",\n";
        QCOMPARE(fact("nodes/a:state", page), state);
    }

    void columnsAreBoundByName()
    {
        const QByteArray page = "# status,new_one,svname,pxname,scur,\nUP,\"a \"\"b\"\", c\",shard-a,nodes,7,\n";
        QCOMPARE(fact("nodes/shard-a:sessions", page), QStringLiteral("7"));
        QCOMPARE(fact("nodes/shard-a:agent", page), QStringLiteral("(nothing)")); // no such column: not told
    }

    void aDisabledAgentHasNoStatus()
    {
        const QByteArray page = "# pxname,svname,status,agent_status,\nnodes,a,DRAIN,,\nnodes,b,UP,* L7OK,\n";
        QCOMPARE(fact("nodes/a:agent", page), QStringLiteral("off"));
        QCOMPARE(fact("nodes/b:agent", page), QStringLiteral("on"));
        QCOMPARE(fact("nodes/a:agent_letter", page), QStringLiteral("d"));
    }

    void whatIsNoneIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("web page") << QByteArray("<html>");
        QTest::newRow("an error of the socket") << QByteArray("Unknown command\n");
        QTest::newRow("no column") << QByteArray("# pxname,svname,\nnodes,a,\n");
        QTest::newRow("cut off") << QByteArray("# pxname,svname,status,\nnodes,a");
        QTest::newRow("open quote") << QByteArray("# pxname,svname,status,\nnodes,\"a,UP,\n");
        QTest::newRow("states cut off") << QByteArray("1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state\n5 nodes 11 a 127.0.0.1 2\n");
        QTest::newRow("states without names") << QByteArray("1\n5 nodes\n");
        QTest::newRow("many columns") << "# pxname,svname,status" + QByteArray(5000, ',') + "\n";
    }
    void whatIsNoneIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, page);
        const auto seen = parseHaproxyStats(page, pageOf(SourceKind::HaproxyStats, "lb1"));
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
        QVERIFY2(seen.error().where.contains(QStringLiteral("line ")), qPrintable(seen.error().where));
    }
};

QTEST_GUILESS_MAIN(TestHaproxy)
#include "haproxy.moc"
