// The page "Alerts and sound" of the settings (look §8.11): bubble, sound and volume per severity with a test that really tells, quiet hours, and what the
// desktop offers for it.
#pragma once

#include "settings/desktop.h"
#include "settings/settings.h"

class QGridLayout;

namespace jitscope {

// Fills the grid of a page; what it puts there belongs to the page's widget and refers to both, which outlive it.
void fillAlertSettings(QGridLayout *grid, Settings &settings, Desktop &desktop);

} // namespace jitscope
