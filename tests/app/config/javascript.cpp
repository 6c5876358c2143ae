// Configuration in JavaScript: where each key is, and that a change of one changes nothing else.
#include "config/reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

namespace {

ConfigText read(const QByteArray &bytes)
{
    const auto text = readConfig(ConfigFormat::JavaScript, bytes);
    if (!text) qWarning("%d:%d %s", text.error().place.line, text.error().place.column, qPrintable(text.error().detail));
    return text.value_or(ConfigText());
}

QByteArray with(const QByteArray &bytes, const ConfigPath &path, const QJsonValue &value)
{
    const auto changed = withValue(read(bytes), path, value);
    return changed ? *changed : "fault: " + changed.error().detail.toUtf8();
}

QByteArray without(const QByteArray &bytes, const ConfigPath &path)
{
    const auto changed = withoutValue(read(bytes), path);
    return changed ? *changed : "fault: " + changed.error().detail.toUtf8();
}

QJsonValue valueOf(const QByteArray &bytes, const ConfigPath &path)
{
    const ConfigText text = read(bytes);
    const ConfigEntry *entry = entryOf(text, path);
    return entry ? entry->value : QJsonValue(QStringLiteral("no entry"));
}

} // namespace

class JavaScriptTest : public QObject
{
    Q_OBJECT
private slots:
    void findsKeysWithTheirPlaces()
    {
        const QByteArray bytes = "\xEF\xBB\xBF/* ä */ var config = {\r\n  hosts: { 'do-main': \"a\\u00e4\\'\", muc: x + 'y' },\r\n  n: -1, r: 16 / 9, l: [ 'a', { u: 1 } ], e: {}, f: function (a) { return { g: 1 }; },\r\n};\r\nconfig.n = 2;\r\n";
        const ConfigText text = read(bytes);
        QCOMPARE(text.bytes, bytes);
        QStringList all;
        for (const ConfigEntry &one : text.entries) all += pathText(one.path) + (one.effective ? "" : "!");
        QCOMPARE(all, QStringList({"hosts.do-main", "hosts.muc", "n!", "r", "l", "l.0.u", "e", "f", "n"}).replaceInStrings("l.0.u", "l.1.u"));
        QCOMPARE(valueOf(bytes, {"hosts", "do-main"}), QJsonValue("aä'"));
        QVERIFY(valueOf(bytes, {"hosts", "muc"}).isUndefined());
        QVERIFY(valueOf(bytes, {"f"}).isUndefined());
        QCOMPARE(valueOf(bytes, {"r"}).toDouble(), 16.0 / 9);
        const ConfigEntry *muc = entryOf(text, {"hosts", "muc"});
        QCOMPARE(bytes.mid(muc->source.from, muc->source.to - muc->source.from), "x + 'y'");
        QCOMPARE(muc->place, (TextPlace{2, 36}));
        QCOMPARE(entryOf(text, {"n"})->place.line, 5);
    }

