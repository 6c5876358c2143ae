// A brewery under a stream of hostile presences, one per line, with time going on between them.
#include "sources/breweryroom.h"

#include <cstddef>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace jitscope;
    ParseContext context;
    context.origin = {SourceKind::Brewery, ServerId{QStringLiteral("p")}, QStringLiteral("b@x")};
    BreweryRoom room(context, QStringLiteral("x"));
    BreweryRoom::Limits limits;
    limits.occupants = 20;
    limits.gone = 5;
    room.setLimits(limits);
    room.join(QStringLiteral("me"), QStringLiteral("m@x/r"), false, QStringLiteral("j"));
    qint64 now = 1000;
    for (const QByteArray &line : QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n')) {
        now += 1000 * qint64(line.size() % 97);
        const auto event = room.take(line, now);
        if (event == BreweryRoom::Event::Removed || line == "lost") room.lost(now, QStringLiteral("lost"), line.size() % 2);
        if (room.state() == BreweryRoom::State::Out) room.join(QStringLiteral("me"), QStringLiteral("m@x/r"), false, QStringLiteral("j"));
        room.age(now);
        const Observation seen = room.observe(now);
        if (seen.servers.size() > 20 || seen.problems.size() > 300) std::abort();
    }
    return 0;
}
