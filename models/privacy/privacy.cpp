#include "privacy/privacy.h"

#include <algorithm>
#include <array>

namespace jitscope {

Privacy::Privacy(Fleet &fleet, const Departures &departures, const AlertBoard &alerts, const OperationLog &operations, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_departures(departures), m_alerts(alerts), m_operations(operations)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this] {
        m_shards.removeIf([this](const QHash<QString, Shard>::iterator &s) { return !m_fleet.factsOf(ShardId{s.key()}); });
    });
}

Privacy::~Privacy()
{
    if (textVeil() == &m_veil) setTextVeil(nullptr);
    if (m_on) m_fleet.setMask({});
}

void Privacy::setOn(bool on)
{
    if (m_on == on) return;
    m_on = on;
    if (on) {
        m_veil.readPatterns();
        learnServersAndRest();
        setTextVeil(&m_veil);
        m_fleet.setMask([this](const SnapshotPtr &facts) { return masked(facts); });
        setBounds();
    } else {
        setTextVeil(nullptr);
        m_fleet.setMask({});
        m_shards.clear();
        m_veil.forget(); // the words; the numbers stay, so that Room 7 is the same the next time
    }
    emit changed();
}

void Privacy::knowRoom(const QString &jid, const QString &name)
{
    const QString shown = m_names.of(Secrecy::Room, roomSecret(jid)), local = jid.section(u'@', 0, 0);
    m_veil.know(jid, shown);
    m_veil.know(local, shown);
    m_veil.know(name, shown);
    if (local.startsWith(u'[') && local.contains(u']')) { // "[tenant]room"
        const QString tenant = local.mid(1, local.indexOf(u']') - 1);
        m_veil.know(local.section(u']', 1), shown);
        m_veil.know(tenant, m_names.of(Secrecy::Account, tenant.toLower()));
    }
    m_veil.knowDomain(jid.section(u'@', 1));
}

// Who is in no snapshot any more, but in what else is shown.
void Privacy::learnRest()
{
    std::vector<QString> rooms;
    const auto room = [&](const EntityId &e) {
        if (e.kind == EntityKind::Room) rooms.push_back(e.id);
        if (e.kind == EntityKind::Person) rooms.push_back(e.room);
    };
    for (const std::vector<Alert> *all : {&m_alerts.open(), &m_alerts.ended(), &m_alerts.remembered()})
        for (const Alert &a : *all) room(a.key.target);
    for (const Operation &o : m_operations.operations()) {
        const OperationKind *kind = operationKind(o.request.kind);
        if (kind && !o.request.targets.isEmpty() && (kind->target == OperationTarget::Room || kind->target == OperationTarget::Person)) rooms.push_back(o.request.targets.front());
    }
    m_departures.visit([&](const EntityId &of, const Departure &d) {
        rooms.push_back(of.id);
        const QString shown = m_names.of(Secrecy::Person, personSecret(of.id, d.person.value));
        m_veil.know(d.person.value, shown);
        m_veil.know(d.name, shown);
    });
    std::vector<QString> keys;
    for (const QString &jid : rooms) keys.push_back(roomSecret(jid));
    m_names.add(Secrecy::Room, keys);
    for (const QString &jid : rooms) knowRoom(jid);
}

// The servers of all shards before any room: a server keeps its name whatever a room of another shard is called.
void Privacy::learnServersAndRest()
{
    for (const SnapshotPtr &s : m_fleet.facts()) keepServers(*s);
    learnRest();
}

void Privacy::setBounds()
{
    m_mostWords = std::max(FewWords, 2 * m_veil.words());
    m_mostNumbers = std::max(FewNumbers, 2 * m_names.count());
}

void Privacy::learnAll()
{
    m_veil.forget();
    learnServersAndRest();
    std::vector<Fresh> rooms;
    for (const SnapshotPtr &s : m_fleet.facts())
        for (const RoomPtr &r : s->rooms) rooms.push_back({r.get()});
    learn(rooms);
    m_names.forgetUnused(FewNumbers);
    setBounds();
}

void Privacy::keepServers(const ShardSnapshot &snapshot, const ShardSnapshot *before)
{
    m_veil.keep(snapshot.id.value);
    m_veil.keep(snapshot.name);
    const auto wordsOf = [](const Server &s) { return std::array{s.id.value, s.name, s.relayId, s.region, s.occupant.section(u'/', 1)}; };
    size_t b = 0;
    for (const ServerPtr &s : snapshot.servers) {
        while (before && b < before->servers.size() && before->servers[b]->id < s->id) ++b;
        const Server *known = before && b < before->servers.size() ? before->servers[b].get() : nullptr;
        if (known == s.get()) continue;
        const auto words = wordsOf(*s);
        if (known && wordsOf(*known) == words) continue;
        for (const QString &word : words) m_veil.keep(word);
    }
}

