// Series and their store: what a chart reads back, what becomes of gaps, spikes and memory.
#include "series/seriesstore.h"

#include <QtTest>

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

QTEST_GUILESS_MAIN(SeriesTest)
#include "series.moc"
