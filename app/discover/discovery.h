// From what was pasted into the assistant to a proposal: looks at the site, and through SSH at its host, all at once; no step waits for one that
// it does not need, each has a deadline, nothing is written anywhere and only reading commands run. One thread: that of Http and SshHosts.
#pragma once

#include "base/secret.h"
#include "discover/address.h"
#include "net/http.h"
#include "net/ssh.h"
#include "setup/proposal.h"

#include <QObject>

namespace jitscope {

class ScriptReader;

// In a type of its own: what crosses threads in signals is compared by Qt where it can be, and a proposal cannot.
struct DiscoveryResult
{
    Result<Proposal> proposal;
};

class Discovery : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString user, secretName; // of the XMPP account; both empty: ANONYMOUS is tried
        Secret password;
        QStringList programs;     // further programs whose ports are worth asking (the demo fleet's in tests)
        int requestMs = 5000;     // one page may take so long
        int sshMs = 150'000;      // until SSH is up: the operator may be typing
        int totalMs = 60'000;     // from then on; what was found until then is proposed
    };
    // ssh: null when there is none (then destinations fail).
    Discovery(Http &http, SshHosts *ssh, ScriptReader &scripts, Options options, QObject *parent = nullptr);
    ~Discovery() override;

    void start(const QString &address); // once
    void cancel();                      // proposes what was found so far
    // The connection that it looked through, once it is finished; null: none. Who keeps it spares the operator the same question for the new shard.
    std::shared_ptr<SshHost> host() const;

signals:
    void stepsChanged(const std::vector<jitscope::SetupStep> &steps);
    // Once. An error only when nothing was found at all: the address is none (Malformed), or what every way said first.
    void finished(const jitscope::DiscoveryResult &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
