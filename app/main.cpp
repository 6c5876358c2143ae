// The one place that sees both halves: arguments, Console, and a window or a command without one.
#include "base/text.h"
#include "commands.h"
#include "console.h"
#include "dialogs/promptdialog.h"
#include "history/historyfile.h"
#include "instance.h"
#include "logging.h"
#include "mainwindow.h"
#include "net/ssh.h"
#include "notify/herald.h"
#include "options.h"
#include "operations/runner.h"
#include "series/momentlink.h"
#include "storage/autostart.h"
#include "storage/fleetfile.h"
#include "storage/rulesfile.h"
#include "storage/settingsfile.h"
#include "tray.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>
#include <utility>
#include <sys/resource.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace jitscope;

namespace {

constexpr int noDisplay = 69; // EX_UNAVAILABLE
constexpr int hangs = 75;     // EX_TEMPFAIL
constexpr int afterPaintMs = 400, trayComesMs = 15'000;

// Qt aborts without a display; a sentence is kinder.
bool haveDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// May be called again: the translators of the former language go.
void translate(QCoreApplication &app, const QString &language)
{
    for (QTranslator *old : app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)) {
        app.removeTranslator(old);
        delete old;
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *own = new QTranslator(&app);
    // English has a file too, for its plurals; it also serves every language that has none.
    if (own->load(locale, QStringLiteral("jitscope"), QStringLiteral("_"), QStringLiteral(":/i18n")) || own->load(QStringLiteral(":/i18n/jitscope_en.qm"))) app.installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) app.installTranslator(qt);
}

// Says on the standard output when the window has been painted, and after how much work of the processor: "painted MS" for its frame,
// "whole MS" for what stands in it. Then it ends the program; the start-up bench waits for those lines.
class UntilPainted : public QObject
{
public:
    using QObject::QObject;

private:
    // Everything that can be seen is painted in one go, and what is queued here comes after that. What stands in the window covers
    // the frame, which then is not painted any more.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType()) return false;
        bool &seen = qobject_cast<MainWindow *>(watched) ? m_frame : m_whole;
        if (!std::exchange(seen, true)) QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
        return false;
    }
    void tell()
    {
        printf("%s %.2f\n", m_whole ? "whole" : "painted", double(std::clock()) * 1e3 / CLOCKS_PER_SEC);
        fflush(stdout);
        if (m_whole) QCoreApplication::exit(); // quit() asks the window, which would rather watch on from the tray
    }

    bool m_frame = false, m_whole = false;
};

// Pages of hundreds of kilobytes come and go every second. Left to itself glibc soon keeps them all in the heaps of three threads, with
// holes; so big blocks go back to the system at once, and there are no more heaps than threads at work.
void keepMemoryTight()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 3);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

// What a day's small holes in the heaps add up to; it takes milliseconds.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// The window: a new one in its place when the language changes, and none at all while the program watches from the tray. What is not there is neither painted
// nor sorted, and holds no memory.
class MainWindowKeeper : public QObject
{
public:
    MainWindowKeeper(Console &console, WindowContext context)
        : m_console(console), m_context(std::move(context)), m_language(console.workspace().settings.language())
    {
        connect(&console, &Console::faultsChanged, this, [this] { if (m_window) tellFault(*m_window); });
        connect(&console, &Console::demoLeft, this, [this] {
            m_context.demo = false;
            if (m_window) m_window->endDemo();
        });
        m_later.setSingleShot(true);
        m_later.setInterval(50);
        m_later.callOnTimeout(this, [this] { rebuild(); });
        m_tidy.setInterval(60'000);
        m_tidy.callOnTimeout(&giveMemoryBack);
        connect(&console.workspace().settings, &Settings::changed, this, [this] {
            if (m_console.workspace().settings.language() != m_language) m_later.start();
        });
        // A window in which every text is made anew: one that had been made before would still say the name.
        connect(&console.workspace().privacy, &Privacy::changed, this, [this] {
            if (onTranslated) onTranslated();
            QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection); // the key that asked for it belongs to the window
        });
    }
    std::function<void()> onTranslated;
    void startWithoutWindow() { replace(nullptr); }

