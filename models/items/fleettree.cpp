#include "items/fleettree.h"

#include "base/rows.h"
#include "base/text.h"
#include "items/explain.h"
#include "items/servertable.h"

#include <QCoreApplication>

namespace jitscope {

// facts: Room, Person, Server or ShardSnapshot by kind; null for groups.
struct FleetTree::Node
{
    struct Child
    {
        std::shared_ptr<const void> facts;
        const QString *id = nullptr; // inside the facts
        std::unique_ptr<Node> node;  // null in rows that are still to be merged
    };

    NodeKind kind{};
    Node *parent = nullptr;
    int row = 0;
    std::shared_ptr<const void> facts;
    std::vector<Child> children;
    std::unique_ptr<Node> more;      // behind the rooms
    bool renewed = false;            // its facts are new: look at its children too
    // what is shown, to tell whether a change shows
    QString name;
    Health health = Health::Pending;
    int count = -2;                  // −1 unknown, −2 none
    bool peer = false;

    template<class T>
    const T &as() const { return *static_cast<const T *>(facts.get()); }
    int rows() const { return int(children.size()) + (more ? 1 : 0); }
    Node *at(int r) const { return r < int(children.size()) ? children[size_t(r)].node.get() : more.get(); }
};

namespace {

using Node = FleetTree::Node;

constexpr NodeKind groups[] = {NodeKind::Rooms, NodeKind::Bridges, NodeKind::Recorders, NodeKind::Gateways, NodeKind::Signalling, NodeKind::Hosts, NodeKind::Unexpected};

NodeKind groupOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return NodeKind::Bridges;
    case ServerKind::Recorder: return NodeKind::Recorders;
    case ServerKind::Gateway: return NodeKind::Gateways;
    case ServerKind::Focus:
    case ServerKind::Prosody:
    case ServerKind::Proxy: return NodeKind::Signalling;
    case ServerKind::Host: return NodeKind::Hosts;
    case ServerKind::Unexpected: break;
    }
    return NodeKind::Unexpected;
}

QString groupName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Fleet: return QCoreApplication::translate("Tree", "All shards");
    case NodeKind::Rooms: return QCoreApplication::translate("Tree", "Rooms");
    case NodeKind::Bridges: return QCoreApplication::translate("Tree", "Bridges");
    case NodeKind::Recorders: return QCoreApplication::translate("Tree", "Recorders");
    case NodeKind::Gateways: return QCoreApplication::translate("Tree", "Gateways");
    case NodeKind::Signalling: return QCoreApplication::translate("Tree", "Signalling");
    case NodeKind::Hosts: return QCoreApplication::translate("Tree", "Hosts");
    case NodeKind::Unexpected: return QCoreApplication::translate("Tree", "Unexpected");
    case NodeKind::More: return QCoreApplication::translate("Tree", "More");
    default: return {};
    }
}

// People of a room or a shard: the count that a server told, else those listed.
int peopleOf(const Readings &readings, Metric metric, int listed)
{
    const Reading r = readings.get(metric);
    return r.hasValue() ? int(r.value) : listed;
}

// What a node shows, from its facts. True when it differs from what it showed.
bool show(Node &n)
{
    QString name = n.name;
    Health health = n.health;
    int count = n.count;
    bool peer = n.peer;
    switch (n.kind) {
    case NodeKind::Shard: {
        const auto &s = n.as<ShardSnapshot>();
        name = s.name.isEmpty() ? s.id.value : s.name;
        health = s.health;
        count = peopleOf(s.readings, Metric::ShardPeople, -1);
        break;
    }
    case NodeKind::Room: {
        const auto &r = n.as<Room>();
        name = r.name.isEmpty() ? r.id.value : r.name;
        health = r.health;
        count = peopleOf(r.readings, Metric::RoomPeople, int(r.people.size()));
        peer = r.peerToPeer.value_or(false);
        break;
    }
    case NodeKind::Person: {
        const auto &p = n.as<Person>();
        name = p.name.isEmpty() ? p.id.value : p.name;
        health = p.health;
        break;
    }
    case NodeKind::Server: {
        const auto &s = n.as<Server>();
        name = s.name.isEmpty() ? s.id.value : s.name;
        health = s.health;
        break;
    }
    case NodeKind::Fleet: // sums over the shards
        health = Health::Ok;
        count = 0;
        for (const Node::Child &c : n.children) {
            health = worse(health, c.node->health);
            count += std::max(0, c.node->count);
        }
        break;
    case NodeKind::More: break;
    default: // a group: worst of its members; of servers every trouble shows, of rooms it stands at the rooms
        health = Health::Ok;
        count = int(n.children.size());
        if (n.kind != NodeKind::Rooms)
            for (const Node::Child &c : n.children) health = worse(health, c.node->health);
        break;
    }
    const bool differs = name != n.name || health != n.health || count != n.count || peer != n.peer;
    n.name = std::move(name);
    n.health = health;
    n.count = count;
    n.peer = peer;
    return differs;
}

