#include "config/textedit.h"

#include <algorithm>

namespace jitscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return isBlank(c); });
}

QByteArray indented(const QByteArray &letters, const QByteArray &indent, const QByteArray &lineEnd)
{
    return QByteArray(letters).replace("\n", lineEnd + indent);
}

TextSpan through(const ListItem &item)
{
    return {item.span.from, item.separator.isEmpty() ? item.span.to : item.separator.to};
}

// The lines of an item that has them for itself; empty otherwise.
TextSpan ownLines(const QByteArray &text, const ListItem &item, const std::vector<TextSpan> &comments)
{
    const qsizetype start = lineStart(text, item.span.from), end = restOfLine(text, through(item).to, comments);
    if (end < 0 || !isBlank(QByteArrayView(text).sliced(start, item.span.from - start))) return {};
    return {start, end};
}

} // namespace

qsizetype invalidUtf8(QByteArrayView text)
{
    const auto follows = [&](qsizetype at) { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80; };
    for (qsizetype at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        const int more = c < 0x80 ? 0 : c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : -1;
        if (more < 0) return at;
        for (int i = 1; i <= more; ++i)
            if (!follows(at + i)) return at;
        const auto second = more > 0 ? static_cast<unsigned char>(text[at + 1]) : 0;
        if ((c == 0xe0 && second < 0xa0) || (c == 0xed && second >= 0xa0) || (c == 0xf0 && second < 0x90) || (c == 0xf4 && second >= 0x90)) return at;
        at += 1 + more;
    }
    return -1;
}

QByteArray editedText(const QByteArray &text, std::vector<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return std::pair(edit.span.from, edit.span.to); });
    QByteArray out;
    out.reserve(text.size() + 256);
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.from < at) continue; // within what has left already
        out += QByteArrayView(text).sliced(at, edit.span.from - at);
        out += edit.with;
        at = edit.span.to;
    }
    return out += QByteArrayView(text).sliced(at);
}

TextStyle styleOf(const QByteArray &text)
{
    TextStyle style;
    if (text.contains("\r\n")) style.lineEnd = "\r\n";
    // The smallest indent that any line begins with; a tab where tabs lead.
    qsizetype least = 0, tabs = 0, spaces = 0;
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        qsizetype n = from;
        while (n < text.size() && text[n] == ' ') ++n;
        if (n < text.size() && text[n] == '\t') ++tabs;
        const qsizetype width = n - from;
        if (width >= 2 && n < text.size() && text[n] != '*' && text[n] != '\n' && text[n] != '\r') {
            ++spaces;
            least = least == 0 ? width : std::min(least, width);
        }
        const qsizetype end = text.indexOf('\n', from);
        from = end < 0 ? -1 : end + 1;
    }
    if (tabs > spaces) style.indent = "\t";
    else if (least > 0 && least <= 8) style.indent = QByteArray(least, ' ');
    return style;
}

qsizetype lineStart(QByteArrayView text, qsizetype at)
{
    return at == 0 ? 0 : text.first(at).lastIndexOf('\n') + 1;
}

QByteArray indentAt(QByteArrayView text, qsizetype at)
{
    const qsizetype start = lineStart(text, at);
    qsizetype end = start;
    while (end < text.size() && isBlank(text[end])) ++end;
    return text.sliced(start, end - start).toByteArray();
}

qsizetype restOfLine(QByteArrayView text, qsizetype at, const std::vector<TextSpan> &comments)
{
    while (at < text.size()) {
        if (text[at] == '\n') return at + 1;
        if (isBlank(text[at]) || text[at] == '\r') {
            ++at;
            continue;
        }
        const auto comment = std::ranges::lower_bound(comments, at, {}, &TextSpan::from);
        if (comment == comments.end() || comment->from != at || text.sliced(at, comment->to - at).contains('\n')) return -1;
        at = comment->to;
    }
    return text.size();
}

bool hasLinesOfItsOwn(const QByteArray &text, const TextList &list, const std::vector<TextSpan> &comments, qsizetype after)
{
    if (list.items.empty()) return QByteArrayView(text).sliced(list.brackets.from, list.brackets.to - list.brackets.from).contains('\n');
    const ListItem &neighbour = list.items[size_t(std::max<qsizetype>(after, 0))];
    return !ownLines(text, neighbour, comments).isEmpty();
}

