// The privacy latch: while it is on, rooms, people, accounts and addresses are shown under names that stand for nothing (privacy/pseudonyms.h). Nothing is
// renamed: ids are what they were, so a click, a kick or a drain meets the right one. It works in two places and nowhere else:
// - Fleet::setMask: every snapshot passes here before a view can read it. A room and a person get exactly their own pseudonym, also two people of one name.
// - setTextVeil: all other text from outside (alerts, logs, operations, bubbles, tooltips, titles, copies) is shown through visibleText(), which asks here.
// Off at each start. What is kept or sent (audit log, alerts to other systems) is as it is. GUI thread.
#pragma once

#include "alerts/alertboard.h"
#include "audit/operationlog.h"
#include "fleet/fleet.h"
#include "privacy/nameveil.h"
#include "series/departures.h"

namespace jitscope {

class Privacy : public QObject
{
    Q_OBJECT
public:
    // They outlive it. All but the fleet are looked through once, when it is switched on, for names that no snapshot has any more.
    Privacy(Fleet &fleet, const Departures &departures, const AlertBoard &alerts, const OperationLog &operations, QObject *parent = nullptr);
    ~Privacy() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);
    // "Room 7"; the same as in the snapshots, on or off.
    QString roomName(const RoomId &room) const { return m_veil.room(room.value); }
    QString personName(const RoomId &room, const PersonId &person) const { return m_veil.person(room.value, person.value); }

    // What is known is bounded: when there is twice as much of it as after the last look, it is learned anew from what is there now.
    static constexpr qsizetype FewWords = 20'000, FewNumbers = 50'000;
    qsizetype words() const { return m_veil.words(); }
    const Pseudonyms &names() const { return m_names; }

signals:
    void changed(); // what was shown before must be shown anew

private:
    struct Shard { SnapshotPtr facts, shown; };
    // A room of a new snapshot; of the one before, when it was there: as it was and as it was shown.
    struct Fresh { const Room *now = nullptr, *before = nullptr, *shown = nullptr; };
    SnapshotPtr masked(const SnapshotPtr &facts);
    RoomPtr masked(const Fresh &room) const;
    void learn(const std::vector<Fresh> &rooms);
    void keepServers(const ShardSnapshot &snapshot, const ShardSnapshot *before = nullptr);
    void learnRest();
    void learnServersAndRest();
    void learnAll();
    void setBounds();
    void knowRoom(const QString &jid, const QString &name = {});

    Fleet &m_fleet;
    const Departures &m_departures;
    const AlertBoard &m_alerts;
    const OperationLog &m_operations;
    Pseudonyms m_names;
    NameVeil m_veil{m_names};
    QHash<QString, Shard> m_shards;
    qsizetype m_mostWords = FewWords, m_mostNumbers = FewNumbers;
    bool m_on = false;
};

} // namespace jitscope
