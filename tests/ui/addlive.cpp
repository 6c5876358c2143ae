// Adding a shard as the operator does it, on a real display with a window manager: keys and clicks, from Ctrl+T to rooms in the main window. Behind it
// are a real sshd with a host key that nobody knows and a key with a passphrase, a real Prosody, and the demo fleet's servers.
#include "app/farhost.h"
#include "app/prosody.h"
#include "console.h"
#include "demo/demofleet.h"
#include "dialogs/addshard.h"
#include "dialogs/promptdialog.h"
#include "mainwindow.h"
#include "net/ssh.h"
#include "storage/fleetfile.h"
#include "widgets/theme.h"
#include "window/shardview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace jitscope;

namespace {

constexpr int LongMs = 120'000; // a busy machine under a sanitiser
const QString Passphrase = QStringLiteral("open sesame");

QPushButton *button(const QWidget &in, const char *text)
{
    for (QPushButton *b : in.findChildren<QPushButton *>())
        if (b->text() == QLatin1String(text) && b->isVisibleTo(&in)) return b;
    return nullptr;
}

// As a hand does it: the window must be there, active, and take the mouse.
void click(QWidget *widget)
{
    (void)QTest::qWaitForWindowActive(widget->window());
    QTest::mouseClick(widget, Qt::LeftButton);
}

// The table in sight that has this text in a cell in sight; null: none.
QAbstractItemView *shows(const QWidget &window, const QString &text)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model()) continue;
        const auto *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (const QModelIndex i = model->index(row, column); i.data().toString().contains(text) && view->viewport()->rect().intersects(view->visualRect(i))) return view;
    }
    return nullptr;
}

struct Paints : QObject
{
    explicit Paints(QWidget *of) { of->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

} // namespace

class AddLive : public QObject
{
    Q_OBJECT

private slots:
    void fromTheKeyToRooms()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.rooms = 6;
        o.people = 30;
        o.recorders = 1;
        o.incidents = o.needsLogin = false;
        DemoFleet demo(o);
        QVERIFY(demo.start());
        ProsodyServer prosody; // another server of that host, with breweries that nobody uses
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        FarHost far;
        QVERIFY(makeKey(far.user.path("id"), Passphrase));
        QVERIFY(writeText(far.user.path("known_hosts"), {})); // nobody has been there before
        far.server.authorize(far.user.path("id.pub"));
        QList<quint16> ports{prosody.port()};
        const FleetConfig world = demo.config();
        for (const EndpointConfig &e : world.shards.front().endpoints) ports << quint16((e.url.isEmpty() ? e.metricsUrl : e.url).port());
        far.tells(ports);
        QVERIFY(far.server.start());

