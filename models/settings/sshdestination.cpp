#include "settings/sshdestination.h"

#include <QStringView>

#include <algorithm>

namespace jitscope {
namespace {

struct Parts
{
    QStringView user, host, port;
    bool hasUser = false, hasPort = false;
};

Parts partsOf(QStringView text)
{
    Parts p;
    if (text.startsWith(u"ssh://")) text = text.mid(6);
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) {
        p.user = text.left(at);
        p.hasUser = true;
        text = text.mid(at + 1);
    }
    // "[::1]:22" has its port behind the bracket; more than one bare colon is an IPv6 address without a port
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bracket = text.startsWith(u'[');
    if (colon >= 0 && (bracket ? colon > text.indexOf(u']') : text.count(u':') == 1)) {
        p.port = text.mid(colon + 1);
        p.hasPort = true;
        text = text.left(colon);
    }
    if (bracket && text.endsWith(u']')) text = text.mid(1, text.size() - 2);
    p.host = text;
    return p;
}

bool consistsOf(QStringView text, QStringView others)
{
    return std::all_of(text.begin(), text.end(), [others](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || others.contains(c);
    });
}

} // namespace

QString sshDestinationFault(const QString &text)
{
    if (text.isEmpty()) return QStringLiteral("an SSH destination is empty");
    if (text.size() > 255) return QStringLiteral("an SSH destination is longer than 255 characters");
    const Parts p = partsOf(text);
    if (p.host.isEmpty() || (p.hasUser && p.user.isEmpty())) return QStringLiteral("expected an SSH destination like user@host");
    if (text.startsWith(u'-') || p.host.startsWith(u'-') || p.user.startsWith(u'-')) return QStringLiteral("an SSH destination must not begin with a dash");
    if (!consistsOf(p.host, u".-_:")) return QStringLiteral("an SSH host is letters, digits and . - _ : only");
    if (!consistsOf(p.user, u".-_+=@")) return QStringLiteral("an SSH user is letters, digits and . - _ + = @ only");
    if (p.hasPort) {
        bool fine = false;
        const int port = p.port.toInt(&fine);
        if (!fine || port < 1 || port > 65535) return QStringLiteral("an SSH port is a number from 1 to 65535");
    }
    return {};
}

QString sshDestinationArgument(const QString &text)
{
    if (text.startsWith(QLatin1String("ssh://"))) return text;
    const Parts p = partsOf(text);
    if (!p.hasPort) return text;
    const QString host = p.host.contains(u':') ? u'[' + p.host.toString() + u']' : p.host.toString();
    return QStringLiteral("ssh://") + (p.hasUser ? p.user.toString() + u'@' : QString()) + host + u':' + p.port.toString();
}

} // namespace jitscope
