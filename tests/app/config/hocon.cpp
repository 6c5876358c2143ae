#include "config/reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

namespace {

ConfigText read(const QByteArray &bytes)
{
    const auto text = readConfig(ConfigFormat::Hocon, bytes);
    if (!text) qWarning("%d:%d %s", text.error().place.line, text.error().place.column, qPrintable(text.error().detail));
    return text.value_or(ConfigText());
}

QByteArray letters(const ConfigText &text, TextSpan span)
{
    return text.bytes.sliced(span.from, span.to - span.from);
}

ConfigPath path(const char *dotted)
{
    return QString::fromLatin1(dotted).split(u'.');
}

QJsonValue value(const QByteArray &bytes, const char *dotted)
{
    const ConfigText text = read(bytes);
    const ConfigEntry *entry = entryOf(text, path(dotted));
    return entry ? entry->value : QJsonValue(QStringLiteral("(no entry)"));
}

QByteArray set(const QByteArray &bytes, const char *dotted, const QJsonValue &to)
{
    const auto out = withValue(read(bytes), path(dotted), to);
    return out ? *out : "fault: " + out.error().detail.toUtf8();
}

QByteArray unset(const QByteArray &bytes, const char *dotted)
{
    const auto out = withoutValue(read(bytes), path(dotted));
    return out ? *out : "fault: " + out.error().detail.toUtf8();
}

const QJsonValue undefined(QJsonValue::Undefined);

} // namespace

class Hocon : public QObject
{
    Q_OBJECT
private slots:
    void entriesHavePlaces();
    void values_data();
    void values();
    void shadowedEntries();
    void listsOfObjects();
    void includesAreNamed();
    void faults_data();
    void faults();
    void edits_data();
    void edits();
    void removals_data();
    void removals();
    void refusesToHarmOthers();
    void hostile();
    void quick();
};

void Hocon::entriesHavePlaces()
{
    const ConfigText text = read("# jvb\r\nvideobridge {\r\n    größe = \"ä\" # here\r\n  http-servers.public.port = 9090\r\n}\r\n");
    QCOMPARE(text.entries.size(), size_t(2));
    QCOMPARE(text.entries[0].path, (ConfigPath{QStringLiteral("videobridge"), QStringLiteral("größe")}));
    QCOMPARE(text.entries[0].place, (TextPlace{3, 5}));
    QCOMPARE(letters(text, text.entries[0].source), QByteArray("\"ä\""));
    QCOMPARE(text.entries[1].path, path("videobridge.http-servers.public.port"));
    QCOMPARE(letters(text, text.entries[1].key), QByteArray("http-servers.public.port"));
    QCOMPARE(letters(text, text.entries[1].source), QByteArray("9090"));
    QCOMPARE(text.entries[1].value, QJsonValue(9090));
}

void Hocon::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("wanted"); // of a.b
    const auto row = [](const char *name, const char *text, const QJsonValue &wanted) { QTest::newRow(name) << QByteArray(text) << wanted; };
    row("number", "a { b = 3 }", 3);
    row("fraction", "a.b: 1.5e2", 150);
    row("boolean", "a { b: true }", true);
    row("text", "a { b = yes }", QStringLiteral("yes"));
    row("duration", "a { b = 30 seconds // as they say\n}", QStringLiteral("30 seconds"));
    row("quotes", "a { b = \"x \\u0041\\n\" }", QStringLiteral("x A\n"));
    row("three quotes", "a { b = \"\"\"x \\u \"y\"\"\"\" }", QStringLiteral("x \\u \"y\""));
    row("null", "a { b = null }", QJsonValue(QJsonValue::Null));
    row("list", "a { b = [1\n2, x y\n] }", QJsonArray{1, 2, QStringLiteral("x y")});
    row("empty object", "a { b {} }", QJsonObject());
    row("byte order mark", "\xef\xbb\xbf" "a.b = 1", 1);
    row("within the text", "x = 7, a { b = ${x} }", 7);
    row("put together", "x = 7, a { b = \"n\"${x}c }", QStringLiteral("n7c"));
    row("from the environment", "a { b = 1, b = ${?PORT} }", undefined);
    row("required from the environment", "a { b = ${PORT} }", undefined);
    row("within text from the environment", "a { b = \"x\"${?PORT} }", undefined);
    row("list with an element from outside", "a { b = [ ${?PORT} ] }", undefined);
    row("appended", "a { b = [1] }\na.b += 2", QJsonArray({1, 2}));
    row("appended to the reference's", "a.b += 2", undefined);
    row("itself as before", "a { b = [1] }, a.b = ${a.b} [2]", QJsonArray({1, 2}));
    row("later change", "a { b = ${c.d} }, c { d = 1 }, c.d = 2", 2);
    row("an object elsewhere", "a = ${c}, c { b = 2 }, a.b = 3", 3);
    row("number in quotes", "a.b = \"5222\"", QStringLiteral("5222"));
    row("not a number", "a.b = 1.2.3", QStringLiteral("1.2.3"));
    row("exponent with a plus", "a.b = 1e+2", 100);
}

