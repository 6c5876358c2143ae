// The window while everything that it watches misbehaves: shards of servers with each fault, asked every second. Tells the longest time that the GUI
// thread was away; sees that each shard says what is wrong with it.
#include "app/faultserver.h"
#include "console.h"
#include "mainwindow.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace jitscope;

class FaultStall : public QObject
{
    Q_OBJECT

private slots:
    void theWindowGoesOn()
    {
        QThread thread; // of the servers: they must not count
        thread.start();
        QObject there;
        there.moveToThread(&thread);
        std::vector<std::unique_ptr<FaultServer>> servers;
        QTemporaryDir dir;
        QByteArray fleet;
        QMetaObject::invokeMethod(&there, [&] {
            for (int f = int(Fault::None); f <= int(Fault::Garbage); ++f) {
                if (Fault(f) == Fault::NoName) continue;
                servers.push_back(std::make_unique<FaultServer>(Transport::Http, Fault(f), QSslConfiguration()));
                const QByteArray http = QByteArray::number(servers.back()->serverPort());
                servers.push_back(std::make_unique<FaultServer>(Transport::Ws, Fault(f), QSslConfiguration()));
                const QByteArray ws = QByteArray::number(servers.back()->serverPort());
                if (Fault(f) == Fault::Refused) servers.rbegin()[0]->close(), servers.rbegin()[1]->close();
                fleet += "[[shard]]\nname = \"" + QByteArray(faultNames[f]) + "\"\ninterval = 1\ntimeout = 1\n[shard.xmpp]\nurl = \"ws://127.0.0.1:" + ws
                    + "/xmpp-websocket\"\ndomain = \"auth.x\"\nbridges = [\"jvbbrewery@internal.auth.x\"]\n[[shard.jicofo]]\nname = \"jicofo\"\nurl = \"http://127.0.0.1:" + http + "\"\n";
                for (int i = 0; i < 3; ++i) fleet += "[[shard.bridge]]\nname = \"jvb" + QByteArray::number(i) + "\"\nurl = \"http://127.0.0.1:" + http + "\"\n";
            }
        }, Qt::BlockingQueuedConnection);
        QFile file(dir.filePath(QStringLiteral("fleet.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(fleet) == fleet.size());
        file.close();
        {
            ConsoleOptions options;
            options.fleetFile = file.fileName();
            Console console(options);
            QVERIFY2(console.faults().empty(), console.faults().empty() ? "" : qPrintable(console.faults().front().detail));
            Theme theme(*qApp, console.workspace().settings);
            MainWindow window(console.workspace(), WindowContext{false, file.fileName(), {}, [](const ShardId &) {}});
            window.resize(1440, 900);
            window.show();
            // each shard has been asked, and has its say
            const auto told = [&] {
                int count = 0;
                for (const SnapshotPtr &s : console.workspace().fleet.shards())
                    count += std::any_of(s->sources.begin(), s->sources.end(), [](const SourceState &x) { return x.error && x.missed >= 2; });
                return count;
            };
            QTRY_VERIFY_WITH_TIMEOUT(told() == int(servers.size()) / 2, 90'000); // the good server's pages are no pages of a bridge either
            QElapsedTimer clock;
            std::vector<qint64> away; // µs between two turns of the event loop that had nothing to wait for
            qint64 last = 0;
            QTimer beat;
            connect(&beat, &QTimer::timeout, this, [&] {
                const qint64 now = clock.nsecsElapsed() / 1000;
                away.push_back(now - last);
                last = now;
            });
            int snapshots = 0;
            connect(&console.workspace().fleet, &Fleet::updated, this, [&] { ++snapshots; });
            clock.start();
            beat.start(0);
            QTest::qWait(8000);
            beat.stop();
            std::sort(away.begin(), away.end());
            QVERIFY(snapshots > 10); // there was something to do
            QVERIFY(away.size() > 10);
            qInfo("%d shards of faults, %d snapshots in 8 s: the GUI thread was away for %.1f ms at most, %.2f ms in 999 of 1000 turns", int(servers.size()) / 2, snapshots,
                  double(away.back()) / 1000, double(away[away.size() * 999 / 1000]) / 1000);
        }
        QMetaObject::invokeMethod(&there, [&] {
            servers.clear();
            there.moveToThread(nullptr);
        }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
};

QTEST_MAIN(FaultStall)
#include "faultstall.moc"