    // The first window of a start: its frame comes at once.
    void showFirst()
    {
        m_context.frameFirst = true;
        replace(make());
        m_context.frameFirst = false; // a window in the place of another is whole from the start
        m_window->show();
    }
    // In front of the others, with what the desktop gave for that.
    MainWindow &raise(const QString &token = {})
    {
        if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt's Wayland part takes it from there, once
        if (!m_window) {
            replace(make());
            if (m_place) m_window->continueFrom(*std::exchange(m_place, std::nullopt));
        }
        if (m_window->isMinimized()) m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        return *m_window;
    }
    bool isAttended() const { return QApplication::activeWindow() != nullptr; }
    // Drafts are asked about in the window.
    void quit()
    {
        if (!m_window && m_console.workspace().configs.changed().empty()) return QCoreApplication::quit();
        raise().quit();
    }

private:
    std::unique_ptr<MainWindow> make()
    {
        auto window = std::make_unique<MainWindow>(m_console.workspace(), m_context);
        tellFault(*window);
        connect(window.get(), &MainWindow::leftForTray, this, &MainWindowKeeper::leave, Qt::QueuedConnection);
        return window;
    }
    void replace(std::unique_ptr<MainWindow> next)
    {
        m_console.setWatched(next != nullptr);
        m_prompts.reset(); // a child of the window that goes
        m_window = std::move(next);
        m_prompts = std::make_unique<PromptDialog>(m_console.workspace().prompts, m_window.get());
        if (m_window) m_tidy.stop(); // a page on screen shall not wait for it
        else m_tidy.start();
    }
    void leave()
    {
        if (!m_window || m_window->isVisible()) return; // it was opened again meanwhile
        m_place = m_window->place();
        m_console.workspace().past.back();
        replace(nullptr);
    }
    void tellFault(MainWindow &window)
    {
        const std::vector<Error> &faults = m_console.faults();
        if (faults.empty()) window.setFault({}, {});
        else window.setFault(visibleText(faults.front().where), visibleText(faults.front().detail));
    }
    // Not under an open menu or a dialog that waits for its answer: the window is below them on the stack.
    void rebuild()
    {
        const bool busy = QApplication::activePopupWidget() || (QApplication::activeModalWidget() && !(m_window && m_window->settingsOpen()));
        if (busy) return m_later.start();
        m_language = m_console.workspace().settings.language();
        translate(*qApp, m_language);
        if (m_window) {
            std::unique_ptr<MainWindow> next = make();
            next->continueFrom(m_window->place());
            replace(std::move(next));
        }
        if (onTranslated) onTranslated();
    }

    Console &m_console;
    WindowContext m_context;
    QString m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PromptDialog> m_prompts;
    std::optional<WindowPlace> m_place; // of the window that was closed
    QTimer m_later;
    QTimer m_tidy; // while there is no window
};

