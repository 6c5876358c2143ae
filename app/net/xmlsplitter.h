// Cuts the endless document of an XMPP stream over TCP (RFC 6120 §4) into its parts as the bytes come: the header, each whole element below it,
// the end. Each element comes out with the header's namespaces declared on itself, as RFC 7395 frames have them, so that one reader serves both
// transports. Only cuts: whether an element is well-formed is readXmlNode's to say. Pure.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jitscope {

class XmlSplitter
{
public:
    static constexpr qsizetype MaxHeader = 16 * 1024;
    enum class Item : quint8 { More, Header, Element, End, Broken };

    explicit XmlSplitter(qsizetype maxElement) : m_max(maxElement) {}
    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    // The next part. Header: the start tag as an empty element. Broken for good: error() says why; restricted XML (RFC 6120 §11.1) has no
    // comments, instructions and document types.
    Item next(QByteArray &out);
    const QString &error() const { return m_error; }
    bool isEmpty() const { return m_at == m_buffer.size() && m_state == State::Text; } // nothing begun, nothing unread
    void restart(); // a new stream on the same connection; what was fed and not read is dropped

private:
    enum class State : quint8 { Text, Tag, CData };
    Item broken(const QString &why);
    Item tagEnded(QByteArray &out);
    QByteArray standalone(const QByteArray &element) const;
    void forget(qsizetype upTo);

    qsizetype m_max;
    QByteArray m_buffer;
    qsizetype m_at = 0;       // read so far
    qsizetype m_tag = 0;      // where the present tag begins
    qsizetype m_start = 0;    // where the present element or header begins
    int m_depth = 0;          // 1: inside the stream
    char m_quote = 0;
    State m_state = State::Text;
    QByteArray m_name;        // of the header: "stream:stream"
    std::vector<std::pair<QByteArray, QByteArray>> m_namespaces; // "xmlns" or "xmlns:x", and the quoted value
    bool m_declared = false;  // <?xml …?> was there
    bool m_broken = false;
    QString m_error;
};

} // namespace jitscope
