// The place of a figure in its page: real pages, hostile ones, and big ones.
#include "raw/jsonview.h"
#include "raw/rawplace.h"

#include "fleet/metric.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace jitscope;

namespace {

// moc does not understand raw strings
QByteArray quoted(const char *json) { return QByteArray(json).replace('\'', '"'); }

const QByteArray bridgePage = quoted("{'conferences':{'5d1c':{'name':'weekly-sync@conference.a','endpoints':{"
      "  '3f8a1c2e':{'statsId':'Verona','transceiver':{'endpoint_connection_stats':{'rtt':12.5,'incoming_loss_stats':{'fractionLost':0.01}}}},"
      "  'b27d90f4':{'statsId':'Ludwig \\\"x\\\"','transceiver':{'endpoint_connection_stats':{'rtt':92.25}}}}}}, 'empty':{}, 'none':[], 'text':'a\\u000ab'}");

QString lineOf(const RawView &v) { return v.hit >= 0 ? v.lines[v.hit].trimmed() : QString(); }

} // namespace

class TestRawView : public QObject
{
    Q_OBJECT
private slots:
    void findsTheFigureOfThatPerson()
    {
        const RawView v = viewJson(bridgePage, {{QStringLiteral("endpoint_connection_stats"), QStringLiteral("rtt")}, {QStringLiteral("b27d90f4")}, {}});
        QVERIFY(v.isJson);
        QCOMPARE(lineOf(v), QStringLiteral("\"rtt\": 92.25"));
        QCOMPARE(v.hitTo, v.hit + 1);
        QCOMPARE(v.path, QStringLiteral("conferences / 5d1c / endpoints / b27d90f4 / transceiver / endpoint_connection_stats / rtt"));
        // everything is there, in the order of the page
        QVERIFY(v.lines.join(u' ').indexOf(QStringLiteral("3f8a1c2e")) < v.lines.join(u' ').indexOf(QStringLiteral("b27d90f4")));
        QVERIFY(v.lines.contains(QStringLiteral("  \"empty\": {},")));
    }
    void aNameBesideTheFigureCountsToo()
    {
        const RawView v = viewJson(quoted("[{'name':'a@x','n':1},{'name':'b@x','n':2}]"), {{QStringLiteral("n")}, {QStringLiteral("b@x")}, {}});
        QCOMPARE(lineOf(v), QStringLiteral("\"n\": 2"));
    }
    void ofSeveralTheOneOfThatValue()
    {
        const QByteArray page = quoted("{'s':{'1':{'jitter':3.5},'2':{'jitter':34.2},'3':{'jitter':1}}}");
        QCOMPARE(lineOf(viewJson(page, {{QStringLiteral("s"), QStringLiteral("<ssrc>"), QStringLiteral("jitter")}, {}, 34.2})), QStringLiteral("\"jitter\": 34.2"));
        QCOMPARE(lineOf(viewJson(page, {{QStringLiteral("s"), QStringLiteral("<ssrc>"), QStringLiteral("jitter")}, {}, 99.0})), QStringLiteral("\"jitter\": 3.5"));
    }
    void anObjectIsMarkedWhole()
    {
        const RawView v = viewJson(bridgePage, {{QStringLiteral("incoming_loss_stats")}, {QStringLiteral("3f8a1c2e")}, {}});
        QCOMPARE(v.hitTo - v.hit, 3);
    }
    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(viewJson(bridgePage, {{QStringLiteral("rtt")}, {QStringLiteral("00000000")}, {}}).hit, -1);
        QCOMPARE(viewJson(bridgePage, {{QStringLiteral("jitter")}, {}, {}}).hit, -1);
        QCOMPARE(viewJson(bridgePage, {}).hit, -1);
    }
    void aBigPageKeepsTheWayToTheFigure()
    {
        QByteArray page = "{\"list\":{";
        for (int i = 0; i < 3000; ++i) page += (i ? ",\"e" : "\"e") + QByteArray::number(i) + "\":{\"pad\":\"" + QByteArray(800, 'x') + "\",\"rtt\":" + QByteArray::number(i) + "}";
        page += "}}";
        const RawView v = viewJson(page, {{QStringLiteral("rtt")}, {QStringLiteral("e2500")}, {}});
        QVERIFY(v.shortened);
        QCOMPARE(lineOf(v), QStringLiteral("\"rtt\": 2500"));
        QVERIFY2(v.lines.size() < 3100, qPrintable(QString::number(v.lines.size())));
    }
    void linesOfMetrics()
    {
        const QByteArray page = "# HELP jitsi_jvb_stress x\n# TYPE jitsi_jvb_stress gauge\njitsi_jvb_stress_total 7\njitsi_jvb_stress 0.41\n";
        const RawView v = viewText(page, {{QStringLiteral("jitsi_jvb_stress")}, {}, 0.41});
        QCOMPARE(v.hit, 3);
        QVERIFY(!v.isJson);
    }
    void noJsonIsShownAsItIs()
    {
        const RawView v = viewJson("<html>\r\n\x1b[31mlogin\x00</html>", {{QStringLiteral("rtt")}, {}, {}});
        QVERIFY(!v.isJson);
        QCOMPARE(v.lines.first(), QStringLiteral("<html>"));
        QVERIFY(!v.lines.join(u' ').contains(QChar(0x1b)));
    }
    void hostilePagesEnd()
    {
        for (const QByteArray &page : {QByteArray(100'000, '['), QByteArray("{\"a\":").repeated(1000), QByteArray("\"\\"), QByteArray("{\"a\" 1}"), QByteArray("[1,]"), QByteArray(), QByteArray("{\"\":{\"\":1}}"), QByteArray("nul\0l", 5)}) {
            (void)viewJson(page, {{QStringLiteral("a")}, {QStringLiteral("b")}, 1});
        }
        QRandomGenerator dice(7); // pieces of a good page, cut and put together anew
        for (int i = 0; i < 2000; ++i) {
            QByteArray page = bridgePage;
            for (int k = 0; k < 4; ++k) page[dice.bounded(page.size())] = "{}[]\",:\\\0x"[dice.bounded(10)];
            page.truncate(dice.bounded(page.size()) + 1);
            const RawView v = viewJson(page, {{QStringLiteral("rtt")}, {QStringLiteral("b27d90f4")}, 92.25});
            QVERIFY(v.hit < v.lines.size() && v.hitTo <= v.lines.size());
        }
    }
    void eachFigureOfTheCatalogueIsAskedWhereItIs()
    {
        ShardSnapshot s;
        s.id = {QStringLiteral("eu")};
        SourceState stats, feed;
        stats.kind = SourceKind::JvbColibriStats;
        feed.kind = SourceKind::Brewery;
        s.sources = {stats, feed};
        const EntityId bridge = EntityId::of(s.id, ServerId{QStringLiteral("jvb1")});
        const Reading stress{0.41, 1000, Metric::BridgeStress, 0, ReadingState::Measured};
        const auto wish = rawWish(stress, s, bridge);
        QVERIFY(wish);
        QCOMPARE(wish->source, SourceIndex(0));
        const RawWanted wanted = rawPlace(stress, s.sources[0], bridge);
        QVERIFY(!wanted.keys.isEmpty() && wanted.value);
        QVERIFY(!rawWish({1, 1000, Metric::BridgeStress, 1, ReadingState::Measured}, s, bridge)); // by XMPP
        QVERIFY(!rawWish({1, 1000, Metric::BridgeStress, NoSource, ReadingState::Measured}, s, bridge));
    }

    // A million lines beside the figure are not made; the figure behind them is still found and marked.
    void aPageOfCountlessValuesKeepsTheFigure()
    {
        QByteArray page = "{\"a\":[";
        for (int i = 0; i < 400'000; ++i) page += "1,";
        page += "1],\"b\":{\"rtt\":41},\"c\":[";
        for (int i = 0; i < 400'000; ++i) page += "2,";
        page += "2]}";
        const RawView view = viewJson(page, {{QStringLiteral("b"), QStringLiteral("rtt")}, {}, 41}, 100'000'000);
        QVERIFY(view.isJson && view.shortened && view.lines.size() < 60'000);
        QVERIFY(view.hit >= 0);
        QCOMPARE(view.lines[view.hit].trimmed(), QStringLiteral("\"rtt\": 41"));
    }
};

QTEST_GUILESS_MAIN(TestRawView)
#include "jsonview.moc"
