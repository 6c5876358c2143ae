#include "fuzz.h"

#include "sources/exposition.h"
#include "sources/metricspages.h"

using namespace jitscope;

namespace {

// Number of samples, or -1 when the page is refused.
long count(std::string_view page, Dialect dialect)
{
    ExpositionReader reader(page, dialect);
    for (;;) {
        const auto item = reader.next();
        if (item == ExpositionReader::Item::End) return long(reader.samples());
        if (item == ExpositionReader::Item::Failed) {
            require(!reader.error().isEmpty() && (reader.line() > 0 || page.empty() || dialect != Dialect::Lenient), "a refusal without place or reason");
            return -1;
        }
        if (item != ExpositionReader::Item::Sample) continue;
        const ExpositionSample &s = reader.sample();
        require(!s.name.empty() && s.name.data() >= page.data() && s.name.data() + s.name.size() <= page.data() + page.size(), "a name outside the page");
        for (const ExpositionLabel &l : s.labels) (void)unescaped(l.value);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view page(reinterpret_cast<const char *>(data), size);
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    count(page, Dialect::Text004);
    // what is good OpenMetrics is good for the lenient reader too, sample for sample
    const long strict = count(page, Dialect::OpenMetrics), lenient = count(page, Dialect::Lenient);
    require(strict < 0 || strict == lenient, "strict and lenient reader differ");
    static constexpr struct { SourceKind kind; ParseFn parse; } pages[] = {
        {SourceKind::Exposition, parseExposition}, {SourceKind::JvbMetrics, parseJvbMetrics}, {SourceKind::JicofoMetrics, parseJicofoMetrics},
        {SourceKind::JibriMetrics, parseJibriMetrics}, {SourceKind::ProsodyMetrics, parseProsodyMetrics}, {SourceKind::NodeExporter, parseNodeExporter},
        {SourceKind::HaproxyMetrics, parseHaproxyMetrics}};
    for (const auto &[kind, parse] : pages)
        requireSane(parse(body, fuzzContext(kind, kind == SourceKind::JvbMetrics)));
    return 0;
}
