// What a Jibri does not tell itself: how many recordings it made today, and for how many hours the disk of its host still lasts.
// Its page of metrics only counts since the process began (jibri.md §3.1), and no page of it knows the disk: that is the node_exporter of its host.
#include "engine/draft.h"

#include <QDateTime>

#include <algorithm>

namespace jitscope {
namespace {

using Busy = RecorderView::Busy;
using Day = DiagnoseMemory::Day;

constexpr qint64 RateAfterMs = 60'000;  // of one recording, before its share of the disk is called a rate: files are written in bursts
constexpr double RateFromBytes = 5e6;

qint64 dayOf(qint64 now) { return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch(); }

// The view that speaks first: as quick as the feed, else what REST says.
const RecorderView *witness(const Server &s)
{
    for (const RecorderView *v : {&s.presence, &s.rest})
        if (v->busy != Busy::Unknown) return v;
    return nullptr;
}

void countToday(const Draft &d, Server &s, Day &day)
{
    const qint64 now = d.input.now, today = dayOf(now);
    const RecorderView *view = witness(s);
    const Reading started = s.readings.get(Metric::RecorderStarted), process = s.readings.get(Metric::RecorderCounting);
    if (day.day != today) {
        const bool watched = day.day != 0;
        day.day = today;
        day.since = watched ? today : now;
        day.before = 0;
        day.base = watched ? day.last : -1;
        day.episodes = 0;
    }
    const bool busy = view && view->busy == Busy::Busy;
    if (busy && !day.busy) ++day.episodes;
    if (view) day.busy = busy;

    if (started.isMeasured()) {
        const bool processOfToday = process.hasValue() && qint64(process.value) >= today;
        if (day.base < 0) {
            // A process of today has counted all that there was since it began.
            day.base = processOfToday ? 0 : started.value;
            if (processOfToday) day.since = qint64(process.value);
        } else if (started.value < day.last) { // it was restarted
            day.before += day.last - day.base;
            day.base = 0;
        }
        day.last = started.value;
    }
    // Its page of metrics is still expected to tell.
    const SourceState *page = d.page(SourceKind::JibriMetrics, s.id);
    const bool waits = page && page->health != Health::SwitchedOff && page->lastOk == 0 && page->missed < 2;
    Reading sum{0, now, Metric::RecorderToday, NoSource, ReadingState::Measured};
    if (started.hasValue() && day.base >= 0) {
        sum = {day.before + day.last - day.base, started.at, Metric::RecorderToday, started.source, started.state};
    } else if (view && !started.hasValue() && !waits) { // what was seen
        sum.value = day.episodes;
        sum.at = view->at;
        sum.source = view == &s.rest ? d.pageIndex(SourceKind::JibriHealth, s.id) : NoSource;
        for (size_t i = 0; view == &s.presence && i < d.input.sources.size(); ++i)
            if (d.input.sources[i].kind == SourceKind::Brewery) sum.source = SourceIndex(i);
        if (d.isStale(sum.source)) sum.state = ReadingState::Stale;
    } else {
        sum = {0, started.at, Metric::RecorderToday, started.source, ReadingState::NotYet};
    }
    s.readings.set(sum);
    if (sum.hasValue()) s.readings.measure(Metric::RecorderTodaySince, double(day.since), sum.at, sum.source);
}

// How fast the recording of now grows, by two looks at its file; while it is not known the disk of the machine tells, roughly.
void measureGrowth(Server &s, Day &day)
{
    const Reading size = s.readings.get(Metric::RecorderFileSize);
    if (!size.isMeasured() || s.recordingFile != day.file || size.value < day.fileSize) {
        day.file = size.isMeasured() ? s.recordingFile : QString();
        day.fileSize = size.value;
        day.fileAt = size.at;
        day.growth = 0;
    } else if (size.at > day.fileAt) {
        day.growth = (size.value - day.fileSize) * 1000 / double(size.at - day.fileAt);
        day.fileSize = size.value;
        day.fileAt = size.at;
    }
    if (day.growth > 0) {
        s.readings.measure(Metric::RecorderGrowth, day.growth, size.at, size.source);
        day.bytesPerSecond = day.growth;
    } else if (const Reading *r = s.readings.find(Metric::RecorderFileSize)) {
        s.readings.miss(Metric::RecorderGrowth, r->isMeasured() ? ReadingState::NotYet : r->state, r->at, r->source);
    }
}

void measureDisk(Draft &d, Server &s, Day &day)
{
    const Server *host = s.host.isEmpty() ? nullptr : d.server(s.host);
    measureGrowth(s, day);
    if (const Reading own = s.readings.get(Metric::RecorderDiskFree); own.hasValue()) { // its own machine told, of the very folder
        Reading left = own;
        left.metric = Metric::RecorderDiskLeft;
        if (day.bytesPerSecond > 0) left.value = own.value / day.bytesPerSecond;
        else left = {0, own.at, Metric::RecorderDiskLeft, own.source, ReadingState::NotYet};
        s.readings.set(left);
        return;
    }
    if (!host) {
        for (const Metric m : {Metric::RecorderDiskFree, Metric::RecorderDiskLeft}) s.readings.miss(m, ReadingState::NotExported);
        return;
    }
    const Reading free = host->readings.get(Metric::HostDiskFree);
    s.disk = host->disk;
    Reading own = free, left = free;
    own.metric = Metric::RecorderDiskFree;
    left.metric = Metric::RecorderDiskLeft;
    if (free.isMeasured()) {
        const RecorderView *view = witness(s);
        if (!view || view->busy != Busy::Busy) {
            day.diskAt = 0;
        } else if (day.diskAt == 0) {
            day.diskAt = free.at;
            day.diskThen = free.value;
        } else if (free.at - day.diskAt >= RateAfterMs && day.diskThen - free.value >= RateFromBytes) {
            day.bytesPerSecond = (day.diskThen - free.value) * 1000 / double(free.at - day.diskAt);
        }
    }
    if (free.hasValue() && day.bytesPerSecond > 0) left.value = free.value / day.bytesPerSecond;
    else if (free.hasValue()) left = {0, free.at, Metric::RecorderDiskLeft, free.source, ReadingState::NotYet};
    s.readings.set(own);
    s.readings.set(left);
}

} // namespace

void recorderFigures(Draft &d)
{
    DiagnoseMemory none;
    DiagnoseMemory &memory = d.input.memory ? *d.input.memory : none;
    for (Server &s : d.servers) {
        if (s.kind != ServerKind::Recorder) continue;
        Day &day = memory.days[s.id];
        countToday(d, s, day);
        measureDisk(d, s, day);
    }
}

} // namespace jitscope
