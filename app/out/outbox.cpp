#include "out/outbox.h"

#include "out/alertmanagersink.h"
#include "out/messagesink.h"
#include "out/metricspage.h"
#include "out/pushsink.h"
#include "out/seriessink.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace jitscope {
namespace {

// A webhook is no bubble: many causes at once are told at once, and what was told is not repeated more often than to a person.
NoticePolicy outPolicy()
{
    NoticePolicy p;
    p.perMinute = 60;
    return p;
}

void takeAddress(OutConfig &out, const ShardConfig &shard)
{
    const EndpointConfig &e = shard.alertmanager;
    out.url = e.url.toString(QUrl::FullyEncoded);
    out.user = e.user;
    out.secret = e.secret;
    out.headers = e.headers;
    out.ssh = shard.sshOf(e);
    out.tls = e.tls.value_or(shard.tls);
    out.proxy = e.proxy.value_or(shard.proxy);
}

} // namespace

std::vector<OutConfig> outConfigs(const FleetConfig &config)
{
    std::vector<OutConfig> all = config.out;
    for (OutConfig &out : all)
        for (const ShardConfig &s : config.shards)
            if (out.kind == OutKind::Alertmanager && !out.shard.isEmpty() && out.url.isEmpty() && s.id.value == out.shard) takeAddress(out, s);
    for (const ShardConfig &s : config.shards) {
        if (s.alertmanager.url.isEmpty()) continue;
        OutConfig own;
        own.kind = OutKind::Alertmanager;
        own.name = s.id.value;
        own.least = AlertSeverity::Info;
        own.post = false;
        takeAddress(own, s);
        // one that stands at several shards, or in [[out]] too, is one
        const auto same = std::find_if(all.begin(), all.end(), [&](const OutConfig &o) {
            return o.kind == OutKind::Alertmanager && o.url == own.url && o.ssh == own.ssh && o.silences && (!o.post || o.shards.isEmpty() || o.shards.contains(s.id.value));
        });
        if (same != all.end()) {
            if (!same->post) same->shards << s.id.value;
            continue;
        }
        own.shards << s.id.value;
        while (std::any_of(all.begin(), all.end(), [&](const OutConfig &o) { return o.name == own.name; })) own.name += QLatin1String(" alertmanager");
        all.push_back(std::move(own));
    }
    return all;
}

