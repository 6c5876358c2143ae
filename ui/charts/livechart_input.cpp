// How a chart is handled: keys, mouse, wheel, menu, tooltips; and its picture as a file.
#include "charts/livechart_private.h"

#include "base/text.h"
#include "widgets/fonts.h"
#include "widgets/plaintext.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace jitscope {

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
        const auto time = [&](int c) { return chartMoment(p.from + (p.to - p.from) * c / std::max(1, p.columns())); };
        return to == p.columns() ? LiveChart::tr("No data since %1").arg(time(from)) : LiveChart::tr("No data %1–%2").arg(time(from), time(to));
    }
    for (const Mark &m : p.marks)
        if (std::abs(p.x(m.at) - p.x(at)) < 5 && !m.text.isEmpty()) return chartMoment(m.at) + QStringLiteral(" · ") + visibleText(m.text);
    return {};
}

bool LiveChart::saveImage(const QString &file) const
{
    const int footer = 22, width = this->width();
    QImage image(QSize(width, height() + footer) * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    const Palette &light = lightPalette();
    image.fill(light.base);
    QPainter painter(&image);
    d->head->paintTo(&painter, d->head->geometry(), light);
    painter.translate(0, d->plotView->y());
    paintChart(&painter, d->item->picture, light);
    painter.translate(0, -d->plotView->y());
    const ChartPicture &p = d->item->picture;
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(p.to);
    const QString shard = d->tracks.empty() ? QString() : visibleText(d->tracks.front().key.entity.shard, 64);
    painter.setFont(textFont(this, TextRole::Small));
    painter.setPen(light.text3);
    painter.drawText(QRectF(12, height(), width - 24, footer), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1 · %2 – %3").arg(shard, QDateTime::fromMSecsSinceEpoch(p.from).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                                        to.toString(QStringLiteral("HH:mm:ss t"))));
    painter.end();
    return image.save(file);
}

void LiveChart::saveAs()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the chart as an image"), d->title + QStringLiteral(".png"), tr("PNG image (*.png)"));
    if (!file.isEmpty()) saveImage(file);
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
    menu.addAction(tr("Save as image…"), this, &LiveChart::saveAs);
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
