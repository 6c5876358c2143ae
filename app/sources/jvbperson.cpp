// One endpoint of a bridge's debug pages. Paths: "new" is jitsi-videobridge 2.3-222 and later, "old" is before.
#include "sources/jvbperson.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace jitscope {
namespace {

constexpr double kilo = 1e-3;
// Two silent endpoints still send RTCP: less than this is no media (bit/s).
constexpr double rtcpOnly = 10'000;
// A bridge keeps no more streams; the others are far over what a client sends. They bound the work on a hostile page.
constexpr size_t maxStreams = 1024, maxSources = 64, maxEncodings = 32;

void readLoss(JsonValue &value, JvbLoss &loss)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "packets_lost") loss.lost = v.number();
        else if (key == "packets_received") loss.received = v.number();
    });
}

void readConnectionStats(JsonValue &value, JvbEndpoint &e)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "rtt") {
            e.hasRtt = true;
            e.rtt = v.number();
        } else if (key == "incoming_loss_stats") {
            readLoss(v, e.up);
        } else if (key == "outgoing_loss_stats") {
            readLoss(v, e.down);
        }
    });
}

void readTracker(JsonValue &value, JvbEndpoint &e)
{
    e.tracker = true;
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        JvbStream stream;
        stream.ssrc = ssrcOf(key);
        if (!stream.ssrc || !v.isObject()) return; // a node counter
        v.fields([&](std::string_view name, JsonValue &figure) {
            if (name == "jitter") {
                stream.jitter = figure.number();
            } else if (name == "num_received_packets") {
                stream.packets = figure.number();
            } else if (name == "num_expected_packets") {
                stream.expected = figure.number();
            } else if (name == "cumulative_packets_lost") {
                stream.lost = figure.number();
            } else if (name == "media_type" || name == "mediaType") {
                const std::string_view media = figure.text();
                if (media == "audio" || media == "AUDIO") stream.media = JvbStream::Media::Audio;
                else if (media == "video" || media == "VIDEO") stream.media = JvbStream::Media::Video;
            }
        });
        if (e.streams.size() < maxStreams) e.streams.push_back(stream);
    });
}

void readEncoding(JsonValue &value, JvbEncoding &encoding)
{
    value.fields([&](std::string_view key, JsonValue &v) {
        if (key == "rtx_ssrc" || key == "rtxSsrc") {
            const double rtx = v.number();
            if (rtx > 0 && rtx <= 0xffffffff) encoding.rtx = qint64(rtx);
        } else if (v.isObject()) { // a layer
            double rate = NoFigure, height = NoFigure;
            v.fields([&](std::string_view name, JsonValue &figure) {
                if (name == "bitrate_bps" || name == "bitrateBps") rate = figure.number();
                else if (name == "height") height = figure.number();
            });
            if (rate >= 0 && !(encoding.rate >= rate)) encoding.rate = rate;
            if (!(height > 0 && height < 100'000)) return;
            size_t at = 0;
            while (at < encoding.heights && encoding.layers[at].height != int(height)) ++at;
            if (at == encoding.layers.size()) return;
            encoding.heights = std::max(encoding.heights, at + 1);
            encoding.layers[at] = {int(height), std::max(encoding.layers[at].rate, rate >= 0 ? rate : 0)};
        }
    });
}

void readMediaSources(JsonValue &value, JvbEndpoint &e)
{
    value.fieldsIfAny([&](std::string_view id, JsonValue &source) {
        if (!source.isObject()) return;
        JvbVideoSource video;
        video.name = QString::fromUtf8(id.data(), qsizetype(id.size())).left(128);
        source.fields([&](std::string_view key, JsonValue &v) {
            if (key == "video_type" || key == "videoType") {
                const std::string_view type = v.text();
                if (type.starts_with("DESKTOP")) video.type = JvbVideoSource::Type::Desktop;
                else if (type == "DISABLED" || type == "NONE") video.type = JvbVideoSource::Type::Disabled;
                return;
            }
            constexpr std::string_view prefix = "rtp_encoding_";
            JvbEncoding encoding;
            encoding.ssrc = ssrcOf(key.starts_with(prefix) ? key.substr(prefix.size()) : key);
            if (!encoding.ssrc || !v.isObject()) return;
            readEncoding(v, encoding);
            if (video.encodings.size() < maxEncodings) video.encodings.push_back(encoding);
        });
        if (e.sources.size() < maxSources) e.sources.push_back(std::move(video));
    });
}

// Per source what is sent (null: withheld) and what would be with enough bandwidth; the one that is cut most is kept.
void readAllocations(JsonValue &value, JvbEndpoint &e)
{
    const auto height = [](JsonValue &layer) {
        double px = 0;
        layer.fieldsIfAny([&](std::string_view key, JsonValue &v) {
            if (key == "height") px = v.number();
        });
        return px > 0 && px < 100'000 ? int(px) : 0;
    };
    value.fieldsIfAny([&](std::string_view, JsonValue &source) {
        int given = 0, wanted = 0;
        source.fieldsIfAny([&](std::string_view key, JsonValue &layer) {
            if (key == "target") given = height(layer);
            else if (key == "ideal") wanted = height(layer);
        });
        if (wanted - given <= std::max(0, e.wantedHeight - e.givenHeight)) return;
        e.wantedHeight = wanted;
        e.givenHeight = given;
    });
}

void readAllocator(JsonValue &value, JvbEndpoint &e)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "bweBps") {
            e.hasEstimate = true;
            e.bweAllocator = v.number();
        } else if (key == "allocation") {
            v.fieldsIfAny([&](std::string_view name, JsonValue &figure) {
                if (name == "idealBps") {
                    e.hasWanted = true;
                    e.ideal = figure.number();
                } else if (name == "targetBps") {
                    e.hasTarget = true;
                    e.target = figure.number();
                } else if (name == "has_suspended_sources" || name == "hasSuspendedSources") {
                    e.suspended = figure.flag();
                } else if (name == "allocations") {
                    readAllocations(figure, e);
                }
            });
        } else if (key == "allocationSettings" || key == "allocation_settings") {
            v.fieldsIfAny([&](std::string_view name, JsonValue &figure) {
                if (name != "last_n" && name != "lastN") return;
                e.hasLastN = true;
                e.lastN = figure.number();
            });
        }
    });
}

