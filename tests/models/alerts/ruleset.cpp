// Rules with overrides: what stands where, and how an edit is written down.
#include "alerts/ruleset.h"

#include <QTest>

using namespace jitscope;

namespace {

AlertRule ruleNamed(const char *name)
{
    AlertRule r;
    r.name = QLatin1String(name);
    r.signal.terms = {{Metric::BridgeStress}};
    r.raise = 0.8;
    r.clear = 0.65;
    r.forMs = 60'000;
    return r;
}

} // namespace

class RuleSetTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfAnOverride()
    {
        RuleOverride o;
        AlertRule r = ruleNamed("X");
        const AlertRule before = r;
        o.applyTo(r);
        QVERIFY(r == before); // what is not set stays
        o.enabled = false;
        o.severity = AlertSeverity::Page;
        o.raise = 0.9;
        o.clear = 0.7;
        o.forMs = 1000;
        o.keepMs = 2000;
        o.applyTo(r);
        QVERIFY(!r.enabled);
        QCOMPARE(r.severity, AlertSeverity::Page);
        QCOMPARE(r.raise, 0.9);
        QCOMPARE(r.clear, std::optional(0.7));
        QCOMPARE(r.forMs, 1000);
        QCOMPARE(r.keepMs, 2000);
    }

    void oneShardGoesOverAll()
    {
        RuleSet set;
        set.rules = {ruleNamed("X"), ruleNamed("Y")};
        RuleOverride all, one;
        all.rule = one.rule = QStringLiteral("X");
        all.raise = 0.85;
        all.forMs = 5000;
        one.shard = QStringLiteral("eu");
        one.raise = 0.95;
        set.overrides = {all, one};
        QCOMPARE(set.standing("X", {})->raise, 0.85);
        QCOMPARE(set.standing("X", "eu")->raise, 0.95);
        QCOMPARE(set.standing("X", "eu")->forMs, 5000);
        QCOMPARE(set.standing("Y", "eu")->raise, 0.8);
        QVERIFY(!set.standing("Z", {}));
        QCOMPARE(set.at(*set.rule("X"), "eu", {})->raise, 0.95);
        QCOMPARE(set.at(*set.rule("X"), "us", {})->raise, 0.85);
        set.overrides[1].enabled = false;
        QVERIFY(!set.at(*set.rule("X"), "eu", {}));
        QVERIFY(!set.standing("X", "eu")->enabled); // off, and still to be shown
    }

    void anEditIsAnOverrideWhereItCanBe()
    {
        RuleSet all;
        all.rules = {ruleNamed("X")};
        AlertRule is = ruleNamed("X");
        is.raise = 0.9;
        RuleSet own = withEdit({}, all, is, {});
        QVERIFY(own.rules.empty());
        QCOMPARE(own.overrides.size(), 1u);
        QCOMPARE(own.overrides[0].raise, std::optional(0.9));
        QVERIFY(!own.overrides[0].forMs);
        // for one shard only what differs from what all have
        AlertRule eu = is;
        eu.severity = AlertSeverity::Severe;
        own = withEdit(own, merged(all, own), eu, "eu");
        QCOMPARE(own.overrides.size(), 2u);
        QCOMPARE(own.overrides[1].shard, QStringLiteral("eu"));
        QVERIFY(!own.overrides[1].raise);
        QCOMPARE(own.overrides[1].severity, std::optional(AlertSeverity::Severe));
        // as it was again: nothing is left of it
        own = withEdit(own, merged(all, own), ruleNamed("X"), {});
        QCOMPARE(own.overrides.size(), 1u);
        // what no override can say is the whole rule
        AlertRule profiled = ruleNamed("X");
        profiled.profiles = {QStringLiteral("lab")};
        own = withEdit({}, all, profiled, {});
        QCOMPARE(own.rules.size(), 1u);
        QVERIFY(own.overrides.empty());
    }
};

QTEST_GUILESS_MAIN(RuleSetTest)
#include "ruleset.moc"