Outbox::Outbox(Workspace &workspace, Courier &courier, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_courier(courier), m_clock(std::move(clock)), m_planner(outPolicy())
{
    if (!m_clock) m_clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    m_timer.setInterval(1000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::beat);
    connect(&m_soon, &QTimer::timeout, this, &Outbox::beat);
    connect(&m_workspace.alerts, &AlertBoard::fired, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workspace.alerts, &AlertBoard::resolved, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workspace.alerts, &AlertBoard::silenceWanted, this, [this](const Silence &silence) {
        for (const auto &s : m_sinks)
            if (auto *am = dynamic_cast<AlertmanagerSink *>(s.get()); am && m_started) am->share(silence);
    });
    connect(&m_workspace.alerts, &AlertBoard::unsilenceWanted, this, [this](const Silence &silence) {
        for (const auto &s : m_sinks)
            if (auto *am = dynamic_cast<AlertmanagerSink *>(s.get()); am && m_started) am->unshare(silence);
    });
    connect(&m_workspace.out, &OutBoard::testWanted, this, [this](const QString &name) {
        for (const auto &s : m_sinks)
            if (s->config().name == name && !s->state().testing) s->test(m_clock());
    });
}

Outbox::~Outbox() = default;

std::unique_ptr<OutSink> Outbox::make(const OutConfig &config)
{
    const OutContext context{m_workspace, m_courier, m_clock};
    std::unique_ptr<OutSink> sink;
    switch (config.kind) {
    case OutKind::Webhook:
    case OutKind::Command: sink = std::make_unique<MessageSink>(config, context); break;
    case OutKind::Alertmanager: sink = std::make_unique<AlertmanagerSink>(config, context); break;
    case OutKind::Pushgateway: sink = std::make_unique<PushSink>(config, context); break;
    case OutKind::Json: sink = std::make_unique<SampleSink>(config, context); break;
    case OutKind::MetricsPage: sink = std::make_unique<MetricsPage>(config, context); break;
    case OutKind::RemoteWrite:
    case OutKind::VictoriaImport: { // by its name and coding: what waits is found again when the address is mended
        const QByteArray name = QCryptographicHash::hash(QByteArray(outKindName(config.kind)) + '\n' + config.name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        sink = std::make_unique<SeriesSink>(config, context, m_spools.isEmpty() ? QString() : m_spools + u'/' + QString::fromLatin1(name));
        break;
    }
    }
    connect(sink.get(), &OutSink::stateChanged, this, [this, s = sink.get()] { m_workspace.out.put(s->state()); });
    return sink;
}

void Outbox::keepIn(const QString &folder)
{
    m_spools.clear();
    m_spoolLock.reset();
    if (folder.isEmpty() || !QDir().mkpath(folder)) return;
    m_spoolLock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    m_spoolLock->setStaleLockTime(0); // however long it runs; one of a program that is gone is taken
    if (!m_spoolLock->tryLock(0)) return m_spoolLock.reset();
    m_spools = folder;
    // what was kept for an engine that no fleet file names any more
    const QDateTime oldest = QDateTime::fromMSecsSinceEpoch(m_clock() - Spool::KeepMs);
    for (const QFileInfo &spool : QDir(m_spools).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(spool.filePath()).entryInfoList({QStringLiteral("*.batch")}, QDir::Files))
            if (file.lastModified() < oldest) QFile::remove(file.filePath());
        QDir().rmdir(spool.filePath()); // an empty one only
    }
}

void Outbox::configure(const FleetConfig &config, const Secrets &secrets)
{
    m_courier.configure(secrets);
    std::vector<std::unique_ptr<OutSink>> before = std::move(m_sinks);
    m_sinks.clear();
    const std::vector<OutConfig> all = outConfigs(config);
    for (const OutConfig &c : all) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto &s) { return s && s->config() == c; });
        m_sinks.push_back(same != before.end() ? std::move(*same) : nullptr);
    }
    // The old ones go first: a port is free then, and a group that is deleted is not deleted after it was pushed anew.
    for (auto &gone : before) {
        if (!gone) continue;
        if (auto *am = dynamic_cast<AlertmanagerSink *>(gone.get()); am && m_started) m_workspace.alerts.setForeignSilences(am->origin(), {}, m_clock());
        gone->leave();
    }
    before.clear();
    for (size_t i = 0; i < all.size(); ++i)
        if (!m_sinks[i]) m_sinks[i] = make(all[i]);
    tellBoard();
    if (m_started && !m_sinks.empty()) m_timer.start();
    else m_timer.stop();
}

void Outbox::tellBoard()
{
    std::vector<OutState> states;
    for (const auto &s : m_sinks) states.push_back(s->state());
    m_workspace.out.setAll(std::move(states));
}

void Outbox::start()
{
    m_started = true;
    if (!m_sinks.empty()) m_timer.start();
}

void Outbox::tellNotices(qint64 now)
{
    const bool told = std::any_of(m_sinks.begin(), m_sinks.end(), [](const auto &s) { return s->config().kind == OutKind::Webhook || s->config().kind == OutKind::Command; });
    if (!told) return;
    for (const Notice &notice : m_planner.plan(m_workspace.alerts, m_workspace.link.state().down, now))
        for (const auto &s : m_sinks) s->tell(notice, now);
}

void Outbox::beat()
{
    if (!m_started) return;
    const qint64 now = m_clock();
    tellNotices(now);
    for (const auto &s : m_sinks) s->beat(now);
}

} // namespace jitscope

#include "moc_outbox.cpp"