// A figure that is -1 (or less) while there is none.
void setOrNotYet(Readings &readings, Metric metric, double value, double factor, const ParseContext &c)
{
    if (std::isfinite(value) && value >= 0) readings.measure(metric, value * factor, c.at, c.source);
    else readings.miss(metric, ReadingState::NotYet, c.at, c.source);
}

void setLoss(Readings &readings, Metric metric, const JvbLoss &loss, const ParseContext &c)
{
    if (std::isnan(loss.lost) || std::isnan(loss.received)) return;
    // late arrivals are subtracted, so that the count can be negative for a moment
    const double lost = std::max(loss.lost, 0.0), all = lost + std::max(loss.received, 0.0);
    if (all > 0) readings.measure(metric, 100 * lost / all, c.at, c.source);
    else readings.miss(metric, ReadingState::NoMeaning, c.at, c.source);
}

} // namespace

std::string_view jvbNodeName(std::string_view key)
{
    constexpr std::string_view prefix = "Node ";
    if (!key.starts_with(prefix)) return key;
    key.remove_prefix(prefix.size());
    const size_t space = key.rfind(' ');
    if (space != key.npos && space + 1 < key.size() && std::all_of(key.begin() + space + 1, key.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; }))
        key = key.substr(0, space);
    return key;
}

quint32 ssrcOf(std::string_view key)
{
    quint32 ssrc = 0;
    const auto [stop, error] = std::from_chars(key.data(), key.data() + key.size(), ssrc);
    return error == std::errc() && stop == key.data() + key.size() ? ssrc : 0;
}

void readJvbReceiver(JsonValue &value, JvbEndpoint &e)
{
    e.receiver = true;
    value.fieldsIfAny([&](std::string_view key, JsonValue &node) {
        const std::string_view name = jvbNodeName(key);
        if (name == "PacketStreamStats") {
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "bitrate_bps") e.rateUp = v.number();
            });
        } else if (name == "Audio bitrate calculator" || name == "Video bitrate calculator") {
            const bool audio = name.front() == 'A';
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "bitrate_bps") (audio ? e.audioRate : e.videoRate) = v.number();
                else if (k == "active") (audio ? e.audioActive : e.videoActive) = v.flag();
            });
        } else if (name == "AudioLevelReader_pre_srtp" || name == "AudioLevelReader") {
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "force_mute") e.audioForceMute = v.flag();
            });
        } else if (name == "VideoMuteNode") {
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "force_mute") e.videoForceMute = v.flag();
            });
        } else if (name == "Incoming statistics tracker") {
            readTracker(node, e);
        }
    });
}

