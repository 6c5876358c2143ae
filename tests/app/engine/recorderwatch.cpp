// "Reports IDLE but cannot record": every column of jibri.md §15.9 and the other states, played twenty times by the demo's world with other recorders at
// work beside it, polls that come early, late and not at all; and a healthy day in which nothing may be found. The counts are printed.
#include "engine/recorderwatch.h"

#include "demo/demoincidents.h"
#include "demo/demoworld.h"
#include "fleet/metric.h"
#include "items/sentences.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace jitscope;

namespace {

constexpr quint32 Unseen = 70'001;
constexpr qint64 Start = 1'787'218'892'512;
using Finding = RecorderWatch::Finding;

// What is seen of a recorder: each witness in its own rhythm.
struct Truth
{
    QString name, serving;
    bool running = true, inBrewery = true, busy = false, presenceBusy = false, expired = false, healthy = true, twice = false;
    bool metrics = true;
    double started = 0, stopped = 0, errors = 0;
    qint64 process = 0, failedAt = 0;
    bool available() const { return inBrewery && healthy && !presenceBusy; }
};

struct Senses // which witnesses there are
{
    bool feed = true, counters = true, list = true, active = true;
};

class Sampler
{
public:
    Sampler(quint32 seed, Senses senses = {}) : m_random{seed * 977 + 5}, m_senses(senses) {}

