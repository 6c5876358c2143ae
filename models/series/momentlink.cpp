#include "series/momentlink.h"

#include <QRegularExpression>
#include <QUrl>

namespace jitscope {
namespace {

constexpr qsizetype MostMomentText = 64, MostMomentName = 600;

// A word of a link, decoded; nothing: not UTF-8, too long, or with something in it that no name has.
std::optional<QString> wordOf(QStringView encoded)
{
    const auto hex = [&](qsizetype i) { return i < encoded.size() && QStringView(u"0123456789ABCDEFabcdef").contains(encoded[i]); };
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const QChar c = encoded[i];
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f || (c == u'%' && !(hex(i + 1) && hex(i + 2)))) return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toLatin1());
    const QString text = QString::fromUtf8(bytes);
    if (text.size() > MostMomentName || text.toUtf8() != bytes) return std::nullopt;
    for (const QChar c : text)
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter) return std::nullopt;
    return text;
}

} // namespace

std::optional<qint64> readMoment(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"), QRegularExpression::DontCaptureOption);
    if (text.size() > MostMomentText || text.endsWith(u'\n') || !shape.match(text).hasMatch()) return std::nullopt;
    const QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!when.isValid()) return std::nullopt;
    return when.toMSecsSinceEpoch();
}

std::optional<qint64> readMomentByHand(const QString &typed, qint64 now)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > MostMomentText) return std::nullopt;
    if (const auto exact = readMoment(text)) return exact;
    for (const QString &format : {QStringLiteral("HH:mm:ss"), QStringLiteral("HH:mm"), QStringLiteral("H:mm")})
        if (const QTime time = QTime::fromString(text, format); time.isValid()) {
            QDateTime when(QDateTime::fromMSecsSinceEpoch(now).date(), time);
            if (when.toMSecsSinceEpoch() > now) when = when.addDays(-1);
            return when.toMSecsSinceEpoch();
        }
    for (const QString &format : {QStringLiteral("yyyy-MM-dd HH:mm:ss"), QStringLiteral("yyyy-MM-dd HH:mm"), QStringLiteral("yyyy-MM-ddTHH:mm:ss"), QStringLiteral("yyyy-MM-ddTHH:mm"), QStringLiteral("yyyy-MM-dd")})
        if (const QDateTime when = QDateTime::fromString(text, format); when.isValid() && when.date().year() >= 2000 && when.date().year() < 2200) return when.toMSecsSinceEpoch();
    return std::nullopt;
}

QString momentLink(const MomentLink &link)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(link.at / 1000 * 1000);
    QString text = QStringLiteral("jitscope://moment?at=") + QString::fromLatin1(QUrl::toPercentEncoding(when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate), ":"));
    const std::pair<const char *, const QString *> words[] = {{"shard", &link.shard}, {"page", &link.page}, {"room", &link.room}};
    for (const auto &[key, value] : words)
        if (!value->isEmpty()) text += u'&' + QLatin1String(key) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(*value));
    return text;
}

std::optional<MomentLink> readMomentLink(const QString &text)
{
    constexpr QLatin1String begin("jitscope://moment?");
    if (text.size() > MostMomentLink || !text.startsWith(begin)) return std::nullopt;
    MomentLink link;
    QStringList seen;
    for (const QStringView part : QStringView(text).mid(begin.size()).split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(std::max<qsizetype>(equals, 0)).toString();
        const auto value = wordOf(part.mid(equals + 1));
        if (equals <= 0 || !value || value->isEmpty() || seen.contains(key)) return std::nullopt;
        seen << key;
        if (key == u"at") {
            const auto at = readMoment(*value);
            if (!at) return std::nullopt;
            link.at = *at;
        } else if (key == u"shard") {
            if (value->size() > 200) return std::nullopt;
            link.shard = *value;
        } else if (key == u"page") {
            static const QRegularExpression name(QStringLiteral("^[a-z-]{1,20}$"));
            if (value->endsWith(u'\n') || !name.match(*value).hasMatch()) return std::nullopt;
            link.page = *value;
        } else if (key == u"room") {
            link.room = *value;
        } else {
            return std::nullopt;
        }
    }
    if (!seen.contains(QStringLiteral("at"))) return std::nullopt;
    return link;
}

} // namespace jitscope
