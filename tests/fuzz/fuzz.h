// What every fuzz target needs. A target returns 0 and relies on the sanitisers; what must hold beyond "no crash" it checks itself.
#pragma once

#include "sources/source.h"

#include <cstdio>
#include <cstdlib>

namespace jitscope {

inline ParseContext fuzzContext(SourceKind kind, bool keepRaws = true)
{
    ParseContext context;
    context.origin = {kind, ServerId{QStringLiteral("fuzz")}, {}};
    context.source = 1;
    context.at = 1'700'000'000'000;
    context.keepRaws = keepRaws;
    return context;
}

inline void require(bool holds, const char *what)
{
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

// A refusal names a place and a reason; a reading that claims to be measured has a finite figure.
inline void requireSane(const Result<Observation> &seen)
{
    if (!seen) return require(!seen.error().where.isEmpty() && !seen.error().detail.isEmpty(), "a refusal without place or reason");
    const auto sane = [](const Readings &all) {
        for (const Reading &r : all) require(!r.hasValue() || std::isfinite(r.value), "a measured reading that is no figure");
    };
    for (const Server &s : seen->servers) sane(s.readings);
    for (size_t i = 0; i < seen->rooms.size(); ++i) {
        sane(seen->rooms[i].readings);
        require(i == 0 || !(seen->rooms[i].id < seen->rooms[i - 1].id), "rooms out of order");
        for (const PersonPtr &p : seen->rooms[i].people) {
            require(p != nullptr, "a person that is not there");
            sane(p->readings);
        }
    }
    for (const RawReading &raw : seen->raws) require(std::isfinite(raw.value), "a raw reading that is no figure");
}

} // namespace jitscope
