// The row of shards: "All shards" first, then one tab per shard with its worst sign; can be moved by drag and torn off (look §6).
#pragma once

#include "workspace.h"

#include <QTabBar>
#include <QTimer>

namespace jitscope {

class ShardTabs : public QTabBar
{
    Q_OBJECT
public:
    ShardTabs(Workspace &workspace, QWidget *parent = nullptr);

    EntityId current() const;
    void setCurrent(const EntityId &scope);
    EntityId scopeAt(int tab) const;
    void setTorn(const EntityId &scope, bool torn); // a torn-off shard has no tab here
    // Follows the fleet: new shards get a tab in the fleet's order, gone ones lose theirs.
    void follow();

signals:
    void scopeChanged(const jitscope::EntityId &scope);
    void tearOffWanted(const jitscope::EntityId &scope);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QSize tabSizeHint(int index) const override;

private:
    bool m_arranging = false; // by us, not by hand
    void refreshSigns();

    Workspace &m_workspace;
    QSet<QString> m_torn;
    QTimer m_later;
};

} // namespace jitscope
