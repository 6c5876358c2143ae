// The pages of one room and one person: what they say of peer-to-peer calls, visitors and the score of a leg.
#include "desk.h"
#include "tabs/factsline.h"
#include "tabs/tabs.h"
#include "widgets/parts.h"
#include "widgets/theme.h"

#include <QtTest>

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
