// The frame that the main window and torn-off windows share: top row, menu, keys, dialogs, status strip.
#include "dialogs/accountsdialog.h"
#include "dialogs/addshard.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/connectdialog.h"
#include "dialogs/doctordialog.h"
#include "dialogs/keysheet.h"
#include "dialogs/offermenu.h"
#include "dialogs/outdialog.h"
#include "dialogs/settingsdialog.h"
#include "mainwindow.h"
#include "widgets/icons.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/style.h"
#include "window/bellbutton.h"
#include "window/commands.h"
#include "window/gotodialog.h"
#include "window/searchbox.h"
#include "window/shardview.h"
#include "window/statusstrip.h"
#include "window/timebar.h"
#include "window/timeslider.h"
#include "window/treepane.h"

#include "audit/offers.h"
#include "base/text.h"
#include "items/operationwords.h"
#include "tabs/tabs.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
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
    : QMainWindow(parent), m_workspace(workspace), m_context(std::move(context)), m_commands(new Commands(workspace.settings, this))
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
        connect(add, &QToolButton::clicked, this, &ShardWindow::openAddShard);
        top->addWidget(add);
    }
    top->addStretch(1);
    m_search = new SearchBox(all);
    top->addWidget(m_search);
    auto *bell = new BellButton(m_workspace, all);
    connect(bell, &QToolButton::clicked, this, [this] {
        view()->navigator().back();
        view()->showPage(QStringLiteral("alerts"));
    });
    top->addWidget(bell);
    m_history = makeIconButton(this, QStringLiteral("history"), tr("Time machine: the fleet as it was"), QStringLiteral("H"));
    m_history->setObjectName(QStringLiteral("history"));
    m_history->setCheckable(true);
    setSmall(m_history, false);
    connect(m_history, &QToolButton::clicked, this, &ShardWindow::toggleTimeBar);
    top->addWidget(m_history);
    m_menu = makeIconButton(this, QStringLiteral("menu"), tr("Menu"), QStringLiteral("F10"));
    setSmall(m_menu, false);
    top->addWidget(m_menu);
    column->addWidget(topRow);
    column->addWidget(new PastFrame(m_workspace, content, all), 1);
    m_timeBar = new TimeBar(m_workspace, all);
    connect(m_timeBar, &TimeBar::linkWanted, this, &ShardWindow::copyMoment);
    connect(m_timeBar, &TimeBar::closed, this, [this] { m_history->setChecked(false); });
    column->addWidget(m_timeBar);
    if (m_workspace.past.isPast()) m_timeBar->open(); // a window in the place of another
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
    connect(m_status, &StatusStrip::operationsWanted, this, [this] {
        view()->navigator().back();
        view()->showPage(QStringLiteral("operations"));
    });
    connect(m_status, &StatusStrip::latchWanted, this, &ShardWindow::toggleLatchHere);
    connect(m_status, &StatusStrip::privacyWanted, this, [this] { m_workspace.privacy.setOn(false); });
    connect(&m_workspace.privacy, &Privacy::changed, this, &ShardWindow::updateTitle);
    connect(&m_workspace.past, &TimeMachine::shownChanged, this, [this] {
        m_history->setChecked(m_timeBar->isVisible());
        updateTitle();
    });
    buildMenu();
    connect(&m_workspace.fleet, &Fleet::shardsChanged, this, &ShardWindow::updateTitle);
    connect(&m_workspace.latch, &Latch::changed, this, &ShardWindow::updateTitle);
    connect(&m_workspace.setup, &ShardSetup::fleetTransferred, this, [this](const QString &what, bool done) {
        if (!isActiveWindow() && m_tearable) return;
        QMessageBox box(done ? QMessageBox::Information : QMessageBox::Warning, tr("Fleet file"), done ? tr("Done.") : tr("It did not work."), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(visibleText(what, 400));
        box.exec();
    });
}

void ShardWindow::connectView(ShardView *view)
{
    connect(view, &ShardView::titleChanged, this, &ShardWindow::updateTitle);
    connect(view, &ShardView::connectWanted, this, &ShardWindow::openAddShard);
    connect(view, &ShardView::sourcesWanted, this, &ShardWindow::openDoctor);
    connect(view, &ShardView::dataWanted, this, [this] { openSettings(5); });
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
    const bool closed = m_workspace.latch.isReadOnly(ShardId{view()->scope().shard});
    if (m_workspace.past.isPast()) title += QStringLiteral(" – ") + tr("the past");
    setWindowTitle(title + QStringLiteral(" – ") + (closed ? tr("read-only") : tr("changes allowed")));
}

void ShardWindow::escape()
{
    if (!m_search->text().isEmpty()) m_search->clear();
    else if (view()->escape()) return;
    else if (m_workspace.past.wanted() != 0) m_workspace.past.back();
    else if (m_timeBar->isVisible()) m_timeBar->close();
}

