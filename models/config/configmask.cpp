#include "config/configmask.h"

#include <QRegularExpression>

#include <algorithm>

namespace jitscope {
namespace {

// What such a key is called, and what says that its value only leads to one.
const QString secretWord = QStringLiteral("password|passwd|passphrase|secret|token|api_?-?key|private_?-?key|credential");
const QRegularExpression &placeName()
{
    static const QRegularExpression place(QStringLiteral("(?:file|path|url|uri|host|type|length|lifetime|ttl|verification|issuer|audience|algorithm)s?$"), QRegularExpression::CaseInsensitiveOption);
    return place;
}

const QByteArray bullet = "\xe2\x80\xa2", opens = "\xe2\x80\xb9", closes = "\xe2\x80\xba"; // • ‹ ›

} // namespace

SecretMask::SecretMask(QByteArrayView text) : m_open(bullet.repeated(4) + opens)
{
    while (text.indexOf(m_open) >= 0) m_open.prepend(bullet);
}

bool SecretMask::namesSecret(const QString &key)
{
    static const QRegularExpression named(secretWord, QRegularExpression::CaseInsensitiveOption);
    return named.match(key).hasMatch() && !placeName().match(key).hasMatch();
}

std::vector<TextSpan> SecretMask::secretsIn(const QByteArray &text, ConfigFormat format)
{
    // As Latin-1, so that places are bytes whatever the text is.
    static const QRegularExpression named(QStringLiteral("([A-Za-z0-9_.\\-]*(?:%1)[A-Za-z0-9_\\-]*)[\"']?\\]?\\s*(?:\\+?[:=])[ \\t]*").arg(secretWord),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(QStringLiteral("\\G(?:\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)')"));
    static const QRegularExpression bare(QStringLiteral("\\G([^\\s,;}\\])\"'#{\\[$][^\\s,;}\\])#]*)")), line(QStringLiteral("\\G([^\\r\\n]+)"));
    const QString all = QString::fromLatin1(text);
    std::vector<TextSpan> spans;
    for (auto it = named.globalMatch(all); it.hasNext();) {
        const QRegularExpressionMatch key = it.next();
        if (placeName().match(key.captured(1)).hasMatch()) continue;
        const qsizetype at = key.capturedEnd();
        QRegularExpressionMatch value = quoted.match(all, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!value.hasMatch() && format == ConfigFormat::Hocon) value = bare.match(all, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!value.hasMatch() && (format == ConfigFormat::KeyValue || format == ConfigFormat::Systemd)) value = line.match(all, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!value.hasMatch()) continue;
        const int group = value.lastCapturedIndex();
        const QString said = value.captured(group);
        if (said.isEmpty() || said == QLatin1String("true") || said == QLatin1String("false") || said == QLatin1String("null")) continue;
        spans.push_back({value.capturedStart(group), value.capturedEnd(group)});
    }
    return spans;
}

bool SecretMask::hides(const std::vector<TextSpan> &secrets, const TextSpan &there)
{
    return std::ranges::any_of(secrets, [&](const TextSpan &s) { return s.from < there.to && there.from < s.to; });
}

QByteArray SecretMask::masked(const QByteArray &text, ConfigFormat format, const std::vector<TextSpan> &more)
{
    std::vector<TextSpan> spans = secretsIn(text, format);
    spans.insert(spans.end(), more.begin(), more.end());
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.from < b.from; });
    QByteArray shown;
    qsizetype at = 0;
    for (const TextSpan &s : spans) {
        if (s.from < at || s.isEmpty() || s.to > text.size()) continue; // one within another
        const QByteArray value = text.mid(s.from, s.to - s.from);
        int &number = m_numbers[value];
        if (number == 0) {
            m_values.push_back(value);
            number = int(m_values.size());
        }
        shown += text.mid(at, s.from - at) + m_open + QByteArray::number(number) + closes;
        at = s.to;
    }
    return shown + text.mid(at);
}

QByteArray SecretMask::unmasked(const QByteArray &text) const
{
    QByteArray real;
    for (qsizetype at = 0;;) {
        const qsizetype sign = text.indexOf(m_open, at);
        if (sign < 0) return real + text.mid(at);
        const qsizetype first = sign + m_open.size(), end = text.indexOf(closes, first);
        bool ok = false;
        const int number = end < 0 || end - first > 9 ? 0 : text.mid(first, end - first).toInt(&ok);
        real += text.mid(at, sign - at);
        if (ok && number >= 1 && size_t(number) <= m_values.size()) {
            real += m_values[size_t(number) - 1];
            at = end + closes.size();
        } else {
            real += m_open;
            at = first;
        }
    }
}

QByteArray SecretMask::revealed(const QByteArray &masked, qsizetype offset) const
{
    const qsizetype sign = masked.lastIndexOf(m_open, std::min(offset, masked.size()));
    if (sign < 0) return {};
    const qsizetype first = sign + m_open.size(), end = masked.indexOf(closes, first);
    if (end < 0 || offset > end + closes.size()) return {};
    const int number = masked.mid(first, end - first).toInt();
    return number >= 1 && size_t(number) <= m_values.size() ? m_values[size_t(number) - 1] : QByteArray();
}

} // namespace jitscope
