// One TCP connection from the far host, made by a running master. Speaks to the master's control socket (PROTOCOL.mux of OpenSSH,
// version 4: NEW_STDIO_FWD), so nothing listens on loopback that other users of this computer could walk through, as -D and -L would,
// and each connection says whether it came to be.
#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>

namespace jitscope {

class SshChannel : public QObject
{
    Q_OBJECT
public:
    explicit SshChannel(QObject *parent);

    void open(const QString &controlSocket, const QString &host, quint16 port);
    bool isOpen() const { return m_isOpen; }
    qint64 bytesAvailable() const { return m_in.bytesAvailable(); }
    qint64 bytesToWrite() const { return m_out.bytesToWrite(); }
    QByteArray read(qint64 most) { return m_in.read(most); }
    void write(const QByteArray &bytes) { m_out.write(bytes); }

signals:
    void opened();
    void refused();      // the far host could not or would not connect; why stands in the master's log
    void readyRead();
    void bytesWritten();
    void closed();       // by the far side, or the master is gone; what it sent can still be read

private:
    void request();
    void answered();
    void end();

    QLocalSocket m_control, m_in, m_out;
    QByteArray m_answer;
    QString m_host;
    quint16 m_port = 0;
    bool m_isOpen = false, m_ended = false;
};

} // namespace jitscope
