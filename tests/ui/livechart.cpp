// The live chart, painted offscreen and read back: gaps, crosshair, units, pause, empty, axes that keep calm.
#include "charts/axes.h"
#include "charts/charthead.h"
#include "charts/chartstack.h"

#include <QtTest>

#include <QChartView>
#include <QSvgRenderer>

using namespace jitscope;

namespace {

constexpr qint64 second = 1000, minute = 60 * second;
constexpr qint64 Now = 1'790'000'040'000; // 14:14:00 UTC
const ShardId shard{"eu-west-1"};
const EntityId room = EntityId::of(shard, RoomId{"design-critique@conference.meet.example.org"});
const EntityId person = EntityId::of(shard, RoomId{room.id}, PersonId{"4f2a91c3"});

double noise(qint64 t) { return double((t / 5000 * 2654435761u >> 7) % 1000) / 1000; }

struct Bench
{
    Workspace workspace;
    Navigator navigator{EntityId::of(shard)};
    qint64 now = Now;
    View view{workspace, navigator};
    // 20 minutes of a room and a person: trouble from 4 minutes ago, nothing between 9 min and 8 min ago
    void fill()
    {
        for (qint64 t = now - 20 * minute; t <= now; t += 5 * second) {
            const bool gap = t > now - 9 * minute && t < now - 8 * minute;
            const double bad = std::clamp(double(t - (now - 4 * minute)) / double(2 * minute), 0.0, 1.0), n = noise(t);
            const auto put = [&](const EntityId &e, Metric m, double v) { workspace.series.append({e, m}, t, gap ? std::nan("") : v); };
            put(person, Metric::PersonLossUp, 0.4 + 0.3 * n + bad * (6 + 2 * n));
            put(person, Metric::PersonLossDown, 0.3 + 0.3 * n);
            put(person, Metric::PersonJitterUp, 8 + 2 * n + bad * 25);
            put(person, Metric::PersonVideoJitterUp, 19 + 3 * n + bad * 22);
            put(person, Metric::PersonRtt, 88 + 8 * n);
            put(person, Metric::PersonBitrateUp, 1450 + 90 * n - bad * 850);
            put(person, Metric::PersonBitrateDown, 1840 + 80 * n);
            put(person, Metric::PersonEstimateDown, 2600 + 200 * n - bad * 900);
            put(room, Metric::RoomRttMedian, 38 + 3 * n);
            put(room, Metric::RoomRttP95, 170 + 20 * n);
            put(room, Metric::RoomRttMax, 225 + 30 * n + (t > now - 12 * minute && t < now - 11 * minute ? 220 : 0));
            put(room, Metric::RoomLossUpMax, 0.5 + 0.3 * n + bad * (6 + 2 * n));
            put(room, Metric::RoomLossDownMax, 0.4 + 0.2 * n);
            put(room, Metric::RoomJitterMedian, 6 + n);
            put(room, Metric::RoomJitterP95, 15 + 2 * n + bad * 18);
            put(room, Metric::RoomJitterMax, 22 + 3 * n + bad * 40);
        }
    }
};

std::unique_ptr<LiveChart> chartOf(Bench &b, std::vector<Track> tracks, const QString &title = QStringLiteral("Loss"))
{
    auto chart = std::make_unique<LiveChart>(b.view);
    chart->setClock([&b] { return b.now; });
    chart->setTitle(title);
    chart->setTracks(std::move(tracks));
    chart->resize(800, 160);
    chart->show();
    return chart;
}

ChartPicture pictureOf(const LiveChart &chart)
{
    for (QGraphicsItem *item : chart.findChild<QGraphicsView *>()->scene()->items())
        if (auto *ours = dynamic_cast<ChartItem *>(item)) return ours->picture;
    return {};
}

// Kept beside the test program, to be looked at.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/shots");
    QDir().mkpath(folder);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

class LiveChartTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void paintsStacks();
    void drawsAGapAsAGap();
    void drawsEveryPeakOfDenseFigures();
    void showsTheUnit();
    void showsValuesAtTheCrosshair();
    void linksTheCrosshair();
    void pauses();
    void saysWhenItIsEmpty();
    void hidesASeriesByItsLegend();
    void mirrorsLoss();
    void growsAtOnceAndShrinksLate();
    void putsTicksAtBandEdges();
    void fixesTimesToTheClock();
    void obeysKeys();
    void asksForTheRoomOnlyWhileSeen();
    void savesAPicture();
};

