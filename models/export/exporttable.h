// What stands in a table or a chart, as a file for other programs: CSV for spreadsheets (RFC 4180, UTF-8 with a mark, one line of titles) and JSON. Figures are
// plain (a point, no grouping) with their unit in the title, moments have their offset, and what is missing is empty with its reason in a column of
// its own. Values, any thread; text may be hostile and is made harmless here (DESIGN §10).
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QAbstractItemModel;

namespace jitscope {

struct ExportColumn
{
    QString key;   // stable: "loss_up"
    QString title; // as on screen
    QString unit;  // "%", "ms"; empty: none, or text
};

struct ExportCell
{
    QString text;                // of a cell that is no figure
    std::optional<double> value; // in the column's unit
    QString missing;             // why there is no figure, or why it is old; empty: it is measured
};

struct ExportTable
{
    QString title, scope;        // "People", "eu-west-1"; hostile
    qint64 at = 0;               // ms since the epoch: when it stood there; 0: each row has a time of its own
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows; // as many cells as columns
    std::vector<qint64> times;   // of each row; empty: `at`
};

QByteArray toCsv(const ExportTable &table);
QByteArray toJson(const ExportTable &table);
// "2026-09-14T14:32:07.250+02:00": this computer's zone.
QString zonedMoment(qint64 ms);
// One cell of text: no formula (= + - @ and their wide twins, tab, return at its beginning get a ' before them), no line break, quotes doubled.
QString csvText(const QString &text);
// "eu-west-1 People 2026-09-14 1432": what a file may be called, whatever its parts say.
QString exportName(const QString &scope, const QString &title, qint64 at);

// The rows and these columns of a model whose cells answer items/roles.h, in their order. Columns without text or figure (strips, buttons) are left out.
ExportTable exportOf(const QAbstractItemModel &model, const std::vector<int> &columns, qint64 at);

} // namespace jitscope
