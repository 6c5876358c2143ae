#include "sources/presence.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <utility>

namespace jitscope {
namespace {

constexpr qsizetype MaxStanza = 1024 * 1024;
constexpr size_t MaxDetails = 2000; // values of one stanza that are kept beside its payload
constexpr size_t MaxStats = 2000;
constexpr size_t MaxItems = 100;

// One page of the official documentation has a blank before the name; a server that copied it would too.
bool isNamespace(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.namespaceUri().trimmed() == name;
}

constexpr QLatin1String JibriNs("http://jitsi.org/protocol/jibri");
constexpr QLatin1String ColibriNs("http://jitsi.org/protocol/colibri");
constexpr QLatin1String MucUserNs("http://jabber.org/protocol/muc#user");

// Children that only clients in meeting rooms (and the focus there) send.
bool isMeetingChild(QStringView name)
{
    static constexpr QLatin1String names[] = {QLatin1String("SourceInfo"), QLatin1String("stats-id"), QLatin1String("audiomuted"), QLatin1String("videomuted"),
                                              QLatin1String("features"), QLatin1String("jitsi_participant_region"), QLatin1String("jitsi_participant_codecList"),
                                              QLatin1String("conference-properties"), QLatin1String("jibri-recording-status"), QLatin1String("bridgeNotAvailable")};
    return std::any_of(std::begin(names), std::end(names), [&](QLatin1String n) { return name == n; });
}

// The figures of a bridge: hundreds of <stat name='…' value='…'/> in one element, the most by far of what a brewery says, every ten seconds of every bridge. Read by hand they cost a tenth.
struct PlainStats
{
    qsizetype begin = 0, end = 0; // what stands between <stats …> and </stats>
    std::vector<std::pair<QString, QString>> values;
};

// Nothing if anything there needs an XML reader: entities, bytes beyond ASCII, other elements or attributes, a second <stats>, CDATA anywhere.
std::optional<PlainStats> plainStats(QByteArrayView stanza)
{
    constexpr QByteArrayView Open("<stats "), Close("</stats>"), Stat("<stat ");
    const qsizetype open = stanza.indexOf(Open);
    if (open < 0 || stanza.indexOf(Open, open + 1) >= 0 || stanza.indexOf("<!") >= 0) return {};
    PlainStats out;
    out.begin = stanza.indexOf('>', open) + 1;
    out.end = stanza.indexOf(Close, open);
    if (out.begin <= 0 || out.end < out.begin || stanza[out.begin - 2] == '/') return {};
    for (qsizetype i = out.begin; i < out.end;) {
        if (stanza.sliced(i, std::min(Stat.size(), out.end - i)) != Stat || out.values.size() == MaxStats) return {};
        i += Stat.size();
        QByteArrayView name, value;
        while (i < out.end && stanza[i] != '/') {
            const qsizetype equals = stanza.indexOf('=', i);
            if (equals < 0 || equals + 1 >= out.end) return {};
            const QByteArrayView key = stanza.sliced(i, equals - i);
            QByteArrayView &into = key == "name" ? name : value;
            if ((key != "name" && key != "value") || !into.isNull()) return {};
            const char quote = stanza[equals + 1];
            const qsizetype close = quote == '"' || quote == '\'' ? stanza.indexOf(quote, equals + 2) : -1;
            if (close < 0 || close >= out.end) return {};
            into = stanza.sliced(equals + 2, close - equals - 2);
            if (std::any_of(into.begin(), into.end(), [](char c) { return c < ' ' || c > '~' || c == '&' || c == '<'; })) return {};
            i = close + 1;
            if (stanza[i] == ' ') ++i;
            else if (stanza[i] != '/') return {};
        }
        if (i + 1 >= out.end || stanza[i + 1] != '>') return {};
        i += 2;
        if (!name.isEmpty() && !value.isNull()) out.values.emplace_back(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    return out;
}

class Reader
{
public:
    // With `plain`, the bytes hold an empty <stats></stats> in the place of those.
    explicit Reader(const QByteArray &bytes, PlainStats *plain = nullptr) : m_plain(plain), m_xml(bytes) {}

    bool metPlain() const { return !m_plain; }
    bool read()
    {
        if (!m_xml.readNextStartElement()) return false;
        const QStringView ns = m_xml.namespaceUri();
        if (m_xml.name() != QLatin1String("presence") || !(ns.isEmpty() || ns == QLatin1String("jabber:client") || ns == QLatin1String("jabber:server")))
            return refuse(QStringLiteral("not a presence but <%1>").arg(m_xml.name().left(40)));
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString from = attributes.value(QLatin1String("from")).toString();
        const qsizetype slash = from.indexOf(QLatin1Char('/'));
        out.room = (slash < 0 ? from : from.left(slash)).toLower();
        if (slash >= 0) out.nick = from.mid(slash + 1);
        out.id = attributes.value(QLatin1String("id")).toString();
        const QStringView type = attributes.value(QLatin1String("type"));
        if (type == QLatin1String("unavailable")) out.type = Presence::Type::Unavailable;
        else if (type == QLatin1String("error")) out.type = Presence::Type::Error;
        else if (!type.isEmpty()) return refuse(QStringLiteral("presence of type %1").arg(type.left(40)));
        while (m_xml.readNextStartElement()) child();
        if (m_xml.hasError()) return false;
        while (!m_xml.atEnd()) m_xml.readNext(); // what stands behind the stanza must be nothing
        return !m_xml.hasError();
    }
    QString place() const { return QStringLiteral("line %1, column %2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber()); }
    QString reason() const { return m_refusal.isEmpty() ? m_xml.errorString() : m_refusal; }

    Presence out;

private:
    bool refuse(const QString &why)
    {
        m_refusal = why;
        return false;
    }
    QString attribute(const char *name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }
    void setPayload(Presence::Payload payload)
    {
        if (out.payload == Presence::Payload::None || out.payload == Presence::Payload::Meeting) out.payload = payload;
    }

    void child()
    {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("jibri-status") && isNamespace(m_xml, JibriNs)) jibri();
        else if (name == QLatin1String("stats") && isNamespace(m_xml, ColibriNs)) stats();
        else if (name == QLatin1String("x") && isNamespace(m_xml, MucUserNs)) mucUser();
        else if (name == QLatin1String("error")) error();
        else if (name == QLatin1String("status")) out.statusText = text();
        else if (name == QLatin1String("c") || name == QLatin1String("occupant-id")) skip();
        else {
            if (isMeetingChild(name)) setPayload(Presence::Payload::Meeting);
            detail(name.toString(), 1);
        }
    }
    void jibri()
    {
        setPayload(Presence::Payload::Jibri);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("busy-status")) out.busyStatus = attribute("status");
            else if (m_xml.name() == QLatin1String("health-status")) out.healthStatus = attribute("status");
            skip();
        }
    }
    void stats()
    {
        setPayload(Presence::Payload::Stats);
        if (m_plain) out.stats = std::move(std::exchange(m_plain, nullptr)->values);
        while (m_xml.readNextStartElement()) {
            const QString name = attribute("name");
            if (m_xml.name() == QLatin1String("stat") && !name.isEmpty() && m_xml.attributes().hasAttribute(QLatin1String("value")) && out.stats.size() < MaxStats)
                out.stats.emplace_back(name, attribute("value"));
            skip();
        }
    }
    void mucUser()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == QLatin1String("item")) item();
            else if (name == QLatin1String("status")) {
                bool ok = false;
                const int code = attribute("code").toInt(&ok);
                if (ok && out.codes.size() < MaxItems) out.codes.push_back(code);
                skip();
            } else if (name == QLatin1String("destroy")) {
                out.destroyed = true;
                while (m_xml.readNextStartElement()) {
                    if (m_xml.name() == QLatin1String("reason")) out.reason = text();
                    else skip();
                }
            } else skip();
        }
    }
    void item()
    {
        if (out.jids.isEmpty()) {
            out.affiliation = attribute("affiliation");
            out.role = attribute("role");
        }
        if (size_t(out.jids.size()) < MaxItems) out.jids.push_back(attribute("jid"));
        if (const QString nick = attribute("nick"); !nick.isEmpty()) out.newNick = nick;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("actor")) {
                out.actor = attribute("nick").isEmpty() ? attribute("jid") : attribute("nick");
                skip();
            } else if (m_xml.name() == QLatin1String("reason")) out.reason = text();
            else skip();
        }
    }
    void error()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("text")) out.errorText = text();
            else {
                if (out.errorCondition.isEmpty()) out.errorCondition = m_xml.name().toString();
                skip();
            }
        }
    }
    void keep(const QString &key, const QString &value)
    {
        if (out.details.size() < MaxDetails) out.details.emplace_back(key, value);
    }
    // Everything with a value, children joined by "/": <property key="a" value="b"/> is a=b, other attributes are element/attribute.
    void detail(const QString &path, int depth)
    {
        if (depth > MaxNesting) return skip();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (attributes.hasAttribute(QLatin1String("key")) && attributes.hasAttribute(QLatin1String("value"))) {
            const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
            keep(path.left(slash + 1) + attributes.value(QLatin1String("key")).toString(), attributes.value(QLatin1String("value")).toString());
        } else {
            for (const QXmlStreamAttribute &a : attributes) keep(path + QLatin1Char('/') + a.qualifiedName().toString(), a.value().toString());
        }
        QString own;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) break;
            if (token == QXmlStreamReader::Characters) own += m_xml.text();
            else if (token == QXmlStreamReader::StartElement) detail(path + QLatin1Char('/') + m_xml.name().toString(), depth + 1);
        }
        if (own = own.trimmed(); !own.isEmpty()) keep(path, own);
    }
    // Text of an element without descending into what does not belong there.
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }
    void skip() { m_xml.skipCurrentElement(); }

    PlainStats *m_plain; // until their element is met
    QXmlStreamReader m_xml;
    QString m_refusal;
};

} // namespace

