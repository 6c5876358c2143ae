// The assistant's dialog: wishes out, findings in, nothing saved before the word is given.
#include "dialogs/addshard.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

using namespace jitscope;

namespace {

Proposal proposal()
{
    Proposal p;
    p.name = QStringLiteral("meet.example.org");
    p.ssh = QStringLiteral("ops@h");
    p.mucDomain = QStringLiteral("conference.meet.example.org");
    p.tookMs = 1234;
    Found bridge;
    bridge.name = QStringLiteral("<b>jvb</b>\u202e");
    bridge.endpoint = EndpointConfig{};
    bridge.endpoint->name = QStringLiteral("jvb");
    bridge.state = FoundState::NeedsSetting;
    bridge.needs = {{QStringLiteral("videobridge.apis.rest.enabled = true"), QStringLiteral("jvb.conf")}};
    bridge.use = true;
    Found focus = bridge;
    focus.server = focus.endpoint->kind = ServerKind::Focus;
    focus.name = focus.endpoint->name = QStringLiteral("jicofo");
    focus.state = FoundState::Works;
    focus.needs.clear();
    Found far;
    far.name = QStringLiteral("jvb-2");
    far.state = FoundState::NeedsSsh;
    p.found = {bridge, focus, far};
    p.security = {{SecurityKind::PortOpen, Health::Critical, QStringLiteral("h"), {QStringLiteral("h:8080"), QStringLiteral("JVB")}, {}}};
    return p;
}

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *b : in.findChildren<QPushButton *>())
        if (b->text() == text && b->isVisibleTo(&in)) return b;
    return nullptr;
}

} // namespace

class TestAddShard : public QObject
{
    Q_OBJECT
private slots:
    void fromTheAddressToTheSavedShard()
    {
        Workspace workspace;
        AddShardDialog dialog(workspace, QStringLiteral("/tmp/fleet.toml"), [](const ShardConfig &s) { return QStringLiteral("name = ") + s.id.value; });
        dialog.show();
        auto *pages = dialog.findChild<QStackedWidget *>();
        QSignalSpy searches(&workspace.setup, &ShardSetup::searchWanted), saves(&workspace.setup, &ShardSetup::saveWanted), opens(&dialog, &AddShardDialog::openWanted);
        auto *address = dialog.findChildren<QLineEdit *>().first();
        QVERIFY(!button(dialog, QStringLiteral("Search"))->isEnabled());
        address->setText(QStringLiteral(" ops@h "));
        button(dialog, QStringLiteral("Search"))->click();
        QCOMPARE(searches.size(), 1);
        QCOMPARE(pages->currentIndex(), 1);
        workspace.setup.setSteps({{SetupStep::Kind::Ssh, SetupStep::State::Running, {}, 0}, {SetupStep::Kind::Config, SetupStep::State::Done, QStringLiteral("x"), 12}});
        auto *steps = pages->currentWidget()->findChild<QTableWidget *>();
        QCOMPARE(steps->rowCount(), 2);
        QCOMPARE(steps->item(1, 3)->text(), QStringLiteral("12 ms"));

        workspace.setup.found(proposal());
        QCOMPARE(pages->currentIndex(), 2);
        auto *found = pages->currentWidget()->findChild<QTableWidget *>();
        QCOMPARE(found->rowCount(), 3);
        QVERIFY(found->item(0, 1)->text().contains(QStringLiteral("U+202E"))); // made visible
        QVERIFY(!(found->item(2, 0)->flags() & Qt::ItemIsUserCheckable));
        for (QLabel *label : dialog.findChildren<QLabel *>()) QCOMPARE(label->textFormat(), Qt::PlainText);
        bool copy = false;
        for (QLabel *label : dialog.findChildren<QLabel *>()) copy = copy || label->text() == QLatin1String("videobridge.apis.rest.enabled = true");
        QVERIFY(copy);
        found->item(1, 0)->setCheckState(Qt::Unchecked);
        button(dialog, QStringLiteral("Next"))->click();
        QCOMPARE(pages->currentIndex(), 3);
        QCOMPARE(pages->currentWidget()->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("name = meet.example.org"));
        QCOMPARE(saves.size(), 0);

        button(dialog, QStringLiteral("Save and open"))->click();
        QCOMPARE(saves.size(), 1);
        const ShardConfig shard = saves[0][0].value<ShardConfig>();
        QVERIFY(shard.readOnly);
        QCOMPARE(shard.endpoints.size(), size_t(1));
        QCOMPARE(shard.endpoints[0].name, QStringLiteral("jvb"));
        workspace.setup.saved(fail(Error::Kind::Storage, QStringLiteral("fleet.toml"), QStringLiteral("disk full")));
        QVERIFY(dialog.isVisible());
        button(dialog, QStringLiteral("Save and open"))->click();
        workspace.setup.saved(QStringLiteral("fleet.toml"));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(opens.size(), 1);
        QCOMPARE(opens[0][0].toString(), QStringLiteral("meet.example.org"));
    }
    void nothingFoundLeadsBackToTheAddress()
    {
        Workspace workspace;
        AddShardDialog dialog(workspace, QStringLiteral("/tmp/fleet.toml"), {});
        dialog.show();
        dialog.findChildren<QLineEdit *>().first()->setText(QStringLiteral("nowhere"));
        button(dialog, QStringLiteral("Search"))->click();
        workspace.setup.found(fail(Error::Kind::Unreachable, QStringLiteral("nowhere"), QStringLiteral("no such <i>host</i>")));
        QCOMPARE(dialog.findChild<QStackedWidget *>()->currentIndex(), 0);
        bool told = false;
        for (QLabel *label : dialog.findChildren<QLabel *>()) told = told || label->text().contains(QStringLiteral("no such <i>host</i>"));
        QVERIFY(told);
    }
    void closingEndsTheSearch()
    {
        Workspace workspace;
        QSignalSpy cancelled(&workspace.setup, &ShardSetup::cancelWanted);
        {
            AddShardDialog dialog(workspace, QStringLiteral("/tmp/fleet.toml"), {});
            dialog.show();
            dialog.findChildren<QLineEdit *>().first()->setText(QStringLiteral("h"));
            button(dialog, QStringLiteral("Search"))->click();
            dialog.reject();
        }
        QVERIFY(cancelled.size() >= 1);
        QCOMPARE(workspace.setup.state(), ShardSetup::State::Idle);
        workspace.setup.found(proposal()); // comes late
        QCOMPARE(workspace.setup.state(), ShardSetup::State::Idle);
    }
    void theLatch()
    {
        Latch latch;
        QSignalSpy changed(&latch, &Latch::changed);
        const ShardId a{QStringLiteral("a")};
        QVERIFY(latch.isReadOnly(a));
        latch.follow(a, true);
        latch.setClosed(false);
        QVERIFY(latch.isReadOnly(a) && !latch.isReadOnly({}));
        latch.setShardClosed(a, false);
        QVERIFY(!latch.isReadOnly(a));
        latch.follow(a, true); // the file is read again: the operator's hand stays
        QVERIFY(!latch.isReadOnly(a));
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_MAIN(TestAddShard)
#include "addshard.moc"
