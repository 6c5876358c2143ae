#include "series/pastseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace {

constexpr qint64 FreshMs = 60'000;
constexpr SeriesColumn NoColumn{std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};

qint64 stretchOf(qint64 at) { return at / PastSeries::StretchMs - (at % PastSeries::StretchMs < 0); }

void join(SeriesColumn &to, const SeriesColumn &c)
{
    if (std::isnan(c.last)) return;
    if (std::isnan(to.last)) to = c;
    else to = {std::min(to.min, c.min), std::max(to.max, c.max), c.last};
}

} // namespace

PastSeries::PastSeries(History *history, QObject *parent) : QObject(parent), m_history(history), m_tell(this)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(100);
    connect(&m_tell, &QTimer::timeout, this, &PastSeries::came);
}

void PastSeries::setHistory(History *history)
{
    if (m_history == history) return;
    m_history = history;
    clear();
}

void PastSeries::clear()
{
    ++m_round; // what is under way comes for nobody
    m_kept.clear();
    m_waiting.clear();
    m_out = 0;
}

std::vector<SeriesColumn> PastSeries::window(const SeriesKey &key, qint64 from, qint64 to, int columns)
{
    std::vector<SeriesColumn> out(size_t(std::max(columns, 0)), NoColumn);
    if (out.empty() || to <= from || !m_history) return out;
    for (qint64 index = stretchOf(from); index <= stretchOf(to - 1); ++index) {
        const Id id{key, index};
        Stretch &s = m_kept[id];
        s.used = ++m_used;
        const qint64 end = (index + 1) * StretchMs;
        const bool old = s.askedAt != 0 && s.askedAt < end && m_now - s.askedAt > FreshMs; // it went on since
        if ((s.askedAt == 0 || old) && !s.out) {
            if (s.waits) std::erase(m_waiting, id);
            else s.waits = true;
            m_waiting.push_back(id);
        }
        const HistoryAnswer &a = s.answer;
        for (size_t i = 0; i < a.columns.size(); ++i) {
            const qint64 at = a.from + qint64(i) * a.stepMs;
            if (at + a.stepMs <= from || at >= to) continue;
            const auto column = [&](qint64 t) { return std::clamp<qint64>((t - from) * columns / (to - from), 0, columns - 1); };
            // a column of theirs may be wider than ours
            for (qint64 c = column(std::max(at, from)), last = column(std::min(at + a.stepMs, to) - 1); c <= last; ++c) join(out[size_t(c)], a.columns[i]);
        }
    }
    if (m_waiting.size() > size_t(MostWaiting)) {
        for (auto it = m_waiting.begin(); it != m_waiting.end() - MostWaiting; ++it) m_kept.remove(*it);
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - MostWaiting);
    }
    askNext();
    return out;
}

void PastSeries::askNext()
{
    while (m_history && m_out < MostOut && !m_waiting.empty()) {
        const Id id = m_waiting.back();
        m_waiting.pop_back();
        Stretch &s = m_kept[id];
        s.waits = false;
        s.askedAt = std::max<qint64>(m_now, 1);
        if (m_history->originOf(id.key).isEmpty()) continue;
        s.out = true;
        ++m_out;
        m_history->read(id.key, id.index * StretchMs, (id.index + 1) * StretchMs, int(StretchMs / 5000), this, [this, id, round = m_round](Result<HistoryAnswer> answer) {
            if (round != m_round) return;
            --m_out;
            if (const auto it = m_kept.find(id); it != m_kept.end()) {
                it->out = false;
                if (answer) it->answer = std::move(*answer);
                if (!m_tell.isActive()) m_tell.start();
            }
            askNext();
        });
    }
    if (m_kept.size() <= MostKept) return;
    std::vector<quint64> ages;
    for (const Stretch &s : std::as_const(m_kept)) ages.push_back(s.used);
    const auto middle = ages.begin() + std::ptrdiff_t(ages.size() / 2);
    std::nth_element(ages.begin(), middle, ages.end());
    m_kept.removeIf([limit = *middle](const auto &it) { return it->used < limit && !it->out && !it->waits; });
}

} // namespace jitscope

#include "moc_pastseries.cpp"
