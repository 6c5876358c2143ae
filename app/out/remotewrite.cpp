#include "out/remotewrite.h"

#include "base/text.h"
#include "out/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <snappy-c.h>

#include <algorithm>
#include <bit>

namespace jitscope {
namespace {

// Wire types of protobuf (protobuf.dev/programming-guides/encoding): 0 varint, 1 eight bytes, 2 a length and its bytes.
void protoVarint(QByteArray &out, quint64 v)
{
    for (; v >= 0x80; v >>= 7) out.append(char(v | 0x80));
    out.append(char(v));
}
void protoBytes(QByteArray &out, int field, const QByteArray &bytes)
{
    protoVarint(out, quint64(field) << 3 | 2);
    protoVarint(out, quint64(bytes.size()));
    out.append(bytes);
}

} // namespace

std::vector<WriteSeries> writeSeriesOf(const std::vector<OutSample> &samples)
{
    std::vector<WriteSeries> all;
    for (const OutSample &s : samples) {
        WriteSeries one;
        one.labels = {{"__name__", metricName(s.metric)}, {"job", "jitscope"}};
        const auto add = [&](const char *name, const QString &value) {
            if (!value.isEmpty()) one.labels.emplace_back(name, safeText(value, 200).toUtf8());
        };
        add("kind", s.kind);
        add("region", s.region);
        add("server", s.server);
        add("shard", s.shard);
        std::sort(one.labels.begin(), one.labels.end());
        one.samples.emplace_back(s.at, inBaseUnit(s.metric, s.value));
        all.push_back(std::move(one));
    }
    return all;
}

QByteArray writeRequest(const std::vector<WriteSeries> &series)
{
    QByteArray out;
    for (const WriteSeries &s : series) {
        QByteArray one;
        for (const auto &[name, value] : s.labels) {
            QByteArray label;
            protoBytes(label, 1, name);
            protoBytes(label, 2, value);
            protoBytes(one, 1, label);
        }
        for (const auto &[at, value] : s.samples) {
            QByteArray sample;
            sample.append(char(1 << 3 | 1));
            const quint64 bits = std::bit_cast<quint64>(value);
            for (int i = 0; i < 8; ++i) sample.append(char(bits >> (8 * i) & 0xff));
            sample.append(char(2 << 3 | 0));
            protoVarint(sample, quint64(at));
            protoBytes(one, 2, sample);
        }
        protoBytes(out, 1, one);
    }
    return out;
}

QByteArray snappyBlock(const QByteArray &bytes)
{
    size_t size = snappy_max_compressed_length(size_t(bytes.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    if (snappy_compress(bytes.constData(), size_t(bytes.size()), out.data(), &size) != SNAPPY_OK) return {};
    out.resize(qsizetype(size));
    return out;
}

QByteArray importLines(const std::vector<WriteSeries> &series)
{
    QByteArray out;
    for (const WriteSeries &s : series) {
        QJsonObject metric;
        for (const auto &[name, value] : s.labels) metric.insert(QString::fromLatin1(name), QString::fromUtf8(value));
        QJsonArray values, times;
        for (const auto &[at, value] : s.samples) {
            values.append(value);
            times.append(at);
        }
        out += QJsonDocument(QJsonObject{{QStringLiteral("metric"), metric}, {QStringLiteral("values"), values}, {QStringLiteral("timestamps"), times}}).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

} // namespace jitscope
