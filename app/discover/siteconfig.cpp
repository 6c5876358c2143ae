#include "discover/siteconfig.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace jitscope {

QString withoutServerIncludes(const QString &script, QStringList *problems)
{
    static const QRegularExpression directive(QStringLiteral("^\\s*(\\w+)"));
    static const QRegularExpression parameter(QStringLiteral("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))"));
    QHash<QString, QString> variables;
    QString out;
    out.reserve(script.size());
    qsizetype at = 0;
    std::vector<bool> keep; // one for each open `if`: whether its present branch stays
    size_t hidden = 0;      // how many of them do not
    const auto kept = [&] { return hidden == 0; };
    const auto put = [&](bool stays) {
        hidden = hidden + (keep.back() ? 1 : 0) - (stays ? 1 : 0);
        keep.back() = stays;
    };
    // By hand, not by one expression: where ends are missing that would look for each of them through all of the rest.
    constexpr qsizetype longest = 512;
    const QString opens = QStringLiteral("<!--#"), closes = QStringLiteral("-->");
    for (qsizetype from = 0, end = 0, begin; (begin = script.indexOf(opens, from)) >= 0;) {
        if (end < begin + opens.size()) end = script.indexOf(closes, begin + opens.size());
        if (end < 0) break;
        const QString inside = script.mid(begin + opens.size(), std::min(end - begin - opens.size(), longest));
        const QRegularExpressionMatch m = directive.match(inside);
        from = m.hasMatch() ? end + closes.size() : begin + opens.size();
        if (!m.hasMatch()) continue; // a remark
        if (kept()) out += QStringView(script).mid(at, begin - at);
        at = from;
        QHash<QString, QString> with;
        auto p = parameter.globalMatch(inside.mid(m.capturedEnd()));
        while (p.hasNext()) {
            const QRegularExpressionMatch one = p.next();
            with.insert(one.captured(1), one.captured(2) + one.captured(3) + one.captured(4));
        }
        const QString word = m.captured(1);
        if (word == QLatin1String("if")) {
            keep.push_back(false);
            ++hidden;
        } else if (word == QLatin1String("elif") && !keep.empty()) {
            put(false);
        } else if (word == QLatin1String("else") && !keep.empty()) {
            put(true);
        } else if (word == QLatin1String("endif") && !keep.empty()) {
            put(true);
            keep.pop_back();
        } else if (word == QLatin1String("set")) {
            variables.insert(with.value(QStringLiteral("var")), with.value(QStringLiteral("value")));
        } else if (word == QLatin1String("echo") && kept()) {
            out += variables.value(with.value(QStringLiteral("var")), with.value(QStringLiteral("default")));
        } else if (problems && word != QLatin1String("echo")) {
            *problems << QStringLiteral("the server-side directive %1 was left out").arg(word);
        }
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
