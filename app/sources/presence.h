// Presence stanzas: the breweries' feed (xmpp-websocket.md §11), and, for saved payloads, what meeting rooms carry (§13).
// One complete element per call, as RFC 7395 frames it.
#pragma once

#include "sources/source.h"

#include <QStringList>

#include <utility>

namespace jitscope {

// A stanza as it stands. All text is hostile.
struct Presence
{
    enum class Type : quint8 { Available, Unavailable, Error };
    enum class Payload : quint8 { None, Jibri, Stats, Meeting };

    Type type = Type::Available;
    Payload payload = Payload::None;
    QString room, nick;              // of `from`: bare JID and resource
    QString id;                      // of the stanza: joins are told apart by it
    QStringList jids;                // real JIDs, one per <item>; ≥ 2: same nickname twice (§15.1)
    QString affiliation, role;       // of the first item
    std::vector<int> codes;          // status codes in order; 110 own, 201 created, 301 banned, 303 renamed, 307 kicked, 333 technical error
    QString newNick;                 // with 303
    QString actor, reason;           // of a kick, a ban or a destroyed room
    QString statusText;              // <status>, "Disconnected: system-shutdown"
    bool destroyed = false;          // the room is gone
    QString errorCondition, errorText; // with Type::Error: "conflict", "not-allowed", …

    QString busyStatus, healthStatus;                  // Payload::Jibri; empty: said nothing
    std::vector<std::pair<QString, QString>> stats;    // Payload::Stats: name and value as they stand, in order
    std::vector<std::pair<QString, QString>> details;  // everything else with a value: "nick", "conference-properties/bridge-count", …

    bool hasCode(int code) const;
    bool isSelf() const { return hasCode(110); }
};

// Refuses what is not one well-formed <presence/> (Malformed, with "line L, column C"), document types included.
Result<Presence> readPresence(QByteArrayView stanza, const ParseContext &context);

// What a stanza tells. From a brewery (context.origin.part names its room, or the stanza carries no meeting payload) exactly one
// server: id and name = nick, occupant = full JID, inBrewery, presenceItems, kind by payload:
//   <jibri-status> Recorder (view in `presence`), <stats> Bridge or, with Jigasi's names, Gateway; nick "focus" Focus; else Unexpected.
// An occupant that has not published yet is Unexpected too: a Jibri's first presence has no status, the next one follows at once.
// Unavailable: inBrewery = false, nothing else but `message` (the reason) is known; the kind is then that of the last presence.
// Error: no server, one problem with the condition. Own presences (110) give no server.
Observation observePresence(const Presence &presence, const ParseContext &context);

// False when somebody came, went or said another state of itself; not when only figures moved. Both sorted alike.
bool haveSameStates(const std::vector<Server> &before, const std::vector<Server> &now);

Result<Observation> parsePresence(QByteArrayView stanza, const ParseContext &context);

// For saved files: any text that holds stanzas, whole or cut, one or many (logs, dumps, transcripts, <iq> with statistics).
// Reads each one that is there. Refuses a text without any.
Result<Observation> parsePresenceText(QByteArrayView text, const ParseContext &context);

} // namespace jitscope