    // Every second of the simulation.
    std::vector<Finding> look(qint64 now, const std::vector<Truth> &all, double failures, double active)
    {
        m_seen.resize(all.size());
        RecorderWatch::Pool pool;
        pool.now = now;
        pool.title = QStringLiteral("eu1");
        pool.autostart = autostart;
        if (due(m_stats, now, 5000)) {
            m_failures = {failures, now, Metric::FocusRecordingFailures, 0, ReadingState::Measured};
            m_active = {active, now, Metric::FocusRecording, 0, ReadingState::Measured};
        }
        pool.failures = m_failures;
        if (m_senses.active) pool.active = m_active;
        const bool listed = due(m_list, now, 15'000);
        for (size_t i = 0; i < all.size(); ++i) {
            const Truth &t = all[i];
            Seen &s = m_seen[i];
            s.server.kind = ServerKind::Recorder;
            s.server.id = ServerId{t.name};
            s.server.name = t.name;
            if (m_senses.feed) { // pushed
                const RecorderView::Busy busy = t.presenceBusy ? RecorderView::Busy::Busy : RecorderView::Busy::Idle;
                const RecorderView::Healthy healthy = t.healthy ? RecorderView::Healthy::Healthy : RecorderView::Healthy::Unhealthy;
                s.server.inBrewery = t.inBrewery;
                s.server.presenceItems = t.inBrewery ? 1 + t.twice : 0;
                if (!t.inBrewery) s.server.presence = {};
                else if (!s.server.presence.known || s.server.presence.busy != busy || s.server.presence.healthy != healthy) s.server.presence = {busy, healthy, true, now};
            }
            if (due(s.health, now, 5000)) {
                s.lives = t.running;
                const RecorderView::Busy busy = t.expired ? RecorderView::Busy::Expired : t.busy ? RecorderView::Busy::Busy : RecorderView::Busy::Idle;
                if (t.running) s.server.rest = {busy, t.healthy ? RecorderView::Healthy::Healthy : RecorderView::Healthy::Unhealthy, true, now};
                s.server.serving = t.busy ? t.serving : QString();
            }
            if (t.metrics && m_senses.counters && due(s.counters, now, 10'000) && t.running) {
                s.server.readings.measure(Metric::RecorderStarted, t.started, now, 0);
                s.server.readings.measure(Metric::RecorderStopped, t.stopped, now, 0);
                s.server.readings.measure(Metric::RecorderErrors, t.errors, now, 0);
                s.server.readings.measure(Metric::RecorderCounting, double(t.process), now, 0);
            }
            if (m_senses.list && listed) {
                s.server.inFocusList = t.inBrewery;
                s.server.focus = {t.presenceBusy ? RecorderView::Busy::Busy : RecorderView::Busy::Idle, t.healthy ? RecorderView::Healthy::Healthy : RecorderView::Healthy::Unhealthy,
                                  t.inBrewery, now, t.failedAt};
            }
            const int state = int(s.server.rest.busy) * 4 + int(s.server.presence.busy);
            if (state != s.state) s.server.since = now;
            s.state = state;
            pool.recorders.push_back({&s.server, s.lives});
        }
        return m_watch.see(pool);
    }

    std::optional<AutostartLog> autostart;

private:
    // Polled every `every` ms, a tenth early or late; one answer in twenty-five is missed.
    bool due(qint64 &next, qint64 now, qint64 every)
    {
        if (next == 0) next = now + qint64(m_random.unit() * double(every));
        if (now < next) return false;
        next = now + qint64(double(every) * (0.9 + 0.2 * m_random.unit()));
        return !m_random.chance(0.04);
    }
    struct Seen
    {
        Server server;
        bool lives = false;
        int state = -1;
        qint64 health = 0, counters = 0;
    };
    demo::Random m_random;
    Senses m_senses;
    RecorderWatch m_watch;
    std::vector<Seen> m_seen;
    Reading m_failures, m_active;
    qint64 m_stats = 0, m_list = 0;
};

std::vector<Truth> truthOf(const demo::Shard &shard)
{
    std::vector<Truth> out;
    for (const demo::Recorder &r : shard.recorders) {
        Truth t;
        t.name = QString::fromUtf8(r.name);
        t.running = r.process.running && r.fault != demo::Recorder::Fault::Closed;
        t.inBrewery = r.present();
        t.busy = r.state == demo::Recorder::State::Busy;
        t.expired = r.state == demo::Recorder::State::Expired;
        t.presenceBusy = r.presenceBusy();
        t.healthy = r.healthy;
        t.twice = r.fault == demo::Recorder::Fault::SameNick;
        t.metrics = r.metrics;
        t.started = r.startedSessions;
        t.stopped = r.stoppedSessions;
        t.errors = r.errors;
        t.process = r.started;
        t.failedAt = r.lastFailed;
        t.serving = QStringLiteral("prod-xmpp.eu1.example.org");
        out.push_back(t);
    }
    return out;
}

double activeOf(const demo::Shard &shard)
{
    return double(std::count_if(shard.rooms.begin(), shard.rooms.end(), [](const demo::Room &r) { return r.recorder >= 0; }));
}

demo::World poolOf(quint32 seed, int recorders = 5)
{
    DemoOptions options;
    options.shards = 1;
    options.bridges = 1;
    options.rooms = 12;
    options.people = 48;
    options.recorders = recorders;
    options.seed = seed;
    return demo::World(options, Start);
}

struct Verdict
{
    QSet<ProblemKind> kinds;
    bool right = false, certain = false; // the cause; and the recorder named alone
    qint64 after = 0;                    // ms until then
    QStringList wrong;
};

// Plays one incident for `minutes` after two calm ones, and says what was found.
Verdict play(const char *incident, ProblemKind kind, quint32 seed, Senses senses, int minutes)
{
    demo::World world = poolOf(seed);
    demo::Incidents incidents(world, false);
    Sampler sampler(seed, senses);
    const QString broken = QString::fromUtf8(world.shards()[0].recorders.back().name);
    Verdict v;
    sampler.autostart = qstrcmp(incident, "autostart") == 0 ? std::optional(AutostartLog{}) : std::nullopt;
    for (int s = 0; s < (minutes + 2) * 60; ++s) {
        if (s == 120) {
            if (sampler.autostart) sampler.autostart = AutostartLog{2, world.now()};
            else incidents.start(QString::fromLatin1(incident));
        }
        world.step(1000);
        const demo::Shard &shard = world.shards()[0];
        for (const Finding &f : sampler.look(world.now(), truthOf(shard), double(shard.recordingFailures), activeOf(shard))) {
            const bool own = f.about.value == broken || f.args.mid(2).contains(broken) || f.kind == ProblemKind::RecorderAutostartFails;
            if (f.kind == kind && own) {
                if (!v.right) v.after = s * 1000 - 120'000;
                v.right = true;
                v.certain = v.certain || f.about.value == broken;
            } else {
                const QString what = QLatin1String(problemName(f.kind)) + QLatin1Char(' ') + f.about.value;
                if (!v.wrong.contains(what)) v.wrong << what;
            }
        }
    }
    return v;
}

} // namespace

class RecorderWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void matrix_data()
    {
        QTest::addColumn<QString>("incident");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("minutes");
        QTest::newRow("15.1 launch") << "jibri-idle-but-fails" << int(ProblemKind::RecorderIdleButFails) << 5;
        QTest::newRow("15.2 race") << "jibri-slow-launch" << int(ProblemKind::RecorderSlowLaunch) << 7;
        QTest::newRow("15.3 join") << "jibri-cannot-join" << int(ProblemKind::RecorderCannotJoin) << 14;
        QTest::newRow("15.4 stale") << "jibri-stale-presence" << int(ProblemKind::RecorderStalePresence) << 4;
        QTest::newRow("15.5 nick") << "jibri-same-nick" << int(ProblemKind::RecorderTwice) << 4;
        QTest::newRow("15.6 expired") << "jibri-expired" << int(ProblemKind::RecorderExpired) << 7;
        QTest::newRow("15.7 plugin") << "autostart" << int(ProblemKind::RecorderAutostartFails) << 4;
        QTest::newRow("stuck busy") << "jibri-stuck-busy" << int(ProblemKind::RecorderStuckBusy) << 14;
        QTest::newRow("unhealthy") << "jibri-unhealthy" << int(ProblemKind::RecorderUnhealthy) << 4;
        QTest::newRow("missing") << "jibri-missing" << int(ProblemKind::RecorderMissing) << 4;
    }
    void matrix()
    {
        QFETCH(QString, incident);
        QFETCH(int, kind);
        QFETCH(int, minutes);
        int right = 0, clean = 0;
        qint64 slowest = 0;
        QStringList wrong;
        for (quint32 seed = Unseen; seed < Unseen + 20; ++seed) { // the rules were made on 1 … 40
            const Verdict v = play(incident.toLatin1().constData(), ProblemKind(kind), seed, {}, minutes);
            right += v.right && v.wrong.isEmpty();
            clean += v.wrong.isEmpty();
            slowest = std::max(slowest, v.after);
            if (!v.right || !v.wrong.isEmpty()) wrong << QString::number(seed) + QStringLiteral(": ") + (v.right ? QString() : QStringLiteral("not found ")) + v.wrong.join(QStringLiteral(", "));
        }
        qInfo("%s: right cause and no other %d of 20, slowest %lld s%s%s", QTest::currentDataTag(), right, (long long)slowest / 1000, wrong.isEmpty() ? "" : "; ", qPrintable(wrong.join(QStringLiteral("; "))));
        QVERIFY(right >= 19);
    }

