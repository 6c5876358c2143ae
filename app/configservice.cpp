#include "configservice.h"

#include "base/modulepath.h"
#include "config/configdesk.h"
#include "operations/configfiles.h"
#include "operations/includefiles.h"
#include "operations/servedfile.h"
#include "storage/keychain.h"

#include <QDateTime>
#include <QDir>
#include <QLibrary>

#include <algorithm>

namespace jitscope {

const ConfigThinker *openConfigThinker(QString &why)
{
    QLibrary library(modulePath(QStringLiteral("jitscope-config.so"))); // stays loaded
    const auto open = reinterpret_cast<OpenConfigThinker>(library.resolve("jitscopeConfigThinker"));
    if (!open) why = library.errorString();
    return open ? open() : nullptr;
}

const ConfigThinker *ConfigService::thinker() const
{
    if (!m_thinker && m_missing.isEmpty()) m_thinker = openConfigThinker(m_missing);
    return m_thinker;
}

ConfigService::ConfigService(Hands &hands, std::function<const FleetConfig &()> config, QObject *parent)
    : QObject(parent), m_hands(hands), m_config(std::move(config))
{
    m_thread.setMaxThreadCount(1);
}

ConfigService::~ConfigService()
{
    m_thread.clear();
    m_thread.waitForDone();
}

ConfigService::Way ConfigService::wayTo(const ShardId &shard, const QString &server) const
{
    const FleetConfig &config = m_config();
    for (const ShardConfig &s : config.shards) {
        if (s.id != shard) continue;
        for (const EndpointConfig &e : s.endpoints)
            if (e.name == server) return {&s, &e};
        return {&s, nullptr};
    }
    return {};
}

int ConfigService::list(const ShardId &shard, QObject *context, std::function<void(const QString &, const Result<std::vector<ConfigFile>> &)> each)
{
    const Way way = wayTo(shard, {});
    if (!way.shard) return 0;
    int asked = 0;
    for (const EndpointConfig &e : way.shard->endpoints) {
        if (e.kind == ServerKind::Proxy && e.files.isEmpty()) continue;
        const Action ask = listFilesAction(*way.shard, e);
        if (ask.isEmpty()) {
            if (reachesFiles(*way.shard, e)) continue;
            ++asked;
            QMetaObject::invokeMethod(context, [each, name = e.name] { each(name, fail(Error::Kind::Unsupported, name, QStringLiteral("its files are read over SSH: ssh = in the fleet file says the way"))); }, Qt::QueuedConnection);
            continue;
        }
        ++asked;
        // The fleet file may be another one when the answer comes.
        m_hands.carryOut(shard, ask, context, [each, s = *way.shard, e](const Result<Reply> &reply) {
            each(e.name, reply ? listedFiles(*reply, s, e) : Result<std::vector<ConfigFile>>(tl::unexpected(reply.error())));
        });
    }
    return asked;
}

void ConfigService::read(const ConfigId &id, QObject *context, std::function<void(const Result<ConfigRead> &)> done)
{
    if (const auto [path, at] = SavedVersion::placeHere(id.path); !path.isEmpty()) return readHere({id.shard, id.server, path}, at, context, std::move(done));
    const Way way = wayTo(id.shard, id.server);
    const Action ask = way.endpoint ? readFileAction(*way.shard, *way.endpoint, id.path) : Action();
    if (ask.isEmpty()) {
        QMetaObject::invokeMethod(context, [done, id] { done(fail(Error::Kind::Unsupported, id.server, QStringLiteral("there is no way to its files any more"))); }, Qt::QueuedConnection);
        return;
    }
    m_hands.carryOut(id.shard, ask, this, [this, done, id, context = QPointer<QObject>(context)](const Result<Reply> &reply) {
        const Result<ConfigRead> read = reply ? readFile(*reply, id.server) : Result<ConfigRead>(tl::unexpected(reply.error()));
        if (read) seen(id, read->text);
        if (context) done(read);
    });
}

void ConfigService::readHere(const ConfigId &id, qint64 at, QObject *context, std::function<void(const Result<ConfigRead> &)> done)
{
    openStore([this, id, at, context = QPointer<QObject>(context), done] {
        if (!context) return;
        think(context, [store = m_store.get(), id, at]() -> Result<ConfigRead> {
            if (!store) return fail(Error::Kind::Unauthorized, id.path, QStringLiteral("the keychain has no key for what is kept here"));
            const auto text = store->text(id, at);
            if (!text) return tl::unexpected(text.error());
            ConfigFile file;
            file.server = id.server;
            file.path = SavedVersion::here(id.path, at);
            file.bytes = text->size();
            file.changedAt = at;
            file.sum = configSum(*text);
            return ConfigRead{file, *text};
        }, done);
    });
}

void ConfigService::versions(const ConfigId &id, QObject *context, std::function<void(const Result<std::vector<SavedVersion>> &)> done)
{
    const Way way = wayTo(id.shard, id.server);
    const Action ask = way.endpoint ? versionsAction(*way.shard, *way.endpoint, id.path) : Action();
    if (ask.isEmpty()) return; // reading says so
    m_hands.carryOut(id.shard, ask, this, [this, id, done, context = QPointer<QObject>(context)](const Result<Reply> &reply) {
        const Result<std::vector<SavedVersion>> there = reply ? versionsOf(*reply) : Result<std::vector<SavedVersion>>(tl::unexpected(reply.error()));
        if (!context) return;
        if (!there || m_folder.isEmpty() || !QDir(m_folder).exists()) return done(there);
        openStore([this, id, done, context, there] {
            if (!context) return;
            think(context, [store = m_store.get(), id, there]() -> Result<std::vector<SavedVersion>> {
                std::vector<SavedVersion> all = *there;
                if (store)
                    for (const SavedVersion &v : store->versions(id)) {
                        const bool alike = std::any_of(there->begin(), there->end(), [&](const SavedVersion &t) { return t.sum == v.sum; });
                        if (!alike) all.push_back(v);
                    }
                std::sort(all.begin(), all.end(), [](const SavedVersion &a, const SavedVersion &b) { return a.at > b.at; });
                return all;
            }, done);
        });
    });
}

void ConfigService::keepIn(const QString &folder, OperationLog &log)
{
    m_folder = folder;
    connect(&log, &OperationLog::wanted, this, [this](const OperationRequest &request) { keep(request); });
}

void ConfigService::seen(const ConfigId &id, const QByteArray &text)
{
    if (m_folder.isEmpty()) return;
    std::erase_if(m_seen, [&](const auto &s) { return s.first == id && s.second == text; });
    m_seen.emplace_back(id, text);
    if (m_seen.size() > 64) m_seen.pop_front();
}

void ConfigService::keep(const OperationRequest &request)
{
    const OperationKind *kind = operationKind(request.kind);
    if (!kind || kind->target != OperationTarget::File || request.dryRun || m_folder.isEmpty()) return;
    const QByteArray base = request.options.value(QStringLiteral("base")).toLatin1();
    const ConfigId id{request.shard, request.targets.value(0), request.options.value(QStringLiteral("path"))};
    const auto it = std::find_if(m_seen.begin(), m_seen.end(), [&](const auto &s) { return s.first == id && configSum(s.second) == base; });
    if (it == m_seen.end()) return; // the server keeps it all the same
    openStore([this, id, text = it->second] {
        if (!m_store) return;
        think(this, [store = m_store.get(), id, text] { return store->keep(id, text, QDateTime::currentMSecsSinceEpoch()); }, [this](const Result<> &kept) {
            if (kept) emit stored();
            else emit storeFault(kept.error());
        });
    });
}

void ConfigService::openStore(std::function<void()> then)
{
    if (m_store || m_folder.isEmpty()) return then();
    m_waiting.push_back(std::move(then));
    if (m_opening) return;
    m_opening = true;
    static const QString name = QStringLiteral("jitscope-configs");
    const auto open = [this](const Secret &key) {
        m_opening = false;
        if (!key.isEmpty()) m_store = std::make_unique<ConfigStore>(m_folder, key);
        for (const auto &waiting : std::exchange(m_waiting, {})) waiting();
    };
    resolveSecrets({name}, this, [this, open](const ResolvedSecrets &resolved) {
        if (resolved.values.contains(name)) return open(resolved.values.value(name));
        // A new key would make what is kept already unreadable for ever.
        if (!QDir(m_folder).isEmpty()) {
            emit storeFault(resolved.missing.empty() ? Error{Error::Kind::Unauthorized, name, QString()} : resolved.missing.front());
            return open({});
        }
        const Secret key = ConfigStore::newKey();
        storeSecret(name, key.text(), this, [this, open, key](const Result<> &stored) {
            if (!stored) emit storeFault(stored.error());
            open(stored ? key : Secret());
        });
    });
}

void ConfigService::judge(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigJudgement &)> done)
{
    FileFacts facts;
    facts.name = file.path.section(u'/', -1);
    if (file.bytes > 0) facts.mode = quint32(file.mode);
    if (const auto gone = m_gone.find(id); gone != m_gone.end()) facts.missing = gone->second;
    const QString host = hostOf(id);
    for (const auto &[other, ports] : m_ports)
        if (!(other == id) && hostOf(other) == host) facts.ports.insert(facts.ports.end(), ports.begin(), ports.end());
    struct Judged { ConfigJudgement judgement; std::vector<UsedPort> ports; };
    think(context, [file, text, facts, keys = keys(file.component), thinker = thinker(), missing = m_missing] {
        Judged j;
        if (!thinker) {
            j.judgement.fault = ConfigFault{{}, missing};
            return j;
        }
        const auto read = thinker->read(file.format, text);
        if (!read) {
            j.judgement.fault = read.error();
            j.judgement.findings = {thinker->syntax(read.error())};
            return j;
        }
        j.judgement.text = std::make_shared<const ConfigText>(*read);
        j.judgement.findings = thinker->check(*read, *keys, facts);
        j.ports = thinker->ports(*read, *keys, facts.name);
        return j;
    }, [this, id, done = std::move(done)](const Judged &j) {
        if (j.judgement.text) m_ports[id] = j.ports;
        done(j.judgement);
    });
}

