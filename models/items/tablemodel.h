// A table over rows that share their facts with the snapshots. Rows are led from snapshot to snapshot by mergeRows, one block per shard;
// a change is announced only for the columns that show something else. The table is never reset. Rows that go stay 5 s and say so.
// No clock inside: tick(now) tells the time, ages follow it.
#pragma once

#include "base/rows.h"
#include "fleet/fleet.h"
#include "fleet/metric.h"
#include "items/roles.h"
#include "series/seriesstore.h"

#include <QAbstractTableModel>

#include <optional>
#include <type_traits>
#include <utility>

namespace jitscope {

inline constexpr qint64 GoneRowsStayMs = 5000;
// From one snapshot of a shard to the next: another moment is looked at. Whoever is not in it has not gone before the eyes. Nor has whoever is not in an earlier one.
inline constexpr qint64 JumpMs = 60'000, BackMs = 1'000;

// Versions of one thing share their texts, so the same place in memory is the same text: most are told apart without reading them.
inline bool sameText(const QString &a, const QString &b) { return (a.constData() == b.constData() && a.size() == b.size()) || a == b; }

// What a table says of a column in its header roles.
struct ColumnTraits
{
    const char *key = "";              // stable: settings remember columns by it
    const char *title = nullptr;       // QT_TRANSLATE_NOOP("Column", …); null: the metric's own title
    CellMode mode = CellMode::Text;
    const char *widest = "";           // template of the widest text
    QStringList (*words)() = nullptr;  // translated words of which the widest counts too: states are cut in no language while there is room
    std::optional<Metric> metric{};    // the figure of the cell
    bool unit = false;                 // the unit stands in the cell (per cent always does)
    bool shown = true, stretch = false, dropFirst = false;
    bool ages = false;                 // the text follows the clock
};

// What a cell may look at beside its row.
struct CellContext
{
    const ShardSnapshot *shard = nullptr; // null: gone
    qint64 now = 0;
    int role = 0;
};

// A row has: isBefore(const Row &) (order of the facts, unique; quick for rows that share their facts), entity(const ShardId &), health(),
// readings(), peerToPeer(), goneAt (0: here), search(const CellContext &) and sharesFacts(const Row &): nothing can differ on screen.
// A row that only points into the snapshot of its block has `kept` too: a row that is gone keeps the snapshot it was last seen in.
template<class Row>
struct Column
{
    ColumnTraits traits;
    // Answers the roles it knows for this column; anything invalid is answered from the figure or left empty. Null: figure only.
    QVariant (*value)(const Row &row, const CellContext &context) = nullptr;
    // Whether two versions of a row show the same here, beside the figure. Null: no difference beside the figure.
    bool (*same)(const Row &was, const Row &is) = nullptr;
};

// Every figure of the catalogue whose key begins with `prefix` ("bridge.") and that no column shows yet becomes one, hidden at first.
template<class Row>
void addRestOfCatalogue(std::vector<Column<Row>> &columns, std::string_view prefix)
{
    for (const MetricRow &m : catalogue()) {
        const auto shows = [&m](const Column<Row> &c) { return c.traits.metric == m.metric; };
        if (!std::string_view(m.key).starts_with(prefix) || std::any_of(columns.begin(), columns.end(), shows)) continue;
        Column<Row> column;
        column.traits.key = m.key;
        column.traits.mode = CellMode::Figure;
        column.traits.widest = "88 888";
        column.traits.metric = m.metric;
        column.traits.unit = true;
        column.traits.shown = false;
        columns.push_back(column);
    }
}

// What does not depend on the row type: header, and how a figure answers the roles.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    virtual const ColumnTraits &traits(int column) const = 0;
    int columnOf(const char *key) const; // −1: none
    // Tells the time: ages follow, rows gone for long enough go. Cheap; call it every second while the table is looked at.
    virtual void tick(qint64 now) = 0;

protected:
    static QString columnTitle(const ColumnTraits &traits);
    // peer: two people talk directly, so the bridge has no figure of them.
    static QVariant figure(const ColumnTraits &traits, const Reading &reading, bool peer, const CellContext &context);
    // "RTT, 92 milliseconds, good": column, value, state (look §11).
    static QString spoken(const ColumnTraits &traits, const Reading *reading, const QString &text, const CellContext &context);
};

