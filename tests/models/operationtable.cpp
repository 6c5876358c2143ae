// The list of operations and the audit log as models: order, filters, words, pages that come one after the other; and what is offered to which thing.
#include "audit/offers.h"
#include "items/audittable.h"
#include "items/calmsort.h"
#include "items/operationtable.h"
#include "items/operationwords.h"
#include "items/servertable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 noon = 1'789'387'200'000; // 2026-09-14 12:00 UTC
const ShardId eu{"eu-west-1"}, us{"us-east-1"};

Operation operation(const char *id, const char *kind, const ShardId &shard, OperationState state, qint64 askedAt)
{
    Operation op;
    op.id = QLatin1String(id);
    op.request = {QLatin1String(kind), shard, {QStringLiteral("jvb-1")}, {}, false};
    op.who = QStringLiteral("hanna@desk");
    op.askedAt = op.since = askedAt;
    op.state = state;
    if (!isOpen(state)) op.endedAt = askedAt + 5000;
    for (const char *key : {"drain", "idle", "restart"}) {
        PlanStep step;
        step.key = QLatin1String(key);
        op.plan.steps.push_back(step);
    }
    op.steps.resize(3);
    op.step = 1;
    return op;
}

// Keeps nothing; answers what the test puts in, on the next turn.
class PaperTrail : public AuditTrail
{
public:
    void write(int count)
    {
        for (int i = 0; i < count; ++i) {
            AuditEntry e;
            e.number = qint64(all.size()) + 1;
            e.at = noon + e.number * 1000;
            e.who = QStringLiteral("hanna@desk");
            e.operation = QStringLiteral("op");
            e.what = QStringLiteral("step");
            e.kind = QStringLiteral("drain");
            e.shard = eu.value;
            e.target = QStringLiteral("jvb-%1").arg(e.number);
            e.hash = "abcdef0123456789";
            all.push_back(e);
        }
    }
    void append(const AuditEntry &, QObject *, Kept) override {}
    void read(qint64 before, int count, bool, QObject *context, Read read) override
    {
        AuditPage page;
        page.total = qint64(all.size());
        for (auto it = all.rbegin(); it != all.rend() && int(page.entries.size()) < count; ++it)
            if (before == 0 || it->number < before) page.entries.push_back(*it);
        page.brokenAfter = brokenAfter;
        QMetaObject::invokeMethod(context, [page, read] { read(page); }, Qt::QueuedConnection);
    }
    void open(QObject *, std::function<void(Result<std::vector<AuditEntry>>)>) override {}
    void exportTo(const QString &, QObject *, Kept) override {}
    std::vector<AuditEntry> all;
    qint64 brokenAfter = -1;
};

std::shared_ptr<Server> server(const char *name, ServerKind kind, const char *region = "")
{
    auto s = std::make_shared<Server>();
    s->id = ServerId{QLatin1String(name)};
    s->name = s->id.value;
    s->kind = kind;
    s->region = QLatin1String(region);
    s->health = Health::Ok;
    return s;
}

void fill(Fleet &fleet)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = eu;
    s->name = eu.value;
    s->at = noon;
    s->servers = {server("focus", ServerKind::Focus), server("jibri-1", ServerKind::Recorder), server("jibri-2", ServerKind::Recorder), server("jvb-1", ServerKind::Bridge, "eu-west"),
                  server("jvb-2", ServerKind::Bridge, "eu-west"), server("prosody", ServerKind::Prosody)};
    fleet.setShards({eu});
    fleet.apply(s);
}

QStringList names(const std::vector<Offer> &offers)
{
    QStringList all;
    for (const Offer &o : offers) all << QLatin1String(o.kind->name) + (o.region.isEmpty() ? QString() : u'@' + o.region);
    return all;
}

} // namespace

