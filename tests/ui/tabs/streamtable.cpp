// What a person sends: figures of each source, layers that arrive and those that do not, and what is said when nothing is known.
#include "tabs/streamtable.h"

#include "fleet/metric.h"
#include "items/roles.h"

#include <QtTest>

using namespace jitscope;

class TestStreamTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void oneRowPerSource()
    {
        Stream audio, camera;
        audio.ssrc = 3310442987u;
        audio.loss = 6.8f;
        camera.media = Stream::Media::Camera;
        camera.name = QStringLiteral("4f2a91c3-v0");
        camera.ssrc = 744190236;
        camera.rate = 578.f;
        camera.jitter = 41.f;
        camera.layers = {{180, true}, {360, true}, {720, false}};
        StreamTable table;
        table.set({audio, camera}, false);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 5)->text(), QStringLiteral("3310442987"));
        QVERIFY(table.item(0, 2)->text().startsWith(QStringLiteral("6.8")));
        QCOMPARE(table.item(0, 2)->data(BandRole).toInt(), int(bandOf(Metric::PersonLossUp, 6.8)));
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("–")); // not told is no zero
        QVERIFY(table.item(0, 1)->data(MissingRole).toBool());
        QVERIFY(table.item(1, 0)->text().contains(QStringLiteral("camera")) && table.item(1, 0)->text().contains(QStringLiteral("4f2a91c3-v0")));
        QCOMPARE(table.item(1, 4)->text(), QStringLiteral("180p, 360p sent · 720p not"));
        QVERIFY(!table.item(1, 1)->data(MissingRole).toBool());
    }
    void saysWhyItKnowsNothing()
    {
        StreamTable table;
        Stream audio;
        table.set({audio}, false);
        table.set({}, false);
        QCOMPARE(table.rowCount(), 1);
        const QString waiting = table.item(0, 0)->text();
        QVERIFY(!waiting.isEmpty());
        table.set({}, true);
        QVERIFY(table.item(0, 0)->text() != waiting); // two talk directly: nobody will ever know
        table.set({audio}, false);
        QCOMPARE(table.columnSpan(0, 0), 1);
    }
    void hostileNamesAreMadeVisible()
    {
        Stream camera;
        camera.media = Stream::Media::Camera;
        camera.name = QStringLiteral("a\u202Eb");
        StreamTable table;
        table.set({camera}, false);
        QVERIFY(!table.item(0, 0)->text().contains(QChar(0x202e)));
    }
};

QTEST_MAIN(TestStreamTable)
#include "streamtable.moc"
