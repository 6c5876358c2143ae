// What assemble's steps hand to each other: a snapshot in the making, still changeable.
#pragma once

#include "engine/assemble.h"
#include "quality/orphans.h"

#include <QHash>

#include <functional>

namespace jitscope {

struct RoomDraft
{
    Room room;                  // its `people` stay empty until the end
    std::vector<Person> people; // sorted by id at the end
};

struct Draft
{
    explicit Draft(const AssembleInput &in);

    const AssembleInput &input;
    std::vector<bool> stale;            // by SourceIndex
    std::vector<Server> servers;        // sorted by id at the end of joinServers()
    QHash<QString, ServerId> byName;    // brewery nick, occupant JID and relay id → server of this snapshot
    std::vector<ServerId> apart;        // seen in a brewery or by the focus, but joined to none of the configured ones though some miss a partner
    std::vector<ServerId> unmatched;    // labels `instance` of a Prometheus that name none of the servers that there are
    std::vector<RoomDraft> rooms;       // sorted by id
    std::vector<Problem> problems;
    std::vector<OrphanRoom> orphans;    // all of them; `problems` has the first of each kind
    Readings readings;
    QString certificateOf;              // as ShardSnapshot's

    bool isStale(SourceIndex source) const { return source < stale.size() && stale[source]; }
    // State of that page of that server; null when it is not asked.
    const SourceState *page(SourceKind kind, const ServerId &server) const;
    SourceIndex pageIndex(SourceKind kind, const ServerId &server) const;
    Server *server(const ServerId &id);
    const Server *previousServer(const ServerId &id) const;
    RoomPtr previousRoom(const RoomId &id) const;
};

// Lays `from` over `to`. A figure, or "no meaning", is a statement: the newer one wins, or `from`'s when `prefer`. Without a statement the better
// reason wins: switched off, then not exported, then not yet.
void overlay(Readings &to, const Readings &from, bool prefer = false);
// Texts and flags that `from` knows; newer wins by being laid last. Not: id, kind, name, health, readings.
void overlay(Server &to, const Server &from);
void overlay(Person &to, const Person &from);

void joinServers(Draft &draft); // step 1: servers, and who is who
void joinHosts(Draft &draft);   // which machine each of them runs on
void hostFigures(Draft &draft); // what two pages of a machine tell together: hostfigures.h
// What the shard's own Prometheus says: its alerts, those of other shards left out.
std::vector<ForeignAlert> foreignAlerts(const Draft &draft);
// What it scraped of that instance, as fresh as three of its own intervals, where its list of targets tells them (Prometheus 2.28 on); else as it was read.
Readings asScraped(const Draft &draft, const Observation &figures, const Server &server);
// Likewise its targets that are down, rules that fail, and old pushes, as problems without `since`.
std::vector<Problem> judgeMonitoring(const Draft &draft);
void mergeRooms(Draft &draft);  // step 2: rooms and people
// Who lists which room; of assemble's own input, not of what was merged.
WitnessLists witnessLists(const Draft &draft);
void joinRecordings(Draft &draft); // which recorder records which room
void rollUp(Draft &draft);      // step 3: medians, 95th percentiles, sums of rooms and of the shard
// step 4: what a recorder does not tell itself: how often it recorded today, and for how long the disk of its host lasts
void recorderFigures(Draft &draft);
// step 5: what stands before a shard and beside it: which of a proxy's servers leads to it, its sidecar's report, the certificate that ends first, split rooms
void edgeFigures(Draft &draft);
// step 6: what only this console knows: how fast servers answer it, how old their word is, canaries that are overdue, where shards are not alike, and what
// a machine knows of the heaps of its services
void ownFigures(Draft &draft);
// Part of the diagnosis: proxies that differ, the sidecar, split rooms. `holds`: for how long that has been so, this moment included, ms; `add`: a cause.
void diagnoseEdge(Draft &draft, const std::function<qint64(ProblemKind, const EntityId &)> &holds,
                  const std::function<Problem &(ProblemKind, Health, const EntityId &, const QStringList &)> &add);
bool isFree(const Server &recorder); // idle and healthy by every witness that knows it, and at least one does

} // namespace jitscope
