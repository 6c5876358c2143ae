#include "history/pending.h"

#include <QVariant>

namespace jitscope {

bool HistoryPending::isEmpty() const
{
    return metrics.empty() && names.empty() && namesSeen.empty() && entitiesSeen.empty() && entities.empty() && meta.empty() && events.empty() && blocks.empty()
           && journal.count() == 0 && !clearJournal;
}

void HistoryPending::addBlock(HistoryBlockRow row, HistoryState &state)
{
    m_blockBytes += row.data.size();
    blocks.push_back(std::move(row));
    while (m_blockBytes > MostBytes && blocks.size() > 1) {
        m_blockBytes -= blocks.front().data.size();
        state.lostSamples += blocks.front().samples;
        blocks.pop_front();
    }
}

void HistoryPending::addEvent(Event event, HistoryState &state)
{
    if (events.size() >= MostEvents) {
        events.pop_front();
        ++state.lostSamples;
    }
    events.push_back(std::move(event));
}

Result<> HistoryPending::insertBlock(HistoryFile &file, QSqlQuery &q, const HistoryBlockRow &row)
{
    q.bindValue(0, int(row.tier));
    q.bindValue(1, row.entity);
    q.bindValue(2, row.start);
    q.bindValue(3, row.stop);
    q.bindValue(4, row.level);
    q.bindValue(5, row.samples);
    q.bindValue(6, row.data.size());
    q.bindValue(7, row.data);
    return file.run(q);
}

Result<> HistoryPending::write(HistoryFile &file, BlockBuilder &frames)
{
    if (isEmpty()) return {};
    const auto text = [](const QString &s) { return s.isNull() ? QStringLiteral("") : s; }; // null is NULL
    auto done = file.transaction([&]() -> Result<> {
        QSqlQuery q = file.query();
        // for each row: bind and run
        const auto all = [&](const char *sql, const auto &rows, const auto &bind) -> Result<> {
            if (rows.empty()) return {};
            q.prepare(QLatin1String(sql));
            for (const auto &row : rows) {
                bind(row);
                if (auto r = file.run(q); !r) return r;
            }
            return {};
        };
        const auto bind = [&](std::initializer_list<QVariant> values) {
            int i = 0;
            for (const QVariant &v : values) q.bindValue(i++, v);
        };
        if (auto r = all("INSERT OR REPLACE INTO meta (key, value) VALUES (?,?)", meta, [&](const auto &m) { bind({m.first, m.second}); }); !r) return r;
        if (auto r = all("INSERT OR IGNORE INTO metric (id, key) VALUES (?,?)", metrics, [&](const auto &m) { bind({m.first, QString::fromLatin1(m.second)}); }); !r) return r;
        if (auto r = all("INSERT OR IGNORE INTO name (id, class, text, seen) VALUES (?,?,?,?)", names, [&](const Name &n) { bind({n.id, n.kind, n.text, n.seen}); }); !r) return r;
        if (auto r = all("INSERT OR IGNORE INTO entity (id, kind, shard, room, part, sub, name, seen) VALUES (?,?,?,?,?,?,?,?)", entities,
                         [&](const Entity &e) { bind({e.id, e.kind, text(e.shard), e.room, text(e.part), e.sub, e.name, e.seen}); });
            !r)
            return r;
        if (auto r = all("UPDATE name SET seen = ? WHERE id = ?", namesSeen, [&](const auto &s) { bind({s.second, s.first}); }); !r) return r;
        if (auto r = all("UPDATE entity SET seen = ? WHERE id = ?", entitiesSeen, [&](const auto &s) { bind({s.second, s.first}); }); !r) return r;
        if (auto r = all("INSERT INTO event (at, kind, about, shard, room, part, name, text, value) VALUES (?,?,?,?,?,?,?,?,?)", events,
                         [&](const Event &e) { bind({e.at, e.kind, e.about, text(e.shard), e.room, text(e.part), e.name, e.text, e.value}); });
            !r)
            return r;
        if (!blocks.empty()) {
            q.prepare(QLatin1String(InsertBlock));
            for (const HistoryBlockRow &row : blocks)
                if (auto r = insertBlock(file, q, row); !r) return r;
        }
        if (clearJournal)
            if (auto r = file.exec(QStringLiteral("DELETE FROM journal")); !r) return r;
        if (journal.count() > 0) {
            q.prepare(QStringLiteral("INSERT INTO journal (data) VALUES (?)"));
            q.bindValue(0, frames.frame(journal.bytes(), 1));
            if (auto r = file.run(q); !r) return r;
        }
        return {};
    });
    if (!done) return done;
    metrics.clear();
    names.clear();
    namesSeen.clear();
    entitiesSeen.clear();
    entities.clear();
    meta.clear();
    events.clear();
    blocks.clear();
    m_blockBytes = 0;
    journal.clear();
    clearJournal = false;
    return {};
}

} // namespace jitscope
