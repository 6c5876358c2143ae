// HAProxy of a simulated site: backend "nodes" has one server for each shard (operations.md §8). Families, labels and their order as Debian's
// 2.6.12 writes them; those that no operator looks at are left out.
#include "demo/recorderpages.h"

#include "demo/textpage.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {
namespace {

constexpr const char *States[] = {"DOWN", "UP", "MAINT", "DRAIN", "NOLB"};
constexpr const char *Checks[] = {"HANA", "SOCKERR", "L4OK", "L4TOUT", "L4CON", "L6OK", "L6TOUT", "L6RSP", "L7TOUT", "L7RSP", "L7OK", "L7OKC", "L7STS", "PROCERR", "PROCTOUT", "PROCOK"};

class Statistics
{
public:
    explicit Statistics(const World &world) : m_world(world)
    {
        for (const Shard &s : world.shards()) {
            m_up += !s.away;
            m_sessions += s.away ? 0 : s.participants();
            m_ever += double(s.participantsEver);
        }
    }

    QByteArray take(const Shard &own)
    {
        const double uptime = std::floor(double(m_world.now() - own.focusStarted) / 1000);
        const std::pair<const char *, double> process[] = {
            {"nbthread", 2}, {"nbproc", 1}, {"relative_process_id", 1}, {"uptime_seconds", uptime}, {"max_fds", 40219}, {"max_sockets", 40219}, {"max_connections", 20000},
            {"hard_max_connections", 20000}, {"current_connections", double(m_sessions)}, {"connections_total", m_ever}, {"requests_total", m_ever * 3},
            {"current_ssl_connections", double(m_sessions)}, {"current_session_rate", 2}, {"current_zlib_memory", std::nan("")}, {"current_tasks", 40}, {"idle_time_percent", 97}, {"stopping", 0}};
        for (const auto &[name, value] : process) {
            const QByteArray family = QByteArray("haproxy_process_") + name;
            m_page.one(family, family.endsWith("_total") ? "counter" : "gauge", value);
        }
        m_page.family("haproxy_process_build_info", "gauge");
        m_page.put({}, "version=\"2.6.12-1+deb12u4\"", 1);
        of("haproxy_frontend_current_sessions", "gauge", "proxy=\"public\"", m_sessions);
        of("haproxy_frontend_sessions_total", "counter", "proxy=\"public\"", m_ever);
        m_page.family("haproxy_frontend_status", "gauge");
        for (const char *state : {"DOWN", "UP"}) m_page.put({}, QByteArray("proxy=\"public\",state=\"") + state + '"', state[0] == 'U');
        of("haproxy_backend_current_queue", "gauge", "proxy=\"nodes\"", 0);
        of("haproxy_backend_current_sessions", "gauge", "proxy=\"nodes\"", m_sessions);
        of("haproxy_backend_sessions_total", "counter", "proxy=\"nodes\"", m_ever);
        m_page.family("haproxy_backend_status", "gauge");
        for (const char *state : {"DOWN", "UP"}) m_page.put({}, QByteArray("proxy=\"nodes\",state=\"") + state + '"', (state[0] == 'U') == (m_up > 0));
        double redispatched = 0;
        for (const Shard &s : m_world.shards()) redispatched += double(s.redispatched);
        of("haproxy_backend_redispatch_warnings_total", "counter", "proxy=\"nodes\"", redispatched);
        of("haproxy_backend_active_servers", "gauge", "proxy=\"nodes\"", m_up);
        m_page.family("haproxy_backend_agg_server_status", "gauge");
        const int all = int(m_world.shards().size());
        for (const char *state : States) m_page.put({}, QByteArray("proxy=\"nodes\",state=\"") + state + '"', state[0] == 'U' ? m_up : state[1] == 'O' && state[0] == 'D' ? all - m_up : 0);
        servers("haproxy_server_current_sessions", "gauge", [](const Shard &s) { return s.away ? 0.0 : s.participants(); });
        servers("haproxy_server_sessions_total", "counter", [](const Shard &s) { return double(s.participantsEver); });
        m_page.family("haproxy_server_status", "gauge");
        each([&](const Shard &s, const QByteArray &labels) {
            for (const char *state : States) m_page.put({}, labels + ",state=\"" + state + '"', QByteArrayView(state) == QByteArrayView(s.away ? "DOWN" : "UP"));
        });
        servers("haproxy_server_weight", "gauge", [](const Shard &) { return 256.0; });
        m_page.family("haproxy_server_check_status", "gauge");
        each([&](const Shard &s, const QByteArray &labels) {
            for (const char *check : Checks) m_page.put({}, labels + ",state=\"" + check + '"', QByteArrayView(check) == QByteArrayView(s.away ? "L4CON" : "L7OK"));
        });
        m_page.family("haproxy_sticktable_size", "gauge");
        m_page.put({}, "name=\"nodes\",type=\"string\"", 204800);
        m_page.family("haproxy_sticktable_used", "gauge");
        double rooms = 0;
        for (const Shard &s : m_world.shards()) rooms += double(s.rooms.size());
        m_page.put({}, "name=\"nodes\",type=\"string\"", rooms);
        return m_page.take();
    }

private:
    template<class Each>
    void each(Each &&tell)
    {
        for (const Shard &s : m_world.shards()) tell(s, "proxy=\"nodes\",server=\"" + s.id + '"');
    }
    template<class Value>
    void servers(const char *family, const char *type, Value &&value)
    {
        m_page.family(family, type);
        each([&](const Shard &s, const QByteArray &labels) { m_page.put({}, labels, value(s)); });
    }
    void of(const char *family, const char *type, const QByteArray &labels, double value)
    {
        m_page.family(family, type);
        m_page.put({}, labels, value);
    }

    const World &m_world;
    TextPage m_page{false};
    int m_up = 0, m_sessions = 0;
    double m_ever = 0;
};

} // namespace

PageReply proxyPage(const World &world, const Shard &shard, const PageRequest &request)
{
    if (request.path != "/metrics") return PageReply::missing();
    return {200, "text/plain; version=0.0.4", Statistics(world).take(shard)};
}

} // namespace jitscope::demo