void Hocon::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, wanted);
    QCOMPARE(value(text, "a.b"), wanted);
}

void Hocon::shadowedEntries()
{
    const ConfigText text = read("a.b = 1\na { b = 2, c = 3 }\na = 4\na { d = 5 }\na.d { e = 6 }\nx = 1, x = ${?X}\n");
    QStringList effective;
    for (const ConfigEntry &entry : text.entries)
        if (entry.effective) effective += QString::number(entry.place.line) + pathText(entry.path);
    QCOMPARE(effective, (QStringList{QStringLiteral("5a.d.e"), QStringLiteral("6x")}));
}

void Hocon::listsOfObjects()
{
    const QByteArray bytes = "jibri.api.xmpp.environments = [\n  {\n    name = \"prod\" # mine\n    login { password = \"x\" }\n  },\n  { name = second }\n]\n";
    const ConfigText text = read(bytes);
    QCOMPARE(text.entries.size(), size_t(4));
    QCOMPARE(entryOf(text, path("jibri.api.xmpp.environments"))->value.toArray().size(), 2);
    QCOMPARE(entryOf(text, path("jibri.api.xmpp.environments.1.name"))->value, QJsonValue(QStringLiteral("second")));
    QByteArray wanted = bytes;
    QCOMPARE(set(bytes, "jibri.api.xmpp.environments.0.login.password", QStringLiteral("a\"b")), wanted.replace("\"x\"", "\"a\\\"b\""));
}

void Hocon::includesAreNamed()
{
    const ConfigText text = read("include \"custom-jvb.conf\"\na = 1\nb { include required(file(\"/etc/jitsi/x.conf\")) }\ninclude url(\"http://x/y\")\n");
    QCOMPARE(text.includes.size(), size_t(3));
    QCOMPARE(text.includes[0].what, QStringLiteral("custom-jvb.conf"));
    QVERIFY(!text.includes[0].required);
    QVERIFY(text.includes[1].required);
    QCOMPARE(text.includes[1].place, (TextPlace{3, 5}));
    QCOMPARE(text.entries.size(), size_t(1));
    QCOMPARE(set(text.bytes, "a", 2), QByteArray(text.bytes).replace("a = 1", "a = 2"));
}

void Hocon::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *text, int line, int column) { QTest::newRow(name) << QByteArray(text) << line << column; };
    row("brace never closed", "a {\n  b = 1\n", 3, 1);
    row("brace never opened", "a = 1\n}\n", 2, 1);
    row("at sign outside quotes", "a {\n  b = “x@y\"\n}", 2, 9);
    row("two commas", "a = 1,\n, b = 2", 2, 1);
    row("quote over lines", "a = \"x\nb = 2", 1, 5);
    row("no value at the end", "a =", 1, 4);
    row("key alone", "a\nb = 1", 2, 1);
    row("empty step", "a..b = 1", 1, 1);
    row("list as the file", "[1]", 1, 1);
    row("text after the file", "{ a = 1 }\nb", 2, 1);
    row("two on a line", "a { b = 1 } c = 2", 1, 15);
    row("circle", "a = 1\nb = ${c}\nc = ${b}", 3, 5);
    row("template", "a = 1\n{% if x %}\n", 2, 1);
    row("bad escape", "a = \"\\x\"", 1, 6);
    row("substitution not closed", "a = ${b\n", 1, 8);
    row("include of nothing", "include 5\n", 1, 9);
}

void Hocon::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto out = readConfig(ConfigFormat::Hocon, text);
    QVERIFY(!out);
    QVERIFY(!out.error().detail.isEmpty());
    QVERIFY2((out.error().place == TextPlace{line, column}), qPrintable(QStringLiteral("%1:%2 %3").arg(out.error().place.line).arg(out.error().place.column).arg(out.error().detail)));
}

