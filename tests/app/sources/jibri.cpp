#include "sources/jibri.h"

#include "payloads.h"

#include <QTest>

using namespace jitscope;
using Busy = RecorderView::Busy;
using Healthy = RecorderView::Healthy;

namespace {
const ParseContext context = pageOf(SourceKind::JibriHealth, "jibri-1");
}

class TestJibri : public QObject
{
    Q_OBJECT
private slots:
    void states_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("healthy");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *name, const QByteArray &body, Busy busy, Healthy healthy, int problems = 0) {
            QTest::newRow(name) << body << int(busy) << int(healthy) << problems;
        };
        row("idle", example(QStringLiteral("jibri-health-idle.json")), Busy::Idle, Healthy::Healthy);
        row("busy", example(QStringLiteral("jibri-health-busy.json")), Busy::Busy, Healthy::Healthy);
        row("expired", example(QStringLiteral("jibri-health-expired.json")), Busy::Expired, Healthy::Healthy);
        row("unhealthy", example(QStringLiteral("jibri-health-unhealthy.json")), Busy::Idle, Healthy::Unhealthy);
        row("webhook", example(QStringLiteral("jibri-webhook-status.json")), Busy::Busy, Healthy::Healthy);
        row("exporter's idle", corpus(QStringLiteral("jibri-health/prayagsingh-idle.json")), Busy::Idle, Healthy::Healthy);
        row("exporter's busy", corpus(QStringLiteral("jibri-health/prayagsingh-busy.json")), Busy::Busy, Healthy::Healthy);
        row("other order", R"({"environmentContext":null,"status":{"health":{"details":null,"healthStatus":"HEALTHY"},"busyStatus":"IDLE"}})", Busy::Idle, Healthy::Healthy);
        row("no health", R"({"status":{"busyStatus":"BUSY"}})", Busy::Busy, Healthy::Unknown, 1);
        row("health null", R"({"status":{"busyStatus":"BUSY","health":null}})", Busy::Busy, Healthy::Unknown, 1);
        row("health a word", R"({"status":{"busyStatus":"IDLE","health":"HEALTHY"}})", Busy::Idle, Healthy::Healthy);
        row("unknown words", R"({"status":{"busyStatus":"RESTING","health":{"healthStatus":"SO-SO"}}})", Busy::Unknown, Healthy::Unknown, 2);
        row("words of another case", R"({"status":{"busyStatus":"idle","health":{"healthStatus":"HEALTHY"}}})", Busy::Unknown, Healthy::Healthy, 1);
    }
    void states()
    {
        QFETCH(QByteArray, body);
        const auto seen = parseJibriHealth(body, context);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().where + seen.error().detail));
        QCOMPARE(seen->servers.size(), 1u);
        const Server &jibri = seen->servers[0];
        QCOMPARE(jibri.kind, ServerKind::Recorder);
        QCOMPARE(jibri.id.value, QStringLiteral("jibri-1"));
        QVERIFY(jibri.rest.known);
        QCOMPARE(jibri.rest.at, 5000);
        QTEST(int(jibri.rest.busy), "busy");
        QTEST(int(jibri.rest.healthy), "healthy");
        QTEST(int(seen->problems.size()), "problems");
        QVERIFY(!jibri.presence.known); // another witness
        QVERIFY(jibri.recordingRoom.isEmpty()); // the page never names the room
    }
    void details()
    {
        const auto one = parseJibriHealth(R"({"status":{"busyStatus":"IDLE","health":{"healthStatus":"UNHEALTHY","details":{"JibriManager":{"healthStatus":"UNHEALTHY","detail":"Ffmpeg failed"}}}}})", context);
        QVERIFY(one);
        QCOMPARE(one->servers[0].message, QStringLiteral("JibriManager: Ffmpeg failed"));
        const auto other = parseJibriHealth(R"({"status":{"busyStatus":"IDLE","health":{"healthStatus":"UNHEALTHY","details":{"X":{"details":"d"}}}}})", context);
        QVERIFY(other);
        QCOMPARE(other->servers[0].message, QStringLiteral("X: d"));
        const auto empty = parseJibriHealth(example(QStringLiteral("jibri-health-unhealthy.json")), context);
        QVERIFY(empty->servers[0].message.isEmpty()); // always the empty string in the versions read
    }
    void inspectionSaysWhichShard()
    {
        ParseContext raws = context;
        raws.keepRaws = true;
        const auto seen = parseJibriHealth(example(QStringLiteral("jibri-health-busy.json")), raws);
        QVERIFY(seen);
        QVERIFY(seen->problems.at(0).contains(QLatin1String("shard-a-xmpp-a.example.com")));
        QVERIFY(seen->raws.size() >= 3);
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>Not found</html>");
        QTest::newRow("other page") << QByteArray("{\"name\":\"JVB\"}");
        QTest::newRow("status a list") << QByteArray("{\"status\":[]}");
        QTest::newRow("status empty") << QByteArray("{\"status\":{}}");
        QTest::newRow("cut") << QByteArray("{\"status\":{\"busyStatus\":\"IDLE\",");
        QTest::newRow("two documents") << example(QStringLiteral("jibri-health-idle.json")) + example(QStringLiteral("jibri-health-busy.json"));
        QTest::newRow("legacy configuration with comments") << corpus(QStringLiteral("jibri-legacy-json/jeprikusworo-with-comments.json"));
    }
    void refused()
    {
        QFETCH(QByteArray, body);
        const auto seen = parseJibriHealth(body, context);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
        QVERIFY2(seen.error().where.contains(QLatin1String("jibri-1 jibri-health")), qPrintable(seen.error().where));
    }
    void everyTruncationIsRefused()
    {
        const QByteArray whole = example(QStringLiteral("jibri-health-unhealthy.json")).trimmed();
        for (qsizetype n = 0; n < whole.size(); ++n) QVERIFY(!parseJibriHealth(QByteArrayView(whole).first(n), context));
    }
};

QTEST_GUILESS_MAIN(TestJibri)
#include "jibri.moc"
