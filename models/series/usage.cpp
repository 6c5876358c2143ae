#include "series/usage.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace jitscope {
namespace {

QDate usageDay(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); }
qint64 startOfDay(const QDate &day) { return day.startOfDay().toMSecsSinceEpoch(); }

// All columns of one answer within [from, to): (at, width in it, column).
template<class Visit>
void eachColumn(const HistoryAnswer &a, qint64 from, qint64 to, Visit visit)
{
    for (size_t i = 0; i < a.columns.size(); ++i) {
        const qint64 at = a.from + qint64(i) * a.stepMs, begin = std::max(at, from), end = std::min(at + a.stepMs, to);
        if (begin < end) visit(begin, end - begin, a.columns[i]);
    }
}

// One row's time of a shard: figures of its series.
void addSeries(UsageRow &row, const UsageSeries &s, qint64 from, qint64 to, std::map<qint64, double> &together)
{
    qint64 known = 0;
    eachColumn(s.people, from, to, [&](qint64 at, qint64 width, const SeriesColumn &c) {
        if (std::isnan(c.last)) return;
        known += width;
        row.personMinutes += double(c.last) * double(width) / 60'000;
        together[at] += double(c.max);
    });
    eachColumn(s.rooms, from, to, [&](qint64, qint64, const SeriesColumn &c) {
        if (!std::isnan(c.max)) row.peakRooms = std::max(row.peakRooms, int(std::lround(c.max)));
    });
    row.knownMs += known;
    row.unknownMs += (to - from) - known;
}

void takePeak(UsageRow &row, const std::map<qint64, double> &together)
{
    for (const auto &[at, people] : together)
        if (int(std::lround(people)) > row.peak) {
            row.peak = int(std::lround(people));
            row.peakAt = at;
        }
}

void addMeeting(UsageRow &row, const Meeting &m, qint64 from, qint64 to)
{
    if (m.from >= from && m.from < to) ++row.meetings;
    for (const TimeSpan &r : m.recordings) {
        const qint64 begin = std::max(r.from, from), end = std::min(r.to, to);
        if (begin >= end && !(r.from == r.to && r.from >= from && r.from < to)) continue;
        if (r.from >= from) ++row.recordings;
        row.recordedMs += std::max<qint64>(0, end - begin);
    }
}

// Of the stays of some meetings together.
struct Crowd
{
    std::vector<std::pair<qint64, int>> people, rooms;
    double minutes = 0;
    void add(const Meeting &m, qint64 from, qint64 to)
    {
        Meeting part = m;
        for (MeetingStay &s : part.stays) {
            s.from = std::max(s.from, from);
            s.to = std::max(s.from, std::min(s.to, to));
            if (s.kind != PersonKind::Person || s.from >= s.to) continue;
            people.emplace_back(s.from, 1);
            people.emplace_back(s.to, -1);
        }
        minutes += double(part.personMs()) / 60'000;
        rooms.emplace_back(std::max(m.from, from), 1);
        rooms.emplace_back(std::min(m.to, to), -1);
    }
    static std::pair<int, qint64> most(std::vector<std::pair<qint64, int>> &steps)
    {
        std::sort(steps.begin(), steps.end());
        int now = 0, most = 0;
        qint64 at = 0;
        for (const auto &[when, by] : steps)
            if ((now += by) > most) most = now, at = when;
        return {most, at};
    }
};

} // namespace

QString roomPrefix(const QString &room)
{
    if (room.startsWith(u'[') && room.indexOf(u']') > 1) return room.left(room.indexOf(u']') + 1); // "[tenant]room"
    qsizetype end = 0;
    while (end < room.size() && !(room[end].isDigit() || QStringView(u"-_. ").contains(room[end]))) ++end;
    return end > 0 ? room.left(end) : room;
}

