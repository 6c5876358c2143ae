#include "widgets/navigator.h"

#include <utility>

namespace jitscope {

Navigator::Navigator(EntityId scope, QObject *parent)
    : QObject(parent), m_scope(std::move(scope))
{
}

void Navigator::select(EntityId entity)
{
    if (std::exchange(m_selected, entity) != entity) emit selectionChanged(entity);
}

void Navigator::open(EntityId entity)
{
    select(entity);
    if (std::exchange(m_opened, entity) != entity) emit openedChanged(entity);
}

void Navigator::back()
{
    if (std::exchange(m_opened, EntityId{}) != EntityId{}) emit openedChanged(m_opened);
}

void Navigator::showPage(const QString &key)
{
    back();
    emit pageWanted(key);
}

void Navigator::showLog(EntityId server)
{
    m_log = server;
    select(server);
    emit logWanted(server);
}

void Navigator::setRangeMinutes(int minutes)
{
    if (std::exchange(m_rangeMinutes, minutes) != minutes) emit rangeChanged(minutes);
}

void Navigator::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused) emit pausedChanged(paused);
}

void Navigator::setCrosshair(qint64 at)
{
    if (std::exchange(m_crosshair, at) != at) emit crosshairChanged(at);
}

void Navigator::setSearch(const QString &text)
{
    if (std::exchange(m_search, text) != text) emit searchChanged(text);
}

} // namespace jitscope

#include "moc_navigator.cpp"
