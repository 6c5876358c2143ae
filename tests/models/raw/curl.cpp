// A request as a command: one word stays one word in a real shell, and no secret is in it.
#include "raw/curl.h"

#include <QProcess>
#include <QTest>

using namespace jitscope;

class TestCurlText : public QObject
{
    Q_OBJECT
private slots:
    void aWordReachesTheShellAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *w : {"plain-1.2_x", "", " ", "it's", "$(id)", "`id`", "a\"b", "a\\b", "a;b&c|d", "~root", "*", "-x", "a\nb", "!!", "#x"}) QTest::newRow(w) << QString::fromUtf8(w);
        QTest::newRow("wide") << QString::fromUtf8("会議 ’x’");
    }
    void aWordReachesTheShellAsItIs()
    {
        QFETCH(const QString, word);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '[%s]' ") + shellWord(word)});
        QVERIFY(shell.waitForFinished(10'000));
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u'[' + word + u']');
    }
    void direct()
    {
        RawPage p;
        p.url = QStringLiteral("http://jvb1.example.org:8080/colibri/stats");
        p.accept = QStringLiteral("application/json");
        QCOMPARE(curlOf(p), QStringLiteral("curl -sS --max-time 20 -g -H 'Accept: application/json' -- http://jvb1.example.org:8080/colibri/stats"));
        p.user = QStringLiteral("ops");
        QVERIFY(curlOf(p).contains(QStringLiteral(" -u ops "))); // curl asks for the password
        p.user.clear();
        p.token = true;
        QVERIFY(curlOf(p).contains(QStringLiteral("\"Authorization: Bearer $TOKEN\"")));
        p.proxy = QStringLiteral("socks5h://127.0.0.1:9050");
        QVERIFY(curlOf(p).contains(QStringLiteral("--proxy socks5h://127.0.0.1:9050")));
        p.url = QStringLiteral("http://x/room-size?room=a'b&domain=c");
        QVERIFY(curlOf(p).endsWith(QStringLiteral("-- 'http://x/room-size?room=a'\\''b&domain=c'")));
    }
    void throughTheTunnel()
    {
        RawPage p;
        p.url = QStringLiteral("https://[::1]:8443/debug");
        p.tunnel = QStringLiteral("ops@bastion.example.org");
        const QString command = curlOf(p);
        QVERIFY2(command.startsWith(QStringLiteral("ssh -f -o ExitOnForwardFailure=yes -L ")), qPrintable(command));
        QVERIFY2(command.contains(QStringLiteral(":[::1]:8443' -- 'ops@bastion.example.org' sleep 5 >/dev/null && curl ")), qPrintable(command));
        QVERIFY2(command.contains(QStringLiteral("--connect-to '[::1]:8443:127.0.0.1:")), qPrintable(command));
    }
};

QTEST_GUILESS_MAIN(TestCurlText)
#include "curl.moc"
