// A room that Brewery sits in, with the timers around it. Seen by brewery.cpp and breweryseats.cpp alone.
#pragma once

#include "sources/brewery.h"

#include <QRandomGenerator>

namespace jitscope {

struct Brewery::Seat
{
    Seat(const ParseContext &context, const QString &domain, const Timing &timing, Brewery *owner)
        : room(context, domain), timeout(owner), again(owner), pings(owner), backoff(timing.rejoin, timing.rejoinAtMost, QRandomGenerator::system()->generate())
    {
        for (QTimer *t : {&timeout, &again}) t->setSingleShot(true);
    }
    BreweryRoom room;
    QTimer timeout, again, pings;
    Backoff backoff;
    int nickTries = 0;
    bool pinging = false;
    bool dirty = false;
};

} // namespace jitscope
