// Bounds of rules that act by themselves.
#include "operations/guard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class GuardTest : public QObject
{
    Q_OBJECT
private:
    static Guard guard(const GuardLimits &limits) { return {QStringLiteral("healing"), ShardId{QStringLiteral("eu")}, limits}; }
    static AuditEntry entry(const char *what, const char *operation, qint64 at, const char *state = "", const char *who = "rule healing (hanna@desk)")
    {
        AuditEntry e;
        e.at = at;
        e.who = QLatin1String(who);
        e.operation = QLatin1String(operation);
        e.what = QLatin1String(what);
        e.shard = QStringLiteral("eu");
        e.details = {{QStringLiteral("state"), QLatin1String(state)}};
        return e;
    }

private slots:
    void neverTheLastOne()
    {
        const Guard g = guard({.perHour = 100, .share = 1.0});
        QVERIFY(g.refuses(1, 0, 0));
        QVERIFY(!g.refuses(2, 0, 0));
        QVERIFY(g.refuses(2, 1, 0));
        QVERIFY(!g.refuses(2, 1, 0, true)); // the broken one is the one that is wished for
        QVERIFY(g.refuses(2, 2, 0, true));
        QVERIFY(g.refuses(0, 0, 0));
    }

    void neverMoreThanItsShare()
    {
        const Guard g = guard({.perHour = 100, .share = 0.3});
        QVERIFY(!g.refuses(10, 2, 0));
        QVERIFY(g.refuses(10, 3, 0));
        QVERIFY(!g.refuses(3, 0, 0)); // a third of three is one, whatever floating point makes of it
        QVERIFY(!g.refuses(2, 0, 0)); // one at least
        QVERIFY(g.refuses(3, 1, 0));
    }

    void neverMoreThanSoManyAnHour()
    {
        Guard g = guard({.perHour = 2, .share = 1.0});
        qint64 now = 1'000'000'000;
        for (const char *id : {"a", "b"}) {
            QVERIFY(!g.refuses(10, 0, now));
            g.acted(QLatin1String(id), now);
            QVERIFY(g.isBusy());
            QVERIFY(g.refuses(10, 0, now)); // one at a time
            g.ended(QLatin1String(id), true);
            now += 60'000;
        }
        QVERIFY(g.refuses(10, 0, now));
        QVERIFY(g.refuses(10, 0, 1'000'000'000 + Guard::HourMs - 1));
        QVERIFY(!g.refuses(10, 0, 1'000'000'000 + Guard::HourMs));
        QVERIFY(g.refuses(10, 0, 0)); // the clock was set back: no more than before
        QVERIFY(guard({.perHour = 0}).refuses(10, 0, now));
    }

    void stopsItselfAfterFailures()
    {
        Guard g = guard({.perHour = 100, .share = 1.0, .failures = 2});
        g.acted(QStringLiteral("a"), 1);
        g.ended(QStringLiteral("a"), false);
        QVERIFY(!g.isStopped());
        g.acted(QStringLiteral("b"), 2);
        g.ended(QStringLiteral("b"), true); // one that went well makes good
        g.acted(QStringLiteral("c"), 3);
        g.ended(QStringLiteral("c"), false);
        g.ended(QStringLiteral("c"), false); // told twice, counted once
        QVERIFY(!g.isStopped());
        g.acted(QStringLiteral("d"), 4);
        g.ended(QStringLiteral("d"), false);
        QVERIFY(g.isStopped());
        const auto why = g.refuses(10, 0, 5 + Guard::HourMs);
        QVERIFY(why);
        QVERIFY2(why->english().contains(QStringLiteral("stopped itself")), qPrintable(why->english()));
        g.reset();
        QVERIFY(!g.refuses(10, 0, 5 + Guard::HourMs));
    }

    void aRestartForgivesNothing()
    {
        std::vector<AuditEntry> log{entry("asked", "a", 100), entry("ended", "a", 200, "failed"), entry("asked", "b", 300), entry("ended", "b", 400, "undone"),
                                    entry("asked", "x", 500, "", "hanna@desk"), entry("ended", "x", 600, "done", "hanna@desk"), // a person's: none of its own
                                    entry("asked", "y", 500, "", "rule failover (hanna@desk)"), entry("ended", "y", 600, "done", "rule failover (hanna@desk)")};
        AuditEntry dry = entry("asked", "z", 700);
        dry.details = {{QStringLiteral("request"), QJsonObject{{QStringLiteral("dry_run"), true}}}};
        log.push_back(dry);
        Guard g = guard({.perHour = 3, .share = 1.0, .failures = 2});
        g.replay(log);
        QCOMPARE(g.actsWithinHour(1000), 2);
        QVERIFY(g.isStopped());
        QVERIFY(!g.isBusy());
        Guard open = guard({.perHour = 3, .share = 1.0});
        open.replay({entry("asked", "a", 100)});
        QVERIFY(open.isBusy()); // it is taken up by the Runner
        Guard other(QStringLiteral("healing"), ShardId{QStringLiteral("us")}, {});
        other.replay(log);
        QCOMPARE(other.actsWithinHour(1000), 0);
    }

    void whatTheOperatorForgaveStaysForgiven()
    {
        const auto resume = [](qint64 at, const char *state, bool dry = false, const char *shard = "eu") {
            AuditEntry e = entry("ended", "r", at, state, "hanna@desk");
            e.kind = QLatin1String(ResumeRulesKind);
            e.shard = QLatin1String(shard);
            if (dry) e.details.insert(QStringLiteral("dry_run"), true);
            return e;
        };
        const std::vector<AuditEntry> failed{entry("asked", "a", 100), entry("ended", "a", 200, "failed"), entry("asked", "b", 300), entry("ended", "b", 400, "undone")};
        const auto stopped = [&](const AuditEntry &then) {
            Guard g = guard({.perHour = 9, .share = 1.0, .failures = 2});
            auto log = failed;
            log.push_back(then);
            g.replay(log);
            return g.isStopped();
        };
        QVERIFY(!stopped(resume(500, "done")));
        QVERIFY(stopped(resume(500, "cancelled")));
        QVERIFY(stopped(resume(500, "done", true)));
        QVERIFY(stopped(resume(500, "done", false, "us")));
        Guard g = guard({.perHour = 9, .share = 1.0, .failures = 2});
        auto log = failed;
        log.insert(log.begin(), resume(50, "done")); // of before
        g.replay(log);
        QVERIFY(g.isStopped());
    }

    void oneConsoleAtATime()
    {
        QTemporaryDir folder;
        auto first = ruleLease(folder.path(), QStringLiteral("healing"), ShardId{QStringLiteral("eu")});
        QVERIFY(first);
        QVERIFY(!ruleLease(folder.path(), QStringLiteral("healing"), ShardId{QStringLiteral("eu")}));
        QVERIFY(ruleLease(folder.path(), QStringLiteral("healing"), ShardId{QStringLiteral("us")}));
        QVERIFY(ruleLease(folder.path(), QStringLiteral("failover"), ShardId{QStringLiteral("eu")}));
        first.reset();
        QVERIFY(ruleLease(folder.path(), QStringLiteral("healing"), ShardId{QStringLiteral("eu")}));
    }

    void signedAsARule()
    {
        const QString who = whoOfRule(QStringLiteral("healing"), QStringLiteral("hanna@desk"));
        QVERIFY(isOfRule(who, QStringLiteral("healing")));
        QVERIFY(!isOfRule(who, QStringLiteral("heal")));
        QVERIFY(!isOfRule(QStringLiteral("hanna@desk"), QStringLiteral("healing")));
    }
};

QTEST_GUILESS_MAIN(GuardTest)
#include "guard.moc"
