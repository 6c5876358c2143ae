// What the chaos tests share. One operation after the other is hurt at the n-th entry of its audit log: the console killed (going forward, and while it
// undoes), the SSH connections cut, the server gone for a while, the reply to what it sent lost. Each must end in a known state: done, undone, or failed
// with what is left named; nothing drained, switched off or silenced unseen; the log whole.
#pragma once

#include "world.h"

#include "app/freeport.h"

#include "operations/known.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QSaveFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <map>
#include <set>

namespace jitscope {

// Which test hurts which kind. A kind of the catalogue that is not in it fails chaos.cpp, one that its test has no case for fails there.
inline const std::map<QByteArray, QByteArray> &chaosTests()
{
    static const std::map<QByteArray, QByteArray> all{
        {"drain", "chaos"}, {"undrain", "chaos"}, {"move-people", "chaos"}, {"restart-bridge-idle", "chaos"}, {"restart-bridge-now", "chaos"}, {"rolling-restart", "chaos"},
        {"install-idle-timer", "chaos"}, {"remove-idle-timer", "chaos"}, {"stop-recording", "chaos"}, {"restart-recorder-idle", "chaos"}, {"restart-recorder-now", "chaos"},
        {"restart-recorder-x", "chaos"}, {"restart-recorders-idle", "chaos"}, {"restart-jicofo", "chaos"}, {"restart-prosody", "chaos"}, {"reload-prosody", "chaos"},
        {"reload-nginx", "chaos"}, {"pin-room", "chaos"}, {"unpin-room", "chaos"}, {"custom:own", "chaos"},
        {"end-room", "chaosmeetings"}, {"kick-person", "chaosmeetings"}, {"add-account", "chaosmeetings"}, {"change-password", "chaosmeetings"}, {"remove-account", "chaosmeetings"},
        {"drain-shard", "chaosproxies"}, {"undrain-shard", "chaosproxies"}, {"failover-shard", "chaosproxies"},
        {"canary-recording", "chaoscanary"}, {"capture-packets", "chaoscapture"},
        {"resume-rules", "healing"}, // nothing is sent
        {"save-config", "chaosconfigs"}, {"apply-config-idle", "chaosconfigs"}, {"apply-config-now", "chaosconfigs"}, {"apply-config-shard", "chaosconfigs"}}; // the writing itself, killed at any instant: configs
    return all;
}

// Carries bytes to a port; from loseNext() on, the next request that changes something reaches the server, and its reply nobody.
class LosingFerry : public QTcpServer
{
public:
    explicit LosingFerry(quint16 to) : m_to(to)
    {
        listen(QHostAddress::LocalHost, freePort());
        m_port = serverPort();
        connect(this, &QTcpServer::newConnection, this, &LosingFerry::take);
    }
    void loseNext(bool on = true) { m_lose = on; }
    // Refuses, and cuts what is open; back on the same port.
    void goAway()
    {
        close();
        for (QTcpSocket *s : findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly)) s->abort();
    }
    void comeBack() { listen(QHostAddress::LocalHost, m_port); }
    quint16 port() const { return m_port; }

private:
    static bool changes(const QByteArray &request)
    {
        for (const char *begin : {"POST ", "PUT ", "DELETE ", "GET /move-endpoints/", "set server ", "enable agent ", "disable agent ", "shutdown sessions "})
            if (request.startsWith(begin)) return true;
        return false;
    }
    void take()
    {
        QTcpSocket *near = nextPendingConnection();
        near->setParent(this);
        auto *far = new QTcpSocket(near);
        auto lost = std::make_shared<bool>(false);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        connect(near, &QTcpSocket::readyRead, far, [this, near, far, lost] {
            const QByteArray bytes = near->readAll();
            if (m_lose && changes(bytes)) {
                m_lose = false;
                *lost = true;
            }
            if (far->isOpen()) far->write(bytes);
        });
        connect(far, &QTcpSocket::readyRead, near, [near, far, lost] {
            if (*lost) return near->abort();
            if (near->isOpen()) near->write(far->readAll());
        });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        connect(far, &QTcpSocket::errorOccurred, near, [far, near] {
            if (far->state() != QAbstractSocket::ConnectedState) near->abort();
        });
    }

