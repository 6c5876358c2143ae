// The page of charts, and what is marked on charts: troubles, who joins, who leaves.
#include "charts/chartstack.h"
#include "charts/smallmultiples.h"
#include "desk.h"
#include "tabs/chartstab.h"
#include "widgets/style.h"

#include <QtTest>

#include <QComboBox>

using namespace jitscope;

class ChartPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new Style);
        QApplication::setPalette(lightPalette().toQt());
    }
    void marksTroublesAndThoseWhoJoin();
    void chartsAnyFigure();
    void chartsAllShards();
};

void ChartPageTest::marksTroublesAndThoseWhoJoin()
{
    Desk desk;
    auto early = desk.somebody(QStringLiteral("aa"), QStringLiteral("Aiko Tanaka"), 0.1);
    early->joinedAt = desk.now - 30 * 60'000;
    auto late = desk.miguel();
    late->joinedAt = desk.now - 2 * 60'000;
    desk.show({late, early}, [&](ShardSnapshot &s, Room &) {
        Problem p;
        p.about = person;
        p.health = Health::Critical;
        p.since = desk.now - 60'000;
        s.problems.push_back(p);
    });
    const SnapshotPtr shard = desk.workspace.fleet.shard(shardId);
    const std::vector<Mark> inRoom = marksOf(desk.workspace, *shard, room), ofPerson = marksOf(desk.workspace, *shard, person);
    QCOMPARE(inRoom.size(), size_t(2)); // who was there from the start did not join
    QCOMPARE(inRoom[0].kind, MarkKind::Join);
    QCOMPARE(inRoom[0].at, late->joinedAt);
    QVERIFY(inRoom[0].text.contains(QStringLiteral("Miguel Ortega")));
    QCOMPARE(inRoom[1].kind, MarkKind::Alert);
    QCOMPARE(inRoom[1].health, Health::Critical);
    QCOMPARE(ofPerson.size(), size_t(1));
    QCOMPARE(ofPerson[0].at, desk.now - 60'000);
    QVERIFY(marksOf(desk.workspace, *shard, bridge).empty());

    // who leaves is marked in the room and on the own page
    desk.now += 30'000;
    desk.show({early});
    const SnapshotPtr after = desk.workspace.fleet.shard(shardId);
    const std::vector<Mark> left = marksOf(desk.workspace, *after, room), own = marksOf(desk.workspace, *after, person);
    QCOMPARE(left.back().kind, MarkKind::Leave);
    QCOMPARE(left.back().at, desk.now);
    QVERIFY(left.back().text.contains(QStringLiteral("Miguel Ortega")));
    QCOMPARE(own.size(), size_t(1));
    QCOMPARE(own[0].kind, MarkKind::Leave);
}

void ChartPageTest::chartsAnyFigure()
{
    Desk desk;
    desk.show({desk.miguel()});
    std::unique_ptr<Page> tab(makeChartsTab(desk.view, nullptr));
    tab->resize(900, 640);
    tab->show();
    tab->setActive(true);
    const auto boxes = tab->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QComboBox *what = boxes[0], *metric = boxes[1];
    const auto shown = [&] {
        QStringList titles;
        for (const LiveChart *chart : tab->findChildren<LiveChart *>())
            if (chart->isVisible()) titles << chart->title();
        return titles;
    };
    QCOMPARE(what->itemText(0), QStringLiteral("eu-west-1"));
    QVERIFY(shown().contains(QStringLiteral("Loss")) && shown().contains(QStringLiteral("Stress")));
    keep(*tab, QStringLiteral("charts-shard"));

    // every row of the catalogue of a person is there, but for moments
    desk.navigator.select(person);
    int rows = 0;
    for (const MetricRow &r : catalogue()) rows += r.scope == MetricScope::Person && r.unit != Unit::EpochMillisecond;
    QCOMPARE(metric->count(), rows + 1);
    QVERIFY(what->currentText().contains(QStringLiteral("Miguel Ortega")));
    const int estimate = metric->findText(QStringLiteral("Estimated downlink"), Qt::MatchStartsWith);
    QVERIFY(estimate > 0);
    metric->setCurrentIndex(estimate);
    emit metric->activated(estimate);
    QCOMPARE(shown(), QStringList{QStringLiteral("Estimated downlink")});
}

void ChartPageTest::chartsAllShards()
{
    Desk desk;
    desk.show({desk.miguel()});
    Navigator all(EntityId::fleet());
    std::unique_ptr<Page> tab(makeChartsTab(View{desk.workspace, all}, nullptr));
    tab->resize(900, 640);
    tab->show();
    tab->setActive(true);
    auto *multiples = tab->findChild<SmallMultiples *>();
    QVERIFY(!multiples->isVisible()); // first all of them together
    auto *what = tab->findChildren<QComboBox *>().first();
    QVERIFY(tab->findChild<ChartStack *>()->isVisible());
    QCOMPARE(tab->findChild<ChartStack *>()->entity(), EntityId::fleet());
    what->setCurrentIndex(1);
    emit what->activated(1);
    QVERIFY(multiples->isVisible());
    QCOMPARE(multiples->charts().size(), size_t(1));
    QCOMPARE(multiples->charts()[0]->title(), QStringLiteral("eu-west-1"));
    tab->setActive(false);
}

QTEST_MAIN(ChartPageTest)
#include "chartpage.moc"