void readJvbSender(JsonValue &value, JvbEndpoint &e)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &node) {
        if (key == "num_nacked_packets") {
            e.nacked = node.number();
            return;
        }
        const std::string_view name = jvbNodeName(key);
        if (name == "PacketStreamStats") {
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "bitrate_bps") e.rateDown = v.number();
            });
        } else if (name == "Nack handler" || name == "NACK handler") {
            node.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                if (k == "num_nacked_packets") e.nacked = v.number();
            });
        }
    });
}

void readJvbTransceiver(JsonValue &value, JvbEndpoint &e)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "endpoint_connection_stats" || key == "endpointConnectionStats") {
            e.old = e.old || key == "endpointConnectionStats";
            readConnectionStats(v, e);
        } else if (key == "media_sources" || key == "MediaStreamSources") {
            readMediaSources(v, e);
        } else if (key == "receiver") {
            readJvbReceiver(v, e);
        } else if (key.starts_with("RTP receiver")) {
            e.old = true;
            readJvbReceiver(v, e);
        } else if (key == "sender") {
            readJvbSender(v, e);
        } else if (key.starts_with("RTP sender")) {
            e.old = true;
            readJvbSender(v, e);
        }
    });
}

void readJvbEndpoint(JsonValue &value, JvbEndpoint &e)
{
    e.detail = true;
    value.fields([&](std::string_view key, JsonValue &v) {
        if (key == "stats_id" || key == "statsId") {
            e.statsId = v.string();
        } else if (key == "expired") {
            e.expired = v.flag() == 1;
        } else if (key == "visitor") {
            e.visitor = v.flag();
        } else if (key == "transceiver") {
            readJvbTransceiver(v, e);
        } else if (key == "bitrate_controller" || key == "bitrateController") {
            v.fieldsIfAny([&](std::string_view k, JsonValue &inner) {
                if (k == "bitrate_allocator" || k == "bitrateAllocator") readAllocator(inner, e);
            });
        } else if (key == "bandwidth_probing" || key == "bandwidthProbing") {
            v.fieldsIfAny([&](std::string_view k, JsonValue &figure) {
                if (k != "latest_bwe" && k != "latestBwe") return;
                e.hasEstimate = true;
                e.bweProbing = figure.number();
            });
        } else if (key == "ice_transport" || key == "iceTransport") {
            e.old = e.old || key == "iceTransport";
            v.fieldsIfAny([&](std::string_view k, JsonValue &flag) {
                if (k == "iceConnected") e.iceConnected = flag.flag();
                else if (k == "iceFailed") e.iceFailed = flag.flag();
            });
        } else if (key == "dtls_transport" || key == "dtlsTransport") {
            v.fieldsIfAny([&](std::string_view k, JsonValue &flag) {
                if (k == "is_connected" || k == "isConnected") e.dtls = flag.flag();
            });
        }
    });
}

bool JvbVideoSource::flows() const
{
    return type != Type::Disabled && std::any_of(encodings.begin(), encodings.end(), [](const JvbEncoding &x) { return x.rate > 0; });
}

double JvbVideoSource::rate() const
{
    double sum = NoFigure;
    for (const JvbEncoding &x : encodings)
        if (x.rate >= 0) sum = std::isnan(sum) ? x.rate : sum + x.rate;
    return sum;
}