// A session bus that is there already: asking for one that is not would start it.
QDBusConnection sessionBus()
{
    const bool there = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return there ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

// What tells of the fleet outside the window: tray, bubbles, sounds. Made when the window has been painted: nothing of it is needed before.
class Outside : public QObject
{
public:
    Outside(Console &console, MainWindowKeeper &keeper, QStringList autostart)
        : m_workspace(console.workspace()), m_keeper(keeper), m_autostart(std::move(autostart)), m_notifications(sessionBus()), m_sound(soundProgram(), defaultSoundFolder()),
          m_presence(sessionBus(), QDBusConnection::systemBus()),
          m_herald(m_workspace, m_notifications, m_sound, m_presence,
                   {[this](const EntityId &target, quint64 alert, const QString &token) { m_keeper.raise(token).showEntity(target, alert); },
                    [&console](const ShardId &shard) { console.refresh(shard); }, [this] { return m_keeper.isAttended(); }, whoAmI()}),
          m_tray(m_workspace)
    {
        connect(&m_tray, &Tray::openWanted, this, [this] { m_keeper.raise(); });
        connect(&m_tray, &Tray::alertWanted, this, [this](quint64 id) {
            const Alert *alert = m_workspace.alerts.alert(id);
            m_keeper.raise().showEntity(alert ? alert->key.target : EntityId::fleet(), id);
        });
        connect(&m_tray, &Tray::degradedWanted, this, [this] { m_keeper.raise().runCommand(QStringLiteral("next-degraded")); });
        connect(&m_tray, &Tray::maintenanceWanted, this, [this] { m_keeper.raise().runCommand(QStringLiteral("maintenance")); });
        connect(&m_tray, &Tray::latchWanted, this, [this] { m_keeper.raise().runCommand(QStringLiteral("latch")); });
        connect(&m_tray, &Tray::settingsWanted, this, [this] { m_keeper.raise().openSettings(); });
        connect(&m_tray, &Tray::quitWanted, this, [this] { m_keeper.quit(); });
        connect(&m_workspace.desktop, &Desktop::openWanted, this, [this](const EntityId &target, quint64 alert) { m_keeper.raise().showEntity(target, alert); });
        connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) { if (window) m_presence.seen(); });
        m_keeper.onTranslated = [this] { m_tray.retranslate(); };
        const auto tellAutostart = [this](const QString &fault) {
            m_workspace.desktop.change([&](DesktopState &s) {
                s.autostart = isAutostart(defaultAutostartPath());
                s.autostartFault = fault;
            });
        };
        tellAutostart({});
        connect(&m_workspace.desktop, &Desktop::autostartWanted, this, [this, tellAutostart](bool on) {
            const auto done = setAutostart(on, defaultAutostartPath(), m_autostart);
            tellAutostart(done ? QString() : done.error().detail);
        });
    }

private:
    Workspace &m_workspace;
    MainWindowKeeper &m_keeper;
    QStringList m_autostart;
    Notifications m_notifications;
    Sound m_sound;
    Attendance m_presence;
    Herald m_herald;
    Tray m_tray;
};

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A tunnelled connection takes five descriptors, and the usual limit of 1024 is a soft one that may be raised.
void allowManyConnections()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
    setrlimit(RLIMIT_NOFILE, &limit);
}

