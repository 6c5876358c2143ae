#include "charts/smallmultiples.h"

#include "charts/axes.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <cmath>

namespace jitscope {

SmallMultiples::SmallMultiples(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(8, 8, 8, 8);
    m_grid->setSpacing(12);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_beat.setInterval(2000);
    connect(&m_beat, &QTimer::timeout, this, &SmallMultiples::scale);
    m_beat.start();
}

void SmallMultiples::set(Metric metric, std::vector<Cell> cells, int most)
{
    if (int(cells.size()) > most) cells.resize(size_t(most));
    const bool sameCount = cells.size() == m_cells.size();
    m_metric = metric;
    m_cells = std::move(cells);
    while (m_charts.size() > m_cells.size()) {
        delete m_charts.back();
        m_charts.pop_back();
    }
    while (m_charts.size() < m_cells.size()) {
        auto *chart = new LiveChart(m_view, this);
        if (m_now) chart->setClock(m_now);
        chart->setSmall(true);
        chart->setMinimumSize(180, 82);
        chart->installEventFilter(this);
        m_charts.push_back(chart);
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_charts[i]->setTitle(m_cells[i].name);
        m_charts[i]->setTracks({{{m_cells[i].entity, metric}, m_cells[i].name, TrackStyle::Plain}});
    }
    if (!sameCount) m_columns = 0;
    arrange();
    scale();
}

void SmallMultiples::setClock(std::function<qint64()> now)
{
    m_now = std::move(now);
    for (LiveChart *chart : m_charts) chart->setClock(m_now);
}

void SmallMultiples::arrange()
{
    const int columns = std::max(1, (width() - 16) / 232);
    if (columns == m_columns) return;
    for (LiveChart *chart : m_charts) m_grid->removeWidget(chart);
    for (int c = 0; c < std::max(columns, m_columns); ++c) m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    m_columns = columns;
    const int rows = (int(m_charts.size()) + columns - 1) / columns;
    for (int i = 0; i < int(m_charts.size()); ++i) m_grid->addWidget(m_charts[size_t(i)], i / columns, i % columns);
    for (int r = 0; r < m_grid->rowCount(); ++r) m_grid->setRowStretch(r, 0);
    m_grid->setRowStretch(rows, 1);
}

// the largest decides for all
void SmallMultiples::scale()
{
    if (!isVisible()) return;
    double highest = std::nan("");
    for (const LiveChart *chart : m_charts)
        if (const double h = chart->highest(); !std::isnan(h) && !(h <= highest)) highest = h;
    const double ceiling = axisCeiling(row(m_metric).bands, highest);
    for (LiveChart *chart : m_charts) chart->setCeiling(ceiling);
}

void SmallMultiples::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SmallMultiples::eventFilter(QObject *watched, QEvent *event)
{
    const bool enter = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return;
    if (enter || event->type() == QEvent::MouseButtonDblClick)
        for (size_t i = 0; i < m_charts.size(); ++i)
            if (m_charts[i] == watched) {
                emit activated(m_cells[i].entity);
                return true;
            }
    return QWidget::eventFilter(watched, event);
}

} // namespace jitscope

#include "moc_smallmultiples.cpp"
