#include "engine/draft.h"

namespace jitscope {
namespace {

bool isStatement(const Reading &r) { return r.hasValue() || r.state == ReadingState::NoMeaning; }

int reasonRank(ReadingState s)
{
    switch (s) {
    case ReadingState::SwitchedOff: return 2;
    case ReadingState::NotExported: return 1;
    default: return 0;
    }
}

void take(QString &to, const QString &from)
{
    if (!from.isEmpty()) to = from;
}

template<class T>
void take(std::optional<T> &to, const std::optional<T> &from)
{
    if (from) to = from;
}

void take(RecorderView &to, const RecorderView &from)
{
    if (from.known || from.busy != RecorderView::Busy::Unknown || from.healthy != RecorderView::Healthy::Unknown) {
        if (!to.known || from.at >= to.at) to = from; // what a Jibri posted may be newer than the page, or older
    }
}

} // namespace

void overlay(Readings &to, const Readings &from, bool prefer)
{
    for (const Reading &r : from) {
        const Reading *old = to.find(r.metric);
        if (!old) {
            to.set(r);
            continue;
        }
        const bool says = isStatement(r), said = isStatement(*old);
        if (says && (!said || prefer || r.at >= old->at)) to.set(r);
        else if (!says && !said && reasonRank(r.state) >= reasonRank(old->state)) to.set(r);
    }
}

void overlay(Server &to, const Server &from)
{
    take(to.version, from.version);
    take(to.release, from.release);
    take(to.region, from.region);
    take(to.relayId, from.relayId);
    take(to.occupant, from.occupant);
    take(to.message, from.message);
    take(to.disk, from.disk);
    take(to.fullestDisk, from.fullestDisk);
    take(to.nodename, from.nodename);
    take(to.serving, from.serving);
    take(to.inBrewery, from.inBrewery);
    take(to.inFocusList, from.inFocusList);
    take(to.operational, from.operational);
    take(to.restOk, from.restOk);
    take(to.draining, from.draining);
    take(to.shuttingDown, from.shuttingDown);
    take(to.scraped, from.scraped);
    take(to.scrapedBy, from.scrapedBy);
    take(to.instance, from.instance);
    if (!from.behind.empty()) to.behind = from.behind;
    if (from.table && (!to.table || from.table->at >= to.table->at)) to.table = from.table;
    take(to.signal, from.signal);
    take(to.pins, from.pins);
    take(to.presence, from.presence);
    take(to.rest, from.rest);
    take(to.focus, from.focus);
    to.presenceItems = std::max(to.presenceItems, from.presenceItems);
    if (from.since) to.since = from.since;
    take(to.recordingFile, from.recordingFile);
    if (from.canary.at > to.canary.at) to.canary = from.canary;
    if (from.sessionFailed.at > to.sessionFailed.at) to.sessionFailed = from.sessionFailed;
    if (!from.recordingRoom.isEmpty()) to.recordingRoom = from.recordingRoom;
}

void overlay(Person &to, const Person &from)
{
    if (!from.name.isEmpty() && from.nameSource >= to.nameSource) {
        to.name = from.name;
        to.nameSource = from.nameSource;
    }
    take(to.statsId, from.statsId);
    take(to.region, from.region);
    if (from.role != Role::Unknown) to.role = from.role;
    if (from.kind != PersonKind::Person) to.kind = from.kind;
    take(to.audioMuted, from.audioMuted);
    take(to.videoMuted, from.videoMuted);
    take(to.sendsAudio, from.sendsAudio);
    take(to.sendsVideo, from.sendsVideo);
    take(to.sendsScreen, from.sendsScreen);
    take(to.suspendedVideo, from.suspendedVideo);
    take(to.forceMuted, from.forceMuted);
    take(to.iceConnected, from.iceConnected);
    take(to.dtlsConnected, from.dtlsConnected);
    take(to.packetsUp, from.packetsUp);
    take(to.packetsDown, from.packetsDown);
    if (from.suspendedVideo) { // told by pages that tell of layers
        to.wantedHeight = from.wantedHeight;
        to.givenHeight = from.givenHeight;
    }
    if (!from.streams.empty()) to.streams = from.streams;
    if (from.joinedAt) to.joinedAt = to.joinedAt ? std::min(to.joinedAt, from.joinedAt) : from.joinedAt;
    overlay(to.readings, from.readings);
}

} // namespace jitscope
