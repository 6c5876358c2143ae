// Sorts and filters a flat table without making it jump under the mouse (look §7): new rows appear and the order follows on a slow beat,
// gone rows go at once, values change at any time. While held (a row is hovered, pressed, its menu is open) the order stays as it is.
// Cheaper than QSortFilterProxyModel for 20,000 live rows: one sort key per row and beat, and a change never moves anything by itself.
// No clock inside: the owner calls beat().
#pragma once

#include "items/roles.h"
#include "items/search.h"

#include <QAbstractProxyModel>

#include <optional>
#include <utility>
#include <vector>

namespace jitscope {

class CalmSort : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit CalmSort(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override; // flat tables only
    // The slow beat (Settings::resortMs): takes in new rows and re-sorts, unless held.
    void beat();
    // The same of a big table, so that the window answers in between: at most `rows` rows are looked at in one call. True: not done, call
    // again soon. What comes, goes or is asked for meanwhile begins it anew.
    bool beatInParts(int rows);
    // Held rows keep their order. Leaving the hold with something pending sorts at the next beat.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    bool isPending() const { return m_pending; } // held, and the order is no longer right: the header shows a dot

    // Worst first (column −1): HealthRole of column 0, then the table's own measure of pain, then the rows' own order.
    // `pain` is a column whose SortRole is looked at, bigger is worse; −1 none.
    void setWorstFirst(int pain);
    // Another role of column 0 in the place of HealthRole, bigger is earlier: for lists whose first rows are not the sickest ones.
    void setRankRole(int role) { m_rankRole = role; }
    // Rows are in groups (GroupRole), which stay together in any order. Heads of groups go while something is searched for.
    void setGrouped(bool on) { m_grouped = on; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    // A second key (Shift+click); −1 none. Then worst first and the rows' own order decide.
    void setSecondKey(int column, Qt::SortOrder order);

    // Filters at once, in every row's SearchRole.
    void setSearch(const QString &text);
    const Search &search() const { return m_search; }

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid() && rowCount() > 0; }

signals:
    void pendingChanged(bool pending);

private:
    void rowsInserted(int first, int last);
    void rowsLeaving(int first, int last);
    void rowsRemoved(int first, int last);
    void dataChangedInSource(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void takeAll();
    void settle();
    void arrange(std::vector<int> order);
    void renumber(size_t from);
    struct Entry
    {
        double first = 0, second = 0, pain = 0;
        int group = 0, worst = 0, row = 0; // group and health, the other way round
        bool operator<(const Entry &o) const;
    };
    // What the rows of one column are sorted by, gathered piece by piece.
    struct Texts { std::vector<std::pair<QString, size_t>> first, second, pain; };
    struct Gathered { std::vector<Entry> entries; Texts texts; };
    void gather(Gathered &into, int row) const;
    std::vector<int> orderOf(Gathered &&gathered) const;
    std::vector<int> sorted(const std::vector<int> &rows) const;
    void takeInAndOut();
    void setPending(bool pending);
    bool accepts(int sourceRow) const;

    std::vector<int> m_toSource;   // proxy row → source row
    std::vector<int> m_fromSource; // source row → proxy row, −1: filtered out or not yet taken in
    Search m_search;
    int m_column = -1, m_second = -1, m_pain = -1, m_rankRole = HealthRole;
    Qt::SortOrder m_order = Qt::AscendingOrder, m_secondOrder = Qt::AscendingOrder;
    bool m_held = false, m_pending = false, m_grouped = false;
    std::optional<Gathered> m_gathered; // a beat in parts that is under way
};

} // namespace jitscope
