// The detail panel: what is said about a person, a room, a server and a shard, and what is said when nobody knows.
#include "desk.h"
#include "panels/panels.h"
#include "panels/peoplelist.h"
#include "widgets/style.h"

#include <QtTest>

#include <QToolButton>

using namespace jitscope;

namespace {

std::unique_ptr<QWidget> panelOf(Desk &desk, const EntityId &e, const QString &title = {})
{
    std::unique_ptr<QWidget> panel(makeDetailPanel(desk.view, nullptr));
    panel->resize(308, 900);
    panel->show();
    desk.navigator.select(e);
    // it follows the selection after a moment
    if (!title.isEmpty()) (void)QTest::qWaitFor([&] { return panel->findChild<QLabel *>(QStringLiteral("panelTitle"))->text() == title; });
    return panel;
}

// The one of the shown panel; the others of its kind wait hidden.
template<class T>
T *shown(const QWidget *widget)
{
    for (T *child : widget->findChildren<T *>())
        if (child->isVisible()) return child;
    return nullptr;
}

QString allText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty()) texts << label->text();
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty()) texts << button->text();
    for (const FigureTile *tile : widget->findChildren<FigureTile *>())
        if (tile->isVisible()) texts << tile->accessibleName();
    return texts.join(QLatin1Char('\n'));
}

QString factOfLabel(const QWidget *widget, const QString &label)
{
    for (const FactList *list : widget->findChildren<FactList *>())
        if (const QString value = list->isVisible() ? list->value(label) : QString(); !value.isEmpty()) return value;
    return {};
}

} // namespace

class PanelsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new Style);
        QApplication::setPalette(lightPalette().toQt());
    }
    void saysWhatToSelect();
    void showsAPerson();
    void saysWhichIdentity();
    void staysAsNarrowAsThePanel();
    void missingLooksDifferent();
    void saysWhoseSideItIs();
    void saysHowManyMoreFit();
    void explainsPeerToPeer();
    void theWorstPeopleStandInOrder();
    void remembersWhoHasLeft();
    void showsARoom();
    void showsAServer();
    void contradictingWitnessesStandOut();
    void showsAShard();
    void staysWhenPinned();
    void hostileNamesAreHarmless();
    void asksForDetailWhileShown();
};

void PanelsTest::saysWhatToSelect()
{
    Desk desk;
    Navigator all(EntityId::fleet());
    std::unique_ptr<QWidget> panel(makeDetailPanel(View{desk.workspace, all}, nullptr));
    panel->resize(300, 400);
    panel->show();
    QVERIFY(allText(panel.get()).contains(QStringLiteral("Select a shard")));
}

void PanelsTest::showsAPerson()
{
    Desk desk;
    desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("Aiko"), 0.2), desk.somebody(QStringLiteral("11bb"), QStringLiteral("Liu"), 0.3), desk.miguel()});
    const auto panel = panelOf(desk, person, QStringLiteral("Miguel Ortega"));
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("Miguel Ortega")));
    keep(*panel, QStringLiteral("panel-person"));

    const auto fact = [&](const char *label) { return factOfLabel(panel.get(), QLatin1String(label)); };
    const QString text = allText(panel.get());
    QVERIFY(text.contains(QStringLiteral("Loss up: 7.9 %, poor")));
    QVERIFY(text.contains(QStringLiteral("Loss down: 0.4 %")));
    QVERIFY(text.contains(QStringLiteral("Round trip: 92 ms")));
    QVERIFY(text.contains(QStringLiteral("Jitter up, audio: 34.2 ms")));
    QCOMPARE(fact("Audio"), QStringLiteral("sending"));
    QCOMPARE(fact("Video"), QStringLiteral("sending"));
    QCOMPARE(fact("Muted"), QStringLiteral("no"));
    QCOMPARE(fact("Role"), QStringLiteral("member"));
    QCOMPARE(fact("Region"), QStringLiteral("eu-west"));
    QCOMPARE(fact("Bridge"), QStringLiteral("jvb-eu1-01"));
    QVERIFY(fact("Sends").startsWith(QStringLiteral("612")));
    QVERIFY(fact("Receives").startsWith(QStringLiteral("1,840")));
    QVERIFY(fact("Estimate down").contains(QStringLiteral("4,120")) && fact("Estimate down").contains(QStringLiteral("2,600")));
    QCOMPARE(fact("Suspended"), QStringLiteral("none"));
    QVERIFY(fact("Leg score").contains(QStringLiteral("MOS")) && fact("Leg score").contains(QStringLiteral("estimated")));
    QVERIFY(text.contains(QStringLiteral("2 other(s)")) || text.contains(QStringLiteral("2 others")));
    // from number to source
    const QString where = shown<WhereFrom>(panel.get())->text();
    QVERIFY2(where.contains(QStringLiteral("jvb-eu1-01 /debug")) && where.contains(QStringLiteral("127.0.0.1:8080/debug")), qPrintable(where));
}

