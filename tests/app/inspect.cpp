#include "inspect.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jitscope;

namespace {

QByteArray shared(const QString &path)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject reading(const QJsonObject &seen, const char *key)
{
    for (const QJsonValue r : seen[QLatin1String("readings")].toArray())
        if (r[QLatin1String("key")].toString() == QLatin1String(key)) return r.toObject();
    return {};
}

} // namespace

class TestInspect : public QObject
{
    Q_OBJECT
private slots:
    void catalogueFiguresHaveOurUnitAndThePagesFigure()
    {
        const auto seen = inspect(QStringLiteral("presence"), shared(QStringLiteral("jitsi/examples/presence-jvb-stats.xml")));
        QVERIFY(seen);
        QCOMPARE((*seen)[QLatin1String("schema")].toInt(), 1);
        const QJsonObject loss = reading(*seen, "incoming_loss");
        QCOMPARE(loss[QLatin1String("metric")].toString(), QStringLiteral("bridge.loss_up"));
        QCOMPARE(loss[QLatin1String("value")].toDouble(), 0.082);
        QCOMPARE(loss[QLatin1String("unit")].toString(), QStringLiteral("percent"));
        QCOMPARE(loss[QLatin1String("state")].toString(), QStringLiteral("measured"));
        QCOMPARE(loss[QLatin1String("raw")].toDouble(), 8.2e-4);
        QCOMPARE(loss[QLatin1String("text")].toString(), QStringLiteral("8.2E-4"));
        QCOMPARE(reading(*seen, "total_packets_sent")[QLatin1String("value")].toDouble(), 2981123887.0); // in no catalogue row
        QCOMPARE(reading(*seen, "region")[QLatin1String("text")].toString(), QStringLiteral("eu-west-1"));
        QCOMPARE((*seen)[QLatin1String("servers")][0][QLatin1String("kind")].toString(), QStringLiteral("bridge"));
    }
    void roomsAndPeople()
    {
        const auto census = inspect(QStringLiteral("census"), shared(QStringLiteral("jitsi/examples/prosody-room-census.json")));
        QVERIFY(census);
        QCOMPARE((*census)[QLatin1String("rooms")].toArray().size(), 3);
        const auto person = inspect(QStringLiteral("presence"), shared(QStringLiteral("jitsi/examples/presence-participant.xml")));
        QVERIFY(person);
        QCOMPARE((*person)[QLatin1String("people")][0][QLatin1String("name")].toString(), QStringLiteral("Alice & Bob"));
        QCOMPARE((*person)[QLatin1String("people")][0][QLatin1String("audio_muted")].toBool(true), false);
        const auto debug = inspect(QStringLiteral("jvb-debug"), shared(QStringLiteral("jitsi/examples/jvb-debug.json")));
        QVERIFY(debug);
        QVERIFY((*debug)[QLatin1String("people")].toArray().size() > 1);
    }
    void stanzasInText()
    {
        const auto log = inspect(QStringLiteral("presence"), shared(QStringLiteral("corpus/payloads/xmpp-presence/jicofo-log-jibri-idle-2020-09.log")));
        QVERIFY(log);
        const QJsonArray servers = (*log)[QLatin1String("servers")].toArray();
        QCOMPARE(servers.size(), 2); // one nick in two breweries
        for (const QJsonValue s : servers) {
            QCOMPARE(s[QLatin1String("presence")][QLatin1String("busy")].toString(), QStringLiteral("idle"));
            QCOMPARE(s[QLatin1String("presence")][QLatin1String("health")].toString(), QStringLiteral("healthy"));
        }
        const auto gone = inspect(QStringLiteral("presence"), shared(QStringLiteral("corpus/payloads/xmpp-presence/jicofo-log-all-busy-then-offline-2018-10.log")));
        QVERIFY(gone);
        bool offline = false;
        for (const QJsonValue s : (*gone)[QLatin1String("servers")].toArray())
            offline |= s[QLatin1String("id")].toString() == QLatin1String("jibri-meet") && !s[QLatin1String("in_brewery")].toBool(true);
        QVERIFY(offline);
        // a line feed inside a name, the beginning and the end missing
        const auto piece = inspect(QStringLiteral("presence"), shared(QStringLiteral("corpus/payloads/xmpp-presence/jvb-presence-middle-2024-11.fragment.xml")));
        QVERIFY(piece);
        QVERIFY(!reading(*piece, "preemptive_kfr_sent").isEmpty());
        QCOMPARE(reading(*piece, "threads")[QLatin1String("value")].toDouble(), 38.0);
        QVERIFY(reading(*piece, "drain").isEmpty()); // cut before it
        const auto all = inspect(QStringLiteral("presence"), shared(QStringLiteral("jitsi/examples/xmpp-websocket-transcript.txt")));
        QVERIFY(all);
        QVERIFY((*all)[QLatin1String("servers")].toArray().size() > 20);
    }
    void refusalsNameThePlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        QTest::newRow("cut stanza") << "presence" << QByteArray("<presence from='a@b/c'><stats xmlns='http://jitsi.org/protocol/colibri'><stat name='threads' value='1'/>") << "line 1";
        QTest::newRow("no stanza") << "presence" << QByteArray("nothing to see here") << "byte 0";
        QTest::newRow("word for a figure") << "exposition" << QByteArray("a 1\nb IDLE\n") << "line 2";
        QTest::newRow("cut JSON") << "jvb-stats" << QByteArray("{\"conferences\":") << "byte";
        QTest::newRow("empty") << "census" << QByteArray(" \n") << "byte 0";
        QTest::newRow("other page") << "jibri-health" << QByteArray("{\"a\":1}") << "byte 0";
    }
    void refusalsNameThePlace()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        QFETCH(QString, where);
        const auto seen = inspect(kind, body);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
        QVERIFY2(seen.error().where.contains(where), qPrintable(seen.error().where));
        const QJsonObject shown = inspectionOfRefusal(kind, seen.error());
        QCOMPARE(shown[QLatin1String("readings")].toArray().size(), 0);
        QCOMPARE(shown[QLatin1String("error")][QLatin1String("kind")].toString(), QStringLiteral("malformed"));
        QCOMPARE(shown[QLatin1String("problems")].toArray().size(), 1);
    }
    void configScripts()
    {
        const auto seen = inspect(QStringLiteral("config-js"), shared(QStringLiteral("corpus/payloads/meet-config-js/corabea-custom.js")));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE(reading(*seen, "p2p.stunServers.0.urls")[QLatin1String("text")].toString(), QStringLiteral("stun:meet.corabea.it:3478"));
        QCOMPARE(reading(*seen, "videoQuality.maxBitratesVideo.VP8.high")[QLatin1String("value")].toInt(), 2500000);
    }
    // Every fact that is written down about a real config.js, by its own name; what is an expression in the file has its value here.
    void factsOfConfigScripts()
    {
        const QJsonObject files = QJsonDocument::fromJson(shared(QStringLiteral("corpus/expected.json"))).object()[QLatin1String("files")].toObject();
        int facts = 0;
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!it.key().startsWith(QLatin1String("meet-config-js/"))) continue;
            const auto seen = inspect(QStringLiteral("config-js"), shared(QStringLiteral("corpus/payloads/") + it.key()));
            QVERIFY2(seen, qPrintable(it.key()));
            for (const QJsonValue fact : it.value()[QLatin1String("facts")].toArray()) {
                const QByteArray name = fact[QLatin1String("key")].toString().toUtf8();
                const QJsonValue wanted = fact[QLatin1String("value")];
                const QJsonObject got = reading(*seen, name.constData());
                ++facts;
                if (wanted == QJsonValue(QStringLiteral("absent"))) {
                    QVERIFY2(got.isEmpty(), name.constData());
                } else if (wanted.toString().contains(QLatin1String("(raw expression)"))) {
                    QVERIFY2(!got.isEmpty(), qPrintable(it.key() + QLatin1String(": ") + QString::fromUtf8(name)));
                } else {
                    QVERIFY2(got[wanted.isString() ? QLatin1String("text") : QLatin1String("value")] == wanted, qPrintable(it.key() + QLatin1String(": ") + QString::fromUtf8(name)));
                }
            }
        }
        QVERIFY2(facts >= 23, qPrintable(QString::number(facts)));
    }
    void unknownKind()
    {
        const auto seen = inspect(QStringLiteral("horoscope"), "x");
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Unsupported);
        for (const char *kind : {"jvb-stats", "jvb-debug", "jicofo-stats", "jicofo-debug", "jibri-health", "census", "room-size", "presence", "exposition"})
            QVERIFY2(inspectKinds().contains(QLatin1String(kind)), kind);
    }
    // Any file under any kind: an inspection or a refusal, never a crash, and always one JSON document.
    void anythingUnderAnyKind()
    {
        QList<QByteArray> bodies;
        QDirIterator it(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples"), QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.size() < 70'000 && file.open(QIODevice::ReadOnly)) bodies << file.readAll();
        }
        QVERIFY(bodies.size() > 50);
        for (const QString &kind : inspectKinds())
            for (const QByteArray &body : bodies) {
                const auto seen = inspect(kind, body);
                if (seen) QVERIFY(seen->contains(QLatin1String("readings")) && seen->contains(QLatin1String("problems")));
                else QVERIFY2(!seen.error().where.isEmpty() && !seen.error().detail.isEmpty(), qPrintable(kind));
            }
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "inspect.moc"
