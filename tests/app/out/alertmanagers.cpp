// Alerts and silences at a real Alertmanager: posted, kept fresh, ended, shared by two consoles; and what it may say that is no such thing.
#include "outworld.h"

#include "app/alertmanager.h"
#include "out/alertmanager.h"
#include "out/alertmanagersink.h"

#include <QProcess>

using namespace jitscope;

class TestAlertmanagers : public QObject
{
    Q_OBJECT

    Alertmanager am;

    QJsonArray alerts()
    {
        QByteArray body;
        return am.get(QStringLiteral("/api/v2/alerts"), &body) == 200 ? QJsonDocument::fromJson(body).array() : QJsonArray();
    }
    static OutConfig sink(const Alertmanager &am)
    {
        OutConfig c = OutWorld::sink(OutKind::Alertmanager, am.url.toString());
        c.least = AlertSeverity::Info;
        return c;
    }
    void toNow(OutWorld &w) { w.now = QDateTime::currentMSecsSinceEpoch(); } // the server has a clock of its own
    // Time passes for the console until it is so; real time passes for the server.
    void until(OutWorld &w, const std::function<bool()> &done, qint64 step = 1000)
    {
        for (int i = 0; i < 80 && !done(); ++i) {
            w.pass(step);
            (void)QTest::qWaitFor(done, 25);
        }
    }

private slots:
    void initTestCase() { QVERIFY(am.start()); }

    void allAlertsAreThereAndEnd()
    {
        OutWorld w;
        toNow(w);
        w.use({sink(am)});
        w.snapshot();
        std::vector<Alert> all;
        for (int i = 0; i < 700; ++i) all.push_back(w.alert(QStringLiteral("JVB_Stress_High"), QStringLiteral("jvb-%1").arg(i), i % 2 ? AlertSeverity::Info : AlertSeverity::Page));
        all.push_back(w.alert(QStringLiteral("Pending"), QStringLiteral("x")));
        all.back().state.phase = AlertPhase::Pending;
        w.put(all);
        until(w, [&] { return w.state().sent >= 2 && w.state().queued == 0; }, 50); // 500 at a time
        const QJsonArray there = alerts();
        QCOMPARE(there.size(), 700);
        QJsonObject one;
        for (const QJsonValue &v : there)
            if (v.toObject()[u"labels"].toObject()[u"instance"].toString() == QLatin1String("jvb-6")) one = v.toObject();
        QCOMPARE(one[u"labels"].toObject(), QJsonObject({{QStringLiteral("alertname"), QStringLiteral("JVB_Stress_High")}, {QStringLiteral("console"), QStringLiteral("jitscope")},
                                                         {QStringLiteral("instance"), QStringLiteral("jvb-6")}, {QStringLiteral("severity"), QStringLiteral("page")}, {QStringLiteral("shard"), QStringLiteral("eu")}}));
        const QDateTime ends = QDateTime::fromString(one[u"endsAt"].toString(), Qt::ISODateWithMs);
        QVERIFY(ends > QDateTime::currentDateTimeUtc().addSecs(120) && ends < QDateTime::currentDateTimeUtc().addSecs(600));
        all.resize(1);
        w.put(all);
        until(w, [&] { return w.state().queued == 0; }, 50);
        QTRY_COMPARE(alerts().size(), 1);
        w.put({});
        until(w, [&] { return w.state().queued == 0; }, 50);
        QTRY_COMPARE(alerts().size(), 0);
    }

    void anAlertIsKeptFreshWhileItFires()
    {
        OutWorld w;
        toNow(w);
        w.use({sink(am)});
        w.put({w.alert(QStringLiteral("Fresh"), QStringLiteral("x"))});
        until(w, [&] { return w.state().sent == 1; }, 50);
        const auto ends = [&] { return alerts().at(0).toObject()[u"endsAt"].toString(); };
        const QString first = ends();
        until(w, [&] { return w.state().sent >= 2; });
        QVERIFY(ends() > first);
        toNow(w); // else the end would lie in the future of the server
        w.put({});
        until(w, [&] { return w.state().queued == 0; }, 50);
        QTRY_COMPARE(alerts().size(), 0);
    }

