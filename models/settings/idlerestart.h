// The nightly restart of a shard's bridges while nobody is on them, as [shard.idle_restart] of the fleet file says (jitsi/operations.md §4). Values, any
// thread.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace jitscope {

struct IdleRestart
{
    int from = 0, until = 0;      // minutes after midnight, local time of the servers; until before from: over midnight; equal: never
    QString zone;                 // IANA ("Europe/Berlin"); empty: this computer's
    QMap<QString, QString> zones; // of regions that have another one
    int minAgeHours = 20;         // a bridge that started later is left alone
    bool jicofo = false;          // Jicofo too, at the end, when the shard has no meeting
    bool isOn() const { return from != until; }
    friend bool operator==(const IdleRestart &, const IdleRestart &) = default;
};

// "03:30-05:00". Malformed with a readable detail.
Result<std::pair<int, int>> parseDayWindow(const QString &text);
QString dayWindowText(int from, int until);

struct IdleWindow
{
    qint64 from = 0, until = 0; // ms since the epoch
    friend bool operator==(const IdleWindow &, const IdleWindow &) = default;
};
// The window that holds `now`; nothing: it is not the hour. Days with a change of clocks are as long as they are.
std::optional<IdleWindow> windowAt(const IdleRestart &rule, const QTimeZone &zone, qint64 now);
// Of that region, or of all; this computer's where the name is none.
QTimeZone zoneOf(const IdleRestart &rule, const QString &region);

} // namespace jitscope
