#include "discover/serverprobe.h"

#include "net/ssh.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

namespace jitscope {

struct ServerProbe::Job
{
    Candidate candidate;
    ServerKind kind = ServerKind::Bridge;
    std::vector<PageAnswer> answers;
    size_t waiting = 0;
    std::optional<EndpointVerdict> verdict;
};

ServerProbe::ServerProbe(Http &http, Way way, QObject *parent)
    : QObject(parent), m_http(http), m_way(std::move(way))
{
}

void ServerProbe::run(const std::vector<Candidate> &candidates, Done done, std::function<void(int)> heard)
{
    m_done = std::move(done);
    m_heard = std::move(heard);
    for (const Candidate &c : candidates) m_jobs.push_back(std::make_shared<Job>(Job{c, c.guess.value_or(ServerKind::Bridge), {}, 0, {}}));
    QTimer::singleShot(0, this, &ServerProbe::next);
}

void ServerProbe::next()
{
    constexpr size_t atOnce = 6;
    while (m_open < atOnce && m_next < m_jobs.size()) {
        const std::shared_ptr<Job> job = m_jobs[m_next++];
        ++m_open;
        if (job->candidate.certain && job->candidate.guess) ask(job);
        else identify(job, 0);
    }
    if (m_open > 0 || m_next < m_jobs.size() || !m_done) return;
    std::vector<EndpointVerdict> out;
    for (const auto &job : m_jobs)
        if (job->verdict) out.push_back(std::move(*job->verdict));
    std::exchange(m_done, {})(std::move(out));
}

HttpRequest ServerProbe::request(const QUrl &base, const char *path, const char *accept, ServerKind kind) const
{
    HttpRequest r;
    r.url = base.resolved(QUrl(QString::fromLatin1(path)));
    r.accept = accept;
    r.idleMs = m_way.timeoutMs;
    r.totalMs = 2 * m_way.timeoutMs;
    r.proxy = m_way.proxy;
    if (kind == ServerKind::Prosody && !m_way.prosodyHost.isEmpty()) r.headers.insert(QStringLiteral("Host"), m_way.prosodyHost);
    return r;
}

// The likeliest first, then the others. A port that refuses, or does not speak HTTP, is not asked again.
void ServerProbe::identify(const std::shared_ptr<Job> &job, size_t step)
{
    std::vector<const Fingerprint *> order;
    for (const bool likely : {true, false})
        for (const Fingerprint &f : fingerprints())
            if ((job->candidate.guess && f.of == *job->candidate.guess) == likely
                && std::none_of(order.begin(), order.end(), [&](const Fingerprint *o) { return qstrcmp(o->path, f.path) == 0; }))
                order.push_back(&f);
    if (step >= order.size()) return finished(job, false);
    const Fingerprint *print = order[step];
    m_http.get(request(job->candidate.url, print->path, "*/*", print->of), this, [this, job, step, print](Result<HttpAnswer> answer) {
        if (!answer) {
            const Error error = m_way.explain ? m_way.explain(job->candidate.url, answer.error()) : answer.error();
            if (error.kind != Error::Kind::Forbidden || !job->candidate.guess) return finished(job, false);
            job->kind = *job->candidate.guess; // the port tells what it is, and the SSH server keeps us from it: that can be mended
            return ask(job);
        }
        // the same page tells two components apart
        for (const Fingerprint &f : fingerprints()) {
            if (qstrcmp(f.path, print->path) != 0 || !f.is(*answer)) continue;
            job->kind = f.of;
            return ask(job);
        }
        if (answer->status == 401 || answer->status == 403) {
            if (!job->candidate.guess) return finished(job, false);
            job->kind = *job->candidate.guess; // it does not say who it is; its port does
            return ask(job);
        }
        identify(job, step + 1);
    });
}

void ServerProbe::ask(const std::shared_ptr<Job> &job)
{
    std::vector<const HttpKind *> pages;
    for (const HttpKind &k : httpKinds())
        if (k.of == job->kind && k.everyMs > 0) pages.push_back(&k);
    job->waiting = pages.size();
    if (pages.empty()) return finished(job, false);
    for (const HttpKind *k : pages) {
        m_http.get(request(job->candidate.url, k->path, k->accept, job->kind), this, [this, job, k](Result<HttpAnswer> answer) {
            if (!answer && m_way.explain) answer = tl::unexpected(m_way.explain(job->candidate.url, answer.error()));
            job->answers.push_back({k->kind, std::move(answer)});
            if (--job->waiting == 0) finished(job, true);
        });
    }
}

void ServerProbe::finished(const std::shared_ptr<Job> &job, bool keep)
{
    if (keep || job->candidate.certain) {
        job->verdict = judgeEndpoint(job->kind, job->candidate, job->answers, QDateTime::currentMSecsSinceEpoch());
        if (job->verdict->forbidden) {
            const SshRemedy remedy = remedyOfForbidden(*job->verdict->forbidden, m_way.destination);
            job->verdict->found.needs = {{remedy.line, remedy.file}};
        }
        if (job->kind == ServerKind::Prosody && !m_way.prosodyHost.isEmpty() && job->verdict->found.endpoint)
            job->verdict->found.endpoint->headers.insert(QStringLiteral("Host"), m_way.prosodyHost);
        if (m_heard) m_heard(++m_kept);
    }
    --m_open;
    QTimer::singleShot(0, this, &ServerProbe::next);
}

} // namespace jitscope

#include "moc_serverprobe.cpp"
