// What is told of alerts outside the window: one notice per cause, replaced in place (alerting.md §7, §8; look §8.12). Words are made in ui/tray and in the
// outgoing sinks from the alerts that it names.
#pragma once

#include "alerts/alertboard.h"

#include <map>

namespace jitscope {

struct Notice
{
    enum class Kind : quint8 {
        Alert,    // one cause, one or several targets
        Resolved, // Severe and Page only
        More,     // beyond three a minute: `count` that are only in the window
        Away,     // what came and went while the computer slept or was locked
    };
    Kind kind = Kind::Alert;
    QString group;                // stable: a later one with the same group takes its place
    AlertSeverity severity = AlertSeverity::Warning;
    std::vector<quint64> alerts;  // of the board; the first is the one to open
    int count = 0;                // targets; shards of them in `shards`
    int shards = 0;
    int rooms = -1, people = -1;  // reach of all together; −1 unknown
    qint64 since = 0;             // ms since the epoch
    bool repeated = false;        // told before, still unacknowledged
    bool quietly = false;         // the same cause has reached some more: it takes the place of what stands, without sound or a new bubble, and is sent nowhere
    bool withdrawn = false;       // nothing is left of it: take the bubble away
    qint64 away = 0;              // Kind::Away: how long, ms; came: ended meanwhile
    int came = 0;
};

struct NoticePolicy
{
    qint64 collectMs = 10'000;        // first notice of a group waits so long for further members at most (500 bridges: one notice) …
    qint64 settleMs = 800;            // … and no longer than this when nobody joins (2 s from a single fault to the bubble)
    qint64 furtherMs = 60'000;        // further members are told after that
    qint64 pageRepeatMs = 15 * 60'000, severeRepeatMs = 4 * 3'600'000, warningRepeatMs = 24 * 3'600'000;
    int perMinute = 3;
    int flapLimit = 2;                // firings within an hour that are told; then it is damped until it has been quiet for an hour …
    qint64 flapSettledMs = 10 * 60'000; // … or fires for so long without a break: that is no flapping
    qint64 linkGraceMs = 30'000;      // after our own link is back: what only it made fire has this time to clear
};

// Decides what is told when. Pure of clocks; remembers what it has told.
class NoticePlanner
{
public:
    explicit NoticePlanner(const NoticePolicy &policy = {}) : m_policy(policy) {}
    // What is to be told at `now`. Call at each change of the board and at wakeAt(). `ownLinkDown`: everything is held back (look §6).
    std::vector<Notice> plan(const AlertBoard &board, bool ownLinkDown, qint64 now);
    qint64 wakeAt() const { return m_wakeAt; } // ms since the epoch; 0: only when something changes
    // The computer slept or was locked from … until now: one notice for all of it instead of many.
    std::vector<Notice> back(const AlertBoard &board, qint64 from, qint64 now);

private:
    struct Group
    {
        qint64 firstSeen = 0, joinedAt = 0; // of members that are not told yet
        qint64 toldAt = 0;                  // 0: not told
        std::vector<quint64> told;          // members when it was told; sorted
        size_t toldCount = 0;               // of the last that was not quiet
        AlertSeverity severity{};
        bool shown = false;
        size_t waiting = 0;
    };
    struct Flap
    {
        std::vector<qint64> tellings; // of this target, within the last hour without quiet
        qint64 restlessAt = 0;        // when it fired or ended last
    };
    bool isDamped(const Alert &alert, qint64 now);
    void tell(const AlertBoard &board, const Group &group, qint64 now);
    void wake(qint64 at) { m_wakeAt = m_wakeAt ? std::min(m_wakeAt, at) : at; }

    NoticePolicy m_policy;
    std::map<QString, Group> m_groups;
    QHash<AlertKey, Flap> m_flaps;
    std::vector<qint64> m_tellings; // within the last minute
    std::vector<quint64> m_beyond;  // beyond three a minute: what the notice "more" counts
    qint64 m_wakeAt = 0, m_heldUntil = 0;
    bool m_linkWasDown = false;
};

} // namespace jitscope
