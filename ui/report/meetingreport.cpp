#include "report/meetingreport.h"

#include "base/text.h"
#include "base/unit.h"
#include "export/exporttable.h"
#include "fleet/metric.h"
#include "items/explain.h"
#include "widgets/exporting.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTimeZone>
#include <QUrl>

#include <cmath>
#include <functional>

namespace jitscope {
namespace {

QString sayReport(const char *source) { return QCoreApplication::translate("Report", source); }
QString escaped(const QString &text, qsizetype most = 200) { return visibleText(text, most).toHtmlEscaped(); }

QString figureIn(Metric metric, double value)
{
    if (std::isnan(value)) return QStringLiteral("–");
    const MetricRow &m = row(metric);
    return formatWithUnit(value, m.unit, m.decimals, QLocale()).toHtmlEscaped();
}

QString timeOf(qint64 at, qint64 other)
{
    const QDateTime t = QDateTime::fromMSecsSinceEpoch(at);
    return t.date() == QDateTime::fromMSecsSinceEpoch(other).date() ? t.toString(QStringLiteral("HH:mm")) : t.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString stayOf(const ReportPerson &p, const MeetingReport &r)
{
    const qint64 to = p.leftAt > 0 ? p.leftAt : r.to;
    if (p.joinedAt > 0) return QStringLiteral("%1–%2 · %3").arg(timeOf(p.joinedAt, r.to), p.leftAt > 0 ? timeOf(to, r.to) : QString(), formatAge(to - p.joinedAt, QLocale()));
    return p.leftAt > 0 ? sayReport(QT_TRANSLATE_NOOP("Report", "until %1")).arg(timeOf(p.leftAt, r.to)) : QStringLiteral("–");
}

QString zoneOf(qint64 at)
{
    const QDateTime t = QDateTime::fromMSecsSinceEpoch(at);
    return QStringLiteral("%1 (%2)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()), t.toOffsetFromUtc(t.offsetFromUtc()).toString(Qt::ISODate).right(t.offsetFromUtc() == 0 ? 1 : 6));
}

QString colourOf(Band band)
{
    const Palette &light = lightPalette();
    switch (band) {
    case Band::Bad: return light.criticalT.name();
    case Band::Poor: return light.warningT.name();
    default: return light.text.name();
    }
}

QString listOf(const QStringList &sentences)
{
    QString out;
    for (qsizetype i = 0; i < sentences.size(); ++i) out += (i ? QStringLiteral("<br>") : QString()) + (i ? QStringLiteral("· ") : QString()) + escaped(sentences[i], 400);
    return out;
}

// Without a verdict: only what was judged and found well is called well.
QString unexplained(const MeetingReport &r)
{
    if (r.ended) return sayReport(QT_TRANSLATE_NOOP("Report", "It has ended: what was judged of the room as a whole is not kept. See its people below."));
    if (r.health == Health::Ok) return sayReport(QT_TRANSLATE_NOOP("Report", "Nothing to explain: the room as a whole is well."));
    if (r.health >= Health::Warning) return sayReport(QT_TRANSLATE_NOOP("Report", "No cause was found for the room as a whole. See its people below."));
    return sayReport(QT_TRANSLATE_NOOP("Report", "Too little is known to judge the room as a whole."));
}

// Only what QTextDocument knows too: one text for both.
QString bodyOf(const MeetingReport &r, const std::function<QString(size_t)> &picture)
{
    const Palette &light = lightPalette();
    const QString grey = light.text2.name(), rule = light.line.name();
    QString out = QStringLiteral("<h1>%1</h1>").arg(escaped(r.title, 120));
    QStringList facts{escaped(r.shard)};
    if (!r.domain.isEmpty()) facts << escaped(r.domain);
    const QString until = r.ended ? timeOf(r.to, r.to) : sayReport(QT_TRANSLATE_NOOP("Report", "now, %1")).arg(timeOf(r.to, r.to));
    if (r.from > 0) facts << sayReport(QT_TRANSLATE_NOOP("Report", "%1 until %2, %3")).arg(QDateTime::fromMSecsSinceEpoch(r.from).toString(QStringLiteral("yyyy-MM-dd HH:mm")), until, formatAge(r.to - r.from, QLocale())).toHtmlEscaped();
    facts << QCoreApplication::translate("Report", "%n person(s)", nullptr, int(r.people.size()) + r.more).toHtmlEscaped();
    if (!r.bridges.isEmpty()) facts << escaped(r.bridges.join(QStringLiteral(", ")));
    out += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(grey, facts.join(QStringLiteral(" · ")));
    out += QStringLiteral("<p>%1</p>").arg(r.verdict.isEmpty() ? unexplained(r).toHtmlEscaped() : QStringLiteral("<b>") + listOf(r.verdict.mid(0, 1)) + QStringLiteral("</b>") + (r.verdict.size() > 1 ? QStringLiteral("<br>· ") + listOf(r.verdict.mid(1)) : QString()));

    out += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>");
    const std::pair<QString, const char *> heads[] = {{sayReport(QT_TRANSLATE_NOOP("Report", "Person")), "left"}, {sayReport(QT_TRANSLATE_NOOP("Report", "In the room")), "left"},
                                                      {sayReport(QT_TRANSLATE_NOOP("Report", "Worst")), "left"}, {sayReport(QT_TRANSLATE_NOOP("Report", "Good or fair")), "right"},
                                                      {sayReport(QT_TRANSLATE_NOOP("Report", "Loss ↑")), "right"}, {sayReport(QT_TRANSLATE_NOOP("Report", "Loss ↓")), "right"},
                                                      {sayReport(QT_TRANSLATE_NOOP("Report", "Jitter ↑")), "right"}, {sayReport(QT_TRANSLATE_NOOP("Report", "Round trip")), "right"}};
    for (const auto &[title, side] : heads) out += QStringLiteral("<th align=\"%1\" style=\"color:%2;border-bottom:1px solid %3\">%4</th>").arg(QLatin1String(side), grey, rule, title.toHtmlEscaped());
    out += QStringLiteral("</tr>");
    for (const ReportPerson &p : r.people) {
        out += QStringLiteral("<tr><td>%1%2</td><td>%3</td><td style=\"color:%4\">%5</td><td align=\"right\">%6</td><td align=\"right\">%7</td><td align=\"right\">%8</td><td align=\"right\">%9</td>")
                   .arg(escaped(p.name, 60), p.role.isEmpty() ? QString() : QStringLiteral(" <span style=\"color:%1\">%2</span>").arg(grey, escaped(p.role)), stayOf(p, r).toHtmlEscaped(), colourOf(p.worst), bandTitle(p.worst).toHtmlEscaped(),
                        std::isnan(p.good) ? QStringLiteral("–") : formatWithUnit(std::floor(p.good * 100), Unit::Percent, 0, QLocale()).toHtmlEscaped(), figureIn(Metric::PersonLossUp, p.lossUp), figureIn(Metric::PersonLossDown, p.lossDown),
                        figureIn(Metric::PersonJitterUp, p.jitter))
               + QStringLiteral("<td align=\"right\">%1</td></tr>").arg(figureIn(Metric::PersonRtt, p.rtt));
        if (!p.verdict.isEmpty()) out += QStringLiteral("<tr><td></td><td colspan=\"7\" style=\"color:%1\">%2</td></tr>").arg(grey, listOf(p.verdict));
    }
    out += QStringLiteral("</table>");
    if (r.more > 0) out += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(grey, QCoreApplication::translate("Report", "and %n more, who fared better", nullptr, r.more).toHtmlEscaped());
    for (size_t i = 0; i < r.charts.size(); ++i) out += QStringLiteral("<p>%1</p>").arg(picture(i));
    QStringList foot{sayReport(QT_TRANSLATE_NOOP("Report", "Times: %1")).arg(zoneOf(r.to)), sayReport(QT_TRANSLATE_NOOP("Report", "highest values since %1")).arg(QDateTime::fromMSecsSinceEpoch(r.keptFrom).toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                     sayReport(QT_TRANSLATE_NOOP("Report", "made by Jitscope, %1")).arg(zonedMoment(r.to))};
    out += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(grey, foot.join(QStringLiteral(" · ")).toHtmlEscaped());
    return out;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

// One page of so many people; null when it does not fit. The charts are kept at the size of the page: they are the same each time.
QByteArray pdfOf(const MeetingReport &r, bool must, std::vector<QImage> &charts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // QPdfWriter does not open it
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({14, 12, 14, 12}, QPageLayout::Millimeter);
    writer.setResolution(144);
    writer.setTitle(visibleText(r.title, 120));
    writer.setCreator(QStringLiteral("Jitscope"));
    const QSizeF page(writer.width(), writer.height());
    QTextDocument doc;
    doc.documentLayout()->setPaintDevice(&writer);
    doc.setDocumentMargin(0);
    QFont font;
    font.setPointSizeF(8);
    doc.setDefaultFont(font);
    doc.setDefaultStyleSheet(QStringLiteral("h1{font-size:14pt} p{margin:4px 0} td,th{font-size:8pt}"));
    const double width = page.width();
    for (size_t i = 0; i < r.charts.size(); ++i) {
        if (charts.size() <= i) charts.push_back(r.charts[i].second.scaledToWidth(int(width) * 2, Qt::SmoothTransformation));
        doc.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:%1").arg(i)), charts[i]);
    }
    doc.setPageSize(page);
    doc.setHtml(bodyOf(r, [&](size_t i) {
        const QImage &image = r.charts[i].second;
        return QStringLiteral("<img src=\"chart:%1\" width=\"%2\" height=\"%3\">").arg(i).arg(int(width)).arg(int(width * image.height() / std::max(1, image.width())));
    }));
    if (doc.pageCount() > 1 && !must) return {};
    QPainter painter(&writer);
    painter.setClipRect(QRectF(QPointF(), page));
    doc.drawContents(&painter, QRectF(QPointF(), page));
    painter.end();
    return bytes;
}

} // namespace

QByteArray reportHtml(const MeetingReport &report)
{
    const QString style = QStringLiteral("body{font:13px sans-serif;color:%1;max-width:800px;margin:24px auto;padding:0 16px} h1{font-size:20px;margin:0} p{margin:6px 0} table{border-collapse:collapse;font-size:12px} td,th{padding:3px 6px;vertical-align:top} img{max-width:100%}").arg(lightPalette().text.name());
    const QString body = bodyOf(report, [&](size_t i) {
        return QStringLiteral("<img alt=\"%1\" width=\"%2\" src=\"data:image/png;base64,%3\">").arg(escaped(report.charts[i].first)).arg(report.charts[i].second.width() / 2).arg(QString::fromLatin1(pngOf(report.charts[i].second).toBase64()));
    });
    // nothing is run and nothing is loaded, whatever a name says
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"><title>%2</title><style>%3</style></head><body>%4</body></html>\n")
        .arg(QLocale().bcp47Name(), escaped(report.title, 120), style, body).toUtf8();
}

QByteArray reportPdf(const MeetingReport &report)
{
    std::vector<QImage> charts;
    const auto of = [&](size_t people, bool must) {
        MeetingReport r = report;
        r.more += int(r.people.size() - people);
        r.people.resize(people);
        return pdfOf(r, must, charts);
    };
    // the most people that stand on one page
    QByteArray best = of(std::min<size_t>(report.people.size(), 200), report.people.size() <= 1); // nobody has more rows than that on a page
    if (!best.isEmpty()) return best;
    size_t fits = 1, tooMany = std::min<size_t>(report.people.size(), 200);
    while (tooMany - fits > 1) {
        const size_t middle = (fits + tooMany) / 2;
        if (QByteArray pdf = of(middle, false); pdf.isEmpty()) {
            tooMany = middle;
        } else {
            best = std::move(pdf);
            fits = middle;
        }
    }
    return best.isEmpty() ? of(1, true) : best;
}

void saveReport(const View &view, const EntityId &room, QWidget *parent)
{
    const qint64 now = view.workspace.clock.now();
    const MeetingReport report = gatherReport(view, room, now);
    QString suffix;
    const QString path = askSavePath(parent, sayReport(QT_TRANSLATE_NOOP("Report", "Report of the meeting")), exportName(report.shard, report.title, now),
                                     {{QStringLiteral("pdf"), sayReport(QT_TRANSLATE_NOOP("Report", "Document (*.pdf)"))}, {QStringLiteral("html"), sayReport(QT_TRANSLATE_NOOP("Report", "Web page (*.html)"))}}, &suffix);
    if (!path.isEmpty()) saveOrTell(parent, path, suffix == QLatin1String("html") ? reportHtml(report) : reportPdf(report));
}

} // namespace jitscope
