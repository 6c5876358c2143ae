// Which recorder records which room: what is certain, what is likely, and what stays unknown.
#include "fixture.h"

#include "fleet/metric.h"
#include "sources/jibrihost.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

const QString F = QStringLiteral("jicofo"), A = QStringLiteral("alpha@conference.x"), B = QStringLiteral("beta@conference.x"), C = QStringLiteral("gamma@conference.x");

struct Site : Shard
{
    Site()
    {
        for (const char *name : {"jibri1", "jibri2", "jibri3"}) server(ServerKind::Recorder, QString::fromLatin1(name));
        server(ServerKind::Focus, F);
    }
    // The rooms that hold a recorder, as Jicofo has them.
    void rooms(const QStringList &ids, qint64 at)
    {
        std::erase_if(seen, [](const auto &e) { return e.first.kind == SourceKind::JicofoConference; });
        for (const QString &id : ids) {
            Person rec = person("rec");
            rec.kind = PersonKind::Recorder;
            see(SourceKind::JicofoConference, F, id, at).rooms.push_back(room(id, {person("aa"), rec}));
        }
    }
    void says(const QString &name, RecorderView::Busy busy, qint64 at)
    {
        Server s = serverNamed(name, ServerKind::Recorder);
        s.rest = {busy, RecorderView::Healthy::Healthy, true, at};
        see(SourceKind::JibriHealth, name, {}, at).servers.push_back(s);
    }
    void host(const QString &name, const QByteArray &file, qint64 size, qint64 at)
    {
        const QByteArray text = "jitscope-jibri-host 1\ndf 100000000 50000000 /srv\nload 0.5\ncpus 4\nffmpeg 1\ndriver 1\nfiles\nfile " + QByteArray::number(size) + ' ' + QByteArray::number(at / 1000) + " /srv/s/" + file + '\n';
        const SourceIndex i = source(SourceKind::JibriHost, name, 60'000);
        sources[i].lastOk = at;
        seen[Origin{SourceKind::JibriHost, ServerId{name}, {}}] = std::make_shared<const Observation>(*parseJibriHost(text, {Origin{SourceKind::JibriHost, ServerId{name}, {}}, i, at, false, 200}));
    }
};

using Busy = RecorderView::Busy;

} // namespace

