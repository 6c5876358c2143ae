// What `jitscope status --json` says of recorders beyond their figures.
#include "statusjson.h"

#include <QJsonArray>
#include <QTest>

using namespace jitscope;

class TestStatusJson : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1'700'000'000'000;
    static QJsonObject recorder(const Server &server)
    {
        ShardSnapshot s;
        s.id = ShardId{QStringLiteral("eu")};
        s.servers.push_back(std::make_shared<const Server>(server));
        return shardJson(s, Now)[u"recorders"].toArray().first().toObject();
    }
    static Server jibri()
    {
        Server s;
        s.id = ServerId{QStringLiteral("jibri-1")};
        s.kind = ServerKind::Recorder;
        return s;
    }

private slots:
    void howSureTheRoomIs()
    {
        Server s = jibri();
        QCOMPARE(recorder(s)[u"recording_room_certainty"].toString(), QStringLiteral("unknown"));
        QVERIFY(recorder(s)[u"recording_room"].isNull());
        s.recordingRoom = RoomId{QStringLiteral("standup@conference.meet.example.org")};
        s.roomSure = RoomSure::Likely;
        QCOMPARE(recorder(s)[u"recording_room_certainty"].toString(), QStringLiteral("likely"));
        s.roomSure = RoomSure::Certain;
        QCOMPARE(recorder(s)[u"recording_room_certainty"].toString(), QStringLiteral("certain"));
    }

    void theLatestCanary()
    {
        Server s = jibri();
        QVERIFY(recorder(s).contains(u"canary") && recorder(s)[u"canary"].isNull()); // none known is not one that failed
        s.canary = {Now - 90'000, true, 12.5, 0, {}, {}};
        QJsonObject c = recorder(s)[u"canary"].toObject();
        QCOMPARE(c[u"ok"], QJsonValue(true));
        QCOMPARE(c[u"age_s"].toDouble(), 90.0);
        QCOMPARE(c[u"recorded_s"].toDouble(), 12.5);
        QCOMPARE(c[u"failed_in_a_row"].toInt(-1), 0);
        QVERIFY(c[u"failed_step"].isNull() && c[u"detail"].isNull());
        s.canary = {Now - 1000, false, 0, 2, QStringLiteral("ffmpeg runs"), QStringLiteral("not in time")};
        c = recorder(s)[u"canary"].toObject();
        QCOMPARE(c[u"ok"], QJsonValue(false));
        QVERIFY(c[u"recorded_s"].isNull()); // never zero
        QCOMPARE(c[u"failed_in_a_row"].toInt(), 2);
        QCOMPARE(c[u"failed_step"].toString(), QStringLiteral("ffmpeg runs"));
        QCOMPARE(c[u"detail"].toString(), QStringLiteral("not in time"));
    }
};

QTEST_GUILESS_MAIN(TestStatusJson)
#include "statusjson.moc"
