#include "panels/proxyfacts.h"

#include "base/text.h"
#include "base/unit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jitscope {
namespace {

struct ProxyFacts
{
    Q_DECLARE_TR_FUNCTIONS(ProxyFacts)
};

QString stickTargetWord(const StickTable &table, int target)
{
    if (target < 0) return {};
    const StickTable::Target &t = table.targets()[size_t(target)];
    if (!t.name.isEmpty()) return visibleText(t.name, 60);
    return t.address.isEmpty() ? ProxyFacts::tr("server %1").arg(t.id) : visibleText(t.address, 60);
}

bool leadsToShard(const Server &proxy, int target)
{
    if (target < 0) return false;
    const StickTable::Target &t = proxy.table->targets()[size_t(target)];
    return std::any_of(proxy.behind.begin(), proxy.behind.end(), [&](const BehindProxy &b) { return b.mine && b.name == t.name; });
}

QString stickTimeLeft(qint64 until, qint64 now)
{
    if (until <= 0) return {};
    return until > now ? ProxyFacts::tr("for %1 more").arg(formatAge(until - now, QLocale())) : ProxyFacts::tr("has ended");
}

} // namespace

std::vector<Fact> edgeFacts(const ShardSnapshot &shard, qint64 now)
{
    std::vector<Fact> facts;
    bool takes = false, holds = false;
    for (const ServerPtr &v : shard.servers)
        for (const BehindProxy &b : v->behind)
            if (b.mine) (b.takesNew() ? takes : holds) = true;
    for (const ServerPtr &v : shard.servers)
        for (const BehindProxy &b : v->behind) {
            if (!b.mine) continue;
            Fact f{ProxyFacts::tr("On %1").arg(visibleText(v->name, 40)), visibleText(b.status.isEmpty() ? QString::fromLatin1(behindStateName(b.state)) : b.status, 40)};
            f.sign = b.takesNew() ? Health::Ok : b.state == BehindProxy::State::Down ? Health::Critical : Health::Draining;
            f.strong = takes && holds; // they differ
            f.link = EntityId::of(shard.id, v->id);
            if (const Reading *told = v->readings.find(Metric::ProxyServers); told && told->state == ReadingState::Stale) f.remark = ProxyFacts::tr("old");
            facts.push_back(std::move(f));
        }
    for (const ServerPtr &v : shard.servers) {
        if (!v->signal) continue;
        Fact f{ProxyFacts::tr("Announces"), visibleText(v->signal->status, 40)};
        f.sign = v->health;
        f.link = EntityId::of(shard.id, v->id);
        if (!v->message.isEmpty()) f.remark = visibleText(v->message, 80);
        facts.push_back(std::move(f));
    }
    if (const Reading split = shard.readings.get(Metric::ShardSplitRooms); split.hasValue()) {
        facts.push_back(factOf(ProxyFacts::tr("Split rooms"), split, &shard, now));
        facts.back().sign = split.value > 0 ? Health::Critical : Health::Ok;
    }
    if (const Reading days = shard.readings.get(Metric::ShardCertificateDays); days.hasValue()) {
        Fact f{ProxyFacts::tr("Certificate"), ProxyFacts::tr("%n day(s) left", nullptr, int(days.value))};
        f.sign = days.value < 5 ? Health::Critical : days.value < 21 ? Health::Warning : Health::Ok;
        f.tip = ProxyFacts::tr("The one that ends first of all that were seen: %1").arg(visibleText(shard.certificateOf));
        facts.push_back(std::move(f));
    }
    return facts;
}

std::vector<Fact> roomOnProxies(const ShardSnapshot &shard, const Room &room, qint64 now)
{
    std::vector<Fact> facts;
    for (const ServerPtr &v : shard.servers) {
        if (v->kind != ServerKind::Proxy || !v->table) continue;
        Fact f{facts.empty() ? ProxyFacts::tr("Newcomers go to") : QString(), QStringLiteral("–")};
        f.remark = ProxyFacts::tr("by %1").arg(visibleText(v->name, 40));
        const auto hit = v->table->find(room.id);
        f.missing = !hit || hit->target < 0;
        if (!hit) f.tip = ProxyFacts::tr("The room does not stand in this proxy's table: the next one who joins is sent wherever its balancing says.");
        else {
            f.value = f.missing ? f.value : stickTargetWord(*v->table, hit->target);
            const bool mine = std::any_of(v->behind.begin(), v->behind.end(), [](const BehindProxy &b) { return b.mine; });
            if (mine && !f.missing) {
                f.strong = !leadsToShard(*v, hit->target);
                f.sign = f.strong ? Health::Warning : Health::Ok;
            }
            QStringList tip{ProxyFacts::tr("Entry “%1” of the table %2, %3.").arg(visibleText(QString::fromUtf8(hit->key), 100), visibleText(v->table->name, 60), stickTimeLeft(hit->expiresAt, now))};
            if (f.strong) tip << ProxyFacts::tr("The room is here, but who joins now is sent to another shard.");
            if (hit->truncated) tip << ProxyFacts::tr("The table cuts keys off there: another room may share this entry.");
            f.tip = tip.join(u'\n');
        }
        facts.push_back(std::move(f));
    }
    return facts;
}

