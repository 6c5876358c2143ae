#include "net/sshfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jitscope {
namespace {

constexpr int LongestBase = 60; // leaves room for "/jitscope-XXXXXX/m123" and the 17 bytes that ssh appends for a moment

bool isOwn(const QString &path)
{
    struct stat s{};
    return lstat(QFile::encodeName(path).constData(), &s) == 0 && S_ISDIR(s.st_mode) && s.st_uid == geteuid();
}

QStringList bases()
{
    QStringList all;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isOwn(runtime)) all << runtime;
    for (const QString &base : {QDir::tempPath(), QStringLiteral("/tmp")})
        if (!all.contains(base)) all << base;
    return all;
}

} // namespace

Result<> SshFolder::make()
{
    QString why;
    for (const QString &base : bases()) {
        if (QFile::encodeName(base).size() > LongestBase) continue;
        sweep(base);
        QByteArray name = QFile::encodeName(base) + "/jitscope-XXXXXX";
        if (!mkdtemp(name.data())) { // 0700
            why = QString::fromLocal8Bit(strerror(errno));
            continue;
        }
        m_lock = open((name + "/lock").constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
            m_path = QFile::decodeName(name);
            return {};
        }
        why = QString::fromLocal8Bit(strerror(errno)); // somebody swept it in this very moment
        if (m_lock >= 0) close(m_lock);
        m_lock = -1;
    }
    return fail(Error::Kind::Storage, bases().join(QStringLiteral(", ")), QStringLiteral("no private folder for ssh: ") + why);
}

SshFolder::~SshFolder()
{
    if (isMade()) QDir(m_path).removeRecursively();
    if (m_lock >= 0) close(m_lock);
}

int SshFolder::sweep(const QString &base)
{
    int swept = 0;
    const QStringList names = QDir(base).entryList({QStringLiteral("jitscope-??????")}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QString &name : names) {
        const QString path = base + u'/' + name;
        if (!isOwn(path)) continue;
        const int lock = open(QFile::encodeName(path + QStringLiteral("/lock")).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (lock < 0) continue; // not one of ours, or just being made
        if (flock(lock, LOCK_EX | LOCK_NB) == 0 && QDir(path).removeRecursively()) ++swept;
        close(lock);
    }
    return swept;
}

} // namespace jitscope
