#include "net/sshaskpass.h"

#include "net/ssh.h"

#include <QLocalSocket>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace jitscope {
namespace {

constexpr quint32 MaxQuestion = 16 * 1024;
constexpr char Yes = 'y', No = 'n';

} // namespace

Prompt sshPromptOf(const QString &text, const QString &hint)
{
    static const QRegularExpression host(QStringLiteral("The authenticity of host '([^']+)' can't be established"));
    static const QRegularExpression key(QStringLiteral("(\\S+) key fingerprint is (\\S+?)\\.?(?:\\s|$)"));
    Prompt p;
    p.text = text.trimmed();
    if (const auto h = host.match(text); h.hasMatch()) {
        p.kind = Prompt::Kind::HostKey;
        p.host = h.captured(1);
        if (const auto k = key.match(text); k.hasMatch()) {
            p.keyType = k.captured(1);
            p.fingerprint = k.captured(2);
        }
    } else if (hint == QLatin1String("none")) {
        p.kind = Prompt::Kind::Notice;
    } else if (hint == QLatin1String("confirm") || text.contains(QLatin1String("(yes/no"))) {
        p.kind = Prompt::Kind::Confirm;
    }
    return p;
}

QString sshYes(const Prompt &prompt)
{
    // The fingerprint instead of "yes": ssh compares it with the key that it holds, so what was read is what is accepted.
    if (prompt.kind == Prompt::Kind::HostKey && !prompt.fingerprint.isEmpty() && prompt.text.contains(QLatin1String("[fingerprint]"))) return prompt.fingerprint;
    return QStringLiteral("yes");
}

SshAskServer::SshAskServer(QObject *parent)
    : QObject(parent), m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) take(socket);
    });
}

bool SshAskServer::listen(const QString &path, QString *why)
{
    const bool done = m_server.listen(path);
    if (!done && why) *why = m_server.errorString();
    return done;
}

QString SshAskServer::admit(const QString &destination)
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    const QString token = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex());
    m_tokens.insert(token, destination);
    return token;
}

void SshAskServer::dismiss(const QString &token)
{
    m_tokens.remove(token);
    for (const quint64 id : m_open.keys())
        if (m_open.value(id).token == token) settle(id, {}, false);
}

int SshAskServer::openFor(const QString &token) const
{
    int n = 0;
    for (const Open &o : m_open) n += o.token == token;
    return n;
}

// A question: four bytes of length, then token, hint and words, each but the last ended by a line feed.
void SshAskServer::take(QLocalSocket *socket)
{
    socket->setParent(this);
    QTimer::singleShot(5000, socket, [this, socket] {
        for (const Open &o : std::as_const(m_open))
            if (o.socket == socket) return;
        socket->abort(); // said nothing
        socket->deleteLater();
    });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() < 4) return;
        const quint32 size = qFromBigEndian<quint32>(socket->peek(4).constData());
        if (size > MaxQuestion) return socket->abort();
        if (socket->bytesAvailable() < qint64(4 + size)) return;
        const QByteArray bytes = socket->read(4 + size).mid(4);
        const qsizetype first = bytes.indexOf('\n'), second = bytes.indexOf('\n', first + 1);
        const QString token = QString::fromLatin1(bytes.left(first));
        if (first < 0 || second < 0 || !m_tokens.contains(token)) return socket->abort();
        socket->disconnect(this);
        Prompt prompt = sshPromptOf(QString::fromUtf8(bytes.mid(second + 1)), QString::fromLatin1(bytes.mid(first + 1, second - first - 1)));
        const quint64 id = prompt.id = ++m_last;
        prompt.about = m_tokens.value(token);
        m_open.insert(id, {socket, prompt, token});
        connect(socket, &QLocalSocket::disconnected, this, [this, id] { settle(id, {}, false); }); // ssh needs it no more
        emit asked(token, prompt);
    });
}

void SshAskServer::answer(quint64 id, const QString &text)
{
    const auto it = m_open.constFind(id);
    if (it == m_open.constEnd()) return;
    const Prompt::Kind kind = it->prompt.kind;
    settle(id, Yes + (kind == Prompt::Kind::Secret ? text : sshYes(it->prompt)).toUtf8(), false);
}

void SshAskServer::refuse(quint64 id)
{
    settle(id, QByteArray(1, No), true);
}

void SshAskServer::settle(quint64 id, const QByteArray &reply, bool refused)
{
    const auto it = m_open.constFind(id);
    if (it == m_open.constEnd()) return;
    const Open open = *it;
    m_open.erase(it);
    if (open.socket) {
        if (!reply.isEmpty()) open.socket->write(reply);
        open.socket->disconnectFromServer();
    }
    emit gone(open.token, id, refused);
}

bool isSshAskPass(int argc, char **argv)
{
    if (argc < 1) return false;
    const char *slash = strrchr(argv[0], '/');
    return strcmp(slash ? slash + 1 : argv[0], SshAskPassName) == 0;
}

// Without Qt: it starts in a moment, and what was typed is in one place that is wiped.
int sshAskPass(int argc, char **argv)
{
    const char *path = getenv(SshAskPassSocket), *token = getenv(SshAskPassToken), *hint = getenv("SSH_ASKPASS_PROMPT");
    sockaddr_un address{};
    if (!path || !token || strlen(path) >= sizeof address.sun_path) {
        fputs("jitscope-askpass: only Jitscope's own ssh can ask this way\n", stderr);
        return 1;
    }
    address.sun_family = AF_UNIX;
    memcpy(address.sun_path, path, strlen(path) + 1);
    const int s = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s < 0 || connect(s, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        fputs("jitscope-askpass: Jitscope does not run any more\n", stderr);
        return 1;
    }
    std::string question = std::string(token) + '\n' + (hint ? hint : "") + '\n' + (argc > 1 ? argv[1] : "");
    if (question.size() > MaxQuestion) question.resize(MaxQuestion);
    unsigned char length[4];
    qToBigEndian(quint32(question.size()), length);
    question.insert(0, reinterpret_cast<const char *>(length), sizeof length);
    for (size_t sent = 0; sent < question.size();) {
        const ssize_t n = send(s, question.data() + sent, question.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) return 1;
        sent += size_t(n);
    }
    char reply[4096];
    size_t got = 0;
    while (got < sizeof reply) {
        const ssize_t n = recv(s, reply + got, sizeof reply - got, 0);
        if (n <= 0) break;
        got += size_t(n);
    }
    const bool yes = got > 0 && reply[0] == Yes;
    if (yes) {
        fwrite(reply + 1, 1, got - 1, stdout);
        fputc('\n', stdout);
        fflush(stdout);
    }
    explicit_bzero(reply, sizeof reply);
    return yes ? 0 : 1;
}

} // namespace jitscope

#include "moc_sshaskpass.cpp"
