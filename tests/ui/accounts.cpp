// The dialog of accounts: what may be pressed, what is asked for, and that the password goes beside the wish only.
#include "dialogs/accountsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace jitscope;

class TestAccountsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<AccountsDialog> dialog;
    std::vector<OperationRequest> asked;
    std::vector<Secrets> secrets;
    int reads = 0;
    const ShardId shard{QStringLiteral("meet")};

    template<class T> T *the(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
    void end(OperationState state, const char *error = nullptr)
    {
        Operation op = workspace->operations.operations().back();
        op.state = state;
        if (error) op.error = Error{Error::Kind::Refused, QStringLiteral("prosody"), QLatin1String(error)};
        workspace->operations.put(op);
    }

private slots:
    void init()
    {
        workspace = std::make_unique<Workspace>();
        asked.clear();
        secrets.clear();
        reads = 0;
        workspace->latch.setClosed(false);
        connect(&workspace->operations, &OperationLog::wanted, this, [this](const OperationRequest &r, const Secrets &s) {
            asked.push_back(r);
            secrets.push_back(s);
            Operation op;
            op.id = QString::number(asked.size());
            op.request = r;
            op.state = OperationState::Running;
            workspace->operations.put(op);
        });
        connect(&workspace->accounts, &AccountBoard::wanted, this, [this] { ++reads; });
        dialog = std::make_unique<AccountsDialog>(*workspace, shard);
        AccountList list;
        list.host = QStringLiteral("meet.test");
        list.users = {QStringLiteral("hanna@meet.test"), QStringLiteral("<b>x</b>@meet.test")};
        list.login = AccountList::Login::Accounts;
        list.guests = QStringLiteral("guest.meet.test");
        workspace->accounts.put(shard, list);
    }
    void cleanup()
    {
        dialog.reset();
        workspace.reset();
    }

    void oneIsAddedWithAPasswordThatWasTypedTwice()
    {
        QCOMPARE(reads, 1);
        QCOMPARE(the<QListWidget>("accounts")->count(), 2);
        QVERIFY(!the<QPushButton>("add")->isEnabled());
        the<QLineEdit>("name")->setText(QStringLiteral("jonas"));
        the<QLineEdit>("password")->setText(QStringLiteral("zitrone"));
        the<QLineEdit>("again")->setText(QStringLiteral("zitrona"));
        QVERIFY(!the<QPushButton>("add")->isEnabled());
        the<QLineEdit>("again")->setText(QStringLiteral("zitrone"));
        QVERIFY(the<QPushButton>("add")->isEnabled());
        QVERIFY(!the<QPushButton>("change")->isEnabled() && !the<QPushButton>("remove")->isEnabled()); // it is not there
        QCOMPARE(the<QLineEdit>("password")->echoMode(), QLineEdit::Password);
        the<QPushButton>("add")->click();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QStringLiteral("add-account"));
        QCOMPARE(asked[0].targets, QStringList(QStringLiteral("jonas@meet.test")));
        QCOMPARE(secrets[0].value(QStringLiteral("password")).text(), QStringLiteral("zitrone"));
        QVERIFY(the<QLineEdit>("password")->text().isEmpty());
        QVERIFY(!the<QPushButton>("add")->isEnabled());
        end(OperationState::Done);
        QCOMPARE(reads, 2); // the list is read again, once
        end(OperationState::Done);
        QCOMPARE(reads, 2);
    }

    void oneThatIsThereGetsAnotherPassword()
    {
        the<QListWidget>("accounts")->setCurrentRow(0);
        the<QLineEdit>("password")->setText(QStringLiteral("neu"));
        the<QLineEdit>("again")->setText(QStringLiteral("neu"));
        QVERIFY(!the<QPushButton>("add")->isEnabled());
        QVERIFY(the<QPushButton>("remove")->isEnabled());
        the<QPushButton>("change")->click();
        QCOMPARE(asked.back().kind, QStringLiteral("change-password"));
        QCOMPARE(asked.back().targets, QStringList(QStringLiteral("hanna@meet.test")));
        end(OperationState::Refused, "no shell");
        QVERIFY(the<QLabel>("state")->text().contains(QLatin1String("no shell")));
    }

    // Read again while the operator types: the field is theirs, and so is the answer to a question that stands open.
    void whatIsTypedStaysWhenTheListIsReadAgain()
    {
        const AccountList list = **workspace->accounts.of(shard);
        the<QListWidget>("accounts")->setCurrentRow(0);
        the<QLineEdit>("name")->setText(QStringLiteral("jonas"));
        workspace->accounts.put(shard, list);
        QCOMPARE(the<QLineEdit>("name")->text(), QStringLiteral("jonas"));
        QCOMPARE(the<QListWidget>("accounts")->currentRow(), 0);

        the<QLineEdit>("name")->setText(list.users.at(1));
        the<QPushButton>("remove")->click();
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        the<QLineEdit>("name")->setText(list.users.at(0));
        for (QAbstractButton *b : question->buttons())
            if (question->buttonRole(b) == QMessageBox::DestructiveRole) b->click();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.back().targets, QStringList(list.users.at(1)));
    }

    void theLatchHoldsHereToo()
    {
        the<QListWidget>("accounts")->setCurrentRow(0);
        QVERIFY(the<QPushButton>("remove")->isEnabled());
        workspace->latch.setShardClosed(shard, true);
        QVERIFY(!the<QPushButton>("remove")->isEnabled());
    }
};

QTEST_MAIN(TestAccountsDialog)
#include "accounts.moc"