void LiveChartTest::paintsStacks()
{
    Bench b;
    b.fill();
    for (const EntityId &e : {person, room}) {
        ChartStack stack(b.view, e);
        stack.setClock([&b] { return b.now; });
        stack.setMarks({{b.now - 4 * minute, MarkKind::Alert, {}, Health::Warning}, {b.now - 11 * minute, MarkKind::Join, QStringLiteral("Priya joins"), {}},
                        {b.now - 8 * minute, MarkKind::Restart, {}, {}}});
        stack.resize(858, int(stack.charts().size()) * 124 + 16);
        stack.show();
        QVERIFY(stack.charts().size() >= 3);
        b.navigator.setCrosshair(b.now - 2 * minute - 6 * second);
        keep(stack, e == person ? QStringLiteral("stack-person") : QStringLiteral("stack-room"));
        b.navigator.setCrosshair(-1);
        for (LiveChart *chart : stack.charts()) {
            QVERIFY(!pictureOf(*chart).isEmpty());
            QVERIFY(!std::isnan(chart->legendValue(0)));
        }
    }
    ChartStack wide(b.view, room, ChartStack::Layout::SideBySide);
    wide.setClock([&b] { return b.now; });
    wide.resize(900, 220);
    wide.show();
    keep(wide, QStringLiteral("side-by-side"));
}

void LiveChartTest::drawsAGapAsAGap()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("round trip"), TrackStyle::Main}});
    const ChartPicture p = pictureOf(*chart);
    const auto gaps = p.gaps();
    QCOMPARE(gaps.size(), size_t(1));
    const double from = p.plot.left() + gaps[0].first * p.plot.width() / p.columns(), to = p.plot.left() + gaps[0].second * p.plot.width() / p.columns();
    QVERIFY(qAbs((to - from) / p.plot.width() * 15 - 1) < 0.2); // about a minute of the fifteen

    const auto *plot = chart->findChild<QGraphicsView *>();
    const QImage image = const_cast<QGraphicsView *>(plot)->grab().toImage();
    const QColor line = paletteOf(chart.get()).series(0);
    const auto linePixels = [&](int x) {
        int n = 0;
        for (int y = int(p.plot.top()); y < int(p.plot.bottom()); ++y) {
            const QColor c = image.pixelColor(x, y);
            n += std::abs(c.red() - line.red()) + std::abs(c.green() - line.green()) + std::abs(c.blue() - line.blue()) < 90;
        }
        return n;
    };
    QVERIFY(linePixels(int(from) - 20) > 0);
    QVERIFY(linePixels(int(to) + 20) > 0);
    for (int x = int(from) + 3; x < int(to) - 3; ++x) QCOMPARE(linePixels(x), 0);
    // and it is hatched: more than one colour on a row in the middle of it
    QSet<QRgb> colours;
    for (int x = int(from) + 3; x < int(to) - 3; ++x) colours.insert(image.pixel(x, int(p.plot.top()) + 5));
    QVERIFY(colours.size() > 1);
}

// Twenty values in each pixel column: the line is filled from the least to the greatest of each, a single peak and a gap are still seen, and a print of it has no picture in it.
void LiveChartTest::drawsEveryPeakOfDenseFigures()
{
    Bench b;
    b.workspace.series.setLimits(64 << 20, {60 * minute, 60 * minute});
    const qint64 from = b.now - 16 * minute, peak = b.now - 5 * minute, gapFrom = b.now - 10 * minute, gapTo = b.now - 9 * minute;
    int n = 0;
    for (qint64 t = from; t <= b.now; t += 100, ++n) {
        const bool gap = t > gapFrom && t < gapTo;
        b.workspace.series.append({person, Metric::PersonRtt}, t, gap ? std::nan("") : t == peak ? 290 : 100 + 10.0 * (n % 3));
    }
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("round trip"), TrackStyle::Main}});
    const ChartPicture p = pictureOf(*chart);
    const QImage image = chart->findChild<QGraphicsView *>()->grab().toImage();
    const QColor line = paletteOf(chart.get()).series(0);
    const auto isLine = [&](int x, double value) {
        const QColor c = image.pixelColor(x, int(p.y(value)));
        return std::abs(c.red() - line.red()) + std::abs(c.green() - line.green()) + std::abs(c.blue() - line.blue()) < 60;
    };
    int peaks = 0, inGap = 0;
    for (int x = int(p.plot.left()) + 1; x < int(p.plot.right()) - 1; ++x) {
        const qint64 at = p.timeAt(x + 0.5);
        if (isLine(x, 285)) {
            ++peaks;
            QVERIFY(std::abs(at - peak) <= 2 * (p.to - p.from) / p.columns());
        }
        const bool gap = at > gapFrom + 3000 && at < gapTo - 3000;
        for (const double v : {102.0, 110.0, 118.0}) {
            if (gap) inGap += isLine(x, v);
            else if (at < gapFrom - 3000 || at > gapTo + 3000) QVERIFY2(isLine(x, v), qPrintable(QStringLiteral("%1 at %2").arg(v).arg(x)));
        }
        QVERIFY(!isLine(x, 92) && !isLine(x, 140 + 160) && (std::abs(at - peak) < 5000 || !isLine(x, 130)));
    }
    QCOMPARE(peaks, 1);
    QCOMPARE(inGap, 0);
    keep(*chart, QStringLiteral("dense"));
    QVERIFY(!chart->drawing().contains("<image"));
}

