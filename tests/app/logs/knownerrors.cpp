// The dictionary: it is whole, its texts are met in lines as the components write them, and lines that look alike are left alone.
#include "logs/logline.h"
#include "logs/prosodylog.h"

#include <QFile>
#include <QTest>

using namespace jitscope;

class KnownErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void theDictionaryIsWhole()
    {
        QFile file(QStringLiteral(":/knownerrors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = KnownErrors::parse(file.readAll());
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().where + all.error().detail));
        QVERIFY(all->size() >= 40);
        const auto ids = all->ids();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), qsizetype(ids.size()));
        QCOMPARE(KnownErrors::builtIn().size(), all->size());
    }

    void badDictionariesAreToldWithTheirPlace()
    {
        QVERIFY(!KnownErrors::parse("{}"));
        QVERIFY(!KnownErrors::parse("[{\"id\":\"x\"}]"));
        QCOMPARE(KnownErrors::parse("[{\"id\":\"x\"}]").error().where, QStringLiteral("knownerrors.json, entry 1"));
    }

    void lines_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *source, const char *line, const char *id) { QTest::newRow(line) << QString::fromLatin1(source) << QByteArray(line) << QString::fromLatin1(id); };
        row("log.0.txt", "2024-11-20 11:30:51.264 SEVERE: [22] CallPage.join#12: NoSuchSessionException: Session ID is null. Using WebDriver after calling quit()?", "session-id-null");
        row("browser.0.txt", "Error: You have already left the conference", "already-left");
        row("prosody.log", "Nov 20 11:30:51 general\terror\tTop-level error: mod_jibri_autostart.lua:31: attempt to index a nil value (local 'occupant')", "autostart-nil-occupant");
        row("log.0.txt", "2024-11-20 11:30:51.264 SEVERE: SessionNotCreatedException: session not created: This version of ChromeDriver only supports Chrome version 138", "driver-mismatch");
        row("log.0.txt", "Jibri 2024-11-20 11:30:51.264 SEVERE: [3] JibriManager: Error starting Jibri service org.openqa", "start-failed");
        row("ffmpeg.0.txt", "av_interleaved_write_frame(): No space left on device", "disk-full");
        row("log.0.txt", "2024-11-20 11:30:51.264 INFO: [3] Jibri is in single-use mode, not returning to IDLE", "single-use");
        row("jicofo.log", "Jicofo 2024-11-20 11:30:51.264 WARNING: Jibri start request timed out, sending a stop command.", "jicofo-start-timeout");
        row("log.0.txt", "2024-11-20 11:30:51.264 INFO: [135] XmppApi.updatePresence#212: Jibri reports its status is now busy", "");
        row("prosody.log", "Nov 20 11:30:51 x\terror\tattempt to index a nil value (local 'session')", "");
        row("log.0.txt", "attempt to index a nil value (local 'occupant')", ""); // in Prosody's log only
    }
    void lines()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, line);
        QFETCH(QString, id);
        const LogLine read = readLogLine(source, line, KnownErrors::builtIn());
        QCOMPARE(read.known ? read.known->id : QString(), id);
    }

    void aLineIsTakenApart()
    {
        const LogLine a = readLogLine(QStringLiteral("log.0.txt"), "Jibri 2024-11-20 11:30:51.264 WARNING: [135] [session_id=abc] X#1: text\r", KnownErrors::builtIn());
        QCOMPARE(a.time, QStringLiteral("11:30:51.264"));
        QCOMPARE(a.level, Health::Warning);
        QCOMPARE(a.text, QStringLiteral("WARNING: [135] [session_id=abc] X#1: text"));
        QCOMPARE(a.at, 0); // the line names no zone
        const LogLine b = readLogLine(QStringLiteral("chromedriver.log"), "[1787218892.512][SEVERE]: bad", KnownErrors::builtIn());
        QCOMPARE(b.at, 1'787'218'892'512);
        QCOMPARE(b.level, Health::Critical);
        const LogLine c = readLogLine(QStringLiteral("x"), "", KnownErrors::builtIn());
        QVERIFY(c.text.isEmpty() && c.time.isEmpty());
    }

    // Only what comes while somebody looks counts: a log is full of old days.
    void prosodysLogFeedsTheRuleOfLostRequests()
    {
        ShardConfig shard;
        shard.ssh = QStringLiteral("ops@signal");
        EndpointConfig e;
        e.kind = ServerKind::Prosody;
        e.name = QStringLiteral("prosody");
        ProsodyLog log(shard, e);
        QVERIFY(!log.command().isEmpty());
        const auto output = [](quint64 from, const QByteArray &text) {
            return "jitscope-log 1\npart 7 " + QByteArray::number(from) + ' ' + QByteArray::number(from + quint64(text.size())) + " 0 " + text.toBase64() + "\nend\ndone\n";
        };
        const QByteArray bad = "Nov 20 11:30:51 general\terror\tattempt to index a nil value (local 'occupant')\n";
        QVERIFY(log.take(output(0, bad), 1000));
        QCOMPARE(log.autostart().lost, 0);
        QVERIFY(log.take(output(quint64(bad.size()), bad + "other\n" + bad), 2000));
        QCOMPARE(log.autostart().lost, 2);
        QCOMPARE(log.autostart().lastAt, 2000);
        const auto denied = log.take(QByteArray("jitscope-log 1\nnone denied\ndone\n"), 3000);
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(KnownErrorsTest)
#include "knownerrors.moc"