template<class Row>
class TableModel : public TableModelBase
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() || m_blocks.empty() ? 0 : m_blocks.back().end(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    const ColumnTraits &traits(int column) const override { return m_columns[size_t(column)].traits; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const Block &block = blockAt(index.row());
        const Row &row = block.rows[size_t(index.row() - block.first)];
        const Column<Row> &column = m_columns[size_t(index.column())];
        const CellContext context{block.shard.get(), m_now, role};
        switch (role) { // what belongs to the row, not to the cell
        case EntityRole: return QVariant::fromValue(row.entity(block.id));
        case GoneRole: return row.goneAt != 0;
        case StaleRole: return row.health() == Health::Unknown;
        case SearchRole: return row.search(context);
        case Qt::TextAlignmentRole: return int(alignmentOf(column.traits.mode) | Qt::AlignVCenter);
        default: break;
        }
        if (column.value) {
            const QVariant own = column.value(row, context);
            if (own.isValid()) return own;
        }
        if (column.traits.metric) {
            const Reading reading = row.readings().get(*column.traits.metric);
            if (role == SeriesRole) return QVariant::fromValue(SeriesKey{row.entity(block.id), *column.traits.metric});
            return figure(column.traits, reading, row.peerToPeer(), context);
        }
        if (role == HealthRole && index.column() == 0) return int(row.health());
        if (role == Qt::AccessibleTextRole) {
            CellContext shown = context;
            shown.role = Qt::DisplayRole;
            return spoken(column.traits, nullptr, column.value ? column.value(row, shown).toString() : QString(), context);
        }
        if (role == SortRole && column.value) { // text sorts by what is shown
            CellContext shown = context;
            shown.role = Qt::DisplayRole;
            return column.value(row, shown);
        }
        return {};
    }

    void tick(qint64 now) override
    {
        m_now = now < m_now - JumpMs ? now : std::max(m_now, now);
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            Block &block = m_blocks[b];
            if (block.gone == 0) continue;
            const auto expired = [this](const Row &r) { return r.goneAt != 0 && (m_now - r.goneAt >= GoneRowsStayMs || r.goneAt - m_now > JumpMs); };
            if (std::none_of(block.rows.begin(), block.rows.end(), expired)) continue;
            std::vector<Row> kept;
            kept.reserve(block.rows.size());
            std::copy_if(block.rows.begin(), block.rows.end(), std::back_inserter(kept), [&](const Row &r) { return !expired(r); });
            merge(b, std::move(kept));
        }
        if (const int rows = rowCount(); rows > 0)
            for (const ColumnRun &run : m_ageing) emit dataChanged(index(0, run.first), index(rows - 1, run.last));
    }