void Hocon::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *text, const char *key, const QJsonValue &to, const char *wanted) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(key) << to << QByteArray(wanted);
    };
    row("number", "a { b = 3 # three\n}", "a.b", 4, "a { b = 4 # three\n}");
    row("bare text stays bare", "a = 30 seconds\n", "a", QStringLiteral("1 minute"), "a = 1 minute\n");
    row("bare text that needs quotes", "a = x\n", "a", QStringLiteral("x@y"), "a = \"x@y\"\n");
    row("text that looks like a number", "a = x\n", "a", QStringLiteral("12"), "a = \"12\"\n");
    row("a number that becomes text", "a = 1\n", "a", QStringLiteral("12"), "a = \"12\"\n");
    row("the last of two", "a = 1\na = 2\n", "a", 3, "a = 1\na = 3\n");
    row("the substitution gives way", "a = 1\na = ${?A}\n", "a", 3, "a = 1\na = 3\n");
    row("beside its neighbours", "x {\r\n  # c\r\n  a = 1 # d\r\n  y {\r\n    z = 2\r\n  }\r\n}\r\n", "x.b", true, "x {\r\n  # c\r\n  a = 1 # d\r\n  y {\r\n    z = 2\r\n  }\r\n  b = true\r\n}\r\n");
    row("with commas", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "c", 3, "{\n  \"a\": 1,\n  \"b\": 2,\n  c: 3\n}\n");
    row("with a comma at the end", "x {\n  a: 1,\n}\n", "x.c", 3, "x {\n  a: 1,\n  c: 3,\n}\n");
    row("within a line", "x { a: 1, b: 2 }\n", "x.c", 3, "x { a: 1, b: 2, c: 3 }\n");
    row("into an empty object", "jibri {}\n", "jibri.api.http.port", 3, "jibri {\n    api {\n        http {\n            port = 3\n        }\n    }\n}\n");
    row("into an empty object over lines", "jibri {\n  # nothing yet\n}\n", "jibri.id", QStringLiteral("x"), "jibri {\n  # nothing yet\n    id = \"x\"\n}\n");
    row("with dots as its neighbours", "a.b.c=1\nd=2\n", "a.b.x", 3, "a.b.c=1\na.b.x=3\nd=2\n");
    row("into an empty file", "", "a.b", 1, "a {\n    b = 1\n}\n");
    row("after the last line", "# only this", "a", 1, "# only this\na = 1\n");
    row("a file without a last line end", "a = 1", "b", 1, "a = 1\nb = 1");
    row("appending becomes setting", "a = [1]\na += 2\n", "a", QJsonArray({3}), "a = [1]\na = [3]\n");
    row("one element", "a = [\n  \"x\", # one\n  \"y\"\n]\n", "a", QJsonArray({QStringLiteral("x"), QStringLiteral("z")}), "a = [\n  \"x\", # one\n  \"z\"\n]\n");
    row("an element more", "a = [\n  \"x\", # one\n  \"y\"\n]\n", "a", QJsonArray({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}), "a = [\n  \"x\", # one\n  \"y\",\n  \"z\"\n]\n");
    row("an element less", "a = [\n  \"x\", # one\n  \"y\"\n]\n", "a", QJsonArray({QStringLiteral("y")}), "a = [\n  \"y\"\n]\n");
    row("the last element less", "a = [\n  \"x\", # one\n  \"y\"\n]\n", "a", QJsonArray({QStringLiteral("x")}), "a = [\n  \"x\" # one\n]\n");
    row("the last two less", "a = [\n  1,\n  2,\n  3\n]\n", "a", QJsonArray({1}), "a = [\n  1\n]\n");
    row("the last of a line less", "a = [ 1, 2, 3 ]\n", "a", QJsonArray({1}), "a = [ 1 ]\n");
    row("an element more within a line", "a = [ \"x\", y ]\n", "a", QJsonArray({QStringLiteral("x"), QStringLiteral("y"), 1}), "a = [ \"x\", y, 1 ]\n");
    row("an empty list filled", "a = []\n", "a", QJsonArray({1, 2}), "a = [1, 2]\n");
    row("a list emptied", "a = [ 1, 2 ]\n", "a", QJsonArray(), "a = []\n");
    row("an object's place", "a { b = 1 }\n", "a", 5, "a = 5\n");
    row("a name with a blank", "a { b = 1 }\n", "a.c d", 5, "a { b = 1, \"c d\" = 5 }\n");
}

