// The machine of jitsi/alerting.md §1, as rows: a rule, what is told at each beat, and the phase that it must be in.
#include "alerts/alertrule.h"

#include <QTest>

using namespace jitscope;

namespace {

AlertRule stressRule()
{
    AlertRule r;
    r.name = QStringLiteral("JVB_Stress_High");
    r.raise = 0.8;
    r.clear = 0.65;
    r.forMs = 3000;
    r.keepMs = 2000;
    return r;
}

// O: ok, P: pending, F: firing, C: clearing; small: no data
char letter(const AlertState &s)
{
    const char c = "OPFC"[int(s.phase)];
    return s.noData ? char(c - 'A' + 'a') : c;
}

} // namespace

class AlertRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void machine_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("values"); // one a second
        QTest::addColumn<QString>("phases");
        const double none = NoValue;
        QTest::newRow("a spike is ignored") << 0 << QList<double>{0.5, 0.9, 0.9, 0.9, 0.5} << "OPPPO";
        QTest::newRow("for") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, 0.9} << "PPPFF";
        QTest::newRow("between the thresholds nothing begins") << 0 << QList<double>{0.7, 0.9, 0.7, 0.9, 0.9, 0.9, 0.9} << "OPOPPPF";
        QTest::newRow("between the thresholds it goes on") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, 0.7, 0.7, 0.7} << "PPPFFFF";
        QTest::newRow("keep") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, 0.6, 0.6, 0.6, 0.6} << "PPPFCCOO";
        QTest::newRow("raised again while it clears") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, 0.6, 0.9, 0.6, 0.6, 0.6} << "PPPFCFCCO";
        QTest::newRow("keep is without a break") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, 0.6, 0.7, 0.6, 0.6, 0.6} << "PPPFCFCCO";
        QTest::newRow("no data keeps the phase") << 0 << QList<double>{none, 0.9, none, none, 0.9, none, 0.6, none, 0.6} << "oPppFfCcO";
        QTest::newRow("a gap never ends it") << 0 << QList<double>{0.9, 0.9, 0.9, 0.9, none, none, none, none, none, none} << "PPPFffffff";
        QTest::newRow("at once") << 1 << QList<double>{0, 1, 0, 1} << "OFOF";
        QTest::newRow("below") << 2 << QList<double>{1, 0, 0, 1, none, 0} << "OFFOoF";
        QTest::newRow("or equal") << 3 << QList<double>{1, 2, 3, 1} << "OFFO";
    }

    void machine()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, values);
        QFETCH(QString, phases);
        AlertRule rule = stressRule();
        if (kind != 0) {
            rule = {};
            rule.raise = kind == 1 ? 0 : kind == 2 ? 1 : 2;
            rule.below = kind == 2;
            rule.orEqual = kind == 3;
        }
        AlertState s;
        QString seen;
        qint64 now = 1'000'000;
        for (const double v : values) {
            s = judge(rule, s, v, true, now);
            seen += QLatin1Char(letter(s));
            now += 1000;
        }
        QCOMPARE(seen, phases);
    }

    void times()
    {
        const AlertRule rule = stressRule();
        AlertState s = judge(rule, {}, 0.9, true, 1000);
        s = judge(rule, s, NoValue, true, 2500);
        QCOMPARE(s.at, 1000);
        QCOMPARE(s.value, 0.9);
        s = judge(rule, s, 0.95, true, 4000); // the gap did not start `for` anew
        QCOMPARE(s.phase, AlertPhase::Firing);
        QCOMPARE(s.since, 1000);
        QCOMPARE(s.firedAt, 4000);
        s = judge(rule, s, 0.5, true, 5000);
        QCOMPARE(s.clearSince, 5000);
        QCOMPARE(s.firedAt, 4000); // no new notification
        s = judge(rule, s, 0.9, true, 6000);
        QCOMPARE(s.phase, AlertPhase::Firing);
        QCOMPARE(s.clearSince, 0);
        QCOMPARE(s.firedAt, 4000);
        s = judge(rule, s, 0.5, true, 7000);
        s = judge(rule, s, 0.5, true, 9000);
        QCOMPARE(s.phase, AlertPhase::Ok);
        QCOMPARE(s.firedAt, 0);
        QCOMPARE(s.since, 0);
    }

    void tooLittleTraffic()
    {
        const AlertRule rule = stressRule();
        AlertState s = judge(rule, {}, 0.9, false, 1000);
        QCOMPARE(s.phase, AlertPhase::Ok);
        s = judge(rule, s, 0.9, true, 2000);
        s = judge(rule, s, 0.9, false, 3000); // nothing is raised, not half of it either
        QCOMPARE(s.phase, AlertPhase::Ok);
        s = judge(rule, s, 0.9, true, 4000);
        s = judge(rule, s, 0.9, true, 7000);
        QCOMPARE(s.phase, AlertPhase::Firing);
        s = judge(rule, s, 0.9, false, 8000);
        QCOMPARE(s.phase, AlertPhase::Firing);
        s = judge(rule, s, 0.1, false, 9000);
        QCOMPARE(s.phase, AlertPhase::Clearing);
    }

    void names()
    {
        for (const AlertSeverity s : {AlertSeverity::Info, AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page})
            QCOMPARE(severityByName(QString::fromLatin1(severityName(s))).value(), s);
        QVERIFY(!severityByName(u"critical"));
        QCOMPARE(healthOf(AlertSeverity::Page), Health::Critical);
        QCOMPARE(healthOf(AlertSeverity::Info), Health::Fair);
    }
};

QTEST_GUILESS_MAIN(AlertRuleTest)
#include "alertrule.moc"
