#include "net/sshgate.h"

#include "net/sshchannel.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace jitscope {
namespace {

constexpr qint64 GateWindow = 256 * 1024, GatePiece = 64 * 1024; // bytes held for the slower side
constexpr int GreetingMs = 5000;
enum Reply : char { Granted = 0, Failed = 1, Forbidden = 2, HostUnreachable = 4, ConnectionRefused = 5, Expired = 6, NotACommand = 7 };

Reply replyOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused: return ConnectionRefused;
    case Error::Kind::Forbidden: return Reply::Forbidden;
    case Error::Kind::Unreachable: return HostUnreachable;
    case Error::Kind::Timeout: return Expired;
    default: return Failed;
    }
}

// One connection of Qt's, from the greeting to the end. Deletes itself.
class Passage : public QObject
{
public:
    Passage(QTcpSocket *near, const SshGate::Open &open, const QByteArray &password, QObject *parent)
        : QObject(parent), m_near(near), m_open(open), m_password(password)
    {
        near->setParent(this);
        near->setReadBufferSize(GateWindow);
        near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(near, &QTcpSocket::readyRead, this, &Passage::read);
        connect(near, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        QTimer::singleShot(GreetingMs, this, [this] {
            if (m_step < Step::Wait) m_near->abort();
        });
    }

private:
    enum class Step : quint8 { Methods, Password, Request, Wait, Open };

    void read()
    {
        if (m_step == Step::Open) return pump();
        if (m_step == Step::Wait) return; // early bytes stay in the socket
        m_said += m_near->read(1024 - m_said.size());
        bool more = true;
        while (more && m_step < Step::Wait) {
            switch (m_step) {
            case Step::Methods: more = methods(); break;
            case Step::Password: more = password(); break;
            default: more = request(); break;
            }
        }
        if (m_step < Step::Wait && m_said.size() >= 1024) m_near->abort();
    }

    quint8 at(qsizetype i) const { return quint8(m_said.at(i)); }

    bool methods()
    {
        if (m_said.size() < 2 || m_said.size() < 2 + at(1)) return false;
        const bool fits = at(0) == 5 && m_said.mid(2, at(1)).contains(char(2));
        m_said.remove(0, 2 + at(1));
        if (!fits) return stop(QByteArray("\x05\xff", 2));
        m_near->write("\x05\x02", 2);
        m_step = Step::Password;
        return true;
    }

    bool password()
    {
        if (m_said.size() < 2) return false;
        const int user = at(1);
        if (m_said.size() < 3 + user) return false;
        const int pass = at(2 + user);
        if (m_said.size() < 3 + user + pass) return false;
        m_tunnel = QString::fromUtf8(m_said.mid(2, user));
        const bool right = at(0) == 1 && m_said.mid(3 + user, pass) == m_password;
        m_said.remove(0, 3 + user + pass);
        if (!right) return stop(QByteArray("\x01\x01", 2));
        m_near->write("\x01\x00", 2);
        m_step = Step::Request;
        return true;
    }

    bool request()
    {
        if (m_said.size() < 5) return false;
        const int kind = at(3), size = kind == 1 ? 4 : kind == 4 ? 16 : kind == 3 ? 1 + at(4) : -1;
        if (at(0) != 5 || at(1) != 1 || size < 0) return stop(answer(NotACommand));
        if (m_said.size() < 4 + size + 2) return false;
        QString host;
        if (kind == 3) host = QString::fromUtf8(m_said.mid(5, at(4)));
        else if (kind == 1) host = QHostAddress(qFromBigEndian<quint32>(m_said.constData() + 4)).toString();
        else host = QHostAddress(reinterpret_cast<const quint8 *>(m_said.constData()) + 4).toString();
        const quint16 port = qFromBigEndian<quint16>(m_said.constData() + 4 + size);
        m_said.remove(0, 4 + size + 2);
        m_step = Step::Wait;
        m_open(m_tunnel, host, port, this, [this](const Result<SshChannel *> &channel) {
            if (channel) begin(*channel);
            else stop(answer(replyOf(channel.error().kind)));
        });
        return false;
    }

    static QByteArray answer(Reply reply) { return QByteArray("\x05", 1) + char(reply) + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8); }

    bool stop(const QByteArray &lastWords)
    {
        m_step = Step::Wait;
        m_near->write(lastWords);
        m_near->disconnectFromHost();
        return false;
    }

    void begin(SshChannel *far)
    {
        m_far = far;
        m_step = Step::Open;
        connect(far, &SshChannel::readyRead, this, &Passage::pump);
        connect(far, &SshChannel::bytesWritten, this, &Passage::pump);
        connect(m_near, &QTcpSocket::bytesWritten, this, &Passage::pump);
        connect(far, &SshChannel::closed, this, [this] {
            m_farEnded = true;
            pump();
        });
        m_near->write(answer(Granted));
        if (!m_said.isEmpty()) far->write(m_said);
        m_said.clear();
        pump();
    }

    void pump()
    {
        if (!m_far) return;
        while (m_near->bytesAvailable() > 0 && m_far->bytesToWrite() < GateWindow && !m_farEnded) m_far->write(m_near->read(GatePiece));
        while (m_far->bytesAvailable() > 0 && m_near->bytesToWrite() < GateWindow) m_near->write(m_far->read(GatePiece));
        if (m_farEnded && m_far->bytesAvailable() == 0) m_near->disconnectFromHost(); // after what is still to be written
    }

    QTcpSocket *m_near;
    SshChannel *m_far = nullptr; // a child of this
    const SshGate::Open &m_open;
    const QByteArray &m_password;
    QByteArray m_said;
    QString m_tunnel;
    Step m_step = Step::Methods;
    bool m_farEnded = false;
};

} // namespace

SshGate::SshGate(Open open, QObject *parent)
    : QObject(parent), m_server(new QTcpServer(this)), m_six(new QTcpServer(this)), m_open(std::move(open))
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    m_password = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    for (QTcpServer *server : {m_server, m_six}) {
        server->setProxy(QNetworkProxy::NoProxy);
        server->setMaxPendingConnections(256);
        connect(server, &QTcpServer::newConnection, this, [this, server] {
            while (QTcpSocket *near = server->nextPendingConnection()) new Passage(near, m_open, m_password, this);
        });
    }
    for (int tries = 0; tries < 20; ++tries) {
        m_server->close();
        m_server->listen(QHostAddress::LocalHost, 0);
        if (m_six->listen(QHostAddress::LocalHostIPv6, m_server->serverPort()) || m_six->serverError() != QAbstractSocket::AddressInUseError) break; // or there is no IPv6 here
    }
}

QNetworkProxy SshGate::proxy(const QString &tunnel) const
{
    return {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), m_server->serverPort(), tunnel, QString::fromLatin1(m_password)};
}

} // namespace jitscope

#include "moc_sshgate.cpp"