// token: what the desktop gave this start to come to the front with.
int runWindow(int argc, char **argv, const QString &token)
{
    keepMemoryTight();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(app.arguments())) {
        fprintf(stderr, "jitscope: %s\n", qPrintable(parser.errorText()));
        return 64;
    }
    startLogging(defaultLogPath(), parser.isSet(QStringLiteral("verbose")));
    FleetChoice choice = chooseFleet(parser, true);
    if (!choice.error.isEmpty()) {
        fprintf(stderr, "jitscope: %s\n", qPrintable(choice.error));
        return 64;
    }
    std::optional<MomentLink> link;
    if (parser.isSet(QStringLiteral("at"))) {
        const auto at = readMoment(parser.value(QStringLiteral("at")));
        if (!at) {
            fprintf(stderr, "jitscope: --at takes a moment with its zone: 2026-11-21T14:05:00+01:00\n");
            return 64;
        }
        link = MomentLink{*at, parser.value(QStringLiteral("shard")), {}, {}};
    }
    for (const QString &word : parser.positionalArguments()) {
        link = readMomentLink(word);
        if (link) continue;
        fprintf(stderr, "jitscope: this is no link to a moment\n");
        return 64;
    }
    choice.options.settingsFile = defaultSettingsPath();
    const bool measured = parser.isSet(QStringLiteral("until-painted"));
    const QString fleet = choice.options.demo ? QStringLiteral("demo") : QFileInfo(choice.options.fleetFile).canonicalFilePath();
    SingleInstance instance(fleet + u'\n' + choice.options.settingsFile);
    if (!measured) {
        const auto role = instance.settle(token, 5000, link ? momentLink(*link) : QString());
        if (!role && role.error().kind == Error::Kind::Timeout) {
            fprintf(stderr, "jitscope: %s\n", qPrintable(role.error().detail));
            return hangs;
        }
        if (!role) qWarning("a second start will not find this one: %s: %s", qPrintable(role.error().where), qPrintable(role.error().detail));
        else if (*role == SingleInstance::Role::Second) return 0;
    }
    choice.options.auditFile = auditPathFor(choice.options);
    choice.options.rulesFile = defaultRulesPath();
    choice.options.alertsFile = alertsPathFor(choice.options);
    choice.options.historyFile = defaultHistoryPath();
    choice.options.canAsk = true;
    choice.options.rules = true;
    Console console(choice.options);
    const QString language = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")) : console.workspace().settings.language();
    translate(app, language);
    Theme theme(app, console.workspace().settings);
    WindowContext context{console.isDemo(), choice.options.fleetFile.isEmpty() ? defaultFleetPath() : choice.options.fleetFile, resourceText(QStringLiteral(":/fleet.example.toml")),
                          [&console](const ShardId &shard) { console.refresh(shard); },
                          [](const ShardConfig &shard) { return fleetToml({{shard}}); }, true};
    QApplication::setQuitOnLastWindowClosed(false); // the window says when
    MainWindowKeeper keeper(console, std::move(context));
    if (measured) app.installEventFilter(new UntilPainted(&keeper));
    QStringList autostart{QCoreApplication::applicationFilePath()};
    if (parser.isSet(QStringLiteral("fleet"))) autostart << QStringLiteral("--fleet") << QFileInfo(choice.options.fleetFile).absoluteFilePath();
    std::unique_ptr<Outside> outside;
    QObject::connect(&instance, &SingleInstance::raiseWanted, &keeper, [&keeper](const QString &theirs, const QString &told) {
        MainWindow &window = keeper.raise(theirs);
        if (const auto moment = readMomentLink(told)) window.showMoment(*moment);
    });
    if (link) QTimer::singleShot(afterPaintMs, &keeper, [&keeper, moment = *link] { keeper.raise().showMoment(moment); });
    if (!parser.isSet(QStringLiteral("tray")) && !console.workspace().settings.startsInTray()) {
        keeper.showFirst();
        if (!measured) QTimer::singleShot(afterPaintMs, &keeper, [&] { outside = std::make_unique<Outside>(console, keeper, autostart); });
    } else {
        keeper.startWithoutWindow();
        outside = std::make_unique<Outside>(console, keeper, autostart);
        // The panel may come later than we do; without one the window is all there is.
        QTimer::singleShot(trayComesMs, &keeper, [&] { if (!console.workspace().desktop.state().tray) keeper.raise(); });
    }
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv); // started by our own ssh, to bring a question to the window
    allowManyConnections();
    QCoreApplication::setApplicationName(QStringLiteral("jitscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JITSCOPE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    const QString command = commandOf(arguments);
    if (command.isEmpty() && (arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v")))) {
        puts("jitscope " JITSCOPE_VERSION);
        return 0;
    }
    if (command.isEmpty() && (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))) {
        fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (command.isEmpty()) {
        if (!haveDisplay()) {
            fputs("jitscope: there is no display here; without one, try: jitscope status --demo\n", stderr);
            return noDisplay;
        }
        // Qt takes them away when it starts.
        const QByteArray token = qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN") ? qgetenv("XDG_ACTIVATION_TOKEN") : qgetenv("DESKTOP_STARTUP_ID");
        return runWindow(argc, argv, QString::fromUtf8(token));
    }
    QCoreApplication app(argc, argv);
    startLogging({}, arguments.contains(QStringLiteral("--verbose")));
    translate(app, QStringLiteral("en")); // commands speak English: scripts read them
    return runCommand(arguments);
}
