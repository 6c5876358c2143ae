// The demo fleet's pages have the shapes of the reference payloads: the same keys at the same places.
#include "demo/bridgefigures.h"
#include "demo/demofleet.h"
#include "demo/demoworld.h"
#include "demo/jicofopages.h"
#include "demo/jvbpages.h"
#include "demo/recorderpages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace jitscope;
using namespace jitscope::demo;

namespace {

constexpr qint64 Start = 1'787'218'892'512;

QByteArray example(const char *name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonDocument parse(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument doc = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) qWarning("%s at %d: %s", qPrintable(error.errorString()), error.offset, text.mid(std::max(0, error.offset - 60), 120).constData());
    return doc;
}

// Keys that are data: ids, JIDs, SSRCs, sources, names of servers, layers.
QString place(const QString &key)
{
    static const QRegularExpression data(QStringLiteral(
        "^([0-9a-f]{8}|\\d+|[0-9a-f]{13,16}|[0-9a-f-]{36}|.*@.*|(jvb|jibri|jigasi|transcriber)-.*|[0-9a-f]{8}-[av]\\d|rtp_encoding_\\d+|E\\d[SD]T?\\d.*|[A-Z][A-Za-z]+(Message|Stats|Map))$"));
    return data.match(key).hasMatch() ? QStringLiteral("*") : key;
}

void collect(const QJsonValue &value, const QString &path, QSet<QString> &out)
{
    out.insert(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) collect(it.value(), path + u'/' + place(it.key()), out);
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) collect(element, path + QStringLiteral("/[]"), out);
    }
}

QSet<QString> places(const QByteArray &json)
{
    const QJsonDocument doc = parse(json);
    QSet<QString> out;
    collect(doc.isArray() ? QJsonValue(doc.array()) : QJsonValue(doc.object()), {}, out);
    return out;
}

QStringList sorted(QSet<QString> set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

PageRequest get(const QByteArray &path, const QByteArray &accept = "application/json", const QString &query = {})
{
    return {path, QUrlQuery(query), accept, {}};
}

QSet<QString> families(const QByteArray &page)
{
    QSet<QString> out;
    for (const QByteArray &line : page.split('\n'))
        if (line.startsWith("# TYPE ")) out.insert(QString::fromUtf8(line.mid(7)));
    return out;
}

} // namespace

class DemoPages : public QObject
{
    Q_OBJECT

    World world{DemoOptions{}, Start};
    const Shard &shard = world.shards()[0];

    void same(const QByteArray &page, const QByteArray &reference, const char *ours = "", const char *theirs = "")
    {
        QVERIFY(!reference.isEmpty());
        const QSet<QString> got = places(page), want = places(reference);
        QVERIFY(got.size() > 1);
        QStringList missing = sorted(want - got), extra = sorted(got - want);
        const QRegularExpression mayMiss(QString::fromLatin1(theirs)), mayHave(QString::fromLatin1(ours));
        if (*theirs) missing = missing.filter(QRegularExpression(QStringLiteral("^(?!.*(%1)).*$").arg(mayMiss.pattern())));
        if (*ours) extra = extra.filter(QRegularExpression(QStringLiteral("^(?!.*(%1)).*$").arg(mayHave.pattern())));
        QVERIFY2(missing.isEmpty(), qPrintable("missing: " + missing.join(u' ')));
        QVERIFY2(extra.isEmpty(), qPrintable("extra: " + extra.join(u' ')));
    }

private slots:
    void bridgeStats()
    {
        const int bridge = 2; // the third of a shard has the colibri API switched on
        QVERIFY(shard.bridges.size() > size_t(bridge));
        const PageReply page = jvbPage(world, shard, bridge, false, get("/colibri/stats"));
        QCOMPARE(page.status, 200);
        same(page.body, example("jvb-colibri-stats.json"));
        QCOMPARE(jvbPage(world, shard, 0, false, get("/colibri/stats")).status, 404);
    }

    void bridgeDebugShort()
    {
        const QByteArray page = jvbPage(world, shard, 0, false, get("/debug")).body;
        same(page, example("jvb-debug-short.json"));
    }

