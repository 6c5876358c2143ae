#include "sources/signal.h"

#include "base/text.h"
#include "sources/flatpage.h"
#include "sources/prosody.h"

#include <QDateTime>

#include <cmath>

namespace jitscope {
namespace {

// One service behind it, as far as the report tells.
struct Part
{
    std::optional<bool> healthy, reachable, soft;
    int status = 0;
    QString says;

    // "Jicofo (503 No operational bridges available)"; empty: well, or nothing is said.
    QString fault(const char *name) const
    {
        if (healthy.value_or(true) && reachable.value_or(true)) return {};
        QStringList why;
        if (reachable == false && status == 0) why << QStringLiteral("no answer");
        if (status > 0 && status != 200) why << QString::number(status);
        if (!says.isEmpty() && says != QLatin1String("OK")) why << says.left(200);
        return why.isEmpty() ? QLatin1String(name) : QStringLiteral("%1 (%2)").arg(QLatin1String(name), why.join(u' '));
    }
};

std::optional<bool> said(JsonValue &value)
{
    const int flag = value.flag();
    return flag < 0 ? std::nullopt : std::optional(flag == 1);
}

} // namespace

Result<Observation> parseSignalReport(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Signal);
    SignalState s;
    Part jicofo, stats, prosody;
    std::optional<bool> fileFound;
    double conferences = std::nan(""), people = std::nan("");
    bool counted = false;
    const auto part = [](Part &to, std::string_view key, JsonValue &value) {
        if (key == "Healthy") to.healthy = said(value);
        else if (key == "Reachable") to.reachable = said(value);
        else if (key == "SoftDown") to.soft = said(value);
        else if (key == "StatusCode") to.status = [n = value.number()] { return std::isfinite(n) && n > 0 && n < 1000 ? int(n) : 0; }();
        else if (key == "StatusContents") to.says = value.string().simplified();
    };
    JsonWalk walk(body, context);
    const auto read = walk.read([&](JsonValue &root) {
        if (!root.isObject()) return walk.refuse(root, "expected a report");
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key == "time") {
                const QDateTime at = QDateTime::fromString(value.string(), Qt::ISODateWithMs);
                if (at.isValid()) s.at = std::max<qint64>(0, at.toMSecsSinceEpoch());
            } else if (key == "healthy") s.healthy = said(value);
            else if (key == "healthdamped") s.damped = said(value);
            else if (key == "status") s.status = value.string().left(64);
            else if (key == "agentmessage") s.agent = value.string().left(200);
            else if (key == "services") {
                value.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                    if (k.starts_with("jicofoStats")) part(stats, k.substr(11), v);
                    else if (k.starts_with("jicofo")) part(jicofo, k.substr(6), v);
                    else if (k.starts_with("prosody")) part(prosody, k.substr(7), v);
                });
            } else if (key == "statuses") {
                value.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                    if (k == "statusFileFound") fileFound = said(v);
                    else if (k == "statusFileContents") s.configured = v.string().trimmed().left(64);
                });
            } else if (key == "stats") {
                value.fieldsIfAny([&](std::string_view k, JsonValue &v) {
                    if (k == "jicofoConferences") conferences = v.number(), counted = true;
                    else if (k == "jicofoParticipants") people = v.number(), counted = true;
                });
            }
        });
    });
    if (!read) return tl::unexpected(read.error());
    if (!s.healthy) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("no report of a sidecar: it does not say healthy"));
    if (stats.reachable == false || (stats.status > 0 && stats.status != 200)) stats.healthy = false;
    for (const QString &fault : {jicofo.fault("Jicofo"), stats.fault("Jicofo's statistics"), prosody.fault("Prosody")})
        if (!fault.isEmpty()) s.failing << fault;
    if (fileFound == false) s.failing << QStringLiteral("its state file is missing");
    else if (s.configured == QLatin1String("unhealthy")) s.failing << QStringLiteral("its state file says unhealthy");

    Readings &r = server.readings;
    const auto flag = [&](Metric metric, const std::optional<bool> &is) {
        if (is) r.measure(metric, *is ? 1 : 0, context.at, context.source);
    };
    flag(Metric::SignalHealthy, s.healthy);
    if (!s.status.isEmpty()) flag(Metric::SignalReady, s.status == QLatin1String("ready"));
    flag(Metric::SignalJicofoHealthy, jicofo.healthy);
    flag(Metric::SignalProsodyHealthy, prosody.healthy);
    if (s.at > 0) r.measure(Metric::SignalReportAge, double(std::max<qint64>(0, context.at - s.at)) / 1000, context.at, context.source);
    if (counted) { // null: Jicofo's statistics could not be used
        setMeasured(r, Metric::SignalConferences, conferences, context);
        setMeasured(r, Metric::SignalPeople, people, context);
    }
    if (!s.failing.isEmpty()) server.message = s.failing.join(QStringLiteral(", "));
    server.draining = s.status.isEmpty() ? std::nullopt : std::optional(s.status != QLatin1String("ready"));
    out.serverTime = s.at;
    if (context.keepRaws) out.raws = rawsOf(body);
    server.signal = std::move(s);
    out.servers.push_back(std::move(server));
    return out;
}

Result<Observation> parseSignalHealth(QByteArrayView body, const ParseContext &context) { return readHealthPage(body, context, ServerKind::Signal, Metric::SignalHealthy); }

Result<Observation> parseSignalCensus(QByteArrayView body, const ParseContext &context)
{
    bool none = false;
    JsonWalk walk(body, context);
    const auto looked = walk.read([&](JsonValue &root) {
        root.fieldsIfAny([&](std::string_view key, JsonValue &value) { none = none || (key == "room_census" && value.isNull()); });
    });
    if (!looked) return tl::unexpected(looked.error());
    if (none) return fail(Error::Kind::Failed, pageName(context), QStringLiteral("the sidecar cannot ask Prosody for its rooms"));
    return parseProsodyCensus(body, context);
}

} // namespace jitscope
