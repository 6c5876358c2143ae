#include "panels/waysrow.h"

#include "dialogs/accountsdialog.h"
#include "dialogs/launchmenu.h"
#include "widgets/icons.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace jitscope {

WaysRow::WaysRow(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_open(new QPushButton(icon(this, QStringLiteral("terminal")), tr("Open"), this)), m_accounts(new QPushButton(icon(this, QStringLiteral("key")), tr("Accounts…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_open->setObjectName(QStringLiteral("ways"));
    m_accounts->setObjectName(QStringLiteral("accounts"));
    for (QPushButton *button : {m_open, m_accounts}) {
        setSmall(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addLaunches(menu, m_view.workspace, m_entity, this);
        menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
    });
    connect(m_accounts, &QPushButton::clicked, this, [this] {
        auto *dialog = new AccountsDialog(m_view.workspace, ShardId{m_entity.shard}, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    hide();
}

void WaysRow::set(const EntityId &entity)
{
    if (m_entity == entity) return;
    m_entity = entity;
    const Launch launch = m_view.workspace.launch ? m_view.workspace.launch(entity) : Launch();
    m_open->setVisible(!launch.ssh.isEmpty() || !launch.web.isEmpty());
    m_accounts->setVisible(entity.kind == EntityKind::Shard);
    setVisible(m_open->isVisibleTo(this) || m_accounts->isVisibleTo(this));
}

} // namespace jitscope

#include "moc_waysrow.cpp"