    void bridgeDebugFull()
    {
        const QByteArray page = jvbPage(world, shard, 0, false, get("/debug", "*/*", QStringLiteral("full=true"))).body;
        // DTLS and SCTP come and go; a held relay shows "state" instead of the hold time; silent sources have no ideal layer.
        same(page, example("jvb-debug.json"), "num_Rtcp|/dt$|_ssrc");
        int people = 0;
        for (const demo::Room &room : shard.rooms)
            for (const demo::Person &p : room.people) people += p.bridge == 0;
        const double each = double(page.size()) / people / 1000;
        qInfo("full debug: %.1f KB per person", each);
        QVERIFY2(each > 20 && each < 48, QByteArray::number(each));
    }

    void bridgeStatsMode()
    {
        same(jvbPage(world, shard, 0, false, get("/stats")).body, example("jvb-stats-rtcstats.json"), "num_Rtcp|/dt$|/sctp", "");
    }

    void bridgeMetrics()
    {
        const PageReply page = jvbPage(world, shard, 0, false, get("/metrics", "application/openmetrics-text"));
        QVERIFY(page.type.startsWith("application/openmetrics-text"));
        const QSet<QString> reference = families(example("jvb-metrics.prom"));
        const QSet<QString> got = families(page.body);
        QCOMPARE(sorted(got - reference), QStringList());
        // Families that are absent until used may be missing.
        QCOMPARE(sorted(reference - got).filter(QRegularExpression(QStringLiteral("^(?!.*(exporter|queue)).*$"))), QStringList());
        QVERIFY(page.body.endsWith("# EOF\n"));
        const PageReply old = jvbPage(world, shard, 0, false, get("/metrics", "text/plain"));
        QCOMPARE(sorted(families(old.body) - families(example("jvb-metrics-004.prom"))), QStringList());
        same(jvbPage(world, shard, 0, false, get("/metrics")).body, example("jvb-metrics.json"), "", "exporter|queue");
        QCOMPARE(jvbPage(world, shard, 0, false, get("/metrics", {})).status, 500);
        QCOMPARE(jvbPage(world, shard, 0, false, get("/metrics", "text/html")).status, 500);
    }

    void focusPages()
    {
        same(jicofoPage(world, shard, false, get("/stats")).body, example("jicofo-stats.json"));
        same(jicofoPage(world, shard, false, get("/debug")).body, example("jicofo-debug.json"));
        same(jicofoPage(world, shard, false, get("/debug/conferences")).body, example("jicofo-debug-conferences.json"));
        const demo::Room &room = shard.rooms[0];
        same(jicofoPage(world, shard, false, get("/debug/conference/" + room.jid())).body, example("jicofo-debug-conference.json"), "visitor", "whitelist/");
        same(jicofoPage(world, shard, false, get("/rtcstats")).body, example("jicofo-rtcstats.json"), "visitor", "whitelist/");
        QCOMPARE(jicofoPage(world, shard, false, get("/debug/conference/nobody@conference.meet.example.org")).body, QByteArray("{}"));
    }

    void focusMetrics()
    {
        const QSet<QString> got = families(jicofoPage(world, shard, false, get("/metrics", {})).body);
        const QSet<QString> reference = families(example("jicofo-metrics.prom"));
        QCOMPARE(sorted(got - reference), QStringList());
        QCOMPARE(sorted(reference - got), QStringList());
        QVERIFY(jicofoPage(world, world.shards()[2], false, get("/stats")).body.contains("\"jigasi\":{}")); // none there
        QVERIFY(jicofoPage(world, world.shards()[2], false, get("/debug")).body.contains("\"jigasi_detector\":null"));
    }

