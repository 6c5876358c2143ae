// What the report of a meeting is made of.
#include "report/meetingreport.h"

#include "charts/chartstack.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "quality/verdict.h"
#include "widgets/sparkline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr int ReportColumns = 400;
constexpr qint64 ReportMostMs = 7 * 86'400'000ll;
constexpr size_t MostEvidence = 3;

double highestOf(const SeriesStore &store, const SeriesKey &key, qint64 from, qint64 to)
{
    double highest = std::numeric_limits<double>::quiet_NaN();
    for (const SeriesColumn &c : store.window(key, from, to, ReportColumns))
        if (!std::isnan(c.max) && !(double(c.max) <= highest)) highest = double(c.max);
    return highest;
}

QStringList sentencesOf(const Verdict &verdict, const Room *room)
{
    QStringList all;
    const auto nameOf = [room](const QString &whom) {
        if (room)
            for (const PersonPtr &p : room->people)
                if (p->id.value == whom) return p->name;
        return QString();
    };
    for (const VerdictFinding &f : verdict.findings) {
        if (f.cause == VerdictCause::None) continue;
        all << verdictSentence(f, nameOf(f.whom), QLocale());
        for (size_t i = 0; i < f.evidence.size() && i < MostEvidence; ++i) all << evidenceSentence(f.evidence[i], QLocale());
        break; // one page: the first cause explains most
    }
    return all;
}

void measure(ReportPerson &p, const SeriesStore &store, qint64 from, qint64 to)
{
    const std::vector<Band> bands = qualityBands(store, p.id, from, to, ReportColumns);
    for (const Band b : bands) p.worst = std::max(p.worst, b);
    p.good = goodShare(bands);
    p.lossUp = highestOf(store, {p.id, Metric::PersonLossUp}, from, to);
    p.lossDown = highestOf(store, {p.id, Metric::PersonLossDown}, from, to);
    p.jitter = highestOf(store, {p.id, Metric::PersonJitterUp}, from, to);
    p.rtt = highestOf(store, {p.id, Metric::PersonRtt}, from, to);
}

// Drawn off the screen by the same code as in the window.
void drawCharts(MeetingReport &report, const View &view, const EntityId &room, const SnapshotPtr &shard)
{
    Navigator own(room); // the window's range and crosshair are its own
    const View off{view.workspace, own};
    const qint64 minutes = std::max<qint64>(1, (report.to - report.keptFrom + 59'999) / 60'000);
    int range = 10'080;
    for (const int each : {10'080, 1440, 360, 60, 15, 5})
        if (each >= minutes) range = each;
    own.setRangeMinutes(range);
    ChartStack stack(off, room);
    stack.setAttribute(Qt::WA_DontShowOnScreen);
    stack.setClock([at = report.to] { return at; });
    if (shard) stack.setMarks(marksOf(view.workspace, *shard, room));
    stack.resize(720, 3 * 120 + 40);
    stack.show();
    QCoreApplication::sendPostedEvents(&stack);
    for (LiveChart *chart : stack.charts()) {
        chart->refresh();
        report.charts.emplace_back(chart->title(), chart->picture());
    }
    stack.hide(); // it looks at the room no more
}

} // namespace

MeetingReport gatherReport(const View &view, const EntityId &id, qint64 now)
{
    Workspace &w = view.workspace;
    const ShardId shardId{id.shard};
    const RoomId roomId{id.id};
    const SnapshotPtr shard = w.fleet.shard(shardId);
    const RoomPtr room = w.fleet.room(shardId, roomId);
    const std::vector<Departure> &left = w.departures.of(id);

    MeetingReport r;
    r.title = room ? room->name : w.privacy.isOn() ? w.privacy.roomName(roomId) : id.id.section(u'@', 0, 0);
    r.domain = room ? room->domain : QString();
    r.shard = shard && !shard->name.isEmpty() ? shard->name : id.shard;
    r.ended = !room;
    r.to = now;
    if (room) {
        r.from = room->createdAt;
        for (const ServerId &b : room->bridges) r.bridges << b.value;
        for (const PersonPtr &p : room->people)
            if (p->joinedAt > 0 && (r.from == 0 || p->joinedAt < r.from)) r.from = p->joinedAt;
    } else if (!left.empty()) {
        r.to = left.back().at;
    }
    r.keptFrom = std::max(r.from, now - ReportMostMs);
    if (r.from == 0) r.keptFrom = r.to - 60 * 60'000;

    const ShardQuality *quality = shard && shard->quality ? shard->quality.get() : nullptr;
    if (quality)
        if (const RoomQuality *q = quality->room(roomId)) {
            r.verdict = sentencesOf(q->verdict, room.get());
            if (room) r.health = room->health;
        }
    const auto problemOfThis = [&](const EntityId &e) -> const Problem * {
        if (shard)
            for (const Problem &p : shard->problems)
                if (p.about == e) return &p;
        return nullptr;
    };
    if (r.verdict.isEmpty())
        if (const Problem *p = problemOfThis(id)) r.verdict << problemSentence(*p);

    if (room)
        for (const PersonPtr &p : room->people) {
            ReportPerson one;
            one.id = EntityId::of(shardId, roomId, p->id);
            one.name = p->name.isEmpty() ? p->id.value : p->name;
            if (p->role == Role::Moderator || p->role == Role::Owner) one.role = QCoreApplication::translate("Report", "moderator");
            one.joinedAt = p->joinedAt;
            measure(one, w.series, std::max(r.keptFrom, p->joinedAt), r.to);
            if (quality)
                if (const PersonQualityPtr q = quality->person(roomId, p->id)) one.verdict = sentencesOf(q->verdict, room.get());
            if (one.verdict.isEmpty())
                if (const Problem *problem = problemOfThis(one.id)) one.verdict << problemSentence(*problem);
            r.people.push_back(std::move(one));
        }
    for (const Departure &d : left) {
        ReportPerson one;
        one.id = EntityId::of(shardId, roomId, d.person);
        one.name = w.privacy.isOn() ? w.privacy.personName(roomId, d.person) : d.name;
        one.leftAt = d.at;
        measure(one, w.series, r.keptFrom, d.at);
        r.people.push_back(std::move(one));
    }
    std::stable_sort(r.people.begin(), r.people.end(), [](const ReportPerson &a, const ReportPerson &b) {
        if (a.worst != b.worst) return a.worst > b.worst;
        const double x = std::isnan(a.good) ? 2 : a.good, y = std::isnan(b.good) ? 2 : b.good;
        return x < y;
    });
    drawCharts(r, view, id, shard);
    return r;
}

} // namespace jitscope
