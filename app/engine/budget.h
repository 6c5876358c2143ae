// How many bytes one server may be asked for, and which detail is worth them. Pure: time is an argument (ms, any steady clock).
#pragma once

#include "fleet/room.h"
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
    double most() const { return m_cap; } // bytes that it gives at once
    // A page that comes regularly, whatever this says: the window keeps room for what it takes over its own interval (RateMeter::regularPerSecond()), up to its share. What the bucket does
    // not hold of it is owed, and paid by RegularShare of what comes in: the rest is never kept from detail, however big that page is.
    void spendRegular(double bytes, int everyMs, qint64 now);
    // Small pages that come whatever this says: they take of what the bucket holds and of the window, and leave no debt.
    void spendSmall(double bytes, qint64 now);

    static constexpr double BurstSeconds = 5;
    static constexpr double RegularShare = HttpSource::LeanShare;

private:
    void refill(qint64 now);
    double allowed() const; // bytes of a window that are not kept for the regular page, nor gone for small ones
    double m_rate, m_cap, m_tokens;
    std::deque<std::pair<qint64, double>> m_sent, m_small; // of the window: when, bytes
    double m_sum = 0, m_smallSum = 0;                      // of those
    double m_kept = 0, m_owed = 0;                         // for the regular page: of a window, not yet paid
    qint64 m_at = std::numeric_limits<qint64>::min();
};

// Which room's detail to ask for next at one server: first the rooms that somebody looks at or has pinned, then the worst ones,
// then all in turn. Every fourth request goes to the turn, so that looking at one room does not blind the rest.
// A room whose page would cost more than the bucket holds is asked person by person: whoever is badly connected first, every fourth time whoever waited
// longest. Else the page of one big room would be paid off for a minute, while nothing is known of the others.
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
        std::shared_ptr<const jitscope::Room> here = {}, known = {}; // its people at this server; the same room as it is shown. Null: it cannot be asked person by person
    };

    explicit DetailPlan(const Options &options);
    void setRooms(std::vector<Room> rooms);
    void setLooked(const QSet<RoomId> &rooms) { m_looked = rooms; }
    // Nobody looks at all: only that part of the budget is spent, and rooms that nobody has pinned come round less often.
    void setWatched(bool watched)
    {
        m_watched = watched;
        m_restUntil = std::numeric_limits<qint64>::min();
    }
    static constexpr int UnwatchedStretch = 12;
    // Where the page of everybody's figures tells how they are, and of pages that tell of no connection at all: of rooms that are not in trouble; of others twice the usual.
    static constexpr int LeanUnwatchedStretch = 36;
    static constexpr int LongestUnwatchedMs = 30'000; // until it is asked again; who looks wakes it
    DetailTurn next(qint64 now);
    void done(const QString &part, qint64 bytes, bool ok, qint64 now);
    // All are due, within the budget: what they said is from before a gap.
    void askAnew();
    // What else this server sent of what it may be asked for: the page of everybody's figures.
    void alsoSent(qint64 bytes, qint64 now);
    void alsoSmall(qint64 bytes, qint64 now) { m_budget.spendSmall(double(bytes), now); } // its list of rooms and its own figures
    double bytesPerSecond() const { return m_budget.bytesPerSecond(); }

private:
    struct AskedPerson
    {
        qint64 at = std::numeric_limits<qint64>::min() / 2;
        qint64 bytes = 0; // 0 not yet known
    };
    struct Asked : AskedPerson
    {
        double share = 1;                   // of the room's interval until it is due again: a page of one person comes round sooner
        QHash<QString, AskedPerson> people; // of a room that is asked person by person
    };
    const Room *pick(qint64 now, int *waitMs) const;
    double estimate(const Room &room) const;
    QString pickPerson(const Room &room);

    Options m_options;
    Budget m_budget;
    qint64 m_alsoAt = 0; // when alsoSent() was last called; 0 never
    std::vector<Room> m_rooms; // worst first
    QSet<RoomId> m_looked;
    QHash<QString, Asked> m_asked;
    unsigned m_turn = 0, m_personTurn = 0;
    bool m_watched = true;
    int m_fails = 0;
    qint64 m_restUntil = std::numeric_limits<qint64>::min(); // while nobody looks
    qint64 m_pauseUntil = std::numeric_limits<qint64>::min();
};

} // namespace jitscope
