// What is told of alerts and operations outside the window, in words (look §8.12): bubbles, the tray's tooltip and its list of causes. Translated, plain
// text, safe to show. Names of people never appear.
#pragma once

#include "alerts/notice.h"
#include "audit/operation.h"
#include "fleet/fleet.h"

namespace jitscope {

struct NoticeText
{
    QString title, body;
    friend bool operator==(const NoticeText &, const NoticeText &) = default;
};
NoticeText noticeText(const Notice &notice, const AlertBoard &board, const Fleet &fleet, qint64 now); // now: ms since the epoch
NoticeText operationNotice(const Operation &operation, qint64 now);                                   // of one that has ended, or asks
NoticeText testNotice(AlertSeverity severity);

enum class NoticeAct : quint8 { Acknowledge, Open, Snooze, Reconnect };
std::vector<NoticeAct> noticeActs(const Notice &notice, const AlertBoard &board); // in the order of the buttons
const char *noticeActKey(NoticeAct act);                                          // stable: "acknowledge"
std::optional<NoticeAct> noticeActByKey(QStringView key);                         // "default", a click on the bubble itself, is Open
QString noticeActWord(NoticeAct act);
inline constexpr qint64 NoticeSnoozeMs = 3'600'000;

// Target as it may be told outside: never a person's name.
QString noticeTarget(const Alert &alert, const Fleet &fleet);

// What fires and that nobody has acknowledged, muted or explained.
struct AlertTally
{
    int critical = 0, warning = 0, unknown = 0;
    Health worst = Health::Ok; // Ok: nothing
    int all() const { return critical + warning + unknown; }
    friend bool operator==(const AlertTally &, const AlertTally &) = default;
};
AlertTally tally(const AlertBoard &board, qint64 now);

// One line of the tray's menu: alerts of one rule are one cause, as in a notice.
struct NoticeCause
{
    quint64 alert = 0; // the one to open
    Health health{};
    QString text;      // "jvb-eu1-03: no XMPP login"
    qint64 since = 0;  // ms since the epoch
    friend bool operator==(const NoticeCause &, const NoticeCause &) = default;
};
std::vector<NoticeCause> worstCauses(const AlertBoard &board, const Fleet &fleet, size_t most, qint64 now);

// "Jitscope: 2 critical, 2 warnings, 1 unknown · 1,284 people in 142 rooms"
// figures: of scope Shard, of the whole fleet (series/fleetrollup.h); what nobody has told is left out.
QString trayToolTip(const AlertTally &tally, const Readings &figures, qint64 mutedUntil, qint64 now);

} // namespace jitscope
