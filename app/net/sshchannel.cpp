#include "net/sshchannel.h"

#include <QtEndian>

#include <cstring>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace jitscope {
namespace {

constexpr quint32 Hello = 0x00000001, NewStdioForward = 0x10000008, SessionOpened = 0x80000006, Version = 4;
constexpr qint64 ChannelWindow = 256 * 1024; // bytes held for a slower reader

QByteArray number(quint32 n)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(n, out.data());
    return out;
}

QByteArray text(const QByteArray &bytes) { return number(quint32(bytes.size())) + bytes; }

// The master takes a descriptor with one byte of no meaning.
bool sendDescriptor(qintptr socket, int descriptor)
{
    char byte = 0;
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &descriptor, sizeof(int));
    return sendmsg(int(socket), &message, MSG_NOSIGNAL) == 1;
}

} // namespace

SshChannel::SshChannel(QObject *parent)
    : QObject(parent), m_control(this), m_in(this), m_out(this)
{
    m_in.setReadBufferSize(ChannelWindow);
    connect(&m_control, &QLocalSocket::connected, this, &SshChannel::request);
    connect(&m_control, &QLocalSocket::readyRead, this, &SshChannel::answered);
    connect(&m_control, &QLocalSocket::disconnected, this, &SshChannel::end);
    connect(&m_control, &QLocalSocket::errorOccurred, this, &SshChannel::end);
    connect(&m_in, &QLocalSocket::readyRead, this, &SshChannel::readyRead);
    connect(&m_in, &QLocalSocket::disconnected, this, [this] {
        if (m_isOpen) end(); // else the answer, that it is open, is still on its way
    });
    connect(&m_out, &QLocalSocket::bytesWritten, this, [this] { emit bytesWritten(); });
}

void SshChannel::open(const QString &controlSocket, const QString &host, quint16 port)
{
    m_host = host;
    m_port = port;
    m_control.connectToServer(controlSocket);
}

void SshChannel::request()
{
    // One pair for each direction: the master closes the one that it writes to when the far side has said its last word.
    int in[2], out[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in) != 0) return end();
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out) != 0) {
        ::close(in[0]);
        ::close(in[1]);
        return end();
    }
    const QByteArray hello = number(Hello) + number(Version);
    const QByteArray wish = number(NewStdioForward) + number(1) + text({}) + text(m_host.toUtf8()) + number(m_port);
    m_control.write(text(hello) + text(wish));
    m_control.flush();
    const bool sent = m_control.bytesToWrite() == 0 && sendDescriptor(m_control.socketDescriptor(), out[1]) && sendDescriptor(m_control.socketDescriptor(), in[1]);
    ::close(in[1]);
    ::close(out[1]);
    m_in.setSocketDescriptor(in[0]);
    m_out.setSocketDescriptor(out[0]);
    if (!sent) end();
}

void SshChannel::answered()
{
    m_answer += m_control.readAll();
    while (m_answer.size() >= 4) {
        const quint32 size = qFromBigEndian<quint32>(m_answer.constData());
        if (size < 8 || size > 64 * 1024) return end();
        if (m_answer.size() < qsizetype(4 + size)) return;
        const quint32 type = qFromBigEndian<quint32>(m_answer.constData() + 4);
        m_answer.remove(0, qsizetype(4 + size));
        if (type == Hello || m_isOpen) continue;
        if (type != SessionOpened) return end();
        m_isOpen = true;
        emit opened();
        if (m_in.state() != QLocalSocket::ConnectedState) end();
    }
}

void SshChannel::end()
{
    if (std::exchange(m_ended, true)) return;
    // Not from inside a socket's own signal. The control connection's end is what ends the channel over there.
    QMetaObject::invokeMethod(this, [this] {
        m_control.abort();
        m_out.abort();
        if (m_isOpen) emit closed();
        else emit refused();
    }, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_sshchannel.cpp"
