// Asks a running ssh master for a way to a Unix socket of the far host (PROTOCOL.mux of OpenSSH, version 4: OPEN_FWD): the master then listens on a
// socket in our own private folder, and each connection there is one to the far socket. Nothing has to be installed over there; its SSH server must
// allow AllowStreamLocalForwarding, as it does by itself, and the login must be allowed to use that socket.
#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace jitscope {

class SshForward : public QObject
{
    Q_OBJECT
public:
    explicit SshForward(QObject *parent);
    void open(const QString &controlSocket, const QString &localSocket, const QString &farSocket);

signals:
    void done(bool open); // once

private:
    void request();
    void answered();
    void end(bool open);

    QLocalSocket m_control{this};
    QTimer m_limit{this};
    QByteArray m_answer;
    QString m_local, m_far;
    bool m_ended = false;
};

} // namespace jitscope
