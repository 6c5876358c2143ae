// A room (conference) and the people in it, as known at one moment.
#pragma once

#include "base/id.h"
#include "base/reading.h"
#include "fleet/health.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

enum class Role : quint8 { Unknown, Participant, Moderator, Owner, Visitor };
enum class PersonKind : quint8 { Person, Recorder, Gateway, Transcriber };
// Where the shown name comes from; the screen says which (no server but Prosody's /room knows the display name).
enum class NameSource : quint8 { None, EndpointId, StatsId, Muc };

// One thing that somebody sends, as the bridge receives it. Only full detail tells; a figure that is not told is absent.
struct Stream
{
    enum class Media : quint8 { Audio, Camera, Screen };
    struct Layer
    {
        int height = 0;     // px; 0 unknown
        bool flows = false; // arrives now
        friend bool operator==(const Layer &, const Layer &) = default;
    };
    Media media = Media::Audio;
    QString name;                         // of the source ("4f2a91c3-v0"), hostile text; empty: the page names none
    quint32 ssrc = 0;                     // of its lowest encoding; 0 unknown
    std::optional<float> rate;            // kbit/s, all layers that arrive
    std::optional<float> loss;            // per cent, since it began to send (the page has no shorter count of one stream)
    std::optional<float> jitter;          // ms, RFC 3550, the worst of its layers
    std::vector<Layer> layers;            // of video, the lowest first; at most 8
    friend bool operator==(const Stream &, const Stream &) = default;
};

struct Person
{
    PersonId id;
    QString name;                                // hostile text; the endpoint id when nothing better is known
    NameSource nameSource = NameSource::None;
    QString statsId, region;
    ServerId bridge;                             // empty: not known
    Role role = Role::Unknown;
    PersonKind kind = PersonKind::Person;
    std::optional<bool> audioMuted, videoMuted;  // what the client announces about itself (Jicofo)
    std::optional<bool> sendsAudio, sendsVideo, sendsScreen; // what the bridge sees arriving
    std::optional<bool> suspendedVideo;          // the bridge withholds video for lack of bandwidth
    std::optional<bool> forceMuted;              // by a moderator, on the server
    std::optional<bool> iceConnected, dtlsConnected;
    std::optional<int> packetsUp, packetsDown;   // in the bridge's last minute, lost ones too: what its loss is a share of
    // Of the picture that is cut most for lack of bandwidth, px; both 0: none is, or nobody tells. given 0 with wanted set: it is withheld.
    int wantedHeight = 0, givenHeight = 0;
    Health health = Health::Pending;             // worst band of its figures, steady (quality/qualitywatch.h); Pending when nothing is measured
    qint64 joinedAt = 0;                         // first seen by us, ms; 0 unknown
    std::vector<Stream> streams;                 // audio first, then camera, then screen; at most 16; empty without full detail
    Readings readings;
    friend bool operator==(const Person &, const Person &) = default;
};
using PersonPtr = std::shared_ptr<const Person>;

struct Room
{
    RoomId id;                       // bare JID
    QString name;                    // the part before '@', hostile text
    QString domain;                  // the part behind it
    QString meetingId;
    Health health = Health::Pending; // worst of its people
    qint64 createdAt = 0;            // ms since the epoch; 0 unknown
    qint64 detailAt = 0;             // when full detail of all its people last came at once; 0 never
    bool detailApart = false;        // it comes person by person, because the room is big: their readings say when
    PersonId speaker;                // dominant now; empty: nobody or unknown
    std::optional<bool> recording, streaming;
    std::optional<bool> peerToPeer;  // two people talk directly; the bridge does not see their media
    bool breakout = false;
    bool leaked = false;             // Prosody keeps it though nobody in it has a live connection
    QString pinnedVersion = {};      // bridges of this version only; empty: not pinned, or not known. Hostile
    qint64 pinnedUntil = 0;          // ms since the epoch; 0 not told
    std::vector<ServerId> bridges;   // sorted
    std::vector<PersonPtr> people;   // sorted by id; may be shorter than the count in readings (visitors, no debug page)
    Readings readings;
    friend bool operator==(const Room &, const Room &) = default;
};
using RoomPtr = std::shared_ptr<const Room>;

} // namespace jitscope
