// A desktop of a test's own: an X server without a screen (Xvfb), a private session bus that starts nothing by itself, a window manager (openbox), a notification
// daemon (dunst) and a tray (trayer), each started when it is asked for and ended by its process.
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jitscope {

class TestDesktop
{
public:
    QTemporaryDir folder;
    QString display, bus; // ":7", the bus's address

    ~TestDesktop()
    {
        for (auto it = m_programs.rbegin(); it != m_programs.rend(); ++it) end(**it);
    }

    bool start()
    {
        if (!startBus()) return false;
        QProcess *x = run(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!x->waitForReadyRead(20'000)) return false;
        display = u':' + QString::fromLatin1(x->readLine().trimmed());
        return display.size() > 1;
    }
    bool startBus()
    {
        QFile conf(folder.filePath(QStringLiteral("bus.conf")));
        if (!conf.open(QIODevice::WriteOnly)) return false;
        conf.write("<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8() + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        conf.close();
        QProcess *daemon = run(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"), QStringLiteral("--config-file=") + conf.fileName()});
        if (!daemon->waitForReadyRead(10'000)) return false;
        bus = QString::fromLatin1(daemon->readLine().trimmed());
        return !bus.isEmpty();
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("DISPLAY"), display);
        e.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"}) e.insert(QLatin1String(name), folder.path());
        e.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path()); // 0700, as QTemporaryDir makes it
        for (const char *name : {"WAYLAND_DISPLAY", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID", "QT_QPA_PLATFORM"}) e.remove(QLatin1String(name));
        e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return e;
    }
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(bus, name); }

    // Comes back when it manages windows: one that asks to be shown while openbox starts can be forgotten until something else happens on the screen.
    bool startOpenbox()
    {
        const QString there = folder.filePath(QStringLiteral("openbox.there"));
        run(QStringLiteral("openbox"), {QStringLiteral("--startup"), QStringLiteral("touch ") + there});
        return QTest::qWaitFor([&] { return QFile::exists(there); }, 20'000);
    }

    QProcess *run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
    {
        auto &process = m_programs.emplace_back(std::make_unique<QProcess>());
        process->setProcessEnvironment(environment.isEmpty() ? this->environment() : environment);
        process->setStandardErrorFile(folder.filePath(program.section(u'/', -1) + QStringLiteral(".err")));
        process->start(program, arguments);
        process->waitForStarted(20'000);
        return process.get();
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning) return;
        process.terminate();
        if (process.waitForFinished(3000)) return;
        process.kill();
        process.waitForFinished(3000);
    }
    QByteArray ask(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }

    // ---- dunst: writes each bubble that it shows into a file, by its own means (a rule with a script)
    bool startDunst()
    {
        const auto keep = [this](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        const QByteArray here = folder.path().toUtf8();
        if (!keep("record.sh", "#!/bin/sh\nprintf '%s\\036%s\\036%s\\036%s\\036%s\\036%s\\035' \"$DUNST_ID\" \"$DUNST_URGENCY\" \"$DUNST_TIMEOUT\" \"$DUNST_SUMMARY\" \"$DUNST_BODY\" \"$DUNST_CATEGORY\" >> " + here + "/shown\n")
            || !keep("pick.sh", "#!/bin/sh\ntee " + here + "/menu | grep -m1 -F -- \"$(cat " + here + "/wanted)\"\n")
            || !keep("dunstrc", "[global]\n    font = Sans 10\n    markup = full\n    follow = none\n    dmenu = " + here + "/pick.sh\n    mouse_left_click = do_action\n    sticky_history = yes\n    history_length = 50\n    notification_limit = 20\n"
                                "    width = 380\n    origin = top-right\n    idle_threshold = 0\n[record]\n    summary = \"*\"\n    script = " + here + "/record.sh\n"))
            return false;
        m_dunst = run(QStringLiteral("dunst"), {QStringLiteral("-conf"), folder.filePath(QStringLiteral("dunstrc"))});
        return QTest::qWaitFor([this] { return ask(QStringLiteral("dunstctl"), {QStringLiteral("is-paused")}).trimmed() == "false"; }, 20'000);
    }
    void endDunst() { end(*m_dunst); }

    struct Shown { int id; QString urgency, timeout, title, body, category; };
    std::vector<Shown> shown() const
    {
        std::vector<Shown> all;
        QFile file(folder.filePath(QStringLiteral("shown")));
        if (!file.open(QIODevice::ReadOnly)) return all;
        for (const QByteArray &record : file.readAll().split('\035')) {
            const QStringList f = QString::fromUtf8(record).split(QChar(036));
            if (f.size() == 6) all.push_back({f[0].toInt(), f[1], f[2], f[3], f[4], f[5]});
        }
        return all;
    }
    QStringList titles() const
    {
        QStringList all;
        for (const Shown &s : shown()) all << s.title;
        return all;
    }
    int displayed() const { return ask(QStringLiteral("dunstctl"), {QStringLiteral("count"), QStringLiteral("displayed")}).trimmed().toInt(); }
    // The menu of actions of all bubbles, and the choice of the line that has that text in it.
    void choose(const QString &line)
    {
        QFile wanted(folder.filePath(QStringLiteral("wanted")));
        if (wanted.open(QIODevice::WriteOnly)) wanted.write(line.toUtf8());
        wanted.close();
        ask(QStringLiteral("dunstctl"), {QStringLiteral("context")});
    }
    QString menu() const
    {
        QFile file(folder.filePath(QStringLiteral("menu")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    std::vector<std::unique_ptr<QProcess>> m_programs;
    QProcess *m_dunst = nullptr;
};

} // namespace jitscope
