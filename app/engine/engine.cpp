#include "engine/engine.h"

namespace jitscope {

struct Engine::Private
{
};

Engine::Engine(QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
}

Engine::~Engine() = default;

void Engine::configure(const FleetConfig &, const Secrets &) {}
void Engine::setInterest(const QSet<EntityId> &) {}
void Engine::refresh(const ShardId &) {}

} // namespace jitscope
