#include "out/metricspage.h"

#include "net/requesthead.h"
#include "out/findings.h"
#include "out/pagerequest.h"

namespace jitscope {

MetricsPage::MetricsPage(const OutConfig &config, const OutContext &context, QObject *parent)
    : OutSink(config, context, parent), m_server(MaxConnections, MaxRequestHead, [this](QByteArrayView bytes) { return read(bytes); }, this)
{
}

void MetricsPage::beat(qint64 now)
{
    if (m_server.isListening() || now < m_again) return;
    m_again = now + AgainMs;
    const Result<> listens = m_server.listen(config().port);
    if (!listens) return tried(listens.error(), QString(), false);
    if (state().error) change([](OutState &s) { s.error.reset(); });
}

std::optional<LoopAnswer> MetricsPage::read(QByteArrayView bytes)
{
    const PageRead read = readPageRequest(bytes);
    if (read.is == PageRead::Is::More) return {};
    const auto no = [&](int status) { return LoopAnswer{status, {}, {}, read.request.head}; };
    if (read.is == PageRead::Is::Bad) return no(read.status);
    if (!isOwnHost(read.request.host, m_server.port())) return no(403);
    if (read.request.path != "/metrics") return no(404);
    const bool openMetrics = wantsOpenMetrics(read.request.accept);
    const Workspace &w = context().workspace;
    std::vector<OutFamily> families = figuresOf(w.fleet, config().shards);
    std::vector<SnapshotPtr> shards;
    for (const SnapshotPtr &s : w.fleet.facts())
        if (concerns(s->id.value) && s->at > 0) shards.push_back(s);
    for (OutFamily &f : findingsOf(shards, w.alerts, true, now())) families.push_back(std::move(f));
    if (!state().testing) tried(std::nullopt, QStringLiteral("read"), false);
    return LoopAnswer{200, openMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8" : "text/plain; version=0.0.4; charset=utf-8", expositionText(families, openMetrics), read.request.head};
}

void MetricsPage::test(qint64)
{
    change([](OutState &s) { s.testing = true; });
    send({"GET", state().where, {}, {}}, [this](const Result<HttpAnswer> &answer) {
        if (!answer || answer->status != 200) {
            tried(answer, true);
            return;
        }
        qsizetype samples = 0;
        for (const QByteArray &line : answer->body.split('\n')) samples += !line.isEmpty() && !line.startsWith('#');
        tried(std::nullopt, QStringLiteral("HTTP 200: %1 samples").arg(samples), true);
    });
}

} // namespace jitscope
