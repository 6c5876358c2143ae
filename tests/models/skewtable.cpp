// The grid of versions: what is in its cells, and that it lives through any change.
#include "items/skewtable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jitscope;

class TestSkewTable : public QObject
{
    Q_OBJECT

    static SkewRow row(ServerKind kind, const std::map<ShardId, std::map<QString, int>> &cells)
    {
        SkewRow r;
        r.kind = kind;
        for (const auto &[shard, versions] : cells) {
            r.cells[shard].versions = versions;
            for (const auto &[text, count] : versions) {
                VersionNumber n;
                if (!parseVersion(text, n)) continue;
                r.oldest = std::min(r.oldest.value_or(n), n);
                r.newest = std::max(r.newest.value_or(n), n);
            }
        }
        return r;
    }
    const ShardId a{QStringLiteral("a")}, b{QStringLiteral("b")};

private slots:
    void showsVersionsAndMarksTheOlder()
    {
        SkewTable t;
        QAbstractItemModelTester tester(&t, QAbstractItemModelTester::FailureReportingMode::Fatal);
        SkewRow bridges = row(ServerKind::Bridge, {{a, {{QStringLiteral("2.3.312-g1"), 2}}}, {b, {{QStringLiteral("2.3.222-g2"), 1}, {QStringLiteral("2.3.312-g1"), 3}}}});
        bridges.cells[b].untold = 1;
        bridges.cells[b].off = {QStringLiteral("/debug")};
        SkewRow focus = row(ServerKind::Focus, {{a, {}}});
        focus.cells[a].untold = 1;
        t.set({bridges, focus}, {{a, QStringLiteral("A")}, {b, QStringLiteral("<b>B")}});
        QCOMPARE(t.columnCount(), 3);
        QCOMPARE(t.index(0, 1).data().toString(), QStringLiteral("2.3.312 ×2"));
        QCOMPARE(t.index(0, 1).data(HealthRole).toInt(), int(Health::Ok));
        QVERIFY(t.index(0, 2).data().toString().startsWith(QStringLiteral("2.3.222 ×1, 2.3.312 ×3, – ×1")));
        QCOMPARE(t.index(0, 2).data(HealthRole).toInt(), int(Health::Warning));
        QVERIFY(t.index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("/debug")));
        QCOMPARE(t.index(1, 1).data().toString(), QStringLiteral("–")); // nobody told: no version, and no sign that all is well
        QVERIFY(!t.index(1, 1).data(HealthRole).isValid());
        QVERIFY(t.index(1, 1).data(MissingRole).toBool());
        QVERIFY(!t.index(1, 2).data().isValid()); // that shard has none
    }

    void livesThroughAnyChange()
    {
        SkewTable t;
        QAbstractItemModelTester tester(&t, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&t, &QAbstractItemModel::dataChanged);
        const SkewRow one = row(ServerKind::Bridge, {{a, {{QStringLiteral("2.3.312"), 1}}}}), other = row(ServerKind::Focus, {{b, {{QStringLiteral("1.0.1196"), 1}}}});
        t.set({one}, {{a, QStringLiteral("A")}});
        const QPersistentModelIndex first = t.index(0, 0);
        t.set({one}, {{a, QStringLiteral("A")}});
        QCOMPARE(changed.size(), 0); // nothing new, nothing said
        t.set({one, other}, {{a, QStringLiteral("A")}, {b, QStringLiteral("B")}});
        t.set({one, other}, {{a, QStringLiteral("renamed")}, {b, QStringLiteral("B")}});
        QCOMPARE(t.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("renamed"));
        QVERIFY(first.isValid());
        t.set({other}, {{b, QStringLiteral("B")}});
        t.set({}, {});
        QCOMPARE(t.rowCount(), 0);
        QCOMPARE(t.columnCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSkewTable)
#include "skewtable.moc"
