// The program itself on a desktop of its own: the icon in a real tray (trayer), closing the window, a second start, a first one that was killed.
#include "app/desktop.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace jitscope;

class TestTrayDesktop : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDesktop> desktop;

    QStringList fleet(const QString &name)
    {
        const QString path = desktop->folder.filePath(name + QStringLiteral(".toml"));
        QFile file(path);
        if (!file.exists() && file.open(QIODevice::WriteOnly)) file.write("[[shard]]\nname = \"" + name.toUtf8() + "\"\n[[shard.bridge]]\nname = \"jvb\"\nurl = \"http://127.0.0.1:9\"\n");
        return {QStringLiteral("--fleet"), path};
    }
    QProcess *program(const QStringList &arguments, const QProcessEnvironment &environment = {}) { return desktop->run(QStringLiteral(JITSCOPE_PROGRAM), arguments, environment); }
    QString tool(const QString &name, const QStringList &arguments) const { return QString::fromUtf8(desktop->ask(name, arguments)).trimmed(); }
    // Windows on screen, by a part of their title.
    QStringList windows(const QString &title = QStringLiteral("Jitscope – ")) const
    {
        return tool(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title}).split(u'\n', Qt::SkipEmptyParts);
    }
    QString active() const { return tool(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow")}); }
    // What the tray has taken in, with its place on the screen.
    QStringList icons() const
    {
        QStringList all;
        static const QRegularExpression row(QStringLiteral("^\\s*0x\\S+ .*\\(\"jitscope\".*\\)\\s+(\\d+)x(\\d+)\\+\\S+\\s+\\+(-?\\d+)\\+(-?\\d+)"), QRegularExpression::MultilineOption);
        // trayer has several windows, in no order
        for (const QString &trayer : tool(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--class"), QStringLiteral("trayer")}).split(u'\n', Qt::SkipEmptyParts)) {
            const QString tree = tool(QStringLiteral("xwininfo"), {QStringLiteral("-tree"), QStringLiteral("-id"), trayer});
            for (auto it = row.globalMatch(tree); it.hasNext();) {
                const auto m = it.next();
                all << QStringLiteral("%1 %2").arg(m.captured(3).toInt() + m.captured(1).toInt() / 2).arg(m.captured(4).toInt() + m.captured(2).toInt() / 2);
            }
        }
        return all;
    }
    QProcess *tray()
    {
        return desktop->run(QStringLiteral("trayer"), {QStringLiteral("--edge"), QStringLiteral("bottom"), QStringLiteral("--align"), QStringLiteral("left"), QStringLiteral("--height"), QStringLiteral("26"), QStringLiteral("--width"), QStringLiteral("10")});
    }
    void key(const QString &keys) { desktop->ask(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys}); }

private slots:
    void init()
    {
        desktop = std::make_unique<TestDesktop>();
        QVERIFY2(desktop->start(), "Xvfb and dbus are needed (app/packages)");
        QVERIFY2(desktop->startOpenbox(), "openbox is needed (app/packages)");
    }
    void cleanup() { desktop.reset(); }

    void closingKeepsWatching()
    {
        QProcess *trayer = tray();
        QVERIFY2(trayer->state() == QProcess::Running, "trayer is needed (app/packages)");
        QProcess *first = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(icons().size(), 1, 30'000);
        const QString window = windows().front();
        QTRY_COMPARE_WITH_TIMEOUT(active(), window, 20'000);
        key(QStringLiteral("alt+F4"));
        // said once, and the window stays until it is answered
        QTRY_COMPARE_WITH_TIMEOUT(windows(QStringLiteral("^Jitscope$")).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(active() == windows(QStringLiteral("^Jitscope$")).value(0), 20'000);
        key(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 0, 20'000);
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(icons().size(), 1);
        // a click on the icon brings the window back, where it was
        const QStringList at = icons().front().split(u' ');
        desktop->ask(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), at[0], at[1], QStringLiteral("click"), QStringLiteral("1")});
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(active(), windows().value(0), 20'000);
        // the second time nothing is asked
        key(QStringLiteral("alt+F4"));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 0, 20'000);
        QVERIFY(windows(QStringLiteral("^Jitscope$")).isEmpty());
        QCOMPARE(first->state(), QProcess::Running);
        // a tray that is started anew gets the icon again
        TestDesktop::end(*trayer);
        tray();
        QTRY_COMPARE_WITH_TIMEOUT(icons().size(), 1, 30'000);
    }

    void withoutATrayClosingQuitsAndSaysSo()
    {
        QProcess *first = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(active(), windows().value(0), 20'000);
        key(QStringLiteral("alt+F4"));
        QTRY_COMPARE_WITH_TIMEOUT(windows(QStringLiteral("^Jitscope$")).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(active() == windows(QStringLiteral("^Jitscope$")).value(0), 20'000);
        key(QStringLiteral("Return")); // Stay
        QTRY_VERIFY_WITH_TIMEOUT(windows(QStringLiteral("^Jitscope$")).isEmpty(), 20'000);
        QCOMPARE(windows().size(), 1);
        QCOMPARE(first->state(), QProcess::Running);
        QTRY_COMPARE_WITH_TIMEOUT(active(), windows().value(0), 20'000);
        key(QStringLiteral("ctrl+q"));
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(first->exitCode(), 0);
    }

    void startedInTheTray()
    {
        tray();
        QProcess *first = program(fleet(QStringLiteral("a")) + QStringList{QStringLiteral("--tray")});
        QTRY_COMPARE_WITH_TIMEOUT(icons().size(), 1, 30'000);
        QVERIFY(windows().isEmpty());
        // a second start brings it to the front, and ends
        QProcess *second = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second->exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(active(), windows().value(0), 20'000);
        QCOMPARE(tool(QStringLiteral("xdotool"), {QStringLiteral("getwindowpid"), windows().value(0)}), QString::number(first->processId()));
    }

    void aSecondStartRaisesTheFirst()
    {
        QProcess *first = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 30'000);
        // another fleet file is another console
        QProcess *other = program(fleet(QStringLiteral("b")));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 30'000);
        QCOMPARE(other->state(), QProcess::Running);
        const auto pidOfActive = [this] { return tool(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")}); };
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActive(), QString::number(other->processId()), 20'000);
        QProcess *second = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(second->exitCode(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActive(), QString::number(first->processId()), 20'000);
        QCOMPARE(windows().size(), 2);
        // commands have nothing to do with it
        QProcess *command = program({QStringLiteral("metrics")});
        QTRY_COMPARE_WITH_TIMEOUT(command->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(command->exitCode(), 0);
        // one that was killed leaves nothing that blocks
        first->kill();
        QVERIFY(first->waitForFinished(10'000));
        QProcess *again = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 30'000);
        QTest::qWait(300);
        QCOMPARE(again->state(), QProcess::Running);
        // one that hangs is said, not waited for without end
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-STOP"), QString::number(again->processId())});
        QElapsedTimer waited;
        waited.start();
        QProcess *late = program(fleet(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(late->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(late->exitCode(), 75);
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-CONT"), QString::number(again->processId())});
    }
};

QTEST_GUILESS_MAIN(TestTrayDesktop)
#include "traydesktop.moc"
