// What is told when, with the clock as an argument (jitsi/alerting.md §7, §8).
#include "alerts/notice.h"
#include "alertmaker.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 T0 = 1'800'000'000'000;

// Board and planner on a clock of their own: `at` puts what fires at that moment, and asks whenever the planner wants to be asked.
struct Told
{
    AlertBoard board;
    NoticePlanner planner;
    std::vector<std::pair<qint64, Notice>> all;
    qint64 now = T0;
    bool linkDown = false;

    void ask()
    {
        for (Notice &n : planner.plan(board, linkDown, now)) all.emplace_back(now, std::move(n));
    }
    void until(qint64 end)
    {
        while (planner.wakeAt() && planner.wakeAt() <= end) {
            now = std::max(now, planner.wakeAt());
            const qint64 before = planner.wakeAt();
            ask();
            if (planner.wakeAt() == before && before == now) { now = before + 1; ask(); }
        }
        now = end;
    }
    void put(qint64 at, std::vector<Alert> alerts)
    {
        until(at);
        board.put({}, std::move(alerts), now);
        ask();
    }
    int loud() const
    {
        return int(std::count_if(all.begin(), all.end(), [](const auto &t) { return !t.second.quietly && !t.second.withdrawn; }));
    }
};

std::vector<Alert> bridges(int n, const QString &rule = "JVB_XMPP_Detached", AlertSeverity severity = AlertSeverity::Severe)
{
    std::vector<Alert> all;
    for (int i = 0; i < n; ++i) all.push_back(firingAlert(rule, QString("s%1").arg(i % 12), QString("jvb-%1").arg(i), severity, T0));
    return all;
}

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT
private slots:
    void oneFaultIsToldWithinTwoSeconds()
    {
        Told t;
        t.put(T0, bridges(1));
        t.until(T0 + 2000);
        QCOMPARE(t.all.size(), 1u);
        QCOMPARE(t.all[0].second.count, 1);
        QCOMPARE(t.all[0].second.severity, AlertSeverity::Severe);
    }

    void fiveHundredAtOnceAreOneNotice()
    {
        Told t;
        // they are polled in turn: the last one is seen 9.5 s after the first
        for (int i = 10; i <= 500; i += 10) t.put(T0 + i * 19, bridges(i));
        t.until(T0 + 15'000);
        QCOMPARE(t.loud(), 1);
        QCOMPARE(t.all[0].second.count, 500);
        QCOMPARE(t.all[0].second.shards, 12);
        QVERIFY(t.all[0].first <= T0 + 15'000);
        // and stay one: same cause, for three hours
        for (int m = 1; m < 180; m += 10) t.put(T0 + m * 60'000, bridges(500));
        QCOMPARE(t.loud(), 1);
        // 20 late ones: the same bubble, quietly; no new cause
        t.put(T0 + 180 * 60'000, bridges(520));
        t.until(T0 + 182 * 60'000);
        QCOMPARE(t.loud(), 1);
        QCOMPARE(t.all.back().second.count, 520);
        QVERIFY(t.all.back().second.quietly);
        // a new cause is news
        auto more = bridges(520);
        more.push_back(firingAlert("Certificate_Expiring", "s1", {}, AlertSeverity::Warning, T0));
        t.put(T0 + 183 * 60'000, more);
        t.until(T0 + 184 * 60'000);
        QCOMPARE(t.loud(), 2);
        QCOMPARE(t.all.back().second.group, QString("Certificate_Expiring"));
    }

    void furtherMembers()
    {
        Told t;
        t.put(T0, bridges(1));
        t.until(T0 + 5000);
        QCOMPARE(t.loud(), 1);
        t.put(T0 + 5000, bridges(2));
        t.until(T0 + 59'000);
        QCOMPARE(t.all.size(), 1u);
        t.until(T0 + 70'000);
        QCOMPARE(t.loud(), 2); // twice as many: news
        QCOMPARE(t.all.back().second.group, t.all.front().second.group);
    }

    void flapping()
    {
        for (const AlertSeverity severity : {AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page}) {
            Told t;
            for (int i = 0; i < 180; ++i) t.put(T0 + i * 20'000, i % 2 ? std::vector<Alert>{} : [&] {
                auto one = bridges(1, "X", severity);
                one[0].state.firedAt = one[0].state.since = T0 + i * 20'000;
                return one;
            }());
            QVERIFY2(t.loud() <= 2, qPrintable(QString("%1: %2").arg(severityName(severity)).arg(t.loud())));
            QVERIFY(t.loud() >= 1);
            // then it is down for good: that is no flapping
            const int before = t.loud();
            auto one = bridges(1, "X", severity);
            one[0].state.firedAt = one[0].state.since = t.now + 20'000;
            t.put(t.now + 20'000, one);
            t.until(t.now + 11 * 60'000);
            QVERIFY(t.loud() > before);
        }
    }

    void another()
    {
        // damping is of a target: another one of the same rule is told
        Told t;
        for (int i = 0; i < 20; ++i) {
            auto one = bridges(1, "X");
            one[0].state.firedAt = T0 + i * 20'000;
            t.put(T0 + i * 20'000, i % 2 ? std::vector<Alert>{} : one);
        }
        const int before = t.loud();
        t.put(T0 + 20 * 20'000, {firingAlert("X", "s", "other", AlertSeverity::Severe, T0 + 20 * 20'000)});
        t.until(T0 + 20 * 20'000 + 2000);
        QCOMPARE(t.loud(), before + 1);
    }

    void repeats()
    {
        Told t;
        t.put(T0, bridges(1, "P", AlertSeverity::Page));
        t.until(T0 + 31 * 60'000);
        QCOMPARE(t.loud(), 3); // at once, after 15 and 30 min
        QVERIFY(t.all[1].second.repeated);
        t.board.acknowledge({t.board.open().front().id}, "me", {}, t.now);
        t.ask();
        QVERIFY(t.all.back().second.withdrawn);
        t.until(T0 + 3 * 3'600'000);
        QCOMPARE(t.loud(), 3);
    }

    void resolved()
    {
        Told t;
        t.put(T0, bridges(2));
        t.put(T0 + 60'000, bridges(1));
        t.put(T0 + 120'000, {});
        QCOMPARE(t.all.back().second.kind, Notice::Kind::Resolved);
        QCOMPARE(t.all.back().second.count, 2);
        Told w;
        w.put(T0, bridges(1, "W", AlertSeverity::Warning));
        w.put(T0 + 60'000, {});
        QVERIFY(w.all.back().second.withdrawn);
        QCOMPARE(w.all.back().second.kind, Notice::Kind::Alert);
    }

    void notTold()
    {
        Told t;
        auto all = bridges(1, "I", AlertSeverity::Info);
        all.push_back(firingAlert("Target_Down", "s", "b1"));
        all.push_back(firingAlert("JVB_Loss_High", "s", "b1")); // explained
        t.board.silence({{}, Silence::Kind::Silence, "S", {}, {}, 0, 0, {}, {}, {}}, false, T0);
        all.push_back(firingAlert("S", "s", "b3"));
        all.push_back(pendingAlert("N", "s", "b3"));
        t.put(T0, all);
        t.until(T0 + 60'000);
        QCOMPARE(t.loud(), 1);
        QCOMPARE(t.all[0].second.group, QString("Target_Down"));
    }

    void ownLink()
    {
        Told t;
        t.linkDown = true;
        t.put(T0, bridges(50));
        t.until(T0 + 60'000);
        QVERIFY(t.all.empty());
        t.linkDown = false;
        t.put(T0 + 60'000, bridges(50));
        QVERIFY(t.all.empty()); // what only our link made fire has time to clear
        t.put(T0 + 80'000, bridges(1));
        t.until(T0 + 95'000);
        QCOMPARE(t.loud(), 1);
        QCOMPARE(t.all[0].second.count, 1);
    }

    void muted()
    {
        Told t;
        t.board.muteAll(T0 + 3'600'000);
        t.put(T0, bridges(1));
        t.until(T0 + 3'599'000);
        QVERIFY(t.all.empty());
        t.until(T0 + 3'605'000);
        QCOMPARE(t.loud(), 1);
    }

    void threeAMinute()
    {
        Told t;
        std::vector<Alert> all;
        for (int i = 0; i < 9; ++i) all.push_back(firingAlert(QString("R%1").arg(i), "s", QString("b%1").arg(i), i == 8 ? AlertSeverity::Page : AlertSeverity::Warning, T0));
        t.put(T0, all);
        t.until(T0 + 30'000);
        int more = 0, others = 0;
        for (const auto &[at, n] : t.all) {
            if (n.kind == Notice::Kind::More) { ++more; QCOMPARE(n.count, 6); }
            else ++others;
        }
        QCOMPARE(others, 3);
        QCOMPARE(more, 1);
        QCOMPARE(t.all[0].second.severity, AlertSeverity::Page); // the gravest first
    }

    void pagesAreNeverOnlyCounted()
    {
        Told t;
        std::vector<Alert> all;
        for (int i = 0; i < 5; ++i) all.push_back(firingAlert(QString("R%1").arg(i), "s", QString("b%1").arg(i), AlertSeverity::Page, T0));
        t.put(T0, all);
        t.until(T0 + 3 * 60'000);
        QSet<QString> told;
        for (const auto &[at, n] : t.all)
            if (n.kind == Notice::Kind::Alert) told << n.group;
        QCOMPARE(told.size(), 5);
    }

    void worse()
    {
        Told t;
        t.put(T0, bridges(1, "X", AlertSeverity::Warning));
        t.until(T0 + 5000);
        t.put(T0 + 5000, bridges(1, "X", AlertSeverity::Page));
        t.until(T0 + 6000);
        QCOMPARE(t.loud(), 2);
        QCOMPARE(t.all.back().second.severity, AlertSeverity::Page);
    }

    void away()
    {
        Told t;
        t.board.put({}, {firingAlert("A", "s", "b1", AlertSeverity::Severe, T0 + 10'000), firingAlert("B", "s", "b1", AlertSeverity::Severe, T0 + 10'000)}, T0 + 10'000);
        t.board.put({}, {firingAlert("A", "s", "b1", AlertSeverity::Severe, T0 + 10'000)}, T0 + 20'000);
        t.now = T0 + 6'000'000;
        const auto notices = t.planner.back(t.board, T0, t.now);
        QCOMPARE(notices.size(), 1u);
        QCOMPARE(notices[0].kind, Notice::Kind::Away);
        QCOMPARE(notices[0].came, 1);
        QCOMPARE(notices[0].count, 1);
        QCOMPARE(notices[0].away, 6'000'000);
        t.ask();
        t.until(t.now + 60'000);
        QVERIFY(t.all.empty()); // it has been told by that
        QVERIFY(NoticePlanner().back(AlertBoard(), T0, t.now).empty());
    }
};

QTEST_GUILESS_MAIN(NoticeTest)
#include "notice.moc"
