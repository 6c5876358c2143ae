// Every page as a picture, from a fleet that stands still: light and dark, 1280 × 800 and 2560 × 1440 at ratio 2, four languages.
// The pictures land in gallery/ of the build directory, for people to look at; the test fails when a page is blank.
#include "dialogs/confirmdialog.h"
#include "dialogs/connectdialog.h"
#include "dialogs/doctordialog.h"
#include "dialogs/keysheet.h"
#include "dialogs/mutedialogs.h"
#include "dialogs/ruledialog.h"
#include "dialogs/settingsdialog.h"
#include "fixture.h"
#include "mainwindow.h"
#include "window/commands.h"
#include "window/gotodialog.h"
#include "window/pagebar.h"
#include "window/shardview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace jitscope;

class TestGallery : public QObject
{
    Q_OBJECT

    // Colours in a coarse raster: a blank page has next to none.
    static int variety(const QImage &image)
    {
        std::set<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3) seen.insert(image.pixel(x, y));
        return int(seen.size());
    }

    static QImage picture(QWidget &widget, qreal ratio)
    {
        QImage image(widget.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::magenta); // what nobody paints is seen at once
        QPainter painter(&image);
        widget.render(&painter);
        return image;
    }

    QString m_folder;

private slots:
    void initTestCase()
    {
        m_folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
        QVERIFY(QDir().mkpath(m_folder));
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void pages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<QString>("language");
        for (const bool dark : {false, true})
            for (const char *language : {"en", "zh_CN", "ja", "de"})
                for (const qreal ratio : {1.0, 2.0}) {
                    if (ratio == 2.0 && qstrcmp(language, "en") != 0) continue; // the layout is that of 1280 × 720
                    QTest::addRow("%s-%s%s", dark ? "dark" : "light", language, ratio == 2.0 ? "@2x" : "")
                        << dark << (ratio == 2.0 ? QSize(1280, 720) : QSize(1280, 800)) << ratio << QString::fromLatin1(language);
                }
        QTest::addRow("light-wide") << false << QSize(1440, 900) << 1.0 << QStringLiteral("en");
        for (const char *language : {"en", "de"}) // the longest words where there is the least room
            QTest::addRow("light-narrow-%s", language) << false << QSize(1024, 640) << 1.0 << QString::fromLatin1(language);
    }

    void pages()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(qreal, ratio);
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        if (translator.load(QStringLiteral(JITSCOPE_QM) + QStringLiteral("/jitscope_") + language + QStringLiteral(".qm"))) QCoreApplication::installTranslator(&translator);
        else QVERIFY2(language == QLatin1String("en"), "translation file is missing");

        Workspace workspace;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        fillWorkspace(workspace, now);
        fillAlerts(workspace, now);
        workspace.alertDesk.preview = [](const AlertRule &, const QString &, QObject *, std::function<void(const Result<RulePreview> &)> answer) { answer(RulePreview{3, 2, QDateTime::currentMSecsSinceEpoch() - 40 * 60'000}); };
        workspace.alertDesk.readForeign = [](const QString &) -> Result<RuleImport> { return RuleImport(); };
        workspace.alertDesk.writeForeign = [](const QString &, const RuleSet &) -> Result<> { return {}; };
        const std::unique_ptr<AuditTrail> audit = fillOperations(workspace, now);
        workspace.settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Theme theme(*qApp, workspace.settings);
        MainWindow window(workspace, {true, QStringLiteral("/home/ops/.config/jitscope/fleet.toml"), {}, {}});
        window.resize(size);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString stem = m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
        const auto shoot = [&](const QString &name) {
            QTest::qWait(200); // panels follow after 120 ms
            const QImage image = picture(window, ratio);
            QVERIFY2(image.save(stem + u'-' + name + QStringLiteral(".png")), qPrintable(name));
            if (Page *page = window.view()->currentPage()) {
                const QRect part(page->mapTo(&window, QPoint(0, 0)) * ratio, page->size() * ratio);
                QVERIFY2(variety(image.copy(part)) > 8, qPrintable(name + QStringLiteral(" is blank")));
            }
        };
        const EntityId shard = EntityId::of(ShardId{QStringLiteral("eu-west-1")});
        for (const EntityId &scope : {EntityId::fleet(), shard}) {
            window.showScope(scope);
            for (int page = 0; page < window.view()->pageBar().count(); ++page) {
                window.view()->showPage(page);
                shoot((scope == shard ? QStringLiteral("shard-") : QStringLiteral("all-")) + window.view()->pageKey());
            }
        }
        window.view()->navigator().select(EntityId::operation(ShardId{shard.shard}, QStringLiteral("op-5")));
        shoot(QStringLiteral("operation"));
        window.view()->showPage(QStringLiteral("alerts"));
        for (const Alert &a : workspace.alerts.open())
            if (a.key.rule == QLatin1String("JVB_Stress_High") && a.target == QLatin1String("jvb-eu1-04")) window.view()->navigator().select(EntityId::alert(a.id));
        shoot(QStringLiteral("alert"));
        window.view()->navigator().select(EntityId::silence(workspace.alerts.silences().front().id));
        shoot(QStringLiteral("silence"));
        window.view()->showPage(QStringLiteral("recorders"));
        for (const char *name : {"jibri-eu1-2", "jvb-eu1-01"}) {
            window.view()->navigator().select(EntityId::of(ShardId{shard.shard}, ServerId{QLatin1String(name)}));
            shoot(QStringLiteral("wishes-") + QLatin1String(name));
        }
        const RoomId room{QStringLiteral("design-critique@conference.meet.example.org")};
        window.view()->showPage(QStringLiteral("rooms"));
        window.view()->navigator().open(EntityId::of(ShardId{shard.shard}, room));
        shoot(QStringLiteral("room"));
        window.view()->navigator().open(EntityId::of(ShardId{shard.shard}, room, PersonId{QStringLiteral("4f2a91c3")}));
        shoot(QStringLiteral("person"));
        const auto shootDialog = [&](QDialog &dialog, const QString &name) {
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const QImage image = picture(dialog, ratio);
            QVERIFY2(image.save(stem + QStringLiteral("-dialog-") + name + QStringLiteral(".png")), qPrintable(name));
            QVERIFY2(variety(image) > 8, qPrintable(name));
        };
        DoctorDialog doctor(workspace, EntityId::fleet());
        doctor.table()->setCurrentCell(4, 0);
        shootDialog(doctor, QStringLiteral("doctor"));
        SettingsDialog settings(workspace.settings, workspace.desktop, window.commands().keyChoices());
        shootDialog(settings, QStringLiteral("settings"));
        QFile example(QStringLiteral(":/fleet.example.toml"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        ConnectDialog connect(QStringLiteral("/home/ops/.config/jitscope/fleet.toml"), QString::fromUtf8(example.readAll()));
        shootDialog(connect, QStringLiteral("connect"));
        for (const char *kind : {"drain", "restart-bridge-now", "restart-prosody"}) {
            ConfirmDialog confirm(workspace, {operationKind(QLatin1String(kind)), {{QLatin1String(kind), ShardId{shard.shard}, {QStringLiteral("jvb-eu1-02")}, {}, false}}, {}}, nullptr);
            confirm.setDelay(0);
            if (qstrcmp(kind, "drain") == 0) confirm.findChild<QPushButton *>(QStringLiteral("fold"))->setChecked(true);
            shootDialog(confirm, QLatin1String(kind));
        }
        MaintenanceDialog maintenance(workspace, shard, nullptr);
        shootDialog(maintenance, QStringLiteral("maintenance"));
        SilenceDialog silence(workspace, SilenceDialog::choicesFor(workspace.alerts, workspace.alerts.open().front()), nullptr);
        shootDialog(silence, QStringLiteral("silence"));
        AckDialog acknowledge(workspace, {workspace.alerts.open().front().id}, nullptr);
        shootDialog(acknowledge, QStringLiteral("acknowledge"));
        RuleDialog rules(workspace, QStringLiteral("JVB_Stress_High"), nullptr);
        QTest::qWait(400); // its preview
        shootDialog(rules, QStringLiteral("rules"));
        KeySheet keys(window.commands().keyChoices());
        shootDialog(keys, QStringLiteral("keys"));
        QList<GoToDialog::Deed> deeds;
        for (const Commands::Entry &e : window.commands().entries()) deeds << GoToDialog::Deed{e.id, e.title, e.icon, e.action->shortcut().toString()};
        GoToDialog go(workspace, {{QStringLiteral("rooms"), QStringLiteral("Rooms")}}, deeds, &window);
        go.field()->setText(QStringLiteral("eu1"));
        shootDialog(go, QStringLiteral("goto"));
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
    }

    // Nothing to show yet, nothing to show at all, and what is seldom: two people alone, visitors, a page that went silent.
    void rareStates_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void rareStates()
    {
        QFETCH(bool, dark);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const ShardId quiet{QStringLiteral("eu-north-1")}, waiting{QStringLiteral("sa-east-1")};
        Workspace none, some;
        some.fleet.setShards({quiet, waiting});
        auto s = std::make_shared<ShardSnapshot>(*calmShard(now));
        auto alone = std::make_shared<Room>(*s->rooms.front());
        alone->name = QStringLiteral("onboarding-1to1");
        alone->id = {QStringLiteral("onboarding-1to1@conference.meet.example.org")};
        alone->peerToPeer = true;
        alone->health = Health::Pending;
        for (PersonPtr &p : alone->people) {
            auto person = std::make_shared<Person>(*p);
            person->health = Health::Pending;
            person->readings = {};
            p = person;
        }
        alone->readings = {};
        alone->readings.measure(Metric::RoomPeople, 2, now, 0);
        auto lecture = std::make_shared<Room>(*s->rooms.front());
        lecture->name = QStringLiteral("lecture-physics-2");
        lecture->id = {QStringLiteral("lecture-physics-2@conference.meet.example.org")};
        lecture->readings.measure(Metric::RoomVisitors, 312, now, 0);
        auto silent = std::make_shared<Room>(*s->rooms.front());
        silent->name = QStringLiteral("planning-br");
        silent->id = {QStringLiteral("planning-br@conference.meet.example.org")};
        for (Reading &r : silent->readings) {
            r.state = ReadingState::Stale;
            r.at = now - 180'000;
        }
        s->rooms = {lecture, alone, silent};
        std::sort(s->rooms.begin(), s->rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; });
        some.fleet.apply(s);
        const QString stem = m_folder + (dark ? QStringLiteral("/dark-rare-") : QStringLiteral("/light-rare-"));
        for (Workspace *workspace : {&none, &some}) {
            workspace->settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            Theme theme(*qApp, workspace->settings);
            MainWindow window(*workspace, {false, QStringLiteral("/home/ops/.config/jitscope/fleet.toml"), {}, {}});
            window.resize(1280, 800);
            window.show();
            const auto shoot = [&](const QString &name) {
                QTest::qWait(200);
                const QImage image = picture(window, 1);
                QVERIFY2(image.save(stem + name + QStringLiteral(".png")), qPrintable(name));
                QVERIFY2(variety(image) > 8, qPrintable(name));
            };
            const QString what = workspace == &none ? QStringLiteral("no-fleet-") : QStringLiteral("fleet-");
            for (int page = 0; page < window.view()->pageBar().count(); ++page) {
                window.view()->showPage(page);
                shoot(what + window.view()->pageKey());
            }
            if (workspace == &none) continue;
            for (const RoomPtr &room : s->rooms) {
                window.view()->navigator().open(EntityId::of(quiet, room->id));
                shoot(what + QStringLiteral("room-") + room->name);
            }
            window.view()->navigator().open(EntityId::of(quiet, alone->id, alone->people.front()->id));
            shoot(what + QStringLiteral("person-peer"));
            window.showScope(EntityId::of(waiting));
            for (int page = 0; page < window.view()->pageBar().count(); ++page) {
                window.view()->showPage(page);
                shoot(QStringLiteral("waiting-") + window.view()->pageKey());
            }
        }
    }
};

QTEST_MAIN(TestGallery)
#include "gallery.moc"
