#include "sources/exposition.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace jitscope;

namespace {

using Item = ExpositionReader::Item;

struct Facts
{
    bool ok = false;
    QString error;
    int line = 0;
    int samples = 0, types = 0, exemplars = 0;
    bool eof = false;
    QStringList shown; // "name{labels} value"
};

Facts readAll(const QByteArray &page, Dialect dialect)
{
    ExpositionReader reader(std::string_view(page.constData(), size_t(page.size())), dialect);
    Facts facts;
    for (;;) {
        const Item item = reader.next();
        if (item == Item::End || item == Item::Failed) {
            facts.ok = item == Item::End;
            facts.error = reader.error();
            facts.line = reader.line();
            facts.eof = reader.sawEof();
            return facts;
        }
        if (item == Item::Type) ++facts.types;
        if (item != Item::Sample) continue;
        ++facts.samples;
        const ExpositionSample &s = reader.sample();
        if (s.hasExemplar) ++facts.exemplars;
        QStringList labels;
        for (const ExpositionLabel &l : s.labels) labels << QString::fromUtf8(l.name.data(), qsizetype(l.name.size())) + QLatin1Char('=') + unescaped(l.value);
        facts.shown << QStringLiteral("%1{%2} %3%4").arg(QString::fromUtf8(s.name.data(), qsizetype(s.name.size())), labels.join(QLatin1Char(','))).arg(s.value)
                           .arg(s.hasTimestamp ? QStringLiteral(" @%1").arg(s.timestamp, 0, 'f', 0) : QString());
    }
}

QByteArray corpus(const QString &name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expected()
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/corpus/expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("files")).toObject() : QJsonObject();
}

} // namespace

