#include "demo/edgepages.h"

#include "demo/jicofopages.h"
#include "demo/pagewriter.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace jitscope::demo {
namespace {

// How the proxy of shard `own` has that one.
const char *proxyState(const World &world, size_t own, size_t shard)
{
    const Shard &s = world.shards()[shard];
    if (s.away) return "DOWN";
    if (world.shards()[own].proxyHolds == int(shard)) return "MAINT";
    return s.announces == "drain" && !s.agentIgnored ? "DRAIN (agent)" : "UP";
}

QByteArray statistics(const World &world, size_t own)
{
    QByteArray out = "# pxname,svname,qcur,scur,stot,wretr,wredis,status,weight,act,bck,chkfail,chkdown,lastchg,iid,sid,type,check_status,check_code,last_chk,last_agt,agent_status,addr,\n";
    int up = 0, sessions = 0;
    for (size_t i = 0; i < world.shards().size(); ++i) {
        const Shard &s = world.shards()[i];
        const QByteArray state = proxyState(world, own, i);
        const bool down = state == "DOWN", held = state == "MAINT";
        const int here = down ? 0 : s.participants() / 2;
        up += state == "UP";
        sessions += here;
        out += "nodes," + s.id + ",0," + QByteArray::number(here) + ',' + QByteArray::number(qint64(s.participantsEver)) + ",0," + QByteArray::number(qint64(s.redispatched)) + ',' + state + ','
            + (state.startsWith("DRAIN") ? "0" : "256") + ",1,0," + (down ? "1,1," : "0,0,") + "3600,5," + QByteArray::number(qint64(i + 11)) + ",2,"
            + (held ? ",," : down ? "L4CON,,Connection refused" : "L7OK,200,") + ",via agent : " + (down ? "" : "up") + ',' + (down ? "L4CON" : "L7OK") + ",10.0." + QByteArray::number(qint64(i + 1)) + ".1:443,\n";
    }
    out += "nodes,BACKEND,0," + QByteArray::number(sessions) + ",0,0,0," + (up > 0 ? "UP" : "DOWN") + ",512," + QByteArray::number(up) + ",0,,0,3600,5,0,1,,,,,,,\n\n";
    return out;
}

// Rooms as this proxy has them: its own shard's first, where a room is on two.
QByteArray stickTable(const World &world, size_t own, bool entries)
{
    QByteArray out;
    QSet<QByteArray> seen;
    int used = 0;
    for (size_t n = 0; n < world.shards().size(); ++n) {
        const size_t i = n == 0 ? own : n <= own ? n - 1 : n;
        for (const Room &room : world.shards()[i].rooms) {
            if (room.kind == RoomKind::Breakout || room.people.empty() || seen.contains(room.name)) continue;
            seen.insert(room.name);
            ++used;
            if (!entries) continue;
            QByteArray key;
            for (const char c : room.name) {
                if (uchar(c) < 128 && c > 32 && c != '\\' && c != '=') key += c;
                else if (uchar(c) < 128 && c > 31) key += QByteArray("\\") + c;
                else key += "\\x" + QByteArray(1, c).toHex();
            }
            const quint64 age = mix(room.key + own) % 250'000;
            out += "0x7f20" + QByteArray::number(mix(room.key) & 0xffffffff, 16) + ": key=" + key + " use=0 exp=" + QByteArray::number(299'000 - age) + " server_id=" + QByteArray::number(qint64(i + 11))
                + " server_key=10.0." + QByteArray::number(qint64(i + 1)) + ".1:443\n";
        }
    }
    return "# table: nodes, type: string, size:204800, used:" + QByteArray::number(used) + '\n' + out + '\n';
}

QByteArray serverStates(const World &world, size_t own)
{
    QByteArray out = "1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change srv_agent_state\n";
    for (size_t i = 0; i < world.shards().size(); ++i) {
        const QByteArray state = proxyState(world, own, i);
        out += "5 nodes " + QByteArray::number(qint64(i + 11)) + ' ' + world.shards()[i].id + " 10.0." + QByteArray::number(qint64(i + 1)) + ".1 " + (state == "DOWN" || state == "MAINT" ? "0" : "2") + ' '
            + (state == "MAINT" ? "1" : state.startsWith("DRAIN") ? "8" : "0") + " 256 256 3600 22\n";
    }
    return out + '\n';
}

bool wellShard(const Shard &s)
{
    return std::any_of(s.bridges.begin(), s.bridges.end(), [](const Bridge &b) { return b.present(); }) && s.focus.running && s.prosody.running;
}

QByteArray report(const World &world, const Shard &s)
{
    const bool bridges = std::any_of(s.bridges.begin(), s.bridges.end(), [](const Bridge &b) { return b.present(); }), jicofo = s.focus.running && bridges, healthy = wellShard(s);
    // a sidecar that lives writes it anew also where nothing else moves (DemoOptions::moves)
    const qint64 at = s.reportStuckAt ? s.reportStuckAt : std::max(world.now(), QDateTime::currentMSecsSinceEpoch());
    Json j;
    j.object().put("time", QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).toString(Qt::ISODateWithMs).toLatin1());
    j.put("healthy", healthy).put("healthdamped", false).put("status", s.announces).put("weight", "100%");
    j.object("services").put("jicofoHealthy", jicofo).put("jicofoReachable", s.focus.running).put("jicofoSoftDown", s.focus.running && !bridges);
    j.put("jicofoStatusCode", s.focus.running ? (bridges ? 200 : 503) : 0).put("jicofoStatusContents", bridges ? "OK" : "No operational bridges available");
    j.put("jicofoStatsReachable", s.focus.running).put("jicofoStatsStatusCode", s.focus.running ? 200 : 0);
    j.put("prosodyHealthy", s.prosody.running).put("prosodyReachable", s.prosody.running).put("prosodySoftDown", false).put("prosodyStatusCode", s.prosody.running ? 200 : 0).end();
    j.object("statuses").put("statusFileFound", true).put("statusFileContents", s.announces).end();
    j.object("stats");
    if (s.focus.running) j.put("jicofoParticipants", s.participants()).put("jicofoConferences", qint64(s.rooms.size()));
    else j.put("jicofoParticipants", nullptr).put("jicofoConferences", nullptr);
    j.put("prosodyParticipants", s.participants()).put("prosodySumSquaredParticipants", qint64(s.participants()) * 7).end();
    j.put("agentmessage", QByteArray(healthy ? "up " : "down ") + s.announces + (s.announces == "drain" ? " 0%" : " 100%"));
    return j.end().take();
}

} // namespace

