#include "discover/address.h"

#include "settings/sshdestination.h"

namespace jitscope {

Result<PastedAddress> readAddress(const QString &pasted)
{
    const QString text = pasted.trimmed();
    PastedAddress out;
    if (text.isEmpty()) return fail(Error::Kind::Malformed, text, QStringLiteral("nothing was pasted"));
    if (text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"))) {
        QUrl url(text, QUrl::TolerantMode);
        if (!url.isValid() || url.host().isEmpty()) return fail(Error::Kind::Malformed, text, QStringLiteral("this is no web address"));
        if (!url.userInfo().isEmpty()) return fail(Error::Kind::Malformed, url.toString(QUrl::RemoveUserInfo), QStringLiteral("a web address must not hold a user or password"));
        url.setQuery(QString());
        url.setFragment(QString());
        url.setPath(url.path().left(url.path().lastIndexOf(u'/') + 1));
        if (url.path().isEmpty()) url.setPath(QStringLiteral("/"));
        out.site = url;
        return out;
    }
    if (const QString fault = sshDestinationFault(text); !fault.isEmpty()) return fail(Error::Kind::Malformed, text, fault);
    out.ssh = text;
    if (!text.contains(u'@') && !text.contains(u':') && text.contains(u'.')) {
        out.site = QUrl(QStringLiteral("https://%1/").arg(text));
        out.guessed = out.site.isValid() && !out.site.host().isEmpty();
        if (!out.guessed) out.site.clear();
    }
    return out;
}

} // namespace jitscope
