// How a chart is handled: keys, mouse, wheel, menu, tooltips; and its picture as a file.
#include "charts/livechart_private.h"

#include "base/text.h"
#include "export/savefile.h"
#include "widgets/exporting.h"
#include "widgets/fonts.h"
#include "widgets/plaintext.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace jitscope {
namespace {

constexpr int exportFooter = 22;

} // namespace

void LiveChart::Private::stepRange(int by)
{
    const auto at = std::find(chartRanges.begin(), chartRanges.end(), view.navigator.rangeMinutes());
    const int i = at == chartRanges.end() ? 1 : int(at - chartRanges.begin());
    view.navigator.setRangeMinutes(chartRanges[size_t(std::clamp(i + by, 0, int(chartRanges.size()) - 1))]);
}

void LiveChart::Private::stepCrosshair(int by)
{
    const ChartPicture &p = item->picture;
    const qint64 step = std::max<qint64>(1000, (p.to - p.from) / std::max(1, int(p.plot.width())));
    const qint64 at = view.navigator.crosshair() < 0 ? p.to - step : view.navigator.crosshair() + by * step;
    view.navigator.setCrosshair(std::clamp(at, p.from, p.to - 1));
}

QString LiveChart::Private::toolTipAt(qint64 at) const
{
    const ChartPicture &p = item->picture;
    const int column = p.column(at);
    for (const auto &[from, to] : p.gaps()) {
        if (column < from || column >= to) continue;
        const auto time = [&](int c) { return moment(p.from + (p.to - p.from) * c / std::max(1, p.columns())); };
        return to == p.columns() ? LiveChart::tr("No data since %1").arg(time(from)) : LiveChart::tr("No data %1–%2").arg(time(from), time(to));
    }
    for (const Mark &m : p.marks)
        if (std::abs(p.x(m.at) - p.x(at)) < 5 && !m.text.isEmpty()) return moment(m.at) + QStringLiteral(" · ") + visibleText(m.text);
    return {};
}

void LiveChart::paintExport(QPainter *painter, const QSize &size) const
{
    const Palette &light = lightPalette();
    painter->fillRect(QRect({}, size), light.base);
    d->head->paintTo(painter, d->head->geometry(), light);
    painter->translate(0, d->plotView->y());
    paintChart(painter, d->item->picture, light);
    painter->translate(0, -d->plotView->y());
    const ChartPicture &p = d->item->picture;
    const QString shard = d->tracks.empty() ? QString() : visibleText(d->tracks.front().key.entity.shard, 64);
    painter->setFont(textFont(this, TextRole::Small));
    painter->setPen(light.text3);
    painter->drawText(QRectF(12, height(), size.width() - 24, size.height() - height()), Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral("%1 · %2 – %3").arg(shard, QDateTime::fromMSecsSinceEpoch(p.from).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                                         QDateTime::fromMSecsSinceEpoch(p.to).toString(QStringLiteral("HH:mm:ss t"))));
}

QImage LiveChart::picture() const
{
    const QSize size(width(), height() + exportFooter);
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintExport(&painter, size);
    return image;
}

QByteArray LiveChart::drawing() const
{
    const QSize size(width(), height() + exportFooter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect({}, size));
    svg.setResolution(logicalDpiX()); // else letters come out in another size than lines
    svg.setTitle(visibleText(d->title)); // escaped by QSvgGenerator
    QPainter painter(&svg);
    paintExport(&painter, size);
    painter.end();
    return bytes;
}

ExportTable LiveChart::figures() const
{
    const ChartPicture &p = d->item->picture;
    ExportTable out;
    out.title = d->title;
    if (!d->tracks.empty()) out.scope = d->tracks.front().key.entity.shard;
    const QString unit = unitSign(row(d->metric()).unit);
    std::vector<const Trace *> shown;
    for (size_t i = 0; i < d->tracks.size() && i < p.traces.size(); ++i) {
        if (!p.traces[i].visible) continue;
        shown.push_back(&p.traces[i]);
        const QString name = visibleText(d->tracks[i].name.isEmpty() ? d->title : d->tracks[i].name, 60), key = QStringLiteral("series%1").arg(i + 1);
        out.columns.push_back({key, name, unit});
        out.columns.push_back({key + QStringLiteral("_least"), tr("%1, least").arg(name), unit});
        out.columns.push_back({key + QStringLiteral("_greatest"), tr("%1, greatest").arg(name), unit});
    }
    for (int c = 0; c < p.columns(); ++c) {
        std::vector<ExportCell> cells;
        bool any = false;
        for (const Trace *t : shown) {
            const SeriesColumn &v = t->columns[size_t(c)];
            for (const float f : {v.last, v.min, v.max}) {
                ExportCell cell;
                if (!std::isnan(f)) cell.value = double(f);
                any = any || cell.value;
                cells.push_back(cell);
            }
        }
        if (!any) continue;
        out.times.push_back(p.from + (p.to - p.from) * c / p.columns());
        out.rows.push_back(std::move(cells));
    }
    return out;
}

