// What the panel of an alert says beside its words: facts, history, and where its remedy is.
#pragma once

#include "audit/offers.h"
#include "panels/facts.h"

namespace jitscope {

std::vector<Fact> alertFacts(const Workspace &workspace, const Alert &alert, const AlertRule *rule, qint64 now);
std::vector<Fact> silenceFacts(const Workspace &workspace, const Silence &silence, qint64 now);
// When it fired and ended, newest first; at most 8, of the same rule and target.
std::vector<Fact> alertHistory(const Workspace &workspace, const Alert &alert, qint64 now);

// Where its remedy is looked for: a page of the window, and the words on the button. Empty text: nowhere to go.
struct AlertWay { QString text; EntityId entity; QString page; };
AlertWay wayOf(const Workspace &workspace, const Alert &alert, const AlertRule *rule);
// The operations that would help, least harm first.
std::vector<Offer> remediesOf(const Workspace &workspace, const Alert &alert, const AlertRule *rule);

// The figure that is judged, for a chart; nothing: there is none of one metric. `limit` NaN: the threshold is of another unit.
struct AlertSeries { SeriesKey key; double limit = NoValue; };
std::optional<AlertSeries> seriesOf(const Alert &alert, const AlertRule *rule);

} // namespace jitscope
