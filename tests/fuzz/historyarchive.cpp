#include "fuzz.h"

#include "history/archive.h"

using namespace jitscope;

// Whatever the bytes are: what they are said to hold lies within them, in order, and can be asked for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto manifest = ArchiveManifest::parse(bytes.toByteArray())) {
        require(!manifest->file.contains(u'/'), "a manifest with a path");
        const auto again = ArchiveManifest::parse(manifest->toJson());
        require(again && again->bytes == manifest->bytes && again->file == manifest->file && again->lastBlock == manifest->lastBlock, "a manifest that does not read itself");
    }
    HistoryArchive archive;
    if (!archive.read(bytes)) return 0;
    SeriesBlock reader;
    for (const HistoryArchive::Block &b : archive.blocks()) {
        const QByteArrayView block = archive.data(b);
        require(block.data() >= bytes.data() && block.data() + block.size() <= bytes.data() + bytes.size(), "a block outside the archive");
        require(b.stop >= b.start, "a block that ends before it begins");
        require(!archive.blocks(b.entity, b.tier).empty(), "a block that is not found");
        (void)reader.open(block);
        (void)archive.entity(b.entity);
    }
    qint64 last = std::numeric_limits<qint64>::min();
    for (const HistoryArchive::Event &e : archive.events(0, 1ll << 60)) {
        require(e.number >= last && e.at >= 0, "events out of order");
        last = e.number;
    }
    (void)archive.metric("bridge.stress");
    return 0;
}
