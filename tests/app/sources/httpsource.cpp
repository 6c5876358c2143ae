// The catalogue, the turns of one server's pages, and the asking itself against a real HTTP server.
#include "sources/httpsource.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QSet>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace jitscope;

namespace {

Result<Observation> parseWords(QByteArrayView body, const ParseContext &context)
{
    if (body == "broken") return fail(Error::Kind::Malformed, QStringLiteral("byte 3"));
    Observation o;
    o.origin = context.origin;
    o.at = context.at;
    o.version = QString::fromUtf8(body);
    return o;
}

const HttpKind TestKinds[] = {
    {SourceKind::JvbHealth, ServerKind::Bridge, "/about/health", "*/*", 5000, parseWords, "", ""},
    {SourceKind::JvbColibriStats, ServerKind::Bridge, "/colibri/stats", "application/json", 5000, parseWords, "the.setting = true", "/etc/the.conf"},
    {SourceKind::JvbMetrics, ServerKind::Bridge, "/metrics", "text/plain", 5000, parseWords, "", ""},
    {SourceKind::JvbDebugFull, ServerKind::Bridge, "/debug/%1?full=true", "application/json", 0, parseWords, "", ""},
    {SourceKind::JibriHealth, ServerKind::Recorder, "/jibri/api/v1.0/health", "application/json", 5000, parseWords, "", ""},
};

} // namespace

class HttpSourceTest : public QObject
{
    Q_OBJECT

private:
    static EndpointConfig endpoint(int port)
    {
        EndpointConfig e;
        e.name = QStringLiteral("jvb1");
        e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        return e;
    }
    static HttpSource::Options options()
    {
        HttpSource::Options o;
        o.pollMs = 1000;
        o.timeoutMs = 2000;
        o.kinds = TestKinds;
        return o;
    }
    static const SourceState &state(HttpSource &s, SourceKind kind)
    {
        for (const SourceState &x : s.states())
            if (x.kind == kind) return x;
        static const SourceState none;
        return none;
    }

private slots:
    void catalogueIsWhole()
    {
        QSet<int> kinds;
        QVERIFY(httpKinds().size() > 15);
        for (const HttpKind &k : httpKinds()) {
            QVERIFY2(k.parse, k.path);
            QVERIFY2(k.path[0] == '/' || k.kind == SourceKind::HaproxyStats, k.path); // that one's page is wherever its operator has put it
            QVERIFY2(k.accept && k.accept[0], k.path); // JVB answers 500 to a missing one
            QVERIFY2(!kinds.contains(int(k.kind)), k.path);
            kinds.insert(int(k.kind));
            QCOMPARE(k.setting[0] == 0, k.settingFile[0] == 0);
            QCOMPARE(httpKind(k.kind), &k);
        }
        QCOMPARE(httpKind(SourceKind::Brewery), nullptr);
    }