QString tableWords(const StickTable &table, qint64 now)
{
    const QLocale locale;
    const QString count = table.size > 0 ? ProxyFacts::tr("%1 of %2").arg(locale.toString(qulonglong(table.count())), locale.toString(table.size)) : locale.toString(qulonglong(table.count()));
    return ProxyFacts::tr("%1: %2, read %3 ago").arg(visibleText(table.name, 40), count, formatAge(now - table.at, locale));
}

std::vector<Fact> tableFacts(const StickTable &table, const QString &search, qint64 now)
{
    std::vector<Fact> facts;
    const std::vector<size_t> found = table.search(search.trimmed(), MostTableRows + 1);
    for (size_t i = 0; i < std::min(found.size(), MostTableRows); ++i) {
        const StickTable::Hit hit = table.entry(found[i]);
        Fact f{visibleText(QString::fromUtf8(hit.key), 60), stickTargetWord(table, hit.target), stickTimeLeft(hit.expiresAt, now)};
        f.missing = hit.target < 0;
        if (f.missing) f.value = QStringLiteral("–");
        if (hit.truncated) f.tip = ProxyFacts::tr("The table cuts keys off there: another room may share this entry.");
        facts.push_back(std::move(f));
    }
    if (found.size() > MostTableRows) facts.push_back({QString(), ProxyFacts::tr("and more: search for a part of the name")});
    if (found.empty()) {
        facts.push_back({search.trimmed().isEmpty() ? ProxyFacts::tr("No room") : ProxyFacts::tr("Nothing found"), QStringLiteral("–")});
        facts.back().missing = true;
        facts.back().tip = ProxyFacts::tr("No entry of the table has that in its key.");
    }
    return facts;
}

std::vector<Fact> signalFacts(const Server &sidecar, const ShardSnapshot &shard, qint64 now)
{
    std::vector<Fact> facts;
    const SignalState &s = *sidecar.signal;
    Fact health{ProxyFacts::tr("Shard"), s.healthy ? (*s.healthy ? ProxyFacts::tr("healthy") : ProxyFacts::tr("not healthy")) : QStringLiteral("–")};
    health.missing = !s.healthy;
    if (s.healthy) health.sign = *s.healthy ? Health::Ok : Health::Critical;
    if (s.damped.value_or(false)) {
        health.remark = ProxyFacts::tr("held");
        health.tip = ProxyFacts::tr("What it sees has changed already; it waits before it says so.");
    }
    facts.push_back(health);
    for (const QString &part : s.failing) {
        facts.push_back({QString(), visibleText(part, 120)});
        facts.back().sign = Health::Critical;
    }
    // announced, configured, effective: they differ in times of grace, and after somebody told a proxy itself
    const auto state = [&](const QString &label, const QString &value, const QString &tip) {
        Fact f{label, value.isEmpty() ? QStringLiteral("–") : visibleText(value, 60)};
        f.missing = value.isEmpty();
        f.tip = tip;
        facts.push_back(f);
    };
    state(ProxyFacts::tr("Announces"), s.status, s.agent.isEmpty() ? QString() : ProxyFacts::tr("To the proxies: %1").arg(visibleText(s.agent, 100)));
    state(ProxyFacts::tr("Configured"), s.configured, ProxyFacts::tr("What stands in its state file."));
    for (const ServerPtr &v : shard.servers)
        for (const BehindProxy &b : v->behind)
            if (b.mine) {
                state(ProxyFacts::tr("On %1").arg(visibleText(v->name, 40)), b.status, {});
                facts.back().sign = b.takesNew() ? Health::Ok : b.state == BehindProxy::State::Down ? Health::Critical : Health::Draining;
                facts.back().link = EntityId::of(shard.id, v->id);
            }
    facts.push_back(factOf(ProxyFacts::tr("Report"), sidecar.readings.get(Metric::SignalReportAge), &shard, now));
    return facts;
}

} // namespace jitscope
