#include "console.h"

namespace jitscope {

struct Console::Private
{
    Workspace workspace;
    std::vector<Error> faults;
    bool demo = false;
};

Console::Console(const ConsoleOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->demo = options.demo.has_value();
}

Console::~Console() = default;

Workspace &Console::workspace() { return d->workspace; }
bool Console::isDemo() const { return d->demo; }
const std::vector<Error> &Console::faults() const { return d->faults; }
void Console::refresh(const ShardId &) {}

} // namespace jitscope
