// What a host prints of itself to the assistant (ss, /proc/net/tcp, docker, kubectl, ls, grep): any bytes give lists, never a crash.
#include "discover/listing.h"

#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace jitscope;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    readSs(text);
    readProcNetTcp(text);
    std::vector<Container> containers = readDockerPs(text);
    readDockerAddresses(text, containers);
    readPods(text);
    siteOfMeetFolder(text);
    breweriesOf(text);
    return 0;
}
