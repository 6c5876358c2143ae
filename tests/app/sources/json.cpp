// The JSON reader: the conformance suite through the very walk that the parsers use, places of errors, and what counts as missing.
#include "sources/json.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <simdjson.h>
#include <sys/mman.h>

#include <cmath>
#include <cstring>

using namespace jitscope;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void conformance_data();
    void conformance();
    void transformKeepsNumberText();
    void placeOfError_data();
    void placeOfError();
    void capsOnSizeAndNesting();
    void everyCutIsRefused();
    void whatIsMissing_data();
    void whatIsMissing();
    void loneSurrogateIsReplaced();
    void escapedKeysAndDuplicates();
    void wrongShapeNamesThePlace();
    void integersOf64Bit();
    void whatStandsBetweenTokens_data();
    void whatStandsBetweenTokens();
    void readsNoByteBehindTheBody_data();
    void readsNoByteBehindTheBody();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestJson::conformance_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/conformance/json"));
    const QStringList names = dir.entryList(QDir::Files);
    QVERIFY2(names.size() > 300, "the conformance suite is not where it should be");
    for (const QString &name : names) QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void TestJson::conformance()
{
    QFETCH(QString, path);
    const QString name = QFileInfo(path).fileName();
    const QByteArray body = read(path);

    const Result<> result = validateJson(body, QStringLiteral("suite"));

    if (name.startsWith(u"y_")) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().where + u' ' + result.error().detail));
    } else if (name.startsWith(u"n_")) {
        QVERIFY2(!result, "must be refused");
    }
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
        QVERIFY2(result.error().where.startsWith(u"suite, byte "), qPrintable(result.error().where));
        QVERIFY(!result.error().detail.isEmpty());
    }
    rawsOf(body); // the raw pane meets the same bytes
}

void TestJson::transformKeepsNumberText()
{
    const QDir dir(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/conformance/json-transform"));
    int numbers = 0;
    for (const QString &name : dir.entryList({QStringLiteral("number_*")}, QDir::Files)) {
        const QByteArray body = read(dir.filePath(name));
        const auto raws = rawsOf(body);
        QCOMPARE(raws.size(), size_t(1));
        const QByteArray digits = body.mid(1, body.indexOf(']') - 1).trimmed();
        const bool exact = raws[0].text.isEmpty() && raws[0].value == digits.toDouble();
        QVERIFY2(exact || raws[0].text.toLatin1() == digits, digits.constData());
        ++numbers;
    }
    QVERIFY(numbers >= 8);
}

void TestJson::placeOfError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("place");
    QTest::newRow("trailing garbage") << QByteArray("{\"a\":1} x") << 8;
    QTest::newRow("second document") << QByteArray("{}{}") << 2;
    QTest::newRow("behind a scalar") << QByteArray("true false") << 5;
    QTest::newRow("bad number") << QByteArray("{\"a\":[1,02]}") << 8;
    QTest::newRow("bad literal in an unread part") << QByteArray("{\"a\":{\"b\":nil}}") << 10;
    QTest::newRow("bad escape") << QByteArray("{\"a\":\"x\\q\"}") << 7;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"x\xff\"}") << 7;
    QTest::newRow("control character") << QByteArray("{\"a\":\"x\ny\"}") << 7;
    QTest::newRow("open text") << QByteArray("{\"a\":\"xy}") << 5;
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("page of markup") << QByteArray("<html>login</html>") << 0;
    QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf{} x") << 6;
}

void TestJson::placeOfError()
{
    QFETCH(QByteArray, body);
    QFETCH(int, place);

    const Result<> result = validateJson(body, QStringLiteral("jvb-1 jvb-debug"));

    QVERIFY(!result);
    QCOMPARE(result.error().where, QStringLiteral("jvb-1 jvb-debug, byte %1").arg(place));
}

