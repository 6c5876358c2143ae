// What somebody is looking at, so that it may be asked more closely. GUI thread; values cross to the engine.
#pragma once

#include "base/id.h"

#include <QObject>
#include <QSet>

namespace jitscope {

class Interest : public QObject
{
    Q_OBJECT
public:
    explicit Interest(QObject *parent = nullptr);

    // Each viewer (window, tab, chart) says for itself what it shows; the sum counts. An empty set withdraws.
    void look(const QObject *viewer, const QSet<EntityId> &rooms);
    void pin(const EntityId &room, bool pinned);
    bool isPinned(const EntityId &room) const { return m_pinned.contains(room); }
    const QSet<EntityId> &pinned() const { return m_pinned; }
    QSet<EntityId> looked() const; // rooms in view, pinned ones included

signals:
    void changed();

private:
    QHash<const QObject *, QSet<EntityId>> m_viewers;
    QSet<EntityId> m_pinned;
};

} // namespace jitscope