// Only of who is new or is called otherwise: figures change all the time, names do not.
void Privacy::learn(const std::vector<Fresh> &fresh)
{
    struct NewPerson { const Room *room; const Person *person; };
    std::vector<QString> rooms, people;
    std::vector<NewPerson> known;
    for (const Fresh &f : fresh) {
        if (!f.before) rooms.push_back(roomSecret(f.now->id.value));
        size_t b = 0;
        for (const PersonPtr &p : f.now->people) {
            while (f.before && b < f.before->people.size() && f.before->people[b]->id < p->id) ++b;
            const Person *before = f.before && b < f.before->people.size() && f.before->people[b]->id == p->id ? f.before->people[b].get() : nullptr;
            if (before == p.get() || (before && before->name == p->name && before->statsId == p->statsId)) continue;
            if (!before) people.push_back(personSecret(f.now->id.value, p->id.value));
            known.push_back({f.now, p.get()});
        }
    }
    m_names.add(Secrecy::Room, rooms);
    m_names.add(Secrecy::Person, people);
    for (const Fresh &f : fresh)
        if (!f.before || f.before->name != f.now->name) knowRoom(f.now->id.value, f.now->name);
    for (const NewPerson &n : known) {
        const QString shown = personName(n.room->id, n.person->id);
        for (const QString &word : {n.person->id.value, n.person->statsId, n.person->name}) m_veil.know(word, shown);
    }
}

RoomPtr Privacy::masked(const Fresh &room) const
{
    auto shown = std::make_shared<Room>(*room.now);
    shown->name = room.shown ? room.shown->name : roomName(room.now->id);
    shown->domain.clear();
    shown->meetingId.clear();
    size_t b = 0; // people before and their masks are in step, sorted by id
    for (PersonPtr &person : shown->people) {
        while (room.before && b < room.before->people.size() && room.before->people[b]->id < person->id) ++b;
        const bool known = room.before && b < room.before->people.size() && room.before->people[b]->id == person->id;
        if (known && room.before->people[b] == person) {
            person = room.shown->people[b];
            continue;
        }
        auto p = std::make_shared<Person>(*person);
        p->name = known ? room.shown->people[b]->name : personName(room.now->id, person->id);
        p->statsId.clear();
        for (Stream &s : p->streams) s.name.replace(person->id.value, p->name); // "4f2a91c3-v0"
        person = std::move(p);
    }
    return shown;
}

SnapshotPtr Privacy::masked(const SnapshotPtr &facts)
{
    const bool otherWords = m_veil.readPatterns(); // another language
    if (otherWords) m_shards.clear();
    const bool anew = otherWords || m_veil.words() > m_mostWords || m_names.count() > m_mostNumbers;
    Shard &kept = m_shards[facts->id.value];
    if (kept.facts == facts) return kept.shown;
    // both lists of before are in step, sorted by id; an unchanged room is the same object
    std::vector<RoomPtr> rooms(facts->rooms.size());
    std::vector<Fresh> fresh(facts->rooms.size()), changed;
    size_t before = 0;
    const size_t known = kept.facts ? kept.facts->rooms.size() : 0;
    for (size_t i = 0; i < facts->rooms.size(); ++i) {
        fresh[i].now = facts->rooms[i].get();
        while (before < known && kept.facts->rooms[before]->id < facts->rooms[i]->id) ++before;
        if (before == known || !(kept.facts->rooms[before]->id == facts->rooms[i]->id)) {
            changed.push_back(fresh[i]);
        } else if (kept.facts->rooms[before] == facts->rooms[i]) {
            rooms[i] = kept.shown->rooms[before];
        } else {
            fresh[i].before = kept.facts->rooms[before].get();
            fresh[i].shown = kept.shown->rooms[before].get();
            changed.push_back(fresh[i]);
        }
    }
    keepServers(*facts, kept.facts.get());
    if (anew) learnAll();
    else learn(changed);
    for (size_t i = 0; i < rooms.size(); ++i)
        if (!rooms[i]) rooms[i] = masked(fresh[i]);
    auto shown = std::make_shared<ShardSnapshot>(*facts);
    shown->rooms = std::move(rooms);
    for (Problem &p : shown->problems) {
        if (p.args.isEmpty()) continue;
        if (p.about.kind == EntityKind::Room) p.args[0] = roomName({p.about.id});
        if (p.about.kind == EntityKind::Person) p.args[0] = personName({p.about.room}, {p.about.id});
    }
    kept = {facts, std::move(shown)};
    return kept.shown;
}

} // namespace jitscope

#include "moc_privacy.cpp"
