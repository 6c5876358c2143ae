// Reads what meetings and usage are made of out of History, page by page: events, and of each shard how many people and rooms there were, which also tells when nothing
// was recorded. GUI thread; the last wish wins.
#pragma once

#include "quality/qualityscale.h"
#include "series/usage.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace jitscope {

class MeetingReader : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostEvents = 60'000, PageEvents = 5000;
    static constexpr qint64 LeadMs = 12 * 3'600'000ll; // read before the time that is asked for: who was there already came then

    // history: read when it is needed; may be null.
    explicit MeetingReader(History *const &history, QObject *parent = nullptr);

    // [from, to), ms since the epoch. Without meetings only the series are read.
    void read(qint64 from, qint64 to, const std::vector<ShardId> &shards, bool meetings = true);
    bool isReading() const { return m_left > 0; }
    const std::optional<Error> &fault() const { return m_fault; }
    // There were more events than are read: meetings are those since then. 0: all were read.
    qint64 cutAt() const { return m_cutAt; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    const std::vector<Meeting> &meetings() const { return m_meetings; }
    const std::vector<UsageSeries> &series() const { return m_series; }

signals:
    void changed(); // it reads, or has read

private:
    void readEvents(qint64 before);
    void one(const std::optional<Error> &fault);

    History *const &m_history;
    qint64 m_from = 0, m_to = 0, m_cutAt = 0;
    std::vector<Meeting> m_meetings;
    std::vector<UsageSeries> m_series, m_coming;
    std::vector<HistoryEvent> m_events;
    std::optional<Error> m_fault, m_comingFault;
    int m_left = 0;
    bool m_withMeetings = true;
    quint64 m_round = 0;
};

// How bad it was at worst in each of some meetings, by the figures of their rooms: read one after the other, the latest wishes first. Of a meeting that goes on what
// was read last is told until it has been read again.
class MeetingWorst : public QObject
{
    Q_OBJECT
public:
    struct Figures
    {
        double rtt = 0, lossUp = 0, lossDown = 0, jitter = 0; // highest; NaN: not known
        Band band = Band::None;
        qint64 to = 0;                                         // until when they were read
    };
    static constexpr int MostKnown = 20'000;
    explicit MeetingWorst(History *const &history, QObject *parent = nullptr);
    void want(const Meeting &meeting, const QualityScale &scale);
    const Figures *of(const Meeting &meeting) const; // null: not read yet
    void clear();

signals:
    void came(); // some did; bundled by who listens

private:
    struct Key
    {
        EntityId room;
        qint64 from = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &k, size_t seed = 0) { return qHashMulti(seed, k.room, k.from); }
    };
    struct Wish { Key key; qint64 to = 0; QualityScale scale; };
    void next();

    History *const &m_history;
    QHash<Key, Figures> m_known;
    std::vector<Wish> m_waiting;
    int m_out = 0;
    quint64 m_round = 0;
};

} // namespace jitscope