void Hocon::edits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, wanted);
    QCOMPARE(set(text, qPrintable(key), value), wanted);
}

void Hocon::removals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *text, const char *key, const char *wanted) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(key) << QByteArray(wanted);
    };
    row("its line", "x {\r\n  a = 1 # of a\r\n  b = 2 # of b\r\n}\r\n", "x.a", "x {\r\n  b = 2 # of b\r\n}\r\n");
    row("all of them", "a = 1\nb = 2\na = 3\n", "a", "b = 2\n");
    row("within a line", "x { a: 1, b: 2, c: 3 }", "x.b", "x { a: 1, c: 3 }");
    row("the last within a line", "x { a: 1, b: 2 }", "x.b", "x { a: 1 }");
    row("a whole object", "x {\n  y {\n    a = 1\n  }\n  z = 1\n}\n", "x.y", "x {\n  z = 1\n}\n");
    row("with commas", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "a", "{\n  \"b\": 2\n}\n");
    row("what is not there", "a = 1\n", "b", "a = 1\n");
}

void Hocon::removals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(QByteArray, wanted);
    QCOMPARE(unset(text, qPrintable(key)), wanted);
}

void Hocon::refusesToHarmOthers()
{
    QVERIFY(set("a = 1\na = ${?X} \nb = 1\n", "b.c", 2).startsWith("b") || set("b = 1\n", "b.c", 2).startsWith("fault") || set("b = 1\n", "b.c", 2).contains("c"));
    // What an element of a list loses, others in it may not.
    QVERIFY(!withoutValue(read("a = [ { b = 1 } ]"), path("a.0")));
    QVERIFY(!withValue(read("a = 1"), {}, 1));
    const ConfigText before = read("a = 1\nb = 2\nc = 3\n");
    QCOMPARE(differingBut(before, read("a = 9\nb = 2\nc = 3\n"), path("a")), ConfigPath());
    QCOMPARE(differingBut(before, read("a = 9\nb = 3\nc = 3\n"), path("a")), path("b"));
    QCOMPARE(differingBut(before, read("a = 9\nb = 2\n"), path("a")), path("c"));
    QCOMPARE(differingBut(before, read("a = 9\nb = 2\nc = 3\nd = 1"), path("a")), path("d"));
}

void Hocon::hostile()
{
    const auto refused = [](const QByteArray &bytes) { return !readConfig(ConfigFormat::Hocon, bytes); };
    QVERIFY(refused(QByteArray(1'000'000, '[').prepend("a=")));
    QVERIFY(refused(QByteArray("a{").repeated(500'000)));
    QVERIFY(refused(QByteArray("a.").repeated(50'000) + "b=1"));
    QVERIFY(refused(QByteArray(5'000'000, ' ')));
    QVERIFY(refused("a = ${a.b}\n") || value("a = ${a.b}\n", "a").isUndefined());
    QByteArray laughs = "a0 = lol\n";
    for (int i = 1; i < 60; ++i) laughs += "a" + QByteArray::number(i) + " = ${a" + QByteArray::number(i - 1) + "}${a" + QByteArray::number(i - 1) + "}\n";
    QVERIFY(refused(laughs));
    QByteArray shapes = "a0 { x = 1 }\n";
    for (int i = 1; i < 60; ++i) shapes += "a" + QByteArray::number(i) + " = ${a" + QByteArray::number(i - 1) + "} ${a" + QByteArray::number(i - 1) + "} { y = 1 }\n";
    readConfig(ConfigFormat::Hocon, shapes);
    readConfig(ConfigFormat::Hocon, QByteArray("\xff\xfe\x00\x00", 4));
    readConfig(ConfigFormat::Hocon, QByteArray("a = \0 b", 7));
}

void Hocon::quick()
{
    QByteArray bytes = "videobridge {\n";
    for (int i = 0; i < 5000; ++i) bytes += "  key-" + QByteArray::number(i) + " = \"value " + QByteArray::number(i) + "\" # so\n";
    bytes += "}\n";
    const ConfigText text = read(bytes);
    QCOMPARE(text.entries.size(), size_t(5000));
    QCOMPARE(set(bytes, "videobridge.key-4999", 1).size(), bytes.size() - 11);
}

QTEST_GUILESS_MAIN(Hocon)
#include "hocon.moc"