void LiveChartTest::showsTheUnit()
{
    Bench b;
    b.fill();
    const auto unitOf = [&](Metric m) {
        const auto chart = chartOf(b, {{{person, m}, QStringLiteral("x"), TrackStyle::Main}});
        return chart->findChild<ChartHead *>()->text().note;
    };
    QCOMPARE(unitOf(Metric::PersonRtt), QStringLiteral("ms"));
    QCOMPARE(unitOf(Metric::PersonLossUp), QStringLiteral("%"));
    QCOMPARE(unitOf(Metric::PersonBitrateUp), QStringLiteral("kbit/s"));
    b.workspace.series.append({EntityId::of(shard, ServerId{"host"}), Metric::HostMemoryAvailable}, b.now, 6.2e9);
    const auto chart = chartOf(b, {{{EntityId::of(shard, ServerId{"host"}), Metric::HostMemoryAvailable}, QStringLiteral("free"), TrackStyle::Main}});
    QCOMPARE(chart->findChild<ChartHead *>()->text().note, QStringLiteral("GB"));
    QCOMPARE(chart->findChild<ChartHead *>()->text().entries[0].figure, QStringLiteral("6.2"));
}

void LiveChartTest::showsValuesAtTheCrosshair()
{
    Bench b;
    for (int s = -600; s <= 0; s += 5) b.workspace.series.append({person, Metric::PersonRtt}, b.now + s * second, s < -300 ? 40 : 90);
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("round trip"), TrackStyle::Main}});
    QCOMPARE(chart->legendValue(0), 90.0);
    QVERIFY(!chart->findChild<ChartHead *>()->text().boldFigures);

    b.navigator.setCrosshair(b.now - 400 * second);

    QCOMPARE(chart->legendValue(0), 40.0);
    QCOMPARE(chart->findChild<ChartHead *>()->text().entries[0].figure, QStringLiteral("40"));
    QVERIFY(chart->findChild<ChartHead *>()->text().boldFigures);
    b.navigator.setCrosshair(b.now - 12 * minute); // before anything was known
    QVERIFY(std::isnan(chart->legendValue(0)));
    QCOMPARE(chart->findChild<ChartHead *>()->text().entries[0].figure, QStringLiteral("–"));
    b.navigator.setCrosshair(-1);
    QCOMPARE(chart->legendValue(0), 90.0);
}

void LiveChartTest::linksTheCrosshair()
{
    Bench b;
    b.fill();
    const auto one = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("a"), TrackStyle::Main}});
    const auto two = chartOf(b, {{{person, Metric::PersonLossUp}, QStringLiteral("b"), TrackStyle::Up}});
    const ChartPicture p = pictureOf(*one);
    QTest::mouseMove(one->findChild<QGraphicsView *>()->viewport(), QPoint(int(p.plot.center().x()), int(p.plot.center().y())));
    QTRY_VERIFY(pictureOf(*two).crosshair > 0);
    QVERIFY(qAbs(pictureOf(*two).crosshair - (p.from + p.to) / 2) < 3 * second);
}

