#include "items/search.h"

#include <QTest>

using namespace jitscope;

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in");
        QTest::addColumn<bool>("found");
        const auto add = [](const char *name, const char *text, const char *in, bool found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(in) << found;
        };
        add("nothing asked", "", "jvb-eu1-03", true);
        add("part of a name", "eu1", "jvb-eu1-03", true);
        add("fuzzy", "jvbeu3", "jvb-eu1-03", true);
        add("fuzzy must start a part", "vbeu3", "jvb-eu1-03", false);
        add("far apart is no hit", "abcd", "a lot of b and then c and much later d", false);
        add("all words", "miguel design", "Miguel Ortega design-critique", true);
        add("one word missing", "miguel retro", "Miguel Ortega design-critique", false);
        add("inverted", "!eu1", "jvb-eu1-03", false);
        add("inverted misses", "!us1", "jvb-eu1-03", true);
        add("word and not word", "jvb !eu1", "jvb-us1-03", true);
        add("quotes are exact", "\"jvbeu\"", "jvb-eu1-03", false);
        add("quotes hold spaces", "\"miguel o\"", "Miguel Ortega", true);
        add("inverted quotes", "!\"miguel o\"", "Miguel Ortega", false);
        add("open quote while typing", "\"miguel", "Miguel Ortega", true);
        add("case", "MIGUEL", "miguel ortega", true);
        add("accents", "muller", "Jürgen Müller", true);
        add("accents typed", "müller", "Jurgen Muller", true);
        add("sharp s", "strasse", "Straße", true);
        add("full width", "ABC", "ａｂｃ会議", true);
        add("Chinese", "会议", "产品会议室", true);
        add("Chinese not there", "录制", "产品会议室", false);
        add("Japanese voicing counts", "か", "がっこう", false);
        add("lone inversion sign", "!", "anything", true);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, in);
        QFETCH(bool, found);
        QCOMPARE(Search(text).matches(in), found);
    }
    void betterHitsScoreHigher()
    {
        const Search s(QStringLiteral("eu1"));
        QVERIFY(s.score(QStringLiteral("eu1-bridge")) > s.score(QStringLiteral("neu1-bridge")));
        QVERIFY(s.score(QStringLiteral("neu1")) > s.score(QStringLiteral("e-u-1")));
        QCOMPARE(s.score(QStringLiteral("us1")), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "search.moc"
