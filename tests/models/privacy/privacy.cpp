// Names hidden: what stands in their place, that nothing leads back, and that ids are what they were.
#include "privacy/privacy.h"

#include "audit/offers.h"
#include "base/text.h"
#include "items/alertwords.h"
#include "items/noticewords.h"
#include "items/operationwords.h"
#include "items/qualitywords.h"
#include "items/relaymesh.h"
#include "items/sentences.h"
#include "items/servertable.h"
#include "privacy/roomlabel.h"
#include "raw/veiledpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

const ShardId secretShard{"eu-west-1"};

PersonPtr secretPerson(const char *id, const char *name)
{
    auto p = std::make_shared<Person>();
    p->id = {QLatin1String(id)};
    p->name = QString::fromUtf8(name);
    p->statsId = QStringLiteral("Delta-%1").arg(QLatin1String(id).left(3));
    p->nameSource = NameSource::Muc;
    p->streams.push_back({Stream::Media::Audio, p->id.value + QStringLiteral("-a0"), 1, {}, {}, {}, {}});
    return p;
}

RoomPtr secretRoom(const QString &local, std::vector<PersonPtr> people)
{
    auto r = std::make_shared<Room>();
    r->id = {local + QStringLiteral("@conference.meet.example.org")};
    r->name = local;
    r->domain = QStringLiteral("conference.meet.example.org");
    r->meetingId = QStringLiteral("7d0c-4e");
    r->people = std::move(people);
    return r;
}

std::shared_ptr<ShardSnapshot> secretSnapshot(std::vector<RoomPtr> rooms, qint64 at = 1000)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = secretShard;
    s->name = QStringLiteral("eu-west-1");
    s->at = at;
    s->rooms = std::move(rooms);
    std::sort(s->rooms.begin(), s->rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; });
    auto bridge = std::make_shared<Server>();
    bridge->id = {QStringLiteral("jvb-eu1-01")};
    bridge->name = bridge->id.value;
    s->servers.push_back(bridge);
    return s;
}