    // A witness less: the cause is found with what is left, or nothing is; never another.
    void fewerWitnesses_data()
    {
        QTest::addColumn<int>("less");
        QTest::newRow("no feed") << 0;
        QTest::newRow("no counters") << 1;
        QTest::newRow("no list of Jicofo's") << 2;
        QTest::newRow("no count of recordings") << 3;
    }
    void fewerWitnesses()
    {
        QFETCH(int, less);
        Senses senses;
        (less == 0 ? senses.feed : less == 1 ? senses.counters : less == 2 ? senses.list : senses.active) = false;
        const std::pair<const char *, ProblemKind> all[] = {
            {"jibri-idle-but-fails", ProblemKind::RecorderIdleButFails}, {"jibri-slow-launch", ProblemKind::RecorderSlowLaunch}, {"jibri-cannot-join", ProblemKind::RecorderCannotJoin}};
        for (const auto &[incident, kind] : all) {
            int right = 0, certain = 0;
            QStringList wrong;
            for (quint32 seed = Unseen + 31; seed <= Unseen + 36; ++seed) {
                const Verdict v = play(incident, kind, seed, senses, 10);
                right += v.right;
                certain += v.certain;
                wrong << v.wrong;
            }
            qInfo("%s, %s: %d of 6 found, %d of them named alone%s%s", QTest::currentDataTag(), incident, right, certain, wrong.isEmpty() ? "" : "; also ", qPrintable(wrong.join(QStringLiteral(", "))));
            if (less == 0) continue; // polls alone see few of the short phases: told, not promised
            QVERIFY(right >= 4);
            if (less == 3) continue; // nobody says which short phase recorded after all; the finding says that it does not know
            QVERIFY(wrong.isEmpty());
        }
    }

