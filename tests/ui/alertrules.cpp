// The dialog of rules: edited for all shards and for one, with a preview; from and to Prometheus' rule files.
#include "alertscene.h"
#include "dialogs/ruledialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace jitscope;

class TestAlertRules : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreEditedForAllAndForOneShard()
    {
        AlertScene s;
        RuleSet kept;
        AlertDesk &desk = s.workspace.alertDesk;
        connect(&desk, &AlertDesk::wanted, &desk, [&](const RuleSet &own) {
            kept = own;
            desk.setRules(desk.shipped(), own);
        });
        AlertRule asked;
        QString askedShard;
        desk.preview = [&](const AlertRule &rule, const QString &shard, QObject *, std::function<void(const Result<RulePreview> &)> answer) {
            asked = rule;
            askedShard = shard;
            answer(RulePreview{3, 2, s.now - 3'600'000});
        };
        RuleDialog dialog(s.workspace, QStringLiteral("JVB_Stress_High"), nullptr);
        dialog.show();
        const auto field = [&](const char *name) { return dialog.findChild<QWidget *>(QLatin1String(name)); };
        auto *raise = qobject_cast<QDoubleSpinBox *>(field("raise"));
        auto *forField = qobject_cast<QLineEdit *>(field("for"));
        auto *save = qobject_cast<QPushButton *>(field("save")), *reset = qobject_cast<QPushButton *>(field("reset"));
        auto *shard = qobject_cast<QComboBox *>(field("shard"));
        auto *preview = qobject_cast<QLabel *>(field("preview"));
        QCOMPARE(raise->value(), 0.8);
        QCOMPARE(forField->text(), QStringLiteral("3m"));
        QVERIFY(!save->isEnabled() && !reset->isEnabled());
        QTRY_VERIFY(preview->text().startsWith(QStringLiteral("This would have fired 3 time(s)")));
        dialog.choose(QStringLiteral("JVB_XMPP_Detached")); // of what the console finds no figure is kept
        QTRY_VERIFY(preview->text().startsWith(QStringLiteral("No preview")));
        dialog.choose(QStringLiteral("JVB_Stress_High"));
        raise->setValue(0.9);
        QVERIFY(save->isEnabled());
        QTRY_COMPARE(asked.raise, 0.9);
        forField->setText(QStringLiteral("soon"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!qobject_cast<QLabel *>(field("state"))->text().isEmpty());
        forField->setText(QStringLiteral("5m"));
        qobject_cast<QDoubleSpinBox *>(field("clear"))->setValue(0.95); // would clear while it is raised
        QVERIFY(!save->isEnabled());
        qobject_cast<QDoubleSpinBox *>(field("clear"))->setValue(0.7);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(int(kept.overrides.size()), 1);
        QVERIFY(kept.rules.empty()); // what a later version ships otherwise still comes
        QCOMPARE(kept.overrides[0].shard, QString());
        QCOMPARE(*kept.overrides[0].raise, 0.9);
        QCOMPARE(*kept.overrides[0].forMs, 300'000);
        QCOMPARE(*kept.overrides[0].clear, 0.7);
        QVERIFY(!kept.overrides[0].severity);
        QVERIFY(reset->isEnabled());

        shard->setCurrentIndex(shard->findData(QStringLiteral("sa-east-1")));
        QCOMPARE(raise->value(), 0.9); // that of all
        raise->setValue(1.5);
        qobject_cast<QComboBox *>(field("severity"))->setCurrentIndex(0);
        QTRY_COMPARE(askedShard, QStringLiteral("sa-east-1"));
        save->click();
        QCOMPARE(int(kept.overrides.size()), 2);
        QCOMPARE(kept.overrides[1].shard, QStringLiteral("sa-east-1"));
        QVERIFY(!kept.overrides[1].forMs); // as all have it
        const AlertRule base = *desk.shipped().rule(QStringLiteral("JVB_Stress_High"));
        QCOMPARE(desk.all().at(base, QStringLiteral("sa-east-1"), {})->raise, 1.5);
        QCOMPARE(desk.all().at(base, QStringLiteral("sa-east-1"), {})->severity, AlertSeverity::Info);
        QCOMPARE(desk.all().at(base, QStringLiteral("eu-west-1"), {})->raise, 0.9);

        // its check box in the list switches it off at once
        shard->setCurrentIndex(0);
        auto *list = qobject_cast<QTreeWidget *>(field("list"));
        list->currentItem()->setCheckState(0, Qt::Unchecked);
        QVERIFY(!desk.all().at(base, QStringLiteral("eu-west-1"), {}));
        reset->click();
        QVERIFY(kept == RuleSet());
        QCOMPARE(raise->value(), 0.8);
    }

    void rulesComeFromAndGoToPrometheus()
    {
        AlertScene s;
        AlertDesk &desk = s.workspace.alertDesk;
        RuleSet kept;
        connect(&desk, &AlertDesk::wanted, &desk, [&](const RuleSet &own) {
            kept = own;
            desk.setRules(desk.shipped(), own);
        });
        desk.readForeign = [](const QString &path) -> Result<RuleImport> {
            if (path.endsWith(QLatin1String(".bad"))) return tl::unexpected(Error{Error::Kind::Malformed, path, QStringLiteral("line 3")});
            RuleImport in;
            AlertRule r;
            r.name = QStringLiteral("Team_Stress");
            r.signal.terms = {{Metric::BridgeStress, SignalTerm::Over::Now, 0}};
            r.raise = 0.7;
            in.rules = {r};
            in.left = {QStringLiteral("Other: it joins two metrics")};
            return in;
        };
        QString written;
        desk.writeForeign = [&](const QString &path, const RuleSet &) -> Result<> {
            written = path;
            return {};
        };
        RuleDialog dialog(s.workspace, {}, nullptr);
        dialog.show();
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("import"))->isVisible());
        QVERIFY(!dialog.importFrom(QStringLiteral("x.bad")));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("state"))->text().contains(QStringLiteral("line 3")));
        QVERIFY(dialog.importFrom(QStringLiteral("rules.yml")));
        QCOMPARE(int(kept.rules.size()), 1);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("state"))->text().contains(QStringLiteral("it joins two metrics")));
        // one that was not shipped is removed, not reset
        auto *reset = dialog.findChild<QPushButton *>(QStringLiteral("reset"));
        QCOMPARE(reset->text(), QStringLiteral("Remove this rule"));
        reset->click();
        QVERIFY(kept.rules.empty());
        QVERIFY(dialog.exportTo(QStringLiteral("/tmp/out.yml")));
        QCOMPARE(written, QStringLiteral("/tmp/out.yml"));
    }
};

QTEST_MAIN(TestAlertRules)
#include "alertrules.moc"
