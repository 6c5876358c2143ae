#include "demo/demofleet.h"

namespace jitscope {

struct DemoFleet::Private
{
    DemoOptions options;
};

DemoFleet::DemoFleet(DemoOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{options}))
{
}

DemoFleet::~DemoFleet() = default;

Result<> DemoFleet::start() { return {}; }
FleetConfig DemoFleet::config() const { return {}; }
QHash<QString, QString> DemoFleet::secrets() const { return {}; }
QStringList DemoFleet::incidentNames() { return {}; }
Result<> DemoFleet::startIncident(const QString &name) { return fail(Error::Kind::Unsupported, name); }
void DemoFleet::endIncidents() {}
void DemoFleet::step(int) {}

} // namespace jitscope
