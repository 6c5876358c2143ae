// The one place that sees both halves: arguments, Console, and a window or a command without one.
#include "base/text.h"
#include "commands.h"
#include "console.h"
#include "dialogs/promptdialog.h"
#include "logging.h"
#include "mainwindow.h"
#include "net/ssh.h"
#include "options.h"
#include "storage/fleetfile.h"
#include "storage/settingsfile.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLibraryInfo>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <utility>
#include <sys/resource.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace jitscope;

namespace {

constexpr int noDisplay = 69; // EX_UNAVAILABLE

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
        if (m_whole) QCoreApplication::quit();
    }

    bool m_frame = false, m_whole = false;
};

// The window, and a new one in its place when the language changes: every word on it is then asked for again.
class MainWindowKeeper : public QObject
{
public:
    MainWindowKeeper(Console &console, WindowContext context)
        : m_console(console), m_context(std::move(context)), m_language(console.workspace().settings.language())
    {
        m_context.frameFirst = true;
        replace(make());
        m_context.frameFirst = false; // a window in the place of another is whole from the start
        connect(&console, &Console::faultsChanged, this, [this] { tellFault(*m_window); });
        connect(&console, &Console::demoLeft, this, [this] {
            m_context.demo = false;
            m_window->endDemo();
        });
        m_later.setSingleShot(true);
        m_later.setInterval(50);
        m_later.callOnTimeout(this, [this] { rebuild(); });
        connect(&console.workspace().settings, &Settings::changed, this, [this] {
            if (m_console.workspace().settings.language() != m_language) m_later.start();
        });
    }
    void show() { m_window->show(); }

private:
    std::unique_ptr<MainWindow> make()
    {
        auto window = std::make_unique<MainWindow>(m_console.workspace(), m_context);
        tellFault(*window);
        return window;
    }
    void replace(std::unique_ptr<MainWindow> next)
    {
        m_prompts.reset(); // a child of the window that goes
        m_window = std::move(next);
        m_prompts = std::make_unique<PromptDialog>(m_console.workspace().prompts, m_window.get());
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
        const bool busy = QApplication::activePopupWidget() || (QApplication::activeModalWidget() && !m_window->settingsOpen());
        if (busy) return m_later.start();
        m_language = m_console.workspace().settings.language();
        translate(*qApp, m_language);
        std::unique_ptr<MainWindow> next = make();
        next->continueFrom(*m_window);
        replace(std::move(next));
    }

    Console &m_console;
    WindowContext m_context;
    QString m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PromptDialog> m_prompts;
    QTimer m_later;
};

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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

// A tunnelled connection takes five descriptors, and the usual limit of 1024 is a soft one that may be raised.
void allowManyConnections()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
    setrlimit(RLIMIT_NOFILE, &limit);
}

int runWindow(int argc, char **argv)
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
    choice.options.settingsFile = defaultSettingsPath();
    choice.options.auditFile = auditPathFor(choice.options);
    choice.options.canAsk = true;
    choice.options.rules = true;
    Console console(choice.options);
    const QString language = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")) : console.workspace().settings.language();
    translate(app, language);
    Theme theme(app, console.workspace().settings);
    WindowContext context{console.isDemo(), choice.options.fleetFile.isEmpty() ? defaultFleetPath() : choice.options.fleetFile, resourceText(QStringLiteral(":/fleet.example.toml")),
                          [&console](const ShardId &shard) { console.refresh(shard); },
                          [](const ShardConfig &shard) { return fleetToml({{shard}}); }};
    MainWindowKeeper keeper(console, std::move(context));
    if (parser.isSet(QStringLiteral("until-painted"))) app.installEventFilter(new UntilPainted(&keeper));
    keeper.show();
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
        return runWindow(argc, argv);
    }
    QCoreApplication app(argc, argv);
    startLogging({}, arguments.contains(QStringLiteral("--verbose")));
    translate(app, QStringLiteral("en")); // commands speak English: scripts read them
    return runCommand(arguments);
}