class TestOperationTable : public QObject
{
    Q_OBJECT
private slots:
    void whatRunsComesFirst()
    {
        OperationLog log;
        OperationTable table(log, EntityId::fleet());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CalmSort order;
        order.setRankRole(RankRole);
        order.setSourceModel(&table);
        order.setWorstFirst(table.columnOf("asked"));
        log.put(operation("a", "drain", eu, OperationState::Failed, noon));
        log.put(operation("b", "restart-bridge-idle", eu, OperationState::Waiting, noon + 1000));
        log.put(operation("c", "restart-bridge-idle", us, OperationState::Queued, noon + 2000));
        log.put(operation("d", "drain", us, OperationState::Done, noon + 3000));
        table.tick(noon + 10'000);
        order.beat();
        QStringList ids;
        for (int row = 0; row < order.rowCount(); ++row) ids << order.index(row, 0).data(EntityRole).value<EntityId>().id;
        QCOMPARE(ids, (QStringList{"b", "c", "d", "a"}));
        QCOMPARE(order.index(0, 0).data().toString(), QStringLiteral("Waiting for idle"));
        QCOMPARE(order.index(0, table.columnOf("progress")).data().toString(), QStringLiteral("step 2 of 3"));
        QCOMPARE(order.index(0, table.columnOf("progress")).data(GaugeRole).toDouble(), 1.0 / 3);
        QVERIFY(!order.index(3, table.columnOf("progress")).data(GaugeRole).isValid());

        // it ends: the row says so, and the order follows
        Operation b = *log.operation(QStringLiteral("b"));
        b.state = OperationState::Done;
        b.endedAt = noon + 9000;
        log.put(b);
        order.beat();
        QCOMPARE(order.index(0, 0).data(EntityRole).value<EntityId>().id, QStringLiteral("c"));
    }

    void filtersFollowTheClock()
    {
        OperationLog log;
        OperationTable table(log, EntityId::of(eu));
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.tick(noon);
        log.put(operation("yesterday", "drain", eu, OperationState::Done, noon - 86'400'000));
        log.put(operation("other", "drain", us, OperationState::Running, noon));
        log.put(operation("old-open", "drain", eu, OperationState::Queued, noon - 86'400'000));
        log.put(operation("now", "drain", eu, OperationState::Running, noon));
        QCOMPARE(table.rowCount(), 3);
        table.setFilter(OperationTable::Filter::Today);
        QCOMPARE(table.rowCount(), 2);
        table.setFilter(OperationTable::Filter::Open);
        Operation done = *log.operation(QStringLiteral("now"));
        done.state = OperationState::Done;
        done.endedAt = noon + 1000;
        log.put(done);
        table.tick(noon + 2000);
        QCOMPARE(table.rowCount(), 2); // it has just ended
        table.tick(noon + 62'000);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, 0).data(EntityRole).value<EntityId>(), EntityId::operation(eu, QStringLiteral("old-open")));
    }

    // In a shard's tab only its own; they may lie far back.
    void theAuditLogOfOneShardIsReadOnUntilThereIsSomething()
    {
        PaperTrail trail;
        trail.write(1500);
        for (int i = 0; i < 60; ++i) trail.all[size_t(i) * 10].shard = QStringLiteral("far");
        trail.all.back().shard = QStringLiteral("far");
        AuditTable table(trail);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setShard(QStringLiteral("far"));
        table.tick(noon);
        table.refresh();
        QTRY_VERIFY(table.rowCount() >= 50);
        for (int row = 0; row < table.rowCount(); ++row) QCOMPARE(table.entry(row).shard, QStringLiteral("far"));
        QCOMPARE(table.entry(0).number, qint64(1500));
        QTRY_VERIFY(table.hasOlder());
        table.readOlder();
        QTRY_COMPARE(table.rowCount(), 61);
        trail.write(3); // of another shard
        table.refresh();
        QTRY_COMPARE(table.total(), qint64(1503));
        QCOMPARE(table.rowCount(), 61);
        table.setShard({});
        QVERIFY(table.rowCount() > 1000);
        QCOMPARE(table.entry(0).number, qint64(1503));
    }

    void theAuditLogComesInPages()
    {
        PaperTrail trail;
        trail.write(450);
        AuditTable table(trail);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy verified(&table, &AuditTable::verified);
        table.tick(noon);
        table.refresh(true);
        QTRY_COMPARE(table.rowCount(), 200);
        QCOMPARE(verified.count(), 1);
        QCOMPARE(verified.front().at(1).toLongLong(), -1);
        QCOMPARE(table.entry(0).number, 450);
        table.readOlder();
        QTRY_COMPARE(table.rowCount(), 400);
        QVERIFY(table.hasOlder());
        trail.write(3);
        table.refresh();
        table.refresh(); // asked twice meanwhile
        QTRY_COMPARE(table.rowCount(), 403);
        QCOMPARE(table.entry(0).number, 453);
        QCOMPARE(table.entry(402).number, 51);
        QCOMPARE(table.index(0, table.columnOf("target")).data().toString(), QStringLiteral("jvb-453"));

        // so many at once that the newest page does not reach what is known: it takes its place, without a gap
        trail.write(500);
        table.refresh();
        QTRY_COMPARE(table.entry(0).number, 953);
        for (int row = 1; row < table.rowCount(); ++row) QCOMPARE(table.entry(row).number, table.entry(row - 1).number - 1);

        trail.brokenAfter = 207;
        table.refresh(true);
        QTRY_COMPARE(verified.count(), 2);
        QCOMPARE(verified.back().at(1).toLongLong(), 207);
    }

    void unknownIsNeverNone()
    {
        QCOMPARE(impactText({-1, 41, 0, {}, {}}).section(u',', 0, 0), QStringLiteral("rooms unknown"));
        const Impact sum = summed({1, 2, 0, {}, {}}, {3, -1, 0, {}, {}});
        QCOMPARE(sum.rooms, 4);
        QCOMPARE(sum.people, -1);
        QCOMPARE(sum.recordings, 0);
    }

    void eachThingIsOfferedWhatFits()
    {
        Fleet fleet;
        fill(fleet);
        const EntityId jvb1 = EntityId::of(eu, ServerId{"jvb-1"}), jvb2 = EntityId::of(eu, ServerId{"jvb-2"}), jibri = EntityId::of(eu, ServerId{"jibri-1"});
        const QStringList bridge = names(offersFor(fleet, {jvb1}));
        QVERIFY(bridge.startsWith(QStringLiteral("drain")));
        for (const char *kind : {"undrain", "move-people", "restart-bridge-idle", "restart-bridge-now", "rolling-restart@eu-west"}) QVERIFY2(bridge.contains(QLatin1String(kind)), kind);
        QVERIFY(!bridge.contains(QStringLiteral("restart-recorder-now")));

        // the ladder: least harm first
        QStringList ladder = names(offersFor(fleet, {jibri}));
        ladder.erase(std::remove_if(ladder.begin(), ladder.end(), [](const QString &n) { return !n.contains(QLatin1String("restart")) && n != QLatin1String("stop-recording"); }), ladder.end());
        QCOMPARE(ladder.mid(0, 4), (QStringList{"stop-recording", "restart-recorder-idle", "restart-recorder-now", "restart-recorder-x"}));

        // several: one request for all of them where the kind is made for it, else one each; nothing that would disturb several at once
        const auto many = offersFor(fleet, {jvb1, jvb2});
        QVERIFY(names(many).contains(QStringLiteral("rolling-restart")));
        QVERIFY(!names(many).contains(QStringLiteral("restart-bridge-now")));
        for (const Offer &o : many) {
            if (QLatin1String(o.kind->name) == QLatin1String("drain")) QCOMPARE(o.requests.size(), size_t(2));
            if (QLatin1String(o.kind->name) == QLatin1String("rolling-restart")) QCOMPARE(o.requests.front().targets, (QStringList{"jvb-1", "jvb-2"}));
        }
        QVERIFY(offersFor(fleet, {jvb1, jibri}).empty());
        const QStringList shard = names(offersFor(fleet, {EntityId::of(eu)}));
        for (const char *kind : {"restart-jicofo", "restart-prosody", "rolling-restart", "restart-recorders-idle"}) QVERIFY2(shard.contains(QLatin1String(kind)), kind);
    }

    // The way back is asked for by whoever presses it, also when a rule did the first; and an own command stays what it is.
    void whoPressesSignsIt()
    {
        OperationRequest r{QStringLiteral("drain-shard"), eu, {}, {{QStringLiteral("without"), QStringLiteral("p2")}}, false, QStringLiteral("failover")};
        const Offer back = offerBack(r);
        QCOMPARE(QLatin1String(back.kind->name), QLatin1String("undrain-shard"));
        QCOMPARE(back.requests.front(), (OperationRequest{QStringLiteral("undrain-shard"), eu, {}, r.options, false, {}}));
        QCOMPARE(offerAgain(r).requests.front().rule, QString());
        QVERIFY(!offerBack({QStringLiteral("restart-jicofo"), eu, {}, {}, false}).kind);

        CustomAction action;
        action.name = QStringLiteral("dump");
        CustomKinds own;
        own.set({action});
        r.kind = action.kind();
        QCOMPARE(offerAgain(r, &own).requests.front().kind, action.kind());
        own.set({});
        QVERIFY(!offerAgain(r, &own).kind);
    }

    // Whatever is in the catalogue can be asked about: its texts are there, and its options are of kinds that exist.
    void theCatalogueIsWhole()
    {
        for (const OperationKind &kind : operationKinds()) {
            QVERIFY2(*kind.title && *kind.verb && *kind.question && *kind.loss, kind.name);
            QVERIFY2(!operationIcon(kind).isEmpty(), kind.name);
            QVERIFY2(QString::fromUtf8(kind.question).contains(QLatin1String("%1")), kind.name);
            QVERIFY(!optionsOf(QLatin1String(kind.name)).empty());
        }
    }

    void aRowTellsWhatIsAsked()
    {
        Fleet fleet;
        fill(fleet);
        OperationLog log;
        ServerTable table(fleet, EntityId::fleet(), {ServerKind::Bridge});
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.follow(log);
        const int state = table.columnOf("state");
        QCOMPARE(table.index(0, state).data().toString(), QStringLiteral("OK"));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        log.put(operation("a", "restart-bridge-idle", eu, OperationState::Waiting, noon));
        QCOMPARE(table.index(0, state).data().toString(), QStringLiteral("Restart pending"));
        QCOMPARE(table.index(0, state).data(HealthRole).toInt(), int(Health::Draining));
        QCOMPARE(table.index(1, state).data().toString(), QStringLiteral("OK"));
        QVERIFY(changed.count() > 0);
        Operation done = *log.operation(QStringLiteral("a"));
        done.state = OperationState::Done;
        log.put(done);
        QCOMPARE(table.index(0, state).data().toString(), QStringLiteral("OK"));
    }
};

QTEST_GUILESS_MAIN(TestOperationTable)
#include "operationtable.moc"
