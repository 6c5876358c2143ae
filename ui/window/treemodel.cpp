#include "window/treemodel.h"

#include "items/roles.h"
#include "items/search.h"

#include <QStandardItemModel>
#include <QTreeView>

namespace jitscope {

QAbstractItemModel *makeTreeModel(Workspace &workspace, const EntityId &scope, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const SnapshotPtr &shard : workspace.fleet.shards()) {
        if (scope.kind == EntityKind::Shard && scope.shard != shard->id.value) continue;
        auto *item = new QStandardItem(shard->id.value);
        item->setData(int(NodeKind::Shard), KindRole);
        item->setData(QVariant::fromValue(EntityId::of(shard->id)), EntityRole);
        item->setData(int(shard->health), HealthRole);
        model->appendRow(item);
    }
    return model;
}

void setTreeFilter(QAbstractItemModel *model, const QString &text, QTreeView *view)
{
    const Search search(text);
    const auto narrow = [&](auto &&self, const QModelIndex &parent) -> bool {
        bool any = false;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const QVariant told = index.data(SearchRole);
            const bool own = search.matches(told.isValid() ? told.toString() : index.data().toString());
            const bool below = self(self, index);
            const bool shown = search.isEmpty() || own || below;
            view->setRowHidden(row, parent, !shown);
            if (!search.isEmpty() && below) view->expand(index);
            any = any || shown;
        }
        return any && !search.isEmpty();
    };
    narrow(narrow, {});
}

} // namespace jitscope
