#include "mainwindow.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"
#include "window/commands.h"
#include "window/searchbox.h"
#include "window/shardtabs.h"
#include "window/shardview.h"
#include "window/timebar.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace jitscope {
namespace {

// Less than the screen by the desktop's frame and title bar, so that the status strip is in sight; each way for itself, and never below the least
// that the window takes: on a screen of 1024 × 768 nothing is left for the frame.
QSize fitting(const QSize &wanted, const QWidget *window)
{
    return wanted.boundedTo(window->screen()->availableSize() - QSize(8, 40)).expandedTo(window->minimumSize());
}

// One shard in a window of its own, with the same keys and menu.
class TornWindow : public ShardWindow
{
public:
    TornWindow(Workspace &workspace, WindowContext context, ShardView *view, bool bannerClosed)
        : ShardWindow(workspace, std::move(context)), m_view(view)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setProperty("bannerClosed", bannerClosed);
        auto *name = new PlainLabel(visibleText(view->scope().shard, 60), TextRole::PanelTitle);
        name->setContentsMargins(12, 0, 0, 0);
        name->setMinimumHeight(39);
        buildFrame(name, view, false);
        connectView(view);
        view->show();
        view->setActive(true);
        shownViewChanged();
        resize(fitting({1280, 800}, this));
    }
    ShardView *view() const override { return m_view; }
    // Gives the view back before the window goes.
    std::function<void(ShardView *)> onDock;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        if (ShardView *view = std::exchange(m_view, nullptr)) {
            view->disconnect(this);
            if (onDock) onDock(view);
        }
        ShardWindow::closeEvent(event);
    }

private:
    ShardView *m_view;
};

} // namespace

MainWindow::MainWindow(Workspace &workspace, WindowContext context, QWidget *parent)
    : ShardWindow(workspace, std::move(context), parent)
{
    if (!this->context().frameFirst) build();
    const QVariantMap kept = workspace.settings.layout(QStringLiteral("window/main"));
    QSize size(kept.value(QStringLiteral("width"), 1440).toInt(), kept.value(QStringLiteral("height"), 900).toInt());
    resize(fitting(size, this));
}

void MainWindow::build()
{
    if (m_tabs) return;
    m_tabs = new ShardTabs(workspace());
    m_stack = new QStackedWidget;
    buildFrame(m_tabs, m_stack, true);
    connect(m_tabs, &ShardTabs::scopeChanged, this, &MainWindow::showScope);
    connect(m_tabs, &ShardTabs::tearOffWanted, this, &MainWindow::tearOffScope);
    connect(this, &ShardWindow::quitWanted, this, &MainWindow::quit);
    connect(&workspace().fleet, &Fleet::shardsChanged, this, &MainWindow::followFleet);
    showScope(EntityId::fleet());
}

// A window that nobody sees yet (another desktop, minimised) is built all the same, a moment later.
void MainWindow::showEvent(QShowEvent *event)
{
    ShardWindow::showEvent(event);
    if (!m_tabs) QTimer::singleShot(200, this, &MainWindow::build);
}

// Later everything stands in front of it. The lines are where top row and status strip will have theirs.
// No text: the fonts alone would take as long as all else up to here.
void MainWindow::paintEvent(QPaintEvent *event)
{
    ShardWindow::paintEvent(event);
    if (m_tabs) return;
    QPainter painter(this);
    const Palette &colors = paletteOf(this);
    painter.fillRect(QRect(0, 38, width(), 1), colors.line);
    painter.fillRect(QRect(0, height() - 26, width(), 1), colors.line);
    QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

// Torn-off windows hold views of ours: they go first.
MainWindow::~MainWindow()
{
    const auto torn = std::exchange(m_torn, {});
    for (QMainWindow *window : torn) {
        window->disconnect(this);
        delete window;
    }
}

ShardView *MainWindow::view() const { return m_stack ? qobject_cast<ShardView *>(m_stack->currentWidget()) : nullptr; }

ShardView *MainWindow::viewOf(const EntityId &scope)
{
    ShardView *&kept = m_views[scope.shard];
    if (!kept) {
        kept = new ShardView(workspace(), scope, m_stack);
        m_stack->addWidget(kept);
        connectView(kept);
        if (scope.kind == EntityKind::Fleet) {
            // from All shards a shard's name leads to its tab
            connect(&kept->navigator(), &Navigator::openedChanged, this, [this](const EntityId &entity) {
                if (entity.kind == EntityKind::Shard) showScope(entity);
            });
        }
        kept->setFault(m_faultWhere, m_faultWhat);
    }
    return kept;
}

void MainWindow::showScope(const EntityId &scope)
{
    if (QMainWindow *torn = m_torn.value(scope.shard)) {
        torn->raise();
        torn->activateWindow();
        return;
    }
    if (ShardView *before = view()) before->setActive(false);
    ShardView *now = viewOf(scope);
    m_stack->setCurrentWidget(now);
    now->setActive(true);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrent(scope);
    }
    shownViewChanged();
}

