// Rules and memory in files: read again when they change, edited by the wishes of the window, kept over a restart.
#include "alertkeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AlertKeeperTest : public QObject
{
    Q_OBJECT
private slots:
    void ownRulesGoOverTheShippedOnes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("rules.toml");
        put(path, "# mine\n[[rule]]\nname = \"JVB_Stress_High\"\non = \"bridge\"\nsignal = \"bridge.stress\"\nraise = \"> 0.7\"\n\n[[rule]]\nname = \"Mine\"\nfinding = \"swap-low\"\n");
        AlertBoard board;
        AlertDesk desk;
        AlertKeeper keeper(board, desk, {path, {}});
        QCOMPARE(board.rule("JVB_Stress_High")->raise, 0.7);
        QVERIFY(board.rule("Mine"));
        QVERIFY(board.rule("Target_Down"));
        QVERIFY(!desk.fault());
        QCOMPARE(desk.shipped().rule("JVB_Stress_High")->raise, 0.8);
        // somebody edits it
        QSignalSpy changed(&board, &AlertBoard::rulesChanged);
        put(path, "[[rule]]\nname = \"Mine\"\nfinding = \"swap-lo\"\n");
        QTRY_VERIFY(!changed.empty());
        QTRY_VERIFY(desk.fault());
        QVERIFY(desk.fault()->where.contains("line 3"));
        QVERIFY(!board.rule("Mine"));
        QCOMPARE(board.rule("JVB_Stress_High")->raise, 0.8);
        // what cannot be read is not written over
        RuleSet own;
        own.rules = {*desk.shipped().rule("JVB_Stress_High")};
        const QByteArray before = textOf(path);
        desk.want(own);
        QVERIFY(desk.fault());
        QCOMPARE(textOf(path), before);
    }

    void wishesBecomeEdits()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("sub/rules.toml");
        AlertBoard board;
        AlertDesk desk;
        AlertKeeper keeper(board, desk, {path, {}});
        RuleSet own = desk.own();
        AlertRule mine = *desk.shipped().rule("JVB_Stress_High");
        mine.raise = 0.75;
        own.rules = {mine};
        RuleOverride o;
        o.shard = "eu";
        o.rule = "JVB_RTT_High";
        o.enabled = false;
        own.overrides = {o};
        desk.want(own);
        QVERIFY(!desk.fault());
        QCOMPARE(board.rule("JVB_Stress_High")->raise, 0.75);
        QVERIFY(!board.ruleSet().at(*board.rule("JVB_RTT_High"), "eu", {}));
        put(path, "# a note\n" + textOf(path));
        own.rules[0].forMs = 60'000;
        own.overrides.clear();
        desk.want(own);
        QVERIFY(textOf(path).startsWith("# a note\n"));
        QCOMPARE(board.rule("JVB_Stress_High")->forMs, 60'000);
        QVERIFY(board.ruleSet().overrides.empty());
        desk.want({});
        QCOMPARE(board.rule("JVB_Stress_High")->raise, 0.8);
        QVERIFY(textOf(path).startsWith("# a note\n"));
    }

    void memoryOverARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("alerts.json");
        {
            AlertBoard board;
            AlertDesk desk;
            AlertKeeper keeper(board, desk, {{}, path});
            Silence s;
            s.rule = "X";
            board.silence(s, false, QDateTime::currentMSecsSinceEpoch());
        } // within the second that it waits
        {
            AlertBoard board;
            AlertDesk desk;
            AlertKeeper keeper(board, desk, {{}, path, false});
            QCOMPARE(board.silences().size(), 1u);
            board.unsilence(board.silences()[0].id, QDateTime::currentMSecsSinceEpoch());
        } // only read
        AlertBoard board;
        AlertDesk desk;
        AlertKeeper keeper(board, desk, {{}, path});
        QCOMPARE(board.silences().size(), 1u);
        put(folder.filePath("rules.yml"), "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: jitsi_jvb_stress > 0.9\n");
        const auto imported = desk.readForeign(folder.filePath("rules.yml"));
        QVERIFY(imported);
        QCOMPARE(imported->rules.size(), 1u);
        QVERIFY(!desk.readForeign(folder.filePath("none.yml")));
        QVERIFY(desk.writeForeign(folder.filePath("out.yml"), desk.shipped()));
        QVERIFY(textOf(folder.filePath("out.yml")).contains("alert: JVB_Stress_High"));
    }
};

QTEST_GUILESS_MAIN(AlertKeeperTest)
#include "alertkeeper.moc"
