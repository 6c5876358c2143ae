#include "sources/exposition.h"

#include "sources/expositioncheck.h"

#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace jitscope {
namespace {

enum : quint8 { NameStart = 1, NameRest = 2, LabelStart = 4, LabelRest = 8, Digit = 16, Plain = 32 };

// What a byte may be; Plain: inside a label value, neither quote nor backslash.
constexpr auto bytes = [] {
    std::array<quint8, 256> t{};
    for (int c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool digit = c >= '0' && c <= '9';
        if (letter) t[c] |= NameStart | NameRest | LabelStart | LabelRest;
        if (c == ':') t[c] |= NameStart | NameRest;
        if (digit) t[c] |= NameRest | LabelRest | Digit;
        if (c != '"' && c != '\\') t[c] |= Plain;
    }
    return t;
}();
bool is(char c, quint8 what) { return bytes[quint8(c)] & what; }

const char *skipBlanks(const char *p, const char *end)
{
    while (p != end && (*p == ' ' || *p == '\t')) ++p;
    return p;
}

std::string_view view(const char *from, const char *to) { return {from, size_t(to - from)}; }

bool sameWord(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size()) return false;
    for (size_t i = 0; i < text.size(); ++i)
        if ((text[i] | 0x20) != lower[i]) return false;
    return true;
}

FamilyType typeOf(std::string_view word, bool &known)
{
    static constexpr std::pair<std::string_view, FamilyType> words[] = {
        {"counter", FamilyType::Counter}, {"gauge", FamilyType::Gauge}, {"histogram", FamilyType::Histogram}, {"summary", FamilyType::Summary},
        {"untyped", FamilyType::Unknown}, {"unknown", FamilyType::Unknown}, {"info", FamilyType::Info}, {"stateset", FamilyType::StateSet},
        {"gaugehistogram", FamilyType::GaugeHistogram}};
    known = true;
    for (const auto &[name, type] : words)
        if (word == name) return type;
    known = false;
    return FamilyType::Unknown;
}

// Powers of ten that a double holds exactly: with a mantissa under 2^53 one operation gives the correctly rounded figure.
constexpr double tens[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace

const char *familyTypeName(FamilyType type)
{
    static constexpr const char *names[] = {"unknown", "counter", "gauge", "histogram", "gaugehistogram", "summary", "info", "stateset"};
    return size_t(type) < std::size(names) ? names[size_t(type)] : "unknown";
}

bool expositionNumber(std::string_view text, double &value)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    if (p == end) return false;
    const bool negative = *p == '-';
    if (*p == '-' || *p == '+') ++p;
    if (p == end) return false;
    if (!is(*p, Digit) && *p != '.') {
        const std::string_view word = view(p, end);
        if (sameWord(word, "nan")) value = std::numeric_limits<double>::quiet_NaN();
        else if (sameWord(word, "inf") || sameWord(word, "infinity")) value = negative ? -HUGE_VAL : HUGE_VAL;
        else return false;
        return true;
    }
    // most figures are short decimals: up to 15 digits, perhaps a point
    const char *const start = p;
    quint64 digits = 0;
    int count = 0, fraction = 0;
    for (; p != end && is(*p, Digit); ++p, ++count) digits = digits * 10 + quint64(*p - '0');
    if (p != end && *p == '.') {
        ++p;
        const char *const point = p;
        for (; p != end && is(*p, Digit); ++p, ++count) digits = digits * 10 + quint64(*p - '0');
        fraction = int(p - point);
    }
    if (count == 0) return false;
    int exponent = 0;
    const char *const mantissaEnd = p;
    if (p != end && (*p | 0x20) == 'e') {
        ++p;
        const bool down = p != end && *p == '-';
        if (p != end && (*p == '-' || *p == '+')) ++p;
        if (p == end) return false;
        for (; p != end && is(*p, Digit); ++p) exponent = std::min(exponent * 10 + (*p - '0'), 100000);
        if (!is(p[-1], Digit)) return false;
        if (down) exponent = -exponent;
    }
    if (p != end) return false;
    const int scale = exponent - fraction;
    if (count <= 15 && scale >= -22 && scale <= 22) {
        const double whole = double(digits);
        value = scale < 0 ? whole / tens[-scale] : whole * tens[scale];
    } else {
        const auto [stop, code] = std::from_chars(start, end, value);
        if (code == std::errc::result_out_of_range) value = exponent > 0 || mantissaEnd - start > 300 ? HUGE_VAL : 0.0;
        else if (code != std::errc() || stop != end) return false;
    }
    if (negative) value = -value;
    return true;
}

