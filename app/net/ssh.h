// SSH as the way to a host: the user's own OpenSSH client, so its agent, keys, jump hosts, hardware keys and known hosts are the user's.
// One master process for each destination, shared by HTTP, WebSocket and commands. Nothing of ssh's ever asks on a terminal: questions
// come out of SshHosts::asked(). Host keys are never accepted silently, whatever the user's configuration says.
// One thread: the one where SshHosts lives (the engine's).
#pragma once

#include "base/result.h"
#include "prompts/promptqueue.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace jitscope {

class SshHosts;

// A program to run over there. Each word reaches it as it is: they are quoted for the far shell, never read by it.
struct SshCommand
{
    QStringList words;                          // program and arguments; no NUL in them
    QByteArray input;                           // its standard input; ends after it
    std::chrono::milliseconds timeout{20'000};  // then it is ended here and the answer is Timeout
    qint64 maxOutput = 4 * 1024 * 1024;         // of standard output, bytes; more is not read
    // Gets standard output as it comes, instead of SshOutput::out; nothing more once the answer is given. False: no more of it is wanted, it is ended (SshOutput::cut).
    // `timeout` is then how long nothing may come.
    std::function<bool(const QByteArray &)> sink = {};
    // Instead of a program: the far host's own loopback port `first` leads to this computer's loopback port `second` while the connection lives (ssh -R).
    std::optional<std::pair<quint16, quint16>> reverse = {};
};

struct SshOutput
{
    int exitCode = 0;  // of the far program; 127 when the far shell found none
    QByteArray out;    // at most maxOutput
    QByteArray err;    // at most 64 KB
    bool cut = false;  // there was more output, and the program was ended for it
};

class SshHost : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 {
        Idle,       // nobody has needed it yet
        Connecting, // ssh runs, or waits for its turn to start; it may be waiting for an answer of the operator
        Up,
        Waiting,    // failed; tries again by itself
        Stopped,    // failed for a reason that only a person can mend; retry() tries again
    };
    ~SshHost() override;

    const QString &destination() const;
    State state() const;
    bool isUp() const { return state() == State::Up; }
    // Why it is not up; empty while Idle, Up and in the first Connecting. Kinds: Unsupported (no ssh program), Malformed (destination),
    // Untrusted (host key unknown and refused, or changed), Unauthorized (permission denied), Refused (nothing listens), Unreachable
    // (no such host, no route, connection cut), Timeout, Cancelled (the operator closed a question), Failed.
    const std::optional<Error> &error() const;
    qint64 since() const;    // of the state, ms since the epoch
    int nextTryMs() const;   // Waiting: how long it waits; else 0
    int connectMs() const;   // how long the last connection took to come up; -1 none yet

    void start();  // from Idle; else nothing
    void retry();  // no more waiting: the operator asked, or the network came back. Nothing while Connecting or Up.
    // Somebody looks at what is behind it just now, says that viewer: among those that wait for their turn to start it comes first.
    void watch(const QObject *viewer, bool looks);
    // This computer slept: a connection of before is most likely open on this end only. A new one is made at once, but where a person had to answer
    // for the old one: that one is left to keepalive, which ends it within aliveEvery × aliveMissed when it is dead.
    void reconnect();

    // Leads through the tunnel: names and addresses of requests are resolved and reached over there. The same for the life of the object.
    // Only this process can use it: it asks for a password of its own.
    QNetworkProxy proxy() const;
    // A socket here, in a folder of this process alone, that leads to a Unix socket over there (sshforward.h); the same as long as the connection lives.
    // Answers once, unless `context` is gone. Whether anybody listens over there shows only when it is used.
    void farSocket(const QString &path, QObject *context, std::function<void(Result<QString>)> done);
    // What a failed request through proxy() really means: the tunnel's own error when the tunnel is down (kind Unreachable, where = the
    // destination: what is behind is unknown, not down), that forwarding is forbidden (Forbidden) or the far side's reason (Refused, …), else
    // `error` itself. Ask right when the request has failed.
    Error explain(const QUrl &url, const Error &error) const;

    using Done = std::function<void(Result<SshOutput>)>;
    // Answers exactly once, later, unless `context` or this is gone by then. Waits for the tunnel while it is Connecting, within the
    // command's timeout. Errors are the tunnel's, Timeout, Malformed (no or bad words); any exit code is an answer.
    void run(const SshCommand &command, QObject *context, Done done);

signals:
    void changed(); // state, error

private:
    friend class SshHosts;
    struct Private;
    SshHost(const QString &destination, SshHosts &hosts);
    void letGo();
    std::unique_ptr<Private> d;
};

// The line that lets forwarding to that port happen, and where it belongs, for an error of kind Forbidden. Each connection through a tunnel is
// a forward of its own, to one port: a list of permitted ports is enough.
struct SshRemedy { QString line, file; };
SshRemedy remedyOfForbidden(const Error &error, const QString &destination);

struct SshOptions
{
    bool canAsk = false;     // somebody answers asked(); false: ssh runs in batch mode and what would need an answer fails with a clear error
    QString askPass;         // this program, that answers to isSshAskPass() in main(); needed for canAsk
    QString program = QStringLiteral("ssh");                   // found in PATH
    QString configFile;      // instead of ~/.ssh/config (tests); empty: that one, then the system's
    std::chrono::milliseconds connectTimeout{15'000};          // until the far host answers; a question may take longer
    std::chrono::seconds aliveEvery{5};                        // a silent connection is asked for life…
    int aliveMissed = 3;                                       // …and cut when so many got no answer
    std::chrono::milliseconds again{1'000}, againAtMost{60'000}; // back-off
    std::chrono::milliseconds settled{30'000};                 // a connection that lived this long makes the next wait short again
    // So many may start at once: two hundred hosts must not start two hundred ssh in one moment, nor fall upon one jump host, whose sshd drops
    // logins beyond ten (MaxStartups). Those that failed before come after those that never did; of each, first what somebody looks at, then what most
    // depends on (pages and feeds that hold it), then in the order of asking. A start that hangs longer than `startsFor`, or waits for a person, makes way
    // for the next.
    int startsAtOnce = 8;
    std::chrono::milliseconds startsFor{2'000};
};

// All destinations that are in use. Ends their processes when it goes; they end by themselves when this process is killed.
class SshHosts : public QObject
{
    Q_OBJECT
public:
    explicit SshHosts(const SshOptions &options, QObject *parent = nullptr);
    ~SshHosts() override;

    // The one way to that destination; its connection ends when the last holder lets go. Never null: a destination that is none gives a
    // host that is Stopped. All holders let go before this object goes.
    std::shared_ptr<SshHost> host(const QString &destination);

public slots:
    void answer(quint64 question, const QString &text); // id of asked(); "yes" for HostKey and Confirm
    void refuse(quint64 question);
    void retryAll();
    void reconnectAll(); // see SshHost::reconnect

signals:
    void asked(const jitscope::Prompt &question); // its id is of this object, not of a PromptQueue
    void withdrawn(quint64 question);             // the connection has ended: nobody needs the answer
    void answered(quint64 question);              // answered or refused by the operator

private:
    friend class SshHost;
    struct Private;
    std::unique_ptr<Private> d;
};

// In main(), first thing: ssh starts this program under another name to ask a question. True: end with sshAskPass()'s code.
bool isSshAskPass(int argc, char **argv);
int sshAskPass(int argc, char **argv);

} // namespace jitscope
