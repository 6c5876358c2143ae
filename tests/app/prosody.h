// A real Prosody (Debian's, 0.12 or later) for tests: own configuration, own data, own ports on loopback, stopped by pid.
// Runs as root and as anybody. Hosts, as on a Jitsi Meet server:
//   localhost                 anonymous login, serves /xmpp-websocket
//   auth.localhost            service accounts (SCRAM-SHA-1, PLAIN): addAccount()
//   internal.auth.localhost   MUC with the breweries, as in Debian's packages: any account may create and join
//   internal-muc.localhost    the same as in the containers: only admins (focus) create rooms, other domains' joins vanish silently
#pragma once

#include "app/freeport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>
#include <algorithm>
#include <vector>

namespace jitscope {

class ProsodyServer
{
public:
    ProsodyServer() : m_port(freePort()) { m_process.setProcessChannelMode(QProcess::MergedChannels); }
    ~ProsodyServer() { kill(); }

    // Before start(); the password is stored plain and hashed by Prosody at the first login.
    void addAccount(const QString &user, const QString &password) { m_accounts.insert(user, password); }
    // Lua lines for the global section: `http_ports` and the like may be overridden here.
    void addConfig(const QByteArray &lua) { m_global += lua + '\n'; }
    // A plugin of the test's own, to be enabled with enableModule() ("mod_x.lua" is module "x").
    bool addPlugin(const QString &file, const QByteArray &lua) { return write(m_dir.filePath(QStringLiteral("plugins/") + file), lua); }
    void enableModule(const QByteArray &module) { m_modules += " \"" + module + "\";"; }
    void enableMucModule(const QByteArray &module) { m_mucModules += " \"" + module + "\";"; } // of internal.auth.localhost
    void withoutWebSocket() { m_webSocket.clear(); } // older packages, and containers in mode "brewery"
    // HTTP requests for a host that is none of the above are served by this one; empty: 404.
    void setDefaultHost(const QByteArray &host) { m_defaultHost = host; }

