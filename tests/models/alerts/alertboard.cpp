// The board: identity over beats, wishes, what a restart must not lose, and which alert explains which (jitsi/alerting.md §7).
#include "alertmaker.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {
constexpr qint64 T0 = 1'800'000'000'000;

const Alert *byRule(const AlertBoard &board, const QString &rule, const QString &target = {})
{
    for (const Alert &a : board.open())
        if (a.key.rule == rule && (target.isEmpty() || a.target == target)) return &a;
    return nullptr;
}
} // namespace

class AlertBoardTest : public QObject
{
    Q_OBJECT
private slots:
    void identity()
    {
        AlertBoard board;
        QSignalSpy changed(&board, &AlertBoard::changed), fired(&board, &AlertBoard::fired), ended(&board, &AlertBoard::resolved);
        board.put({}, {pendingAlert("A", "s", "b1")}, T0);
        QCOMPARE(board.open().size(), 1u);
        QCOMPARE(fired.size(), 0);
        const quint64 id = board.open().front().id;
        board.put({}, {firingAlert("A", "s", "b1")}, T0 + 1000);
        QCOMPARE(board.open().front().id, id);
        QCOMPARE(fired.size(), 1);
        QCOMPARE(board.open().front().flaps, 1);
        const int before = changed.size();
        board.put({}, {firingAlert("A", "s", "b1")}, T0 + 2000);
        QCOMPARE(changed.size(), before); // nothing but time has changed
        board.put({}, {}, T0 + 3000);
        QCOMPARE(ended.size(), 1);
        QVERIFY(board.open().empty());
        QCOMPARE(board.ended().size(), 1u);
        QCOMPARE(board.alert(id)->endedAt, T0 + 3000);
        board.put({}, {firingAlert("A", "s", "b1")}, T0 + 4000);
        QVERIFY(board.open().front().id != id);
        QCOMPARE(board.open().front().flaps, 2);
        board.put({}, {pendingAlert("B", "s", "b1")}, T0 + 5000);
        board.put({}, {}, T0 + 6000);
        QCOMPARE(board.ended().size(), 2u); // what only was pending never was
    }

    void originsAreApart()
    {
        AlertBoard board;
        board.put({}, {firingAlert("A", "s", "b1")}, T0);
        board.put(QStringLiteral("prom"), {firingAlert("P", "s", "b1"), firingAlert("A", "s", "b1")}, T0);
        QCOMPARE(board.open().size(), 3u);
        // the same fact by two tellers: ours explains the other
        for (const Alert &a : board.open()) {
            if (a.key.rule == "A" && !a.key.origin.isEmpty()) QCOMPARE(board.alert(a.cause)->key.origin, QString());
            else QCOMPARE(a.cause, 0u);
        }
        board.put({}, {}, T0 + 1000);
        QCOMPARE(board.open().size(), 2u);
        QCOMPARE(byRule(board, "A")->cause, 0u);
    }

