// What is older than this program joins what memory has: without a seam, with its origin said, and in words where there is none.
#include "charts/chartitem.h"
#include "charts/charthead.h"
#include "charts/livechart.h"

#include <QtTest>

#include <QChartView>

using namespace jitscope;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;
const ShardId shard{"eu-west-1"};
const SeriesKey stress{EntityId::of(shard, ServerId{"jvb-eu1-01"}), Metric::BridgeStress};

// The border's other side; what a real Prometheus answers is looked at in tests/app/prometheushistory.cpp.
struct Keeper : History
{
    QString origin = QStringLiteral("prometheus-eu");
    std::vector<std::pair<qint64, qint64>> asked;
    std::vector<std::pair<QPointer<QObject>, Done>> waiting;
    QString originOf(const SeriesKey &) const override { return origin; }
    void read(const SeriesKey &, qint64 from, qint64 to, int, QObject *context, Done done) override
    {
        asked.emplace_back(from, to);
        waiting.emplace_back(context, std::move(done));
    }
    HistoryState state() const override { return {}; }
    void moment(qint64, QObject *, Answer<std::vector<HistoryMomentRow>>) override {}
    void events(const HistoryEventWish &, QObject *, Answer<std::vector<HistoryEvent>>) override {}
    void stat(QObject *, Answer<HistoryStat>) override {}
    void purge(const EntityId &, QObject *, Answer<void>) override {}
    void purgeName(const QString &, QObject *, Answer<void>) override {}
    void answer(const Result<HistoryAnswer> &a)
    {
        for (auto &[context, done] : std::exchange(waiting, {}))
            if (context) done(a);
    }
    // A straight line of one value, a column a minute, up to `until`.
    HistoryAnswer flat(float value, qint64 until) const
    {
        HistoryAnswer a;
        a.stepMs = minute;
        a.from = asked.back().first / minute * minute;
        a.origin = origin;
        for (qint64 t = a.from; t < asked.back().second; t += minute) a.columns.push_back(t < until ? SeriesColumn{value, value, value} : SeriesColumn{std::nanf(""), std::nanf(""), std::nanf("")});
        return a;
    }
};

ChartPicture pastPicture(const LiveChart &chart)
{
    for (QGraphicsItem *item : chart.findChild<QGraphicsView *>()->scene()->items())
        if (auto *ours = dynamic_cast<ChartItem *>(item)) return ours->picture;
    return {};
}

struct Stage
{
    Workspace workspace;
    Keeper keeper;
    Navigator navigator{EntityId::of(shard)};
    qint64 now = 1'790'000'040'000;
    View view{workspace, navigator};
    LiveChart chart{view};
    explicit Stage(bool kept = true)
    {
        if (kept) workspace.history = &keeper;
        for (qint64 t = now - 10 * minute; t <= now; t += 5000) workspace.series.append(stress, t, 0.5);
        navigator.setRangeMinutes(60);
        chart.setClock([this] { return now; });
        chart.setTracks({{stress, QStringLiteral("stress"), TrackStyle::Main}});
        chart.resize(800, 160);
        chart.show();
    }
};

} // namespace

class ChartPastTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void joinsWithoutASeam()
    {
        Stage s;
        QCOMPARE(s.keeper.asked.size(), size_t(1));
        QVERIFY(s.keeper.asked[0].second - s.keeper.asked[0].first >= hour - minute);
        QVERIFY(s.chart.pastSentence().contains(QLatin1String("prometheus-eu"))); // it is being read
        QSignalSpy told(&s.chart, &LiveChart::pastChanged);
        s.keeper.answer(s.keeper.flat(0.25f, s.now + hour));
        QVERIFY(told.size() >= 1);
        const ChartPicture p = pastPicture(s.chart);
        int past = 0, memory = 0;
        for (const SeriesColumn &c : p.traces[0].columns) {
            if (std::isnan(c.last)) continue;
            (c.last == 0.25f ? past : memory) += 1;
        }
        QVERIFY(p.gaps().empty()); // no column between them is empty
        QVERIFY2(past > 4 * memory && memory > 50, qPrintable(QStringLiteral("%1 %2").arg(past).arg(memory)));
        QVERIFY(s.chart.pastSentence().startsWith(QLatin1String("Before ")) && s.chart.pastSentence().contains(QLatin1String("prometheus-eu")));
        QCOMPARE(s.chart.findChild<ChartHead *>()->text().state, QStringLiteral("from prometheus-eu"));
        QVERIFY(s.chart.accessibleDescription().contains(QLatin1String("prometheus-eu")));
        // memory goes before: it alone is drawn where it has figures
        QCOMPARE(s.chart.legendValue(0), 0.5);
        // time goes on, and nothing is asked again
        s.now += 5 * minute;
        s.chart.refresh();
        QCOMPARE(s.keeper.asked.size(), size_t(1));
        // a longer range is
        s.navigator.setRangeMinutes(10'080);
        QCOMPARE(s.keeper.asked.size(), size_t(2));
        s.keeper.answer(s.keeper.flat(0.3f, s.now));
        QVERIFY(s.chart.pastSentence().contains(QLatin1String("20"))); // with its day
        // and what fits into memory needs nobody
        s.navigator.setRangeMinutes(15);
        QCOMPARE(s.chart.pastSentence(), QString());
        QCOMPARE(s.keeper.asked.size(), size_t(2));
    }
    void saysWhyThereIsNone()
    {
        Stage without(false);
        QVERIFY2(without.chart.pastSentence().contains(QLatin1String("nobody keeps this figure")), qPrintable(without.chart.pastSentence()));
        without.navigator.setRangeMinutes(15);
        QCOMPARE(without.chart.pastSentence(), QString());
        Stage s;
        s.keeper.answer(fail(Error::Kind::Failed, QStringLiteral("http://x"), QStringLiteral("timeout: query timed out")));
        QVERIFY(s.chart.pastSentence().contains(QLatin1String("query timed out")));
        s.chart.refresh();
        QCOMPARE(s.keeper.asked.size(), size_t(1)); // not at every beat
        s.now += minute;
        s.chart.refresh();
        QCOMPARE(s.keeper.asked.size(), size_t(2));
        s.keeper.answer(s.keeper.flat(0.25f, 0));
        QVERIFY(s.chart.pastSentence().contains(QLatin1String("nothing of that time")));
    }
    // Memory is short of room and lets go of its older part while the window slides on: what lies between the answer's end and what is left is asked for.
    void whatMemoryLetsGoOfIsAskedForAgain()
    {
        Stage s;
        s.keeper.origin = QStringLiteral("history");
        s.keeper.answer(s.keeper.flat(0.25f, s.now));
        QCOMPARE(s.chart.findChild<ChartHead *>()->text().state, QString()); // what this console keeps itself is no news
        QVERIFY(s.chart.pastSentence().contains(QLatin1String("history of this console")));
        const qint64 until = s.now;
        s.workspace.series.setLimits(64 * 1024 * 1024, {10 * minute, 10 * minute});
        for (qint64 t = s.now; t <= until + 50 * minute; t += 5000) s.workspace.series.append(stress, t, t / 5000 % 2 ? 0.75 : 0.7); // no run of one value
        s.now = until + 50 * minute;
        s.chart.refresh();
        QCOMPARE(s.keeper.asked.size(), size_t(2));
        s.keeper.answer(s.keeper.flat(0.25f, s.now + hour));
        QVERIFY(pastPicture(s.chart).gaps().empty());
        s.now += 5000;
        s.chart.refresh();
        QCOMPARE(s.keeper.asked.size(), size_t(2));
    }
    void anAnswerToOtherTracksIsDropped()
    {
        Stage s;
        const HistoryAnswer late = s.keeper.flat(0.25f, s.now);
        s.chart.setTracks({{{stress.entity, Metric::BridgeRtt}, QStringLiteral("rtt"), TrackStyle::Main}});
        QCOMPARE(s.keeper.waiting.size(), size_t(2));
        s.keeper.waiting.front().second(late);
        QVERIFY(pastPicture(s.chart).isEmpty());
        s.keeper.waiting.back().second(late);
        QVERIFY(!pastPicture(s.chart).isEmpty());
    }
};

QTEST_MAIN(ChartPastTest)
#include "chartpast.moc"
