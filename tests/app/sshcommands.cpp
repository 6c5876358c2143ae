// The program itself with ssh: its question helper, and the commands that have nobody to ask.
#include "app/sshserver.h"
#include "net/sshaskpass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

class TestSshCommands : public QObject
{
    Q_OBJECT
private slots:
    void underItsOtherNameItBringsQuestionsToTheConsole()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(QLatin1String(SshAskPassName));
        QVERIFY(QFile::link(QStringLiteral(JITSCOPE_PROGRAM), link));
        SshAskServer server(nullptr);
        QString why;
        QVERIFY2(server.listen(folder.filePath(QStringLiteral("ask")), &why), qPrintable(why));
        const QString token = server.admit(QStringLiteral("ops@host"));
        std::vector<Prompt> asked;
        connect(&server, &SshAskServer::asked, this, [&](const QString &, const Prompt &p) { asked.push_back(p); });

        const auto helper = [&](const QString &with) {
            auto p = std::make_unique<QProcess>();
            QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
            e.insert(QLatin1String(SshAskPassSocket), folder.filePath(QStringLiteral("ask")));
            e.insert(QLatin1String(SshAskPassToken), with);
            p->setProcessEnvironment(e);
            p->start(link, {QStringLiteral("ops@host's password: ")});
            return p;
        };
        const auto right = helper(token);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1u, 20'000);
        QCOMPARE(asked[0].about, QStringLiteral("ops@host"));
        QCOMPARE(asked[0].text, QStringLiteral("ops@host's password:"));
        server.answer(asked[0].id, QStringLiteral("s3cret \"word\""));
        QTRY_COMPARE_WITH_TIMEOUT(right->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(right->readAllStandardOutput(), QByteArray("s3cret \"word\"\n"));
        QCOMPARE(right->exitCode(), 0);

        const auto refused = helper(token);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2u, 20'000);
        server.refuse(asked[1].id);
        QTRY_COMPARE_WITH_TIMEOUT(refused->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(refused->exitCode(), 1);
        QCOMPARE(refused->readAllStandardOutput(), QByteArray());

        const auto stranger = helper(QStringLiteral("00000000000000000000000000000000"));
        QTRY_COMPARE_WITH_TIMEOUT(stranger->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(stranger->exitCode(), 1);
        server.dismiss(token); // its ssh has ended
        const auto late = helper(token);
        QTRY_COMPARE_WITH_TIMEOUT(late->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(late->exitCode(), 1);
        QCOMPARE(asked.size(), 2u);
    }

    // Reads the known hosts of whoever runs the test, where the key of a server that was made a moment ago is not.
    void theDoctorSaysWhyThereIsNoTunnel()
    {
        SshServer server;
        QVERIFY(server.start());
        QTemporaryDir folder, runtime(QStringLiteral("/tmp/jsrt-XXXXXX"));
        const QString fleet = folder.filePath(QStringLiteral("fleet.toml"));
        QVERIFY(writeText(fleet, "[[shard]]\nname = \"far\"\nssh = \"" + server.destination().toUtf8() + "\"\n[[shard.bridge]]\nname = \"jvb\"\nurl = \"http://127.0.0.1:8080\"\n"));
        QProcess doctor;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        doctor.setProcessEnvironment(e);
        doctor.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--fleet"), fleet, QStringLiteral("--wait"), QStringLiteral("20")});
        QVERIFY(doctor.waitForFinished(40'000));
        QCOMPARE(doctor.exitCode(), 2);
        const QJsonArray endpoints = QJsonDocument::fromJson(doctor.readAllStandardOutput()).object().value(QStringLiteral("endpoints")).toArray();
        bool tunnel = false;
        for (const QJsonValue &v : endpoints) {
            if (v[QStringLiteral("endpoint")].toString().contains(QStringLiteral("…"))) continue; // asked room by room, and there is none
            const QString detail = v[QStringLiteral("error")][QStringLiteral("detail")].toString();
            QVERIFY2(detail.contains(QLatin1String("no host key is known for [127.0.0.1]:")), qPrintable(v[QStringLiteral("endpoint")].toString() + detail));
            tunnel = tunnel || v[QStringLiteral("endpoint")].toString() == QStringLiteral("ssh ") + server.destination();
        }
        QVERIFY(tunnel);
        QVERIFY(QDir(runtime.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty()); // nothing stays behind
    }
};

QTEST_GUILESS_MAIN(TestSshCommands)
#include "sshcommands.moc"
