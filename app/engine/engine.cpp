#include "engine/engine.h"

#include "engine/linkwatch.h"
#include "engine/shardsession.h"
#include "sources/tablelooks.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <map>

namespace jitscope {

struct Engine::Private
{
    Private(Engine *owner, const SshOptions &options) : http(new Http(owner)), ssh(new SshHosts(options, owner)) {}

    Http *http;
    SshHosts *ssh;
    std::map<ShardId, std::unique_ptr<ShardSession>> sessions;
    QSet<EntityId> interest;
    LinkWatch watch;
    LinkState told;
    bool watched = true;
    QTimer *pulse = nullptr;
    double detailBurst = Budget::BurstSeconds;
    std::shared_ptr<TableLooks> tables = std::make_shared<TableLooks>();
    SplitMemory splitMemory;
    qint64 splitsDue = 0; // ms, steady
    void lookForSplits();
    static constexpr qint64 SplitsMs = 4000, BigSplitsMs = 20'000, BigFleet = 20'000; // rooms and entries of tables
    static constexpr int PulseMs = 2000;

    QSet<RoomId> roomsOf(const ShardId &shard) const
    {
        QSet<RoomId> rooms;
        for (const EntityId &e : interest)
            if (e.kind == EntityKind::Room && e.shard == shard.value) rooms.insert(RoomId{e.id});
        return rooms;
    }
};

std::vector<std::chrono::milliseconds> feedDelays(std::span<const ShardConfig> shards)
{
    std::vector<std::chrono::milliseconds> delays;
    QHash<QString, int> behind;
    for (const ShardConfig &shard : shards) {
        const QUrl &url = shard.xmpp.url;
        const int earlier = url.isEmpty() ? 0 : behind[url.host() + u':' + QString::number(url.port())]++;
        delays.push_back(earlier * FeedStagger);
    }
    return delays;
}

Engine::Engine(const SshOptions &ssh, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, ssh))
{
    connect(d->ssh, &SshHosts::asked, this, &Engine::asked);
    connect(d->ssh, &SshHosts::withdrawn, this, &Engine::withdrawn);
    d->pulse = new QTimer(this);
    connect(d->pulse, &QTimer::timeout, this, [this] { beat(QDateTime::currentMSecsSinceEpoch()); });
    d->pulse->start(Private::PulseMs);
}

Engine::~Engine()
{
    d->sessions.clear(); // before the Http and the tunnels that they ask with
}

void Engine::configure(const FleetConfig &config, const Secrets &secrets)
{
    d->watch.forgetAll(); // a host that is asked no more must not count as one that answers
    std::map<ShardId, std::unique_ptr<ShardSession>> next;
    std::vector<ShardConfig> fresh;
    for (const ShardConfig &shard : config.shards) {
        const Secrets own = ShardSession::secretsOf(shard, secrets);
        const auto sameButQuality = [](ShardConfig is, const ShardConfig &wanted) {
            is.quality = wanted.quality;
            return is == wanted;
        };
        if (const auto it = d->sessions.find(shard.id); it != d->sessions.end() && it->second && sameButQuality(it->second->config(), shard) && it->second->secrets() == own) {
            it->second->setQuality(shard.quality);
            next.emplace(shard.id, std::move(it->second));
            continue;
        }
        fresh.push_back(shard);
        auto session = std::make_unique<ShardSession>(shard, own, *d->http, *d->ssh, QRandomGenerator::global()->generate(), d->detailBurst, d->tables);
        // sessions live where the engine does; destroyed by us, so no parent
        connect(session.get(), &ShardSession::snapshot, this, &Engine::snapshot);
        connect(session.get(), &ShardSession::reached, this, [this, id = shard.id.value](const QString &host, bool answered) {
            d->watch.saw(id, host, answered, QDateTime::currentMSecsSinceEpoch());
            if (d->told == d->watch.state()) return;
            d->told = d->watch.state();
            emit link(d->told);
        });
        session->setInterest(d->roomsOf(shard.id));
        session->setWatched(d->watched);
        next.insert_or_assign(shard.id, std::move(session));
    }
    d->sessions = std::move(next);
    const auto delays = feedDelays(fresh);
    for (size_t i = 0; i < fresh.size(); ++i) d->sessions.at(fresh[i].id)->start(delays[i]);
}

