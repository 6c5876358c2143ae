#include "sources/jibri.h"

#include "sources/flatpage.h"

namespace jitscope {
namespace {

QString readHealth(JsonValue &value, QString &details, bool &hasDetails)
{
    QString health;
    const auto member = [&](std::string_view key, JsonValue &v) {
        if (key == "details" || key == "detail") hasDetails = true;
        if (key == "healthStatus") health = v.string();
        else if (key == "details" && v.isObject()) {
            // {"JibriManager":{"healthStatus":"UNHEALTHY","detail":""}}; older builds say "details" inside too
            v.fieldsIfAny([&](std::string_view component, JsonValue &what) {
                QString text;
                if (what.isText()) text = what.string();
                else if (what.isObject())
                    what.fields([&](std::string_view inner, JsonValue &w) {
                        if ((inner == "detail" || inner == "details") && w.isText()) text = w.string();
                    });
                if (!text.isEmpty())
                    details += (details.isEmpty() ? QString() : QStringLiteral("; ")) + QString::fromUtf8(component.data(), qsizetype(component.size())) + QStringLiteral(": ") + text;
            });
        } else if ((key == "detail" || key == "details") && v.isText()) details = v.string();
    };
    if (value.isText()) health = value.string(); // a health that is one word
    else value.fieldsIfAny(member);
    return health;
}

} // namespace

Result<Observation> parseJibriHealth(QByteArrayView body, const ParseContext &context)
{
    QString busy, health, details, environment, jibriId;
    bool status = false, hasDetails = false;
    JsonWalk walk(body, context);
    const auto read = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key == "status") {
                status = true;
                value.fields([&](std::string_view inner, JsonValue &v) {
                    if (inner == "busyStatus") busy = v.string();
                    else if (inner == "health") health = readHealth(v, details, hasDetails);
                });
            } else if (key == "environmentContext") {
                value.fieldsIfAny([&](std::string_view inner, JsonValue &v) {
                    if (inner == "name") environment = v.string();
                });
            } else if (key == "jibriId") jibriId = value.string();
        });
    });
    if (!read) return tl::unexpected(read.error());
    if (!status || (busy.isEmpty() && health.isEmpty()))
        return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("no status of a Jibri in it"));

    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Recorder);
    if (server.id.isEmpty()) {
        server.id = ServerId{jibriId};
        server.name = jibriId;
    }
    server.restOk = true; // it answers; what it says about itself is in the view
    server.rest.known = true;
    server.rest.at = context.at;
    if (busy == QLatin1String("IDLE")) server.rest.busy = RecorderView::Busy::Idle;
    else if (busy == QLatin1String("BUSY")) server.rest.busy = RecorderView::Busy::Busy;
    else if (busy == QLatin1String("EXPIRED")) server.rest.busy = RecorderView::Busy::Expired;
    else to.problems.push_back(busy.isEmpty() ? QStringLiteral("no busyStatus") : QStringLiteral("busyStatus is unknown: ") + busy.left(80));
    if (health == QLatin1String("HEALTHY")) server.rest.healthy = RecorderView::Healthy::Healthy;
    else if (health == QLatin1String("UNHEALTHY")) server.rest.healthy = RecorderView::Healthy::Unhealthy;
    else to.problems.push_back(health.isEmpty() ? QStringLiteral("no healthStatus") : QStringLiteral("healthStatus is unknown: ") + health.left(80));
    server.message = details;
    server.serving = environment; // which shard it records for: environment and host, never the room (jibri.md §2.1)
    if (context.keepRaws) {
        to.raws = rawsOf(body);
        if (!hasDetails) to.problems.push_back(QStringLiteral("health.details is absent"));
        if (!environment.isEmpty()) to.problems.push_back(QStringLiteral("records for ") + environment);
    }
    to.servers.push_back(std::move(server));
    return to;
}

} // namespace jitscope
