// The accounts that may open rooms on a site in secure domain mode: listed, added, given another password, removed. Everything goes through OperationLog.
#pragma once

#include "workspace.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jitscope {

class PlainLabel;

class AccountsDialog : public QDialog
{
    Q_OBJECT
public:
    AccountsDialog(Workspace &workspace, const ShardId &shard, QWidget *parent = nullptr);

private:
    void refresh();
    void showState();
    void allow();
    // At once, or by a question first.
    void ask(const char *kind, const Secrets &secrets);
    void showWitnesses(const AccountList &list);
    QString account() const; // as typed, the host added when it is missing

    Workspace &m_workspace;
    ShardId m_shard;
    PlainLabel *m_login, *m_advice, *m_state;
    QGridLayout *m_witnesses;
    QWidget *m_body; // what there is to do with a list
    QListWidget *m_list;
    QLineEdit *m_name, *m_password, *m_again;
    QPushButton *m_read, *m_add, *m_change, *m_remove;
    QString m_asked, m_heard; // Operation::id of the last one; of the last one whose end was heard
};

} // namespace jitscope