    void refusesWithLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("no comma") << QByteArray("var config = {\n a: 1\n b: 2 };") << 3 << 2;
        QTest::newRow("not closed") << QByteArray("var config = {\n a: 1,\n") << 3 << 1;
        QTest::newRow("text not closed") << QByteArray("config.a = 'x;\nconfig.b = 1;") << 1 << 12;
        QTest::newRow("comment not closed") << QByteArray("\n/* x") << 2 << 1;
        QTest::newRow("two commas") << QByteArray("var config = { ä: 1,, };") << 1 << 21;
        QTest::newRow("number") << QByteArray("config.a = 1x;") << 1 << 12;
        QTest::newRow("left of =") << QByteArray("1 = 2;") << 1 << 3; // the engine's own
        QTest::newRow("return") << QByteArray("\n return 1;") << 2 << 2;
        QTest::newRow("no UTF-8") << QByteArray("// \n// \xff") << 2 << 4;
        QTest::newRow("deep") << QByteArray("config.a = ") + QByteArray(5000, '[') << 1 << 0;
        QTest::newRow("bracket of the check's own") << QByteArray("}); (function(){") << 1 << 1;
    }
    void refusesWithLineAndColumn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto text = readConfig(ConfigFormat::JavaScript, bytes);
        QVERIFY(!text);
        QVERIFY(!text.error().detail.isEmpty());
        QCOMPARE(text.error().place.line, line);
        if (column > 0) QCOMPARE(text.error().place.column, column);
    }

    void readsWhatBrowsersRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *one : {"var r = /[/'\"]/g.test(x) / 2; config.a = 1;", "var t = `a${ { b: '}' }.b }c`; config.a = 1", "config.a = 1\n;/x/g.exec('')", "x = async (a) => { await b; }; config.a = 1;",
                 "class A { #p = 1; static { } get q() { return this.#p; } } config.a = 1;", "var { b, ...c } = d ?? {}; config.a = 1; e ||= 1_000n;", "for (const k of []) continue; do x++; while (0) config.a = 1",
                 "l: for (;;) { break l; } config.a = 1;", "<!-- old\nconfig.a = 1;\n--> also", "if (a) config.b = 2; else { config.b = 3 } config.a = 1;", "try { f?.(1)?.[2] } catch { } finally { } config.a = 1;",
                 "config = { ...config, a: 1 };", "window.config = { async *m() { yield* 1; }, get: 1, set: 2, a: 1, };", "config['a'] = (1);", "a\n++b; config.a = 1", "let let_ = (x, { y = 1 }, ...z) => y\nconfig.a = 1"})
            QTest::newRow(one) << QByteArray(one);
    }
    void readsWhatBrowsersRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(valueOf(bytes, {"a"}), QJsonValue(1));
    }

    void leavesServerSideIncludesAlone()
    {
        const QByteArray bytes = "var sub = \"<!--# echo var=\"subdomain\" default='' -->\";\nconfig.hosts = {\n    muc: 'conference.<!--# echo var='x' default=\"-->\" -->example.org',\n"
                                 "    <!--# if expr=\"$a\" -->\n    a: <!--# echo var=\"n\" -->,\n    <!--# endif -->\n    b: 1\n};\n";
        QVERIFY(valueOf(bytes, {"hosts", "muc"}).isUndefined());
        QCOMPARE(with(bytes, {"hosts", "b"}, 2), QByteArray(bytes).replace("b: 1", "b: 2"));
        QCOMPARE(with(bytes, {"hosts", "c"}, true), QByteArray(bytes).replace("b: 1\n", "b: 1,\n    c: true\n"));
        // What is typed must not become a directive, nor end the page's script.
        QCOMPARE(with("config.a = 'x';", {"a"}, "<!--# include file=\"/etc/passwd\" --></script>"), "config.a = '\\x3c!--# include file=\"/etc/passwd\" -->\\x3c/script>';");
    }

    void changesOnlyTheValue()
    {
        const QByteArray bytes = "var config = { // x\r\n\ta : 'it\\'s', /* b */ b: [ 1,2 ] , c: { d: 1 }\r\n};\r\n";
        QCOMPARE(with(bytes, {"a"}, "it's \"so\"\n"), QByteArray(bytes).replace("'it\\'s'", "'it\\'s \"so\"\\n'"));
        QCOMPARE(with(bytes, {"c", "d"}, 2.5), QByteArray(bytes).replace("d: 1", "d: 2.5"));
        QCOMPARE(with(bytes, {"c", "e"}, QJsonObject{{"f", true}}), QByteArray(bytes).replace("d: 1", "d: 1, e: { f: true }"));
        QCOMPARE(with(bytes, {"g"}, QJsonValue::Null), QByteArray(bytes).replace("c: { d: 1 }", "c: { d: 1 }, g: null"));
        QCOMPARE(with(bytes, {"b"}, QJsonArray{1, 3, 2}), QByteArray(bytes).replace("[ 1,2 ]", "[ 1, 3,2 ]"));
        QCOMPARE(with(bytes, {"c", "d", "e"}, 1), "fault: There is a value here that has no keys in it");
    }

    void putsACommentedOutKeyInItsPlace()
    {
        const QByteArray bytes = "var config = {\n    // Start calls with audio muted. resolution: none.\n    // startWithAudioMuted: false,\n\n    // constraints: {\n    //     resolution: 1,\n    // },\n\n"
                                 "    testing: {\n        p2pTestMode: false\n\n        // callStatsThreshold: 5 // for 5% of users.\n    },\n    //resolution: 720\n};\n";
        QCOMPARE(with(bytes, {"startWithAudioMuted"}, true), QByteArray(bytes).replace("// startWithAudioMuted: false,", "startWithAudioMuted: true,"));
        QCOMPARE(with(bytes, {"testing", "callStatsThreshold"}, 7),
            QByteArray(bytes).replace("p2pTestMode: false", "p2pTestMode: false,").replace("// callStatsThreshold: 5 //", "callStatsThreshold: 7 //"));
        QCOMPARE(with(bytes, {"resolution"}, 360), QByteArray(bytes).replace("//resolution: 720", "resolution: 360,"));
        QCOMPARE(with(bytes, {"constraints", "video", "max"}, 5),
            QByteArray(bytes).replace("    // },\n\n    testing", "    // },\n    constraints: {\n        video: {\n            max: 5\n        }\n    },\n\n    testing"));
    }

    void addsToListsInTheirLayout()
    {
        const QByteArray bytes = "interfaceConfig = {\n    L: [\n        // first\n        'a', // of a\n        'b',\n\n        'c' // of c\n    ],\n    M: ['x', 'y'], N: [\n        'a', 'b',\n        'c', 'd' ],\n    S: [{ u: 1 }],\n};\n";
        QCOMPARE(with(bytes, {"L"}, QJsonArray{"a", "n", "b", "c", "d"}),
            QByteArray(bytes).replace("// of a\n", "// of a\n        'n',\n").replace("'c' // of c\n", "'c', // of c\n        'd'\n"));
        QCOMPARE(with(bytes, {"L"}, QJsonArray{"a", "b"}), QByteArray(bytes).replace("'b',\n\n", "'b'\n\n").replace("        'c' // of c\n", ""));
        QCOMPARE(with(bytes, {"L"}, QJsonArray{"b", "c"}), QByteArray(bytes).replace("        'a', // of a\n", ""));
        QCOMPARE(with(bytes, {"M"}, QJsonArray{"y"}), QByteArray(bytes).replace("['x', 'y']", "['y']"));
        QCOMPARE(with(bytes, {"M"}, QJsonArray{"x"}), QByteArray(bytes).replace("['x', 'y']", "['x']"));
        QCOMPARE(with(bytes, {"M"}, QJsonArray{"w", "x", "y", "z"}), QByteArray(bytes).replace("['x', 'y']", "['w', 'x', 'y', 'z']"));
        QCOMPARE(with(bytes, {"M"}, QJsonArray()), QByteArray(bytes).replace("['x', 'y']", "[]"));
        QCOMPARE(with(bytes, {"N"}, QJsonArray{"a", "b", "c", "e"}), QByteArray(bytes).replace("'d'", "'e'"));
        QCOMPARE(with(bytes, {"S"}, QJsonArray{QJsonObject{{"u", 1}}, QJsonObject{{"u", 2}}}), QByteArray(bytes).replace("[{ u: 1 }]", "[{ u: 1 }, { u: 2 }]"));
        QCOMPARE(with(bytes, {"S", "0", "u"}, 3), QByteArray(bytes).replace("u: 1", "u: 3"));
    }

    void addsStatementsWhereTheFileIsMadeOfThem()
    {
        const QByteArray bytes = "config.p2p = config.p2p || {};\nconfig.p2p.enabled = false; // why\n// config.startSilent = false;\n// end";
        QCOMPARE(with(bytes, {"p2p", "x"}, 1), QByteArray(bytes).replace("// why\n", "// why\nconfig.p2p.x = 1;\n"));
        QCOMPARE(with(bytes, {"startSilent"}, true), QByteArray(bytes).replace("// config.startSilent = false;", "config.startSilent = true;"));
        QCOMPARE(with(bytes, {"a-b", "c"}, "d"), QByteArray(bytes).replace("// why\n", "// why\nconfig['a-b'] = config['a-b'] || {};\nconfig['a-b'].c = 'd';\n"));
        QCOMPARE(with("// nothing", {"a"}, 1), "// nothing\nconfig.a = 1;\n");
        QCOMPARE(with("var config = {};\n\nconfig.b = 2;\n", {"a"}, 1), "var config = {};\n\nconfig.b = 2;\nconfig.a = 1;\n");
        QCOMPARE(with("var config = {};\nif (x) { config.b = 2; }\n", {"b"}, 1), "var config = {};\nif (x) { config.b = 2; }\nconfig.b = 1;\n");
    }

    void takesKeysOut()
    {
        const QByteArray bytes = "var config = {\n    a: 1, // of a\n    b: { c: 1, d: 2 },\n    e: 3\n};\nconfig.a = 2; // again\nconfig.f = 1; config.g = 2;\n";
        QCOMPARE(without(bytes, {"a"}), QByteArray(bytes).replace("    a: 1, // of a\n", "").replace("config.a = 2; // again\n", ""));
        QCOMPARE(without(bytes, {"b", "c"}), QByteArray(bytes).replace("{ c: 1, d: 2 }", "{ d: 2 }"));
        QCOMPARE(without(bytes, {"b", "d"}), QByteArray(bytes).replace("{ c: 1, d: 2 }", "{ c: 1 }"));
        QCOMPARE(without(bytes, {"b"}), QByteArray(bytes).replace("    b: { c: 1, d: 2 },\n", ""));
        QCOMPARE(without(bytes, {"e"}), QByteArray(bytes).replace("},\n    e: 3\n", "}\n"));
        QCOMPARE(without(bytes, {"f"}), QByteArray(bytes).replace("config.f = 1; ", " "));
        QCOMPARE(without(bytes, {"z"}), "fault: This key is not in the file");
    }

    // The letters are right, and yet the file would say something else: only running it tells.
    void refusesWhatCodeInTheFileUndoes()
    {
        QVERIFY(with("var config = { a: 1 };\n(function (c) { c.a = 5; })(config);\n", {"a"}, 2).startsWith("fault: The change did not take hold"));
        QVERIFY(with("var config = { a: 1 };\nif (config.a > 1) config.b = 1;\n", {"a"}, 2).startsWith("fault: This change would also change b"));
    }

    void survivesHostileScripts_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("for ever") << QByteArray("while (true) {}");
        QTest::newRow("memory") << QByteArray("var a = []; while (true) a.push('x'.repeat(1000000));");
        QTest::newRow("recursion") << QByteArray("function f() { f(); } f();");
        QTest::newRow("getter") << QByteArray("Object.defineProperty(config, 'z', { enumerable: true, get: function () { while (true) {} } });");
    }
    void survivesHostileScripts()
    {
        QFETCH(QByteArray, tail);
        const QByteArray bytes = "var config = { a: 1 };\n" + tail + "\n";
        QVERIFY(entryOf(read(bytes), {"a"})); // reading runs nothing
        const QByteArray changed = with(bytes, {"a"}, 2);
        QVERIFY2(changed.startsWith("fault: ") || changed == QByteArray(bytes).replace("a: 1", "a: 2") || changed == bytes + "config.a = 2;\n", changed);
    }
};

QTEST_GUILESS_MAIN(JavaScriptTest)
#include "javascript.moc"
