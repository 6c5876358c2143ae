#include "logs/logline.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jitscope {
namespace {

bool isDigits(QStringView t) { return !t.isEmpty() && std::all_of(t.begin(), t.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }); }

// "11:30:51.264" at the beginning of `t`; its length, 0: none.
qsizetype timeLength(QStringView t)
{
    if (t.size() < 8 || t[2] != u':' || t[5] != u':' || !isDigits(t.first(2)) || !isDigits(t.sliced(3, 2)) || !isDigits(t.sliced(6, 2))) return 0;
    qsizetype n = 8;
    if (n < t.size() && (t[n] == u'.' || t[n] == u','))
        while (n + 1 < t.size() && n < 15 && t[n + 1] >= u'0' && t[n + 1] <= u'9') ++n;
    return n > 8 ? n + 1 : 8;
}

// Behind a day in any of the usual forms.
qsizetype dayLength(QStringView t)
{
    if (t.size() >= 11 && t[4] == u'-' && t[7] == u'-' && (t[10] == u' ' || t[10] == u'T') && isDigits(t.first(4))) return 11;
    if (t.size() >= 7 && t[0].isLetter() && t[3] == u' ' && t[6] == u' ') return 7; // "Nov 20 "
    return 0;
}

Health levelOf(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 60));
    for (const char *word : {"SEVERE", "ERROR", "FATAL", "\terror\t", "error   ", "(EE)"})
        if (head.contains(QLatin1String(word))) return Health::Critical;
    for (const char *word : {"WARNING", "WARN", "\twarn\t", "(WW)"})
        if (head.contains(QLatin1String(word))) return Health::Warning;
    for (const char *word : {"FINE", "DEBUG", "\tdebug\t"})
        if (head.contains(QLatin1String(word))) return Health::Fair;
    return Health::Ok;
}

void explain(LogLine &line, const KnownErrors &known)
{
    if (const KnownError *e = known.find(line.source, line.text)) line.known = *e;
}

} // namespace

LogLine readLogLine(const QString &source, QByteArrayView bytes, const KnownErrors &known)
{
    LogLine line;
    line.source = source;
    const QString all = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024)));
    QStringView t(all);
    while (!t.isEmpty() && (t.back() == u'\r' || t.back() == u'\n')) t.chop(1);
    if (t.startsWith(QLatin1String("Jibri "))) t = t.sliced(6);
    const qsizetype day = dayLength(t);
    if (const qsizetype time = timeLength(t.sliced(day)); time > 0) {
        line.time = t.sliced(day, time).toString();
        t = t.sliced(day + time);
        while (!t.isEmpty() && t.front() == u' ') t = t.sliced(1);
    } else if (t.startsWith(u'[')) { // chromedriver: seconds since the epoch
        const qsizetype end = t.indexOf(u']');
        const QStringView number = end > 0 ? t.sliced(1, end - 1) : QStringView();
        bool ok = false;
        const double seconds = number.size() <= 20 ? number.toDouble(&ok) : 0;
        if (ok && seconds > 1e9 && seconds < 1e11) {
            line.at = qint64(seconds * 1000);
            line.time = QDateTime::fromMSecsSinceEpoch(line.at).time().toString(QStringLiteral("HH:mm:ss.zzz"));
            t = t.sliced(end + 1);
        }
    }
    line.level = levelOf(t);
    line.text = t.first(std::min(t.size(), LogLine::MaxText)).toString();
    explain(line, known);
    if (line.known) line.level = std::max(line.level, line.known->health);
    return line;
}

std::optional<LogLine> readJournalLine(QByteArrayView bytes, const KnownErrors &known, QString &cursor)
{
    if (bytes.size() > 256 * 1024) return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject()) return {};
    const QJsonObject o = document.object();
    const QJsonValue message = o[u"MESSAGE"];
    QByteArray text;
    if (message.isString()) text = message.toString().toUtf8();
    else if (message.isArray()) { // not UTF-8: its bytes
        const QJsonArray codes = message.toArray();
        for (const QJsonValue &c : codes) text += char(c.toInt());
    }
    if (const QString c = o[u"__CURSOR"].toString(); !c.isEmpty() && c.size() < 1024) cursor = c;
    LogLine line = readLogLine(QStringLiteral("journal"), QByteArrayView(text).first(std::min<qsizetype>(text.size(), 16 * 1024)), known);
    bool ok = false;
    const qint64 us = o[u"__REALTIME_TIMESTAMP"].toString().toLongLong(&ok);
    if (ok && us > 0 && us < qint64(1) << 53) {
        line.at = us / 1000;
        if (line.time.isEmpty()) line.time = QDateTime::fromMSecsSinceEpoch(line.at).time().toString(QStringLiteral("HH:mm:ss.zzz"));
    }
    const QString priority = o[u"PRIORITY"].toString();
    if (priority.size() == 1 && priority[0] <= u'3') line.level = std::max(line.level, Health::Critical);
    else if (priority == QLatin1String("4")) line.level = std::max(line.level, Health::Warning);
    return line;
}

} // namespace jitscope
