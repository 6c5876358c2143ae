#include "items/fleettree.h"

#include "base/rows.h"
#include "base/text.h"
#include "items/explain.h"
#include "items/servertable.h"

#include <QCoreApplication>

namespace jitscope {

// facts: Room, Person, Server or ShardSnapshot by kind; null for groups. Plain pointers into the snapshot that the shard's node holds:
// counted ones would make every beat touch each of 20,000 people.
struct FleetTree::Node
{
    struct Child
    {
        const void *facts = nullptr;
        const QString *id = nullptr; // inside the facts
        std::unique_ptr<Node> node;  // null in rows that are still to be merged
    };

    NodeKind kind{};
    Node *parent = nullptr;
    int row = 0;
    const void *facts = nullptr;
    SnapshotPtr snapshot;            // of a shard
    std::vector<Child> children;
    std::unique_ptr<Node> more;      // behind the rooms
    bool renewed = false;            // its facts are new: look at its children too
    // what is shown, to tell whether a change shows
    QString name;
    Health health = Health::Pending;
    int count = -2;                  // −1 unknown, −2 none
    bool peer = false;

    template<class T>
    const T &as() const { return *static_cast<const T *>(facts); }
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
    case ServerKind::Proxy:
    case ServerKind::Signal: return NodeKind::Signalling;
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
    const QString *name = &n.name;
    Health health = n.health;
    int count = n.count;
    bool peer = n.peer;
    switch (n.kind) {
    case NodeKind::Shard: {
        const auto &s = n.as<ShardSnapshot>();
        name = s.name.isEmpty() ? &s.id.value : &s.name;
        health = s.health;
        count = peopleOf(s.readings, Metric::ShardPeople, -1);
        break;
    }
    case NodeKind::Room: {
        const auto &r = n.as<Room>();
        name = r.name.isEmpty() ? &r.id.value : &r.name;
        health = r.health;
        count = peopleOf(r.readings, Metric::RoomPeople, int(r.people.size()));
        peer = r.peerToPeer.value_or(false);
        break;
    }
    case NodeKind::Person: {
        const auto &p = n.as<Person>();
        name = p.name.isEmpty() ? &p.id.value : &p.name;
        health = p.health;
        break;
    }
    case NodeKind::Server: {
        const auto &s = n.as<Server>();
        name = s.name.isEmpty() ? &s.id.value : &s.name;
        health = s.health;
        break;
    }
    case NodeKind::Fleet: // sums over the shards
        health = Health::Ok;
        count = n.children.empty() ? 0 : -1; // nobody knows until one does
        for (const Node::Child &c : n.children) {
            health = worse(health, c.node->health);
            if (c.node->count >= 0) count = std::max(0, count) + c.node->count;
        }
        break;
    case NodeKind::More: break;
    default: // a group: worst of its members; of servers every trouble shows, of rooms it stands at the rooms
        health = Health::Ok;
        count = int(n.children.size());
        if (count == 0 && n.parent && n.parent->kind == NodeKind::Shard && n.parent->facts) { // of a shard of which nothing is known
            const auto &s = n.parent->as<ShardSnapshot>();
            if (s.readings.empty() && s.servers.empty() && s.rooms.empty()) count = -1;
        }
        if (n.kind != NodeKind::Rooms)
            for (const Node::Child &c : n.children) health = worse(health, c.node->health);
        break;
    }
    const bool renamed = name->constData() != n.name.constData() && *name != n.name; // versions of one thing share their texts
    const bool differs = renamed || health != n.health || count != n.count || peer != n.peer;
    if (renamed) n.name = *name;
    n.health = health;
    n.count = count;
    n.peer = peer;
    return differs;
}

template<class T>
Node::Child childOf(const std::shared_ptr<const T> &facts)
{
    return {facts.get(), &facts->id.value, nullptr};
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
            shard->snapshot = want[i];
            shard->facts = want[i].get();
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
    const SnapshotPtr was = std::exchange(shard.snapshot, snapshot); // nodes point into it until they are merged
    shard.facts = snapshot.get();

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
            if (g == 0) takePeople(*c.node);
        }
        refresh(group);
    }
    refresh(shard);
    refresh(top);
}

// Mostly the same people with other figures: then nothing need be led anywhere.
void FleetTree::takePeople(Node &room)
{
    const std::vector<PersonPtr> &people = room.as<Room>().people;
    const auto isSame = [](const Node::Child &c, const PersonPtr &p) {
        return c.facts == p.get() || c.id->constData() == p->id.value.constData() || *c.id == p->id.value;
    };
    TreeSink sink{*this, room, NodeKind::Person};
    if (!std::equal(room.children.begin(), room.children.end(), people.begin(), people.end(), isSame)) {
        mergeRows(room.children, peopleRows(room.as<Room>()), before, sink);
        return;
    }
    for (size_t i = 0; i < people.size(); ++i) {
        Node::Child &c = room.children[i];
        if (c.facts == people[i].get()) continue;
        c.facts = c.node->facts = people[i].get();
        c.id = &people[i]->id.value;
        if (show(*c.node)) sink.changed(int(i), int(i), {0, 0});
    }
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
            case ServerKind::Signal: return QStringList{QStringLiteral("signalling")};
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

} // namespace jitscope

#include "moc_fleettree.cpp"
