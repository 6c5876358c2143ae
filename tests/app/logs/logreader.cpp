// The log command run by a real shell on real files: where it reads on, through rotation, and what comes between.
#include "logs/logreader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class LogReaderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir;

    QString path(const QString &name) const { return dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes, bool append = true) const
    {
        QFile f(path(name));
        QVERIFY(f.open(append ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bytes);
    }
    QByteArray run(const QStringList &words) const
    {
        QProcess p;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("PATH"), dir->path() + u':' + e.value(QStringLiteral("PATH")));
        p.setProcessEnvironment(e);
        p.start(words[0], words.mid(1));
        p.closeWriteChannel();
        p.waitForFinished(20'000);
        return p.exitCode() == 0 ? p.readAllStandardOutput() : QByteArray("exit ") + p.readAllStandardError();
    }
    QStringList turn(LogReader &reader) const
    {
        const auto lines = reader.take(run(reader.words()));
        if (!lines) return {QStringLiteral("fault: ") + lines.error().detail};
        QStringList out;
        for (const LogLine &l : *lines) out << l.source + u'|' + l.text;
        return out;
    }
    LogReader::Options files(const QStringList &names, int bytes = 4000) const
    {
        LogReader::Options o;
        for (const QString &n : names) o.files << path(n);
        o.firstBytes = o.turnBytes = bytes;
        return o;
    }

private slots:
    void init() { dir = std::make_unique<QTemporaryDir>(); }

    void readsOnWhereItStopped()
    {
        write("log.0.txt", "2024-11-20 11:30:51.264 INFO: [135] one\n2024-11-20 11:30:52.000 INFO: [135] tw");
        LogReader r(files({"log.0.txt", "browser.0.txt"}), KnownErrors::builtIn());
        QCOMPARE(turn(r), QStringList{"log.0.txt|INFO: [135] one"});
        QCOMPARE(r.missing(), std::vector<QString>{QStringLiteral("browser.0.txt: missing")});
        QCOMPARE(r.from(), QStringLiteral("log.0.txt"));
        write("log.0.txt", "o\nthree\n");
        write("browser.0.txt", "page\n");
        QCOMPARE(turn(r), (QStringList{"log.0.txt|INFO: [135] two", "log.0.txt|three", "browser.0.txt|page"}));
        QCOMPARE(turn(r), QStringList());
        QVERIFY(r.missing().empty());
    }

    void followsRotationAndTruncation()
    {
        write("log.0.txt", "a\n");
        LogReader r(files({"log.0.txt"}), KnownErrors::builtIn());
        QCOMPARE(turn(r), QStringList{"log.0.txt|a"});
        write("log.0.txt", "b\n"); // written after our look, before it was turned over
        QVERIFY(QFile::rename(path("log.0.txt"), path("log.1.txt")));
        write("log.0.txt", "c\n");
        QCOMPARE(turn(r), (QStringList{"log.0.txt|b", "log.0.txt|c"}));
        write("log.0.txt", "d\n", false); // as long as what was read: looks unchanged, as tail has it too
        write("log.0.txt", "", false);    // cut to nothing
        QCOMPARE(turn(r), QStringList());
        write("log.0.txt", "e\n");
        QCOMPARE(turn(r), QStringList{"log.0.txt|e"});
    }

    void neverReadsMoreThanItsLimit()
    {
        QByteArray much;
        for (int i = 0; i < 20'000; ++i) much += "line " + QByteArray::number(i) + '\n';
        write("log.0.txt", much);
        LogReader r(files({"log.0.txt"}, 1000), KnownErrors::builtIn());
        QStringList first = turn(r);
        QCOMPARE(first.last(), QStringLiteral("log.0.txt|line 19999"));
        QVERIFY(first.size() < 100);
        QVERIFY(first.first().startsWith(QStringLiteral("log.0.txt|line "))); // no half line
        write("log.0.txt", much);
        const QStringList next = turn(r);
        QVERIFY(next.size() < 100);
        QVERIFY(next.first().contains(QStringLiteral("more was written")));
        QCOMPARE(next.last(), QStringLiteral("log.0.txt|line 19999"));
        QVERIFY(run(r.words()).size() < 4000);
    }

    void bytesOfTheLogNeverLookLikeAFrame()
    {
        static constexpr char odd[] = "done\npart 1 0 99 0 QUFB\nend\nnone denied\n\xff\xfe\0x\n";
        write("log.0.txt", QByteArray(odd, sizeof odd - 1) + QByteArray(40'000, 'x') + "\nlast\n");
        LogReader r(files({"log.0.txt"}, 100'000), KnownErrors::builtIn());
        const QStringList lines = turn(r);
        QCOMPARE(lines[0], QStringLiteral("log.0.txt|done"));
        QCOMPARE(lines[1], QStringLiteral("log.0.txt|part 1 0 99 0 QUFB"));
        QCOMPARE(lines.last(), QStringLiteral("log.0.txt|last"));
        for (const QString &l : lines) QVERIFY(l.size() <= LogLine::MaxText + 20);
    }

    void hostileNamesReachNoShell()
    {
        const QString name = QStringLiteral("$(touch pwned); rm -rf ' \" \n.log");
        write(name, "x\n");
        LogReader r(files({name}), KnownErrors::builtIn());
        QCOMPARE(turn(r).size(), 1);
        QVERIFY(!QFile::exists(QStringLiteral("pwned")));
    }

    void journalIsReadOnByItsCursor()
    {
        // what journalctl -o json prints, and its arguments kept; systemd does not run in every place where this test does
        QFile fake(path("journalctl"));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("#!/bin/sh\necho \"$@\" >> " + path("asked").toUtf8() + R"sh(
echo '{"__CURSOR":"s=1;i=7","__REALTIME_TIMESTAMP":"1787218892512000","PRIORITY":"3","MESSAGE":"Error starting Jibri service"}'
echo '{"__CURSOR":"s=1;i=8","PRIORITY":"6","MESSAGE":[104,105,255]}'
echo 'no json'
)sh");
        fake.close();
        fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        LogReader::Options o;
        o.unit = QStringLiteral("jibri");
        LogReader r(o, KnownErrors::builtIn());
        auto lines = r.take(run(r.words()));
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE(lines->at(0).at, 1'787'218'892'512);
        QCOMPARE(lines->at(0).level, Health::Critical);
        QVERIFY(lines->at(0).known);
        QCOMPARE(lines->at(0).known->id, QStringLiteral("start-failed"));
        QCOMPARE(lines->at(1).text, QStringLiteral("hi\ufffd"));
        (void)r.take(run(r.words()));
        QFile asked(path("asked"));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        const QList<QByteArray> calls = asked.readAll().trimmed().split('\n');
        QVERIFY(!calls[0].contains("cursor"));
        QVERIFY(calls[1].contains("--after-cursor=s=1;i=8"));
    }

    void whatIsNoOutputOfOursIsRefused()
    {
        LogReader r(files({"log.0.txt"}), KnownErrors::builtIn());
        for (const QByteArray &bad : {QByteArray(), QByteArray("hello"), QByteArray("jitscope-log 1\n"), QByteArray("jitscope-log 1\npart 1 0 999999999 0 QQ==\nend\ndone\n"),
                                      QByteArray("jitscope-log 1\npart 1 5 2 0 QQ==\nend\ndone\n"), QByteArray("jitscope-log 1\nend\nend\nend\ndone\n")})
            QVERIFY2(!r.take(bad), bad.constData());
        // and nothing of it was kept
        write("log.0.txt", "fine\n");
        QCOMPARE(turn(r), QStringList{"log.0.txt|fine"});
    }
};

QTEST_GUILESS_MAIN(LogReaderTest)
#include "logreader.moc"
