// A place in the past as text: "jitscope://moment?at=2026-11-21T14:05:00%2B01:00&shard=eu1&page=rooms". Read strictly, because anybody may write one: nothing but
// these words, each once, a moment with its zone, and nothing is done by it but look.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace jitscope {

struct MomentLink
{
    qint64 at = 0;  // ms since the epoch
    QString shard;  // empty: all; hostile
    QString page;   // as in tabs.cpp: "rooms"; empty: none told
    QString room;   // JID that is to be opened; empty: none; hostile
    friend bool operator==(const MomentLink &, const MomentLink &) = default;
};

inline constexpr qsizetype MostMomentLink = 2000; // characters

QString momentLink(const MomentLink &link); // whole seconds, in the zone of this computer
std::optional<MomentLink> readMomentLink(const QString &text);
// "2026-11-21T14:05:00+01:00", "2026-11-21T13:05:00Z": the zone is a must, a fraction of a second is not. Years 2000 to 2199. As for --at.
std::optional<qint64> readMoment(const QString &text);
// What people write where it is asked for, in their own time: "14:05", "14:05:10", "2026-11-21 14:05", and all of readMoment().
// A time alone is the latest such before `now`.
std::optional<qint64> readMomentByHand(const QString &text, qint64 now);

} // namespace jitscope
