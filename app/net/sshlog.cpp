#include "net/sshlog.h"

#include "net/ssh.h"

#include <QRegularExpression>

namespace jitscope {
namespace {

constexpr qsizetype MaxLines = 60, MaxLine = 1000, MaxReasons = 256;

QString refusalKey(const QString &host, quint16 port) { return host + u':' + QString::number(port); }

struct Meaning
{
    const char *words; // in a line of ssh's
    Error::Kind kind;
};
// The most telling first: what a jump host says stands before what the ssh behind it makes of that.
constexpr Meaning Meanings[] = {
    {"Permission denied (", Error::Kind::Unauthorized},
    {"Too many authentication failures", Error::Kind::Unauthorized},
    {"Could not resolve hostname", Error::Kind::Unreachable},
    {"Name or service not known", Error::Kind::Unreachable},
    {"administratively prohibited", Error::Kind::Forbidden}, // the jump host forbids the way on
    {"Unable to negotiate with", Error::Kind::Unsupported},
    {"No route to host", Error::Kind::Unreachable},
    {"Network is unreachable", Error::Kind::Unreachable},
    {"Connection refused", Error::Kind::Refused},
    {"Connection timed out", Error::Kind::Timeout},
    {"Operation timed out", Error::Kind::Timeout},
    {"not responding", Error::Kind::Timeout}, // "Timeout, server x not responding."
    {"Bad configuration option", Error::Kind::Failed},
    {"Bad owner or permissions", Error::Kind::Failed},
    {"terminating, ", Error::Kind::Failed}, // "…/config: terminating, 1 bad configuration options"
    {"Connection reset", Error::Kind::Unreachable},
    {"Connection closed", Error::Kind::Unreachable},
    {"closed by remote host", Error::Kind::Unreachable},
    {"Broken pipe", Error::Kind::Unreachable},
};

QString found(const QString &text, const char *pattern)
{
    const auto match = QRegularExpression(QLatin1String(pattern)).match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

void SshLog::clear()
{
    *this = SshLog();
}

void SshLog::up()
{
    clear();
    m_up = true;
}

void SshLog::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    for (qsizetype end; (end = m_rest.indexOf('\n')) >= 0; m_rest.remove(0, end + 1)) line(QString::fromUtf8(m_rest.left(std::min(end, MaxLine))).trimmed());
    if (m_rest.size() > MaxLine) m_rest.truncate(MaxLine); // a banner without end
}

void SshLog::line(const QString &text)
{
    static const QRegularExpression opening(QStringLiteral("channel_connect_stdio_fwd:? (.+):(\\d+)$"));
    static const QRegularExpression made(QStringLiteral("^debug1: channel (\\d+): new .*\\[stdio-forward\\]"));
    static const QRegularExpression refused(QStringLiteral("^channel (\\d+): open failed: (.+)$"));
    if (text.startsWith(QLatin1String("debug"))) {
        if (const auto m = opening.match(text); m.hasMatch()) {
            m_opening = m.captured(1) + u':' + m.captured(2);
        } else if (const auto n = made.match(text); n.hasMatch() && !m_opening.isEmpty()) {
            m_channels.insert(n.capturedView(1).toInt(), std::exchange(m_opening, {})); // numbers are used again
        }
        return;
    }
    if (text.isEmpty()) return;
    // Before, it is a jump host that could not go on: that one is a reason for the end.
    if (const auto m = refused.match(text); m_up && m.hasMatch()) {
        const QString to = m_channels.take(m.capturedView(1).toInt());
        if (to.isEmpty()) return;
        if (m_refusals.size() >= MaxReasons) m_refusals.clear(); // nobody came for them
        const QString why = m.captured(2);
        Error error{Error::Kind::Unreachable, to, why};
        if (why.contains(QLatin1String("prohibited"))) {
            error.kind = Error::Kind::Forbidden;
            error.detail = QStringLiteral("the SSH server forbids forwarding to %1: AllowTcpForwarding, DisableForwarding or PermitOpen in its sshd_config, or options of the key in authorized_keys").arg(to);
        } else if (why.contains(QLatin1String("Connection refused"))) {
            error.kind = Error::Kind::Refused;
        } else if (why.contains(QLatin1String("timed out"))) {
            error.kind = Error::Kind::Timeout;
        }
        m_refusals.insert(to, error);
        return;
    }
    m_lines << text;
    while (m_lines.size() > MaxLines) m_lines.removeFirst();
}

SshRemedy remedyOfForbidden(const Error &error, const QString &destination)
{
    const QString host = destination.section(u'@', -1);
    return {QStringLiteral("AllowTcpForwarding local"), QStringLiteral("/etc/ssh/sshd_config of %1 (with PermitOpen there, its list needs %2)").arg(host, error.where)};
}

std::optional<Error> SshLog::takeRefusal(const QString &host, quint16 port)
{
    const auto it = m_refusals.constFind(refusalKey(host, port));
    if (it == m_refusals.constEnd()) return {};
    const Error error = *it;
    m_refusals.erase(it);
    return error;
}

Error SshLog::whyEnded(const QString &destination, bool canAsk, bool wasUp, int exitCode) const
{
    const QString all = m_lines.join(u'\n');
    if (all.contains(QLatin1String("REMOTE HOST IDENTIFICATION HAS CHANGED")) || all.contains(QLatin1String("POSSIBLE DNS SPOOFING"))) {
        const QString now = found(all, "(SHA256:\\S+?)\\.?(?:\\n|$)"), place = found(all, "Offending .*key in (\\S+)");
        const QString type = found(all, "fingerprint for the (\\S+) key");
        return {Error::Kind::Untrusted, destination,
                QStringLiteral("the host key has CHANGED: it is %1 %2 now, another one is kept in %3. The host was set up anew, or somebody is in between. Ask who runs it for "
                               "the right fingerprint; only then remove the kept key (ssh-keygen -R) and connect again")
                    .arg(type, now.isEmpty() ? QStringLiteral("unknown") : now, place.isEmpty() ? QStringLiteral("known_hosts") : place).simplified()};
    }
    if (all.contains(QLatin1String("Host key verification failed"))) {
        const QString whom = found(all, "host key is known for (\\S+) and you have requested strict checking");
        if (whom.isEmpty()) return {Error::Kind::Untrusted, destination, QStringLiteral("the host key was not accepted")};
        return {Error::Kind::Untrusted, destination,
                canAsk ? QStringLiteral("no host key is known for %1, and your ssh configuration says StrictHostKeyChecking yes").arg(whom)
                       : QStringLiteral("no host key is known for %1; connect once in the window, or with ssh, to compare its fingerprint").arg(whom)};
    }
    for (const Meaning &m : Meanings) {
        for (const QString &text : m_lines) {
            if (!text.contains(QLatin1String(m.words))) continue;
            if (m.kind == Error::Kind::Unauthorized && !canAsk)
                return {m.kind, destination, text + QStringLiteral(" (no question can be asked here: load the key into the agent, or connect in the window)")};
            if (m.kind == Error::Kind::Forbidden) return {m.kind, destination, QStringLiteral("the jump host forbids the way on (AllowTcpForwarding or PermitOpen in its sshd_config): ") + text};
            return {m.kind, destination, text};
        }
    }
    if (!m_lines.isEmpty()) return {wasUp ? Error::Kind::Unreachable : Error::Kind::Failed, destination, m_lines.last()};
    return {wasUp ? Error::Kind::Unreachable : Error::Kind::Failed, destination, QStringLiteral("ssh ended with code %1").arg(exitCode)};
}

} // namespace jitscope
