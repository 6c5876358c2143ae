// Series and their store: what a chart reads back, what becomes of gaps, spikes and memory.
#include "series/seriesstore.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace jitscope;

namespace {

constexpr qint64 T0 = 1'790'000'000'000; // a round moment, ms since the epoch
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;

EntityId person(int n = 1) { return EntityId::of(ShardId{"eu"}, RoomId{"a@muc"}, PersonId{QString::number(n)}); }
SeriesKey key(Metric m = Metric::PersonRtt, int n = 1) { return {person(n), m}; }

std::shared_ptr<ShardSnapshot> snapshotOf(qint64 at, std::vector<std::pair<QString, Reading>> people)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = ShardId{"eu"};
    s->at = at;
    auto room = std::make_shared<Room>();
    room->id = RoomId{"a@muc"};
    for (const auto &[id, reading] : people) {
        auto p = std::make_shared<Person>();
        p->id = PersonId{id};
        p->readings.set(reading);
        room->people.push_back(p);
    }
    s->rooms.push_back(room);
    return s;
}

Reading rtt(double value, qint64 at, ReadingState state = ReadingState::Measured) { return {value, at, Metric::PersonRtt, 0, state}; }

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT
private slots:
    void fillsColumnsBetweenSamples();
    void keepsAGapAsAGap();
    void aMissingReadingMakesAGap();
    void holdsWhatIsStillKnown();
    void skipsTheSameMoment();
    void keepsSpikesWhenThinned();
    void runsOfOneValueStayWhole();
    void answersTheValueAtAMoment();
    void forgetsWhoHasLeft();
    void staysInItsBudget();
    void givesBackToWhomIsLookedAt();
    void survivesAClockSetBack();
    void leavesMomentsOut();
    void aLongSeriesShowsEveryPeak();
    void forgettingInTheMidstOfARunKeepsItLevel();
    void nothingIsKeptForLongerThanWished();
};

void SeriesTest::fillsColumnsBetweenSamples()
{
    SeriesStore store;
    QVERIFY(store.window(key(), T0, T0 + minute, 10).empty());
    store.append(key(), T0, 10);
    store.append(key(), T0 + 10 * second, 20);

    const auto w = store.window(key(), T0, T0 + 20 * second, 20);

    QCOMPARE(w.size(), size_t(20));
    QCOMPARE(w[0].last, 10.f);
    QVERIFY(qAbs(w[5].last - 15.5f) < 0.01f); // the middle of column 5 is 5.5 s
    QCOMPARE(w[10].last, 20.f);
    QVERIFY(std::isnan(w[12].last)); // nobody said that it goes on
}

void SeriesTest::keepsAGapAsAGap()
{
    SeriesStore store;
    for (int s = 0; s <= 60; s += 5) store.append(key(), T0 + s * second, 5);
    store.append(key(), T0 + 65 * second, std::nan(""));
    for (int s = 120; s <= 180; s += 5) store.append(key(), T0 + s * second, 5);

    const auto w = store.window(key(), T0, T0 + 180 * second, 180);

    QCOMPARE(w[60].last, 5.f);
    for (size_t c = 62; c < 119; ++c) QVERIFY2(std::isnan(w[c].last) && std::isnan(w[c].min) && std::isnan(w[c].max), qPrintable(QString::number(c)));
    QCOMPARE(w[121].last, 5.f);

    // in minutes it is a gap too
    for (int s = 185; s <= 2 * 3600; s += 5) store.append(key(), T0 + s * second, 5);
    store.append(key(), T0 + 2 * hour + 10 * minute, 5); // ten minutes of silence
    store.append(key(), T0 + 3 * hour, 5);
    const auto day = store.window(key(), T0, T0 + 3 * hour, 180);
    QCOMPARE(day[60].last, 5.f);
    QVERIFY(std::isnan(day[125].last));
    QVERIFY(std::isnan(day[150].last));
}

void SeriesTest::aMissingReadingMakesAGap()
{
    SeriesStore store;
    for (int s = 0; s < 60; s += 5) {
        const bool stale = s >= 20 && s < 40;
        const qint64 at = T0 + s * second;
        store.append(*snapshotOf(at, {{"1", rtt(7, stale ? T0 + 15 * second : at, stale ? ReadingState::Stale : ReadingState::Measured)}}));
    }

    const auto w = store.window(key(), T0, T0 + 60 * second, 60);

    QCOMPARE(w[10].last, 7.f);
    QVERIFY(std::isnan(w[30].last)); // stale is not a value
    QCOMPARE(w[50].last, 7.f);
}

