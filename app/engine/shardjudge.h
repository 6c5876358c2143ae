// Judges all rules over one shard: figures of its servers, findings of its snapshot, sources that miss. Pure of clocks and threads. What it keeps is dense and
// bounded: per rule one byte for each entity, and a state only for those that are not well (bar: 20,000 entities × 60 rules ≤ 50 ms, tests/bench).
#pragma once

#include "alerts/alertboard.h"
#include "alerts/signaleval.h"
#include "fleet/snapshot.h"

#include <QHash>

namespace jitscope {

class ShardJudge
{
public:
    explicit ShardJudge(const ShardId &shard) : m_shard(shard) {}

    // As this shard has them (RuleSet::at). States and windows of rules whose signal is the same go on.
    void setRules(const std::vector<AlertRule> &rules);
    // What fired when the console was closed goes on firing, without data until there is some.
    void remember(const std::vector<const Alert *> &alerts);
    void take(const SnapshotPtr &snapshot, qint64 now);
    // All that is pending, fires or clears. Answers when the next of them is due to fire or to end, if nothing new comes; 0: none is.
    qint64 beat(qint64 now, std::vector<Alert> &out);
    size_t judgements() const; // of one beat: entities × rules

private:
    struct Entity
    {
        EntityId id;          // kind Fleet: a free slot
        QString name, way, host;
        ServerPtr server;
        qint64 knownSince = 0, goneAt = 0;
        quint64 seen = 0;     // the latest snapshot that had it
        int rooms = -1, people = -1;
        Problem silent;       // of a Source rule: why it does not answer
    };
    struct Missed { std::optional<SourceKind> page; std::vector<double> polls; };
    struct Table // the servers of one kind, or the shard itself
    {
        std::optional<ServerKind> kind;
        std::vector<Entity> entities;
        QHash<QString, size_t> index;
        std::vector<TermColumn> columns; // by metric
        std::vector<Missed> missed;
    };
    struct Run // a rule at one table
    {
        AlertRule rule;
        size_t table = 0;
        SignalColumns at;
        int missed = -1;
        std::vector<quint8> open; // by entity: 1 when `states` has it
        QHash<size_t, AlertState> states;
    };
    struct Found // a rule over findings
    {
        AlertRule rule;
        QHash<EntityId, std::pair<AlertState, Problem>> states;
    };
    Table &tableOf(std::optional<ServerKind> kind);
    int columnOf(size_t table, const SignalTerm &term);
    SignalColumns columnsOf(size_t table, const AlertSignal &signal);
    size_t slotOf(Table &table, const QString &id, qint64 now);
    void takeServer(Table &table, const ServerPtr &server, qint64 now);
    void takeSources(const ShardSnapshot &snapshot);
    void judgeRun(Run &run, qint64 now, std::vector<Alert> &out);
    void judgeFound(Found &found, qint64 now, std::vector<Alert> &out);
    const double *across(const Run &run);
    void due(const AlertRule &rule, const AlertState &state);
    bool isBlind(const Found &found, const EntityId &about) const;
    Alert alertOf(const AlertRule &rule, const Entity &entity, const AlertState &state) const;
    const Entity *entity(const EntityId &id) const;

    ShardId m_shard;
    std::vector<Table> m_tables;   // the shard's own, then one for each kind of server
    std::vector<Run> m_runs;
    std::vector<Found> m_found;
    std::vector<Alert> m_remembered;
    SnapshotPtr m_snapshot;
    std::vector<double> m_scratch, m_across;
    quint64 m_round = 0;
    qint64 m_due = 0;
};

} // namespace jitscope
