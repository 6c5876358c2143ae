#include "net/runtimesocket.h"

#include "settings/proxyname.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace jitscope {
namespace {

// One connection: a line there, everything until its end back.
class RuntimeTalk : public QObject
{
public:
    RuntimeTalk(const RuntimeCommand &command, const std::shared_ptr<SshHost> &host, QObject *context, RuntimeDone done)
        : QObject(context), m_command(command), m_host(host), m_done(std::move(done))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { give(fail(Error::Kind::Timeout, m_command.socket, QStringLiteral("no answer in %1 ms").arg(m_command.timeoutMs))); });
        m_limit.start(m_command.timeoutMs);
        QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
    }

private:
    void begin()
    {
        const bool well = !m_command.words.isEmpty() && std::all_of(m_command.words.begin(), m_command.words.end(), [](const QString &w) { return isRuntimeWord(w); });
        if (!well) return give(fail(Error::Kind::Malformed, m_command.socket, QStringLiteral("not a command of the runtime interface; nothing was sent")));
        if (const QString fault = runtimeSocketFault(m_command.socket); !fault.isEmpty()) return give(fail(Error::Kind::Malformed, m_command.socket, fault));
        if (!m_host || m_host->isUp()) return connectNow();
        if (m_host->state() == SshHost::State::Idle) m_host->start();
        connect(m_host.get(), &SshHost::changed, this, &RuntimeTalk::hostChanged);
        hostChanged();
    }

    void hostChanged()
    {
        if (m_host->state() == SshHost::State::Connecting || m_host->state() == SshHost::State::Idle) return;
        m_host->disconnect(this);
        if (m_host->isUp()) return connectNow();
        const QString why = m_host->error() ? m_host->error()->detail : QStringLiteral("not connected");
        give(fail(Error::Kind::Unreachable, QStringLiteral("ssh ") + m_host->destination(), QStringLiteral("no SSH connection: ") + why));
    }

    void connectNow()
    {
        if (m_command.socket.startsWith(QLatin1String("tcp://"))) return tcp();
        if (!m_host) return local(m_command.socket);
        m_host->farSocket(m_command.socket, this, [this](const Result<QString> &path) {
            if (!path) return give(tl::unexpected(path.error()));
            local(*path);
        });
    }

    void tcp()
    {
        const QUrl url(m_command.socket);
        auto *socket = new QTcpSocket(this);
        socket->setProxy(m_host ? m_host->proxy() : QNetworkProxy(QNetworkProxy::NoProxy));
        talk(socket);
        connect(socket, &QTcpSocket::connected, this, [this, socket] { send(socket); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket, url](QAbstractSocket::SocketError e) {
            if (e == QAbstractSocket::RemoteHostClosedError) return finish(socket);
            Error error{e == QAbstractSocket::ConnectionRefusedError ? Error::Kind::Refused : Error::Kind::Unreachable, m_command.socket, socket->errorString()};
            if (m_host) error = m_host->explain(QUrl(QStringLiteral("http://%1:%2").arg(url.host()).arg(url.port())), error);
            give(tl::unexpected(error));
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { finish(socket); });
        socket->connectToHost(url.host(), quint16(url.port()));
    }

    void local(const QString &path)
    {
        auto *socket = new QLocalSocket(this);
        talk(socket);
        connect(socket, &QLocalSocket::connected, this, [this, socket] { send(socket); });
        connect(socket, &QLocalSocket::errorOccurred, this, [this, socket](QLocalSocket::LocalSocketError e) {
            if (e == QLocalSocket::PeerClosedError) return finish(socket);
            const Error::Kind kind = e == QLocalSocket::SocketAccessError ? Error::Kind::Forbidden : e == QLocalSocket::ConnectionRefusedError || e == QLocalSocket::ServerNotFoundError ? Error::Kind::Refused : Error::Kind::Unreachable;
            give(fail(kind, m_command.socket, socket->errorString()));
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { finish(socket); });
        socket->connectToServer(path);
    }

    void talk(QIODevice *socket)
    {
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    }

    void send(QIODevice *socket)
    {
        socket->write(m_command.words.join(u' ').toLatin1() + '\n');
    }

    void read(QIODevice *socket)
    {
        m_reply += socket->readAll();
        if (m_reply.size() > m_command.maxReply) give(fail(Error::Kind::Malformed, m_command.socket, QStringLiteral("the answer is over %1 bytes").arg(m_command.maxReply)));
    }

    void finish(QIODevice *socket)
    {
        if (!m_done) return;
        read(socket);
        if (!m_done) return;
        // HAProxy ends even an empty answer with a line: nothing at all is none.
        if (m_reply.isEmpty())
            return give(fail(Error::Kind::Unreachable, m_command.socket, m_host && !m_command.socket.startsWith(QLatin1String("tcp"))
                                 ? QStringLiteral("closed without an answer: the path is another one, the SSH login may not use it (group haproxy), or sshd forbids it (AllowStreamLocalForwarding)")
                                 : QStringLiteral("closed without an answer")));
        give(m_reply);
    }

    void give(Result<QByteArray> reply)
    {
        if (!m_done) return;
        m_limit.stop();
        const RuntimeDone done = std::exchange(m_done, nullptr);
        deleteLater();
        done(std::move(reply));
    }

    RuntimeCommand m_command;
    std::shared_ptr<SshHost> m_host;
    RuntimeDone m_done;
    QByteArray m_reply;
    QTimer m_limit{this};
};

} // namespace

void askRuntime(const RuntimeCommand &command, const std::shared_ptr<SshHost> &host, QObject *context, RuntimeDone done)
{
    new RuntimeTalk(command, host, context, std::move(done)); // ends itself with its answer
}

bool isRuntimeWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= 300 && std::all_of(word.begin(), word.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || QStringView(u"._:/#%+,=@-").contains(c);
    });
}

} // namespace jitscope
