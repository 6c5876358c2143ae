// Webhooks, commands and a metrics service: what reaches them, what waits, what is given up.
#include "outworld.h"

#include "app/nginx.h"
#include "app/freeport.h"
#include "out/messagesink.h"
#include "out/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jitscope;

class TestMessages : public QObject
{
    Q_OBJECT

    static QJsonObject json(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }
    // Until it is told of, which takes the planner's time of collecting.
    static void until(OutWorld &w, const std::function<bool()> &done)
    {
        for (int i = 0; i < 60 && !done(); ++i) {
            w.pass(1000);
            (void)QTest::qWaitFor(done, 20);
        }
    }

private slots:
    void aWebhookIsToldOnceForManyAndWhenItIsOver()
    {
        OutWorld w;
        Receiver r;
        OutConfig c = OutWorld::sink(OutKind::Webhook, r.url(QStringLiteral("/hook/{shard}/{rule}?s={severity}")));
        w.use({c});
        w.snapshot();
        std::vector<Alert> all;
        for (int i = 0; i < 40; ++i) all.push_back(w.alert(QStringLiteral("JVB_Stress_High"), QStringLiteral("jvb-%1").arg(i)));
        w.put(all);
        until(w, [&] { return !r.got.empty(); });
        QCOMPARE(r.got.size(), size_t(1));
        QCOMPARE(r.got[0].method, "POST");
        QCOMPARE(r.got[0].path, "/hook/eu/JVB_Stress_High?s=severe");
        const QJsonObject o = json(r.got[0].body);
        QCOMPARE(o[u"state"].toString(), QStringLiteral("firing"));
        QCOMPARE(o[u"count"].toInt(), 40);
        QCOMPARE(o[u"targets"].toArray().size(), 20);
        QCOMPARE(o[u"value"].toDouble(), 0.92);
        QVERIFY(o[u"people"].isNull()); // missing is not zero
        QCOMPARE(o[u"test"].toBool(true), false);
        QTRY_COMPARE(w.state().sent, 1);
        w.pass(30'000);
        QCOMPARE(r.got.size(), size_t(1));
        w.put({});
        until(w, [&] { return r.got.size() > 1; });
        QCOMPARE(r.got.size(), size_t(2));
        QCOMPARE(json(r.got[1].body)[u"state"].toString(), QStringLiteral("resolved"));
        w.pass(60'000);
        QTest::qWait(50);
        QCOMPARE(r.got.size(), size_t(2));
    }

    void onlyWhatItAskedFor()
    {
        OutWorld w;
        Receiver r;
        OutConfig c = OutWorld::sink(OutKind::Webhook, r.url());
        c.least = AlertSeverity::Severe;
        OutConfig other = c;
        other.name = QStringLiteral("other");
        other.shards = QStringList{QStringLiteral("us")};
        w.use({c, other});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("x"), AlertSeverity::Warning)});
        w.pass(40'000);
        QTest::qWait(50);
        QVERIFY(r.got.empty());
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("x"), AlertSeverity::Warning), w.alert(QStringLiteral("B"), QStringLiteral("y"))});
        until(w, [&] { return !r.got.empty(); });
        w.pass(20'000);
        QTest::qWait(50);
        QCOMPARE(r.got.size(), size_t(1));
        QCOMPARE(json(r.got[0].body)[u"rule"].toString(), QStringLiteral("B"));
    }

    void hostileNamesStayNames()
    {
        OutWorld w;
        Receiver r;
        OutConfig c = OutWorld::sink(OutKind::Webhook, r.url(QStringLiteral("/a/{target}/b")));
        c.body = QStringLiteral("{\"text\": \"at {target}\", \"n\": {people}}");
        c.headers = {{QStringLiteral("X-Team"), QStringLiteral("video")}};
        c.secret = QStringLiteral("tok");
        w.use({c}, {{QStringLiteral("tok"), Secret(QStringLiteral("geheim"))}});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("../\",\"x\":\"{rule}\r\nHost: evil?a=b#c"))});
        until(w, [&] { return !r.got.empty(); });
        QCOMPARE(r.got.size(), size_t(1));
        QVERIFY2(r.got[0].path.startsWith("/a/..%2F%22%2C%22x%22%3A%22%7Brule%7D") && r.got[0].path.endsWith("%3Fa%3Db%23c/b"), r.got[0].path);
        const QJsonObject o = json(r.got[0].body);
        QCOMPARE(o.size(), 2);
        QVERIFY(o[u"text"].toString().startsWith(QLatin1String("at ../\",\"x\":\"{rule}")));
        QVERIFY(r.got[0].head.contains("Authorization: Bearer geheim") && r.got[0].head.contains("X-Team: video") && !r.got[0].head.contains("\nHost: evil"));
    }

    void theSecretOfAnAddressIsSeenNowhere()
    {
        OutWorld w;
        Receiver r;
        r.reply = "no such hook T0/B0/geheim";
        r.statuses = {404};
        OutConfig c = OutWorld::sink(OutKind::Webhook, r.url(QStringLiteral("/services/{secret}")));
        c.secret = QStringLiteral("slack");
        w.use({c}, {{QStringLiteral("slack"), Secret(QStringLiteral("T0/B0/geheim"))}});
        w.workspace.out.test(c.name);
        QVERIFY(w.state().testing);
        QTRY_VERIFY(!w.state().testing);
        QCOMPARE(r.got[0].path, "/services/T0/B0/geheim");
        QVERIFY(!r.got[0].head.contains("Authorization"));
        QVERIFY(w.state().error);
        for (const QString &text : {w.state().where, w.state().reply, w.state().error->where, w.state().error->detail}) QVERIFY2(!text.contains(QLatin1String("geheim")), qPrintable(text));
        r.close(); // nobody listens: the error names the address
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        for (const QString &text : {w.state().where, w.state().error->where, w.state().error->detail}) QVERIFY2(!text.contains(QLatin1String("geheim")), qPrintable(text));
    }

    void aTestSaysThatItIsOneAndTheReplyIsShown()
    {
        OutWorld w;
        Receiver r;
        r.reply = "\"queued as 17\"";
        w.use({OutWorld::sink(OutKind::Webhook, r.url())});
        QCOMPARE(healthOf(w.state()), Health::Pending);
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_VERIFY(w.state().lastOk > 0);
        const QJsonObject o = json(r.got.at(0).body);
        QCOMPARE(o[u"test"].toBool(), true);
        QCOMPARE(o[u"rule"].toString(), QStringLiteral("JitscopeTest"));
        QCOMPARE(w.state().reply, QStringLiteral("HTTP 200: queued as 17"));
        QVERIFY(w.state().isTest);
        QCOMPARE(w.state().sent, 0);
        QCOMPARE(healthOf(w.state()), Health::Ok);
        r.statuses = {401};
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_VERIFY(w.state().error.has_value());
        QCOMPARE(w.state().error->kind, Error::Kind::Unauthorized);
        QCOMPARE(healthOf(w.state()), Health::Warning);
    }

    // A real nginx that is away, then says 503, then takes it.
    void whatCannotBeSentWaitsAndIsSentOnce()
    {
        const quint16 port = freePort();
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::Webhook, QStringLiteral("http://127.0.0.1:%1/x").arg(port));
        w.use({c});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("x"))});
        until(w, [&] { return w.state().error.has_value(); });
        QVERIFY(w.state().error);
        QCOMPARE(w.state().queued, 1);
        {
            NginxServer nginx;
            QVERIFY(nginx.start(QStringLiteral("server { listen 127.0.0.1:%1; location / { return 503 \"later\"; } }").arg(port), port));
            until(w, [&] { return w.state().reply.startsWith(QLatin1String("HTTP 503")); });
            QCOMPARE(w.state().reply, QStringLiteral("HTTP 503: later"));
            QCOMPARE(w.state().queued, 1);
        }
        NginxServer nginx;
        QVERIFY(nginx.start(QStringLiteral("server { listen 127.0.0.1:%1; location / { return 204; } }").arg(port), port));
        for (int i = 0; i < 40 && w.state().queued; ++i) until(w, [&] { return w.state().queued == 0; });
        QCOMPARE(w.state().queued, 0);
        QCOMPARE(w.state().sent, 1);
        QCOMPARE(w.state().dropped, 0);
        QCOMPARE(w.state().reply, QStringLiteral("HTTP 204"));
    }

    void theOtherSideMayNotBeHurried()
    {
        OutQueue<int> q(600'000);
        q.add(1, 0);
        qint64 now = 0;
        int tries = 0;
        for (; now < 600'000; now += 500)
            if (q.take(now)) {
                ++tries;
                q.failed(now);
            }
        QVERIFY2(tries >= 8 && tries <= 60, qPrintable(QString::number(tries)));
        QVERIFY(!q.take(1'000'000)); // ten minutes are over
        QCOMPARE(q.dropped(), 1);
        QCOMPARE(q.size(), 0);
        q.add(2, now);
        QVERIFY(q.take(now + 60'000));
        QVERIFY(!q.take(now + 60'000)); // one at a time
        q.refused();
        QCOMPARE(q.dropped(), 2);
        for (int i = 0; i < 600; ++i) q.add(i, now);
        QCOMPARE(q.size(), 500);
        QCOMPARE(*q.take(now + 120'000), 100);
        for (const int status : {500, 502, 503, 429, 408}) QVERIFY(isWorthAgain(status));
        for (const int status : {200, 400, 401, 404, 413}) QVERIFY(!isWorthAgain(status));
    }

    void figuresAreSentAMinuteLateOrNotAtAll()
    {
        OutWorld w;
        Receiver r;
        OutConfig c = OutWorld::sink(OutKind::Json, r.url(QStringLiteral("/endpoint")));
        c.secret = QStringLiteral("key");
        c.agent = QStringLiteral("fleet");
        c.metrics = {Metric::BridgeStress, Metric::ShardPeople, Metric::BridgeRtt};
        c.tags = {{QStringLiteral("environment"), QStringLiteral("prod")}};
        w.use({c}, {{QStringLiteral("key"), Secret(QStringLiteral("geheim"))}});
        w.snapshot([&](ShardSnapshot &s) {
            auto bad = std::make_shared<Server>(*OutWorld::bridge(QStringLiteral("b2"), 0.1));
            bad->readings.miss(Metric::BridgeStress, ReadingState::NotYet);
            bad->readings.set({std::nan(""), w.now, Metric::BridgeRtt, 0, ReadingState::Measured}); // never to be written
            auto stale = std::make_shared<Server>(*OutWorld::bridge(QStringLiteral("b3"), 0.1));
            stale->readings.set({0.3, w.now, Metric::BridgeStress, 0, ReadingState::Stale});
            s.servers = {OutWorld::bridge(QStringLiteral("b1"), 0.5), bad, stale};
            s.readings.measure(Metric::ShardPeople, 12, w.now, 0);
        });
        r.statuses = {503, 503};
        until(w, [&] { return !r.got.empty(); });
        QCOMPARE(r.got[0].path, "/endpoint");
        QVERIFY(r.got[0].head.contains("Authorization: Bearer geheim") && r.got[0].head.contains("Content-Type: application/json"));
        const QJsonObject o = json(r.got[0].body);
        QCOMPARE(o[u"agent"].toString(), QStringLiteral("fleet"));
        const QJsonArray metrics = o[u"metrics"].toArray();
        QCOMPARE(metrics.size(), 2); // what is not measured is not there
        const QJsonObject first = metrics[0].toObject();
        QCOMPARE(first[u"namespace"].toString(), QStringLiteral("eu"));
        QCOMPARE(first[u"name"].toString(), QStringLiteral("bridge_stress"));
        QCOMPARE(first[u"tags"].toObject(), QJsonObject({{QStringLiteral("environment"), QStringLiteral("prod")}, {QStringLiteral("instance"), QStringLiteral("b1")}, {QStringLiteral("region"), QStringLiteral("eu")}}));
        QCOMPARE(first[u"data_point"].toObject()[u"value"].toDouble(), 0.5);
        QCOMPARE(first[u"data_point"].toObject()[u"timestamp"].toDouble(), 1'700'000'000.0);
        QCOMPARE(metrics[1].toObject()[u"name"].toString(), QStringLiteral("shard_people"));
        until(w, [&] { return w.state().sent > 0; });
        QCOMPARE(r.got.size(), size_t(3)); // twice 503, then taken
        QCOMPARE(r.got[2].body, r.got[0].body);
        QVERIFY(w.state().dropped == 0);
        // it does not come back: each is given up after ten minutes, and polling goes on
        r.close();
        for (int i = 0; i < 20; ++i) {
            w.pass(60'000, 5'000);
            (void)QTest::qWaitFor([&] { return false; }, 15);
        }
        QVERIFY2(w.state().dropped >= 8, qPrintable(QString::number(w.state().dropped)));
        QVERIFY(w.state().queued <= 11);
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        QVERIFY(w.state().error);
    }

    void aServiceOfAnotherShapeIsServedByTemplates()
    {
        OutConfig c = OutWorld::sink(OutKind::Json, QStringLiteral("http://x/"));
        c.metric = QStringLiteral("{\"m\": \"{key} of {server}\", \"v\": {value}, \"u\": {unit}}");
        c.body = QStringLiteral("{\"series\": {metrics}, \"at\": {time}}");
        OutSample s{Metric::BridgeStress, QStringLiteral("eu"), QStringLiteral("b\"1@@jitscope-metrics@@"), QStringLiteral("bridge"), {}, 0.25, 5000};
        const QJsonObject o = json(samplesBody(c, {s}, 7000));
        QCOMPARE(o[u"at"].toInt(), 7);
        QCOMPARE(o[u"series"].toArray().size(), 1);
        QCOMPARE(o[u"series"].toArray()[0].toObject()[u"m"].toString(), QStringLiteral("bridge.stress of b\"1@@jitscope-metrics@@"));
        QVERIFY(samplesBody(c, {}, 7000).isEmpty());
    }

    void aCommandGetsOneWordForEach()
    {
        QTemporaryDir dir;
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::Command);
        const QString file = dir.filePath(QStringLiteral("words"));
        c.words = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("for w in \"$@\"; do printf '<%s>\\n' \"$w\"; done >> '%1'").arg(file), QStringLiteral("sh"), QStringLiteral("{state}"), QStringLiteral("at {target}"), QStringLiteral("{people}")};
        w.use({c});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("$(touch pwned) `id`; 'x' \"y\""))});
        until(w, [&] { return w.state().sent > 0; });
        QFile f(file);
        QVERIFY(f.open(QIODevice::ReadOnly));
        QCOMPARE(f.readAll(), QByteArray("<firing>\n<at $(touch pwned) `id`; 'x' \"y\">\n<>\n"));
        QCOMPARE(w.state().reply, QStringLiteral("exit 0"));
    }

    void aNameThatWouldBeAnOptionIsRefused()
    {
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::Command);
        c.words = QStringList{QStringLiteral("/bin/echo"), QStringLiteral("{target}")};
        w.use({c});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("--output=/etc/passwd"))});
        until(w, [&] { return w.state().error.has_value(); });
        QVERIFY(w.state().error);
        QVERIFY2(w.state().error->detail.contains(QLatin1String("begins with a dash")), qPrintable(w.state().error->detail));
        QCOMPARE(w.state().sent, 0);
    }

    void aCommandIsBounded()
    {
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::Command);
        c.timeoutMs = 1000;
        c.words = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("yes & sleep 600; echo late")};
        w.use({c});
        w.workspace.out.test(c.name);
        QTRY_VERIFY_WITH_TIMEOUT(!w.state().testing, 10'000);
        QVERIFY(w.state().error);
        QCOMPARE(w.state().error->kind, Error::Kind::Timeout);
        c.words = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("echo no such board >&2; exit 3")};
        w.use({c});
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        QCOMPARE(w.state().error->detail, QStringLiteral("exit 3: no such board"));
        c.words = QStringList{QStringLiteral("/no/such/program")};
        w.use({c});
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        QCOMPARE(w.state().error->kind, Error::Kind::Unsupported);
    }

    void aConsoleWithoutAWindowSendsTestsOnly()
    {
        OutWorld w;
        Receiver r;
        w.config.out = {OutWorld::sink(OutKind::Webhook, r.url())};
        w.outbox->configure(w.config, {});
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("x"))});
        w.pass(60'000);
        QTest::qWait(50);
        QVERIFY(r.got.empty());
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_COMPARE(r.got.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "messages.moc"
