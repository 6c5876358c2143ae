// Self-healing decides on a snapshot and the time alone: when it acts, on whom, and all that holds it back.
#include "operations/heal.h"

#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 Now = 1'790'000'000'000;

struct Pool
{
    ShardSnapshot shot;
    Pool()
    {
        shot.id = ShardId{QStringLiteral("eu1")};
        shot.at = Now;
    }
    Server &recorder(const char *name, RecorderView::Busy busy = RecorderView::Busy::Idle)
    {
        auto s = std::make_shared<Server>();
        s->id = ServerId{QString::fromLatin1(name)};
        s->name = s->id.value;
        s->kind = ServerKind::Recorder;
        s->health = Health::Ok;
        s->rest = {busy, RecorderView::Healthy::Healthy, true, Now - 1000};
        Server &ref = *s;
        shot.servers.push_back(std::move(s));
        return ref;
    }
    void problem(ProblemKind kind, const char *about, qint64 since)
    {
        Problem p;
        p.kind = kind;
        p.health = Health::Critical;
        p.about = EntityId::of(shot.id, ServerId{QString::fromLatin1(about)});
        p.since = since;
        shot.problems.push_back(p);
    }
};

HealConfig rules(const char *act = "restart-recorder-now")
{
    HealConfig c;
    c.rules = {{QStringLiteral("recorder-expired"), QLatin1String(act), 300'000}, {QStringLiteral("recorder-stuck-busy"), QLatin1String(act), 60'000},
               {QStringLiteral("recorder-stale-presence"), QStringLiteral("restart-recorder-idle"), 60'000}};
    return c;
}

Guard guardOf(const HealConfig &c) { return Guard(QLatin1String(HealRuleName), ShardId{QStringLiteral("eu1")}, guardLimits(c)); }

} // namespace

class HealTest : public QObject
{
    Q_OBJECT

private slots:
    void actsWhenAFindingHasLastedLongEnough()
    {
        Pool p;
        p.recorder("a", RecorderView::Busy::Expired);
        p.recorder("b");
        p.problem(ProblemKind::RecorderExpired, "a", Now - 299'000);
        const HealConfig c = rules();
        const Guard g = guardOf(c);
        QVERIFY(!healNext(c, p.shot, g, Now).wish);
        const auto wish = healNext(c, p.shot, g, Now + 2000).wish;
        QVERIFY(wish);
        QCOMPARE(wish->recorder, QStringLiteral("a"));
        QCOMPARE(wish->act, QStringLiteral("restart-recorder-now"));
        QVERIFY(!healNext(HealConfig(), p.shot, g, Now + 2000).wish); // off without rules
    }

    void findingsWithoutARuleAndOfTheShardAreLeftAlone()
    {
        Pool p;
        p.recorder("a");
        p.problem(ProblemKind::RecorderTwice, "a", Now - 9'000'000);
        p.problem(ProblemKind::BridgeOverloaded, "a", Now - 9'000'000);
        const HealConfig c = rules();
        QVERIFY(!healNext(c, p.shot, guardOf(c), Now).wish);
    }

    void neverCutsARecordingUnlessTold()
    {
        Pool p;
        Server &a = p.recorder("a", RecorderView::Busy::Busy);
        p.recorder("b");
        p.problem(ProblemKind::RecorderStuckBusy, "a", Now - 900'000);
        HealConfig c = rules();
        const HealVerdict held = healNext(c, p.shot, guardOf(c), Now);
        QVERIFY(!held.wish);
        QVERIFY(held.held && held.held->english().contains(QStringLiteral("never cuts a recording")));
        // Its machine says that nothing is recorded.
        a.readings.measure(Metric::RecorderEncoders, 0, Now, 0);
        a.readings.measure(Metric::RecorderDrivers, 1, Now, 0);
        QVERIFY(healNext(c, p.shot, guardOf(c), Now).wish);
        a.readings.measure(Metric::RecorderEncoders, 1, Now + 1, 0);
        QVERIFY(!healNext(c, p.shot, guardOf(c), Now).wish);
        c.whileRecording = true;
        QVERIFY(healNext(c, p.shot, guardOf(c), Now).wish);
        // "when idle" cuts nothing
        c = rules("restart-recorder-idle");
        QVERIFY(healNext(c, p.shot, guardOf(c), Now).wish);
    }

    void doesNotActOnWhatDoesNotAnswer()
    {
        Pool p;
        Server &a = p.recorder("a", RecorderView::Busy::Expired);
        a.rest.at = Now - 2'000'000; // said before the finding began
        p.recorder("b");
        p.problem(ProblemKind::RecorderExpired, "a", Now - 900'000);
        const HealConfig c = rules();
        QVERIFY(!healNext(c, p.shot, guardOf(c), Now).wish);
    }

    void staysWithinItsBounds()
    {
        Pool p;
        p.recorder("a", RecorderView::Busy::Expired);
        p.recorder("b");
        p.problem(ProblemKind::RecorderExpired, "a", Now - 900'000);
        HealConfig c = rules();
        c.perHour = 2;
        c.stopAfter = 3;
        Guard g = guardOf(c);
        g.acted(QStringLiteral("1"), Now - 60'000);
        QVERIFY(!healNext(c, p.shot, g, Now).wish); // one at a time
        g.ended(QStringLiteral("1"), true);
        QVERIFY(healNext(c, p.shot, g, Now).wish);
        g.acted(QStringLiteral("2"), Now - 30'000);
        g.ended(QStringLiteral("2"), true);
        const HealVerdict full = healNext(c, p.shot, g, Now);
        QVERIFY(!full.wish && full.held); // two an hour
        QVERIFY(healNext(c, p.shot, g, Now + 3'600'000).wish);
        for (const char *id : {"3", "4", "5"}) {
            g.acted(QLatin1String(id), Now);
            g.ended(QLatin1String(id), false);
        }
        QVERIFY(g.isStopped());
        QVERIFY(!healNext(c, p.shot, g, Now + 36'000'000).wish); // stopped itself
        g.reset();
        QVERIFY(healNext(c, p.shot, g, Now + 36'000'000).wish);
    }

    // The last one that is broken serves nobody: its restart takes nothing away. One that serves is not taken when it is the last.
    void theLastOne()
    {
        Pool p;
        p.recorder("a", RecorderView::Busy::Expired);
        p.problem(ProblemKind::RecorderExpired, "a", Now - 900'000);
        const HealConfig c = rules();
        QVERIFY(healNext(c, p.shot, guardOf(c), Now).wish);
    }

    void itIsSeenWhetherItHelped()
    {
        Pool p;
        Server &a = p.recorder("a", RecorderView::Busy::Expired);
        p.problem(ProblemKind::RecorderExpired, "a", Now - 900'000);
        const HealWish wish{QStringLiteral("a"), QStringLiteral("recorder-expired"), QStringLiteral("restart-recorder-now"), true};
        QCOMPARE(stillFound(p.shot, wish, Now), std::optional<bool>()); // nothing newer
        a.rest.at = Now + 5000;
        QCOMPARE(stillFound(p.shot, wish, Now), std::optional(true));
        p.shot.problems.clear();
        QCOMPARE(stillFound(p.shot, wish, Now), std::optional(false));
    }
};

QTEST_GUILESS_MAIN(HealTest)
#include "heal.moc"