bool Presence::hasCode(int code) const
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Result<Presence> readPresence(QByteArrayView stanza, const ParseContext &context)
{
    const QString source = QLatin1String(sourceKindName(context.origin.kind));
    if (stanza.size() > MaxStanza)
        return fail(Error::Kind::Malformed, source + QStringLiteral(": byte %1").arg(MaxStanza), QStringLiteral("stanza of %1 bytes").arg(stanza.size()));
    // XMPP forbids document types (RFC 6120 §11.1); refusing them also keeps entities out
    if (const qsizetype dtd = stanza.indexOf("<!DOCTYPE"); dtd >= 0)
        return fail(Error::Kind::Malformed, source + QStringLiteral(": byte %1").arg(dtd), QStringLiteral("document type in a stanza"));
    if (auto plain = plainStats(stanza)) {
        Reader reader(stanza.first(plain->begin).toByteArray().append(stanza.sliced(plain->end)), &*plain);
        if (reader.read() && reader.metPlain()) return std::move(reader.out); // else the whole says what is wrong, and where
    }
    Reader reader(QByteArray::fromRawData(stanza.data(), stanza.size()));
    if (!reader.read()) return fail(Error::Kind::Malformed, source + QStringLiteral(": ") + reader.place(), reader.reason());
    return std::move(reader.out);
}

Result<Observation> parsePresence(QByteArrayView stanza, const ParseContext &context)
{
    return readPresence(stanza, context).map([&](const Presence &p) { return observePresence(p, context); });
}

} // namespace jitscope
