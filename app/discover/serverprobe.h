// Asks one place after another what listens there, and all pages of what it knows: a few requests at a time, GET only. One thread.
#pragma once

#include "discover/judge.h"

#include <QNetworkProxy>
#include <QObject>

#include <functional>
#include <memory>

namespace jitscope {

class ServerProbe : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        QNetworkProxy proxy{QNetworkProxy::NoProxy};
        std::function<Error(const QUrl &, const Error &)> explain; // what an error through the proxy really means; may be empty
        QString destination; // of SSH; empty: direct
        QString prosodyHost; // Host header for Prosody, which serves by name; empty: the address
        int timeoutMs = 5000;
    };
    ServerProbe(Http &http, Way way, QObject *parent);

    using Done = std::function<void(std::vector<EndpointVerdict>)>;
    // Verdicts in the order of the candidates; those that are nothing of Jitsi's are left out unless they were certain. Answers once, later,
    // while this lives. `heard` is told as verdicts come in.
    void run(const std::vector<Candidate> &candidates, Done done, std::function<void(int)> heard = {});

private:
    struct Job;
    void identify(const std::shared_ptr<Job> &job, size_t print);
    void ask(const std::shared_ptr<Job> &job);
    void finished(const std::shared_ptr<Job> &job, bool keep);
    void next();
    HttpRequest request(const QUrl &base, const char *path, const char *accept, ServerKind kind) const;

    Http &m_http;
    Way m_way;
    Done m_done;
    std::function<void(int)> m_heard;
    std::vector<std::shared_ptr<Job>> m_jobs;
    size_t m_next = 0, m_open = 0;
    int m_kept = 0;
};

} // namespace jitscope