QByteArray LiveChart::bytesFor(const QString &suffix) const
{
    if (suffix == QLatin1String("svg")) return drawing();
    if (suffix == QLatin1String("csv")) return toCsv(figures());
    if (suffix == QLatin1String("json")) return toJson(figures());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture().save(&buffer, "PNG");
    return bytes;
}

bool LiveChart::saveImage(const QString &file) const { return bool(saveFile(file, bytesFor(file.section(u'.', -1).toLower()))); }

void LiveChart::saveAs()
{
    QString suffix;
    const QString shard = d->tracks.empty() ? QString() : d->tracks.front().key.entity.shard;
    const QString file = askSavePath(this, tr("Export the chart"), exportName(shard, d->title, d->now()),
                                     {{QStringLiteral("png"), tr("Picture (*.png)")}, {QStringLiteral("svg"), tr("Drawing (*.svg)")}, {QStringLiteral("csv"), tr("Table (*.csv)")}, {QStringLiteral("json"), tr("JSON (*.json)")}}, &suffix);
    if (!file.isEmpty()) saveOrTell(this, file, bytesFor(suffix));
}

void LiveChart::keyPressEvent(QKeyEvent *event)
{
    Navigator &nav = d->view.navigator;
    const ChartPicture &p = d->item->picture;
    const int far = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: d->stepCrosshair(-far); return;
    case Qt::Key_Right: d->stepCrosshair(far); return;
    case Qt::Key_Home: nav.setCrosshair(p.from); return;
    case Qt::Key_End: nav.setCrosshair(p.to - 1); return;
    case Qt::Key_BracketLeft: d->stepRange(-1); return;
    case Qt::Key_BracketRight: d->stepRange(1); return;
    case Qt::Key_Space: nav.setPaused(!nav.paused()); return;
    case Qt::Key_Escape:
        if (nav.crosshair() < 0) break;
        nav.setCrosshair(-1);
        return;
    case Qt::Key_E:
        if (!(event->modifiers() & Qt::ControlModifier)) break;
        saveAs();
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void LiveChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    Navigator &nav = d->view.navigator;
    menu.addAction(nav.paused() ? tr("Go on") : tr("Pause"), this, [&nav] { nav.setPaused(!nav.paused()); });
    for (const int minutes : chartRanges) {
        QAction *a = menu.addAction(tr("Last %1").arg(formatAge(qint64(minutes) * 60'000, QLocale())), this, [&nav, minutes] { nav.setRangeMinutes(minutes); });
        a->setCheckable(true);
        a->setChecked(nav.rangeMinutes() == minutes);
    }
    menu.addSeparator();
    menu.addAction(tr("Show all series"), this, [this] {
        for (Trace &t : d->item->picture.traces) t.visible = true;
        refresh();
    });
    menu.addAction(tr("Export…"), this, &LiveChart::saveAs);
    menu.exec(event->globalPos());
}

bool LiveChart::eventFilter(QObject *watched, QEvent *event)
{
    Navigator &nav = d->view.navigator;
    const ChartPicture &p = d->item->picture;
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF pos = static_cast<QMouseEvent *>(event)->position();
        const bool inside = pos.x() >= p.plot.left() && pos.x() < p.plot.right();
        nav.setCrosshair(inside ? p.timeAt(pos.x()) : -1);
        break;
    }
    case QEvent::Leave: nav.setCrosshair(-1); break;
    case QEvent::MouseButtonPress: setFocus(Qt::MouseFocusReason); break;
    case QEvent::Wheel: {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier) && !hasFocus()) {
            wheel->ignore(); // the page scrolls
            return true;
        }
        d->stepRange(wheel->angleDelta().y() > 0 ? -1 : 1);
        return true;
    }
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const QString text = d->toolTipAt(p.timeAt(help->pos().x())); !text.isEmpty()) showPlainToolTip(help->globalPos(), text, this);
        else QToolTip::hideText();
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jitscope