QString unescaped(std::string_view raw)
{
    if (raw.find('\\') == std::string_view::npos) return QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    std::string out;
    out.reserve(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            out += raw[i];
            continue;
        }
        const char c = raw[++i];
        if (c == 'n') out += '\n';
        else if (c == '\\' || c == '"') out += c;
        else (out += '\\') += c; // no escape: both characters stand (OpenMetrics)
    }
    return QString::fromUtf8(out.data(), qsizetype(out.size()));
}

bool claimsOpenMetrics(std::string_view page)
{
    size_t at = page.rfind("# EOF");
    while (at != std::string_view::npos) {
        const size_t behind = at + 5;
        if ((at == 0 || page[at - 1] == '\n') && (behind == page.size() || page[behind] == '\n' || page[behind] == '\r')) return true;
        if (at == 0 || page.size() - at > 4096) return false; // far from the end it is text of somebody's help
        at = page.rfind("# EOF", at - 1);
    }
    return false;
}

std::string_view ExpositionSample::label(std::string_view wanted) const
{
    for (const ExpositionLabel &l : labels)
        if (l.name == wanted) return l.value;
    return {};
}

ExpositionReader::ExpositionReader(std::string_view page, Dialect dialect)
    : m_pos(page.data()), m_end(page.data() + page.size()), m_dialect(dialect), m_claimsOpenMetrics(dialect == Dialect::OpenMetrics || (dialect == Dialect::Lenient && claimsOpenMetrics(page)))
{
    if (page.substr(0, 3) == "\xef\xbb\xbf" && dialect == Dialect::Lenient) m_pos += 3;
    if (dialect != Dialect::Lenient) {
        m_check = std::make_unique<ExpositionCheck>(dialect);
        if (!simdjson::validate_utf8(page.data(), page.size())) m_check->distrustEncoding();
    }
    m_labels.reserve(16);
}

ExpositionReader::~ExpositionReader() = default;

bool ExpositionReader::fail(const char *why)
{
    if (m_error.isEmpty()) m_error = QString::fromLatin1(why);
    return false;
}

ExpositionReader::Item ExpositionReader::failed(const char *why)
{
    fail(why);
    m_done = true;
    return Item::Failed;
}

ExpositionReader::Item ExpositionReader::next()
{
    if (m_done) return m_error.isEmpty() ? Item::End : Item::Failed;
    const Item item = scanLine();
    if (!m_check || item == Item::Failed) return item;
    const char *why = nullptr;
    switch (item) {
    case Item::Sample: why = m_check->sample(m_sample); break;
    case Item::Help:
    case Item::Type:
    case Item::Unit: why = m_check->meta(item, m_meta); break;
    case Item::End: why = m_check->end(m_eof, m_unterminated); break;
    case Item::Failed: break;
    }
    return why ? failed(why) : item;
}

ExpositionReader::Item ExpositionReader::scanLine()
{
    const bool strict = m_dialect == Dialect::OpenMetrics;
    while (m_pos != m_end) {
        ++m_line;
        const char *feed = static_cast<const char *>(std::memchr(m_pos, '\n', size_t(m_end - m_pos)));
        m_unterminated = !feed;
        const char *stop = feed ? feed : m_end;
        const char *start = m_pos;
        m_pos = feed ? feed + 1 : m_end;
        if (size_t(stop - start) > MaxLine) return failed("line is too long");
        if (m_eof && m_dialect != Dialect::Text004) {
            // a cut and repeated page; blank lines behind the end mark do no harm
            if (strict || skipBlanks(start, stop) != stop) return failed("text after # EOF");
            continue;
        }
        if (m_dialect == Dialect::Lenient && stop != start && stop[-1] == '\r') --stop;
        if (m_check && !m_check->encoding(view(start, stop))) return failed("not UTF-8");
        if (!strict) start = skipBlanks(start, stop);
        if (start == stop) {
            if (strict) return failed("blank line");
            continue;
        }
        if (*start != '#') return scanSample(view(start, stop));
        const Item item = scanMeta(view(start, stop));
        if (item != Item::End) return item; // End: a comment
    }
    m_done = true;
    return Item::End;
}

