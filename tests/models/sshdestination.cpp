#include "settings/sshdestination.h"

#include <QTest>

using namespace jitscope;

class TestSshDestination : public QObject
{
    Q_OBJECT
private slots:
    void good_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("argument");
        const auto same = [](const char *text) { QTest::newRow(text) << text << text; };
        same("meet.example.org");
        same("ops@meet.example.org");
        same("jvb_1");
        same("ops@192.0.2.7");
        same("2001:db8::7");
        same("ssh://ops@meet.example.org:2222");
        same("ops@corp.example@meet.example.org"); // accounts of a directory
        QTest::newRow("port") << "ops@meet.example.org:2222" << "ssh://ops@meet.example.org:2222";
        QTest::newRow("port of IPv6") << "[2001:db8::7]:2222" << "ssh://[2001:db8::7]:2222";
    }
    void good()
    {
        QFETCH(QString, text);
        QCOMPARE(sshDestinationFault(text), QString());
        QTEST(sshDestinationArgument(text), "argument");
    }
    void bad_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-oProxyCommand=id", "ops@-oProxyCommand=id", "-l@host", "ssh://-oProxyCommand=id", "host -v", "host\n", "ho`id`st", "$(id)@host", "a;b@host",
                                 "us er@host", "@host", "ops@", "host:0", "host:99999", "host:x", "ssh://", "h\xc3\xb6st", "host|id", "ops@host/../x", "%h@host", "a'b@host"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("host");
        QTest::newRow("long") << QString(300, u'a');
    }
    void bad()
    {
        QFETCH(QString, text);
        QVERIFY(!sshDestinationFault(text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSshDestination)
#include "sshdestination.moc"
