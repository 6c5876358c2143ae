#include "dialogs/rolloutdialog.h"

#include "base/text.h"
#include "config/configform.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace jitscope {
namespace {

// The ways that a server of that kind is taken into use; what would interrupt a whole shard is not done to many of them in a row.
std::vector<std::pair<QString, QString>> waysOf(const QString &component)
{
    std::vector<std::pair<QString, QString>> ways;
    if (component == QLatin1String("jibri") || component == QLatin1String("jvb") || component == QLatin1String("systemd")) {
        ways.push_back({QStringLiteral("apply-config-idle"), RollOutDialog::tr("Save, and restart each when idle")});
        ways.push_back({QStringLiteral("apply-config-now"), RollOutDialog::tr("Save, and restart each now")});
    }
    if (component == QLatin1String("prosody")) ways.push_back({QStringLiteral("apply-config-now"), RollOutDialog::tr("Save, and reload each")});
    ways.push_back({QStringLiteral("save-config"), RollOutDialog::tr("Save only; nothing is restarted")});
    return ways;
}

} // namespace

QStringList RollOutDialog::words(const std::vector<KeyChange> &changes, const KeyCatalogue &keys)
{
    QStringList all;
    for (const KeyChange &c : changes) {
        const KeyFact *fact = keys.fact(c.path);
        const bool secret = (fact && fact->secret) || SecretMask::namesSecret(c.path.join(u'.')) || c.value.isArray() || c.value.isObject();
        const QString name = visibleText(pathText(c.path), 120);
        if (c.expression) all << tr("%1: an expression, which is not carried").arg(name);
        else if (c.value.isUndefined()) all << tr("%1: back to its default").arg(name);
        else all << QStringLiteral("%1: %2").arg(name, secret && !c.value.isBool() && !c.value.isDouble() ? QStringLiteral("••••") : visibleText(valueText(c.value), 80));
    }
    return all;
}

