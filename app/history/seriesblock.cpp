#include "history/seriesblock.h"

#include "history/blockdictionary.h"

#include <zstd.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {

struct BlockZstd
{
    ZSTD_CCtx *out = nullptr;
    ZSTD_DCtx *in = nullptr;
    int level = 0; // that `out` is made ready for; 0: none
    ~BlockZstd()
    {
        ZSTD_freeCCtx(out);
        ZSTD_freeDCtx(in);
    }
};

namespace {

constexpr char blockMagic[] = {'J', 'B', 2};
constexpr char oldestVersion = 1;
constexpr int columnsOf(BlockShape shape) { return shape == BlockShape::Samples ? 1 : 3; }
tl::unexpected<Error> noBlock(const char *why) { return fail(Error::Kind::Malformed, QStringLiteral("block"), QLatin1String(why)); }

} // namespace

HistoryPoint PointEncoder::rounded(const HistoryPoint &point, int decimals)
{
    const auto low = scaledValue(point.min, decimals), high = scaledValue(point.max, decimals), mean = scaledValue(point.mean, decimals + 1);
    if (!low || !high || !mean) return point;
    return {point.tick, unscaledValue(*low, decimals), unscaledValue(*high, decimals), unscaledValue(*mean, decimals + 1)};
}

PointEncoder::PointEncoder(int decimals)
    : m_min(decimals), m_span(decimals, false), m_mean(decimals < 0 || decimals > 8 ? -1 : decimals + 1, false), m_decimals(decimals)
{
}

bool PointEncoder::append(const HistoryPoint &point)
{
    // Exact ones are whatever differences they are: a double's error in its last bit is nothing to a minute's mean.
    const HistoryPoint p = m_min.coding() == ChunkCoding::Scaled ? rounded(point, m_decimals) : point;
    if (!m_min.append(p.tick, p.min)) return false;
    m_span.append(p.tick, p.max - p.min);
    m_mean.append(p.tick, p.mean - p.min);
    return true;
}

BlockBuilder::BlockBuilder() : m_zstd(std::make_unique<BlockZstd>()) { m_zstd->out = ZSTD_createCCtx(); }
BlockBuilder::~BlockBuilder() = default;

void BlockBuilder::begin(BlockShape shape)
{
    m_parts.clear();
    m_times.clear();
    m_shape = shape;
}

size_t BlockBuilder::timesOf(const QByteArray &bytes, int count)
{
    for (size_t i = 0; i < m_times.size(); ++i)
        if (m_times[i].bytes == bytes) return i;
    m_times.push_back({bytes, count});
    return m_times.size() - 1;
}

void BlockBuilder::add(quint32 metric, const SeriesEncoder &series)
{
    if (series.count() == 0 || m_shape != BlockShape::Samples) return;
    m_parts.push_back({metric, series.coding(), series.decimals(), timesOf(series.times(), series.count()), {series.values(), {}, {}}});
}

void BlockBuilder::add(quint32 metric, const PointEncoder &series)
{
    if (series.count() == 0 || m_shape != BlockShape::Points) return;
    // one coding for all three: where one does not fit, none is scaled
    const bool scaled = series.m_min.coding() == ChunkCoding::Scaled && series.m_span.coding() == ChunkCoding::Scaled && series.m_mean.coding() == ChunkCoding::Scaled;
    Part part{metric, scaled ? ChunkCoding::Scaled : ChunkCoding::Exact, series.m_decimals, timesOf(series.m_min.times(), series.count()), {}};
    const SeriesEncoder *columns[] = {&series.m_min, &series.m_span, &series.m_mean};
    for (int c = 0; c < 3; ++c) {
        if (scaled || columns[c]->coding() == ChunkCoding::Exact) {
            part.columns[c] = columns[c]->values();
            continue;
        }
        std::vector<double> values;
        readValues(columns[c]->values(), quint64(series.count()), ChunkCoding::Scaled, columns[c]->decimals(), c == 0, values);
        SeriesEncoder exact(-1);
        for (size_t i = 0; i < values.size(); ++i) exact.append(qint64(i), values[i]);
        part.columns[c] = exact.values();
    }
    m_parts.push_back(std::move(part));
}

