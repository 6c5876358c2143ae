#include "operations/ruleseat.h"

#include "operations/runner.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int PastEntries = 20'000, LatestEntries = 500;

} // namespace

RuleSeat::RuleSeat(const char *rule, Workspace &workspace, AuditTrail &audit, const QString &lockFolder, std::function<qint64()> clock)
    : m_rule(QLatin1String(rule)), m_workspace(workspace), m_audit(audit), m_lockFolder(lockFolder), m_clock(clock ? std::move(clock) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

bool RuleSeat::holds(const ShardId &shard, const Past &past)
{
    One &one = m_shards[shard.value];
    if (!one.lease) one.lease = ruleLease(m_lockFolder, m_rule, shard);
    if (!one.lease) return false; // another console of this account looks after it
    if (one.knowsPast) return true;
    if (std::exchange(one.reading, true)) return false;
    m_audit.read(0, PastEntries, false, &m_here, [this, shard, past](const Result<AuditPage> &page) {
        const auto it = m_shards.find(shard.value);
        if (it == m_shards.end() || !std::exchange(it->second.reading, false) || !page) return;
        std::vector<AuditEntry> own;
        for (auto e = page->entries.rbegin(); e != page->entries.rend(); ++e)
            if (e->shard == shard.value && (isOfRule(e->who, m_rule) || jitscope::isResume(*e))) own.push_back(*e);
        it->second.knowsPast = true;
        past(own);
    });
    return false;
}

void RuleSeat::leave(const ShardId &shard) { m_shards.erase(shard.value); }

bool RuleSeat::isResume(const Operation &op) { return op.request.kind == QLatin1String(ResumeRulesKind) && op.state == OperationState::Done && !op.request.dryRun; }

void RuleSeat::whenResumed(const ShardId &shard, bool isStopped, const std::function<void()> &then)
{
    One &one = m_shards[shard.value];
    const qint64 now = this->now();
    if (!isStopped) {
        one.stoppedAt = 0;
        return;
    }
    if (one.stoppedAt == 0) one.stoppedAt = one.lookedAt = now;
    if (now - one.lookedAt < ResumeLookMs) return;
    one.lookedAt = now;
    m_audit.read(0, LatestEntries, false, &m_here, [this, shard, then](const Result<AuditPage> &page) {
        const auto it = m_shards.find(shard.value);
        if (it == m_shards.end() || it->second.stoppedAt == 0 || !page) return;
        const bool may = std::any_of(page->entries.begin(), page->entries.end(), [&](const AuditEntry &e) { return e.shard == shard.value && e.at >= it->second.stoppedAt && jitscope::isResume(e); });
        if (!may) return;
        it->second.stoppedAt = 0;
        then();
    });
}

QString RuleSeat::ask(const OperationRequest &wish)
{
    const std::vector<Operation> &all = m_workspace.operations.operations();
    const size_t before = all.size();
    m_workspace.operations.request(wish);
    return all.size() > before ? all[before].id : QString();
}

void RuleSeat::tell(OperationRequest about, const Phrase &why)
{
    qWarning("rule %s on %s: %s", qPrintable(m_rule), qPrintable(about.shard.value), qPrintable(why.english()));
    Operation op;
    op.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    about.rule = m_rule;
    op.request = about;
    op.who = whoOfRule(m_rule, whoAmI());
    op.askedAt = op.since = op.endedAt = now();
    op.state = OperationState::Refused;
    op.error = Error{Error::Kind::Refused, about.targets.isEmpty() ? about.shard.value : about.targets.join(u' '), why.english()};
    m_workspace.operations.put(op);
}

} // namespace jitscope