template<class T>
Node::Child childOf(const std::shared_ptr<const T> &facts)
{
    return {facts, &facts->id.value, nullptr};
}

// Versions of one thing share the text of their id: most are told apart without reading it.
bool before(const Node::Child &a, const Node::Child &b) { return a.facts != b.facts && a.id->constData() != b.id->constData() && *a.id < *b.id; }

std::vector<Node::Child> peopleRows(const Room &room)
{
    std::vector<Node::Child> out;
    out.reserve(room.people.size());
    for (const PersonPtr &p : room.people) out.push_back(childOf(p));
    return out;
}

// Gives rows without a node theirs, with all that is below; no signals, because nobody has seen them yet.
void grow(Node &parent, NodeKind kind)
{
    for (size_t i = 0; i < parent.children.size(); ++i) {
        Node::Child &c = parent.children[i];
        if (!c.node) {
            c.node = std::make_unique<Node>();
            c.node->kind = kind;
            c.node->parent = &parent;
            c.node->facts = c.facts;
            show(*c.node);
            if (kind == NodeKind::Room) {
                c.node->children = peopleRows(c.node->as<Room>());
                grow(*c.node, NodeKind::Person);
            }
        }
        c.node->row = int(i);
    }
    if (parent.more) parent.more->row = int(parent.children.size());
}

} // namespace

struct TreeSink
{
    FleetTree &tree;
    Node &parent;
    NodeKind kind;

    ColumnRun differ(const Node::Child &was, const Node::Child &is) const
    {
        ColumnRun run;
        if (was.facts == is.facts) return run;
        was.node->facts = is.facts;
        was.node->renewed = true;
        if (show(*was.node)) run.add(0);
        return run;
    }
    void replaced(Node::Child &was, Node::Child &is) const { is.node = std::move(was.node); }
    void removing(int first, int last) { tree.beginRemoveRows(tree.indexOf(parent), first, last); }
    void removed()
    {
        grow(parent, kind);
        tree.endRemoveRows();
    }
    void inserting(int first, int last) { tree.beginInsertRows(tree.indexOf(parent), first, last); }
    void inserted()
    {
        grow(parent, kind);
        tree.endInsertRows();
    }
    void changed(int first, int last, ColumnRun)
    {
        const QModelIndex at = tree.indexOf(parent);
        emit tree.dataChanged(tree.index(first, 0, at), tree.index(last, 0, at));
    }
};

FleetTree::FleetTree(const Fleet &fleet, const EntityId &scope, QObject *parent)
    : QAbstractItemModel(parent), m_scope(scope), m_root(std::make_unique<Node>())
{
    if (scope.kind == EntityKind::Fleet) {
        auto top = std::make_unique<Node>();
        top->kind = NodeKind::Fleet;
        top->parent = m_root.get();
        top->name = groupName(NodeKind::Fleet);
        m_root->children.push_back({nullptr, nullptr, std::move(top)});
    }
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

FleetTree::~FleetTree() = default;

// Shards keep the order of the fleet file, so they are not merged by id: those gone go, those moved go and come again.
void FleetTree::takeShards(const Fleet &fleet)
{
    Node &top = m_scope.kind == EntityKind::Fleet ? *m_root->children.front().node : *m_root;
    std::vector<SnapshotPtr> want;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) want.push_back(s);
    const auto idAt = [&top](size_t i) { return top.children[i].node->as<ShardSnapshot>().id; };
    size_t same = 0;
    while (same < want.size() && same < top.children.size() && idAt(same) == want[same]->id) ++same;
    if (same < top.children.size()) {
        beginRemoveRows(indexOf(top), int(same), int(top.children.size()) - 1);
        top.children.resize(same);
        endRemoveRows();
    }
    if (same < want.size()) {
        beginInsertRows(indexOf(top), int(same), int(want.size()) - 1);
        for (size_t i = same; i < want.size(); ++i) {
            auto shard = std::make_unique<Node>();
            shard->kind = NodeKind::Shard;
            shard->parent = &top;
            shard->row = int(i);
            shard->facts = want[i];
            for (const NodeKind kind : groups) {
                auto group = std::make_unique<Node>();
                group->kind = kind;
                group->parent = shard.get();
                group->row = int(shard->children.size());
                group->name = groupName(kind);
                if (kind == NodeKind::Rooms) {
                    group->more = std::make_unique<Node>();
                    group->more->kind = NodeKind::More;
                    group->more->parent = group.get();
                    group->more->name = groupName(NodeKind::More);
                }
                show(*group);
                shard->children.push_back({nullptr, nullptr, std::move(group)});
            }
            show(*shard);
            top.children.push_back({nullptr, nullptr, std::move(shard)});
        }
        endInsertRows();
    }
    for (const SnapshotPtr &s : want) take(s);
    refresh(top);
}

void FleetTree::refresh(Node &node)
{
    if (&node == m_root.get() || !show(node)) return;
    const QModelIndex at = indexOf(node);
    emit dataChanged(at, at);
}

