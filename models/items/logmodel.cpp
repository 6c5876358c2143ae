#include "items/logmodel.h"

#include "base/text.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

QString known(const QString &text) { return QCoreApplication::translate("KnownError", text.toUtf8().constData()); }

} // namespace

LogModel::LogModel(const LogBoard &board, QObject *parent)
    : QAbstractListModel(parent), m_board(board)
{
    connect(&board, &LogBoard::changed, this, [this](const EntityId &server, int) { follow(server); });
}

void LogModel::show(const EntityId &server)
{
    if (server == m_server) return;
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_server = server;
    m_last = 0;
    follow(server);
}

void LogModel::follow(const EntityId &server)
{
    const LogView *view = server == m_server ? m_board.view(server) : nullptr;
    if (!view) return;
    const quint64 first = view->lines.empty() ? m_last + 1 : view->lines.front().number;
    int gone = 0;
    while (size_t(gone) < m_rows.size() && m_rows[size_t(gone)].line.number < first) ++gone;
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
        endRemoveRows();
    }
    std::vector<Row> more;
    for (const LogLine &line : view->lines) {
        if (line.number <= m_last) continue;
        more.push_back({line, false});
        if (line.known) more.push_back({line, true});
        m_last = line.number;
    }
    if (more.empty()) return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString LogModel::text(int row) const
{
    const Row &r = m_rows[size_t(row)];
    if (r.explains) return QStringLiteral("    %1. %2 %3").arg(known(r.line.known->title), known(r.line.known->cause), known(r.line.known->cure));
    return QStringLiteral("%1 %2 %3").arg(r.line.time, r.line.source, visibleText(r.line.text, int(LogLine::MaxText)));
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this || size_t(index.row()) >= m_rows.size()) return {};
    const Row &r = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return r.explains ? known(r.line.known->cause) + u' ' + known(r.line.known->cure) : visibleText(r.line.text, 1000);
    case Qt::AccessibleTextRole: return text(index.row());
    case ExplainsRole: return r.explains;
    case TimeRole: return visibleText(r.line.time, 20);
    case SourceRole: return visibleText(r.line.source, 30);
    case LevelRole: return int(r.line.level);
    case TitleRole: return r.line.known ? QVariant(known(r.line.known->title)) : QVariant();
    case KnownIdRole: return r.line.known ? QVariant(r.line.known->id) : QVariant();
    default: return {};
    }
}

} // namespace jitscope

#include "moc_logmodel.cpp"
