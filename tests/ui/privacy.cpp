// Names hidden: no page, panel, title, tooltip, menu, dialog or copy of the window says one.
#include "fixture.h"
#include "mainwindow.h"
#include "panels/facts.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "window/commands.h"
#include "window/gotodialog.h"
#include "window/pagebar.h"
#include "window/shardview.h"
#include "window/statusstrip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace jitscope;

namespace {

// Everything that a window says, by what says it.
QStringList saidBy(QWidget *root)
{
    QStringList all;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *w : widgets) {
        QStringList texts{w->toolTip(), w->accessibleName(), w->accessibleDescription(), w->windowTitle(), w->statusTip(), w->whatsThis()};
        if (auto *l = qobject_cast<QLabel *>(w)) texts << l->text();
        if (auto *b = qobject_cast<QAbstractButton *>(w)) texts << b->text();
        if (auto *e = qobject_cast<QPlainTextEdit *>(w)) texts << e->toPlainText();
        if (auto *c = qobject_cast<QComboBox *>(w))
            for (int i = 0; i < c->count(); ++i) texts << c->itemText(i);
        for (const QAction *a : w->actions()) texts << a->text() << a->toolTip();
        if (auto *v = qobject_cast<QAbstractItemView *>(w); v && v->model()) {
            const QAbstractItemModel &m = *v->model();
            std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                for (int r = 0; r < m.rowCount(parent); ++r)
                    for (int c = 0; c < m.columnCount(parent); ++c) {
                        const QModelIndex at = m.index(r, c, parent);
                        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) texts << at.data(role).toString();
                        if (c == 0) walk(at);
                    }
            };
            walk({});
        }
        for (const QString &t : std::as_const(texts))
            if (!t.isEmpty()) all << QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(w->metaObject()->className()), w->objectName(), t);
    }
    return all;
}

