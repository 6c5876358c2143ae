// Reading config.js: every real file at hand, and scripts that mean harm.
#include "discover/scriptreader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jitscope;

namespace {

const QUrl site(QStringLiteral("https://meet.example.org/config.js"));

Result<SiteConfig> run(const QByteArray &script, const QUrl &page = site, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    ScriptReader reader(QStringLiteral(JITSCOPE_JS));
    reader.timeout = limit;
    std::optional<Result<SiteConfig>> got;
    reader.read(script, page, &reader, [&](Result<SiteConfig> r) { got = std::move(r); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 40'000)) return fail(Error::Kind::Failed, QStringLiteral("test"), QStringLiteral("no answer at all"));
    return *got;
}

QByteArray shared(const QString &path)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSiteConfig : public QObject
{
    Q_OBJECT
private slots:
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected"); // domain, muc, anonymous, bosh, websocket
        const auto row = [](const char *file, const QStringList &expected) { QTest::newRow(file) << QStringLiteral("corpus/payloads/meet-config-js/") + QLatin1String(file) << expected; };
        row("dasgeek-2021.js", {"jitsi.destinationlinux.network", "conference.jitsi.destinationlinux.network", "guest.jitsi.destinationlinux.network",
                                "https://jitsi.destinationlinux.network/http-bind", ""});
        row("shcare-docker.js", {"meet.jitsi", "muc.meet.jitsi", "guest.meet.jitsi", "https://meet.example.org/http-bind", "wss://meet.shcare.fr/xmpp-websocket"});
        row("yuejinyuan-2019.js", {"meet.jitsi", "muc.meet.jitsi", "", "https://meet.example.org/http-bind", ""});
        row("kitay-custom.js", {"", "", "", "https://meet.mirracoin.io/http-bind", "wss://meet.mirracoin.io/xmpp-websocket"});
        row("corabea-custom.js", {"", "", "", "", ""});
    }
    void realFiles()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        const auto got = run(shared(file));
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QVERIFY2(got->problems.isEmpty(), qPrintable(got->problems.join(u'\n')));
        QCOMPARE(QStringList({got->domain, got->muc, got->anonymousDomain, got->bosh.toString(), got->websocket.toString()}), expected);
    }
    void everyFileAtHandIsRead()
    {
        int files = 0;
        for (const char *folder : {"corpus/payloads/meet-config-js", "jitsi/examples"}) {
            QDirIterator it(QStringLiteral(JITSCOPE_SHARED "/") + QLatin1String(folder), {QStringLiteral("*.js")}, QDir::Files);
            while (it.hasNext()) {
                const QString path = it.next();
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto got = run(file.readAll());
                QVERIFY2(got, got ? "" : qPrintable(path + got.error().detail));
                QVERIFY2(got->problems.isEmpty(), qPrintable(path + got->problems.join(u'\n')));
                ++files;
            }
        }
        QVERIFY2(files >= 7, qPrintable(QString::number(files)));
    }
    void factsOfValues()
    {
        const auto got = run(shared(QStringLiteral("corpus/payloads/meet-config-js/corabea-custom.js")));
        QVERIFY(got);
        QCOMPARE(got->all[QLatin1String("p2p")][QLatin1String("stunServers")][0][QLatin1String("urls")].toString(), QStringLiteral("stun:meet.corabea.it:3478"));
        QCOMPARE(got->all[QLatin1String("videoQuality")][QLatin1String("maxBitratesVideo")][QLatin1String("VP8")][QLatin1String("high")].toInt(), 2500000);
        const auto docker = run(shared(QStringLiteral("corpus/payloads/meet-config-js/shcare-docker.js")));
        QVERIFY(docker);
        QCOMPARE(docker->serviceDomain(), QStringLiteral("auth.meet.jitsi"));
    }
    void declarations_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("var") << QByteArray("var config = { hosts: { domain: 'a.example' } };");
        QTest::newRow("let") << QByteArray("let config = { hosts: { domain: 'a.example' } };");
        QTest::newRow("const") << QByteArray("const config = { hosts: { domain: 'a.example' } };");
        QTest::newRow("plain") << QByteArray("config = { hosts: { domain: 'a.example' } };");
        QTest::newRow("fragment") << QByteArray("config.hosts = config.hosts || {}; config.hosts.domain = 'a.example'");
        QTest::newRow("window") << QByteArray("window.config = { hosts: { domain: 'a' + '.' + 'example' } };");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFvar config = { hosts: { domain: 'a.example', }, };");
        QTest::newRow("fails later") << QByteArray("var config = { hosts: { domain: 'a.example' } };\nconfig.more = nothing.there;");
        QTest::newRow("directive") << QByteArray("<!--# set var=\"x\" value=\"a.\" -->var config = { hosts: { domain: '<!--# echo var=\"x\" -->example' } };");
        QTest::newRow("choice") << QByteArray("var config = { hosts: { domain: <!--# if expr=\"$x\" -->'b.example'<!--# else -->'a.example'<!--# endif --> } };");
        QTest::newRow("location") << QByteArray("var config = { hosts: { domain: location.hostname.replace('meet.', 'a.').replace('.org', '').replace('a.example', 'a.example') } };");
    }
    void declarations()
    {
        QFETCH(QByteArray, script);
        const auto got = run(script);
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(got->domain, QStringLiteral("a.example"));
    }
    void aMistakeIsToldWithItsLine()
    {
        const auto got = run("var config = { a: 1 };\n\nconfig.more = nothing.there;");
        QVERIFY(got);
        QVERIFY2(got->problems.join(u' ').contains(QStringLiteral("line 3")), qPrintable(got->problems.join(u' ')));
        const auto none = run("var config = {\n a: 1\n b: 2 };");
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Malformed);
        QVERIFY2(none.error().detail.contains(QStringLiteral("line 3")), qPrintable(none.error().detail));
    }
    void harm_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("endless loop") << QByteArray("var config = { a: 1 }; for (;;) ;");
        QTest::newRow("endless recursion") << QByteArray("function f() { return f() + 1 } var config = { a: 1 }; f();");
        QTest::newRow("memory") << QByteArray("var config = { a: [] }; for (;;) config.a.push(new Array(100000).fill('x'));");
        QTest::newRow("text") << QByteArray("var config = { a: 'x' }; for (;;) config.a += config.a;");
        QTest::newRow("buffers") << QByteArray("var config = { a: [] }; for (;;) config.a.push(new ArrayBuffer(100000000));");
        QTest::newRow("regular expression") << QByteArray("var config = { a: /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!') };");
        QTest::newRow("cycle") << QByteArray("var config = { a: 1 }; config.self = config; config.list = [config];");
        QTest::newRow("throwing getter") << QByteArray("var config = { get a() { throw 'no' }, b: 1 };");
        QTest::newRow("endless getter") << QByteArray("var config = { get a() { for (;;) ; }, b: 1 };");
        QTest::newRow("proxy") << QByteArray("var config = new Proxy({}, { get() { throw 1 }, ownKeys() { throw 2 }, has() { throw 3 } });");
        QTest::newRow("endless proxy") << QByteArray("var config = new Proxy({}, { ownKeys() { for (;;) ; } });");
        QTest::newRow("list without end") << QByteArray("var config = { a: { length: 4e9 }, b: [] }; config.b.length = 4294967295;");
        QTest::newRow("proxy of a list") << QByteArray("var config = { a: new Proxy([], { get(t, k) { return k === 'length' ? 1e15 : 1 } }) };");
        QTest::newRow("many members") << QByteArray("var config = {}; for (var i = 0; i < 300000; ++i) config['k' + i] = i;");
        QTest::newRow("deep") << QByteArray("var config = {}, c = config; for (var i = 0; i < 5000; ++i) c = c.d = {};");
        QTest::newRow("long text") << QByteArray("var config = { a: 'x'.repeat(5000000) };");
        QTest::newRow("no builtins") << QByteArray("var config = { a: 1 }; Object = JSON = Array = undefined; Object.prototype = null;");
        QTest::newRow("poisoned prototype") << QByteArray("Object.defineProperty(Object.prototype, 'lineNumber', { get() { for (;;) ; } }); throw {};");
        QTest::newRow("thrown error") << QByteArray("var config = { a: 1 }; throw new Proxy(new Error('x'), { get() { for (;;) ; } });");
        QTest::newRow("deep source") << QByteArray("var config = ") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ';';
        QTest::newRow("10 MB") << QByteArray("var config = { a: 1 };\n") + QByteArray(10'000'000, ' ') + "config.b = 2;";
        QTest::newRow("no text") << QByteArray("\0\1\2\xff\xfe", 5);
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>404</body></html>");
        QTest::newRow("empty") << QByteArray(" \n");
    }
    // An answer or a refusal within the limits, never a hang; the values that are told stay few.
    void harm()
    {
        QFETCH(QByteArray, script);
        const auto got = run(script);
        if (!got) QVERIFY2(got.error().detail != QLatin1String("no answer at all"), "it hung");
        if (!got) QVERIFY(!got.error().detail.isEmpty());
        else QVERIFY(got->all.size() <= 20'000);
    }
    void whatCanBeReadIsKept()
    {
        const auto loop = run("var config = { hosts: { domain: 'a.example' } }; for (;;) ;");
        QVERIFY2(loop, loop ? "" : qPrintable(loop.error().detail));
        QCOMPARE(loop->domain, QStringLiteral("a.example"));
        QVERIFY(loop->problems.join(u' ').contains(QStringLiteral("stopped")));
        const auto getter = run("var config = { get a() { throw 'no' }, hosts: { domain: 'a.example' } };");
        QVERIFY(getter);
        QCOMPARE(getter->domain, QStringLiteral("a.example"));
    }
    void theCallerHasTheLastWord()
    {
        const auto got = run("for (;;) ;", site, std::chrono::milliseconds(300));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Timeout);
        ScriptReader none((QString()));
        std::optional<Result<SiteConfig>> said;
        none.read("var config = {};", site, &none, [&](Result<SiteConfig> r) { said = std::move(r); });
        QTRY_VERIFY(said);
        QCOMPARE(said->error().kind, Error::Kind::Unsupported);
    }
    void itCanDoNothingElse()
    {
        const auto got = run("var config = { a: typeof require, b: typeof XMLHttpRequest, c: typeof Qt, d: typeof process, e: typeof fetch };");
        QVERIFY(got);
        for (const char *key : {"a", "b", "c", "d", "e"}) QCOMPARE(got->all[QLatin1String(key)].toString(), QStringLiteral("undefined"));
    }
};

QTEST_GUILESS_MAIN(TestSiteConfig)
#include "siteconfig.moc"
