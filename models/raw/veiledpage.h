// A page's lines under the veil of names (base/text.h). Strings of JSON are looked at as what they say: "Anne \"O\u2019Neil\"" is a name that no veil finds as it is written.
// GUI thread, as the veil.
#pragma once

#include <QString>

namespace jitscope {

// `page`: lines of a page, of JSON or with JSON in it; no line more or less comes back. `isJson`: only its strings hold names, its figures are what they are.
// Without a veil: `page`.
QString veiledPage(const QString &page, bool isJson);

} // namespace jitscope
