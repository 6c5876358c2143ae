// What is older than this program: asked of History for the window that is shown, and joined to what memory has.
#include "charts/livechart_private.h"

#include "base/text.h"

#include <cmath>

namespace jitscope {
namespace {

constexpr qint64 PastAgainMs = 30'000;  // after a failure, and where memory has nothing at all
constexpr qint64 PastWorthMs = 30'000;  // less than this is not asked for: a console that has just begun

} // namespace

void LiveChart::Private::joinPast(size_t track, qint64 step)
{
    const ChartPicture &p = item->picture;
    std::vector<SeriesColumn> &columns = item->picture.traces[track].columns;
    PastTrack &past = this->past[track];
    int first = -1, last = -1; // that memory has
    for (int c = 0; c < int(columns.size()); ++c) {
        if (std::isnan(columns[size_t(c)].last)) continue;
        if (first < 0) first = c;
        last = c;
    }
    const QString before = pastSentence();
    past.keptFrom = first < 0 ? -1 : p.from + first * step;
    past.used = 0;
    const qint64 missing = first < 0 ? p.to - p.from : past.keptFrom - p.from;
    History *history = view.workspace.history;
    past.origin = history ? history->originOf(tracks[track].key) : QString();
    const qint64 now = this->now();
    if (missing >= PastWorthMs && !past.origin.isEmpty() && !past.out) {
        const bool other = past.askedTo == 0 || p.from < past.askedFrom || past.askedTo - past.askedFrom > 2 * (p.to - p.from) || int(columns.size()) > 2 * past.askedColumns || past.askedColumns > 2 * int(columns.size());
        // Memory let go of what it had beyond the answer's end: it is short of room, or they left.
        const bool behind = past.askedTo != 0 && past.askedTo < (past.keptFrom < 0 ? p.to : past.keptFrom) - std::max(step, past.answer.stepMs);
        const bool again = now - past.askedAt >= std::max(PastAgainMs, past.answer.stepMs) || now < past.askedAt;
        if (other || (again && (past.fault || behind || first < 0))) {
            past.out = true;
            past.askedFrom = p.from;
            past.askedTo = p.to;
            past.askedColumns = int(columns.size());
            past.askedAt = now;
            history->read(tracks[track].key, p.from, p.to, int(columns.size()), q, [this, track, round = asked](Result<HistoryAnswer> answer) {
                if (round != asked || track >= this->past.size()) return; // other tracks by now
                PastTrack &mine = this->past[track];
                mine.out = false;
                mine.fault.reset();
                if (answer) mine.answer = std::move(*answer);
                else mine.fault = answer.error();
                q->refresh();
                emit q->pastChanged();
            });
        }
    }
    // Memory goes before. Between its samples, while this computer slept say, the past fills in too; behind its newest one nothing is known.
    const HistoryAnswer &a = past.answer;
    const int end = last < 0 ? int(columns.size()) : last;
    for (int c = 0; c < end && !a.columns.empty(); ++c) {
        SeriesColumn &column = columns[size_t(c)];
        if (!std::isnan(column.last)) continue;
        const qint64 at = p.from + c * step + step / 2, index = at < a.from ? -1 : (at - a.from) / a.stepMs;
        if (index < 0 || index >= qint64(a.columns.size()) || std::isnan(a.columns[size_t(index)].last)) continue;
        column = a.columns[size_t(index)];
        past.used += step;
    }
    if (pastSentence() != before) QMetaObject::invokeMethod(q, &LiveChart::pastChanged, Qt::QueuedConnection);
}

// "history, prometheus-eu" in words: the first is our own store.
QString LiveChart::Private::originWords(const QString &origin, int most)
{
    QStringList words = origin.split(QStringLiteral(", "));
    for (QString &w : words) w = w == QLatin1String("history") ? LiveChart::tr("the history of this console") : visibleText(w, most);
    return words.join(QStringLiteral(", "));
}

QString LiveChart::Private::pastSentence() const
{
    if (small || past.empty()) return {};
    const qint64 range = rangeMs();
    for (const PastTrack &t : past)
        if (t.used > 0) {
            const QString origin = originWords(t.answer.origin, 64);
            return t.keptFrom < 0 ? LiveChart::tr("All of it from %1.").arg(origin) : LiveChart::tr("Before %1 from %2.").arg(moment(t.keptFrom), origin);
        }
    for (const PastTrack &t : past)
        if (t.out) return LiveChart::tr("Reading from %1…").arg(originWords(t.origin, 64));
    for (const PastTrack &t : past)
        if (t.fault && t.fault->kind != Error::Kind::Cancelled) return LiveChart::tr("%1 does not tell: %2").arg(originWords(t.origin, 64), visibleText(t.fault->detail, 200));
    // A range that is longer than what is kept here says so, instead of looking like an outage.
    for (const PastTrack &t : past) {
        const qint64 missing = t.keptFrom < 0 ? range : t.keptFrom - item->picture.from;
        if (range < 3'600'000 || missing < range / 20) continue;
        if (!t.origin.isEmpty()) return LiveChart::tr("%1 has nothing of that time.").arg(originWords(t.origin, 64));
        return t.keptFrom < 0 ? LiveChart::tr("Nobody keeps this figure.") : LiveChart::tr("Known since %1; nobody keeps this figure.").arg(moment(t.keptFrom));
    }
    return {};
}

} // namespace jitscope
