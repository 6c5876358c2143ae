#include "base/rows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jitscope;

namespace {

struct Row
{
    int key = 0, value = 0;
    bool operator==(const Row &) const = default;
};

// Keeps a copy of the rows only by what it is told, as a view does.
struct Mirror
{
    std::vector<Row> &rows;
    std::vector<int> keys; // follows the announcements
    std::vector<std::pair<int, int>> changes;
    int first = 0, last = 0, runs = 0;

    ColumnRun differ(const Row &was, const Row &is)
    {
        ColumnRun run;
        if (was.value != is.value) run.add(1);
        return run;
    }
    void replaced(Row &, Row &) {}
    void removing(int f, int l)
    {
        QCOMPARE(rows.size(), keys.size());
        first = f;
        last = l;
        ++runs;
    }
    void removed() { keys.erase(keys.begin() + first, keys.begin() + last + 1); }
    void inserting(int f, int l)
    {
        QCOMPARE(rows.size(), keys.size());
        first = f;
        last = l;
        ++runs;
    }
    void inserted()
    {
        for (int i = first; i <= last; ++i) keys.insert(keys.begin() + i, rows[size_t(i)].key);
    }
    void changed(int f, int l, ColumnRun) { changes.emplace_back(f, l); }
};

bool before(const Row &a, const Row &b) { return a.key < b.key; }

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private slots:
    void neighboursAreOneRun()
    {
        std::vector<Row> rows{{1, 0}, {2, 0}, {3, 0}, {4, 0}, {9, 0}};
        Mirror mirror{rows, {1, 2, 3, 4, 9}, {}};
        mergeRows(rows, std::vector<Row>{{0, 0}, {1, 7}, {2, 7}, {5, 0}, {6, 0}, {9, 0}}, before, mirror);
        QCOMPARE(mirror.runs, 3); // 0 in, 3–4 out, 5–6 in
        QCOMPARE(mirror.changes.size(), size_t(1));
        QCOMPARE(mirror.changes[0], std::make_pair(1, 2));
        QCOMPARE(rows.size(), size_t(6));
        QCOMPARE(rows[1].value, 7);
    }
    void nothingNewIsSilent()
    {
        std::vector<Row> rows{{1, 0}, {2, 0}};
        Mirror mirror{rows, {1, 2}, {}};
        mergeRows(rows, std::vector<Row>(rows), before, mirror);
        QCOMPARE(mirror.runs, 0);
        QVERIFY(mirror.changes.empty());
    }
    void randomRounds()
    {
        QRandomGenerator random(7);
        std::vector<Row> rows;
        Mirror mirror{rows, {}, {}};
        for (int round = 0; round < 500; ++round) {
            std::vector<Row> next;
            for (int key = 0; key < 40; ++key)
                if (random.bounded(3)) next.push_back({key, int(random.bounded(3))});
            if (round % 50 == 0) next.clear();
            const std::vector<Row> want = next;
            mergeRows(rows, std::move(next), before, mirror);
            QVERIFY(rows == want);
            QCOMPARE(mirror.keys.size(), want.size());
            for (size_t i = 0; i < want.size(); ++i) QCOMPARE(mirror.keys[i], want[i].key);
        }
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "rows.moc"
