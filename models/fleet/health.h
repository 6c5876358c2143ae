// Health and quality, from harmless to worst; the order is the order of lists (look §1.2).
#pragma once

#include <QtGlobal>

namespace jitscope {

enum class Health : quint8 { SwitchedOff, Ok, Pending, Draining, Fair, Warning, Unknown, Critical, Down };

inline Health worse(Health a, Health b) { return a < b ? b : a; }
// Stable lower-case word for JSON: "switched-off", "ok", "pending", "draining", "fair", "warning", "unknown", "critical", "down".
const char *healthName(Health health);

enum class Band : quint8 { None, Good, Fair, Poor, Bad }; // None: no verdict (missing, muted, under 50 packets)
const char *bandName(Band band); // "none", "good", …
inline Health healthOf(Band band)
{
    switch (band) {
    case Band::Fair: return Health::Fair;
    case Band::Poor: return Health::Warning;
    case Band::Bad: return Health::Critical;
    case Band::Good: return Health::Ok;
    case Band::None: break;
    }
    return Health::Pending;
}

} // namespace jitscope
