// What an operation has fetched onto this computer.
#pragma once

#include "audit/operation.h"

namespace jitscope {

// Paths of the captures that are there now, "…-rx.pcap" before "…-tx.pcap"; empty: it fetches none, has not yet, or somebody has deleted them.
QStringList capturedFiles(const Operation &operation);

} // namespace jitscope
