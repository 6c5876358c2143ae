// Meetings out of events, usage out of meetings and series: with what nobody saw.
#include "export/exporttable.h"
#include "items/meetingtable.h"
#include "items/pastnoticetable.h"
#include "items/usagetable.h"
#include "series/usage.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace jitscope;
using enum HistoryEventKind;

namespace {

const ShardId meetShard{QStringLiteral("eu1")};
const RoomId meetRoom{QStringLiteral("board@conference.example.org")};
const EntityId meetShardId = EntityId::of(meetShard), meetRoomId = EntityId::of(meetShard, meetRoom);
EntityId meetPerson(const char *id) { return EntityId::of(meetShard, meetRoom, PersonId{QLatin1String(id)}); }

struct MeetEvents
{
    std::vector<HistoryEvent> all;
    qint64 zero = QDateTime(QDate(2026, 11, 16), QTime(8, 0)).toMSecsSinceEpoch(); // a Monday
    MeetEvents &at(int minutes, HistoryEventKind kind, const EntityId &about, double value = 0, const QString &text = {})
    {
        HistoryEvent e;
        e.number = qint64(all.size()) + 1;
        e.at = zero + minutes * 60'000ll;
        e.kind = kind;
        e.about = about;
        e.value = value;
        e.text = text;
        if (about.kind == EntityKind::Person) e.name = about.id.toUpper();
        all.push_back(e);
        return *this;
    }
    qint64 minute(int m) const { return zero + m * 60'000ll; }
    std::vector<Meeting> meetings(int from = 0, int to = 600, const std::map<QString, std::vector<TimeSpan>> &silent = {}) const { return meetingsOf(all, minute(from), minute(to), silent); }
};

constexpr float noFigure = std::numeric_limits<float>::quiet_NaN();

} // namespace

class TestMeetings : public QObject
{
    Q_OBJECT

private slots:
    void aWholeMeeting()
    {
        MeetEvents e;
        e.at(0, Began, meetShardId).at(10, RoomOpened, meetRoomId, 1).at(10, Joined, meetPerson("ada")).at(12, Joined, meetPerson("grace")).at(13, Joined, meetPerson("jibri"), int(PersonKind::Recorder))
            .at(15, Recording, meetRoomId, 1, QStringLiteral("jibri-1")).at(15, OnBridges, meetRoomId, 0, QStringLiteral("jvb-2\njvb-1")).at(30, Left, meetPerson("ada")).at(31, Joined, meetPerson("mary"))
            .at(35, Recording, meetRoomId, 0).at(40, Left, meetPerson("grace")).at(40, Left, meetPerson("mary")).at(40, Left, meetPerson("jibri"), int(PersonKind::Recorder)).at(40, RoomClosed, meetRoomId, 0);
        const auto all = e.meetings();
        QCOMPARE(all.size(), 1u);
        const Meeting &m = all[0];
        QVERIFY(m.sawBegin && m.sawEnd && !m.isOn && m.gaps.empty());
        QCOMPARE(m.from, e.minute(10));
        QCOMPARE(m.to, e.minute(40));
        QCOMPARE(m.people(), 3); // the recorder is none
        QCOMPARE(m.peak, 2);
        QCOMPARE(m.peakAt, e.minute(12));
        QCOMPARE(m.personMs(), (20 + 28 + 9) * 60'000);
        QCOMPARE(m.recordings, (std::vector<TimeSpan>{{e.minute(15), e.minute(35)}}));
        QCOMPARE(m.bridges, QStringList({QStringLiteral("jvb-1"), QStringLiteral("jvb-2")}));
        QVERIFY(meetingGaps(m, e.minute(100)).isEmpty());
        QCOMPARE(m.stays[0].name, QStringLiteral("ADA"));
    }

    void itWasOnWhenRecordingBegan()
    {
        MeetEvents e;
        e.at(5, Began, meetShardId).at(5, Present, meetRoomId, 2).at(5, Present, meetPerson("ada")).at(5, Present, meetPerson("grace")).at(20, Left, meetPerson("ada")).at(25, Left, meetPerson("grace")).at(25, RoomClosed, meetRoomId);
        const auto all = e.meetings();
        QCOMPARE(all.size(), 1u);
        QVERIFY(!all[0].sawBegin && all[0].sawEnd);
        QCOMPARE(all[0].from, e.minute(5));
        QCOMPARE(all[0].peak, 2);
        QVERIFY(!all[0].stays[0].sawJoin && all[0].stays[0].sawLeave);
        QVERIFY(meetingBegin(all[0], e.minute(60)).contains(QStringLiteral("before")));
        QVERIFY(meetingLength(all[0]).contains(QStringLiteral("at least")));
        QCOMPARE(meetingGaps(all[0], e.minute(60)).size(), 1);
    }

    // The console was off from 30 to 60: the meeting went on, one left meanwhile, one came.
    void aGapIsSaid()
    {
        MeetEvents e;
        e.at(0, Began, meetShardId).at(10, RoomOpened, meetRoomId, 2).at(10, Joined, meetPerson("ada")).at(10, Joined, meetPerson("grace")).at(20, OnBridges, meetRoomId, 0, QStringLiteral("jvb-1"))
            .at(60, Began, meetShardId).at(60, Present, meetRoomId, 2).at(60, Present, meetPerson("grace")).at(60, Present, meetPerson("mary")).at(90, Left, meetPerson("mary")).at(90, Left, meetPerson("grace")).at(90, RoomClosed, meetRoomId);
        const std::map<QString, std::vector<TimeSpan>> silent{{meetShard.value, {{e.minute(30), e.minute(60)}}}};
        const auto all = e.meetings(0, 600, silent);
        QCOMPARE(all.size(), 1u);
        const Meeting &m = all[0];
        QVERIFY(m.sawBegin && m.sawEnd);
        QCOMPARE(m.gaps, (std::vector<TimeSpan>{{e.minute(30), e.minute(60)}}));
        QCOMPARE(m.people(), 3);
        const auto stay = [&](const char *id) { return *std::find_if(m.stays.begin(), m.stays.end(), [&](const MeetingStay &s) { return s.person.value == QLatin1String(id); }); };
        QVERIFY(!stay("ada").sawLeave);
        QCOMPARE(stay("ada").to, e.minute(30));
        QVERIFY(!stay("mary").sawJoin);
        QCOMPARE(stay("grace").to, e.minute(90));
        QCOMPARE(m.personMs(), (20 + 50 + 30) * 60'000); // the gap counts for nobody
        // without the series the gap begins with the last event
        QCOMPARE(e.meetings()[0].gaps, (std::vector<TimeSpan>{{e.minute(20), e.minute(60)}}));
    }

    // The page of a bridge knows somebody by an id before the room's roster says who it is.
    void namesMayComeLater()
    {
        MeetEvents e;
        e.at(0, Began, meetShardId).at(10, RoomOpened, meetRoomId, 1).at(10, Joined, meetPerson("ada")).at(11, Present, meetPerson("ada"));
        e.all.back().name = QStringLiteral("Ada Lovelace");
        e.at(20, Left, meetPerson("ada")).at(20, RoomClosed, meetRoomId);
        const auto all = e.meetings();
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].stays.size(), 1u);
        QCOMPARE(all[0].stays[0].name, QStringLiteral("Ada Lovelace"));
        QCOMPARE(all[0].stays[0].from, e.minute(10));
        QCOMPARE(all[0].stays[0].to, e.minute(20));
        QVERIFY(all[0].gaps.empty());
    }