void FleetTree::take(const SnapshotPtr &snapshot)
{
    Node &top = m_scope.kind == EntityKind::Fleet ? *m_root->children.front().node : *m_root;
    const auto it = std::find_if(top.children.begin(), top.children.end(),
                                 [&snapshot](const Node::Child &c) { return c.node->as<ShardSnapshot>().id == snapshot->id; });
    if (it == top.children.end()) return;
    Node &shard = *it->node;
    shard.facts = snapshot;

    std::vector<Node::Child> next[std::size(groups)];
    next[0].reserve(snapshot->rooms.size());
    for (const RoomPtr &r : snapshot->rooms) next[0].push_back(childOf(r));
    for (const ServerPtr &s : snapshot->servers) {
        const auto group = std::find(std::begin(groups), std::end(groups), groupOf(s->kind));
        next[group - std::begin(groups)].push_back(childOf(s));
    }
    for (size_t g = 0; g < std::size(groups); ++g) {
        Node &group = *shard.children[g].node;
        mergeRows(group.children, std::move(next[g]), before, TreeSink{*this, group, g == 0 ? NodeKind::Room : NodeKind::Server});
        for (const Node::Child &c : group.children) {
            if (!c.node->renewed) continue;
            c.node->renewed = false;
            if (g == 0) mergeRows(c.node->children, peopleRows(c.node->as<Room>()), before, TreeSink{*this, *c.node, NodeKind::Person});
        }
        refresh(group);
    }
    refresh(shard);
    refresh(top);
}

QModelIndex FleetTree::indexOf(const Node &node) const { return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node); }

QModelIndex FleetTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = parent.isValid() ? *static_cast<const Node *>(parent.constInternalPointer()) : *m_root;
    if (row < 0 || column != 0 || row >= node.rows()) return {};
    return createIndex(row, 0, node.at(row));
}

QModelIndex FleetTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*static_cast<const Node *>(child.constInternalPointer())->parent) : QModelIndex();
}

int FleetTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return m_root->rows();
    return parent.column() == 0 ? static_cast<const Node *>(parent.constInternalPointer())->rows() : 0;
}

EntityId FleetTree::entityOf(const Node &node) const
{
    const Node *shard = &node;
    while (shard && shard->kind != NodeKind::Shard) shard = shard->parent;
    if (!shard) return EntityId::fleet();
    const ShardId &id = shard->as<ShardSnapshot>().id;
    switch (node.kind) {
    case NodeKind::Room: return EntityId::of(id, node.as<Room>().id);
    case NodeKind::Person: return EntityId::of(id, node.parent->as<Room>().id, node.as<Person>().id);
    case NodeKind::Server: return EntityId::of(id, node.as<Server>().id);
    default: return EntityId::of(id);
    }
}

QVariant FleetTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const Node &node = *static_cast<const Node *>(index.constInternalPointer());
    const bool quality = node.kind == NodeKind::Room || node.kind == NodeKind::Person;
    switch (role) {
    case Qt::DisplayRole: return visibleText(node.name);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString word = quality ? qualityWord(node.health) : stateWord(node.health);
        if (node.kind == NodeKind::More) return visibleText(node.name);
        return QCoreApplication::translate("Tree", "%1, %2", "node of the tree: name, state").arg(visibleText(node.name), word);
    }
    case KindRole: return int(node.kind);
    case HealthRole: return node.kind == NodeKind::More ? QVariant() : QVariant(int(node.health));
    case CountRole: return node.count < -1 ? QVariant() : QVariant(node.count);
    case EntityRole: return QVariant::fromValue(entityOf(node));
    case StaleRole: return node.health == Health::Unknown;
    case IconsRole:
        if (node.peer) return QStringList{QStringLiteral("peer")};
        if (node.kind == NodeKind::Person && node.as<Person>().kind == PersonKind::Recorder) return QStringList{QStringLiteral("recorder")};
        if (node.kind == NodeKind::Person && node.as<Person>().kind == PersonKind::Gateway) return QStringList{QStringLiteral("gateway")};
        if (node.kind == NodeKind::Server)
            switch (node.as<Server>().kind) {
            case ServerKind::Bridge: return QStringList{QStringLiteral("bridge")};
            case ServerKind::Recorder: return QStringList{QStringLiteral("recorder")};
            case ServerKind::Gateway: return QStringList{QStringLiteral("gateway")};
            case ServerKind::Focus: return QStringList{QStringLiteral("focus")};
            case ServerKind::Prosody: return QStringList{QStringLiteral("signalling")};
            case ServerKind::Proxy: return QStringList{QStringLiteral("proxy")};
            case ServerKind::Host: return QStringList{QStringLiteral("host")};
            case ServerKind::Unexpected: return QStringList{QStringLiteral("help")};
            }
        return {};
    case SearchRole:
        if (node.kind == NodeKind::Person) return QString(node.name + QLatin1Char(' ') + node.as<Person>().id.value);
        if (node.kind == NodeKind::Server) return QString(node.name + QLatin1Char(' ') + node.as<Server>().id.value);
        return node.name;
    default: return {};
    }
}

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
