// Our rules beside Prometheus: what is exported is accepted by the real promtool, fires when our own machine fires, and comes back by the import.
#include "storage/prometheusrules.h"

#include "alerts/rulepreview.h"
#include "base/text.h"
#include "storage/rulesfile.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace jitscope;

namespace {

constexpr int Steps = 120; // minutes
constexpr qint64 Minute = 60'000;

struct Ran { int code; QString out; };

Ran promtool(const QString &folder, const QStringList &arguments)
{
    QProcess p;
    p.setWorkingDirectory(folder);
    p.setProcessChannelMode(QProcess::MergedChannels);
    p.start(QStringLiteral("promtool"), arguments);
    if (!p.waitForStarted() || !p.waitForFinished(50'000)) return {-1, QStringLiteral("promtool (Debian package prometheus) does not run: ") + p.errorString()};
    return {p.exitCode(), QString::fromUtf8(p.readAll())};
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

AlertRule ruleOf(const char *name, SignalTerm term, const char *condition)
{
    AlertRule r;
    r.name = QLatin1String(name);
    r.title = r.name;
    r.signal.of = ServerKind::Bridge;
    r.signal.terms = {term};
    if (!setCondition(r, QLatin1String(condition))) qFatal("condition");
    return r;
}

// Rules that both can say, and for each a way to make its series: levels that wander around the thresholds, held for some minutes each.
struct Compared
{
    AlertRule rule;
    std::vector<double> levels; // in the unit of the page
    bool counter = false;
};

std::vector<Compared> compared()
{
    std::vector<Compared> all;
    AlertRule r = ruleOf("Stress", {Metric::BridgeStress}, "> 0.8");
    r.clear = 0.65;
    r.forMs = 3 * Minute;
    r.keepMs = 5 * Minute;
    all.push_back({r, {0.2, 0.6, 0.7, 0.75, 0.85, 0.95}});
    r = ruleOf("Plain", {Metric::BridgeStress}, ">= 0.75");
    r.forMs = 5 * Minute;
    all.push_back({r, {0.2, 0.7, 0.75, 0.9}});
    r = ruleOf("At_Once", {Metric::BridgeStress}, "> 0.5");
    all.push_back({r, {0.4, 0.5, 0.6}});
    r = ruleOf("Below", {Metric::BridgeHealthy}, "< 1");
    r.forMs = 2 * Minute;
    r.keepMs = 3 * Minute;
    all.push_back({r, {0, 1, 1}});
    r = ruleOf("Few", {Metric::BridgePeople}, "< 10");
    r.clear = 20;
    r.forMs = 4 * Minute;
    r.keepMs = 2 * Minute;
    all.push_back({r, {5, 9, 15, 19, 25, 40}});
    r = ruleOf("Counted", {Metric::BridgeIceFailed, SignalTerm::Over::Increase, 10 * Minute}, "> 0");
    r.keepMs = 10 * Minute;
    all.push_back({r, {0, 0, 0, 0, 3}, true});
    r = ruleOf("Counted_Much", {Metric::BridgeIceFailed, SignalTerm::Over::Increase, 15 * Minute}, "> 25");
    r.forMs = 2 * Minute;
    all.push_back({r, {0, 0, 7, 0, 0}, true});
    r = ruleOf("Highest", {Metric::BridgeStress, SignalTerm::Over::Max, 10 * Minute}, "> 0.8");
    r.forMs = 1 * Minute;
    all.push_back({r, {0.1, 0.3, 0.5, 0.9}});
    r = ruleOf("Loss", {Metric::BridgeLossDown}, "> 5"); // per cent here, a fraction there
    r.clear = 2;
    r.forMs = 5 * Minute;
    r.keepMs = 5 * Minute;
    all.push_back({r, {0.001, 0.015, 0.03, 0.06, 0.2}});
    return all;
}

using Firing = std::vector<bool>; // by minute

// "0.5 0.9 …" of one instance, deterministic
std::vector<double> makeSeries(const Compared &c, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> out;
    double sum = 100;
    while (out.size() <= Steps) {
        const double level = c.levels[size_t(random.bounded(quint32(c.levels.size())))];
        const int held = int(1 + random.bounded(12u));
        for (int i = 0; i < held && out.size() <= Steps; ++i) {
            if (c.counter) {
                if (out.size() > 20) sum += level; // not while the window fills: promtool extrapolates, we do not
                if (out.size() > 30 && random.bounded(70u) == 0) sum = 0; // the process has restarted
                out.push_back(sum);
            } else {
                out.push_back(level);
            }
        }
    }
    return out;
}

// Positions at which a run begins or ends.
std::vector<std::pair<int, bool>> edges(const Firing &f)
{
    std::vector<std::pair<int, bool>> out;
    for (size_t i = 0; i < f.size(); ++i)
        if (f[i] != (i > 0 && f[i - 1])) out.emplace_back(int(i), f[i]);
    return out;
}

} // namespace

class PrometheusRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(!QStandardPaths::findExecutable("promtool").isEmpty(), "promtool is missing: Debian package prometheus"); }

    void shippedRulesAreAccepted()
    {
        QTemporaryDir folder;
        const QString text = prometheusRules(shippedRules().set);
        write(folder.filePath("rules.yml"), text.toUtf8());
        const Ran ran = promtool(folder.path(), {"check", "rules", "rules.yml"});
        QVERIFY2(ran.code == 0, qPrintable(ran.out + text));
        QVERIFY(text.contains("alert: JVB_Stress_High"));
        QVERIFY(text.contains("ALERTS{alertname=\"JVB_Stress_High\", alertstate=\"firing\"}"));
        QVERIFY(text.contains("# not here: Jibri_Stuck (found by the console"));
        int exported = 0;
        for (const AlertRule &r : shippedRules().set.rules) {
            QVERIFY2(text.contains("alert: " + r.name + u'\n') != text.contains("# not here: " + r.name + u' '), qPrintable(r.name)); // each in one of the two
            exported += text.contains("alert: " + r.name + u'\n');
        }
        QVERIFY(exported >= 20);
    }

    void hostileWordsStayWords()
    {
        AlertRule r = ruleOf("X", {Metric::BridgeStress}, "> 1");
        r.title = QString::fromUtf8("it's {{ $value }} \n- alert: Y # \u202e \"");
        r.why = "a: [b, {c";
        QTemporaryDir folder;
        RuleSet set;
        set.rules = {r};
        write(folder.filePath("rules.yml"), prometheusRules(set).toUtf8());
        const Ran ran = promtool(folder.path(), {"check", "rules", "rules.yml"});
        QVERIFY2(ran.code == 0 && ran.out.contains("1 rules found"), qPrintable(ran.out));
    }

    // The bar: at least 60 series, the same firing intervals as promtool's, one evaluation step apart at most.
    void firesWhenPromtoolFires()
    {
        const std::vector<Compared> all = compared();
        constexpr int PerRule = 9;
        RuleSet set;
        QString tests = "rule_files: [rules.yml]\nevaluation_interval: 1m\ntests:\n- interval: 1m\n  input_series:\n";
        std::map<std::pair<QString, QString>, std::vector<double>> series; // rule, instance
        for (size_t c = 0; c < all.size(); ++c) {
            set.rules.push_back(all[c].rule);
            const WireKey *key = wireKey(all[c].rule.signal.terms[0].metric, SourceKind::JvbMetrics);
            QVERIFY(key);
            for (int i = 0; i < PerRule; ++i) {
                const QString instance = QString("r%1i%2").arg(c).arg(i);
                const std::vector<double> values = makeSeries(all[c], quint32(1000 * c + size_t(i)));
                QStringList text;
                for (const double v : values) text << QString::number(v, 'g', 12);
                tests += QString("  - series: %1{instance=\"%2\", shard=\"s\"}\n    values: '%3'\n").arg(QLatin1String(key->key), instance, text.join(u' '));
                series[{all[c].rule.name, instance}] = values;
            }
        }
        QVERIFY(series.size() >= 60);
        // Nothing is expected anywhere, so promtool tells what it got instead.
        tests += "  alert_rule_test:\n";
        for (const Compared &c : all)
            for (int m = 0; m <= Steps; ++m) tests += QString("  - {eval_time: %1m, alertname: %2, exp_alerts: []}\n").arg(m).arg(c.rule.name);
        QTemporaryDir folder;
        write(folder.filePath("rules.yml"), prometheusRules(set).toUtf8());
        write(folder.filePath("tests.yml"), tests.toUtf8());
        const Ran ran = promtool(folder.path(), {"test", "rules", "tests.yml"});
        QVERIFY2(ran.code == 1 && ran.out.contains("got:"), qPrintable(ran.out.left(4000)));

        std::map<std::pair<QString, QString>, Firing> theirs;
        static const QRegularExpression block("alertname: ?(\\w+), time: ?([0-9hms]+),(.*?)(?=alertname: ?\\w+, time|$)", QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression instance("instance=\"(r\\d+i\\d+)\"");
        int blocks = 0;
        for (auto it = block.globalMatch(ran.out); it.hasNext();) {
            const auto m = it.next();
            const auto at = durationOf(m.captured(2));
            QVERIFY2(at, qPrintable(m.captured(2)));
            ++blocks;
            const QString got = m.captured(3).section("got:", 1);
            for (auto in = instance.globalMatch(got); in.hasNext();) {
                Firing &f = theirs[{m.captured(1), in.next().captured(1)}];
                f.resize(Steps + 1);
                f[size_t(*at / Minute)] = true;
            }
        }
        QVERIFY(blocks > 100);

        int fired = 0, edgesSeen = 0, apart = 0;
        for (const Compared &c : all) {
            // A series of one metric is seen by every rule over that metric, there and here.
            for (const auto &[key, values] : series) {
                const auto own = std::find_if(all.begin(), all.end(), [&](const Compared &x) { return x.rule.name == key.first; });
                if (own->rule.signal.terms[0].metric != c.rule.signal.terms[0].metric) continue;
                const WireKey *wire = wireKey(c.rule.signal.terms[0].metric, SourceKind::JvbMetrics);
                std::vector<Sample> samples;
                for (size_t i = 0; i < values.size(); ++i) samples.push_back({1'800'000'000'000 + qint64(i) * Minute, values[i] * wire->factor});
                const qint64 zero = samples.front().at;
                Firing ours(Steps + 1);
                for (const RuleFiring &f : previewRule(c.rule, {[&](Metric) { return samples; }}, zero, zero + Steps * Minute, Minute))
                    for (qint64 t = f.from; t <= zero + Steps * Minute && (!f.until || t < f.until); t += Minute) ours[size_t((t - zero) / Minute)] = true;
                Firing theirsHere = theirs[{c.rule.name, key.second}];
                theirsHere.resize(Steps + 1);
                const auto a = edges(ours), b = edges(theirsHere);
                const auto told = [&](const Firing &f) {
                    QString out;
                    for (const bool on : f) out += on ? u'#' : u'.';
                    return out;
                };
                const QString both = c.rule.name + u' ' + key.second + "\n" + told(ours) + u'\n' + told(theirsHere);
                // Each minute of ours is one of theirs a step around it, and the other way round: what lasts one step may fall out of one of them.
                const auto near = [](const Firing &x, const Firing &y, int i) {
                    for (int k = std::max(0, i - 1); k <= std::min(Steps, i + 1); ++k)
                        if (y[size_t(k)] == x[size_t(i)]) return true;
                    return false;
                };
                for (int i = 0; i <= Steps; ++i) {
                    QVERIFY2(near(ours, theirsHere, i) && near(theirsHere, ours, i), qPrintable(both));
                    apart += ours[size_t(i)] != theirsHere[size_t(i)];
                }
                QVERIFY2(std::abs(int(a.size()) - int(b.size())) <= 2, qPrintable(both));
                edgesSeen += int(a.size());
                fired += !a.empty();
            }
        }
        qInfo("%d series, fired on %d, %d edges, %d minutes apart", int(series.size()), fired, edgesSeen, apart);
        QVERIFY(fired >= 60);
    }

    void importOfWhatWasExported()
    {
        RuleSet set;
        for (const Compared &c : compared())
            if (!c.rule.clear) set.rules.push_back(c.rule);
        const auto back = readPrometheusRules(prometheusRules(set).toUtf8());
        QVERIFY(back);
        for (const QString &l : back->left) qWarning().noquote() << l;
        QCOMPARE(back->rules.size(), set.rules.size());
        for (size_t i = 0; i < set.rules.size(); ++i) {
            QCOMPARE(back->rules[i].name, set.rules[i].name);
            QVERIFY2(back->rules[i].signal == set.rules[i].signal, qPrintable(set.rules[i].name));
            QCOMPARE(conditionText(back->rules[i]), conditionText(set.rules[i]));
            QCOMPARE(back->rules[i].forMs, set.rules[i].forMs);
            QCOMPARE(back->rules[i].keepMs, set.rules[i].keepMs);
        }
    }

    void importTellsWhatItLeaves()
    {
        const auto r = readPrometheusRules("groups:\n- name: g\n  rules:\n"
                                           "  - alert: A\n    expr: jitsi_jvb_stress > 0.8\n    for: 3m\n    labels: {severity: critical}\n    annotations: {summary: 'hot {{ $labels.instance }} now'}\n"
                                           "  - alert: B\n    expr: jitsi_jvb_stress > 0.8 and on (instance) up == 1\n"
                                           "  - alert: C\n    expr: my_metric > 1\n"
                                           "  - alert: D\n    expr: jitsi_jvb_stress{shard=\"a\"} > 1\n"
                                           "  - record: x:y\n    expr: sum(up)\n"
                                           "  - alert: E\n    expr: jitsi_jvb_healthy == 0\n    labels: {page: 'true'}\n"
                                           "  - alert: F\n    expr: jitsi_jvb_stress == 0.3\n"
                                           "  - alert: G\n    expr: increase(jitsi_jvb_endpoints_ice_failed_total[10m]) >= 5\n    keep_firing_for: 1h\n"
                                           "  - alert: H\n    expr: topk(jitsi_jvb_stress[3m]) > 5\n"
                                           "  - alert: A\n    expr: jitsi_jvb_stress > 0.9\n"
                                           "  - alert: 'a b'\n    expr: jitsi_jvb_stress > 0.9\n"
                                           "  - alert: I\n    expr: jitsi_jvb_outgoing_loss_fraction > 0.05\n    for: 2w\n"
                                           "  - alert: J\n    expr: jitsi_jvb_stress > 0.9\n    for: 5y\n");
        QVERIFY(r);
        QStringList names;
        for (const AlertRule &x : r->rules) names << x.name;
        QCOMPARE(names.join(u' '), QString("A E G I"));
        QCOMPARE(r->rules[0].severity, AlertSeverity::Severe);
        QCOMPARE(r->rules[0].title, QString("hot now"));
        QCOMPARE(r->rules[0].signal.of, std::optional(ServerKind::Bridge));
        QCOMPARE(r->rules[1].severity, AlertSeverity::Page);
        QVERIFY(r->rules[1].isRaised(0) && !r->rules[1].isRaised(1));
        QCOMPARE(r->rules[2].keepMs, 3'600'000);
        QCOMPARE(conditionText(r->rules[3]), QString("> 5")); // per cent here
        QCOMPARE(r->left.size(), 9);
        QVERIFY(r->left[0].startsWith("B: ") && r->left[2].contains("labels"));
    }

    void importRefuses()
    {
        QVERIFY(!readPrometheusRules("groups: [\n"));
        QVERIFY(!readPrometheusRules("a: b\n"));
        QVERIFY(!readPrometheusRules("- 1\n"));
        QVERIFY(!readPrometheusRules(QByteArray(2 * 1024 * 1024, ' ')));
        QVERIFY(!readPrometheusRules("a: &a [x]\ngroups: [*a, *a]\n"));
        QVERIFY(!readPrometheusRules("groups: " + QByteArray(100'000, '[')));
        QVERIFY(!readPrometheusRules(""));
        const auto empty = readPrometheusRules("groups: []\n");
        QVERIFY(empty && empty->rules.empty());
    }

    void theShippedExampleFile()
    {
        QFile file(JITSCOPE_SHARED "/jitsi/examples/jitsi-alerts.rules.yml");
        if (!file.exists()) return;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto r = readPrometheusRules(file.readAll());
        QVERIFY(r);
        QCOMPARE(int(r->rules.size()) + int(r->left.size()), 72);
        QVERIFY(r->rules.size() >= 8);
    }
};

QTEST_GUILESS_MAIN(PrometheusRulesTest)
#include "prometheusrules.moc"
