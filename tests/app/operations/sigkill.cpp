// The program itself, killed with SIGKILL in the middle of an operation on a demo shard that lives on; another process goes on with it.
#include "demo/demofleet.h"
#include "storage/fleetfile.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jitscope;

class TestSigkill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home{QStringLiteral("/tmp/jskill-XXXXXX")}; // short: sockets stand below it
    std::unique_ptr<DemoFleet> m_demo;
    QTimer m_clock;
    QString m_fleet;

    std::unique_ptr<QProcess> start(const QStringList &words)
    {
        auto p = std::make_unique<QProcess>();
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) e.insert(QLatin1String(name), m_home.path());
        p->setProcessEnvironment(e);
        p->setProcessChannelMode(QProcess::MergedChannels);
        p->start(QStringLiteral(JITSCOPE_PROGRAM), words + QStringList{QStringLiteral("--fleet"), m_fleet, QStringLiteral("--yes"), QStringLiteral("--unlatch"), QStringLiteral("--wait"), QStringLiteral("10")});
        return p;
    }
    // What each entry of the log says, oldest first; empty: there is none yet.
    QStringList entries() const
    {
        QStringList out;
        QDirIterator files(m_home.path(), {QStringLiteral("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext()) return out;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            db.setDatabaseName(files.next());
            db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
            if (db.open()) {
                QSqlQuery q(db);
                q.exec(QStringLiteral("SELECT what, details FROM audit ORDER BY number"));
                while (q.next())
                    out << q.value(0).toString() + (q.value(0).toString() == QLatin1String("ended") ? u' ' + QJsonDocument::fromJson(q.value(1).toByteArray()).object().value(QStringLiteral("state")).toString() : QString());
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return out;
    }
    DemoServer truth(const QString &name) const
    {
        for (const DemoServer &s : m_demo->servers())
            if (s.name == name) return s;
        return {};
    }

private slots:
    void initTestCase()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 20;
        o.rooms = 3;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        m_demo = std::make_unique<DemoFleet>(o);
        QVERIFY(m_demo->start());
        connect(&m_clock, &QTimer::timeout, this, [this] { m_demo->step(2000); });
        m_clock.start(20);
        FleetConfig config = m_demo->config();
        for (ShardConfig &s : config.shards) {
            s.demo = false;
            s.pollMs = 1000;
        }
        m_fleet = m_home.filePath(QStringLiteral("fleet.toml"));
        QFile file(m_fleet);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(fleetToml(config).toUtf8()) > 0);
    }

    void killedAnywhereItEndsWell_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("drain") << QStringLiteral("drain") << QStringLiteral("jvb-eu1-01");
        QTest::newRow("restart") << QStringLiteral("restart-recorder-now") << QStringLiteral("jibri-eu1-1");
    }
    void killedAnywhereItEndsWell()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        const bool whole = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); // tests/run --long: at every entry
        int kills = 0, done = 0, undone = 0, ended = 0;
        for (int at = whole ? 1 : 2; at < 40; at += whole ? 1 : 5) {
            const qsizetype before = entries().size();
            const int starts = truth(target).starts;
            auto first = start({QStringLiteral("do"), kind, target});
            QTRY_VERIFY2_WITH_TIMEOUT(entries().size() >= before + at || first->state() == QProcess::NotRunning, first->readAll().constData(), 60'000);
            if (first->state() == QProcess::NotRunning) {
                QCOMPARE(first->exitCode(), 0);
                break; // it ended before
            }
            first->kill(); // SIGKILL
            QVERIFY(first->waitForFinished(5000));
            ++kills;
            auto next = start({QStringLiteral("do"), QStringLiteral("--resume")});
            QTRY_VERIFY_WITH_TIMEOUT(next->state() == QProcess::NotRunning, 200'000);
            const QByteArray said = next->readAll();
            const QStringList all = entries();
            QVERIFY2(all.last().startsWith(QLatin1String("ended ")), qPrintable(all.mid(before).join(u' ') + QString::fromUtf8(said)));
            if (said.startsWith("0 operations")) ++ended;
            else if (all.last() == QLatin1String("ended done")) ++done;
            else ++undone;
            const bool isDone = all.last() == QLatin1String("ended done");
            if (kind == QLatin1String("drain")) QCOMPARE(truth(target).draining, isDone);
            else QVERIFY2(truth(target).starts - starts == (isDone ? 1 : 0) || !isDone, said.constData()); // never twice
            QVERIFY(truth(target).starts - starts <= 1);
            if (kind == QLatin1String("drain") && isDone) {
                auto back = start({QStringLiteral("do"), QStringLiteral("undrain"), target});
                QTRY_VERIFY_WITH_TIMEOUT(back->state() == QProcess::NotRunning, 60'000);
                QCOMPARE(back->exitCode(), 0);
            }
        }
        qInfo("%s: SIGKILL %d times: %d finished by the next process, %d undone, %d had ended; %d of %d in a known state", qPrintable(kind), kills, done, undone, ended, done + undone + ended, kills);
        QVERIFY(kills > 0);
        auto log = start({QStringLiteral("audit")});
        QTRY_VERIFY_WITH_TIMEOUT(log->state() == QProcess::NotRunning, 20'000);
        QVERIFY(log->readAll().contains("chain verified"));
    }
};

QTEST_GUILESS_MAIN(TestSigkill)
#include "sigkill.moc"
