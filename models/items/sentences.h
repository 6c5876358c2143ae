// Problems and errors as sentences of an experienced colleague: where, what, what to do (look §12). Translated, plain text, safe to show.
// What each kind expects in Problem::args (all optional: a sentence without figures is made when they are missing; args[0] falls back
// to the id of what the problem is about):
//   source-*             name of the source, answer or status ("HTTP 401")         shard-unreachable   shard, sources behind it
//   feed-down            shard                                                     bridge-unhealthy    bridge, its own message
//   bridge-no-xmpp       bridge, rooms joined, rooms configured                    bridge-overloaded   bridge, stress ("0.87")
//   bridge-…, recorder-… name of the server                                       recorder-views-differ   recorder, presence, REST, Jicofo
//   recorder-stuck-busy, -expired   recorder, age ("38 min")                       recorders-none-free shard, recorders known
//   recorder-idle-but-fails   recorder, failures; about the shard: shard, failures, the recorders that it may be
//   recorder-slow-launch      recorder, sessions, the longest (age)                recorder-cannot-join    likewise
//   recorder-stale-presence   recorder, presence, REST, Jicofo                     recorder-missing        recorder, "brewery" | "focus"
//   recorder-autostart-fails  shard, requests lost                                 focus-unhealthy         focus, message
//   no-usable-bridge     shard, bridges known                                      versions-differ     what, the versions
//   unexpected-occupant  nick, brewery                                             swap-low            host, free per cent
//   person-poor          person, cause: "loss-up" | "loss-down" | "jitter" | "rtt", figure with unit, the others' figure with unit
//   room-poor            room, people concerned, people
#pragma once

#include "base/result.h"
#include "fleet/snapshot.h"

#include <QString>

namespace jitscope {

// The cause in few words: "No XMPP login", "Own uplink".
QString problemTitle(const Problem &problem);
// One whole sentence that names the object: "jvb-eu1-03 has lost its XMPP login; its health check still says 200."
QString problemSentence(const Problem &problem);
// "4 rooms, 63 people"; empty when the reach is unknown.
QString problemReach(const Problem &problem);
// What to do about it, the rung named; empty when nothing is proposed.
QString remedySentence(const Problem &problem);
// One piece of evidence with its figure, source and time; `shard` may be null. What the cause cannot know, and why.
QString factSentence(const ProblemFact &fact, const ShardSnapshot *shard);
QString gapSentence(ProblemGap gap);
// What happened at `name` (a source, a server, a file): "jvb-eu1-03 did not answer in time." Details are not in it.
QString errorSentence(const Error &error, const QString &name);

} // namespace jitscope
