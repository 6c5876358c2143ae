// From a fault at a server to the notice: a bridge of the demo fleet that loses its XMPP login pushes that, and it is told within two seconds and the rule's
// own `for`. Real servers, the real engine, real time.
#include "alerts/notice.h"
#include "demo/demofleet.h"
#include "engine/alertengine.h"
#include "engine/engine.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace jitscope;

class AlertSpeedTest : public QObject
{
    Q_OBJECT
private slots:
    void twoSecondsAndTheRulesOwnTime()
    {
        constexpr qint64 ForMs = 1000;
        DemoOptions o;
        o.shards = 1;
        o.bridges = 3;
        o.rooms = 6;
        o.people = 30;
        o.incidents = false;
        DemoFleet demo(o);
        QVERIFY(demo.start());
        Fleet fleet;
        AlertBoard board;
        OperationLog operations;
        AlertRule r;
        r.name = "JVB_XMPP_Detached";
        r.severity = AlertSeverity::Severe;
        r.signal.kind = AlertSignal::Kind::Finding;
        r.signal.finding = ProblemKind::BridgeNoXmpp;
        r.forMs = ForMs;
        board.setRules({r});
        AlertEngine alerts(fleet, board, operations);
        NoticePlanner planner;
        std::vector<Notice> told;
        QTimer wake;
        wake.setSingleShot(true);
        const auto plan = [&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            for (Notice &n : planner.plan(board, false, now)) told.push_back(std::move(n));
            if (planner.wakeAt()) wake.start(int(std::max<qint64>(0, planner.wakeAt() - now)));
        };
        connect(&board, &AlertBoard::changed, this, plan);
        connect(&wake, &QTimer::timeout, this, plan);
        Engine engine;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { fleet.apply(s); });
        std::vector<ShardId> order;
        for (const ShardConfig &s : demo.config().shards) order.push_back(s.id);
        fleet.setShards(order);
        engine.configure(demo.config(), demo.secrets());
        const auto allWell = [&] {
            const auto shards = fleet.shards();
            if (shards.size() != 1 || !shards[0]->at) return false;
            int bridges = 0;
            for (const ServerPtr &v : shards[0]->servers) bridges += v->kind == ServerKind::Bridge && v->health == Health::Ok && v->inBrewery == true;
            return bridges == 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allWell(), 60'000);
        QVERIFY(told.empty());

        QVERIFY(demo.startIncident("bridge-lost-xmpp"));
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(!told.empty(), 20'000);
        const qint64 took = since.elapsed();
        qInfo("told after %lld ms, %lld of them the rule's own", took, ForMs);
        QCOMPARE(told[0].group, QString("JVB_XMPP_Detached"));
        QCOMPARE(told[0].count, 1);
        QVERIFY2(took <= ForMs + 2000, qPrintable(QString::number(took)));
        QVERIFY(took >= ForMs);
    }
};

QTEST_GUILESS_MAIN(AlertSpeedTest)
#include "alertspeed.moc"