void Engine::setInterest(const QSet<EntityId> &rooms)
{
    d->interest = rooms;
    for (const auto &[id, session] : d->sessions) session->setInterest(d->roomsOf(id));
}

void Engine::setWatched(bool watched)
{
    if (std::exchange(d->watched, watched) == watched) return;
    for (const auto &[id, session] : d->sessions) session->setWatched(watched);
}

void Engine::tellCanary(const ShardId &shard, const ServerId &recorder, const CanaryState &state)
{
    if (const auto it = d->sessions.find(shard); it != d->sessions.end()) it->second->tellCanary(recorder, state);
}

void Engine::tellHealing(const ShardId &shard, int failures)
{
    if (const auto it = d->sessions.find(shard); it != d->sessions.end()) it->second->tellHealing(failures);
}

void Engine::setQuality(const ShardId &shard, const QualityScale &scale)
{
    if (const auto it = d->sessions.find(shard); it != d->sessions.end()) it->second->setQuality(scale);
}

void Engine::tellDiffering(const ShardId &shard, std::optional<int> keys)
{
    if (const auto it = d->sessions.find(shard); it != d->sessions.end()) it->second->tellDiffering(keys);
}

namespace {

// `done` must hear of it even when the session goes: whoever waits for the answer is on another thread.
template<class T>
std::function<void(Result<T>)> answeredOnce(const std::function<void(Result<T>)> &done)
{
    struct Once
    {
        explicit Once(const std::function<void(Result<T>)> &told) : done(told) {}
        Q_DISABLE_COPY_MOVE(Once) // a copy would answer, too
        std::function<void(Result<T>)> done;
        ~Once()
        {
            if (done) done(fail(Error::Kind::Cancelled, {}, {}));
        }
    };
    return [once = std::make_shared<Once>(done)](Result<T> result) {
        if (auto told = std::exchange(once->done, nullptr)) told(std::move(result));
    };
}

} // namespace

void Engine::readRange(const RangeQuery &query, const RangeDone &done)
{
    const auto answer = answeredOnce<std::vector<PromSeries>>(done);
    if (const auto it = d->sessions.find(query.shard); it != d->sessions.end()) it->second->readRange(query, this, answer);
    else answer(fail(Error::Kind::Unsupported, query.shard.value, QStringLiteral("no such shard")));
}

void Engine::readRaw(const RawWish &wish, const RawDone &done)
{
    const auto answer = answeredOnce<RawPage>(done);
    if (const auto it = d->sessions.find(wish.shard); it != d->sessions.end()) it->second->readRaw(wish, this, answer);
    else answer(fail(Error::Kind::Unsupported, wish.shard.value, QStringLiteral("no such shard")));
}

void Engine::setDetailBurst(double seconds) { d->detailBurst = seconds; }

SshHosts &Engine::ssh() { return *d->ssh; }

// Over all shards, which no session sees; on a slow beat, slower still where it is much to look at.
void Engine::Private::lookForSplits()
{
    const qint64 steady = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    if (steady < splitsDue) return;
    std::vector<SnapshotPtr> all;
    size_t much = 0;
    for (const auto &[id, session] : sessions) {
        if (!session->last()) continue;
        all.push_back(session->last());
        much += session->last()->rooms.size();
        for (const ServerPtr &s : session->last()->servers) much += s->table ? s->table->count() : 0;
    }
    splitsDue = steady + (much > size_t(BigFleet) ? BigSplitsMs : SplitsMs);
    const auto found = std::make_shared<const SplitFindings>(splitRooms(all, splitMemory, QDateTime::currentMSecsSinceEpoch()));
    for (const auto &[id, session] : sessions) session->tellSplits(found);
}

void Engine::beat(qint64 wallNow)
{
    d->lookForSplits();
    if (!d->watch.beat(wallNow, Private::PulseMs)) return;
    d->ssh->reconnectAll(); // first: what leads through them waits for their return
    d->http->forgetConnections();
    for (const auto &[id, session] : d->sessions) session->woke();
}

void Engine::answer(quint64 question, const QString &text) { d->ssh->answer(question, text); }
void Engine::refuse(quint64 question) { d->ssh->refuse(question); }

void Engine::refresh(const ShardId &shard)
{
    for (const auto &[id, session] : d->sessions)
        if (shard.isEmpty() || shard == id) session->refresh();
}

} // namespace jitscope

#include "moc_engine.cpp"
