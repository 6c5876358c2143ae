#include "report/pastreport.h"

#include "charts/chartstack.h"
#include "export/exporttable.h"
#include "items/meetingtable.h"
#include "quality/verdict.h"
#include "series/history.h"
#include "widgets/exporting.h"
#include "widgets/sparkline.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace jitscope {
namespace {

constexpr int PastReportColumns = 200;
constexpr int chartWaitMs = 50, chartWaits = 60; // three seconds for the charts' own reading

constexpr std::array pastMetrics{Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonRtt, Metric::PersonJitterUp};
constexpr std::array pastMeasures{QualityMeasure::LossUp, QualityMeasure::LossDown, QualityMeasure::Rtt, QualityMeasure::AudioJitter};

struct PastReportWork
{
    explicit PastReportWork(const View &view) : workspace(view.workspace) {}
    Workspace &workspace;
    MeetingReport report;
    QualityScale scale;
    std::vector<std::array<std::vector<SeriesColumn>, 4>> columns;
    int left = 1;
    std::unique_ptr<Navigator> navigator;
    std::unique_ptr<ChartStack> stack; // goes before the navigator
    ~PastReportWork() { stack.reset(); }
};

void measurePast(ReportPerson &p, const std::array<std::vector<SeriesColumn>, 4> &columns, const QualityScale &scale)
{
    double *highest[] = {&p.lossUp, &p.lossDown, &p.rtt, &p.jitter};
    std::vector<Band> bands;
    size_t count = 0;
    for (const auto &c : columns) count = std::max(count, c.size());
    for (size_t i = 0; i < count; ++i) {
        QualityFigures figures;
        for (size_t k = 0; k < 4; ++k) {
            if (i >= columns[k].size() || std::isnan(columns[k][i].max)) continue;
            const double v = double(columns[k][i].max);
            figures[pastMeasures[k]].value = v;
            if (!(v <= *highest[k])) *highest[k] = v;
        }
        bands.push_back(scale.step(figures).band);
        p.worst = std::max(p.worst, bands.back());
    }
    p.good = goodShare(bands);
}

void finishPast(const std::shared_ptr<PastReportWork> &work, const EntityId &room, QObject *context, const std::function<void(MeetingReport)> &done)
{
    MeetingReport &r = work->report;
    for (size_t i = 0; i < r.people.size() && i < work->columns.size(); ++i) measurePast(r.people[i], work->columns[i], work->scale);
    std::stable_sort(r.people.begin(), r.people.end(), [](const ReportPerson &a, const ReportPerson &b) {
        if (a.worst != b.worst) return a.worst > b.worst;
        const double x = std::isnan(a.good) ? 2 : a.good, y = std::isnan(b.good) ? 2 : b.good;
        return x < y;
    });
    // Drawn off the screen by the same code as in the window; its figures come when they come.
    work->navigator = std::make_unique<Navigator>(room);
    const qint64 minutes = std::max<qint64>(1, (r.to - r.keptFrom + 59'999) / 60'000);
    int range = 10'080;
    for (const int each : {10'080, 1440, 360, 60, 15, 5})
        if (each >= minutes) range = each;
    work->navigator->setRangeMinutes(range);
    work->stack = std::make_unique<ChartStack>(View{work->workspace, *work->navigator}, room);
    work->stack->setAttribute(Qt::WA_DontShowOnScreen);
    work->stack->setClock([at = r.to] { return at; });
    work->stack->resize(720, 3 * 120 + 40);
    work->stack->show();
    auto *timer = new QTimer(context);
    auto left = std::make_shared<int>(chartWaits);
    QObject::connect(timer, &QTimer::timeout, context, [work, done, timer, left] {
        bool reading = false;
        for (const LiveChart *chart : work->stack->charts()) reading = reading || chart->isReadingPast();
        if (reading && --*left > 0) return;
        timer->deleteLater();
        for (LiveChart *chart : work->stack->charts()) {
            chart->refresh();
            work->report.charts.emplace_back(chart->title(), chart->picture());
        }
        work->stack->hide();
        done(std::move(work->report));
    });
    timer->start(chartWaitMs);
}

} // namespace

void gatherPastReport(const View &view, const Meeting &m, QObject *context, std::function<void(MeetingReport)> done)
{
    Workspace &w = view.workspace;
    auto work = std::make_shared<PastReportWork>(view);
    MeetingReport &r = work->report;
    const bool hidden = w.privacy.isOn();
    const QString id = m.room.value;
    r.title = hidden ? w.privacy.roomName(m.room) : id.section(u'@', 0, 0);
    if (!hidden) r.domain = id.section(u'@', 1);
    const SnapshotPtr shard = w.fleet.shard(m.shard);
    r.shard = shard && !shard->name.isEmpty() ? shard->name : m.shard.value;
    if (shard && shard->quality) work->scale = shard->quality->scale;
    r.from = m.sawBegin ? m.from : 0;
    r.keptFrom = m.from;
    r.to = m.to;
    r.ended = !m.isOn;
    r.bridges = m.bridges;
    r.verdict << QCoreApplication::translate("Report", "What caused trouble is not part of what is kept; figures and times are.") << meetingGaps(m, w.clock.now());
    // one line for each person: the first coming, the last leaving
    QSet<QString> more;
    for (const MeetingStay &s : m.stays) {
        const EntityId who = EntityId::of(m.shard, m.room, s.person);
        auto it = std::find_if(r.people.begin(), r.people.end(), [&](const ReportPerson &p) { return p.id == who; });
        if (it == r.people.end()) {
            if (int(r.people.size()) >= MostReportPeople) {
                more.insert(s.person.value);
                continue;
            }
            ReportPerson p;
            p.id = who;
            p.name = hidden ? w.privacy.personName(m.room, s.person) : s.name.isEmpty() ? s.person.value : s.name;
            p.joinedAt = s.sawJoin ? s.from : 0;
            r.people.push_back(std::move(p));
            it = r.people.end() - 1;
        }
        it->leftAt = m.isOn && !s.sawLeave && s.to >= m.to ? 0 : s.to;
    }
    r.more = int(more.size());
    work->columns.resize(r.people.size());
    const EntityId room = EntityId::of(m.shard, m.room);
    const auto one = [work, room, context = QPointer<QObject>(context), done = std::move(done)] {
        if (--work->left == 0 && context) finishPast(work, room, context, done);
    };
    if (w.history) {
        work->left += int(r.people.size()) * 4;
        for (size_t i = 0; i < r.people.size(); ++i)
            for (size_t k = 0; k < 4; ++k)
                w.history->read({r.people[i].id, pastMetrics[k]}, m.from, std::max(m.to, m.from + 5000), PastReportColumns, context, [work, i, k, one](Result<HistoryAnswer> answer) {
                    if (answer) work->columns[i][k] = std::move(answer->columns);
                    one();
                });
    }
    QTimer::singleShot(0, context, one);
}

void savePastReport(const View &view, const Meeting &meeting, QWidget *parent)
{
    gatherPastReport(view, meeting, parent, [parent](const MeetingReport &report) {
        QString suffix;
        const QString path = askSavePath(parent, QCoreApplication::translate("Report", "Report of the meeting"), exportName(report.shard, report.title, report.to),
                                         {{QStringLiteral("pdf"), QCoreApplication::translate("Report", "Document (*.pdf)")}, {QStringLiteral("html"), QCoreApplication::translate("Report", "Web page (*.html)")}}, &suffix);
        if (!path.isEmpty()) saveOrTell(parent, path, suffix == QLatin1String("html") ? reportHtml(report) : reportPdf(report));
    });
}

} // namespace jitscope
