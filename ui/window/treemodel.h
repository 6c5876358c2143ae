// Which model the tree shows, and how its filter field narrows it.
#pragma once

#include "workspace.h"

class QAbstractItemModel;
class QTreeView;

namespace jitscope {

QAbstractItemModel *makeTreeModel(Workspace &workspace, const EntityId &scope, QObject *parent);
// Hides what neither matches nor has something below it that does; an empty text shows all.
void setTreeFilter(QAbstractItemModel *model, const QString &text, QTreeView *view);

} // namespace jitscope
