#include "net/xmlnode.h"

#include <QXmlStreamReader>

namespace jitscope {

QString XmlNode::attribute(QStringView itsName) const
{
    for (const auto &[key, value] : attributes)
        if (key == itsName) return value;
    return {};
}

const XmlNode *XmlNode::child(QStringView itsName, QStringView itsNs) const
{
    for (const XmlNode &c : children)
        if (c.name == itsName && (itsNs.isEmpty() || c.ns == itsNs)) return &c;
    return nullptr;
}

namespace {

XmlNode nodeHere(const QXmlStreamReader &xml)
{
    XmlNode node;
    node.ns = xml.namespaceUri().toString();
    node.name = xml.name().toString();
    for (const QXmlStreamAttribute &a : xml.attributes())
        if (a.namespaceUri().isEmpty()) node.attributes.emplace_back(a.name().toString(), a.value().toString());
    return node;
}

Result<XmlNode> readElement(const QByteArray &bytes, const QString &where, bool headOnly)
{
    QXmlStreamReader xml(bytes);
    const auto refuse = [&](const QString &why) {
        return fail(Error::Kind::Malformed, QStringLiteral("%1, line %2, column %3").arg(where).arg(xml.lineNumber()).arg(xml.columnNumber()), why);
    };
    std::vector<XmlNode> open; // from the root to the element being read
    XmlNode root;
    bool done = false;
    int nodes = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (int(open.size()) >= MaxXmlDepth) return refuse(QStringLiteral("nested deeper than %1").arg(MaxXmlDepth));
            if (++nodes > MaxXmlNodes) return refuse(QStringLiteral("more than %1 elements").arg(MaxXmlNodes));
            if (headOnly) return nodeHere(xml);
            open.push_back(nodeHere(xml));
            break;
        case QXmlStreamReader::EndElement: {
            XmlNode node = std::move(open.back());
            open.pop_back();
            if (open.empty()) {
                root = std::move(node);
                done = true;
            } else {
                open.back().children.push_back(std::move(node));
            }
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.empty()) open.back().text += xml.text();
            break;
        case QXmlStreamReader::DTD: return refuse(QStringLiteral("a document type has no place in XMPP"));
        case QXmlStreamReader::EntityReference: return refuse(QStringLiteral("an unknown entity"));
        case QXmlStreamReader::ProcessingInstruction: return refuse(QStringLiteral("a processing instruction has no place in XMPP"));
        case QXmlStreamReader::Comment: return refuse(QStringLiteral("a comment has no place in XMPP"));
        default: break;
        }
    }
    if (xml.hasError()) return refuse(xml.errorString());
    if (!done) return refuse(QStringLiteral("no element"));
    return root;
}

} // namespace

Result<XmlNode> readXmlNode(const QByteArray &bytes, const QString &where) { return readElement(bytes, where, false); }
Result<XmlNode> readXmlHead(const QByteArray &bytes, const QString &where) { return readElement(bytes, where, true); }

QByteArray xmlEscaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += QLatin1String("&amp;"); break;
        case u'<': out += QLatin1String("&lt;"); break;
        case u'>': out += QLatin1String("&gt;"); break;
        case u'"': out += QLatin1String("&quot;"); break;
        case u'\'': out += QLatin1String("&apos;"); break;
        default:
            if (c >= QChar(0x20) || c == u'\t' || c == u'\n' || c == u'\r') out += c;
        }
    }
    return out.toUtf8();
}

} // namespace jitscope
