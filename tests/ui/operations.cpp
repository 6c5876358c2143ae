// Operations in the window, on the demo's real servers: what is pressed is done there, and what is cancelled is undone; grey buttons say why; the
// question before one; the notice; the audit log and its export.
#include "app/operations/world.h"
#include "dialogs/confirmdialog.h"
#include "mainwindow.h"
#include "items/operationwords.h"
#include "tabs/auditsection.h"
#include "tabs/stepstable.h"
#include "widgets/livetable.h"
#include "widgets/plaintext.h"
#include "widgets/theme.h"
#include "window/shardview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace jitscope;

namespace {

DemoOptions smallFleet()
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = 3;
    o.people = 60;
    o.rooms = 10;
    o.recorders = 2;
    o.incidents = o.moves = o.needsLogin = false;
    return o;
}

template<class T>
T *named(const QWidget *in, const char *name)
{
    for (T *t : in->findChildren<T *>(QLatin1String(name)))
        if (t->isVisible()) return t;
    return nullptr;
}

QString textIn(const QWidget *in)
{
    QStringList all;
    for (const QLabel *l : in->findChildren<QLabel *>())
        if (l->isVisible()) all << l->text();
    return all.join(u'\n');
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    const QString bridge = QStringLiteral("jvb-eu1-01"), jibri = QStringLiteral("jibri-eu1-1");

    EntityId entity(const QString &name) const { return EntityId::of(world->shard(), ServerId{name}); }
    ConfirmDialog *dialog() const
    {
        for (QWidget *w : QApplication::topLevelWidgets())
            if (auto *d = qobject_cast<ConfirmDialog *>(w); d && d->isVisible()) return d;
        return nullptr;
    }
    LiveTable *table() const { return window->view()->table(); }
    QModelIndex cell(const QString &name, const char *column) const
    {
        LiveTable *t = table();
        int c = -1;
        for (int i = 0; i < t->model()->columnCount(); ++i)
            if (t->model()->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == QLatin1String(column)) c = i;
        for (int row = 0; row < t->model()->rowCount(); ++row)
            if (t->entityAt(t->model()->index(row, 0)).id == name) return t->model()->index(row, c);
        return {};
    }
    // Selects the server and gives the button of its panel.
    QPushButton *wish(const QString &server, const char *kind)
    {
        window->view()->showPage(QStringLiteral("bridges"));
        window->view()->navigator().select(entity(server));
        const QByteArray name = QByteArray("wish-") + kind;
        QPushButton *button = nullptr;
        [&] { QTRY_VERIFY((button = named<QPushButton>(window.get(), name.constData()))); }();
        return button;
    }
    const Operation &last() const { return world->workspace.operations.operations().back(); }

private slots:
    void init()
    {
        world = std::make_unique<OperationsWorld>(smallFleet());
        QVERIFY(world->started);
        world->workspace.audit = world->audit.get();
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->knows(QStringLiteral("jvb-eu1-02")) && world->knows(jibri), 20'000);
        world->run();
        theme = std::make_unique<Theme>(*qApp, world->workspace.settings);
        window = std::make_unique<MainWindow>(world->workspace, WindowContext{});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    void cleanup()
    {
        window.reset();
        theme.reset();
        world->workspace.audit = nullptr;
        world.reset();
    }

    void whatIsPressedIsDoneThere()
    {
        // read-only: grey, and says so
        world->workspace.latch.setClosed(true);
        QPushButton *drain = wish(bridge, "drain");
        QTRY_VERIFY(!drain->isEnabled());
        QVERIFY(drain->toolTip().contains(QStringLiteral("Ctrl+L")));
        QTRY_VERIFY(textIn(window.get()).contains(QStringLiteral("Read-only. Unlock with Ctrl+L.")));
        world->workspace.latch.setClosed(false);
        QTRY_VERIFY(drain->isEnabled());

        drain->click();
        QTRY_VERIFY(dialog());
        QVERIFY(named<QLabel>(dialog(), "impact")->text().contains(QStringLiteral("people")));
        QVERIFY(!named<QLabel>(dialog(), "impact")->text().contains(QStringLiteral("unknown")));
        QVERIFY(named<QPushButton>(dialog(), "cancel")->isDefault());
        QVERIFY(!dialog()->verb()->isDefault() && !dialog()->verb()->autoDefault());
        QVERIFY(!world->truth(bridge).draining); // nothing before the word
        named<QPushButton>(dialog(), "fold")->click();
        QVERIFY(named<QPlainTextEdit>(dialog(), "steps")->toPlainText().contains(QStringLiteral("POST /colibri/drain/enable")));
        dialog()->verb()->click();
        QTRY_VERIFY_WITH_TIMEOUT(world->truth(bridge).draining, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(last().state, OperationState::Done, 20'000);

        // the way back stands in the notice
        QPushButton *undo = nullptr;
        QTRY_VERIFY((undo = named<QPushButton>(window.get(), "notice-undo")));
        undo->click();
        QTRY_VERIFY_WITH_TIMEOUT(!world->truth(bridge).draining, 20'000);
        QCOMPARE(last().request.kind, QStringLiteral("undrain"));
    }

    void whatIsCancelledIsUndone()
    {
        wish(bridge, "restart-bridge-idle")->click();
        QTRY_VERIFY(dialog());
        dialog()->setDelay(0);
        QVERIFY(dialog()->verb()->isEnabled());
        dialog()->verb()->click();
        QTRY_VERIFY_WITH_TIMEOUT(world->truth(bridge).draining, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(operationState(last()), QStringLiteral("Waiting for idle"), 20'000);
        // seen at the row, in the panel, in the strip
        QTRY_COMPARE(cell(bridge, "state").data().toString(), QStringLiteral("Restart pending"));
        QTRY_VERIFY(named<QWidget>(window.get(), "pending"));
        QTRY_VERIFY(named<QToolButton>(window.get(), "open-operations"));
        QVERIFY(!wish(bridge, "restart-bridge-idle")->isEnabled()); // it is asked for already

        named<QToolButton>(window.get(), "open-operations")->click();
        QCOMPARE(window->view()->pageKey(), QStringLiteral("operations"));
        auto *steps = window->view()->currentPage()->findChild<StepsTable *>();
        QTRY_COMPARE(steps->rowCount(), int(last().plan.steps.size()));
        QTRY_VERIFY(named<QPushButton>(window.get(), "choice-cancel"));
        QVERIFY(named<QPushButton>(window.get(), "choice-force"));
        QVERIFY(!named<QPushButton>(window.get(), "choice-leave")); // only when it asks
        named<QPushButton>(window.get(), "choice-cancel")->click();
        QTRY_COMPARE_WITH_TIMEOUT(last().state, OperationState::Undone, 20'000);
        QVERIFY(!world->truth(bridge).draining);
        QTRY_VERIFY(!named<QToolButton>(window.get(), "open-operations"));
        QTRY_VERIFY(named<QPushButton>(window.get(), "again")); // another try is offered

        // who did what stands below, and its chain holds
        auto *audit = window->view()->currentPage()->findChild<AuditSection *>();
        QVERIFY(audit);
        QTRY_VERIFY(named<QLabel>(audit, "chain")->text().contains(QStringLiteral("chain verified")));
        QTRY_VERIFY_WITH_TIMEOUT(audit->table()->model()->rowCount() >= 8, 10'000);
        const int all = audit->table()->model()->rowCount();
        named<QLineEdit>(audit, "audit-filter")->setText(QStringLiteral("drain/enable"));
        QVERIFY(audit->table()->model()->rowCount() > 0 && audit->table()->model()->rowCount() < all);
        for (const char *suffix : {"jsonl", "csv"}) {
            const QString path = world->folder.filePath(QStringLiteral("audit.") + QLatin1String(suffix));
            audit->exportTo(path);
            QTRY_VERIFY(QFile::exists(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains("restart-bridge-idle"), suffix);
            QCOMPARE(text.startsWith("number,at,who"), QLatin1String(suffix) == QLatin1String("csv"));
        }
    }

    // Who would have to be waited for is moved instead, under the same lock; whoever is counted is counted alike everywhere.
    void whoIsWaitedForIsMovedInstead()
    {
        const auto local = [this] { return int(world->workspace.fleet.server(world->shard(), ServerId{bridge})->readings.get(Metric::BridgeLocalEndpoints).value); };
        wish(bridge, "restart-bridge-idle")->click();
        QTRY_VERIFY(dialog());
        dialog()->setDelay(0);
        QTRY_VERIFY2(named<QLabel>(dialog(), "impact")->text().contains(QStringLiteral("%1 people").arg(local())), qPrintable(named<QLabel>(dialog(), "impact")->text()));
        QVERIFY(local() > 0);
        dialog()->verb()->click();
        QTRY_COMPARE_WITH_TIMEOUT(operationState(last()), QStringLiteral("Waiting for idle"), 20'000);
        const size_t steps = last().plan.steps.size();
        window->view()->showPage(QStringLiteral("operations"));
        QPushButton *move = nullptr;
        QTRY_VERIFY((move = named<QPushButton>(window.get(), "choice-move")));
        QTRY_COMPARE(move->text(), QStringLiteral("Move %1 people…").arg(local()));
        QTRY_VERIFY(last().steps[size_t(last().step)].seen.english().contains(QStringLiteral(" %1 people left").arg(local()))); // the bridge's own count
        world->workspace.latch.setClosed(true);
        QTRY_VERIFY(!move->isEnabled());
        QVERIFY(move->toolTip().contains(QStringLiteral("Ctrl+L")));
        world->workspace.latch.setClosed(false);
        QTRY_VERIFY(move->isEnabled());
        move->click();
        QPushButton *yes = nullptr;
        QTRY_VERIFY((yes = named<QPushButton>(window.get(), "move")));
        QCOMPARE(last().plan.steps.size(), steps); // nothing before the word
        yes->click();
        QTRY_COMPARE_WITH_TIMEOUT(last().state, OperationState::Done, 60'000);
        QVERIFY(last().plan.steps.size() > steps);
        QVERIFY(last().sent.size() > 6);
        QVERIFY(std::any_of(last().sent.begin(), last().sent.end(), [](const SentAction &s) { return s.shown.contains(QStringLiteral("/move-endpoints/move-fraction")); }));
        QCOMPARE(world->demo.harm().roomsCut, 0);
    }

    void aMenuOffersWhatFitsSeveral()
    {
        window->view()->showPage(QStringLiteral("bridges"));
        QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
        table()->selectAll();
        QMenu menu;
        emit table()->menuAboutToShow(&menu, table()->current());
        QAction *drain = menu.findChild<QAction *>(QStringLiteral("drain")), *rolling = menu.findChild<QAction *>(QStringLiteral("rolling-restart"));
        QVERIFY(drain && rolling);
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("restart-bridge-now")));
        QVERIFY(drain->isEnabled());
        drain->trigger();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->requests().size(), size_t(3));
        named<QPushButton>(dialog(), "cancel")->click();
        QTRY_VERIFY(!dialog());
        QVERIFY(world->workspace.operations.operations().empty());
    }

    // A shard's tab tells of that shard; all of it is one click away, and the chain is the whole log's either way.
    void theAuditLogOfAShardsTab()
    {
        AuditEntry e;
        e.who = QStringLiteral("hanna@desk");
        e.operation = e.what = QStringLiteral("asked");
        e.kind = QStringLiteral("drain");
        int kept = 0;
        for (const QString &shard : {world->shard().value, QStringLiteral("elsewhere"), QStringLiteral("elsewhere")}) {
            e.shard = shard;
            world->audit->append(e, this, [&kept](const Result<qint64> &r) { kept += r.has_value(); });
        }
        QTRY_COMPARE(kept, 3);
        Navigator ofShard(EntityId::of(world->shard())), ofFleet{EntityId()};
        AuditSection section(View{world->workspace, ofShard}), all(View{world->workspace, ofFleet});
        for (AuditSection *s : {&section, &all}) {
            s->resize(900, 300);
            s->show();
            s->setActive(true);
        }
        QTRY_COMPARE(all.table()->model()->rowCount(), 3);
        QVERIFY(!named<QPushButton>(&all, "only-shard"));
        QTRY_COMPARE(section.table()->model()->rowCount(), 1);
        QTRY_VERIFY(named<QLabel>(&section, "chain")->text().contains(QStringLiteral("3 entries")));
        QPushButton *only = named<QPushButton>(&section, "only-shard");
        QVERIFY(only && only->isChecked());
        only->click();
        QCOMPARE(section.table()->model()->rowCount(), 3);
    }

    // To disturb a shard its name is typed; a dry run needs none and changes nothing.
    void theHurdleGrowsWithTheHarm()
    {
        window->view()->navigator().select(EntityId::of(world->shard()));
        QPushButton *restart = nullptr;
        QTRY_VERIFY((restart = named<QPushButton>(window.get(), "wish-restart-jicofo")));
        QTRY_VERIFY2(restart->isEnabled(), qPrintable(restart->toolTip()));
        restart->click();
        QTRY_VERIFY(dialog());
        dialog()->setDelay(0);
        QVERIFY(!dialog()->verb()->isEnabled());
        QLineEdit *typed = named<QLineEdit>(dialog(), "typed");
        typed->setText(world->shard().value.chopped(1));
        QVERIFY(!dialog()->verb()->isEnabled());
        typed->setText(world->shard().value);
        QVERIFY(dialog()->verb()->isEnabled());
        // it stands open while the latch closes
        world->workspace.latch.setClosed(true);
        QVERIFY(!dialog()->verb()->isEnabled());
        QVERIFY(named<QLabel>(dialog(), "refused"));
        world->workspace.latch.setClosed(false);
        typed->clear();
        named<QCheckBox>(dialog(), "dry")->setChecked(true);
        QVERIFY(dialog()->verb()->isEnabled());
        QCOMPARE(dialog()->verb()->text(), QStringLiteral("Dry run"));
        named<QLineEdit>(dialog(), "option-reason")->setText(QStringLiteral("memory slope"));
        dialog()->verb()->click();
        QTRY_VERIFY(!world->workspace.operations.operations().empty());
        QTRY_COMPARE(last().state, OperationState::Done);
        QVERIFY(last().request.dryRun);
        QCOMPARE(last().request.options.value(QStringLiteral("reason")), QStringLiteral("memory slope"));
        QVERIFY(last().sent.empty());
    }

    // The one second before something that disturbs people can be pressed, and the milder rung beside it.
    void whatDisturbsPeopleTakesASecond()
    {
        wish(bridge, "restart-bridge-now")->click();
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->verb()->isEnabled());
        QTRY_VERIFY(dialog()->verb()->isEnabled());
        QPushButton *milder = named<QPushButton>(dialog(), "milder");
        QVERIFY(milder && milder->isEnabled());
        milder->click();
        QTRY_VERIFY(dialog() && dialog()->requests().front().kind == QLatin1String("restart-bridge-idle"));
        QVERIFY(world->workspace.operations.operations().empty());
    }

    // What needs the operator's word is said on every page, what an earlier Jitscope left too.
    void theNoticeAsks()
    {
        Operation op;
        op.id = QStringLiteral("made-up");
        op.request = {QStringLiteral("drain"), world->shard(), {bridge}, {}, false};
        op.askedAt = op.since = QDateTime::currentMSecsSinceEpoch() - 60'000;
        op.state = OperationState::Choosing;
        op.choices = {OperationChoice::WaitOn, OperationChoice::Cancel, OperationChoice::Leave};
        op.error = Error{Error::Kind::Timeout, bridge, QStringLiteral("not in time: drain false")};
        QSignalSpy chosen(&world->workspace.operations, &OperationLog::chosen);
        world->workspace.operations.put(op);
        QWidget *notice = nullptr;
        QTRY_VERIFY((notice = named<QWidget>(window.get(), "operationNotice")));
        QVERIFY(textIn(notice).contains(QStringLiteral("needs your word")));
        QVERIFY(textIn(notice).contains(QStringLiteral("not in time")));
        QVERIFY(!named<QPushButton>(notice, "notice-undo"));
        named<QPushButton>(notice, "notice-wait")->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().at(1).value<OperationChoice>(), OperationChoice::WaitOn);

        op.state = OperationState::Waiting;
        op.choices = {OperationChoice::Cancel};
        op.error.reset();
        op.resumed = true;
        world->workspace.operations.put(op);
        QVERIFY(textIn(notice).contains(QStringLiteral("earlier Jitscope")));
        QVERIFY(!named<QPushButton>(notice, "notice-wait"));
        op.state = OperationState::Failed;
        op.endedAt = QDateTime::currentMSecsSinceEpoch();
        op.error = Error{Error::Kind::Failed, bridge, QStringLiteral("HTTP 500")};
        op.left = {QStringLiteral("jvb-eu1-01: POST /colibri/drain/disable")};
        world->workspace.operations.put(op);
        QVERIFY(textIn(notice).contains(QStringLiteral("Failed")));
        window->view()->navigator().select(EntityId::operation(world->shard(), op.id)); // and the panel tells what is left
        QTRY_VERIFY(textIn(window.get()).contains(QStringLiteral("Could not be undone")));

        // a way back that is no harmless one asks like any other wish
        op.request.kind = QStringLiteral("undrain");
        op.state = OperationState::Done;
        op.error.reset();
        op.left.clear();
        world->workspace.operations.put(op);
        QPushButton *back = nullptr;
        QTRY_VERIFY((back = named<QPushButton>(notice, "notice-undo")));
        back->click();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->requests().front().kind, QStringLiteral("drain"));
        QCOMPARE(world->workspace.operations.operations().size(), size_t(1));
    }
};

QTEST_MAIN(TestOperations)
#include "operations.moc"