    quint16 m_to, m_port = 0;
    bool m_lose = false;
};

// Waits are QTest::qWaitFor's, which looks at the clock. QTRY_… counts its steps, and three times as many when it fails: with a look that takes a second,
// "60 s" are an hour (which CI once took, when an sshd could not have its port back).
class Chaos
{
public:
    struct Case
    {
        const char *kind;
        QStringList targets;
        QMap<QString, QString> options = {};
        const char *note = ""; // of a second case of that kind
        Secrets secrets = {};
    };
    enum class Fault { Killed, KilledUndoing, Cut, Gone, ReplyLost };
    struct Count
    {
        int hurt = 0, done = 0, undone = 0, failed = 0, cancelled = 0, ended = 0, wrong = 0;
        void add(const Count &c)
        {
            hurt += c.hurt; done += c.done; undone += c.undone; failed += c.failed; cancelled += c.cancelled; ended += c.ended; wrong += c.wrong;
        }
        QByteArray text() const
        {
            return QStringLiteral("hurt %1 times, %2 in a known state: %3 done, %4 undone, %5 failed and said so, %6 ended before anything was done, %7 had ended")
                .arg(hurt).arg(hurt - wrong).arg(done).arg(undone).arg(failed).arg(cancelled).arg(ended).toUtf8();
        }
    };

    virtual ~Chaos() = default;
    std::unique_ptr<OperationsWorld> world;

    virtual std::vector<Case> cases() const = 0;
    // All is well again, the console sees it, and what the case needs is there. The test fails when it cannot be.
    virtual void prepare(const Case &c) = 0;
    virtual void cut() = 0;                 // the way to the far side, for some 400 ms
    virtual void gone(const Case &c) = 0;   // the server, for some 1500 ms
    virtual void loseReply(bool on) = 0;    // of the next request that changes something; false: as if never said
    // Nothing: it is well. `named`: what the operation says is left or failed. Asked when it has ended, and the faults are over.
    virtual QString amiss(const Case &c, const Operation &op, const QString &named) = 0;

    void everyKindHasItsCase(const QByteArray &test) const
    {
        std::set<QByteArray> here, wanted;
        for (const Case &c : cases()) here.insert(c.kind);
        for (const auto &[kind, by] : chaosTests())
            if (by == test) wanted.insert(kind);
        for (const QByteArray &k : wanted) QVERIFY2(here.count(k) == 1, (k + " has no case").constData());
        for (const QByteArray &k : here) QVERIFY2(wanted.count(k) == 1, (k + " belongs into chaosTests()").constData());
    }
    // A row is hundreds of operations when it is long, and four or five when it is short: what hangs then is told with its stack.
    static void limitRows() { qputenv("QTEST_FUNCTION_TIMEOUT", isLong() ? "7200000" : "300000"); }
    // An undo is tried forty times, each as long as its server may take to answer: minutes, where the machine is busy.
    static int endsWithin() { return isLong() ? 900'000 : 180'000; }
    static bool isLong() { return qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); }
    static void faultRows()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("console killed") << int(Fault::Killed);
        QTest::newRow("console killed while undoing") << int(Fault::KilledUndoing);
        QTest::newRow("connections cut") << int(Fault::Cut);
        QTest::newRow("server gone") << int(Fault::Gone);
        QTest::newRow("reply lost") << int(Fault::ReplyLost);
    }
    // "restart-bridge-now-silenced"
    static QByteArray nameOf(const Case &c)
    {
        QByteArray name = c.kind;
        if (*c.note) name += '-' + QByteArray(c.note);
        return name.replace(' ', '-').replace(':', '-');
    }
    // Long (tests/chaos, tests/run --long): every case at every entry. Short: every case by one of the five (by more where the test
    // has few), somewhere in its middle. JITSCOPE_CHAOS_KIND: only the case of that name, at every entry. JITSCOPE_CHAOS_RESULTS: a folder in which each
    // case × fault that ended well leaves its count; what has one there is not hurt again, and what another process hurts is left to it.
    void hurtEverywhere(Fault fault)
    {
        const bool whole = isLong();
        const QByteArray only = qgetenv("JITSCOPE_CHAOS_KIND");
        const QString results = whole ? qEnvironmentVariable("JITSCOPE_CHAOS_RESULTS") : QString();
        if (!results.isEmpty()) QVERIFY(QDir().mkpath(results));
        Count all;
        int turn = 0;
        const int share = int(std::min<size_t>(5, cases().size()));
        for (const Case &c : cases()) {
            if (!only.isEmpty() && only != nameOf(c)) continue;
            if (++turn; !whole && only.isEmpty() && (turn + int(fault)) % share != 0) continue;
            const QString pair = QString::fromLatin1(nameOf(c) + '.' + QByteArray(QTest::currentDataTag()).replace(' ', '-'));
            QLockFile mine(QDir(results).filePath(pair + QStringLiteral(".lock")));
            mine.setStaleLockTime(0); // only when its process is gone
            if (!results.isEmpty() && (!mine.tryLock() || QFile::exists(QDir(results).filePath(pair)))) continue;
            QElapsedTimer clock;
            clock.start();
            Count count;
            if (whole || !only.isEmpty()) {
                int at = 1;
                while (hurt(c, fault, {at}, count) && !QTest::currentTestFailed()) ++at;
            } else {
                if (!hurt(c, fault, {-turn}, count) && !QTest::currentTestFailed()) hurt(c, fault, {3}, count); // it had ended before
            }
            const QByteArray line = count.text() + "; " + QByteArray::number(double(clock.elapsed()) / 1000 / std::max(1, count.hurt), 'f', 1) + " s each";
            qInfo("%-48s %s", qPrintable(pair), line.constData());
            all.add(count);
            if (QTest::currentTestFailed()) return;
            if (!results.isEmpty() && count.wrong == 0) {
                QSaveFile kept(QDir(results).filePath(pair));
                QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(line + '\n') > 0 && kept.commit());
            }
        }
        qInfo("%s: %s", QTest::currentDataTag(), all.text().constData());
        QCOMPARE(all.wrong, 0);
    }

    // Once, when what the step of that key (its last letters) does is on the disk and not yet sent.
    Count hurtAtStep(const Case &c, Fault fault, const QString &step)
    {
        Count count;
        hurt(c, fault, {0, step}, count);
        qInfo("%s at %s: %s", c.kind, qPrintable(step), count.text().constData());
        return count;
    }