void TestJson::capsOnSizeAndNesting()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(validateJson(nested(MaxNesting), {}));
    QVERIFY(!validateJson(nested(MaxNesting + 1), {}));
    QVERIFY(!validateJson(nested(200'000), {}));

    QByteArray big(MaxBody + 1, ' ');
    big[0] = '1';
    const Result<> result = validateJson(big, QStringLiteral("huge"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    big.chop(1);
    QVERIFY(validateJson(big, {}));
}

void TestJson::everyCutIsRefused()
{
    const QByteArray body = R"({"a":[1,-2.5e3,true,null,"t\u00e9xt"],"b":{"c":{},"d":[]},"e":"x"})";
    QVERIFY(validateJson(body, {}));
    for (qsizetype i = 0; i < body.size(); ++i) QVERIFY2(!validateJson(body.first(i), {}), qPrintable(QString::number(i)));
}

void TestJson::whatIsMissing_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("expected");
    const double missing = std::nan("");
    QTest::newRow("number") << QByteArray("2.5") << 2.5;
    QTest::newRow("zero") << QByteArray("0") << 0.0;
    QTest::newRow("exponent") << QByteArray("1.152921504606847E18") << 1.152921504606847e18;
    QTest::newRow("number as text") << QByteArray("\"0.3711920481\"") << 0.3711920481;
    QTest::newRow("null") << QByteArray("null") << missing;
    QTest::newRow("NaN as text") << QByteArray("\"NaN\"") << missing;
    QTest::newRow("infinity") << QByteArray("\"-Infinity\"") << missing;
    QTest::newRow("null as text") << QByteArray("\"null\"") << missing;
    QTest::newRow("not applicable") << QByteArray("\"N/A\"") << missing;
    QTest::newRow("empty text") << QByteArray("\"\"") << missing;
    QTest::newRow("text with a number in front") << QByteArray("\"1 apple\"") << missing;
    QTest::newRow("flag") << QByteArray("true") << missing;
    QTest::newRow("object") << QByteArray("{\"a\":1}") << missing;
    QTest::newRow("too big") << QByteArray("1e999") << missing;
}

void TestJson::whatIsMissing()
{
    QFETCH(QByteArray, value);
    QFETCH(double, expected);
    double got = -1, after = 0;
    const QByteArray body = "{\"x\":" + value + ",\"y\":7}";
    JsonWalk walk(body, QStringLiteral("t"));

    const Result<> result = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &v) { (key == "x" ? got : after) = v.number(); });
    });

    QVERIFY(result);
    QCOMPARE(after, 7.0); // whatever stood there, the walk goes on behind it
    if (std::isnan(expected)) QVERIFY(std::isnan(got));
    else QCOMPARE(got, expected);
}

void TestJson::loneSurrogateIsReplaced()
{
    QString text, pair;
    JsonWalk walk(QByteArrayView(R"({"a":"x\ud83dy","b":"\ud83d\ude00"})"), QStringLiteral("t"));

    const Result<> result = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &v) { (key == "a" ? text : pair) = v.string(); });
    });

    QVERIFY(result);
    QCOMPARE(text, QStringLiteral("x\ufffdy"));
    QCOMPARE(pair, QString::fromUcs4(U"\U0001f600"));
}

void TestJson::escapedKeysAndDuplicates()
{
    QStringList seen;
    JsonWalk walk(QByteArrayView(R"({"a\u0062\"":{"x\/y":1,"x\/y":2},"a\u0062\"":3})"), QStringLiteral("t"));

    const Result<> result = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &v) {
            if (v.isObject()) v.fields([&](std::string_view k, JsonValue &x) { seen << QString::fromUtf8(k.data(), qsizetype(k.size())) + QString::number(x.number()); });
            seen << QString::fromUtf8(key.data(), qsizetype(key.size()));
        });
    });

    QVERIFY(result);
    QCOMPARE(seen, QStringList({QStringLiteral("x/y1"), QStringLiteral("x/y2"), QStringLiteral("ab\""), QStringLiteral("ab\"")}));
}

void TestJson::wrongShapeNamesThePlace()
{
    JsonWalk walk(QByteArrayView("{\"conferences\":[1]}"), QStringLiteral("b"));
    const Result<> result = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view, JsonValue &v) { v.fields([](std::string_view, JsonValue &) {}); });
    });
    QVERIFY(!result);
    QCOMPARE(result.error().where, QStringLiteral("b, byte 15"));
    QCOMPARE(result.error().detail, QStringLiteral("expected an object"));

    JsonWalk list(QByteArrayView("{}"), QStringLiteral("b"));
    QVERIFY(!list.read([](JsonValue &root) { root.items([](JsonValue &) {}); }));
}

void TestJson::integersOf64Bit()
{
    const auto raws = rawsOf(R"({"time":1787218892512,"big":9223372036854775807,"neg":-9223372036854775808})");
    QCOMPARE(raws.size(), size_t(3));
    QCOMPARE(qint64(raws[0].value), 1787218892512LL);
    QVERIFY(raws[0].text.isEmpty());
    QCOMPARE(raws[1].text, QStringLiteral("9223372036854775807"));
    QCOMPARE(raws[2].text, QStringLiteral("-9223372036854775808"));
}

