// The relay mesh: what each cell says, how keys walk through it, what its two measures show, and what its legend explains.
#include "tabs/meshview.h"

#include "fleet/metric.h"

#include <QSignalSpy>
#include <QtTest>

using namespace jitscope;

namespace {

RelayMesh mesh(int bridges)
{
    ShardSnapshot shard;
    for (int i = 0; i < bridges; ++i) {
        auto s = std::make_shared<Server>();
        s->name = QStringLiteral("jvb-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        s->id = {s->name};
        s->relayId = s->name;
        s->health = i == 2 ? Health::Down : Health::Ok;
        shard.servers.push_back(s);
        if (i != 0) continue;
        const auto measured = [](double v, Metric m) { return Reading{v, 1000, m, NoSource, ReadingState::Measured}; };
        s->relays = {{QStringLiteral("jvb-02"), {QStringLiteral("standup@conference.a")}, measured(168, Metric::BridgeRtt), measured(0, Metric::BridgeRelayBitrateIn),
                      measured(33.1, Metric::BridgeRelayBitrateOut)}};
    }
    return relayMesh(shard);
}

QImage picture(MeshView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    return image;
}

} // namespace

class TestMeshView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatACellIs()
    {
        MeshView view;
        view.set(mesh(3));
        QVERIFY(view.cellText(0, 1).contains(QStringLiteral("jvb-01 to jvb-02")));
        QVERIFY(view.cellText(0, 1).contains(QStringLiteral("168")) && view.cellText(0, 1).contains(QStringLiteral("33.1")));
        QVERIFY(view.cellText(1, 0).contains(QStringLiteral("no leg")));
        QVERIFY(view.cellText(2, 0).contains(QStringLiteral("unknown"))); // the bridge of the row is down
        QVERIFY(view.cellText(1, 1).isEmpty());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("168"))); // also without a pointer
    }
    void walksByKeysAndChooses()
    {
        MeshView view;
        view.set(mesh(3));
        view.resize(view.sizeHint());
        view.show();
        QSignalSpy chosen(&view, &MeshView::bridgeChosen);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}) QTest::keyClick(&view, key);
        QCOMPARE(view.chosen().y(), 2); // it ends at the edge
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<ServerId>().value, QStringLiteral("jvb-03"));
        view.set(mesh(2)); // the chosen bridge is gone
        QCOMPARE(view.chosen(), QPoint(-1, -1));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(12 + 96 + 10, 24 + 10));
        QCOMPARE(chosen.last()[0].value<ServerId>().value, QStringLiteral("jvb-01"));
    }
    void showsEitherMeasure()
    {
        MeshView view;
        view.set(mesh(3));
        view.resize(view.sizeHint());
        const QImage rtt = picture(view);
        view.setMeasure(MeshView::Measure::BitRate);
        QVERIFY(picture(view) != rtt);
        view.setMeasure(MeshView::Measure::RoundTrip);
        QCOMPARE(picture(view), rtt);
    }
    void aStaleLegIsHatched()
    {
        MeshView view;
        RelayMesh legs = mesh(2);
        view.set(legs);
        view.resize(view.sizeHint());
        // colours in the upper left of the cell, where neither bar nor figure stands
        const auto hatched = [&] {
            const QImage image = picture(view);
            QSet<QRgb> colors;
            for (int y = 26; y < 34; ++y)
                for (int x = 12 + 2 * 96 + 12; x < 12 + 2 * 96 + 36; ++x) colors.insert(image.pixel(x, y));
            return colors.size();
        };
        const auto fresh = hatched();
        for (MeshCell &cell : legs.cells)
            if (cell.kind == MeshCell::Kind::Leg) cell.rtt.state = cell.bitrate.state = ReadingState::Stale;
        view.set(legs);
        QVERIFY2(hatched() > fresh, qPrintable(QStringLiteral("%1, fresh %2").arg(hatched()).arg(fresh)));
    }
    void manyBridgesGetSmallCells()
    {
        MeshView view;
        view.set(mesh(MeshView::Roomy));
        const int roomy = view.sizeHint().width();
        view.set(mesh(MeshView::Roomy + 1));
        QVERIFY(view.sizeHint().width() < roomy);
    }
    void theLegendNamesTheBands()
    {
        MeshLegend legend;
        QVERIFY(legend.accessibleName().contains(QStringLiteral("150")) && legend.accessibleName().contains(QStringLiteral("300")));
        const int width = legend.sizeHint().width();
        legend.setMeasure(MeshView::Measure::BitRate);
        QVERIFY(!legend.accessibleName().contains(QStringLiteral("150")));
        QVERIFY(legend.sizeHint().width() != width);
    }
};

QTEST_MAIN(TestMeshView)
#include "meshview.moc"
