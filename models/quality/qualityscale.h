// What is called good, fair, poor and bad: edges per measure, and how many windows it takes to change one's mind. Presets: quality.md §2 and §3.
#pragma once

#include "fleet/health.h"
#include "fleet/room.h"

#include <array>
#include <limits>
#include <optional>
#include <span>

namespace jitscope {

// What a person's connection is measured by. A video stream has no MOS, and its jitter is never told by the edges of audio.
enum class QualityMeasure : quint8 { Rtt, LossUp, LossDown, AudioJitter, VideoJitter, Mos, Bandwidth };
inline constexpr size_t QualityMeasures = 7;
const char *qualityMeasureName(QualityMeasure measure); // stable: "rtt", "loss-up", …, "mos", "bandwidth"
// The figure of the catalogue that it is made of; of Bandwidth (estimate ÷ wanted, per cent) the estimate.
Metric metricOf(QualityMeasure measure);
bool isFalling(QualityMeasure measure); // smaller is worse: Mos and Bandwidth

// From where on it is Fair, Poor, Bad. NaN: this scale has no such step.
struct QualityEdge
{
    double at = std::numeric_limits<double>::quiet_NaN();
    bool beyond = false; // only beyond it; else at it already
    bool isSet() const { return at == at; }
    friend bool operator==(const QualityEdge &a, const QualityEdge &b) { return a.beyond == b.beyond && (a.at == b.at || (!a.isSet() && !b.isSet())); }
};
struct QualityEdges
{
    QualityEdge fair, poor, bad;
    friend bool operator==(const QualityEdges &, const QualityEdges &) = default;
};

enum class QualityPreset : quint8 { JitsiOps, Teams, Pexip, BigBlueButton, Twilio };
inline constexpr size_t QualityPresets = 5;
const char *qualityPresetName(QualityPreset preset);  // stable, as in the fleet file: "jitsi-ops", "teams", "pexip", "bigbluebutton", "twilio"
const char *qualityPresetTitle(QualityPreset preset); // "Jitsi Ops", "Microsoft Teams", … proper names, not translated
std::optional<QualityPreset> qualityPreset(QStringView name);

// The figures of one person at one moment, ready to be judged.
struct QualityFigure
{
    double value = std::numeric_limits<double>::quiet_NaN(); // in the unit of metricOf(); Mos 1 … 4.5; Bandwidth per cent. NaN: none, or it means nothing now (muted, too few packets)
    qint64 at = 0;                                           // ms since the epoch when it was measured
    bool isSet() const { return value == value; }
};
struct QualityFigures
{
    std::array<QualityFigure, QualityMeasures> of;
    bool stale = false, silent = false; // something is known and old; too few packets for what would tell of loss
    const QualityFigure &operator[](QualityMeasure m) const { return of[size_t(m)]; }
    QualityFigure &operator[](QualityMeasure m) { return of[size_t(m)]; }
};

// The worst step, and what it hangs on.
struct QualityStep
{
    Band band = Band::None; // None: nothing was measured
    QualityMeasure measure{};
    double value = 0, edge = 0;
    friend bool operator==(const QualityStep &, const QualityStep &) = default;
};

// A value: `[[shard]] quality` in the fleet file (settings/fleetconfig.h). As made: the preset Jitsi Ops.
struct QualityScale
{
    QualityPreset preset = QualityPreset::JitsiOps; // that it began as; the edges may have been changed since
    std::array<QualityEdges, QualityMeasures> edges; // loss up and down always have the same
    bool jitterDrops = false; // an audio jitter that is not good has no band of its own: it makes what the rest says one step worse (Pexip)
    int windowMs = 5000;   // figures that arrive within one window count once, by the worst of them
    int enter = 3, of = 5; // so many of the last so many windows of a measure must be as bad before it is called so; at most 16
    int leave = 6;         // windows in a row that are better before it is called better; at most 16
    int minPackets = 50;  // of a direction in the bridge's last minute; fewer tell nothing about loss

    QualityScale();
    explicit QualityScale(QualityPreset preset);
    bool isEdited() const { return !(*this == QualityScale(preset)); }
    const QualityEdges &edgesOf(QualityMeasure m) const { return edges[size_t(m)]; }

    Band bandOf(QualityMeasure measure, double value) const; // None: this scale says nothing of it
    // Where the band begins that a value of that measure is in; NaN for Good and None.
    double edgeOf(QualityMeasure measure, Band band) const;
    QualityFigures figures(const Person &person) const; // measured ones only: what is stale says nothing of now
    QualityStep step(const QualityFigures &figures) const; // of this moment alone

    friend bool operator==(const QualityScale &, const QualityScale &) = default;
};

// Health of a person by its latest figures and that scale, unsteadied; estimated MOS and bandwidth, which follow from much, do not count. Pending when nothing
// is measured, Unknown when all it has is stale.
Health healthOf(const Person &person, const QualityScale &scale);

} // namespace jitscope
