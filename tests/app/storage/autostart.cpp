#include "storage/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class TestAutostart : public QObject
{
    Q_OBJECT
private slots:
    void onAndOff()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("autostart/jitscope.desktop"));
        QVERIFY(!isAutostart(path));
        QVERIFY(setAutostart(false, path, {}).has_value()); // nothing there: nothing to do
        QVERIFY(setAutostart(true, path, {QStringLiteral("/opt/my tools/jitscope"), QStringLiteral("--fleet"), QStringLiteral("/home/h/50% \"x\"$HOME`id`\\.toml")}).has_value());
        QVERIFY(isAutostart(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY2(text.contains(R"(Exec="/opt/my tools/jitscope" "--fleet" "/home/h/50%% \\"x\\"\\$HOME\\`id\\`\\\\.toml")"), text.constData());
        QVERIFY(setAutostart(false, path, {}).has_value());
        QVERIFY(!QFile::exists(path) && !isAutostart(path));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("autostart"))).entryList(QDir::Files).size(), 0);
    }
    void whatTheDesktopSwitchedOffIsOff()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jitscope.desktop"));
        for (const char *line : {"Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("[Desktop Entry]\nExec=jitscope\n") + line + '\n');
            file.close();
            QVERIFY2(!isAutostart(path), line);
        }
    }
    void whatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("autostart")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        const auto done = setAutostart(true, folder.filePath(QStringLiteral("autostart/jitscope.desktop")), {QStringLiteral("x")});
        QVERIFY(!done && !done.error().detail.isEmpty());
        QVERIFY(!setAutostart(true, folder.filePath(QStringLiteral("a.desktop")), {QStringLiteral("a\nExec=evil")}));
    }
};

QTEST_APPLESS_MAIN(TestAutostart)
#include "autostart.moc"