void SeriesTest::holdsWhatIsStillKnown()
{
    SeriesStore store;
    store.append(*snapshotOf(T0, {{"1", rtt(7, T0)}}));
    // full detail comes in turn: the same answer stands in later snapshots
    store.append(*snapshotOf(T0 + 30 * second, {{"1", rtt(7, T0)}}));

    const auto w = store.window(key(), T0, T0 + 60 * second, 60);

    QCOMPARE(w[29].last, 7.f);
    QVERIFY(std::isnan(w[32].last));
}

void SeriesTest::skipsTheSameMoment()
{
    SeriesStore store;
    store.append(key(), T0, 1);
    store.append(key(), T0, 99);
    store.append(key(), T0 - 5 * second, 98);

    const auto w = store.window(key(), T0 - 10 * second, T0 + 10 * second, 20);

    for (const SeriesColumn &c : w) QVERIFY(std::isnan(c.max) || c.max == 1);
    QCOMPARE(store.valueAt(key(), T0), 1.0);
}

void SeriesTest::keepsSpikesWhenThinned()
{
    SeriesStore store;
    const qint64 spike = T0 + hour;
    for (qint64 t = T0; t < T0 + 3 * hour; t += 5 * second) store.append(key(), t, t == spike ? 900 : t == spike + 5 * second ? 1 : 50 + double(t / 5000 % 3));

    const auto w = store.window(key(), T0, T0 + 3 * hour, 180); // a column a minute

    float max = 0, min = 1000;
    for (const SeriesColumn &c : w) {
        if (std::isnan(c.max)) continue;
        max = std::max(max, c.max);
        min = std::min(min, c.min);
    }
    QCOMPARE(max, 900.f);
    QCOMPARE(min, 1.f);
    // and both in the same place
    QCOMPARE(std::max(w[59].max, std::max(w[60].max, w[61].max)), 900.f);
}

void SeriesTest::runsOfOneValueStayWhole()
{
    SeriesStore flat, busy;
    for (int s = 0; s < 600; s += 5) {
        flat.append(key(), T0 + s * second, 0);
        busy.append(key(), T0 + s * second, s);
    }
    const auto w = flat.window(key(), T0, T0 + 595 * second, 595);
    for (const SeriesColumn &c : w) QCOMPARE(c.last, 0.f);
    QCOMPARE(flat.valueAt(key(), T0 + 333 * second, second), 0.0);
    QVERIFY(flat.bytes() < busy.bytes());
}

void SeriesTest::answersTheValueAtAMoment()
{
    SeriesStore store;
    store.append(key(), T0, 3);
    store.append(key(), T0 + 5 * second, 4);
    QCOMPARE(store.valueAt(key(), T0 + 4 * second), 3.0);
    QCOMPARE(store.valueAt(key(), T0 + 6 * second), 4.0);
    QVERIFY(std::isnan(store.valueAt(key(), T0 - second)));
    QVERIFY(std::isnan(store.valueAt(key(), T0 + 60 * second)));
    QVERIFY(std::isnan(store.valueAt(key(Metric::PersonLossUp), T0)));
    QVERIFY(std::isnan(store.valueAt(key(Metric::PersonRtt, 77), T0)));
}

void SeriesTest::forgetsWhoHasLeft()
{
    SeriesStore store;
    store.append(*snapshotOf(T0, {{"1", rtt(1, T0)}, {"2", rtt(2, T0)}}));
    const qsizetype both = store.bytes();
    store.append(*snapshotOf(T0 + 5 * second, {{"1", rtt(1, T0 + 5 * second)}}));
    QCOMPARE(store.valueAt(key(Metric::PersonRtt, 2), T0), 2.0); // the last minutes are kept

    for (qint64 t = T0 + 10 * second; t < T0 + 40 * minute; t += 5 * second) store.append(*snapshotOf(t, {{"1", rtt(1, t)}}));

    QVERIFY(std::isnan(store.valueAt(key(Metric::PersonRtt, 2), T0)));
    QVERIFY(store.window(key(Metric::PersonRtt, 2), T0, T0 + minute, 10).empty());
    QVERIFY(store.bytes() < both + 4096);
}

