// The frame that the main window and torn-off windows share: top row, menu, keys, dialogs, status strip.
#include "dialogs/connectdialog.h"
#include "dialogs/doctordialog.h"
#include "dialogs/keysheet.h"
#include "dialogs/settingsdialog.h"
#include "mainwindow.h"
#include "widgets/icons.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/style.h"
#include "window/gotodialog.h"
#include "window/pagebar.h"
#include "window/searchbox.h"
#include "window/shardview.h"
#include "window/statusstrip.h"
#include "window/treepane.h"

#include "base/text.h"
#include "tabs/tabs.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace jitscope {
namespace {

// Shard tabs, search, menu; a line below that the chosen tab interrupts.
class TopRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), paletteOf(this).line);
    }
};

} // namespace

ShardWindow::ShardWindow(Workspace &workspace, WindowContext context, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_context(std::move(context))
{
    setMinimumSize(1024, 640);
    setWindowIcon(QIcon(QStringLiteral(":/icons/jitscope.svg")));
}

void ShardWindow::buildFrame(QWidget *tabs, QWidget *content, bool tearable)
{
    m_tearable = tearable;
    auto *all = new QWidget(this);
    all->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *topRow = new TopRow(all);
    auto *top = new QHBoxLayout(topRow);
    top->setContentsMargins(0, 0, 8, 0);
    top->setSpacing(6);
    tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    top->addWidget(tabs);
    if (tearable) {
        QToolButton *add = makeIconButton(this, QStringLiteral("add"), tr("Add a shard…"), QStringLiteral("Ctrl+T"));
        connect(add, &QToolButton::clicked, this, &ShardWindow::openConnect);
        top->addWidget(add);
    }
    top->addStretch(1);
    m_search = new SearchBox(all);
    top->addWidget(m_search);
    m_menu = makeIconButton(this, QStringLiteral("menu"), tr("Menu"), QStringLiteral("F10"));
    setSmall(m_menu, false);
    top->addWidget(m_menu);
    column->addWidget(topRow);
    column->addWidget(content, 1);
    m_status = new StatusStrip(m_workspace, all);
    column->addWidget(m_status);
    setCentralWidget(all);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { if (view()) view()->navigator().setSearch(text); });
    connect(m_search, &SearchBox::escaped, this, [this] {
        if (!view()) return;
        if (LiveTable *table = view()->table()) table->setFocus();
        else if (Page *page = view()->currentPage()) page->setFocus();
    });
    connect(m_status, &StatusStrip::doctorWanted, this, &ShardWindow::openDoctor);
    buildMenu();
    addKeys();
    connect(&m_workspace.fleet, &Fleet::shardsChanged, this, &ShardWindow::updateTitle);
}

void ShardWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);

    const auto choice = [&](QMenu *into, QActionGroup *group, const QString &text, bool on, auto &&act) {
        QAction *action = into->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QMenu *theme = menu->addMenu(tr("Theme"));
    auto *themes = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("System"), ThemeChoice::System}, {tr("Light"), ThemeChoice::Light}, {tr("Dark"), ThemeChoice::Dark}};
    for (const auto &[text, value] : choices) {
        QAction *action = choice(theme, themes, text, m_workspace.settings.theme() == value, [this, v = value] { m_workspace.settings.setTheme(v); });
        connect(&m_workspace.settings, &Settings::changed, action, [this, action, v = value] { action->setChecked(m_workspace.settings.theme() == v); });
    }
    QMenu *language = menu->addMenu(tr("Language"));
    auto *tongues = new QActionGroup(this);
    for (const LanguageRow &l : languages()) {
        const QString code = QLatin1String(l.code);
        choice(language, tongues, code.isEmpty() ? tr("As the system") : QString::fromUtf8(l.name), m_workspace.settings.language() == code, [this, code] {
            m_workspace.settings.setLanguage(code);
            openSettings(); // says that it takes effect at the next start
        });
    }
    menu->addSeparator();
    const auto add = [&](const QString &text, const QKeySequence &keys, auto &&act) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action); // so that its key works while the menu is closed
        return action;
    };
    add(tr("Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openGoTo(); });
    add(tr("Tree"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { view()->toggleTree(); });
    add(tr("Detail panel"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { view()->togglePanel(); });
    add(tr("Density of rows"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { view()->toggleDensity(); });
    menu->addAction(tr("Columns…"), this, [this] { view()->showColumnsMenu(); });
    add(tr("Full screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    menu->addSeparator();
    if (m_tearable) {
        add(tr("Tear off into a window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { tearOff(); });
        add(tr("Add a shard…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openConnect(); });
    } else {
        add(tr("Dock back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { close(); });
    }
    if (m_context.refresh) add(tr("Ask all sources now"), QKeySequence(Qt::Key_F5), [this] { m_context.refresh(ShardId{view()->scope().shard}); });
    add(tr("Doctor…"), {}, [this] { openDoctor(); });
    add(tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    menu->addSeparator();
    add(tr("Keys"), QKeySequence(Qt::Key_F1), [this] { KeySheet(this).exec(); });
    menu->addAction(tr("About Jitscope"), this, &ShardWindow::openAbout);
    add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitWanted(); });
}

void ShardWindow::addKeys()
{
    // Single keys reach a shortcut only when no field is being edited: an editor takes printable keys for itself.
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    for (int i = 0; i < 9; ++i) {
        key(QKeySequence(Qt::Key_1 + i), [this, i] {
            if (i >= view()->pageBar().count()) return;
            view()->navigator().back();
            view()->showPage(i);
        });
        key(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { goToTab(i); });
    }
    key(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { goToTab(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { goToTab(-2); });
    key(QKeySequence(Qt::Key_Slash), [this] { m_search->setFocus(Qt::ShortcutFocusReason); m_search->selectAll(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(Qt::ShortcutFocusReason); m_search->selectAll(); });
    key(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    key(QKeySequence(Qt::Key_F6), [this] { view()->focusNextPane(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { view()->focusNextPane(true); });
    key(QKeySequence(Qt::Key_F10), [this] { m_menu->showMenu(); });
    key(QKeySequence(Qt::Key_BracketLeft), [this] { view()->stepRange(-1); });
    key(QKeySequence(Qt::Key_BracketRight), [this] { view()->stepRange(1); });
    key(QKeySequence(Qt::Key_N), [this] { view()->nextDegraded(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { view()->nextDegraded(true); });
    key(QKeySequence(Qt::Key_P), [this] { view()->togglePin(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_P), [this] { view()->togglePanelPin(); });
    key(QKeySequence(Qt::Key_Question), [this] { KeySheet(this).exec(); });
    QShortcut *pause = key(QKeySequence(Qt::Key_Space), [this] { view()->navigator().setPaused(!view()->navigator().paused()); });
    // Space presses a button that has the focus; everywhere else it pauses the charts.
    connect(qApp, &QApplication::focusChanged, pause, [pause](QWidget *, QWidget *now) { pause->setEnabled(!qobject_cast<QAbstractButton *>(now)); });
}

void ShardWindow::connectView(ShardView *view)
{
    connect(view, &ShardView::titleChanged, this, &ShardWindow::updateTitle);
    connect(view, &ShardView::connectWanted, this, &ShardWindow::openConnect);
    connect(view, &ShardView::demoBannerClosed, this, &ShardWindow::closeBanner);
    bannerFollows(view);
}

void ShardWindow::bannerFollows(ShardView *view) { view->setDemoBanner(m_context.demo && !property("bannerClosed").toBool()); }

void ShardWindow::closeBanner()
{
    setProperty("bannerClosed", true);
    for (ShardView *v : findChildren<ShardView *>()) v->setDemoBanner(false);
    updateTitle();
}

void ShardWindow::shownViewChanged()
{
    if (!view()) return;
    m_status->setScope(view()->scope());
    const QSignalBlocker quiet(m_search);
    m_search->setText(view()->navigator().search());
    updateTitle();
}

void ShardWindow::updateTitle()
{
    if (!view()) return;
    QString scope = tr("All shards");
    if (view()->scope().kind == EntityKind::Shard) scope = visibleText(view()->scope().shard, 60);
    QString title = QStringLiteral("Jitscope – ") + scope;
    if (!view()->title().isEmpty()) title += QStringLiteral(" – ") + view()->title();
    if (m_context.demo && property("bannerClosed").toBool()) title += QStringLiteral(" – ") + tr("demo");
    setWindowTitle(title + QStringLiteral(" – ") + tr("read-only"));
}

void ShardWindow::escape()
{
    if (!m_search->text().isEmpty()) m_search->clear();
    else view()->escape();
}

void ShardWindow::openGoTo()
{
    QList<QPair<QString, QString>> pages;
    for (const TabRow &row : tabRows())
        if (!row.onlyAllShards || view()->scope().kind == EntityKind::Fleet) pages << qMakePair(QString::fromLatin1(row.key), QCoreApplication::translate("Tabs", row.title));
    GoToDialog dialog(m_workspace, pages, this);
    connect(&dialog, &GoToDialog::picked, this, &ShardWindow::goTo);
    dialog.move(mapToGlobal(QPoint((width() - dialog.width()) / 2, 90)));
    dialog.exec();
}

void ShardWindow::goTo(const EntityId &entity, const QString &page)
{
    Navigator &navigator = view()->navigator();
    if (!page.isEmpty()) return navigator.showPage(page);
    if (entity.kind == EntityKind::Room || entity.kind == EntityKind::Person) return navigator.open(entity);
    if (entity.kind == EntityKind::Server) {
        const ServerPtr server = m_workspace.fleet.server(ShardId{entity.shard}, ServerId{entity.id});
        if (server && server->kind == ServerKind::Bridge) navigator.showPage(QStringLiteral("bridges"));
        if (server && server->kind == ServerKind::Recorder) navigator.showPage(QStringLiteral("recorders"));
    }
    navigator.select(entity);
}

void ShardWindow::openDoctor() { DoctorDialog(m_workspace, view()->scope(), this).exec(); }
void ShardWindow::openConnect() { ConnectDialog(m_context.fleetFile, m_context.fleetExample, this).exec(); }
void ShardWindow::openSettings() { SettingsDialog(m_workspace.settings, this).exec(); }

void ShardWindow::openAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Jitscope"));
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/jitscope.svg")).pixmap(64, 64));
    box.setText(QStringLiteral("Jitscope ") + QApplication::applicationVersion());
    box.setInformativeText(tr("The operator's desktop console for Jitsi Meet.\nFree software under the GNU General Public License, version 3 or later."));
    box.exec();
}

} // namespace jitscope