// A long address breaks and a remark goes below its value: nothing is cut at the right of a 280 px panel.
void PanelsTest::staysAsNarrowAsThePanel()
{
    FactList list;
    list.show();
    list.resize(270, 200);
    Fact address{QStringLiteral("Occupant"), QStringLiteral("jibribrewery@internal.auth.meet.example.org/jibri-ap1-2")};
    Fact estimate{QStringLiteral("Estimate down"), QStringLiteral("25,874 kbit/s"), QStringLiteral("of 11,791 kbit/s wanted by this person")};
    list.set({address, estimate});
    list.layout()->activate();
    QVERIFY2(list.minimumSizeHint().width() <= 270, qPrintable(QString::number(list.minimumSizeHint().width())));
    QCOMPARE(list.value(QStringLiteral("Occupant")), address.value);
    for (const QLabel *label : list.findChildren<QLabel *>())
        if (label->text() == estimate.remark) QTRY_VERIFY2(label->y() > 0, "the remark stands below its value");
}

void PanelsTest::saysWhichIdentity()
{
    Desk desk;
    auto nameless = desk.somebody(personId.value, QString(), 0.1);
    nameless->nameSource = NameSource::EndpointId;
    desk.show({nameless});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("endpoint id, no name known")));
    desk.show({desk.miguel()});
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("name from MUC · endpoint 4f2a91c3")));
}