std::vector<UsageRow> usageOf(UsageBy by, const std::vector<UsageSeries> &series, const std::vector<Meeting> &meetings, qint64 from, qint64 to)
{
    std::vector<UsageRow> out;
    if (by == UsageBy::Day) {
        for (QDate day = usageDay(to - 1); startOfDay(day.addDays(1)) > from; day = day.addDays(-1)) {
            const qint64 begin = std::max(from, startOfDay(day)), end = std::min(to, startOfDay(day.addDays(1)));
            UsageRow row;
            row.day = day;
            std::map<qint64, double> together;
            for (const UsageSeries &s : series) addSeries(row, s, begin, end, together);
            takePeak(row, together);
            // rooms of several shards at the same time
            std::map<qint64, double> rooms;
            for (const UsageSeries &s : series) eachColumn(s.rooms, begin, end, [&](qint64 at, qint64, const SeriesColumn &c) { if (!std::isnan(c.max)) rooms[at] += double(c.max); });
            for (const auto &[at, n] : rooms) row.peakRooms = std::max(row.peakRooms, int(std::lround(n)));
            for (const Meeting &m : meetings) addMeeting(row, m, begin, end);
            out.push_back(std::move(row));
        }
        return out;
    }
    if (by == UsageBy::Shard) {
        for (const UsageSeries &s : series) {
            UsageRow row;
            row.shard = s.shard.value;
            std::map<qint64, double> together;
            addSeries(row, s, from, to, together);
            takePeak(row, together);
            for (const Meeting &m : meetings)
                if (m.shard == s.shard) addMeeting(row, m, from, to);
            out.push_back(std::move(row));
        }
    } else {
        std::map<QString, std::pair<UsageRow, Crowd>> rows;
        for (const Meeting &m : meetings) {
            const QString prefix = m.room.value.startsWith(u'#') ? QString() : roomPrefix(m.room.value.section(u'@', 0, 0));
            auto &[row, crowd] = rows[prefix];
            row.prefix = prefix; // empty: forgotten names
            addMeeting(row, m, from, to);
            crowd.add(m, from, to);
        }
        qint64 known = 0, unknown = 0;
        for (const UsageSeries &s : series) {
            UsageRow all;
            std::map<qint64, double> together;
            addSeries(all, s, from, to, together);
            known += all.knownMs;
            unknown += all.unknownMs;
        }
        for (auto &[prefix, one] : rows) {
            auto &[row, crowd] = one;
            std::tie(row.peak, row.peakAt) = Crowd::most(crowd.people);
            row.peakRooms = Crowd::most(crowd.rooms).first;
            row.personMinutes = crowd.minutes;
            row.knownMs = known;
            row.unknownMs = unknown;
            out.push_back(std::move(row));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const UsageRow &a, const UsageRow &b) { return a.personMinutes > b.personMinutes; });
    return out;
}

std::vector<IdleHour> idleHours(const std::vector<UsageSeries> &series, qint64 from, qint64 to)
{
    struct Cell { double peopleMs = 0, most = 0, rooms = 0; qint64 known = 0; int shards = 0; };
    constexpr qint64 hourMs = 3'600'000;
    std::map<qint64, Cell> hours; // by its beginning
    QDateTime first = QDateTime::fromMSecsSinceEpoch(from);
    first.setTime(QTime(first.time().hour(), 0));
    for (qint64 at = first.toMSecsSinceEpoch() < from ? first.toMSecsSinceEpoch() + hourMs : first.toMSecsSinceEpoch(); at + hourMs <= to; at += hourMs) {
        Cell &cell = hours[at];
        for (const UsageSeries &s : series) {
            qint64 known = 0;
            double most = 0, rooms = 0;
            eachColumn(s.people, at, at + hourMs, [&](qint64, qint64 width, const SeriesColumn &c) {
                if (std::isnan(c.last)) return;
                known += width;
                cell.peopleMs += double(c.last) * double(width);
                most = std::max(most, double(c.max));
            });
            eachColumn(s.rooms, at, at + hourMs, [&](qint64, qint64, const SeriesColumn &c) { if (!std::isnan(c.max)) rooms = std::max(rooms, double(c.max)); });
            cell.most += most;
            cell.rooms += rooms;
            cell.known += known;
            cell.shards += known * 10 >= hourMs * 9; // all but a few minutes
        }
    }
    std::array<IdleHour, 168> week;
    int most = 0;
    for (const auto &[at, cell] : hours) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
        IdleHour &h = week[size_t((when.date().dayOfWeek() - 1) * 24 + when.time().hour())];
        h.weekday = when.date().dayOfWeek();
        h.hour = when.time().hour();
        if (series.empty() || cell.shards < int(series.size())) continue; // of one shard nothing is known: nothing is said of the hour
        ++h.weeks;
        h.empty += cell.rooms < 0.5;
        h.people += cell.peopleMs / double(hourMs);
        h.most = std::max(h.most, cell.most);
        most = std::max(most, h.weeks);
    }
    std::vector<IdleHour> out;
    for (IdleHour &h : week) {
        if (h.weeks == 0 || h.weeks * 2 < most) continue;
        h.people /= h.weeks;
        out.push_back(h);
    }
    std::stable_sort(out.begin(), out.end(), [](const IdleHour &a, const IdleHour &b) {
        const double x = double(a.empty) / a.weeks, y = double(b.empty) / b.weeks;
        if (x != y) return x > y;
        if (a.most != b.most) return a.most < b.most;
        return a.people < b.people;
    });
    return out;
}

qint64 nextOf(const IdleHour &hour, qint64 now)
{
    const QDateTime is = QDateTime::fromMSecsSinceEpoch(now);
    QDate day = is.date();
    for (int i = 0; i < 9; ++i, day = day.addDays(1)) {
        const qint64 at = QDateTime(day, QTime(hour.hour, 0)).toMSecsSinceEpoch();
        if (day.dayOfWeek() == hour.weekday && at > now) return at;
    }
    return now;
}

} // namespace jitscope
