#include "base/text.h"
#include "items/noticewords.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 noon = 1'789'387'200'000; // 2026-09-14 12:00 UTC

Alert firing(const QString &ruleName, AlertSeverity severity, const EntityId &target, const QString &name)
{
    Alert a;
    a.key = {{}, ruleName, target, {}};
    a.severity = severity;
    a.target = name;
    a.state.phase = AlertPhase::Firing;
    a.state.since = a.state.firedAt = noon - 6 * 60'000;
    return a;
}

EntityId bridge(const QString &shard, const QString &name) { return EntityId::of(ShardId{shard}, ServerId{name}); }

} // namespace

// Without a translator: plurals stand as in the source.
class TestNoticeWords : public QObject
{
    Q_OBJECT

    static AlertRule rule(const QString &name, AlertSeverity severity, const QString &title)
    {
        AlertRule r;
        r.name = name;
        r.severity = severity;
        r.title = title;
        r.signal.kind = AlertSignal::Kind::Finding;
        return r;
    }
    struct World
    {
        AlertBoard board;
        Fleet fleet;
        World()
        {
            board.setRules({rule(QStringLiteral("A"), AlertSeverity::Page, QStringLiteral("No usable bridge")), rule(QStringLiteral("B"), AlertSeverity::Warning, QStringLiteral("XMPP login lost")),
                            rule(QStringLiteral("C"), AlertSeverity::Severe, QStringLiteral("Jicofo is unhealthy"))});
        }
        Notice notice() const
        {
            Notice n;
            n.group = QStringLiteral("g");
            for (const Alert &a : board.open()) {
                n.alerts.push_back(a.id);
                n.severity = std::max(n.severity, a.severity);
            }
            n.count = int(n.alerts.size());
            n.since = noon - 6 * 60'000;
            return n;
        }
    };

private slots:
    void one()
    {
        World w;
        w.board.put({}, {firing(QStringLiteral("A"), AlertSeverity::Page, EntityId::of(ShardId{QStringLiteral("eu-west-1")}), QStringLiteral("eu-west-1"))}, noon);
        Notice n = w.notice();
        n.rooms = 4;
        n.people = 63;
        const NoticeText t = noticeText(n, w.board, w.fleet, noon);
        QCOMPARE(t.title, QStringLiteral("Critical: no usable bridge on eu-west-1"));
        QCOMPARE(t.body, QStringLiteral("4 room(s), 63 person(s). Since 11:54."));
        const std::vector<NoticeAct> acts = noticeActs(n, w.board);
        QCOMPARE(acts, (std::vector{NoticeAct::Acknowledge, NoticeAct::Open}));
    }
    void actionsBySeverity()
    {
        World w;
        w.board.put({}, {firing(QStringLiteral("C"), AlertSeverity::Severe, bridge(QStringLiteral("s"), QStringLiteral("j")), QStringLiteral("j"))}, noon);
        QCOMPARE(noticeActs(w.notice(), w.board), (std::vector{NoticeAct::Acknowledge, NoticeAct::Open, NoticeAct::Snooze}));
        QCOMPARE(noticeText(w.notice(), w.board, w.fleet, noon).title, QStringLiteral("Critical: Jicofo is unhealthy on j"));
        w.board.put({}, {firing(QStringLiteral("B"), AlertSeverity::Warning, bridge(QStringLiteral("s"), QStringLiteral("j")), QStringLiteral("j"))}, noon);
        QCOMPARE(noticeActs(w.notice(), w.board), (std::vector{NoticeAct::Open, NoticeAct::Snooze}));
        QCOMPARE(noticeText(w.notice(), w.board, w.fleet, noon).title, QStringLiteral("Warning: XMPP login lost on j"));
        for (const NoticeAct a : {NoticeAct::Acknowledge, NoticeAct::Open, NoticeAct::Snooze, NoticeAct::Reconnect}) QVERIFY(noticeActByKey(QString::fromLatin1(noticeActKey(a))) == a);
        QVERIFY(noticeActByKey(u"default") == NoticeAct::Open && !noticeActByKey(u"evil"));
    }
    void noView()
    {
        World w;
        Alert a = firing(QStringLiteral("X"), AlertSeverity::Severe, EntityId::of(ShardId{QStringLiteral("sa-east-1")}), QStringLiteral("sa-east-1"));
        a.problem.kind = ProblemKind::TunnelDown;
        a.problem.health = Health::Unknown;
        a.problem.about = a.key.target;
        w.board.put({}, {a}, noon);
        const Notice n = w.notice();
        QCOMPARE(noticeText(n, w.board, w.fleet, noon).title, QStringLiteral("No view of sa-east-1"));
        QCOMPARE(noticeText(n, w.board, w.fleet, noon).body, QStringLiteral("The SSH tunnel is down. Nothing is known to be broken there. Since 11:54."));
        QCOMPARE(noticeActs(n, w.board), (std::vector{NoticeAct::Reconnect, NoticeAct::Open}));
        QCOMPARE(tally(w.board, noon).unknown, 1);
    }
    void many()
    {
        World w;
        std::vector<Alert> all;
        for (int i = 0; i < 500; ++i) all.push_back(firing(QStringLiteral("B"), AlertSeverity::Warning, bridge(QStringLiteral("s%1").arg(i % 12), QStringLiteral("jvb-%1").arg(i)), QStringLiteral("jvb-%1").arg(i)));
        w.board.put({}, all, noon);
        Notice n = w.notice();
        n.shards = 12;
        const NoticeText t = noticeText(n, w.board, w.fleet, noon);
        QVERIFY2(t.title.contains(QLatin1String("XMPP login lost")) && t.title.contains(QLatin1String("500")) && t.title.contains(QLatin1String("12 shard(s)")), qPrintable(t.title));
        QVERIFY2(t.body.contains(QLatin1String("jvb-0, jvb-1, jvb-2 and 497 more.")), qPrintable(t.body));
        QCOMPARE(worstCauses(w.board, w.fleet, 3, noon).size(), size_t(1));
        QVERIFY(worstCauses(w.board, w.fleet, 3, noon)[0].text.contains(QLatin1String("499")));
    }
    void namesOfPeopleNeverAppear()
    {
        World w;
        Alert a = firing(QStringLiteral("X"), AlertSeverity::Warning, EntityId::of(ShardId{QStringLiteral("s")}, RoomId{QStringLiteral("daily@conference.x")}, PersonId{QStringLiteral("a1b2c3d4")}), QStringLiteral("Miguel Ortega"));
        a.problem.kind = ProblemKind::PersonPoor;
        a.problem.about = a.key.target;
        a.problem.args = {QStringLiteral("Miguel Ortega"), QStringLiteral("loss-up"), QStringLiteral("9 %"), QStringLiteral("1 %")};
        w.board.put({}, {a}, noon);
        Notice n = w.notice();
        for (const int count : {1, 7})
            for (const auto kind : {Notice::Kind::Alert, Notice::Kind::Resolved, Notice::Kind::More, Notice::Kind::Away}) {
                n.count = count;
                n.kind = kind;
                const NoticeText t = noticeText(n, w.board, w.fleet, noon);
                QVERIFY2(!(t.title + t.body).contains(QLatin1String("Miguel")), qPrintable(t.title + u'|' + t.body));
            }
        for (const NoticeCause &c : worstCauses(w.board, w.fleet, 3, noon)) QVERIFY2(!c.text.contains(QLatin1String("Miguel")), qPrintable(c.text));
        QVERIFY(noticeTarget(w.board.open().front(), w.fleet).contains(QLatin1String("daily")));
    }
    void hostileNamesAreVisible()
    {
        World w;
        w.board.put({}, {firing(QStringLiteral("A"), AlertSeverity::Page, bridge(QStringLiteral("s"), QStringLiteral("j")), QStringLiteral("a\u202Eb\nc") + QString(5000, u'x'))}, noon);
        const NoticeText t = noticeText(w.notice(), w.board, w.fleet, noon);
        QVERIFY(!t.title.contains(QChar(0x202E)) && !t.title.contains(u'\n') && t.title.size() < 300);
    }
    void onlyWhatWaitsForSomebodyCounts()
    {
        World w;
        std::vector<Alert> all{firing(QStringLiteral("A"), AlertSeverity::Page, bridge(QStringLiteral("s"), QStringLiteral("1")), QStringLiteral("1")),
                               firing(QStringLiteral("B"), AlertSeverity::Warning, bridge(QStringLiteral("s"), QStringLiteral("2")), QStringLiteral("2")),
                               firing(QStringLiteral("D"), AlertSeverity::Info, bridge(QStringLiteral("s"), QStringLiteral("3")), QStringLiteral("3"))};
        Alert pending = firing(QStringLiteral("C"), AlertSeverity::Severe, bridge(QStringLiteral("s"), QStringLiteral("4")), QStringLiteral("4"));
        pending.state.phase = AlertPhase::Pending;
        pending.state.firedAt = 0;
        all.push_back(pending);
        w.board.put({}, all, noon);
        AlertTally t = tally(w.board, noon);
        QCOMPARE(t.critical, 1);
        QCOMPARE(t.warning, 1);
        QVERIFY(t.worst >= Health::Critical);
        QCOMPARE(worstCauses(w.board, w.fleet, 3, noon).size(), size_t(2));
        w.board.acknowledge({w.board.open()[0].id}, QStringLiteral("hanna"), {}, noon);
        t = tally(w.board, noon);
        QCOMPARE(t.critical, 0);
        QCOMPARE(int(t.worst), int(Health::Warning));
        w.board.snooze({w.board.open()[1].id}, noon + 60'000, false, noon);
        QCOMPARE(tally(w.board, noon).all(), 0);
        QCOMPARE(tally(w.board, noon + 61'000).all(), 1);
    }
    void tips()
    {
        AlertTally t;
        t.critical = 2;
        t.warning = 2;
        t.unknown = 1;
        Readings r;
        QCOMPARE(trayToolTip(t, r, 0, noon), QStringLiteral("Jitscope: 2 critical, 2 warning(s), 1 unknown")); // nobody has told how many people there are
        r.set({1284, noon, Metric::ShardPeople, NoSource, ReadingState::Measured});
        r.set({142, noon, Metric::ShardRooms, NoSource, ReadingState::Measured});
        QCOMPARE(trayToolTip(t, r, 0, noon), QStringLiteral("Jitscope: 2 critical, 2 warning(s), 1 unknown · 1284 person(s) in 142 room(s)"));
        QVERIFY(trayToolTip({}, r, noon + 3'600'000, noon).contains(QLatin1String("muted until 13:00")));
        QVERIFY(trayToolTip({}, r, noon - 1, noon).contains(QLatin1String("nothing is firing")));
    }
};

QTEST_GUILESS_MAIN(TestNoticeWords)
#include "noticewords.moc"
