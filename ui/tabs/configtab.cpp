// Config (look §8.9): the configuration files of a shard, one of them as form and as text, how it differs, and what may be done with that.
#include "tabs/configtab.h"

#include "base/text.h"
#include "editing/applybar.h"
#include "editing/diffpane.h"
#include "editing/diffview.h"
#include "editing/filelist.h"
#include "editing/formview.h"
#include "editing/textpane.h"
#include "items/operationwords.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <set>

namespace jitscope {
namespace {

constexpr int FilesWidth = 216, FormWidth = 476, DiffHeight = 120, NarrowBelow = 1248;
enum Mode { FormOnly, Both, TextOnly };

QString configText(const char *source) { return QCoreApplication::translate("ConfigPage", source); }

class ConfigTab : public Page
{
public:
    ConfigTab(const View &view, QWidget *parent)
        : Page(view, parent), m_desk(view.workspace.configs), m_files(new FileList(m_desk, this)), m_form(new FormPane(m_desk, this)), m_text(new TextPane(m_desk, this)),
          m_diff(new DiffPane(m_desk, [this] { return otherShards(); }, this)), m_apply(new ApplyBar(view, this)), m_bar(new VerdictBar(this)), m_stack(new QStackedWidget(this)),
          m_across(new QSplitter(Qt::Horizontal)), m_down(new QSplitter(Qt::Vertical)), m_tools(new QWidget(this)), m_mode(new Segments(configText(QT_TRANSLATE_NOOP("ConfigPage", "What is shown")), m_tools)),
          m_server(new PlainLabel({}, TextRole::Label, Ink::Text2, m_tools))
    {
        build();
        restore();
        connect(m_files, &FileList::picked, this, [this](const ConfigId &id, const ConfigFile &file) { openFile(id, file); });
        connect(m_files, &FileList::refreshWanted, this, [this] { m_desk.list(shardNow()); });
        connect(m_form, &FormPane::changing, m_text, &TextPane::flush);
        connect(m_apply, &ApplyBar::asking, m_text, &TextPane::flush);
        connect(m_form, &FormPane::placeWanted, this, [this](const TextPlace &place) {
            if (m_text->isHidden()) setMode(isNarrow() ? TextOnly : Both);
            m_text->goTo(place);
        });
        connect(m_form, &FormPane::filtersChanged, this, &ConfigTab::save);
        connect(m_diff, &DiffPane::diffed, this, [this] {
            m_text->setDiff(m_diff->serverDiff());
            showApply();
        });
        connect(m_diff, &DiffPane::tabPicked, this, &ConfigTab::save);
        connect(m_diff, &DiffPane::othersDiffer, m_files, &FileList::setRemark);
        connect(&m_desk, qOverload<const ConfigId &>(&ConfigDesk::changed), this, [this](const ConfigId &id) { if (m_active && id == m_id) showDocument(); });
        connect(&m_desk, &ConfigDesk::listed, this, [this](const ShardId &shard) { if (m_active && shard == m_files->model().shard()) showFiles(); });
        connect(&navigator(), &Navigator::selectionChanged, this, [this] { if (m_active) follow(); });
        // what was applied is what stands there now, what was undone as well
        connect(&workspace().operations, &OperationLog::changed, this, [this](int row) {
            const Operation &op = workspace().operations.operations()[size_t(row)];
            const OperationKind *kind = operationKind(op.request.kind);
            if (!kind || kind->target != OperationTarget::File || isOpen(op.state) || op.request.dryRun || std::exchange(m_endedLast, op.id) == op.id) return;
            m_desk.applied({op.request.shard, op.request.targets.value(0), op.request.options.value(QStringLiteral("path"))});
        });
        const auto key = [this](const QKeySequence &keys, auto &&act) {
            auto *action = new QAction(this);
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            connect(action, &QAction::triggered, this, act);
            addAction(action);
        };
        key(QKeySequence::Save, [this] { m_apply->apply(); });
        key(QKeySequence::Undo, [this] { m_text->undo(); });
        key(QKeySequence::Redo, [this] { m_text->redo(); });
    }

