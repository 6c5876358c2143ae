// A real nginx for tests: own configuration and folders, one process, stopped by pid.
#pragma once

#include "app/ca.h"

#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

namespace jitscope {

class NginxServer
{
public:
    ~NginxServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // `servers`: server {…} blocks; `port`: one of theirs, answers when this returns true.
    bool start(const QString &servers, quint16 port)
    {
        const QString d = m_dir.path();
        const QString conf = QStringLiteral("daemon off; master_process off; pid %1/pid; error_log %1/error.log; events { worker_connections 64; }\nhttp { access_log off; default_type application/json;\n"
            "client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;\n").arg(d) + servers + QStringLiteral("\n}\n");
        const QString nginx = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (nginx.isEmpty() || !TestCa::keep(d + QStringLiteral("/nginx.conf"), conf.toUtf8())) return false;
        m_process.start(nginx, {QStringLiteral("-p"), d, QStringLiteral("-c"), d + QStringLiteral("/nginx.conf"), QStringLiteral("-e"), d + QStringLiteral("/error.log")});
        return QTest::qWaitFor([&] {
            QTcpSocket s;
            s.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return s.waitForConnected(200);
        }, 20'000);
    }
    // A server with TLS that answers every path with `body`, by NAME.pem of that authority.
    static QString tls(quint16 port, const TestCa &ca, const QString &name, const QString &location)
    {
        return QStringLiteral("server { listen 127.0.0.1:%1 ssl; ssl_certificate %2.pem; ssl_certificate_key %2.key; location / { %3 } }\n").arg(port).arg(ca.path(name), location);
    }

private:
    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/nginx-XXXXXX")};
    QProcess m_process;
};

} // namespace jitscope
