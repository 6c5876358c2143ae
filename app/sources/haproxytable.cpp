#include "sources/haproxytable.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace jitscope {
namespace {

Error badTable(const QString &where, qsizetype line, const char *why) { return {Error::Kind::Malformed, QStringLiteral("%1, line %2").arg(where).arg(line), QLatin1String(why)}; }

// HAProxy's errors are ordinary text.
Error refusal(const QString &where, QByteArrayView line) { return {Error::Kind::Unsupported, where, visibleText(QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 300))).trimmed(), 200)}; }

std::optional<qint64> wholeNumber(QByteArrayView text)
{
    qint64 n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc() || end != text.data() + text.size() || n < 0) return {};
    return n;
}

int intOf(QByteArrayView text, int missing)
{
    const auto n = wholeNumber(text);
    return n && *n <= std::numeric_limits<int>::max() ? int(*n) : missing;
}

std::optional<StickTableHead> headOf(QByteArrayView line)
{
    constexpr QByteArrayView begin("# table: ");
    if (!line.startsWith(begin)) return {};
    StickTableHead head;
    bool first = true;
    for (const QByteArray &part : line.sliced(begin.size()).toByteArray().split(',')) {
        const QByteArray p = part.trimmed();
        if (std::exchange(first, false)) head.name = QString::fromUtf8(p.left(256));
        else if (p.startsWith("type:")) head.type = QString::fromUtf8(p.mid(5).trimmed().left(64));
        else if (p.startsWith("size:")) head.size = intOf(p.mid(5).trimmed(), 0);
        else if (p.startsWith("used:")) head.used = intOf(p.mid(5).trimmed(), -1);
    }
    if (head.name.isEmpty()) return {};
    return head;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// "\ ", "\\", "\=", "\t", "\x5b" and the like as HAProxy's dump_text writes them.
QByteArray unescapedText(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text[from] != '\\' || from + 1 >= text.size()) {
            out += text[from];
            continue;
        }
        const char c = text[++from];
        if (c == 'x' && from + 2 < text.size() && hexDigit(text[from + 1]) >= 0 && hexDigit(text[from + 2]) >= 0) {
            out += char(hexDigit(text[from + 1]) * 16 + hexDigit(text[from + 2]));
            from += 2;
        } else {
            out += c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c == 'e' ? '\033' : c;
        }
    }
    return out;
}

// The next word "name=value" of a line, up to the next bare space; false at its end. For tables of 100,000 lines: nothing is copied, and it is memchr that
// looks at each character.
struct TableWord { QByteArrayView name, value; bool escaped = false; }; // value: as it stands
bool nextWord(const char *&at, const char *end, TableWord &word)
{
    while (at < end && *at == ' ') ++at;
    if (at >= end) return false;
    const auto find = [end](const char *from, char c) {
        const void *hit = std::memchr(from, c, size_t(end - from));
        return hit ? static_cast<const char *>(hit) : end;
    };
    const char *stop = find(at, ' ');
    const void *equal = std::memchr(at, '=', size_t(stop - at));
    word = {};
    if (!equal) { // a word without a value
        at = stop;
        return true;
    }
    const char *value = static_cast<const char *>(equal) + 1;
    const void *slash = std::memchr(value, '\\', size_t(stop - value));
    if (slash) { // what stands behind a backslash is no end
        word.escaped = true;
        stop = static_cast<const char *>(slash);
        while (stop < end && *stop != ' ') stop += *stop == '\\' && stop + 1 < end ? 2 : 1;
    }
    word.name = {at, value - 1 - at};
    word.value = {value, stop - value};
    at = stop;
    return true;
}

template<class Each>
void linesOf(QByteArrayView body, Each &&each) // until it says false
{
    qsizetype n = 0;
    for (qsizetype from = 0; from < body.size();) {
        qsizetype end = body.indexOf('\n', from);
        if (end < 0) end = body.size();
        QByteArrayView line = body.sliced(from, end - from);
        if (line.endsWith('\r')) line.chop(1);
        if (!each(++n, line)) return;
        from = end + 1;
    }
}

} // namespace