    void setActive(bool active) override
    {
        if (!active) m_text->flush();
        m_active = active;
        if (!active) return;
        follow();
        arrange();
        showFiles();
        showDocument();
    }

    QWidget *mainTable() const override { return m_files->view(); }
    QWidget *tools() const override { return m_tools; }
    bool hasPanel() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Page::resizeEvent(event);
        arrange();
    }

private:
    void build()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_stack->setObjectName(QStringLiteral("config-stack"));
        column->addWidget(m_stack, 1);

        auto *work = new QWidget;
        auto *inside = new QVBoxLayout(work);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(0);
        auto *panes = new QWidget;
        auto *right = new QVBoxLayout(panes);
        right->setContentsMargins(0, 0, 0, 0);
        right->setSpacing(0);
        right->addWidget(m_bar);
        m_both = new QSplitter(Qt::Horizontal);
        m_both->addWidget(m_form);
        m_both->addWidget(m_text);
        m_both->setStretchFactor(0, 0);
        m_both->setStretchFactor(1, 1);
        m_file = new QStackedWidget;
        m_file->addWidget(m_both);
        m_none = new EmptyState(QStringLiteral("config"), configText(QT_TRANSLATE_NOOP("ConfigPage", "Choose a file.")), {});
        m_file->addWidget(m_none);
        right->addWidget(m_file, 1);
        m_across->addWidget(m_files);
        m_across->addWidget(panes);
        m_across->setStretchFactor(0, 0);
        m_across->setStretchFactor(1, 1);
        m_files->setMinimumWidth(160);
        m_form->setMinimumWidth(300);
        m_text->setMinimumWidth(200);
        m_down->addWidget(m_across);
        m_down->addWidget(m_diff);
        m_down->setStretchFactor(0, 1);
        m_down->setStretchFactor(1, 0);
        m_diff->setMinimumHeight(70);
        m_diff->setMaximumHeight(360);
        for (QSplitter *s : {m_across, m_both, m_down}) {
            s->setChildrenCollapsible(false);
            connect(s, &QSplitter::splitterMoved, this, &ConfigTab::save);
        }
        inside->addWidget(m_down, 1);
        inside->addWidget(m_apply);
        m_stack->addWidget(work);
        m_empty = new EmptyState(QStringLiteral("config"), {}, {});
        m_again = m_empty->addAction(configText(QT_TRANSLATE_NOOP("ConfigPage", "Ask again")));
        connect(m_again, &QPushButton::clicked, this, [this] { m_desk.list(shardNow()); });
        m_stack->addWidget(m_empty);

        const auto button = [this](const char *text, const char *name, auto &&act) {
            auto *b = new QPushButton(configText(text));
            b->setObjectName(QLatin1String(name));
            setSmall(b);
            m_bar->addButton(b);
            connect(b, &QPushButton::clicked, this, act);
            return b;
        };
        m_merge = button(QT_TRANSLATE_NOOP("ConfigPage", "Merge"), "merge", [this] {
            m_text->flush();
            m_desk.merge(m_id);
        });
        m_theirs = button(QT_TRANSLATE_NOOP("ConfigPage", "Take the server's"), "theirs", [this] {
            m_text->flush();
            m_desk.discard(m_id);
        });
        m_retry = button(QT_TRANSLATE_NOOP("ConfigPage", "Read again"), "retry", [this] { m_desk.refresh(m_id); });
        m_sudo = button(QT_TRANSLATE_NOOP("ConfigPage", "Set up sudo…"), "sudo", [this] { explainSudo(); });

        auto *row = new QHBoxLayout(m_tools);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(m_server);
        m_refresh = makeIconButton(m_tools, QStringLiteral("restart"), configText(QT_TRANSLATE_NOOP("ConfigPage", "Read the file again")));
        m_refresh->setObjectName(QStringLiteral("refresh"));
        connect(m_refresh, &QToolButton::clicked, this, [this] {
            m_text->flush();
            m_desk.refresh(m_id);
        });
        row->addWidget(m_refresh);
        m_mode->add(configText(QT_TRANSLATE_NOOP("ConfigPage", "Form")), FormOnly);
        m_mode->add(configText(QT_TRANSLATE_NOOP("ConfigPage", "Form + text")), Both);
        m_mode->add(configText(QT_TRANSLATE_NOOP("ConfigPage", "Text")), TextOnly);
        row->addWidget(m_mode);
        m_tools->hide();
        connect(m_mode, &Segments::picked, this, [this](int mode) { setMode(Mode(mode)); });
    }

