#include "charts/livechart_private.h"

#include "base/text.h"
#include "items/qualitywords.h"
#include "widgets/fonts.h"

#include <QGraphicsLayout>
#include <QVBoxLayout>

#include <cmath>

namespace jitscope {

LiveChart::LiveChart(const View &view, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(view, this))
{
    d->head = new ChartHead(this);
    d->chart = new QChart;
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    // The axes keep the chartRanges; their labels are drawn by the item, which can put ticks at band edges and fix them to the clock.
    d->timeAxis = new QValueAxis(d->chart);
    d->valueAxis = new QValueAxis(d->chart);
    for (QValueAxis *axis : {d->timeAxis, d->valueAxis}) {
        axis->setVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
    }
    d->chart->addAxis(d->timeAxis, Qt::AlignBottom);
    d->chart->addAxis(d->valueAxis, Qt::AlignLeft);

    d->plotView = new QChartView(d->chart, this);
    d->plotView->setFrameShape(QFrame::NoFrame);
    d->plotView->setFocusPolicy(Qt::NoFocus);
    d->plotView->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    d->plotView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->plotView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->plotView->setMinimumSize(60, 40);
    d->plotView->setMouseTracking(true);
    d->plotView->viewport()->installEventFilter(this);
    d->plotView->setBackgroundBrush(Qt::NoBrush);
    d->plotView->viewport()->setAutoFillBackground(false);
    d->item = new ChartItem(this, d->chart);
    d->item->setZValue(100);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(d->head);
    box->addWidget(d->plotView, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    d->beat.setInterval(1000);
    connect(&d->beat, &QTimer::timeout, this, &LiveChart::refresh);
    connect(d->head, &ChartHead::toggled, this, [this](int i) {
        Trace &t = d->item->picture.traces[size_t(i)];
        t.visible = !t.visible;
        refresh();
    });
    connect(d->head, &ChartHead::singled, this, [this](int i) {
        for (size_t k = 0; k < d->item->picture.traces.size(); ++k) d->item->picture.traces[k].visible = int(k) == i;
        refresh();
    });
    Navigator &nav = d->view.navigator;
    connect(&nav, &Navigator::rangeChanged, this, [this] {
        d->calmUp.reset();
        d->calmDown.reset();
        refresh();
    });
    connect(&nav, &Navigator::pausedChanged, this, [this](bool paused) {
        d->frozen = paused ? d->clock() : -1;
        refresh();
    });
    connect(&d->view.workspace.past, &TimeMachine::moved, this, &LiveChart::refresh);
    connect(&nav, &Navigator::crosshairChanged, this, [this](qint64 at) {
        if (!isVisible()) return;
        d->item->picture.crosshair = at;
        d->item->changed();
        d->writeHead();
    });
    if (nav.paused()) d->frozen = d->clock();
}

LiveChart::~LiveChart() = default;

QSize LiveChart::sizeHint() const { return d->small ? QSize(220, 64) : QSize(480, 142); }
QString LiveChart::title() const { return d->title; }
QString LiveChart::pastSentence() const { return d->pastSentence(); }
bool LiveChart::isReadingPast() const { return std::any_of(d->past.begin(), d->past.end(), [](const PastTrack &t) { return t.out; }); }

void LiveChart::setTitle(const QString &title, const QString &note)
{
    d->title = title;
    d->note = note;
    d->named = 0;
    d->writeHead();
}

void LiveChart::setTracks(std::vector<Track> tracks)
{
    const auto sameKeys = [&] {
        if (tracks.size() != d->tracks.size()) return false;
        for (size_t i = 0; i < tracks.size(); ++i)
            if (tracks[i].key != d->tracks[i].key || tracks[i].style != d->tracks[i].style) return false;
        return true;
    };
    const bool same = sameKeys();
    d->tracks = std::move(tracks);
    if (!same) {
        std::vector<Trace> &traces = d->item->picture.traces;
        traces.assign(d->tracks.size(), {});
        int next = 0;
        for (size_t i = 0; i < traces.size(); ++i) {
            Trace &t = traces[i];
            t.style = d->tracks[i].style;
            switch (t.style) {
            case TrackStyle::Median: t.colour = 0, t.width = 2; break;
            case TrackStyle::Max: t.colour = 0, t.width = 1; break;
            case TrackStyle::Up: t.colour = 0; break;
            case TrackStyle::P95:
            case TrackStyle::Mirrored: t.colour = 1; break;
            case TrackStyle::Dashed: next = std::max(next, 2); t.colour = next++; break;
            case TrackStyle::Main: t.width = 2; t.colour = next++; break;
            case TrackStyle::Plain: t.colour = next++; break;
            }
            if (d->small) t.width = 1;
        }
        d->calmUp.reset();
        d->calmDown.reset();
        d->named = 0;
        d->past.assign(d->tracks.size(), {});
        ++d->asked;
        d->look();
    }
    refresh();
}

void LiveChart::setMarks(std::vector<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    d->item->picture.marks = std::move(marks);
    refresh();
}

void LiveChart::setLimit(double value)
{
    if (d->item->picture.limit == value || (std::isnan(value) && std::isnan(d->item->picture.limit))) return;
    d->item->picture.limit = value;
    refresh();
}

void LiveChart::setTimeLabels(bool shown) { d->timeLabels = shown; refresh(); }
void LiveChart::setBands(bool shown) { d->bands = shown; refresh(); }
void LiveChart::setCeiling(double value) { d->ceiling = value; refresh(); }

void LiveChart::setSmall(bool small)
{
    d->small = small;
    d->head->setSmall(small);
    for (Trace &t : d->item->picture.traces) t.width = 1;
    updateGeometry();
    refresh();
}

void LiveChart::setClock(std::function<qint64()> now)
{
    d->clock = std::move(now);
    if (d->frozen >= 0) d->frozen = d->clock();
    refresh();
}

double LiveChart::highest() const
{
    double max = std::nan("");
    for (const Trace &t : d->item->picture.traces)
        if (t.visible)
            for (const SeriesColumn &c : t.columns)
                if (!std::isnan(c.max) && !(c.max <= max)) max = c.max;
    return max;
}

double LiveChart::legendValue(int track) const
{
    const ChartPicture &p = d->item->picture;
    if (track < 0 || track >= int(p.traces.size())) return std::nan("");
    if (p.crosshair >= 0) {
        const int column = p.column(p.crosshair);
        if (column >= 0) return double(p.traces[size_t(track)].columns[size_t(column)].last);
    }
    return size_t(track) < d->newest.size() ? d->newest[size_t(track)] : std::nan("");
}

void LiveChart::refresh()
{
    if (!isVisible()) return; // showing reads
    d->layOut();
    d->read();
    d->writeHead();
    d->writeName(d->now());
    d->item->changed();
}

// Margins of the plot as in look §9; device-aligned by whole pixels.
void LiveChart::Private::layOut()
{
    const QSizeF size = plotView->viewport()->size();
    const QRectF area(QPointF(), size);
    const QFont font = figureFont(textFont(q, TextRole::Small));
    const double bottom = small ? 1 : timeLabels ? std::max(18.0, QFontMetricsF(font).height() + 5) : 4;
    const double top = small ? 1 : item->picture.marks.empty() ? 2 : 12;
    const QRectF plot = small ? area.adjusted(4, top, -4, -bottom) : area.adjusted(38, top, -12, -bottom);
    if (item->picture.area != area) item->setArea(area);
    item->picture.plot = plot;
    item->picture.axisFont = font;
    item->picture.timeLabels = timeLabels && !small;
    item->picture.small = small;
    if (chart->plotArea() != plot) chart->setPlotArea(plot);
}

void LiveChart::Private::read()
{
    ChartPicture &p = item->picture;
    // the window moves in whole columns: values stay in theirs and the line does not shimmer
    const int columns = std::max(2, int(p.plot.width() * q->devicePixelRatioF()));
    const qint64 range = rangeMs(), step = std::max<qint64>(1, range / columns);
    const qint64 now = this->now();
    p.to = (now / step + 1) * step;
    p.from = p.to - step * columns;
    p.crosshair = view.navigator.crosshair();
    const SnapshotPtr shard = tracks.empty() ? nullptr : view.workspace.fleet.shard(ShardId{tracks.front().key.entity.shard});
    edges = {row(metric()).bands, edgesHere(metric(), shard.get())};
    p.bands = bands && !small ? edges : ChartBands(BandSet::None);
    p.emptyText = small ? QString() : tracks.empty() ? QString()
        : LiveChart::tr("No data in the last %1.").arg(formatAge(range, QLocale()));
    newest.assign(tracks.size(), std::nan(""));
    for (size_t i = 0; i < tracks.size(); ++i) {
        Trace &t = p.traces[i];
        t.columns = view.workspace.series.window(tracks[i].key, p.from, p.to, columns, !small); // a chart asks the past for its own width
        t.columns.resize(size_t(columns), {std::nanf(""), std::nanf(""), std::nanf("")});
        if (!small) joinPast(i, step);
        // the newest value counts as current for as long as it would not be hatched
        const int recent = std::max(3, int(20'000 / step));
        for (int c = columns - 1; c >= 0 && c >= columns - 1 - recent; --c)
            if (const float v = t.columns[size_t(c)].last; !std::isnan(v)) { newest[i] = double(v); break; }
    }
    scaleAxes(now);
}

void LiveChart::Private::scaleAxes(qint64 now)
{
    ChartPicture &p = item->picture;
    double up = std::nan(""), down = std::nan("");
    for (const Trace &t : p.traces) {
        if (!t.visible || t.style == TrackStyle::Dashed) continue;
        double &max = t.style == TrackStyle::Mirrored ? down : up;
        for (const SeriesColumn &c : t.columns)
            if (!std::isnan(c.max) && !(double(c.max) <= max)) max = double(c.max);
    }
    // A bandwidth estimate of many times what is sent would press the lines that are measured flat: then it runs out of the chart at the top.
    for (const Trace &t : p.traces) {
        if (!t.visible || t.style != TrackStyle::Dashed) continue;
        double highest = std::nan("");
        for (const SeriesColumn &c : t.columns)
            if (!std::isnan(c.max) && !(double(c.max) <= highest)) highest = double(c.max);
        if (std::isnan(highest)) continue;
        if (!(up > 0)) up = highest;
        else if (highest > up && highest <= 4 * up) up = highest;
    }
    const double limit = std::isnan(p.limit) ? 0 : p.limit * 1.08; // the line itself is in sight
    p.high = calmUp.update(now, std::max({axisCeiling(edges, up), ceiling, limit}));
    p.low = isMirrored() ? -calmDown.update(now, axisCeiling(edges, down)) : 0;
    scale = unitScale(metric(), p.high);
    const double label = QFontMetricsF(p.axisFont).height();
    p.valueTicks = small ? std::vector<Tick>{} : valueTicks(edges, scale, p.low, p.high, p.plot.height(), label);
    p.timeTicks = small ? std::vector<Tick>{} : timeTicks(p.from, p.to, p.plot.width());
    timeAxis->setRange(double(p.from), double(p.to));
    valueAxis->setRange(p.low, p.high);
}

void LiveChart::Private::writeHead()
{
    HeadText text;
    text.title = visibleText(title);
    if (!small) text.note = scale.sign.isEmpty() ? note : note.isEmpty() ? scale.sign : scale.sign + QStringLiteral(", ") + note;
    text.boldFigures = item->picture.crosshair >= 0;
    if (frozen >= 0 && !small) text.state = LiveChart::tr("Paused at %1").arg(moment(frozen));
    else if (const auto from = std::find_if(past.begin(), past.end(), [](const PastTrack &p) { return p.used > 0; }); from != past.end() && !small)
        text.state = from->answer.origin == QLatin1String("history") ? QString() : LiveChart::tr("from %1").arg(originWords(from->answer.origin, 32)); // its own past is no news
    for (size_t i = 0; i < tracks.size() && i < item->picture.traces.size(); ++i) {
        LegendEntry e;
        const Trace &t = item->picture.traces[i];
        e.name = small ? QString() : visibleText(tracks[i].name, 48);
        if (!small && t.style == TrackStyle::Dashed && q->legendValue(int(i)) > item->picture.high) e.name = LiveChart::tr("%1, above the chart").arg(e.name);
        e.figure = formatScaled(q->legendValue(int(i)), scale, false);
        e.unit = small || std::isnan(q->legendValue(int(i))) ? QString() : scale.sign;
        e.trace = {{}, t.style, t.colour, t.width, t.visible};
        text.entries.push_back(std::move(e));
    }
    head->setText(std::move(text));
}

// "Loss, last 15 min, up now 7.9 %, worst 9.1 at 14:31; down now 0.4": at most every 10 s, a reader must not be talked down.
void LiveChart::Private::writeName(qint64 now)
{
    if (named && now - named < 10'000 && now >= named) return;
    named = now;
    const ChartPicture &p = item->picture;
    QStringList parts;
    for (size_t i = 0; i < tracks.size() && i < p.traces.size(); ++i) {
        const std::vector<SeriesColumn> &columns = p.traces[i].columns;
        int worst = -1;
        for (size_t c = 0; c < columns.size(); ++c)
            if (!std::isnan(columns[c].max) && (worst < 0 || columns[c].max > columns[size_t(worst)].max)) worst = int(c);
        if (worst < 0) {
            parts << LiveChart::tr("%1: no data").arg(visibleText(tracks[i].name, 48));
            continue;
        }
        const qint64 at = p.from + (p.to - p.from) * worst / qint64(columns.size());
        parts << LiveChart::tr("%1 now %2, highest %3 at %4")
                     .arg(visibleText(tracks[i].name, 48), formatScaled(newest[i], scale, true), formatScaled(double(columns[size_t(worst)].max), scale, true), moment(at));
    }
    q->setAccessibleName(LiveChart::tr("%1, last %2").arg(visibleText(title), formatAge(rangeMs(), QLocale())));
    if (const QString earlier = pastSentence(); !earlier.isEmpty()) parts << earlier;
    q->setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

// Jitter comes with full detail only: whose chart is in view is asked more closely.
void LiveChart::Private::look()
{
    QSet<EntityId> rooms;
    if (q->isVisible())
        for (const Track &t : tracks) {
            const EntityId &e = t.key.entity;
            if (e.kind == EntityKind::Room) rooms.insert(e);
            if (e.kind == EntityKind::Person) rooms.insert(EntityId::of(ShardId{e.shard}, RoomId{e.room}));
        }
    view.workspace.interest.look(q, rooms);
}

void LiveChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->look();
    d->beat.start();
    refresh();
}

void LiveChart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->beat.stop();
    d->look();
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the plot has its size before it is filled
    refresh();
}

void LiveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) refresh();
}

void LiveChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    d->item->picture.focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    d->item->changed();
}

void LiveChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->item->picture.focused = false;
    d->item->changed();
}

} // namespace jitscope

#include "moc_livechart.cpp"