void LiveChartTest::pauses()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("a"), TrackStyle::Main}});
    b.navigator.setPaused(true);
    const ChartPicture before = pictureOf(*chart);
    QVERIFY(chart->findChild<ChartHead *>()->text().state.contains(QStringLiteral("Paused at")));

    b.now += 2 * minute;
    b.workspace.series.append({person, Metric::PersonRtt}, b.now, 500);
    chart->refresh();

    QCOMPARE(pictureOf(*chart).to, before.to);
    QVERIFY(chart->highest() < 200);
    b.navigator.setPaused(false);
    QCOMPARE(pictureOf(*chart).to - before.to, 2 * minute);
    QCOMPARE(chart->highest(), 500.0);
    QVERIFY(chart->findChild<ChartHead *>()->text().state.isEmpty());
}

void LiveChartTest::saysWhenItIsEmpty()
{
    Bench b;
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("a"), TrackStyle::Main}});
    const ChartPicture p = pictureOf(*chart);
    QVERIFY(p.isEmpty());
    QVERIFY(p.gaps().empty());
    QCOMPARE(p.emptyText, QStringLiteral("No data in the last 15\u202fmin."));
    QVERIFY(!p.valueTicks.empty()); // the axes stay
    QVERIFY(std::isnan(chart->legendValue(0)));
    keep(*chart, QStringLiteral("empty"));
}

void LiveChartTest::hidesASeriesByItsLegend()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonBitrateUp}, QStringLiteral("up"), TrackStyle::Plain},
                                   {{person, Metric::PersonBitrateDown}, QStringLiteral("down"), TrackStyle::Plain}});
    auto *head = chart->findChild<ChartHead *>();
    emit head->toggled(1);
    QVERIFY(pictureOf(*chart).traces[0].visible && !pictureOf(*chart).traces[1].visible);
    emit head->toggled(1);
    emit head->singled(1);
    QVERIFY(!pictureOf(*chart).traces[0].visible && pictureOf(*chart).traces[1].visible);
    // by mouse: the right end of the head is the last entry
    QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(head->width() - 20, head->height() / 2));
    QVERIFY(!pictureOf(*chart).traces[1].visible);
}

void LiveChartTest::mirrorsLoss()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonLossUp}, QStringLiteral("up"), TrackStyle::Up},
                                   {{person, Metric::PersonLossDown}, QStringLiteral("down"), TrackStyle::Mirrored}});
    const ChartPicture p = pictureOf(*chart);
    QCOMPARE(p.high, 10.0);
    QCOMPARE(p.low, -1.0);
    for (const Tick &t : p.valueTicks) QVERIFY(!t.label.contains(QLatin1Char('-')) && !t.label.contains(QChar(0x2212)));
}

