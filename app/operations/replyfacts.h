// Reads out of a reply what a condition asks for (audit/plan.h).
#pragma once

#include "audit/plan.h"
#include "base/result.h"

namespace jitscope {

// Nothing: the reply does not hold it.
std::optional<QString> factOf(const QString &what, const Reply &reply);
// Nothing: it cannot be told from this reply, or it needs a fact that nobody remembered. `value` may be "@fact" or "$what", which is read from the
// same reply.
std::optional<bool> holds(const Condition &condition, const Reply &reply, const Facts &facts);
// What the server said no with; nothing when it said yes.
std::optional<Error> refusal(const Action &action, const Reply &reply);
// Each value of `show`, "–" where there is none.
Phrase leftOf(const Check &check, const Reply &reply);

} // namespace jitscope
