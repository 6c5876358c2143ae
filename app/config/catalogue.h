// The built-in catalogues of keys: resources/configkeys/*.json, data. Pure.
// One object a key: "key" (steps with dots between them, "*" for any one), "type" and the other members of KeyFact by their names ("default" is
// KeyFact::standard); "meaning" and "reaches" on lines of their own, where the build gathers them for translation.
#pragma once

#include "base/result.h"
#include "config/keycatalogue.h"

namespace jitscope {

// Malformed data is an error that names the key.
Result<KeyCatalogue> parseCatalogue(QByteArrayView json);

// "jibri", "jvb", "jicofo", "env", … : the file's name without its ending. A name that there is no file of: an empty catalogue.
KeyCataloguePtr builtInKeys(const QString &name);

} // namespace jitscope
