// What is said of an alert outside of this program, as the fields of templates (settings/outtemplate.h). Names of people are not among them. Pure.
#pragma once

#include "alerts/notice.h"
#include "settings/outtemplate.h"

namespace jitscope {

enum class OutWord : quint8 { Firing, Resolved };

// Of one alert; `rule` null: a foreign one, or the rule is gone.
OutValues valuesOf(const Alert &alert, const AlertRule *rule, OutWord state, qint64 now);
// Of a notice: its first alert speaks for all, figures are of all together. Nothing: none of its alerts is on the board any more.
std::optional<OutValues> valuesOf(const Notice &notice, const AlertBoard &board, OutWord state, qint64 now);
// A test says that it is one.
OutValues testValues(qint64 now);

QString alertTarget(const Alert &alert); // of a person the endpoint's id, never the name; visible
QString isoTime(qint64 ms);              // UTC, "2026-11-21T00:10:00.432Z"; empty for 0

} // namespace jitscope
