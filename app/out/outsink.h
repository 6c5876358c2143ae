// One [[out]] at work: it looks at what is known when it is told to, sends, and keeps how that went. GUI thread.
#pragma once

#include "alerts/notice.h"
#include "out/courier.h"
#include "workspace.h"

namespace jitscope {

struct OutContext
{
    Workspace &workspace;
    Courier &courier;
    std::function<qint64()> clock; // ms since the epoch
};

class OutSink : public QObject
{
    Q_OBJECT
public:
    OutSink(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);

    const OutConfig &config() const { return m_config; }
    const OutState &state() const { return m_state; }
    // Looks whether there is something to do: about once a second, and soon after something has changed.
    virtual void beat(qint64 now) = 0;
    virtual void tell(const Notice &, qint64) {} // what persons are told; webhooks and commands
    // Sends something that says that it is a test, and nothing else; the result is in state(), and state().testing ends.
    virtual void test(qint64 now) = 0;
    virtual void leave() {} // the fleet file does not have it any more

    bool concerns(const QString &shard) const { return m_config.shards.isEmpty() || m_config.shards.contains(shard); }

signals:
    void stateChanged();

protected:
    const OutContext &context() const { return m_context; }
    qint64 now() const { return m_context.clock(); }
    // Changes the state and tells of it.
    template<class Change>
    void change(Change what)
    {
        const OutState before = m_state;
        what(m_state);
        if (m_state != before) emit stateChanged();
    }
    void send(const OutRequest &request, Http::Done done);
    // An answer, kept as the result of the latest try. True: the other side took it (2xx).
    bool tried(const Result<HttpAnswer> &answer, bool isTest);
    void tried(const std::optional<Error> &error, const QString &reply, bool isTest);

private:
    OutConfig m_config;
    OutContext m_context;
    OutState m_state;
};

// What a reply that is no 2xx means: Unauthorized for 401 and 403, Refused for the others of 4xx, Failed for the rest. `body` in the words of the other side:
// plain text, a JSON string, or an object with "message", "error" or "detail".
Error errorOfReply(int status, const QString &where, const QByteArray &body);
QString saidIn(const QByteArray &body); // those words alone, visible, at most 300 characters
QString shownAddress(const QString &url); // without query and login

} // namespace jitscope
