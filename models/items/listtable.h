// A table over rows that are handed over whole, as what was read of the past is: led to the new rows by mergeRows, never reset. A row type has: isBefore(const Row &)
// (strict, unique), shows(const Row &) (nothing differs on screen), entity(), search().
#pragma once

#include "items/tablemodel.h"

namespace jitscope {

// What a file is given in place of the text on screen: a double, or plain text (a moment with its offset, "1:02:00"). Beside those of items/roles.h.
inline constexpr int PlainRole = Qt::UserRole + 500;

// "1:02:05": what spreadsheets read as a span.
inline QString plainSpan(qint64 ms)
{
    const qint64 s = std::max<qint64>(0, ms) / 1000;
    return QStringLiteral("%1:%2:%3").arg(s / 3600).arg(s / 60 % 60, 2, 10, QLatin1Char('0')).arg(s % 60, 2, 10, QLatin1Char('0'));
}

struct ListContext
{
    qint64 now = 0; // ms since the epoch, as shown
    int role = Qt::DisplayRole;
};

// Answers DisplayRole for its column, and whatever other role it knows; what it leaves out is made of the text.
template<class Row>
struct ListColumn
{
    ColumnTraits traits;
    QVariant (*value)(const Row &row, const ListContext &context);
};

template<class Row>
class ListTable : public TableModelBase
{
public:
    explicit ListTable(const std::vector<ListColumn<Row>> &columns, QObject *parent = nullptr) : TableModelBase(parent), m_columns(columns) {}

    // In any order.
    void setRows(std::vector<Row> rows)
    {
        std::sort(rows.begin(), rows.end(), before);
        rows.erase(std::unique(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return !before(a, b) && !before(b, a); }), rows.end());
        mergeRows(m_rows, std::move(rows), before, Sink{*this});
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row *rowAt(const QModelIndex &index) const { return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    const ColumnTraits &traits(int column) const override { return m_columns[size_t(column)].traits; }
    void tick(qint64 now) override
    {
        m_now = now;
        for (int c = 0; c < int(m_columns.size()) && !m_rows.empty(); ++c)
            if (m_columns[size_t(c)].traits.ages) emit dataChanged(index(0, c), index(int(m_rows.size()) - 1, c));
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const Row &row = m_rows[size_t(index.row())];
        const ListColumn<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case EntityRole: return QVariant::fromValue(row.entity());
        case SearchRole: return row.search();
        case Qt::TextAlignmentRole: {
            const CellMode mode = column.traits.mode;
            return int((mode == CellMode::Figure || mode == CellMode::BarFigure || mode == CellMode::SparkFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
        default: break;
        }
        if (const QVariant own = column.value(row, {m_now, role}); own.isValid()) return own;
        const auto text = [&] { return column.value(row, {m_now, Qt::DisplayRole}).toString(); };
        if (role == Qt::AccessibleTextRole) return spoken(column.traits, nullptr, text(), {});
        if (role == SortRole) return text();
        return {};
    }

private:
    struct Sink
    {
        ListTable &table;
        ColumnRun differ(const Row &was, const Row &is) const
        {
            ColumnRun run;
            if (was.shows(is)) return run;
            run.add(0);
            run.add(int(table.m_columns.size()) - 1);
            return run;
        }
        void replaced(Row &, Row &) {}
        void removing(int first, int last) { table.beginRemoveRows({}, first, last); }
        void removed() { table.endRemoveRows(); }
        void inserting(int first, int last) { table.beginInsertRows({}, first, last); }
        void inserted() { table.endInsertRows(); }
        void changed(int first, int last, ColumnRun columns) { emit table.dataChanged(table.createIndex(first, columns.first), table.createIndex(last, columns.last)); }
    };
    static bool before(const Row &a, const Row &b) { return a.isBefore(b); }

    const std::vector<ListColumn<Row>> &m_columns;
    std::vector<Row> m_rows;
    qint64 m_now = 0;
};

} // namespace jitscope