ExpositionReader::Item ExpositionReader::scanMeta(std::string_view line)
{
    const bool strict = m_dialect == Dialect::OpenMetrics;
    if (line == "# EOF") {
        m_eof = true;
        return Item::End;
    }
    const char *p = line.data() + 1;
    const char *const end = line.data() + line.size();
    if (strict) {
        if (p == end || *p != ' ') return failed("not a metadata line");
        ++p;
    } else {
        p = skipBlanks(p, end);
    }
    const char *wordStart = p;
    while (p != end && *p >= 'A' && *p <= 'Z') ++p;
    const std::string_view word = view(wordStart, p);
    const Item item = word == "HELP" ? Item::Help : word == "TYPE" ? Item::Type : word == "UNIT" ? Item::Unit : Item::End;
    if (item == Item::End || (p != end && *p != ' ' && *p != '\t')) return strict ? failed("not HELP, TYPE, UNIT or EOF") : Item::End;
    if (!strict) p = skipBlanks(p, end);
    else if (p == end) return failed("metadata without a name");
    else ++p;
    const char *nameStart = p;
    if (p != end && *p == '"') { // a name in quotes may hold anything
        for (++p; p != end && *p != '"'; ++p)
            if (*p == '\\' && p + 1 != end) ++p;
        if (p == end) return failed("name is not closed");
        ++p;
    } else {
        while (p != end && is(*p, NameRest)) ++p;
    }
    const std::string_view name = view(nameStart, p);
    if (name.empty()) return strict ? failed("metadata without a name") : Item::End; // "# HELP" alone is a comment
    if (is(name.front(), Digit) || (p != end && *p != ' ' && !(*p == '\t' && !strict))) return failed("not a metric name");
    if (strict) {
        if (p == end) return failed("metadata without a value");
        ++p;
    } else {
        p = skipBlanks(p, end);
    }
    m_meta = {name, view(p, end), FamilyType::Unknown};
    if (item == Item::Type) {
        std::string_view text = m_meta.text;
        while (!strict && !text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
        m_meta.text = text;
        bool known = false;
        m_meta.type = typeOf(text, known);
        if (strict && (!known || text == "untyped")) return failed("not a metric type");
        if (m_dialect == Dialect::Text004 && !known) return failed("not a metric type");
    }
    if (m_family != name) m_type = FamilyType::Unknown;
    m_family = name;
    if (item == Item::Type) m_type = m_meta.type;
    return item;
}

// The family that a sample belongs to: the last metadata, when the name is its own or one of its suffixes.
void ExpositionReader::coverByMeta()
{
    m_sample.family = m_sample.name;
    m_sample.type = FamilyType::Unknown;
    const std::string_view name = m_sample.name;
    if (m_family.empty() || name.size() < m_family.size() || name.compare(0, m_family.size(), m_family) != 0) return;
    const std::string_view suffix = name.substr(m_family.size());
    bool covered = suffix.empty();
    if (!covered) switch (m_type) {
        case FamilyType::Counter: covered = suffix == "_total" || suffix == "_created"; break;
        case FamilyType::Histogram: covered = suffix == "_bucket" || suffix == "_count" || suffix == "_sum" || suffix == "_created"; break;
        case FamilyType::GaugeHistogram: covered = suffix == "_bucket" || suffix == "_gcount" || suffix == "_gsum"; break;
        case FamilyType::Summary: covered = suffix == "_count" || suffix == "_sum" || suffix == "_created"; break;
        case FamilyType::Info: covered = suffix == "_info"; break;
        default: break;
        }
    if (!covered) return;
    m_sample.family = m_family;
    m_sample.type = m_type;
}

ExpositionReader::Item ExpositionReader::scanSample(std::string_view line)
{
    const bool strict = m_dialect == Dialect::OpenMetrics;
    const char *p = line.data();
    const char *const end = p + line.size();
    if (++m_samples > MaxSamples) return failed("too many samples");
    m_sample = {};
    const char *nameStart = p;
    if (is(*p, NameStart)) {
        do ++p;
        while (p != end && is(*p, NameRest));
    } else if (*p != '{') {
        return failed("not a metric name");
    }
    m_sample.name = view(nameStart, p);
    if (!strict) p = skipBlanks(p, end);
    m_labels.clear();
    if (p != end && *p == '{') {
        const char *open = ++p;
        if (!scanLabels(p, end, m_labels, m_sample.name.empty())) return failed("labels");
        m_sample.labels = m_labels;
        m_sample.labelText = view(open, p - 1);
        if (strict && (p == end || *p != ' ')) return failed("no blank after the labels");
    } else if (p == end || (p == nameStart + m_sample.name.size() && *p != ' ')) {
        return failed(p == end ? "no value" : "not a metric name");
    }
    if (m_sample.name.empty()) return failed("no metric name");
    if (strict) ++p;
    else p = skipBlanks(p, end);
    const char *valueStart = p;
    while (p != end && *p != ' ' && *p != '\t' && *p != '#') ++p;
    if (p == valueStart) return failed("no value");
    if (!expositionNumber(view(valueStart, p), m_sample.value)) {
        m_error = QStringLiteral("value is not a number (%1)").arg(QString::fromUtf8(valueStart, std::min<qsizetype>(p - valueStart, 40)));
        return failed("");
    }
    if (p != end && *p == '#') return failed("no blank before the exemplar");
    if (p != end) {
        const char *rest = strict ? p + 1 : skipBlanks(p, end);
        if (strict && rest == end) return failed("blank at the end");
        p = rest;
        if (p != end && *p != '#') {
            if (!scanTimestamp(p, end)) return failed("timestamp");
            if (p != end) {
                rest = strict ? p + 1 : skipBlanks(p, end);
                if (strict && rest == end) return failed("blank at the end");
                p = rest;
            }
        }
        if (p != end && (*p != '#' || m_dialect == Dialect::Text004 || !scanExemplar(p, end))) return failed("text after the value");
    }
    coverByMeta();
    return Item::Sample;
}

bool ExpositionReader::scanTimestamp(const char *&p, const char *end)
{
    const char *start = p;
    while (p != end && *p != ' ' && *p != '\t' && *p != '#') ++p;
    const std::string_view text = view(start, p);
    if (!expositionNumber(text, m_sample.timestamp) || !std::isfinite(m_sample.timestamp)) return fail("timestamp is not a number");
    // seconds in OpenMetrics, whole milliseconds in 0.0.4
    if (m_claimsOpenMetrics) m_sample.timestamp *= 1000;
    else if (text.find_first_of(".eE") != std::string_view::npos) return fail("timestamp is not a whole number of milliseconds");
    m_sample.hasTimestamp = true;
    return true;
}

bool ExpositionReader::scanLabels(const char *&p, const char *end, std::vector<ExpositionLabel> &labels, bool nameInside)
{
    const bool strict = m_dialect == Dialect::OpenMetrics;
    bool first = true;
    for (;;) {
        if (!strict) p = skipBlanks(p, end);
        if (p == end) return fail("labels are not closed");
        if (*p == '}' && (first || !strict)) {
            ++p;
            return true;
        }
        std::string_view name;
        if (*p == '"' && !strict) { // a name in quotes: {"http.requests","net.peer"="a"}
            const char *start = ++p;
            for (; p != end && *p != '"'; ++p)
                if (*p == '\\' && p + 1 != end) ++p;
            if (p == end) return fail("name is not closed");
            name = view(start, p++);
        } else {
            const char *start = p;
            if (!is(*p, LabelStart)) return fail("not a label name");
            while (p != end && is(*p, LabelRest)) ++p;
            name = view(start, p);
        }
        if (!strict) p = skipBlanks(p, end);
        if (nameInside && first && p != end && (*p == ',' || *p == '}')) {
            m_sample.name = name;
        } else {
            if (p == end || *p != '=') return fail("label without a value");
            ++p;
            if (!strict) p = skipBlanks(p, end);
            if (p == end || *p != '"') return fail("label value is not quoted");
            const char *start = ++p;
            for (;;) {
                while (p != end && is(*p, Plain)) ++p;
                if (p == end) return fail("label value is not closed");
                if (*p == '"') break;
                if (++p == end) return fail("label value is not closed");
                if (m_dialect == Dialect::Text004 && *p != 'n' && *p != '\\' && *p != '"') return fail("unknown escape");
                ++p;
            }
            if (name == "__name__") return fail("label is called __name__");
            if (labels.size() == MaxLabels) return fail("too many labels");
            labels.push_back({name, view(start, p++)});
        }
        first = false;
        if (!strict) p = skipBlanks(p, end);
        if (p == end) return fail("labels are not closed");
        if (*p == ',') {
            ++p;
            if (strict && p != end && *p == '}') return fail("comma before the brace");
        } else if (*p != '}') {
            return fail("neither comma nor brace after a label");
        } else {
            ++p;
            return true;
        }
    }
}

// "# {trace_id="a"} 0.5 123.4" behind a value.
bool ExpositionReader::scanExemplar(const char *&p, const char *end)
{
    const bool strict = m_dialect == Dialect::OpenMetrics;
    ++p;
    if (p == end || *p != ' ') return fail("not an exemplar");
    p = strict ? p + 1 : skipBlanks(p, end);
    if (p == end || *p != '{') return fail("not an exemplar");
    ++p;
    m_exemplarLabels.clear();
    if (!scanLabels(p, end, m_exemplarLabels, false)) return false;
    m_sample.exemplarLabels = m_exemplarLabels;
    if (p == end || *p != ' ') return fail("exemplar without a value");
    p = strict ? p + 1 : skipBlanks(p, end);
    const char *start = p;
    while (p != end && *p != ' ') ++p;
    if (!expositionNumber(view(start, p), m_sample.exemplarValue)) return fail("exemplar's value is not a number");
    if (p != end) {
        p = strict ? p + 1 : skipBlanks(p, end);
        start = p;
        while (p != end && *p != ' ') ++p;
        double when = 0;
        if (start == p ? strict : !expositionNumber(view(start, p), when) || !std::isfinite(when)) return fail("exemplar's timestamp is not a number");
        if (!strict) p = skipBlanks(p, end);
    }
    if (p != end) return fail("text after the exemplar");
    m_sample.hasExemplar = true;
    return true;
}

} // namespace jitscope