    ShardId shardNow() const
    {
        if (navigator().scope().kind == EntityKind::Shard) return ShardId{navigator().scope().shard};
        if (!navigator().selected().shard.isEmpty()) return ShardId{navigator().selected().shard};
        const auto &shards = workspace().fleet.shards();
        return shards.size() == 1 ? shards.front()->id : m_files->model().shard();
    }

    std::vector<ShardId> otherShards() const
    {
        std::vector<ShardId> all;
        for (const SnapshotPtr &s : workspace().fleet.shards())
            if (!(s->id == m_id.shard)) all.push_back(s->id);
        return all;
    }

    // The shard that is looked at, and the file of the server that is selected.
    void follow()
    {
        const ShardId shard = shardNow();
        if (!(m_files->model().shard() == shard)) {
            m_files->model().setShard(shard);
            if (!(m_id.shard == shard)) close();
        }
        if (!shard.isEmpty() && m_desk.hosts(shard).empty() && m_asked.insert(shard).second) m_desk.list(shard); // once: then it is asked for
        const EntityId selected = navigator().selected();
        const bool server = selected.kind == EntityKind::Server && selected.shard == shard.value;
        const bool moved = std::exchange(m_followed, selected) != selected;
        if (server && moved && (m_id.server != selected.id || !(m_id.shard == shard))) {
            m_wanted = selected.id;
            chooseFile();
        }
        showFiles();
    }

    void chooseFile()
    {
        const ConfigFileRow *row = m_wanted.isEmpty() ? nullptr : m_files->model().firstOf(m_wanted);
        if (!row && m_id.path.isEmpty() && m_wanted.isEmpty()) row = m_files->model().firstOf({});
        if (!row) return;
        m_wanted.clear();
        openFile(row->id, row->file);
    }

    void openFile(const ConfigId &id, const ConfigFile &file)
    {
        if (id == m_id) return;
        m_text->flush();
        m_id = id;
        m_desk.open(id, file);
        m_files->setCurrent(id);
        showDocument();
    }

    void close()
    {
        m_text->flush();
        m_id = {};
        showDocument();
    }

    void showFiles()
    {
        const ConfigFileModel &model = m_files->model();
        if (!m_wanted.isEmpty() || m_id.path.isEmpty()) chooseFile();
        m_files->setCurrent(m_id);
        const auto &hosts = m_desk.hosts(shardNow());
        const bool asking = std::any_of(hosts.begin(), hosts.end(), [](const auto &h) { return h.second.asking; });
        if (shardNow().isEmpty()) {
            m_empty->setText(configText(QT_TRANSLATE_NOOP("ConfigPage", "Select a shard or a server in the tree.")), configText(QT_TRANSLATE_NOOP("ConfigPage", "Its configuration files are read when you look at them.")));
            m_again->hide();
            m_stack->setCurrentIndex(1);
        } else if (!model.hasFiles() && !model.knows()) {
            m_empty->setText(configText(QT_TRANSLATE_NOOP("ConfigPage", "Asking the hosts…")), {});
            m_again->hide();
            m_stack->setCurrentIndex(1);
        } else if (!model.hasFiles() && !asking && std::all_of(hosts.begin(), hosts.end(), [](const auto &h) { return h.second.error && h.second.error->kind == Error::Kind::Unsupported; })) {
            m_empty->setText(configText(QT_TRANSLATE_NOOP("ConfigPage", "No files known for this shard.")), configText(QT_TRANSLATE_NOOP("ConfigPage", "Add SSH to a host to read its configuration.")));
            m_again->show();
            m_stack->setCurrentIndex(1);
        } else {
            m_stack->setCurrentIndex(0);
        }
    }