    // GETs that change something (jvb.md §2.2, §11; jicofo.md §8; prosody.md §4.3) and everything a console must not touch.
    void pagesThatChangeSomethingAreNeverAsked_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *p : {"/debug/features/jvb/node-trace/true", "/debug/features/jvb/node-trace/false", "/debug/features/endpoint/c/e/pcap-dump/true",
                              "/debug/stats/jvb/node-stats/true", "/colibri/drain/enable", "/colibri/drain/disable", "/colibri/shutdown", "/colibri/muc-client/add",
                              "/colibri/v2/conferences", "/move-endpoints/move-endpoint?conference=a&endpoint=b", "/move-endpoints/move-endpoints?bridge=x",
                              "/move-endpoints/move-fraction?bridge=x&fraction=1", "/pin/remove", "/conference-request/v1", "/end-meeting?conference=x", "/kick-participant?room=x",
                              "/jibri/api/v1.0/startService", "/jibri/api/v1.0/stopService", "/jibri/api/internal/v1.0/shutdown", "/jibriqueue/update?user=x",
                              "/debug/conference/move-endpoints/x", "/debug/", "/debug/features/x", "/debug/stats/x", "/debug/c1/%2e%2e", "/debug/c1/e/x", "/debug/c1/"})
            QTest::newRow(p) << QString::fromLatin1(p);
    }

    void pagesThatChangeSomethingAreNeverAsked()
    {
        QFETCH(QString, path);
        QVERIFY(!isReadOnlyPage(QUrl(QStringLiteral("http://h:8080") + path)));
        for (const HttpKind &k : httpKinds()) QVERIFY(QString::fromLatin1(k.path).section(u'?', 0, 0) != path.section(u'?', 0, 0));
    }

    void everyCataloguePageMayBeAsked()
    {
        for (const HttpKind &k : httpKinds()) {
            QString path = QString::fromLatin1(k.path);
            path.replace(QStringLiteral("%1"), QStringLiteral("room%40conference.example.org")).replace(QStringLiteral("%2"), QStringLiteral("example.org"));
            QVERIFY2(isReadOnlyPage(QUrl(QStringLiteral("https://gate/jvb1") + path)), qPrintable(path));
        }
        QVERIFY(isReadOnlyPage(QUrl(QStringLiteral("https://gate/jvb1/debug/5d1c7e9a0b34f826/b27d90f4?full=true")))); // one person
    }

    // ---- turns
    void turnsStartSpreadAndNeverOverlap()
    {
        QSet<qint64> starts;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            PagePlan plan(seed);
            plan.add(5000);
            plan.start(1000);
            QVERIFY(plan.nextDue() >= 1000 && plan.nextDue() < 1000 + PagePlan::SpreadMs);
            starts.insert(plan.nextDue());
        }
        QVERIFY(starts.size() > 15);
        PagePlan plan(1);
        plan.add(5000);
        plan.add(5000);
        plan.start(0);
        QVERIFY(plan.take(5000));
        QVERIFY(!plan.take(60'000)); // the first is still out
    }

    void pagesThatNobodyLooksAtAreAskedSeldom()
    {
        PagePlan plan(1);
        for (int i = 0; i < 2; ++i) plan.add(1000);
        plan.setStretch(6);
        plan.done(0, PagePlan::Outcome::Ok, 0);
        plan.done(1, PagePlan::Outcome::Ok, 0);
        QCOMPARE(plan.interval(0), 6000);
        QCOMPARE(plan.interval(1), 12'000); // not whether it lives, but how it is
        plan.done(1, PagePlan::Outcome::Failed, 0);
        QVERIFY2(plan.interval(1) < 6000, qPrintable(QString::number(plan.interval(1))));
        plan.setStretch(1);
        plan.done(0, PagePlan::Outcome::Ok, 0);
        plan.done(1, PagePlan::Outcome::Ok, 0);
        QCOMPARE(plan.interval(0), 1000);
        QCOMPARE(plan.interval(1), 1000);
    }

    void pageThatFailsBacksOffAlone()
    {
        PagePlan plan(7);
        plan.add(1000);
        plan.add(1000);
        plan.start(0);
        qint64 now = 2000;
        int asked[2] = {0, 0};
        for (; now < 120'000; now += 100) {
            if (const auto page = plan.take(now)) {
                ++asked[*page];
                plan.done(*page, *page == 1 ? PagePlan::Outcome::Failed : PagePlan::Outcome::Ok, now);
            }
        }
        QVERIFY2(asked[0] > 100, qPrintable(QString::number(asked[0])));
        QVERIFY2(asked[1] < 40, qPrintable(QString::number(asked[1])));
        QVERIFY(plan.interval(1) > plan.interval(0));
    }

    void whenNothingListensOnePageProbesAndTheOthersMissTheirTurns()
    {
        PagePlan plan(3);
        for (int i = 0; i < 4; ++i) plan.add(1000);
        plan.start(0);
        qint64 now = 2000;
        const auto first = plan.take(now);
        plan.done(*first, PagePlan::Outcome::Unreachable, now);
        QVERIFY(plan.isDown());
        int probes = 0, missed = 0;
        for (; now < 60'000; now += 50) {
            missed += int(plan.takeMissed(now).size());
            if (const auto page = plan.take(now)) {
                QCOMPARE(*page, size_t(0));
                ++probes;
                plan.done(*page, PagePlan::Outcome::Unreachable, now);
            }
        }
        QVERIFY2(probes > 2 && probes < 30, qPrintable(QString::number(probes)));
        QVERIFY(missed > 100); // three pages, a turn a second
        // it returns: the turns are spread, not all at once
        while (!plan.take(now)) now += 50;
        plan.done(0, PagePlan::Outcome::Ok, now);
        QVERIFY(!plan.isDown());
        QVERIFY(plan.takeMissed(now + 10'000).empty());
        int atOnce = 0;
        while (const auto page = plan.take(now)) {
            ++atOnce;
            plan.done(*page, PagePlan::Outcome::Ok, now);
        }
        QVERIFY(atOnce < 3);
    }

    void switchedOffPagesAreLookedForSeldom()
    {
        PagePlan plan(3);
        plan.add(1000);
        plan.start(0);
        plan.take(2000);
        plan.done(0, PagePlan::Outcome::NotThere, 2000);
        QVERIFY(plan.nextDue() > 2000 + PagePlan::NotThereMs / 2);
        plan.askAllNow(5000); // F5 asks all the same
        QVERIFY(plan.take(5000));
    }

    void rateIsTheMeanOfThirtySeconds()
    {
        RateMeter m;
        m.add(0, 30'000);
        m.add(10'000, 60'000);
        QCOMPARE(m.perSecond(20'000), 3000.0);
        QCOMPARE(m.perSecond(31'000), 2000.0);
        QCOMPARE(m.perSecond(50'000), 0.0);
    }
    void rateOfARegularPageIsThatOfItsInterval()
    {
        RateMeter m;
        QCOMPARE(m.regularPerSecond(0, 60'000), 0.0);
        m.add(100'000, 60'000);
        QCOMPARE(m.regularPerSecond(105'000, 60'000), 1000.0); // one only: as planned
        QCOMPARE(m.regularPerSecond(105'000, 5'000), 2000.0);  // and over no less than the window
        m.add(120'000, 60'000);
        QCOMPARE(m.regularPerSecond(121'000, 60'000), 3000.0);
        QCOMPARE(m.regularPerSecond(160'000, 60'000), 1500.0); // late
        QCOMPARE(m.regularPerSecond(161'000, 60'000), 0.0);    // it comes no more
        m.add(240'000, 240'000);
        QCOMPARE(m.regularPerSecond(300'000, 60'000), 2000.0); // every two minutes
    }

    // ---- asking
    void answersBecomeObservationsOneAtATime()
    {
        QHttpServer server;
        int inFlight = 0, most = 0;
        QStringList asked;
        server.route(QStringLiteral("/about/health"), [&] { ++inFlight; most = std::max(most, inFlight); asked += "health"; --inFlight; return "2.3.312"; });
        server.route(QStringLiteral("/colibri/stats"), [&] { asked += "stats"; return QHttpServerResponse(QHttpServerResponder::StatusCode::NotFound); });
        server.route(QStringLiteral("/metrics"), [&] { asked += "metrics"; return QHttpServerResponse(QByteArray("text/plain"), QByteArray("broken")); });
        server.route(QStringLiteral("/debug/<arg>"), [&](const QString &id) { asked += "debug " + id; return "detail"; });
        const int port = server.listen(QHostAddress::LocalHost);
        QVERIFY(port > 0);

        Http http;
        HttpSource::Options o = options();
        o.first = 10;
        HttpSource source(http, endpoint(port), {}, o);
        std::vector<ObservationPtr> seen;
        QStringList details;
        connect(&source, &HttpSource::observed, this, [&](const ObservationPtr &ob) { seen.push_back(ob); });
        connect(&source, &HttpSource::detailDone, this, [&](const DetailRequest &r, qint64 bytes, bool ok) { details += QStringLiteral("%1 %2 %3").arg(r.part).arg(bytes).arg(ok); });
        source.setDetail([&] { return details.isEmpty() ? DetailTurn{DetailRequest{SourceKind::JvbDebugFull, QStringLiteral("5d1c7e9a")}, 0} : DetailTurn{{}, 500}; });
        QCOMPARE(source.states().size(), size_t(4));
        QCOMPARE(state(source, SourceKind::JvbHealth).health, Health::Pending);
        source.start();
        QTRY_VERIFY(details.size() == 1 && asked.contains("stats") && asked.contains("metrics") && asked.contains("health"));
        QTRY_COMPARE(state(source, SourceKind::JvbMetrics).missed >= 1, true);
        // asked is not yet answered: the pages come in turn, in an order of chance
        QTRY_COMPARE(state(source, SourceKind::JvbHealth).health, Health::Ok);
        QTRY_COMPARE(state(source, SourceKind::JvbColibriStats).health, Health::SwitchedOff);

        const SourceState &health = state(source, SourceKind::JvbHealth);
        QCOMPARE(health.health, Health::Ok);
        QCOMPARE(health.version, QStringLiteral("2.3.312"));
        QVERIFY(health.lastOk > 0 && health.answerMs >= 0 && health.bytesPerSecond > 0);
        const SourceState &stats = state(source, SourceKind::JvbColibriStats);
        QCOMPARE(stats.health, Health::SwitchedOff);
        QCOMPARE(stats.setting, QStringLiteral("the.setting = true"));
        QCOMPARE(stats.settingFile, QStringLiteral("/etc/the.conf"));
        const SourceState &metrics = state(source, SourceKind::JvbMetrics);
        QCOMPARE(metrics.error->kind, Error::Kind::Malformed);
        QCOMPARE(details.first(), QStringLiteral("5d1c7e9a 6 1"));
        QCOMPARE(most, 1);
        const auto detail = std::find_if(seen.begin(), seen.end(), [](const ObservationPtr &ob) { return ob->origin.kind == SourceKind::JvbDebugFull; });
        QVERIFY(detail != seen.end());
        QCOMPARE((*detail)->origin.part, QStringLiteral("5d1c7e9a"));
        QVERIFY(!asked.contains("jibri")); // pages of other kinds of server are not asked
    }

    void silentServerIsDownAfterTwoMisses()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const int port = closed.serverPort();
        closed.close();
        Http http;
        HttpSource source(http, endpoint(port), {}, options());
        source.start();
        QTRY_VERIFY_WITH_TIMEOUT(state(source, SourceKind::JvbHealth).missed >= 2 && state(source, SourceKind::JvbMetrics).missed >= 2, 20'000);
        QCOMPARE(state(source, SourceKind::JvbHealth).health, Health::Down);
        QCOMPARE(state(source, SourceKind::JvbMetrics).health, Health::Down);
        QVERIFY(source.isDown());
        QCOMPARE(state(source, SourceKind::JvbHealth).error->kind, Error::Kind::Refused);
    }

    // The interface at three addresses of which the last one lives, its metrics at two others: each list is gone through on its own.
    void severalAddressesAreTriedInOrder()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        QHttpServer rest, exporter;
        rest.route(QStringLiteral("/about/health"), [] { return "rest"; });
        rest.route(QStringLiteral("/metrics"), [] { return "wrong one"; });
        exporter.route(QStringLiteral("/there"), [] { return "exporter"; });
        EndpointConfig e = endpoint(0);
        e.url = nobody;
        e.otherUrls = {QUrl(QStringLiteral("http://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(rest.listen(QHostAddress::LocalHost)))};
        e.metricsUrl = nobody.resolved(QUrl(QStringLiteral("/there")));
        e.otherMetricsUrls = {QUrl(QStringLiteral("http://127.0.0.1:%1/there").arg(exporter.listen(QHostAddress::LocalHost)))};
        Http http;
        HttpSource source(http, e, {}, options());
        QCOMPARE(state(source, SourceKind::JvbHealth).addresses, 3);
        QCOMPARE(state(source, SourceKind::JvbMetrics).addresses, 2);
        QCOMPARE(state(source, SourceKind::JvbMetrics).address, e.metricsUrl.toString());
        source.start();
        QTRY_COMPARE_WITH_TIMEOUT(state(source, SourceKind::JvbHealth).version, QStringLiteral("rest"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(source, SourceKind::JvbMetrics).version, QStringLiteral("exporter"), 20'000);
        QCOMPARE(state(source, SourceKind::JvbHealth).addressInUse, 2);
        QCOMPARE(state(source, SourceKind::JvbMetrics).addressInUse, 1);
        QCOMPARE(state(source, SourceKind::JvbMetrics).address, e.otherMetricsUrls.first().toString());
        QCOMPARE(state(source, SourceKind::JvbHealth).missed, 0);
    }

    // Metrics on another server that is away: its own page is missed, the interface goes on.
    void metricsElsewhereAreApart()
    {
        QHttpServer rest;
        int asked = 0;
        rest.route(QStringLiteral("/about/health"), [&] { ++asked; return "rest"; });
        EndpointConfig e = endpoint(rest.listen(QHostAddress::LocalHost));
        e.metricsUrl = QUrl(QStringLiteral("http://127.0.0.1:1/metrics"));
        Http http;
        HttpSource source(http, e, {}, options());
        source.start();
        QTRY_VERIFY_WITH_TIMEOUT(state(source, SourceKind::JvbMetrics).missed >= 2, 20'000);
        QVERIFY(!source.isDown());
        QCOMPARE(state(source, SourceKind::JvbHealth).missed, 0);
        const int before = asked;
        QTRY_VERIFY_WITH_TIMEOUT(asked > before, 20'000);
    }

    void wrongPasswordIsSaid()
    {
        QHttpServer server;
        server.route(QStringLiteral("/about/health"), [] { return QHttpServerResponse(QHttpServerResponder::StatusCode::Unauthorized); });
        const int port = server.listen(QHostAddress::LocalHost);
        Http http;
        HttpSource source(http, endpoint(port), basicAuthorization(QStringLiteral("a"), QStringLiteral("b")), options());
        source.start();
        QTRY_VERIFY(state(source, SourceKind::JvbHealth).error.has_value());
        QCOMPARE(state(source, SourceKind::JvbHealth).error->kind, Error::Kind::Unauthorized);
        QCOMPARE(state(source, SourceKind::JvbHealth).httpStatus, 401);
        QVERIFY(!state(source, SourceKind::JvbHealth).address.contains(QStringLiteral("YTpi")));
    }

    void versionsAreCompared()
    {
        for (const char *older : {"2.3.105-g1234abc", "2.3-221", "2.1-663-g12", "1.9.999"}) QVERIFY2(isOlderVersion(QString::fromLatin1(older), u"2.3-222"), older);
        for (const char *other : {"2.3.222-gabc", "2.3-312", "3.0.1", "", "2.3-SNAPSHOT", "unknown", "2.3", "2.3.99999999999"}) QVERIFY2(!isOlderVersion(QString::fromLatin1(other), u"2.3-222"), other);
        QCOMPARE(QByteArray(httpKind(SourceKind::JvbRtcStats)->since), QByteArray("2.3-222"));
    }

    // 404 of a page that the version does not have is no matter of a setting.
    void pageOfNewerVersions_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("since");
        QTest::newRow("older") << QByteArray("2.3.105-g1234abc") << QStringLiteral("2.3-222");
        QTest::newRow("new enough") << QByteArray("2.3.312-ga29d97d13") << QString();
    }
    void pageOfNewerVersions()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, since);
        QHttpServer server;
        server.route(QStringLiteral("/about/version"), [&] { return QHttpServerResponse("application/json", version); });
        const int port = server.listen(QHostAddress::LocalHost);
        static const HttpKind kinds[] = {{SourceKind::JvbRtcStats, ServerKind::Bridge, "/stats", "application/json", 5000, parseWords, "the.setting = true", "/etc/the.conf", "2.3-222"},
                                         {SourceKind::JvbVersion, ServerKind::Bridge, "/about/version", "application/json", 60'000, parseWords, "", ""}};
        HttpSource::Options o = options();
        o.kinds = kinds;
        Http http;
        HttpSource source(http, endpoint(port), {}, o);
        source.start();
        QTRY_VERIFY(state(source, SourceKind::JvbRtcStats).health == Health::SwitchedOff && state(source, SourceKind::JvbVersion).health == Health::Ok);
        QCOMPARE(state(source, SourceKind::JvbRtcStats).since, since);
        QCOMPARE(state(source, SourceKind::JvbRtcStats).setting, since.isEmpty() ? QStringLiteral("the.setting = true") : QString());
        QCOMPARE(state(source, SourceKind::JvbRtcStats).settingFile.isEmpty(), !since.isEmpty());
    }

    void bigLeanPageIsAskedForLessOften_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        QTest::newRow("small") << 100 << 1000 << 1000;
        QTest::newRow("big") << 100'000 << 20'000 << 22'000; // half of 10 000 bytes a second
        QTest::newRow("huge") << 5'000'000 << 60'000 << 60'000;
    }
    void bigLeanPageIsAskedForLessOften()
    {
        QFETCH(int, bytes);
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        QHttpServer server;
        server.route(QStringLiteral("/stats"), [bytes] { return QHttpServerResponse("application/json", QByteArray(bytes, 'x')); });
        const int port = server.listen(QHostAddress::LocalHost);
        static const HttpKind kinds[] = {{SourceKind::JvbRtcStats, ServerKind::Bridge, "/stats", "application/json", 5000, parseWords, "", ""}};
        HttpSource::Options o = options();
        o.kinds = kinds;
        o.detailBytesPerSecond = 10'000;
        Http http;
        HttpSource source(http, endpoint(port), {}, o);
        source.start();
        QTRY_COMPARE(state(source, SourceKind::JvbRtcStats).health, Health::Ok);
        const SourceState lean = state(source, SourceKind::JvbRtcStats);
        QVERIFY2(lean.intervalMs >= atLeast && lean.intervalMs <= atMost, qPrintable(QString::number(lean.intervalMs)));
        QCOMPARE(lean.budget, 10'000.0); // what it costs stands beside what it may cost
    }

    void roomsAreAskedByNameAndDomain()
    {
        QHttpServer server;
        QString room, domain, path;
        server.route(QStringLiteral("/sub/room"), [&](const QHttpServerRequest &r) {
            room = r.query().queryItemValue(QStringLiteral("room"), QUrl::FullyDecoded);
            domain = r.query().queryItemValue(QStringLiteral("domain"), QUrl::FullyDecoded);
            return "[]";
        });
        server.route(QStringLiteral("/sub/debug/conference/<arg>"), [&](const QString &jid) { path = jid; return "{}"; });
        const int port = server.listen(QHostAddress::LocalHost);
        Http http;
        HttpSource::Options o = options();
        static const HttpKind kinds[] = {{SourceKind::ProsodyRoom, ServerKind::Bridge, "/room?room=%1&domain=%2", "application/json", 0, parseWords, "", ""},
                                         {SourceKind::JicofoConference, ServerKind::Bridge, "/debug/conference/%1", "application/json", 0, parseWords, "", ""}};
        o.kinds = kinds;
        EndpointConfig e = endpoint(port);
        e.url.setPath(QStringLiteral("/sub/"));
        HttpSource source(http, e, {}, o);
        int turn = 0;
        source.setDetail([&]() -> DetailTurn {
            const QString jid = QStringLiteral("a&b=ü/../x@conference.meet.example.org");
            if (turn == 0) return {DetailRequest{SourceKind::ProsodyRoom, jid}, 0};
            if (turn == 1) return {DetailRequest{SourceKind::JicofoConference, QStringLiteral("sync@conference.meet.example.org")}, 0};
            return {};
        });
        connect(&source, &HttpSource::detailDone, this, [&] { ++turn; });
        source.start();
        QTRY_VERIFY(turn == 2);
        QCOMPARE(room, QStringLiteral("a&b=ü/../x"));
        QCOMPARE(domain, QStringLiteral("meet.example.org"));
        QCOMPARE(path, QStringLiteral("sync@conference.meet.example.org"));
    }
};

QTEST_GUILESS_MAIN(HttpSourceTest)
#include "httpsource.moc"