struct SecretDesk
{
    Fleet fleet;
    Departures departures{fleet};
    AlertBoard alerts;
    OperationLog operations;
    Privacy privacy{fleet, departures, alerts, operations};
    SecretDesk()
    {
        fleet.setShards({secretShard});
        fleet.apply(secretSnapshot({secretRoom(QStringLiteral("board-merger"), {secretPerson("00a1b2c3", "Ana"), secretPerson("4f2a91c3", "Miguel Ortega")}),
                                    secretRoom(QStringLiteral("jvb"), {secretPerson("5e5e5e5e", "Ana"), secretPerson("6f6f6f6f", "李雷")}),
                                    secretRoom(QStringLiteral("481516"), {secretPerson("23420815", "Q"), secretPerson("7e7e7e7e", "Jürgen Strauß"), secretPerson("8e8e8e8e", "4711")}),
                                    secretRoom(QStringLiteral("9"), {secretPerson("9e9e9e9e", "Anne \"Annie\" O’Neil")})}));
    }
    RoomPtr room(const char *local) const { return fleet.room(secretShard, {QLatin1String(local) + QStringLiteral("@conference.meet.example.org")}); }
};

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT
private slots:
    void aRoomAndItsPeopleGetNamesThatStandForNothing()
    {
        SecretDesk d;
        const RoomPtr before = d.room("board-merger");
        d.privacy.setOn(true);
        const RoomPtr room = d.room("board-merger");
        QVERIFY(Pseudonyms::isOne(room->name));
        QVERIFY(room->domain.isEmpty() && room->meetingId.isEmpty());
        for (const PersonPtr &p : room->people) {
            QVERIFY2(Pseudonyms::isOne(p->name), qPrintable(p->name));
            QVERIFY(p->statsId.isEmpty());
            QVERIFY(!p->streams.front().name.contains(p->id.value));
        }
        // two people of one name are two
        QVERIFY(d.room("board-merger")->people[0]->name != d.room("jvb")->people[0]->name);
        // nothing is renamed, and the facts are there for whoever acts
        QCOMPARE(room->id, before->id);
        QCOMPARE(room->people[1]->id, before->people[1]->id);
        const auto &facts = d.fleet.factsOf(secretShard)->rooms;
        QVERIFY(std::find(facts.begin(), facts.end(), before) != facts.end());
        d.privacy.setOn(false);
        QCOMPARE(d.room("board-merger"), before);
        QCOMPARE(visibleText(QStringLiteral("Ana in board-merger")), QStringLiteral("Ana in board-merger"));
    }

    void theyAreStableWhileTheProgramRuns()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        const QString name = d.room("board-merger")->name, person = d.room("board-merger")->people[1]->name;
        d.privacy.setOn(false);
        d.fleet.apply(secretSnapshot({secretRoom(QStringLiteral("alpha"), {}), secretRoom(QStringLiteral("board-merger"), {secretPerson("4f2a91c3", "Miguel Ortega")})}, 2000));
        d.privacy.setOn(true);
        QCOMPARE(d.room("board-merger")->name, name);
        QCOMPARE(d.room("board-merger")->people[0]->name, person);
        QVERIFY(d.room("alpha")->name != name);
    }

    // Lists are sorted by name: numbers in their order would tell the alphabet, and the same numbers in each run would be a key.
    void nothingLeadsBack()
    {
        std::vector<RoomPtr> rooms;
        for (int i = 0; i < 60; ++i) rooms.push_back(secretRoom(QStringLiteral("room-%1").arg(i, 2, 10, QLatin1Char('0')), {}));
        QStringList runs[2];
        for (QStringList &names : runs) {
            SecretDesk d;
            d.privacy.setOn(true);
            d.fleet.apply(secretSnapshot(rooms, 2000));
            for (const RoomPtr &r : d.fleet.shard(secretShard)->rooms) names << r->name;
            QStringList sorted = names;
            std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.section(u' ', 1).toInt() < b.section(u' ', 1).toInt(); });
            QVERIFY(names != sorted);
        }
        QVERIFY(runs[0] != runs[1]);
    }

    void unchangedRoomsStayTheSameObject()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        const RoomPtr shown = d.room("board-merger");
        const auto facts = d.fleet.factsOf(secretShard);
        auto next = std::make_shared<ShardSnapshot>(*facts);
        next->at = 2000;
        for (RoomPtr &r : next->rooms)
            if (r->name == QLatin1String("jvb")) r = secretRoom(QStringLiteral("jvb"), {});
        d.fleet.apply(next);
        QCOMPARE(d.room("board-merger"), shown);
        QVERIFY(d.room("jvb")->people.empty());
    }

    void otherTextLosesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hidden"); // must not be in it
        QTest::addColumn<QString>("kept");   // must still be in it
        QTest::newRow("name in a line") << "12:34:56 Miguel Ortega left board-merger" << "Ortega|board" << "12:34:56";
        QTest::newRow("letter case") << "MIGUEL ORTEGA of Board-Merger" << "ORTEGA|Merger" << " of ";
        QTest::newRow("file of a recording") << "board-merger_2026-11-21-14-02-11.mp4" << "merger" << "_2026-11-21-14-02-11.mp4";
        QTest::newRow("source") << "4f2a91c3-v0" << "4f2a" << "-v0";
        QTest::newRow("room that has gone") << "[conf=takeover@conference.meet.example.org meeting_id=x]" << "takeover" << "meeting_id=x";
        QTest::newRow("its occupant") << "takeover@conference.meet.example.org/9a9a9a9b left." << "takeover|9a9a" << " left.";
        QTest::newRow("account") << "c2s: alice@meet.example.org authenticated" << "alice" << "authenticated";
        QTest::newRow("server's account") << "focus@auth.meet.example.org joined" << "Account" << "focus@auth.meet.example.org";
        QTest::newRow("endpoint that has gone") << "ep_id=0bad1dea expired" << "0bad1dea" << "ep_id=";
        QTest::newRow("IPv4") << "from 203.0.113.7:4443 (udp)" << "203.0" << ":4443 (udp)";
        QTest::newRow("IPv6") << "from 2001:db8::17 port 9" << "2001|db8" << " port 9";
        QTest::newRow("loopback") << "http://127.0.0.1:8080/debug" << "Address" << "http://127.0.0.1:8080/debug";
        QTest::newRow("a time and a fingerprint") << "10:20:30 AB:CD:EF:01:23:45:67:89:AB" << "Address" << "10:20:30 AB:CD:EF:01:23:45:67:89:AB";
        QTest::newRow("server of a room's name") << "jvb-eu1-01 of eu-west-1" << "Room" << "jvb-eu1-01 of eu-west-1";
        QTest::newRow("no part of a word") << "Anatomy, jvbs" << "Person|Room" << "Anatomy, jvbs";
        QTest::newRow("script without spaces") << QString::fromUtf8("会议中李雷说话") << QString::fromUtf8("李|雷") << QString::fromUtf8("会议中");
        QTest::newRow("version") << "2.3.105-g1234abc" << "Person|Address" << "2.3.105-g1234abc";
        QTest::newRow("room of figures") << "ends 481516 now" << "481516" << "ends ";
        QTest::newRow("name of figures") << "4711 has left" << "4711" << " has left";
        QTest::newRow("three figures are a port") << "port 443, 9 people" << "Room" << "port 443, 9 people";
        QTest::newRow("name of one sign") << "Q" << "Q" << "Person";
        QTest::newRow("endpoint of figures") << "kick 23420815" << "23420815" << "kick ";
        QTest::newRow("endpoint of figures that has gone") << "ep_id=99998888 expired; 77778888-v0" << "99998888|77778888" << " expired";
        QTest::newRow("figures that nobody has") << "20261122 99998888 bytes" << "Person" << "20261122 99998888 bytes";
        QTest::newRow("IPv4 in IPv6") << "from ::ffff:203.0.113.7 port 9" << "203|113.7|ffff" << " port 9";
        QTest::newRow("IPv4 in IPv6, a sentence") << "It is 64:ff9b::203.0.113.7." << "203|113.7|ff9b" << "It is ";
        QTest::newRow("IPv6 at the end of a sentence") << "It is 2001:db8::17." << "db8" << "It is ";
        QTest::newRow("own address in IPv6") << "from ::ffff:127.0.0.1 too" << "Address" << "from ::ffff:127.0.0.1 too";
        QTest::newRow("colons are no address") << "x@i.::: and a:::1" << "Address" << "x@i.::: and a:::1";
        QTest::newRow("accounts in a row") << QString::fromUtf8("ria@i.og\xef\xbf\xbd@l.og@i.og end") << "ria" << " end";
        QTest::newRow("address that ends in an account") << "2001:db8::17@meet.example.org/Miguel end" << "2001|db8|miguel" << " end";
        QTest::newRow("address behind a host") << "x@i.2001:db8::1 y" << "2001|db8" << " y";
        QTest::newRow("mail") << "mail of Alice.Smith+jitsi@gmail.com, of bob@firma.co.uk" << "alice|smith|gmail|bob" << "mail of ";
        QTest::newRow("mail in JSON") << "{\"email\":\"alice@gmail.com\"}" << "alice" << "{\"email\":\"";
        QTest::newRow("unit of systemd") << "jitsi-videobridge@2.service failed" << "Account" << "jitsi-videobridge@2.service failed";
        QTest::newRow("path behind an account of a host") << "https://ops@proxy.example.net/stats?x" << "ops@" << "/stats?x";
        QTest::newRow("room like a service") << "focus-group-layoffs@conference.meet.example.org" << "focus|layoffs" << "Room";
        QTest::newRow("room like a monitor") << "monitoring-board@conference.meet.example.org: 3" << "monitoring|board" << ": 3";
        QTest::newRow("room called focus") << "focus@conference.meet.example.org" << "focus" << "Room";
        QTest::newRow("account like a service") << "recorderjoe@meet.example.org in" << "joe" << " in";
        QTest::newRow("nick like a service") << "takeover@conference.meet.example.org/focusgroupie left" << "groupie" << " left";
        QTest::newRow("nick of several words") << "takeover@conference.meet.example.org/Miguel Ortega left" << "miguel|ortega" << " left";
        QTest::newRow("nick of the focus") << "takeover@conference.meet.example.org/focus left" << "takeover" << "/focus left";
        QTest::newRow("second bridge's account") << "jvb2@auth.meet.example.org" << "Account" << "jvb2@auth.meet.example.org";
        QTest::newRow("brewery") << "jvbbrewery@internal.auth.meet.example.org/jvb-eu1-01" << "Person|Room|Account" << "jvbbrewery@internal.auth.meet.example.org/jvb-eu1-01";
        QTest::newRow("brewery of another name") << "SipBrewery@internal.auth.meet.example.org" << "Account" << "SipBrewery@";
        QTest::newRow("ß") << QString::fromUtf8("JÜRGEN STRAUß and Jürgen Strauß") << QString::fromUtf8("Strau|Jürgen") << " and ";
        QTest::newRow("an at sign alone") << "@ @conference x@ @@" << "Room" << "@ @conference x@ @@";
    }
    void otherTextLosesThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hidden);
        QFETCH(const QString, kept);
        SecretDesk d;
        d.privacy.setOn(true);
        const QString shown = visibleText(text);
        for (const QString &word : hidden.split(u'|')) QVERIFY2(!shown.contains(word, Qt::CaseInsensitive), qPrintable(shown));
        QVERIFY2(shown.contains(kept), qPrintable(shown));
        QCOMPARE(visibleText(shown), shown); // twice is once
        QCOMPARE(safeText(text), text);
        const Unveiled asItIs;
        QCOMPARE(visibleText(text), text);
    }

    // The veil is asked about the whole id: nobody could tell "815162342" alone.
    void whoeverKnowsAnIdAloneSaysNoName()
    {
        SecretDesk d;
        const RoomId gone{QStringLiteral("815@conference.meet.example.org")}, strange{QStringLiteral("plan(b)\\27@conference.meet.example.org")};
        const PersonId person{QStringLiteral("81516234")};
        QCOMPARE(roomLabel(gone), QStringLiteral("815"));
        QCOMPARE(targetLabel(EntityId::of(secretShard, gone), QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(personLabel(gone, person), QStringLiteral("81516234"));
        d.privacy.setOn(true);
        QCOMPARE(roomLabel(gone), d.privacy.roomName(gone));
        QCOMPARE(roomLabel(strange), d.privacy.roomName(strange));
        QCOMPARE(personLabel(gone, person, QStringLiteral("Q")), d.privacy.personName(gone, person));
        QCOMPARE(targetLabel(EntityId::of(secretShard, ServerId{QStringLiteral("jvb-eu1-01")}), {}), QStringLiteral("jvb-eu1-01"));
        QCOMPARE(roomLabel({QStringLiteral("9@conference.meet.example.org")}), d.room("9")->name);
        // those who say so
        const QString room = d.privacy.roomName(gone);
        OrphanRoom orphan;
        orphan.room = gone;
        for (const auto kind : {OrphanRoom::Kind::NoBridgeSession, OrphanRoom::Kind::UnknownToFocus, OrphanRoom::Kind::CountsDiffer, OrphanRoom::Kind::Leaked}) {
            orphan.kind = kind;
            QVERIFY2(orphanSentence(orphan).contains(room) && !orphanSentence(orphan).contains(QStringLiteral("815")), qPrintable(orphanSentence(orphan)));
        }
        QCOMPARE(operationTargets({{QStringLiteral("end-room"), secretShard, {gone.value}, {}, false, {}}}), room);
        QCOMPARE(operationTargets({{QStringLiteral("kick-person"), secretShard, {gone.value, person.value}, {}, false, {}}}), d.privacy.personName(gone, person));
        Alert a;
        a.key.target = EntityId::of(secretShard, gone);
        a.target = QStringLiteral("815");
        QCOMPARE(noticeTarget(a, d.fleet), room);
        a.key.target = EntityId::of(secretShard, gone, person);
        QVERIFY(noticeTarget(a, d.fleet).contains(room));
        Problem p;
        p.kind = ProblemKind::RoomLeaked;
        p.about = EntityId::of(secretShard, gone);
        p.args = {QStringLiteral("815")};
        QVERIFY2(problemSentence(p).contains(room) && !problemSentence(p).contains(QStringLiteral("815")), qPrintable(problemSentence(p)));
        ShardSnapshot s;
        s.id = secretShard;
        for (const char *name : {"jvb-a", "jvb-b"}) {
            auto bridge = std::make_shared<Server>();
            bridge->name = QLatin1String(name);
            bridge->id = {bridge->name};
            bridge->kind = ServerKind::Bridge;
            bridge->recordingRoom = gone;
            bridge->relayId = bridge->name;
            RelayLeg leg;
            leg.room = gone;
            leg.peer = QStringLiteral("jvb-b");
            if (s.servers.empty()) bridge->relays.push_back(leg);
            s.servers.push_back(bridge);
        }
        const RelayMesh mesh = relayMesh(s, {});
        QCOMPARE(mesh.at(0, 1).rooms, QStringList{room});
        bool shown = false;
        for (const auto &column : recorderColumns()) {
            if (qstrcmp(column.traits.key, "room") != 0) continue;
            shown = true;
            QCOMPARE(column.value(ServerRow{s.servers.front()}, CellContext{nullptr, 0, Qt::DisplayRole}).toString(), room);
        }
        QVERIFY(shown);
    }

    // The page as it was sent, and its copy.
    void pagesOfJsonLoseThemToo_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("json");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("kept");
        const QString escaped = QStringLiteral("\"display_name\": \"Anne \\\"Annie\\\" O\\u2019Neil\",");
        QTest::newRow("escapes") << escaped << true << "Anne|Neil" << "\"display_name\": \"Person";
        QTest::newRow("escapes in a line of a log") << "say \"x\": {" + escaped << false << "Anne|Neil" << "say \"x\": {\"display_name\": \"Person";
        QTest::newRow("all of it escaped") << "\"\\u004diguel \\u004frtega\"" << true << "rtega|iguel" << "\"Person";
        QTest::newRow("mail") << "\"email\": \"alice@gmail.com\"," << true << "alice|gmail" << "\"email\": \"Account";
        QTest::newRow("room behind a solidus") << "\"jid\": \"takeover@conference.meet.example.org\\/4f2a91c3\"" << true << "takeover|4f2a" << "\"jid\": \"Room";
        QTest::newRow("figures are no names") << "\"bytes\": 481516, \"4711\": 4711" << true << "Room" << "\"bytes\": 481516, \"Person";
        QTest::newRow("a string that was cut") << "\"name\": \"Miguel Ortega \\" << true << "Ortega" << "\"name\": \"Person";
        QTest::newRow("a name that was cut") << "\"log\": \"" + QString(1990, QLatin1Char('x')) + " Miguel Ort" + QChar(0x2026) << true << "Mig|Ort" << "\"log\": \"xxx";
        QTest::newRow("not a name") << "\"path\": \"a\\/b \\u0026\"" << true << "Person" << "\"path\": \"a\\/b \\u0026\"";
    }
    void pagesOfJsonLoseThemToo()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, json);
        QFETCH(const QString, hidden);
        QFETCH(const QString, kept);
        SecretDesk d;
        QCOMPARE(veiledPage(page, json), page);
        d.privacy.setOn(true);
        const QString shown = veiledPage(page + u'\n' + page, json);
        for (const QString &word : hidden.split(u'|')) QVERIFY2(!shown.contains(word, Qt::CaseInsensitive), qPrintable(shown));
        QCOMPARE(shown.count(u'\n'), 1);
        for (const QString &line : shown.split(u'\n')) QVERIFY2(line.startsWith(kept), qPrintable(shown));
        QCOMPARE(veiledPage(shown, json), shown);
    }

    void oneAddressHasOneName()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        QCOMPARE(visibleText(QStringLiteral("::ffff:203.0.113.7")), visibleText(QStringLiteral("203.0.113.7")));
        QVERIFY(visibleText(QStringLiteral("203.0.113.8")) != visibleText(QStringLiteral("203.0.113.7")));
    }

    // While names are hidden figures come every second: nothing that is known already is worked out anew.
    void onlyWhoIsNewIsLearnt()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        const RoomPtr shown = d.room("board-merger");
        const auto facts = d.fleet.factsOf(secretShard);
        const qint64 hashes = d.privacy.names().hashes();
        auto next = std::make_shared<ShardSnapshot>(*facts);
        next->at = 2000;
        for (RoomPtr &r : next->rooms) {
            auto room = std::make_shared<Room>(*r);
            for (size_t i = 1; i < room->people.size(); ++i) {
                auto p = std::make_shared<Person>(*room->people[i]);
                p->region = QStringLiteral("moved");
                room->people[i] = p;
            }
            r = room;
        }
        d.fleet.apply(next);
        QVERIFY(d.room("board-merger") != shown);
        QCOMPARE(d.room("board-merger")->people[0], shown->people[0]); // not a copy for each snapshot
        QVERIFY(d.room("board-merger")->people[1] != shown->people[1]);
        QCOMPARE(d.room("board-merger")->people[1]->name, shown->people[1]->name);
        QCOMPARE(d.room("board-merger")->people[1]->region, QStringLiteral("moved"));
        QCOMPARE(d.privacy.names().hashes(), hashes);
        // somebody takes another name, somebody comes
        auto last = std::make_shared<ShardSnapshot>(*next);
        last->at = 3000;
        RoomPtr &board = *std::find_if(last->rooms.begin(), last->rooms.end(), [](const RoomPtr &r) { return r->name == QLatin1String("board-merger"); });
        auto room = std::make_shared<Room>(*board);
        auto renamed = std::make_shared<Person>(*room->people[1]);
        renamed->name = QStringLiteral("Bettina Krause");
        room->people[1] = renamed;
        room->people.push_back(secretPerson("ffa1b2c3", "Carla Conti"));
        board = room;
        d.fleet.apply(last);
        QCOMPARE(d.room("board-merger")->people[1]->name, shown->people[1]->name);
        QVERIFY(Pseudonyms::isOne(d.room("board-merger")->people[2]->name));
        QCOMPARE(visibleText(QStringLiteral("Bettina Krause")), shown->people[1]->name);
        QCOMPARE(visibleText(QStringLiteral("Carla Conti")), d.room("board-merger")->people[2]->name);
    }

    // A window may stand with hidden names for weeks.
    void whatIsKnownIsBounded()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        const QString name = d.room("board-merger")->name;
        const RoomPtr stays = secretRoom(QStringLiteral("board-merger"), {secretPerson("00a1b2c3", "Ana"), secretPerson("4f2a91c3", "Miguel Ortega")});
        for (int round = 0; round < 30; ++round) {
            std::vector<RoomPtr> rooms{stays};
            for (int i = 0; i < 1000; ++i) rooms.push_back(secretRoom(QStringLiteral("room-%1-%2").arg(round, 3, 10, QLatin1Char('0')).arg(i, 4, 10, QLatin1Char('0')), {}));
            d.fleet.apply(secretSnapshot(rooms, 2000 + round));
            for (int i = 0; i < 5000; ++i) (void)visibleText(QStringLiteral("from 2001:db8::%1:%2").arg(round, 0, 16).arg(i, 0, 16));
        }
        QVERIFY2(d.privacy.words() <= Privacy::FewWords + 5000, qPrintable(QString::number(d.privacy.words())));
        QVERIFY2(d.privacy.names().count() <= 2 * Privacy::FewNumbers + 10'000, qPrintable(QString::number(d.privacy.names().count())));
        QCOMPARE(d.room("board-merger")->name, name);
        QCOMPARE(visibleText(QStringLiteral("Miguel Ortega")), d.room("board-merger")->people[1]->name);
        QVERIFY(!visibleText(QStringLiteral("room-029-0007")).contains(QStringLiteral("029")));
    }

    void aShardThatIsGoneIsLetGo()
    {
        SecretDesk d;
        d.privacy.setOn(true);
        const std::weak_ptr<const ShardSnapshot> facts = d.fleet.factsOf(secretShard);
        d.fleet.setShards({ShardId{QStringLiteral("us-1")}});
        QVERIFY(facts.expired());
    }

    // Rooms of a load test, and names in a script without spaces: all begin alike. Steps are counted, not seconds.
    void namesThatBeginAlikeCostNoMore()
    {
        constexpr int Many = 20'000;
        Pseudonyms names;
        NameVeil veil(names);
        veil.readPatterns();
        QStringList all;
        for (int i = 0; i < Many; ++i) all << QStringLiteral("load-%1").arg(i, 5, 10, QLatin1Char('0')) << QString::fromUtf8("会议室") + QChar(0x4e00 + i / 200) + QChar(0x4e00 + i % 200);
        for (const QString &name : std::as_const(all)) veil.know(name, QStringLiteral("Room 1"));
        QCOMPARE(veil.words(), qsizetype(2 * Many));
        const qint64 learnt = veil.steps();
        QVERIFY2(learnt <= 10 * Many, qPrintable(QString::number(learnt)));
        for (const QString &name : std::as_const(all)) QCOMPARE(veil.shown(u'<' + name + u'>'), QStringLiteral("<Room 1>"));
        QVERIFY2(veil.steps() - learnt <= 20 * Many, qPrintable(QString::number(veil.steps() - learnt)));
        QCOMPARE(veil.shown(QString::fromUtf8("load-0000 load-000001 会议室")), QString::fromUtf8("load-0000 load-000001 会议室"));
    }

    void theLongestNameCounts()
    {
        Pseudonyms names;
        NameVeil veil(names);
        veil.know(QStringLiteral("Ana"), QStringLiteral("<1>"));
        veil.know(QStringLiteral("Ana Maria Lopez"), QStringLiteral("<2>"));
        veil.know(QStringLiteral("Maria"), QStringLiteral("<3>"));
        veil.know(QStringLiteral("ana"), QStringLiteral("<4>")); // who came first keeps the word
        QCOMPARE(veil.shown(QStringLiteral("ANA MARIA LOPEZ, Ana Maria, Ana Marias")), QStringLiteral("<2>, <1> <3>, <1> Marias"));
    }

    void whatSnapshotsHaveNoMoreIsHiddenToo()
    {
        SecretDesk d;
        d.fleet.apply(secretSnapshot({secretRoom(QStringLiteral("board-merger"), {secretPerson("00a1b2c3", "Ana"), secretPerson("11a1b2c3", "Bo Xi"), secretPerson("4f2a91c3", "Miguel Ortega")})}, 2000));
        d.fleet.apply(secretSnapshot({secretRoom(QStringLiteral("board-merger"), {secretPerson("00a1b2c3", "Ana"), secretPerson("11a1b2c3", "Bo Xi")})}, 3000)); // one leaves
        Alert a;
        a.key.rule = QStringLiteral("Room_poor");
        a.key.target = EntityId::of(secretShard, RoomId{QStringLiteral("layoffs@conference.meet.example.org")});
        a.target = QStringLiteral("layoffs");
        a.state.phase = AlertPhase::Firing;
        d.alerts.put({}, {a}, 3000);
        Operation op;
        op.id = QStringLiteral("1");
        op.request = {QStringLiteral("end-room"), secretShard, {QStringLiteral("secret-plan@conference.meet.example.org")}, {}, false, {}};
        d.operations.put(op);
        d.privacy.setOn(true);
        QVERIFY(!visibleText(QStringLiteral("Miguel Ortega leaves")).contains(QStringLiteral("Ortega")));
        QVERIFY(!noticeTarget(d.alerts.open().front(), d.fleet).contains(QStringLiteral("layoffs")));
        QVERIFY(!operationTargets({op.request}).contains(QStringLiteral("secret")));
        QCOMPARE(d.alerts.open().front().target, QStringLiteral("layoffs")); // alerts to others say what it is
    }

    // What is done to "Person 12" is done to the one behind it.
    void actionsMeetTheRightOne()
    {
        SecretDesk d;
        const RoomId room{QStringLiteral("board-merger@conference.meet.example.org")};
        const EntityId person = EntityId::of(secretShard, room, PersonId{QStringLiteral("4f2a91c3")});
        const auto open = offersFor(d.fleet, {person});
        d.privacy.setOn(true);
        const auto hidden = offersFor(d.fleet, {person});
        QVERIFY(!open.empty());
        QCOMPARE(hidden.size(), open.size());
        for (size_t i = 0; i < open.size(); ++i) {
            QCOMPARE(hidden[i].requests, open[i].requests);
            QVERIFY2(!operationQuestion(*hidden[i].kind, hidden[i].requests).contains(QStringLiteral("4f2a")), qPrintable(operationQuestion(*hidden[i].kind, hidden[i].requests)));
        }
        QCOMPARE(hidden.front().requests.front().targets, (QStringList{room.value, QStringLiteral("4f2a91c3")}));
    }

    void viewsHearOfItOnce()
    {
        SecretDesk d;
        QSignalSpy shown(&d.fleet, &Fleet::updated), told(&d.fleet, &Fleet::told), changed(&d.privacy, &Privacy::changed);
        d.privacy.setOn(true);
        d.privacy.setOn(true);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(told.size(), 0);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "privacy.moc"