void PanelsTest::missingLooksDifferent()
{
    Desk desk;
    auto p = desk.somebody(personId.value, QStringLiteral("Sven"), 0.1);
    p->readings.miss(Metric::PersonVideoJitterUp, ReadingState::NotExported, 0, 0);
    p->readings.miss(Metric::PersonBitrateDown, ReadingState::SwitchedOff, 0, 1);
    p->readings.miss(Metric::PersonJitterUp, ReadingState::NoMeaning, 0, 0);
    p->readings.set({1200, desk.now - 180'000, Metric::PersonBitrateUp, 0, ReadingState::Stale});
    desk.show({p});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(!factOfLabel(panel.get(), QStringLiteral("Receives")).isEmpty());
    const auto fact = [&](const char *label) { return factOfLabel(panel.get(), QLatin1String(label)); };
    QCOMPARE(fact("Jitter up, video"), QStringLiteral("n/a"));
    QCOMPARE(fact("Receives"), QStringLiteral("off"));
    QCOMPARE(fact("Estimate down"), QStringLiteral("–"));
    QVERIFY(fact("Sends").contains(QStringLiteral("1,200")) && fact("Sends").contains(QStringLiteral("3\u202fmin")));
    QVERIFY(allText(panel.get()).contains(QStringLiteral("Jitter up, audio: ·")));
    // and the story of the switched-off one names the line that switches it on
    bool told = false;
    for (const FactList *list : panel->findChildren<FactList *>())
        for (const QWidget *w : list->findChildren<QWidget *>()) told = told || w->accessibleDescription().contains(QStringLiteral("videobridge.apis.rest.enabled"));
    QVERIFY(told);
}

// The verdict with what it stands on, in the panels of person, room and bridge; and why the state is what it is.
void PanelsTest::saysWhoseSideItIs()
{
    Desk desk;
    const auto verdict = [&](VerdictCause cause, const QString &whom) {
        Verdict v;
        v.since = desk.now - 240'000;
        VerdictFinding f;
        f.cause = cause;
        f.band = Band::Poor;
        f.whom = whom;
        f.people = 2;
        f.evidence.push_back({Metric::PersonLossUp, 7.9, VerdictEvidence::Against::OthersOnBridge, 0.2, 14, QStringLiteral("jvb-eu1-01"), desk.now});
        v.findings.push_back(f);
        v.gaps.push_back(VerdictGap::NoRegion);
        return v;
    };
    desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("Aiko"), 0.2), desk.miguel()}, [&](ShardSnapshot &s, Room &) {
        auto q = std::make_shared<ShardQuality>();
        auto p = std::make_shared<PersonQuality>();
        p->room = roomId;
        p->person = personId;
        p->state = {Band::Poor, desk.now - 60'000, {BandReason::Why::Steady, {Band::Poor, QualityMeasure::LossUp, 7.9, 3}, 4, 5}};
        p->verdict = verdict(VerdictCause::OwnUplink, {});
        q->people = {p};
        RoomQuality r;
        r.room = roomId;
        r.verdict = verdict(VerdictCause::OwnUplink, personId.value);
        q->rooms = {r};
        BridgeQuality b;
        b.bridge = ServerId{QStringLiteral("jvb-eu1-01")};
        b.verdict = verdict(VerdictCause::Bridge, QStringLiteral("jvb-eu1-01"));
        q->bridges = {b};
        s.quality = q;
    });
    const auto panel = panelOf(desk, person, QStringLiteral("Miguel Ortega"));
    QString text = allText(panel.get());
    QVERIFY2(text.contains(QStringLiteral("Own uplink.")) && text.contains(QStringLiteral("What this person sends comes badly")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("loss up 7.9\u202f%, the 14 other(s) on this bridge 0.2\u202f%")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("For 4\u202fmin.")));
    QVERIFY(text.contains(QStringLiteral("Nobody tells in which regions people are.")));
    QVERIFY2(text.contains(QStringLiteral("4 of the last 5 looks say so.")), qPrintable(text));
    keep(*panel, QStringLiteral("panel-person-verdict"));
    const auto roomPanel = panelOf(desk, room, QStringLiteral("design-critique"));
    text = allText(roomPanel.get());
    QVERIFY2(text.contains(QStringLiteral("Miguel Ortega: own uplink.")), qPrintable(text)); // by name, not by id
    const auto bridgePanel = panelOf(desk, bridge, QStringLiteral("jvb-eu1-01"));
    text = allText(bridgePanel.get());
    QVERIFY2(text.contains(QStringLiteral("its people suffer alike")), qPrintable(text));
    // One who is well after somebody in trouble: nothing of the other stays.
    desk.navigator.select(EntityId::of(shardId, roomId, PersonId{QStringLiteral("00aa")}));
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("Aiko")));
    QVERIFY(!allText(panel.get()).contains(QStringLiteral("looks say so")));
    QVERIFY(!allText(panel.get()).contains(QStringLiteral("the 14 other")));
}

void PanelsTest::saysHowManyMoreFit()
{
    Desk desk;
    desk.show({desk.miguel()}, [&](ShardSnapshot &s, Room &) {
        auto q = std::make_shared<ShardQuality>();
        BridgeQuality b;
        b.bridge = ServerId{QStringLiteral("jvb-eu1-01")};
        b.headRoom = {HeadRoom::Basis::Own, 100, 5, 0.4, 0.004, 100, 1};
        q->bridges = {b};
        q->headRoom = {HeadRoom::Basis::Shard, 340, 16, 0.4, 0.004, 300, 3};
        s.quality = q;
    });
    const auto panel = panelOf(desk, bridge, QStringLiteral("jvb-eu1-01"));
    QVERIFY2(factOfLabel(panel.get(), QStringLiteral("Head-room")).contains(QStringLiteral("100 more people")), qPrintable(factOfLabel(panel.get(), QStringLiteral("Head-room"))));
    bool formula = false;
    for (const QWidget *w : panel->findChildren<QWidget *>()) formula = formula || w->toolTip().contains(QStringLiteral("(0.8"));
    QVERIFY(formula);
    const auto shard = panelOf(desk, EntityId::of(shardId), QStringLiteral("eu-west-1"));
    QVERIFY(factOfLabel(shard.get(), QStringLiteral("Head-room")).contains(QStringLiteral("340 more people")));
}

