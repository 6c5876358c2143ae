#include "series/meetingreader.h"

#include "series/pastfleet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

namespace jitscope {
namespace {

constexpr qint64 readerMinute = 60'000, readerHour = 60 * readerMinute;
constexpr int worstColumns = 60, worstOut = 2;
constexpr size_t worstWaiting = 400;

// As fine as is worth reading: where recording begins or ends within a step, all of it counts as known.
qint64 stepFor(qint64 span) { return span <= 36 * readerHour ? readerMinute : span <= 8 * 24 * readerHour ? 2 * readerMinute : readerHour; }

} // namespace

MeetingReader::MeetingReader(History *const &history, QObject *parent) : QObject(parent), m_history(history) {}

void MeetingReader::read(qint64 from, qint64 to, const std::vector<ShardId> &shards, bool meetings)
{
    ++m_round;
    m_from = from;
    m_to = to;
    m_withMeetings = meetings;
    m_comingFault.reset();
    m_events.clear();
    m_coming.clear();
    m_cutAt = 0;
    m_left = 0;
    if (!m_history || to <= from) return emit changed();
    m_left = int(shards.size()) * 2 + 1;
    const qint64 step = stepFor(to - from);
    const int columns = int((to - from + step - 1) / step);
    m_coming.resize(shards.size());
    for (size_t i = 0; i < shards.size(); ++i) {
        m_coming[i].shard = shards[i];
        for (const Metric metric : {Metric::ShardPeople, Metric::ShardRooms})
            m_history->read({EntityId::of(shards[i]), metric}, from, to, columns, this, [this, i, metric, round = m_round](Result<HistoryAnswer> answer) {
                if (round != m_round) return;
                if (answer) (metric == Metric::ShardPeople ? m_coming[i].people : m_coming[i].rooms) = std::move(*answer);
                one(answer ? std::nullopt : std::optional(answer.error()));
            });
    }
    if (meetings) readEvents(0);
    else one({});
    emit changed();
}

void MeetingReader::readEvents(qint64 before)
{
    HistoryEventWish wish;
    wish.from = m_from - LeadMs;
    wish.to = m_to;
    wish.before = before;
    wish.count = PageEvents;
    wish.kinds = presenceEvents();
    m_history->events(wish, this, [this, round = m_round](Result<std::vector<HistoryEvent>> events) {
        if (round != m_round) return;
        if (!events) return one(events.error());
        const bool more = int(events->size()) >= PageEvents;
        const qint64 lowest = events->empty() ? 0 : events->front().number;
        m_events.insert(m_events.end(), std::make_move_iterator(events->begin()), std::make_move_iterator(events->end()));
        if (!more) return one({});
        if (int(m_events.size()) < MostEvents) return readEvents(lowest);
        qint64 oldest = m_to;
        for (const HistoryEvent &e : m_events) oldest = std::min(oldest, e.at);
        if (oldest > m_from) m_cutAt = oldest;
        one({});
    });
}

void MeetingReader::one(const std::optional<Error> &fault)
{
    if (fault && fault->kind != Error::Kind::Unsupported && !m_comingFault) m_comingFault = fault; // a shard of which nobody keeps anything is none
    if (--m_left > 0) return;
    m_left = 0;
    m_fault = m_comingFault;
    m_series = std::move(m_coming);
    std::map<QString, std::vector<TimeSpan>> silent;
    const qint64 step = stepFor(m_to - m_from);
    for (const UsageSeries &s : m_series)
        if (!s.people.columns.empty()) silent[s.shard.value] = silentSpans(s.people, m_from, m_to, std::max(4 * readerMinute, 2 * step));
    m_meetings = m_withMeetings ? meetingsOf(std::move(m_events), m_cutAt ? m_cutAt : m_from, m_to, silent) : std::vector<Meeting>();
    m_events.clear();
    emit changed();
}

MeetingWorst::MeetingWorst(History *const &history, QObject *parent) : QObject(parent), m_history(history) {}

const MeetingWorst::Figures *MeetingWorst::of(const Meeting &m) const
{
    const auto it = m_known.constFind({EntityId::of(m.shard, m.room), m.from});
    return it == m_known.cend() ? nullptr : &*it;
}

void MeetingWorst::clear()
{
    ++m_round;
    m_out = 0;
    m_known.clear();
    m_waiting.clear();
}

void MeetingWorst::want(const Meeting &m, const QualityScale &scale)
{
    const Key key{EntityId::of(m.shard, m.room), m.from};
    if (const auto known = m_known.constFind(key); known != m_known.cend() && known->to == m.to) return;
    if (const auto waits = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Wish &w) { return w.key == key; }); waits != m_waiting.end()) {
        waits->to = m.to;
        return;
    }
    m_waiting.push_back({key, m.to, scale});
    if (m_waiting.size() > worstWaiting) m_waiting.erase(m_waiting.begin());
    next();
}

void MeetingWorst::next()
{
    while (m_history && m_out < worstOut && !m_waiting.empty()) {
        const Wish wish = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (const auto known = m_known.constFind(wish.key); known != m_known.cend() && known->to == wish.to) continue; // came meanwhile
        ++m_out;
        struct Gathered { std::array<std::vector<SeriesColumn>, 4> columns; int left = 4; };
        auto all = std::make_shared<Gathered>();
        static constexpr Metric metrics[] = {Metric::RoomRttMax, Metric::RoomLossUpMax, Metric::RoomLossDownMax, Metric::RoomJitterMax};
        static constexpr QualityMeasure measures[] = {QualityMeasure::Rtt, QualityMeasure::LossUp, QualityMeasure::LossDown, QualityMeasure::AudioJitter};
        for (size_t i = 0; i < 4; ++i)
            m_history->read({wish.key.room, metrics[i]}, wish.key.from, std::max(wish.to, wish.key.from + 5000), worstColumns, this, [this, all, i, wish, round = m_round](Result<HistoryAnswer> answer) {
                if (round != m_round) return;
                if (answer) all->columns[i] = std::move(answer->columns);
                if (--all->left > 0) return;
                Figures f{std::nan(""), std::nan(""), std::nan(""), std::nan(""), Band::None, wish.to};
                double *values[] = {&f.rtt, &f.lossUp, &f.lossDown, &f.jitter};
                for (size_t c = 0; c < size_t(worstColumns); ++c) {
                    QualityFigures figures;
                    for (size_t k = 0; k < 4; ++k) {
                        if (c >= all->columns[k].size() || std::isnan(all->columns[k][c].max)) continue;
                        const double v = double(all->columns[k][c].max);
                        figures[measures[k]].value = v;
                        if (!(v <= *values[k])) *values[k] = v;
                    }
                    f.band = std::max(f.band, wish.scale.step(figures).band);
                }
                if (m_known.size() >= MostKnown) m_known.clear(); // read again when they are wanted
                m_known.insert(wish.key, f);
                --m_out;
                emit came();
                next();
            });
    }
}

} // namespace jitscope

#include "moc_meetingreader.cpp"