void SeriesTest::staysInItsBudget()
{
    const qsizetype budget = 300'000;
    SeriesStore store(budget);
    qsizetype highest = 0;
    for (qint64 t = T0; t < T0 + 30 * minute; t += 5 * second) {
        std::vector<std::pair<QString, Reading>> people;
        for (int i = 0; i < 300; ++i) people.push_back({QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')), rtt(double((t / 1000 * (i + 7)) % 97), t)});
        store.append(*snapshotOf(t, people));
        highest = std::max(highest, store.bytes());
    }
    QVERIFY2(highest <= budget, qPrintable(QString::number(highest)));
    QVERIFY2(store.bytes() > budget / 2, qPrintable(QString::number(store.bytes()))); // and it is made use of
}

void SeriesTest::givesBackToWhomIsLookedAt()
{
    const qsizetype budget = 200'000;
    SeriesStore store(budget);
    const EntityId looked = EntityId::of(ShardId{"eu"}, RoomId{"a@muc"}, PersonId{"0100"});
    qint64 t = T0;
    for (; t < T0 + 20 * minute; t += 5 * second) {
        std::vector<std::pair<QString, Reading>> people;
        for (int i = 0; i < 300; ++i) people.push_back({QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')), rtt(double((t / 1000 * (i + 7)) % 97), t)});
        store.append(*snapshotOf(t, people));
        store.window({looked, Metric::PersonRtt}, t - minute, t, 10); // somebody keeps looking at this one
    }

    const auto w = store.window({looked, Metric::PersonRtt}, T0 + minute, t - 5 * second, 60);

    QCOMPARE(w.size(), size_t(60));
    for (const SeriesColumn &c : w) QVERIFY(!std::isnan(c.last));
    QVERIFY(store.bytes() <= budget);
}

void SeriesTest::survivesAClockSetBack()
{
    SeriesStore store;
    for (int s = 0; s < 600; s += 5) store.append(key(), T0 + s * second, 5);
    store.append(key(), T0 - hour, 6);
    store.append(key(), T0 - hour + 5 * second, 7);
    QCOMPARE(store.valueAt(key(), T0 - hour + 6 * second), 7.0);
}

void SeriesTest::leavesMomentsOut()
{
    SeriesStore store;
    auto s = std::make_shared<ShardSnapshot>();
    s->id = ShardId{"eu"};
    s->at = T0;
    s->readings.measure(Metric::ShardPeople, 612, T0, 0);
    auto bridge = std::make_shared<Server>();
    bridge->id = ServerId{"jvb1"};
    bridge->readings.measure(Metric::BridgeStarted, double(T0), T0, 0);
    bridge->readings.measure(Metric::BridgeStress, 0.4, T0, 0);
    s->servers.push_back(bridge);

    store.append(*s);

    QCOMPARE(store.valueAt({EntityId::of(s->id), Metric::ShardPeople}, T0), 612.0);
    QVERIFY(qAbs(store.valueAt({EntityId::of(s->id, bridge->id), Metric::BridgeStress}, T0) - 0.4) < 1e-6);
    QVERIFY(std::isnan(store.valueAt({EntityId::of(s->id, bridge->id), Metric::BridgeStarted}, T0)));
}

// Hours at ten samples a second, with noise, single peaks, gaps and runs of one value: whatever window, each column has what lies in it, to the last peak.
void SeriesTest::aLongSeriesShowsEveryPeak()
{
    constexpr int count = 200'000;
    constexpr qint64 step = 100;
    const SeriesKey bridge{EntityId::of(ShardId{"a"}, ServerId{"jvb"}), Metric::BridgeRtt};
    SeriesStore store;
    store.setLimits(64 * 1024 * 1024, {2 * 24 * hour, 2 * 24 * hour});
    std::mt19937 random(7);
    std::vector<float> all(count);
    std::vector<qint64> peaks;
    for (int i = 0; i < count; ++i) {
        float v = float(random() % 1000) / 100;
        if (i % 30'000 < 3000) v = 5; // a run
        if (i % 19'991 == 500) {
            v = 1000;
            peaks.push_back(i);
        }
        if (i % 50'003 > 50'000) v = std::nanf("");
        all[size_t(i)] = v;
        store.append(bridge, T0 + i * step, double(v));
    }
    QVERIFY(peaks.size() >= 10);
    const auto check = [&](qint64 first, qint64 samples, int columns) {
        const qint64 from = T0 + first * step, to = from + samples * step;
        const auto w = store.window(bridge, from, to, columns);
        QCOMPARE(w.size(), size_t(columns));
        std::vector<float> least(size_t(columns), std::numeric_limits<float>::infinity()), most(size_t(columns), -std::numeric_limits<float>::infinity());
        const double scale = double(columns) / double(samples);
        for (qint64 i = first; i < std::min<qint64>(first + samples, count); ++i) {
            const auto c = size_t(std::floor(double(i - first) * scale));
            if (std::isnan(all[size_t(i)]) || c >= size_t(columns)) continue;
            least[c] = std::min(least[c], all[size_t(i)]);
            most[c] = std::max(most[c], all[size_t(i)]);
        }
        for (size_t c = 0; c < size_t(columns); ++c) {
            if (std::isinf(least[c])) continue;
            // a run's samples between its ends are left out: such a column has a line, of the same value
            QVERIFY2(w[c].min == least[c] && w[c].max == most[c], qPrintable(QStringLiteral("%1 + %2, column %3 of %4: %5 … %6, not %7 … %8").arg(first).arg(samples).arg(c).arg(columns).arg(w[c].min).arg(w[c].max).arg(least[c]).arg(most[c])));
        }
    };
    check(0, count, 1200);
    check(0, count, 37);
    for (int i = 0; i < 40; ++i) check(qint64(random() % 150'000), 500 + qint64(random() % 50'000), 200 + int(random() % 1200));

    // what is forgotten at the front does not move the rest
    SeriesStore shorter;
    shorter.setLimits(64 * 1024 * 1024, {2 * hour, 2 * hour});
    for (int i = 0; i < count; ++i) shorter.append(bridge, T0 + i * step, double(all[size_t(i)]));
    const qint64 to = T0 + count * step, from = to - hour;
    const auto a = store.window(bridge, from, to, 1200), b = shorter.window(bridge, from, to, 1200);
    for (size_t c = 1; c < a.size(); ++c) QVERIFY2(a[c].max == b[c].max || (std::isnan(a[c].max) && std::isnan(b[c].max)), qPrintable(QString::number(c)));
    QVERIFY(shorter.bytes() < store.bytes() / 2);
}

// While nobody looks, and the store on disk has it: of people and rooms too.
void SeriesTest::nothingIsKeptForLongerThanWished()
{
    constexpr qint64 quarter = 15 * 60'000, hour = 60 * 60'000;
    for (const EntityId &id : {EntityId::of(ShardId{"a"}, ServerId{"jvb"}), EntityId::of(ShardId{"a"}, RoomId{"r@x"}), EntityId::of(ShardId{"a"}, RoomId{"r@x"}, PersonId{"p"})}) {
        SeriesStore store;
        store.setLimits(64 * 1024 * 1024, {quarter, quarter});
        const SeriesKey key{id, Metric::PersonRtt};
        for (qint64 at = 0; at <= 2 * hour; at += 5000) store.append(key, T0 + at, double(at / 5000 % 7));
        const auto early = store.window(key, T0, T0 + hour, 60), late = store.window(key, T0 + 2 * hour - 10 * 60'000, T0 + 2 * hour, 10);
        QVERIFY(std::all_of(early.begin(), early.end(), [](const SeriesColumn &c) { return std::isnan(c.max); }));
        QVERIFY(std::all_of(late.begin(), late.end(), [](const SeriesColumn &c) { return c.max >= 6; }));
    }
}

// The end of a run moves while it lasts, also when the front of the series is forgotten just then: the run stays level up to its last sample.
void SeriesTest::forgettingInTheMidstOfARunKeepsItLevel()
{
    for (int shift = 0; shift < 16; ++shift) { // one of them has the run's end at the end of a block
        Series series;
        Series::Tick t = 0;
        for (int i = 0; i < 4096 + shift; ++i) series.append(t += 10, float(i % 7)); // no two alike in a row
        for (int i = 0; i < 3; ++i) series.append(t += 10, 5.5f);
        series.trim(t - 30'000, t - 30'000);
        for (int i = 0; i < 900; ++i) series.append(t += 10, 5.5f);
        const Series::Tick end = t;
        for (int i = 0; i < 40; ++i) series.append(t += 10, 50.f + float(i % 3));
        std::vector<SeriesColumn> columns(1);
        series.window(end - 900, end, end, columns);
        QVERIFY2(columns[0].min == 5.5f && columns[0].max == 5.5f, qPrintable(QStringLiteral("shift %1: %2 … %3").arg(shift).arg(columns[0].min).arg(columns[0].max)));
        std::vector<SeriesColumn> all(40);
        series.window(end - 20'000, t, t, all);
        for (size_t c = 0; c < all.size(); ++c) {
            const double from = (end - 20'000) + double(c) * (t - end + 20'000) / 40, to = from + (t - end + 20'000) / 40.0;
            if (from > end - 8900 && to < end) QVERIFY2(all[c].max == 5.5f && all[c].min == 5.5f, qPrintable(QStringLiteral("shift %1, column %2: %3").arg(shift).arg(c).arg(all[c].max)));
        }
    }
}

QTEST_GUILESS_MAIN(SeriesTest)
#include "series.moc"
