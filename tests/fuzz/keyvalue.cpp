#include "config.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    jitscope::fuzzConfig(jitscope::ConfigFormat::KeyValue, "env", data, size);
    return 0;
}
