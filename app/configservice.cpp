#include "configservice.h"

#include "config/reader.h"
#include "operations/configfiles.h"

#include <QDateTime>

#include <algorithm>

namespace jitscope {

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

void ConfigService::list(const ShardId &shard, QObject *context, std::function<void(const QString &, const Result<std::vector<ConfigFile>> &)> each)
{
    const Way way = wayTo(shard, {});
    if (!way.shard) return;
    for (const EndpointConfig &e : way.shard->endpoints) {
        if (e.kind == ServerKind::Proxy && e.files.isEmpty()) continue;
        const Action ask = listFilesAction(*way.shard, e);
        if (ask.isEmpty()) {
            if (!reachesFiles(*way.shard, e)) QMetaObject::invokeMethod(context, [each, name = e.name] { each(name, fail(Error::Kind::Unsupported, name, QStringLiteral("its files are read over SSH: ssh = in the fleet file says the way"))); }, Qt::QueuedConnection);
            continue;
        }
        // The fleet file may be another one when the answer comes.
        m_hands.carryOut(shard, ask, context, [each, s = *way.shard, e](const Result<Reply> &reply) {
            each(e.name, reply ? listedFiles(*reply, s, e) : Result<std::vector<ConfigFile>>(tl::unexpected(reply.error())));
        });
    }
}

void ConfigService::read(const ConfigId &id, QObject *context, std::function<void(const Result<ConfigRead> &)> done)
{
    const Way way = wayTo(id.shard, id.server);
    const Action ask = way.endpoint ? readFileAction(*way.shard, *way.endpoint, id.path) : Action();
    if (ask.isEmpty()) {
        QMetaObject::invokeMethod(context, [done, id] { done(fail(Error::Kind::Unsupported, id.server, QStringLiteral("there is no way to its files any more"))); }, Qt::QueuedConnection);
        return;
    }
    m_hands.carryOut(id.shard, ask, context, [done, server = id.server](const Result<Reply> &reply) {
        done(reply ? readFile(*reply, server) : Result<ConfigRead>(tl::unexpected(reply.error())));
    });
}

void ConfigService::versions(const ConfigId &id, QObject *context, std::function<void(const Result<std::vector<SavedVersion>> &)> done)
{
    const Way way = wayTo(id.shard, id.server);
    const Action ask = way.endpoint ? versionsAction(*way.shard, *way.endpoint, id.path) : Action();
    if (ask.isEmpty()) return; // reading says so
    m_hands.carryOut(id.shard, ask, context, [done](const Result<Reply> &reply) {
        done(reply ? versionsOf(*reply) : Result<std::vector<SavedVersion>>(tl::unexpected(reply.error())));
    });
}

void ConfigService::judge(const ConfigId &, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigJudgement &)> done)
{
    think(context, [file, text] {
        ConfigJudgement j;
        const auto read = readConfig(file.format, text);
        if (!read) {
            j.fault = read.error();
            return j;
        }
        j.text = std::make_shared<const ConfigText>(*read);
        return j;
    }, std::move(done));
}

void ConfigService::edit(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QJsonValue &value, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done)
{
    think(context, [=]() -> ConfigResult<QByteArray> {
        const auto read = readConfig(format, text);
        if (!read) return tl::unexpected(read.error());
        return value.isUndefined() ? withoutValue(*read, path) : withValue(*read, path, value);
    }, std::move(done));
}

void ConfigService::merge(const QByteArray &, const QByteArray &, const QByteArray &, QObject *, std::function<void(const Result<MergedText> &)>) {}
void ConfigService::diff(const QByteArray &, const QByteArray &, QObject *, std::function<void(const Result<LineDiff> &)>) {}
void ConfigService::differences(ConfigFormat, const QByteArray &, const QByteArray &, QObject *, std::function<void(const ConfigResult<std::vector<KeyDifference>> &)>) {}
KeyCataloguePtr ConfigService::keys(const QString &) const { return {}; }

} // namespace jitscope

#include "moc_configservice.cpp"
