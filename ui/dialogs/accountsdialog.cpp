#include "dialogs/accountsdialog.h"

#include "base/text.h"
#include "dialogs/confirmdialog.h"
#include "items/sentences.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace jitscope {

AccountsDialog::AccountsDialog(Workspace &workspace, const ShardId &shard, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_shard(shard), m_login(new PlainLabel({}, TextRole::Section)), m_advice(new PlainLabel({}, TextRole::Body, Ink::Text2)),
      m_state(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_witnesses(new QGridLayout), m_body(new QWidget), m_list(new QListWidget), m_name(new QLineEdit), m_password(new QLineEdit), m_again(new QLineEdit),
      m_read(new QPushButton(tr("Read again"))), m_add(new QPushButton(tr("Add account"))), m_change(new QPushButton(tr("Change password…"))), m_remove(new QPushButton(tr("Remove account…")))
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
    m_witnesses->setHorizontalSpacing(8);
    m_witnesses->setVerticalSpacing(4);
    m_witnesses->setColumnStretch(2, 1);
    column->insertLayout(column->indexOf(m_advice), m_witnesses);
    m_login->setObjectName(QStringLiteral("login"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setObjectName(QStringLiteral("accounts"));
    column->addWidget(m_body, 1);
    column->addStretch(); // takes the room when there is no list
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(makeRule(this));
    rows->addWidget(m_list, 1);
    rows->addWidget(makeRule(this));
    auto *form = new QFormLayout;
    m_name->setObjectName(QStringLiteral("name"));
    m_password->setObjectName(QStringLiteral("password"));
    m_again->setObjectName(QStringLiteral("again"));
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Account"), m_name);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Again"), m_again);
    rows->addLayout(form);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    rows->addWidget(m_state);
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
    connect(m_add, &QPushButton::clicked, this, [this, secret] { ask("add-account", secret()); });
    connect(m_change, &QPushButton::clicked, this, [this, secret] { ask("change-password", secret()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask("remove-account", {}); });
    // Whatever is asked for here, also after a question, or elsewhere of this shard's accounts.
    connect(&workspace.operations, &OperationLog::added, this, [this](int row) {
        const Operation &op = m_workspace.operations.operations()[size_t(row)];
        const OperationKind *kind = operationKind(op.request.kind);
        if (!kind || kind->target != OperationTarget::Account || op.request.shard != m_shard || op.request.dryRun) return;
        m_asked = op.id;
        m_password->clear();
        m_again->clear();
        allow();
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
        const Error &e = list->error();
        const bool noWay = e.kind == Error::Kind::Unsupported;
        m_login->setText(noWay ? tr("The accounts of this shard cannot be asked for.") : errorSentence(e, e.where));
        m_advice->setText(noWay ? QCoreApplication::translate("Operation", "There is no way to run prosodyctl for %1: it needs ssh = or service = in the fleet file.").arg(visibleText(e.where, 60)) : visibleText(e.detail, 400));
        m_advice->show();
    } else {
        const AccountList &l = **list;
        const QString host = visibleText(l.host, 80);
        switch (secureMode(l)) {
        case SecureMode::Secure: m_login->setText(tr("Only these accounts open rooms on %1.").arg(host)); break;
        case SecureMode::Open: m_login->setText(tr("Everybody opens rooms on %1: accounts decide nothing yet.").arg(host)); break;
        case SecureMode::Token: m_login->setText(tr("Rooms on %1 are opened with a token.").arg(host)); break;
        case SecureMode::Unknown: m_login->setText(tr("How people log in on %1 is not known.").arg(host)); break;
        case SecureMode::Leaky: m_login->setText(l.focusAsks == false ? tr("Prosody asks for accounts on %1, but Jicofo opens rooms for guests too.").arg(host) : tr("Prosody asks for accounts on %1, but the web page and it disagree about guests.").arg(host)); break;
        }
        showWitnesses(l);
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
    for (QLineEdit *edit : {m_name, m_password, m_again}) edit->setEnabled(list && *list);
    m_body->setVisible(list && *list); // an empty frame would say that there are none
    for (QPushButton *b : {m_add, m_change, m_remove}) b->setVisible(list && *list);
    if (m_workspace.latch.isReadOnly(m_shard)) m_state->setText(tr("Read-only. Unlock with Ctrl+L."));
    else if (!m_again->text().isEmpty() && m_password->text() != m_again->text()) m_state->setText(tr("The two passwords differ."));
    else showState();
}

void AccountsDialog::ask(const char *kind, const Secrets &secrets)
{
    const OperationKind *is = operationKind(QLatin1String(kind));
    const OperationRequest request{QLatin1String(kind), m_shard, {account()}, {}, false};
    if (request.kind == QLatin1String("add-account")) return m_workspace.operations.request(request, secrets); // it takes nothing from anybody
    ConfirmDialog::ask(m_workspace, Offer{is, {request}, {}}, this, secrets);
}

// Prosody, the web page and Jicofo have to agree; whoever differs is marked.
void AccountsDialog::showWitnesses(const AccountList &list)
{
    while (QLayoutItem *item = m_witnesses->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const LoginWitness &w : loginWitnesses(list)) {
        auto *sign = new QLabel;
        const Health health = !w.known ? Health::Unknown : w.differs ? Health::Warning : Health::Ok;
        sign->setPixmap(signPixmap(this, health, 16));
        sign->setAccessibleName(w.differs ? tr("differs") : healthWord(health));
        m_witnesses->addWidget(sign, row, 0, Qt::AlignTop);
        m_witnesses->addWidget(new PlainLabel(w.who, TextRole::Body, Ink::Text2), row, 1, Qt::AlignTop);
        auto *says = new PlainLabel(w.says, TextRole::Body, w.differs ? Ink::Warning : w.known ? Ink::Text : Ink::Text3);
        says->setWordWrap(true);
        says->setObjectName(QStringLiteral("witness-") + QString::number(row));
        m_witnesses->addWidget(says, row++, 2);
    }
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
