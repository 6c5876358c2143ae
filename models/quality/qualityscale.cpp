#include "quality/qualityscale.h"

#include "fleet/metric.h"
#include "fleet/quality.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr QualityEdge at(double v) { return {v, false}; }
constexpr QualityEdge beyond(double v) { return {v, true}; }
constexpr QualityEdge never() { return {}; }

constexpr const char *PresetNames[] = {"jitsi-ops", "teams", "pexip", "bigbluebutton", "twilio"};
constexpr const char *PresetTitles[] = {"Jitsi Ops", "Microsoft Teams", "Pexip", "BigBlueButton", "Twilio"};
static_assert(std::size(PresetNames) == QualityPresets && std::size(PresetTitles) == QualityPresets);

bool isAt(const QualityEdge &e, double value, bool falling)
{
    if (!e.isSet()) return false;
    if (value == e.at) return !e.beyond;
    return falling ? value < e.at : value > e.at;
}

} // namespace

const char *qualityMeasureName(QualityMeasure measure)
{
    static constexpr const char *names[] = {"rtt", "loss-up", "loss-down", "audio-jitter", "video-jitter", "mos", "bandwidth"};
    static_assert(std::size(names) == QualityMeasures);
    return size_t(measure) < QualityMeasures ? names[size_t(measure)] : "unknown";
}

Metric metricOf(QualityMeasure measure)
{
    switch (measure) {
    case QualityMeasure::Rtt: return Metric::PersonRtt;
    case QualityMeasure::LossUp: return Metric::PersonLossUp;
    case QualityMeasure::LossDown: return Metric::PersonLossDown;
    case QualityMeasure::AudioJitter: return Metric::PersonJitterUp;
    case QualityMeasure::VideoJitter: return Metric::PersonVideoJitterUp;
    case QualityMeasure::Mos: return Metric::PersonLegScore;
    case QualityMeasure::Bandwidth: break;
    }
    return Metric::PersonEstimateDown;
}

bool isFalling(QualityMeasure measure) { return measure == QualityMeasure::Mos || measure == QualityMeasure::Bandwidth; }

const char *qualityPresetName(QualityPreset preset) { return size_t(preset) < QualityPresets ? PresetNames[size_t(preset)] : "unknown"; }
const char *qualityPresetTitle(QualityPreset preset) { return size_t(preset) < QualityPresets ? PresetTitles[size_t(preset)] : "unknown"; }

std::optional<QualityPreset> qualityPreset(QStringView name)
{
    for (size_t i = 0; i < QualityPresets; ++i)
        if (name == QLatin1String(PresetNames[i])) return QualityPreset(i);
    return {};
}

QualityScale::QualityScale() : QualityScale(QualityPreset::JitsiOps) {}

// Each from what its own house publishes (quality.md §2); what a house says nothing of has no edge.
QualityScale::QualityScale(QualityPreset p) : preset(p)
{
    const auto set = [this](QualityMeasure m, const QualityEdges &e) { edges[size_t(m)] = e; };
    const auto loss = [&](const QualityEdges &e) { set(QualityMeasure::LossUp, e), set(QualityMeasure::LossDown, e); };
    switch (p) {
    case QualityPreset::JitsiOps: // quality.md §3
        set(QualityMeasure::Rtt, {at(150), at(300), beyond(500)});
        loss({at(1), at(3), beyond(10)});
        set(QualityMeasure::AudioJitter, {at(15), at(30), beyond(50)});
        set(QualityMeasure::VideoJitter, {at(30), at(60), beyond(100)});
        set(QualityMeasure::Mos, {beyond(4.0), beyond(3.6), beyond(3.1)});
        set(QualityMeasure::Bandwidth, {at(90), at(60), beyond(30)});
        break;
    case QualityPreset::Teams: // CQD knows good and poor; more than 500 packets
        set(QualityMeasure::Rtt, {never(), beyond(500), never()});
        loss({never(), beyond(10), never()});
        set(QualityMeasure::AudioJitter, {never(), beyond(30), never()});
        minPackets = 501;
        break;
    case QualityPreset::Pexip: // Good, OK, Bad, Terrible by loss; windows of 20 s, the most frequent of the last three
        loss({at(1), at(3), at(10)});
        set(QualityMeasure::AudioJitter, {beyond(40), never(), never()});
        jitterDrops = true;
        windowMs = 20'000;
        enter = 2, of = 3, leave = 2;
        break;
    case QualityPreset::BigBlueButton: // warning, danger, critical; every 10 s
        set(QualityMeasure::Rtt, {at(500), at(1000), at(2000)});
        loss({at(5), at(10), at(20)});
        set(QualityMeasure::AudioJitter, {at(10), at(20), at(30)});
        windowMs = 10'000;
        break;
    case QualityPreset::Twilio: // live warnings: three of the last five samples
        set(QualityMeasure::Rtt, {never(), beyond(400), never()});
        loss({never(), beyond(1), never()});
        set(QualityMeasure::AudioJitter, {never(), beyond(30), never()});
        set(QualityMeasure::Mos, {never(), beyond(3.5), never()});
        windowMs = 1000;
        break;
    }
}

