// Which model the tree shows, and how its filter field narrows it.
#pragma once

#include "workspace.h"

class QAbstractItemModel;
class QTreeView;

namespace jitscope {

QAbstractItemModel *makeTreeModel(Workspace &workspace, const EntityId &scope, QObject *parent);
// Shows what matches and what is above it; an empty text shows the usual choice.
void setTreeFilter(QAbstractItemModel *model, const QString &text, QTreeView *view);

} // namespace jitscope
