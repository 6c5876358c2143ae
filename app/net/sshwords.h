// What is said to ssh: words for the far shell, and the configuration of a master.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace jitscope {

// The words as one line for the far login shell (sh, bash, dash, zsh, ksh, fish), which passes each on as it is.
QString quotedForShell(const QStringList &words);

struct SshConfigText
{
    QString userConfig;   // included after ours; empty: ~/.ssh/config and /etc/ssh/ssh_config
    bool canAsk = false;
    bool strict = false;  // the user's own StrictHostKeyChecking is yes: unknown keys are refused, not asked about
    int aliveSeconds = 5, aliveMissed = 3;
};
// A configuration file for ssh -F, which hands it on to the ssh of a jump host too. ssh takes the first value that it finds for an
// option: what stands before the Include holds whatever the user's files say.
QByteArray sshConfigText(const SshConfigText &what);

// The value of one option in the output of `ssh -G`; empty when it is not there.
QString effectiveOption(const QByteArray &listing, const char *name);

} // namespace jitscope
