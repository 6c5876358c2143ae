// What the operator sees of the tree: which rooms, in which order.
#include "items/fleettree.h"

#include <QCoreApplication>

namespace jitscope {

TreeFilter::TreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
}

void TreeFilter::setSourceModel(QAbstractItemModel *source)
{
    QSortFilterProxyModel::setSourceModel(source);
    beat();
}

void TreeFilter::setSearch(const QString &text)
{
    Search next(text);
    if (next == m_search) return;
    m_search = std::move(next);
    beat();
}

void TreeFilter::beat()
{
    if (!sourceModel()) return;
    choose();
    invalidateFilter();
    sort(0);
}

bool TreeFilter::matches(const QModelIndex &source) const { return m_search.matches(source.data(SearchRole).toString()); }

void TreeFilter::choose()
{
    m_rooms.clear();
    m_hidden.clear();
    chooseBelow({});
}

void TreeFilter::chooseBelow(const QModelIndex &parent)
{
    const QAbstractItemModel *source = sourceModel();
    for (int row = 0; row < source->rowCount(parent); ++row) {
        const QModelIndex node = source->index(row, 0, parent);
        switch (NodeKind(node.data(KindRole).toInt())) {
        case NodeKind::Fleet:
        case NodeKind::Shard: chooseBelow(node); break;
        case NodeKind::Rooms: {
            std::vector<QModelIndex> rooms;
            for (int r = 0; r < source->rowCount(node); ++r) {
                const QModelIndex room = source->index(r, 0, node);
                if (NodeKind(room.data(KindRole).toInt()) != NodeKind::Room) continue;
                bool hit = matches(room);
                for (int p = 0; !hit && p < source->rowCount(room); ++p) hit = matches(source->index(p, 0, room));
                if (hit) rooms.push_back(room);
            }
            const auto shown = std::min<size_t>(rooms.size(), m_search.isEmpty() ? size_t(RoomsShown) : 200);
            std::partial_sort(rooms.begin(), rooms.begin() + std::ptrdiff_t(shown), rooms.end(),
                              [this](const QModelIndex &a, const QModelIndex &b) { return lessThan(a, b); });
            for (size_t i = 0; i < shown; ++i) m_rooms.insert(rooms[i].data(EntityRole).value<EntityId>());
            m_hidden.insert(node.data(EntityRole).value<EntityId>().shard, int(rooms.size() - shown));
            break;
        }
        default: break;
        }
    }
}

bool TreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex node = sourceModel()->index(row, 0, parent);
    const EntityId entity = node.data(EntityRole).value<EntityId>();
    const auto anyChild = [&] {
        for (int r = 0; r < sourceModel()->rowCount(node); ++r)
            if (filterAcceptsRow(r, node)) return true;
        return false;
    };
    switch (NodeKind(node.data(KindRole).toInt())) {
    case NodeKind::Fleet: return true;
    case NodeKind::Shard: return m_search.isEmpty() || matches(node) || anyChild();
    case NodeKind::Room: return m_rooms.contains(entity);
    case NodeKind::Person: return m_search.isEmpty() || matches(node) || matches(parent);
    case NodeKind::Server: return matches(node);
    case NodeKind::More: return m_hidden.value(entity.shard) > 0;
    case NodeKind::Gateways:
    case NodeKind::Hosts:
    case NodeKind::Unexpected: return node.data(CountRole).toInt() > 0 && (m_search.isEmpty() || anyChild());
    default: return m_search.isEmpty() || anyChild();
    }
}

bool TreeFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const auto kindA = NodeKind(a.data(KindRole).toInt()), kindB = NodeKind(b.data(KindRole).toInt());
    if (kindA != kindB || kindA < NodeKind::Room) return kindA == kindB ? a.row() < b.row() : kindA == NodeKind::More || kindB == NodeKind::More ? kindB == NodeKind::More : a.row() < b.row();
    const int healthA = a.data(HealthRole).toInt(), healthB = b.data(HealthRole).toInt();
    // only trouble moves a node up; what is well or unknown to be so stays in the order of names
    const int painA = healthA >= int(Health::Warning) ? healthA : 0, painB = healthB >= int(Health::Warning) ? healthB : 0;
    if (painA != painB) return painA > painB;
    if (kindA == NodeKind::Room) {
        const int countA = a.data(CountRole).toInt(), countB = b.data(CountRole).toInt();
        if (countA != countB) return countA > countB;
    }
    return a.row() < b.row();
}

QVariant TreeFilter::data(const QModelIndex &index, int role) const
{
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && NodeKind(index.data(KindRole).toInt()) == NodeKind::More) {
        const int hidden = m_hidden.value(index.data(EntityRole).value<EntityId>().shard);
        return QCoreApplication::translate("Tree", "%n more", "rooms", hidden);
    }
    return QSortFilterProxyModel::data(index, role);
}

} // namespace jitscope