    void recorderPages()
    {
        same(jibriPage(world, shard, 0, get("/jibri/api/v1.0/health")).body, example("jibri-health-busy.json"));
        same(jibriPage(world, shard, 1, get("/jibri/api/v1.0/health")).body, example("jibri-health-idle.json"));
        same(jibriPage(world, shard, 0, get("/metrics")).body, example("jibri-metrics.json"));
        const QByteArray page = jibriPage(world, shard, 0, get("/metrics", {})).body;
        QCOMPARE(families(page), families(example("jibri-metrics.prom")));
        QCOMPARE(families(jibriPage(world, shard, 0, get("/metrics", "text/plain")).body), families(example("jibri-metrics-004.prom")));
        QCOMPARE(jibriPage(world, world.shards()[0], 1, get("/metrics")).status, 404); // the default is off
    }

    void prosodyPages()
    {
        const PageReply census = prosodyPage(world, shard, false, get("/room-census"));
        QVERIFY(census.type.isEmpty()); // the Jitsi modules send none
        same(census.body, example("prosody-room-census.json"));
        QVERIFY(!census.body.contains("@breakout."));
        const demo::Room &room = shard.rooms[3];
        const QString query = QStringLiteral("room=%1&domain=meet.example.org").arg(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(room.name))));
        same(prosodyPage(world, shard, false, get("/room-size", "*/*", query)).body, example("prosody-room-size.json"));
        same(prosodyPage(world, shard, false, get("/room", "*/*", query)).body, example("prosody-room.json"));
        QCOMPARE(prosodyPage(world, shard, false, get("/room-size")).status, 400);
        QCOMPARE(prosodyPage(world, shard, false, get("/room-size", "*/*", QStringLiteral("room=nobody&domain=meet.example.org"))).status, 404);
        QCOMPARE(prosodyPage(world, world.shards()[2], false, get("/room-census")).status, 404);
        QCOMPARE(sorted(families(prosodyPage(world, shard, false, get("/metrics")).body) - families(example("prosody-metrics.prom"))), QStringList());
    }

    void proxyPages()
    {
        const QByteArray page = proxyPage(world, shard, get("/metrics")).body;
        // the example is of scope=backend and scope=server; the rest are families of the process itself, its frontends and tables
        QStringList others = sorted(families(page) - families(example("haproxy-metrics.prom")));
        others = others.filter(QRegularExpression(QStringLiteral("^(?!haproxy_(process|frontend|sticktable)_)")));
        QCOMPARE(others, QStringList());
        QVERIFY(families(page).size() > 25);
        for (const QByteArray &line : page.split('\n'))
            if (line.startsWith("haproxy_server_status")) QVERIFY2(line.startsWith("haproxy_server_status{proxy=\"nodes\",server=\"") && line.contains("\",state=\""), line.constData());
    }

    void hostPages()
    {
        const QByteArray page = hostPage(world, shard, 1, get("/metrics")).body;
        QCOMPARE(sorted(families(page) - families(example("node-exporter.prom"))), QStringList());
        QVERIFY(page.contains("\nnode_memory_SwapFree_bytes "));
    }

    void oldVersionsSpeakTheOldNames()
    {
        const QByteArray page = jvbPage(world, shard, 0, true, get("/debug", "*/*", QStringLiteral("full=true"))).body;
        const QJsonObject debug = parse(page).object();
        QVERIFY(debug.contains(QStringLiteral("shutdownState")) && debug.contains(QStringLiteral("load-management")));
        for (const char *current : {"\"stats_id\"", "\"bitrate_controller\"", "\"ice_transport\"", "\"endpoint_connection_stats\"", "rtp_encoding_", "\"receiver\":", "audio_subscriptions"})
            QVERIFY2(!page.contains(current), current);
        for (const char *before : {"\"statsId\"", "\"endpointConnectionStats\"", "\"RTP receiver ", "\"Node Incoming statistics tracker ", "\"MediaStreamSources\"", "\"Stream Information Store\""})
            QVERIFY2(page.contains(before), before);
        QCOMPARE(jvbPage(world, shard, 0, true, get("/stats")).status, 404);
    }

    void unknownConferenceIsTheTextNull()
    {
        QCOMPARE(parse(jvbPage(world, shard, 0, false, get("/debug/feedbeef")).body)[QStringLiteral("conferences")][QStringLiteral("feedbeef")].toString(), QStringLiteral("null"));
    }
};

QTEST_GUILESS_MAIN(DemoPages)
#include "pages.moc"