    void wishes()
    {
        AlertBoard board;
        board.put({}, {firingAlert("A", "s", "b1"), firingAlert("B", "s", "b2", AlertSeverity::Warning)}, T0);
        QCOMPARE(board.worst(T0), Health::Critical);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0), 2);
        QCOMPARE(board.firing(AlertSeverity::Severe, EntityId::of(ShardId{"s"}), T0), 1);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::of(ShardId{"s"}, ServerId{"b2"}), T0), 1);
        const quint64 a = byRule(board, "A")->id, b = byRule(board, "B")->id;
        board.acknowledge({a}, "me", "looking", T0);
        QCOMPARE(board.worst(T0), Health::Warning);
        board.snooze({b}, T0 + 60'000, false, T0);
        QCOMPARE(board.worst(T0), Health::Ok);
        board.put({}, {firingAlert("A", "s", "b1"), firingAlert("B", "s", "b2", AlertSeverity::Warning)}, T0 + 60'000);
        QCOMPARE(board.alert(a)->ack.note, QString("looking")); // over beats
        QCOMPARE(board.worst(T0 + 60'000), Health::Warning);    // it woke
        board.unacknowledge({a});
        QCOMPARE(board.worst(T0 + 60'000), Health::Critical);
    }

    void snoozeUntilWorse()
    {
        AlertBoard board;
        Alert x = firingAlert("A", "s", "b1");
        x.state.value = 0.85;
        board.put({}, {x}, T0);
        board.snooze({board.open().front().id}, T0 + 3'600'000, true, T0);
        x.state.value = 0.84;
        board.put({}, {x}, T0 + 1000);
        QVERIFY(board.open().front().isMuted(T0 + 1000));
        x.state.value = 0.9;
        board.put({}, {x}, T0 + 2000);
        QVERIFY(!board.open().front().isMuted(T0 + 2000));
    }

    void silences()
    {
        AlertBoard board;
        QSignalSpy wanted(&board, &AlertBoard::silenceWanted), unwanted(&board, &AlertBoard::unsilenceWanted);
        board.put({}, {firingAlert("A", "s", "b1"), firingAlert("A", "s", "b2"), firingAlert("A", "t", "b1")}, T0);
        Silence s;
        s.rule = "A";
        s.shard = "s";
        s.target = "b1";
        s.note = "n";
        const QString id = board.silence(s, true, T0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(board.silences().front().until, T0 + SilenceMs);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0), 2);
        // it comes back from the Alertmanager under its own name: one silence, not two
        Silence theirs = board.silences().front();
        theirs.id = "uuid-1";
        board.setForeignSilences("am", {theirs}, T0);
        QCOMPARE(board.silences().size(), 1u);
        QCOMPARE(board.silences().front().id, QString("uuid-1"));
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0), 2);
        board.unsilence("uuid-1", T0);
        QCOMPARE(unwanted.size(), 1);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0), 3);
        board.silence({{}, Silence::Kind::Maintenance, {}, {}, {}, T0 + 1000, T0 + 2000, {}, {}, {}}, false, T0);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0), 3); // not yet
        const auto beat = [&](qint64 now) { board.put({}, {firingAlert("A", "s", "b1"), firingAlert("A", "s", "b2"), firingAlert("A", "t", "b1")}, now); };
        beat(T0 + 1000);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0 + 1000), 0);
        beat(T0 + 2000);
        QCOMPARE(board.firing(AlertSeverity::Info, EntityId::fleet(), T0 + 2000), 3);
        QVERIFY(board.silences().empty());
    }

    void restart()
    {
        AlertBoard board;
        Alert x = firingAlert("A", "s", "b1");
        x.state.since = x.state.firedAt = T0;
        x.state.at = T0;
        board.put({}, {x, firingAlert("Gone", "s", "b1"), firingAlert("Ended", "s", "b1")}, T0);
        board.put({}, {x, firingAlert("Gone", "s", "b1")}, T0 + 500);
        const quint64 id = byRule(board, "A")->id;
        board.acknowledge({id}, "me", "n", T0 + 1000);
        board.silence({{}, Silence::Kind::Silence, "Gone", {}, {}, T0, T0 + SilenceMs, "w", "n", {}}, false, T0 + 1000);
        board.muteAll(T0 + 3'600'000);
        const QByteArray json = QJsonDocument::fromVariant(board.toMap()).toJson();

        AlertBoard later;
        later.fromMap(QJsonDocument::fromJson(json).toVariant().toMap(), T0 + 10'000);
        QVERIFY(later.open().empty()); // nobody has told of anything yet
        QCOMPARE(later.ended().size(), 1u);
        QCOMPARE(later.silences().size(), 1u);
        QCOMPARE(later.mutedUntil(), T0 + 3'600'000);
        QVERIFY(later.remembered(x.key));
        later.put({}, {x}, T0 + 11'000);
        QCOMPARE(later.open().front().id, id);
        QCOMPARE(later.open().front().ack.who, QString("me"));
        QCOMPARE(later.open().front().state.firedAt, T0);
        later.put({}, {x}, T0 + 10'000 + RememberMs);
        QCOMPARE(later.ended().size(), 2u); // "Gone" was not told of again
        QVERIFY(!later.remembered(firingAlert("Gone", "s", "b1").key));
        later.put({}, {x, firingAlert("New", "s", "b1")}, T0 + 20'000 + RememberMs);
        QVERIFY(byRule(later, "New")->id > id);
        AlertBoard broken;
        broken.fromMap({{"schema", 1}, {"open", QVariantList{5, "x", QVariantMap{{"id", "y"}}}}, {"ended", "z"}}, T0);
        QVERIFY(broken.ended().empty());
    }

    void explained_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("causeOn");
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QString>("symptomOn");
        QTest::addColumn<bool>("explains");
        QTest::newRow("target down: the rest of that target") << "Target_Down" << "b1" << "JVB_Loss_High" << "b1" << true;
        QTest::newRow("but not of another") << "Target_Down" << "b1" << "JVB_Loss_High" << "b2" << false;
        QTest::newRow("shard unhealthy: Jicofo") << "Shard_Unhealthy" << "" << "Jicofo_Lost_Bridges" << "f" << true;
        QTest::newRow("shard unhealthy: XMPP") << "Shard_Unhealthy" << "" << "JVB_XMPP_Detached" << "b1" << true;
        QTest::newRow("shard unhealthy: ICE") << "Shard_Unhealthy" << "" << "JVB_ICE_Failures" << "b1" << true;
        QTest::newRow("shard unhealthy: not stress") << "Shard_Unhealthy" << "" << "JVB_Stress_Critical" << "b1" << false;
        QTest::newRow("prosody down: recorders") << "Prosody_Down" << "p" << "Jibri_Pool_Missing" << "" << true;
        QTest::newRow("one fact") << "Jicofo_No_Operational_Bridges" << "f" << "JVB_No_Healthy_Bridge" << "" << true;
        QTest::newRow("cpu: stress") << "Host_CPU_Critical" << "b1" << "JVB_Stress_High" << "b1" << true;
        QTest::newRow("cpu: not loss") << "Host_CPU_Critical" << "b1" << "JVB_Loss_High" << "b1" << false;
        QTest::newRow("no way back") << "JVB_Loss_High" << "b1" << "Target_Down" << "b1" << false;
    }

    void explained()
    {
        QFETCH(QString, cause);
        QFETCH(QString, causeOn);
        QFETCH(QString, symptom);
        QFETCH(QString, symptomOn);
        QFETCH(bool, explains);
        AlertBoard board;
        board.put({}, {firingAlert(symptom, "s", symptomOn), firingAlert(cause, "s", causeOn), firingAlert(symptom, "other", symptomOn)}, T0);
        const Alert *of = nullptr;
        for (const Alert &a : board.open()) {
            if (a.key.rule == symptom && a.key.target.shard == "s") of = &a;
            else if (explains) QCOMPARE(a.cause, 0u); // the cause, and the same symptom in another shard
        }
        QCOMPARE(of->cause != 0, explains);
        // only what fires explains
        board.put({}, {firingAlert(symptom, "s", symptomOn), pendingAlert(cause, "s", causeOn)}, T0 + 1000);
        QCOMPARE(byRule(board, symptom)->cause, 0u);
    }

    void tunnelsAndFamilies()
    {
        AlertBoard board;
        Alert tunnel = firingAlert("Tunnel_Down", "s", {}, AlertSeverity::Warning), far = firingAlert("JVB_Loss_High", "s", "b1"), down = firingAlert("Target_Down", "s", "b1");
        tunnel.way = far.way = down.way = "jump.example.org";
        board.put({}, {tunnel, far, down, firingAlert("JVB_Loss_High", "s", "b2")}, T0);
        const quint64 id = byRule(board, "Tunnel_Down")->id;
        QCOMPARE(byRule(board, "Target_Down")->cause, id);
        QCOMPARE(byRule(board, "JVB_Loss_High", "b1")->cause, id);
        QCOMPARE(byRule(board, "JVB_Loss_High", "b2")->cause, 0u);
        board.put({}, {firingAlert("JVB_Stress_High", "s", "b1", AlertSeverity::Warning), firingAlert("JVB_Stress_Critical", "s", "b1"),
                       firingAlert("JVB_Stress_High", "s", "b2", AlertSeverity::Warning)}, T0);
        QCOMPARE(byRule(board, "JVB_Stress_High", "b1")->cause, byRule(board, "JVB_Stress_Critical")->id);
        QCOMPARE(byRule(board, "JVB_Stress_High", "b2")->cause, 0u);
        // Prosody that does not answer is a target that does not answer: the graver name of one fact is told
        AlertRule down1, down2;
        down1.name = "Target_Down";
        down2.name = "Prosody_Down";
        down1.family = down2.family = "Target_Down";
        board.setRules({down1, down2});
        board.put({}, {firingAlert("Target_Down", "s", "p"), firingAlert("Prosody_Down", "s", "p", AlertSeverity::Page)}, T0);
        QCOMPARE(byRule(board, "Target_Down")->cause, byRule(board, "Prosody_Down")->id);
        QCOMPARE(byRule(board, "Prosody_Down")->cause, 0u);
        Alert host = firingAlert("Host_CPU_Critical", "s", "h1", AlertSeverity::Page), slow = firingAlert("JVB_Queue_Drops", "s", "b1");
        host.host = slow.host = "h1";
        board.put({}, {host, slow}, T0);
        QCOMPARE(byRule(board, "JVB_Queue_Drops")->cause, byRule(board, "Host_CPU_Critical")->id);
    }

    void fiveHundred()
    {
        AlertBoard board;
        std::vector<Alert> all;
        for (int i = 0; i < 500; ++i) all.push_back(firingAlert("JVB_XMPP_Detached", QString("s%1").arg(i % 12), QString("jvb-%1").arg(i)));
        board.put({}, all, T0); // how long that takes: jitscope-bench alerts
        QCOMPARE(board.open().size(), 500u);
        board.put({}, {}, T0 + 1000);
        QCOMPARE(board.ended().size(), 500u);
    }
};

QTEST_GUILESS_MAIN(AlertBoardTest)
#include "alertboard.moc"
