// The scale of a shard, edited: presets, edges of one's own, what may not be, and what comes back.
#include "desk.h"
#include "dialogs/qualitysettings.h"
#include "dialogs/settingsdialog.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace jitscope;

namespace {

struct ScalePage
{
    Desk desk;
    QualityScale running;
    std::unique_ptr<QualitySettings> settings;

    explicit ScalePage(const QualityScale &scale = QualityScale()) : running(scale)
    {
        show();
        settings = std::make_unique<QualitySettings>(desk.workspace, shardId);
    }
    void show()
    {
        desk.now += 1000;
        desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("Aiko"), 0.2), desk.somebody(QStringLiteral("11bb"), QStringLiteral("Liu"), 2), desk.miguel()}, [this](ShardSnapshot &s, Room &) {
            auto q = std::make_shared<ShardQuality>();
            q->scale = running;
            s.quality = q;
        });
    }
    template<class W>
    W *field(const char *name) const { return settings->findChild<W *>(QLatin1String(name)); }
    QString now() const { return field<QLabel>("qualityNow")->text(); }
    QString state() const { return field<QLabel>("qualityState")->text(); }
    void choosePreset(QualityPreset p)
    {
        auto *box = field<QComboBox>("qualityPreset");
        box->setCurrentIndex(box->findData(int(p)));
        emit box->activated(box->currentIndex());
    }
};

} // namespace

class TestQualitySettings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new Style);
        QApplication::setPalette(lightPalette().toQt());
    }

    void beginsWithWhatIsInForce()
    {
        QualityScale own(QualityPreset::Teams);
        own.edges[size_t(QualityMeasure::Rtt)].poor.at = 123.4; // finer than its field
        own.windowMs = 2500;
        ScalePage p(own);
        QVERIFY(p.settings->draft() == own);
        QVERIFY(!p.field<QPushButton>("qualityApply")->isEnabled());
        QCOMPARE(p.state(), QStringLiteral("In force: Microsoft Teams with edges of your own."));
    }

    void aPresetIsTriedAndApplied()
    {
        ScalePage p;
        QSignalSpy wanted(&p.desk.workspace.setup, &ShardSetup::qualityWanted);
        QVERIFY2(p.now().contains(QStringLiteral("1 Good · 1 Fair · 1 Poor · 0 Bad")), qPrintable(p.now()));
        p.choosePreset(QualityPreset::Teams);
        QVERIFY(p.settings->draft() == QualityScale(QualityPreset::Teams));
        QVERIFY2(p.now().contains(QStringLiteral("2 Good · 0 Fair · 1 Poor")), qPrintable(p.now())); // loss of 7.9 % is nothing to Teams, jitter of 34 ms is
        QVERIFY(p.state().startsWith(QStringLiteral("Not in force yet.")));
        QVERIFY(p.field<QPushButton>("qualityApply")->isEnabled());
        p.field<QPushButton>("qualityApply")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<ShardId>(), shardId);
        QVERIFY(wanted[0][1].value<QualityScale>() == QualityScale(QualityPreset::Teams));
        p.running = QualityScale(QualityPreset::Teams); // the engine took it
        p.show();
        emit p.desk.workspace.setup.qualityKept(shardId, {});
        QCOMPARE(p.state(), QStringLiteral("In force: Microsoft Teams."));
        QVERIFY(!p.field<QPushButton>("qualityApply")->isEnabled());
    }

    void edgesOfOnesOwn()
    {
        ScalePage p;
        p.field<QDoubleSpinBox>("edge-rtt-0")->setValue(100);
        QualityScale want;
        want.edges[size_t(QualityMeasure::Rtt)].fair.at = 100;
        QVERIFY(p.settings->draft() == want);
        p.field<QDoubleSpinBox>("edge-loss-up-2")->setValue(-1); // none
        want.edges[size_t(QualityMeasure::LossUp)].bad = want.edges[size_t(QualityMeasure::LossDown)].bad = {};
        QVERIFY(p.settings->draft() == want); // both directions
        p.field<QSpinBox>("qualityLeave")->setValue(9);
        QCOMPARE(p.settings->draft().leave, 9);
        p.field<QPushButton>("qualityBack")->click();
        QVERIFY(p.settings->draft() == QualityScale());
    }

    void whatMakesNoSenseIsNotApplied()
    {
        ScalePage p;
        p.field<QDoubleSpinBox>("edge-rtt-0")->setValue(400); // beyond poor
        QVERIFY(!p.settings->trouble().isEmpty());
        QVERIFY(!p.field<QPushButton>("qualityApply")->isEnabled());
        p.field<QDoubleSpinBox>("edge-rtt-0")->setValue(100);
        QVERIFY(p.settings->trouble().isEmpty());
        p.field<QDoubleSpinBox>("edge-mos-1")->setValue(4.2); // falls
        QVERIFY(!p.settings->trouble().isEmpty());
        p.field<QDoubleSpinBox>("edge-mos-1")->setValue(3.6);
        p.field<QSpinBox>("qualityEnter")->setValue(7);
        QVERIFY(!p.settings->trouble().isEmpty());
    }

    void whatCouldNotBeKeptIsSaid()
    {
        ScalePage p;
        p.choosePreset(QualityPreset::Twilio);
        connect(&p.desk.workspace.setup, &ShardSetup::qualityWanted, this, [&](const ShardId &shard) { p.desk.workspace.setup.keptQuality(shard, fail(Error::Kind::Storage, QStringLiteral("fleet.toml"), QStringLiteral("read-only file system"))); });
        p.field<QPushButton>("qualityApply")->click();
        QVERIFY2(p.state().contains(QStringLiteral("read-only file system")), qPrintable(p.state()));
        QVERIFY(p.settings->draft() == QualityScale(QualityPreset::Twilio)); // the fields stay
    }

    void standsInTheSettings()
    {
        ScalePage p;
        SettingsDialog dialog(p.desk.workspace.settings, p.desk.workspace.desktop, {});
        dialog.addQuality(p.desk.workspace, shardId);
        dialog.showPage(4);
        dialog.show();
        auto *page = dialog.findChild<QualitySettings *>();
        QVERIFY(page && page->isVisible());
        keep(dialog, QStringLiteral("settings-quality"));
    }
};

QTEST_MAIN(TestQualitySettings)
#include "qualitysettings.moc"
