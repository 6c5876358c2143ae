// What went wrong with each recorder today, and why as far as somebody told: what Jicofo, its own pages, the detector, its canary, its webhook and its log
// say is gathered as it is seen, for a snapshot only knows the present. GUI thread.
#pragma once

#include "fleet/fleet.h"

#include <QSet>

#include <map>

namespace jitscope {

class LogBoard;

struct RecorderFailure
{
    enum class Kind : quint8 {
        FocusMark, // Jicofo marked a start as failed; nobody says why
        Errors,    // its counter of system errors rose by `count`
        Unhealthy, // it says UNHEALTHY; text: its own message
        Finding,   // the detector's; `finding`
        Canary,    // text: title of the step that failed, source of the context "Operation"; detail
        Session,   // of its webhook; text: its own words
        Log,       // a known error in its log; text: title, source of the context "KnownError"; detail: cause, likewise
    };
    Kind kind{};
    qint64 at = 0;          // ms since the epoch: when it was, else when it was seen
    int count = 1;          // alike ones in a row
    QString text, detail;   // hostile but for sources
    ProblemKind finding{};
    bool isExplained() const { return kind != Kind::FocusMark && kind != Kind::Errors && (kind == Kind::Finding || !text.isEmpty()); }
    friend bool operator==(const RecorderFailure &, const RecorderFailure &) = default;
};

class RecorderFailures : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. What they say is as old as this console at the most.
    RecorderFailures(Fleet &fleet, LogBoard &logs, QObject *parent = nullptr);

    // Of the day of its latest one, newest first, at most Most; empty: none was seen, which is not to say that there was none.
    const std::vector<RecorderFailure> &of(const EntityId &recorder) const;
    // The one to tell in short: the latest that says why, else the latest. null: none.
    const RecorderFailure *last(const EntityId &recorder) const;
    qint64 watchedSince(const EntityId &recorder) const; // ms since the epoch; 0: not at all

    static constexpr size_t Most = 50;

signals:
    void changed(const jitscope::EntityId &recorder);

private:
    struct One
    {
        std::vector<RecorderFailure> all;
        qint64 since = 0, focusMark = 0, canary = 0, session = 0;
        double errors = -1;
        bool unhealthy = false;
        std::map<ProblemKind, qint64> open; // findings that hold, since when
        quint64 logLine = 0;
    };
    void see(const ShardSnapshot &snapshot);
    void read(const EntityId &recorder);
    void add(const EntityId &recorder, One &one, const RecorderFailure &failure, qint64 now);

    Fleet &m_fleet;
    LogBoard &m_logs;
    std::map<EntityId, One> m_all;
    qint64 m_now = 0; // of the latest snapshot
};

} // namespace jitscope
