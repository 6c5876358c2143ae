#include "fuzz.h"

#include "sources/haproxytable.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<BehindProxy> behind(1);
    behind[0].backend = QStringLiteral("nodes");
    behind[0].name = QStringLiteral("shard-a");
    behind[0].id = 11;
    const auto heads = readStickTableHeads(body, QStringLiteral("fuzz"));
    require(heads ? !heads->empty() : !heads.error().where.isEmpty(), "a list of no tables, or a refusal without a place");
    if (heads) (void)roomTable(*heads, {}, {QStringLiteral("nodes")});
    const auto table = readStickTable(body, QStringLiteral("fuzz"), {1'700'000'000'000, int(size % 64), behind});
    if (!table) return 0;
    for (size_t i = 0; i < table->count(); ++i) {
        const StickTable::Hit hit = table->entry(i);
        require(hit.target >= -1 && hit.target < int(table->targets().size()), "an entry that leads nowhere");
        require(!hit.key.isEmpty() && (i == 0 || table->entry(i - 1).key < hit.key), "keys out of order");
        (void)table->find(RoomId{QString::fromUtf8(hit.key) + QStringLiteral("@x")});
    }
    (void)table->search(QStringLiteral("a"), 10);
    return 0;
}