protected:
    explicit TableModel(const std::vector<Column<Row>> &columns, QObject *parent)
        : TableModelBase(parent), m_columns(columns)
    {
        for (size_t c = 0; c < columns.size(); ++c) {
            if (columns[c].same) m_compared.push_back(int(c));
            if (columns[c].traits.metric) m_figures.emplace_back(*columns[c].traits.metric, int(c));
        }
        std::sort(m_figures.begin(), m_figures.end());
        for (size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c].traits.ages && !isMoment(columns[c].traits.metric)) continue;
            if (!m_ageing.empty() && m_ageing.back().last == int(c) - 1) m_ageing.back().last = int(c);
            else m_ageing.push_back({int(c), int(c)});
        }
    }

    // Blocks as `order` says: those gone leave, new ones come empty.
    void setBlocks(const std::vector<ShardId> &order)
    {
        for (size_t b = m_blocks.size(); b-- > 0;) {
            if (std::find(order.begin(), order.end(), m_blocks[b].id) != order.end()) continue;
            merge(b, {});
            m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(b));
        }
        const auto inPlace = [this, &order] {
            for (size_t b = 0; b < m_blocks.size(); ++b)
                if (m_blocks[b].id != order[b]) return false;
            return true;
        };
        if (!inPlace()) { // order of the fleet file changed, or a shard came in between: blocks that stand elsewhere leave and come again
            for (size_t b = m_blocks.size(); b-- > 0;) merge(b, {});
            m_blocks.clear();
        }
        for (size_t b = m_blocks.size(); b < order.size(); ++b) m_blocks.push_back({order[b], {}, {}, rowCount(), 0});
    }

    // Leads the rows of one shard to `next`, sorted by key. Those that are in it no more stay as gone.
    void apply(const ShardId &id, const SnapshotPtr &snapshot, std::vector<Row> &&next)
    {
        const auto it = std::find_if(m_blocks.begin(), m_blocks.end(), [&id](const Block &b) { return b.id == id; });
        if (it == m_blocks.end()) return;
        const SnapshotPtr before = std::exchange(it->shard, snapshot); // rows may point into it until they are merged
        const bool back = before && before->at != 0 && snapshot->at < before->at - BackMs;
        const bool jumped = back || (before && before->at != 0 && snapshot->at > before->at + JumpMs);
        m_now = back || snapshot->at < m_now - JumpMs ? snapshot->at : std::max(m_now, snapshot->at);
        if (isInStep(*it, next)) return follow(*it, std::move(next));
        if (!jumped) keepGone(*it, before, next);
        merge(size_t(it - m_blocks.begin()), std::move(next));
    }

    qint64 now() const { return m_now; }

