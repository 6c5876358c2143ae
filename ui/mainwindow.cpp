#include "mainwindow.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"
#include "window/searchbox.h"
#include "window/shardtabs.h"
#include "window/shardview.h"

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
    connect(this, &ShardWindow::quitWanted, this, &QWidget::close);
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
    connect(window, &ShardWindow::quitWanted, this, &QWidget::close);
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

void MainWindow::continueFrom(MainWindow &before)
{
    if (before.property("bannerClosed").toBool()) closeBanner();
    const ShardView *old = before.view();
    const EntityId scope = old->scope();
    const QString page = old->pageKey();
    showScope(scope);
    view()->showPage(page);
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    show();
    if (before.settingsOpen()) openSettings();
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
    connect(quit, &QPushButton::clicked, this, [this] {
        m_dropsDrafts = true;
        QTimer::singleShot(0, this, &QWidget::close);
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const std::vector<ConfigId> drafts = workspace().configs.changed(); !drafts.empty() && !m_dropsDrafts) {
        event->ignore();
        return askAboutDrafts(drafts);
    }
    if (!isFullScreen() && !isMaximized())
        workspace().settings.setLayout(QStringLiteral("window/main"), {{QStringLiteral("width"), width()}, {QStringLiteral("height"), height()}});
    ShardWindow::closeEvent(event);
    if (event->isAccepted()) QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_mainwindow.cpp"
