#include "net/sshwords.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || QStringView(u"@%_+=:,./-").contains(c);
}

// One word. Inside single quotes fish still reads \' and \\, so both stand outside of them.
QString quoted(const QString &word)
{
    // "=" and "%" and "~" mean something at the begin of a word in one shell or the other
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain) && !QStringView(u"=%").contains(word.front())) return word;
    QString out;
    bool open = false;
    const auto quotes = [&](bool wanted) {
        if (open != wanted) out += u'\'';
        open = wanted;
    };
    for (const QChar c : word) {
        quotes(c != u'\'' && c != u'\\');
        if (!open) out += u'\\';
        out += c;
    }
    quotes(false);
    return out.isEmpty() ? QStringLiteral("''") : out;
}

} // namespace

QString quotedForShell(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words) all << quoted(word);
    return all.join(u' ');
}

QByteArray sshConfigText(const SshConfigText &what)
{
    QByteArray out = "# Written by Jitscope for its own connection; gone with it. First come the values that hold whatever your files say.\n";
    // Never silently: "no" and "accept-new" of the user's become a question, "yes" stays.
    out += what.strict || !what.canAsk ? "StrictHostKeyChecking yes\n" : "StrictHostKeyChecking ask\n";
    out += "NoHostAuthenticationForLocalhost no\n";
    out += what.canAsk ? "BatchMode no\n" : "BatchMode yes\n";
    // Jitscope counts the time itself, without that for questions; a jump host's question is waited for by the ssh behind it.
    out += "ConnectTimeout 300\nConnectionAttempts 1\n";
    out += "ServerAliveInterval " + QByteArray::number(what.aliveSeconds) + "\nServerAliveCountMax " + QByteArray::number(what.aliveMissed) + '\n';
    // Nothing but the connection: what your files forward or run for a login of yours is not for this one.
    out += "ClearAllForwardings yes\nForwardAgent no\nForwardX11 no\nPermitLocalCommand no\nRemoteCommand none\nRequestTTY no\nForkAfterAuthentication no\n"
           "ControlMaster no\nControlPersist no\nVisualHostKey no\n";
    if (what.userConfig.isEmpty()) out += "Include ~/.ssh/config\nInclude /etc/ssh/ssh_config\n";
    else out += "Include \"" + what.userConfig.toLocal8Bit() + "\"\n";
    return out;
}

QString effectiveOption(const QByteArray &listing, const char *name)
{
    const QByteArray key = QByteArray(name).toLower() + ' ';
    for (const QByteArray &line : listing.split('\n'))
        if (line.toLower().startsWith(key)) return QString::fromLocal8Bit(line.mid(key.size()).trimmed());
    return {};
}

} // namespace jitscope
