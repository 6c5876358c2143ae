// The dialog that carries a draft to other hosts: who is chosen, what is asked for and in which order, and that it halts and goes back.
#include "dialogs/rolloutdialog.h"
#include "memorywork.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jitscope;

class TestRollOutDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryWork> work;
    std::unique_ptr<Workspace> workspace;
    RollOutDialog *dialog = nullptr;
    std::vector<OperationRequest> asked;
    const ShardId eu{QStringLiteral("eu")}, us{QStringLiteral("us")};
    const ConfigId first{eu, QStringLiteral("jvb-1"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")};

    ConfigId at(const ShardId &shard, const char *server) const { return {shard, QLatin1String(server), first.path}; }
    template<class T> T *the(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
    QString stateOf(int row) const { return the<QTableView>("hosts")->model()->index(row, RollOutTable::State).data().toString(); }
    void end(OperationState state)
    {
        Operation op = workspace->operations.operations().back();
        op.state = state;
        workspace->operations.put(op);
    }

private slots:
    void init()
    {
        work = std::make_unique<MemoryWork>();
        workspace = std::make_unique<Workspace>();
        asked.clear();
        workspace->latch.setClosed(false);
        for (const ConfigId &id : {first, at(eu, "jvb-2"), at(us, "jvb-3"), at(us, "jvb-4")}) work->put(id, "videobridge { stats.enabled = true, id = \"" + id.server.toUtf8() + "\" }\n");
        work->put({us, QStringLiteral("jibri-1"), QStringLiteral("/etc/jitsi/jibri/jibri.conf")}, "jibri {}\n");
        workspace->configs.setWork(work.get());
        workspace->fleet.setShards({eu, us});
        for (const ShardId &id : {eu, us}) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = id;
            workspace->fleet.apply(s);
        }
        connect(&workspace->operations, &OperationLog::wanted, this, [this](const OperationRequest &r, const Secrets &secrets) {
            QVERIFY(secrets.contains(QStringLiteral("file")));
            asked.push_back(r);
            Operation op;
            op.id = QString::number(asked.size());
            op.request = r;
            op.state = OperationState::Running;
            workspace->operations.put(op);
        });
        ConfigFile file = work->files[first].file;
        workspace->configs.open(first, file);
        QTRY_VERIFY(workspace->configs.document(first)->judged);
        workspace->configs.setShown(first, QByteArray(workspace->configs.document(first)->shownDraft).replace("true", "false"));
        QTRY_VERIFY(workspace->configs.document(first)->judged && workspace->configs.document(first)->is.text && workspace->configs.document(first)->was.text);
        dialog = new RollOutDialog(*workspace, first);
        new QAbstractItemModelTester(the<QTableView>("hosts")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, dialog);
        dialog->show();
        QTRY_COMPARE(the<QTableView>("hosts")->model()->rowCount(), 4); // those of other components are not there
    }
    void cleanup()
    {
        delete dialog;
        workspace.reset();
    }

    void goesHostByHost()
    {
        QVERIFY(the<QLabel>("changes")->text().contains(QStringLiteral("videobridge.stats.enabled: off")));
        the<QTableView>("hosts")->model()->setData(the<QTableView>("hosts")->model()->index(3, 0), Qt::Unchecked, Qt::CheckStateRole);
        the<QComboBox>("how")->setCurrentIndex(the<QComboBox>("how")->findData(QStringLiteral("apply-config-idle")));
        the<QPushButton>("start")->click();
        QTRY_COMPARE(asked.size(), size_t(1)); // the canary alone
        QCOMPARE(asked[0].kind, QStringLiteral("apply-config-idle"));
        QCOMPARE(asked[0].targets.front(), QStringLiteral("jvb-1"));
        QCOMPARE(stateOf(0), rollOutWord(RollOutTarget::State::Asked));
        end(OperationState::Done);
        QTRY_COMPARE(asked.size(), size_t(2));
        end(OperationState::Done);
        QTRY_COMPARE(asked.size(), size_t(3));
        end(OperationState::Done);
        QTRY_COMPARE(stateOf(2), rollOutWord(RollOutTarget::State::Done));
        QCOMPARE(asked.size(), size_t(3)); // the fourth was not chosen
        QVERIFY(!the<QPushButton>("pause")->isEnabled());
        // and back, the last one first
        the<QPushButton>("back")->click();
        QTRY_COMPARE(asked.size(), size_t(4));
        QCOMPARE(asked[3].targets, asked[2].targets);
        QCOMPARE(asked[3].options[QStringLiteral("base")], asked[2].options[QStringLiteral("sum")]);
    }

    void haltsAtAFailureAndGoesOnByAWord()
    {
        the<QPushButton>("start")->click();
        QTRY_COMPARE(asked.size(), size_t(1));
        end(OperationState::Undone);
        QTRY_COMPARE(stateOf(0), rollOutWord(RollOutTarget::State::Failed));
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(the<QPushButton>("pause")->isEnabled());
        the<QPushButton>("pause")->click(); // go on
        QTRY_COMPARE(asked.size(), size_t(2));
    }

    void theLatchGreysIt()
    {
        workspace->latch.setClosed(true);
        QVERIFY(!the<QPushButton>("start")->isEnabled());
        QVERIFY(!the<QLabel>("state")->text().isEmpty());
    }

    void noSecretIsShown()
    {
        KeyFact pin;
        pin.path = {QStringLiteral("a"), QStringLiteral("pin")};
        pin.secret = true;
        const QStringList words = RollOutDialog::words({{{QStringLiteral("a"), QStringLiteral("password")}, QStringLiteral("hunter2")}, {pin.path, QStringLiteral("1234x")}, {{QStringLiteral("a"), QStringLiteral("b")}, 7}}, KeyCatalogue({pin}));
        QVERIFY(!words.join(u' ').contains(QStringLiteral("hunter2")) && !words.join(u' ').contains(QStringLiteral("1234x")));
        QVERIFY(words[2].endsWith(QStringLiteral("7")));
    }
};

QTEST_MAIN(TestRollOutDialog)
#include "rollout.moc"
