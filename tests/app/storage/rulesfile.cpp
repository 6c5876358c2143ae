// rules.toml: the shipped rules are whole, mistakes have a place, what is written is read again, and edits leave the rest of the text alone.
#include "storage/rulesfile.h"

#include "storage/alertsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class RulesFileTest : public QObject
{
    Q_OBJECT
private slots:
    void shippedRulesAreWhole()
    {
        const RulesFile &file = shippedRules();
        for (const Error &e : file.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(file.faults.empty());
        QVERIFY(file.set.rules.size() >= 60);
        const QStringList views{"bridges", "recorders", "people", "rooms", "config", "operations", "versions", "charts", "overview", ""};
        for (const AlertRule &r : file.set.rules) {
            QVERIFY2(!r.title.isEmpty() && !r.why.isEmpty() && !r.doWhat.isEmpty(), qPrintable(r.name));
            QVERIFY2(!r.title.endsWith(u'.') && r.why.endsWith(u'.') && (r.doWhat.endsWith(u'.') || r.doWhat.endsWith(u'?')), qPrintable(r.name));
            QVERIFY2(views.contains(r.view), qPrintable(r.name));
        }
        // the ten of alerting.md §10 that the console's own figures tell
        for (const char *name : {"Target_Down", "JVB_No_Healthy_Bridge", "Jicofo_No_Operational_Bridges", "JVB_XMPP_Detached", "JVB_Stress_High", "Jibri_Pool_Exhausted", "Jibri_Unhealthy"})
            QVERIFY2(file.set.rule(QLatin1String(name)), name);
        // every cause that the console finds has its rule, but for single people: those are told in the tree (alerting.md §6)
        for (int k = 0; QLatin1String(problemName(ProblemKind(k))) != QLatin1String("unknown"); ++k) {
            const auto kind = ProblemKind(k);
            if (kind == ProblemKind::PersonPoor || kind == ProblemKind::BridgeOverloaded) continue; // the latter: JVB_Stress_*
            QVERIFY2(std::any_of(file.set.rules.begin(), file.set.rules.end(), [&](const AlertRule &r) { return r.signal.kind == AlertSignal::Kind::Finding && r.signal.finding == kind; }),
                     problemName(kind));
        }
        const AlertRule *stress = file.set.rule("JVB_Stress_High");
        QCOMPARE(stress->raise, 0.8);
        QCOMPARE(stress->clear, std::optional(0.65));
        QCOMPARE(stress->forMs, 180'000);
        QCOMPARE(stress->keepMs, 300'000);
        QCOMPARE(file.set.atMost.value("staging"), AlertSeverity::Severe);
        // every name of alerting.md §4 has its rule, some under a name of our own
        for (const char *name : {"Scrape_Slow", "JVB_Transit_Slow", "JVB_Report_Stale", "Jibri_Recording_Too_Long", "Jibri_Canary_Stale", "Prosody_Down", "Prosody_Port_Closed", "HAProxy_Shard_Down", "Config_Differs"})
            QVERIFY2(file.set.rule(QLatin1String(name)), name);
        QCOMPARE(file.set.rule("JVB_Heap_Full_Soon")->signal.limitBy, std::optional(Metric::BridgeHeapMax));
    }

    void writtenAndReadAgain()
    {
        QString text;
        for (const AlertRule &r : shippedRules().set.rules) text += ruleToml(r) + u'\n';
        RuleOverride o;
        o.shard = "eu \"west\"";
        o.rule = "JVB_Stress_High";
        o.enabled = false;
        o.raise = 0.9;
        o.forMs = 90'000;
        o.severity = AlertSeverity::Page;
        text += overrideToml(o);
        const RulesFile again = readRules(text.toUtf8(), "again");
        for (const Error &e : again.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(again.faults.empty());
        QVERIFY(again.set.rules == shippedRules().set.rules);
        QVERIFY(again.set.overrides == std::vector<RuleOverride>{o});
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("expected");
        const QString head = "[[rule]]\nname = \"X\"\n";
        const auto row = [&](const char *name, const QString &more, const char *where, const char *expected) { QTest::newRow(name) << head + more << QString(where) << QString(expected); };
        row("no metric", "signal = \"bridge.strss\"\nraise = \"> 1\"\n", "line 3, column 10", "no metric bridge.strss");
        row("no window", "signal = \"bridge.ice_failed increase\"\nraise = \"> 1\"\n", "line 3", "window like 10m");
        row("window of nothing", "signal = \"bridge.stress now 5m\"\nraise = \"> 1\"\n", "line 3", "no window here");
        row("how", "signal = \"bridge.stress sum 5m\"\nraise = \"> 1\"\n", "line 3", "increase, rate");
        row("no condition", "signal = \"bridge.stress\"\n", "line 1", "expected raise =");
        row("condition", "signal = \"bridge.stress\"\nraise = \"0.8\"\n", "line 4, column 9", "like \"> 0.8\"");
        row("limit by what is no figure", "on = \"bridge\"\nsignal = \"bridge.heap_used slope 6h\"\nlimit = \"bridge.heap_mx\"\nraise = \"< 2\"\n", "line 5, column 9", "a number or a figure");
        row("limit by another's figure", "on = \"bridge\"\nsignal = \"bridge.heap_used slope 6h\"\nlimit = \"shard.rooms\"\nraise = \"< 2\"\n", "line 5, column 9", "of what the rule is on");
        row("severity", "signal = \"bridge.stress\"\nraise = \"> 1\"\nseverity = \"bad\"\n", "line 5", "info, warning, severe or page");
        row("time", "signal = \"bridge.stress\"\nraise = \"> 1\"\nfor = \"5 min\"\n", "line 5", "like \"90s\"");
        row("clear on the wrong side", "signal = \"bridge.stress\"\nraise = \"> 0.8\"\nclear = 0.9\n", "line 5", "raised side");
        row("finding", "finding = \"bridge-sad\"\n", "line 3", "no finding of that name");
        row("two kinds", "finding = \"swap-low\"\nsource = \"any\"\n", "line 1", "one of signal");
        row("unknown key", "finding = \"swap-low\"\ntresh = 1\n", "line 4, column 1", "tresh is not known");
        row("scope", "on = \"shard\"\nsignal = \"bridge.stress\"\nraise = \"> 1\"\n", "line 4", "no figure of what the rule is on");
        row("limit", "signal = \"bridge.stress\"\nlimit = 3\nraise = \"> 1\"\n", "line 4", "slope");
        row("twice", "finding = \"swap-low\"\n[[rule]]\nname = \"X\"\nfinding = \"swap-low\"\n", "line 5", "two rules");
        QTest::newRow("no TOML") << "[[rule]\n" << "line 1" << "";
        QTest::newRow("name") << "[[rule]]\nname = \"a b\"\n" << "line 2" << "letters, digits";
        QTest::newRow("override of nothing") << "[[override]]\nraise = 3\n" << "line 1" << "expected rule =";
        QTest::newRow("one bracket") << "[rule]\nname = \"X\"\n" << "line 1" << "two brackets";
    }

    void mistakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, expected);
        const RulesFile file = readRules(text.toUtf8(), "rules.toml");
        QCOMPARE(file.faults.size(), 1u);
        QVERIFY2(file.faults[0].where.contains(where), qPrintable(file.faults[0].where));
        QVERIFY2(file.faults[0].detail.contains(expected), qPrintable(file.faults[0].detail));
    }

    void aMistakeStopsOnlyItsOwnRule()
    {
        const RulesFile file = readRules("[[rule]]\nname = \"A\"\nfinding = \"nothing\"\n[[rule]]\nname = \"B\"\nfinding = \"swap-low\"\n", "x");
        QCOMPARE(file.set.rules.size(), 1u);
        QCOMPARE(file.set.rules[0].name, QString("B"));
    }

    void editsLeaveTheRestAlone()
    {
        const QByteArray text = "# mine\n\n[[rule]] # first\nname = \"A\"\nfinding = \"swap-low\"\n\n# about B\n[[rule]]\nname = \"B\" # b\nfinding = \"swap-low\"\n\n"
                                "[[override]]\nrule = \"JVB_Stress_High\"\nraise = 0.9\n\n[profile.x]\nat_most = \"info\"\n";
        AlertRule a = readRules(text, "x").set.rules[0];
        a.keepMs = 60'000;
        const auto changed = withRule(text, "A", &a);
        QVERIFY(changed);
        QVERIFY(changed->contains("# mine\n") && changed->contains("# about B\n[[rule]]\nname = \"B\" # b\n") && changed->contains("[profile.x]"));
        QCOMPARE(readRules(*changed, "x").set.rule("A")->keepMs, 60'000);
        const auto gone = withRule(*changed, "B", nullptr);
        QVERIFY(gone);
        QVERIFY(!readRules(*gone, "x").set.rule("B"));
        QCOMPARE(readRules(*gone, "x").set.atMost.size(), 1);
        RuleOverride o;
        o.rule = "JVB_Stress_High";
        o.raise = 0.7;
        const auto other = withOverride(*gone, o, false);
        QVERIFY(other);
        QCOMPARE(readRules(*other, "x").set.overrides.size(), 1u);
        QCOMPARE(readRules(*other, "x").set.overrides[0].raise, std::optional(0.7));
        o.shard = "eu";
        const auto two = withOverride(*other, o, false);
        QCOMPARE(readRules(*two, "x").set.overrides.size(), 2u);
        const auto one = withOverride(*two, o, true);
        QCOMPARE(readRules(*one, "x").set.overrides.size(), 1u);
        const auto fresh = withRule({}, "A", &a);
        QVERIFY(fresh);
        QVERIFY(*readRules(*fresh, "x").set.rule("A") == a);
        QVERIFY(!withRule("[[rule]\n", "A", &a)); // what cannot be read is not written over
        // a head inside of a text is no head: refused rather than cut in two
        const QByteArray sly = "[[rule]]\nname = \"A\"\nfinding = \"swap-low\"\nwhy = \"\"\"\n[[rule]]\nname = \"B\"\n\"\"\"\n";
        if (const auto r = withRule(sly, "A", nullptr)) QVERIFY(readRules(*r, "x").set.rules.empty());
    }

    void shardsAndProfiles()
    {
        RuleSet set = shippedRules().set;
        const AlertRule &page = *set.rule("Prosody_Down"), &stress = *set.rule("JVB_Stress_High");
        QCOMPARE(set.at(page, "s", {})->severity, AlertSeverity::Page);
        QCOMPARE(set.at(page, "s", "staging")->severity, AlertSeverity::Severe);
        QCOMPARE(set.at(page, "s", "lab")->severity, AlertSeverity::Info);
        RuleOverride all, one;
        all.rule = one.rule = "JVB_Stress_High";
        all.raise = 0.9;
        one.shard = "b";
        one.enabled = false;
        set.overrides = {all, one};
        QCOMPARE(set.at(stress, "a", {})->raise, 0.9);
        QVERIFY(!set.at(stress, "b", {}));
        set.overrides[0].raise = 0.5; // past where it clears
        QVERIFY(!set.at(stress, "a", {})->clear);
        AlertRule lab = stress;
        lab.profiles = QStringList{"lab"};
        QVERIFY(!set.at(lab, "a", {}));
        QVERIFY(set.at(lab, "a", "lab"));
        RuleSet mine;
        mine.rules = {lab};
        QVERIFY(*merged(shippedRules().set, mine).rule("JVB_Stress_High") == lab);
    }

    void durations()
    {
        QCOMPARE(durationOf(u"90"), std::optional<qint64>(90'000));
        QCOMPARE(durationOf(u"1h30m"), std::optional<qint64>(5'400'000));
        QCOMPARE(durationOf(u"250ms"), std::optional<qint64>(250));
        QCOMPARE(durationOf(u"2d"), std::optional<qint64>(2 * 86'400'000));
        for (const char16_t *bad : {u"", u"m", u"1x", u"-5", u"1e99", u"5m1h", u"nan", u"999999999d"}) QVERIFY(!durationOf(bad));
        for (const qint64 ms : {qint64(0), qint64(1), qint64(90'000), qint64(5'400'000), qint64(86'400'001)}) QCOMPARE(durationOf(durationText(ms)), std::optional(ms));
    }

    void anywhereCutNeverCrashes()
    {
        QFile file(":/rules.toml");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.read(6000);
        for (qsizetype i = 0; i < text.size(); i += 5) readRules(QByteArrayView(text).first(i), "x");
    }

    void whatIsKeptOfAlerts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("state/alerts.json");
        AlertBoard board;
        Silence s;
        s.rule = "A";
        board.silence(s, false, 1000);
        QVERIFY(saveAlerts(board, path));
        AlertBoard later;
        QVERIFY(loadAlerts(later, path, 2000));
        QCOMPARE(later.silences().size(), 1u);
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\":1,\"open\":[");
        file.close();
        AlertBoard broken;
        QVERIFY(!loadAlerts(broken, path, 2000));
        QVERIFY(QFile::exists(path + ".broken"));
        QVERIFY(loadAlerts(broken, path, 2000)); // absent now
    }
};

QTEST_GUILESS_MAIN(RulesFileTest)
#include "rulesfile.moc"