private:
    struct Block
    {
        ShardId id;
        SnapshotPtr shard;
        std::vector<Row> rows; // sorted by key
        int first = 0;         // row number of the first in the table
        int gone = 0;
        int end() const { return first + int(rows.size()); }
    };

    // Announces what mergeRows does to one block.
    struct Sink
    {
        TableModel &table;
        size_t block;

        ColumnRun differ(const Row &was, const Row &is) const { return table.differ(was, is); }
        void replaced(Row &, Row &) {}
        void removing(int first, int last) { table.beginRemoveRows({}, offset() + first, offset() + last); }
        void removed()
        {
            table.renumber(block);
            table.endRemoveRows();
        }
        void inserting(int first, int last) { table.beginInsertRows({}, offset() + first, offset() + last); }
        void inserted()
        {
            table.renumber(block);
            table.endInsertRows();
        }
        void changed(int first, int last, ColumnRun columns)
        {
            table.announce(offset() + first, offset() + last, columns);
        }
        int offset() const { return table.m_blocks[block].first; }
    };

    static bool before(const Row &a, const Row &b) { return a.isBefore(b); }

    void announce(int first, int last, ColumnRun columns) { emit dataChanged(createIndex(first, columns.first), createIndex(last, columns.last)); }

    // The same rows as before, perhaps with other figures.
    static bool isInStep(const Block &block, const std::vector<Row> &next)
    {
        return block.gone == 0 && std::equal(block.rows.begin(), block.rows.end(), next.begin(), next.end(),
                                             [](const Row &a, const Row &b) { return !a.isBefore(b) && !b.isBefore(a); });
    }

    // The usual beat, in step: nothing moves, so one walk finds what changed, and the rows are taken as they came.
    void follow(Block &block, std::vector<Row> &&next)
    {
        struct Run { int first, last; ColumnRun columns; };
        std::vector<Run> runs;
        for (size_t i = 0; i < next.size(); ++i) {
            const ColumnRun columns = differ(block.rows[i], next[i]);
            if (columns.isEmpty()) continue;
            const int row = block.first + int(i);
            if (runs.empty() || runs.back().last != row - 1) runs.push_back({row, row, columns});
            else runs.back().last = row, runs.back().columns.join(columns);
        }
        block.rows = std::move(next);
        for (const Run &run : runs) announce(run.first, run.last, run.columns);
    }

    void merge(size_t block, std::vector<Row> &&next)
    {
        m_blocks[block].gone = int(std::count_if(next.begin(), next.end(), [](const Row &r) { return r.goneAt != 0; }));
        mergeRows(m_blocks[block].rows, std::move(next), before, Sink{*this, block});
    }

    void renumber(size_t from)
    {
        for (size_t b = from + 1; b < m_blocks.size(); ++b) m_blocks[b].first = m_blocks[b - 1].end();
    }

    // Puts rows that the new snapshot lacks between its rows, marked as gone, until their time is over.
    void keepGone(const Block &block, const SnapshotPtr &seen, std::vector<Row> &next) const
    {
        std::vector<Row> gone;
        size_t j = 0;
        for (const Row &row : block.rows) {
            while (j < next.size() && before(next[j], row)) ++j;
            if (j < next.size() && !before(row, next[j])) {
                ++j; // still here
                continue;
            }
            if (row.goneAt != 0 && m_now - row.goneAt >= GoneRowsStayMs) continue;
            gone.push_back(row);
            if (row.goneAt != 0) continue;
            gone.back().goneAt = m_now;
            if constexpr (requires(Row &r) { r.kept; }) gone.back().kept = seen;
        }
        if (gone.empty()) return;
        const auto middle = std::ptrdiff_t(next.size());
        next.insert(next.end(), std::make_move_iterator(gone.begin()), std::make_move_iterator(gone.end()));
        std::inplace_merge(next.begin(), next.begin() + middle, next.end(), before);
    }

    ColumnRun differ(const Row &was, const Row &is) const
    {
        ColumnRun run;
        if ((was.goneAt == 0) != (is.goneAt == 0)) {
            run.add(0);
            run.add(int(m_columns.size()) - 1);
            return run;
        }
        if (was.sharesFacts(is)) return run;
        for (const int c : m_compared)
            if (!m_columns[size_t(c)].same(was, is)) run.add(c);
        // both are sorted by metric: one walk finds the figures that differ, where a look-up per column would cost a table of people most
        const Readings &before = was.readings(), &after = is.readings();
        auto a = before.begin(), b = after.begin();
        while (a != before.end() || b != after.end()) {
            const Metric metric = b == after.end() || (a != before.end() && a->metric < b->metric) ? a->metric : b->metric;
            const Reading none{0, 0, metric, NoSource, ReadingState::NotYet};
            const Reading &x = a != before.end() && a->metric == metric ? *a++ : none;
            const Reading &y = b != after.end() && b->metric == metric ? *b++ : none;
            if (x.sameFigure(y)) continue;
            const auto shown = std::lower_bound(m_figures.begin(), m_figures.end(), std::pair(metric, 0));
            for (auto f = shown; f != m_figures.end() && f->first == metric; ++f) run.add(f->second);
        }
        return run;
    }

    const Block &blockAt(int row) const
    {
        auto it = std::upper_bound(m_blocks.begin(), m_blocks.end(), row, [](int r, const Block &b) { return r < b.first; });
        do --it;
        while (it->rows.empty());
        return *it;
    }

    static bool isMoment(const std::optional<Metric> &m) { return m && jitscope::row(*m).unit == Unit::EpochMillisecond; }
    static Qt::Alignment alignmentOf(CellMode mode)
    {
        return mode == CellMode::Figure || mode == CellMode::SparkFigure || mode == CellMode::BarFigure || mode == CellMode::LimitFigure || mode == CellMode::Actions ? Qt::AlignRight : Qt::AlignLeft;
    }

    const std::vector<Column<Row>> &m_columns;
    std::vector<Block> m_blocks;
    std::vector<int> m_compared;                      // columns with `same`
    std::vector<std::pair<Metric, int>> m_figures;    // sorted: which columns show a metric
    std::vector<ColumnRun> m_ageing; // runs of columns whose text follows the clock
    qint64 m_now = 0;
};

} // namespace jitscope
