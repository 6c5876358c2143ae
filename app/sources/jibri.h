// GET /jibri/api/v1.0/health of a Jibri (jibri.md §2.1).
#pragma once

#include "sources/source.h"

namespace jitscope {

// {"status":{"busyStatus":"IDLE|BUSY|EXPIRED","health":{"healthStatus":"HEALTHY|UNHEALTHY","details":{}}},"environmentContext":{"name":…}}
// One server, id context.origin.server, kind Recorder, its view in `rest`. Words that are not known stay Unknown and are a problem.
// Also reads the body of the status webhook (§8: jibriId beside status). Never empty of a server on success.
Result<Observation> parseJibriHealth(QByteArrayView body, const ParseContext &context);

} // namespace jitscope
