// What went wrong with a recorder and why: the last of it in the table, all of today in its panel; who has not looked says so, nothing is made zero.
#include "desk.h"
#include "items/explain.h"
#include "items/roles.h"
#include "items/servertable.h"
#include "panels/content.h"
#include "widgets/livetable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace jitscope;

class TestFailures : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;

    // As Desk::show, with a change to its recorder.
    void show(const std::function<void(Server &, ShardSnapshot &)> &change)
    {
        desk->now += 5000;
        desk->show({desk->somebody(QStringLiteral("a"), QStringLiteral("A"), 0)}, [&](ShardSnapshot &s, Room &) {
            auto j = std::make_shared<Server>(*s.servers.front());
            change(*j, s);
            s.servers.front() = j;
        });
    }
    static QString cell(const ServerTable &table, int role = Qt::DisplayRole)
    {
        for (int c = 0; c < table.columnCount(); ++c)
            if (table.traits(c).key == std::string_view("failure")) return table.index(0, c).data(role).toString();
        return QStringLiteral("no such column");
    }

private slots:
    void init()
    {
        desk = std::make_unique<Desk>();
        // not over midnight
        const QDateTime noon(QDateTime::currentDateTime().date(), QTime(12, 0));
        desk->now = noon.toMSecsSinceEpoch();
    }

    void theLastReasonStandsInTheTableAndAllInThePanel()
    {
        ServerTable table(desk->workspace.fleet, EntityId::of(shardId), {ServerKind::Recorder});
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.tell(desk->workspace.failures);
        show([](Server &, ShardSnapshot &) {});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(cell(table), QStringLiteral("–")); // not "none": nobody has told
        QVERIFY(cell(table, Qt::ToolTipRole).contains(QStringLiteral("None was seen since")));

        // Jicofo's mark says nothing of why
        show([this](Server &j, ShardSnapshot &) { j.focus.failedAt = desk->now - 1000; });
        QCOMPARE(cell(table), QStringLiteral("a start failed"));
        // its webhook does
        show([this](Server &j, ShardSnapshot &) { j.focus.failedAt = desk->now - 6000, j.sessionFailed = {desk->now, QStringLiteral("s1"), QStringLiteral("<b>no browser</b>")}; });
        QCOMPARE(cell(table), QStringLiteral("<b>no browser</b>"));
        // another mark after it: the last that is explained stays
        show([this](Server &j, ShardSnapshot &) { j.focus.failedAt = desk->now; });
        QCOMPARE(cell(table), QStringLiteral("<b>no browser</b>"));
        // the detector
        show([this](Server &, ShardSnapshot &s) {
            Problem p;
            p.kind = ProblemKind::RecorderCannotJoin;
            p.about = jibri;
            p.since = desk->now - 1000;
            s.problems = {p};
        });
        QCOMPARE(cell(table), QStringLiteral("Cannot join"));
        // counter, health page, canary
        show([this](Server &j, ShardSnapshot &) { j.readings.measure(Metric::RecorderErrors, 4, desk->now, 0); });
        show([this](Server &j, ShardSnapshot &) {
            j.readings.measure(Metric::RecorderErrors, 6, desk->now, 0);
            j.rest.healthy = RecorderView::Healthy::Unhealthy;
            j.message = QStringLiteral("no Chrome");
        });
        QCOMPARE(cell(table), QStringLiteral("no Chrome"));
        show([this](Server &j, ShardSnapshot &) { j.canary = {desk->now, false, 0, 1, QStringLiteral("Made-up step"), QStringLiteral("file too short")}; });
        QCOMPARE(cell(table), QStringLiteral("canary: Made-up step"));
        // a line of its log that is known
        LogBoard &logs = desk->workspace.logs;
        logs.look(jibri);
        LogLine line;
        line.at = desk->now + 1;
        line.known = KnownError{QStringLiteral("x"), QStringLiteral("Driver and browser differ"), QStringLiteral("Made-up cause"), {}, Health::Critical};
        logs.append(jibri, {line, line}, QStringLiteral("journal"), {});
        QCOMPARE(cell(table), QStringLiteral("Driver and browser differ × 2"));
        QVERIFY(cell(table, Qt::ToolTipRole).contains(QStringLiteral("Made-up cause")));
        QVERIFY(cell(table, HintRole).contains(QStringLiteral("12:0")));

        const std::vector<RecorderFailure> &all = desk->workspace.failures.of(jibri);
        QCOMPARE(all.size(), size_t(8));
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const RecorderFailure &a, const RecorderFailure &b) { return a.at > b.at; }));
        std::unique_ptr<PanelContent> panel(makeServerPanel(desk->view, nullptr));
        panel->resize(320, 1200);
        panel->setVisible(true);
        panel->show(jibri, desk->workspace.fleet.shard(shardId), desk->now);
        QStringList texts;
        for (const QLabel *l : panel->findChildren<QLabel *>()) texts << l->text();
        for (const char *word : {"Failures today", "Driver and browser differ × 2", "<b>no browser</b>", "Cannot join", "no Chrome", "2 system error", "canary: Made-up step", "its log", "detector", "webhook"})
            QVERIFY2(std::any_of(texts.begin(), texts.end(), [&](const QString &t) { return t.contains(QString::fromUtf8(word)); }), word);
        keep(*panel, QStringLiteral("recorder-failures"));
    }

    // Beside the count stands the reason, in the narrowest window that has all its panes, and nothing scrolls sideways: long words of states are cut first.
    void thereIsRoomForTheReason()
    {
        show([](Server &, ShardSnapshot &) {});
        ServerTable model(desk->workspace.fleet, EntityId::of(shardId), {ServerKind::Recorder});
        model.tell(desk->workspace.failures);
        LiveTable table(QStringLiteral("recorders-test"), desk->workspace);
        table.setSource(&model);
        table.resize(925, 300);
        table.show();
        QTRY_COMPARE(table.model()->rowCount(), 1);
        const auto column = [&](const char *key) {
            for (int c = 0; c < table.model()->columnCount(); ++c)
                if (table.model()->headerData(c, Qt::Horizontal, ColumnKeyRole).toString() == QLatin1String(key)) return c;
            return -1;
        };
        for (const char *key : {"failed", "failure", "disk", "room"}) QTRY_VERIFY2(!table.isColumnHidden(column(key)), key);
        QTRY_VERIFY(!table.horizontalScrollBar()->isVisible());
        QVERIFY(table.columnWidth(column("room")) >= 84);
        const int cut = table.columnWidth(0);
        table.resize(1400, 300);
        QTRY_VERIFY(table.columnWidth(0) >= cut);
    }

    // A value of several lines is shown whole in a panel that is narrower than the list would like to be.
    void aLongValueIsNotCut()
    {
        QWidget panel;
        auto *column = new QVBoxLayout(&panel);
        column->setContentsMargins(0, 0, 0, 0);
        auto *list = new FactList(&panel);
        column->addWidget(list);
        column->addStretch(1);
        panel.resize(262, 600);
        panel.show();
        const QString text = QStringLiteral("Nothing: it is drained, and restarts when the last meeting has ended, however long that takes.");
        list->set({{QStringLiteral("Lost"), text}, {QStringLiteral("In diesem Zustand seit"), QStringLiteral("2.3.312-ga29d97d13")}, {QStringLiteral("Harm"), QStringLiteral("disturbs who is on it")}});
        const auto value = [&](const QString &start) -> QLabel * {
            for (QLabel *l : list->findChildren<QLabel *>())
                if (l->text().startsWith(start)) return l;
            return nullptr;
        };
        QLabel *lost = value(QStringLiteral("Nothing"));
        QVERIFY(lost);
        QTRY_VERIFY(lost->height() >= lost->heightForWidth(lost->width()));
        QVERIFY2(list->minimumSizeHint().width() <= 262, qPrintable(QString::number(list->minimumSizeHint().width())));
    }

    void yesterdayIsOver()
    {
        show([this](Server &j, ShardSnapshot &) { j.sessionFailed = {desk->now, QStringLiteral("s1"), QStringLiteral("late")}; });
        QCOMPARE(desk->workspace.failures.of(jibri).size(), size_t(1));
        desk->now += 24 * 3600'000LL;
        show([](Server &, ShardSnapshot &) {});
        QVERIFY(desk->workspace.failures.of(jibri).empty());
        // what was there before, of another day, is no failure of today
        show([this](Server &j, ShardSnapshot &) { j.focus.failedAt = desk->now - 48 * 3600'000LL; });
        QVERIFY(desk->workspace.failures.of(jibri).empty());
    }
};

QTEST_MAIN(TestFailures)
#include "failures.moc"