// Shapes that a walk over the places of tokens could take for something else.
void TestJson::whatStandsBetweenTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("white space everywhere") << QByteArray(" {\t\"a\"\r\n: \"b\"\t, \"c\" : [ 1 ,\n2 ] }\n") << true;
    QTest::newRow("empty name and text") << QByteArray("{\"\":\"\"}") << true;
    QTest::newRow("comma for a colon") << QByteArray("{\"a\",1}") << false;
    QTest::newRow("colon for a comma") << QByteArray("[1:2]") << false;
    QTest::newRow("two colons") << QByteArray("{\"a\"::1}") << false;
    QTest::newRow("no value") << QByteArray("{\"a\":}") << false;
    QTest::newRow("name without a value") << QByteArray("{\"a\"}") << false;
    QTest::newRow("comma at the end of an object") << QByteArray("{\"a\":1,}") << false;
    QTest::newRow("comma at the end of an array") << QByteArray("[1,]") << false;
    QTest::newRow("wrong bracket") << QByteArray("{\"a\":[1}") << false;
    QTest::newRow("wrong bracket of an object") << QByteArray("[{\"a\":1]]") << false;
    QTest::newRow("two values") << QByteArray("[1 2]") << false;
    QTest::newRow("two texts") << QByteArray("[\"a\"\"b\"]") << false;
    QTest::newRow("letters behind a text") << QByteArray("[\"a\"b]") << false;
    QTest::newRow("text behind a number") << QByteArray("[1\"a,b\"]") << false;
    QTest::newRow("number for a name") << QByteArray("{1:1}") << false;
    QTest::newRow("escaped quote outside a text") << QByteArray("[\\\"a\\\"]") << false;
    QTest::newRow("form feed between") << QByteArray("[1,\f2]") << false;
    QTest::newRow("substitute for a colon") << QByteArray("{\"a\"\x1a 1}") << false;
    QTest::newRow("escape in a name that nobody asks for") << QByteArray("{\"a\":{\"\\u12\":1}}") << false;
    QTest::newRow("escapes before and behind") << QByteArray("{\"\\u0061\":\"b\",\"c\":\"d\",\"e\":\"\\n\"}") << true;
    QTest::newRow("bad escape behind good ones") << QByteArray("[\"\\n\",\"x\",\"\\n\",\"\\x\"]") << false;
}

void TestJson::whatStandsBetweenTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    QCOMPARE(validateJson(body, QStringLiteral("t")).has_value(), good);

    // the same as a part that is asked for, container by container
    JsonWalk walk(body, QStringLiteral("t"));
    const Result<> read = walk.read([](JsonValue &root) {
        std::string path;
        auto nothing = [](const std::string &, JsonValue &scalar) { scalar.number(); };
        flattenJson(root, path, nothing);
    });
    QCOMPARE(read.has_value(), good);
}

void TestJson::readsNoByteBehindTheBody_data()
{
    QTest::addColumn<QString>("processor");
    for (const simdjson::implementation *processor : simdjson::get_available_implementations())
        if (processor->supported_by_runtime_system()) QTest::newRow(processor->name().c_str()) << QString::fromStdString(processor->name());
}

// The body ends where readable memory ends. Each way in which simdjson works on this machine finds the same.
void TestJson::readsNoByteBehindTheBody()
{
    QFETCH(QString, processor);
    const simdjson::implementation *usual = simdjson::get_active_implementation();
    simdjson::get_active_implementation() = simdjson::get_available_implementations()[processor.toStdString()];
    const auto restore = qScopeGuard([&] { simdjson::get_active_implementation() = usual; });
    constexpr size_t page = 4096, room = 2 * page;
    char *memory = static_cast<char *>(mmap(nullptr, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    QVERIFY(memory != MAP_FAILED);
    const auto release = qScopeGuard([&] { munmap(memory, room + page); });
    QCOMPARE(mprotect(memory + room, page, PROT_NONE), 0);

    for (const QByteArray &end : {QByteArray("\"x\\n\u00e4\"]"), QByteArray("12]"), QByteArray("true]"), QByteArray("12"), QByteArray("\"x"), QByteArray("\xe2\x82"), QByteArray("\"\xe2\x82"), QByteArray("\"\\")}) {
        const bool good = end.endsWith(']');
        for (qsizetype length = 1; length < 200; ++length) {
            const QByteArray body = '[' + QByteArray(length, ' ') + end;
            char *at = memory + room - body.size();
            std::memcpy(at, body.constData(), size_t(body.size()));
            QCOMPARE(validateJson(QByteArrayView(at, body.size()), QStringLiteral("t")).has_value(), good);
        }
    }
}

QTEST_APPLESS_MAIN(TestJson)
#include "json.moc"
