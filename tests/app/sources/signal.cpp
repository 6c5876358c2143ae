// The sidecar's pages: three real reports, its census, and what a stranger may send.
#include "sources/signal.h"

#include "payloads.h"

#include <QTest>

using namespace jitscope;

class TestSignal : public QObject
{
    Q_OBJECT

    static Result<Observation> report(const QByteArray &body) { return parseSignalReport(body, pageOf(SourceKind::SignalReport, "signal-1")); }
    static double figure(const Server &s, Metric m) { return s.readings.get(m).isMeasured() ? s.readings.get(m).value : -1; }

private slots:
    void allWell()
    {
        const auto seen = report(example(QStringLiteral("signal-report.json")));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        const Server &s = seen->servers.at(0);
        QCOMPARE(s.kind, ServerKind::Signal);
        QCOMPARE(figure(s, Metric::SignalHealthy), 1.0);
        QCOMPARE(figure(s, Metric::SignalReady), 1.0);
        QCOMPARE(figure(s, Metric::SignalConferences), 17.0);
        QCOMPARE(figure(s, Metric::SignalPeople), 96.0);
        QCOMPARE(s.signal->at, QDateTime::fromString(QStringLiteral("2026-11-21T00:10:53.520Z"), Qt::ISODateWithMs).toMSecsSinceEpoch());
        QCOMPARE(s.signal->agent, QStringLiteral("up ready 100%"));
        QVERIFY(s.signal->failing.isEmpty() && s.message.isEmpty());
        QCOMPARE(s.draining, std::optional(false));
    }
    void downNamesThePart()
    {
        const auto seen = report(example(QStringLiteral("signal-report-down.json")));
        QVERIFY(seen);
        const Server &s = seen->servers.at(0);
        QCOMPARE(figure(s, Metric::SignalHealthy), 0.0);
        QCOMPARE(figure(s, Metric::SignalProsodyHealthy), 0.0);
        QCOMPARE(figure(s, Metric::SignalJicofoHealthy), 1.0);
        QCOMPARE(s.message, QStringLiteral("Prosody (500)"));
        QCOMPARE(figure(s, Metric::SignalReady), 1.0); // announced all the same
    }
    void drainingInItsGraceTime()
    {
        const auto seen = report(example(QStringLiteral("signal-report-draining.json")));
        QVERIFY(seen);
        const Server &s = seen->servers.at(0);
        QCOMPARE(figure(s, Metric::SignalHealthy), 1.0);
        QCOMPARE(figure(s, Metric::SignalReady), 0.0);
        QCOMPARE(s.signal->damped, std::optional(true));
        QCOMPARE(s.signal->configured, QStringLiteral("ready")); // its file says otherwise
        QCOMPARE(s.message, QStringLiteral("Jicofo (503 No operational bridges available)"));
        QCOMPARE(s.readings.get(Metric::SignalConferences).state, ReadingState::NotYet); // null is no zero
    }
    void ageIsFromItsOwnTime()
    {
        ParseContext c = pageOf(SourceKind::SignalReport, "signal-1");
        c.at = QDateTime::fromString(QStringLiteral("2026-11-21T00:12:53.520Z"), Qt::ISODateWithMs).toMSecsSinceEpoch();
        const auto seen = parseSignalReport(example(QStringLiteral("signal-report.json")), c);
        QVERIFY(seen);
        QCOMPARE(figure(seen->servers[0], Metric::SignalReportAge), 120.0);
    }
    void stateFile()
    {
        const auto lost = report(R"({"healthy":false,"status":"drain","statuses":{"statusFileFound":false}})"), told = report(R"({"healthy":false,"statuses":{"statusFileFound":true,"statusFileContents":"unhealthy\n"}})");
        QVERIFY(lost && told);
        QCOMPARE(lost->servers[0].message, QStringLiteral("its state file is missing"));
        QCOMPARE(told->servers[0].message, QStringLiteral("its state file says unhealthy"));
        QVERIFY(!told->servers[0].readings.find(Metric::SignalReady)); // it did not say
        QVERIFY(!told->servers[0].readings.find(Metric::SignalConferences));
    }
    void census()
    {
        const auto seen = parseSignalCensus(example(QStringLiteral("signal-census.json")), pageOf(SourceKind::SignalCensus, "signal-1"));
        QVERIFY(seen);
        QCOMPARE(seen->rooms.size(), 2u);
        QCOMPARE(seen->rooms[0].id.value, QStringLiteral("[acme]weekly@conference.meet.example.net"));
        QCOMPARE(seen->rooms[0].createdAt, 1'795'218'100'000); // seconds on this page
        QCOMPARE(seen->rooms[1].readings.get(Metric::RoomPeople).value, 6.0);
        const auto none = parseSignalCensus(R"({"room_census":null})", pageOf(SourceKind::SignalCensus, "signal-1"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Failed);
    }
    void health()
    {
        ParseContext c = pageOf(SourceKind::SignalHealth, "signal-1");
        QCOMPARE(figure(parseSignalHealth("OK", c)->servers[0], Metric::SignalHealthy), 1.0);
        c.httpStatus = 503;
        QCOMPARE(figure(parseSignalHealth("NOT_OK", c)->servers[0], Metric::SignalHealthy), 0.0);
    }
    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const char *p : {"", "{}", "[]", "null", "<html>", "{\"healthy\":", "{\"status\":\"ready\"}", "{\"healthy\":\"perhaps\"}"}) QTest::newRow(p) << QByteArray(p);
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, page);
        const auto seen = report(page);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestSignal)
#include "signal.moc"
