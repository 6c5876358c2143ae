// What stands before a shard and beside it: proxies, the sidecar, certificates, and rooms that are not where they should be.
#include "engine/draft.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

// Which of its servers leads to this shard, by the fleet file; where that is silent, the one that has the shard's own name.
void leadsHere(Draft &d, Server &proxy)
{
    const EndpointConfig *config = nullptr;
    for (const EndpointConfig &e : d.input.config.endpoints)
        if (e.kind == ServerKind::Proxy && e.name == proxy.id.value) config = &e;
    const bool told = config && !config->servers.isEmpty();
    QString backend;
    for (BehindProxy &b : proxy.behind) {
        b.mine = told ? config->servers.contains(b.backend + u'/' + b.name) : b.name == d.input.config.id.value;
        if (b.mine && backend.isEmpty() && told) backend = b.backend;
    }
    const Reading *usable = proxy.readings.find(Metric::ProxyShardsUsable);
    if (backend.isEmpty() || !usable || !usable->isMeasured()) return;
    Reading now = *usable; // the backend of the shards is known, so it need not be the one with most servers
    now.value = double(std::count_if(proxy.behind.begin(), proxy.behind.end(), [&](const BehindProxy &b) { return b.backend == backend && b.takesNew(); }));
    proxy.readings.set(now);
}

// Two of its pages say whether it is well; the report says why, too, so that its word counts while it comes.
void ownWord(Draft &d, Server &sidecar)
{
    const SourceIndex page = d.pageIndex(SourceKind::SignalReport, sidecar.id);
    if (!sidecar.signal || !sidecar.signal->healthy || page == NoSource || d.isStale(page)) return;
    sidecar.readings.measure(Metric::SignalHealthy, *sidecar.signal->healthy ? 1 : 0, d.input.sources[page].lastOk, page);
}

// By the clock of its own host: what that is ahead or behind is no age.
void reportAge(Draft &d, Server &sidecar)
{
    const Reading *age = sidecar.readings.find(Metric::SignalReportAge);
    if (!age || !age->isMeasured() || !sidecar.signal || sidecar.signal->at == 0) return;
    const SourceState *page = d.page(SourceKind::SignalReport, sidecar.id);
    const qint64 skew = page ? page->clockSkewMs.value_or(0) : 0;
    Reading now = *age;
    now.value = double(std::max<qint64>(0, now.at + skew - sidecar.signal->at)) / 1000;
    sidecar.readings.set(now);
}

void certificates(Draft &d)
{
    qint64 until = 0;
    SourceIndex by = NoSource;
    const auto look = [&](const Certificate &c, const QString &address, SourceIndex source) {
        if (c.until == 0 || (until != 0 && c.until >= until)) return;
        until = c.until;
        by = source;
        d.certificateOf = address;
    };
    for (size_t i = 0; i < d.input.sources.size(); ++i)
        if (const SourceState &s = d.input.sources[i]; s.certificate) look(*s.certificate, s.address, SourceIndex(i));
    if (d.input.told && d.input.told->site) look(*d.input.told->site, d.input.told->siteAddress, NoSource);
    if (until != 0) d.readings.measure(Metric::ShardCertificateDays, std::floor(double(until - d.input.now) / 86'400'000), d.input.now, by);
}

} // namespace

void edgeFigures(Draft &d)
{
    for (Server &s : d.servers) {
        if (s.kind == ServerKind::Proxy) leadsHere(d, s);
        if (s.kind != ServerKind::Signal) continue;
        ownWord(d, s);
        reportAge(d, s);
    }
    certificates(d);
    const SplitFindings *splits = d.input.told ? d.input.told->splits.get() : nullptr;
    const SplitFindings::OfShard *own = splits ? splits->of(d.input.config.id) : nullptr;
    if (own && own->known) d.readings.measure(Metric::ShardSplitRooms, own->split, splits->at, NoSource);
    else if (own) d.readings.miss(Metric::ShardSplitRooms, ReadingState::NoMeaning, splits->at, NoSource); // nothing to compare it with
}

} // namespace jitscope