        QTemporaryDir dir;
        ConsoleOptions options;
        options.fleetFile = dir.filePath(QStringLiteral("fleet.toml"));
        options.settingsFile = dir.filePath(QStringLiteral("settings.json"));
        options.sshConfig = far.user.config();
        options.canAsk = true;
        Console console(options);
        Workspace &workspace = console.workspace();
        Theme theme(*qApp, workspace.settings);
        MainWindow window(workspace, WindowContext{false, options.fleetFile, {}, [&console](const ShardId &s) { console.refresh(s); }, [](const ShardConfig &s) { return fleetToml({{s}}); }});
        PromptDialog prompts(workspace.prompts, &window);
        QSet<quint64> questions;
        connect(&workspace.prompts, &PromptQueue::changed, this, [&] {
            for (const Prompt &p : workspace.prompts.open()) questions.insert(p.id);
        });
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(qApp->platformName(), QStringLiteral("xcb"));

        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<AddShardDialog *>());
        auto *dialog = window.findChild<AddShardDialog *>();
        auto *pages = dialog->findChild<QStackedWidget *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QElapsedTimer clock;
        clock.start();
        auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("address"));
        QTest::keyClicks(address, far.server.destination());
        click(button(*dialog, "Search"));
        // two questions stand above the assistant: whose key it is, and the passphrase. The second one is left waiting for a while.
        QTRY_VERIFY_WITH_TIMEOUT(prompts.isVisible() && button(prompts, "It is the right key: accept"), LongMs);
        bool fingerprint = false;
        for (const QLabel *l : prompts.findChildren<QLabel *>()) fingerprint = fingerprint || l->text() == far.server.fingerprint();
        QVERIFY(fingerprint);
        click(button(prompts, "It is the right key: accept"));
        QTRY_VERIFY_WITH_TIMEOUT(prompts.isVisible() && button(prompts, "Answer"), LongMs);
        QElapsedTimer held;
        held.start();
        QTest::qWait(500);
        auto *line = prompts.findChild<QLineEdit *>();
        QVERIFY(line && line->echoMode() == QLineEdit::Password);
        QTest::keyClicks(line, Passphrase);
        const qint64 answered = held.elapsed();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.setup.state(), ShardSetup::State::Found, LongMs);
        const qint64 found = clock.elapsed();
        const Proposal proposal = workspace.setup.proposal(); // it is forgotten with the dialog
        // the person's time is not the program's
        QVERIFY2(proposal.tookMs > 0 && proposal.tookMs <= found - answered, qPrintable(QStringLiteral("%1 of %2, %3 waited").arg(proposal.tookMs).arg(found).arg(answered)));
        for (const SetupStep &s : workspace.setup.steps()) QVERIFY2(s.ms <= proposal.tookMs, setupStepName(s.kind));
        QTRY_VERIFY(!prompts.isVisible());

        QTRY_COMPARE(pages->currentIndex(), 2);
        QVERIFY(!QFile::exists(options.fleetFile));
        click(button(*dialog, "Next"));
        QTRY_COMPARE(pages->currentIndex(), 3);
        QVERIFY(!QFile::exists(options.fleetFile));
        const QPointer<AddShardDialog> gone(dialog);
        click(button(*dialog, "Save and open"));
        QTRY_VERIFY_WITH_TIMEOUT(!gone || !gone->isVisible(), LongMs);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.fleet.shards().size(), size_t(1), LongMs);
        const auto shard = [&] { return workspace.fleet.shards().front(); };
        // the new shard is shown by itself; its rooms are a click away
        QTRY_COMPARE_WITH_TIMEOUT(window.view()->scope().shard, shard()->id.value, LongMs);
        auto *rooms = window.findChild<QWidget *>(QStringLiteral("page-rooms"));
        for (QWidget *w : window.findChildren<QWidget *>(QStringLiteral("page-rooms")))
            if (w->isVisible()) rooms = w;
        QVERIFY(rooms);
        click(rooms);
        QTRY_VERIFY_WITH_TIMEOUT(!shard()->rooms.empty() && shows(window, shard()->rooms.front()->name), LongMs);
        Paints paints(shows(window, shard()->rooms.front()->name)->viewport());
        QTRY_VERIFY_WITH_TIMEOUT(paints.count > 0, LongMs);
        const qint64 all = clock.elapsed() - answered;
        QVERIFY(readText(options.fleetFile).contains(far.server.destination().toUtf8()) && !readText(options.fleetFile).contains(Passphrase.toUtf8()));
        QVERIFY(workspace.latch.isShardClosed(shard()->id));
        // one key and one passphrase: the shard goes on with the connection that the search made
        QCOMPARE(questions.size(), 2);
        qInfo("found in %d ms of the program's time (%lld ms with the person), rooms in the window after %lld ms of it", proposal.tookMs, found, all);
        if (const QString path = qEnvironmentVariable("JITSCOPE_SHOT"); !path.isEmpty()) (void)window.screen()->grabWindow(0).save(path);
    }
};

int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv); // started by our own ssh
    // A display of our own, and a window manager, as people have one.
    QProcess display, manager;
    for (QProcess *p : {&display, &manager}) p->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that is killed leaves none behind
    display.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray number;
    while (!number.endsWith('\n') && display.waitForReadyRead(20'000)) number += display.readAllStandardOutput();
    if (!number.endsWith('\n')) {
        fputs("Xvfb does not start\n", stderr);
        return 1;
    }
    qputenv("DISPLAY", ":" + number.trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    // A window that comes while the manager is starting is taken over unpainted: it says when it is up.
    manager.start(QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("echo ready")});
    QByteArray up;
    while (!up.contains("ready") && manager.waitForReadyRead(20'000)) up += manager.readAllStandardOutput();
    int code = 1;
    if (up.contains("ready")) {
        QApplication app(argc, argv);
        AddLive test;
        code = QTest::qExec(&test, argc, argv);
    } else {
        fputs("openbox does not start\n", stderr);
    }
    for (QProcess *p : {&manager, &display}) {
        p->kill();
        p->waitForFinished();
    }
    return code;
}

#include "addlive.moc"
