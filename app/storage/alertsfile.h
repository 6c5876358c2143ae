// What the board of alerts must not lose: acknowledgements, snoozes, silences, what fired and what has ended. One JSON file, written beside and renamed, so
// that a kill at any moment leaves the old one or the new one.
#pragma once

#include "alerts/alertboard.h"
#include "base/result.h"

namespace jitscope {

// A file that cannot be understood is moved aside (PATH.broken) and told; an absent one is none.
Result<> loadAlerts(AlertBoard &board, const QString &path, qint64 now);
Result<> saveAlerts(const AlertBoard &board, const QString &path);

} // namespace jitscope
