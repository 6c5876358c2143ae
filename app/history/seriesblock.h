// Several series of one entity over the same stretch of time in one block of bytes, as it lies in the store:
//
//   'J' 'B' version (1: without dictionary, read only; 2: with that of blockdictionary.h), then one zstd frame (RFC 8878) with the size of its content and a checksum of it. The
//   content, numbers as in bytes.h:
//   shape (byte: 0 samples, 1 points),
//   count of time columns, each: count of ticks, count of bytes;
//   count of series, each: number of its metric, coding (byte), decimals + 1 (byte), which time column, and per value column its count of bytes
//   (samples: one, the value; points: three, see HistoryPoint);
//   the bytes of the time columns, the bytes of the value columns.
//
// Series that were measured at the same times, as those of one page are, share their time column. A reader decodes only the series that it is asked for.
#pragma once

#include "history/serieschunk.h"
#include "base/result.h"

#include <limits>
#include <memory>
#include <span>

namespace jitscope {

// A minute or an hour of one series.
struct HistoryPoint
{
    qint64 tick = 0;
    double min = 0, max = 0, mean = 0; // NaN in all: a gap
};

enum class BlockShape : quint8 { Samples, Points };

// Takes the points of one series; means have one decimal more than the catalogue's, lest sums of them drift.
class PointEncoder
{
public:
    explicit PointEncoder(int decimals);
    bool append(const HistoryPoint &point); // false: not later than the last one
    int count() const { return m_min.count(); }

private:
    friend class BlockBuilder;
    friend class SeriesBlock;
    static HistoryPoint rounded(const HistoryPoint &point, int decimals);
    SeriesEncoder m_min, m_span, m_mean; // least; greatest less least; mean less least. All three as they are when the series is Exact
    int m_decimals;
};

// Makes blocks. Keeps zstd's memory between them; one thread at a time.
class BlockBuilder
{
public:
    static constexpr qsizetype MostBytes = 4 * 1024 * 1024; // of a block's content
    static constexpr quint64 MostSeries = 4096;               // in it

    BlockBuilder();
    ~BlockBuilder();
    void begin(BlockShape shape);
    void add(quint32 metric, const SeriesEncoder &series); // shape Samples; an empty one is left out
    void add(quint32 metric, const PointEncoder &series);  // shape Points
    // The block, and how many samples or points are in it; empty when nothing was added, or too much. level: zstd's, 1 … 19.
    QByteArray end(int level, qint64 *count = nullptr);
    QByteArray frame(const QByteArray &content, int level); // magic and frame around a content; empty: zstd has no memory

private:
    struct Part { quint32 metric; ChunkCoding coding; int decimals; size_t time; QByteArray columns[3]; };
    struct Times { QByteArray bytes; int count; };
    size_t timesOf(const QByteArray &bytes, int count);

    std::unique_ptr<struct BlockZstd> m_zstd;
    std::vector<Part> m_parts;
    std::vector<Times> m_times;
    BlockShape m_shape = BlockShape::Samples;
};

// Reads one block. Whatever the bytes are: no read outside them, and no more memory than MostBytes and what the content itself holds.
class SeriesBlock
{
public:
    SeriesBlock();
    ~SeriesBlock();
    // Malformed, with the reason: it is no block, or not whole. The object can be used for one block after the other.
    Result<> open(QByteArrayView block);

    // What is in the frame of a block or of a journal's row, and nothing more is said of it.
    Result<QByteArray> unframe(QByteArrayView block);

    BlockShape shape() const { return m_shape; }
    size_t size() const { return m_parts.size(); } // series in it
    quint32 metric(size_t i) const { return m_parts[i].metric; }
    int decimals(size_t i) const { return m_parts[i].decimals; }
    // In order of time, appended to `out`. Malformed as above. Of the other shape: nothing.
    Result<> samples(size_t i, std::vector<HistorySample> &out);
    Result<> points(size_t i, std::vector<HistoryPoint> &out);
    // The last sample at or before `tick`; nothing: there is none, or it is malformed. Of one before `notBefore` the value is not decoded: NaN.
    std::optional<HistorySample> sampleAt(size_t i, qint64 tick, qint64 notBefore = std::numeric_limits<qint64>::min());

private:
    struct Part { quint32 metric; ChunkCoding coding; int decimals; size_t time; QByteArrayView columns[3]; };
    struct Times { QByteArrayView bytes; quint64 count; std::vector<qint64> ticks; bool read = false; };
    Result<> directory();
    Result<const std::vector<qint64> *> ticks(size_t time);

    std::unique_ptr<struct BlockZstd> m_zstd;
    QByteArray m_content;
    std::vector<Part> m_parts;
    std::vector<Times> m_times;
    std::vector<double> m_columns[3];
    std::vector<qint64> m_scaled[3];
    BlockShape m_shape = BlockShape::Samples;
};

} // namespace jitscope
