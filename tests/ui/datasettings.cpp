// The page "Data" and the line over the content, over a real store: sizes, limits, forgetting, and what each trouble says.
#include "desk.h"
#include "base/unit.h"
#include "dialogs/datasettings.h"
#include "items/historywords.h"
#include "widgets/style.h"
#include "window/alertbanners.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace jitscope;

namespace {

// The border's other side; the real store is looked at in tests/app/history.
struct DataKeeper : History
{
    HistoryState is;
    HistoryStat sizes;
    std::vector<EntityId> purged;
    QStringList names;
    QString originOf(const SeriesKey &) const override { return {}; }
    void read(const SeriesKey &, qint64, qint64, int, QObject *, Done) override {}
    HistoryState state() const override { return is; }
    void moment(qint64, QObject *, Answer<std::vector<HistoryMomentRow>>) override {}
    void events(const HistoryEventWish &, QObject *, Answer<std::vector<HistoryEvent>>) override {}
    void stat(QObject *, Answer<HistoryStat> done) override { done(sizes); }
    void purge(const EntityId &who, QObject *, Answer<void> done) override
    {
        purged.push_back(who);
        done({});
    }
    void purgeName(const QString &name, QObject *, Answer<void> done) override
    {
        names << name;
        done(fail(Error::Kind::Storage, {}, QStringLiteral("the disk is gone")));
    }
    void turn(HistoryState next)
    {
        is = std::move(next);
        emit stateChanged();
    }
};

HistoryState writingState()
{
    HistoryState s;
    s.mode = HistoryState::Mode::Writing;
    s.path = QStringLiteral("/home/o/.local/share/jitscope/history.sqlite");
    return s;
}

struct DataStage
{
    DataKeeper keeper;
    Desk desk;
    std::unique_ptr<DataSettings> page;
    DataStage()
    {
        keeper.is = writingState();
        keeper.sizes.tiers[0] = {10, 1000, 40'000'000, 1'000, 86'401'000, 40'000'000};
        keeper.sizes.tiers[1] = {10, 1000, 100'000'000, 1'000, 86'401'000, 100'000'000};
        keeper.sizes.fileBytes = 1'240'000'000;
        keeper.sizes.events = 1234;
        keeper.sizes.archives = 2;
        keeper.sizes.archiveBytes = 3'000'000;
        desk.workspace.history = &keeper;
        page = std::make_unique<DataSettings>(desk.workspace);
    }
    template<class W>
    W *field(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    QString text(const char *name) const { return field<QLabel>(name)->text(); }
    // What is asked before, which is answered.
    QString choose(const char *name, int value, bool yes = true)
    {
        auto *box = field<QComboBox>(name);
        if (box->findData(value) < 0) return QStringLiteral("no such choice");
        QString said;
        QTimer::singleShot(0, page.get(), [&] { said = press("keepLessQuestion", yes); });
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        QCoreApplication::processEvents();
        return said;
    }
    QString press(const char *question, bool yes) const
    {
        auto *box = page->findChild<QMessageBox *>(QLatin1String(question));
        if (!box) return {};
        const QString said = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *b : box->buttons())
            if ((box->buttonRole(b) == QMessageBox::DestructiveRole) == yes) {
                b->click();
                break;
            }
        return said;
    }
    // Presses one of the buttons of the question that comes.
    QString answer(const char *button, bool yes)
    {
        QString said;
        QTimer::singleShot(0, page.get(), [&] { said = press("forgetQuestion", yes); });
        field<QPushButton>(button)->click();
        return said;
    }
};

} // namespace

class TestDataSettings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new Style);
        QApplication::setPalette(lightPalette().toQt());
    }
    void sizesAndForecast()
    {
        DataStage s;
        QCOMPARE(s.text("historyMode"), QStringLiteral("Being kept"));
        QVERIFY(s.text("tierSize0").startsWith(QLatin1String("40")));
        QVERIFY2(s.text("tierForecast0").contains(QLatin1String("280")), qPrintable(s.text("tierForecast0"))); // 7 days of 40 MB
        QVERIFY2(s.text("tierForecast1").contains(QLatin1String("after 8 day")), qPrintable(s.text("tierForecast1"))); // 800 MB of 100 a day
        QVERIFY(s.text("tierForecast2").contains(QLatin1String("not known")));
        QVERIFY(s.text("historyRest").contains(QLatin1String("1,234 events")) && s.text("historyRest").contains(QLatin1String("1.2")) && s.text("historyRest").contains(QLatin1String("2 archived")));
        QVERIFY(s.choose("tierBytes1", 10'000).isEmpty()); // more is not asked about
        QVERIFY(s.text("tierForecast1").contains(QLatin1String("comes to 9.0")));
        QCOMPARE(s.desk.workspace.settings.history().limits.tiers[1].bytes, 10'000 * HistoryLimits::MB);
        s.choose("tierDays0", 14);
        // less is
        QVERIFY(s.choose("nameDays", 7, false).contains(QLatin1String("7 day(s) instead of 31 day")));
        QCOMPARE(s.desk.workspace.settings.history().limits.nameAgeMs, 31 * HistoryLimits::Day);
        QCOMPARE(s.field<QComboBox>("nameDays")->currentData().toInt(), 31);
        QVERIFY(!s.choose("nameDays", 7).isEmpty());
        QVERIFY(!s.choose("eventDays", 90).isEmpty());
        s.choose("historyMemory", 128);
        s.field<QCheckBox>("historyPseudonyms")->click();
        s.field<QCheckBox>("historyArchive")->click();
        const HistoryKeeping &k = s.desk.workspace.settings.history();
        QCOMPARE(k.limits.tiers[0].ageMs, 14 * HistoryLimits::Day);
        QCOMPARE(k.limits.nameAgeMs, 7 * HistoryLimits::Day);
        QCOMPARE(k.limits.eventAgeMs, 90 * HistoryLimits::Day);
        QCOMPARE(k.memoryMB, 128);
        QVERIFY(k.pseudonyms && !k.archive && k.on);
        s.field<QCheckBox>("historyOn")->click();
        QVERIFY(!s.desk.workspace.settings.history().on);
        QVERIFY(!s.field<QComboBox>("tierDays0")->isEnabled());
        // scrolling over the page changes nothing
        auto *names = s.field<QComboBox>("nameDays");
        s.field<QCheckBox>("historyOn")->click();
        QVERIFY(names->isEnabled());
        QWheelEvent wheel({5, 5}, names->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(names, &wheel);
        QCOMPARE(s.desk.workspace.settings.history().limits.nameAgeMs, 7 * HistoryLimits::Day);
        QCOMPARE(names->currentData().toInt(), 7);
        // a value of a file that is none of the choices is offered
        HistoryKeeping odd;
        odd.limits.tiers[0].ageMs = 9 * HistoryLimits::Day;
        s.desk.workspace.settings.setHistory(odd);
        DataSettings again(s.desk.workspace);
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("tierDays0"))->currentData().toInt(), 9);
    }
    void forgettingIsAskedFor()
    {
        DataStage s;
        QVERIFY(!s.field<QPushButton>("forgetPerson")->isEnabled());
        s.field<QLineEdit>("forgetWho")->setText(QStringLiteral("  Hanna \u202e "));
        const QString asked = s.answer("forgetPerson", false);
        QVERIFY2(asked.contains(QLatin1String("Hanna")) && asked.contains(QLatin1String("stays")) && asked.contains(QLatin1String("audit log")), qPrintable(asked));
        QVERIFY(!asked.contains(QChar(0x202e)));
        QVERIFY(s.keeper.names.isEmpty()); // Cancel
        s.field<QLineEdit>("forgetWho")->setText(QStringLiteral("Hanna"));
        s.answer("forgetPerson", true);
        QCOMPARE(s.keeper.names, QStringList{QStringLiteral("Hanna")});
        QVERIFY(s.text("forgetSaid").contains(QLatin1String("the disk is gone")));
        s.field<QLineEdit>("forgetWho")->setText(QStringLiteral("board"));
        QVERIFY(s.answer("forgetRoom", true).contains(QLatin1String("room board")));
        QCOMPARE(s.keeper.purged.size(), 1u);
        QCOMPARE(s.keeper.purged[0], EntityId::of(ShardId{}, RoomId{QStringLiteral("board")}));
        QCOMPARE(s.text("forgetSaid"), QStringLiteral("Forgotten."));
        HistoryState reads = writingState();
        reads.mode = HistoryState::Mode::Reading; // only who writes can forget
        s.field<QLineEdit>("forgetWho")->setText(QStringLiteral("board"));
        QVERIFY(s.field<QPushButton>("forgetRoom")->isEnabled());
        s.keeper.turn(reads);
        QVERIFY(!s.field<QPushButton>("forgetRoom")->isEnabled());
    }
    void everyTroubleHasARemedy()
    {
        QVERIFY(historyTroubles(writingState()).empty());
        QStringList titles;
        for (int t = int(HistoryState::Trouble::OtherConsole); t <= int(HistoryState::Trouble::Failed); ++t) {
            HistoryState s = writingState();
            s.trouble = HistoryState::Trouble(t);
            s.detail = QStringLiteral("pid 4711 on desk-3");
            const auto all = historyTroubles(s);
            QCOMPARE(all.size(), 1u);
            QVERIFY(!all[0].title.isEmpty() && !all[0].text.isEmpty() && !all[0].remedy.isEmpty());
            titles << all[0].title;
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        HistoryState s = writingState();
        s.lostSamples = 12;
        s.damages = {{QStringLiteral("block 71 of eu1 / jvb-2"), 1'790'000'000'000, 1'790'000'900'000}};
        s.damagedCopy = s.path + QStringLiteral(".damaged-1");
        s.clockBackAt = 1'790'000'000'000;
        s.clockBackMs = 7'320'000;
        const auto all = historyTroubles(s);
        QCOMPARE(all.size(), 3u);
        QVERIFY(all[0].title.contains(QLatin1String("12 figure")));
        QVERIFY(all[1].text.startsWith(QLatin1String("block 71 of eu1 / jvb-2 (")) && all[1].text.endsWith(u'.') && all[1].remedy.contains(s.damagedCopy));
        QVERIFY(all[2].title.contains(formatAge(s.clockBackMs, QLocale())) && !all[2].grave);
    }
    void theLineOverTheContent()
    {
        DataStage s;
        AlertBanners banners(s.desk.view);
        banners.resize(1200, 60);
        banners.show();
        auto *line = banners.findChild<QWidget *>(QStringLiteral("historyBanner"));
        QVERIFY(!line->isVisible());
        HistoryState full = writingState();
        full.trouble = HistoryState::Trouble::DiskFull;
        full.waiting = 5'000'000;
        s.keeper.turn(full);
        QVERIFY(line->isVisible());
        QStringList said;
        for (const QLabel *l : line->findChildren<QLabel *>()) said << l->text();
        QVERIFY2(said.join(u' ').contains(QLatin1String("disk is full")) && said.join(u' ').contains(QLatin1String("5.0")) && said.join(u' ').contains(QLatin1String("Make room")), qPrintable(said.join(u' ')));
        bool wanted = false;
        connect(&banners, &AlertBanners::dataWanted, this, [&] { wanted = true; });
        line->findChild<QPushButton *>(QStringLiteral("dataSettings"))->click();
        QVERIFY(wanted);
        line->findChild<QToolButton *>(QStringLiteral("closeHistory"))->click();
        QVERIFY(!line->isVisible());
        full.waiting = 6'000'000; // the same trouble is known
        s.keeper.turn(full);
        QVERIFY(!line->isVisible());
        HistoryState other = writingState();
        other.mode = HistoryState::Mode::Reading;
        other.trouble = HistoryState::Trouble::OtherConsole;
        other.detail = QStringLiteral("pid 4711 on desk-3");
        s.keeper.turn(other);
        QVERIFY(line->isVisible());
        s.keeper.turn(writingState());
        QVERIFY(!line->isVisible());
        s.keeper.turn(other); // anew
        QVERIFY(line->isVisible());
        // in the settings in full
        QVERIFY(s.field<QLabel>("historyTrouble")->text().contains(QLatin1String("Another console")));
    }
};

QTEST_MAIN(TestDataSettings)
#include "datasettings.moc"