void ShardWindow::toggleTimeBar()
{
    if (m_timeBar->isVisible()) m_timeBar->close();
    else m_timeBar->open();
    m_history->setChecked(m_timeBar->isVisible());
    if (m_timeBar->isVisible()) m_timeBar->slider().setFocus(Qt::ShortcutFocusReason);
}

void ShardWindow::copyMoment()
{
    if (!m_workspace.past.isPast() || !view()) return;
    const EntityId &open = view()->navigator().opened();
    MomentLink link{m_workspace.past.at(), view()->scope().shard, view()->pageKey(), {}};
    if (open.kind == EntityKind::Room) link.room = open.id;
    if (open.kind == EntityKind::Person) link.room = open.room;
    if (m_workspace.privacy.isOn()) link.room.clear(); // a name would leave the window by it
    QGuiApplication::clipboard()->setText(momentLink(link));
}

void ShardWindow::openGoTo()
{
    QList<QPair<QString, QString>> pages;
    for (const TabRow &row : tabRows())
        if (!row.onlyAllShards || view()->scope().kind == EntityKind::Fleet) pages << qMakePair(QString::fromLatin1(row.key), QCoreApplication::translate("Tabs", row.title));
    QList<GoToDialog::Deed> deeds;
    for (const Commands::Entry &e : m_commands->entries())
        if (e.id != u"palette" && e.action->isEnabled()) deeds << GoToDialog::Deed{e.id, QString(e.title), e.icon, e.action->shortcut().toString(QKeySequence::NativeText)};
    // "restart us1": what may be done to any server or shard, found by typing
    std::vector<Offer> offers;
    const auto put = [&](const EntityId &e, const QString &name) {
        for (Offer &offer : offersFor(m_workspace.fleet, {e}, &m_workspace.customKinds)) {
            deeds << GoToDialog::Deed{QStringLiteral("offer:%1").arg(offers.size()), offerText(offer), operationIcon(*offer.kind), {}, name};
            offers.push_back(std::move(offer));
        }
    };
    std::vector<EntityId> configs; // servers whose files may be looked at
    for (const SnapshotPtr &s : m_workspace.fleet.shards()) {
        if (view()->scope().kind == EntityKind::Shard && view()->scope().shard != s->id.value) continue;
        const QString shard = visibleText(s->name.isEmpty() ? s->id.value : s->name, 60);
        put(EntityId::of(s->id), shard);
        for (const ServerPtr &server : s->servers) {
            put(EntityId::of(s->id, server->id), visibleText(server->name, 60));
            if (server->kind == ServerKind::Gateway || server->kind >= ServerKind::Proxy) continue;
            deeds << GoToDialog::Deed{QStringLiteral("config:%1").arg(configs.size()), tr("Config of %1").arg(visibleText(server->name, 60)), QStringLiteral("config"), {}, shard};
            configs.push_back(EntityId::of(s->id, server->id));
        }
    }
    GoToDialog dialog(m_workspace, pages, deeds, this);
    connect(&dialog, &GoToDialog::picked, this, &ShardWindow::goTo);
    QString deed; // done when the dialog is gone: it may open another one
    connect(&dialog, &GoToDialog::deedPicked, &dialog, [&deed](const QString &id) { deed = id; });
    dialog.move(mapToGlobal(QPoint((width() - dialog.width()) / 2, 90)));
    dialog.exec();
    if (deed.startsWith(QLatin1String("offer:"))) return wish(offers[size_t(deed.mid(6).toUInt())]);
    if (deed.startsWith(QLatin1String("config:"))) {
        view()->navigator().select(configs[size_t(deed.mid(7).toUInt())]);
        return view()->navigator().showPage(QStringLiteral("config"));
    }
    if (const Commands::Entry *e = m_commands->find(deed)) e->action->trigger();
}

// The first of these kinds that fits what is selected: in the table that has the focus, all of it.
void ShardWindow::wish(const QStringList &kinds)
{
    for (const Offer &offer : offersFor(m_workspace.fleet, view()->chosen(), &m_workspace.customKinds))
        if (kinds.contains(QLatin1String(offer.kind->name)) && offer.region.isEmpty()) return wish(offer);
}

