// The pages of one room and one person: what they say of peer-to-peer calls, visitors and the score of a leg.
#include "desk.h"
#include "dialogs/confirmdialog.h"
#include "panels/capturerow.h"
#include "panels/verdictpart.h"
#include "tabs/factsline.h"
#include "tabs/pages.h"
#include "tabs/tabs.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

using namespace jitscope;

namespace {

std::unique_ptr<Page> shown(Page *page)
{
    std::unique_ptr<Page> own(page);
    own->resize(900, 720);
    own->setActive(true);
    own->show();
    (void)QTest::qWaitForWindowExposed(own.get());
    return own;
}

QString tile(const Page &page, const char *label)
{
    for (const FigureTile *t : page.findChildren<FigureTile *>())
        if (t->accessibleName().startsWith(QLatin1String(label))) return t->accessibleName();
    return {};
}

QString facts(const Page &page)
{
    const auto *line = page.findChild<FactsLine *>();
    return line ? line->accessibleName() : QString();
}

QString verdict(const Page &page)
{
    const auto *bar = page.findChild<VerdictBar *>();
    return bar && bar->isVisible() ? bar->accessibleName() : QString();
}

} // namespace

class TestEntityPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theScoreOfALegTellsItsMos()
    {
        Desk desk;
        auto p = desk.miguel();
        p->readings.measure(Metric::PersonLegScore, 64, desk.now, NoSource);
        desk.show({p});
        const auto page = shown(makePersonPage(desk.view, person, nullptr));
        QTRY_VERIFY2(tile(*page, "Leg score").contains(QStringLiteral("64")) && tile(*page, "Leg score").contains(QStringLiteral("MOS 3.3, estimated")), qPrintable(tile(*page, "Leg score")));
        QVERIFY2(verdict(*page).isEmpty(), qPrintable(verdict(*page)));
    }

    void whoTalksPeerToPeerHasNoFiguresButAReason()
    {
        Desk desk;
        auto p = desk.miguel();
        for (const Metric m : {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonJitterUp}) p->readings.miss(m, ReadingState::NoMeaning, desk.now);
        desk.show({p}, [](ShardSnapshot &, Room &r) { r.peerToPeer = true; });
        const auto page = shown(makePersonPage(desk.view, person, nullptr));
        QTRY_VERIFY2(verdict(*page).contains(QStringLiteral("Two people talk directly")), qPrintable(verdict(*page)));
        QVERIFY2(tile(*page, "Loss up").contains(QStringLiteral("n/a")), qPrintable(tile(*page, "Loss up")));
        QVERIFY2(tile(*page, "Round-trip time").contains(QStringLiteral("92")), qPrintable(tile(*page, "Round-trip time"))); // the bridge still hears of them
        const auto its = shown(makeRoomPage(desk.view, room, nullptr));
        QTRY_VERIFY2(verdict(*its).contains(QStringLiteral("Two people talk directly")), qPrintable(verdict(*its)));
        QVERIFY2(facts(*its).contains(QStringLiteral("peer to peer")), qPrintable(facts(*its)));
    }

    // Whose side it is, what that stands on, why the state is what it is, and which picture is cut; the rooms that are split, below the others.
    void thePagesSayWhoseSideItIs()
    {
        Desk desk;
        auto p = desk.miguel();
        p->wantedHeight = 720, p->givenHeight = 180;
        p->readings.measure(Metric::PersonEstimateDown, 240, desk.now, 0);
        desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("Aiko"), 0.2), p}, [&](ShardSnapshot &s, Room &) {
            Verdict v;
            v.since = desk.now - 240'000;
            v.findings.push_back({VerdictCause::OwnDownlink, Band::Poor, {}, 1, {{Metric::PersonEstimateDown, 240, VerdictEvidence::Against::Wanted, 1180, 0, {}, desk.now}}});
            auto q = std::make_shared<ShardQuality>();
            q->scale = QualityScale(QualityPreset::Teams);
            auto person = std::make_shared<PersonQuality>();
            person->room = roomId;
            person->person = personId;
            person->state = {Band::Poor, desk.now - 60'000, {BandReason::Why::Held, {Band::Poor, QualityMeasure::AudioJitter, 34.2, 30}, 2, 6}};
            person->verdict = v;
            q->people = {person};
            v.findings[0].whom = personId.value;
            RoomQuality r;
            r.room = roomId;
            r.verdict = v;
            q->rooms = {r};
            OrphanRoom o;
            o.kind = OrphanRoom::Kind::NoBridgeSession;
            o.room = roomId;
            o.byFocus = 5;
            o.since = desk.now - 90'000;
            q->orphans = {o};
            s.quality = q;
        });
        Theme theme(*qApp, desk.workspace.settings);
        for (const auto &[name, choice] : {std::pair{"dark", ThemeChoice::Dark}, std::pair{"light", ThemeChoice::Light}}) {
            desk.workspace.settings.setTheme(choice);
            QCOMPARE(theme.isDark(), choice == ThemeChoice::Dark);
            const auto page = shown(makePersonPage(desk.view, person, nullptr));
            QTRY_VERIFY2(verdict(*page).contains(QStringLiteral("Own downlink. What the bridge sends to this person gets lost")), qPrintable(verdict(*page)));
            const QStringList lines = page->findChild<VerdictPart *>()->lines();
            QVERIFY2(lines.size() == 1 && lines[0].startsWith(QStringLiteral("estimated downlink")), qPrintable(lines.join(u'|')));
            QVERIFY2(facts(*page).contains(QStringLiteral("Wanted 720p, gets 180p, because the estimate is 240")), qPrintable(facts(*page)));
            QVERIFY2(tile(*page, "Loss up").contains(QStringLiteral("good")), qPrintable(tile(*page, "Loss up"))); // 7.9 % is good to Teams
            keep(*page, QStringLiteral("verdict-person-") + QLatin1String(name));
            const auto its = shown(makeRoomPage(desk.view, room, nullptr));
            QTRY_VERIFY2(verdict(*its).contains(QStringLiteral("Miguel Ortega")), qPrintable(verdict(*its)));
            keep(*its, QStringLiteral("verdict-room-") + QLatin1String(name));
            const auto rooms = shown(makeRoomsTab(desk.view, nullptr));
            const QList<LiveTable *> tables = rooms->findChildren<LiveTable *>();
            QCOMPARE(tables.size(), 2);
            QTRY_VERIFY(tables[1]->isVisible());
            QCOMPARE(tables[1]->model()->rowCount(), 1);
            QCOMPARE(tables[0]->model()->index(0, 5).data().toString(), QStringLiteral("Own downlink"));
            keep(*rooms, QStringLiteral("verdict-rooms-") + QLatin1String(name));
        }
    }

    void theNextRecordingIsWarnedOf()
    {
        Desk desk;
        const auto warned = [&](RecorderView::Busy busy) {
            desk.show({desk.miguel()}, [&](ShardSnapshot &s, Room &) {
                for (ServerPtr &server : s.servers) {
                    if (server->kind != ServerKind::Recorder) continue;
                    auto one = std::make_shared<Server>(*server);
                    one->health = Health::Ok;
                    one->presence.busy = one->rest.busy = busy;
                    server = one;
                }
            });
            Page *made = nullptr;
            for (const TabRow &tab : tabRows())
                if (QLatin1String(tab.key) == QLatin1String("recorders")) made = tab.make(desk.view, nullptr);
            const auto page = shown(made);
            const QImage strip = page->grab(QRect(0, 0, 900, 80)).toImage();
            for (int y = 0; y < strip.height(); ++y)
                for (int x = 0; x < strip.width(); ++x)
                    if (strip.pixelColor(x, y) == lightPalette().warningT) return true;
            return false;
        };
        QVERIFY(!warned(RecorderView::Busy::Idle));
        QVERIFY(warned(RecorderView::Busy::Busy));
    }

    // The page asks before anything is captured, and says what comes of it; where it cannot be, the button says why.
    void packetsAreCapturedAfterAQuestion()
    {
        Desk desk;
        bool possible = false;
        desk.workspace.latch.setClosed(false);
        desk.workspace.latch.setShardClosed(shardId, false);
        desk.workspace.operations.setPreviewer([&](const OperationRequest &r) {
            OperationPreview p;
            if (r.kind == QLatin1String("capture-packets")) p.plan.impact.warnings = {Phrase{"This is decrypted sound.", {}}};
            if (!possible) p.refused = Phrase{"It needs ssh = in the fleet file.", {}};
            return p;
        });
        std::vector<OperationRequest> wanted;
        connect(&desk.workspace.operations, &OperationLog::wanted, this, [&](const OperationRequest &r) { wanted.push_back(r); });
        desk.show({desk.miguel()});
        const auto no = shown(makePersonPage(desk.view, person, nullptr));
        auto *button = no->findChild<QPushButton *>(QStringLiteral("capture"));
        QVERIFY(button);
        QTRY_VERIFY(button->toolTip().contains(QStringLiteral("It needs ssh =")));
        QVERIFY(!button->isEnabled());
        possible = true;
        const auto page = shown(makePersonPage(desk.view, person, nullptr));
        button = page->findChild<QPushButton *>(QStringLiteral("capture"));
        QTRY_VERIFY(button->isEnabled());
        keep(*page, QStringLiteral("capture-person"));
        button->click();
        auto *dialog = page->window()->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        dialog->setDelay(0);
        const auto *warnings = dialog->findChild<PlainLabel *>(QStringLiteral("warnings"));
        QVERIFY(warnings && warnings->text().contains(QStringLiteral("decrypted")));
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("typed"))->isVisible());
        QVERIFY(wanted.empty());
        dialog->verb()->click();
        QCOMPARE(wanted.size(), 1u);
        QCOMPARE(wanted.front().kind, QStringLiteral("capture-packets"));
        QCOMPARE(wanted.front().targets, (QStringList{roomId.value, personId.value}));
        QCOMPARE(wanted.front().options.value(QStringLiteral("seconds")), QStringLiteral("30"));
    }

    void whatWasFetchedIsOpenedAsItIsNamed()
    {
        QTemporaryDir bin, folder;
        const QString prefix = folder.filePath(QStringLiteral("a $(reboot) 'b'; <b>x &amp; y"));
        Operation op;
        op.state = OperationState::Done;
        op.plan.steps.resize(1);
        op.plan.steps[0].act.save = prefix;
        CaptureRow row;
        const auto show = [&](const char *id) { // the disk is looked at once for each operation
            op.id = QLatin1String(id);
            row.set(op);
        };
        show("none yet");
        QVERIFY(!row.isVisibleTo(nullptr));
        for (const char *way : {"-tx.pcap", "-rx.pcap", "-rx.pcap.part"}) {
            QFile file(prefix + QLatin1String(way));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        }
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", bin.path().toLocal8Bit());
        show("no wireshark");
        QVERIFY(row.findChild<QPushButton *>(QStringLiteral("wireshark"))->isHidden()); // it is not installed
        QFile program(bin.filePath(QStringLiteral("wireshark")));
        QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/bin/sh\nfor w; do printf '[%s]\\n' \"$w\"; done >> '" + bin.filePath(QStringLiteral("calls")).toLocal8Bit() + "'\n") > 0);
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        program.close();
        show("wireshark");
        auto *open = row.findChild<QPushButton *>(QStringLiteral("wireshark"));
        QVERIFY(!open->isHidden());
        open->click();
        qputenv("PATH", path);
        const auto calls = [&] {
            QFile file(bin.filePath(QStringLiteral("calls")));
            QStringList lines = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
            lines.sort(); // both are started at once
            return lines;
        };
        QTRY_COMPARE(calls(), (QStringList{u'[' + prefix + QStringLiteral("-rx.pcap]"), u'[' + prefix + QStringLiteral("-tx.pcap]")}));
    }

    void visitorsAreToldAsOneNumber()
    {
        Desk desk;
        desk.show({desk.miguel()}, [&](ShardSnapshot &, Room &r) { r.readings.measure(Metric::RoomVisitors, 312, desk.now, 0); });
        const auto page = shown(makeRoomPage(desk.view, room, nullptr));
        QTRY_VERIFY2(facts(*page).contains(QStringLiteral("312 visitor")), qPrintable(facts(*page)));
        QVERIFY(facts(*page).contains(QStringLiteral("Miguel Ortega"))); // who talks
        QVERIFY(facts(*page).contains(QStringLiteral("jvb-eu1-01 (1)")));
    }
};

QTEST_MAIN(TestEntityPages)
#include "entitypages.moc"
