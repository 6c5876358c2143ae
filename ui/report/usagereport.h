// The printed page of usage: the table as it is shown, with what is not known said, and the idle hours. HTML and PDF.
#pragma once

#include "items/usagetable.h"

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace jitscope {

struct UsageReport
{
    QString title, span;          // "Usage by day", "…"; hostile
    qint64 at = 0;                // ms since the epoch, when it was made
    QStringList heads;            // as many as cells of each row
    std::vector<QStringList> rows;
    QStringList notes;            // sentences below
};

QByteArray usageHtml(const UsageReport &report);
QByteArray usagePdf(const UsageReport &report); // A4, as many pages as it takes
void saveUsage(const UsageReport &report, QWidget *parent);

} // namespace jitscope
