#include "window/treemodel.h"

#include "items/fleettree.h"

#include <QTimer>
#include <QTreeView>

namespace jitscope {

QAbstractItemModel *makeTreeModel(Workspace &workspace, const EntityId &scope, QObject *parent)
{
    auto *filter = new TreeFilter(parent);
    filter->setSourceModel(new FleetTree(workspace.fleet, scope, filter));
    filter->beat();
    // The order of the tree follows on the same slow beat as that of the tables.
    auto *beat = new QTimer(filter);
    const auto keep = [beat, &workspace] { beat->setInterval(workspace.settings.resortMs()); };
    keep();
    QObject::connect(&workspace.settings, &Settings::changed, beat, keep);
    QObject::connect(beat, &QTimer::timeout, filter, [filter, &workspace] {
        workspace.pacer.soon(filter, [filter] {
            filter->beat();
            return false;
        });
    });
    beat->start();
    return filter;
}

void setTreeFilter(QAbstractItemModel *model, const QString &text, QTreeView *view)
{
    auto *filter = qobject_cast<TreeFilter *>(model);
    if (!filter) return;
    filter->setSearch(text);
    if (!text.isEmpty()) view->expandToDepth(3); // what matches is seen
}

} // namespace jitscope
