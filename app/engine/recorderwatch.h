// "Reports IDLE but cannot record": what is wrong with a shard's recorders, out of what presence, REST, their counters and Jicofo say over time. One
// rule per column of jibri.md §15.9, and those for the other states that want somebody. Pure: no clock, no network.
//
// A witness that is missing is no statement: nothing is found because of it, and what a finding cannot know for want of it stands in its gaps.
#pragma once

#include "fleet/snapshot.h"
#include "logs/prosodylog.h"

#include <map>
#include <optional>
#include <vector>

namespace jitscope {

class RecorderWatch
{
public:
    using Busy = RecorderView::Busy;
    struct Recorder
    {
        const Server *server;
        bool restLives = false; // its own pages are asked and answer
    };
    struct Pool // of one shard at one moment; times in ms since the epoch
    {
        qint64 now = 0;
        QString title;    // of the shard, for the sentence
        Reading failures; // recordings that Jicofo saw fail; not measured: unknown
        Reading active;   // recordings and streams that Jicofo knows to be on; not measured: unknown
        std::vector<Recorder> recorders;
        std::optional<AutostartLog> autostart; // nothing: nobody reads that log
    };
    // `since` of a finding is when its trouble began as far as was seen; `about` has no shard: the id of the recorder, or none for the whole pool.
    struct Finding
    {
        ProblemKind kind{};
        Health health = Health::Warning;
        ServerId about;
        qint64 since = 0;
        QStringList args;
        Remedy remedy = Remedy::None;
        std::vector<ProblemFact> facts;
        std::vector<ProblemGap> gaps;
    };
    // Call it with every snapshot, in the order of time.
    std::vector<Finding> see(const Pool &pool);

    static constexpr qint64 ShortMs = 95'000;     // a failing join ends by then (§16.1)
    static constexpr qint64 RaceMs = 30'000;      // and a stop race by then (§15.9)
    static constexpr qint64 DifferMs = 10'000;    // two views (§16.2)
    static constexpr int Suspect = 3;             // so many failures are no chance
    static constexpr qint64 StuckMs = 120'000;    // busy with a session that never was on
    static constexpr qint64 UploadMs = 1'800'000; // busy with the end of one
    static constexpr qint64 BlindMs = 900'000;    // busy, and nobody tells which of the two it is
    static constexpr qint64 MissingMs = 30'000;   // after a start REST answers before the login is done
    static constexpr qint64 UnlistedMs = 75'000;  // Jicofo's page is asked seldom
    static constexpr qint64 ExpiredSoonMs = 60'000, ExpiredLongMs = 300'000; // a supervisor restarts it in seconds
    static constexpr qint64 AfterMs = 30'000;     // a launch that took too long is up so much after Jicofo gave up
    static constexpr qint64 HollowMs = 240'000;   // busy with a browser and no ffmpeg: five looks at its machine (operations.md §6.3)
    static constexpr double DiskBytes = 10e9, DiskShare = 0.10; // less than both is too little
    static constexpr qint64 LogMs = 3'600'000;    // what a log told is news for so long

private:
    struct Span // of BUSY, or of a counter's rise between two looks at it
    {
        qint64 from = 0, to = 0;
        int by = 0;
    };
    enum class Worth : quint8 { Open, Good, Bad, Unclear };
    struct Phase
    {
        qint64 from = 0, to = 0; // to 0: it lasts
        bool on = false, maybe = false; // a recording was on meanwhile; or one of some that began together was
        Worth worth = Worth::Open;
        bool vague = false;      // without the feed: its ends are when REST was asked
        bool likeJoin = true, likeRace = true; // of a bad one: when Jicofo counted the failure fits
    };
    struct Marked { qint64 at = 0; }; // Jicofo's page has a new mark of failure on it
    struct One
    {
        QString name;
        std::vector<Phase> phases;      // of the last minutes, the oldest first
        std::vector<Phase> bad;         // failing ones in a row
        std::vector<Marked> marks;
        qint64 freeSince = 0;           // 0: not free
        double started = -1, stopped = -1, process = -1;
        qint64 countersAt = 0, stoppedSince = 0;
        double session = -1;            // sessions started when the present phase was first counted; -1: not yet
        qint64 failedMark = -1;         // Jicofo's own time of its last failure; -1 not told yet
        int launches = 0, launchRises = 0; // failures that only its launch explains, and at how many looks
        qint64 born = 0;                // its present process was seen first then; 0: it was there before us
        bool certain = false;           // Jicofo named it
        qint64 launchesFrom = 0, launchesTo = 0;
        // Conditions that must last: since when, by answers of the later witness.
        qint64 differs = 0, focusDiffers = 0, missing = 0, unlisted = 0, expired = 0, unhealthy = 0, twice = 0, hollow = 0, diskLow = 0;
        bool differsStill = false, focusDiffersStill = false, hollowStill = false;
        // By counters of its present phase: a session runs, or has begun to stop.
        bool counted() const { return started >= 0 && stopped >= 0 && countersAt > busyFrom() + 1000; }
        bool ending() const { return counted() && stopped >= started; }
        qint64 busyFrom() const { return phases.empty() || phases.back().to ? 0 : phases.back().from; }
    };
    struct Rise : Span
    {
        std::vector<ServerId> suspects; // free all the time
        bool settled = false;
    };

    static Busy busyOf(const Server &server);
    void look(One &one, const Recorder &r, const Pool &pool);
    void follow(One &one, const Server &s, const Pool &pool);
    void compare(One &one, const Recorder &r, const Pool &pool);
    void countOn(const Pool &pool);
    void countFailures(const Pool &pool);
    void judgePhases(const Pool &pool);
    void judge(One &one, Phase &phase, const Pool &pool);
    void explain(const Pool &pool);
    static bool likeJoin(const Rise &rise, const Phase &phase);
    static bool likeRace(const Rise &rise, const Phase &phase);
    bool isExplained(const Rise &rise, bool &open) const;
    std::optional<ProblemKind> phasesMean(const One &one, const Pool &pool) const;
    void forget(const Pool &pool);
    void good(One &one);
    void find(const One &one, const Recorder &r, const Pool &pool, std::vector<Finding> &out) const;
    void findLaunches(const Pool &pool, std::vector<Finding> &out) const;
    void findStuck(const Pool &pool, std::vector<Finding> &out) const;
    bool elsewhere(const Server &s) const;
    bool isNamed(const Server &s) const;

    std::map<ServerId, One> m_all;
    double m_failures = -1, m_active = -1;
    qint64 m_failuresAt = 0, m_activeAt = 0;
    // More say busy than Jicofo knows of, those at their end left out: since when. By how many without those that may still be joining, and since when.
    qint64 m_excessSince = 0, m_surelySince = 0;
    int m_surely = 0;
    int m_busyNow = 0;
    std::vector<Rise> m_rises; // of Jicofo's failures
    std::vector<QString> m_ours; // environments that this shard's recordings were made for (§2.1)
};

} // namespace jitscope
