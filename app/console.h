// Builds it all, in order, and takes it down, in order: workspace, threads, engine, demo fleet, the wiring between them.
#pragma once

#include "demo/demofleet.h"
#include "workspace.h"

#include <memory>

namespace jitscope {

struct ConsoleOptions
{
    QString fleetFile;                  // empty: the XDG one
    std::optional<DemoOptions> demo;    // set: the demo fleet instead of a file
};

class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(const ConsoleOptions &options, QObject *parent = nullptr);
    ~Console() override;

    Workspace &workspace();
    bool isDemo() const;
    // Why the fleet could not be read or started; empty when all is well.
    const std::vector<Error> &faults() const;
    // Asks every source now.
    void refresh(const ShardId &shard = {});

signals:
    void faultsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