// Camera and screen with their layers, and each audio SSRC; what never sent a packet is left out.
std::vector<Stream> JvbEndpoint::sentStreams(const std::vector<quint32> &audioSources) const
{
    std::vector<Stream> out;
    struct Sum { double lost = 0, expected = 0, jitter = NoFigure, packets = 0; };
    const auto add = [](Sum &sum, const JvbStream &s, bool flows) {
        if (s.lost > 0) sum.lost += s.lost; // can be negative: packets that came twice
        if (s.expected > 0) sum.expected += s.expected;
        if (s.packets > 0) sum.packets += s.packets;
        if (flows && s.jitter >= 0 && !(sum.jitter >= s.jitter)) sum.jitter = s.jitter;
    };
    const auto put = [](Stream &stream, const Sum &sum) {
        if (sum.expected > 0) stream.loss = float(std::min(100.0, 100 * sum.lost / sum.expected));
        if (sum.jitter >= 0) stream.jitter = float(sum.jitter);
    };
    for (const JvbStream &s : streams) {
        const bool known = std::find(audioSources.begin(), audioSources.end(), s.ssrc) != audioSources.end();
        const bool video = s.media == JvbStream::Media::Video || std::any_of(sources.begin(), sources.end(), [&](const JvbVideoSource &source) {
            return std::any_of(source.encodings.begin(), source.encodings.end(), [&](const JvbEncoding &x) { return x.ssrc == s.ssrc || x.rtx == qint64(s.ssrc); });
        });
        if (video || !(known || audioSources.empty()) || !(s.packets > 0) || out.size() >= 4) continue;
        Stream stream;
        stream.ssrc = s.ssrc;
        Sum sum;
        add(sum, s, audioActive != 0);
        put(stream, sum);
        out.push_back(std::move(stream));
    }
    std::sort(out.begin(), out.end(), [](const Stream &a, const Stream &b) { return a.ssrc < b.ssrc; }); // the order of the page means nothing
    if (out.size() == 1 && audioRate >= 0) out.front().rate = float(audioRate * kilo);
    for (const auto type : {JvbVideoSource::Type::Camera, JvbVideoSource::Type::Desktop}) {
        for (const JvbVideoSource &source : sources) {
            if (source.type != type || source.encodings.empty() || out.size() >= 16) continue;
            Stream stream;
            stream.media = type == JvbVideoSource::Type::Desktop ? Stream::Media::Screen : Stream::Media::Camera;
            stream.name = source.name;
            const auto lowest = [](const JvbEncoding &a, const JvbEncoding &b) { return std::pair(a.layers[0].height, a.ssrc) < std::pair(b.layers[0].height, b.ssrc); };
            stream.ssrc = std::min_element(source.encodings.begin(), source.encodings.end(), lowest)->ssrc;
            if (const double rate = source.rate(); rate >= 0) stream.rate = float(rate * kilo);
            Sum sum;
            for (const JvbEncoding &x : source.encodings) {
                for (const JvbStream &s : streams)
                    if (s.ssrc == x.ssrc) add(sum, s, std::isnan(x.rate) || x.rate > 0);
                for (size_t i = 0; i < x.heights && stream.layers.size() < 8; ++i) stream.layers.push_back({x.layers[i].height, x.layers[i].rate > 0});
            }
            std::sort(stream.layers.begin(), stream.layers.end(), [](const Stream::Layer &a, const Stream::Layer &b) { return a.height < b.height; });
            if (!source.flows() && !(sum.packets > 0)) continue;
            put(stream, sum);
            out.push_back(std::move(stream));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Stream &a, const Stream &b) { return std::tie(a.media, a.name) < std::tie(b.media, b.name); });
    return out;
}

bool JvbEndpoint::sendsNothing() const
{
    if (audioActive >= 0 && videoActive >= 0) return !audioActive && !videoActive;
    const bool video = std::any_of(sources.begin(), sources.end(), [](const JvbVideoSource &s) { return s.flows(); });
    return !video && rateUp < rtcpOnly; // NaN: not told
}