RollOutDialog::RollOutDialog(Workspace &workspace, const ConfigId &from, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_from(from), m_model(new RollOutTable(this)), m_table(new QTableView), m_how(new QComboBox), m_watch(new QSpinBox),
      m_state(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_start(new QPushButton(tr("Roll out"))), m_pause(new QPushButton(tr("Pause"))), m_stop(new QPushButton(tr("Stop"))),
      m_back(new QPushButton(tr("Take back everywhere"))), m_close(new QPushButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const ConfigDocument *d = workspace.configs.document(from)) {
        m_file = d->file;
        if (d->was.text && d->is.text) m_changes = changesOf(*d->was.text, *d->is.text);
    }
    setWindowTitle(tr("Roll out"));
    resize(860, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Carry %n changes of %1 to other hosts", "", int(m_changes.size())).arg(visibleText(m_file.path.section(u'/', -1), 60)), TextRole::PageTitle));
    auto *what = new PlainLabel(words(m_changes, *workspace.configs.keys(m_file.component)).mid(0, 8).join(u'\n'), TextRole::Mono);
    what->setObjectName(QStringLiteral("changes"));
    column->addWidget(what);
    auto *how = new PlainLabel(tr("By key: what else differs in a file stays as it is. One host is first, then two, then the rest; where one fails it stops until you have looked. Each host keeps its old file."), TextRole::Body, Ink::Text2);
    how->setWordWrap(true);
    column->addWidget(how);
    m_table->setObjectName(QStringLiteral("hosts"));
    m_table->setAccessibleName(tr("Hosts"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RollOutTable::State, new CellDelegate(nullptr, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RollOutTable::Host, 150);
    m_table->setColumnWidth(RollOutTable::Shard, 90);
    m_table->setColumnWidth(RollOutTable::File, 250);
    m_table->setColumnWidth(RollOutTable::State, 150);
    column->addWidget(m_table, 1);
    auto *form = new QFormLayout;
    for (const auto &[kind, text] : waysOf(m_file.component)) m_how->addItem(text, kind);
    m_how->setObjectName(QStringLiteral("how"));
    m_watch->setRange(10, 3600);
    m_watch->setValue(180);
    m_watch->setSuffix(tr(" s"));
    form->addRow(tr("How"), m_how);
    form->addRow(tr("Watch each for"), m_watch);
    column->addLayout(form);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    column->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    setLook(m_start, ButtonLook::Primary);
    m_start->setObjectName(QStringLiteral("start"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_back->setObjectName(QStringLiteral("back"));
    for (QPushButton *b : {m_start, m_pause, m_stop, m_back, m_close}) b->setAutoDefault(false);
    for (QPushButton *b : {m_back, m_stop, m_pause}) foot->addWidget(b);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_start);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &RollOutDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RollOutDialog::begin);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_rollOut->state() == RollOut::State::Paused) m_rollOut->resume();
        else m_rollOut->pause();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_rollOut->stop(); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_rollOut->takeBack(); });
    connect(m_model, &RollOutTable::dataChanged, this, &RollOutDialog::refresh);
    connect(&workspace.configs, &ConfigDesk::listed, this, &RollOutDialog::refreshFiles);
    connect(&workspace.latch, &Latch::changed, this, &RollOutDialog::refresh);
    for (const SnapshotPtr &s : workspace.fleet.facts())
        if (s && workspace.configs.hosts(s->id).empty()) workspace.configs.list(s->id);
    refreshFiles();
}

RollOutDialog::~RollOutDialog() = default;

void RollOutDialog::refreshFiles()
{
    if (m_rollOut) return;
    std::vector<std::pair<ConfigId, ConfigFile>> files{{m_from, m_file}}; // the one that is open is the canary
    for (const SnapshotPtr &s : m_workspace.fleet.facts()) {
        if (!s) continue;
        for (const auto &[server, host] : m_workspace.configs.hosts(s->id))
            for (const ConfigFile &f : host.files) {
                const ConfigId id{s->id, server, f.path};
                if (!(id == m_from) && f.component == m_file.component && f.path.section(u'/', -1) == m_file.path.section(u'/', -1) && !f.generated) files.push_back({id, f});
            }
    }
    m_model->setFiles(files);
    refresh();
}

void RollOutDialog::begin()
{
    if (!m_rollOut) {
        m_rollOut = std::make_unique<RollOut>(m_workspace.configs, m_workspace.operations);
        connect(m_rollOut.get(), &RollOut::changed, this, [this] {
            // Read and judged: it goes on by itself, for the operator has said so
            if (m_rollOut->state() == RollOut::State::Ready) {
                const QString kind = m_how->currentData().toString();
                m_rollOut->start([kind](const RollOutTarget &) { return kind; }, m_watch->value());
                return;
            }
            m_model->follow(m_rollOut.get());
            refresh();
        });
        m_model->follow(m_rollOut.get());
        m_rollOut->prepare(m_model->chosen(), m_changes);
    }
    refresh();
}

void RollOutDialog::refresh()
{
    using S = RollOut::State;
    const bool running = m_rollOut != nullptr;
    const S state = running ? m_rollOut->state() : S::Ready;
    const int chosen = int(m_model->chosen().size());
    const bool latched = m_workspace.latch.isClosed();
    m_start->setEnabled(!running && chosen > 0 && !m_changes.empty() && !latched);
    m_how->setEnabled(!running);
    m_watch->setEnabled(!running && m_how->currentData().toString() != QLatin1String("save-config"));
    m_pause->setEnabled(running && (state == S::Running || state == S::Paused));
    m_pause->setText(state == S::Paused ? tr("Go on") : tr("Pause"));
    m_stop->setEnabled(running && (state == S::Running || state == S::Paused));
    m_back->setEnabled(running && state != S::Preparing && state != S::Returning && state != S::Returned && m_rollOut->count(RollOutTarget::State::Done) > 0);
    if (!running) {
        m_state->setText(latched ? tr("The read-only latch is closed: open it first.") : m_changes.empty() ? tr("The draft changes no key: comments alone are not carried to other hosts.") : tr("%n hosts chosen", "", chosen));
        return;
    }
    const int done = m_rollOut->count(RollOutTarget::State::Done), all = int(m_rollOut->targets().size());
    switch (state) {
    case S::Preparing: m_state->setText(tr("The files are being read…")); break;
    case S::Ready:
    case S::Running: m_state->setText(tr("%1 of %2 done. Closing this window asks for no more; what is under way ends.").arg(done).arg(all)); break;
    case S::Paused: m_state->setText(m_rollOut->count(RollOutTarget::State::Failed) > 0 ? tr("Stopped at a host that failed; %1 of %2 done. Go on leaves that one as it is.").arg(done).arg(all) : tr("Paused; %1 of %2 done.").arg(done).arg(all)); break;
    case S::Stopped: m_state->setText(tr("Ended; %1 of %2 done.").arg(done).arg(all)); break;
    case S::Done: m_state->setText(tr("Done on %1 of %2 hosts.").arg(done).arg(all)); break;
    case S::Returning: m_state->setText(tr("The old files are being put back…")); break;
    case S::Returned: m_state->setText(tr("The old files are back.")); break;
    }
}

void RollOutDialog::reject()
{
    if (m_rollOut && m_rollOut->state() == RollOut::State::Running) m_rollOut->pause();
    QDialog::reject();
}

} // namespace jitscope

#include "moc_rolloutdialog.cpp"
