#include "items/qualitywords.h"

#include "base/text.h"
#include "base/translate.h"
#include "base/unit.h"
#include "fleet/metric.h"
#include "fleet/quality.h"
#include "privacy/roomlabel.h"
#include "quality/emodel.h"

#include <cmath>
#include <optional>

namespace jitscope {
namespace {

using Against = VerdictEvidence::Against;

QString figureOf(Metric metric, double value, const QLocale &locale) { return formatWithUnit(value, row(metric).unit, row(metric).decimals, locale); }

QString measured(QualityMeasure m, double value, const QLocale &locale)
{
    if (m == QualityMeasure::Mos) return locale.toString(value, 'f', 1);
    if (m == QualityMeasure::Bandwidth) return formatWithUnit(value, Unit::Percent, 0, locale);
    return figureOf(metricOf(m), value, locale);
}

QString lowered(const QString &title, const QLocale &locale)
{
    // German nouns keep their capital; a title of one letter case has none.
    return locale.language() == QLocale::German || title.isEmpty() ? title : title.left(1).toLower() + title.mid(1);
}

} // namespace

QString measureTitle(QualityMeasure m)
{
    if (m == QualityMeasure::Mos) return translate("Quality", "Estimated MOS");
    if (m == QualityMeasure::Bandwidth) return translate("Quality", "Bandwidth, of what is wanted");
    return metricTitle(metricOf(m));
}

QString steadyWord(Band band)
{
    switch (band) {
    case Band::Good: return translate("Quality", "Good");
    case Band::Fair: return translate("Quality", "Fair");
    case Band::Poor: return translate("Quality", "Poor");
    case Band::Bad: return translate("Quality", "Bad");
    case Band::None: break;
    }
    return translate("Quality", "Unknown");
}

QString bandSentence(const BandState &state, const QLocale &locale)
{
    using Why = BandReason::Why;
    const BandReason &r = state.reason;
    const QString word = steadyWord(state.band), what = lowered(measureTitle(r.step.measure), locale) + u' ' + measured(r.step.measure, r.step.value, locale);
    const auto edge = [&] { return measured(r.step.measure, r.step.edge, locale); };
    switch (r.why) {
    case Why::NoFigures: return translate("Quality", "%1: nothing has been measured yet.").arg(word);
    case Why::Stale: return translate("Quality", "%1: the last figures are too old.").arg(word);
    case Why::PeerToPeer: return translate("Quality", "%1: two people talk directly; the bridge does not see their media.").arg(word);
    case Why::Settling: return translate("Quality", "%1 as yet: %2; %3 of %4 looks.").arg(word, what).arg(r.count).arg(r.of);
    case Why::Steady:
        if (state.band == Band::Good) return translate("Quality", "%1: no figure is beyond its limit.").arg(word);
        return translate("Quality", "%1: %2, limit %3; %4 of the last %5 looks say so.").arg(word, what, edge()).arg(r.count).arg(r.of);
    case Why::Held: return translate("Quality", "%1 still: %2 by now; better for %3 of the %4 looks that are needed.").arg(word, what).arg(r.count).arg(r.of);
    case Why::Doubted: return translate("Quality", "%1 still: %2 at the latest look, limit %3; %4 of the %5 looks that are needed.").arg(word, what, edge()).arg(r.count).arg(r.of);
    }
    return word;
}

QString verdictTitle(VerdictCause cause)
{
    switch (cause) {
    case VerdictCause::None: return translate("Quality", "Nothing to explain");
    case VerdictCause::OwnUplink: return translate("Quality", "Own uplink");
    case VerdictCause::OwnDownlink: return translate("Quality", "Own downlink");
    case VerdictCause::OwnLine: return translate("Quality", "Own line");
    case VerdictCause::Bridge: return translate("Quality", "Bridge");
    case VerdictCause::RelayLeg: return translate("Quality", "Between bridges");
    case VerdictCause::Region: return translate("Quality", "Region");
    case VerdictCause::PeerToPeer: return translate("Quality", "Peer to peer");
    case VerdictCause::NothingFound: return translate("Quality", "Nothing found");
    }
    return {};
}

QString verdictSentence(const VerdictFinding &f, const QString &whomName, const QLocale &)
{
    const QString whom = visibleText(whomName.isEmpty() ? f.whom : whomName);
    switch (f.cause) {
    case VerdictCause::None: break;
    case VerdictCause::OwnUplink:
        return whom.isEmpty() ? translate("Quality", "Own uplink: what this person sends comes badly, what the others send comes well.")
                              : translate("Quality", "%1: own uplink. What comes from there comes badly, what the others send comes well.").arg(whom);
    case VerdictCause::OwnDownlink:
        return whom.isEmpty() ? translate("Quality", "Own downlink: what the bridge sends to this person gets lost or does not fit; to the others it gets through.")
                              : translate("Quality", "%1: own downlink. What the bridge sends there gets lost or does not fit; to the others it gets through.").arg(whom);
    case VerdictCause::OwnLine:
        return whom.isEmpty() ? translate("Quality", "Own line: the way to this person is long; which direction it is, the bridge cannot tell.")
                              : translate("Quality", "%1: own line. The way there is long; which direction it is, the bridge cannot tell.").arg(whom);
    case VerdictCause::Bridge: return translate("Quality", "Bridge %1: its people suffer alike, wherever they are; %n of them.", nullptr, f.people).arg(whom);
    case VerdictCause::RelayLeg: return translate("Quality", "Between the bridges %1: what people on the one side send comes late, or not at all, to the other.").arg(whom);
    case VerdictCause::Region: return translate("Quality", "Region %1: its people suffer alike, on whatever bridge; %n of them.", nullptr, f.people).arg(whom);
    case VerdictCause::PeerToPeer: return translate("Quality", "Not measurable: two people talk directly, and the bridge does not see their media.");
    case VerdictCause::NothingFound:
        return whom.isEmpty() ? translate("Quality", "Nothing found that explains it: neither this person alone, nor the bridge, nor the region stands out.")
                              : translate("Quality", "%1: nothing found that explains it.").arg(whom);
    }
    return translate("Quality", "Nothing to explain.");
}

QString evidenceSentence(const VerdictEvidence &e, const QLocale &locale)
{
    const QString whom = visibleText(e.whom), title = lowered(metricTitle(e.metric), locale), figure = title + u' ' + figureOf(e.metric, e.value, locale), other = figureOf(e.metric, e.other, locale);
    switch (e.against) {
    case Against::Nothing: return whom.isEmpty() ? figure : translate("Quality", "%1: %2", "bridge or pair of bridges, its figure").arg(whom, figure);
    case Against::OthersOnBridge: return translate("Quality", "%1, the %n other(s) on this bridge %2", nullptr, e.count).arg(figure, other);
    case Against::OthersInRegion: return translate("Quality", "%1, the %n other(s) of region %3 %2", nullptr, e.count).arg(figure, other, whom);
    case Against::OtherRegions: return translate("Quality", "%1, the %n of other regions %2", nullptr, e.count).arg(figure, other);
    case Against::OtherBridges: return translate("Quality", "%1, the %n on other bridges %2", nullptr, e.count).arg(figure, other);
    case Against::SameRegionElsewhere: return translate("Quality", "%1, the %n of region %3 on other bridges %2", nullptr, e.count).arg(figure, other, whom);
    case Against::Before: return translate("Quality", "%1: %2, usually %3").arg(whom, figure, other);
    case Against::Edge:
        if (e.metric == Metric::BridgeStress)
            return translate("Quality", "stress of %1 %2, overloaded from %3 on").arg(whom, figureOf(e.metric, e.value, locale), other);
        return std::isfinite(e.other) ? translate("Quality", "%1, limit %2").arg(figure, other) : figure;
    case Against::Wanted:
        if (e.metric == Metric::BridgeRelayBitrateIn) return translate("Quality", "%1: people send over there, and nothing arrives").arg(whom);
        return translate("Quality", "%1, wanted are %2").arg(figure, other);
    case Against::OtherWay: return translate("Quality", "%1, the other way %2").arg(figure, other);
    case Against::People:
        return whom.isEmpty() ? translate("Quality", "%1: %n of %2 people beyond the limit", nullptr, int(e.value)).arg(title).arg(e.count)
                              : translate("Quality", "%1: %n of %2 people of %3 beyond the limit", nullptr, int(e.value)).arg(title).arg(e.count).arg(whom);
    }
    return figure;
}

QString verdictGapSentence(VerdictGap gap)
{
    switch (gap) {
    case VerdictGap::NobodyToCompare: return translate("Quality", "There are too few others on this bridge to compare with.");
    case VerdictGap::NoRegion: return translate("Quality", "Nobody tells in which regions people are.");
    case VerdictGap::NoDetail: return translate("Quality", "Jitter is known from full detail only, which has not come yet.");
    case VerdictGap::NoStress: return translate("Quality", "How loaded the bridge is, is not known.");
    case VerdictGap::NoRelayFigures: return translate("Quality", "The room spans bridges, and the way between them is not measured.");
    }
    return {};
}

QString layersSentence(const Person &p, const QLocale &locale)
{
    if (p.wantedHeight <= 0 || p.givenHeight >= p.wantedHeight) return {};
    const Reading estimate = p.readings.get(Metric::PersonEstimateDown), wanted = p.readings.get(Metric::PersonWantedDown);
    // The estimate is to blame only when it is less than what is wanted.
    const bool narrow = estimate.isMeasured() && (!wanted.isMeasured() || estimate.value < wanted.value);
    const QString rate = narrow ? figureOf(Metric::PersonEstimateDown, estimate.value, locale) : QString();
    if (p.givenHeight <= 0)
        return narrow ? translate("Quality", "Wanted %1p, gets no picture, because the estimate is %2.").arg(p.wantedHeight).arg(rate) : translate("Quality", "Wanted %1p, gets no picture.").arg(p.wantedHeight);
    return narrow ? translate("Quality", "Wanted %1p, gets %2p, because the estimate is %3.").arg(p.wantedHeight).arg(p.givenHeight).arg(rate) : translate("Quality", "Wanted %1p, gets %2p.").arg(p.wantedHeight).arg(p.givenHeight);
}

QString legScoreSentence(const Person &p, const QLocale &locale)
{
    const Reading score = p.readings.get(Metric::PersonLegScore);
    const Reading rtt = p.readings.get(Metric::PersonRtt), jitter = p.readings.get(Metric::PersonJitterUp), loss = p.readings.get(Metric::PersonLossUp);
    if (score.state == ReadingState::NoMeaning) return translate("Quality", "No leg score: too few packets came up in the last minute for an estimate.");
    if (!score.hasValue() || !rtt.hasValue() || !jitter.hasValue() || !loss.hasValue())
        return translate("Quality", "No leg score: round trip, jitter or loss up is not known.");
    const char *const content[] = {QT_TRANSLATE_NOOP("Quality", "People are very satisfied with that."),       QT_TRANSLATE_NOOP("Quality", "People are satisfied with that."),
                                   QT_TRANSLATE_NOOP("Quality", "Some people are dissatisfied with that."),    QT_TRANSLATE_NOOP("Quality", "Many people are dissatisfied with that."),
                                   QT_TRANSLATE_NOOP("Quality", "Nearly all people are dissatisfied with that."), QT_TRANSLATE_NOOP("Quality", "That is of no use for talking.")};
    const double whole = ratingG107(effectiveLatency(rtt.value / 2, jitter.value), loss.value, Concealment::Yes);
    const auto number = [&](double v, int decimals) { return locale.toString(v, 'f', decimals); };
    return translate("Quality", "Estimate for speech, narrowband, between this person and the bridge: half the round trip (%1), jitter (%2) and loss up (%3) make R %4, MOS %5.")
               .arg(figureOf(Metric::PersonRtt, rtt.value / 2, locale), figureOf(Metric::PersonJitterUp, jitter.value, locale), figureOf(Metric::PersonLossUp, loss.value, locale),
                    number(score.value, 1), number(mosOf(score.value), 2))
        + u' ' + translate("Quality", content[satisfactionOf(score.value)]) + u' '
        + translate("Quality", "By the whole of ITU-T G.107, with lost packets concealed: R %1, MOS %2.").arg(number(whole, 1), number(mosOf(whole), 2));
}

namespace {

// As what a scale judges a figure with those bands; a loss has the same edges both ways.
std::optional<QualityMeasure> judgedAs(BandSet set)
{
    switch (set) {
    case BandSet::Rtt: return QualityMeasure::Rtt;
    case BandSet::Loss: return QualityMeasure::LossUp;
    case BandSet::AudioJitter: return QualityMeasure::AudioJitter;
    case BandSet::VideoJitter: return QualityMeasure::VideoJitter;
    case BandSet::LegScore: return QualityMeasure::Mos;
    case BandSet::Stress:
    case BandSet::None: break;
    }
    return {};
}

} // namespace

BandEdges edgesHere(Metric metric, const ShardSnapshot *shard)
{
    const BandSet set = row(metric).bands;
    const auto measure = judgedAs(set);
    // a scale has edges for MOS, not for the rating that the leg score is
    if (!measure || measure == QualityMeasure::Mos || !shard || !shard->quality) return bandEdges(set);
    const QualityEdges &e = shard->quality->scale.edgesOf(*measure);
    return {e.fair.at, e.poor.at, e.bad.at, false};
}

Band bandHere(const Reading &r, const ShardSnapshot *shard)
{
    const Band usual = bandOf(r);
    if (usual == Band::None || !shard || !shard->quality) return usual;
    const QualityScale &scale = shard->quality->scale;
    const auto measure = judgedAs(row(r.metric).bands);
    if (!measure) return usual;
    return scale.bandOf(*measure, *measure == QualityMeasure::Mos ? mosOf(r.value) : r.value);
}

QString headRoomText(const HeadRoom &h, const QLocale &locale)
{
    if (h.basis == HeadRoom::Basis::None) return translate("Quality", "not known");
    if (h.people == 0) return translate("Quality", "nobody more");
    if (h.rooms == 0) return translate("Quality", "about %n more people, no room of 20", nullptr, h.people).arg(locale.toString(h.people));
    return translate("Quality", "about %1 more people, or %n room(s) of 20", nullptr, h.rooms).arg(locale.toString(h.people));
}

QString headRoomFormula(const HeadRoom &h, const QLocale &locale)
{
    const auto ratio = [&](double v, int decimals) { return locale.toString(v, 'f', decimals); };
    if (h.basis == HeadRoom::Basis::None) return translate("Quality", "The stress is not known: the bridge does not tell it, or is not reached.");
    if (h.bridges == 0) return translate("Quality", "It takes nobody now: it drains, shuts down, or the focus does not use it.");
    QStringList lines;
    const QString mean = h.bridges > 1 ? translate("Quality", "%n bridge(s), stress %1 in the mean", nullptr, h.bridges).arg(ratio(h.stress, 2)) : translate("Quality", "stress %1").arg(ratio(h.stress, 2));
    lines << (h.bridges > 1 ? translate("Quality", "More people, summed over the bridges: (%1 − stress) ÷ stress per person; %2").arg(ratio(HeadRoomStress, 1), mean)
                            : translate("Quality", "More people = (%1 − %2) ÷ %3 = %4").arg(ratio(HeadRoomStress, 1), ratio(h.stress, 2), ratio(h.perPerson, 4), locale.toString(h.people)));
    switch (h.basis) {
    case HeadRoom::Basis::Own: lines << translate("Quality", "Stress per person: %1, by the %n people who are there now", nullptr, h.now).arg(ratio(h.perPerson, 4)); break;
    case HeadRoom::Basis::Shard: lines << translate("Quality", "Stress per person: %1, by all bridges of the shard together").arg(ratio(h.perPerson, 4)); break;
    default: lines << translate("Quality", "Stress per person: %1, what a bridge assumes itself; too few people are there to measure it").arg(ratio(h.perPerson, 4)); break;
    }
    lines << translate("Quality", "Rooms of 20: each on one bridge; from stress %1 on Jicofo calls a bridge overloaded.").arg(ratio(HeadRoomStress, 1));
    return lines.join(u'\n');
}

QString orphanTitle(OrphanRoom::Kind kind)
{
    switch (kind) {
    case OrphanRoom::Kind::NoBridgeSession: return translate("Quality", "No bridge session");
    case OrphanRoom::Kind::UnknownToFocus: return translate("Quality", "Unknown to Jicofo");
    case OrphanRoom::Kind::CountsDiffer: return translate("Quality", "Counts differ");
    case OrphanRoom::Kind::Leaked: return translate("Quality", "Leaked");
    }
    return {};
}

QString orphanSentence(const OrphanRoom &o)
{
    const QString room = roomLabel(o.room);
    switch (o.kind) {
    case OrphanRoom::Kind::NoBridgeSession: return translate("Quality", "Jicofo has %n people in %1, and no bridge has a session for it.", nullptr, o.byFocus).arg(room);
    case OrphanRoom::Kind::UnknownToFocus: return translate("Quality", "%2 carries %n people of %1, of which Jicofo knows nothing.", nullptr, o.byBridges).arg(room, visibleText(o.bridge.value));
    case OrphanRoom::Kind::CountsDiffer: return translate("Quality", "Prosody counts %2 people in %1, Jicofo %3.").arg(room).arg(o.byProsody).arg(o.byFocus);
    case OrphanRoom::Kind::Leaked: return translate("Quality", "Prosody keeps %1 though nobody in it has a live connection.").arg(room);
    }
    return room;
}

} // namespace jitscope
