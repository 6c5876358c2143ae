// `jitscope config check`: its words, places and exit codes.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestConfigCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    struct Said { int code; QByteArray out, err; };
    Said run(const QStringList &arguments) const
    {
        QProcess p;
        p.start(QStringLiteral(JITSCOPE_PROGRAM), QStringList{QStringLiteral("config")} + arguments);
        p.waitForFinished(30'000);
        return {p.exitCode(), p.readAllStandardOutput(), p.readAllStandardError()};
    }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile f(folder.filePath(QLatin1String(name)));
        f.open(QIODevice::WriteOnly);
        f.write(text);
        f.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return f.fileName();
    }

private slots:
    void saysWhatIsWrongAndWhere()
    {
        const QString file = write("jibri.conf", "jibri {\n  recording {\n    finalise-script = \"/x\"\n  }\n}\n");
        Said s = run({QStringLiteral("check"), file});
        QCOMPARE(s.code, 1);
        QVERIFY2(s.out.contains("jibri.conf:3:5: warning: ") && s.out.contains("finalize-script"), s.out.constData());
        s = run({QStringLiteral("check"), QStringLiteral("--json"), file});
        const QJsonObject one = QJsonDocument::fromJson(s.out).array()[0].toObject();
        QCOMPARE(one[u"findings"].toArray()[0].toObject()[u"id"].toString(), QStringLiteral("unknown-key"));
        QCOMPARE(one[u"findings"].toArray()[0].toObject()[u"line"].toInt(), 3);
    }
    void aFileThatWouldBeRefusedIsAnError()
    {
        const Said s = run({QStringLiteral("check"), write("jvb.conf", "videobridge {\n  health {\n")});
        QCOMPARE(s.code, 2);
        QVERIFY2(s.out.contains(": error: "), s.out.constData());
        QCOMPARE(run({QStringLiteral("check"), folder.filePath(QStringLiteral("none/jvb.conf"))}).code, 2);
        QCOMPARE(run({QStringLiteral("check"), write("notes.txt", "x")}).code, 2);
    }
    void aGoodOneSaysNothingAndNoSecretIsTold()
    {
        Said s = run({QStringLiteral("check"), write("jibri.conf", "jibri {\n  recording.recordings-directory = \"/srv\"\n}\n")});
        QCOMPARE(s.code, 0);
        QVERIFY2(s.out.isEmpty(), s.out.constData());
        s = run({QStringLiteral("check"), QStringLiteral("--json"), write("jicofo.conf", "jicofo.xmpp.client.password = [ \"hunter2\" ]\n")});
        QVERIFY2(!s.out.contains("hunter2"), s.out.constData());
    }
    void aWrongCall()
    {
        QCOMPARE(run({}).code, 64);
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("x")}).code, 64);
    }
};

QTEST_GUILESS_MAIN(TestConfigCommand)
#include "configcommand.moc"