    // 30 Jibris, 300 recordings: short and long ones, slow launches, finalize scripts that upload for minutes, nightly restarts, single-use ones.
    void healthyDay()
    {
        demo::Random random{42};
        struct One
        {
            qint64 busyFrom = 0, onAt = 0, offAt = 0, idleAt = 0, backAt = 0, loginAt = 0, expiredUntil = 0;
            qint64 restartAt = 0;
        };
        std::vector<Truth> all(30);
        std::vector<One> life(30);
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].name = QStringLiteral("jibri-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
            all[i].serving = QStringLiteral("prod-xmpp.example.org");
            all[i].metrics = i % 6 != 5;
            all[i].process = Start - 3'600'000;
            life[i].restartAt = Start + qint64(random.unit() * 86'400'000);
        }
        Sampler sampler(7);
        int recordings = 0, shortOnes = 0;
        qint64 next = Start + 1000;
        std::map<QString, int> found;
        for (qint64 now = Start; now < Start + 86'400'000; now += 1000) {
            double active = 0;
            for (size_t i = 0; i < all.size(); ++i) {
                Truth &t = all[i];
                One &l = life[i];
                if (l.busyFrom && now >= l.offAt && t.stopped < t.started) t.stopped = t.started; // it stops, the upload begins
                if (l.busyFrom && now >= l.idleAt) {
                    const bool single = i % 10 == 9;
                    l.busyFrom = l.onAt = l.offAt = l.idleAt = 0;
                    t.busy = false;
                    t.presenceBusy = t.expired = single;
                    if (single) l.expiredUntil = now + 8000 + random.below(20'000);
                }
                if ((t.expired && now >= l.expiredUntil) || (!t.busy && t.running && !l.busyFrom && now >= l.restartAt && !t.expired)) {
                    if (now >= l.restartAt) l.restartAt = now + 86'400'000;
                    t.running = t.inBrewery = t.expired = t.presenceBusy = false;
                    l.backAt = now + 4000 + random.below(9000);
                }
                if (!t.running && now >= l.backAt) {
                    t.running = true;
                    t.started = t.stopped = 0;
                    t.process = now;
                    l.loginAt = now + 1000 + random.below(8000);
                }
                if (t.running && !t.inBrewery && now >= l.loginAt) t.inBrewery = true;
                active += l.onAt && now >= l.onAt && now < l.offAt;
            }
            if (now >= next) {
                next = now + 30'000 + qint64(random.unit() * 490'000);
                const size_t first = size_t(random.below(30));
                for (size_t k = 0; k < all.size(); ++k) {
                    Truth &t = all[(first + k) % all.size()];
                    One &l = life[(first + k) % all.size()];
                    if (!t.available() || t.busy || t.expired || !t.running) continue;
                    const bool brief = random.chance(0.2); // pressed and thought better of
                    l.busyFrom = now;
                    l.onAt = now + 6000 + random.below(22'000);
                    l.offAt = l.onAt + (brief ? 8000 + random.below(50'000) : 300'000 + random.below(4'000'000));
                    l.idleAt = l.offAt + 3000 + (random.chance(0.3) ? random.below(600'000) : random.below(20'000));
                    t.busy = t.presenceBusy = true;
                    ++t.started;
                    ++recordings;
                    shortOnes += brief;
                    break;
                }
            }
            for (const Finding &f : sampler.look(now, all, 12, active)) ++found[QLatin1String(problemName(f.kind)) + QLatin1Char(' ') + f.about.value];
        }
        QStringList what;
        for (const auto &[name, seconds] : found) what << QStringLiteral("%1 for %2 s").arg(name).arg(seconds);
        qInfo("healthy day: 30 recorders, %d recordings (%d short ones), %d findings %s", recordings, shortOnes, int(found.size()), qPrintable(what.join(QStringLiteral(", "))));
        QVERIFY(recordings >= 300);
        QVERIFY(found.empty());
    }

    // Each finding says what it stands on, with a time, what to do, and what it cannot know.
    void findingsAreToldWhole()
    {
        demo::World world = poolOf(3);
        demo::Incidents incidents(world, false);
        Sampler sampler(3);
        incidents.start(QStringLiteral("jibri-cannot-join"));
        std::vector<Finding> found;
        for (int s = 0; s < 900; ++s) {
            world.step(1000);
            found = sampler.look(world.now(), truthOf(world.shards()[0]), double(world.shards()[0].recordingFailures), activeOf(world.shards()[0]));
        }
        QCOMPARE(found.size(), size_t(1));
        const Finding &f = found[0];
        Problem p{f.kind, f.health, EntityId::of(ShardId{QStringLiteral("eu1")}, f.about), f.since, 0, 0, f.args, f.remedy, f.facts, f.gaps};
        QVERIFY(problemSentence(p).contains(f.about.value));
        QCOMPARE(f.remedy, Remedy::FixLogin);
        QVERIFY(remedySentence(p).contains(QStringLiteral("account")));
        QVERIFY(f.since > Start && f.since < world.now() - 60'000);
        QVERIFY(f.facts.size() >= 3);
        for (const ProblemFact &fact : f.facts) {
            QVERIFY(fact.at > 0);
            QVERIFY(!factSentence(fact, nullptr).isEmpty());
        }
        QVERIFY(!f.gaps.empty());
        for (const ProblemGap gap : f.gaps) QVERIFY(!gapSentence(gap).isEmpty());
    }

    // It recorded after all, or was restarted: nothing of before is held against it.
    void endsWithASuccessAndWithARestart()
    {
        for (const bool restart : {false, true}) {
            demo::World world = poolOf(5, 2);
            demo::Incidents incidents(world, false);
            Sampler sampler(5);
            incidents.start(QStringLiteral("jibri-idle-but-fails"));
            const auto run = [&](int seconds) {
                std::vector<Finding> found;
                for (int s = 0; s < seconds; ++s) {
                    world.step(1000);
                    found = sampler.look(world.now(), truthOf(world.shards()[0]), double(world.shards()[0].recordingFailures), activeOf(world.shards()[0]));
                }
                return found;
            };
            QVERIFY(!run(240).empty());
            if (restart) world.endRecorder(world.shards()[0], 1, 143, world.now() + 1000);
            incidents.endAll();
            QVERIFY(run(restart ? 60 : 600).empty());
        }
    }
};

QTEST_GUILESS_MAIN(RecorderWatchTest)
#include "recorderwatch.moc"