QByteArray BlockBuilder::end(int level, qint64 *count)
{
    if (count) *count = 0;
    if (m_parts.empty() || m_parts.size() > MostSeries) return {};
    QByteArray content;
    content.append(char(m_shape));
    putVarint(content, m_times.size());
    for (const Times &t : m_times) {
        putVarint(content, quint64(t.count));
        putVarint(content, quint64(t.bytes.size()));
    }
    putVarint(content, m_parts.size());
    for (const Part &p : m_parts) {
        putVarint(content, p.metric);
        content.append(char(p.coding));
        content.append(char(p.decimals + 1));
        putVarint(content, p.time);
        for (int c = 0; c < columnsOf(m_shape); ++c) putVarint(content, quint64(p.columns[c].size()));
        if (count) *count += m_times[p.time].count;
    }
    for (const Times &t : m_times) content.append(t.bytes);
    for (int c = 0; c < columnsOf(m_shape); ++c) // like beside like: the spans, mostly zeros, are one long run
        for (const Part &p : m_parts) content.append(p.columns[c]);
    return content.size() > MostBytes ? QByteArray() : frame(content, level);
}

QByteArray BlockBuilder::frame(const QByteArray &content, int level)
{
    if (level != m_zstd->level) { // the dictionary is digested for a level once
        ZSTD_CCtx_reset(m_zstd->out, ZSTD_reset_session_and_parameters);
        ZSTD_CCtx_setParameter(m_zstd->out, ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(m_zstd->out, ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_setParameter(m_zstd->out, ZSTD_c_dictIDFlag, 0); // the version says it
        const QByteArrayView dictionary = blockDictionary();
        if (ZSTD_isError(ZSTD_CCtx_loadDictionary(m_zstd->out, dictionary.data(), size_t(dictionary.size())))) return {};
        m_zstd->level = level;
    } else {
        ZSTD_CCtx_reset(m_zstd->out, ZSTD_reset_session_only);
    }
    const size_t most = ZSTD_compressBound(size_t(content.size()));
    QByteArray block(qsizetype(sizeof blockMagic + most), Qt::Uninitialized);
    memcpy(block.data(), blockMagic, sizeof blockMagic);
    const size_t size = ZSTD_compress2(m_zstd->out, block.data() + sizeof blockMagic, most, content.constData(), size_t(content.size()));
    if (ZSTD_isError(size)) return {};
    block.resize(qsizetype(sizeof blockMagic + size));
    block.squeeze();
    return block;
}

SeriesBlock::SeriesBlock() : m_zstd(std::make_unique<BlockZstd>())
{
    m_zstd->in = ZSTD_createDCtx();
    const QByteArrayView dictionary = blockDictionary(); // a frame of version 1 makes no use of it
    ZSTD_DCtx_loadDictionary(m_zstd->in, dictionary.data(), size_t(dictionary.size()));
}
SeriesBlock::~SeriesBlock() = default;

Result<QByteArray> SeriesBlock::unframe(QByteArrayView block)
{
    if (block.size() < qsizetype(sizeof blockMagic) || memcmp(block.data(), blockMagic, sizeof blockMagic - 1) != 0) return noBlock("it does not begin like one");
    if (block[2] < oldestVersion || block[2] > blockMagic[2]) return noBlock("it is of a later version");
    const QByteArrayView frame = block.sliced(qsizetype(sizeof blockMagic));
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) return noBlock("the size of its content is not told");
    if (size > quint64(BlockBuilder::MostBytes)) return noBlock("its content is too large");
    // zstd makes at most 128 KB of three bytes and a header: what claims more is refused before memory is taken for it
    if (size > (quint64(frame.size()) / 3 + 1) * 128 * 1024) return noBlock("its content cannot be that large");
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(m_zstd->in, content.data(), size_t(size), frame.data(), size_t(frame.size()));
    if (ZSTD_isError(got)) return noBlock(ZSTD_getErrorName(got));
    if (got != size) return noBlock("its content is cut short");
    return content;
}

Result<> SeriesBlock::open(QByteArrayView block)
{
    m_parts.clear();
    m_times.clear();
    auto content = unframe(block);
    if (!content) return tl::unexpected(content.error());
    m_content = std::move(*content);
    auto read = directory();
    if (!read) m_parts.clear(), m_times.clear();
    return read;
}

Result<> SeriesBlock::directory()
{
    ByteReader in(m_content);
    const quint8 shape = in.byte();
    if (shape > quint8(BlockShape::Points)) return noBlock("its shape is unknown");
    m_shape = BlockShape(shape);
    const quint64 times = in.varint();
    if (times > BlockBuilder::MostSeries) return noBlock("too many time columns");
    std::vector<quint64> sizes;
    for (quint64 i = 0; i < times; ++i) {
        Times t;
        t.count = in.varint();
        sizes.push_back(in.varint());
        if (t.count > sizes.back()) return noBlock("more ticks than bytes");
        m_times.push_back(std::move(t));
    }
    const quint64 series = in.varint();
    if (series > BlockBuilder::MostSeries) return noBlock("too many series");
    std::vector<quint64> columns;
    for (quint64 i = 0; i < series; ++i) {
        Part p{};
        const quint64 metric = in.varint();
        const quint8 coding = in.byte(), decimals = in.byte();
        const quint64 time = in.varint();
        if (!in.isOk() || metric > std::numeric_limits<quint32>::max() || coding > 1 || decimals > 10 || time >= times) return noBlock("its list of series is no such list");
        p.metric = quint32(metric);
        p.coding = ChunkCoding(coding);
        p.decimals = int(decimals) - 1;
        p.time = size_t(time);
        for (int c = 0; c < columnsOf(m_shape); ++c) columns.push_back(in.varint());
        m_parts.push_back(p);
    }
    for (size_t i = 0; i < m_times.size(); ++i) m_times[i].bytes = in.take(sizes[i]);
    for (int c = 0; c < columnsOf(m_shape); ++c)
        for (size_t i = 0; i < m_parts.size(); ++i) m_parts[i].columns[c] = in.take(columns[i * size_t(columnsOf(m_shape)) + size_t(c)]);
    if (!in.isOk()) return noBlock("it is cut short");
    if (in.left() != 0) return noBlock("more bytes than it lists");
    return {};
}

Result<const std::vector<qint64> *> SeriesBlock::ticks(size_t time)
{
    Times &t = m_times[time];
    if (!t.read) {
        t.ticks.clear();
        if (!readTimes(t.bytes, t.count, t.ticks)) return noBlock("its times are none");
        t.read = true;
    }
    return &t.ticks;
}

Result<> SeriesBlock::samples(size_t i, std::vector<HistorySample> &out)
{
    if (m_shape != BlockShape::Samples || i >= m_parts.size()) return {};
    const Part &p = m_parts[i];
    const auto when = ticks(p.time);
    if (!when) return tl::unexpected(when.error());
    std::vector<double> &values = m_columns[0];
    values.clear();
    if (!readValues(p.columns[0], (*when)->size(), p.coding, p.decimals, true, values)) return noBlock("its values are none");
    out.reserve(out.size() + values.size());
    for (size_t k = 0; k < values.size(); ++k) out.push_back({(**when)[k], values[k]});
    return {};
}

Result<> SeriesBlock::points(size_t i, std::vector<HistoryPoint> &out)
{
    if (m_shape != BlockShape::Points || i >= m_parts.size()) return {};
    const Part &p = m_parts[i];
    const auto when = ticks(p.time);
    if (!when) return tl::unexpected(when.error());
    const size_t count = (*when)->size();
    out.reserve(out.size() + count);
    if (p.coding == ChunkCoding::Scaled) {
        for (int c = 0; c < 3; ++c) {
            m_scaled[c].clear();
            if (!readScaled(p.columns[c], count, c == 0, m_scaled[c])) return noBlock("its points are none");
        }
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        for (size_t k = 0; k < count; ++k) {
            const qint64 low = m_scaled[0][k], span = m_scaled[1][k], mean = m_scaled[2][k];
            if (low == ScaledGap || span == ScaledGap || mean == ScaledGap) out.push_back({(**when)[k], none, none, none});
            else out.push_back({(**when)[k], unscaledValue(low, p.decimals), unscaledValue(low + span, p.decimals), unscaledValue(low * 10 + mean, p.decimals + 1)});
        }
        return {};
    }
    for (int c = 0; c < 3; ++c) {
        m_columns[c].clear();
        if (!readValues(p.columns[c], count, p.coding, p.decimals, c == 0, m_columns[c])) return noBlock("its points are none");
    }
    for (size_t k = 0; k < count; ++k) {
        const double low = m_columns[0][k];
        out.push_back({(**when)[k], low, low + m_columns[1][k], low + m_columns[2][k]});
    }
    return {};
}

std::optional<HistorySample> SeriesBlock::sampleAt(size_t i, qint64 tick, qint64 notBefore)
{
    if (m_shape != BlockShape::Samples || i >= m_parts.size()) return {};
    const Part &p = m_parts[i];
    const auto when = ticks(p.time);
    if (!when) return {};
    const auto after = std::upper_bound((*when)->begin(), (*when)->end(), tick);
    if (after == (*when)->begin()) return {};
    HistorySample s{*(after - 1), std::numeric_limits<double>::quiet_NaN()};
    if (s.tick < notBefore) return s;
    if (!readValueAt(p.columns[0], quint64(after - (*when)->begin() - 1), p.coding, p.decimals, true, s.value)) return {};
    return s;
}

} // namespace jitscope