protected:
    RunnerOptions pace() const
    {
        RunnerOptions o = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        o.choiceMs = 300; // the operator has gone to bed
        o.undoTries = 40;
        o.undoAgainMs = 100;
        o.pace.startWithin = o.pace.drainWithin = o.pace.healthWithin = o.pace.xmppWithin = o.pace.countWithin = o.pace.recordingStarts = 6000;
        o.pace.idleWithin = 20'000;
        o.pace.capture = 1000;
        return o;
    }
    // What puts the world in order again is an operation too.
    void carryOut(const OperationRequest &r, const Secrets &secrets = {})
    {
        world->run(*world->audit, OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks"))));
        const QString id = world->request(r, secrets);
        QVERIFY2(QTest::qWaitFor([&] { return world->op(id).state == OperationState::Done; }, 30'000), world->op(id).error ? qPrintable(world->op(id).error->detail) : operationStateName(world->op(id).state));
    }
    // Whether commands reach the far host (again): the console need not have noticed a cut yet.
    bool reaches(const QString &endpoint)
    {
        Action a;
        a.way = Action::Way::Command;
        a.endpoint = endpoint;
        a.words = {QStringLiteral("true")};
        std::optional<bool> well;
        QObject here;
        world->hands->carryOut(world->shard(), a, &here, [&](const Result<Reply> &r) { well = r && r->status == 0; if (!r) qWarning() << r.error().detail; });
        if (!QTest::qWaitFor([&] { return well.has_value(); }, 10'000)) return false;
        if (!*well) qWarning("no way to the far host yet");
        return *well;
    }
    // What the console does not take for well, for the message of a test that fails.
    QByteArray unwell() const
    {
        QStringList all;
        for (const DemoServer &s : world->demo.servers())
            if (!s.running) all << s.name + QStringLiteral(" does not run");
        for (const ShardConfig &shard : world->config.shards) {
            const SnapshotPtr known = world->workspace.fleet.shard(shard.id);
            if (!known) continue;
            for (const SourceState &x : known->sources)
                if (x.health != Health::Ok) all << QStringLiteral("source %1 %2: %3").arg(x.server.value).arg(int(x.kind)).arg(int(x.health));
            for (const ServerPtr &s : known->servers)
                if (s->health != Health::Ok) all << QStringLiteral("%1: %2").arg(s->id.value).arg(int(s->health));
            for (const Problem &p : known->problems) all << QStringLiteral("%1 of %2").arg(int(p.kind)).arg(p.about.id);
        }
        return all.join(QStringLiteral(", ")).toUtf8();
    }
    void refresh() const
    {
        QMetaObject::invokeMethod(world->engine, [engine = world->engine] { engine->refresh({}); });
    }
    // After a cut its pages are asked at growing intervals: whoever waits for them asks for them.
    template<typename Well> bool comesTo(Well well) const
    {
        QElapsedTimer clock;
        clock.start();
        qint64 next = 0, pause = 200;
        return QTest::qWaitFor([&] {
            if (well()) return true;
            if (clock.elapsed() < next) return false;
            next = clock.elapsed() + pause;
            if (pause > 3000 && qEnvironmentVariableIsSet("JITSCOPE_CHAOS_TIMES")) qInfo("after %lld ms: %s", clock.elapsed(), unwell().constData());
            pause = std::min<qint64>(2 * pause, 15'000); // ever less often: a busy machine would never come to the end of it
            refresh();
            return false;
        }, 180'000);
    }

private:
    // The audit on the disk. After an entry that `last` names nobody hears of anything any more, as after SIGKILL.
    class WatchedAudit : public DyingAudit
    {
    public:
        WatchedAudit(AuditTrail &real, std::function<bool(int n, const AuditEntry &)> last) : DyingAudit(real, 1 << 30), m_real(real), m_last(std::move(last)) {}
        int count() const { return m_count; }
        bool isDead() const { return m_dead; }
        void append(const AuditEntry &entry, QObject *context, Kept kept) override
        {
            if (m_dead) return;
            m_dead = m_last(++m_count, entry);
            if (m_dead) kept = [](const Result<qint64> &) {}; // on the disk, but nobody hears of it
            m_real.append(entry, context, std::move(kept));
        }

    private:
        AuditTrail &m_real;
        std::function<bool(int, const AuditEntry &)> m_last;
        int m_count = 0;
        bool m_dead = false;
    };

    std::vector<AuditEntry> entriesOf(const QString &id)
    {
        std::vector<AuditEntry> all;
        bool read = false, whole = false;
        QObject here;
        world->audit->read(0, 1000, true, &here, [&](const Result<AuditPage> &page) {
            whole = page && page->brokenAfter < 0;
            if (page)
                for (const AuditEntry &e : page->entries)
                    if (e.operation == id) all.push_back(e);
            read = true;
        });
        [&] { QVERIFY(QTest::qWaitFor([&] { return read && whole; }, 5000)); }();
        std::reverse(all.begin(), all.end());
        return all;
    }
    QString wrongOf(const Case &c, const QString &id)
    {
        const Operation op = world->op(id); // a copy: the list may move
        if (isOpen(op.state)) return QStringLiteral("still ") + QLatin1String(operationStateName(op.state));
        const std::vector<AuditEntry> log = entriesOf(id);
        if (log.empty() || log.front().what != QLatin1String("asked") || log.back().what != QLatin1String("ended")) return QStringLiteral("the log is not whole");
        if (std::count_if(log.begin(), log.end(), [](const AuditEntry &e) { return e.what == QLatin1String("ended"); }) != 1) return QStringLiteral("it ended twice");
        const QString state = log.back().details[u"state"].toString();
        if (state != QLatin1String(operationStateName(op.state))) return QStringLiteral("the log says ") + state;
        if ((op.state == OperationState::Failed || op.state == OperationState::Refused) && !op.error) return QStringLiteral("it failed and says not why");
        const bool sent = std::any_of(log.begin(), log.end(), [](const AuditEntry &e) { return e.what == QLatin1String("sent"); });
        if (op.state == OperationState::Refused && sent) return QStringLiteral("it is called refused, and something was sent");
        return amiss(c, op, op.left.join(u'\n') + u'\n' + (op.error ? op.error->where + u' ' + op.error->detail : QString()));
    }
    struct Moment
    {
        int at = 0;        // that entry; below 0: somewhere, by that number
        QString step = {}; // or where this step's deed is sent
    };
    // False: it ended before.
    bool hurt(const Case &c, Fault fault, const Moment &moment, Count &count)
    {
        int at = moment.at;
        QElapsedTimer clock;
        clock.start();
        loseReply(false);
        world->workspace.latch.setClosed(false);
        prepare(c);
        if (QTest::currentTestFailed()) return false;
        const qint64 prepared = clock.restart();
        OperationRequest r = world->wish(c.kind, c.targets);
        r.options = c.options;
        QString id;
        const auto strike = [&] {
            if (fault == Fault::Cut) cut();
            else if (fault == Fault::Gone) gone(c);
            else if (fault == Fault::ReplyLost) loseReply(true);
            else if (fault == Fault::KilledUndoing) QMetaObject::invokeMethod(&world->context, [this, &id] { world->workspace.operations.choose(id, OperationChoice::Cancel); }, Qt::QueuedConnection);
        };
        QString step;
        WatchedAudit audit(*world->audit, [&](int n, const AuditEntry &e) {
            if (e.what == QLatin1String("step")) step = e.details[u"key"].toString();
            if (!moment.step.isEmpty() && at == 0 && e.what == QLatin1String("sent") && step.endsWith(moment.step)) at = n;
            if (n == at) strike();
            // By turns before and after something was undone
            if (fault == Fault::KilledUndoing) return n > at && e.what == QLatin1String(at % 2 == 0 ? "undoing" : "undone");
            return fault == Fault::Killed && n == at;
        });
        world->run(audit, pace());
        const auto may = [&] {
            world->workspace.latch.setClosed(false); // it closes by itself
            return !world->workspace.operations.preview(r).refused;
        };
        (void)QTest::qWaitFor(may, 20'000); // else it says why
        if (at < 0) at = 2 + (-at * 5) % std::max(1, 2 * int(world->workspace.operations.preview(r).plan.steps.size()));
        id = world->request(r, c.secrets);
        if (world->op(id).state == OperationState::Refused) {
            qWarning("%s is refused: %s", c.kind, qPrintable(world->op(id).error->detail));
            ++count.wrong;
            return false;
        }
        [&] { QVERIFY(QTest::qWaitFor([&] { return audit.isDead() || !isOpen(world->op(id).state); }, endsWithin())); }();
        if (at == 0 || audit.count() < at) return false;
        ++count.hurt;
        if (audit.isDead()) {
            world->runner.reset(); // the process is gone, and its locks with it
            Runner &next = world->run(*world->audit, pace());
            QSignalSpy taken(&next, &Runner::tookUp);
            next.takeUp();
            [&] { QVERIFY(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 5000)); }();
            if (!taken.isEmpty() && taken.front().front().toInt() == 0) { // its end was on the disk already
                ++count.ended;
                return true;
            }
            [&] { QVERIFY(QTest::qWaitFor([&] { return !isOpen(world->op(id).state); }, endsWithin())); }();
        }
        const Operation op = world->op(id); // a copy: the list may move
        if (const QString wrong = wrongOf(c, id); !wrong.isEmpty()) {
            ++count.wrong;
            QStringList steps;
            for (size_t i = 0; i < op.steps.size(); ++i) steps << op.plan.steps[i].key + u'=' + QString::number(int(op.steps[i].mark));
            qWarning().noquote() << c.kind << c.note << "fault" << QTest::currentDataTag() << "at" << at << ':' << wrong << '(' << operationStateName(op.state) << (op.error ? op.error->detail : QString()) << op.left.join(u' ') << steps.join(u' ') << ')';
        } else if (op.state == OperationState::Done) ++count.done;
        else if (op.state == OperationState::Undone) ++count.undone;
        else if (op.state == OperationState::Failed) ++count.failed;
        else ++count.cancelled; // or refused, by what must hold before
        if (qEnvironmentVariableIsSet("JITSCOPE_CHAOS_TIMES")) qInfo("%s %s at %d: %s, prepared in %lld ms, ended in %lld ms", c.kind, c.note, at, operationStateName(op.state), prepared, clock.elapsed());
        return true;
    }
};

} // namespace jitscope
