#include "discover/judge.h"

#include "base/text.h"
#include "sources/jibri.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jitscope {
namespace {

bool namedBy(const HttpAnswer &a, const char *word)
{
    if (a.status != 200 || a.body.size() > 4096) return false;
    return QJsonDocument::fromJson(a.body)[QLatin1String("name")].toString().contains(QLatin1String(word), Qt::CaseInsensitive);
}

const Fingerprint prints[] = {
    {ServerKind::Bridge, "/about/version", [](const HttpAnswer &a) { return namedBy(a, "jvb") || namedBy(a, "videobridge"); }},
    {ServerKind::Focus, "/about/version", [](const HttpAnswer &a) { return namedBy(a, "jicofo"); }},
    {ServerKind::Recorder, "/jibri/api/v1.0/health", [](const HttpAnswer &a) { return a.status == 200 && parseJibriHealth(a.body, ParseContext{}).has_value(); }},
    {ServerKind::Prosody, "/xmpp-websocket", [](const HttpAnswer &a) { return a.status == 200 && a.body.contains("WebSocket"); }},
    {ServerKind::Prosody, "/http-bind", [](const HttpAnswer &a) { return a.status == 200 && a.body.contains("BOSH"); }},
    {ServerKind::Prosody, "/room-census", [](const HttpAnswer &a) { return a.status == 200 && a.body.contains("room_census"); }},
    {ServerKind::Host, "/metrics", [](const HttpAnswer &a) { return a.status == 200 && a.body.contains("\nnode_"); }},
    {ServerKind::Proxy, "/metrics", [](const HttpAnswer &a) { return a.status == 200 && a.body.contains("\nhaproxy_"); }},
};

// docker-jitsi-meet: files are made anew from these at each start (deployments.md §8).
const char *dockerSetting(SourceKind page)
{
    switch (page) {
    case SourceKind::JvbColibriStats: return "COLIBRI_REST_ENABLED=true";
    case SourceKind::JicofoHealth: return "JICOFO_ENABLE_HEALTH_CHECKS=1";
    case SourceKind::JibriMetrics: return "JIBRI_ENABLE_PROMETHEUS=true";
    case SourceKind::ProsodyMetrics: return "PROSODY_ENABLE_METRICS=1";
    default: return nullptr;
    }
}

const char *plainName(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return "jvb";
    case ServerKind::Focus: return "jicofo";
    case ServerKind::Recorder: return "jibri";
    case ServerKind::Prosody: return "prosody";
    case ServerKind::Host: return "host";
    case ServerKind::Proxy: return "haproxy";
    default: return "server";
    }
}

} // namespace

std::optional<ServerKind> componentOfPort(quint16 port)
{
    switch (port) {
    case 8080: return ServerKind::Bridge;
    case 8888: return ServerKind::Focus;
    case 2222: return ServerKind::Recorder;
    case 5280: return ServerKind::Prosody;
    case 9100: return ServerKind::Host;
    case 8405: return ServerKind::Proxy;
    default: return {};
    }
}

bool isJitsiProgram(const QString &program)
{
    static const QStringList words{QStringLiteral("java"), QStringLiteral("jsvc"), QStringLiteral("lua"), QStringLiteral("prosody"), QStringLiteral("haproxy"),
                                   QStringLiteral("node_exporter"), QStringLiteral("prometheus-node"), QStringLiteral("jitscope")};
    return std::any_of(words.begin(), words.end(), [&](const QString &w) { return program.startsWith(w); });
}

std::span<const Fingerprint> fingerprints() { return prints; }

NeededSetting settingOf(const HttpKind &page, const QString &platform)
{
    if (platform == QLatin1String("docker") || platform == QLatin1String("kubernetes"))
        if (const char *line = dockerSetting(page.kind)) return {QLatin1String(line), platform == QLatin1String("docker") ? QStringLiteral(".env") : QStringLiteral("values.yaml (extraEnvs)")};
    return {QString::fromUtf8(page.setting), QString::fromUtf8(page.settingFile)};
}

EndpointVerdict judgeEndpoint(ServerKind kind, const Candidate &candidate, const std::vector<PageAnswer> &answers, qint64 now)
{
    EndpointVerdict out;
    Found &f = out.found;
    f.kind = FoundKind::Server;
    f.server = kind;
    f.way = candidate.url.toString();
    std::optional<Error> failure;
    bool works = false, login = false, answered = false;
    QString nick;
    for (const PageAnswer &a : answers) {
        const HttpKind *page = httpKind(a.page);
        if (!page) continue;
        if (!a.answer) {
            if (!failure) failure = a.answer.error();
            continue;
        }
        answered = true;
        f.answerMs = f.answerMs < 0 ? a.answer->answerMs : std::min(f.answerMs, a.answer->answerMs);
        if (a.answer->status == 401 || a.answer->status == 403) {
            login = true;
            continue;
        }
        ParseContext context;
        context.origin = {a.page, ServerId{candidate.name.isEmpty() ? QLatin1String(plainName(kind)) : candidate.name}, {}};
        context.at = now;
        context.httpStatus = a.answer->status;
        const auto off = [&] {
            if (*page->setting) f.needs.push_back(settingOf(*page, candidate.platform));
        };
        if (a.answer->status == 404 || a.answer->status == 405) {
            off();
            continue;
        }
        Result<Observation> seen = page->parse(a.answer->body, context);
        if (!seen) {
            if (seen.error().kind == Error::Kind::Unsupported) off();
            else if (!failure) failure = seen.error();
            continue;
        }
        works = true;
        if (f.version.isEmpty()) f.version = seen->version;
        for (const Server &s : seen->servers) {
            if (f.version.isEmpty() && s.id == context.origin.server) f.version = s.version;
            if (nick.isEmpty() && kind == ServerKind::Bridge && s.kind == ServerKind::Bridge) nick = s.relayId;
        }
        out.seen.push_back(std::move(*seen));
    }
    f.name = !candidate.name.isEmpty() ? candidate.name : !nick.isEmpty() ? nick : QLatin1String(plainName(kind));
    if (failure) f.detail = failure->where + QStringLiteral(": ") + failure->detail;
    f.state = login && !works ? FoundState::NeedsLogin : !works && (!answered || f.needs.empty()) ? FoundState::NoAnswer : f.needs.empty() ? FoundState::Works : FoundState::NeedsSetting;
    if (!answered && failure && failure->kind == Error::Kind::Forbidden) {
        f.state = FoundState::NeedsSetting;
        out.forbidden = failure;
    } else if (!works && kind == ServerKind::Focus && candidate.platform == QLatin1String("docker")) {
        // the port is published, and inside nobody listens on it
        f.state = FoundState::NeedsSetting;
        f.needs = {{QStringLiteral("JICOFO_ENABLE_REST=1"), QStringLiteral(".env")}};
    }
    if (!works && !out.forbidden && kind == ServerKind::Recorder && !candidate.platform.isEmpty()) {
        f.state = FoundState::NeedsSetting;
        f.needs = {{QStringLiteral("jibri.api.http.external-api-host = \"0.0.0.0\""), QStringLiteral("custom-jibri.conf")}};
    }
    EndpointConfig e;
    e.kind = kind;
    e.name = f.name;
    if (kind == ServerKind::Host || kind == ServerKind::Proxy) {
        e.metricsUrl = candidate.url;
        e.metricsUrl.setPath(QStringLiteral("/metrics"));
    } else {
        e.url = candidate.url;
    }
    f.endpoint = e;
    f.use = works;
    return out;
}

} // namespace jitscope
