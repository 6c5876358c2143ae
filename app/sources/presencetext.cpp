// Stanzas in saved text: dumps, transcripts, log lines, cut pieces with line feeds in the wrong places. For `inspect` only: what comes over
// the wire is read by readPresence() and must be well-formed.
#include "sources/presence.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t MaxStanzas = 20'000;

struct Tag
{
    QByteArrayView name;                                // with "/" in front when it closes
    std::vector<std::pair<QByteArrayView, QString>> attributes;
    bool closed = false;                                // <a/>
    qsizetype begin = 0, end = 0;                       // of the whole tag in the text

    QString value(const char *attribute) const
    {
        for (const auto &[key, value] : attributes)
            if (key == attribute) return value;
        return {};
    }
};

bool isNameByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.'; }
bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// A value as written, without the line feeds that copying out of a terminal has put in.
QString attributeText(QByteArrayView raw)
{
    QString text = QString::fromUtf8(raw.data(), raw.size());
    text.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    if (text.contains(QLatin1Char('&'))) {
        text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
        text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&apos;"), QLatin1String("'")).replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
    return text;
}

// The tag that begins at `at`; false when there is no complete one.
bool readTag(QByteArrayView text, qsizetype at, Tag &tag)
{
    tag = {};
    tag.begin = at;
    qsizetype p = at + 1;
    const qsizetype nameStart = p;
    if (p < text.size() && text[p] == '/') ++p;
    while (p < text.size() && isNameByte(text[p])) ++p;
    tag.name = text.sliced(nameStart, p - nameStart);
    if (tag.name.isEmpty()) return false;
    for (;;) {
        while (p < text.size() && isSpace(text[p])) ++p;
        if (p >= text.size()) return false;
        if (text[p] == '/') {
            tag.closed = true;
            ++p;
            continue;
        }
        if (text[p] == '>') {
            tag.end = p + 1;
            return true;
        }
        const qsizetype key = p;
        while (p < text.size() && isNameByte(text[p])) ++p;
        if (p == key) return false;
        const QByteArrayView name = text.sliced(key, p - key);
        while (p < text.size() && isSpace(text[p])) ++p;
        if (p >= text.size() || text[p] != '=') return false;
        ++p;
        while (p < text.size() && isSpace(text[p])) ++p;
        if (p >= text.size() || (text[p] != '\'' && text[p] != '"')) return false;
        const char quote = text[p++];
        const qsizetype value = p;
        while (p < text.size() && text[p] != quote && text[p] != '<') ++p;
        if (p >= text.size() || text[p] != quote) return false;
        tag.attributes.emplace_back(name, attributeText(text.sliced(value, p - value)));
        ++p;
    }
}

// The JID that a log line names before the stanza: "Received Jibri room@domain/nick status <jibri-status…".
QString jidBefore(QByteArrayView text, qsizetype at)
{
    qsizetype line = at;
    while (line > 0 && at - line < 2000 && text[line - 1] != '\n') --line;
    static const QRegularExpression jid(QStringLiteral("(\\S+@\\S+/\\S+)"));
    QString found;
    auto it = jid.globalMatch(QString::fromUtf8(text.sliced(line, at - line)));
    while (it.hasNext()) found = it.next().captured(1);
    return found;
}

class Scanner
{
public:
    Scanner(QByteArrayView text, const ParseContext &context) : m_text(text), m_context(context)
    {
        out.origin = context.origin;
        out.at = context.at;
    }

    void scan()
    {
        Tag tag;
        qsizetype at = 0;
        const qsizetype lastEnd = m_text.lastIndexOf('>');
        while (m_found < MaxStanzas && (at = m_text.indexOf('<', at)) >= 0) {
            if (!readTag(m_text, at, tag)) {
                // log lines are full of brackets; only a cut stanza is worth a word
                if (m_open && at > lastEnd) m_cut = true;
                ++at;
                continue;
            }
            at = tag.name == "presence" ? presence(tag) : (other(tag), tag.end);
        }
        flush();
        logLines();
        if (m_cut) out.problems.push_back(QStringLiteral("the text is cut off in the middle of a stanza"));
        for (const auto &[room, nicks] : m_occupants.asKeyValueRange())
            if (m_context.keepRaws) out.raws.push_back({QStringLiteral("occupants/") + room, double(nicks.size()), {}, false});
        std::stable_sort(out.rooms.begin(), out.rooms.end(), [](const Room &a, const Room &b) { return a.id < b.id; });
    }
    size_t found() const { return m_found; }

    Observation out;

private:
    qsizetype presence(const Tag &tag)
    {
        flush();
        const qsizetype close = tag.closed ? tag.begin : m_closes ? m_text.indexOf("</presence>", tag.end) : -1;
        m_closes = m_closes && close >= 0; // looked for once in vain is enough: the text may be long
        if (close >= 0) {
            const qsizetype end = tag.closed ? tag.end : close + qsizetype(sizeof("</presence>")) - 1;
            if (const auto whole = readPresence(m_text.sliced(tag.begin, end - tag.begin), m_context)) {
                add(*whole);
                return end;
            }
        }
        begin(tag.value("from"));
        return tag.end;
    }
    void other(const Tag &tag)
    {
        if (tag.name == "iq" || tag.name == "message") {
            flush();
            begin(tag.value("from"));
        } else if (tag.name == "jibri-status") {
            flush();
            begin(jidBefore(m_text, tag.begin));
            m_open->payload = Presence::Payload::Jibri;
            if (tag.closed) flush();
        } else if (tag.name == "/jibri-status" || tag.name == "/presence" || tag.name == "/iq") {
            flush();
        } else if (tag.name == "stats") {
            if (!m_open || m_open->payload != Presence::Payload::None) {
                flush();
                begin(jidBefore(m_text, tag.begin));
            }
            m_open->payload = Presence::Payload::Stats;
        } else if (tag.name == "stat") {
            const QString name = tag.value("name");
            if (name.isEmpty()) return;
            if (!m_open) begin({});
            m_open->payload = Presence::Payload::Stats;
            m_open->stats.emplace_back(name, tag.value("value"));
        } else if (m_open && tag.name == "busy-status") {
            m_open->busyStatus = tag.value("status");
        } else if (m_open && tag.name == "health-status") {
            m_open->healthStatus = tag.value("status");
        } else if (m_open && tag.name == "item" && !tag.value("jid").isEmpty()) {
            m_open->jids.push_back(tag.value("jid"));
            m_open->affiliation = tag.value("affiliation");
            m_open->role = tag.value("role");
        }
    }
    void begin(const QString &from)
    {
        const qsizetype slash = from.indexOf(QLatin1Char('/'));
        m_open.emplace();
        m_open->room = (slash < 0 ? from : from.left(slash)).toLower();
        m_open->nick = slash < 0 ? from : from.mid(slash + 1);
    }
    void flush()
    {
        if (m_open && m_open->payload != Presence::Payload::None) {
            if (m_open->nick.isEmpty()) m_open->nick = m_open->jids.isEmpty() ? QStringLiteral("?") : m_open->jids.first();
            add(*m_open);
        }
        m_open.reset();
    }
    void add(const Presence &p)
    {
        ++m_found;
        if (!p.room.isEmpty() && p.type == Presence::Type::Available) m_occupants[p.room].insert(p.nick);
        Observation one = observePresence(p, m_context);
        std::move(one.servers.begin(), one.servers.end(), std::back_inserter(out.servers));
        std::move(one.raws.begin(), one.raws.end(), std::back_inserter(out.raws));
        std::move(one.problems.begin(), one.problems.end(), std::back_inserter(out.problems));
        for (Room &room : one.rooms) {
            const auto same = std::find_if(out.rooms.begin(), out.rooms.end(), [&](const Room &r) { return r.id == room.id; });
            if (same == out.rooms.end()) out.rooms.push_back(std::move(room));
            else std::move(room.people.begin(), room.people.end(), std::back_inserter(same->people));
        }
        if (!one.version.isEmpty()) out.version = one.version;
        if (one.serverTime) out.serverTime = one.serverTime;
    }
    // What Jicofo writes when an occupant of a brewery comes or goes.
    void logLines()
    {
        static const QRegularExpression line(QStringLiteral("(Added|Removed) brewery instance: (\\S+@\\S+/\\S+)|Jibri: (\\S+@\\S+/\\S+) (went offline)|(Failed to start a Jibri session)[^\\n]*"));
        auto it = line.globalMatch(QString::fromUtf8(m_text));
        while (it.hasNext() && m_found < MaxStanzas) {
            const auto match = it.next();
            ++m_found;
            if (match.hasCaptured(5)) {
                out.problems.push_back(match.captured(0).trimmed());
                continue;
            }
            const QString jid = match.captured(2) + match.captured(3);
            const bool there = match.captured(1) == QLatin1String("Added");
            const auto known = std::find_if(out.servers.begin(), out.servers.end(), [&](const Server &s) { return s.occupant == jid; });
            const bool isNew = known == out.servers.end();
            Server &server = isNew ? out.servers.emplace_back() : *known;
            if (isNew) {
                server.id = ServerId{jid.section(QLatin1Char('/'), 1)};
                server.name = server.id.value;
                server.occupant = jid;
                server.kind = ServerKind::Unexpected;
            }
            server.inBrewery = there;
            m_occupants[jid.section(QLatin1Char('/'), 0, 0)].insert(server.name);
            if (m_context.keepRaws) out.raws.push_back({there ? QStringLiteral("added") : QStringLiteral("removed"), 0, jid, true});
        }
    }

    const QByteArrayView m_text;
    const ParseContext &m_context;
    std::optional<Presence> m_open;
    QMap<QString, QSet<QString>> m_occupants;
    size_t m_found = 0;
    bool m_cut = false;
    bool m_closes = true;
};

// A text that begins as XML has to be XML from end to end, one or many elements; else half a stanza would pass for a small one.
Result<> checkWhole(QByteArrayView text, const ParseContext &context)
{
    const QByteArrayView start = text.trimmed();
    if (start.size() < 2 || start[0] != '<' || !((start[1] >= 'a' && start[1] <= 'z') || start[1] == '?' || start[1] == '!')) return {};
    if (start.contains("<!DOCTYPE") || start.startsWith("<?")) return fail(Error::Kind::Malformed, QStringLiteral("%1: byte 0").arg(QLatin1String(sourceKindName(context.origin.kind))), QStringLiteral("a document, not a stanza"));
    QXmlStreamReader xml;
    xml.addData(QByteArray("<stanzas xmlns:stream='http://etherx.jabber.org/streams'>"));
    xml.addData(QByteArray::fromRawData(text.data(), text.size()));
    xml.addData(QByteArray("</stanzas>"));
    while (!xml.atEnd()) xml.readNext();
    if (!xml.hasError()) return {};
    return fail(Error::Kind::Malformed, QStringLiteral("%1: line %2, column %3").arg(QLatin1String(sourceKindName(context.origin.kind))).arg(xml.lineNumber()).arg(xml.columnNumber()), xml.errorString());
}

} // namespace

Result<Observation> parsePresenceText(QByteArrayView text, const ParseContext &context)
{
    if (text.size() > MaxBody)
        return fail(Error::Kind::Malformed, QStringLiteral("presence: byte %1").arg(MaxBody), QStringLiteral("text of %1 bytes").arg(text.size()));
    if (const auto whole = checkWhole(text, context); !whole) return tl::unexpected(whole.error());
    Scanner scanner(text, context);
    scanner.scan();
    if (!scanner.found())
        return fail(Error::Kind::Malformed, QStringLiteral("presence: byte 0"), QStringLiteral("no presence, no statistics and no Jibri status in this text"));
    return std::move(scanner.out);
}

} // namespace jitscope