void ConfigService::served(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigServed &)> done)
{
    const Way way = wayTo(id.shard, id.server);
    const ServedQuestion ask = way.endpoint ? servedQuestion(*way.shard, *way.endpoint, file) : ServedQuestion();
    ConfigServed answer;
    answer.url = ask.url;
    answer.fault = ask.fault;
    if (ask.fault || ask.action.isEmpty()) {
        answer.at = QDateTime::currentMSecsSinceEpoch();
        QMetaObject::invokeMethod(context, [done, answer] { done(answer); }, Qt::QueuedConnection);
        return;
    }
    const auto compare = [this, answer, format = file.format, component = file.component, text, done, context = QPointer<QObject>(context)](const Result<Reply> &reply) {
        if (!context) return;
        think(context, [answer, format, text, body = servedBody(reply), keys = keys(component), thinker = thinker(), missing = m_missing]() mutable {
            answer.at = QDateTime::currentMSecsSinceEpoch();
            const auto cannot = [&](Error::Kind kind, const QString &why) {
                answer.fault = Error{kind, answer.url, why};
                return answer;
            };
            if (!body) return cannot(body.error().kind, body.error().detail);
            if (!thinker) return cannot(Error::Kind::Failed, missing);
            const auto host = thinker->read(format, text), site = thinker->read(format, *body);
            if (!site) return cannot(Error::Kind::Malformed, site.error().detail);
            if (site->entries.empty()) return cannot(Error::Kind::Malformed, {});
            if (!host) return cannot(Error::Kind::Failed, host.error().detail);
            ServedComparison c = thinker->served(*host, *site, *keys);
            answer.keys = std::move(c.keys);
            answer.unsure = c.unsure;
            return answer;
        }, done);
    };
    // The shard's own authority is that of its servers; the page for people may have one of the web's.
    m_hands.carryOut(id.shard, ask.action, this, [this, ask, compare, shard = id.shard](const Result<Reply> &reply) {
        if (reply || reply.error().kind != Error::Kind::Untrusted || ask.plain.isEmpty()) return compare(reply);
        m_hands.carryOut(shard, ask.plain, this, compare);
    });
}