class TestExposition : public QObject
{
    Q_OBJECT
private slots:
    void conformance_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        int rows = 0;
        const QJsonObject files = expected();
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!it.key().startsWith(QLatin1String("conformance/openmetrics/")) && !it.key().startsWith(QLatin1String("conformance/prometheus-text/"))
                && !it.key().startsWith(QLatin1String("metrics-text/")) && !it.key().startsWith(QLatin1String("node-exporter/")))
                continue;
            for (const QJsonValue fact : it->toObject().value(QLatin1String("facts")).toArray()) {
                const QString key = fact[QLatin1String("key")].toString();
                QTest::newRow(qPrintable(it.key() + QLatin1Char(' ') + key)) << key << fact[QLatin1String("value")];
                ++rows;
            }
        }
        QVERIFY(rows > 340);
    }
    void conformance()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        const QString name = tag.section(QLatin1Char(' '), 0, 0);
        const QByteArray page = corpus(name);
        if (key == QLatin1String("should_parse")) {
            const Facts facts = readAll(page, Dialect::OpenMetrics);
            QVERIFY2(facts.ok == value.toBool(), qPrintable(QStringLiteral("line %1: %2").arg(facts.line).arg(facts.error)));
            return;
        }
        if (key == QLatin1String("reference_go_parser_accepts")) {
            const Facts facts = readAll(page, Dialect::Text004);
            QVERIFY2(facts.ok == value.toBool(), qPrintable(QStringLiteral("line %1: %2").arg(facts.line).arg(facts.error)));
            return;
        }
        const Facts facts = readAll(page, Dialect::Lenient);
        if (key == QLatin1String("parse_error_expected")) {
            QVERIFY(!facts.ok);
            QCOMPARE(facts.line, 3);
            return;
        }
        if (name.contains(QLatin1String("jibri-exporter"))) return; // refused: the other facts of it are words
        QVERIFY2(facts.ok, qPrintable(QStringLiteral("line %1: %2").arg(facts.line).arg(facts.error)));
        if (key == QLatin1String("samples")) QCOMPARE(facts.samples, value.toInt());
        else if (key == QLatin1String("families_with_TYPE")) QCOMPARE(facts.types, value.toInt());
        else if (key == QLatin1String("exemplars")) QCOMPARE(facts.exemplars, value.toInt());
        else if (key == QLatin1String("has_EOF_marker")) QCOMPARE(facts.eof, value.toBool());
        else if (value.isDouble() && !key.startsWith(QLatin1String("values_")) && !key.endsWith(QLatin1String("_samples"))) {
            QString wanted = key;
            if (!wanted.contains(QLatin1Char('{'))) wanted += QLatin1String("{}");
            wanted = wanted.remove(QLatin1Char('"')) + QLatin1Char(' ') + QString::number(value.toDouble());
            QVERIFY2(facts.shown.contains(wanted), qPrintable(wanted));
        }
    }
    // What real servers send is whole OpenMetrics or whole 0.0.4, and the lenient reader agrees with the strict one.
    void examplesHoldToTheirFormat_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *f : {"jvb-metrics.prom", "jicofo-metrics.prom", "jibri-metrics.prom", "prosody-metrics.prom", "jvb-metrics-004.prom", "jicofo-metrics-004.prom",
                              "jibri-metrics-004.prom", "node-exporter.prom", "haproxy-metrics.prom", "pushgateway.prom"})
            QTest::newRow(f) << QString::fromLatin1(f);
    }
    void examplesHoldToTheirFormat()
    {
        QFETCH(QString, file);
        QFile f(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + file);
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QByteArray page = f.readAll();
        const bool open = claimsOpenMetrics(std::string_view(page.constData(), size_t(page.size())));
        const Facts strict = readAll(page, open ? Dialect::OpenMetrics : Dialect::Text004);
        QVERIFY2(strict.ok, qPrintable(QStringLiteral("line %1: %2").arg(strict.line).arg(strict.error)));
        const Facts lenient = readAll(page, Dialect::Lenient);
        QVERIFY(lenient.ok);
        QCOMPARE(lenient.shown, strict.shown);
        QVERIFY(lenient.samples > 10);
        // CR LF, and no line feed at the end
        QByteArray crlf = page;
        crlf.replace("\n", "\r\n");
        QCOMPARE(readAll(crlf, Dialect::Lenient).shown, lenient.shown);
        QCOMPARE(readAll(page.trimmed(), Dialect::Lenient).shown, lenient.shown);
    }
    void odditiesOfRealPages_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("shown");
        QTest::newRow("trailing comma") << QByteArray("a{le=\"1.0\",} 2\n") << "a{le=1.0} 2";
        QTest::newRow("blanks") << QByteArray("  a { b = \"c\" , d=\"e\" }   3  \n") << "a{b=c,d=e} 3";
        QTest::newRow("tabs") << QByteArray("a\t3\t17\n") << "a{} 3 @17";
        QTest::newRow("exponent") << QByteArray("a 1.786600011204E12\n") << "a{} 1.7866e+12";
        QTest::newRow("escapes") << QByteArray("a{b=\"x\\\"y\\\\z\\n\"} 1\n") << "a{b=x\"y\\z\n} 1";
        QTest::newRow("brace in a value") << QByteArray("a{b=\"} 2 # {\"} 1\n") << "a{b=} 2 # {} 1";
        QTest::newRow("utf-8") << QByteArray("a{b=\"\xe4\xbc\x9a\xe8\xad\xb0\"} 1\n") << QString::fromUtf8("a{b=\xe4\xbc\x9a\xe8\xad\xb0} 1");
        QTest::newRow("name in quotes") << QByteArray("{\"http.requests\",\"net.peer\"=\"a\"} 1\n") << "http.requests{net.peer=a} 1";
        QTest::newRow("NaN") << QByteArray("a NaN\n") << "a{} nan";
        QTest::newRow("+Inf") << QByteArray("a +Inf\n") << "a{} inf";
        QTest::newRow("-inf") << QByteArray("a -inf\n") << "a{} -inf";
        QTest::newRow("milliseconds in 0.0.4") << QByteArray("a 1 1441205977284\n") << "a{} 1 @1441205977284";
        QTest::newRow("seconds in OpenMetrics") << QByteArray("a 1 1441205977.284\n# EOF\n") << "a{} 1 @1441205977284";
        QTest::newRow("exemplar") << QByteArray("# TYPE a counter\na_total 1 # {t=\"x\"} 0.5 12.5\n# EOF\n") << "a_total{} 1";
        QTest::newRow("repeated family") << QByteArray("# TYPE a gauge\na 1\n# TYPE b gauge\nb 2\n# TYPE a gauge\na{c=\"d\"} 3\n") << "a{} 1|b{} 2|a{c=d} 3";
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf# TYPE a gauge\na 1\n") << "a{} 1";
        QTest::newRow("unknown type") << QByteArray("# TYPE a meter\na 1\n") << "a{} 1";
        QTest::newRow("blank line after EOF") << QByteArray("a 1\n# EOF\n\n") << "a{} 1";
        QTest::newRow("empty") << QByteArray() << "";
    }
    void odditiesOfRealPages()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, shown);
        const Facts facts = readAll(page, Dialect::Lenient);
        QVERIFY2(facts.ok, qPrintable(facts.error));
        QCOMPARE(facts.shown.join(QLatin1Char('|')), shown);
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("line");
        QTest::newRow("word") << QByteArray("a 1\nb IDLE\n") << 2;
        QTest::newRow("hexadecimal") << QByteArray("a 0x10\n") << 1;
        QTest::newRow("underscore") << QByteArray("\n\na 1_0\n") << 3;
        QTest::newRow("no value") << QByteArray("a\n") << 1;
        QTest::newRow("cut in the labels") << QByteArray("a{b=\"c\"} 1\na{b=\"") << 2;
        QTest::newRow("cut in a name") << QByteArray("a 1\njitsi_jv") << 2;
        QTest::newRow("HTML") << QByteArray("<html>\n<body>404</body></html>\n") << 1;
        QTest::newRow("JSON") << QByteArray("{\"a\":1}\n") << 1;
        QTest::newRow("fraction of a millisecond") << QByteArray("a 1 1441205977.284\n") << 1;
        QTest::newRow("text behind the end") << QByteArray("a 1\n# EOF\na 2\n") << 3;
        QTest::newRow("exponent without digits") << QByteArray("a 1e\n") << 1;
        QTest::newRow("two points") << QByteArray("a 1.1.1\n") << 1;
        QTest::newRow("sign alone") << QByteArray("a -\n") << 1;
        QTest::newRow("point alone") << QByteArray("a .\n") << 1;
        QTest::newRow("long line") << QByteArray("a{b=\"" + QByteArray(70000, 'x') + "\"} 1\n") << 1;
        QByteArray labels = "a{";
        for (int i = 0; i < 200; ++i) labels += "l" + QByteArray::number(i) + "=\"v\",";
        QTest::newRow("many labels") << QByteArray(labels + "} 1\n") << 1;
    }
    void refused()
    {
        QFETCH(QByteArray, page);
        const Facts facts = readAll(page, Dialect::Lenient);
        QVERIFY(!facts.ok);
        QTEST(facts.line, "line");
        QVERIFY(!facts.error.isEmpty());
    }
    void notUtf8IsRefusedByTheStrictReaders()
    {
        const QByteArray page("a 1\nb{c=\"\xff\"} 2\n# EOF\n");
        QCOMPARE(readAll(page, Dialect::OpenMetrics).line, 2);
        QVERIFY(!readAll(page, Dialect::Text004).ok);
        QVERIFY(readAll(page, Dialect::Lenient).ok);
    }
    void figuresAreExact()
    {
        // correctly rounded, as strtod does it
        for (const char *text : {"0.1", "0.3", "123456789012345", "1e22", "1e23", "1.7976931348623157e308", "5e-324", "0.000000000000000001", "9223372036854775808",
                                 "1.786600011204E12", "0.013300656000000001", "3.0000000000000000000000001", "12345678901234567890.1234567890", "1e-400", "1e400", "4.35", "8.2E-4"}) {
            double value = -1;
            QVERIFY2(expositionNumber(text, value), text);
            QCOMPARE(value, std::strtod(text, nullptr));
            QVERIFY(expositionNumber("-" + std::string(text), value));
            QCOMPARE(value, -std::strtod(text, nullptr));
        }
    }
    void familiesCoverTheirSamples()
    {
        const std::string page = "# TYPE a counter\na_total 1\na_created 2\n# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_sum 2\nh_count 1\nhx 3\n";
        ExpositionReader reader(page);
        QStringList seen;
        for (Item item = reader.next(); item != Item::End; item = reader.next()) {
            QVERIFY(item != Item::Failed);
            if (item != Item::Sample) continue;
            const ExpositionSample &s = reader.sample();
            seen << QString::fromUtf8(s.name.data(), qsizetype(s.name.size())) + QLatin1Char(':') + QString::fromUtf8(s.family.data(), qsizetype(s.family.size())) + QLatin1Char(':')
                        + QLatin1String(familyTypeName(s.type));
        }
        QCOMPARE(seen, QStringList({QStringLiteral("a_total:a:counter"), QStringLiteral("a_created:a:counter"), QStringLiteral("h_bucket:h:histogram"), QStringLiteral("h_sum:h:histogram"),
                                    QStringLiteral("h_count:h:histogram"), QStringLiteral("hx:hx:unknown")}));
    }
    void lastLineWithoutLineFeedIsKnown()
    {
        ExpositionReader reader("a 1\nb 0.1");
        QCOMPARE(reader.next(), Item::Sample);
        QVERIFY(!reader.unterminated());
        QCOMPARE(reader.next(), Item::Sample);
        QVERIFY(reader.unterminated());
    }
    void truncationsNeverCrash()
    {
        QDirIterator it(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/conformance"), {QStringLiteral("*.om"), QStringLiteral("from_test*.prom"), QStringLiteral("telegraf*")},
                        QDir::Files, QDirIterator::Subdirectories);
        int pages = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray page = file.readAll();
            ++pages;
            for (qsizetype n = 0; n <= std::min<qsizetype>(page.size(), 600); ++n)
                for (const Dialect dialect : {Dialect::Lenient, Dialect::Text004, Dialect::OpenMetrics}) readAll(page.left(n), dialect);
        }
        QVERIFY(pages > 200);
    }
};

QTEST_GUILESS_MAIN(TestExposition)
#include "exposition.moc"
