// How many bytes one server may be asked for, and which detail is worth them. Pure: time is an argument (ms, any steady clock).
#pragma once

#include "base/id.h"
#include "sources/httpsource.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <limits>

namespace jitscope {

// Token bucket that may go into debt: a page bigger than the bucket is asked for when the bucket is full, and paid off afterwards.
// What a full bucket gives at once counts too: over the window that the status bar shows (RateMeter::WindowMs) the mean stays below the rate.
class Budget
{
public:
    // `burst`: so many seconds of the rate may be asked for at once.
    explicit Budget(double bytesPerSecond, double burst = BurstSeconds);
    double bytesPerSecond() const { return m_rate; }
    bool affords(double bytes, qint64 now);
    void spend(double bytes, qint64 now);
    int waitMs(double bytes, qint64 now); // until it affords that; 0 now
    // A page that comes regularly, whatever this says: the window keeps room for as many of it as may fall into one.
    void spendRegular(double bytes, int everyMs, qint64 now);

    static constexpr double BurstSeconds = 5;

private:
    void refill(qint64 now);
    double allowed() const; // bytes of a window that are not kept for the regular page
    double m_rate, m_cap, m_tokens;
    std::deque<std::pair<qint64, double>> m_sent; // of the window: when, bytes
    double m_sum = 0;                             // of m_sent
    double m_kept = 0;                            // for the regular page
    qint64 m_at = std::numeric_limits<qint64>::min();
};

// Which room's detail to ask for next at one server: first the rooms that somebody looks at or has pinned, then the worst ones,
// then all in turn. Every fourth request goes to the turn, so that looking at one room does not blind the rest.
class DetailPlan
{
public:
    struct Options
    {
        SourceKind kind = SourceKind::JvbDebugFull;
        double bytesPerSecond = 100'000;
        double burstSeconds = Budget::BurstSeconds;
        double bytesPerPerson = 28'000; // a first guess of the page's size; the last size is better
        int lookedMs = 5000;            // not more often than this
        int worstMs = 15'000;
        int turnMs = 20'000;
        int worst = 5;                  // how many rooms count as the worst
        int failPauseMs = 300'000;      // when every room fails, the page may be switched off
    };
    struct Room
    {
        RoomId id;
        QString part;       // how the server calls it
        int people = 0;
        double badness = 0; // bigger is worse; 0 nothing known or all well
    };

    explicit DetailPlan(const Options &options);
    void setRooms(std::vector<Room> rooms);
    void setLooked(const QSet<RoomId> &rooms) { m_looked = rooms; }
    DetailTurn next(qint64 now);
    void done(const QString &part, qint64 bytes, bool ok, qint64 now);
    // What else this server sent of what it may be asked for: the page of everybody's figures.
    void alsoSent(qint64 bytes, qint64 now);
    double bytesPerSecond() const { return m_budget.bytesPerSecond(); }

private:
    struct Asked
    {
        qint64 at = std::numeric_limits<qint64>::min() / 2;
        qint64 bytes = 0; // 0 not yet known
    };
    const Room *pick(qint64 now, int *waitMs) const;
    double estimate(const Room &room) const;

    Options m_options;
    Budget m_budget;
    qint64 m_alsoAt = 0; // when alsoSent() was last called; 0 never
    std::vector<Room> m_rooms; // worst first
    QSet<RoomId> m_looked;
    QHash<QString, Asked> m_asked;
    unsigned m_turn = 0;
    int m_fails = 0;
    qint64 m_pauseUntil = std::numeric_limits<qint64>::min();
};

} // namespace jitscope