class RecorderRoomsTest : public QObject
{
    Q_OBJECT

private slots:
    void twoThatBeginOneAfterTheOtherAreToldApart()
    {
        Site s;
        for (const char *n : {"jibri1", "jibri2", "jibri3"}) s.says(QString::fromLatin1(n), Busy::Idle, Now);
        s.make();
        s.says(QStringLiteral("jibri1"), Busy::Busy, Now + 10'000);
        s.make(Now + 10'000);
        s.rooms({A}, Now + 16'000);
        SnapshotPtr shot = s.make(Now + 16'000);
        QCOMPARE(serverOf(shot, "jibri1")->recordingRoom.value, A);
        QCOMPARE(serverOf(shot, "jibri1")->roomSure, RoomSure::Likely);
        s.says(QStringLiteral("jibri2"), Busy::Busy, Now + 200'000);
        s.says(QStringLiteral("jibri1"), Busy::Busy, Now + 200'000);
        s.rooms({A}, Now + 200'000);
        s.make(Now + 200'000);
        s.rooms({A, B}, Now + 207'000);
        shot = s.make(Now + 207'000);
        QCOMPARE(serverOf(shot, "jibri1")->recordingRoom.value, A);
        QCOMPARE(serverOf(shot, "jibri2")->recordingRoom.value, B);
        QVERIFY(serverOf(shot, "jibri3")->recordingRoom.isEmpty());
        QCOMPARE(serverOf(shot, "jibri3")->roomSure, RoomSure::Unknown);
        // its room is over: nothing is carried on
        s.rooms({B}, Now + 300'000);
        s.says(QStringLiteral("jibri1"), Busy::Idle, Now + 300'000);
        shot = s.make(Now + 300'000);
        QVERIFY(serverOf(shot, "jibri1")->recordingRoom.isEmpty());
        QCOMPARE(serverOf(shot, "jibri2")->recordingRoom.value, B);
    }

    void twoThatBeginTogetherStayUnknown()
    {
        Site s;
        for (const char *n : {"jibri1", "jibri2"}) s.says(QString::fromLatin1(n), Busy::Busy, Now);
        s.rooms({A, B}, Now);
        const SnapshotPtr shot = s.make();
        QVERIFY(serverOf(shot, "jibri1")->recordingRoom.isEmpty());
        QVERIFY(serverOf(shot, "jibri2")->recordingRoom.isEmpty());
    }

    void theFileThatGrowsIsCertainAndSettlesTheOther()
    {
        Site s;
        for (const char *n : {"jibri1", "jibri2"}) s.says(QString::fromLatin1(n), Busy::Busy, Now);
        s.rooms({A, B}, Now);
        s.host(QStringLiteral("jibri1"), "beta_2026-11-21-14-02-11.mp4", 1'000'000, Now);
        SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, "jibri1")->recordingRoom.value, B);
        QCOMPARE(serverOf(shot, "jibri1")->roomSure, RoomSure::Certain);
        QCOMPARE(serverOf(shot, "jibri2")->recordingRoom.value, A);
        QCOMPARE(serverOf(shot, "jibri2")->roomSure, RoomSure::Likely);
        // two looks at one file: the rate, and how long the disk lasts
        QCOMPARE(serverOf(shot, "jibri1")->readings.get(Metric::RecorderGrowth).state, ReadingState::NotYet);
        s.host(QStringLiteral("jibri1"), "beta_2026-11-21-14-02-11.mp4", 13'000'000, Now + 60'000);
        shot = s.make(Now + 60'000);
        QCOMPARE(serverOf(shot, "jibri1")->readings.get(Metric::RecorderGrowth).value, 200'000.0);
        QCOMPARE(serverOf(shot, "jibri1")->readings.get(Metric::RecorderDiskLeft).value, 50'000'000.0 * 1024 / 200'000);
        QVERIFY(!serverOf(shot, "jibri2")->readings.get(Metric::RecorderDiskLeft).hasValue());
    }

    void aNameOfTwoTenantsProvesNothing()
    {
        Site s;
        for (const char *n : {"jibri1", "jibri2"}) s.says(QString::fromLatin1(n), Busy::Busy, Now);
        s.rooms({A, QStringLiteral("alpha@conference.other.x")}, Now);
        s.host(QStringLiteral("jibri1"), "alpha_2026-11-21-14-02-11.mp4", 1'000'000, Now);
        const SnapshotPtr shot = s.make();
        QVERIFY(serverOf(shot, "jibri1")->recordingRoom.isEmpty());
    }

    // Busy, a browser and no ffmpeg at five looks: nothing is being recorded. With neither it is finishing, and left alone.
    void busyWithoutAnEncoderIsStuck()
    {
        for (const bool browser : {true, false}) {
            Site s;
            const Problem *found = nullptr;
            SnapshotPtr shot;
            for (int minute = 0; minute <= 7; ++minute) {
                const qint64 at = Now + minute * 60'000;
                s.says(QStringLiteral("jibri1"), minute == 0 ? Busy::Idle : Busy::Busy, at);
                const SourceIndex i = s.source(SourceKind::JibriHost, QStringLiteral("jibri1"), 60'000);
                s.sources[i].lastOk = at;
                const Origin o{SourceKind::JibriHost, ServerId{QStringLiteral("jibri1")}, {}};
                s.seen[o] = std::make_shared<const Observation>(*parseJibriHost(QByteArray("jitscope-jibri-host 1\nffmpeg 0\ndriver ") + (browser ? "1" : "0") + "\nfiles\n", {o, i, at, false, 200}));
                shot = s.make(at + 1000);
                found = problem(shot, ProblemKind::RecorderStuckBusy, QStringLiteral("jibri1"));
                QVERIFY2(!found || minute >= 5, qPrintable(QString::number(minute)));
            }
            QCOMPARE(found != nullptr, browser);
            if (found) QCOMPARE(found->facts.back().kind, ProblemFact::Kind::Encoders);
        }
    }
};

QTEST_GUILESS_MAIN(RecorderRoomsTest)
#include "recorderrooms.moc"
