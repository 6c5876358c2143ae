// A reading in words: what stands in a cell, what a tooltip says, what a screen reader says. Used by tables, panels and commands.
// All text is plain text, translated, and safe to show (visibleText).
#pragma once

#include "fleet/metric.h"
#include "fleet/recorderfailures.h"
#include "fleet/snapshot.h"

#include <QLocale>
#include <QString>

namespace jitscope {

// The figure as in a cell: "34.2", "7.9 %", an age for moments; or why there is none: "–", "n/a", "off", "·" (look §7).
// Stale shows the last value. withUnit also for units other than per cent, which always carries its sign. now: ms since the epoch.
QString figureText(const Reading &reading, qint64 now, bool withUnit, const QLocale &locale = QLocale());
// "34.2 milliseconds, poor", "not measured yet": for accessible texts.
QString figureSpoken(const Reading &reading, qint64 now, const QLocale &locale = QLocale());
// One paragraph in plain words: value and age, who said it under which key in which unit; or why it is missing and what would bring it.
// `snapshot` may be null (the shard is gone).
QString explainReading(const Reading &reading, const ShardSnapshot *snapshot, qint64 now);

// Who said it; nullptr when nobody is known any more.
const SourceState *sourceOf(const Reading &reading, const ShardSnapshot *snapshot);

// Of a recorder: how many recordings today, from which counter or which sightings, since when; how long its disk lasts, which mount point
// of which host that is, or what would have to be there to know it.
QString explainToday(const Server &recorder, const ShardSnapshot *snapshot, qint64 now);
// Why that room; of one that records no known room, why nobody knows.
QString explainRecordedRoom(const Server &recorder);
// A figure of the recorder's machine, which only a command there tells.
QString explainHostFigure(const Server &recorder, Metric metric, const ShardSnapshot *snapshot, qint64 now);
QString explainDiskLeft(const Server &recorder, const ShardSnapshot *snapshot, qint64 now);
// "41 h", "38 min": time left; rounds down.
QString timeLeftText(double seconds, const QLocale &locale = QLocale());

// "Two people talk directly; the bridge does not see their media."
QString explainPeerToPeer();

QString stateWord(Health health);     // "OK", "Warning", "Down", …
QString qualityWord(Health health);    // of people and rooms: "Good", "Fair", "Poor", "Bad", "Not yet", "Unknown"
QStringList stateWords();              // every word of stateWord, for the width of a column
QStringList qualityWords();
QString bandTitle(Band band);           // "Good", "Fair", …; "–" for None
QString unitSpoken(Unit unit);         // "milliseconds", "per cent"
// The key of a person's figure in the bridge's debug page (jitsi-videobridge 2.3); nullptr when it is in none.
const char *debugKey(Metric metric);

// What went wrong with a recorder, in few words: "Cannot join", "a start failed (Jicofo does not say why)". Who says so: "detector", "its log".
QString failureText(const RecorderFailure &failure);
QString failureWitness(const RecorderFailure &failure);
// All of today for a tooltip, newest first; when there is none, since when nothing was seen.
QString explainFailures(const RecorderFailures &failures, const EntityId &recorder, qint64 now);

} // namespace jitscope