QByteArray proxyTalk(const World &world, size_t shard, const QByteArray &command)
{
    const QByteArray words = command.simplified();
    if (words == "show stat") return statistics(world, shard);
    if (words == "show table") return stickTable(world, shard, false);
    if (words == "show table nodes") return stickTable(world, shard, true);
    if (words == "show servers state" || words == "show servers state nodes") return serverStates(world, shard);
    if (words == "show version") return "2.6.12-1+deb12u4\n\n";
    return words.startsWith("show table ") ? "No such table\n\n" : "Permission denied\n\n";
}

PageReply signalPage(const World &world, const Shard &shard, const PageRequest &request)
{
    const auto page = [](int status, QByteArray body) { return PageReply{status, "text/html; charset=utf-8", std::move(body)}; };
    if (request.path == "/signal/report") return page(200, report(world, shard)); // 200 whatever it says
    if (request.path == "/signal/health" || request.path == "/about/health") return wellShard(shard) ? page(200, "OK") : page(503, "NOT_OK");
    if (request.path == "/health") return page(200, "OK"); // says nothing about the shard
    if (request.path == "/signal/census") {
        if (!shard.prosody.running) return page(200, "{\"room_census\":null}");
        Json j;
        j.object().array("room_census");
        for (const Room &room : shard.rooms) {
            if (room.kind == RoomKind::Breakout) continue;
            const int present = int(std::count_if(room.people.begin(), room.people.end(), [](const Person &p) { return !p.visitor; }));
            j.object().put("room_name", room.jid()).put("participants", present).put("created_time", room.created / 1000).end();
        }
        return page(200, j.end().end().take());
    }
    return PageReply::missing();
}

ProxyTalkServer::ProxyTalkServer(Answer answer, QObject *parent)
    : QTcpServer(parent), m_answer(std::move(answer))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto read = [this, socket] {
                if (!socket->canReadLine()) {
                    if (socket->bytesAvailable() > 4096) socket->abort();
                    return;
                }
                socket->write(m_answer(socket->readLine()));
                socket->disconnectFromHost();
            };
            connect(socket, &QTcpSocket::readyRead, this, read);
            read();
        }
    });
}

Result<> ProxyTalkServer::open()
{
    if (isListening()) return {};
    if (!listen(QHostAddress::LocalHost, m_port)) return fail(Error::Kind::Refused, QStringLiteral("127.0.0.1:%1").arg(m_port), errorString());
    m_port = serverPort();
    return {};
}

} // namespace jitscope::demo

#include "moc_edgepages.cpp"
