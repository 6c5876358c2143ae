// A shard in order, for the tests of what is found in one that is not.
#pragma once

#include "fixture.h"

namespace jitscope::test {

inline const QString J1 = QStringLiteral("jvb1"), J2 = QStringLiteral("jvb2"), F = QStringLiteral("jicofo"), X = QStringLiteral("prosody"), B1 = QStringLiteral("jibri1"), B2 = QStringLiteral("jibri2");
inline const QString Bridges = QStringLiteral("jvbbrewery@internal.auth.x"), Recorders = QStringLiteral("jibribrewery@internal.auth.x");
inline const QString R = QStringLiteral("sync@conference.x");

// A shard in order: a bridge that is well, a focus, a feed that lives.
struct Calm : Shard
{
    Server bridge = serverNamed(J1), focus = serverNamed(F, ServerKind::Focus), recorder = serverNamed(B1, ServerKind::Recorder);

    Calm()
    {
        config.xmpp.url = QUrl(QStringLiteral("ws://x"));
        config.xmpp.bridgeBreweries = {Bridges};
        config.xmpp.recorderBreweries = {Recorders};
        server(ServerKind::Bridge, J1);
        server(ServerKind::Focus, F);
        server(ServerKind::Recorder, B1);
        bridge.restOk = true;
        bridge.readings.measure(Metric::BridgeStress, 0.2, Now, source(SourceKind::JvbHealth, J1));
        bridge.readings.measure(Metric::BridgeMucsConfigured, 1, Now, source(SourceKind::JvbHealth, J1));
        bridge.readings.measure(Metric::BridgeMucsJoined, 1, Now, source(SourceKind::JvbHealth, J1));
        recorder.rest = {RecorderView::Busy::Idle, RecorderView::Healthy::Healthy, true, Now};
        tell();
    }

    void tell(bool bridgeInBrewery = true, bool recorderInBrewery = true, RecorderView view = {RecorderView::Busy::Idle, RecorderView::Healthy::Healthy, true, Now}, int items = 1)
    {
        see(SourceKind::JvbHealth, J1).servers = {bridge};
        see(SourceKind::JicofoStats, F).servers = {focus};
        see(SourceKind::JibriHealth, B1).servers = {recorder};
        Server b = serverNamed(J1), f = serverNamed(QStringLiteral("focus"), ServerKind::Focus), r = serverNamed(B1, ServerKind::Recorder);
        b.occupant = Bridges + u'/' + J1;
        b.inBrewery = bridgeInBrewery;
        f.occupant = Bridges + "/focus";
        f.inBrewery = true;
        r.occupant = Recorders + u'/' + B1;
        r.inBrewery = recorderInBrewery;
        r.presence = view;
        r.presenceItems = items;
        see(SourceKind::Brewery, X, Bridges).servers = {f, b};
        see(SourceKind::Brewery, X, Recorders).servers = {r};
    }

    // Everybody answers again at that time.
    SnapshotPtr at(qint64 ms)
    {
        for (SourceState &s : sources)
            if (s.missed == 0) s.lastOk = Now + ms;
        return make(Now + ms);
    }
};

} // namespace jitscope::test
