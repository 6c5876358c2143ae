// Where shards are not alike.
#include "config/skewkeys.h"

#include <QTest>

using namespace jitscope;

class TestSkew : public QObject
{
    Q_OBJECT

    static SnapshotPtr shard(const char *name, const std::vector<std::pair<ServerKind, const char *>> &servers, const std::vector<SourceState> &sources = {})
    {
        auto s = std::make_shared<ShardSnapshot>();
        s->id = ShardId{QLatin1String(name)};
        int n = 0;
        for (const auto &[kind, version] : servers) {
            auto server = std::make_shared<Server>();
            server->id = ServerId{QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(n++)};
            server->kind = kind;
            server->version = QLatin1String(version);
            s->servers.push_back(server);
        }
        s->sources = sources;
        return s;
    }
    static std::shared_ptr<const ConfigText> text(const std::vector<std::pair<QString, QJsonValue>> &entries, const QByteArray &bytes = {})
    {
        auto t = std::make_shared<ConfigText>();
        t->bytes = bytes;
        for (const auto &[path, value] : entries) t->entries.push_back({path.split(u'.'), value, {}, {0, bytes.size()}, {}, true});
        return t;
    }

private slots:
    void readsVersions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("number");
        QTest::newRow("http") << QStringLiteral("2.3.312-ga29d97d13") << QList<int>{2, 3, 312};
        QTest::newRow("package") << QStringLiteral("2.3-312-ga29d97d13-1") << QList<int>{2, 3, 312};
        QTest::newRow("jicofo") << QStringLiteral("1.0.1196") << QList<int>{1, 0, 1196};
        QTest::newRow("none") << QStringLiteral("<b>9</b>") << QList<int>{};
        QTest::newRow("too large") << QStringLiteral("2.3.99999999999999") << QList<int>{};
    }
    void readsVersions()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, number);
        VersionNumber n;
        QCOMPARE(parseVersion(text, n), !number.isEmpty());
        if (!number.isEmpty()) QCOMPARE((QList<int>{n.major, n.minor, n.build}), number);
    }

    void saysWhatAnUpgradeBrings()
    {
        const auto changes = changesBetween(QStringLiteral("jvb"), {2, 3, 174}, {2, 3, 222});
        QCOMPARE(changes.size(), size_t(3)); // 175, and 222 twice; 174 itself is there already
        QCOMPARE(changes.front().build, 175);
        QCOMPARE(changesBetween(QStringLiteral("jvb"), {2, 3, 222}, {2, 3, 174}).size(), size_t(3));
        QVERIFY(changesBetween(QStringLiteral("jvb"), {2, 3, 222}, {2, 3, 222}).empty());
        QVERIFY(changesBetween(QStringLiteral("prosody"), {0, 0, 0}, {99, 0, 0}).empty());
        for (size_t i = 1; i < versionChanges().size(); ++i) { // in order, so that they are told in order
            const VersionChange &a = versionChanges()[i - 1], &b = versionChanges()[i];
            if (qstrcmp(a.component, b.component) == 0) QVERIFY2((VersionNumber{a.major, a.minor, a.build} <= VersionNumber{b.major, b.minor, b.build}), b.text);
        }
    }

    void countsVersionsAndNamesWhatIsOff()
    {
        SourceState off;
        off.server = ServerId{QStringLiteral("b-0")};
        off.name = QStringLiteral("b-0 /debug");
        off.health = Health::SwitchedOff;
        const auto rows = skewOf({shard("a", {{ServerKind::Bridge, "2.3.312-g1"}, {ServerKind::Bridge, "2.3.312-g1"}, {ServerKind::Bridge, ""}, {ServerKind::Focus, "1.0.1196"}}),
                                  shard("b", {{ServerKind::Bridge, "2.3.222-g2"}}, {off, off}), nullptr});
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(int(rows[0].kind), int(ServerKind::Bridge));
        const SkewCell &a = rows[0].cells.at(ShardId{QStringLiteral("a")}), &b = rows[0].cells.at(ShardId{QStringLiteral("b")});
        QCOMPARE(a.versions.at(QStringLiteral("2.3.312-g1")), 2);
        QCOMPARE(a.untold, 1);
        QCOMPARE(b.off, QStringList(QStringLiteral("/debug")));
        QVERIFY(rows[0].isMixed());
        QCOMPARE(rows[0].oldest->build, 222);
        QVERIFY(!rows[1].isMixed());
        QVERIFY(!rows[1].cells.count(ShardId{QStringLiteral("b")})); // it has none: no cell, not an empty version
    }

    void findsKeysThatAreNotTheSameEverywhere()
    {
        const ShardId a{QStringLiteral("a")}, b{QStringLiteral("b")}, c{QStringLiteral("c")};
        const auto differing = differingKeys({{a, text({{QStringLiteral("x.same"), 1}, {QStringLiteral("x.odd"), 1}, {QStringLiteral("x.list"), QJsonArray{1}}, {QStringLiteral("x.list.0"), 1}})},
                                              {b, text({{QStringLiteral("x.same"), 1}, {QStringLiteral("x.odd"), 2}, {QStringLiteral("x.list"), QJsonArray{2}}, {QStringLiteral("x.list.0"), 2}})},
                                              {c, text({{QStringLiteral("x.same"), 1}, {QStringLiteral("x.odd"), 1}, {QStringLiteral("x.only"), true}, {QStringLiteral("x.list"), QJsonArray{1}}})}},
                                             {});
        QCOMPARE(differing.size(), size_t(3));
        QCOMPARE(pathText(differing[0].path), QStringLiteral("x.list"));
        QCOMPARE(pathText(differing[1].path), QStringLiteral("x.odd"));
        QCOMPARE(differing[1].usual->value, QJsonValue(1));
        QVERIFY(differing[1].differs(b) && !differing[1].differs(a));
        QVERIFY(differing[2].differs(c) && !differing[2].differs(a) && !differing[2].usual->isSet);
    }

    void expressionsDifferByTheirLetters()
    {
        const ShardId a{QStringLiteral("a")}, b{QStringLiteral("b")}, c{QStringLiteral("c")};
        const QJsonValue expression(QJsonValue::Undefined);
        const auto one = text({{QStringLiteral("x.y"), expression}}, "${?PORT}"), other = text({{QStringLiteral("x.y"), expression}}, "${?JVB_PORT}");
        QVERIFY(differingKeys({{a, one}, {b, one}}, {}).empty());
        const auto differing = differingKeys({{a, one}, {b, one}, {c, other}}, {});
        QCOMPARE(differing.size(), size_t(1));
        QVERIFY(differing[0].differs(c) && !differing[0].differs(a) && !differing[0].differs(b));
        QCOMPARE(differing[0].values.at(c).written, QStringLiteral("${?JVB_PORT}"));
        const auto missing = differingKeys({{a, one}, {b, one}, {c, text({})}}, {}); // an expression is something: not to have it is another thing
        QCOMPARE(missing.size(), size_t(1));
        QVERIFY(missing[0].differs(c) && missing[0].usual->isSet);
    }

    void nobodyToReadForMeansNothingToWaitFor()
    {
        ConfigDesk desk;
        SkewKeys keys(desk);
        QSignalSpy changed(&keys, &SkewKeys::changed);
        keys.compare({ShardId{QStringLiteral("a")}, ShardId{QStringLiteral("b")}});
        QCOMPARE(keys.left(), 0);
        QVERIFY(keys.isCompared());
        QVERIFY(!changed.isEmpty());
    }

    void namesOfItsOwnAreNoDifference()
    {
        const ShardId a{QStringLiteral("a")}, b{QStringLiteral("b")};
        const auto differing = differingKeys({{a, text({{QStringLiteral("x.host"), QStringLiteral("a.example")}, {QStringLiteral("x.port"), 1}})},
                                              {b, text({{QStringLiteral("x.host"), QStringLiteral("b.example")}, {QStringLiteral("x.port"), 2}})}}, {});
        QCOMPARE(differing.size(), size_t(2));
        QVERIFY(differing[0].own && !differing[0].differs(a));
        QVERIFY(!differing[1].own && !differing[1].usual && differing[1].differs(a) && differing[1].differs(b)); // two against each other: nobody is usual
    }

    void leavesSecretsOut()
    {
        const ShardId a{QStringLiteral("a")}, b{QStringLiteral("b")};
        KeyFact fact;
        fact.path = {QStringLiteral("x"), QStringLiteral("pin")};
        fact.secret = true;
        const KeyCatalogue keys({fact});
        QVERIFY(differingKeys({{a, text({{QStringLiteral("x.pin"), 1}})}, {b, text({{QStringLiteral("x.pin"), 2}})}}, keys).empty());
        QVERIFY(differingKeys({{a, text({{QStringLiteral("x.y"), QStringLiteral("s1")}}, "y { password = \"s1\" }")}, {b, text({{QStringLiteral("x.y"), QStringLiteral("s2")}}, "y { password = \"s2\" }")}}, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestSkew)
#include "skew.moc"
