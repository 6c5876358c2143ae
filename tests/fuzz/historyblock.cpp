#include "fuzz.h"

#include "history/seriesblock.h"

using namespace jitscope;

// Once as it is, and once with the frame put around it: what zstd's checksum keeps out must hold as well.
static void readAll(QByteArrayView bytes)
{
    SeriesBlock block;
    const auto opened = block.open(bytes);
    if (!opened) return require(!opened.error().detail.isEmpty() && block.size() == 0, "a refusal without reason, or with series");
    for (size_t i = 0; i < block.size(); ++i) {
        std::vector<HistorySample> samples;
        std::vector<HistoryPoint> points;
        if (!block.samples(i, samples) || !block.points(i, points)) continue;
        for (size_t k = 1; k < samples.size(); ++k) require(samples[k - 1].tick < samples[k].tick, "times that go back");
        for (size_t k = 1; k < points.size(); ++k) require(points[k - 1].tick < points[k].tick, "times that go back");
        for (const HistorySample &s : samples) require(!std::isinf(s.value), "a sample without bounds");
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readAll(bytes);
    readAll(BlockBuilder().frame(bytes.toByteArray(), 1));
    return 0;
}
