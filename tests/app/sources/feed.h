// A brewery feed under test with all that it said.
#pragma once

#include "sources/brewery.h"

#include <map>

namespace jitscope::test {

struct Feed
{
    Feed(const XmppConfig &config, const QString &password) : brewery(config, password, ServerId{QStringLiteral("prosody-1")}, 7)
    {
        using namespace std::chrono_literals;
        timing.again = 50ms;
        timing.againAtMost = 200ms;
        timing.rejoin = 100ms;
        timing.rejoinAtMost = 400ms;
        QObject::connect(&brewery, &Brewery::observed, [this](const Observation &o) { seen[o.origin.part].push_back(o); });
        QObject::connect(&brewery, &Brewery::stateChanged, [this](const SourceState &s) { states.push_back(s); });
    }
    void start(std::chrono::milliseconds after = {})
    {
        brewery.setTiming(timing);
        brewery.start(after);
    }
    const Observation *last(const QString &room) const
    {
        const auto it = seen.find(room);
        return it == seen.end() || it->second.empty() ? nullptr : &it->second.back();
    }
    bool whole(const QString &room) const { return last(room) && last(room)->complete; }
    const Server *server(const QString &room, const QString &nick) const
    {
        if (const Observation *o = last(room))
            for (const Server &s : o->servers)
                if (s.id.value == nick) return &s;
        return nullptr;
    }
    Health health() const { return states.empty() ? Health::Pending : states.back().health; }
    std::optional<Error> error() const { return states.empty() ? std::nullopt : states.back().error; }

    Brewery brewery;
    Brewery::Timing timing;
    std::map<QString, std::vector<Observation>> seen;
    std::vector<SourceState> states;
};

} // namespace jitscope::test
