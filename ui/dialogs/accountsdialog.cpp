#include "dialogs/accountsdialog.h"

#include "base/text.h"
#include "items/sentences.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace jitscope {

AccountsDialog::AccountsDialog(Workspace &workspace, const ShardId &shard, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_shard(shard), m_login(new PlainLabel({}, TextRole::Section)), m_advice(new PlainLabel({}, TextRole::Body, Ink::Text2)),
      m_state(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_list(new QListWidget), m_name(new QLineEdit), m_password(new QLineEdit), m_again(new QLineEdit),
      m_read(new QPushButton(tr("Read again"))), m_add(new QPushButton(tr("Add account"))), m_change(new QPushButton(tr("Change password"))), m_remove(new QPushButton(tr("Remove account…")))
{
    setWindowTitle(tr("Accounts of %1").arg(visibleText(shard.value, 60)));
    resize(620, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Who may open rooms"), TextRole::PageTitle));
    for (PlainLabel *label : {m_login, m_advice}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_login->setObjectName(QStringLiteral("login"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setObjectName(QStringLiteral("accounts"));
    column->addWidget(m_list, 1);
    auto *form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("name"));
    m_password->setObjectName(QStringLiteral("password"));
    m_again->setObjectName(QStringLiteral("again"));
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Account"), m_name);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Again"), m_again);
    column->addLayout(form);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    column->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    m_add->setObjectName(QStringLiteral("add"));
    m_change->setObjectName(QStringLiteral("change"));
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QPushButton *button : {m_add, m_change, m_remove, m_read, close}) button->setAutoDefault(false);
    for (QPushButton *button : {m_add, m_change, m_remove}) foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_read);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, [this] { m_workspace.accounts.read(m_shard); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item) m_name->setText(item->data(Qt::UserRole).toString());
    });
    for (QLineEdit *edit : {m_name, m_password, m_again}) connect(edit, &QLineEdit::textChanged, this, &AccountsDialog::allow);
    const auto secret = [this] { return Secrets{{QStringLiteral("password"), Secret(m_password->text())}}; };
    connect(m_add, &QPushButton::clicked, this, [this, secret] { ask("add-account", account(), secret()); });
    connect(m_change, &QPushButton::clicked, this, [this, secret] { ask("change-password", account(), secret()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString who = account(); // of the question; the field may hold another one by the time of the answer
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove account"), tr("Remove the account %1?").arg(visibleText(who, 100)), QMessageBox::Cancel, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("It cannot open rooms any more; a meeting that is open goes on."));
        QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
        connect(yes, &QPushButton::clicked, this, [this, who] { ask("remove-account", who, {}); });
        box->open();
    });
    connect(&workspace.accounts, &AccountBoard::changed, this, [this](const ShardId &of) {
        if (of == m_shard) refresh();
    });
    connect(&workspace.operations, &OperationLog::changed, this, &AccountsDialog::showState);
    connect(&workspace.latch, &Latch::changed, this, &AccountsDialog::allow);
    refresh();
    workspace.accounts.read(shard);
}

QString AccountsDialog::account() const
{
    const QString typed = m_name->text().trimmed();
    const Result<AccountList> *list = m_workspace.accounts.of(m_shard);
    return typed.contains(u'@') || typed.isEmpty() || !list || !*list ? typed : typed + u'@' + (*list)->host;
}

void AccountsDialog::refresh()
{
    const Result<AccountList> *list = m_workspace.accounts.of(m_shard);
    const QString at = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker still(m_list); // a list that is read again picks nobody: what is being typed stays
    m_list->clear();
    if (!list) {
        m_login->setText(tr("Prosody is asked…"));
        m_advice->hide();
    } else if (!*list) {
        m_login->setText(errorSentence(list->error(), list->error().where));
        m_advice->setText(visibleText(list->error().detail, 400));
        m_advice->show();
    } else {
        const AccountList &l = **list;
        switch (l.login) {
        case AccountList::Login::Accounts: m_login->setText(tr("Only these accounts open rooms on %1.").arg(visibleText(l.host, 80))); break;
        case AccountList::Login::Anonymous: m_login->setText(tr("Everybody opens rooms on %1: accounts decide nothing yet.").arg(visibleText(l.host, 80))); break;
        case AccountList::Login::Token: m_login->setText(tr("Rooms on %1 are opened with a token.").arg(visibleText(l.host, 80))); break;
        case AccountList::Login::Unknown: m_login->setText(tr("How people log in on %1 is not known.").arg(visibleText(l.host, 80))); break;
        }
        const QStringList advice = secureDomainAdvice(l);
        m_advice->setText(visibleText(advice.join(QStringLiteral(" · ")), 1000));
        m_advice->setVisible(!advice.isEmpty());
        for (const QString &user : l.users) {
            auto *item = new QListWidgetItem(visibleText(user, 200), m_list);
            item->setData(Qt::UserRole, user);
            if (user == at) m_list->setCurrentItem(item);
        }
    }
    allow();
}

void AccountsDialog::allow()
{
    const Result<AccountList> *list = m_workspace.accounts.of(m_shard);
    const Operation *running = m_asked.isEmpty() ? nullptr : m_workspace.operations.operation(m_asked);
    const bool free = list && *list && !m_workspace.latch.isReadOnly(m_shard) && !(running && isOpen(running->state));
    const bool there = list && *list && (*list)->users.contains(account());
    const bool typed = !m_password->text().isEmpty() && m_password->text() == m_again->text();
    m_add->setEnabled(free && typed && !there && !account().isEmpty());
    m_change->setEnabled(free && typed && there);
    m_remove->setEnabled(free && there);
    m_name->setEnabled(list && *list);
    if (m_workspace.latch.isReadOnly(m_shard)) m_state->setText(tr("Read-only. Unlock with Ctrl+L."));
    else if (!m_again->text().isEmpty() && m_password->text() != m_again->text()) m_state->setText(tr("The two passwords differ."));
    else showState();
}

void AccountsDialog::ask(const char *kind, const QString &who, const Secrets &secrets)
{
    OperationLog &log = m_workspace.operations;
    const size_t before = log.operations().size();
    log.request({QLatin1String(kind), m_shard, {who}, {}, false}, secrets);
    m_asked = log.operations().size() > before ? log.operations().back().id : QString();
    m_password->clear();
    m_again->clear();
    allow();
}

void AccountsDialog::showState()
{
    const Operation *op = m_asked.isEmpty() ? nullptr : m_workspace.operations.operation(m_asked);
    if (!op) return m_state->setText({});
    const QString who = visibleText(op->request.targets.value(0), 100);
    switch (op->state) {
    case OperationState::Done: m_state->setText(tr("%1: done").arg(who)); break;
    case OperationState::Refused: m_state->setText(tr("%1: not done. %2").arg(who, visibleText(op->error ? op->error->detail : QString(), 400))); break;
    case OperationState::Failed:
    case OperationState::Cancelled:
    case OperationState::Undone: m_state->setText(tr("%1: failed. %2").arg(who, visibleText(op->error ? op->error->detail : QString(), 400))); break;
    default: m_state->setText(tr("%1: under way…").arg(who)); return;
    }
    if (std::exchange(m_heard, m_asked) == m_asked) return; // its end is heard once
    m_workspace.accounts.read(m_shard);
    allow();
}

} // namespace jitscope

#include "moc_accountsdialog.cpp"
