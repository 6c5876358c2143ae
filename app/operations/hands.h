// Carries single actions out: requests and commands, by the way that the fleet file gives for the server. Called on the GUI thread; what it sends
// is sent on the engine's thread, whose SSH connections it shares.
#pragma once

#include "audit/plan.h"
#include "base/result.h"
#include "base/secret.h"
#include "settings/fleetconfig.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace jitscope {

class SshHosts;

class Hands : public QObject
{
    Q_OBJECT
public:
    // `ssh` is called on that thread; null: no SSH. The thread runs, and lives longer than this.
    Hands(QThread &engine, std::function<SshHosts *()> ssh, QObject *parent = nullptr);
    ~Hands() override;

    void configure(const FleetConfig &config, const Secrets &secrets);

    // "<secret:NAME>" in a JSON body is the fleet file's secret of that name, put in at the last moment on the engine's thread: plans, audit and log hold the
    // name only. Unauthorized: it is not there.
    using Done = std::function<void(Result<Reply>)>;
    // Answers exactly once, later, on this thread, unless `context` or this is gone by then. Every HTTP status and every exit code is an answer.
    // Errors are those of Http and SshHost, Unsupported (no way to run commands there) and Malformed (no such shard or endpoint). One that is not
    // GET is sent once; Timeout and Unreachable then mean that nobody knows whether it was done.
    // `secrets`: those of this operation; they go before the fleet file's of the same name. Unauthorized: the action's secret is not there.
    void carryOut(const ShardId &shard, const Action &action, QObject *context, Done done, const Secrets &secrets = {});

private:
    class Worker; // on the engine's thread
    Worker *m_worker;
};

} // namespace jitscope