void LiveChartTest::growsAtOnceAndShrinksLate()
{
    CalmCeiling c;
    QCOMPARE(c.update(0, 150), 150.0);
    QCOMPARE(c.update(1000, 500), 500.0);
    QCOMPARE(c.update(2000, 150), 500.0);
    QCOMPARE(c.update(61'000, 150), 500.0);
    QCOMPARE(c.update(62'000, 150), 150.0);
    QCOMPARE(c.update(63'000, 300), 300.0);
    QCOMPARE(c.update(64'000, 150), 300.0);
    QCOMPARE(c.update(100'000, 200), 300.0);
    QCOMPARE(c.update(124'000, 150), 200.0); // what was needed meanwhile stays
}

void LiveChartTest::putsTicksAtBandEdges()
{
    const auto values = [](const std::vector<Tick> &ticks) {
        QList<double> v;
        for (const Tick &t : ticks) v << t.value;
        std::sort(v.begin(), v.end());
        return v;
    };
    QCOMPARE(axisCeiling(BandSet::Rtt, 40), 150.0);
    QCOMPARE(axisCeiling(BandSet::Rtt, 200), 300.0);
    QVERIFY(axisCeiling(BandSet::Rtt, 900) >= 900);
    QCOMPARE(axisCeiling(BandSet::Rtt, std::nan("")), 150.0);
    QCOMPARE(axisCeiling(BandSet::Stress, 0.95), 1.0);
    QCOMPARE(axisCeiling(BandSet::None, std::nan("")), 1.0);
    QCOMPARE(axisCeiling(BandSet::None, 1840), 2000.0);
    const UnitScale ms = unitScale(Metric::PersonRtt, 500);
    QCOMPARE(values(valueTicks(BandSet::Rtt, ms, 0, 500, 120, 14)), (QList<double>{0, 150, 300, 500}));
    // where not all fit, the worse edge stays
    QCOMPARE(values(valueTicks(BandSet::Loss, unitScale(Metric::PersonLossUp, 10), -1, 10, 80, 14)), (QList<double>{0, 3, 10}));
    QCOMPARE(unitScale(Metric::RoomBitrateUp, 48'000).sign, QStringLiteral("Mbit/s"));
}

void LiveChartTest::fixesTimesToTheClock()
{
    for (int s = 0; s < 120; s += 7) {
        const auto ticks = timeTicks(Now - 15 * minute + s * second, Now + s * second, 800);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 9);
        for (const Tick &t : ticks) {
            QCOMPARE(qint64(t.value) % (2 * minute), 0);
            QCOMPARE(t.label, QDateTime::fromMSecsSinceEpoch(qint64(t.value)).toString(QStringLiteral("HH:mm")));
        }
    }
}

void LiveChartTest::obeysKeys()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("a"), TrackStyle::Main}});
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(b.navigator.crosshair(), pictureOf(*chart).from);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(b.navigator.crosshair() > pictureOf(*chart).from);
    QTest::keyClick(chart.get(), Qt::Key_End);
    QVERIFY(b.navigator.crosshair() > b.now - 2 * second);
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QCOMPARE(b.navigator.crosshair(), qint64(-1));
    QTest::keyClick(chart.get(), Qt::Key_BracketRight);
    QCOMPARE(b.navigator.rangeMinutes(), 60);
    QTest::keyClick(chart.get(), Qt::Key_BracketLeft);
    QTest::keyClick(chart.get(), Qt::Key_BracketLeft);
    QTest::keyClick(chart.get(), Qt::Key_BracketLeft);
    QCOMPARE(b.navigator.rangeMinutes(), 5);
    QTest::keyClick(chart.get(), Qt::Key_Space);
    QVERIFY(b.navigator.paused());
    QVERIFY(chart->accessibleName().contains(QStringLiteral("Loss")));
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("ms")));
}

void LiveChartTest::asksForTheRoomOnlyWhileSeen()
{
    Bench b;
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("a"), TrackStyle::Main}});
    QCOMPARE(b.workspace.interest.looked(), QSet<EntityId>{room});
    chart->hide();
    QVERIFY(b.workspace.interest.looked().isEmpty());
}

void LiveChartTest::savesAPicture()
{
    Bench b;
    b.fill();
    const auto chart = chartOf(b, {{{person, Metric::PersonRtt}, QStringLiteral("round trip"), TrackStyle::Main}});
    QTemporaryDir folder;
    QVERIFY(chart->saveImage(folder.filePath(QStringLiteral("c.png"))));
    const QImage image(folder.filePath(QStringLiteral("c.png")));
    QCOMPARE(image.size(), QSize(1600, (160 + 22) * 2));
    QVERIFY(!chart->saveImage(folder.filePath(QStringLiteral("no/such/c.png"))));

    // the drawing is one: lines and letters, no picture in it
    QVERIFY(chart->saveImage(folder.filePath(QStringLiteral("c.svg"))));
    const QByteArray svg = chart->drawing();
    QSvgRenderer drawn(svg);
    QVERIFY(drawn.isValid());
    QCOMPARE(drawn.viewBox().size(), QSize(800, 160 + 22));
    QVERIFY(svg.contains("<path") || svg.contains("<polyline"));
    QVERIFY2(!svg.contains("<image"), svg.mid(std::max<qsizetype>(0, svg.indexOf("<image") - 600), 900));

    // what is drawn, as figures: the planted peak is among them
    const ExportTable figures = chart->figures();
    QCOMPARE(figures.columns.size(), size_t(3));
    QCOMPARE(figures.columns[0].unit, QStringLiteral("ms"));
    QCOMPARE(figures.times.size(), figures.rows.size());
    double greatest = 0;
    for (const auto &row : figures.rows) greatest = std::max(greatest, row[2].value.value_or(0));
    QCOMPARE(greatest, chart->highest());
    QVERIFY(chart->saveImage(folder.filePath(QStringLiteral("c.csv"))));
    QVERIFY(chart->saveImage(folder.filePath(QStringLiteral("c.json"))));
    QFile csv(folder.filePath(QStringLiteral("c.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains("round trip (ms)"));
    QCOMPARE(text.count('\n'), qsizetype(figures.rows.size()) + 1);
    QFile json(folder.filePath(QStringLiteral("c.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(all.value(u"rows").toArray().size(), qsizetype(figures.rows.size()));
    QVERIFY(!all.value(u"zone").toString().isEmpty());
}

QTEST_MAIN(LiveChartTest)
#include "livechart.moc"
