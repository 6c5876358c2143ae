#include "demo/recorderpages.h"

#include "demo/metricspage.h"

namespace jitscope::demo {
namespace {

QByteArray health(const Shard &shard, const Recorder &r)
{
    const char *busy = r.state == Recorder::State::Idle ? "IDLE" : r.state == Recorder::State::Busy ? "BUSY" : "EXPIRED";
    Json j;
    j.object().object("status").put("busyStatus", busy).object("health").put("healthStatus", r.healthy ? "HEALTHY" : "UNHEALTHY").object("details");
    if (!r.healthy) j.object("JibriManager").put("healthStatus", "UNHEALTHY").put("detail", "").end();
    j.end().end().end();
    if (r.state == Recorder::State::Busy) j.object("environmentContext").put("name", "prod-xmpp." + shard.tag + ".example.org").end();
    return j.end().take();
}

QByteArray metrics(const Recorder &r, qint64 started, MetricsPage::Form form)
{
    MetricsPage page(form, "jitsi_jibri_", started);
    page.counter("sessions_started", r.startedSessions);
    page.counter("sessions_stopped", r.stoppedSessions);
    page.counter("errors", r.errors);
    page.counter("busy", r.refusedBusy);
    page.counter("xmpp_connected", 3);
    page.counter("xmpp_reconnecting", 2);
    page.counter("xmpp_reconnection_failed", 1);
    page.counter("xmpp_ping_failed", 1);
    page.counter("xmpp_closed", 0);
    page.counter("xmpp_closed_on_error", 2);
    page.counter("stopped_on_xmpp_closed", 1);
    page.flag("healthy", r.healthy && r.startedSessions > 0); // 0 until the first session, whatever /health says
    page.flag("recording", r.state == Recorder::State::Busy);
    return page.take();
}

} // namespace

PageReply jibriPage(const World &, const Shard &shard, int recorder, const PageRequest &request)
{
    const Recorder &r = shard.recorders[size_t(recorder)];
    if (request.path == "/jibri/api/v1.0/health") return PageReply::json(health(shard, r));
    if (request.path == "/metrics" && r.metrics) {
        const auto form = MetricsPage::formFor(request.accept.isNull() ? QByteArray("*/*") : request.accept);
        if (!form) return PageReply::text(500, {});
        return {200, MetricsPage::contentType(*form), metrics(r, r.started, *form)};
    }
    return PageReply::missing();
}

} // namespace jitscope::demo
