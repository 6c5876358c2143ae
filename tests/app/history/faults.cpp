// What happens to a store: full and read-only disks, damaged pages and blocks, two consoles, a clock that is set back, and consoles that are killed while they write.
// This program is its own child: with JITSCOPE_HISTORY_CHILD it writes until somebody kills it; with JITSCOPE_HISTORY_INSIDE it is within a mount namespace of its own.
#include "history/store.h"
#include "storage/sqliteaudit.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cmath>
#include <sys/resource.h>
#include <unistd.h>

using namespace jitscope;

namespace {

constexpr qint64 faultStart = 1'790'000'000'000 / 3'600'000 * 3'600'000, faultHour = 3'600'000;
constexpr const char *childMark = "JITSCOPE_HISTORY_CHILD", *insideMark = "JITSCOPE_HISTORY_INSIDE";

double faultFigure(qint64 at, int series) { return double((at / 5000 * 7 + series * 13) % 1000); }

// `bridges` bridges with two figures each that can be told again.
SnapshotPtr faultSnapshot(qint64 at, int bridges)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu1")};
    s->at = at;
    s->health = Health::Ok;
    s->readings.measure(Metric::ShardPeople, faultFigure(at, 99), at, 0);
    for (int i = 0; i < bridges; ++i) {
        Server v;
        v.id = {QStringLiteral("jvb-%1").arg(i, 3, 10, QLatin1Char('0'))};
        v.health = Health::Ok;
        v.readings.measure(Metric::BridgeRooms, faultFigure(at, i), at, 0);
        v.readings.measure(Metric::BridgePeople, faultFigure(at, i + 1) * 3, at, 0);
        s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    }
    return s;
}

SeriesKey faultKey(int bridge) { return {EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("jvb-%1").arg(bridge, 3, 10, QLatin1Char('0'))}), Metric::BridgeRooms}; }

HistoryEvent faultEvent(qint64 at, qint64 number)
{
    HistoryEvent e;
    e.at = at;
    e.kind = HistoryEventKind::Operation;
    e.about = EntityId::of(ShardId{QStringLiteral("eu1")});
    e.value = double(number);
    return e;
}

QString auditPathOf(const QString &store) { return store + QStringLiteral(".audit"); }

// As the console in the worst case: snapshots as fast as it can, a flush every two "seconds" of their time, blocks and compaction among them, and on a thread of its own an entry of the audit log
// with every event. Says on its output up to when all is flushed, and how many events and entries of the log were kept.
int writeUntilKilled(const QString &path, qint64 from)
{
    QThread auditThread;
    auditThread.start();
    SqliteAudit audit(auditPathOf(path), auditThread);
    qint64 audited = 0;
    HistoryOptions options;
    options.path = path;
    HistoryStore store(options);
    store.open(from);
    if (store.state().mode != HistoryState::Mode::Writing) return 3;
    qint64 number = 0;
    for (qint64 at = from;; at += 1000) {
        store.append(faultSnapshot(at, 12));
        if (at % 10'000 == 0) {
            store.append(faultEvent(at, ++number));
            AuditEntry entry;
            entry.at = at;
            entry.operation = QStringLiteral("op-%1").arg(from);
            entry.what = QStringLiteral("step");
            entry.details = {{QStringLiteral("n"), number}};
            audit.append(entry, QCoreApplication::instance(), [&](const Result<qint64> &kept) { audited += kept.has_value(); });
        }
        if (at % 2000 != 0) continue;
        store.flush(at);
        if (at % 60'000 == 0) store.compact(at);
        QCoreApplication::processEvents(); // the log's answers
        const QByteArray line = QByteArray::number(at) + ' ' + QByteArray::number(number) + ' ' + QByteArray::number(audited) + '\n';
        if (::write(1, line.constData(), size_t(line.size())) < 0) return 4;
    }
}

} // namespace

class TestHistoryFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    HistoryOptions options;

    std::unique_ptr<HistoryStore> opened(qint64 now)
    {
        auto store = std::make_unique<HistoryStore>(options);
        store->open(now);
        return store;
    }
    static void feed(HistoryStore &store, qint64 from, qint64 to, int bridges = 3)
    {
        for (qint64 at = from; at < to; at += 5000) {
            store.append(faultSnapshot(at, bridges));
            if (at % 20'000 == 0) store.flush(at);
        }
        store.flush(to);
    }
    // How many of the ticks in [from, to) are there, and that none is wrong; −1: one is.
    static int right(HistoryStore &store, qint64 from, qint64 to, int bridge = 0)
    {
        const auto answer = store.read(faultKey(bridge), from, to, int((to - from) / 5000));
        if (!answer) return -1;
        int n = 0;
        for (size_t i = 0; i < answer->columns.size(); ++i) {
            const SeriesColumn &c = answer->columns[i];
            if (std::isnan(c.last)) continue;
            if (double(c.last) != faultFigure(from + qint64(i) * 5000, bridge)) return -1;
            ++n;
        }
        return n;
    }
    QString sql(const QString &statement)
    {
        QString out;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("faults"));
            db.setDatabaseName(options.path);
            db.open();
            QSqlQuery q(db);
            if (q.exec(statement)) out = q.next() ? q.value(0).toString() : QString();
            else out = QStringLiteral("?");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("faults"));
        return out;
    }
    // Runs the one test within a mount namespace, where a small file system may be mounted: as anybody with a user namespace of its own, or as root without. True: this is
    // inside. Where the kernel allows neither (a container without CAP_SYS_ADMIN whose user namespaces are off) the test fails and says so: a disk that is never full is no proof.
    bool inside(const char *test)
    {
        if (qEnvironmentVariableIsSet(insideMark)) return true;
        QByteArray why;
        for (const char *way : {"-rm", "-m"}) {
            QProcess probe;
            probe.start(QStringLiteral("unshare"), {QLatin1String(way), QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("tmpfs"), folder->path()});
            if (!probe.waitForFinished(10'000) || probe.exitCode() != 0) {
                why += QByteArray(way) + ": " + probe.readAllStandardError().trimmed() + "; ";
                continue;
            }
            QProcess in;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(insideMark), QStringLiteral("1"));
            in.setProcessEnvironment(environment);
            in.setProcessChannelMode(QProcess::ForwardedChannels);
            in.start(QStringLiteral("unshare"), {QLatin1String(way), QCoreApplication::applicationFilePath(), QLatin1String(test)});
            const bool ended = in.waitForFinished(100'000);
            if (!ended || in.exitCode() != 0) QTest::qFail("it failed inside", __FILE__, __LINE__);
            return false;
        }
        QTest::qFail(("this kernel gives no mount namespace: " + why).constData(), __FILE__, __LINE__);
        return false;
    }
    bool mount(const QStringList &arguments)
    {
        return QProcess::execute(QStringLiteral("mount"), arguments) == 0;
    }

    // Of the newest `count` entries those of this round, 1, 2, 3… without a gap; with `verify` the whole chain holds. How many they are; −1: it is not so.
    qint64 auditedInOrder(qint64 round, int count, bool verify, qint64 &total)
    {
        QThread thread;
        thread.start();
        std::optional<Result<AuditPage>> page;
        {
            SqliteAudit audit(auditPathOf(options.path), thread);
            audit.read(0, count, verify, this, [&](Result<AuditPage> p) { page = std::move(p); });
            (void)QTest::qWaitFor([&] { return page.has_value(); }, 60'000);
        }
        thread.quit();
        thread.wait();
        if (!page || !*page || (*page)->brokenAfter != -1) return -1;
        total = (*page)->total;
        qint64 n = 0, number = total - qint64((*page)->entries.size());
        for (auto it = (*page)->entries.rbegin(); it != (*page)->entries.rend(); ++it) {
            if (it->number != ++number) return -1;
            if (it->operation == QStringLiteral("op-%1").arg(round) && it->details[QStringLiteral("n")].toInteger() != ++n) return -1;
        }
        return n;
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        options = {};
        options.path = folder->filePath(QStringLiteral("history.sqlite"));
    }
    void cleanup()
    {
        if (qEnvironmentVariableIsSet(insideMark)) QProcess::execute(QStringLiteral("umount"), {folder->path()});
    }

    void twoConsolesOnOneStore()
    {
        auto first = opened(faultStart);
        feed(*first, faultStart, faultStart + 600'000);
        auto second = opened(faultStart);
        QCOMPARE(second->state().mode, HistoryState::Mode::Reading);
        QCOMPARE(second->state().trouble, HistoryState::Trouble::OtherConsole);
        QVERIFY2(second->state().detail.startsWith(QStringLiteral("pid %1 on ").arg(getpid())), qPrintable(second->state().detail));
        feed(*second, faultStart + 600'000, faultStart + 700'000); // keeps nothing
        QVERIFY(!second->purge(EntityId::of(ShardId{QStringLiteral("eu1")}, RoomId{QStringLiteral("a@b")}), faultStart));
        QVERIFY(!second->compact(faultStart));
        feed(*first, faultStart + 600'000, faultStart + 1'200'000);
        // the quarter of an hour that is closed is read by both
        QCOMPARE(right(*second, faultStart, faultStart + 900'000), 180);
        QCOMPARE(right(*first, faultStart, faultStart + 1'200'000), 240);
        first.reset();
        second->flush(faultStart + 1'205'000); // tries again after five seconds, and takes up what was open
        QCOMPARE(second->state().mode, HistoryState::Mode::Writing);
        QCOMPARE(second->state().trouble, HistoryState::Trouble::None);
        feed(*second, faultStart + 1'200'000, faultStart + 1'400'000);
        QCOMPARE(right(*second, faultStart, faultStart + 1'400'000), 280);
    }
    void theClockIsSetBack()
    {
        const auto store = opened(faultStart);
        feed(*store, faultStart, faultStart + 2 * faultHour);
        feed(*store, faultStart + faultHour, faultStart + 2 * faultHour + 600'000); // and lives that hour again
        QCOMPARE(store->state().clockBackMs, faultHour - 5000);
        QCOMPARE(store->state().clockBackAt, faultStart + faultHour);
        for (const bool compacted : {false, true}) {
            if (compacted)
                for (int i = 0; i < 1000 && store->compact(faultStart + 30 * faultHour); ++i) {}
            QCOMPARE(right(*store, faultStart, faultStart + 2 * faultHour + 600'000), 1440 + 120);
        }
        const auto minutes = store->read(faultKey(0), faultStart, faultStart + 2 * faultHour, 120);
        QVERIFY(minutes);
        QVERIFY(std::none_of(minutes->columns.begin(), minutes->columns.end(), [](const SeriesColumn &c) { return std::isnan(c.last); }));
        const auto all = store->events({0, faultStart + 3 * faultHour, 0, 100});
        QCOMPARE(all->size(), 2u); // Began, ClockBack
        QCOMPARE((*all)[1].kind, HistoryEventKind::ClockBack);
        QCOMPARE((*all)[1].value, double(faultHour - 5000));
    }
    void aBlockIsDamaged()
    {
        {
            const auto store = opened(faultStart);
            feed(*store, faultStart, faultStart + faultHour);
        }
        // bytes in the middle of one block: SQLite has no checksum and cannot see it, the block has one
        QCOMPARE(sql(QStringLiteral("UPDATE block SET data = CAST(substr(data, 1, 20) || x'00112233' || substr(data, 25) AS BLOB) WHERE id = "
                                    "(SELECT b.id FROM block b JOIN entity e ON e.id = b.entity WHERE e.part = 'jvb-001' ORDER BY b.start LIMIT 1 OFFSET 1)")),
                 QString());
        const auto store = opened(faultStart + faultHour);
        QCOMPARE(right(*store, faultStart, faultStart + faultHour, 1), 540); // three quarters
        QCOMPARE(right(*store, faultStart, faultStart + faultHour, 0), 720);
        QCOMPARE(store->state().damages.size(), 1u);
        QVERIFY2(store->state().damages[0].what.startsWith(QLatin1String("block ")), qPrintable(store->state().damages[0].what));
        QCOMPARE(store->state().damages[0].from, faultStart + 900'000);
        QVERIFY(store->moment(faultStart + 1'000'000));
        for (int i = 0; i < 100 && store->compact(faultStart + 3 * faultHour); ++i) {}
        QCOMPARE(right(*store, faultStart, faultStart + faultHour, 1), 540);
        QVERIFY(store->verify(faultStart));
    }
    void pagesAreDamagedAndTheRestIsSaved()
    {
        {
            const auto store = opened(faultStart);
            feed(*store, faultStart, faultStart + 4 * faultHour, 30);
        }
        const int pages = sql(QStringLiteral("PRAGMA page_count")).toInt(), size = sql(QStringLiteral("PRAGMA page_size")).toInt();
        QVERIFY(pages > 40);
        const int events = sql(QStringLiteral("SELECT COUNT(*) FROM event")).toInt(), blocks = sql(QStringLiteral("SELECT COUNT(*) FROM block")).toInt();
        {
            QFile file(options.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (const int page : {pages / 2, pages / 2 + 7, pages - 5}) {
                QVERIFY(file.seek(qint64(page) * size));
                file.write(QByteArray(size, '\xa5'));
            }
        }
        const auto store = opened(faultStart + 4 * faultHour);
        QVERIFY(store->verify(faultStart + 4 * faultHour));
        const HistoryState state = store->state();
        QCOMPARE(state.mode, HistoryState::Mode::Writing);
        QVERIFY(!state.damages.empty());
        QVERIFY(!state.damagedCopy.isEmpty() && QFile::exists(state.damagedCopy));
        QCOMPARE(sql(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        const int saved = sql(QStringLiteral("SELECT COUNT(*) FROM block")).toInt();
        QVERIFY2(saved > blocks * 7 / 10, qPrintable(QStringLiteral("%1 of %2").arg(saved).arg(blocks)));
        QVERIFY(sql(QStringLiteral("SELECT COUNT(*) FROM event")).toInt() <= events);
        int sum = 0;
        for (int bridge = 0; bridge < 30; ++bridge) {
            const int n = right(*store, faultStart, faultStart + 4 * faultHour, bridge);
            QVERIFY(n >= 0);
            sum += n;
        }
        QVERIFY2(sum > 30 * 2880 * 7 / 10, qPrintable(QString::number(sum)));
        for (const HistoryDamage &d : state.damages) qInfo("%s", qPrintable(d.what));
        feed(*store, faultStart + 4 * faultHour, faultStart + 5 * faultHour, 30); // and it goes on
        QCOMPARE(right(*store, faultStart + 4 * faultHour, faultStart + 5 * faultHour, 3), 720);
    }
    void noDatabaseAtAll()
    {
        {
            QFile file(options.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(10'000, 'x'));
        }
        const auto store = opened(faultStart);
        QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
        QVERIFY(QFile::exists(store->state().damagedCopy));
        QVERIFY(!store->state().damages.empty());
        feed(*store, faultStart, faultStart + 60'000);
        QCOMPARE(right(*store, faultStart, faultStart + 60'000), 12);
    }
    void theDiskIsFull()
    {
        if (!inside("theDiskIsFull")) return;
        QVERIFY(mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=1500k"), QStringLiteral("tmpfs"), folder->path()}));
        auto store = opened(faultStart);
        QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
        feed(*store, faultStart, faultStart + 600'000, 20);
        QFile ballast(folder->filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {}
        feed(*store, faultStart + 600'000, faultStart + 2 * faultHour, 20);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::DiskFull);
        QVERIFY(store->state().waiting > 0);
        QVERIFY(store->state().since > faultStart);
        QCOMPARE(store->state().lostSamples, 0);
        QCOMPARE(right(*store, faultStart, faultStart + 2 * faultHour), 1440); // what waits is read as well
        ballast.close();
        QVERIFY(ballast.remove());
        feed(*store, faultStart + 2 * faultHour, faultStart + 2 * faultHour + 60'000, 20);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::None);
        QCOMPARE(store->state().waiting, 0);
        store.reset();
        store = opened(faultStart + 3 * faultHour);
        QCOMPARE(right(*store, faultStart, faultStart + 2 * faultHour + 60'000), 1452);
    }
    void aFileMayGrowNoFurther()
    {
        signal(SIGXFSZ, SIG_IGN);
        auto store = opened(faultStart);
        feed(*store, faultStart, faultStart + 600'000, 20);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{150'000, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        feed(*store, faultStart + 600'000, faultStart + 2 * faultHour, 20);
        const HistoryState full = store->state();
        setrlimit(RLIMIT_FSIZE, &limit);
        QCOMPARE(full.trouble, HistoryState::Trouble::DiskFull);
        feed(*store, faultStart + 2 * faultHour, faultStart + 2 * faultHour + 60'000, 20);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::None);
        QCOMPARE(right(*store, faultStart, faultStart + 2 * faultHour + 60'000), 1452);
    }
    void theFolderIsReadOnly()
    {
        if (!inside("theFolderIsReadOnly")) return;
        QVERIFY(mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=20m"), QStringLiteral("tmpfs"), folder->path()}));
        {
            const auto store = opened(faultStart);
            feed(*store, faultStart, faultStart + 2 * faultHour);
        }
        QVERIFY(mount({QStringLiteral("-o"), QStringLiteral("remount,ro"), folder->path()}));
        const auto store = opened(faultStart + 2 * faultHour);
        QCOMPARE(store->state().mode, HistoryState::Mode::Reading);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::ReadOnlyPlace);
        feed(*store, faultStart + 2 * faultHour, faultStart + 2 * faultHour + 60'000);
        QCOMPARE(right(*store, faultStart, faultStart + faultHour), 720);
        QVERIFY(!store->moment(faultStart + faultHour)->empty());
        QVERIFY(mount({QStringLiteral("-o"), QStringLiteral("remount,rw"), folder->path()}));
        store->flush(faultStart + 3 * faultHour);
        QCOMPARE(store->state().mode, HistoryState::Mode::Writing);
        QCOMPARE(store->state().trouble, HistoryState::Trouble::None);
        feed(*store, faultStart + 3 * faultHour, faultStart + 3 * faultHour + 60'000);
        QCOMPARE(right(*store, faultStart + 3 * faultHour, faultStart + 3 * faultHour + 60'000), 12);
    }
    void killedWhileWriting()
    {
        const bool whole = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); // tests/run --long
        const int rounds = whole ? 1000 : 30;
        qint64 from = faultStart, events = 0;
        qint64 worst = 0, audited = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QLatin1String(childMark), QStringLiteral("%1 %2").arg(options.path).arg(from));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath());
            QVERIFY(child.waitForStarted());
            // after so many flushes: among them closed quarters of an hour and compactions
            const qsizetype lines = 1 + (round * 7919) % (whole ? 151 : 901);
            QByteArray said;
            while (said.count('\n') < lines && child.waitForReadyRead(60'000)) said += child.readAllStandardOutput();
            QVERIFY2(child.state() == QProcess::Running, qPrintable(QStringLiteral("exit %1: %2").arg(child.exitCode()).arg(QString::fromUtf8(child.readAllStandardError()))));
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            said.chop(said.size() - said.lastIndexOf('\n') - 1);
            const QList<QByteArray> last = said.trimmed().split('\n').last().split(' ');
            const qint64 flushed = last[0].toLongLong();

            const auto store = opened(flushed + 1000);
            const HistoryState state = store->state();
            QCOMPARE(state.mode, HistoryState::Mode::Writing);
            QVERIFY2(state.damages.empty(), state.damages.empty() ? "" : qPrintable(state.damages[0].what));
            // All that it said it had flushed is there: every tick of this round (a tick is five seconds, the first second of it counts).
            const qint64 first = floorTo(from + 4999, 5000), end = floorTo(flushed, 5000) + 5000;
            int there = 0, wrong = 0;
            const auto answer = store->read(faultKey(round % 12), first, end, int((end - first) / 5000));
            QVERIFY(answer);
            for (size_t i = 0; i < answer->columns.size(); ++i) {
                there += !std::isnan(answer->columns[i].last);
                const double is = faultFigure(first + qint64(i) * 5000, round % 12);
                wrong += !std::isnan(answer->columns[i].last) && double(answer->columns[i].last) != is;
            }
            const qint64 lost = (end - first) / 5000 - there;
            worst = std::max(worst, lost);
            QVERIFY2(lost == 0 && wrong == 0, qPrintable(QStringLiteral("round %1: %2 ticks lost, %3 wrong of %4").arg(round).arg(lost).arg(wrong).arg((end - first) / 5000)));
            // The events of this round, in order, none left out.
            const auto all = store->events({from, flushed + 1, 0, 100'000});
            QVERIFY(all);
            qint64 number = 0;
            for (const HistoryEvent &e : *all) {
                if (e.kind != HistoryEventKind::Operation) continue;
                QCOMPARE(qint64(e.value), ++number);
            }
            QVERIFY(number >= last[1].toLongLong());
            events += number;
            // Each entry of the log that it was told is kept is kept, in its place; what was before is whole.
            qint64 total = 0;
            const qint64 entries = auditedInOrder(from, 1000, !whole || round % 25 == 0 || round + 1 == rounds, total);
            QVERIFY2(entries >= last[2].toLongLong() && total == audited + entries, qPrintable(QStringLiteral("round %1: %2 entries of the audit log, %3 were kept; %4 in all, %5 before").arg(round).arg(entries).arg(last[2].toLongLong()).arg(total).arg(audited)));
            audited = total;
            from = floorTo(flushed, 60'000) + 120'000;
        }
        QCOMPARE(sql(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        const auto store = opened(from);
        QVERIFY(store->verify(from));
        QVERIFY(store->state().damages.empty());
        qint64 before = 0;
        const auto all = store->events({0, from, 0, 1'000'000});
        for (const HistoryEvent &e : *all) {
            QVERIFY(e.number > before);
            before = e.number;
        }
        QVERIFY(audited > 0);
        qInfo("%d kills, %lld events, %lld entries of the audit log, %lld hours of figures, %lld ticks lost", rounds, static_cast<long long>(events), static_cast<long long>(audited), static_cast<long long>((from - faultStart) / faultHour), static_cast<long long>(worst));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString child = qEnvironmentVariable(childMark);
    if (!child.isEmpty()) return writeUntilKilled(child.section(u' ', 0, -2), child.section(u' ', -1).toLongLong());
    if (qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS")) qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // a thousand kills
    TestHistoryFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "faults.moc"
