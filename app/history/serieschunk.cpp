#include "history/serieschunk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace {

constexpr double powersOfTen[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr double mostScaled = 9007199254740992.0; // 2^53: every whole number up to it is a double
constexpr qint64 mostTick = qint64(1) << 53;      // so that no sum of two deltas overflows

bool isDecimals(int decimals) { return decimals >= 0 && decimals < int(std::size(powersOfTen)); }

} // namespace

std::optional<qint64> scaledValue(double value, int decimals)
{
    if (!isDecimals(decimals) || !std::isfinite(value)) return {};
    const double steps = value * powersOfTen[decimals];
    if (!(std::abs(steps) <= mostScaled)) return {};
    const double whole = std::nearbyint(steps);
    // The product is rounded once more than the figure on screen is: where that could matter, the screen decides.
    if (std::abs(std::abs(steps - whole) - 0.5) > std::max(1e-6, std::abs(steps) * 0x1p-51)) return qint64(whole);
    QByteArray text = QByteArray::number(value, 'f', decimals);
    text.replace(".", "");
    return text.toLongLong();
}

double unscaledValue(qint64 scaled, int decimals)
{
    return isDecimals(decimals) ? double(scaled) / powersOfTen[decimals] : std::nan("");
}

SeriesEncoder::SeriesEncoder(int decimals, bool level)
    : m_decimals(qint8(isDecimals(decimals) ? decimals : -1)), m_level(level), m_coding(m_decimals >= 0 ? ChunkCoding::Scaled : ChunkCoding::Exact)
{
}

bool SeriesEncoder::append(qint64 tick, double value)
{
    if (std::abs(tick) > mostTick || (m_count > 0 && tick <= m_tick)) return false;
    if (!std::isfinite(value)) value = std::numeric_limits<double>::quiet_NaN(); // one NaN, whatever its sign and load
    const bool gap = std::isnan(value);
    std::optional<qint64> scaled;
    if (m_coding == ChunkCoding::Scaled && !gap) {
        scaled = scaledValue(value, m_decimals);
        if (!scaled) toExact();
    }
    if (m_count == 0) {
        putSigned(m_times, tick);
        m_first = tick;
    } else {
        const qint64 delta = tick - m_tick;
        putSigned(m_times, delta - m_delta);
        m_delta = delta;
    }
    m_tick = tick;
    if (m_coding == ChunkCoding::Scaled) putScaled(value, scaled.value_or(0));
    else putExact(value);
    m_gap = gap;
    ++m_count;
    return true;
}

// 0 is a gap; else the difference, and one.
void SeriesEncoder::putScaled(double value, qint64 scaled)
{
    if (std::isnan(value)) {
        m_values.append('\0');
        return;
    }
    putVarint(m_values, zigzagOf(m_level ? scaled - m_last : scaled) + 1);
    m_last = scaled;
}

// Gorilla §4.1.2: "0": the same; "10" and the bits between the last one's zeros; "11", 5 bits of leading zeros, 6 bits of length (64 as 0), the bits.
void SeriesEncoder::putExact(double value)
{
    const quint64 bits = std::bit_cast<quint64>(value);
    if (m_count == 0) {
        m_bits.put(bits, 64);
    } else if (const quint64 x = bits ^ m_lastBits; x == 0) {
        m_bits.put(0, 1);
    } else {
        const int leading = std::min(31, std::countl_zero(x)), trailing = std::countr_zero(x);
        if (m_leading >= 0 && leading >= m_leading && trailing >= 64 - m_leading - m_length) {
            m_bits.put(0b10, 2);
            m_bits.put(x >> (64 - m_leading - m_length), m_length);
        } else {
            m_leading = qint8(leading);
            m_length = qint8(64 - leading - trailing);
            m_bits.put(0b11, 2);
            m_bits.put(quint64(leading), 5);
            m_bits.put(quint64(m_length & 63), 6);
            m_bits.put(x >> trailing, m_length);
        }
    }
    m_lastBits = bits;
}

// Rare: a figure too large for its steps. What is there already is written anew.
void SeriesEncoder::toExact()
{
    std::vector<double> before;
    readValues(m_values, quint64(m_count), ChunkCoding::Scaled, m_decimals, m_level, before);
    m_coding = ChunkCoding::Exact;
    m_values.clear();
    const int count = m_count;
    for (m_count = 0; m_count < count; ++m_count) putExact(before[size_t(m_count)]);
}

