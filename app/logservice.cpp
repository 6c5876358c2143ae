#include "logservice.h"

#include "sources/jibrihost.h"

namespace jitscope {

LogService::LogService(LogBoard &board, Hands &hands, std::function<const FleetConfig &()> config, QObject *parent)
    : QObject(parent), m_board(board), m_hands(hands), m_config(std::move(config))
{
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &LogService::turn);
    connect(&board, &LogBoard::lookedChanged, this, &LogService::sync);
}

void LogService::sync()
{
    const std::vector<EntityId> looked = m_board.looked();
    if (looked.empty()) return m_timer.stop();
    if (!m_timer.isActive()) m_timer.start();
    QMetaObject::invokeMethod(this, &LogService::turn, Qt::QueuedConnection);
}

void LogService::turn()
{
    for (const EntityId &e : m_board.looked()) ask(e, m_all[e]);
}

void LogService::ask(const EntityId &server, Follow &follow)
{
    if (follow.out) return;
    const FleetConfig &config = m_config();
    const auto shard = std::find_if(config.shards.begin(), config.shards.end(), [&](const ShardConfig &s) { return s.id.value == server.shard; });
    const EndpointConfig *endpoint = nullptr;
    if (shard != config.shards.end())
        for (const EndpointConfig &e : shard->endpoints)
            if (e.name == server.id) endpoint = &e;
    if (!endpoint) return m_board.fault(server, {Error::Kind::Unsupported, server.id, QStringLiteral("it is not in the fleet file")});
    const LogView *view = m_board.view(server);
    const bool fresh = !view || !view->reads; // also after the board forgot what was read: a reader that went on would leave the page empty
    if (fresh || !follow.reader || !(follow.endpoint == *endpoint)) {
        follow.reader = std::make_unique<LogReader>(LogReader::optionsFor(*shard, *endpoint), KnownErrors::builtIn());
        follow.endpoint = *endpoint;
    }
    const QStringList words = whereServiceRuns(*shard, *endpoint, follow.reader->words());
    if (words.isEmpty()) return m_board.fault(server, {Error::Kind::Unsupported, server.id, QStringLiteral("its log is read over SSH: ssh = in the fleet file says the way")});
    Action action;
    action.way = Action::Way::Command;
    action.endpoint = endpoint->name;
    action.words = words;
    follow.out = true;
    follow.turn = ++m_turns;
    m_hands.carryOut(shard->id, action, this, [this, server, turn = follow.turn](const Result<Reply> &reply) {
        const auto it = m_all.find(server);
        if (it == m_all.end() || it->second.turn != turn) return;
        it->second.out = false;
        if (!reply) return m_board.fault(server, reply.error());
        if (reply->status != 0)
            return m_board.fault(server, {Error::Kind::Failed, server.id, QStringLiteral("exit %1: %2").arg(reply->status).arg(QString::fromUtf8(reply->err.left(300)).trimmed())});
        auto lines = it->second.reader->take(reply->body);
        if (!lines) return m_board.fault(server, lines.error());
        m_board.append(server, *std::move(lines), it->second.reader->from(), it->second.reader->missing());
    });
}

} // namespace jitscope

#include "moc_logservice.cpp"
