// Bands, verdicts and their evidence in words (quality/verdict.h): plain text, translated, safe to show. Names from outside pass visibleText().
#pragma once

#include "fleet/metric.h"
#include "quality/orphans.h"
#include "quality/verdict.h"

#include <QLocale>
#include <QString>

namespace jitscope {

// "Round-trip time", "Loss up", "Estimated MOS", "Bandwidth"
QString measureTitle(QualityMeasure measure);
// "Good", …, "Unknown": Band::None is a state of its own here.
QString steadyWord(Band band);
// "Poor: loss up 7.9 %, from 3 % on; 4 of the last 5 looks say so." One sentence, why the state is what it is.
QString bandSentence(const BandState &state, const QLocale &locale = QLocale());

// "Own uplink", "Bridge", … and a short word for narrow columns is the same.
QString verdictTitle(VerdictCause cause);
// "Own uplink: what this person sends arrives badly, what others send does not." The whole finding in one sentence; of a room's or bridge's verdict `people` and `whom`
// are in it. `whomName`: how `whom` is to be called, when it is a person; empty: as it stands.
QString verdictSentence(const VerdictFinding &finding, const QString &whomName = {}, const QLocale &locale = QLocale());
// "loss up 7.9 %, the 14 others on jvb-1 0.2 %"
QString evidenceSentence(const VerdictEvidence &evidence, const QLocale &locale = QLocale());
QString verdictGapSentence(VerdictGap gap);

// "Wanted 720p, gets 180p, because the estimate is 240 kbit/s." Empty: no picture is cut, or nobody tells.
QString layersSentence(const Person &person, const QLocale &locale = QLocale());

// What the leg score is made of and how it compares with the whole of G.107, in two or three sentences; or why there is none.
QString legScoreSentence(const Person &person, const QLocale &locale = QLocale());

// The band of a figure by the scale of the shard that it is of; without a shard, or before it has answered, by the usual edges. None: missing, or the scale says nothing
// of it.
Band bandHere(const Reading &reading, const ShardSnapshot *shard);
// Where its bands begin by that scale; NaN: the scale has no such step. Meaningless for a metric without bands.
BandEdges edgesHere(Metric metric, const ShardSnapshot *shard);

// "about 120 more people, or 6 rooms of 20"; "nobody more"; "not known".
QString headRoomText(const HeadRoom &room, const QLocale &locale = QLocale());
// The formula with its figures, for a tooltip: two or three lines.
QString headRoomFormula(const HeadRoom &room, const QLocale &locale = QLocale());

QString orphanTitle(OrphanRoom::Kind kind);   // "No bridge session", "Unknown to Jicofo", …
QString orphanSentence(const OrphanRoom &room);

} // namespace jitscope
