// Differences by line and by key, and three-way merges.
#include "config/configdiff.h"
#include "config/linediff.h"
#include "config/reader.h"

#include <QTest>

using namespace jitscope;

class LineDiffTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsChangedLinesWithTheirNumbers()
    {
        QByteArray before, after;
        for (int i = 1; i <= 30; ++i) {
            before += "line " + QByteArray::number(i) + "\r\n";
            after += (i == 10 ? "ten" : i == 25 ? "" : "line " + QByteArray::number(i)) + QByteArray(i == 25 ? "" : "\r\n");
        }
        const LineDiff diff = lineDiff(before, after);
        QCOMPARE(diff.size(), size_t(15)); // 3 + 2 + 3, 3 + 1 + 3
        QCOMPARE(diff[3], (DiffLine{DiffLine::Kind::Removed, 10, 0, "line 10"}));
        QCOMPARE(diff[4], (DiffLine{DiffLine::Kind::Added, 0, 10, "ten"}));
        QCOMPARE(diff[8], (DiffLine{DiffLine::Kind::Same, 22, 22, "line 22"}));
        QCOMPARE(diff[11], (DiffLine{DiffLine::Kind::Removed, 25, 0, "line 25"}));
        QCOMPARE(diff[12], (DiffLine{DiffLine::Kind::Same, 26, 25, "line 26"}));
        QVERIFY(lineDiff(before, before).empty());
        QCOMPARE(lineDiff({}, "a").size(), size_t(1));
        QVERIFY(!lineDiff(QByteArray("\0a\n", 3), QByteArray("\0b\n", 3)).empty()); // never "binary files differ"
    }

    void mergesWhatDoesNotMeet()
    {
        const QByteArray base = "a\nb\nc\nd\ne\nf\n";
        const auto merged = mergedLines(base, QByteArray(base).replace("b", "B"), QByteArray(base).replace("e\n", "e\ne2\n"), "yours", "server");
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 0);
        QCOMPARE(merged->text, "a\nB\nc\nd\ne\ne2\nf\n");
    }

    void mergesNoBinary() // never into nothing
    {
        QVERIFY(!mergedLines(QByteArray("a\0", 2), QByteArray("a\0", 2), "b", "yours", "server"));
    }

    void showsConflicts()
    {
        const QByteArray base = "<<<<<<< yours?\na\nb\nc\nd\ne\n1\n2\n3\nf\ng\n"; // near ones would become one
        const auto merged = mergedLines(base, QByteArray(base).replace("b", "mine").replace("f", "mine too"), QByteArray(base).replace("b", "other").replace("f", "other too"), "yours", "server");
        QVERIFY(merged);
        QCOMPARE(merged->conflicts, 2);
        QVERIFY(merged->text.contains("<<<<<<< yours\nmine\n=======\nother\n>>>>>>> server\n"));
    }

    void tellsWhatDiffersInListsOfObjects()
    {
        const auto read = [](const QByteArray &bytes) { return readConfig(ConfigFormat::JavaScript, bytes).value_or(ConfigText()); };
        const auto leaves = [&](const QByteArray &before, const QByteArray &after) {
            QStringList all;
            for (const KeyDifference &d : keyDifferences(read(before), read(after)))
                for (const KeyDifference &leaf : leavesOf(d)) all << pathText(leaf.path);
            return all;
        };
        QCOMPARE(leaves("config = { a: [ { b: 1, c: { d: 2 } }, { b: 3 } ] }", "config = { a: [ { b: 1, c: { d: 5 } }, { b: 3, e: 1 } ] }"), QStringList({"a.0.c.d", "a.1.e"}));
        QCOMPARE(leaves("config = { a: [ { b: 1 } ] }", "config = { a: [ { b: 1 }, { b: 2 } ] }"), QStringList({"a"}));
        QCOMPARE(leaves("config = { a: [ 1 ] }", "config = { a: [ 2 ] }"), QStringList({"a"}));
    }

    void tellsKeysThatDiffer()
    {
        const auto read = [](const QByteArray &bytes) { return readConfig(ConfigFormat::JavaScript, bytes).value_or(ConfigText()); };
        const auto differ = keyDifferences(read("var config = { a: 1, b: 2, c: [ { d: 1 } ], e: x(), f: 'same' };\nconfig.b = 3;"),
            read("config = { f: \"same\", b: 3, c: [ { d: 2 } ], e: y() /* */, g: true };"));
        QStringList paths;
        for (const KeyDifference &one : differ) paths += pathText(one.path);
        QCOMPARE(paths, QStringList({"a", "c", "e", "g"}));
        QCOMPARE(differ[0].before, QJsonValue(1));
        QVERIFY(differ[0].after.isUndefined());
        QCOMPARE(differ[3].after, QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "linediff.moc"