void ShardWindow::wish(const Offer &offer)
{
    const QString no = refusalOf(m_workspace, offer);
    if (no.isEmpty()) return ConfirmDialog::ask(m_workspace, offer, this);
    auto *box = new QMessageBox(QMessageBox::Information, operationTitle(*offer.kind), operationQuestion(*offer.kind, offer.requests), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(no);
    box->open();
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

// Not in a loop of its own: what it shows goes on meanwhile, and a change of the language may build the window anew.
void ShardWindow::openOutgoing()
{
    auto *dialog = new OutDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShardWindow::openDoctor() { DoctorDialog(m_workspace, view()->scope(), this).exec(); }

// Of the shard that is looked at; in the fleet's view of the one that is selected.
void ShardWindow::openAccounts()
{
    ShardId shard{view()->scope().shard};
    if (shard.isEmpty()) shard.value = view()->navigator().selected().shard;
    if (shard.isEmpty() && m_workspace.fleet.shards().size() == 1) shard = m_workspace.fleet.shards().front()->id;
    if (shard.isEmpty()) return;
    auto *dialog = new AccountsDialog(m_workspace, shard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShardWindow::openConnect() { ConnectDialog(m_context.fleetFile, m_context.fleetExample, this).exec(); }
void ShardWindow::openKeys() { KeySheet(m_commands->keyChoices(), this).exec(); }

// Not in a loop of its own: a change of the language builds the window anew, with the dialog open.
void ShardWindow::openSettings(int page)
{
    if (m_settingsDialog) return m_settingsDialog->raise();
    m_settingsDialog = new SettingsDialog(m_workspace.settings, m_workspace.desktop, m_commands->keyChoices(), this);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_settingsDialog->addQuality(m_workspace, ShardId{view()->scope().shard});
    m_settingsDialog->addData(m_workspace);
    m_settingsDialog->showPage(page);
    m_settingsDialog->open();
}

bool ShardWindow::settingsOpen() const { return m_settingsDialog; }

void ShardWindow::openAddShard()
{
    auto *dialog = new AddShardDialog(m_workspace, m_context.fleetFile, m_context.shardText, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddShardDialog::exampleWanted, this, &ShardWindow::openConnect);
    connect(dialog, &AddShardDialog::openWanted, this, [this](const QString &shard) {
        // it is there once the file has been read again
        auto *wait = new QObject(this);
        const auto look = [this, wait, shard] {
            if (!m_workspace.fleet.shard(ShardId{shard})) return;
            wait->deleteLater();
            goTo(EntityId::of(ShardId{shard}), {});
        };
        connect(&m_workspace.fleet, &Fleet::shardsChanged, wait, look, Qt::QueuedConnection);
    });
    dialog->open();
}

void ShardWindow::exportFleet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the fleet without secrets"), QStringLiteral("jitscope-fleet.toml"), tr("Fleet files (*.toml)"));
    if (!path.isEmpty()) m_workspace.setup.exportFleet(path);
}

void ShardWindow::importFleet()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import shards"), {}, tr("Fleet files (*.toml)"));
    if (!path.isEmpty()) m_workspace.setup.importFleet(path);
}

// What keeps the shown view read-only is opened; when nothing does, the console's latch is closed.
void ShardWindow::toggleLatchHere()
{
    Latch &latch = m_workspace.latch;
    const ShardId shard{view()->scope().shard};
    if (!latch.isReadOnly(shard)) return latch.setClosed(true);
    if (!shard.isEmpty() && latch.isShardClosed(shard) && !openLatch(shard)) return;
    if (latch.isClosed()) openLatch({});
}

void ShardWindow::toggleLatch(const ShardId &shard)
{
    Latch &latch = m_workspace.latch;
    if (latch.isShardClosed(shard)) openLatch(shard);
    else latch.setShardClosed(shard, true);
}

// Closing is done at once; opening is asked about, once per start. False: it stays closed.
bool ShardWindow::openLatch(const ShardId &shard)
{
    Latch &latch = m_workspace.latch;
    const int minutes = m_workspace.settings.latchMinutes();
    if (!latch.wasAsked(shard)) {
        QMessageBox box(QMessageBox::Question, tr("Allow changes?"), shard.isEmpty() ? tr("Allow changes to servers?") : tr("Allow changes on %1?").arg(visibleText(shard.value, 60)),
                        QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        const QString each = tr("The latch keeps a slip of the hand from changing a server. Each change still asks by itself.");
        box.setInformativeText(shard.isEmpty() ? each + u' ' + tr("It closes by itself after %n minute(s).", "", minutes) : each);
        QPushButton *yes = box.addButton(tr("Allow changes"), QMessageBox::AcceptRole);
        QPushButton *no = box.addButton(tr("Stay read-only"), QMessageBox::RejectRole);
        yes->setObjectName(QStringLiteral("allow"));
        box.setDefaultButton(no);
        box.setEscapeButton(no);
        box.exec();
        if (box.clickedButton() != yes) return false;
        latch.setAsked(shard);
    }
    if (!shard.isEmpty()) {
        latch.setShardClosed(shard, false);
        return true;
    }
    latch.setOpenMinutes(minutes);
    latch.setClosed(false);
    return true;
}

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
