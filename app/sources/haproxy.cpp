#include "sources/haproxy.h"

#include "sources/flatpage.h"
#include "sources/wire.h"

#include <QHash>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qsizetype MaxLines = 100'000, MaxColumns = 1000, MaxField = 4096;

// One line of CSV into fields: quotes are doubled inside quotes; no field spans lines.
bool splitCsv(QByteArrayView line, std::vector<QByteArray> &fields)
{
    fields.clear();
    QByteArray field;
    bool quoted = false, was = false;
    const auto keep = [&] {
        fields.push_back(field.left(MaxField));
        field.clear();
        was = false;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c != '"') field += c;
            else if (i + 1 < line.size() && line[i + 1] == '"') field += line[++i];
            else quoted = false;
        } else if (c == '"' && field.isEmpty() && !was) {
            quoted = was = true;
        } else if (c == ',') {
            keep();
            if (qsizetype(fields.size()) > MaxColumns) return false;
        } else {
            field += c;
        }
    }
    keep();
    return !quoted;
}

BehindProxy::State stateOf(const QString &status)
{
    using S = BehindProxy::State;
    static const std::pair<const char *, S> words[] = {{"UP", S::Up}, {"DOWN", S::Down}, {"DRAIN", S::Drain}, {"MAINT", S::Maint}, {"NOLB", S::NoLoad}, {"no check", S::Unchecked}};
    for (const auto &[word, state] : words) {
        const QLatin1String w(word);
        if (status == w || status.startsWith(w + QLatin1String(" "))) return state;
    }
    return S::Unknown;
}

int countOf(const QByteArray &text)
{
    bool ok = false;
    const int n = text.toInt(&ok);
    return ok && n >= 0 ? n : -1;
}

Error malformed(const QString &where, qsizetype line, const char *why) { return {Error::Kind::Malformed, QStringLiteral("%1, line %2").arg(where).arg(line), QLatin1String(why)}; }

Result<std::vector<ProxyLine>> readCsv(const QList<QByteArrayView> &lines, const QString &where)
{
    std::vector<QByteArray> fields;
    if (!splitCsv(lines.front().sliced(2), fields)) return tl::unexpected(malformed(where, 1, "not a line of CSV"));
    QHash<QByteArray, qsizetype> at;
    for (size_t i = 0; i < fields.size(); ++i)
        if (!fields[i].isEmpty() && !at.contains(fields[i])) at.insert(fields[i], qsizetype(i));
    for (const char *needed : {"pxname", "svname", "status"})
        if (!at.contains(needed)) return tl::unexpected(malformed(where, 1, "no statistics of HAProxy: a column is missing"));
    std::vector<ProxyLine> out;
    for (qsizetype n = 1; n < lines.size(); ++n) {
        if (lines[n].trimmed().isEmpty()) continue;
        if (lines[n].startsWith('#') || !splitCsv(lines[n], fields)) return tl::unexpected(malformed(where, n + 1, "not a line of CSV"));
        const auto field = [&](const char *name) {
            const auto it = at.constFind(name);
            return it != at.constEnd() && size_t(*it) < fields.size() ? fields[size_t(*it)] : QByteArray();
        };
        const auto text = [&](const char *name) { return QString::fromUtf8(field(name)); };
        if (size_t(at.value("status")) >= fields.size()) return tl::unexpected(malformed(where, n + 1, "the line is cut off"));
        const bool isServer = at.contains("type") ? field("type") == "2" : field("svname") != "FRONTEND" && field("svname") != "BACKEND";
        if (!isServer) continue;
        ProxyLine line;
        BehindProxy &b = line.is;
        b.backend = text("pxname");
        b.name = text("svname");
        b.status = text("status");
        b.state = stateOf(b.status);
        b.checkStatus = text("check_status");
        if (b.checkStatus.startsWith(QLatin1String("* "))) b.checkStatus.remove(0, 2); // a check is under way
        if (at.contains("agent_status")) {
            b.agentStatus = text("agent_status");
            if (b.agentStatus.startsWith(QLatin1String("* "))) b.agentStatus.remove(0, 2);
            b.agentChecked = !b.agentStatus.isEmpty(); // a disabled one has no status (seen)
            b.agentSays = text("last_agt");
            if (b.agentSays.isEmpty()) b.agentSays = text("agent_desc");
        }
        b.address = text("addr");
        b.sessions = countOf(field("scur"));
        b.changedSeconds = countOf(field("lastchg"));
        b.backup = field("bck") == "1";
        b.id = countOf(field("sid"));
        line.redispatches = countOf(field("wredis"));
        out.push_back(line);
    }
    return out;
}

