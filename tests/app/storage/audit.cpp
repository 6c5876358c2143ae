// The audit log: kept in order, sealed entry by entry, written by several at once, refusing to be changed.
#include "base/post.h"
#include "storage/sqliteaudit.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace jitscope;

class TestAudit : public QObject
{
    Q_OBJECT

    QThread one, two;
    std::unique_ptr<QTemporaryDir> folder;
    QString path() const { return folder->filePath(QStringLiteral("audit.sqlite")); }

    static AuditEntry entry(const QString &operation, const char *what)
    {
        AuditEntry e;
        e.at = 1'700'000'000'000;
        e.who = QStringLiteral("hanna@desk");
        e.operation = operation;
        e.what = QLatin1String(what);
        e.shard = QStringLiteral("eu");
        e.target = QStringLiteral("$(reboot)\n\u202e\"'");
        e.details = {{QStringLiteral("n"), 1}};
        return e;
    }
    qint64 append(SqliteAudit &audit, const AuditEntry &e)
    {
        qint64 number = -1;
        bool answered = false;
        audit.append(e, this, [&](const Result<qint64> &r) {
            if (r) number = *r;
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return number;
    }
    AuditPage page(SqliteAudit &audit, int count = 100)
    {
        AuditPage out;
        bool answered = false;
        audit.read(0, count, true, this, [&](const Result<AuditPage> &r) {
            if (r) out = *r;
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return out;
    }
    // As somebody with the file in hand does it; false: the file refuses.
    bool tamper(const QString &sql, bool withoutTriggers)
    {
        bool done = false;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            db.setDatabaseName(path());
            if (db.open()) {
                QSqlQuery q(db);
                if (withoutTriggers) {
                    q.exec(QStringLiteral("DROP TRIGGER audit_no_update"));
                    q.exec(QStringLiteral("DROP TRIGGER audit_no_delete"));
                }
                done = q.exec(sql);
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        return done;
    }

private slots:
    void initTestCase()
    {
        one.start();
        two.start();
    }
    void cleanupTestCase()
    {
        for (QThread *t : {&one, &two}) {
            t->quit();
            t->wait();
        }
    }
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void keepsOpenOperationsAndReadsThemBack()
    {
        SqliteAudit audit(path(), one);
        QCOMPARE(append(audit, entry(QStringLiteral("a"), "asked")), 1);
        QCOMPARE(append(audit, entry(QStringLiteral("b"), "asked")), 2);
        QCOMPARE(append(audit, entry(QStringLiteral("a"), "ended")), 3);
        std::vector<AuditEntry> open;
        audit.open(this, [&](const Result<std::vector<AuditEntry>> &r) { open = *r; });
        QTRY_COMPARE(open.size(), 1u);
        QCOMPARE(open[0].operation, QStringLiteral("b"));
        QCOMPARE(open[0].target, entry({}, "").target);
        QCOMPARE(page(audit).brokenAfter, -1);
        QCOMPARE(QFile(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    void twoConsolesWriteOneChain()
    {
        SqliteAudit a(path(), one), b(path(), two);
        int kept = 0;
        for (int i = 0; i < 40; ++i)
            (i % 2 ? a : b).append(entry(QString::number(i), "asked"), this, [&](const Result<qint64> &r) { kept += r.has_value(); });
        QTRY_COMPARE_WITH_TIMEOUT(kept, 40, 30'000);
        const AuditPage all = page(a);
        QCOMPARE(all.total, 40);
        QCOMPARE(all.brokenAfter, -1);
    }
    void refusesChangesAndTellsThem()
    {
        {
            SqliteAudit audit(path(), one);
            for (int i = 0; i < 5; ++i) append(audit, entry(QString::number(i), "asked"));
        }
        QVERIFY(!tamper(QStringLiteral("UPDATE audit SET who = 'nobody' WHERE number = 3"), false));
        QVERIFY(!tamper(QStringLiteral("DELETE FROM audit WHERE number = 3"), false));
        QVERIFY(tamper(QStringLiteral("UPDATE audit SET who = 'nobody' WHERE number = 3"), true));
        SqliteAudit audit(path(), one);
        QCOMPARE(page(audit).brokenAfter, 2);
        QVERIFY(tamper(QStringLiteral("DELETE FROM audit WHERE number = 2"), true));
        QCOMPARE(page(audit).brokenAfter, 1);
    }
    void exportsWholeOrNotAtAll()
    {
        SqliteAudit audit(path(), one);
        for (int i = 0; i < 3; ++i) append(audit, entry(QString::number(i), "asked"));
        std::optional<Result<qint64>> done;
        const QString file = folder->filePath(QStringLiteral("out.jsonl"));
        audit.exportTo(file, this, [&](const Result<qint64> &r) { done = r; });
        QTRY_VERIFY(done.has_value());
        QCOMPARE(**done, 3);
        QFile f(file);
        QVERIFY(f.open(QIODevice::ReadOnly));
        QCOMPARE(f.readAll().count('\n'), 3);
        done.reset();
        audit.exportTo(QStringLiteral("/proc/nowhere/out"), this, [&](const Result<qint64> &r) { done = r; });
        QTRY_VERIFY(done.has_value());
        QCOMPARE((*done).error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "audit.moc"