    // True when it serves HTTP and every port that the configuration names. Otherwise error() says why.
    bool start()
    {
        if (!m_dir.isValid() || !writeFiles()) return false;
        QString program = QStandardPaths::findExecutable(QStringLiteral("prosody"));
        if (program.isEmpty()) program = QStandardPaths::findExecutable(QStringLiteral("prosody"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (program.isEmpty()) {
            m_error = QStringLiteral("prosody is not installed");
            return false;
        }
        m_process.start(program, {QStringLiteral("--config"), path("prosody.cfg.lua"), QStringLiteral("-F")});
        if (!m_process.waitForStarted()) {
            m_error = m_process.errorString();
            return false;
        }
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 20'000 && m_process.state() == QProcess::Running; QThread::msleep(20)) {
            m_process.waitForReadyRead(1); // lets QProcess notice an early end
            if (answers()) return true;
        }
        m_error = QStringLiteral("prosody did not come up: ") + QString::fromUtf8(log().right(2000) + m_process.readAll().right(2000));
        stop();
        return false;
    }
    // Orderly (SIGTERM): clients get system-shutdown.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.terminate();
        QElapsedTimer clock; // clients of this same thread answer its <close/> meanwhile
        for (clock.start(); clock.elapsed() < 10'000 && m_process.state() != QProcess::NotRunning; m_process.waitForFinished(10)) QCoreApplication::processEvents();
        kill();
    }
    // kill -9: connections are cut without a word.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    QString error() const { return m_error; }
    QString configFile() const { return path("prosody.cfg.lua"); } // for prosodyctl
    qint64 pid() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QUrl webSocketUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/xmpp-websocket").arg(m_port)); }
    QUrl httpUrl(const QString &httpPath = {}) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(httpPath)); }
    QByteArray log() const
    {
        QFile file(path("prosody.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static quint16 freePort() { return jitscope::freePort(); }

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    // It opens its ports one after the other, and before its hosts have their modules: a port that answers says nothing about the next,
    // nor about the WebSocket, which is "not found" until its module is there (and whoever is told so waits for minutes).
    bool answers() const
    {
        std::vector<quint16> ports = {m_port};
        static const QRegularExpression named(QStringLiteral("_ports\\s*=\\s*\\{\\s*(\\d+)"));
        for (auto it = named.globalMatch(QString::fromUtf8(m_global)); it.hasNext();) ports.push_back(it.next().captured(1).toUShort());
        const bool open = std::all_of(ports.begin(), ports.end(), [](quint16 port) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return socket.waitForConnected(100);
        });
        if (!open || m_webSocket.isEmpty()) return open;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(100)) return false;
        socket.write("GET /xmpp-websocket HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        while (!socket.canReadLine() && socket.waitForReadyRead(1000)) { }
        const QByteArray status = socket.readLine();
        return status.startsWith("HTTP/1.1 ") && !status.startsWith("HTTP/1.1 404");
    }
    bool write(const QString &file, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size()) return true;
        m_error = out.errorString();
        return false;
    }
    bool writeFiles()
    {
        for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it)
            if (!write(path("data/auth%2elocalhost/accounts/") + it.key() + QStringLiteral(".dat"), "return { [\"password\"] = \"" + it.value().toUtf8() + "\"; };\n")) return false;
        // What the containers' muc_filter_access does, in its effect: joins from other domains get no reply.
        if (!write(path("plugins/mod_silent_join.lua"), R"(local host = require "util.jid".host
local function drop(event) if host(event.stanza.attr.from) ~= "auth.localhost" then return true end end
module:hook("presence/full", drop, 1000)
module:hook("presence/bare", drop, 1000)
)"))
            return false;
        return write(path("prosody.cfg.lua"), config());
    }
    QByteArray config() const
    {
        const QByteArray dir = m_dir.path().toUtf8();
        return "run_as_root = true\ndaemonize = false\nadmins = {}\npidfile = \"" + dir + "/prosody.pid\"\ndata_path = \"" + dir + "/data\"\nplugin_paths = { \"" + dir + "/plugins\" }\n"
             + "log = { debug = \"" + dir + "/prosody.log\" }\ninterfaces = { \"127.0.0.1\" }\nhttp_interfaces = { \"127.0.0.1\" }\nhttps_ports = {}\nc2s_ports = {}\ns2s_ports = {}\n"
             + "c2s_direct_tls_ports = {}\nhttp_ports = { " + QByteArray::number(m_port) + " }\nconsider_websocket_secure = true\ncross_domain_websocket = true\n"
             + "c2s_require_encryption = false\nallow_unencrypted_plain_auth = true\nc2s_close_timeout = 1\nauthentication = \"internal_hashed\"\nstorage = \"internal\"\n"
             + "modules_enabled = { \"saslauth\"; \"disco\"; \"ping\"; \"http\";" + m_modules + " }\nmodules_disabled = { \"s2s\"; \"offline\"; \"posix_daemon\" }\n" + (m_defaultHost.isEmpty() ? QByteArray() : "http_default_host = \"" + m_defaultHost + "\"\n") + m_global + R"(
VirtualHost "localhost"
  authentication = "anonymous"
  modules_enabled = {)" + m_webSocket + R"( }
VirtualHost "auth.localhost"
Component "internal.auth.localhost" "muc"
  admins = { "focus@auth.localhost" }
  muc_room_default_public_jids = true
  muc_room_locking = false
  modules_enabled = {)" + m_mucModules + R"( }
Component "internal-muc.localhost" "muc"
  admins = { "focus@auth.localhost" }
  muc_room_default_public_jids = true
  muc_room_locking = false
  restrict_room_creation = true
  modules_enabled = { "silent_join" }
)";
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    QHash<QString, QString> m_accounts;
    QByteArray m_global, m_modules, m_mucModules, m_defaultHost = "localhost", m_webSocket = " \"websocket\"";
    QString m_error;
    quint16 m_port;
};

} // namespace jitscope
