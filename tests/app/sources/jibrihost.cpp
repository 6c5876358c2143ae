// The look at a recorder's machine: its script run by a real shell on this one, and what is read out of any bytes.
#include "sources/jibrihost.h"

#include "fleet/metric.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class JibriHostTest : public QObject
{
    Q_OBJECT

    static Result<Observation> parse(const QByteArray &text) { return parseJibriHost(text, {Origin{SourceKind::JibriHost, ServerId{QStringLiteral("jibri1")}, {}}, 3, 1000, false, 200}); }
    static EndpointConfig recorder(const QString &folder)
    {
        EndpointConfig e;
        e.kind = ServerKind::Recorder;
        e.name = QStringLiteral("jibri1");
        e.recordings = folder;
        return e;
    }

private slots:
    void realShellOnThisMachine()
    {
        QTemporaryDir dir(QDir::tempPath() + QStringLiteral("/rec $(touch pwned) XXXXXX"));
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("session-1")));
        QFile f(dir.filePath(QStringLiteral("session-1/standup_2026-11-21-14-02-11.mp4")));
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write(QByteArray(12'345, 'x')) == 12'345);
        f.close();
        QFile meta(dir.filePath(QStringLiteral("session-1/metadata.json")));
        QVERIFY(meta.open(QIODevice::WriteOnly) && meta.write("{}") == 2);
        meta.close();
        ShardConfig shard;
        shard.ssh = QStringLiteral("ops@jibri1");
        const QStringList words = jibriHostCommand(shard, recorder(dir.path()));
        QCOMPARE(words.last(), dir.path()); // an argument of its own, never part of the script
        QProcess p;
        p.start(words[0], words.mid(1));
        QVERIFY(p.waitForFinished(20'000));
        QCOMPARE(p.exitCode(), 0);
        const auto seen = parse(p.readAllStandardOutput());
        QVERIFY(seen);
        const Server &s = seen->servers.front();
        QVERIFY(s.readings.get(Metric::RecorderDiskFree).isMeasured() && s.readings.get(Metric::RecorderDiskFree).value > 0);
        QVERIFY(s.readings.get(Metric::RecorderDiskSize).value >= s.readings.get(Metric::RecorderDiskFree).value);
        QVERIFY(s.disk.startsWith(u'/'));
        QVERIFY(s.readings.get(Metric::RecorderLoad).isMeasured());
        QVERIFY(s.readings.get(Metric::RecorderCpus).value >= 1);
        QVERIFY(s.readings.get(Metric::RecorderEncoders).isMeasured());
        QCOMPARE(s.recordingFile, QStringLiteral("standup_2026-11-21-14-02-11.mp4"));
        QCOMPARE(s.readings.get(Metric::RecorderFileSize).value, 12'345.0);
        QVERIFY(s.version.isEmpty()); // no such package here: not known, not ""-something
        QVERIFY(!QFile::exists(QStringLiteral("pwned")));
    }

    void whatIsMissingIsNeverZero()
    {
        const auto seen = parse("jitscope-jibri-host 1\nload nan\ncpus -3\nffmpeg\nversion 8.0-179-g1\nfiles\n");
        QVERIFY(seen);
        const Server &s = seen->servers.front();
        for (const Metric m : {Metric::RecorderDiskFree, Metric::RecorderLoad, Metric::RecorderCpus, Metric::RecorderEncoders}) QVERIFY(!s.readings.get(m).hasValue());
        QCOMPARE(s.readings.get(Metric::RecorderFileSize).state, ReadingState::NoMeaning);
        QCOMPARE(s.version, QStringLiteral("8.0-179-g1"));
        QVERIFY(!parse("Welcome to host\n"));
        QVERIFY(!parse(""));
    }

    // A room's name may hold line ends: nothing behind "files" is a figure.
    void namesOfFilesCannotFakeFigures()
    {
        const auto seen = parse("jitscope-jibri-host 1\nload 0.5\nfiles\nfile 100 50 /r/s/a\nload 99\ndf 1 1 /\nfile x y z\nfile 7 49 /r/s/older_2026-11-21-14-02-11.mp4\n");
        QVERIFY(seen);
        const Server &s = seen->servers.front();
        QCOMPARE(s.readings.get(Metric::RecorderLoad).value, 0.5);
        QVERIFY(!s.readings.get(Metric::RecorderDiskFree).hasValue());
        QCOMPARE(s.recordingFile, QStringLiteral("a")); // the newest
    }

    void roomsOfFileNames()
    {
        QCOMPARE(roomOfRecording(QStringLiteral("my_room_2026-11-21-14-02-11.mp4")), QStringLiteral("my_room"));
        for (const char *none : {"", "x.mp4", "_2026-11-21-14-02-11.mp4", "a_2026-11-21.mp4", "metadata.json"}) QVERIFY2(roomOfRecording(QString::fromLatin1(none)).isEmpty(), none);
    }

    void whereItRuns()
    {
        ShardConfig shard;
        EndpointConfig e = recorder({});
        QVERIFY(jibriHostCommand(shard, e).isEmpty()); // no way there: no command on this computer
        shard.ssh = QStringLiteral("ops@host");
        e.service = QStringLiteral("compose:/opt/jitsi#jibri");
        QCOMPARE(jibriHostCommand(shard, e).first(7), (QStringList{"docker", "compose", "--project-directory", "/opt/jitsi", "exec", "-T", "jibri"}));
        e.service = QStringLiteral("kubernetes:meet/deployment/jibri");
        QCOMPARE(jibriHostCommand(shard, e).first(6), (QStringList{"kubectl", "-n", "meet", "exec", "deployment/jibri", "--"}));
    }
};

QTEST_GUILESS_MAIN(JibriHostTest)
#include "jibrihost.moc"
