#include "net/sshforward.h"

#include <QtEndian>

#include <utility>

namespace jitscope {
namespace {

constexpr quint32 MuxHello = 0x00000001, MuxOpenForward = 0x10000006, MuxOk = 0x80000001, MuxVersion = 4;
constexpr quint32 LocalForward = 1, StreamLocal = 0xfffffffe; // in the place of a port: the address is a path

QByteArray muxNumber(quint32 n)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(n, out.data());
    return out;
}

QByteArray muxText(const QByteArray &bytes) { return muxNumber(quint32(bytes.size())) + bytes; }

} // namespace

SshForward::SshForward(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_control, &QLocalSocket::connected, this, &SshForward::request);
    connect(&m_control, &QLocalSocket::readyRead, this, &SshForward::answered);
    connect(&m_control, &QLocalSocket::disconnected, this, [this] { end(false); });
    connect(&m_control, &QLocalSocket::errorOccurred, this, [this] { end(false); });
}

void SshForward::open(const QString &controlSocket, const QString &localSocket, const QString &farSocket)
{
    m_local = localSocket;
    m_far = farSocket;
    m_limit.start(10'000);
    m_control.connectToServer(controlSocket);
}

void SshForward::request()
{
    const QByteArray hello = muxNumber(MuxHello) + muxNumber(MuxVersion);
    const QByteArray wish = muxNumber(MuxOpenForward) + muxNumber(1) + muxNumber(LocalForward) + muxText(m_local.toUtf8()) + muxNumber(StreamLocal) + muxText(m_far.toUtf8()) + muxNumber(StreamLocal);
    m_control.write(muxText(hello) + muxText(wish));
}

void SshForward::answered()
{
    m_answer += m_control.readAll();
    while (m_answer.size() >= 4) {
        const quint32 size = qFromBigEndian<quint32>(m_answer.constData());
        if (size < 8 || size > 64 * 1024) return end(false);
        if (m_answer.size() < qsizetype(4 + size)) return;
        const quint32 type = qFromBigEndian<quint32>(m_answer.constData() + 4);
        m_answer.remove(0, qsizetype(4 + size));
        if (type != MuxHello) return end(type == MuxOk);
    }
}

void SshForward::end(bool open)
{
    if (std::exchange(m_ended, true)) return;
    m_limit.stop();
    QMetaObject::invokeMethod(this, [this, open] { // not from inside a socket's own signal
        m_control.abort();
        deleteLater();
        emit done(open);
    }, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_sshforward.cpp"
