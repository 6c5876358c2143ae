#include "fuzz.h"

#include "history/journal.h"

using namespace jitscope;

// What is read is written anew and read again: the same rows, in the same order.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    HistoryJournal again;
    qint64 rows = 0;
    HistoryJournal::read(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)), [&](qint64 entity, quint32 metric, qint64 tick, double value, int decimals) {
        require(decimals >= -1 && decimals <= 9, "decimals of no figure");
        again.put(entity, metric, tick, value, decimals);
        ++rows;
    });
    require(rows <= qint64(size) / 4, "more rows than bytes");
    qint64 back = 0;
    require(HistoryJournal::read(again.bytes(), [&](qint64, quint32, qint64, double, int) { ++back; }) && back == rows, "a journal that does not read itself");
    return 0;
}
