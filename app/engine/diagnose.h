// What is wrong, and how well everything is: causes worth somebody's attention out of the facts of one shard. Pure.
// What is wrong with recorders shows over time only: recorderwatch.h finds it, for diagnose().
#pragma once

#include "engine/draft.h"

namespace jitscope {

// Sets the health of people, rooms and servers, and the problems, worst first; `since` of a problem that was there before is kept.
// Own ignorance is never Ok: what cannot be asked any more is Unknown.
void diagnose(Draft &draft);
// Step of diagnose(): health of people and rooms; problems of those who are badly connected, without `since`.
std::vector<Problem> judgePeople(Draft &draft);
// The worst of servers, problems and sources. One person's bad line is no fault of the shard; many critical people, or a room that is poor as a
// whole, make it a Warning (a cause with a line of its own). A draining bridge does not make it worse.
Health shardHealth(const Draft &draft);

inline constexpr qint64 ViewsDifferMs = 10'000;       // jibri.md §16.2
inline constexpr size_t MaxPersonProblems = 100;
// This many critical people, and this share of those who are judged, are more than each one's own uplink.
inline constexpr int ManyPeople = 3;
inline constexpr double ManyPeopleShare = 0.02;

} // namespace jitscope
