// Servers of a shard by what its Prometheus scrapes from them: the catalogue's names of their metrics pages, told apart by the label `instance`.
#include "sources/prometheusapi.h"

#include "sources/flatpage.h"
#include "sources/json.h"
#include "sources/wire.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jitscope {
namespace {

struct ScrapedPage { SourceKind page; ServerKind kind; };
constexpr ScrapedPage ScrapedPages[] = {{SourceKind::JvbMetrics, ServerKind::Bridge}, {SourceKind::JicofoMetrics, ServerKind::Focus},
                                        {SourceKind::JibriMetrics, ServerKind::Recorder}, {SourceKind::ProsodyMetrics, ServerKind::Prosody}};
// Not figures, but what a page says of its server.
constexpr const char *ScrapedWords[] = {"jitsi_jvb_region_info", "jitsi_jicofo_version_info"};
// A label of ours on the times of scrapes, which the same answer brings beside the figures: a timestamp() has no name of its own.
constexpr const char *TimeLabel = "jitscope";

struct Scraped
{
    std::map<ServerKind, Server> servers; // a job may scrape several pages under one instance
    std::optional<bool> up;
    qsizetype ownLabels = -1;             // how many its target has; −1 not known
    qint64 scrapedAt = 0, askedAt = 0;    // by the clock of that Prometheus, ms since the epoch
};

QString hostOf(const QString &instance)
{
    const qsizetype colon = instance.lastIndexOf(u':');
    QString host = colon > 0 && !instance.mid(colon + 1).isEmpty() && std::all_of(instance.begin() + colon + 1, instance.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) ? instance.left(colon) : instance;
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("[::1]") ? instance : host; // several may sit there
}

} // namespace

QString figuresQuery(const QMap<QString, QString> &labels)
{
    QStringList names{QStringLiteral("up")};
    for (const ScrapedPage &p : ScrapedPages)
        for (const WireKey *w : wireTable(p.page).rows()) names << QLatin1String(w->key);
    for (const char *w : ScrapedWords) names << QLatin1String(w);
    const QString ours = promMatchers(labels), more = ours.isEmpty() ? QString() : u',' + ours;
    return QStringLiteral("{__name__=~\"%1\"%2} or label_replace(timestamp(up{%3}),\"%4\",\"time\",\"\",\"\")").arg(names.join(u'|'), more, ours, QLatin1String(TimeLabel));
}

Result<Observation> parsePromFigures(QByteArrayView body, const ParseContext &context)
{
    const Result<std::vector<PromSeries>> read = readPromSeries(body, pageName(context));
    if (!read) return tl::unexpected(read.error());
    Observation to = observationOf(context);
    const QString instanceLabel = QStringLiteral("instance"), jobLabel = QStringLiteral("job"), timeLabel = QLatin1String(TimeLabel);
    const auto whose = [&](const PromSeries &s) { return std::pair(s.labels.value(instanceLabel), s.labels.value(jobLabel)); };

    std::map<std::pair<QString, QString>, Scraped> all; // instance and job
    for (const PromSeries &s : *read) {
        if (s.samples.empty() || s.labels.value(instanceLabel).isEmpty()) continue;
        if (s.labels.contains(timeLabel)) {
            Scraped &one = all[whose(s)];
            one.askedAt = s.samples.back().at;
            if (const double at = s.samples.back().value * 1000; at > 0 && at < 1e14) one.scrapedAt = qint64(at);
        } else if (s.name == QLatin1String("up")) {
            Scraped &one = all[whose(s)];
            one.up = s.samples.back().value != 0;
            one.ownLabels = s.labels.size();
            to.serverTime = s.samples.back().at;
        }
    }

    std::map<QString, ServerKind> kindOfJob; // a target that is down has no figures: others of its job say what it is
    for (const PromSeries &s : *read) {
        const QString instance = s.labels.value(instanceLabel);
        if (instance.isEmpty() || s.name.isEmpty() || s.name == QLatin1String("up")) continue;
        const QByteArray name = s.name.toLatin1();
        const WireKey *wire = nullptr;
        const ScrapedPage *page = nullptr;
        for (const ScrapedPage &p : ScrapedPages)
            if (!wire && (wire = wireTable(p.page).find(std::string_view(name.constData(), size_t(name.size()))))) page = &p;
        if (!wire) page = s.name.startsWith(QLatin1String("jitsi_jvb_")) ? &ScrapedPages[0] : s.name.startsWith(QLatin1String("jitsi_jicofo_")) ? &ScrapedPages[1] : nullptr;
        if (!page) continue;

        Scraped &one = all[whose(s)];
        Server &server = one.servers[page->kind];
        server.kind = page->kind;
        kindOfJob.try_emplace(s.labels.value(jobLabel), page->kind);
        if (server.region.isEmpty()) server.region = s.labels.value(QStringLiteral("region"));
        if (s.name == QLatin1String("jitsi_jicofo_version_info")) server.version = s.labels.value(QStringLiteral("version"));
        if (!wire) continue;
        // At its own time by our clock: as old as it is by the clock of that Prometheus.
        ParseContext own = context;
        const qint64 age = one.scrapedAt > 0 && one.askedAt > one.scrapedAt ? one.askedAt - one.scrapedAt : 0;
        own.at = context.at - age;
        if (s.samples.empty()) { // "NaN"
            if (!server.readings.find(wire->metric)) server.readings.miss(wire->metric, ReadingState::NotYet, own.at, own.source);
            continue;
        }
        // Parts of a figure, by host say, have more labels than their target. Of Prosody's the sum counts.
        const bool part = one.ownLabels >= 0 && s.labels.size() > one.ownLabels;
        double value = s.samples.back().value;
        if (page->kind == ServerKind::Prosody) {
            if (const Reading *sum = server.readings.find(wire->metric); sum && sum->hasValue()) value += sum->value / wire->factor;
        } else if (part) {
            continue;
        }
        setWire(server.readings, *wire, value, own);
        if (age > PromStaleMs) {
            Reading old = server.readings.get(wire->metric);
            old.state = ReadingState::Stale;
            if (old.at > 0) server.readings.set(old);
        }
    }

    for (auto &[key, one] : all) {
        const auto &[instance, job] = key;
        if (one.servers.empty() && one.up == std::optional(false)) {
            const auto kind = kindOfJob.find(job);
            Server &lost = one.servers[kind == kindOfJob.end() ? ServerKind::Unexpected : kind->second];
            lost.kind = kind == kindOfJob.end() ? ServerKind::Unexpected : kind->second;
        }
        for (auto &[kind, server] : one.servers) {
            server.id = ServerId{instance};
            server.name = hostOf(instance);
            server.instance = instance;
            server.scrapedBy = context.origin.server.value;
            server.scraped = one.up.value_or(true);
            if (kind == ServerKind::Bridge) settleBridge(server, context);
            to.servers.push_back(std::move(server));
        }
    }
    if (to.servers.size() > 20'000) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("%1 servers").arg(to.servers.size()));
    return to;
}

} // namespace jitscope