void PanelsTest::explainsPeerToPeer()
{
    Desk desk;
    desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("A"), 0), desk.miguel()}, [](ShardSnapshot &, Room &r) { r.peerToPeer = true; });
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("the bridge does not see")));
}

void PanelsTest::remembersWhoHasLeft()
{
    Desk desk;
    desk.show({desk.miguel()});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("Miguel Ortega")));
    desk.show({desk.somebody(QStringLiteral("00aa"), QStringLiteral("Aiko"), 0.2)});
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("This person has left.")));
    QVERIFY(allText(panel.get()).contains(QStringLiteral("Loss up: 7.9 %")));
}

void PanelsTest::showsARoom()
{
    Desk desk;
    desk.show({desk.miguel(), desk.somebody(QStringLiteral("zz"), QStringLiteral("Aiko Tanaka"), 0.2)}, [&](ShardSnapshot &s, Room &) {
        s.problems.push_back({ProblemKind::RoomPoor, Health::Warning, room, desk.now - 240'000, 1, 1, {}});
    });
    const auto panel = panelOf(desk, room, QStringLiteral("design-critique"));
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("design-critique")));
    keep(*panel, QStringLiteral("panel-room"));
    QCOMPARE(factOfLabel(panel.get(), QStringLiteral("Age")), QStringLiteral("1\u202fh 12\u202fmin"));
    QCOMPARE(factOfLabel(panel.get(), QStringLiteral("Talks now")), QStringLiteral("Aiko Tanaka"));
    QVERIFY(factOfLabel(panel.get(), QStringLiteral("Bridges")).contains(QStringLiteral("jvb-eu1-01")));
    QVERIFY(factOfLabel(panel.get(), QStringLiteral("Loss up")).contains(QStringLiteral("0.2\u202f% · 5.5\u202f% · 7.9\u202f%")));
    QVERIFY(shown<PeopleList>(panel.get())->accessibleDescription().startsWith(QStringLiteral("Miguel Ortega")));
    QVERIFY(shown<VerdictBar>(panel.get()));
    // a click on the worst one selects
    QTest::mouseClick(shown<PeopleList>(panel.get()), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(desk.navigator.selected(), person);
}

void PanelsTest::showsAServer()
{
    Desk desk;
    desk.show({desk.miguel()});
    const auto panel = panelOf(desk, bridge, QStringLiteral("jvb-eu1-01"));
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("jvb-eu1-01")));
    keep(*panel, QStringLiteral("panel-bridge"));
    const QString text = allText(panel.get());
    QVERIFY(text.contains(QStringLiteral("Stress: 0.41")));
    QVERIFY(text.contains(QStringLiteral("Round trip, mean: off")));
    QCOMPARE(factOfLabel(panel.get(), QStringLiteral("XMPP logins")), QStringLiteral("1 of 1"));
    QVERIFY(factOfLabel(panel.get(), QStringLiteral("jvb-eu1-01 /colibri/stats")).contains(QStringLiteral("switched off")));
}

void PanelsTest::contradictingWitnessesStandOut()
{
    Desk desk;
    desk.show({});
    const auto panel = panelOf(desk, jibri);
    QTRY_VERIFY(factOfLabel(panel.get(), QStringLiteral("Presence")).contains(QStringLiteral("idle")));
    keep(*panel, QStringLiteral("panel-recorder"));
    QVERIFY(factOfLabel(panel.get(), QStringLiteral("REST")).contains(QStringLiteral("busy")));
    QCOMPARE(factOfLabel(panel.get(), QStringLiteral("Jicofo")), QStringLiteral("–"));
    int bold = 0;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        if (label->isVisible() && label->font().bold() && (label->text().contains(QStringLiteral("idle")) || label->text().contains(QStringLiteral("busy")))) ++bold;
    QCOMPARE(bold, 2);
}

