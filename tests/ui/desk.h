// One shard with a room, a bridge and a recorder, for tests of panels and pages that need no whole fleet.
#pragma once

#include "fleet/quality.h"
#include "panels/facts.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>

#include <functional>

namespace jitscope {

inline const ShardId shardId{"eu-west-1"};
inline const RoomId roomId{"design-critique@conference.meet.example.org"};
inline const PersonId personId{"4f2a91c3"};
inline const EntityId room = EntityId::of(shardId, roomId), person = EntityId::of(shardId, roomId, personId);
inline const EntityId bridge = EntityId::of(shardId, ServerId{"jvb-eu1-01"}), jibri = EntityId::of(shardId, ServerId{"jibri-eu1-2"});

struct Desk
{
    Workspace workspace;
    Navigator navigator{EntityId::of(shardId)};
    View view{workspace, navigator};
    qint64 now = QDateTime::currentMSecsSinceEpoch();

    std::shared_ptr<Person> somebody(const QString &id, const QString &name, double lossUp) const
    {
        auto p = std::make_shared<Person>();
        p->id = PersonId{id};
        p->name = name;
        p->nameSource = NameSource::Muc;
        p->bridge = ServerId{"jvb-eu1-01"};
        p->health = lossUp > 3 ? Health::Warning : lossUp > 1 ? Health::Fair : Health::Ok;
        p->readings.measure(Metric::PersonLossUp, lossUp, now - 2000, 0);
        p->readings.measure(Metric::PersonLossDown, 0.4, now - 2000, 0);
        p->readings.measure(Metric::PersonRtt, 92, now - 2000, 0);
        return p;
    }

    std::shared_ptr<Person> miguel() const
    {
        auto p = somebody(personId.value, QStringLiteral("Miguel Ortega"), 7.9);
        p->statsId = QStringLiteral("Delta-7Qf");
        p->region = QStringLiteral("eu-west");
        p->role = Role::Participant;
        p->sendsAudio = p->sendsVideo = true;
        p->audioMuted = false;
        p->videoMuted = false;
        p->suspendedVideo = false;
        p->iceConnected = p->dtlsConnected = true;
        p->joinedAt = now - 41 * 60'000;
        Readings &r = p->readings;
        r.measure(Metric::PersonJitterUp, 34.2, now - 4000, 0);
        r.measure(Metric::PersonBitrateUp, 612, now - 2000, 0);
        r.measure(Metric::PersonAudioBitrateUp, 34, now - 2000, 0);
        r.measure(Metric::PersonVideoBitrateUp, 578, now - 2000, 0);
        r.measure(Metric::PersonBitrateDown, 1840, now - 2000, 0);
        r.measure(Metric::PersonEstimateDown, 4120, now - 4000, 0);
        r.measure(Metric::PersonWantedDown, 2600, now - 4000, 0);
        r.miss(Metric::PersonVideoJitterUp, ReadingState::NotExported, 0, 0);
        p->readings.set(legScore(*p)); // as the engine does for everybody
        return p;
    }

    void show(std::vector<PersonPtr> people, const std::function<void(ShardSnapshot &, Room &)> &change = {})
    {
        workspace.fleet.setShards({shardId});
        auto s = std::make_shared<ShardSnapshot>();
        s->id = shardId;
        s->name = QStringLiteral("eu-west-1");
        s->at = now;
        s->health = Health::Warning;
        SourceState debug;
        debug.kind = SourceKind::JvbDebugFull;
        debug.name = QStringLiteral("jvb-eu1-01 /debug");
        debug.address = QStringLiteral("http://127.0.0.1:8080/debug/a81f?full=true");
        debug.health = Health::Ok;
        debug.server = ServerId{"jvb-eu1-01"};
        debug.lastOk = now - 2000;
        s->sources.push_back(debug);
        SourceState stats = debug;
        stats.kind = SourceKind::JvbColibriStats;
        stats.name = QStringLiteral("jvb-eu1-01 /colibri/stats");
        stats.health = Health::SwitchedOff;
        stats.setting = QStringLiteral("videobridge.apis.rest.enabled = true");
        stats.settingFile = QStringLiteral("jvb.conf");
        s->sources.push_back(stats);
        auto r = std::make_shared<Room>();
        r->id = roomId;
        r->name = QStringLiteral("design-critique");
        r->domain = QStringLiteral("conference.meet.example.org");
        r->createdAt = now - 72 * 60'000;
        r->bridges = {ServerId{"jvb-eu1-01"}};
        r->health = Health::Warning;
        r->readings.measure(Metric::RoomPeople, double(people.size()), now, 0);
        r->readings.measure(Metric::RoomLossUpMax, 7.9, now, 0);
        r->readings.measure(Metric::RoomLossUpMedian, 0.2, now, 0);
        r->readings.measure(Metric::RoomLossUpP95, 5.5, now, 0);
        r->readings.measure(Metric::RoomRttMax, 231, now, 0);
        if (!people.empty()) r->speaker = people.back()->id;
        r->people = std::move(people);
        auto b = std::make_shared<Server>();
        b->id = ServerId{"jvb-eu1-01"};
        b->name = b->id.value;
        b->kind = ServerKind::Bridge;
        b->health = Health::Ok;
        b->version = QStringLiteral("2.3-209");
        b->inBrewery = true;
        b->readings.measure(Metric::BridgeStress, 0.41, now, 0);
        b->readings.measure(Metric::BridgeXmppConnected, 1, now, 0);
        b->readings.measure(Metric::BridgeXmppConfigured, 1, now, 0);
        b->readings.miss(Metric::BridgeRtt, ReadingState::SwitchedOff, now, 1);
        auto j = std::make_shared<Server>();
        j->id = ServerId{"jibri-eu1-2"};
        j->name = j->id.value;
        j->kind = ServerKind::Recorder;
        j->health = Health::Warning;
        j->presence = {RecorderView::Busy::Idle, RecorderView::Healthy::Healthy, true, now - 5000};
        j->rest = {RecorderView::Busy::Busy, RecorderView::Healthy::Healthy, true, now - 1000};
        s->servers = {j, b};
        s->readings.measure(Metric::ShardPeople, 612, now, NoSource);
        s->readings.measure(Metric::ShardRttMedian, 38, now, NoSource);
        if (change) change(*s, *r);
        s->rooms.push_back(r);
        workspace.series.append(*s);
        workspace.fleet.apply(s);
    }
};

// A picture beside the test program, for people to look at.
inline void keep(QWidget &widget, const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/shots");
    QDir().mkpath(folder);
    QCoreApplication::processEvents(); // what was just made takes its place
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace jitscope
