#include "charts/livechart.h"

namespace jitscope {

struct LiveChart::Private
{
    QString title;
};

LiveChart::LiveChart(const View &, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) {}
LiveChart::~LiveChart() = default;
void LiveChart::setTitle(const QString &title, const QString &) { d->title = title; }
void LiveChart::setTracks(std::vector<Track>) {}
void LiveChart::setMarks(std::vector<Mark>) {}
void LiveChart::setTimeLabels(bool) {}
void LiveChart::setBands(bool) {}
void LiveChart::setSmall(bool) {}
void LiveChart::setCeiling(double) {}
void LiveChart::setClock(std::function<qint64()>) {}
QString LiveChart::title() const { return d->title; }
double LiveChart::highest() const { return std::nan(""); }
double LiveChart::legendValue(int) const { return std::nan(""); }
void LiveChart::refresh() {}
bool LiveChart::saveImage(const QString &) const { return false; }
QSize LiveChart::sizeHint() const { return {400, 140}; }

} // namespace jitscope
