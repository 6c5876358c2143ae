// The whole program at once under an impatient operator: the real window over the simulated fleet and its real servers, incidents coming and
// going, pages, shards, themes and sizes changed several times a second. A short form by default; tests/run --long sets JITSCOPE_SOAK_SECONDS.
// What is done is drawn from a seed that is printed, so that a failure can be played again (JITSCOPE_SOAK_SEED).
#include "console.h"
#include "mainwindow.h"
#include "widgets/theme.h"
#include "window/searchbox.h"
#include "window/shardtabs.h"
#include "window/shardview.h"
#include "window/treepane.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 MaxAge = 20'000; // of a snapshot while its shard is there: four polls

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

template<class List> typename List::value_type any(QRandomGenerator &random, const List &of) { return of.at(random.bounded(int(of.size()))); }

} // namespace

class Soak : public QObject
{
    Q_OBJECT

    Console *m_console = nullptr;
    MainWindow *m_window = nullptr;
    QRandomGenerator m_random;
    qint64 m_away = 0; // ms since the epoch until which a shard may be gone

    EntityId anything()
    {
        const auto &shards = m_console->workspace().fleet.shards();
        const SnapshotPtr shard = any(m_random, shards);
        if (!shard->rooms.empty() && m_random.bounded(3) > 0) {
            const RoomPtr room = any(m_random, shard->rooms);
            if (!room->people.empty() && m_random.bounded(2)) return EntityId::of(shard->id, room->id, any(m_random, room->people)->id);
            return EntityId::of(shard->id, room->id);
        }
        if (!shard->servers.empty()) return EntityId::of(shard->id, any(m_random, shard->servers)->id);
        return EntityId::of(shard->id);
    }

    void act()
    {
        ShardView *view = m_window->view();
        Workspace &workspace = m_console->workspace();
        switch (m_random.bounded(12)) {
        case 0:
        case 1: view->showPage(m_random.bounded(6)); break;
        case 2: m_window->tabs()->setCurrentIndex(m_random.bounded(m_window->tabs()->count())); break;
        case 3: view->navigator().select(anything()); break;
        case 4: view->navigator().open(anything()); break;
        case 5: {
            const QString name = any(m_random, DemoFleet::incidentNames());
            if (name == QLatin1String("shard-away")) m_away = QDateTime::currentMSecsSinceEpoch() + 60'000;
            m_console->startIncident(name);
            break;
        }
        case 6: m_console->endIncidents(); break;
        case 7: workspace.settings.setTheme(m_random.bounded(2) ? ThemeChoice::Dark : ThemeChoice::Light); break;
        case 8: m_window->resize(1024 + m_random.bounded(1000), 700 + m_random.bounded(500)); break;
        case 9: m_window->searchBox()->setText(m_random.bounded(2) ? QStringLiteral("an") : QString()); break;
        case 10:
            if (m_window->tornWindows().isEmpty()) m_window->tearOffScope(EntityId::of(workspace.fleet.shards().back()->id));
            else m_window->tornWindows().begin().value()->close();
            break;
        case 11: m_console->refresh(); break;
        }
    }

private slots:
    void theWindowStandsAnImpatientOperator()
    {
        const int seconds = fromEnvironment("JITSCOPE_SOAK_SECONDS", 20);
        const auto seed = quint32(fromEnvironment("JITSCOPE_SOAK_SEED", int(QDateTime::currentSecsSinceEpoch() & 0xffffff)));
        m_random.seed(seed);
        qInfo("soak of %d s, JITSCOPE_SOAK_SEED=%u", seconds, seed);
        ConsoleOptions options;
        options.demo = DemoOptions{.shards = 3, .bridges = 8, .rooms = 30, .people = 200, .recorders = 6, .seed = seed};
        Console console(options);
        Theme theme(*qApp, console.workspace().settings);
        auto window = std::make_unique<MainWindow>(console.workspace(), WindowContext{true, {}, {}, [&](const ShardId &s) { console.refresh(s); }});
        m_console = &console;
        m_window = window.get();
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(console.workspace().fleet.shards().begin(), console.workspace().fleet.shards().end(),
                                             [](const SnapshotPtr &s) { return s->rooms.size() >= 5; }), 60'000);
        // the tree through every round of what follows
        const QAbstractItemModelTester tester(window->view()->tree().view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

        QElapsedTimer clock;
        clock.start();
        int acts = 0;
        double atThird = 0;
        while (clock.elapsed() < seconds * 1000) {
            act();
            ++acts;
            QTest::qWait(150);
            if (QTest::currentTestFailed()) return;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            for (const SnapshotPtr &shard : console.workspace().fleet.shards())
                if (now > m_away) QVERIFY2(now - shard->at < MaxAge, qPrintable(QStringLiteral("%1 stands still for %2 ms after %3 acts").arg(shard->id.value).arg(now - shard->at).arg(acts)));
            QVERIFY(window->isVisible());
            QVERIFY(window->view()->currentPage());
            if (atThird == 0 && clock.elapsed() > seconds * 333) atThird = residentMb();
        }
        const double atEnd = residentMb();
        qInfo("%d acts; resident %.0f MB after a third, %.0f MB at the end", acts, atThird, atEnd);
        // Series fill for minutes before they are full, and sanitisers keep what is freed: only a long run can tell a leak.
#ifndef __SANITIZE_ADDRESS__
        if (seconds >= 1800) QVERIFY2(atEnd < atThird * 1.25, "memory grows without end");
#endif
        QVERIFY(acts > seconds / 2);
        // and it goes quickly: torn windows, demo, threads
        QElapsedTimer down;
        down.start();
        window.reset();
        QVERIFY(down.elapsed() < 10'000);
    }
};

QTEST_MAIN(Soak)
#include "soak.moc"
