// Words for states (look §5, §12): shape + colour + word. Translated.
#pragma once

#include "base/reading.h"
#include "fleet/health.h"
#include "fleet/server.h"

#include <QString>

namespace jitscope {

// People and rooms are Good, Fair, Poor, Bad; servers and shards are OK, Warning, Critical.
enum class WordKind : quint8 { Server, Quality };
QString healthWord(Health health, WordKind kind = WordKind::Server);
QString bandWord(Band band); // "good", "fair", …; empty for None

// What stands in a figure's place: "–", "n/a", "off", "·"; empty for Measured and Stale.
QString missingSign(ReadingState state);
// The same as a word, for accessible names: "not measured yet", "stale", …; empty for Measured.
QString missingWord(ReadingState state);

QString serverKindWord(ServerKind kind, int count = 1); // "Bridge" / "Bridges"
QString serverKindIcon(ServerKind kind);                // name of an icon

} // namespace jitscope
