#include "sources/pushgateway.h"

#include "sources/exposition.h"
#include "sources/flatpage.h"
#include "sources/json.h"

#include <cmath>
#include <map>

namespace jitscope {
namespace {

constexpr size_t MaxGroups = 10'000;

QMap<QString, QString> labelsOf(const ExpositionSample &s)
{
    QMap<QString, QString> all;
    for (const ExpositionLabel &l : s.labels) all.insert(QString::fromUtf8(l.name.data(), qsizetype(l.name.size())), unescaped(l.value));
    return all;
}

qint64 pushedAt(double seconds) { return std::isfinite(seconds) && seconds > 0 && seconds < 1e11 ? qint64(std::llround(seconds * 1000)) : 0; }

} // namespace

Result<Observation> parsePushgateway(QByteArrayView body, const ParseContext &context)
{
    Observation to = observationOf(context);
    const auto refuse = [&](int line, const QString &why) { return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", line %1").arg(line), why); };
    if (body.size() > MaxBody) return refuse(1, QStringLiteral("the body is too large"));
    std::map<std::map<QString, QString>, PushGroup> groups;
    struct Canary { double success = std::nan(""), seconds = std::nan(""), at = std::nan(""); };
    std::map<QString, Canary> canaries; // by instance
    ExpositionReader reader({body.data(), size_t(body.size())});
    for (ExpositionReader::Item item = reader.next(); item != ExpositionReader::Item::End; item = reader.next()) {
        if (item == ExpositionReader::Item::Failed) return refuse(reader.line(), reader.error());
        if (item != ExpositionReader::Item::Sample || reader.unterminated()) continue;
        const ExpositionSample &s = reader.sample();
        const bool push = s.name == "push_time_seconds", failure = s.name == "push_failure_time_seconds";
        if (push || failure) {
            if (groups.size() == MaxGroups) return refuse(reader.line(), QStringLiteral("more than %1 groups").arg(MaxGroups));
            PushGroup &g = groups[labelsOf(s).toStdMap()];
            (push ? g.at : g.failedAt) = pushedAt(s.value);
        } else if (s.name.starts_with("jibri_canary_") && s.label("instance").size() > 0 && canaries.size() < MaxGroups) {
            Canary &c = canaries[unescaped(s.label("instance"))];
            if (s.name == "jibri_canary_success") c.success = s.value;
            else if (s.name == "jibri_canary_duration_seconds") c.seconds = s.value;
            else if (s.name == "jibri_canary_last_run_timestamp_seconds") c.at = s.value;
        }
    }
    for (auto &[labels, group] : groups) {
        group.labels = QMap<QString, QString>(labels);
        group.job = group.labels.value(QStringLiteral("job"));
        group.instance = group.labels.value(QStringLiteral("instance"));
        if (const auto canary = canaries.find(group.instance); canary != canaries.end() && !group.instance.isEmpty() && std::isnan(canary->second.at) && group.at > 0) canary->second.at = double(group.at) / 1000;
        to.monitoring.pushes.push_back(std::move(group));
    }
    for (const auto &[instance, canary] : canaries) {
        if (std::isnan(canary.success) || pushedAt(canary.at) == 0) continue;
        Server server;
        server.id = ServerId{instance};
        server.kind = ServerKind::Recorder;
        server.name = instance;
        server.canary.at = pushedAt(canary.at);
        server.canary.ok = canary.success > 0;
        server.canary.seconds = std::isfinite(canary.seconds) ? canary.seconds : 0;
        server.canary.failedInARow = server.canary.ok ? 0 : 1;
        to.servers.push_back(std::move(server));
    }
    return to;
}

std::span<const HttpKind> pushgatewayKinds()
{
    static constexpr HttpKind kinds[] = {
        {SourceKind::Pushgateway, ServerKind::Host, "/metrics", "text/plain; version=0.0.4", 15'000, parsePushgateway, "", ""},
    };
    return kinds;
}

} // namespace jitscope
