// Whether a server lets anybody connect: one TCP connection per turn, closed again at once; nothing is sent. Of Prosody's port for clients, on which
// bridges, Jicofo and recorders log in (alerting.md §4.5): its pages may answer on while that one is shut.
#pragma once

#include "net/dial.h"
#include "net/ssh.h"
#include "sources/httpsource.h"

#include <QObject>
#include <QTimer>

namespace jitscope {

class PortSource : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        SourceKind kind{};
        ServerId server;
        QString name; // "prosody port 5222"
        QString host;
        quint16 port = 0;
        QString setting, settingFile; // what opens it
        int everyMs = 10'000, limitMs = 5'000;
        RoutePtr route;
        std::shared_ptr<SshHost> tunnel; // null: direct
    };
    explicit PortSource(const Options &options, QObject *parent = nullptr);

    void start();
    void refresh();
    void setStretch(int times); // from its next turn on it is asked so many times as seldom; what was shut is asked as ever
    // SwitchedOff until it was open once: in many deployments that port is not to be reached from here, and that is no fault.
    const SourceState &state() const { return m_state; }

signals:
    void changed(); // the state did

private:
    void ask();
    void answered(const std::optional<Error> &error);

    Options m_options;
    SourceState m_state;
    QTimer m_timer{this}, m_limit{this};
    Dial *m_dial = nullptr; // of this turn
    qint64 m_askedAt = 0;
    int m_stretch = 1;
};

} // namespace jitscope
