#include "assistant.h"

#include "discover/discovery.h"
#include "discover/scriptreader.h"
#include "discover/security.h"
#include "doctor.h"
#include "net/ssh.h"
#include "storage/fleetfile.h"
#include "storage/fleetpatch.h"
#include "storage/keychain.h"

#include <QDateTime>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace jitscope {

struct Assistant::Worker : QObject
{
    Http http{this};
    ScriptReader scripts{scriptProgram(), this};
    QPointer<Discovery> discovery;
    // The way that the last search found. The shard that is saved begins with it: a second connection would ask for the same passphrase again.
    std::shared_ptr<SshHost> way;
    QTimer release{this};
};

namespace {

constexpr std::chrono::seconds TakeOver(30); // from saving until the file is read again and the new shard runs

} // namespace

Assistant::Assistant(Workspace &workspace, Ways ways, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_ways(std::move(ways)), m_worker(new Worker)
{
    m_worker->release.setSingleShot(true);
    m_worker->release.setInterval(TakeOver);
    connect(&m_worker->release, &QTimer::timeout, m_worker, [w = m_worker] { w->way.reset(); });
    m_worker->moveToThread(m_ways.engine);
    ShardSetup &setup = workspace.setup;
    connect(&setup, &ShardSetup::searchWanted, this, &Assistant::search);
    connect(&setup, &ShardSetup::cancelWanted, this, [this] {
        QMetaObject::invokeMethod(m_worker, [w = m_worker] {
            if (w->discovery) w->discovery->cancel();
        });
    });
    connect(&setup, &ShardSetup::ended, m_worker, [w = m_worker] { w->release.start(); });
    connect(&setup, &ShardSetup::saveWanted, this, &Assistant::save);
    connect(&setup, &ShardSetup::exportWanted, this, &Assistant::exportFleet);
    connect(&setup, &ShardSetup::importWanted, this, &Assistant::importFleet);
    connect(&setup, &ShardSetup::qualityWanted, this, &Assistant::setQuality);
    connect(&workspace.security, &SecurityBoard::checkWanted, this, &Assistant::check);
    connect(&workspace.security, &SecurityBoard::reportWanted, this, &Assistant::saveReport);
}

Assistant::~Assistant()
{
    m_worker->deleteLater(); // runs on its thread, at the latest when that ends
}

void Assistant::search(const ShardSetup::Wish &wish)
{
    m_seen = fleetText(m_ways.fleetFile);
    const quint64 round = ++m_round;
    const auto begin = [this, round, wish](const Secret &password) {
        if (round != m_round) return;
        QMetaObject::invokeMethod(m_worker, [this, w = m_worker, ssh = m_ways.ssh, round, wish, password] {
            delete w->discovery;
            Discovery::Options options;
            options.user = wish.user;
            options.secretName = wish.secret;
            options.password = password;
            w->discovery = new Discovery(w->http, ssh ? ssh() : nullptr, w->scripts, options, w);
            // from there to here: `this` as context, so the calls cross threads and end with it
            connect(w->discovery, &Discovery::stepsChanged, this, [this, round](const std::vector<SetupStep> &steps) {
                if (round == m_round) m_workspace.setup.setSteps(steps);
            });
            connect(w->discovery, &Discovery::finished, this, [this, round](const DiscoveryResult &result) {
                if (round == m_round) m_workspace.setup.found(result.proposal);
            });
            connect(w->discovery, &Discovery::finished, w, [w] { w->way = w->discovery ? w->discovery->host() : nullptr; });
            connect(w->discovery, &Discovery::finished, w->discovery, &QObject::deleteLater);
            w->release.stop();
            w->discovery->start(wish.address);
        });
    };
    if (wish.user.isEmpty() && wish.secret.isEmpty()) return begin({});
    resolveSecrets({wish.secret}, this, [this, begin, wish](const ResolvedSecrets &secrets) {
        if (secrets.values.value(wish.secret).isEmpty())
            return m_workspace.setup.found(fail(Error::Kind::Unauthorized, wish.secret, QStringLiteral("there is no secret of this name; store it with: jitscope secret %1").arg(wish.secret)));
        begin(secrets.values.value(wish.secret));
    });
}

void Assistant::save(const ShardConfig &shard)
{
    const auto done = addShards(m_ways.fleetFile, {shard}, m_seen, false, QDateTime::currentDateTime());
    if (!done) return m_workspace.setup.saved(tl::unexpected(done.error()));
    m_workspace.settings.setShardLatch(shard.id.value, shard.readOnly); // the operator's word, not the one for a newcomer
    m_workspace.setup.saved(done->backup.isEmpty() ? m_ways.fleetFile : QStringLiteral("%1; a copy of what was there is %2").arg(m_ways.fleetFile, done->backup));
    emit saved();
}

void Assistant::exportFleet(const QString &path)
{
    const QString text = fleetProfile(m_ways.config());
    QSaveFile out(path);
    if (out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit()) m_workspace.setup.transferred(path);
    else m_workspace.setup.transferred(fail(Error::Kind::Storage, path, path + QStringLiteral(": ") + out.errorString()));
}

void Assistant::importFleet(const QString &path)
{
    auto file = loadFleet(path);
    if (!file) return m_workspace.setup.transferred(tl::unexpected(file.error()));
    if (file->config.shards.empty())
        return m_workspace.setup.transferred(fail(Error::Kind::Malformed, path, file->faults.empty() ? QStringLiteral("no shard is in it") : file->faults.front().where + QStringLiteral(": ") + file->faults.front().detail));
    for (ShardConfig &s : file->config.shards) s.readOnly = true;
    const auto done = addShards(m_ways.fleetFile, file->config.shards, fleetText(m_ways.fleetFile), true, QDateTime::currentDateTime());
    if (!done) return m_workspace.setup.transferred(tl::unexpected(done.error()));
    m_workspace.setup.transferred(QStringLiteral("+ %1  = %2").arg(done->added.join(QStringLiteral(", ")), done->kept.join(QStringLiteral(", "))));
    if (!done->added.isEmpty()) emit saved();
}

void Assistant::setQuality(const ShardId &shard, const QualityScale &scale)
{
    const FleetConfig running = m_ways.config();
    const auto it = std::find_if(running.shards.begin(), running.shards.end(), [&](const ShardConfig &s) { return s.id == shard; });
    const bool simulated = it != running.shards.end() && it->demo; // it stands in no file, and lasts as long as this run
    const Result<> done = simulated ? Result<>() : saveQuality(m_ways.fleetFile, shard, scale);
    m_workspace.setup.keptQuality(shard, done);
    if (done) emit qualityChanged(shard, scale);
}

void Assistant::saveReport(const QString &path, const ShardId &shard)
{
    std::vector<SnapshotPtr> shards;
    SecurityByShard security;
    for (const SnapshotPtr &s : m_workspace.fleet.facts()) {
        if (!shard.value.isEmpty() && s->id.value != shard.value) continue;
        shards.push_back(s);
        if (const auto it = m_workspace.security.shards().find(s->id.value); it != m_workspace.security.shards().end()) security.insert(it.key(), it->facts);
    }
    const auto saved = saveDoctorReport(path, shards, security, QDateTime::currentMSecsSinceEpoch(), QLocale());
    if (saved) m_workspace.security.reported(path);
    else m_workspace.security.reported(tl::unexpected(saved.error()));
}

void Assistant::check(bool createRooms)
{
    for (const ShardConfig &shard : m_ways.config().shards) {
        const SnapshotPtr snapshot = m_workspace.fleet.factsOf(shard.id);
        QMetaObject::invokeMethod(m_worker, [this, w = m_worker, ssh = m_ways.ssh, shard, snapshot, createRooms] {
            checkShard(w->http, ssh ? ssh() : nullptr, shard, snapshot, createRooms, w, [this, guard = QPointer(this), id = shard.id](std::vector<SecurityFact> facts) {
                if (!guard) return;
                QMetaObject::invokeMethod(guard.data(), [this, id, facts] { m_workspace.security.set(id, {facts, QDateTime::currentMSecsSinceEpoch()}); });
            });
        });
    }
}

} // namespace jitscope

#include "moc_assistant.cpp"
