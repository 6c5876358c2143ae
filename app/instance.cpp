#include "instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fcntl.h>

namespace jitscope {
namespace {

constexpr qint64 longestToken = 400, longestLink = 2000, longestLine = longestToken + 1 + longestLink;

// Ours, and nobody else may write there: who could put a socket there would get our tokens.
bool isPrivate(const QString &folder)
{
    struct stat s{};
    return lstat(QFile::encodeName(folder).constData(), &s) == 0 && S_ISDIR(s.st_mode) && s.st_uid == getuid() && (s.st_mode & 077) == 0;
}

QString made(const QString &folder)
{
    mkdir(QFile::encodeName(folder).constData(), 0700);
    return isPrivate(folder) ? folder : QString();
}

} // namespace

QString instanceFolder()
{
    const QString run = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!run.isEmpty() && QFileInfo(run).isDir())
        if (const QString folder = made(run + QStringLiteral("/jitscope")); !folder.isEmpty()) return folder;
    return made(QDir::tempPath() + QStringLiteral("/jitscope-%1").arg(getuid()));
}

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString where = folder.isEmpty() ? instanceFolder() : folder;
    if (!where.isEmpty()) m_base = where + u'/' + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
}

Result<SingleInstance::Role> SingleInstance::settle(const QString &token, int waitMs, const QString &link)
{
    if (m_base.isEmpty()) return fail(Error::Kind::Storage, QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("there is no folder that is private to you"));
    const QString lock = m_base + QStringLiteral(".lock"), socket = m_base + QStringLiteral(".sock");
    const int descriptor = open(QFile::encodeName(lock).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return fail(Error::Kind::Storage, lock, qt_error_string());
    QElapsedTimer clock;
    clock.start();
    do {
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            if (!m_lock.open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) return fail(Error::Kind::Storage, lock, m_lock.errorString());
            QLocalServer::removeServer(socket); // of one that was killed: the lock is ours
            m_server.setSocketOptions(QLocalServer::UserAccessOption);
            if (!m_server.listen(socket)) return fail(Error::Kind::Storage, socket, m_server.errorString());
            return Role::First;
        }
        // It may be starting, or ending.
        QLocalSocket there;
        there.connectToServer(socket);
        if (there.waitForConnected(200)) {
            there.write(QString(token).remove(u'\t').toUtf8().left(longestToken) + (link.isEmpty() ? QByteArray() : '\t' + link.toUtf8().left(longestLink)) + '\n');
            if (there.waitForReadyRead(std::max(200, waitMs - int(clock.elapsed()))) && there.readLine(8) == "here\n") {
                close(descriptor);
                return Role::Second;
            }
        }
        QThread::msleep(50);
    } while (clock.elapsed() < waitMs);
    close(descriptor);
    return fail(Error::Kind::Timeout, lock, QStringLiteral("another Jitscope has this fleet open and does not answer"));
}

void SingleInstance::hear()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        const auto read = [this, peer] {
            if (!peer->canReadLine()) {
                if (peer->bytesAvailable() > longestLine + 1) peer->abort();
                return;
            }
            QString line = QString::fromUtf8(peer->readLine(longestLine + 2));
            if (line.endsWith(u'\n')) line.chop(1); // not trimmed: without a token it begins with the tab
            peer->write("here\n");
            peer->disconnectFromServer();
            emit raiseWanted(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1));
        };
        connect(peer, &QLocalSocket::readyRead, this, read);
        if (peer->bytesAvailable() > 0) read();
    }
}

} // namespace jitscope

#include "moc_instance.cpp"