void MainWindow::followFleet()
{
    for (auto it = m_views.begin(); it != m_views.end();) {
        if (it.key().isEmpty() || workspace().fleet.shard(ShardId{it.key()})) {
            ++it;
            continue;
        }
        // the shard has left the fleet file: its window and its view go
        if (QMainWindow *torn = m_torn.value(it.key())) {
            torn->close();
            ++it;
            continue;
        }
        if (view() == it.value()) showScope(EntityId::fleet());
        it.value()->deleteLater();
        it = m_views.erase(it);
    }
}

void MainWindow::setFault(const QString &where, const QString &what)
{
    m_faultWhere = where;
    m_faultWhat = what;
    for (ShardView *v : std::as_const(m_views)) v->setFault(where, what);
}

void MainWindow::endDemo()
{
    context().demo = false;
    for (ShardView *v : std::as_const(m_views)) v->setDemoBanner(false);
    updateTitle();
}

void MainWindow::tearOff()
{
    if (view()) tearOffScope(view()->scope());
}

void MainWindow::tearOffScope(const EntityId &scope)
{
    if (scope.kind != EntityKind::Shard || m_torn.contains(scope.shard)) return;
    ShardView *torn = viewOf(scope);
    if (view() == torn) showScope(EntityId::fleet());
    m_stack->removeWidget(torn);
    torn->disconnect(this);
    auto *window = new TornWindow(workspace(), context(), torn, property("bannerClosed").toBool());
    window->onDock = [this, shard = scope.shard](ShardView *v) { dock(shard, v); };
    connect(window, &ShardWindow::quitWanted, this, &MainWindow::quit);
    m_torn.insert(scope.shard, window);
    m_tabs->setTorn(scope, true);
    window->show();
}

void MainWindow::dock(const QString &shard, ShardView *view)
{
    m_torn.remove(shard);
    view->setActive(false);
    m_stack->addWidget(view);
    connectView(view);
    m_tabs->setTorn(EntityId::of(ShardId{shard}), false);
    if (workspace().fleet.shard(ShardId{shard})) showScope(EntityId::of(ShardId{shard}));
    else QMetaObject::invokeMethod(this, &MainWindow::followFleet, Qt::QueuedConnection);
}

WindowPlace MainWindow::place()
{
    WindowPlace at;
    at.geometry = geometry();
    at.state = windowState();
    at.bannerClosed = property("bannerClosed").toBool();
    at.settings = settingsOpen();
    if (ShardView *v = view()) {
        at.scope = v->scope();
        at.page = v->pageKey();
        at.selected = v->navigator().selected();
        at.opened = v->navigator().opened();
    }
    return at;
}

void MainWindow::continueFrom(const WindowPlace &before)
{
    build();
    if (before.bannerClosed) closeBanner();
    const bool there = before.scope.kind != EntityKind::Shard || workspace().fleet.shard(ShardId{before.scope.shard});
    showScope(there ? before.scope : EntityId::fleet());
    view()->showPage(before.page);
    if (before.opened.kind != EntityKind::Fleet) view()->navigator().open(before.opened);
    view()->navigator().select(before.selected);
    if (before.geometry.isValid()) setGeometry(before.geometry);
    setWindowState(before.state & ~Qt::WindowMinimized);
    show();
    if (before.settings) openSettings();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
}

void MainWindow::runCommand(const QString &id)
{
    build();
    if (const Commands::Entry *e = commands().find(id)) e->action->trigger();
}

void MainWindow::showEntity(const EntityId &entity, quint64 alert)
{
    build();
    const bool known = !entity.shard.isEmpty() && workspace().fleet.shard(ShardId{entity.shard});
    showScope(known ? EntityId::of(ShardId{entity.shard}) : EntityId::fleet());
    view()->navigator().back();
    if (alert != 0 || entity.kind == EntityKind::Alert) {
        view()->navigator().showPage(QStringLiteral("alerts"));
        view()->navigator().select(alert != 0 ? EntityId::alert(alert) : entity);
    } else if (entity.kind == EntityKind::Operation) {
        view()->navigator().showPage(QStringLiteral("operations"));
        view()->navigator().select(entity);
    } else if (entity.kind != EntityKind::Fleet && entity.kind != EntityKind::Shard) {
        ShardWindow::goTo(entity, {});
    }
}