Result<std::vector<ProxyLine>> readStates(const QList<QByteArrayView> &lines, const QString &where)
{
    if (lines.size() < 2 || !lines[1].startsWith("# ")) return tl::unexpected(malformed(where, 2, "no names of columns"));
    QHash<QByteArray, qsizetype> at;
    const QList<QByteArray> names = lines[1].sliced(2).toByteArray().simplified().split(' ');
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!at.contains(names[i])) at.insert(names[i], i);
    for (const char *needed : {"be_name", "srv_name", "srv_op_state", "srv_admin_state"})
        if (!at.contains(needed)) return tl::unexpected(malformed(where, 2, "no states of HAProxy's servers: a column is missing"));
    std::vector<ProxyLine> out;
    for (qsizetype n = 2; n < lines.size(); ++n) {
        if (lines[n].trimmed().isEmpty()) continue;
        const QList<QByteArray> fields = lines[n].toByteArray().simplified().split(' ');
        const auto field = [&](const char *name) { return fields.value(at.value(name, -1)); };
        bool okAdmin = false, okState = false;
        const int admin = field("srv_admin_state").toInt(&okAdmin), state = field("srv_op_state").toInt(&okState);
        if (!okAdmin || !okState) return tl::unexpected(malformed(where, n + 1, "the line is cut off"));
        ProxyLine line;
        BehindProxy &b = line.is;
        b.backend = QString::fromUtf8(field("be_name"));
        b.name = QString::fromUtf8(field("srv_name"));
        b.address = QString::fromUtf8(field("srv_addr"));
        // 0 stopped, 1 starting, 2 running, 3 stopping; bits: 1, 2, 4, 32, 64 maintenance, 8, 16 drain
        const bool maintained = admin & (1 | 2 | 4 | 32 | 64), drained = admin & (8 | 16);
        line.admin = maintained ? BehindProxy::State::Maint : drained ? BehindProxy::State::Drain : BehindProxy::State::Up;
        b.state = maintained ? BehindProxy::State::Maint : state == 0 ? BehindProxy::State::Down : drained ? BehindProxy::State::Drain : BehindProxy::State::Up;
        b.changedSeconds = countOf(field("srv_time_since_last_change"));
        b.id = countOf(field("srv_id"));
        if (at.contains("srv_agent_state")) {
            bool ok = false;
            const int agent = field("srv_agent_state").toInt(&ok); // 2 configured, 4 enabled
            if (ok) {
                line.hasAgent = (agent & 2) != 0;
                b.agentChecked = (agent & 6) == 6;
            }
        }
        out.push_back(line);
    }
    return out;
}

} // namespace

Result<std::vector<ProxyLine>> readProxyLines(QByteArrayView body, const QString &where)
{
    if (body.size() > MaxBody) return tl::unexpected(malformed(where, 1, "the page is too big"));
    QList<QByteArrayView> lines;
    for (qsizetype from = 0; from < body.size();) {
        qsizetype end = body.indexOf('\n', from);
        if (end < 0) end = body.size();
        QByteArrayView line = body.sliced(from, end - from);
        if (line.endsWith('\r')) line.chop(1);
        lines << line;
        from = end + 1;
        if (lines.size() > MaxLines) return tl::unexpected(malformed(where, MaxLines, "too many lines"));
    }
    if (!lines.isEmpty() && lines.front().startsWith("# ")) return readCsv(lines, where);
    if (!lines.isEmpty() && lines.front().trimmed() == QByteArrayView("1")) return readStates(lines, where);
    return tl::unexpected(malformed(where, 1, "neither statistics nor states of HAProxy"));
}

std::optional<int> usableShards(const QHash<QString, std::pair<int, int>> &backends)
{
    if (backends.isEmpty()) return {};
    const auto best = std::max_element(backends.cbegin(), backends.cend(), [](const auto &a, const auto &b) { return a < b; });
    return best->second;
}

