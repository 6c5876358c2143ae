#include "export/exporttable.h"

#include "base/text.h"
#include "base/translate.h"
#include "base/unit.h"
#include "fleet/metric.h"
#include "items/listtable.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cmath>

namespace jitscope {
namespace {

constexpr qsizetype MaxCell = 4096;

QString plainFigure(double value) { return std::isfinite(value) ? QString::number(value, 'g', 12) : QString(); }

QString titleOf(const ExportColumn &c) { return c.unit.isEmpty() ? c.title : QStringLiteral("%1 (%2)").arg(c.title, c.unit); }

QString missingWord(ReadingState state)
{
    switch (state) {
    case ReadingState::Measured: break;
    case ReadingState::NotYet: return translate("Export", "not measured yet");
    case ReadingState::NotExported: return translate("Export", "not told by this version");
    case ReadingState::SwitchedOff: return translate("Export", "switched off");
    case ReadingState::Stale: return translate("Export", "old");
    case ReadingState::NoMeaning: return translate("Export", "makes no sense now");
    }
    return {};
}

QString zoneName()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return id.isEmpty() ? QStringLiteral("UTC") : QString::fromLatin1(id);
}

QString missingOf(const ExportTable &table, const std::vector<ExportCell> &row)
{
    QStringList all;
    for (size_t c = 0; c < row.size(); ++c)
        if (!row[c].missing.isEmpty()) all << QStringLiteral("%1: %2").arg(table.columns[c].title, row[c].missing);
    return all.join(QStringLiteral("; "));
}

ExportCell cellOf(const QModelIndex &at, CellMode mode, qint64 now)
{
    ExportCell cell;
    const QVariant reading = at.data(ReadingRole);
    if (reading.isValid()) {
        const auto r = reading.value<Reading>();
        cell.missing = missingWord(r.state);
        if (!r.hasValue()) return cell;
        if (row(r.metric).unit == Unit::EpochMillisecond) cell.text = zonedMoment(qint64(r.value));
        else cell.value = r.value;
        if (r.state == ReadingState::Stale && r.at > 0) cell.missing = translate("Export", "%1 old").arg(formatAge(now - r.at, QLocale()));
        return cell;
    }
    if (const QVariant plain = at.data(PlainRole); plain.isValid()) {
        if (plain.typeId() == QMetaType::Double) cell.value = plain.toDouble();
        else cell.text = plain.toString();
        return cell;
    }
    if (at.data(MissingRole).toBool()) {
        cell.missing = translate("Export", "not known");
        return cell;
    }
    cell.text = at.data(mode == CellMode::Icons ? int(Qt::AccessibleTextRole) : int(Qt::DisplayRole)).toString();
    return cell;
}

} // namespace

QString zonedMoment(qint64 ms)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString csvText(const QString &text)
{
    static const QString formulas = QString::fromUtf8("=+-@\t\r＝＋－＠");
    QString cell = visibleText(text, MaxCell);
    qsizetype first = 0;
    while (first < cell.size() && cell[first].isSpace()) ++first;
    // what begins with a control sign has become visible; the raw text tells what it was
    const bool formula = (first < cell.size() && formulas.contains(cell[first])) || (!text.isEmpty() && formulas.contains(text[0]));
    if (formula) cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell != cell.trimmed()) return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

QByteArray toCsv(const ExportTable &table)
{
    QStringList head{csvText(translate("Export", "Time"))};
    for (const ExportColumn &c : table.columns) head << csvText(titleOf(c));
    head << csvText(translate("Export", "Missing"));
    QByteArray out = "\xef\xbb\xbf" + head.join(u',').toUtf8() + "\r\n";
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QStringList cells{zonedMoment(table.times.empty() ? table.at : table.times[i])};
        for (const ExportCell &c : table.rows[i]) cells << (c.value ? plainFigure(*c.value) : csvText(c.text));
        cells << csvText(missingOf(table, table.rows[i]));
        out += cells.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

QByteArray toJson(const ExportTable &table)
{
    QJsonArray columns, rows;
    for (const ExportColumn &c : table.columns) {
        QJsonObject column{{QStringLiteral("key"), c.key}, {QStringLiteral("title"), c.title}};
        if (!c.unit.isEmpty()) column.insert(QStringLiteral("unit"), c.unit);
        columns.append(column);
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QJsonObject line, missing;
        if (!table.times.empty()) line.insert(QStringLiteral("time"), zonedMoment(table.times[i]));
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const ExportCell &cell = table.rows[i][c];
            const QString &key = table.columns[c].key;
            if (cell.value && std::isfinite(*cell.value)) line.insert(key, *cell.value);
            else if (!cell.text.isEmpty()) line.insert(key, visibleText(cell.text, MaxCell));
            else line.insert(key, QJsonValue());
            if (!cell.missing.isEmpty()) missing.insert(key, cell.missing);
        }
        if (!missing.isEmpty()) line.insert(QStringLiteral("missing"), missing);
        rows.append(line);
    }
    QJsonObject all{{QStringLiteral("title"), visibleText(table.title)}, {QStringLiteral("zone"), zoneName()}, {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}};
    if (!table.scope.isEmpty()) all.insert(QStringLiteral("shard"), visibleText(table.scope));
    if (table.at > 0) all.insert(QStringLiteral("at"), zonedMoment(table.at));
    return QJsonDocument(all).toJson();
}

QString exportName(const QString &scope, const QString &title, qint64 at)
{
    QString name;
    for (const QChar c : QStringList{visibleText(scope, 40), visibleText(title, 60), QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HHmm"))}.join(u' ').simplified())
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' ? c : u'_';
    while (name.startsWith(u'-') || name.startsWith(u' ')) name.remove(0, 1);
    return name;
}

ExportTable exportOf(const QAbstractItemModel &model, const std::vector<int> &columns, qint64 at)
{
    ExportTable out;
    out.at = at;
    std::vector<std::pair<int, CellMode>> shown;
    for (const int c : columns) {
        const auto mode = CellMode(model.headerData(c, Qt::Horizontal, CellModeRole).toInt());
        if (mode == CellMode::Strip || mode == CellMode::Actions) continue;
        const QVariant unit = model.headerData(c, Qt::Horizontal, UnitRole);
        QString title = model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(), sign = unit.isValid() ? unitSign(Unit(unit.toInt())) : QString();
        if (!sign.isEmpty() && title.endsWith(u' ' + sign)) title.chop(sign.size() + 1); // "RTT ms"
        if (!sign.isEmpty() && title.startsWith(sign + u' ')) title = title.mid(sign.size() + 1) + u' ' + translate("Export", "bit rate"); // "kbit/s ↑"
        out.columns.push_back({model.headerData(c, Qt::Horizontal, ColumnKeyRole).toString(), title, sign});
        shown.emplace_back(c, mode);
    }
    for (int r = 0; r < model.rowCount(); ++r) {
        if (!shown.empty() && model.index(r, 0).data(HeadRole).toBool()) continue; // the head of a group
        std::vector<ExportCell> cells;
        for (const auto &[c, mode] : shown) cells.push_back(cellOf(model.index(r, c), mode, at));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

} // namespace jitscope