void MainWindow::showMoment(const MomentLink &link)
{
    build();
    const bool known = !link.shard.isEmpty() && workspace().fleet.shard(ShardId{link.shard});
    showScope(known ? EntityId::of(ShardId{link.shard}) : EntityId::fleet());
    view()->navigator().back();
    if (!link.page.isEmpty()) view()->showPage(link.page); // one that is none is passed over
    if (!link.room.isEmpty() && !link.shard.isEmpty()) view()->navigator().open(EntityId::of(ShardId{link.shard}, RoomId{link.room}));
    timeBar()->open();
    workspace().past.play(0);
    workspace().past.go(link.at);
}

void MainWindow::goTo(const EntityId &entity, const QString &page)
{
    if (entity.kind == EntityKind::Shard) return showScope(entity);
    ShardWindow::goTo(entity, page);
}

void MainWindow::goToTab(int tab)
{
    const int count = m_tabs->count();
    if (tab == -1) tab = (m_tabs->currentIndex() + count - 1) % count;
    else if (tab == -2) tab = (m_tabs->currentIndex() + 1) % count;
    if (tab < count) m_tabs->setCurrentIndex(tab);
}

void MainWindow::askAboutDrafts(const std::vector<ConfigId> &drafts)
{
    if (findChild<QMessageBox *>(QStringLiteral("drafts"))) return;
    QStringList files;
    for (const ConfigId &id : drafts) files << tr("%1 on %2").arg(visibleText(id.path, 160), visibleText(id.server, 60));
    if (files.size() > 8) files = files.mid(0, 8) << tr("and %n more", "", int(drafts.size()) - 8);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Quit Jitscope"), tr("%n changed file(s) are not applied. Drafts are not kept when Jitscope ends.", "", int(drafts.size())), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("drafts"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(files.join(u'\n'));
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole), *quit = box->addButton(tr("Quit and drop them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(stay, &QPushButton::clicked, this, [this] { m_quits = false; });
    connect(quit, &QPushButton::clicked, this, [this] {
        m_dropsDrafts = true;
        QTimer::singleShot(0, this, &QWidget::close);
    });
    box->open();
}

// Once: what closing the window means here.
void MainWindow::tellAboutClosing(bool stays)
{
    if (findChild<QMessageBox *>(QStringLiteral("closing"))) return;
    auto *box = new QMessageBox(QMessageBox::Information, QStringLiteral("Jitscope"),
                                stays ? tr("Jitscope keeps watching from the tray. Quit it from the tray menu.") : tr("This desktop has no tray: closing the window quits Jitscope."), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closing"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (!stays) box->setInformativeText(tr("Nothing is watched then, and no alert is told."));
    QPushButton *quitNow = box->addButton(stays ? tr("Quit instead") : tr("Quit"), QMessageBox::DestructiveRole);
    QPushButton *fine = box->addButton(stays ? tr("OK") : tr("Stay"), stays ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
    quitNow->setObjectName(QStringLiteral("quitNow"));
    fine->setObjectName(QStringLiteral("fine"));
    box->setDefaultButton(fine);
    box->setEscapeButton(fine);
    const auto told = [this, stays] { workspace().settings.setToldClosing(stays); };
    connect(quitNow, &QPushButton::clicked, this, [this, told] {
        told();
        QTimer::singleShot(0, this, &MainWindow::quit);
    });
    connect(fine, &QPushButton::clicked, this, [this, told, stays] {
        if (!stays) return; // it is said again: nobody has agreed to it
        told();
        QTimer::singleShot(0, this, &QWidget::close);
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto keepSize = [this] {
        if (!isFullScreen() && !isMaximized())
            workspace().settings.setLayout(QStringLiteral("window/main"), {{QStringLiteral("width"), width()}, {QStringLiteral("height"), height()}});
    };
    if (context().mayStay && !m_quits && workspace().settings.keepsWatching()) {
        const bool stays = workspace().desktop.state().tray;
        if (!workspace().settings.toldClosing(stays)) {
            event->ignore();
            return tellAboutClosing(stays);
        }
        if (stays) { // drafts live on too
            keepSize();
            ShardWindow::closeEvent(event);
            emit leftForTray();
            return;
        }
    }
    if (const std::vector<ConfigId> drafts = workspace().configs.changed(); !drafts.empty() && !m_dropsDrafts) {
        event->ignore();
        return askAboutDrafts(drafts);
    }
    keepSize();
    ShardWindow::closeEvent(event);
    if (event->isAccepted()) QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_mainwindow.cpp"