    void showDocument()
    {
        const ConfigDocument *d = m_id.path.isEmpty() ? nullptr : m_desk.document(m_id);
        m_server->setText(d ? visibleText(m_id.server, 40) + QStringLiteral(" · ") + visibleText(m_id.path, 80) : QString());
        m_refresh->setEnabled(d && !d->reading);
        const bool read = d && d->isRead();
        m_file->setCurrentIndex(read ? 0 : 1);
        if (!read) {
            const bool failed = d && d->error;
            m_none->setText(!d ? configText("Choose a file.") : failed ? configErrorText(*d->error, visibleText(m_id.path.section(u'/', -1), 60)) : configText(QT_TRANSLATE_NOOP("ConfigPage", "Reading…")), {});
        }
        m_form->show(read ? d : nullptr);
        m_text->show(read ? d : nullptr);
        m_diff->show(read ? d : nullptr);
        m_diff->setRows(m_form->model().rows());
        showBar(d);
        showApply();
    }

    void showBar(const ConfigDocument *d)
    {
        const QString file = visibleText(m_id.path.section(u'/', -1), 60);
        const bool theirs = d && d->theirs, failed = d && d->error, rights = failed && d->error->kind == Error::Kind::Unauthorized;
        m_merge->setVisible(theirs);
        m_theirs->setVisible(theirs);
        m_retry->setVisible(failed);
        m_sudo->setVisible(rights);
        const int changes = d ? std::max(1, m_form->model().changedCount()) : 0;
        if (theirs) {
            const qint64 at = d->theirs->file.changedAt;
            const QString when = at > 0 ? momentText(at, QDateTime::currentMSecsSinceEpoch()) : QString();
            const QString who = visibleText(d->theirs->file.owner, 30);
            m_bar->say(Health::Warning, when.isEmpty() ? configText(QT_TRANSLATE_NOOP("ConfigPage", "This file changed on the server.")) : configText(QT_TRANSLATE_NOOP("ConfigPage", "This file changed on the server at %1 (%2).")).arg(when, who),
                       QCoreApplication::translate("ConfigPage", "Your %n change(s) are kept.", nullptr, changes));
        } else if (failed) {
            m_bar->say(Health::Unknown, configErrorText(*d->error, file), d->isRead() ? configText(QT_TRANSLATE_NOOP("ConfigPage", "What is shown was read before.")) : QString());
        } else if (d && d->conflicts > 0) {
            m_bar->say(Health::Warning, QCoreApplication::translate("ConfigPage", "%n conflict(s) are marked in the text.", nullptr, d->conflicts),
                       configText(QT_TRANSLATE_NOOP("ConfigPage", "Yours and the server's stand between <<<<<<< and >>>>>>>. Leave what is to be.")));
        } else if (d && d->file.generated) {
            m_bar->say(Health::Warning, configText(QT_TRANSLATE_NOOP("ConfigPage", "The container makes this file anew at each start.")), configText(QT_TRANSLATE_NOOP("ConfigPage", "What is written here is lost then. Change what it is made from: .env, or a custom file.")));
        } else {
            m_bar->hide();
        }
    }

    void showApply()
    {
        const ConfigDocument *d = m_id.path.isEmpty() ? nullptr : m_desk.document(m_id);
        int changes = m_form->model().changedCount();
        if (changes == 0) { // a comment, or a text that cannot be read: runs of changed lines
            const LineDiff &diff = m_diff->serverDiff();
            for (size_t i = 0; i < diff.size(); ++i)
                changes += diff[i].kind != DiffLine::Kind::Same && (i == 0 || diff[i - 1].kind == DiffLine::Kind::Same);
        }
        m_apply->show(d, changes);
    }

