#include "sources/proxysource.h"

#include "sources/flatpage.h"
#include "sources/haproxy.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace jitscope {

ProxySource::ProxySource(const EndpointConfig &config, int pollMs, int timeoutMs, SourceIndex first, std::shared_ptr<SshHost> tunnel, std::shared_ptr<TableLooks> looks, QObject *parent)
    : QObject(parent), m_config(config), m_timeoutMs(timeoutMs), m_index(first), m_tunnel(std::move(tunnel)), m_looks(looks ? std::move(looks) : std::make_shared<TableLooks>()),
      m_backoff(std::chrono::milliseconds(pollMs), std::chrono::milliseconds(std::max(pollMs, 60'000)), quint32(first) + 1), m_everyMs(std::max(1000, pollMs)), m_tableEveryMs(std::max(1000, TableStretch * pollMs))
{
    for (SourceState *state : {&m_state, &m_table}) {
        state->server = ServerId{config.name};
        state->address = config.socket;
        state->addresses = 1;
        if (m_tunnel) state->tunnel = m_tunnel->destination();
    }
    m_state.kind = SourceKind::HaproxySocket;
    m_state.name = config.name + QStringLiteral(" show stat");
    m_state.intervalMs = m_everyMs;
    m_table.kind = SourceKind::HaproxyTable;
    m_table.name = config.name + QStringLiteral(" show table");
    m_table.intervalMs = m_tableEveryMs;
    if (m_tunnel) connect(m_tunnel.get(), &SshHost::changed, this, &ProxySource::tunnelChanged);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProxySource::ask);
    m_tableTimer.setSingleShot(true);
    connect(&m_tableTimer, &QTimer::timeout, this, &ProxySource::askTables);
}

ProxySource::~ProxySource()
{
    if (m_tableOut) look().out = false; // somebody else may ask
}

void ProxySource::start() { m_timer.start(0); }

// As HttpSource: what is behind a tunnel is unknown as soon as that is down, and asked as soon as it is up, whatever was waited for.
void ProxySource::tunnelChanged()
{
    if (m_tunnel->isUp()) {
        if (m_state.missed > 0) refresh();
        return;
    }
    if (!m_tunnel->error()) return; // it is on its way up for the first time
    for (SourceState *state : {&m_state, &m_table}) {
        if (state->health == Health::SwitchedOff || (state == &m_table && state->health == Health::Pending)) continue; // not asked
        state->error = m_tunnel->error();
        state->health = Health::Unknown;
        state->missed = std::max(state->missed, 2);
    }
    emit changed();
}

void ProxySource::refresh()
{
    if (m_out) m_again = true;
    else m_timer.start(0);
    if (!m_behind.empty() && !m_tableOut) m_tableTimer.start(0);
}

void ProxySource::ask()
{
    m_out = true;
    m_state.lastTry = QDateTime::currentMSecsSinceEpoch();
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    askRuntime({m_config.socket, {QStringLiteral("show"), QStringLiteral("stat")}, m_timeoutMs}, m_tunnel, this, [this, clock](const Result<QByteArray> &reply) { answered(reply, int(clock->elapsed())); });
}

void ProxySource::answered(const Result<QByteArray> &reply, int tookMs)
{
    m_out = false;
    ParseContext context;
    context.origin = {SourceKind::HaproxySocket, ServerId{m_config.name}, {}};
    context.source = m_index;
    context.at = QDateTime::currentMSecsSinceEpoch();
    Result<Observation> seen = reply ? parseHaproxyStats(*reply, context) : Result<Observation>(tl::unexpected(reply.error()));
    int wait = m_everyMs;
    if (seen) {
        m_state.intervalMs = wait = m_everyMs * m_stretch;
        m_state.health = Health::Ok;
        m_state.error.reset();
        m_state.missed = 0;
        m_state.lastOk = context.at;
        m_state.answerMs = tookMs;
        m_backoff.reset();
        const bool first = m_behind.empty(); // the table's numbers mean nothing before
        m_behind = seen->servers.front().behind;
        if (first && !m_behind.empty() && !m_tableOut && !m_tableTimer.isActive()) m_tableTimer.start(0);
        emit observed(std::make_shared<const Observation>(std::move(*seen)));
    } else {
        m_state.error = seen.error();
        ++m_state.missed;
        // one miss happens; two are a verdict
        if (m_state.missed >= 2) m_state.health = seen.error().kind == Error::Kind::Refused ? Health::Down : Health::Unknown;
        if (m_state.missed >= 2) wait = std::max(wait, int(m_backoff.next().count()));
    }
    emit changed();
    m_timer.start(std::exchange(m_again, false) ? 0 : wait);
}

TableLooks::Look &ProxySource::look()
{
    return m_looks->at((m_tunnel ? m_tunnel->destination() : QString()) + u'\n' + m_config.socket + u'\n' + m_config.table);
}

// A proxy in front of many shards is asked by one of their sessions; the others take what that one has read.
void ProxySource::askTables()
{
    TableLooks::Look &last = look();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (last.table && last.table->at != m_shownAt && now - last.table->at < m_tableEveryMs) return tableDone(last.table);
    if (last.out) return m_tableTimer.start(500);
    if (!last.table && last.askedAt > 0 && m_table.lastTry < last.askedAt && now - last.askedAt < m_tableEveryMs / 2) {
        m_table.lastTry = last.askedAt; // somebody else found none just now: our own turn comes later
        return m_tableTimer.start(m_tableEveryMs / 2);
    }
    m_tableOut = last.out = true;
    m_table.lastTry = last.askedAt = now;
    askRuntime({m_config.socket, {QStringLiteral("show"), QStringLiteral("table")}, m_timeoutMs}, m_tunnel, this, [this](const Result<QByteArray> &reply) {
        if (!reply) return tableDone(tl::unexpected(reply.error()));
        const auto heads = readStickTableHeads(*reply, m_table.name);
        if (!heads) return tableDone(tl::unexpected(heads.error()));
        QStringList backends;
        for (const QString &server : m_config.servers) backends << server.section(u'/', 0, 0);
        const StickTableHead *head = roomTable(*heads, m_config.table, backends);
        if (!head)
            return tableDone(fail(Error::Kind::Unsupported, m_table.name, m_config.table.isEmpty() ? QStringLiteral("no stick table of strings") : QStringLiteral("no stick table is called %1").arg(m_config.table)));
        if (head->used > MaxStickEntries) return tableDone(fail(Error::Kind::Failed, m_table.name, QStringLiteral("the table holds %1 entries; at most %2 are read").arg(head->used).arg(MaxStickEntries)));
        askTable(*head);
    });
}

void ProxySource::askTable(const StickTableHead &head)
{
    RuntimeCommand command{m_config.socket, {QStringLiteral("show"), QStringLiteral("table"), head.name}, std::max(30'000, m_timeoutMs), 64 * 1024 * 1024};
    const qint64 asked = QDateTime::currentMSecsSinceEpoch();
    askRuntime(command, m_tunnel, this, [this, asked](const Result<QByteArray> &reply) {
        if (!reply) return tableDone(tl::unexpected(reply.error()));
        auto table = readStickTable(*reply, m_table.name, {asked, m_config.keyLength, m_behind});
        if (!table) return tableDone(tl::unexpected(table.error()));
        m_table.answerMs = int(QDateTime::currentMSecsSinceEpoch() - asked);
        tableDone(std::make_shared<const StickTable>(*std::move(table)));
    });
}

void ProxySource::tableDone(Result<std::shared_ptr<const StickTable>> table)
{
    TableLooks::Look &last = look();
    if (m_tableOut) {
        m_tableOut = last.out = false;
        last.table = table ? *table : nullptr;
    }
    if (table) {
        const bool big = (*table)->count() > size_t(BigTable);
        m_table.intervalMs = m_stretch * (big ? 4 : 1) * m_tableEveryMs;
        m_table.health = Health::Ok;
        m_table.error.reset();
        m_table.missed = 0;
        m_table.setting.clear();
        m_table.settingFile.clear();
        m_table.lastOk = (*table)->at;
        show(*table);
    } else {
        const bool off = table.error().kind == Error::Kind::Unsupported;
        ++m_table.missed;
        m_table.error = table.error();
        m_table.health = off ? Health::SwitchedOff : m_table.missed >= 2 ? Health::Unknown : m_table.health;
        m_table.setting = off ? QStringLiteral("stick-table type string len 200 size 200k expire 5m") : QString();
        m_table.settingFile = off ? QStringLiteral("/etc/haproxy/haproxy.cfg") : QString();
    }
    emit changed();
    m_tableTimer.start(m_table.intervalMs);
}

void ProxySource::show(const std::shared_ptr<const StickTable> &table)
{
    m_shownAt = table->at;
    ParseContext context;
    context.origin = {SourceKind::HaproxyTable, ServerId{m_config.name}, {}};
    context.source = SourceIndex(m_index + 1);
    context.at = table->at;
    Observation seen = observationOf(context);
    Server server = ownServer(context, ServerKind::Proxy);
    server.table = table;
    server.readings.measure(Metric::ProxyTableRooms, double(table->count()), context.at, context.source);
    seen.servers.push_back(std::move(server));
    emit observed(std::make_shared<const Observation>(std::move(seen)));
}

} // namespace jitscope

#include "moc_proxysource.cpp"
