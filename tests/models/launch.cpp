// The way to a server with other programs.
#include "settings/launch.h"

#include <QTest>

using namespace jitscope;

class TestLaunch : public QObject
{
    Q_OBJECT
private slots:
    void bySshOrStraight()
    {
        ShardConfig s;
        s.ssh = QStringLiteral("ops@signal:2222");
        EndpointConfig e;
        e.url = QUrl(QStringLiteral("http://127.0.0.1:8080/x"));
        Launch l = launchOf(s, e);
        QCOMPARE(l.ssh, QStringList({QStringLiteral("ssh"), QStringLiteral("ssh://ops@signal:2222")}));
        QVERIFY(l.web.isEmpty()); // its loopback is not ours
        QCOMPARE(l.forward, QStringList({QStringLiteral("ssh"), QStringLiteral("-N"), QStringLiteral("-L"), QStringLiteral("127.0.0.1:8080:127.0.0.1:8080"), QStringLiteral("ssh://ops@signal:2222")}));
        QCOMPARE(l.through, QUrl(QStringLiteral("http://127.0.0.1:8080/x")));
        e.url = QUrl(QStringLiteral("https://[fd00::7]/"));
        l = launchOf(s, e);
        QCOMPARE(l.forward.at(3), QStringLiteral("127.0.0.1:10443:[fd00::7]:443"));
        QCOMPARE(l.through, QUrl(QStringLiteral("https://127.0.0.1:10443/")));
        e.ssh = QString();
        l = launchOf(s, e);
        QVERIFY(l.ssh.isEmpty() && l.forward.isEmpty());
        QCOMPARE(l.web, e.url);
        e.ssh = QStringLiteral("-oProxyCommand=reboot"); // no destination
        QVERIFY(launchOf(s, e).ssh.isEmpty());
    }
    void aTerminal()
    {
        QStringList there{QStringLiteral("xterm"), QStringLiteral("gnome-terminal"), QStringLiteral("/opt/odd"), QStringLiteral("kitty")};
        const auto find = [&](const QString &p) { return there.contains(p) ? (p.startsWith(u'/') ? p : QStringLiteral("/usr/bin/") + p) : QString(); };
        const QStringList ssh{QStringLiteral("ssh"), QStringLiteral("h")};
        QCOMPARE(terminalWords(ssh, {}, find), QStringList({QStringLiteral("/usr/bin/gnome-terminal"), QStringLiteral("--")}) + ssh);
        QCOMPARE(terminalWords(ssh, QStringLiteral("kitty"), find), QStringList(QStringLiteral("/usr/bin/kitty")) + ssh);
        QCOMPARE(terminalWords(ssh, QStringLiteral("/opt/odd"), find), QStringList({QStringLiteral("/opt/odd"), QStringLiteral("-e")}) + ssh);
        QCOMPARE(terminalWords(ssh, QStringLiteral("gone"), find).front(), QStringLiteral("/usr/bin/gnome-terminal"));
        there.clear();
        QCOMPARE(terminalWords(ssh, {}, find), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "launch.moc"