    void itsEndWasNotSeen()
    {
        MeetEvents e;
        e.at(0, Began, meetShardId).at(10, RoomOpened, meetRoomId, 1).at(10, Joined, meetPerson("ada")).at(15, Recording, meetRoomId, 1).at(300, Began, meetShardId).at(400, RoomOpened, meetRoomId, 1).at(400, Joined, meetPerson("ada"));
        const std::map<QString, std::vector<TimeSpan>> silent{{meetShard.value, {{e.minute(45), e.minute(300)}}}};
        const auto all = e.meetings(0, 600, silent);
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0].sawBegin && !all[0].sawEnd && !all[0].isOn);
        QCOMPARE(all[0].to, e.minute(45));
        QVERIFY(!all[0].stays[0].sawLeave);
        QCOMPARE(all[0].recordings, (std::vector<TimeSpan>{{e.minute(15), e.minute(45)}}));
        QVERIFY(all[1].sawBegin && all[1].isOn);
        QCOMPARE(all[1].to, e.minute(600));
        // and when nobody looks since, the last one is not said to be on
        const auto quiet = e.meetings(0, 600, {{meetShard.value, {{e.minute(45), e.minute(300)}, {e.minute(420), e.minute(600)}}}});
        QVERIFY(!quiet[1].isOn && !quiet[1].sawEnd);
        QCOMPARE(quiet[1].to, e.minute(420));
    }

    void oddEventsDoNoHarm()
    {
        MeetEvents e;
        e.at(1, Left, meetPerson("ada")).at(2, RoomClosed, meetRoomId).at(3, RoomClosed, meetRoomId).at(4, RoomOpened, meetRoomId).at(5, RoomOpened, meetRoomId).at(6, Joined, meetPerson("ada")).at(6, Joined, meetPerson("ada"))
            .at(7, Left, meetPerson("ada")).at(7, Joined, meetPerson("ada")); // back within half a minute
        const auto all = e.meetings();
        QVERIFY(all.size() >= 3);
        QCOMPARE(all.back().stays.size(), 1u);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            MeetEvents r;
            for (int i = 0; i < 60; ++i) {
                const char *who[] = {"a", "b", "c"};
                const auto kind = HistoryEventKind(random.bounded(int(Count_)));
                const EntityId about = kind == Began ? meetShardId : random.bounded(2) ? meetRoomId : meetPerson(who[random.bounded(3)]);
                r.at(random.bounded(600), kind, about, random.bounded(5));
            }
            for (const Meeting &m : r.meetings()) {
                QVERIFY(m.from <= m.to);
                QVERIFY(m.peak <= int(m.stays.size()));
                for (const MeetingStay &s : m.stays) QVERIFY2(s.from <= s.to, qPrintable(QString::number(round)));
                for (const TimeSpan &g : m.gaps) QVERIFY(g.from <= g.to);
            }
        }
    }

    void silenceIsFound()
    {
        HistoryAnswer a;
        a.from = 0;
        a.stepMs = 1000;
        for (const float v : {1.f, 1.f, noFigure, noFigure, noFigure, 0.f, noFigure, 2.f}) a.columns.push_back({v, v, v});
        QCOMPARE(silentSpans(a, 0, 10'000, 2000), (std::vector<TimeSpan>{{2000, 5000}, {8000, 10'000}}));
        QCOMPARE(silentSpans({}, 0, 10'000, 2000), (std::vector<TimeSpan>{{0, 10'000}}));
        QVERIFY(silentSpans(a, 0, 2000, 2000).empty());
    }

    void usageCountsWhatIsKnown()
    {
        MeetEvents e;
        UsageSeries s;
        s.shard = meetShard;
        s.people.from = s.rooms.from = e.minute(0);
        s.people.stepMs = s.rooms.stepMs = 60'000;
        for (int i = 0; i < 120; ++i) {
            const float people = i < 60 ? 4.f : i < 90 ? noFigure : 2.f;
            s.people.columns.push_back({people, people + 1, people});
            s.rooms.columns.push_back({1, i < 60 ? 2.f : 1.f, 1});
        }
        e.at(10, RoomOpened, meetRoomId, 1).at(10, Joined, meetPerson("ada")).at(20, Recording, meetRoomId, 1).at(40, Recording, meetRoomId, 0).at(60, Left, meetPerson("ada")).at(60, RoomClosed, meetRoomId);
        const auto days = usageOf(UsageBy::Day, {s}, e.meetings(), e.minute(0), e.minute(120));
        QCOMPARE(days.size(), 1u);
        QCOMPARE(days[0].day, QDate(2026, 11, 16));
        QCOMPARE(days[0].personMinutes, 60 * 4 + 30 * 2.0);
        QCOMPARE(days[0].peak, 5);
        QCOMPARE(days[0].peakRooms, 2);
        QCOMPARE(days[0].unknownMs, 30 * 60'000);
        QCOMPARE(days[0].knownMs, 90 * 60'000);
        QCOMPARE(days[0].meetings, 1);
        QCOMPARE(days[0].recordings, 1);
        QCOMPARE(days[0].recordedMs, 20 * 60'000);
        const auto prefixes = usageOf(UsageBy::Prefix, {s}, e.meetings(), e.minute(0), e.minute(120));
        QCOMPARE(prefixes.size(), 1u);
        QCOMPARE(prefixes[0].prefix, QStringLiteral("board"));
        QCOMPARE(prefixes[0].personMinutes, 50.0);
        QCOMPARE(prefixes[0].peak, 1);
        QCOMPARE(usageOf(UsageBy::Shard, {s}, e.meetings(), e.minute(0), e.minute(120))[0].shard, QStringLiteral("eu1"));
        for (const auto &[name, prefix] : {std::pair{"standup-monday", "standup"}, {"daily_42", "daily"}, {"42", "42"}, {"-x", "-x"}, {"[acme]board", "[acme]"}, {"allhands", "allhands"}})
            QCOMPARE(roomPrefix(QLatin1String(name)), QLatin1String(prefix));
    }

    void theIdleHour()
    {
        MeetEvents e; // from a Monday 8:00, four weeks of hours
        UsageSeries s;
        s.shard = meetShard;
        s.people.from = s.rooms.from = e.minute(0);
        s.people.stepMs = s.rooms.stepMs = 3'600'000;
        for (int h = 0; h < 4 * 168; ++h) {
            const QDateTime when = QDateTime::fromMSecsSinceEpoch(e.minute(h * 60));
            const bool idle = when.date().dayOfWeek() == 2 && when.time().hour() == 3, unknown = when.date().dayOfWeek() == 3 && when.time().hour() == 4 && h > 168; // known in one week only
            const float n = idle ? 0.f : unknown ? noFigure : when.date().dayOfWeek() == 3 && when.time().hour() == 4 ? 0.f : 5.f;
            s.people.columns.push_back({n, n, n});
            s.rooms.columns.push_back({n, n, n});
        }
        const auto hours = idleHours({s}, e.minute(0), e.minute(4 * 168 * 60));
        QVERIFY(!hours.empty());
        QCOMPARE(hours[0].weekday, 2);
        QCOMPARE(hours[0].hour, 3);
        QCOMPARE(hours[0].weeks, 4);
        QCOMPARE(hours[0].empty, 4);
        for (const IdleHour &h : hours) QVERIFY(!(h.weekday == 3 && h.hour == 4)); // too little is known of it
        const QDateTime next = QDateTime::fromMSecsSinceEpoch(nextOf(hours[0], e.minute(0)));
        QCOMPARE(next.date().dayOfWeek(), 2);
        QCOMPARE(next.time(), QTime(3, 0));
        QVERIFY(next.toMSecsSinceEpoch() > e.minute(0));
        QVERIFY(idleHours({}, e.minute(0), e.minute(600)).empty());
    }

    // Files get plain figures, whatever the language: no grouping, moments with their offset, and nothing where nothing is known.
    void filesGetPlainFigures()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        UsageTable usage;
        UsageTableRow known, unknown;
        known.name = QStringLiteral("Montag, 16. November 2026");
        known.usage.day = QDate(2026, 11, 16);
        known.usage.peak = 1284;
        known.usage.personMinutes = 90;
        known.usage.recordedMs = 3'725'000;
        known.usage.knownMs = 3 * 3'600'000;
        known.usage.unknownMs = 3'600'000;
        unknown.usage.day = QDate(2026, 11, 15);
        unknown.usage.unknownMs = 86'400'000;
        usage.setRows({known, unknown});
        const std::vector<int> all{0, 1, 2, 3, 4, 5, 6, 7};
        const QStringList lines = QString::fromUtf8(toCsv(exportOf(usage, all, 0))).split(u'\n');
        QLocale::setDefault(QLocale::c());
        QVERIFY2(lines.size() >= 3, qPrintable(lines.join(u'\n')));
        QVERIFY2(lines[1].contains(QStringLiteral(",2026-11-16,1284,0,1.5,0,0,1:02:05,25.0%")), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(QStringLiteral(",2026-11-15,,,,,,,100.0%")), qPrintable(lines[2]));
    }

    void tablesKeepTheirRules()
    {
        MeetingTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PastNoticeTable notices(false);
        QAbstractItemModelTester other(&notices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<MeetingRow> rows;
            std::vector<PastNoticeRow> some;
            for (int i = random.bounded(8); i > 0; --i) {
                MeetingRow r;
                r.meeting.shard = meetShard;
                r.meeting.room = {QStringLiteral("room%1@x").arg(random.bounded(5))};
                r.meeting.from = 1'795'000'000'000 + random.bounded(4) * 60'000;
                r.meeting.to = r.meeting.from + 60'000;
                r.name = QStringLiteral("<b>room</b>");
                if (random.bounded(2)) r.worst = Band(random.bounded(5));
                rows.push_back(r);
                PastNoticeRow n;
                n.notice.since = 1'795'000'000'000 + random.bounded(4) * 60'000;
                n.notice.about = meetRoomId;
                n.notice.text = QStringLiteral("x%1").arg(random.bounded(3));
                n.notice.value = random.bounded(6);
                some.push_back(n);
            }
            table.setRows(rows);
            table.tick(1'795'000'500'000);
            notices.setRows(some);
            for (int r = 0; r < table.rowCount(); ++r) {
                for (int c = 0; c < table.columnCount(); ++c)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(SortRole), int(HealthRole), int(Qt::ToolTipRole)}) (void)table.index(r, c).data(role);
                if (r > 0) QVERIFY(table.rows()[size_t(r) - 1].meeting.from >= table.rows()[size_t(r)].meeting.from);
                QVERIFY(table.find(table.rows()[size_t(r)].entity()));
            }
        }
        table.setRows({});
        QCOMPARE(table.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "meetings.moc"
