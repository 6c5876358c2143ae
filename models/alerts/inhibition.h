// Which firing alert explains which other (jitsi/alerting.md §7): the explained ones stand in the list and are not told. Pure.
#pragma once

#include "alerts/alertboard.h"

namespace jitscope {

// Sets Alert::cause of each: the id of the alert that explains it, 0 when none does. Only firing alerts explain; a cause may itself have one, never in a
// circle. `rules` tell families; alerts of unknown rules (foreign ones) are their own family, told by the ends _Elevated, _High, _Critical, _Soon.
void explain(std::vector<Alert> &alerts, const std::vector<AlertRule> &rules);

// "JVB_Stress_High" -> "JVB_Stress".
QString familyOf(const QString &rule);

} // namespace jitscope
