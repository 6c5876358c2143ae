// The one file that a person writes: whatever stands in it, every fault has a place, and what was read can be written and read again.
#include "fuzz.h"

#include "storage/fleetfile.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FleetFile file = readFleet({reinterpret_cast<const char *>(data), qsizetype(size)}, QStringLiteral("fuzz"));
    for (const Error &fault : file.faults) require(!fault.where.isEmpty() && !fault.detail.isEmpty(), "a fault without place or reason");
    if (file.faults.empty())
        require(readFleet(fleetToml(file.config).toUtf8(), QStringLiteral("again")).config == file.config, "a fleet that changes when written and read again");
    return 0;
}