void PanelsTest::showsAShard()
{
    Desk desk;
    desk.show({desk.miguel()}, [&](ShardSnapshot &s, Room &) {
        s.problems.push_back({ProblemKind::BridgeNoXmpp, Health::Critical, bridge, desk.now - 360'000, 4, 63, {QStringLiteral("jvb-eu1-03"), QStringLiteral("0"), QStringLiteral("1")}});
        s.problems.push_back({ProblemKind::SwapLow, Health::Warning, bridge, desk.now, 0, 0, {}});
    });
    const auto panel = panelOf(desk, EntityId::of(shardId));
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("eu-west-1")));
    keep(*panel, QStringLiteral("panel-shard"));
    const QString text = allText(panel.get());
    QVERIFY(text.contains(QStringLiteral("jvb-eu1-03")));
    QVERIFY(text.contains(QStringLiteral("4 room")) && text.contains(QStringLiteral("63 person"))); // the English plurals come by translation
    QVERIFY(text.contains(QStringLiteral("People: 612")));
    QVERIFY(text.contains(QStringLiteral("1 of 1 up")));
}

void PanelsTest::staysWhenPinned()
{
    Desk desk;
    desk.show({desk.miguel()});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("Miguel Ortega")));
    QToolButton *pin = nullptr;
    for (QToolButton *button : panel->findChildren<QToolButton *>())
        if (button->isCheckable()) pin = button;
    QVERIFY(pin);
    pin->click();
    desk.navigator.select(bridge);
    QTest::qWait(200); // longer than the panel takes to follow
    QVERIFY(allText(panel.get()).contains(QStringLiteral("Miguel Ortega")));
    pin->click();
    QTRY_VERIFY(!allText(panel.get()).contains(QStringLiteral("Miguel Ortega")));
}

void PanelsTest::hostileNamesAreHarmless()
{
    Desk desk;
    auto p = desk.miguel();
    p->name = QStringLiteral("<b>bold</b>\u202egnp.exe\n& more");
    desk.show({p});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(allText(panel.get()).contains(QStringLiteral("<b>bold</b>⟪U+202E⟫gnp.exe␊& more")));
    for (const QLabel *label : panel->findChildren<QLabel *>())
        if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
}

void PanelsTest::asksForDetailWhileShown()
{
    Desk desk;
    desk.show({desk.miguel()});
    const auto panel = panelOf(desk, person);
    QTRY_VERIFY(desk.workspace.interest.looked().contains(room));
    panel->hide();
    QVERIFY(desk.workspace.interest.looked().isEmpty());
}

// By verdict, then by the worse of both losses; who is not known now is not among them.
void PanelsTest::theWorstPeopleStandInOrder()
{
    ShardSnapshot s;
    s.id = ShardId{QStringLiteral("eu")};
    Room room;
    room.id = RoomId{QStringLiteral("sync@conference.x")};
    room.name = QStringLiteral("sync");
    const auto add = [&](const char *name, Health health, double up, double down) {
        Person p;
        p.id = PersonId{QString::fromLatin1(name)};
        p.name = p.id.value;
        p.health = health;
        p.readings.measure(Metric::PersonLossUp, up, 1, 0);
        p.readings.measure(Metric::PersonLossDown, down, 1, 0);
        room.people.push_back(std::make_shared<const Person>(p));
    };
    add("up", Health::Fair, 1.4, 0.1);
    add("gone", Health::Unknown, 40, 40);
    add("down", Health::Fair, 0.2, 2.7);
    add("bad", Health::Critical, 12, 0);
    add("well", Health::Ok, 0.9, 0.1);
    s.rooms.push_back(std::make_shared<const Room>(room));
    QStringList names;
    for (const PeopleList::Line &line : worstPeople(s, nullptr, 5)) names << line.name;
    QCOMPARE(names, (QStringList{"bad", "down", "up", "well"}));
}

QTEST_MAIN(PanelsTest)
#include "panels.moc"