Result<Observation> parseHaproxyStats(QByteArrayView body, const ParseContext &context)
{
    const QString where = QStringLiteral("%1 %2").arg(context.origin.server.value, QLatin1String(sourceKindName(context.origin.kind)));
    const auto lines = readProxyLines(body, where);
    if (!lines) return tl::unexpected(lines.error());
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Proxy);
    int up = 0, down = 0;
    QStringList out; // the broken ones first
    std::optional<double> redispatches;
    QHash<QString, std::pair<int, int>> backends;
    for (const ProxyLine &l : *lines) {
        server.behind.push_back(l.is);
        if (l.redispatches >= 0) redispatches = redispatches.value_or(0) + l.redispatches;
        auto &backend = backends[l.is.backend];
        ++backend.first;
        backend.second += l.is.takesNew();
        if (l.is.takesNew()) {
            ++up;
            continue;
        }
        const QString what = QStringLiteral("%1/%2 (%3)").arg(l.is.backend, l.is.name, l.is.status.isEmpty() ? QLatin1String(behindStateName(l.is.state)) : l.is.status);
        if (l.is.state == BehindProxy::State::Down) out.insert(down++, what);
        else out.append(what);
    }
    if (!lines->empty()) {
        server.readings.measure(Metric::ProxyServers, double(lines->size()), context.at, context.source);
        server.readings.measure(Metric::ProxyServersUp, up, context.at, context.source);
        server.readings.measure(Metric::ProxyServersDown, down, context.at, context.source);
        if (const auto usable = usableShards(backends)) server.readings.measure(Metric::ProxyShardsUsable, *usable, context.at, context.source);
        if (redispatches) server.readings.measure(Metric::ProxyRedispatches, *redispatches, context.at, context.source);
    }
    server.message = QStringList(out.mid(0, 3)).join(QStringLiteral(", "));
    if (out.size() > 3) server.message += QStringLiteral(", …");
    to.servers.push_back(std::move(server));
    return to;
}

std::optional<QString> proxyFact(const QString &what, QByteArrayView body)
{
    const qsizetype colon = what.lastIndexOf(u':'), slash = what.indexOf(u'/');
    if (colon < 0 || slash < 0 || slash > colon) return {};
    const QStringView backend = QStringView(what).left(slash), name = QStringView(what).mid(slash + 1, colon - slash - 1), field = QStringView(what).mid(colon + 1);
    const auto lines = readProxyLines(body, QStringLiteral("haproxy"));
    if (!lines) return {};
    const auto it = std::find_if(lines->begin(), lines->end(), [&](const ProxyLine &l) { return l.is.backend == backend && l.is.name == name; });
    if (it == lines->end()) return {};
    const auto word = [](bool on, const char *yes, const char *no) { return QString::fromLatin1(on ? yes : no); };
    if (field == u"state") return QString::fromLatin1(behindStateName(it->is.state));
    if (field == u"sessions" && it->is.sessions >= 0) return QString::number(it->is.sessions);
    if (field == u"agent" && it->is.agentChecked) return word(*it->is.agentChecked, "on", "off");
    if (field == u"agent_letter" && it->is.agentChecked) return word(*it->is.agentChecked, "e", "d");
    if (field == u"agent_says") return it->is.agentSays.isEmpty() ? it->is.agentStatus : it->is.agentSays;
    if (field == u"agent_was" && it->is.agentChecked) return word(*it->is.agentChecked, "enable", "disable");
    if (field == u"agent_back" && it->hasAgent) return word(*it->hasAgent, "enable", "disable");
    if (field == u"admin" && !it->admin) { // the statistics show what came of it
        if (it->is.state == BehindProxy::State::Unknown) return {};
        const bool set = it->is.state == BehindProxy::State::Drain || it->is.state == BehindProxy::State::Maint;
        return set ? QString::fromLatin1(behindStateName(it->is.state)) : QStringLiteral("ready");
    }
    if (field == u"admin") return *it->admin == BehindProxy::State::Up ? QStringLiteral("ready") : QString::fromLatin1(behindStateName(*it->admin));
    return {};
}

} // namespace jitscope
