// Operations against the demo's real servers: done and verified, cancelled and undone, queued, refused, killed and taken up again.
#include "world.h"

using namespace jitscope;

class TestRunner : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    const QString bridge = QStringLiteral("jvb-eu1-01"), other = QStringLiteral("jvb-eu1-02"), jibri = QStringLiteral("jibri-eu1-1");

    static DemoOptions options()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 3;
        o.people = 60;
        o.rooms = 10;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        return o;
    }
    QString state(const QString &id) const { return QLatin1String(operationStateName(world->op(id).state)); }
    std::vector<AuditEntry> entries()
    {
        std::vector<AuditEntry> all;
        bool read = false;
        QObject here;
        world->audit->read(0, 10'000, true, &here, [&](const Result<AuditPage> &page) {
            if (page && page->brokenAfter < 0) all = page->entries;
            read = true;
        });
        [&] { QTRY_VERIFY(read); }();
        std::reverse(all.begin(), all.end());
        return all;
    }
    void waitFor(const QString &id, OperationState wanted)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(world->op(id).state == wanted, qPrintable(state(id) + u' ' + (world->op(id).error ? world->op(id).error->detail : QString())), 40'000);
    }

private slots:
    void init()
    {
        world = std::make_unique<OperationsWorld>(options());
        QVERIFY(world->started);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->knows(other) && world->knows(jibri), 20'000);
    }
    void cleanup() { world.reset(); }

    void drainsAndTakesBackWithTheIntentWrittenFirst()
    {
        world->run();
        const QString id = world->request(world->wish("drain", {bridge}));
        waitFor(id, OperationState::Done);
        QVERIFY(world->truth(bridge).draining);
        QVERIFY(world->op(id).plan.impact.people > 0);
        QStringList what;
        for (const AuditEntry &e : entries()) what << e.what;
        QCOMPARE(what, QStringList({QStringLiteral("asked"), QStringLiteral("step"), QStringLiteral("sent"), QStringLiteral("reply"), QStringLiteral("done"), QStringLiteral("ended")}));
        const QString back = world->request(world->wish("undrain", {bridge}));
        waitFor(back, OperationState::Done);
        QVERIFY(!world->truth(bridge).draining);
    }

    void restartsABridgeWhenIdleAndLosesNoRoom()
    {
        world->run();
        const int starts = world->truth(bridge).starts;
        OperationRequest r = world->wish("restart-bridge-idle", {bridge});
        r.options.insert(QStringLiteral("move"), QStringLiteral("1"));
        const QString id = world->request(r);
        waitFor(id, OperationState::Done);
        QCOMPARE(world->truth(bridge).starts, starts + 1);
        QVERIFY(!world->truth(bridge).draining);
        QCOMPARE(world->demo.harm().roomsCut, 0);
        for (const StepState &s : world->op(id).steps) QVERIFY2(s.mark == StepState::Mark::Done, qPrintable(s.seen.english()));
    }

    void cancelledWhileItWaitsItIsUndone()
    {
        world->run();
        const QString id = world->request(world->wish("restart-bridge-idle", {bridge}));
        waitFor(id, OperationState::Waiting);
        QTRY_VERIFY(world->op(id).step >= 0 && world->op(id).plan.steps[size_t(world->op(id).step)].key == QLatin1String("idle"));
        QVERIFY(world->truth(bridge).draining);
        world->workspace.operations.choose(id, OperationChoice::Cancel);
        waitFor(id, OperationState::Undone);
        const Operation &op = world->op(id);
        QCOMPARE(op.steps[size_t(op.step)].mark, StepState::Mark::Skipped); // it is not waited for any more
        QVERIFY(op.steps[size_t(op.step)].end >= op.steps[size_t(op.step)].at && op.steps[size_t(op.step)].at > 0);
        for (const StepState &s : op.steps) QVERIFY(s.mark != StepState::Mark::Now);
        QVERIFY(!world->truth(bridge).draining);
        QCOMPARE(world->truth(bridge).starts, world->truth(other).starts);
    }

    // "Cancelled" says that nothing was done. Taking a bridge back has no undo: asked, step, sent, reply, done, ended.
    void cancelledTooLateItSaysWhatWasDone()
    {
        class CancelsAt : public DyingAudit
        {
        public:
            CancelsAt(OperationsWorld &world, int at) : DyingAudit(*world.audit, 1 << 30), m_world(world), m_at(at) {}
            void append(const AuditEntry &entry, QObject *context, Kept kept) override
            {
                DyingAudit::append(entry, context, std::move(kept));
                if (++m_count != m_at) return;
                QMetaObject::invokeMethod(&m_world.context, [this, id = entry.operation] { m_world.workspace.operations.choose(id, OperationChoice::Cancel); }, Qt::QueuedConnection);
            }

        private:
            OperationsWorld &m_world;
            int m_at, m_count = 0;
        };
        const std::map<int, OperationState> ends{{2, OperationState::Cancelled}, {4, OperationState::Failed}, {5, OperationState::Done}};
        for (const auto &[at, state] : ends) {
            world->run();
            const QString drain = world->request(world->wish("drain", {bridge}));
            waitFor(drain, OperationState::Done);
            CancelsAt audit(*world, at);
            world->run(audit, OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks"))));
            const QString id = world->request(world->wish("undrain", {bridge}));
            waitFor(id, state);
            QCOMPARE(world->truth(bridge).draining, state == OperationState::Cancelled);
            QCOMPARE(world->op(id).error.has_value(), state == OperationState::Failed);
            if (state == OperationState::Failed) QVERIFY2(world->op(id).error->detail.contains(QLatin1String("/colibri/drain/disable")), qPrintable(world->op(id).error->detail));
            world->run(); // the audit goes
        }
    }

    void whatDoesNotComeInTimeAsksAndIsUndoneByItself()
    {
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.pace.idleWithin = 100;
        o.choiceMs = 300;
        world->run(*world->audit, o);
        const QString id = world->request(world->wish("restart-bridge-idle", {bridge}));
        waitFor(id, OperationState::Choosing);
        QCOMPARE(world->op(id).choices, (std::vector{OperationChoice::WaitOn, OperationChoice::Force, OperationChoice::Move, OperationChoice::Cancel, OperationChoice::Leave}));
        waitFor(id, OperationState::Undone);
        QVERIFY(!world->truth(bridge).draining);
        QCOMPARE(world->demo.harm().roomsCut, 0);
    }

    void aServerThatIsGoneLeavesNothingUnsaid()
    {
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.choiceMs = 0;
        o.undoTries = 3;
        world->run(*world->audit, o);
        const QString id = world->request(world->wish("restart-bridge-idle", {bridge}));
        QTRY_VERIFY(world->op(id).state == OperationState::Waiting && world->truth(bridge).draining);
        QVERIFY(world->demo.service(bridge, DemoVerb::Stop));
        world->workspace.operations.choose(id, OperationChoice::Cancel);
        waitFor(id, OperationState::Failed);
        QCOMPARE(world->op(id).left, QStringList(bridge + QStringLiteral(": POST /colibri/drain/disable")));
    }

    // What the operator added to the plan is in the log before it is done: the next console counts its steps alike.
    void killedWhilePeopleAreMovedInsteadOfWaitedForItGoesOn()
    {
        RunnerOptions options = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        options.pace.startWithin = 4000;
        for (const int after : {13, 14, 15, 16, 17, 19, 24}) { // the 13th entry is the choice
            QString full; // where people are: those of the last one were moved there
            QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->knows(other) && world->knows(QStringLiteral("jvb-eu1-03")), 40'000);
            for (const DemoServer &s : world->demo.servers())
                if (s.kind == ServerKind::Bridge && (full.isEmpty() || s.people > world->truth(full).people)) full = s.name;
            QVERIFY(world->truth(full).people > 0);
            const int starts = world->truth(full).starts;
            DyingAudit dying(*world->audit, after);
            world->run(dying, options);
            const QString id = world->request(world->wish("restart-bridge-idle", {full}));
            QTRY_VERIFY_WITH_TIMEOUT(operationStateName(world->op(id).state) == QByteArray("waiting") && world->op(id).plan.steps[size_t(world->op(id).step)].key == QLatin1String("idle"), 20'000);
            const size_t steps = world->op(id).plan.steps.size();
            world->workspace.operations.choose(id, OperationChoice::Move);
            QTRY_VERIFY_WITH_TIMEOUT(dying.isDead(), 40'000);
            world->runner.reset();
            Runner &next = world->run(*world->audit, options);
            QSignalSpy taken(&next, &Runner::tookUp);
            next.takeUp();
            QVERIFY(taken.wait(5000));
            QCOMPARE(taken.front().front().toInt(), 1);
            QVERIFY(world->op(id).plan.steps.size() > steps);
            waitFor(id, OperationState::Done);
            for (const StepState &s : world->op(id).steps) QVERIFY2(s.mark == StepState::Mark::Done, qPrintable(s.seen.english()));
            QCOMPARE(world->truth(full).starts, starts + 1);
            QVERIFY(!world->truth(full).draining);
        }
        QCOMPARE(world->demo.harm().roomsCut, 0);
    }

    void oneAtATimeOnAShardInTheOrderOfAsking()
    {
        world->run();
        const QString first = world->request(world->wish("restart-bridge-idle", {bridge})), second = world->request(world->wish("restart-bridge-idle", {other}));
        waitFor(second, OperationState::Queued);
        QTRY_VERIFY_WITH_TIMEOUT(world->truth(bridge).draining, 20'000);
        QVERIFY(world->op(second).heldBy.contains(bridge));
        QVERIFY(!world->truth(other).draining);
        world->workspace.operations.choose(first, OperationChoice::Cancel);
        waitFor(first, OperationState::Undone);
        QTRY_VERIFY_WITH_TIMEOUT(world->truth(other).draining, 20'000);
        world->workspace.operations.choose(second, OperationChoice::Cancel);
        waitFor(second, OperationState::Undone);
    }

    void theLatchAndADryRunSendNothing()
    {
        world->run();
        OperationRequest r = world->wish("restart-bridge-now", {bridge});
        r.dryRun = true;
        const QString dry = world->request(r);
        waitFor(dry, OperationState::Done);
        world->workspace.latch.setShardClosed(world->shard(), true);
        r.dryRun = false;
        const QString refused = world->request(r);
        waitFor(refused, OperationState::Refused);
        QCOMPARE(world->op(refused).error->detail, QStringLiteral("This shard is read-only."));
        QCOMPARE(world->truth(bridge).starts, world->truth(other).starts);
        QVERIFY(!world->truth(bridge).draining);
    }

    void withoutItsAuditNothingIsDone()
    {
        SqliteAudit nowhere(QStringLiteral("/proc/nowhere/audit.sqlite"), world->databaseThread);
        world->run(nowhere, OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks"))));
        const QString id = world->request(world->wish("drain", {bridge}));
        waitFor(id, OperationState::Failed);
        QCOMPARE(world->op(id).error->kind, Error::Kind::Storage);
        QVERIFY(!world->truth(bridge).draining);
        world->runner.reset();
    }

    void theLadderOfARecorder()
    {
        world->run();
        const int starts = world->truth(jibri).starts;
        const QString idle = world->request(world->wish("restart-recorder-idle", {jibri}));
        waitFor(idle, OperationState::Done);
        QCOMPARE(world->truth(jibri).starts, starts + 1);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(jibri), 20'000);
        const QString now = world->request(world->wish("restart-recorder-now", {jibri}));
        waitFor(now, OperationState::Done);
        QCOMPARE(world->truth(jibri).starts, starts + 2);
    }

    // Killed after each entry that it wrote, by turns; the next console takes it up. Nothing is left drained, the bridge is never restarted twice.
    void killedAtEveryEntryItEndsInAKnownState()
    {
        const int stride = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS") ? 1 : 4; // tests/run --long: every one
        int kills = 0, done = 0, undone = 0, ended = 0;
        OperationRequest r = world->wish("restart-bridge-idle", {bridge});
        r.options.insert(QStringLiteral("move"), QStringLiteral("1"));
        RunnerOptions options = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        options.choiceMs = 200;
        options.pace.startWithin = 4000;
        for (int after = 1; after < 60; after += stride) {
            QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->truth(bridge).running, 20'000);
            const int starts = world->truth(bridge).starts;
            DyingAudit dying(*world->audit, after);
            world->run(dying, options);
            const QString id = world->request(r);
            QTRY_VERIFY_WITH_TIMEOUT(dying.isDead() || !isOpen(world->op(id).state), 40'000);
            if (!dying.isDead()) break; // it came to its end before
            ++kills;
            world->runner.reset(); // the process is gone; its locks with it
            Runner &next = world->run(*world->audit, options);
            QSignalSpy taken(&next, &Runner::tookUp);
            next.takeUp();
            QVERIFY(taken.wait(5000));
            if (taken.front().front().toInt() == 0) { // its end was on the disk already
                QCOMPARE(entries().back().what, QStringLiteral("ended"));
                ++ended;
                continue;
            }
            QTRY_VERIFY2_WITH_TIMEOUT(!isOpen(world->op(id).state), qPrintable(state(id)), 60'000);
            const int more = world->truth(bridge).starts - starts;
            QVERIFY(!world->truth(bridge).draining);
            if (world->op(id).state == OperationState::Done) {
                QCOMPARE(more, 1);
                ++done;
            } else { // it was about to send the restart: nobody can know, so it is looked for, and undone when it is not to be seen
                QCOMPARE(state(id), QStringLiteral("undone"));
                QVERIFY(more <= 1);
                ++undone;
            }
        }
        QCOMPARE(world->demo.harm().roomsCut, 0);
        qInfo("killed at %d audit entries: %d finished, %d undone, %d had ended; %d of %d in a known state", kills, done, undone, ended, done + undone + ended, kills);
        QVERIFY(kills >= 6 && done >= kills / 2);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "runner.moc"
