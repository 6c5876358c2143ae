// A real sshd (Debian's openssh-server) for tests: own configuration, own keys, own port on loopback, stopped by pid; and the files of a
// user of ssh: configuration, known hosts, keys. Runs as root and as anybody; logs in as whoever runs the test.
#pragma once

#include "app/freeport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jitscope {

inline bool writeText(const QString &path, const QByteArray &text, bool append = false)
{
    QFile file(path);
    return file.open(append ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

inline QByteArray readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess p;
    p.start(program, arguments);
    p.waitForFinished(20'000);
    return p.readAllStandardOutput();
}

inline bool makeKey(const QString &path, const QString &passphrase = {})
{
    QFile::remove(path);
    return QProcess::execute(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), passphrase, QStringLiteral("-f"), path}) == 0;
}

// Processes whose parent is `parent`.
inline QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> all;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray stat = readText(QStringLiteral("/proc/%1/stat").arg(name));
        const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (words.value(1).toLongLong() == parent) all << name.toLongLong();
    }
    return all;
}

class SshServer
{
public:
    SshServer()
    {
        makeKey(path("hostkey"));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    }
    ~SshServer() { kill(); }

    void addConfig(const QByteArray &lines) { m_config += lines + '\n'; }
    // Of the commands that it runs: "PATH=/x:/y".
    void addEnvironment(const QByteArray &setting) { m_environment += ' ' + setting; }
    void authorize(const QString &publicKeyFile) { m_authorized += readText(publicKeyFile); }
    // Logins ask for this password through PAM (libpam-wrapper's pam_matrix, so the system's accounts are not touched).
    void askForPassword(const QString &password) { m_password = password; }
    void changeHostKey() { makeKey(path("hostkey")); }
    QString fingerprint() const { return QString::fromLatin1(output(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), path("hostkey.pub")})).section(u' ', 1, 1); }
    // As ssh writes it into known_hosts.
    QByteArray knownHost() const { return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + readText(path("hostkey.pub")).split(' ').mid(0, 2).join(' ') + '\n'; }

    bool start()
    {
        kill();
        if (getuid() == 0) QDir().mkpath(QStringLiteral("/run/sshd")); // the service's unit would make it
        writeText(path("authorized"), m_authorized);
        QByteArray config = "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nPidFile none\nStrictModes no\nLogLevel VERBOSE\nUseDNS no\nPermitRootLogin yes\n"
            + "HostKey " + path("hostkey").toLocal8Bit() + "\nAuthorizedKeysFile " + path("authorized").toLocal8Bit() + '\n';
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (m_password.isEmpty()) {
            config += "UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n";
        } else {
            config += "UsePAM yes\nPasswordAuthentication no\nKbdInteractiveAuthentication yes\n";
            QDir().mkpath(path("pam"));
            const QByteArray matrix = findLibrary(QStringLiteral("pam_wrapper/pam_matrix.so")).toLocal8Bit();
            const QByteArray passwords = path("passwords").toLocal8Bit();
            writeText(path("pam/sshd"), "auth required " + matrix + " passdb=" + passwords + "\naccount required " + matrix + " passdb=" + passwords + "\nsession required " + matrix + " passdb=" + passwords + '\n');
            writeText(path("passwords"), user().toLocal8Bit() + ':' + m_password.toLocal8Bit() + ":sshd\n");
            environment.insert(QStringLiteral("LD_PRELOAD"), findLibrary(QStringLiteral("libpam_wrapper.so")));
            environment.insert(QStringLiteral("PAM_WRAPPER"), QStringLiteral("1"));
            environment.insert(QStringLiteral("PAM_WRAPPER_SERVICE_DIR"), path("pam"));
        }
        // Commands are run by the account's own shell. Debian's bash reads ~/.bashrc when sshd starts it as the outermost shell, and what stands there is this
        // machine's: one that was killed in the middle of it (pyenv's lock) made every later command take a minute.
        writeText(path("sshd_config"), config + "SetEnv SHLVL=1" + m_environment + '\n' + m_config);
        m_process.setProcessEnvironment(environment);
        QString program = QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 20'000; QThread::msleep(10)) {
            if (m_process.state() == QProcess::NotRunning) { // or it has ended: a connection of the one that was killed may hold the port for a moment
                m_process.start(program, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
                if (!m_process.waitForStarted(5000)) break;
                writeText(path("pid"), QByteArray::number(m_process.processId()));
            }
            m_process.waitForReadyRead(1);
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (socket.waitForConnected(100) && m_process.state() == QProcess::Running) return true;
        }
        qWarning() << "sshd did not start:" << m_process.readAll();
        return false;
    }
    // With all its connections: they are processes of their own.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        for (int i = 0; i < 10 && m_process.state() != QProcess::NotRunning; ++i) { // a login that came just then is found by the next round, if it still runs
            signalAll(SIGKILL);
            m_process.waitForFinished(2000);
        }
    }
    void signalAll(int signal)
    {
        QList<qint64> all = connections();
        all.prepend(m_process.processId());
        for (const qint64 pid : all) ::kill(pid_t(pid), signal);
    }
    QList<qint64> connections() const // with the unprivileged half of each
    {
        QList<qint64> all = childrenOf(m_process.processId());
        for (qsizetype i = 0; i < all.size(); ++i) all += childrenOf(all.at(i));
        return all;
    }
    quint16 port() const { return m_port; }
    QByteArray log() { m_process.waitForReadyRead(1); return m_log += m_process.readAll(); }
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    static QString user() { return QString::fromLocal8Bit(getpwuid(getuid())->pw_name); }
    QString destination() const { return user() + QStringLiteral("@127.0.0.1:%1").arg(m_port); }

private:
    static QString findLibrary(const QString &name)
    {
        for (const QString &base : {QStringLiteral("/usr/lib"), QStringLiteral("/usr/lib64")})
            for (const QString &folder : QDir(base).entryList({QStringLiteral("*-linux-gnu*"), QStringLiteral(".")}, QDir::Dirs))
                if (const QString file = base + u'/' + folder + u'/' + name; QFile::exists(file)) return QDir::cleanPath(file);
        return {};
    }

    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/sshd-XXXXXX")};
    QProcess m_process;
    QByteArray m_config, m_environment, m_authorized, m_log;
    QString m_password;
    quint16 m_port = freePort();
};

// The files of somebody who uses ssh.
class SshUser
{
public:
    SshUser() { write({}); makeKey(path("id")); }
    // What stands in ~/.ssh/config before the paths of the test.
    void write(const QByteArray &lines)
    {
        writeText(path("config"), lines + "\nHost *\n  UserKnownHostsFile " + path("known_hosts").toLocal8Bit() + "\n  GlobalKnownHostsFile /dev/null\n  IdentitiesOnly yes\n  IdentityAgent none\n"
                      + "  IdentityFile " + path("id").toLocal8Bit() + '\n');
    }
    void know(const SshServer &server) { writeText(path("known_hosts"), server.knownHost(), true); }
    QByteArray known() const { return readText(path("known_hosts")); }
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString config() const { return path("config"); }

private:
    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/sshuser-XXXXXX")};
};

} // namespace jitscope
