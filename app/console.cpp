#include "console.h"

#include "accountreader.h"
#include "alertkeeper.h"
#include "assistant.h"
#include "base/post.h"
#include "canarykeeper.h"
#include "configservice.h"
#include "consolehistory.h"
#include "engine/alertengine.h"
#include "engine/engine.h"
#include "healkeeper.h"
#include "historykeeper.h"
#include "logservice.h"
#include "operations/failover.h"
#include "operations/hands.h"
#include "operations/idlerestarts.h"
#include "out/outbox.h"
#include "prometheushistory.h"
#include "storage/fleetfile.h"
#include "storage/keychain.h"
#include "storage/settingsfile.h"
#include "storage/sqliteaudit.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace jitscope {
namespace {

// Makes the object on its thread, so that sockets and timers belong there from birth.
template<class Make>
auto makeOn(QThread &thread, Make make)
{
    QObject there;
    there.moveToThread(&thread);
    decltype(make()) made{};
    QMetaObject::invokeMethod(&there, [&] { made = make(); there.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
    return made;
}

QStringList secretNames(const FleetConfig &config)
{
    QStringList names;
    for (const ShardConfig &s : config.shards) names << jitscope::secretNames(s);
    for (const OutConfig &o : config.out) names << jitscope::secretNames(o);
    names.removeDuplicates();
    return names;
}

} // namespace

struct Console::Private
{
    ConsoleOptions options;
    Workspace workspace;
    FleetConfig config;
    std::vector<Error> startFaults, fileFaults, secretFaults, faults;
    QThread engineThread, demoThread;
    Engine *engine = nullptr;  // lives on engineThread
    DemoFleet *demo = nullptr; // lives on demoThread
    QHash<quint64, quint64> questions; // of the engine: as they are called in the queue
    Secrets given;            // by the operator, for this run
    QSet<QString> askedFor;
    QFileSystemWatcher watcher;
    QTimer reload, keepSettings;
    std::unique_ptr<Assistant> assistant;
    QThread databaseThread;
    std::unique_ptr<SqliteAudit> audit; // what it does happens on databaseThread
    std::unique_ptr<Hands> hands;       // on engineThread
    std::unique_ptr<AccountReader> accounts;
    std::unique_ptr<PrometheusHistory> farHistory;
    std::unique_ptr<ConsoleHistory> history;
    QThread historyThread;
    std::unique_ptr<HistoryKeeper> historyKeeper; // what it keeps is written on historyThread
    std::unique_ptr<LogService> logs;
    std::unique_ptr<ConfigService> configs;
    std::unique_ptr<Courier> courier;   // on engineThread
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Runner> runner;
    std::unique_ptr<FailoverRule> failover;
    std::unique_ptr<IdleRestarts> nights;
    std::unique_ptr<CanaryKeeper> canaries;
    std::unique_ptr<HealKeeper> healing;
    std::unique_ptr<AlertKeeper> alertKeeper;
    std::unique_ptr<AlertEngine> alerts;
    bool tookUp = false, toldCanaries = false;
    bool olderSettings = false; // they are of before the list of known shards: what the first reading finds was there already

    void latch();
    void keepLatches();
    void keepHistory();
};

void Console::Private::keepHistory()
{
    if (options.historyFile.isEmpty()) return;
    if (!historyThread.isRunning()) {
        historyThread.setObjectName(QStringLiteral("history"));
        historyThread.start();
    }
    historyKeeper.reset();
    historyKeeper = std::make_unique<HistoryKeeper>(workspace, *history, historyThread, options.demo ? QString() : options.historyFile);
}

// A shard that this console sees for the first time starts with its own latch closed, whoever wrote it down. Afterwards it is as the operator left it;
// what the fleet file says (read_only) closes it at each start.
void Console::Private::latch()
{
    std::vector<bool> closed; // of all, before the first change is told and kept
    for (const ShardConfig &s : config.shards) closed.push_back(s.readOnly || (!s.demo && workspace.settings.shardLatch(s.id.value).value_or(!olderSettings)));
    for (size_t i = 0; i < closed.size(); ++i) workspace.latch.follow(config.shards[i].id, closed[i]);
    keepLatches();
    if (!config.shards.empty()) olderSettings = false;
}

void Console::Private::keepLatches()
{
    for (const ShardConfig &s : config.shards)
        if (!s.demo) workspace.settings.setShardLatch(s.id.value, workspace.latch.isShardClosed(s.id));
}

Console::Console(const ConsoleOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<LinkState>();
    d->options = options;
    if (!options.settingsFile.isEmpty()) {
        const bool kept = QFileInfo::exists(options.settingsFile);
        const auto loaded = loadSettings(d->workspace.settings, options.settingsFile);
        if (!loaded) d->startFaults.push_back(loaded.error());
        d->olderSettings = kept && loaded && !d->workspace.settings.knowsShards();
        d->keepSettings.setSingleShot(true);
        d->keepSettings.setInterval(1000);
        const auto later = [this] {
            if (d->options.keepSettings) d->keepSettings.start();
        };
        connect(&d->workspace.settings, &Settings::changed, this, later);
        connect(&d->workspace.settings, &Settings::layoutChanged, this, later);
        connect(&d->keepSettings, &QTimer::timeout, this, [this] {
            if (const auto r = saveSettings(d->workspace.settings, d->options.settingsFile); !r) qWarning("settings are not kept: %s", qPrintable(r.error().detail));
        });
    }

    d->alertKeeper = std::make_unique<AlertKeeper>(d->workspace.alerts, d->workspace.alertDesk, AlertKeeper::Files{options.rulesFile, options.alertsFile, options.keepSettings});
    d->alertKeeper->previewOn(d->workspace.fleet, d->workspace.series, [this] { return d->workspace.history; });
    d->alerts = std::make_unique<AlertEngine>(d->workspace.fleet, d->workspace.alerts, d->workspace.operations);
    connect(&d->workspace.latch, &Latch::changed, this, [this] { d->keepLatches(); });

    d->engineThread.setObjectName(QStringLiteral("engine"));
    d->engineThread.start();
    d->engine = makeOn(d->engineThread, [canAsk = options.canAsk, config = options.sshConfig, burst = options.detailBurst] {
        SshOptions ssh;
        ssh.canAsk = canAsk;
        ssh.configFile = config;
        auto *engine = new Engine(ssh);
        if (burst > 0) engine->setDetailBurst(burst);
        return engine;
    });
    connect(d->engine, &Engine::asked, this, [this](const Prompt &question) {
        const quint64 theirs = question.id;
        d->questions.insert(theirs, d->workspace.prompts.ask(question, this, [this, theirs](const std::optional<QString> &answer) {
            d->questions.remove(theirs);
            QMetaObject::invokeMethod(d->engine, [engine = d->engine, theirs, answer] {
                if (answer) engine->answer(theirs, *answer);
                else engine->refuse(theirs);
            });
        }));
    });
    connect(d->engine, &Engine::withdrawn, this, [this](quint64 theirs) { d->workspace.prompts.withdraw(d->questions.take(theirs)); });
    connect(d->engine, &Engine::snapshot, this, [this](const SnapshotPtr &snapshot) {
        d->workspace.fleet.apply(snapshot);
        d->workspace.series.append(*snapshot);
    });
    connect(d->engine, &Engine::link, this, [this](const LinkState &state) { d->workspace.link.set(state); });
    connect(&d->workspace.interest, &Interest::changed, this, [this] {
        QMetaObject::invokeMethod(d->engine, [engine = d->engine, rooms = d->workspace.interest.looked()] { engine->setInterest(rooms); });
    });

    d->workspace.launch = [this](const EntityId &e) -> Launch {
        for (const ShardConfig &s : d->config.shards) {
            if (s.id.value != e.shard) continue;
            if (e.kind == EntityKind::Shard) return launchOf(s);
            for (const EndpointConfig &x : s.endpoints)
                if (e.kind == EntityKind::Server && x.name == e.id) return launchOf(s, x);
        }
        return {};
    };
    d->workspace.alertDesk.me = options.operations.who.isEmpty() ? whoAmI() : options.operations.who;
    d->workspace.alertDesk.teamOf = [this](const ShardId &id) -> QString {
        for (const OutConfig &o : outConfigs(d->config))
            if (o.kind == OutKind::Alertmanager && o.silences && (id.isEmpty() || o.shards.isEmpty() || o.shards.contains(id.value))) return QUrl(o.url).host();
        return {};
    };
    const auto askEngine = [engine = d->engine, here = thread()](const RangeQuery &query, const RangeDone &done) {
        QMetaObject::invokeMethod(engine, [engine, here, query, done] {
            engine->readRange(query, [here, done](Result<std::vector<PromSeries>> answer) {
                postTo(here, [done, answer = std::move(answer)] { done(answer); });
            });
        });
    };
    d->workspace.readRaw = [engine = d->engine, here = thread()](const RawWish &wish, const RawDone &done) {
        QMetaObject::invokeMethod(engine, [engine, here, wish, done] {
            engine->readRaw(wish, [here, done](Result<RawPage> answer) {
                postTo(here, [done, answer = std::move(answer)] { done(answer); });
            });
        });
    };
    d->farHistory = std::make_unique<PrometheusHistory>(d->workspace.fleet, [this]() -> const FleetConfig & { return d->config; }, askEngine);
    d->history = std::make_unique<ConsoleHistory>(*d->farHistory);
    d->workspace.history = d->history.get();
    d->keepHistory();
    d->hands = std::make_unique<Hands>(d->engineThread, [engine = d->engine] { return &engine->ssh(); });
    d->courier = std::make_unique<Courier>(d->engineThread, [engine = d->engine] { return &engine->ssh(); });
    d->outbox = std::make_unique<Outbox>(d->workspace, *d->courier);
    if (options.rules && !options.demo && !options.auditFile.isEmpty()) d->outbox->keepIn(QFileInfo(options.auditFile).absolutePath() + QStringLiteral("/series"));
    if (options.rules) d->outbox->start();
    d->accounts = std::make_unique<AccountReader>(*d->hands, scriptProgram());
    connect(&d->workspace.accounts, &AccountBoard::wanted, this, [this](const ShardId &id) {
        const auto shard = std::find_if(d->config.shards.begin(), d->config.shards.end(), [&](const ShardConfig &s) { return s.id == id; });
        if (shard != d->config.shards.end()) d->accounts->read(*shard, [this, id](const Result<AccountList> &list) { d->workspace.accounts.put(id, list); });
    });
    d->logs = std::make_unique<LogService>(d->workspace.logs, *d->hands, [this]() -> const FleetConfig & { return d->config; });
    d->configs = std::make_unique<ConfigService>(*d->hands, [this]() -> const FleetConfig & { return d->config; });
    d->workspace.configs.setWork(d->configs.get());
    if (!options.auditFile.isEmpty()) {
        if (!options.demo) {
            d->configs->keepIn(QFileInfo(options.auditFile).absolutePath() + QStringLiteral("/configs"), d->workspace.operations);
            ConfigDesk &desk = d->workspace.configs;
            desk.setKeptHere(true);
            connect(d->configs.get(), &ConfigService::storeFault, &desk, [&desk](const Error &fault) { desk.setKeptHere(true, fault); });
            connect(d->configs.get(), &ConfigService::stored, &desk, [&desk] { desk.setKeptHere(true); });
        }
        d->databaseThread.setObjectName(QStringLiteral("database"));
        d->databaseThread.start();
        d->audit = std::make_unique<SqliteAudit>(options.auditFile, d->databaseThread);
        d->workspace.audit = d->audit.get();
        RunnerOptions operations = options.operations;
        if (operations.lockFolder.isEmpty()) operations.lockFolder = QFileInfo(options.auditFile).absolutePath() + QStringLiteral("/locks");
        d->runner = std::make_unique<Runner>(d->workspace, *d->hands, *d->audit, [this] { return d->config; }, operations);
        if (options.rules) d->failover = std::make_unique<FailoverRule>(d->workspace, *d->audit, [this] { return &d->config; }, operations.lockFolder);
        d->tookUp = !options.takeUp;
        const auto config = [this]() -> const FleetConfig & { return d->config; };
        connect(&d->workspace.configs, &ConfigDesk::compared, this, [this](const std::map<ShardId, int> &differing) {
            for (const SnapshotPtr &s : d->workspace.fleet.facts()) {
                const auto it = s ? differing.find(s->id) : differing.end();
                if (!s) continue;
                QMetaObject::invokeMethod(d->engine, [engine = d->engine, shard = s->id, keys = it == differing.end() ? std::optional<int>() : it->second] { engine->tellDiffering(shard, keys); });
            }
        });
        d->canaries = std::make_unique<CanaryKeeper>(d->workspace, config, *d->hands, *d->runner);
        connect(d->canaries.get(), &CanaryKeeper::recorded, this, [this](const ShardId &shard, const ServerId &recorder, const CanaryState &state) {
            QMetaObject::invokeMethod(d->engine, [engine = d->engine, shard, recorder, state] { engine->tellCanary(shard, recorder, state); });
        });
        if (options.rules) {
            d->canaries->keepSchedule();
            d->nights = std::make_unique<IdleRestarts>(d->workspace, *d->audit, [this] { return &d->config; }, operations.lockFolder);
            d->healing = std::make_unique<HealKeeper>(d->workspace, config, *d->audit, operations.lockFolder);
            connect(d->healing.get(), &HealKeeper::stopped, this, [this](const ShardId &shard, int failures) {
                QMetaObject::invokeMethod(d->engine, [engine = d->engine, shard, failures] { engine->tellHealing(shard, failures); });
            });
        }
    }

    const auto publish = [this] {
        d->faults = d->startFaults;
        d->faults.insert(d->faults.end(), d->fileFaults.begin(), d->fileFaults.end());
        d->faults.insert(d->faults.end(), d->secretFaults.begin(), d->secretFaults.end());
        emit faultsChanged();
    };
    const auto run = [this](const FleetConfig &config, const Secrets &secrets) {
        d->hands->configure(config, secrets);
        d->outbox->configure(config, secrets);
        if (d->runner && !std::exchange(d->tookUp, true)) d->runner->takeUp();
        if (d->canaries && !d->options.demo && !std::exchange(d->toldCanaries, true)) d->canaries->readPast(*d->audit); // a simulated fleet begins anew each time
        if (d->healing) d->healing->configure();
        if (d->failover) d->failover->reset();
        QMetaObject::invokeMethod(d->engine, [engine = d->engine, config, secrets] { engine->configure(config, secrets); });
    };
    const auto adopt = [this](const FleetConfig &config) {
        d->config = config;
        std::vector<ShardId> order;
        for (const ShardConfig &s : config.shards) order.push_back(s.id);
        QMap<QString, QString> profiles;
        for (const ShardConfig &s : config.shards)
            if (!s.profile.isEmpty()) profiles.insert(s.id.value, s.profile);
        d->alerts->setProfiles(profiles);
        d->workspace.fleet.setShards(order);
        d->workspace.customKinds.set(config.actions);
        d->latch();
    };

    const auto watchFile = [this, publish, run, adopt] {
        // Editors replace files instead of writing into them, so the folder is watched too, and the watch is renewed at each reading.
        const auto read = [this, publish, run, adopt] {
            const QString path = d->options.fleetFile;
            for (const QString &p : {path, QFileInfo(path).absolutePath()})
                if (QFileInfo::exists(p) && !d->watcher.files().contains(p) && !d->watcher.directories().contains(p)) d->watcher.addPath(p);
            const auto file = loadFleet(path);
            d->fileFaults = file ? file->faults : std::vector<Error>{file.error()};
            if (!file || (file->config.shards.empty() && !file->faults.empty() && !d->config.shards.empty())) {
                publish(); // unreadable now: the shards that run go on
                return;
            }
            if (file->config == d->config && d->secretFaults.empty()) {
                publish();
                return;
            }
            adopt(file->config);
            resolveSecrets(secretNames(file->config), this, [this, publish, run, config = file->config](const ResolvedSecrets &secrets) {
                if (config != d->config) return; // a later reading is under way
                d->secretFaults = secrets.missing;
                // Given by the operator in this run; kept in memory only. What the keychain has goes first.
                Secrets all = d->given;
                for (auto it = secrets.values.begin(); it != secrets.values.end(); ++it) all.insert(it.key(), it.value());
                std::erase_if(d->secretFaults, [this](const Error &e) { return d->given.contains(e.where); });
                run(config, all);
                publish();
                if (!d->options.canAsk) return;
                for (const Error &missing : secrets.missing) {
                    if (!canAskFor(missing.where) || d->askedFor.contains(missing.where)) continue;
                    d->askedFor.insert(missing.where); // once a run, whatever the answer is
                    Prompt prompt;
                    prompt.kind = Prompt::Kind::Secret;
                    prompt.ours = true;
                    prompt.about = missing.where;
                    prompt.text = tr("The fleet file needs the secret %1, and the keychain does not have it (%2). It is kept for this run only.").arg(missing.where, missing.detail);
                    d->workspace.prompts.ask(prompt, this, [this, run, publish, name = missing.where, all](const std::optional<QString> &answer) {
                        if (!answer || answer->isEmpty()) return;
                        d->given.insert(name, Secret(*answer));
                        std::erase_if(d->secretFaults, [&](const Error &e) { return e.where == name; });
                        Secrets now = all;
                        for (auto it = d->given.begin(); it != d->given.end(); ++it) now.insert(it.key(), it.value());
                        run(d->config, now);
                        publish();
                    });
                }
            });
            publish();
        };
        d->reload.setSingleShot(true);
        d->reload.setInterval(200); // an editor writes in several steps
        connect(&d->reload, &QTimer::timeout, this, read);
        connect(&d->watcher, &QFileSystemWatcher::fileChanged, &d->reload, qOverload<>(&QTimer::start));
        connect(&d->watcher, &QFileSystemWatcher::directoryChanged, &d->reload, qOverload<>(&QTimer::start));
        read();
    };

    if (options.demo) {
        d->demoThread.setObjectName(QStringLiteral("demo"));
        d->demoThread.start();
        struct Started { DemoFleet *fleet; FleetConfig config; Secrets secrets; std::vector<Error> faults; };
        Started started = makeOn(d->demoThread, [demo = *options.demo] {
            Started s{new DemoFleet(demo), {}, {}, {}};
            if (const auto r = s.fleet->start(); !r) s.faults.push_back(r.error());
            s.config = s.fleet->config();
            s.secrets = s.fleet->secrets();
            return s;
        });
        d->demo = started.fleet;
        d->startFaults.insert(d->startFaults.end(), started.faults.begin(), started.faults.end());
        adopt(started.config);
        run(started.config, started.secrets);
    } else if (!options.fleetFile.isEmpty()) {
        watchFile();
    }
    const QString saveFile = !options.saveFile.isEmpty() ? options.saveFile : !options.fleetFile.isEmpty() ? options.fleetFile : defaultFleetPath();
    d->assistant = std::make_unique<Assistant>(d->workspace, Assistant::Ways{&d->engineThread, [engine = d->engine] { return &engine->ssh(); }, [this] { return d->config; }, saveFile});
    connect(d->assistant.get(), &Assistant::qualityChanged, this, [this](const ShardId &shard, const QualityScale &scale) {
        for (ShardConfig &s : d->config.shards)
            if (s.id == shard) s.quality = scale; // the file, read again, then says nothing new
        QMetaObject::invokeMethod(d->engine, [engine = d->engine, shard, scale] { engine->setQuality(shard, scale); });
    });
    connect(d->assistant.get(), &Assistant::saved, this, [this, saveFile, watchFile] {
        if (!d->options.demo) return d->reload.start(); // the watcher of files may be late, or blind on a network's disk
        d->options.demo.reset();
        d->options.fleetFile = saveFile;
        d->startFaults.clear();
        d->keepHistory(); // the simulated fleet's goes
        watchFile();
        emit demoLeft();
    });
    publish();
}

Console::~Console()
{
    d->alerts.reset();
    d->alertKeeper.reset();
    d->assistant.reset(); // its searches hold connections of the engine
    d->nights.reset();
    d->failover.reset();
    d->healing.reset();
    d->canaries.reset();
    d->runner.reset();
    d->logs.reset();
    d->workspace.configs.setWork(nullptr);
    d->configs.reset();
    d->accounts.reset();
    d->outbox.reset();
    d->courier.reset();   // likewise
    d->hands.reset();     // likewise
    d->workspace.history = nullptr;
    d->historyKeeper.reset();
    d->history.reset();
    d->historyThread.quit();
    d->historyThread.wait();
    d->workspace.audit = nullptr;
    d->audit.reset();
    d->databaseThread.quit();
    d->databaseThread.wait();
    if (d->keepSettings.isActive()) (void)saveSettings(d->workspace.settings, d->options.settingsFile);
    // First the asking ends, then those that answer.
    const auto end = [](QThread &thread, QObject *owned) {
        if (owned) owned->deleteLater(); // runs at the latest when the thread's loop ends
        thread.quit();
        thread.wait();
    };
    disconnect(d->engine, nullptr, this, nullptr);
    end(d->engineThread, d->engine);
    end(d->demoThread, d->demo);
}

Workspace &Console::workspace() { return d->workspace; }
bool Console::isDemo() const { return d->options.demo.has_value(); }
AuditTrail *Console::audit() { return d->audit.get(); }
Runner *Console::runner() { return d->runner.get(); }
Hands &Console::hands() { return *d->hands; }
const std::vector<Error> &Console::faults() const { return d->faults; }
const FleetConfig &Console::config() const { return d->config; }

void Console::refresh(const ShardId &shard)
{
    QMetaObject::invokeMethod(d->engine, [engine = d->engine, shard] { engine->refresh(shard); });
}

void Console::setWatched(bool watched)
{
    QMetaObject::invokeMethod(d->engine, [engine = d->engine, watched] { engine->setWatched(watched); });
    if (d->alerts) d->alerts->setWatched(watched);
    if (d->historyKeeper) d->historyKeeper->setWatched(watched);
}

void Console::startIncident(const QString &name)
{
    if (!d->demo) return;
    QMetaObject::invokeMethod(d->demo, [demo = d->demo, name] {
        if (const auto r = demo->startIncident(name); !r) qWarning("no such incident: %s", qPrintable(name));
    });
}

void Console::endIncidents()
{
    if (d->demo) QMetaObject::invokeMethod(d->demo, [demo = d->demo] { demo->endIncidents(); });
}

} // namespace jitscope

#include "moc_console.cpp"