PersonPtr JvbEndpoint::person(const ParseContext &c, bool full, const std::vector<quint32> &audioSources) const
{
    auto person = std::make_shared<Person>();
    Person &p = *person;
    p.id = PersonId{id};
    p.statsId = statsId;
    p.name = statsId.isEmpty() ? id : statsId;
    p.nameSource = statsId.isEmpty() ? NameSource::EndpointId : NameSource::StatsId;
    p.bridge = c.origin.server;
    if (!detail) return person;

    const auto flag = [](int value) { return value < 0 ? std::optional<bool>() : std::optional<bool>(value == 1); };
    if (visitor == 1) p.role = Role::Visitor;
    p.suspendedVideo = flag(suspended);
    if (audioForceMute >= 0 || videoForceMute >= 0) p.forceMuted = audioForceMute == 1 || videoForceMute == 1;
    p.iceConnected = iceFailed == 1 ? false : flag(iceConnected);
    p.dtlsConnected = flag(dtls);

    // What is sent. Screen and camera are told apart by the type that the client gave its sources; CAMERA is also said of a
    // source that never sent, so only a flow counts.
    bool camera = false, screen = false, screenOnly = !sources.empty();
    for (const JvbVideoSource &s : sources) {
        if (s.flows()) (s.type == JvbVideoSource::Type::Desktop ? screen : camera) = true;
        if (s.type != JvbVideoSource::Type::Desktop) screenOnly = false;
    }
    p.sendsAudio = flag(audioActive);
    if (videoActive == 1 && !camera && !screen) (screenOnly ? screen : camera) = true;
    if (videoActive == 0) camera = screen = false;
    if (videoActive >= 0 || receiver) {
        p.sendsVideo = camera;
        p.sendsScreen = screen;
    }

    Readings &r = p.readings;
    r.reserve(16);
    const auto miss = [&](Metric metric, ReadingState why) { r.miss(metric, why, c.at, c.source); };
    if (hasRtt && rtt > 0) r.measure(Metric::PersonRtt, rtt, c.at, c.source);
    else if (hasRtt) miss(Metric::PersonRtt, ReadingState::NotYet); // 0.0: never measured
    const auto packets = [](const JvbLoss &loss) {
        const double all = std::max(loss.lost, 0.0) + std::max(loss.received, 0.0);
        return std::isnan(loss.lost) || std::isnan(loss.received) ? std::optional<int>() : std::optional<int>(int(std::min(all, 1e9)));
    };
    p.wantedHeight = wantedHeight;
    p.givenHeight = givenHeight;
    p.packetsUp = packets(up);
    p.packetsDown = packets(down);
    setLoss(r, Metric::PersonLossUp, up, c);
    setLoss(r, Metric::PersonLossDown, down, c);

    if (full && tracker) p.streams = sentStreams(audioSources);
    if (tracker) {
        using Media = JvbStream::Media;
        double audio = NoFigure, video = NoFigure, anyVideo = NoFigure;
        const auto worst = [](double &sum, double value) { if (!(sum >= value)) sum = value; };
        for (const JvbStream &s : streams) {
            if (!(s.jitter >= 0) || s.packets == 0) continue;
            const JvbEncoding *encoding = nullptr;
            bool rtx = false, encodings = false;
            for (const JvbVideoSource &source : sources)
                for (const JvbEncoding &x : source.encodings) {
                    encodings = true;
                    if (x.ssrc == s.ssrc) encoding = &x;
                    rtx = rtx || x.rtx == qint64(s.ssrc);
                }
            if (rtx) continue;
            const bool known = std::find(audioSources.begin(), audioSources.end(), s.ssrc) != audioSources.end();
            const bool isVideo = s.media == Media::Video || (s.media == Media::Unknown && encoding);
            if (!isVideo) {
                // an SSRC that is no longer the endpoint's has only a last value
                if (known || audioSources.empty()) worst(audio, s.jitter);
            } else if (encoding || !encodings) {
                worst(anyVideo, s.jitter);
                if (!encoding || std::isnan(encoding->rate) || encoding->rate > 0) worst(video, s.jitter);
            }
        }
        if (std::isnan(video) && videoActive != 0) video = anyVideo; // no layer rate: all that there are
        if (videoActive == 0 || videoForceMute == 1) video = NoFigure;
        if (audioForceMute == 1) audio = NoFigure;
        // the estimate of a stream that does not come stands still: no figure of now
        if (std::isnan(audio)) miss(Metric::PersonJitterUp, ReadingState::NoMeaning);
        else r.measure(Metric::PersonJitterUp, audio, c.at, c.source);
        if (std::isnan(video)) miss(Metric::PersonVideoJitterUp, ReadingState::NoMeaning);
        else r.measure(Metric::PersonVideoJitterUp, video, c.at, c.source);
    }

    const auto rate = [&](Metric metric, double value) { if (value >= 0) r.measure(metric, value * kilo, c.at, c.source); };
    if (full && old) {
        miss(Metric::PersonBitrateUp, ReadingState::NotExported);
        miss(Metric::PersonBitrateDown, ReadingState::NotExported);
    } else {
        rate(Metric::PersonBitrateUp, rateUp);
        rate(Metric::PersonBitrateDown, rateDown);
    }
    rate(Metric::PersonAudioBitrateUp, audioRate);
    double layers = NoFigure;
    if (std::isnan(videoRate))
        for (const JvbVideoSource &s : sources)
            if (const double x = s.rate(); x >= 0) layers = std::isnan(layers) ? x : layers + x;
    rate(Metric::PersonVideoBitrateUp, std::isnan(videoRate) ? layers : videoRate);
    if (hasEstimate) setOrNotYet(r, Metric::PersonEstimateDown, bweProbing >= 0 ? bweProbing : bweAllocator, kilo, c);
    if (hasWanted) setOrNotYet(r, Metric::PersonWantedDown, ideal, kilo, c);
    if (hasTarget) setOrNotYet(r, Metric::PersonTargetDown, target, kilo, c);
    if (nacked >= 0) r.measure(Metric::PersonNacked, nacked, c.at, c.source);
    if (hasLastN && lastN >= 0) r.measure(Metric::PersonLastN, lastN, c.at, c.source);
    else if (hasLastN) miss(Metric::PersonLastN, ReadingState::NoMeaning); // -1: no limit
    return person;
}

} // namespace jitscope
