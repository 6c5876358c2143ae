// One XML element as it comes in a message of an XMPP stream, read by a pull parser with limits. No DTD, no entities but the
// five of XML, no comments, no processing instructions (RFC 6120 §11.1); everything in it is hostile text.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jitscope {

struct XmlNode
{
    QString ns, name;
    std::vector<std::pair<QString, QString>> attributes; // those without a namespace
    QString text;                                        // directly in this element, children's text not included
    std::vector<XmlNode> children;

    bool is(QStringView itsName, QStringView itsNs) const { return name == itsName && ns == itsNs; }
    QString attribute(QStringView itsName) const; // empty when it has none
    // First child of that name; any namespace when `itsNs` is empty. nullptr: none.
    const XmlNode *child(QStringView itsName, QStringView itsNs = {}) const;
};

inline constexpr int MaxXmlDepth = 64;
inline constexpr int MaxXmlNodes = 50'000;

// The whole of `xml` as one element. Malformed names `where` with line and column; the limits above count as malformed too.
Result<XmlNode> readXmlNode(const QByteArray &xml, const QString &where);
// Only its first tag: no text, no children, and no word of whether the rest is well-formed.
Result<XmlNode> readXmlHead(const QByteArray &xml, const QString &where);

// Text for an attribute in quotes or for the inside of an element. What XML cannot carry at all is left out.
QByteArray xmlEscaped(QStringView text);

} // namespace jitscope
