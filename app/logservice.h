// Brings the logs that somebody reads: one command a turn on each host, over the ways that operations use. GUI thread.
#pragma once

#include "logs/logreader.h"
#include "operations/hands.h"

#include <QTimer>

#include <map>

namespace jitscope {

class LogService : public QObject
{
    Q_OBJECT
public:
    LogService(LogBoard &board, Hands &hands, std::function<const FleetConfig &()> config, QObject *parent = nullptr);

    void setEveryMs(int ms) { m_timer.setInterval(ms); } // between two turns; tests have no time

private:
    struct Follow
    {
        std::unique_ptr<LogReader> reader;
        EndpointConfig endpoint; // as the reader was made for: another way is another reader
        bool out = false;
        quint64 turn = 0;        // an answer of an earlier reader is not this one's
    };
    void sync();
    void turn();
    void ask(const EntityId &server, Follow &follow);

    LogBoard &m_board;
    Hands &m_hands;
    std::function<const FleetConfig &()> m_config;
    std::map<EntityId, Follow> m_all;
    quint64 m_turns = 0;
    QTimer m_timer{this};
};

} // namespace jitscope
