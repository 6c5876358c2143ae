// The page Versions: configurations are compared only when asked, and the keys that differ are told by shard.
#include "memorywork.h"

#include "tabs/skewpage.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jitscope;

class TestSkewPage : public QObject
{
    Q_OBJECT

    MemoryWork work;
    Workspace workspace;
    Navigator navigator{EntityId::fleet()};
    const ShardId eu{QStringLiteral("eu")}, us{QStringLiteral("us")}, ap{QStringLiteral("ap")};

    static ConfigId jvb(const ShardId &shard) { return {shard, QStringLiteral("jvb-1"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}; }
    QString below(const SkewPage &page) const
    {
        QStringList all;
        for (const QLabel *l : page.findChild<QWidget *>(QStringLiteral("skew-changes"))->findChildren<QLabel *>()) all << l->text();
        return all.join(u'\n');
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        workspace.configs.setWork(&work);
        workspace.fleet.setShards({eu, us, ap});
        for (const ShardId &id : {eu, us, ap}) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = id;
            auto bridge = std::make_shared<Server>();
            bridge->id = ServerId{QStringLiteral("jvb-1")};
            bridge->kind = ServerKind::Bridge;
            bridge->version = QStringLiteral("2.3.312-g1");
            s->servers.push_back(bridge);
            workspace.fleet.apply(s);
        }
    }

    void tellsTheKeysThatDiffer()
    {
        for (const ShardId &id : {eu, us, ap}) work.put(jvb(id), "videobridge { stats.enabled = " + QByteArray(id == us ? "false" : "true") + ", password = \"" + id.value.toUtf8() + "\" }\n");
        SkewPage page({workspace, navigator});
        page.show();
        page.setActive(true);
        auto *table = page.findChild<QTableView *>(QStringLiteral("skew"));
        auto *compare = page.findChild<QPushButton *>(QStringLiteral("compare-configs"));
        QCOMPARE(work.reads, 0); // nothing is read unasked
        QVERIFY(!table->model()->index(0, 2).data().toString().contains(QStringLiteral("differ")));
        compare->click();
        QTRY_VERIFY(compare->isEnabled());
        QCOMPARE(work.reads, 3);
        QVERIFY2(table->model()->index(0, 2).data().toString().contains(QStringLiteral("1 key")), qPrintable(table->model()->index(0, 2).data().toString()));
        QVERIFY(!table->model()->index(0, 1).data().toString().contains(QStringLiteral("differ")));
        QVERIFY2(below(page).contains(QStringLiteral("videobridge.stats.enabled")) && below(page).contains(QStringLiteral("us: off")), qPrintable(below(page)));
        QVERIFY(!below(page).contains(QStringLiteral("password")));
    }

    void whatCannotBeReadIsSaid()
    {
        work.files.clear();
        for (const ShardId &id : {eu, ap}) work.put(jvb(id), "videobridge { stats.enabled = true }\n");
        work.put(jvb(us), "videobridge { stats.enabled = \n");
        SkewPage page({workspace, navigator});
        page.show();
        page.setActive(true);
        page.findChild<QPushButton *>(QStringLiteral("compare-configs"))->click();
        QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("compare-configs"))->isEnabled());
        bool said = false;
        for (const QLabel *l : page.findChildren<QLabel *>()) said |= l->text().contains(QStringLiteral("jvb.conf on jvb-1: line "));
        QVERIFY(said);
    }
};

QTEST_MAIN(TestSkewPage)
#include "skewpage.moc"