void ConfigService::lookForIncludes(const ConfigId &id, std::shared_ptr<const ConfigText> text, QObject *context, std::function<void(bool)> done)
{
    const Way way = wayTo(id.shard, id.server);
    const IncludeSearch search = way.endpoint ? includeSearch(*way.shard, *way.endpoint, id.path, *text) : IncludeSearch();
    const auto learn = [this, id](std::set<QString> gone) {
        std::set<QString> &known = m_gone[id];
        if (known == gone) return false;
        known = std::move(gone);
        return true;
    };
    if (search.action.isEmpty()) {
        QMetaObject::invokeMethod(context, [done, news = learn({})] { done(news); }, Qt::QueuedConnection);
        return;
    }
    m_hands.carryOut(id.shard, search.action, context, [done, learn, search](const Result<Reply> &reply) {
        const auto gone = reply ? missingIncludes(*reply, search) : Result<std::set<QString>>(tl::unexpected(reply.error()));
        done(gone && learn(*gone)); // a host that does not answer says nothing of them
    });
}

// Files of one host are those that one way leads to.
QString ConfigService::hostOf(const ConfigId &id) const
{
    const Way way = wayTo(id.shard, id.server);
    return way.endpoint ? way.shard->sshOf(*way.endpoint) : QString();
}

