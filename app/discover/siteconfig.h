// A site's config.js: its text made ready for JavaScript, what it says about the names and addresses of a Jitsi deployment.
// The running of the script is in scriptreader.h. Keys: operations.md §10.3 of the references. Pure.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace jitscope {

inline constexpr qsizetype MaxScript = 2 * 1024 * 1024; // real files have up to 80 KB

// nginx's server-side includes, resolved as for the site's root: `echo` gives what `set` or its own default says, else nothing; of an `if`
// only the `else` branch stays, since no variable is set; other directives vanish. Files that nginx has served have none left.
QString withoutServerIncludes(const QString &script, QStringList *problems = nullptr);

struct SiteConfig
{
    QJsonObject all;             // the whole of `config`
    QStringList problems;        // readable; what could not be run or read
    QString domain, muc, anonymousDomain, authDomain, focus; // hosts.*; empty: not said
    QString focusUser;           // focusUserJid: its domain is that of the service accounts
    QString hiddenDomain;
    QUrl bosh, websocket, conferenceRequest; // absolute; empty: not said
    QString shard, region, environment;      // deploymentInfo.*
    QString serviceDomain() const; // where service accounts live: of focusUser, else "auth." + domain; empty when nothing is known
};

// `page`: where the script came from, https://meet.example.org/config.js; addresses without scheme or host are completed from it.
SiteConfig siteConfig(const QJsonObject &config, const QUrl &page);

} // namespace jitscope
