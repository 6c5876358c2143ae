// Runs the built program as a person or a monitoring system would.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Done
{
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Done run(const QStringList &arguments, const QByteArray &in = {}, const QStringList &without = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : without) environment.remove(name);
    QTemporaryDir home; // nobody's fleet file and settings
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(JITSCOPE_PROGRAM), arguments);
    program.write(in);
    program.closeWriteChannel();
    if (!program.waitForFinished(90'000)) program.kill();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void versionAndHelp()
    {
        QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("jitscope " JITSCOPE_VERSION "\n"));
        const Done help = run({QStringLiteral("--help")});
        for (const char *word : {"status", "watch", "inspect", "metrics", "doctor", "demo", "secret"}) QVERIFY2(help.out.contains(word), word);
    }
    void rulesAndAlerts()
    {
        const Done rules = run({QStringLiteral("rules"), QStringLiteral("--json")});
        QCOMPARE(rules.code, 0);
        QCOMPARE(rules.json()[QStringLiteral("schema")].toInt(), 1);
        QVERIFY(rules.json()[QStringLiteral("rules")].toArray().size() >= 60);
        QVERIFY(run({QStringLiteral("rules")}).out.contains("JVB_Stress_High  warning  bridge.stress > 0.8 for 3m"));
        const Done exported = run({QStringLiteral("rules"), QStringLiteral("--export"), QStringLiteral("prometheus")});
        QCOMPARE(exported.code, 0);
        QVERIFY(exported.out.contains("- alert: JVB_Stress_High"));
        QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("--export"), QStringLiteral("x")}).code, 64);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("groups:\n- name: g\n  rules:\n  - alert: A\n    expr: jitsi_jvb_stress > 0.9\n  - alert: B\n    expr: sum(up) > 1\n");
        file.close();
        const Done imported = run({QStringLiteral("rules"), QStringLiteral("--import"), file.fileName()});
        QCOMPARE(imported.code, 1); // something was left
        QVERIFY(imported.out.contains("taken: A\n") && imported.out.contains("left: B: "));
        const Done alerts = run({QStringLiteral("alerts"), QStringLiteral("--demo"), QStringLiteral("--incident"), QStringLiteral("bridge-lost-xmpp"), QStringLiteral("--json")});
        QVERIFY2(alerts.code >= 0 && alerts.code <= 2, alerts.err.constData());
        const QJsonArray all = alerts.json()[QStringLiteral("alerts")].toArray();
        QVERIFY2(std::any_of(all.begin(), all.end(), [](const QJsonValue &a) { return a[QStringLiteral("rule")] == QLatin1String("JVB_XMPP_Detached") && a[QStringLiteral("state")] == QLatin1String("pending"); }),
                 alerts.out.constData());
    }
    void fleetsAreSharedWithoutSecrets()
    {
        QTemporaryDir folder;
        const QString from = folder.filePath(QStringLiteral("from.toml")), profile = folder.filePath(QStringLiteral("profile.toml")), to = folder.filePath(QStringLiteral("to.toml"));
        QFile file(from);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"jvb\"\nurl = \"http://127.0.0.1:8080\"\nsecret = \"a-token\"\nheaders = { Cookie = \"geheim\", Host = \"h\" }\n");
        file.close();
        const Done out = run({QStringLiteral("export"), profile, QStringLiteral("--fleet"), from});
        QCOMPARE(out.code, 0);
        QVERIFY(out.err.contains("Cookie"));
        QFile shared(profile);
        QVERIFY(shared.open(QIODevice::ReadOnly));
        const QByteArray text = shared.readAll();
        QVERIFY(text.contains("a-token") && !text.contains("geheim"));
        QCOMPARE(run({QStringLiteral("import"), profile, QStringLiteral("--fleet"), to}).code, 0);
        const Done again = run({QStringLiteral("import"), profile, QStringLiteral("--fleet"), to});
        QVERIFY(again.out.contains("left as it is: a"));
        QFile made(to);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray added = made.readAll();
        QCOMPARE(added.count("[[shard]]"), 1);
        QVERIFY(added.contains("read_only = true"));
    }
    void addRefusesWhatIsNoAddress()
    {
        QCOMPARE(run({QStringLiteral("add")}).code, 64);
        QCOMPARE(run({QStringLiteral("add"), QStringLiteral("--"), QStringLiteral("-oProxyCommand=touch /tmp/x")}).code, 2);
        QCOMPARE(run({QStringLiteral("add"), QStringLiteral("h"), QStringLiteral("--user"), QStringLiteral("u")}).code, 64);
    }
    void withoutADisplayItSaysSoInOneLine()
    {
        const Done d = run({}, {}, {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")});
        QCOMPARE(d.code, 69);
        QCOMPARE(d.err.count('\n'), 1);
        QVERIFY(d.err.contains("jitscope status --demo"));
    }
    void wrongCallsAreTold()
    {
        QCOMPARE(run({QStringLiteral("sttus")}).code, 64);
        QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--bogus")}).code, 64);
        QCOMPARE(run({QStringLiteral("status"), QStringLiteral("--demo"), QStringLiteral("--wait"), QStringLiteral("soon")}).code, 64);
        QCOMPARE(run({QStringLiteral("inspect"), QStringLiteral("nothing"), QStringLiteral("-")}).code, 64);
        const Done none = run({QStringLiteral("status"), QStringLiteral("--fleet"), QStringLiteral("/nonexistent/fleet.toml")});
        QCOMPARE(none.code, 3); // nothing is known
        QVERIFY(none.err.contains("no fleet file"));
    }
    void metricsAreACatalogue()
    {
        const Done d = run({QStringLiteral("metrics"), QStringLiteral("--json")});
        QCOMPARE(d.code, 0);
        const QJsonArray all = d.json().value(QStringLiteral("metrics")).toArray();
        QVERIFY(all.size() > 60);
        for (const QJsonValue &m : all) QVERIFY(m[QStringLiteral("key")].toString().contains(u'.'));
    }
    void statusOfTheDemo()
    {
        const Done d = run({QStringLiteral("status"), QStringLiteral("--demo"), QStringLiteral("--json"), QStringLiteral("--wait"), QStringLiteral("20"),
                            QStringLiteral("--people"), QStringLiteral("120"), QStringLiteral("--rooms"), QStringLiteral("20")});
        QVERIFY2(d.code >= 0 && d.code <= 3, d.err.constData());
        const QJsonObject root = d.json();
        QCOMPARE(root.value(QStringLiteral("schema")).toInt(), 1);
        const QJsonArray shards = root.value(QStringLiteral("shards")).toArray();
        QCOMPARE(shards.size(), 3);
        int people = 0, full = 0, recorders = 0, both = 0;
        for (const QJsonValue &shard : shards) {
            QVERIFY(!shard[QStringLiteral("sources")].toArray().isEmpty());
            const QJsonArray rooms = shard[QStringLiteral("rooms")].toArray();
            for (const QJsonValue &room : rooms) {
                const QJsonArray members = room[QStringLiteral("people")].toArray();
                for (const QJsonValue &person : members) {
                    ++people;
                    bool all = true;
                    for (const char *key : {"rtt", "loss_up", "jitter_up"}) {
                        const QJsonObject reading = person[QLatin1String(key)].toObject();
                        // a number is shown only when it was measured; otherwise it is null and says why
                        const bool valued = reading.value(QStringLiteral("state")) == QLatin1String("measured") || reading.value(QStringLiteral("state")) == QLatin1String("stale");
                        if (!reading.isEmpty()) QCOMPARE(reading.value(QStringLiteral("value")).isNull(), !valued);
                        all = all && valued && !reading.value(QStringLiteral("source")).toString().isEmpty();
                    }
                    full += all;
                }
            }
            const QJsonArray jibris = shard[QStringLiteral("recorders")].toArray();
            for (const QJsonValue &r : jibris) {
                ++recorders;
                both += r[QStringLiteral("presence")][QStringLiteral("known")].toBool() && r[QStringLiteral("rest")][QStringLiteral("known")].toBool();
            }
        }
        QVERIFY2(people >= 60, qPrintable(QString::number(people)));
        QVERIFY2(full * 2 > people, qPrintable(QStringLiteral("%1 of %2 people have RTT, loss and jitter").arg(full).arg(people)));
        QVERIFY2(recorders >= 4 && both >= 2, qPrintable(QStringLiteral("%1 recorders, %2 with both views").arg(recorders).arg(both)));
    }
    void watchPrintsLines()
    {
        const Done d = run({QStringLiteral("watch"), QStringLiteral("--demo"), QStringLiteral("--wait"), QStringLiteral("4"), QStringLiteral("--people"), QStringLiteral("20"), QStringLiteral("--rooms"), QStringLiteral("5")});
        QCOMPARE(d.code, 0);
        const QList<QByteArray> lines = d.out.trimmed().split('\n');
        QVERIFY(lines.size() >= 3);
        for (const QByteArray &line : lines) QCOMPARE(QJsonDocument::fromJson(line).object().value(QStringLiteral("schema")).toInt(), 1);
    }
    void doctorNamesTheSetting()
    {
        const Done d = run({QStringLiteral("doctor"), QStringLiteral("--demo"), QStringLiteral("--wait"), QStringLiteral("8"), QStringLiteral("--people"), QStringLiteral("20"), QStringLiteral("--rooms"), QStringLiteral("5")});
        QVERIFY2(d.out.contains("switched off"), d.out.constData());
        QVERIFY(d.out.contains("switch on with"));
        QVERIFY(d.out.contains("works"));
    }
    void inspectReadsAndRefuses()
    {
        const Done good = run({QStringLiteral("inspect"), QStringLiteral("jibri-health"), QStringLiteral("-")},
                              R"({"status":{"busyStatus":"BUSY","health":{"healthStatus":"HEALTHY","details":{}}}})");
        QCOMPARE(good.code, 0);
        QVERIFY(good.json().contains(QStringLiteral("readings")));
        QVERIFY(good.json().contains(QStringLiteral("problems")));
        const Done bad = run({QStringLiteral("inspect"), QStringLiteral("jvb-stats"), QStringLiteral("-")}, "{\"stress_level\": 0.5, ");
        QCOMPARE(bad.code, 1);
        QVERIFY(!bad.err.isEmpty());
    }
    void theWindowPaintsOnARealDisplay()
    {
        // A display of our own: Xvfb picks a free number and tells it.
        QProcess xvfb;
        xvfb.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                            QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QByteArray number;
        QTRY_VERIFY_WITH_TIMEOUT((number += xvfb.readAllStandardOutput()).endsWith('\n'), 20'000);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + QString::fromLatin1(number.trimmed()));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        QTemporaryDir home;
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_STATE_HOME"), home.path());
        QProcess manager; // a window manager, as people have one
        manager.setProcessEnvironment(environment);
        manager.start(QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("echo ready")});
        // A window that comes while the manager is starting is taken over unpainted.
        QByteArray up;
        QTRY_VERIFY2_WITH_TIMEOUT((up += manager.readAllStandardOutput()).contains("ready"), "openbox", 20'000);
        QProcess window;
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--until-painted")}); // no fleet file: the demo
        const bool ended = window.waitForFinished(60'000);
        const QByteArray said = window.readAllStandardError();
        window.kill();
        window.waitForFinished();
        manager.kill();
        manager.waitForFinished();
        xvfb.kill();
        xvfb.waitForFinished();
        QVERIFY2(ended, said.constData());
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
    }
    void demoPrintsAFleetFile()
    {
        QProcess demo;
        demo.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("20"), QStringLiteral("--rooms"), QStringLiteral("5")});
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += demo.readAllStandardOutput()).contains("# secret"), 20'000);
        QVERIFY(out.contains("[[shard.bridge]]"));
        QVERIFY(out.contains("http://127.0.0.1:"));
        demo.terminate();
        QVERIFY(demo.waitForFinished(10'000));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "commands.moc"
