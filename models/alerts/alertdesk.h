// What the window asks about alerts beyond the wishes of AlertBoard: the rules as the operator has them, and what would come of them. Wishes are signals;
// the console carries them out and tells by setRules(). What is null is not offered. GUI thread.
#pragma once

#include "alerts/ruleset.h"
#include "base/result.h"

#include <QObject>

#include <functional>

namespace jitscope {

// How often a rule would have fired in what is kept.
struct RulePreview
{
    int fired = 0, targets = 0; // firings in all, and at how many things
    qint64 from = 0;            // ms since the epoch: what is kept begins there; 0: nothing is kept of its figures
    friend bool operator==(const RulePreview &, const RulePreview &) = default;
};

// What came of another system's file of rules.
struct RuleImport
{
    std::vector<AlertRule> rules; // as ours
    QStringList left;             // what could not be taken, and why; hostile
};

class AlertDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QString me; // who acknowledges and silences unless somebody says another name: "hanna@desk"
    // The Alertmanager by which a shard's silences are shared with the team, as shown; empty: there is none.
    std::function<QString(const ShardId &)> teamOf;

    // ---- rules
    const RuleSet &shipped() const { return m_shipped; }
    const RuleSet &own() const { return m_own; }            // the operator's, over the shipped ones
    RuleSet all() const { return merged(m_shipped, m_own); }
    const std::optional<Error> &fault() const { return m_fault; } // why the operator's rules could lately not be read or kept
    void setRules(RuleSet shipped, RuleSet own, std::optional<Error> fault = {});
    void want(const RuleSet &own) { emit wanted(own); }     // to be kept and judged by
    // Of a rule as it would stand for that shard; empty: on all. Answers on a later turn of the context.
    std::function<void(const AlertRule &, const QString &shard, QObject *context, std::function<void(const Result<RulePreview> &)>)> preview;
    std::function<Result<RuleImport>(const QString &path)> readForeign;      // a Prometheus rule file
    std::function<Result<>(const QString &path, const RuleSet &)> writeForeign;

signals:
    void rulesChanged();
    void wanted(const jitscope::RuleSet &own);

private:
    RuleSet m_shipped, m_own;
    std::optional<Error> m_fault;
};

} // namespace jitscope
