// Sounds at a real sound server (PulseAudio) whose only output is a sink that a test records.
#include "app/desktop.h"
#include "notify/sound.h"
#include "notify/tone.h"

#include <QSignalSpy>
#include <QtEndian>

#include <algorithm>

using namespace jitscope;

class TestSound : public QObject
{
    Q_OBJECT

    // Highest sample of what was heard.
    static int peak(const QByteArray &samples)
    {
        int highest = 0;
        for (qsizetype i = 0; i + 1 < samples.size(); i += 2) highest = std::max(highest, std::abs(int(qFromLittleEndian<qint16>(samples.constData() + i))));
        return highest;
    }

private slots:
    void wavesAreWhole()
    {
        std::vector<QByteArray> all;
        for (const AlertSeverity s : {AlertSeverity::Info, AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page}) {
            const QByteArray wave = toneWave(s);
            QVERIFY(wave.startsWith("RIFF") && wave.mid(8, 8) == "WAVEfmt ");
            QCOMPARE(qsizetype(qFromLittleEndian<quint32>(wave.constData() + 4)) + 8, wave.size());
            QCOMPARE(qsizetype(qFromLittleEndian<quint32>(wave.constData() + 40)) + 44, wave.size());
            QVERIFY(wave.size() - 44 <= 22'050 * 2 * 12 / 10);
            const int loudest = peak(wave.mid(44));
            QVERIFY2(loudest > 10'000 && loudest <= 16'384, qPrintable(QString::number(loudest)));
            QVERIFY(std::find(all.begin(), all.end(), wave) == all.end());
            all.push_back(wave);
        }
    }

    void heardAtItsVolume()
    {
        TestDesktop desktop;
        QVERIFY(desktop.startBus());
        const QProcessEnvironment environment = desktop.environment();
        QDir(desktop.folder.path()).mkpath(QStringLiteral("pulse"));
        desktop.run(QStringLiteral("pulseaudio"), {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--disallow-exit=yes"),
            QStringLiteral("-L"), QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + desktop.folder.filePath(QStringLiteral("pulse/native")), QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=ear")});
        QVERIFY2(QTest::qWaitFor([&] { return desktop.ask(QStringLiteral("pactl"), {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sinks")}).contains("ear"); }, 20'000), "pulseaudio is needed (app/packages)");
        for (const char *name : {"XDG_RUNTIME_DIR", "HOME", "XDG_CONFIG_HOME"}) qputenv(name, environment.value(QLatin1String(name)).toUtf8());
        qputenv("CANBERRA_DRIVER", "pulse");

        const auto heard = [&](AlertSeverity severity, int volume) {
            QProcess record;
            record.setProcessEnvironment(environment);
            record.start(QStringLiteral("parec"), {QStringLiteral("-d"), QStringLiteral("ear.monitor"), QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"), QStringLiteral("--rate=22050"), QStringLiteral("--latency-msec=50")});
            [&] { QTRY_VERIFY_WITH_TIMEOUT(record.bytesAvailable() > 0, 20'000); }();
            Sound sound(QStringLiteral(JITSCOPE_SOUND), desktop.folder.filePath(QStringLiteral("sounds")));
            QSignalSpy ended(&sound, &Sound::ended);
            sound.play(severity, volume, QStringLiteral("Jitscope"));
            [&] { QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000); }();
            [&] { QVERIFY2(sound.fault().isEmpty(), qPrintable(sound.fault())); }();
            const qsizetype there = record.bytesAvailable();
            [&] { QTRY_VERIFY_WITH_TIMEOUT(record.bytesAvailable() > there + 22'050, 20'000); }(); // the end of it is on its way
            TestDesktop::end(record);
            return peak(record.readAllStandardOutput());
        };
        const int loud = heard(AlertSeverity::Page, 100), soft = heard(AlertSeverity::Page, 25);
        QVERIFY2(loud > 8000, qPrintable(QString::number(loud)));
        QVERIFY2(soft > 500 && soft < loud * 0.4, qPrintable(QStringLiteral("%1 against %2").arg(soft).arg(loud)));
    }

    void withoutASoundServerItSaysSo()
    {
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:/nowhere/at/all");
        qputenv("CANBERRA_DRIVER", "pulse");
        Sound sound(QStringLiteral(JITSCOPE_SOUND), folder.filePath(QStringLiteral("sounds")));
        QSignalSpy ended(&sound, &Sound::ended);
        sound.play(AlertSeverity::Warning, 50, QStringLiteral("Jitscope"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        QVERIFY(!sound.fault().isEmpty());
        Sound none(QStringLiteral("/nowhere/jitscope-sound"), folder.filePath(QStringLiteral("sounds")));
        QSignalSpy gone(&none, &Sound::ended);
        none.play(AlertSeverity::Warning, 50, QStringLiteral("Jitscope"));
        QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, 20'000);
        QVERIFY(!none.fault().isEmpty());
    }

    // One that hangs: the severer one ends it, the lesser one is dropped.
    void oneAtATime()
    {
        QTemporaryDir folder;
        QFile slow(folder.filePath(QStringLiteral("slow")));
        QVERIFY(slow.open(QIODevice::WriteOnly));
        slow.write("#!/bin/sh\necho \"$1\" >> " + folder.path().toUtf8() + "/played\nexec sleep 60\n");
        slow.close();
        slow.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const auto played = [&] {
            QFile f(folder.filePath(QStringLiteral("played")));
            return f.open(QIODevice::ReadOnly) ? f.readAll().split('\n').size() - 1 : 0;
        };
        Sound sound(slow.fileName(), folder.filePath(QStringLiteral("sounds")));
        sound.play(AlertSeverity::Warning, 50, QStringLiteral("x"));
        QTRY_COMPARE_WITH_TIMEOUT(played(), 1, 10'000);
        sound.play(AlertSeverity::Warning, 50, QStringLiteral("x"));
        sound.play(AlertSeverity::Page, 50, QStringLiteral("x"));
        QTRY_COMPARE_WITH_TIMEOUT(played(), 2, 10'000);
        QVERIFY(sound.isPlaying());
    }
};

QTEST_GUILESS_MAIN(TestSound)
#include "sound.moc"
