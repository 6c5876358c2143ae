#include "operations/servedfile.h"

#include "config/configserved.h"
#include "operations/configfiles.h"

#include <QCoreApplication>

namespace jitscope {

ServedQuestion servedQuestion(const ShardConfig &shard, const EndpointConfig &e, const ConfigFile &file)
{
    ServedQuestion q;
    const QString path = servedPath(file.component);
    if (path.isEmpty()) return q;
    const auto cannot = [&](const char *why, const QString &where = {}) {
        q.fault = Error{Error::Kind::Unsupported, where, QLatin1String(why)};
        return q;
    };
    const QUrl site = siteOf(shard);
    if (site.isEmpty()) return cannot(QT_TRANSLATE_NOOP("ConfigServed", "The address of the site is not known: base = in [shard.canary] of the fleet file says it."));
    // Debian names the file after its site, and one nginx may serve several (jitsi/deployments.md §7).
    const QString tail = QStringLiteral("-config.js"), name = file.path.section(u'/', -1);
    if (const QString of = name.chopped(std::min(name.size(), tail.size())).toLower(); name.endsWith(tail) && name != QLatin1String("custom-config.js") && of.contains(u'.')
                                                                                      && of != site.host().toLower() && of != mainDomain(shard))
        return cannot(QT_TRANSLATE_NOOP("ConfigServed", "This file is of another site: %1."), of);
    q.url = site.toString() + path;
    q.action.way = Action::Way::Http;
    q.action.endpoint = e.name;
    q.action.base = QStringLiteral("site");
    q.action.path = path;
    q.action.timeoutMs = 10'000;
    if (!e.tls.value_or(shard.tls).isEmpty()) {
        q.plain = q.action;
        q.plain.base = QStringLiteral("site-web");
    }
    return q;
}

Result<QByteArray> servedBody(const Result<Reply> &reply)
{
    if (!reply) return tl::unexpected(reply.error());
    if (reply->status != 200) return fail(Error::Kind::Failed, {}, QStringLiteral("HTTP %1").arg(reply->status));
    if (reply->body.size() > mostConfigBytes) return fail(Error::Kind::Malformed, {}, QStringLiteral("%1 bytes").arg(reply->body.size()));
    return reply->body;
}

} // namespace jitscope
