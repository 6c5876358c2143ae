// One metric of one entity over time, in bounded memory; read at the width of the plot, never pushed (DESIGN §5).
#pragma once

#include "base/id.h"
#include "fleet/metric.h"
#include "fleet/snapshot.h"
#include "series/series.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace jitscope {

struct SeriesKey
{
    EntityId entity;
    Metric metric{};
    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};
inline size_t qHash(const SeriesKey &k, size_t seed = 0) { return qHashMulti(seed, k.entity, quint16(k.metric)); }

// How long samples, and after them minutes, of a shard or server are kept while memory allows it; ms. People and rooms are kept for less.
struct SeriesRetention { qint64 samples = 65 * 60'000, minutes = 6 * 3600'000; };

class SeriesStore : public QObject
{
    Q_OBJECT
public:
    // budgetBytes bounds all samples together; the entities looked at least are thinned, then dropped first.
    explicit SeriesStore(qsizetype budgetBytes = 28 * 1024 * 1024, QObject *parent = nullptr);
    ~SeriesStore() override;
    // From now on; what is already forgotten does not come back.
    void setLimits(qsizetype budgetBytes, const SeriesRetention &retention);

    // Appends every measured reading of the snapshot; a reading with the same `at` as the last one is skipped, a missing one makes a gap.
    // Who is no longer in it has ended: kept for 15 minutes, then forgotten.
    void append(const ShardSnapshot &snapshot);
    void append(const SeriesKey &key, qint64 at, double value);
    // Exactly `columns` entries covering [from, to) in ms since the epoch. Empty when nothing was ever kept. ownOnly: without what stands behind.
    std::vector<SeriesColumn> window(const SeriesKey &key, qint64 from, qint64 to, int columns, bool ownOnly = false) const;
    // Who is asked, with the same arguments, for what memory has not: the past, while it is shown (series/pastseries.h). Null: nobody.
    using Behind = std::function<std::vector<SeriesColumn>(const SeriesKey &key, qint64 from, qint64 to, int columns)>;
    void setBehind(Behind behind);
    // Last value at or before `at`, if it is no older than `tolerance` ms; NaN otherwise.
    double valueAt(const SeriesKey &key, qint64 at, qint64 tolerance = 15'000) const;
    qsizetype bytes() const; // what all of it takes on the heap
    qsizetype budget() const;

signals:
    void appended(const jitscope::ShardId &shard);

private:
    std::vector<SeriesColumn> own(const SeriesKey &key, qint64 from, qint64 to, int columns) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
