// [[out]] of the fleet file: where alerts and figures go; and the templates in it.
#include "settings/outtemplate.h"
#include "storage/fleetfile.h"
#include "storage/fleetpatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

class TestFleetOut : public QObject
{
    Q_OBJECT

    static FleetFile read(const QByteArray &text) { return readFleet(text, QStringLiteral("fleet.toml")); }

private slots:
    void whatIsWrittenIsRead()
    {
        const FleetFile f = read("[[out]]\nname = \"chat\"\nkind = \"webhook\"\nurl = \"https://chat.example.org/{secret}/{shard}?s={severity}\"\nmethod = \"PUT\"\nsecret = \"chat\"\nheaders = { X-Team = \"video\" }\n"
                                 "body = '{\"text\": \"{title} at {target}\", \"n\": {people}}'\nseverity = \"severe\"\nshards = [\"eu\"]\nssh = \"ops@host\"\ntls = { name = \"x\" }\nvia = \"http://p:3128\"\ntimeout = 20\n"
                                 "[[out]]\nname = \"plain\"\nkind = \"webhook\"\nurl = \"http://a:1\"\nuser = \"u\"\nsecret = \"s\"\ncontent_type = \"text/plain\"\nbody = \"{title}: {not a field}\"\n"
                                 "[[out]]\nname = \"pager\"\nkind = \"command\"\ncommand = [\"/usr/local/bin/page\", \"--\", \"{title}\"]\ntimeout = 60\n"
                                 "[[out]]\nname = \"am\"\nkind = \"alertmanager\"\nshard = \"eu\"\nsilences = false\n"
                                 "[[out]]\nname = \"gw\"\nkind = \"pushgateway\"\nurl = \"http://127.0.0.1:9091\"\njob = \"console\"\nevery = 30\n"
                                 "[[out]]\nname = \"saas\"\nkind = \"json\"\nurl = \"https://gw.machinist.iij.jp/endpoint\"\nsecret = \"key\"\nagent = \"fleet\"\nmetrics = [\"bridge.stress\", \"shard.people\"]\ntags = { environment = \"prod\" }\n"
                                 "metric = '{\"k\": {key}, \"v\": {value}}'\nbody = '{\"all\": {metrics}}'\n"
                                 "[[out]]\nname = \"page\"\nkind = \"metrics-page\"\nport = 9317\n"
                                 "[[out]]\nname = \"mimir\"\nkind = \"remote-write\"\nurl = \"https://mimir.example.org/api/v1/push\"\nuser = \"t\"\nsecret = \"mimir\"\nheaders = { X-Scope-OrgID = \"jitsi\" }\nevery = 60\n"
                                 "[[out]]\nname = \"victoria\"\nkind = \"victoria-import\"\nurl = \"http://127.0.0.1:8428/api/v1/import\"\nmetrics = [\"bridge.stress\"]\n");
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        QCOMPARE(f.config.out.size(), size_t(9));
        const OutConfig &chat = f.config.out[0];
        QCOMPARE(chat.least, AlertSeverity::Severe);
        QCOMPARE(chat.method, "PUT");
        QCOMPARE(chat.timeoutMs, 20'000);
        QCOMPARE(f.config.out[3].least, AlertSeverity::Info); // an Alertmanager gets all, unless told otherwise
        QVERIFY(f.config.out[3].post && !f.config.out[3].silences);
        QCOMPARE(f.config.out[4].everyMs, 30'000);
        QCOMPARE(f.config.out[5].metrics, (std::vector<Metric>{Metric::BridgeStress, Metric::ShardPeople}));
        QCOMPARE(f.config.out[6].port, 9317);
        QCOMPARE(f.config.out[7].everyMs, 60'000); // not the usual one of series
        QCOMPARE(f.config.out[8].everyMs, 10'000);
        QCOMPARE(f.config.out[8].metrics, std::vector<Metric>{Metric::BridgeStress});
        QCOMPARE(secretNames(chat), QStringList{QStringLiteral("chat")});
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        // whom this console tells is not shared: the address of a webhook may be all that it takes to post there
        QVERIFY(!fleetProfile(f.config).contains(QLatin1String("chat.example.org")));
    }

    void seriesInOneLine()
    {
        const FleetFile write = read("series = \"https://engine:9090/api/v1/write\"\n"), import = read("series = \"http://127.0.0.1:8428/api/v1/import?extra_label=a=b\"\n[[out]]\nname = \"page\"\nkind = \"metrics-page\"\nport = 9317\n");
        QVERIFY(write.faults.empty() && import.faults.empty());
        QCOMPARE(write.config.out.size(), size_t(1));
        QCOMPARE(write.config.out[0].kind, OutKind::RemoteWrite);
        QCOMPARE(write.config.out[0].name, QStringLiteral("series"));
        QCOMPARE(write.config.out[0].everyMs, 10'000);
        QCOMPARE(import.config.out.size(), size_t(2));
        QCOMPARE(import.config.out[0].kind, OutKind::VictoriaImport);
        QCOMPARE(import.config.out[0].url, QStringLiteral("http://127.0.0.1:8428/api/v1/import?extra_label=a=b"));
        QCOMPARE(readFleet(fleetToml(import.config).toUtf8(), QStringLiteral("x")).config, import.config);
    }

    void faultsHaveAPlaceAndSayWhatIsExpected_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const QByteArray hook = "[[out]]\nname = \"x\"\nkind = \"webhook\"\n", url = "url = \"http://h/\"\n";
        QTest::newRow("field") << QByteArray(hook + url + "body = '{\"a\": \"{titel}\"}'\n") << "line 5, column 8" << "unknown field {titel}";
        QTest::newRow("no JSON") << QByteArray(hook + url + "body = '{\"a\": {title}'\n") << "line 5, column 8" << "no JSON";
        QTest::newRow("host") << QByteArray(hook + "url = \"http://{shard}.example.org/\"\n") << "line 4, column 7" << "not in the host";
        QTest::newRow("field of address") << QByteArray(hook + "url = \"http://h/{nobody}\"\n") << "line 4, column 7" << "unknown field {nobody}";
        QTest::newRow("secret without name") << QByteArray(hook + "url = \"http://h/{secret}\"\n") << "line 4, column 7" << "needs secret =";
        QTest::newRow("user in address") << QByteArray(hook + "url = \"http://a:b@h/\"\n") << "line 4, column 7" << "must not hold a user";
        QTest::newRow("scheme") << QByteArray(hook + "url = \"ftp://h/\"\n") << "line 4, column 7" << "expected an address";
        QTest::newRow("method") << QByteArray(hook + url + "method = \"DELETE\"\n") << "line 5, column 10" << "POST, PUT";
        QTest::newRow("severity") << QByteArray(hook + url + "severity = \"loud\"\n") << "line 5, column 12" << "info, warning, severe or page";
        QTest::newRow("header") << QByteArray(hook + url + "headers = { \"a b\" = \"c\" }\n") << "line 5, column 11" << "no header";
        QTest::newRow("key of another kind") << QByteArray(hook + url + "job = \"a\"\n") << "line 5, column 1" << "unknown key job in webhook";
        QTest::newRow("kind") << QByteArray("[[out]]\nname = \"x\"\nkind = \"mail\"\n") << "line 3, column 8" << "metrics-page";
        QTest::newRow("program") << QByteArray("[[out]]\nname = \"x\"\nkind = \"command\"\ncommand = [\"{title}\"]\n") << "line 4, column 11" << "cannot be a field";
        QTest::newRow("word") << QByteArray("[[out]]\nname = \"x\"\nkind = \"command\"\ncommand = [\"a\", \"{room}\"]\n") << "line 4, column 11" << "unknown field {room}";
        QTest::newRow("either") << QByteArray("[[out]]\nname = \"x\"\nkind = \"alertmanager\"\n") << "line 1, column 1" << "expected either url =, or shard =";
        QTest::newRow("metric") << QByteArray("[[out]]\nname = \"x\"\nkind = \"json\"\nurl = \"http://h/\"\nmetrics = [\"person.rtt\"]\n") << "line 5, column 11" << "no figure of a server";
        QTest::newRow("tags") << QByteArray("[[out]]\nname = \"x\"\nkind = \"json\"\nurl = \"http://h/\"\nmetrics = [\"bridge.rtt\"]\ntags = { a = \"\", b = \"\", c = \"\", d = \"\", e = \"\", f = \"\", g = \"\" }\n") << "line 6, column 8" << "at most 6 tags";
        QTest::newRow("port") << QByteArray("[[out]]\nname = \"x\"\nkind = \"metrics-page\"\nport = 0\n") << "line 4, column 8" << "from 1 to 65535";
        QTest::newRow("series") << QByteArray("series = \"engine:9090\"\n") << "line 1, column 10" << "expected series =";
        QTest::newRow("login in series") << QByteArray("series = \"http://a:b@engine/api/v1/write\"\n") << "line 1, column 10" << "kind remote-write";
        QTest::newRow("figure of a person") << QByteArray("[[out]]\nname = \"x\"\nkind = \"remote-write\"\nurl = \"http://h/\"\nmetrics = [\"person.rtt\"]\n") << "line 5, column 11" << "no figure of a server";
        QTest::newRow("twice") << QByteArray(hook + url + hook + url) << "line 5, column 1" << "there twice";
        QTest::newRow("one bracket") << QByteArray("[out]\nname = \"x\"\n") << "line 1, column 1" << "two brackets";
    }
    void faultsHaveAPlaceAndSayWhatIsExpected()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const FleetFile f = read(text);
        QVERIFY(!f.faults.empty());
        QStringList all;
        for (const Error &e : f.faults) all << e.where + QStringLiteral(": ") + e.detail;
        const bool there = std::any_of(f.faults.begin(), f.faults.end(), [&](const Error &e) { return e.where == QStringLiteral("fleet.toml, ") + where && e.detail.contains(what); });
        QVERIFY2(there, qPrintable(all.join(u'\n')));
        QVERIFY(f.config.out.size() <= 1);
    }

    void templates()
    {
        const OutValues v{{QStringLiteral("title"), QStringLiteral("a \"b\"\\\n{rooms}")}, {QStringLiteral("rooms"), {QStringLiteral("3"), 3}}, {QStringLiteral("people"), {QString(), QJsonValue()}}};
        const QString filled = filledJson(QStringLiteral("{\"t\": \"x {title} y\", \"u\": {title}, \"r\": {rooms}, \"p\": {people}, \"s\": \"\\\"{people}\"}"), v);
        const QJsonObject o = QJsonDocument::fromJson(filled.toUtf8()).object();
        QCOMPARE(o.size(), 5);
        QCOMPARE(o[u"t"].toString(), QStringLiteral("x a \"b\"\\\n{rooms} y"));
        QCOMPARE(o[u"u"].toString(), QStringLiteral("a \"b\"\\\n{rooms}"));
        QCOMPARE(o[u"r"].toInt(), 3);
        QVERIFY(o[u"p"].isNull());
        QCOMPARE(o[u"s"].toString(), QStringLiteral("\""));
        QCOMPARE(filledAddress(QStringLiteral("http://h/{title}/{secret}?r={rooms}"), v), QStringLiteral("http://h/a%20%22b%22%5C%0A%7Brooms%7D/{secret}?r=3"));
        QCOMPARE(filledAddress(QStringLiteral("http://h/{title}/x"), {{QStringLiteral("title"), QStringLiteral("..")}}), QStringLiteral("http://h/__/x"));
        QCOMPARE(filledBody(QStringLiteral("a={title}&b={rooms}"), QStringLiteral("application/x-www-form-urlencoded"), v), QStringLiteral("a=a%20%22b%22%5C%0A%7Brooms%7D&b=3"));
        QCOMPARE(filledBody(QStringLiteral("{title}!"), QStringLiteral("text/plain"), v), QStringLiteral("a \"b\"\\\n{rooms}!"));
        for (const QString &body : {defaultNoticeBody(), QStringLiteral("[{people}, \"{title}\"]")}) QVERIFY2(isJsonTemplate(body, noticeFields()), qPrintable(body));
        QVERIFY(isJsonTemplate(defaultSample(), sampleFields()) && isJsonTemplate(defaultSamples(), samplesFields()));
        QVERIFY(unknownPlaceholder(QStringList{defaultNoticeBody()}, noticeFields()).isEmpty() && unknownPlaceholder(QStringList{defaultSample()}, sampleFields()).isEmpty());
        QVERIFY(!isJsonTemplate(QStringLiteral("{{title}: 1}"), noticeFields())); // null is no key
    }
};

QTEST_GUILESS_MAIN(TestFleetOut)
#include "fleetout.moc"