Band QualityScale::bandOf(QualityMeasure measure, double value) const
{
    const QualityEdges &e = edgesOf(measure);
    if (std::isnan(value) || !(e.fair.isSet() || e.poor.isSet() || e.bad.isSet())) return Band::None;
    const bool falling = isFalling(measure);
    if (isAt(e.bad, value, falling)) return Band::Bad;
    if (isAt(e.poor, value, falling)) return Band::Poor;
    return isAt(e.fair, value, falling) ? Band::Fair : Band::Good;
}

double QualityScale::edgeOf(QualityMeasure measure, Band band) const
{
    const QualityEdges &e = edgesOf(measure);
    switch (band) {
    case Band::Fair: return e.fair.at;
    case Band::Poor: return e.poor.at;
    case Band::Bad: return e.bad.at;
    case Band::None:
    case Band::Good: break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QualityFigures QualityScale::figures(const Person &p) const
{
    QualityFigures out;
    const auto put = [&](QualityMeasure m) {
        const Reading *r = p.readings.find(metricOf(m));
        if (!r) return;
        if (r->isMeasured()) out[m] = {r->value, r->at};
        else out.stale = out.stale || r->state == ReadingState::Stale;
    };
    put(QualityMeasure::Rtt);
    // Loss of next to nothing is chance; a page that does not tell its packets is believed.
    const bool up = p.packetsUp.value_or(minPackets) >= minPackets, down = p.packetsDown.value_or(minPackets) >= minPackets;
    if (up) put(QualityMeasure::LossUp);
    if (down) put(QualityMeasure::LossDown);
    out.silent = !up && !down;
    // The estimate of a stream that does not come stands still (jvb.md §8.6).
    if (p.sendsAudio != false && p.forceMuted != true) put(QualityMeasure::AudioJitter);
    if (p.sendsVideo != false || p.sendsScreen == true) put(QualityMeasure::VideoJitter);
    if (up && p.sendsAudio != false) {
        put(QualityMeasure::Mos);
        if (QualityFigure &mos = out[QualityMeasure::Mos]; mos.isSet()) mos.value = mosOf(mos.value);
    }
    // What is wanted is little while nobody films: then the estimate, which only grows with what is sent, says nothing.
    const Reading estimate = p.readings.get(Metric::PersonEstimateDown), wanted = p.readings.get(Metric::PersonWantedDown);
    if (estimate.isMeasured() && wanted.isMeasured() && wanted.value >= 200) out[QualityMeasure::Bandwidth] = {100 * estimate.value / wanted.value, std::min(estimate.at, wanted.at)};
    return out;
}

QualityStep QualityScale::step(const QualityFigures &figures) const
{
    QualityStep out;
    bool drops = false;
    for (size_t i = 0; i < QualityMeasures; ++i) {
        const auto m = QualityMeasure(i);
        if (!figures[m].isSet()) continue;
        const Band band = bandOf(m, figures[m].value);
        if (jitterDrops && m == QualityMeasure::AudioJitter && band > Band::Good) {
            drops = true;
            continue;
        }
        if (band > out.band) out = {band, m, figures[m].value, edgeOf(m, band)};
    }
    if (drops) out = {std::min(Band::Bad, Band(std::max(int(out.band), int(Band::Good)) + 1)), QualityMeasure::AudioJitter, figures[QualityMeasure::AudioJitter].value, edgeOf(QualityMeasure::AudioJitter, Band::Fair)};
    return out;
}

Health healthOf(const Person &person, const QualityScale &scale)
{
    QualityFigures figures = scale.figures(person);
    figures[QualityMeasure::Mos] = figures[QualityMeasure::Bandwidth] = {};
    const Band band = scale.step(figures).band;
    if (band != Band::None) return healthOf(band);
    for (const Reading &r : person.readings)
        if (r.state == ReadingState::Stale) return Health::Unknown;
    return Health::Pending;
}

} // namespace jitscope