    void twoConsolesPostOneAlertAndShareSilences()
    {
        OutWorld anna, bert;
        for (OutWorld *w : {&anna, &bert}) {
            toNow(*w);
            w->use({sink(am)});
            w->snapshot();
            Alert a = w->alert(QStringLiteral("Shared"), QStringLiteral("jvb-1"));
            a.state.value = w == &anna ? 0.9 : 0.95; // each has measured for itself
            a.state.firedAt -= w == &anna ? 4000 : 0;
            w->put({a});
            until(*w, [&] { return w->state().sent == 1; }, 50);
        }
        QCOMPARE(alerts().size(), 1);
        // Anna silences it for all
        Silence s;
        s.rule = QStringLiteral("Shared");
        s.target = QStringLiteral("jvb-1");
        s.from = anna.now;
        s.until = anna.now + SilenceMs;
        s.who = QStringLiteral("anna");
        s.note = QStringLiteral("kernel update");
        anna.workspace.alerts.silence(s, true, anna.now);
        until(anna, [&] { return am.active() == 1; }, 50);
        QCOMPARE(am.active(), 1);
        QCOMPARE(alerts().at(0).toObject()[u"status"].toObject()[u"state"].toString(), QStringLiteral("suppressed"));
        // Bert's console learns of it
        const auto held = [&] { return bert.workspace.alerts.silences().size() == 1 && bert.workspace.alerts.open().front().isMuted(bert.now); };
        until(bert, held);
        QVERIFY(held());
        QCOMPARE(bert.workspace.alerts.silences().front().who, QStringLiteral("anna"));
        // Anna's does not have it twice
        until(anna, [&] { return false; }, 1000);
        QCOMPARE(anna.workspace.alerts.silences().size(), size_t(1));
        QCOMPARE(anna.workspace.alerts.silences().front().id, bert.workspace.alerts.silences().front().id); // under the name that it has there
        QCOMPARE(anna.workspace.alerts.silences().front().note, QStringLiteral("kernel update"));
        // Bert ends it for all: Anna's silence goes as well
        bert.workspace.alerts.unsilence(bert.workspace.alerts.silences().front().id, bert.now);
        until(bert, [&] { return am.active() == 0; }, 50);
        QCOMPARE(am.active(), 0);
        const auto ended = [&] { return std::none_of(anna.workspace.alerts.silences().begin(), anna.workspace.alerts.silences().end(), [&](const Silence &x) { return x.isActive(anna.now); }); };
        until(anna, ended);
        QVERIFY(ended());
        for (OutWorld *w : {&anna, &bert}) {
            toNow(*w);
            w->put({});
            until(*w, [&] { return w->state().queued == 0; }, 50);
        }
        QTRY_COMPARE(alerts().size(), 0);
    }

