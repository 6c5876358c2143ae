// What is hidden of a configuration file, and that it comes back as it was.
#include "config/configmask.h"

#include <QDirIterator>
#include <QTest>

using namespace jitscope;

class TestConfigMask : public QObject
{
    Q_OBJECT

private slots:
    void hidesValuesOfSecretKeys_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hidden"); // empty: nothing of it
        const auto row = [](const char *name, ConfigFormat f, const char *text, const char *hidden) { QTest::newRow(name) << int(f) << QByteArray(text) << QByteArray(hidden); };
        row("hocon", ConfigFormat::Hocon, "control-login { password = \"pa$$\" }", "pa$$");
        row("hocon bare", ConfigFormat::Hocon, "password = jibriauthpass\n", "jibriauthpass");
        row("hocon from outside", ConfigFormat::Hocon, "password = ${?JIBRI_PASSWORD}", "");
        row("commented out", ConfigFormat::Hocon, "# password: \"old one\"", "old one");
        row("env", ConfigFormat::KeyValue, "JICOFO_AUTH_PASSWORD=a b#c\nX=1", "a b#c");
        row("env empty", ConfigFormat::KeyValue, "JICOFO_AUTH_PASSWORD=\nX=1", "");
        row("lua", ConfigFormat::Lua, "app_secret = 'it\\'s';", "it\\'s");
        row("lua index", ConfigFormat::Lua, "[\"turncredentials_secret\"] = \"x1\"", "x1");
        row("javascript", ConfigFormat::JavaScript, "  rtcstatsToken: 'tok',", "tok");
        row("a switch", ConfigFormat::Lua, "allow_empty_token = true", "");
        row("a place", ConfigFormat::JavaScript, "tokenAuthUrl: 'https://a.example/{room}',", "");
        row("a call", ConfigFormat::Lua, "secret = os.getenv('X')", "");
        row("no secret", ConfigFormat::Hocon, "nickname = \"passwordless\"", "");
    }
    void hidesValuesOfSecretKeys()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hidden);
        SecretMask mask(text);
        const QByteArray shown = mask.masked(text, ConfigFormat(format));
        if (hidden.isEmpty()) {
            QCOMPARE(shown, text);
        } else {
            QCOMPARE(shown, QByteArray(text).replace(hidden, "••••‹1›"));
            QCOMPARE(mask.revealed(shown, shown.indexOf("1")), hidden);
        }
        QCOMPARE(mask.unmasked(shown), text);
    }

    void alikeOnesHaveTheSameNumberAndTypedOnesStay()
    {
        SecretMask mask("");
        const QByteArray a = mask.masked("A_PASSWORD=one\nB_PASSWORD=two\nC_PASSWORD=one\n", ConfigFormat::KeyValue);
        QCOMPARE(a, QByteArray("A_PASSWORD=••••‹1›\nB_PASSWORD=••••‹2›\nC_PASSWORD=••••‹1›\n"));
        QCOMPARE(mask.unmasked("A_PASSWORD=new\nB_PASSWORD=••••‹1›x\nC_PASSWORD=••••‹9›"), QByteArray("A_PASSWORD=new\nB_PASSWORD=onex\nC_PASSWORD=••••‹9›"));
        QVERIFY(mask.revealed("nothing here", 4).isEmpty());
    }

    void aTextThatHoldsTheSignGetsAnotherOne()
    {
        const QByteArray text = "X=••••‹1›\nA_PASSWORD=one\n";
        SecretMask mask(text);
        const QByteArray shown = mask.masked(text, ConfigFormat::KeyValue);
        QVERIFY(!shown.contains("one"));
        QCOMPARE(mask.unmasked(shown), text);
    }

    void bytesThatAreNoTextComeBack()
    {
        QByteArray text("A_PASSWORD=\xff\xfe\x80 x\n\0\xc3", 19);
        SecretMask mask(text);
        QCOMPARE(mask.unmasked(mask.masked(text, ConfigFormat::KeyValue)), text);
    }

    // Every configuration file that is at hand comes back byte for byte, and shows nothing that its keys call a password.
    void everyFileOfTheCorpusComesBack()
    {
        int files = 0;
        for (const char *folder : {"jibri-conf", "jvb-conf", "jicofo-conf", "meet-config-js", "prosody-config"}) {
            QDirIterator all(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/%1").arg(QLatin1String(folder)), QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                for (const ConfigFormat f : {ConfigFormat::Hocon, ConfigFormat::JavaScript, ConfigFormat::Lua, ConfigFormat::KeyValue, ConfigFormat::Systemd}) {
                    SecretMask mask(text);
                    QCOMPARE(mask.unmasked(mask.masked(text, f)), text);
                }
                ++files;
            }
        }
        QVERIFY(files >= 20);
    }
};

QTEST_GUILESS_MAIN(TestConfigMask)
#include "configmask.moc"
