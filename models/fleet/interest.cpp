#include "fleet/interest.h"

namespace jitscope {

Interest::Interest(QObject *parent)
    : QObject(parent)
{
}

void Interest::look(const QObject *viewer, const QSet<EntityId> &rooms)
{
    if (m_viewers.value(viewer) == rooms) return;
    if (rooms.isEmpty()) {
        m_viewers.remove(viewer);
    } else {
        if (!m_viewers.contains(viewer))
            connect(viewer, &QObject::destroyed, this, [this, viewer] { if (m_viewers.remove(viewer)) emit changed(); });
        m_viewers.insert(viewer, rooms);
    }
    emit changed();
}

void Interest::pin(const EntityId &room, bool pinned)
{
    if (m_pinned.contains(room) == pinned) return;
    if (pinned)
        m_pinned.insert(room);
    else
        m_pinned.remove(room);
    emit changed();
}

QSet<EntityId> Interest::looked() const
{
    QSet<EntityId> all = m_pinned;
    for (const QSet<EntityId> &rooms : m_viewers) all.unite(rooms);
    return all;
}

} // namespace jitscope

#include "moc_interest.cpp"
