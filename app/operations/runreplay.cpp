// An operation as its entries in the audit log tell it: what a console that is gone left behind.
#include "operations/run.h"

namespace jitscope {
Run::Run(const std::vector<AuditEntry> &entries, const RunWays &ways, QObject *parent)
    : Run(restored(entries), ways, parent)
{
    m_restored = true;
    for (const AuditEntry &e : entries) replay(e);
    m_op.state = OperationState::Interrupted;
    m_op.since = entries.back().at;
}

Operation Run::restored(const std::vector<AuditEntry> &entries)
{
    Operation op;
    const AuditEntry &asked = entries.front();
    op.id = asked.operation;
    op.who = asked.who;
    op.askedAt = asked.at;
    op.request = requestFromJson(asked.details[u"request"].toObject());
    op.plan = planFromJson(asked.details[u"plan"].toObject());
    op.resumed = true;
    return op;
}

void Run::replay(const AuditEntry &e)
{
    const int n = e.details[u"n"].toInt(-1);
    const bool has = n >= 0 && n < int(m_op.steps.size());
    if (has) m_op.step = n;
    const QJsonObject facts = e.details[u"facts"].toObject(); // of "facts", "reply" and "done"
    for (auto it = facts.begin(); it != facts.end(); ++it) m_facts.insert(it.key(), it.value().toString());
    if (e.what == QLatin1String("step") && has) {
        m_sent = false;
        mark().mark = StepState::Mark::Now;
        mark().at = e.at;
    } else if (e.what == QLatin1String("sent")) {
        m_sent = true;
        m_taken.insert(n);
        m_op.sent.push_back({e.at, e.details[u"request"].toString(), {}, -1, 1});
    } else if (e.what == QLatin1String("reply") && !m_op.sent.empty()) {
        m_op.sent.back().result = e.details[u"result"].toString();
        const int status = m_op.sent.back().result.toInt();
        if (status >= 400 && status < 500) m_taken.erase(n);
    } else if (e.what == QLatin1String("done") && has) {
        mark().mark = StepState::Mark(qBound(0, e.details[u"mark"].toInt(), int(StepState::Mark::Undone)));
        mark().seen = phraseFromJson(e.details[u"seen"].toObject());
        mark().end = e.at;
    } else if (e.what == QLatin1String("choice") && e.details[u"choice"].toString() == QLatin1String(operationChoiceName(OperationChoice::Move)) && has) {
        if (!takeDetour()) return;
        m_sent = false;
        mark().mark = StepState::Mark::Now;
        mark().at = e.at;
        m_op.error.reset();
    } else if (e.what == QLatin1String("failed")) {
        m_op.error = errorFromJson(e.details[u"error"].toObject());
    } else if (e.what == QLatin1String("undoing")) {
        m_undoing = true;
    } else if (e.what == QLatin1String("undone")) {
        m_undone.insert(e.details[u"undone"].toInt(-1));
    }
}

} // namespace jitscope
