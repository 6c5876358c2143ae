#include "report/usagereport.h"

#include "base/text.h"
#include "export/exporttable.h"
#include "widgets/exporting.h"
#include "widgets/palette.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace jitscope {
namespace {

QString usageSafe(const QString &text) { return visibleText(text, 400).toHtmlEscaped(); }

QString usageBody(const UsageReport &r)
{
    const Palette &light = lightPalette();
    QString out = QStringLiteral("<h1>%1</h1><p style=\"color:%2\">%3</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>").arg(usageSafe(r.title), light.text2.name(), usageSafe(r.span));
    for (qsizetype c = 0; c < r.heads.size(); ++c)
        out += QStringLiteral("<th align=\"%1\" style=\"color:%2;border-bottom:1px solid %3\">%4</th>").arg(c == 0 ? QStringLiteral("left") : QStringLiteral("right"), light.text2.name(), light.line.name(), usageSafe(r.heads[c]));
    out += QStringLiteral("</tr>");
    for (const QStringList &row : r.rows) {
        out += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < row.size(); ++c) out += QStringLiteral("<td align=\"%1\">%2</td>").arg(c == 0 ? QStringLiteral("left") : QStringLiteral("right"), usageSafe(row[c]));
        out += QStringLiteral("</tr>");
    }
    out += QStringLiteral("</table>");
    for (const QString &note : r.notes) out += QStringLiteral("<p>%1</p>").arg(usageSafe(note));
    return out + QStringLiteral("<p style=\"color:%1\">%2</p>").arg(light.text2.name(), usageSafe(QCoreApplication::translate("Report", "made by Jitscope, %1").arg(zonedMoment(r.at))));
}

} // namespace

QByteArray usageHtml(const UsageReport &report)
{
    const QString style = QStringLiteral("body{font:13px sans-serif;color:%1;max-width:900px;margin:24px auto;padding:0 16px} h1{font-size:20px;margin:0} p{margin:6px 0} table{border-collapse:collapse;font-size:12px} td,th{padding:3px 6px}").arg(lightPalette().text.name());
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>%2</title><style>%3</style></head><body>%4</body></html>\n")
        .arg(QLocale().bcp47Name(), usageSafe(report.title), style, usageBody(report)).toUtf8();
}

QByteArray usagePdf(const UsageReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({14, 12, 14, 12}, QPageLayout::Millimeter);
    writer.setResolution(144);
    writer.setTitle(visibleText(report.title, 120));
    writer.setCreator(QStringLiteral("Jitscope"));
    QTextDocument doc;
    QFont font;
    font.setPointSizeF(8);
    doc.setDefaultFont(font);
    doc.setDefaultStyleSheet(QStringLiteral("h1{font-size:14pt} p{margin:4px 0} td,th{font-size:8pt}"));
    doc.setHtml(usageBody(report));
    doc.print(&writer);
    return bytes;
}

void saveUsage(const UsageReport &report, QWidget *parent)
{
    QString suffix;
    const QString path = askSavePath(parent, QCoreApplication::translate("Report", "Page of usage"), exportName({}, report.title, report.at),
                                     {{QStringLiteral("pdf"), QCoreApplication::translate("Report", "Document (*.pdf)")}, {QStringLiteral("html"), QCoreApplication::translate("Report", "Web page (*.html)")}}, &suffix);
    if (!path.isEmpty()) saveOrTell(parent, path, suffix == QLatin1String("html") ? usageHtml(report) : usagePdf(report));
}

} // namespace jitscope