void ConfigService::edit(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QJsonValue &value, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done)
{
    think(context, [=, thinker = thinker(), missing = m_missing]() -> ConfigResult<QByteArray> {
        if (!thinker) return tl::unexpected(ConfigFault{{}, missing});
        const auto read = thinker->read(format, text);
        return read ? thinker->edited(*read, path, value) : ConfigResult<QByteArray>(tl::unexpected(read.error()));
    }, std::move(done));
}

void ConfigService::rename(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QString &name, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done)
{
    think(context, [=, thinker = thinker(), missing = m_missing]() -> ConfigResult<QByteArray> {
        if (!thinker) return tl::unexpected(ConfigFault{{}, missing});
        const auto read = thinker->read(format, text);
        return read ? thinker->renamed(*read, path, name) : ConfigResult<QByteArray>(tl::unexpected(read.error()));
    }, std::move(done));
}

void ConfigService::merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, QObject *context, std::function<void(const Result<MergedText> &)> done)
{
    think(context, [=, thinker = thinker(), missing = m_missing]() -> Result<MergedText> {
        return thinker ? thinker->merged(base, mine, theirs) : fail(Error::Kind::Unsupported, QStringLiteral("jitscope-config.so"), missing);
    }, std::move(done));
}

void ConfigService::diff(const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const Result<LineDiff> &)> done)
{
    think(context, [=, thinker = thinker(), missing = m_missing]() -> Result<LineDiff> {
        if (!thinker) return fail(Error::Kind::Unsupported, QStringLiteral("jitscope-config.so"), missing);
        return thinker->lines(before, after);
    }, std::move(done));
}

void ConfigService::differences(ConfigFormat format, const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const ConfigResult<std::vector<KeyDifference>> &)> done)
{
    think(context, [=, thinker = thinker(), missing = m_missing]() -> ConfigResult<std::vector<KeyDifference>> {
        if (!thinker) return tl::unexpected(ConfigFault{{}, missing});
        const auto was = thinker->read(format, before), is = thinker->read(format, after);
        if (!was) return tl::unexpected(was.error());
        if (!is) return tl::unexpected(is.error());
        return thinker->differences(*was, *is);
    }, std::move(done));
}

KeyCataloguePtr ConfigService::keys(const QString &component) const
{
    KeyCataloguePtr &known = m_keys[component];
    if (!known) known = thinker() ? m_thinker->keys(component) : std::make_shared<const KeyCatalogue>();
    return known;
}

} // namespace jitscope

#include "moc_configservice.cpp"
