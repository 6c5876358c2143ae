// Builds it all, in order, and takes it down, in order: workspace, threads, engine, demo fleet, and the wiring between them.
// The only place that names threads (DESIGN §7). Lives on the GUI (main) thread; needs a QCoreApplication, no window.
#pragma once

#include "base/result.h"
#include "demo/demofleet.h"
#include "operations/runner.h"
#include "workspace.h"

#include <memory>
#include <optional>

namespace jitscope {

struct ConsoleOptions
{
    QString fleetFile;               // watched and read again when it changes; empty: none
    QString saveFile;                // where the assistant adds shards; empty: the fleet file, else the default one
    std::optional<DemoOptions> demo; // set: the demo fleet instead of a file
    double detailBurst = 0;          // seconds, see Engine::setDetailBurst(); 0: as it is
    bool canAsk = false;             // somebody looks at Workspace::prompts; false: what would need an answer fails with a clear error
    QString settingsFile;            // empty: settings are not kept (commands, tests)
    QString rulesFile;               // the operator's own rules of alerts; empty: the shipped ones
    QString alertsFile;              // what was acknowledged, silenced and has ended; empty: not kept
    bool keepSettings = true;        // false: settings, rules and alerts are only read (commands: the window keeps them)
    QString sshConfig;               // instead of ~/.ssh/config (tests)
    QString auditFile;               // of operations; empty: nothing can be changed from here
    QString historyFile;             // of past moments, kept and read here; the demo fleet's go to a temporary one instead; empty: none are kept
    bool takeUp = true;              // goes on with what a console that is gone left open
    bool rules = false;              // rules of the fleet file that act by themselves run here (the window); with auditFile only
    RunnerOptions operations;        // lockFolder is made beside the audit file when it is empty
};

class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(const ConsoleOptions &options, QObject *parent = nullptr);
    ~Console() override;

    Workspace &workspace();
    bool isDemo() const;
    // Why the fleet, its secrets or the settings could not be read or the demo not started; empty when all is well.
    const std::vector<Error> &faults() const;
    // What runs now: the demo's configuration, or the fleet file's.
    const FleetConfig &config() const;
    AuditTrail *audit();   // null without ConsoleOptions::auditFile
    Runner *runner();      // null likewise
    Hands &hands();        // carries single requests out
    // Asks every source of the shard now, within its budget; an empty id means all.
    void refresh(const ShardId &shard = {});
    void setWatched(bool watched); // Engine::setWatched(): whether there is a window
    // Demo only: an incident by its stable name.
    void startIncident(const QString &name);
    void endIncidents();

signals:
    void faultsChanged();
    void demoLeft(); // a shard was added while the demo fleet ran: from now on it is the fleet file that is watched

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