Result<std::vector<StickTableHead>> readStickTableHeads(QByteArrayView body, const QString &where)
{
    std::vector<StickTableHead> heads;
    std::optional<Error> error;
    linesOf(body, [&](qsizetype n, QByteArrayView line) {
        if (line.trimmed().isEmpty()) return true;
        const auto head = headOf(line);
        if (head) heads.push_back(*head);
        else error = heads.empty() && !line.startsWith('#') && !line.startsWith("0x") ? refusal(where, line) : badTable(where, n, "not a table of HAProxy");
        if (heads.size() > 10'000) error = badTable(where, n, "too many tables");
        return !error;
    });
    if (error) return tl::unexpected(*error);
    if (heads.empty()) return fail(Error::Kind::Unsupported, where, QStringLiteral("this HAProxy has no stick table"));
    return heads;
}

const StickTableHead *roomTable(const std::vector<StickTableHead> &heads, const QString &wanted, const QStringList &backends)
{
    const StickTableHead *best = nullptr;
    for (const StickTableHead &head : heads) {
        if (!wanted.isEmpty()) {
            if (head.name == wanted) return &head;
            continue;
        }
        if (head.type != QLatin1String("string")) continue; // rooms are text; others count addresses
        const auto rank = [&](const StickTableHead &h) { return std::pair(backends.contains(h.name), h.used); };
        if (!best || rank(head) > rank(*best)) best = &head;
    }
    return best;
}

Result<StickTable> readStickTable(QByteArrayView body, const QString &where, const StickTableHints &hints)
{
    StickTable table;
    table.at = hints.at;
    table.keyLength = hints.keyLength;
    std::optional<Error> error;
    bool begun = false;
    int entries = 0;
    QHash<QByteArray, int> known; // the words about a server, as they stand → target
    const auto newTarget = [&](int id, const QByteArray &address, const QByteArray &name) {
        StickTable::Target target{id, QString::fromUtf8(name.left(256)), QString::fromUtf8(address.left(256))};
        const BehindProxy *is = nullptr;
        int same = 0; // that have this number, over all backends
        for (const BehindProxy &b : hints.behind) {
            if (id < 0 || b.id != id) continue;
            ++same;
            if (b.backend == table.name) {
                is = &b;
                same = 1;
                break;
            }
            is = &b;
        }
        if (is && same == 1) { // else the number alone says nothing
            if (target.name.isEmpty()) target.name = is->name;
            if (target.address.isEmpty()) target.address = is->address;
        }
        return table.target(target);
    };
    QByteArray server; // made anew for each line, in the same place
    linesOf(body, [&](qsizetype n, QByteArrayView line) {
        if (line.isEmpty() || (line[0] != '0' && line.trimmed().isEmpty())) return true;
        if (!begun) {
            const auto head = headOf(line);
            if (!head) error = line.startsWith("0x") || line.startsWith('#') ? badTable(where, n, "not a table of HAProxy") : refusal(where, line);
            else {
                begun = true;
                table.name = head->name;
                table.size = head->size;
                table.used = head->used;
            }
            return !error;
        }
        const qsizetype colon = line.indexOf(": ");
        if (colon < 0 || !line.startsWith("0x")) {
            error = badTable(where, n, "not an entry of a table");
            return false;
        }
        if (++entries > MaxStickEntries) return false; // told by used
        TableWord key, address, name, id, word;
        qint64 expires = -1;
        const char *at = line.data() + colon + 2, *const end = line.data() + line.size();
        while (nextWord(at, end, word)) {
            switch (word.name.size()) { // most words are none of ours
            case 3:
                if (word.name == "key") key = word;
                else if (word.name == "exp") expires = wholeNumber(word.value).value_or(-1);
                break;
            case 9:
                if (word.name == "server_id") id = word;
                break;
            case 10:
                if (word.name == "server_key") address = word;
                break;
            case 11:
                if (word.name == "server_name") name = word;
                break;
            }
        }
        int target = -1;
        if (!id.value.isEmpty() || !address.value.isEmpty() || !name.value.isEmpty()) {
            server.resize(0);
            server.append(id.value).append(' ').append(address.value).append(' ').append(name.value);
            const auto it = known.constFind(server);
            if (it != known.cend()) {
                target = *it;
            } else {
                const auto text = [](const TableWord &w) { return w.escaped ? unescapedText(w.value) : w.value.toByteArray(); };
                const int number = intOf(id.value, -1);
                if (number >= 0 || !address.value.isEmpty() || !name.value.isEmpty()) target = newTarget(number, text(address), text(name));
                known.insert(QByteArray(server.constData(), server.size()), target);
            }
        }
        if (key.escaped) table.add(unescapedText(key.value), target, expires);
        else table.add(key.value, target, expires);
        return true;
    });
    if (error) return tl::unexpected(*error);
    if (!begun) return fail(Error::Kind::Malformed, where + QStringLiteral(", line 1"), QStringLiteral("no table of HAProxy"));
    table.seal();
    return table;
}

} // namespace jitscope
