// The fleet as a tree (look §6): shard → rooms → people; shard → bridges, recorders, gateways, signalling, hosts. One merge per level;
// rooms that are the same object as before are skipped with all their people. Never reset. Sorted by id; TreeFilter gives the order and
// the limit that people see.
#pragma once

#include "fleet/fleet.h"
#include "items/roles.h"
#include "items/search.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <memory>

namespace jitscope {

class FleetTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    // scope: EntityKind::Fleet (top node "All shards") or Shard (the shard is the top node). The fleet outlives the tree.
    FleetTree(const Fleet &fleet, const EntityId &scope, QObject *parent = nullptr);
    ~FleetTree() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    struct Node; // private; public only so that the sink of the merge can name it

private:
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    void takePeople(Node &room);
    void refresh(Node &node);
    QModelIndex indexOf(const Node &node) const;
    EntityId entityOf(const Node &node) const;

    EntityId m_scope;
    std::unique_ptr<Node> m_root; // invisible; its children are the top nodes
    friend struct TreeSink;
};

// What the operator sees of the tree: worst first, of each shard's rooms the worst 20 and one node "56 more"; with a search all that match.
// Calm: order and choice change only on beat().
class TreeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    static constexpr int RoomsShown = 20;

    explicit TreeFilter(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *source) override;
    void setSearch(const QString &text);
    void beat();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    void choose(); // which rooms are shown
    void chooseBelow(const QModelIndex &parent);
    bool matches(const QModelIndex &source) const;

    Search m_search;
    QSet<EntityId> m_rooms;         // shown
    QHash<QString, int> m_hidden;   // by shard: rooms not shown
};

} // namespace jitscope
