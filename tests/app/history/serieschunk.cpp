// Series as bytes: nothing that the catalogue shows is lost, gaps stay gaps, and bytes that are no block are refused.
#include "history/seriesblock.h"
#include "history/tiers.h"

#include "fleet/metric.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <random>

using namespace jitscope;

namespace {

const double chunkNone = std::nan("");

bool sameValue(double a, double b) { return (std::isnan(a) && std::isnan(b)) || a == b; }

std::vector<HistorySample> readBack(const SeriesEncoder &e, bool level = true)
{
    std::vector<qint64> ticks;
    std::vector<double> values;
    std::vector<HistorySample> out;
    if (!readTimes(e.times(), quint64(e.count()), ticks) || !readValues(e.values(), quint64(e.count()), e.coding(), e.decimals(), level, values)) return out;
    for (size_t i = 0; i < ticks.size(); ++i) out.push_back({ticks[i], values[i]});
    return out;
}

} // namespace

class TestSeriesChunk : public QObject
{
    Q_OBJECT

private slots:
    void whatTheCatalogueShowsIsReadBack()
    {
        std::mt19937_64 random(7);
        const QLocale locale = QLocale::c();
        const QRegularExpression minusNothing(QStringLiteral("^-(0[.0]*)$")); // "-0" and "0" are the same figure
        for (int decimals = 0; decimals <= 3; ++decimals) {
            SeriesEncoder e(decimals);
            std::vector<double> given;
            for (int i = 0; i < 20'000; ++i) {
                double v = 0;
                switch (i % 5) {
                case 0: v = std::generate_canonical<double, 53>(random) * 100; break;
                case 1: v = std::ldexp(std::generate_canonical<double, 53>(random), int(random() % 40)) * (random() % 2 ? 1 : -1); break;
                case 2: v = double(random() % 1000) / 20; break;           // halves of the last digit: 0.15, 2.35
                case 3: v = (double(random() % 1000) + 0.5) / std::pow(10, decimals); break;
                case 4: v = double(random() >> 12); break;                 // bytes of a disk; 52 bits
                }
                if (std::abs(v) * std::pow(10, decimals) > 9e15) v = 1;
                given.push_back(v);
                QVERIFY(e.append(i * 3, v));
            }
            QCOMPARE(e.coding(), ChunkCoding::Scaled);
            const auto back = readBack(e);
            QCOMPARE(back.size(), given.size());
            for (size_t i = 0; i < given.size(); ++i) {
                QCOMPARE(back[i].tick, qint64(i) * 3);
                const auto shown = [&](double v) { return locale.toString(v, 'f', decimals).replace(minusNothing, QStringLiteral("\\1")); };
                QCOMPARE(shown(back[i].value), shown(given[i]));
            }
        }
    }
    void whatFitsNoStepIsKeptBitForBit()
    {
        for (const int decimals : {-1, 2}) {
            SeriesEncoder e(decimals);
            const std::vector<double> given{1.25, 1.25, 3.5, chunkNone, 1e300, -1e300, 5e-324, 0.1, -0.0, 12.5, 12.5, chunkNone, 77.125};
            for (size_t i = 0; i < given.size(); ++i) QVERIFY(e.append(qint64(i * i), given[i]));
            QCOMPARE(e.coding(), ChunkCoding::Exact);
            const auto back = readBack(e);
            QCOMPARE(back.size(), given.size());
            for (size_t i = 0; i < given.size(); ++i) {
                QCOMPARE(back[i].tick, qint64(i * i));
                QVERIFY2(sameValue(back[i].value, given[i]), qPrintable(QString::number(i)));
            }
        }
        // noise in every bit of the XOR windows
        std::mt19937_64 random(11);
        SeriesEncoder e(-1);
        std::vector<double> given;
        for (int i = 0; i < 5000; ++i) {
            const double v = std::ldexp(double(qint64(random() >> (random() % 60))), int(random() % 80) - 40);
            given.push_back(v);
            e.append(i, v);
        }
        const auto back = readBack(e);
        QCOMPARE(back.size(), given.size());
        for (size_t i = 0; i < given.size(); ++i) QCOMPARE(back[i].value, given[i]);
    }
    void gapsAndTimesStay()
    {
        SeriesEncoder e(1);
        QVERIFY(e.append(-50, 1.5));
        QVERIFY(!e.append(-50, 2.5)); // the same answer again
        QVERIFY(!e.append(-60, 2.5));
        QVERIFY(e.append(-49, chunkNone));
        QVERIFY(e.isGap());
        QVERIFY(e.append(1'000'000, std::numeric_limits<double>::infinity())); // no figure either
        QVERIFY(e.append(1'000'001, 0.0));
        QVERIFY(!e.append(qint64(1) << 60, 1));
        const auto back = readBack(e);
        QCOMPARE(back.size(), 4u);
        QCOMPARE(back[0].tick, -50);
        QVERIFY(std::isnan(back[1].value) && std::isnan(back[2].value));
        QCOMPARE(back[3].tick, 1'000'001);
        QCOMPARE(back[3].value, 0.0);
    }
    void severalSeriesShareABlockAndItsTimes()
    {
        BlockBuilder builder;
        builder.begin(BlockShape::Samples);
        SeriesEncoder people(0), rtt(0), loss(1), empty(0);
        for (int i = 0; i < 180; ++i) {
            people.append(i, 12 + i / 60);
            rtt.append(i, 40 + i % 7);
            if (i % 2) loss.append(i, i % 10 == 1 ? chunkNone : 0.1 * (i % 4));
        }
        builder.add(3, people);
        builder.add(9, rtt);
        builder.add(1, loss);
        builder.add(2, empty);
        qint64 count = 0;
        const QByteArray bytes = builder.end(3, &count);
        QCOMPARE(count, 180 + 180 + 90);
        QVERIFY2(bytes.size() < 120, qPrintable(QString::number(bytes.size())));
        SeriesBlock block;
        QVERIFY(block.open(bytes));
        QCOMPARE(block.size(), 3u);
        QCOMPARE(block.metric(2), 1u);
        std::vector<HistorySample> back;
        QVERIFY(block.samples(2, back));
        QCOMPARE(back.size(), 90u);
        QCOMPARE(back[3].tick, 7);
        QCOMPARE(back[3].value, 0.3);
        QVERIFY(std::isnan(back[0].value));
        back.clear();
        QVERIFY(block.samples(0, back));
        QCOMPARE(back[179].value, 14.0);
        std::vector<HistoryPoint> none;
        QVERIFY(block.points(0, none));
        QVERIFY(none.empty());
    }
    void minutesKeepThePeak()
    {
        std::vector<HistorySample> samples;
        for (int i = 0; i < 60; ++i) samples.push_back({i, i == 31 ? 900.0 : i >= 48 ? chunkNone : 40.0 + i % 2});
        const auto minutes = reduce(samples, tickMs(HistoryTier::Seconds), tickMs(HistoryTier::Minutes));
        QCOMPARE(minutes.size(), 5u);
        QCOMPARE(minutes[2].max, 900.0);
        QCOMPARE(minutes[2].min, 40.0);
        QCOMPARE(minutes[2].mean, (6 * 40.0 + 5 * 41.0 + 900.0) / 12);
        QVERIFY(std::isnan(minutes[4].mean));
        const auto hours = reduce(minutes, tickMs(HistoryTier::Minutes), tickMs(HistoryTier::Hours));
        QCOMPARE(hours.size(), 1u);
        QCOMPARE(hours[0].max, 900.0);
        BlockBuilder builder;
        builder.begin(BlockShape::Points);
        PointEncoder rtt(0), exact(-1), turning(1);
        for (const HistoryPoint &p : minutes) {
            QVERIFY(rtt.append(p) && exact.append(p));
            HistoryPoint big = p;
            if (p.tick == 3) big.max = 1e200; // fits no step
            QVERIFY(turning.append(big));
        }
        QVERIFY(!rtt.append(minutes.back()));
        builder.add(1, rtt);
        builder.add(2, exact);
        builder.add(3, turning);
        SeriesBlock block;
        QVERIFY(block.open(builder.end(19)));
        for (size_t s = 0; s < 3; ++s) {
            std::vector<HistoryPoint> back;
            const auto read = block.points(s, back);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
            QCOMPARE(back.size(), minutes.size());
            for (size_t i = 0; i < back.size(); ++i) {
                QCOMPARE(back[i].tick, minutes[i].tick);
                QVERIFY(sameValue(back[i].min, minutes[i].min));
                if (s == 2 && i == 3) QCOMPARE(back[i].max, 1e200);
                else QVERIFY(sameValue(back[i].max, minutes[i].max));
                // of one decimal more than the catalogue's, 0 and 1
                const double slack = s == 0 ? 0.0501 : s == 2 ? 0.00501 : 1e-9;
                QVERIFY(std::isnan(back[i].mean) == std::isnan(minutes[i].mean));
                if (!std::isnan(back[i].mean)) QVERIFY(std::abs(back[i].mean - minutes[i].mean) <= slack);
            }
        }
    }
    void ofPeopleTheMeanAndTheWorstAreRolledUp()
    {
        const std::vector<HistoryPoint> minutes{{1, 38, 61, 42.4}, {2, chunkNone, chunkNone, chunkNone}, {3, 40, 40, 40}, {4, 12, 80, 60.6}};
        auto rtt = minutes, score = minutes, health = minutes, few = minutes, room = minutes, bits = minutes;
        thin(EntityKind::Person, Metric::PersonRtt, 0, rtt);
        QCOMPARE(rtt[0].min, 42.0);
        QCOMPARE(rtt[0].max, 61.0);
        QCOMPARE(rtt[0].mean, 42.0);
        QVERIFY(std::isnan(rtt[1].mean) && std::isnan(rtt[1].max));
        thin(EntityKind::Person, Metric::PersonLegScore, 0, score);
        QCOMPARE(score[3].min, 12.0); // the worst of a score is its least
        QCOMPARE(score[3].max, 61.0);
        thin(EntityKind::Person, Metric::Count_, 0, health);
        QCOMPARE(health[0].min, 38.0);
        thin(EntityKind::Room, Metric::RoomRttP95, 0, room);
        QCOMPARE(room[3].mean, 60.6); // sums are made of it
        QCOMPARE(room[3].min, 60.0);  // never above the mean
        QCOMPARE(room[3].max, 80.0);
        thin(EntityKind::Room, Metric::RoomBitrateUp, 0, bits);
        QCOMPARE(bits[3].min, 12.0);
        few.resize(LeastMinutesOfPerson - 1);
        thin(EntityKind::Person, Metric::PersonRtt, 0, few);
        QVERIFY(few.empty());
        QVERIFY(isRolledUp(EntityKind::Person, Metric::PersonRtt, HistoryTier::Minutes) && !isRolledUp(EntityKind::Person, Metric::PersonRtt, HistoryTier::Hours));
        QVERIFY(!isRolledUp(EntityKind::Person, Metric::PersonJitterUp, HistoryTier::Minutes) && isRolledUp(EntityKind::Room, Metric::RoomJitterP95, HistoryTier::Hours));
    }
    void aBlockWithoutTheDictionaryIsRead()
    {
        SeriesBlock block;
        const QByteArray first = "JB\x01" + QByteArray::fromHex("28b52ffd2423f50000b000010c0d01050001000cc80102000f014f0303030303020020600550025df1a2fc"); // as version 1 wrote it
        const auto opened = block.open(first);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        std::vector<HistorySample> samples;
        QVERIFY(block.samples(0, samples));
        QCOMPARE(samples.size(), size_t(12));
        QCOMPARE(samples[0].tick, 100);
        QCOMPARE(samples[5].value, 7.0);
        QCOMPARE(samples[11].value, 51.0);
        QByteArray later = first;
        later[2] = 3;
        QVERIFY(!block.open(later));
        later[2] = 0;
        QVERIFY(!block.open(later));
    }
    void laterStoredWins()
    {
        std::vector<HistorySample> s{{5, 1}, {6, 2}, {7, 3}, {6, 20}, {8, 4}};
        settle(s);
        QCOMPARE(s.size(), 4u);
        QCOMPARE(s[1].value, 20.0);
        QCOMPARE(floorTo(-1, 60'000), -60'000);
        QCOMPARE(floorTo(-60'000, 60'000), -60'000);
        QCOMPARE(floorTo(59'999, 60'000), 0);
    }
    void columnsAreFilledWithoutASeam()
    {
        std::vector<SeriesColumn> columns(10);
        {
            ColumnFiller fill(0, 100'000, columns);
            fill.add(-5'000, 10.0);
            fill.add(15'000, 20.0);
            fill.add(17'000, 90.0);
            fill.add(35'000, 40.0);
            fill.add(45'000, chunkNone);
            fill.add(85'000, 7.0);
        }
        QCOMPARE(columns[0].last, 15.0f); // on the way from 10 to 20
        QCOMPARE(columns[1].min, 20.0f);
        QCOMPARE(columns[1].max, 90.0f);
        QVERIFY(columns[2].last < 90 && columns[2].last > 40);
        QCOMPARE(columns[3].last, 40.0f);
        for (int c = 4; c < 8; ++c) QVERIFY(std::isnan(columns[size_t(c)].last));
        QCOMPARE(columns[8].last, 7.0f);
        QVERIFY(std::isnan(columns[9].last));
        {
            ColumnFiller fill(0, 600'000, columns); // a column a minute
            fill.add(0, 60'000, {0, 1, 9, 5});
            fill.add(120'000, 180'000, {2, 2, 3, 2.5});
            fill.add(540'000, 600'000, {9, 4, 4, 4});
        }
        QCOMPARE(columns[0].max, 9.0f);
        QCOMPARE(columns[2].min, 2.0f);
        QVERIFY(!std::isnan(columns[1].last));
        QVERIFY(std::isnan(columns[5].last)); // silence is a gap
        {
            ColumnFiller fill(0, 60'000, columns); // ten columns of one point
            fill.add(0, 60'000, {0, 1, 9, 5});
        }
        for (const SeriesColumn &c : columns) QCOMPARE(c.max, 9.0f);
    }
    void bytesThatAreNoBlockAreRefused()
    {
        BlockBuilder builder;
        builder.begin(BlockShape::Samples);
        SeriesEncoder a(0), b(2), c(-1);
        std::mt19937_64 random(3);
        for (int i = 0; i < 300; ++i) {
            a.append(i, double(random() % 100));
            b.append(i * 2, double(random() % 100) / 7);
            c.append(i, double(random()) / 3);
        }
        builder.add(1, a);
        builder.add(2, b);
        builder.add(3, c);
        const QByteArray whole = builder.end(3);
        SeriesBlock block;
        QVERIFY(block.open(whole));
        for (qsizetype cut = 0; cut < whole.size(); cut += 7) QVERIFY(!block.open(whole.first(cut)));
        int taken = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) { // one bit each
            QByteArray bad = whole;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            taken += block.open(bad).has_value();
        }
        QVERIFY2(taken <= 2, qPrintable(QString::number(taken))); // the frame's header has a bit that nobody reads
        // no time goes back, and none runs away
        std::vector<qint64> ticks;
        QByteArray times;
        putSigned(times, 5);
        putSigned(times, -1);
        QVERIFY(!readTimes(times, 2, ticks));
        times.clear();
        putSigned(times, 5);
        putSigned(times, std::numeric_limits<qint64>::max());
        QVERIFY(!readTimes(times, 2, ticks));
        QVERIFY(!readTimes(times, std::numeric_limits<quint64>::max(), ticks));
        std::vector<double> values;
        QVERIFY(!readValues(QByteArray(3, '\x7f'), 4, ChunkCoding::Scaled, 0, true, values));
        QVERIFY(!readValues(QByteArray(3, '\x7f'), 3, ChunkCoding::Scaled, 11, true, values));
        QVERIFY(!readValues(QByteArray(3, '\xff'), std::numeric_limits<quint64>::max(), ChunkCoding::Exact, -1, true, values));
    }
};

QTEST_GUILESS_MAIN(TestSeriesChunk)
#include "serieschunk.moc"
