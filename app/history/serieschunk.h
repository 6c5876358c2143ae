// One metric of one entity over a stretch of time, as bytes. Values only: one thread at a time.
//
// What is kept: a figure is a whole number of 10^−decimals of its unit, `decimals` being the catalogue's (fleet/metric.h), rounded as the figure on screen is:
// shown with the catalogue's decimals, what is read back is what was shown, digit for digit. Figures that are no such number (beyond 2^53 of those
// steps, or of no catalogue row: decimals −1) are kept as they are, bit for bit. A gap (NaN) is kept as a gap.
//
// Times are ticks (of 5 s, 1 min or 1 h: the tier's), as deltas of deltas; whole numbers as deltas, both as LEB128 of zigzag; doubles as XOR with the one
// before (T. Pelkonen et al., "Gorilla: A Fast, Scalable, In-Memory Time Series Database", VLDB 2015, §4.1.1 and §4.1.2; their bit lengths for doubles,
// bytes in place of their bit lengths for times and whole numbers, because zstd goes over all of it afterwards and finds nothing in bits).
#pragma once

#include "history/bytes.h"

#include <limits>
#include <optional>
#include <vector>

namespace jitscope {

struct HistorySample
{
    qint64 tick = 0;
    double value = 0; // NaN: from here on nothing is known
};

// As whole steps of 10^−decimals; nothing: it is no such number, or too large.
std::optional<qint64> scaledValue(double value, int decimals);
double unscaledValue(qint64 scaled, int decimals);

enum class ChunkCoding : quint8 { Scaled, Exact };

// Takes samples one by one.
class SeriesEncoder
{
public:
    // decimals: 0 … 9, or −1 for Exact. Level: a value differs little from the one before; else from zero (spans between least and greatest).
    explicit SeriesEncoder(int decimals, bool level = true);

    // False: not later than the last one, and ignored.
    bool append(qint64 tick, double value);
    int count() const { return m_count; }
    qint64 lastTick() const { return m_tick; }
    qint64 firstTick() const { return m_first; }
    bool isGap() const { return m_gap; } // the last word was a gap
    int decimals() const { return m_decimals; }
    ChunkCoding coding() const { return m_coding; }
    const QByteArray &times() const { return m_times; } // the first one counts from tick 0
    QByteArray values() const { return m_coding == ChunkCoding::Scaled ? m_values : m_bits.bytes(); }
    qsizetype heapBytes() const { return m_times.capacity() + m_values.capacity() + m_bits.bytes().capacity(); }

private:
    void putScaled(double value, qint64 scaled);
    void putExact(double value);
    void toExact();

    QByteArray m_times, m_values;
    BitWriter m_bits;
    qint64 m_tick = 0, m_first = 0, m_delta = 0, m_last = 0;
    quint64 m_lastBits = 0;
    int m_count = 0;
    qint8 m_decimals, m_leading = -1, m_length = 0;
    bool m_level, m_gap = false;
    ChunkCoding m_coding;
};

// Each appends what it read to `out`, at most `count` entries, and no more than the bytes hold; false: they are not what they claim to be.
bool readTimes(QByteArrayView bytes, quint64 count, std::vector<qint64> &out);
bool readValues(QByteArrayView bytes, quint64 count, ChunkCoding coding, int decimals, bool level, std::vector<double> &out);
// Scaled ones as they are kept, gaps as ScaledGap.
inline constexpr qint64 ScaledGap = std::numeric_limits<qint64>::min();
bool readScaled(QByteArrayView bytes, quint64 count, bool level, std::vector<qint64> &out);
// The value at `index` alone: of whole numbers nothing is kept on the way to it.
bool readValueAt(QByteArrayView bytes, quint64 index, ChunkCoding coding, int decimals, bool level, double &out);

} // namespace jitscope