std::vector<TextEdit> listEdits(const QByteArray &text, const TextList &list, const std::vector<TextSpan> &comments, const ListChange &change)
{
    std::vector<TextEdit> edits;
    const TextStyle style = styleOf(text);
    const auto isRemoved = [&](size_t i) { return std::ranges::binary_search(change.removed, i); };
    for (const auto &[i, letters] : change.replaced) edits.push_back({list.items[i].span, indented(letters, indentAt(text, list.items[i].span.from), style.lineEnd)});

    size_t last = list.items.size(); // of those that stay; size(): none does
    for (size_t i = 0; i < list.items.size(); ++i)
        if (!isRemoved(i)) last = i;

    for (size_t i : change.removed) {
        const ListItem &item = list.items[i];
        if (const TextSpan lines = ownLines(text, item, comments); !lines.isEmpty()) {
            edits.push_back({lines, {}});
            continue;
        }
        TextSpan gone = through(item);
        if (i > 0 && last != list.items.size() && i > last) gone.from = i == last + 1 ? through(list.items[last]).to : gone.from; // the blanks before it
        else while (gone.to < text.size() && isBlank(text[gone.to])) ++gone.to;
        edits.push_back({gone, {}});
    }
    const bool endsWithSeparator = !list.items.empty() && !list.items.back().separator.isEmpty();
    const bool gapAtEnd = last + 1 < list.items.size();
    if (gapAtEnd && !endsWithSeparator && !change.inserted.contains(qsizetype(last)) && !list.items[last].separator.isEmpty())
        edits.push_back({list.items[last].separator, {}});

    for (const auto &[after, letters] : change.inserted) {
        const bool isLast = list.items.empty() || after == qsizetype(last);
        const QByteArray separator = after >= 0 && !list.items[size_t(after)].separator.isEmpty()
            ? text.sliced(list.items[size_t(after)].separator.from, 1) : !list.items.empty() && !list.items[0].separator.isEmpty() ? text.sliced(list.items[0].separator.from, 1) : list.separator;
        QByteArray put;
        const qsizetype open = list.brackets.from + 1, close = list.brackets.to - 1;
        if (list.items.empty()) {
            const qsizetype line = lineStart(text, close);
            const bool lines = hasLinesOfItsOwn(text, list, comments, -1) && isBlank(QByteArrayView(text).sliced(line, close - line));
            const QByteArray indent = indentAt(text, close) + style.indent;
            for (qsizetype i = 0; i < letters.size(); ++i) {
                const QByteArray follows = i + 1 < letters.size() ? separator : QByteArray();
                if (lines) put += indent + indented(letters[i], indent, style.lineEnd) + follows + style.lineEnd;
                else put += ' ' + indented(letters[i], indentAt(text, open), style.lineEnd) + follows;
            }
            if (lines) edits.push_back({{line, line}, put});
            else if (isBlank(QByteArrayView(text).sliced(open, close - open))) edits.push_back({{open, close}, put + ' '});
            else edits.push_back({{close, close}, put + ' '});
            continue;
        }
        const ListItem &neighbour = list.items[size_t(std::max<qsizetype>(after, 0))];
        const TextSpan lines = ownLines(text, neighbour, comments);
        const QByteArray indent = indentAt(text, neighbour.span.from);
        if (after < 0) {
            for (const QByteArray &one : letters) put += indented(one, indent, style.lineEnd) + separator + (lines.isEmpty() ? QByteArray(" ") : style.lineEnd + indent);
            edits.push_back({{neighbour.span.from, neighbour.span.from}, put});
        } else if (lines.isEmpty()) {
            for (const QByteArray &one : letters) put += separator + ' ' + indented(one, indent, style.lineEnd);
            edits.push_back({{neighbour.span.to, neighbour.span.to}, put});
        } else {
            if (neighbour.separator.isEmpty()) edits.push_back({{neighbour.span.to, neighbour.span.to}, separator});
            for (qsizetype i = 0; i < letters.size(); ++i) {
                const bool follows = i + 1 < letters.size() || !isLast || endsWithSeparator;
                put += indent + indented(letters[i], indent, style.lineEnd) + (follows ? separator : QByteArray()) + style.lineEnd;
            }
            if (!text.first(lines.to).endsWith('\n')) put = style.lineEnd + put; // the file ends here
            edits.push_back({{lines.to, lines.to}, put});
        }
    }
    return edits;
}

std::vector<TextEdit> itemInstead(const QByteArray &text, const TextList &list, TextSpan lines, const QByteArray &indent, const QByteArray &letters, const QByteArray &tail)
{
    const TextStyle style = styleOf(text);
    std::vector<TextEdit> edits;
    const auto following = std::ranges::find_if(list.items, [&](const ListItem &item) { return item.span.from >= lines.to; });
    if (following != list.items.begin())
        if (const ListItem &before = *std::prev(following); before.separator.isEmpty()) edits.push_back({{before.span.to, before.span.to}, list.separator});
    const bool more = following != list.items.end() || (!list.items.empty() && !list.items.back().separator.isEmpty());
    edits.push_back({lines, indent + indented(letters, indent, style.lineEnd) + (more ? list.separator : QByteArray()) + tail + style.lineEnd});
    return edits;
}

ListChange listChange(const std::vector<QJsonValue> &before, const std::vector<QJsonValue> &after, const std::function<QByteArray(const QJsonValue &)> &letters)
{
    ListChange change;
    // Longest common part by the classic table; lists of configurations have tens of items, so a large product is written anew as a whole.
    const size_t n = before.size(), m = after.size();
    const bool small = n * m <= 250'000;
    std::vector<std::vector<int>> common(small ? n + 1 : 1, std::vector<int>(small ? m + 1 : 1, 0));
    if (small)
        for (size_t i = n; i-- > 0;)
            for (size_t j = m; j-- > 0;) common[i][j] = before[i] == after[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (small && i < n && j < m && before[i] == after[j]) {
            ++i;
            ++j;
            continue;
        }
        // A gap: old items up to `iEnd` have other ones, up to `jEnd`, in their place.
        size_t iEnd = i, jEnd = j;
        while (iEnd < n || jEnd < m) {
            if (small && iEnd < n && jEnd < m && before[iEnd] == after[jEnd]) break;
            if (jEnd >= m || (iEnd < n && (!small || common[iEnd + 1][jEnd] >= common[iEnd][jEnd + 1]))) ++iEnd;
            else ++jEnd;
        }
        for (; i < iEnd && j < jEnd; ++i, ++j) change.replaced[i] = letters(after[j]);
        for (; i < iEnd; ++i) change.removed.push_back(i);
        for (; j < jEnd; ++j) change.inserted[qsizetype(i) - 1] += letters(after[j]);
    }
    return change;
}

} // namespace jitscope
