// A file of the web as it lies on its host against what the site answers (jitsi/operations.md §10). Both are read, neither is run. Pure, any thread.
#pragma once

#include "config/configserved.h"
#include "config/keycatalogue.h"

namespace jitscope {

struct ServedComparison
{
    std::vector<ServedKey> keys; // that differ, by path
    int unsure = 0;              // left out: between nginx's conditions, or perhaps from an include
};

// Both JavaScript. A value with nginx's directives in it fits whatever may have come of them. A fragment (custom-config.js) is looked for in what is served;
// what else stands there comes from the file that it extends.
ServedComparison compareServed(const ConfigText &host, const ConfigText &site, const KeyCatalogue &keys);

} // namespace jitscope
