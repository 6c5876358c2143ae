// What assemble's steps hand to each other: a snapshot in the making, still changeable.
#pragma once

#include "engine/assemble.h"

#include <QHash>

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
    std::vector<RoomDraft> rooms;       // sorted by id
    std::vector<Problem> problems;
    Readings readings;

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
void mergeRooms(Draft &draft);  // step 2: rooms and people
void joinRecordings(Draft &draft); // which recorder records which room
void rollUp(Draft &draft);      // step 3: medians, 95th percentiles, sums of rooms and of the shard
// step 4: what a recorder does not tell itself: how often it recorded today, and for how long the disk of its host lasts
void recorderFigures(Draft &draft);
bool isFree(const Server &recorder); // idle and healthy by every witness that knows it, and at least one does

} // namespace jitscope
