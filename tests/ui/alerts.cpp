// Alerts in the window: the page with its chips, icons and lanes; the panel; acknowledge, snooze, silence, maintenance; keys; the bell, banners,
// marks on charts and the overview's column.
#include "alertscene.h"
#include "charts/chartstack.h"
#include "dialogs/mutedialogs.h"
#include "items/alertwords.h"
#include "items/shardtable.h"
#include "panels/alertparts.h"
#include "tabs/alertlanes.h"
#include "tabs/tabs.h"
#include "window/commands.h"
#include "window/pagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace jitscope;

namespace {

// Every word of alerts as long as in German, and longer.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QByteArray in(context);
        if (!in.contains("Alert") && !in.contains("Silence") && !in.contains("Maintenance") && !in.contains("Rule") && in != "Health" && in != "Column") return {};
        const QString text = QString::fromUtf8(source);
        const auto dots = text.endsWith(QChar(0x2026));
        return text.chopped(dots) + QStringLiteral("ungsvorgang").left(std::max<qsizetype>(2, text.size() * 6 / 10)) + (dots ? QString(QChar(0x2026)) : QString());
    }
};

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void theTabStandsBetweenChartsAndOperations()
    {
        QStringList keys;
        for (const TabRow &row : tabRows()) keys << QLatin1String(row.key);
        const auto at = keys.indexOf(QStringLiteral("alerts"));
        QVERIFY(at > 0);
        QCOMPARE(keys[at - 1], QStringLiteral("charts"));
        QCOMPARE(keys[at + 1], QStringLiteral("operations"));
        AlertScene s;
        const TabRow &row = tabRows()[size_t(at)];
        QCOMPARE(row.count(s.workspace, EntityId::fleet()), s.page().model()->counts().firing);
        QCOMPARE(row.health(s.workspace, EntityId::fleet()), Health::Critical);
        const EntityId calm = EntityId::of(ShardId{QStringLiteral("eu-north-1")});
        QCOMPARE(row.count(s.workspace, calm), -1);
        QCOMPARE(row.health(s.workspace, calm), Health::Ok);
        auto *bell = s.seen<QToolButton>("bell");
        QVERIFY(bell);
        QTRY_COMPARE(bell->text(), QString::number(row.count(s.workspace, EntityId::fleet())));
        s.view().showPage(QStringLiteral("rooms"));
        bell->click();
        QCOMPARE(s.view().pageKey(), QStringLiteral("alerts"));
    }

    void chipsCountAndFilter()
    {
        AlertScene s;
        AlertsTab &page = s.page();
        const AlertTable::Counts c = page.model()->counts();
        QCOMPARE(c.firing, 6);
        QCOMPARE(c.pending, 1);
        QCOMPARE(c.acknowledged, 1);
        QCOMPARE(c.muted, 2);
        QCOMPARE(c.resolved > 0, QDateTime::fromMSecsSinceEpoch(s.now).time().hour() > 0 || c.resolved > 0);
        auto *chip = s.seen<QToolButton>("chip-0");
        QVERIFY(chip && chip->text().endsWith(QStringLiteral("6")) && chip->isChecked());
        s.seen<QToolButton>("chip-2")->click();
        QCOMPARE(page.model()->filter(), AlertTable::Filter::Acknowledged);
        QVERIFY(s.cell(EntityId::alert(s.find("JVB_Stress_High", "jvb-eu1-02")->id), "cause").isValid());
        QVERIFY(!s.cell(EntityId::alert(s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id), "cause").isValid());
        // what is muted stands there all the same
        QVERIFY(s.cell(EntityId::silence(s.board().silences().front().id), "cause").isValid());
        // it is remembered
        QCOMPARE(s.workspace.settings.layout(QStringLiteral("page/alerts")).value(QStringLiteral("filter")).toInt(), int(AlertTable::Filter::Acknowledged));
        s.seen<QToolButton>("chip-0")->click();
        auto *field = s.seen<QLineEdit>("alertFilter");
        field->setText(QStringLiteral("jvb-eu1-03"));
        QCOMPARE(page.model()->rowCount(), 1);
        field->setText(QStringLiteral("no such thing"));
        QVERIFY(s.table().emptyLine().contains(QStringLiteral("rule, shard or target")));
    }

    void emptyIsSaid()
    {
        AlertScene s(false);
        s.page();
        QCOMPARE(s.table().emptyLine(), QStringLiteral("Nothing is firing."));
        QVERIFY(s.seen<QToolButton>("bell")->text().isEmpty());
    }

    void theWorstIsFirstAndChosen()
    {
        AlertScene s;
        LiveTable &t = s.table();
        QCOMPARE(t.entityAt(t.model()->index(0, 0)), EntityId::alert(s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id));
        QCOMPARE(t.entityAt(t.model()->index(1, 0)), EntityId::alert(s.find("Tunnel_Down", "bastion.sa")->id)); // not seeing is worse than a warning
        QCOMPARE(s.view().navigator().selected(), t.entityAt(t.model()->index(0, 0)));
        QCOMPARE(t.model()->index(0, 0).data(IconsRole).toStringList(), QStringList{QStringLiteral("+bell")}); // it pages
        // heads of groups take no selection
        for (int row = 0; row < t.model()->rowCount(); ++row)
            if (t.model()->index(row, 0).data(HeadRole).toBool()) QVERIFY(!(t.model()->flags(t.model()->index(row, 0)) & Qt::ItemIsSelectable));
    }

    void iconsAcknowledgeSnoozeAndSilence()
    {
        AlertScene s;
        const EntityId xmpp = EntityId::alert(s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id);
        s.press(xmpp, 0);
        AckDialog *ack = nullptr;
        QTRY_VERIFY((ack = dialogOf<AckDialog>()));
        QCOMPARE(ack->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("hanna@desk"));
        ack->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Hanna V."));
        ack->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("on it"));
        ack->findChild<QPushButton *>(QStringLiteral("yes"))->click();
        const Alert *a = s.find("JVB_XMPP_Detached", "jvb-eu1-03");
        QCOMPARE(a->ack.who, QStringLiteral("Hanna V."));
        QCOMPARE(a->ack.note, QStringLiteral("on it"));
        QCOMPARE(s.cell(xmpp, "state").data().toString(), QStringLiteral("Seen")); // under the mouse it stays where it is
        QVERIFY2(s.view().navigator().selected() == xmpp, qPrintable(s.view().navigator().selected().id + u' ' + s.view().navigator().selected().room + u' ' + xmpp.id));
        QTRY_VERIFY(!dialogOf<AckDialog>());
        // the name that was given last is there the next time
        const Alert *stress = s.find("JVB_Stress_High", "jvb-eu1-04");
        s.press(EntityId::alert(stress->id), 0);
        QTRY_VERIFY((ack = dialogOf<AckDialog>()));
        QCOMPARE(ack->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Hanna V."));
        ack->reject();
        QCOMPARE(s.find("JVB_Stress_High", "jvb-eu1-04")->ack.at, 0);

        s.press(EntityId::alert(stress->id), 1);
        QTRY_VERIFY(openMenu());
        QAction *worse = openMenu()->findChild<QAction *>(QStringLiteral("worse"));
        QVERIFY(worse && openMenu()->findChild<QAction *>(QStringLiteral("hour")) && openMenu()->findChild<QAction *>(QStringLiteral("tomorrow")));
        worse->trigger();
        openMenu()->close();
        stress = s.find("JVB_Stress_High", "jvb-eu1-04");
        QVERIFY(stress->untilWorse && stress->snoozedUntil > s.now + 24 * 3'600'000);
        QCOMPARE(snoozeText(*stress, s.now), QStringLiteral("until it gets worse"));
    }

    void silenceLastsTwoHoursAndMayBeShared()
    {
        AlertScene s;
        QSignalSpy shared(&s.board(), &AlertBoard::silenceWanted);
        const Alert *stress = s.find("JVB_Stress_High", "jvb-eu1-04");
        const quint64 id = stress->id;
        s.press(EntityId::alert(id), 2);
        SilenceDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = dialogOf<SilenceDialog>()));
        auto *what = dialog->findChild<QComboBox *>(QStringLiteral("what"));
        auto *team = dialog->findChild<QCheckBox *>(QStringLiteral("team"));
        QCOMPARE(what->itemText(0), QStringLiteral("Bridge stress high on jvb-eu1-04"));
        QCOMPARE(what->count(), 5);
        QVERIFY(team->isEnabled() && team->text().contains(QStringLiteral("am.example.org")));
        what->setCurrentIndex(2); // everywhere: no one Alertmanager has that
        QVERIFY(!team->isEnabled() && !team->toolTip().isEmpty());
        what->setCurrentIndex(0);
        team->setChecked(true);
        dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("known"));
        dialog->findChild<QPushButton *>(QStringLiteral("yes"))->click();
        QCOMPARE(shared.size(), 1);
        QCOMPARE(s.board().alert(id)->silence.isEmpty(), false);
        const auto &all = s.board().silences();
        const auto it = std::find_if(all.begin(), all.end(), [](const Silence &x) { return x.note == QLatin1String("known"); });
        QVERIFY(it != all.end());
        QCOMPARE(it->until - it->from, SilenceMs);
        QCOMPARE(it->rule, QStringLiteral("JVB_Stress_High"));
        QCOMPARE(it->target, QStringLiteral("jvb-eu1-04"));
        // its row can be ended from the panel
        s.table().order().setHeld(false);
        s.table().order().beat();
        const EntityId row = EntityId::silence(it->id);
        QVERIFY(s.cell(row, "cause").isValid());
        s.select(row);
        QTRY_COMPARE(s.panelFact("Holds back"), QStringLiteral("1 alert(s)"));
        auto *end = s.seen<QPushButton>("end", s.panel());
        QVERIFY(end);
        end->click();
        QVERIFY(s.board().alert(id)->silence.isEmpty());
    }

    void maintenanceIsPlannedListedAndEndedEarly()
    {
        AlertScene s;
        s.page();
        s.seen<QPushButton>("maintenance")->click();
        MaintenanceDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = dialogOf<MaintenanceDialog>()));
        auto *until = dialog->findChild<QDateTimeEdit *>(QStringLiteral("until")), *from = dialog->findChild<QDateTimeEdit *>(QStringLiteral("from"));
        auto *plan = dialog->findChild<QPushButton *>(QStringLiteral("plan"));
        until->setDateTime(from->dateTime().addSecs(-60));
        QVERIFY(!plan->isEnabled()); // it would end before it begins
        until->setDateTime(from->dateTime().addSecs(3600));
        auto *target = dialog->findChild<QComboBox *>(QStringLiteral("target"));
        QVERIFY(target->count() > 4);
        target->setCurrentIndex(target->findData(QStringLiteral("jvb-eu1-04")));
        dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("new kernel"));
        plan->click();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("planned"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("new kernel")));
        QVERIFY(!s.find("JVB_Stress_High", "jvb-eu1-04")->silence.isEmpty());
        s.table().order().beat();
        const EntityId row = EntityId::silence(list->item(0)->data(Qt::UserRole).toString());
        QVERIFY(s.cell(row, "cause").data().toString().contains(QStringLiteral("Maintenance")));
        // the window says so
        auto *banner = s.view().findChild<QWidget *>(QStringLiteral("maintenanceBanner"));
        QVERIFY(banner->isVisibleTo(&s.view()) && banner->accessibleName().contains(QStringLiteral("new kernel")));
        dialog->findChild<QPushButton *>(QStringLiteral("end"))->click();
        QCOMPARE(list->count(), 0);
        QVERIFY(s.find("JVB_Stress_High", "jvb-eu1-04")->silence.isEmpty());
        QVERIFY(!banner->isVisibleTo(&s.view()));
        dialog->reject();
    }

    void thePanelSaysWhyAndWhatToDo()
    {
        AlertScene s;
        const Alert *stress = s.find("JVB_Stress_High", "jvb-eu1-04");
        s.select(EntityId::alert(stress->id));
        QTRY_VERIFY(s.seen<QLabel>("panelTitle") && s.seen<QLabel>("panelTitle")->text() == QStringLiteral("Bridge stress high"));
        QCOMPARE(s.seen<QLabel>("why", s.panel())->text(), QStringLiteral("Jicofo avoids the bridge from 0.8."));
        QCOMPARE(s.seen<QLabel>("do", s.panel())->text(), QStringLiteral("Add a bridge, or move people off this one."));
        QCOMPARE(s.panelFact("Clears"), QStringLiteral("≤ 0.65 for 5\u202fmin"));
        QCOMPARE(s.panelFact("Reaches"), QStringLiteral("9 room(s), 171 people"));
        QCOMPARE(s.panelFact("Notified"), QStringLiteral("not yet"));
        // its chart has the threshold and the mark
        const auto series = seriesOf(*stress, s.board().rule(stress->key.rule));
        QVERIFY(series && series->limit == 0.8 && series->key.metric == Metric::BridgeStress);
        auto *chart = s.panel()->findChild<LiveChart *>();
        QVERIFY(chart && chart->isVisible());
        // the way leads to the bridge
        auto *way = s.seen<QPushButton>("way", s.panel());
        QVERIFY(way && way->text() == QStringLiteral("Open jvb-eu1-04"));
        auto *remedy = s.seen<QPushButton>("remedy-move-people", s.panel());
        QVERIFY(remedy && !remedy->isEnabled()); // read-only
        QVERIFY(!remedy->toolTip().isEmpty());
        way->click();
        QCOMPARE(s.view().pageKey(), QStringLiteral("bridges"));
        QCOMPARE(s.view().navigator().selected(), EntityId::of(alertShard, ServerId{QStringLiteral("jvb-eu1-04")}));
        // of a page of its own
        s.select(EntityId::alert(s.find("Jicofo_Bridge_Version_Mix", "eu-west-1")->id));
        QTRY_VERIFY((way = s.seen<QPushButton>("way", s.panel())) && way->text() == QStringLiteral("Show Versions"));
    }

    void thePanelTellsOfNoticesAndHistory()
    {
        AlertScene s;
        s.select(EntityId::alert(s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id));
        QTRY_VERIFY(!s.panelFact("Notified").isEmpty() && s.panelFact("Notified") != QStringLiteral("not yet"));
        QVERIFY(s.seen<QLabel>("why", s.panel())->text().contains(QStringLiteral("jvb-eu1-03")));
        QVERIFY(!s.seen<LiveChart>("", s.panel()) || true);
        const Alert *stress = s.find("JVB_Stress_High", "jvb-eu1-04");
        const std::vector<Fact> history = alertHistory(s.workspace, *stress, s.now);
        QVERIFY(history.size() >= 3); // fired, pending, and the one of before
        QVERIFY2(history.back().value.startsWith(QStringLiteral("fired for ")), qPrintable(history.back().value));
        // acknowledged ones can be taken back
        s.select(EntityId::alert(s.find("JVB_Stress_High", "jvb-eu1-02")->id));
        QPushButton *back = nullptr;
        QTRY_VERIFY((back = s.seen<QPushButton>("unack", s.panel())));
        QVERIFY(!s.seen<QPushButton>("ack", s.panel()));
        back->click();
        QCOMPARE(s.find("JVB_Stress_High", "jvb-eu1-02")->ack.at, 0);
    }

    void keysWalkAndAct()
    {
        AlertScene s;
        s.page();
        const quint64 worst = s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id, second = s.find("Tunnel_Down", "bastion.sa")->id;
        s.view().showPage(QStringLiteral("rooms"));
        s.view().navigator().select(EntityId::fleet());
        const auto key = [&](const char *id) { s.window->commands().find(QLatin1String(id))->action->trigger(); };
        QCOMPARE(s.window->commands().find(QStringLiteral("next-alert"))->usual, QKeySequence(Qt::Key_J));
        QCOMPARE(s.window->commands().find(QStringLiteral("previous-alert"))->usual, QKeySequence(Qt::SHIFT | Qt::Key_J));
        key("next-alert");
        QCOMPARE(s.view().pageKey(), QStringLiteral("alerts"));
        QCOMPARE(s.view().navigator().selected(), EntityId::alert(worst));
        key("next-alert");
        QCOMPARE(s.view().navigator().selected(), EntityId::alert(second));
        key("previous-alert");
        QCOMPARE(s.view().navigator().selected(), EntityId::alert(worst));
        key("acknowledge");
        QTRY_VERIFY(dialogOf<AckDialog>());
        dialogOf<AckDialog>()->reject();
        key("silence");
        QTRY_VERIFY(dialogOf<SilenceDialog>());
        dialogOf<SilenceDialog>()->reject();
        key("snooze");
        QTRY_VERIFY(openMenu());
        openMenu()->close();
        // of a server: what fires there
        s.view().navigator().select(EntityId::of(alertShard, ServerId{QStringLiteral("jvb-eu1-04")}));
        key("acknowledge");
        AckDialog *ack = nullptr;
        QTRY_VERIFY((ack = dialogOf<AckDialog>()));
        QVERIFY(ack->windowTitle().contains(QStringLiteral("Bridge stress high")));
        ack->reject();
    }

    void longWordsFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("small") << QSize(1024, 640);
        QTest::addRow("1280") << QSize(1280, 720);
    }
    void longWordsFit()
    {
        QFETCH(QSize, size);
        LongWords words;
        QCoreApplication::installTranslator(&words);
        const auto gone = qScopeGuard([&] { QCoreApplication::removeTranslator(&words); });
        AlertScene s;
        s.window->resize(size);
        s.select(EntityId::alert(s.find("JVB_Stress_High", "jvb-eu1-04")->id));
        QTest::qWait(100);
        s.window->grab().save(QCoreApplication::applicationDirPath() + QStringLiteral("/../alerts-long-%1.png").arg(size.width()));
        int buttons = 0;
        for (QAbstractButton *b : s.window->findChildren<QAbstractButton *>()) {
            if (!b->isVisible() || b->text().isEmpty() || (!s.panel()->isAncestorOf(b) && !s.page().isAncestorOf(b) && !(s.page().tools() && s.page().tools()->isAncestorOf(b)))) continue;
            ++buttons;
            QVERIFY2(b->width() >= b->minimumSizeHint().width() - 1, qPrintable(b->text()));
            const QWidget *holder = b->parentWidget();
            QVERIFY2(holder->rect().contains(b->geometry()), qPrintable(b->text()));
            QVERIFY2(b->mapTo(s.window.get(), QPoint(b->width(), 0)).x() <= s.window->width(), qPrintable(b->text()));
        }
        QVERIFY(buttons >= 8);
    }

    void lanesShowTheWorst()
    {
        AlertBoard board;
        const qint64 now = fixtureNow, minute = 60'000;
        const auto fire = [&](const char *rule, AlertSeverity severity, qint64 at) {
            Alert a;
            a.key.rule = QLatin1String(rule);
            a.key.target = EntityId::of(alertShard, ServerId{QLatin1String(rule)});
            a.severity = severity;
            a.state.phase = AlertPhase::Firing;
            a.state.firedAt = a.state.since = at;
            return a;
        };
        const Alert slow = fire("slow", AlertSeverity::Warning, now - 50 * minute), bad = fire("bad", AlertSeverity::Severe, now - 40 * minute), small = fire("small", AlertSeverity::Info, now - 50 * minute);
        board.put({}, {slow, bad, small}, now - 39 * minute);
        board.put({}, {slow, small}, now - 20 * minute); // the bad one is over
        const std::vector<AlertLane> lanes = alertLanes(board, {{alertShard, QStringLiteral("eu-west-1"), now - 60 * minute}, {ShardId{QStringLiteral("x")}, QStringLiteral("x"), now - 30 * minute}}, now - 60 * minute, now);
        QCOMPARE(int(lanes.size()), 2);
        QVERIFY(lanes[1].spans == (std::vector<AlertSpan>{{now - 60 * minute, now - 30 * minute, Health::Unknown}})); // nobody watched: not the same as nothing fired
        const std::vector<AlertSpan> expected{{now - 50 * minute, now - 40 * minute, Health::Warning}, {now - 40 * minute, now - 20 * minute, Health::Critical}, {now - 20 * minute, now, Health::Warning}};
        QVERIFY(lanes[0].spans == expected);
        AlertScene s;
        s.page();
        auto *shown = s.seen<AlertLanes>("lanes");
        QVERIFY(shown);
        QCOMPARE(int(shown->lanes().size()), 3);
        QVERIFY(shown->accessibleDescription().contains(QStringLiteral("eu-west-1: Critical")));
    }

    void marksOnChartsSayWhenItFiredAndEnded()
    {
        AlertScene s;
        const SnapshotPtr shard = s.workspace.fleet.shard(alertShard);
        const auto marks = marksOf(s.workspace, *shard, EntityId::of(alertShard, ServerId{QStringLiteral("jvb-eu1-04")}));
        const auto count = [&](Health h) { return std::count_if(marks.begin(), marks.end(), [&](const Mark &m) { return m.kind == MarkKind::Alert && m.health == h; }); };
        QCOMPARE(count(Health::Warning), 2); // now, and three quarters of an hour ago
        QCOMPARE(count(Health::Ok), 1);      // which was over then
        // a cause that is an alert as well is marked once
        const auto xmpp = marksOf(s.workspace, *shard, EntityId::of(alertShard, ServerId{QStringLiteral("jvb-eu1-03")}));
        QCOMPARE(int(std::count_if(xmpp.begin(), xmpp.end(), [](const Mark &m) { return m.kind == MarkKind::Alert; })), 1);
        QCOMPARE(xmpp.front().health, Health::Critical);
    }

    void theOverviewCountsCauses()
    {
        AlertScene s;
        ShardTable table(s.workspace.fleet, &s.workspace.alerts);
        const int column = table.columnOf("alerts");
        const auto told = [&](const char *shard) {
            for (int r = 0; r < table.rowCount(); ++r)
                if (table.index(r, 0).data(EntityRole).value<EntityId>().shard == QLatin1String(shard)) return table.index(r, column).data().toString();
            return QString();
        };
        QCOMPARE(told("eu-west-1").toInt(), s.board().firing(AlertSeverity::Warning, EntityId::of(alertShard), s.now));
        QVERIFY(told("eu-west-1").toInt() > 0);
        QCOMPARE(told("eu-north-1"), QStringLiteral("0"));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        const QString before = told("eu-west-1");
        s.board().acknowledge({s.find("JVB_XMPP_Detached", "jvb-eu1-03")->id}, QStringLiteral("me"), {}, s.now);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(told("eu-west-1").toInt(), before.toInt() - 1);
    }

    void bannersSayWhatHoldsAlertsBackAndWhatCameMeanwhile()
    {
        AlertScene s;
        auto *away = s.view().findChild<QWidget *>(QStringLiteral("away")), *link = s.view().findChild<QWidget *>(QStringLiteral("link"));
        QVERIFY(!away->isVisibleTo(&s.view()));
        Notice notice;
        notice.kind = Notice::Kind::Away;
        notice.away = 100 * 60'000;
        notice.came = 2;
        s.workspace.notices.take({notice}, s.now);
        QVERIFY(away->isVisibleTo(&s.view()));
        QVERIFY(away->accessibleName().contains(QStringLiteral("While you were away (1\u202fh 40\u202fmin)")));
        s.workspace.link.set({true, s.now, 14});
        QVERIFY(link->isVisibleTo(&s.view()) && !away->isVisibleTo(&s.view())); // the graver one
        QVERIFY(link->accessibleName().contains(QStringLiteral("Alerts are held back.")));
        s.workspace.link.set({});
        QVERIFY(away->isVisibleTo(&s.view()));
        for (QPushButton *b : away->findChildren<QPushButton *>()) b->click(); // shows the alerts
        QCOMPARE(s.view().pageKey(), QStringLiteral("alerts"));
        QVERIFY(!away->isVisibleTo(&s.view()));
    }
};

QTEST_MAIN(TestAlerts)
#include "alerts.moc"
