// The dialog of accounts: what may be pressed, what is asked for, and that the password goes beside the wish only.
#include "dialogs/accountsdialog.h"
#include "dialogs/confirmdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
    ConfirmDialog *question() const
    {
        for (QWidget *w : QApplication::topLevelWidgets())
            if (auto *d = qobject_cast<ConfirmDialog *>(w); d && d->isVisible()) return d;
        return nullptr;
    }
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
        workspace->operations.setPreviewer([](const OperationRequest &r) {
            OperationPreview preview;
            if (r.kind != QLatin1String("remove-account")) preview.plan.secrets = {QStringLiteral("password")};
            return preview;
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
        QVERIFY(asked.empty()); // there is no way back to the old one
        QVERIFY(question());
        QVERIFY(!question()->verb()->isEnabled());
        QVERIFY(!question()->findChild<QLineEdit *>(QStringLiteral("typed"))->isVisible()); // the password was typed twice
        question()->setDelay(0);
        question()->verb()->click();
        QCOMPARE(secrets.back().value(QStringLiteral("password")).text(), QStringLiteral("neu"));
        QVERIFY(the<QLineEdit>("password")->text().isEmpty());
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
        QVERIFY(question());
        the<QLineEdit>("name")->setText(list.users.at(0));
        question()->setDelay(0);
        auto *typed = question()->findChild<QLineEdit *>(QStringLiteral("typed"));
        QVERIFY(typed->isVisible());
        for (const QString &wrong : {QString(), shard.value, list.users.at(0)}) {
            typed->setText(wrong);
            QVERIFY(!question()->verb()->isEnabled());
        }
        typed->setText(list.users.at(1));
        QVERIFY(question()->verb()->isEnabled());
        question()->verb()->click();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.back().targets, QStringList(list.users.at(1)));
    }

    // A removal that is offered elsewhere (try again, a menu) asks for the account's name as well; a password that nobody has any more cannot be tried again.
    void theHurdleStandsWhereverItIsOffered()
    {
        const OperationRequest remove{QStringLiteral("remove-account"), shard, {QStringLiteral("hanna@meet.test")}, {}, false};
        ConfirmDialog::ask(*workspace, offerAgain(remove), dialog.get());
        QVERIFY(question());
        question()->setDelay(0);
        QVERIFY(!question()->verb()->isEnabled());
        question()->findChild<QLineEdit *>(QStringLiteral("typed"))->setText(QStringLiteral("hanna@meet.test"));
        QVERIFY(question()->verb()->isEnabled());
        question()->reject();
        QVERIFY(!offerAgain({QStringLiteral("change-password"), shard, remove.targets, {}, false}).kind);
        ConfirmDialog without(*workspace, Offer{operationKind(QStringLiteral("change-password")), {{QStringLiteral("change-password"), shard, remove.targets, {}, false}}, {}}, nullptr);
        without.setDelay(0);
        QVERIFY(!without.verb()->isEnabled());
        without.findChild<QCheckBox *>(QStringLiteral("dry"))->setChecked(true);
        QVERIFY(without.verb()->isEnabled());
    }

    // Prosody alone does not make it safe: the web page and Jicofo have to agree, and whoever does not is named with what to set.
    void threeWitnessesTellWhetherOnlyAccountsOpenRooms()
    {
        AccountList list = **workspace->accounts.of(shard);
        const auto says = [this](int row) { return dialog->findChild<QLabel *>(QStringLiteral("witness-%1").arg(row))->text(); };
        QCOMPARE(secureMode(list), SecureMode::Secure); // as far as is known
        QVERIFY(says(2).contains(QStringLiteral("not known")));
        list.siteGuests = list.guests;
        list.focusAsks = true;
        workspace->accounts.put(shard, list);
        QVERIFY(the<QLabel>("login")->text().contains(QStringLiteral("Only these accounts")));
        QVERIFY(the<QLabel>("advice")->text().isEmpty());

        list.focusAsks = false;
        workspace->accounts.put(shard, list);
        QCOMPARE(secureMode(list), SecureMode::Leaky);
        QVERIFY(the<QLabel>("login")->text().contains(QStringLiteral("Jicofo opens rooms for guests")));
        QVERIFY(says(2).contains(QStringLiteral("for everybody")));
        QVERIFY(the<QLabel>("advice")->text().contains(QStringLiteral("login-url = \"meet.test\"")));
        QVERIFY(!the<QLabel>("advice")->text().contains(QStringLiteral("internal_hashed")));

        list.focusAsks = true;
        list.siteGuests = QString();
        workspace->accounts.put(shard, list);
        QCOMPARE(secureMode(list), SecureMode::Leaky);
        QVERIFY(the<QLabel>("advice")->text().contains(QStringLiteral("anonymousdomain = \"guest.meet.test\"")));
        QVERIFY(!the<QLabel>("advice")->text().contains(QStringLiteral("login-url")));

        list.login = AccountList::Login::Anonymous;
        list.guests.clear();
        workspace->accounts.put(shard, list);
        QCOMPARE(secureMode(list), SecureMode::Open);
        QVERIFY(loginWitnesses(list).at(2).differs); // Jicofo wants a login that nobody has
        QVERIFY(the<QLabel>("advice")->text().contains(QStringLiteral("internal_hashed")));
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
