// Leads sorted rows to sorted rows as the runs that an item model must announce: removals, insertions, changes (DESIGN §5).
// The diff lives here and nowhere else: tables use it once, the tree once per level.
#pragma once

#include <algorithm>
#include <climits>
#include <cstddef>
#include <utility>
#include <vector>

namespace jitscope {

// Columns whose shown values differ between two versions of a row; empty when nothing on screen changed.
struct ColumnRun
{
    int first = INT_MAX, last = -1;
    bool isEmpty() const { return last < first; }
    void add(int column)
    {
        first = std::min(first, column);
        last = std::max(last, column);
    }
    void join(ColumnRun o)
    {
        first = std::min(first, o.first);
        last = std::max(last, o.last);
    }
};

// `rows` becomes `next`; both are strictly ascending by `before`. Sink hears about it in an order in which every row number is right
// at the time of the call, as QAbstractItemModel wants it:
//   ColumnRun differ(const Row &was, const Row &is)   which columns show something else; must be cheap for rows that share their facts
//   void removing(int first, int last), void removed()
//   void inserting(int first, int last), void inserted()
//   void replaced(Row &was, Row &is)                  before a row takes its new value: hand over what hangs on it
//   void changed(int first, int last, ColumnRun)      neighbouring changed rows are one run
// Rows end up equal to `next` whatever is in it, even if it is not sorted.
template<class Row, class Before, class Sink>
void mergeRows(std::vector<Row> &rows, std::vector<Row> &&next, Before before, Sink &&sink)
{
    size_t i = 0, j = 0;
    size_t runFirst = 0;
    ColumnRun run;
    const auto flush = [&](size_t end) {
        if (!run.isEmpty()) sink.changed(int(runFirst), int(end) - 1, run);
        run = {};
    };
    while (i < rows.size() || j < next.size()) {
        if (j == next.size() || (i < rows.size() && before(rows[i], next[j]))) {
            flush(i);
            size_t end = i + 1;
            while (end < rows.size() && (j == next.size() || before(rows[end], next[j]))) ++end;
            sink.removing(int(i), int(end) - 1);
            rows.erase(rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(end));
            sink.removed();
        } else if (i == rows.size() || before(next[j], rows[i])) {
            flush(i);
            size_t end = j + 1;
            while (end < next.size() && (i == rows.size() || before(next[end], rows[i]))) ++end;
            const size_t n = end - j;
            sink.inserting(int(i), int(i + n) - 1);
            rows.insert(rows.begin() + std::ptrdiff_t(i), std::make_move_iterator(next.begin() + std::ptrdiff_t(j)),
                        std::make_move_iterator(next.begin() + std::ptrdiff_t(end)));
            sink.inserted();
            i += n;
            j = end;
        } else {
            const ColumnRun columns = sink.differ(rows[i], next[j]);
            sink.replaced(rows[i], next[j]);
            rows[i] = std::move(next[j]);
            if (columns.isEmpty()) {
                flush(i);
            } else {
                if (run.isEmpty()) runFirst = i;
                run.join(columns);
            }
            ++i;
            ++j;
        }
    }
    flush(i);
}

} // namespace jitscope
