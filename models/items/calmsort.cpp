#include "items/calmsort.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace {

// Missing ones are last in both directions. Text counts by its place among the texts, folded and compared by code point: the collator would
// cost a millisecond per thousand rows.
constexpr double last = std::numeric_limits<double>::infinity();

double wayOf(Qt::SortOrder order) { return order == Qt::AscendingOrder ? 1 : -1; }

} // namespace

CalmSort::CalmSort(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void CalmSort::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (QAbstractItemModel *before = sourceModel()) disconnect(before, nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    if (source) {
        connect(source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
        connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { rowsLeaving(first, last); });
        connect(source, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
        connect(source, &QAbstractItemModel::dataChanged, this, &CalmSort::dataChangedInSource);
        connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    }
    takeAll();
    endResetModel();
}

void CalmSort::takeAll()
{
    m_gathered.reset();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_toSource.clear();
    m_fromSource.assign(size_t(rows), -1);
    std::vector<int> all;
    for (int r = 0; r < rows; ++r)
        if (accepts(r)) all.push_back(r);
    m_toSource = sorted(all);
    renumber(0);
}

void CalmSort::renumber(size_t from)
{
    for (size_t i = from; i < m_toSource.size(); ++i) m_fromSource[size_t(m_toSource[i])] = int(i);
}

bool CalmSort::accepts(int sourceRow) const
{
    return m_search.isEmpty() || m_search.matches(sourceModel()->index(sourceRow, 0).data(SearchRole).toString());
}

void CalmSort::rowsInserted(int first, int last)
{
    m_gathered.reset();
    const int n = last - first + 1;
    for (int &row : m_toSource)
        if (row >= first) row += n;
    m_fromSource.insert(m_fromSource.begin() + first, size_t(n), -1);
    if (m_toSource.empty() && !m_held) settle(); // nothing to keep calm yet
}

void CalmSort::rowsLeaving(int first, int last)
{
    m_gathered.reset();
    std::vector<int> leaving;
    for (int r = first; r <= last; ++r)
        if (m_fromSource[size_t(r)] >= 0) leaving.push_back(m_fromSource[size_t(r)]);
    std::sort(leaving.begin(), leaving.end());
    while (!leaving.empty()) { // from the bottom, in runs
        const int end = leaving.back();
        int begin = end;
        leaving.pop_back();
        while (!leaving.empty() && leaving.back() == begin - 1) {
            --begin;
            leaving.pop_back();
        }
        beginRemoveRows({}, begin, end);
        for (int i = begin; i <= end; ++i) m_fromSource[size_t(m_toSource[size_t(i)])] = -1;
        m_toSource.erase(m_toSource.begin() + begin, m_toSource.begin() + end + 1);
        renumber(size_t(begin));
        endRemoveRows();
    }
}

void CalmSort::rowsRemoved(int first, int last)
{
    const int n = last - first + 1;
    for (int &row : m_toSource)
        if (row > last) row -= n;
    m_fromSource.erase(m_fromSource.begin() + first, m_fromSource.begin() + last + 1);
}

void CalmSort::dataChangedInSource(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    // Many rows at once (the ages tick): one signal over all is cheaper than one per run; a view repaints what is visible anyway.
    if (to.row() - from.row() >= 64) {
        int low = INT_MAX, high = -1;
        for (int r = from.row(); r <= to.row(); ++r) {
            const int p = m_fromSource[size_t(r)];
            if (p < 0) continue;
            low = std::min(low, p);
            high = std::max(high, p);
        }
        if (high >= 0) emit dataChanged(createIndex(low, from.column()), createIndex(high, to.column()), roles);
        return;
    }
    for (int r = from.row(); r <= to.row();) {
        const int begin = m_fromSource[size_t(r)];
        int end = begin;
        while (++r <= to.row() && begin >= 0 && m_fromSource[size_t(r)] == end + 1) ++end;
        if (begin >= 0) emit dataChanged(createIndex(begin, from.column()), createIndex(end, to.column()), roles);
    }
}

bool CalmSort::Entry::operator<(const Entry &o) const
{
    if (group != o.group) return group < o.group;
    if (first != o.first) return first < o.first;
    if (second != o.second) return second < o.second;
    if (worst != o.worst) return worst < o.worst;
    if (pain != o.pain) return pain < o.pain;
    return row < o.row;
}

// One number for each key, smaller is earlier, so that sorting compares numbers and nothing else; texts become numbers at the end.
void CalmSort::gather(Gathered &into, int row) const
{
    const QAbstractItemModel &source = *sourceModel();
    const size_t place = into.entries.size();
    const auto key = [&](int column, Qt::SortOrder order, std::vector<std::pair<QString, size_t>> &texts) {
        if (column < 0) return 0.0;
        const QVariant v = source.index(row, column).data(SortRole);
        if (v.userType() == QMetaType::QString) texts.emplace_back(Search::fold(v.toString()), place);
        else if (const double number = v.toDouble(); v.isValid() && !std::isnan(number)) return wayOf(order) * number;
        return last;
    };
    Entry entry;
    entry.first = key(m_column, m_order, into.texts.first);
    entry.second = key(m_second, m_secondOrder, into.texts.second);
    entry.pain = key(m_pain, Qt::DescendingOrder, into.texts.pain);
    entry.worst = -source.index(row, 0).data(m_rankRole).toInt();
    if (m_grouped) entry.group = -source.index(row, 0).data(GroupRole).toInt();
    entry.row = row;
    into.entries.push_back(entry);
}

std::vector<int> CalmSort::orderOf(Gathered &&gathered) const
{
    const auto number = [&](std::vector<std::pair<QString, size_t>> &texts, Qt::SortOrder order, double Entry::*key) {
        // mostly the rows stand as they stood
        if (!std::is_sorted(texts.begin(), texts.end())) std::sort(texts.begin(), texts.end());
        double place = 0;
        for (size_t t = 0; t < texts.size(); ++t) {
            if (t > 0 && texts[t].first != texts[t - 1].first) ++place;
            gathered.entries[texts[t].second].*key = wayOf(order) * place;
        }
    };
    number(gathered.texts.first, m_order, &Entry::first);
    number(gathered.texts.second, m_secondOrder, &Entry::second);
    number(gathered.texts.pain, Qt::DescendingOrder, &Entry::pain);
    if (!std::is_sorted(gathered.entries.begin(), gathered.entries.end())) std::sort(gathered.entries.begin(), gathered.entries.end());
    std::vector<int> order;
    order.reserve(gathered.entries.size());
    for (const Entry &e : gathered.entries) order.push_back(e.row);
    return order;
}

std::vector<int> CalmSort::sorted(const std::vector<int> &rows) const
{
    Gathered all;
    all.entries.reserve(rows.size());
    for (const int row : rows) gather(all, row);
    return orderOf(std::move(all));
}

void CalmSort::arrange(std::vector<int> order)
{
    if (order == m_toSource) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(size_t(before.size()));
    for (const QModelIndex &i : before) sourceRows.push_back(m_toSource[size_t(i.row())]);
    m_toSource = std::move(order);
    renumber(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) after.append(index(m_fromSource[size_t(sourceRows[size_t(i)])], before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

// Rows that left the filter go, in one run; rows not yet taken in come, in one run.
void CalmSort::takeInAndOut()
{
    std::vector<int> kept, rejected, fresh;
    for (const int row : m_toSource) (accepts(row) ? kept : rejected).push_back(row);
    if (!rejected.empty()) {
        const auto count = int(kept.size());
        kept.insert(kept.end(), rejected.begin(), rejected.end());
        arrange(std::move(kept));
        beginRemoveRows({}, count, int(m_toSource.size()) - 1);
        for (size_t i = size_t(count); i < m_toSource.size(); ++i) m_fromSource[size_t(m_toSource[i])] = -1;
        m_toSource.resize(size_t(count));
        endRemoveRows();
    }
    for (size_t r = 0; r < m_fromSource.size(); ++r)
        if (m_fromSource[r] < 0 && accepts(int(r))) fresh.push_back(int(r));
    if (!fresh.empty()) {
        const size_t count = m_toSource.size();
        beginInsertRows({}, int(count), int(count + fresh.size()) - 1);
        m_toSource.insert(m_toSource.end(), fresh.begin(), fresh.end());
        renumber(count);
        endInsertRows();
    }
}

void CalmSort::settle()
{
    m_gathered.reset();
    if (!sourceModel()) return;
    takeInAndOut();
    arrange(sorted(m_toSource));
    setPending(false);
}

bool CalmSort::beatInParts(int rows)
{
    if (m_held || m_toSource.size() <= size_t(rows)) {
        beat();
        return false;
    }
    if (!m_gathered) {
        takeInAndOut();
        m_gathered.emplace();
        m_gathered->entries.reserve(m_toSource.size());
        return true;
    }
    size_t at = m_gathered->entries.size(); // each entry is a row, so this is how far it has come
    if (at < m_toSource.size()) {
        const auto from = ptrdiff_t(at);
        for (const size_t end = std::min(at + size_t(rows), m_toSource.size()); at < end; ++at) gather(*m_gathered, m_toSource[at]);
        // sorted as they come, so that little is left to do at the end; texts have no numbers yet, and point at entries by their places
        std::vector<Entry> &all = m_gathered->entries;
        const Texts &texts = m_gathered->texts;
        if (texts.first.empty() && texts.second.empty() && texts.pain.empty()) {
            std::sort(all.begin() + from, all.end());
            std::inplace_merge(all.begin(), all.begin() + from, all.end());
        }
        return true;
    }
    arrange(orderOf(std::move(*std::exchange(m_gathered, std::nullopt))));
    setPending(false);
    return false;
}

void CalmSort::beat()
{
    m_gathered.reset();
    if (!sourceModel()) return;
    if (!m_held) settle();
    else if (!m_pending) setPending(m_toSource.size() != m_fromSource.size() || sorted(m_toSource) != m_toSource);
}

void CalmSort::setHeld(bool held) { m_held = held; }

void CalmSort::setPending(bool pending)
{
    if (m_pending == pending) return;
    m_pending = pending;
    emit pendingChanged(pending);
}

void CalmSort::setWorstFirst(int pain)
{
    m_pain = pain;
    m_column = m_second = -1;
    settle();
}

void CalmSort::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_second = -1;
    settle();
}

void CalmSort::setSecondKey(int column, Qt::SortOrder order)
{
    m_second = column;
    m_secondOrder = order;
    settle();
}

void CalmSort::setSearch(const QString &text)
{
    Search next(text);
    if (next == m_search) return;
    m_search = std::move(next);
    settle();
}

QModelIndex CalmSort::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !sourceModel() || size_t(proxy.row()) >= m_toSource.size()) return {};
    return sourceModel()->index(m_toSource[size_t(proxy.row())], proxy.column());
}

QModelIndex CalmSort::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || size_t(source.row()) >= m_fromSource.size()) return {};
    const int row = m_fromSource[size_t(source.row())];
    return row < 0 ? QModelIndex() : index(row, source.column());
}

QModelIndex CalmSort::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) return {};
    return createIndex(row, column);
}

int CalmSort::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_toSource.size()); }
int CalmSort::columnCount(const QModelIndex &parent) const { return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount(); }

QVariant CalmSort::headerData(int section, Qt::Orientation orientation, int role) const
{
    // the base class asks through row 0, which an empty table has not
    if (orientation == Qt::Vertical || !sourceModel()) return {};
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace jitscope

#include "moc_calmsort.cpp"
