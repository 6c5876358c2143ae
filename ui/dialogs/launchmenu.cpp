#include "dialogs/launchmenu.h"

#include "base/text.h"
#include "widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>

namespace jitscope {
namespace {

QString launchText(const char *text) { return QCoreApplication::translate("Launch", text); }

void sayLaunch(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, visibleText(text, 400), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

void copyWords(const QStringList &words) { QGuiApplication::clipboard()->setText(words.join(u' ')); } // destinations and hosts have no character that a shell reads

} // namespace

void addLaunches(QMenu *menu, const Workspace &workspace, const EntityId &thing, QWidget *parent)
{
    if (!workspace.launch || (thing.kind != EntityKind::Server && thing.kind != EntityKind::Shard)) return;
    const Launch launch = workspace.launch(thing);
    if (launch.ssh.isEmpty() && launch.web.isEmpty()) return;
    const auto add = [&](const char *name, const QString &text, const QString &sign, auto &&act) {
        QAction *action = menu->addAction(icon(parent, sign), text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, parent, act);
    };
    menu->addSeparator();
    if (!launch.ssh.isEmpty()) {
        add("launch-terminal", launchText(QT_TRANSLATE_NOOP("Launch", "Terminal on its host")), QStringLiteral("terminal"), [launch, parent] {
            const QStringList words = terminalWords(launch.ssh, qEnvironmentVariable("TERMINAL"), [](const QString &program) { return QStandardPaths::findExecutable(program); });
            if (!words.isEmpty() && QProcess::startDetached(words.front(), words.mid(1))) return;
            copyWords(launch.ssh);
            sayLaunch(parent, launchText(QT_TRANSLATE_NOOP("Launch", "No terminal")), launchText(QT_TRANSLATE_NOOP("Launch", "No terminal program was found; $TERMINAL may name one. The command is in the clipboard: %1")).arg(launch.ssh.join(u' ')));
        });
        add("launch-copy", launchText(QT_TRANSLATE_NOOP("Launch", "Copy ssh command")), QStringLiteral("copy"), [launch] { copyWords(launch.ssh); });
    }
    if (!launch.web.isEmpty()) {
        add("launch-web", launchText(QT_TRANSLATE_NOOP("Launch", "Open in browser")), QStringLiteral("export"), [launch, parent] {
            if (!QDesktopServices::openUrl(launch.web)) sayLaunch(parent, launchText(QT_TRANSLATE_NOOP("Launch", "No browser")), launch.web.toString());
        });
    } else if (!launch.forward.isEmpty()) {
        add("launch-forward", launchText(QT_TRANSLATE_NOOP("Launch", "Copy command that leads to its page")), QStringLiteral("tunnel"), [launch, parent] {
            copyWords(launch.forward);
            sayLaunch(parent, launchText(QT_TRANSLATE_NOOP("Launch", "Only through SSH")),
                launchText(QT_TRANSLATE_NOOP("Launch", "Its page is reached through SSH only. The command is in the clipboard: %1 – while it runs, the page is at %2")).arg(launch.forward.join(u' '), launch.through.toString()));
        });
    }
}

} // namespace jitscope
