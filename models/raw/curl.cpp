#include "raw/curl.h"

#include "settings/sshdestination.h"

#include <QUrl>

#include <algorithm>

namespace jitscope {
namespace {

bool isPlain(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || QStringView(u"_-./:,%+").contains(c); }

QString bracketed(const QString &host) { return host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host; }

// The same for one address each time, so that the command can be read; far from what systems give out by themselves.
int localPort(const QString &host, int port)
{
    uint sum = uint(port);
    for (const QChar c : host) sum = sum * 31 + c.unicode();
    return int(20'000 + sum % 10'000);
}

} // namespace

QString shellWord(const QString &text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain)) return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString curlOf(const RawPage &page)
{
    const QUrl url(page.url);
    QStringList curl{QStringLiteral("curl"), QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("20"), QStringLiteral("-g")};
    if (!page.accept.isEmpty()) curl << QStringLiteral("-H") << shellWord(QStringLiteral("Accept: ") + page.accept);
    for (const QString &h : page.headers) curl << QStringLiteral("-H") << shellWord(h);
    if (!page.user.isEmpty()) curl << QStringLiteral("-u") << shellWord(page.user);
    if (page.token) curl << QStringLiteral("-H") << QStringLiteral("\"Authorization: Bearer $TOKEN\"");
    if (!page.authorities.isEmpty()) curl << QStringLiteral("--cacert") << shellWord(page.authorities);
    if (!page.proxy.isEmpty() && page.tunnel.isEmpty()) curl << QStringLiteral("--proxy") << shellWord(page.proxy);
    QString before;
    if (!page.tunnel.isEmpty()) {
        const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80), here = localPort(url.host(), port);
        const QString far = QStringLiteral("%1:%2").arg(bracketed(url.host())).arg(port);
        // the tunnel ends by itself when curl is done with it
        before = QStringLiteral("ssh -f -o ExitOnForwardFailure=yes -L %1 -- %2 sleep 5 >/dev/null && ").arg(shellWord(QStringLiteral("127.0.0.1:%1:%2").arg(here).arg(far)), shellWord(sshDestinationArgument(page.tunnel)));
        curl << QStringLiteral("--noproxy") << shellWord(QStringLiteral("*")) << QStringLiteral("--connect-to") << shellWord(QStringLiteral("%1:127.0.0.1:%2").arg(far).arg(here));
    }
    curl << QStringLiteral("--") << shellWord(page.url);
    return before + curl.join(u' ');
}

} // namespace jitscope
