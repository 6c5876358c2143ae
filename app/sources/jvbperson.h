// What a bridge's debug pages say of one endpoint, gathered in the order of the page and judged when all of it is known.
#pragma once

#include "sources/json.h"

#include <array>
#include <cmath>
#include <limits>

namespace jitscope {

inline constexpr double NoFigure = std::numeric_limits<double>::quiet_NaN();

// Packets of the last 60 s, one direction.
struct JvbLoss
{
    double lost = NoFigure, received = NoFigure;
};

struct JvbStream // one received SSRC; retransmissions have none
{
    quint32 ssrc = 0;
    enum class Media : quint8 { Unknown, Audio, Video } media = Media::Unknown;
    double jitter = NoFigure; // ms
    double packets = NoFigure, expected = NoFigure, lost = NoFigure; // since the stream began
};

struct JvbEncoding
{
    quint32 ssrc = 0;
    qint64 rtx = -1;
    double rate = NoFigure; // bit/s of the topmost layer, which includes those below
    struct Layer { int height = 0; double rate = 0; };
    std::array<Layer, 4> layers; // one per height
    size_t heights = 0;
};

struct JvbVideoSource
{
    enum class Type : quint8 { Camera, Desktop, Disabled } type = Type::Camera;
    QString name;
    std::vector<JvbEncoding> encodings;
    bool flows() const;
    double rate() const; // NaN when no layer tells
};

struct JvbEndpoint
{
    QString id, statsId;
    bool detail = false;       // more than its name is known
    bool old = false;          // page of before 2.3-222
    bool expired = false;
    bool receiver = false, tracker = false; // these parts were there
    int visitor = -1, iceConnected = -1, iceFailed = -1, dtls = -1, suspended = -1;
    int audioActive = -1, videoActive = -1, audioForceMute = -1, videoForceMute = -1;
    bool hasRtt = false, hasLastN = false, hasWanted = false, hasTarget = false, hasEstimate = false;
    int wantedHeight = 0, givenHeight = 0; // px, of the source that is cut most
    double rtt = NoFigure, bweProbing = NoFigure, bweAllocator = NoFigure, ideal = NoFigure, target = NoFigure, lastN = NoFigure, nacked = NoFigure;
    double rateUp = NoFigure, rateDown = NoFigure, audioRate = NoFigure, videoRate = NoFigure;
    JvbLoss up, down;
    std::vector<JvbStream> streams;
    std::vector<JvbVideoSource> sources;

    std::vector<Stream> sentStreams(const std::vector<quint32> &audioSources) const;
    bool sendsNothing() const; // by what the page tells; false when it does not tell
    // `audioSources`: SSRCs of audio that the conference knows to be this endpoint's; empty when the page does not tell.
    PersonPtr person(const ParseContext &context, bool full, const std::vector<quint32> &audioSources) const;
};

// An endpoint's object; also of a relay, whose transceiver has the same shape.
void readJvbEndpoint(JsonValue &value, JvbEndpoint &endpoint);
void readJvbTransceiver(JsonValue &value, JvbEndpoint &endpoint);
void readJvbReceiver(JsonValue &value, JvbEndpoint &endpoint);
void readJvbSender(JsonValue &value, JvbEndpoint &endpoint);
// "Node Audio bitrate calculator 1829165222" of the old pages and "Audio bitrate calculator" of the new ones: the name alone.
std::string_view jvbNodeName(std::string_view key);
// A decimal SSRC; 0 when the key is none (fixed keys stand beside SSRCs).
quint32 ssrcOf(std::string_view key);

} // namespace jitscope
