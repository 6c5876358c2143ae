// The report of a meeting: who, how long, how bad, whose side; one page, and nothing in it that a name could run.
#include "report/meetingreport.h"

#include "desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace jitscope;

namespace {

int pagesOf(const QByteArray &pdf) { return int(pdf.count("/Type /Page\n")); }

struct ReportDesk : Desk
{
    // 30 minutes: Miguel's loss rises in the last ten
    void fill(int others = 2)
    {
        std::vector<PersonPtr> people{miguel()};
        for (int i = 0; i < others; ++i) people.push_back(somebody(QStringLiteral("%1").arg(0xa0000000 + i, 8, 16), QStringLiteral("Person no. %1").arg(i), 0.1));
        std::sort(people.begin(), people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; });
        for (qint64 t = now - 30 * 60'000; t < now; t += 5000) {
            const bool late = t > now - 10 * 60'000;
            workspace.series.append({person, Metric::PersonLossUp}, t, late ? 7.9 : 0.3);
            workspace.series.append({person, Metric::PersonRtt}, t, late ? 231 : 40);
            workspace.series.append({room, Metric::RoomRttMax}, t, late ? 231 : 60);
            workspace.series.append({room, Metric::RoomLossUpMax}, t, late ? 7.9 : 0.5);
        }
        show(std::move(people));
    }
};

} // namespace

class TestMeetingReport : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoHowLongAndHowBad()
    {
        ReportDesk d;
        d.fill();
        const MeetingReport r = gatherReport(d.view, room, d.now);
        QCOMPARE(r.title, QStringLiteral("design-critique"));
        QCOMPARE(r.from, d.now - 72 * 60'000);
        QCOMPARE(r.people.size(), size_t(3));
        QCOMPARE(r.people.front().name, QStringLiteral("Miguel Ortega")); // the worst first
        QVERIFY(std::abs(r.people.front().lossUp - 7.9) < 0.01);
        QVERIFY(r.people.front().worst >= Band::Poor);
        QVERIFY(r.people.front().good > 0.2 && r.people.front().good < 0.8);
        QVERIFY(std::isnan(r.people.back().jitter)); // not measured is not zero
        QCOMPARE(r.charts.size(), size_t(3));
        QVERIFY(!r.charts.front().second.isNull());
        QCOMPARE(d.workspace.interest.looked(), QSet<EntityId>{}); // what was drawn off the screen looks no more
        const QString html = QString::fromUtf8(reportHtml(r));
        for (const char *word : {"design-critique", "Miguel Ortega", "41", "7.9", "231", "jvb-eu1-01", "eu-west-1"}) QVERIFY2(html.contains(QLatin1String(word)), word);
        QVERIFY(html.contains(QStringLiteral("data:image/png;base64,")));
        QFile shot(QCoreApplication::applicationDirPath() + QStringLiteral("/report.pdf"));
        QVERIFY(shot.open(QIODevice::WriteOnly));
        const QByteArray pdf = reportPdf(r);
        shot.write(pdf);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesOf(pdf), 1);
    }

    void namesRunNothing()
    {
        ReportDesk d;
        auto evil = d.somebody(QStringLiteral("bad0bad0"), QStringLiteral("<img src=x onerror=alert(1)><script>x</script>&amp;\u202e"), 5);
        d.show({evil}, [](ShardSnapshot &, Room &r) { r.name = QStringLiteral("</title><script>alert(2)</script>"); });
        const QString html = QString::fromUtf8(reportHtml(gatherReport(d.view, room, d.now)));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<img src=x")));
        QVERIFY(!html.contains(QStringLiteral("http://")) && !html.contains(QStringLiteral("https://"))); // loads nothing
        QVERIFY(html.contains(QStringLiteral("Content-Security-Policy")));
        QCOMPARE(html.count(QStringLiteral("</title>")), 1);
        QVERIFY(!html.contains(QChar(0x202e)));
    }

    void aHundredPeopleAreOnePage()
    {
        ReportDesk d;
        d.fill(100);
        const MeetingReport r = gatherReport(d.view, room, d.now);
        QCOMPARE(r.people.size(), size_t(101));
        QCOMPARE(pagesOf(reportPdf(r)), 1);
        const QString html = QString::fromUtf8(reportHtml(r)); // the web page has them all
        QVERIFY(html.contains(QStringLiteral("Person no. 99")));
    }

    void hiddenNamesStayHidden()
    {
        ReportDesk d;
        d.fill();
        d.workspace.privacy.setOn(true);
        const QString html = QString::fromUtf8(reportHtml(gatherReport(d.view, room, d.now)));
        for (const char *word : {"design-critique", "Miguel", "Ortega", "4f2a91c3", "Person no."}) QVERIFY2(!html.contains(QLatin1String(word)), word);
        QVERIFY(html.contains(QStringLiteral("jvb-eu1-01"))); // a server is none
    }

    void aRoomThatHasEnded()
    {
        ReportDesk d;
        d.fill(1);
        auto gone = std::make_shared<ShardSnapshot>(*d.workspace.fleet.shard(shardId));
        gone->rooms.clear();
        gone->at += 1000;
        d.workspace.fleet.apply(gone);
        const MeetingReport r = gatherReport(d.view, room, d.now + 1000);
        QVERIFY(r.ended);
        QCOMPARE(r.people.size(), size_t(2)); // who left
        QVERIFY(r.people.front().leftAt > 0);
        QCOMPARE(pagesOf(reportPdf(r)), 1);
        QVERIFY(!reportHtml(r).contains("is well")); // nobody knows whether it was
    }

    void onlyWhatWasJudgedIsCalledWell()
    {
        MeetingReport r;
        r.title = QStringLiteral("x");
        const auto says = [&] { return QString::fromUtf8(reportHtml(r)); };
        QVERIFY(!says().contains(QStringLiteral("is well")) && says().contains(QStringLiteral("Too little is known")));
        r.health = Health::Ok;
        QVERIFY(says().contains(QStringLiteral("the room as a whole is well")));
        r.health = Health::Warning;
        QVERIFY(!says().contains(QStringLiteral("is well")) && says().contains(QStringLiteral("No cause was found")));
        r.health = Health::Ok;
        r.ended = true;
        QVERIFY(!says().contains(QStringLiteral("is well")) && says().contains(QStringLiteral("It has ended")));
    }
};

QTEST_MAIN(TestMeetingReport)
#include "meetingreport.moc"