    void explainSudo()
    {
        auto *box = new QMessageBox(QMessageBox::Information, configText(QT_TRANSLATE_NOOP("ConfigPage", "Rights on the host")), configText(QT_TRANSLATE_NOOP("ConfigPage", "The account that Jitscope logs in with may not read this file.")), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const QString path = visibleText(m_id.path, 200), folder = path.section(u'/', 0, -2);
        box->setInformativeText(configText(QT_TRANSLATE_NOOP("ConfigPage", "On the host, as root, either let the account itself read and write it:")) + QStringLiteral("\n\nsetfacl -m u:ACCOUNT:rw %1\nsetfacl -m u:ACCOUNT:rwx %2\n\n").arg(path, folder)
                                + configText(QT_TRANSLATE_NOOP("ConfigPage", "or let it use sudo without a password (visudo):")) + QStringLiteral("\n\nACCOUNT ALL=(root) NOPASSWD: ALL"));
        box->open();
    }

    bool isNarrow() const { return window()->width() < NarrowBelow; }

    void setMode(Mode mode)
    {
        m_wantedMode = mode;
        arrange();
        save();
    }

    void arrange()
    {
        const bool narrow = isNarrow();
        const Mode mode = narrow && m_wantedMode == Both ? FormOnly : m_wantedMode;
        const QList<QToolButton *> buttons = m_mode->findChildren<QToolButton *>();
        if (buttons.size() == 3) buttons[1]->setVisible(!narrow);
        m_mode->setValue(mode);
        m_form->setVisible(mode != TextOnly);
        m_text->setVisible(mode != FormOnly);
        m_server->setVisible(!narrow);
    }

    void save()
    {
        if (m_restoring) return;
        QVariantMap kept = workspace().settings.layout(QStringLiteral("page/config"));
        kept[QStringLiteral("mode")] = m_wantedMode;
        kept[QStringLiteral("tab")] = int(m_diff->tab());
        kept[QStringLiteral("changedOnly")] = m_form->changedOnly();
        kept[QStringLiteral("all")] = m_form->all();
        if (isVisible()) {
            kept[QStringLiteral("files")] = m_files->width();
            kept[QStringLiteral("diff")] = m_diff->height();
            if (m_form->isVisible() && m_text->isVisible()) kept[QStringLiteral("form")] = m_form->width();
        }
        workspace().settings.setLayout(QStringLiteral("page/config"), kept);
    }

    void restore()
    {
        m_restoring = true;
        const QVariantMap kept = workspace().settings.layout(QStringLiteral("page/config"));
        const auto size = [&](const char *key, int usual, int least, int most) { return std::clamp(kept.value(QLatin1String(key), usual).toInt(), least, most); };
        m_across->setSizes({size("files", FilesWidth, 160, 500), 4000});
        m_both->setSizes({size("form", FormWidth, 300, 1200), 4000});
        m_down->setSizes({4000, size("diff", DiffHeight, 70, 360)});
        m_wantedMode = Mode(size("mode", Both, FormOnly, TextOnly));
        m_diff->setTab(DiffPane::Tab(size("tab", DiffPane::Server, DiffPane::Server, DiffPane::Site)));
        m_form->setFilters(kept.value(QStringLiteral("changedOnly")).toBool(), kept.value(QStringLiteral("all")).toBool());
        arrange();
        m_restoring = false;
    }

    ConfigDesk &m_desk;
    FileList *m_files;
    FormPane *m_form;
    TextPane *m_text;
    DiffPane *m_diff;
    ApplyBar *m_apply;
    VerdictBar *m_bar;
    QStackedWidget *m_stack, *m_file = nullptr;
    QSplitter *m_across, *m_both = nullptr, *m_down;
    QWidget *m_tools;
    Segments *m_mode;
    PlainLabel *m_server;
    EmptyState *m_empty = nullptr, *m_none = nullptr;
    QPushButton *m_again = nullptr, *m_merge = nullptr, *m_theirs = nullptr, *m_retry = nullptr, *m_sudo = nullptr;
    QToolButton *m_refresh = nullptr;
    ConfigId m_id;
    EntityId m_followed;
    std::set<ShardId> m_asked;
    QString m_wanted, m_endedLast; // server whose file is to be shown once it is known; operation that was heard of last
    Mode m_wantedMode = Both;
    bool m_active = false, m_restoring = false;
};

} // namespace

Page *makeConfigTab(const View &view, QWidget *parent) { return new ConfigTab(view, parent); }

} // namespace jitscope
