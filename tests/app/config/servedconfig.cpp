// What the site serves against the file on the host.
#include "config/servedconfig.h"

#include "config/catalogue.h"
#include "config/reader.h"

#include <QTest>

using namespace jitscope;

namespace {

ServedComparison compared(const QByteArray &host, const QByteArray &site)
{
    const auto a = readConfig(ConfigFormat::JavaScript, host), b = readConfig(ConfigFormat::JavaScript, site);
    if (!a || !b) qFatal("%s", qPrintable((a ? b : a).error().detail));
    return compareServed(*a, *b, *builtInKeys(QStringLiteral("config_js")));
}

// "path: host | site" of each, and how many were not compared.
QStringList told(const QByteArray &host, const QByteArray &site)
{
    const ServedComparison c = compared(host, site);
    QStringList out;
    for (const ServedKey &k : c.keys) out += QStringLiteral("%1: %2 | %3").arg(pathText(k.path), k.hostWritten, k.siteWritten);
    if (c.unsure) out += QStringLiteral("unsure %1").arg(c.unsure);
    return out;
}

const QByteArray file = "var subdomain = '<!--# echo var=\"subdomain\" default=\"\" -->';\n"
                        "var config = {\n    hosts: { domain: 'meet.example.org', muc: 'conference.' + subdomain + 'meet.example.org' },\n"
                        "    bosh: '//meet.example.org/<!--# echo var=\"subdir\" default=\"\" -->http-bind', // ours\n"
                        "    startAudioMuted: 10,\n    toolbarButtons: [ 'camera', 'chat' ],\n    defaultLanguage: '<!--# echo var='lang' default='en' -->',\n};\nconfig.channelLastN = 20;\n";

} // namespace

class TestServedConfig : public QObject
{
    Q_OBJECT
private slots:
    void whatNginxPutInIsNoDifference()
    {
        QCOMPARE(told(file, file), QStringList());
        QByteArray served = file;
        served.replace("<!--# echo var=\"subdomain\" default=\"\" -->", "eu.").replace("<!--# echo var=\"subdir\" default=\"\" -->", "tenant/").replace("<!--# echo var='lang' default='en' -->", "de");
        QCOMPARE(told(file, served), QStringList());
        // what stands around a directive is the file's
        QCOMPARE(told(file, QByteArray(served).replace("/tenant/http-bind", "/tenant/bosh")), (QStringList{QStringLiteral("bosh: '//meet.example.org/<!--# echo var=\"subdir\" default=\"\" -->http-bind' | '//meet.example.org/tenant/bosh'")}));
        QCOMPARE(told(file, QByteArray(served).replace("'//meet.example.org/tenant/http-bind'", "'//'")).size(), 1);
    }

    void keysAreCompared()
    {
        QByteArray served = file;
        served.replace("startAudioMuted: 10", "startAudioMuted: 9").replace("'chat'", "'chat', 'invite'").replace("config.channelLastN = 20;", "config.startSilent = true;").replace("'conference.'", "'muc.'");
        QCOMPARE(told(file, served), (QStringList{QStringLiteral("channelLastN: 20 | "), QStringLiteral("hosts.muc: 'conference.' + subdomain + 'meet.example.org' | 'muc.' + subdomain + 'meet.example.org'"), QStringLiteral("startAudioMuted: 10 | 9"),
                                                  QStringLiteral("startSilent:  | true"), QStringLiteral("toolbarButtons: [ 'camera', 'chat' ] | [ 'camera', 'chat', 'invite' ]")}));
        // written otherwise, it says the same
        QCOMPARE(told("var config = { a: 'x', b: { c: 1 } };", "var config = {};\nconfig.a = \"x\";\nconfig.b = {};\nconfig.b.c = 1.0;\n"), QStringList());
    }

    void aFragmentIsLookedForInTheWhole()
    {
        const QByteArray whole = "var config = { hosts: { domain: 'x' }, p2p: { enabled: true } };\n";
        QCOMPARE(told("config.startSilent = true;\n", whole + "config.startSilent = true;\n"), QStringList());
        QCOMPARE(told("config.startSilent = true;\n", whole), (QStringList{QStringLiteral("startSilent: true | ")})); // the container was not made anew
    }

    void whatNginxDecidesIsNotCompared()
    {
        const QByteArray host = "var config = {\n a: 1,\n<!--# if expr=\"$host = x\" -->\n b: 2,\n<!--# else -->\n c: 3,\n<!--# endif -->\n};\n";
        QCOMPARE(told(host, "var config = {\n a: 1,\n b: 2,\n};\n"), (QStringList{QStringLiteral("unsure 1")}));
        QCOMPARE(told(host, "var config = {\n a: 2,\n b: 2,\n c: 3,\n d: 4\n};\n"), (QStringList{QStringLiteral("a: 1 | 2"), QStringLiteral("unsure 1")}));
        QCOMPARE(told("var config = { a: 1 };\n<!--# include virtual=\"/more.js\" -->\n", "var config = { a: 1 };\nconfig.b = 2;\n"), (QStringList{QStringLiteral("unsure 1")}));
    }

    void secretsAreMarked()
    {
        const ServedComparison c = compared("var config = { giphy: { sdkKey: 'a' }, jaasToken: 'b' };", "var config = { giphy: { sdkKey: 'a' }, jaasToken: 'c' };");
        QCOMPARE(c.keys.size(), size_t(1));
        QVERIFY(c.keys.front().secret);
    }
};

QTEST_GUILESS_MAIN(TestServedConfig)
#include "servedconfig.moc"
