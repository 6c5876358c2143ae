// Inside of ssh.h, for ssh.cpp and sshhosts.cpp.
#pragma once

#include "net/backoff.h"
#include "net/ssh.h"
#include "net/sshaskpass.h"
#include "net/sshfolder.h"
#include "net/sshgate.h"
#include "net/sshlog.h"
#include "net/sshprocess.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace jitscope {

class SshRun;

struct SshHosts::Private
{
    SshOptions options;
    SshFolder folder;
    SshAskServer *asks = nullptr;
    SshGate *gate = nullptr;
    QHash<QString, std::weak_ptr<SshHost>> hosts; // by destination
    QHash<QString, SshHost *> byTunnel;           // by the gate's user name
    QHash<QString, SshHost *> byToken;            // of a running ssh's questions
    std::optional<Error> broken;                  // no folder, no socket: nothing can work
    bool prepared = false;
    int last = 0;

    std::vector<SshHost *> queue;    // they wait for their turn to start, in the order of asking
    std::vector<SshHost *> starting; // never more than options.startsAtOnce
    QTimer next;                     // not at once: whoever makes way is in the middle of something

    std::optional<Error> prepare(SshHosts &owner); // folder and askpass, when first needed
    void line(SshHost *host);            // queues it; it is started in its turn, later
    void leave(SshHost *host);           // queue and turn
    void startNext();
};

struct SshHost::Private
{
    struct Waiter // for the tunnel
    {
        QPointer<QObject> context;
        std::function<void()> go; // looks at the state itself
    };

    SshHosts &hosts;
    SshHost &host;
    QString destination, tunnel;
    State state = State::Idle;
    std::optional<Error> error;
    qint64 since = 0;
    int nextTryMs = 0, connectMs = -1;
    QString token;
    bool asked = false; // a person is in the loop: never try again by itself
    std::optional<Error> refusal; // what it means when the operator refuses the last question
    std::optional<Error> verdict; // known before ssh ends: refused by the operator, our own time limit
    SshLog log;
    QPointer<SshProcess> process; // lists the configuration first, is the master then
    QByteArray listing;
    QElapsedTimer clock; // of the state
    QTimer connectLimit, look, again, turn;
    bool failed = false; // since it was last up
    QSet<const QObject *> watchers; // who says that somebody looks at what is behind it; never followed
    Backoff backoff;
    std::vector<Waiter> waiters;
    std::vector<SshRun *> runs; // oldest first; the first few run
    QHash<QString, Error> refusals; // "host:port": the last connection there was refused
    QHash<QString, QString> farSockets; // path over there: our end of it
    QHash<QString, QString> instead; // "127.0.0.1:8080": "localhost", the name that the server permits

    Private(SshHost &host, SshHosts &hosts, const QString &destination);
    const SshOptions &options() const { return hosts.d->options; }
    QString controlSocket() const { return hosts.d->folder.path(tunnel); }
    QString configFile() const { return hosts.d->folder.path(tunnel + QStringLiteral(".conf")); }

    void set(State next, std::optional<Error> why = {});
    void connectNow();
    void begin(); // its turn has come
    void list();
    void listed(int code);
    void runMaster(bool strict);
    void start(const QStringList &arguments);
    void lookWhetherUp();
    void ended(int code);
    void lost(const Error &why);
    void drop(); // process, token, control socket
    void whenSettled(QObject *context, std::function<void()> go);
    void askedNow(const Prompt &prompt);
    void questionGone(bool refused);
    void openChannel(const QString &to, quint16 port, QObject *context, std::function<void(Result<SshChannel *>)> done);
    void channel(const QString &to, quint16 port, const QString &name, QObject *context, std::function<void(Result<SshChannel *>)> done);
    void nextRuns();
    Error behind() const; // what the tunnel's state means for what is behind it
};

} // namespace jitscope