struct HiddenScene
{
    Workspace workspace;
    std::unique_ptr<AuditTrail> trail;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    QStringList names; // that nobody may say
    HiddenScene()
    {
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        trail = fillOperations(workspace, QDateTime::currentMSecsSinceEpoch());
        fillAlerts(workspace, QDateTime::currentMSecsSinceEpoch());
        addFigures();
        for (const SnapshotPtr &s : workspace.fleet.facts())
            for (const RoomPtr &r : s->rooms) {
                names << r->name;
                for (const PersonPtr &p : r->people) names << p->name << p->id.value;
            }
        names << QStringLiteral("55667788") << QStringLiteral("99990001");
        names.removeDuplicates();
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        workspace.privacy.setOn(true);
        build();
    }
    // Rooms and people called by figures; one room is in no list, but bridges relay it, a recorder records it, and an alert and an operation tell of it.
    void addFigures()
    {
        const SnapshotPtr first = workspace.fleet.facts().front();
        auto shard = std::make_shared<ShardSnapshot>(*first);
        const QString domain = shard->rooms.front()->id.value.section(u'@', 1);
        const RoomId here{QStringLiteral("48151623@") + domain}, away{QStringLiteral("55667788@") + domain};
        auto room = std::make_shared<Room>(*shard->rooms.front());
        room->id = here;
        room->name = QStringLiteral("48151623");
        for (size_t i = 0; i < room->people.size(); ++i) {
            auto p = std::make_shared<Person>(*room->people[i]);
            p->id = {QString::number(10'203'040 + i)};
            p->name = QString::number(70'809'010 + i);
            p->streams.clear();
            room->people[i] = p;
        }
        shard->rooms.push_back(room);
        std::sort(shard->rooms.begin(), shard->rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; });
        for (ServerPtr &server : shard->servers) {
            auto s = std::make_shared<Server>(*server);
            if (s->kind == ServerKind::Bridge) {
                RelayLeg leg;
                leg.peer = QStringLiteral("elsewhere");
                leg.room = away;
                s->relays.push_back(leg);
            }
            if (s->kind == ServerKind::Recorder) s->recordingRoom = away;
            server = s;
        }
        Problem problem;
        problem.kind = ProblemKind::RoomLeaked;
        problem.health = Health::Warning;
        problem.about = EntityId::of(shard->id, away);
        problem.args = {QStringLiteral("55667788")};
        shard->problems.push_back(problem);
        shard->at += 1;
        workspace.fleet.apply(shard);
        std::vector<Alert> alerts(workspace.alerts.open());
        Alert alert = alerts.front();
        alert.key.target = EntityId::of(shard->id, away);
        alert.target = QStringLiteral("55667788");
        alert.problem = problem;
        alerts.push_back(alert);
        alert.key.target = EntityId::of(shard->id, away, PersonId{QStringLiteral("99990001")});
        alert.target = QStringLiteral("99990001");
        alert.problem = {};
        alerts.push_back(alert);
        workspace.alerts.put({}, alerts, shard->at);
        Operation op;
        op.id = QStringLiteral("figures");
        op.state = OperationState::Done;
        op.request = {QStringLiteral("kick-person"), shard->id, {away.value, QStringLiteral("99990001")}, {}, false, {}};
        workspace.operations.put(op);
    }
    void build() // as main.cpp does when names are hidden: every text is made anew
    {
        window = std::make_unique<MainWindow>(workspace, WindowContext{true, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"), [](const ShardId &) {}});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    QStringList leaks(const QString &where) const
    {
        QCoreApplication::processEvents();
        QStringList out;
        for (const QString &said : saidBy(window.get()))
            for (const QString &name : names)
                if (said.contains(name, Qt::CaseInsensitive)) out << where + QStringLiteral(" – ") + said + QStringLiteral("  [") + name + u']';
        return out;
    }
};

} // namespace

class TestHiddenNames : public QObject
{
    Q_OBJECT
private slots:
    void noPageSaysAName()
    {
        HiddenScene s;
        QVERIFY(s.names.size() > 8);
        QStringList leaks;
        for (const SnapshotPtr &shard : std::vector<SnapshotPtr>(s.workspace.fleet.shards())) {
            s.window->showScope(EntityId::of(shard->id));
            for (int page = 0; page < s.window->view()->pageBar().count(); ++page) {
                s.window->view()->showPage(page);
                QCoreApplication::processEvents();
                leaks << s.leaks(shard->id.value + u' ' + s.window->view()->title());
            }
            for (const RoomPtr &room : shard->rooms) {
                const EntityId id = EntityId::of(shard->id, room->id);
                s.window->view()->navigator().select(id);
                QTest::qWait(150); // the panel follows after 120 ms
                leaks << s.leaks(QStringLiteral("panel of ") + room->id.value);
                s.window->view()->navigator().open(id);
                leaks << s.leaks(QStringLiteral("page of ") + room->id.value);
                if (room->people.empty()) continue;
                const EntityId person = EntityId::of(shard->id, room->id, room->people.front()->id);
                s.window->view()->navigator().open(person);
                s.window->view()->navigator().select(person);
                QTest::qWait(150);
                leaks << s.leaks(QStringLiteral("page of a person in ") + room->id.value);
                QVERIFY(Pseudonyms::isOne(s.window->view()->title()));
                s.window->view()->navigator().back();
                if (leaks.size() > 20) break;
            }
        }
        s.window->showScope(EntityId::fleet());
        leaks << s.leaks(QStringLiteral("overview"));
        QVERIFY2(leaks.isEmpty(), qPrintable(QStringList(leaks.mid(0, 20)).join(u'\n')));
    }

    void copiesSayNone()
    {
        HiddenScene s;
        s.window->showScope(EntityId::of(s.workspace.fleet.shards().front()->id));
        s.window->view()->showPage(QStringLiteral("people"));
        LiveTable *table = s.window->view()->table();
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectAll();
        table->copyRows();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty());
        for (const QString &name : s.names) QVERIFY2(!copied.contains(name), qPrintable(name));
    }

    void theStatusStripSaysThatTheyAreHidden()
    {
        HiddenScene s;
        auto *sign = s.window->findChild<QToolButton *>(QStringLiteral("privacy"));
        QVERIFY(sign && sign->isVisible());
        sign->click();
        QVERIFY(!s.workspace.privacy.isOn());
        QVERIFY(!sign->isVisible());
        const Commands::Entry *key = s.window->commands().find(QStringLiteral("privacy"));
        QVERIFY(key);
        QCOMPARE(key->action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
        key->action->trigger();
        QVERIFY(s.workspace.privacy.isOn() && sign->isVisible());
    }
};

QTEST_MAIN(TestHiddenNames)
#include "privacy.moc"
