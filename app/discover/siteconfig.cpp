#include "discover/siteconfig.h"

#include <QHash>
#include <QRegularExpression>

namespace jitscope {

QString withoutServerIncludes(const QString &script, QStringList *problems)
{
    static const QRegularExpression directive(QStringLiteral("<!--#\\s*(\\w+)\\s*(.*?)\\s*-->"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression parameter(QStringLiteral("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))"));
    QHash<QString, QString> variables;
    QString out;
    out.reserve(script.size());
    qsizetype at = 0;
    std::vector<bool> keep; // one for each open `if`: whether its present branch stays
    const auto kept = [&] { return std::find(keep.begin(), keep.end(), false) == keep.end(); };
    auto it = directive.globalMatch(script);
    while (it.hasNext()) {
        const QRegularExpressionMatch m = it.next();
        if (kept()) out += QStringView(script).mid(at, m.capturedStart() - at);
        at = m.capturedEnd();
        QHash<QString, QString> with;
        auto p = parameter.globalMatch(m.captured(2));
        while (p.hasNext()) {
            const QRegularExpressionMatch one = p.next();
            with.insert(one.captured(1), one.captured(2) + one.captured(3) + one.captured(4));
        }
        const QString word = m.captured(1);
        if (word == QLatin1String("if")) keep.push_back(false);
        else if (word == QLatin1String("elif") && !keep.empty()) keep.back() = false;
        else if (word == QLatin1String("else") && !keep.empty()) keep.back() = true;
        else if (word == QLatin1String("endif") && !keep.empty()) keep.pop_back();
        else if (word == QLatin1String("set")) variables.insert(with.value(QStringLiteral("var")), with.value(QStringLiteral("value")));
        else if (word == QLatin1String("echo") && kept()) out += variables.value(with.value(QStringLiteral("var")), with.value(QStringLiteral("default")));
        else if (problems && word != QLatin1String("echo")) *problems << QStringLiteral("the server-side directive %1 was left out").arg(word);
    }
    return out += QStringView(script).mid(at);
}

QString SiteConfig::serviceDomain() const
{
    if (const qsizetype at = focusUser.indexOf(u'@'); at >= 0) return focusUser.mid(at + 1).section(u'/', 0, 0);
    return domain.isEmpty() ? QString() : QStringLiteral("auth.") + domain;
}

SiteConfig siteConfig(const QJsonObject &config, const QUrl &page)
{
    SiteConfig site;
    site.all = config;
    const QJsonObject hosts = config[QLatin1String("hosts")].toObject(), deployment = config[QLatin1String("deploymentInfo")].toObject();
    const auto name = [&](const char *key) { return hosts[QLatin1String(key)].toString().trimmed().toLower(); };
    site.domain = name("domain");
    site.muc = name("muc");
    site.anonymousDomain = name("anonymousdomain");
    site.authDomain = name("authdomain");
    site.focus = name("focus");
    site.focusUser = config[QLatin1String("focusUserJid")].toString().trimmed().toLower();
    site.hiddenDomain = config[QLatin1String("hiddenDomain")].toString().trimmed().toLower();
    const auto address = [&](const char *key, const char *scheme) {
        const QString text = config[QLatin1String(key)].toString().trimmed();
        if (text.isEmpty()) return QUrl();
        QUrl base = page;
        base.setScheme(QLatin1String(scheme)); // "//host/path" and "/path" are of the page
        const QUrl url = base.resolved(QUrl(text, QUrl::TolerantMode));
        return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
    };
    const bool tls = page.scheme() != QLatin1String("http");
    site.bosh = address("bosh", tls ? "https" : "http");
    site.websocket = address("websocket", tls ? "wss" : "ws");
    site.conferenceRequest = address("conferenceRequestUrl", tls ? "https" : "http");
    site.shard = deployment[QLatin1String("shard")].toString();
    site.region = deployment[QLatin1String("region")].toString();
    site.environment = deployment[QLatin1String("environment")].toString();
    return site;
}

} // namespace jitscope
