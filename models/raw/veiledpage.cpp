#include "raw/veiledpage.h"

#include "base/text.h"

#include <QStringList>

#include <algorithm>

namespace jitscope {
namespace {

// What a string of JSON says. What is no escape stays as it is.
QString jsonDecoded(QStringView raw)
{
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != u'\\' || i + 1 == raw.size()) {
            out += raw[i];
            continue;
        }
        const QChar c = raw[++i];
        bool isHex = false;
        const ushort unit = c == u'u' && i + 4 < raw.size() ? raw.sliced(i + 1, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            out += QChar(unit);
            i += 4;
        } else {
            out += c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c == u'r' ? QChar(u'\r') : c == u'b' ? QChar(u'\b') : c == u'f' ? QChar(u'\f') : c;
        }
    }
    return out;
}

QString jsonEncoded(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') out += QStringLiteral("\\") + c;
        else if (c == u'\n') out += QStringLiteral("\\n");
        else if (c.unicode() < 0x20) out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else out += c;
    }
    return out;
}

// Lines that were cut (raw/jsonview.h) end within a name, maybe: nobody knows the half of it. So they end earlier, by more than a name is long.
QString withoutCutNames(const QString &text)
{
    constexpr qsizetype cutLine = 2000, longestName = 128;
    if (!text.contains(QChar(0x2026))) return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (line.size() > cutLine && line.endsWith(QChar(0x2026))) line = line.chopped(longestName + 1) + QChar(0x2026);
    return lines.join(u'\n');
}

} // namespace

QString veiledPage(const QString &page, bool isJson)
{
    const TextVeil *veil = textVeil();
    if (!veil) return page;
    const QString text = withoutCutNames(page);
    QString out;
    qsizetype copied = 0;
    for (qsizetype from = text.indexOf(u'"'); from >= 0;) {
        qsizetype to = from + 1;
        bool escapes = false;
        for (; to < text.size() && text[to] != u'"' && text[to] != u'\n'; ++to)
            if (text[to] == u'\\' && to + 1 < text.size() && text[to + 1] != u'\n') {
                escapes = true;
                ++to;
            }
        to = std::min(to, text.size());
        if (isJson || escapes) {
            const QStringView raw = QStringView(text).sliced(from + 1, to - from - 1);
            const QString said = escapes ? jsonDecoded(raw) : raw.toString(), shown = veil->shown(said);
            if (shown != said) {
                out += QStringView(text).sliced(copied, from + 1 - copied);
                out += jsonEncoded(shown);
                copied = to;
            }
        }
        const bool closed = to < text.size() && text[to] == u'"';
        from = text.indexOf(u'"', closed && (isJson || escapes) ? to + 1 : isJson ? to : from + 1); // in other text the closing one may be an opening one
    }
    out += QStringView(text).sliced(copied);
    return isJson ? out : veil->shown(out);
}

} // namespace jitscope