bool readTimes(QByteArrayView bytes, quint64 count, std::vector<qint64> &out)
{
    if (count > quint64(bytes.size())) return false; // each takes a byte at least
    out.reserve(out.size() + size_t(count));
    ByteReader in(bytes);
    qint64 tick = 0, delta = 0;
    for (quint64 i = 0; i < count; ++i) {
        const qint64 word = in.zigzag();
        if (!in.isOk() || std::abs(double(word)) > double(2 * mostTick)) return false;
        if (i == 0) {
            tick = word;
        } else {
            delta += word;
            if (delta <= 0 || delta > 2 * mostTick) return false; // they only go forward
            tick += delta;
        }
        if (tick > mostTick || tick < -mostTick) return false;
        out.push_back(tick);
    }
    return in.left() == 0;
}

namespace {

// Visit: (scaled or ScaledGap), once for each of `count`.
template<class Visit>
bool walkScaled(ByteReader &in, quint64 count, bool level, const Visit &visit)
{
    qint64 last = 0;
    for (quint64 i = 0; i < count; ++i) {
        const quint64 word = in.varint();
        if (word == 0) {
            if (!in.isOk()) return false;
            visit(ScaledGap);
            continue;
        }
        if (word > (quint64(1) << 55)) return false; // no difference of two of them
        last = (level ? last : 0) + ofZigzag(word - 1);
        if (last > (qint64(1) << 53) || last < -(qint64(1) << 53)) return false;
        visit(last);
    }
    return in.isOk();
}

} // namespace

bool readScaled(QByteArrayView bytes, quint64 count, bool level, std::vector<qint64> &out)
{
    if (count > quint64(bytes.size())) return false;
    out.reserve(out.size() + size_t(count));
    ByteReader in(bytes);
    return walkScaled(in, count, level, [&](qint64 v) { out.push_back(v); }) && in.left() == 0;
}

bool readValueAt(QByteArrayView bytes, quint64 index, ChunkCoding coding, int decimals, bool level, double &out)
{
    if (coding == ChunkCoding::Exact) {
        std::vector<double> all;
        if (!readValues(bytes, index + 1, coding, decimals, level, all)) return false;
        out = all.back();
        return true;
    }
    if (!isDecimals(decimals) || index >= quint64(bytes.size())) return false;
    ByteReader in(bytes);
    qint64 last = 0;
    if (!walkScaled(in, index + 1, level, [&](qint64 v) { last = v; })) return false;
    out = last == ScaledGap ? std::numeric_limits<double>::quiet_NaN() : unscaledValue(last, decimals);
    return true;
}

bool readValues(QByteArrayView bytes, quint64 count, ChunkCoding coding, int decimals, bool level, std::vector<double> &out)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (coding == ChunkCoding::Scaled) {
        if (!isDecimals(decimals) || count > quint64(bytes.size())) return false;
        out.reserve(out.size() + size_t(count));
        const double power = powersOfTen[decimals];
        ByteReader in(bytes);
        return walkScaled(in, count, level, [&](qint64 v) { out.push_back(v == ScaledGap ? none : double(v) / power); }) && in.left() == 0;
    }
    if (count > quint64(bytes.size()) * 8) return false; // each takes a bit at least
    out.reserve(out.size() + size_t(count));
    BitReader in(bytes);
    quint64 bits = 0;
    int leading = -1, length = 0;
    for (quint64 i = 0; i < count; ++i) {
        if (i == 0) {
            bits = in.get(64);
        } else if (in.get(1)) {
            if (in.get(1)) {
                leading = int(in.get(5));
                length = int(in.get(6));
                if (length == 0) length = 64;
            }
            if (leading < 0 || leading + length > 64) return false;
            bits ^= in.get(length) << (64 - leading - length);
        }
        if (!in.isOk()) return false;
        const double value = std::bit_cast<double>(bits);
        if (std::isinf(value)) return false;
        out.push_back(std::isnan(value) ? none : value);
    }
    return true;
}

} // namespace jitscope
