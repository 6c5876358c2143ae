#include "series/seriesstore.h"

namespace jitscope {

struct SeriesStore::Private
{
    qsizetype budget;
};

SeriesStore::SeriesStore(qsizetype budgetBytes, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{budgetBytes}))
{
}

SeriesStore::~SeriesStore() = default;
void SeriesStore::append(const ShardSnapshot &snapshot) { emit appended(snapshot.id); }
void SeriesStore::append(const SeriesKey &, qint64, double) {}
std::vector<SeriesColumn> SeriesStore::window(const SeriesKey &, qint64, qint64, int) const { return {}; }
double SeriesStore::valueAt(const SeriesKey &, qint64, qint64) const { return std::nan(""); }
qsizetype SeriesStore::bytes() const { return 0; }

} // namespace jitscope