    void aSilenceEndedHereEndsThere()
    {
        OutWorld w;
        toNow(w);
        w.use({sink(am)});
        Silence s;
        s.shard = QStringLiteral("eu");
        s.from = w.now;
        s.until = w.now + 600'000;
        const int before = int(am.silences().size());
        w.workspace.alerts.silence(s, true, w.now);
        until(w, [&] { return am.active() == 1; }, 50);
        QCOMPARE(am.active(), 1);
        QCOMPARE(w.workspace.alerts.silences().size(), size_t(1));
        w.workspace.alerts.unsilence(w.workspace.alerts.silences().front().id, w.now);
        until(w, [&] { return am.active() == 0; }, 50);
        QCOMPARE(am.active(), 0);
        // ended before it was written: it never stays there
        const QString quick = w.workspace.alerts.silence(s, true, w.now);
        w.workspace.alerts.unsilence(quick, w.now);
        until(w, [&] { return am.silences().size() > size_t(before) + 1 && am.active() == 0; });
        QCOMPARE(am.active(), 0);
        // only here: nobody else is told
        const size_t count = am.silences().size();
        w.workspace.alerts.silence(s, false, w.now);
        w.pass(60'000);
        QTest::qWait(100);
        QCOMPARE(am.silences().size(), count);
    }

    void theAlertmanagerOfAShardIsReadForItAlone()
    {
        OutWorld w;
        toNow(w);
        ShardConfig eu, us;
        eu.id.value = QStringLiteral("eu");
        us.id.value = QStringLiteral("us");
        eu.alertmanager.url = am.url;
        w.config.shards = {eu, us};
        w.use({});
        w.snapshot();
        w.snapshot({}, QStringLiteral("us"));
        QCOMPARE(w.workspace.out.all().size(), size_t(1));
        w.put({w.alert(QStringLiteral("NotPosted"), QStringLiteral("x"))});
        w.pass(5000);
        QProcess amtool;
        amtool.start(QStringLiteral("amtool"), {QStringLiteral("--alertmanager.url=") + am.url.toString(), QStringLiteral("silence"), QStringLiteral("add"), QStringLiteral("--author=carl"),
                                                QStringLiteral("--comment=night work"), QStringLiteral("--duration=1h"), QStringLiteral("alertname=~\"Not.*|Other\""), QStringLiteral("job=\"\"")});
        QVERIFY(amtool.waitForFinished(20'000));
        const QString id = QString::fromUtf8(amtool.readAllStandardOutput()).trimmed();
        QVERIFY2(!id.isEmpty(), amtool.readAllStandardError());
        AlertRule rule, other;
        rule.name = QStringLiteral("NotPosted");
        other.name = QStringLiteral("Elsewhere");
        w.workspace.alerts.setRules({rule, other});
        until(w, [&] { return !w.workspace.alerts.silences().empty(); });
        QCOMPARE(w.workspace.alerts.silences().size(), size_t(1));
        const Silence s = w.workspace.alerts.silences().front();
        QCOMPARE(s.rule, QStringLiteral("NotPosted"));
        QCOMPARE(s.shard, QStringLiteral("eu")); // it says nothing of us, whose alerts are somewhere else
        QCOMPARE(s.who, QStringLiteral("carl"));
        QCOMPARE(alerts().size(), 0);
        w.workspace.out.test(w.workspace.out.all().front().name);
        QTRY_VERIFY(w.workspace.out.all().front().isTest);
        QVERIFY2(w.workspace.out.all().front().reply.startsWith(QLatin1String("HTTP 200: Alertmanager 0.")), qPrintable(w.workspace.out.all().front().reply));
        w.workspace.alerts.unsilence(s.id, w.now);
        until(w, [&] { return am.active() == 0; }, 50);
        QCOMPARE(am.active(), 0);
    }

    void aTestIsAnAlertThatSaysSo()
    {
        OutWorld w;
        toNow(w);
        w.use({sink(am)});
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_VERIFY(w.state().isTest && !w.state().testing);
        QVERIFY(!w.state().error);
        const QJsonArray all = alerts();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].toObject()[u"labels"].toObject()[u"test"].toString(), QStringLiteral("true"));
    }

    void threeShapesOfErrors()
    {
        QCOMPARE(errorOfReply(422, QStringLiteral("x"), "{\"code\":612,\"message\":\"matchers in body is required\"}").detail, QStringLiteral("HTTP 422: matchers in body is required"));
        QCOMPARE(errorOfReply(400, QStringLiteral("x"), "\"bad matcher format\"").detail, QStringLiteral("HTTP 400: bad matcher format"));
        QCOMPARE(errorOfReply(500, QStringLiteral("x"), "silence not found\n").detail, QStringLiteral("HTTP 500: silence not found"));
        QCOMPARE(errorOfReply(403, QStringLiteral("x"), "").kind, Error::Kind::Unauthorized);
        // as the real one says them
        OutWorld w;
        toNow(w);
        OutConfig c = sink(am);
        c.url = am.url.toString() + QStringLiteral("/nowhere");
        w.use({c});
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_VERIFY(w.state().error.has_value() && w.state().isTest);
        QVERIFY2(w.state().error->detail.startsWith(QLatin1String("HTTP 404")), qPrintable(w.state().error->detail));
    }

    void itComesBack()
    {
        Alertmanager other;
        QVERIFY(other.start());
        OutWorld w;
        toNow(w);
        OutConfig c = sink(other);
        other.kill();
        w.use({c});
        w.put({w.alert(QStringLiteral("Back"), QStringLiteral("x"))});
        until(w, [&] { return w.state().error.has_value(); });
        QCOMPARE(w.state().queued, 1);
        c.url = am.url.toString(); // as if it were back
        w.use({c});
        until(w, [&] { return w.state().sent > 0; }, 50);
        QVERIFY(!w.state().error);
        QCOMPARE(w.state().queued, 0);
    }

    void silencesOfOthersHoldWhatTheySay()
    {
        AmKnown k;
        k.rules = {{QStringLiteral("A"), AlertSeverity::Warning}, {QStringLiteral("B"), AlertSeverity::Page}};
        k.shards = QStringList{QStringLiteral("shard-a"), QStringLiteral("shard-b"), QStringLiteral("shard-c")};
        k.targets = QStringList{QStringLiteral("jvb-1"), QStringLiteral("jvb-2"), QStringLiteral("jibri-1")};
        QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/alertmanager-silences.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = readAmSilences(file.readAll(), QStringLiteral("x"));
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        QVERIFY(!(*all)[0].isOver && (*all)[1].isOver);
        QCOMPARE((*all)[0].who, QStringLiteral("alice"));
        std::vector<Silence> held = silencesOf((*all)[0], k, QStringLiteral("am"));
        QCOMPARE(held.size(), size_t(1)); // exact names hold also when nothing of that name is known
        QCOMPARE(held[0].rule, QStringLiteral("JVB_Stress_High"));
        QCOMPARE(held[0].target, QStringLiteral("jvb2.example.net:8080"));
        held = silencesOf((*all)[1], k, QStringLiteral("am"));
        QCOMPARE(held.size(), size_t(2)); // shard-(b|c)
        QCOMPARE(held[1].shard, QStringLiteral("shard-c"));
        QCOMPARE(amIdOf(held[1].id), (*all)[1].id);
        const auto count = [&](std::vector<AmMatcher> m) {
            AmSilence s = (*all)[0];
            s.matchers = std::move(m);
            return silencesOf(s, k, QStringLiteral("am")).size();
        };
        const auto is = [](const char *n, const char *v, bool regex = false, bool equal = true) { return AmMatcher{QLatin1String(n), QLatin1String(v), regex, equal}; };
        QCOMPARE(count({is("environment", "prod")}), size_t(0));        // ours have no such label
        QCOMPARE(count({is("environment", "prod", false, false), is("alertname", "A")}), size_t(1)); // environment!="prod": they have not
        QCOMPARE(count({is("console", "jitscope")}), size_t(1));
        QCOMPARE(count({is("severity", "page")}), size_t(1));           // B
        QCOMPARE(count({is("severity", "severe|page", true), is("alertname", "A")}), size_t(0));
        QCOMPARE(count({is("instance", "(?:jvb\\-1|jvb\\-2)(?::[0-9]+)?", true)}), size_t(2));
        QCOMPARE(count({is("instance", "jvb", true)}), size_t(0));      // anchored
        QCOMPARE(count({is("alertname", "A", false, false)}), size_t(1)); // B
        QCOMPARE(count({is("instance", "(", true)}), size_t(0));
        k.targets << QString(2000, u'a') + u'b';
        QCOMPARE(count({is("instance", "(a+)+$", true)}), size_t(0));   // given up, not waited for
        for (const char *bad : {"", "null", "{}", "[1,null,\"x\",{}]", "[{\"id\":\"a\",\"startsAt\":\"2026-01-01T00:00:00Z\",\"endsAt\":\"soon\",\"matchers\":[]}]"}) {
            const auto r = readAmSilences(bad, QStringLiteral("x"));
            QVERIFY2(!r || r->empty(), bad);
        }
        // a matcher that is not understood makes it hold nothing, never everything
        const auto odd = readAmSilences("[{\"id\":\"a\",\"status\":{\"state\":\"active\"},\"startsAt\":\"2026-01-01T00:00:00.123456789Z\",\"endsAt\":\"2026-01-02T00:00:00Z\",\"matchers\":[{\"name\":\"shard\",\"value\":7,\"isRegex\":false}]}]", QStringLiteral("x"));
        QVERIFY(odd && odd->empty());
    }
};

QTEST_GUILESS_MAIN(TestAlertmanagers)
#include "alertmanagers.moc"
