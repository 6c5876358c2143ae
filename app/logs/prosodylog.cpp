#include "logs/prosodylog.h"

#include "sources/jibrihost.h"

namespace jitscope {
namespace {

LogReader::Options filesOnly(const ShardConfig &shard, const EndpointConfig &prosody)
{
    LogReader::Options o = LogReader::optionsFor(shard, prosody);
    o.unit.clear(); // Debian's Prosody writes into its file
    return o;
}

} // namespace

ProsodyLog::ProsodyLog(const ShardConfig &shard, const EndpointConfig &prosody)
    : m_shard(shard), m_prosody(prosody), m_reader(filesOnly(shard, prosody), KnownErrors::builtIn())
{
}

QStringList ProsodyLog::command() const { return whereServiceRuns(m_shard, m_prosody, m_reader.words()); }

Result<> ProsodyLog::take(QByteArrayView output, qint64 now)
{
    const auto lines = m_reader.take(output);
    if (!lines) return tl::unexpected(lines.error());
    if (!m_reader.missing().empty()) return fail(Error::Kind::Unsupported, m_prosody.name, m_reader.missing().front());
    for (const LogLine &line : *lines) {
        if (!line.known || line.known->id != QLatin1String("autostart-nil-occupant")) continue;
        if (m_first) continue; // of some day: only what comes while we look is counted
        ++m_seen.lost;
        m_seen.lastAt = now;
    }
    m_first = false;
    return {};
}

} // namespace jitscope
