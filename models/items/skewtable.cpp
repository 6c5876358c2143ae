#include "items/skewtable.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>

namespace jitscope {
namespace {

// Without the letters of the revision: they say nothing to the eye.
QString shortVersion(const QString &version)
{
    VersionNumber n;
    return parseVersion(version, n) ? QStringLiteral("%1.%2.%3").arg(n.major).arg(n.minor).arg(n.build) : visibleText(version, 24);
}

bool hasOlder(const SkewCell &cell, const VersionNumber &newest)
{
    return std::any_of(cell.versions.begin(), cell.versions.end(), [&](const auto &v) {
        VersionNumber n;
        return parseVersion(v.first, n) && n < newest;
    });
}

// Whether what is seen of them is the same.
bool alike(const SkewRow &a, const SkewRow &b)
{
    const auto same = [](const SkewCell &x, const SkewCell &y) { return x.versions == y.versions && x.untold == y.untold && x.off == y.off && x.differingKeys == y.differingKeys; };
    return a.kind == b.kind && a.oldest == b.oldest && a.newest == b.newest
        && std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), [&](const auto &x, const auto &y) { return x.first == y.first && same(x.second, y.second); });
}

} // namespace

QString skewText(const SkewCell &cell)
{
    if (cell.versions.empty()) return QStringLiteral("–");
    QStringList parts;
    for (const auto &[version, count] : cell.versions) {
        const bool one = cell.versions.size() == 1 && cell.untold == 0;
        parts << (one && count == 1 ? shortVersion(version) : QStringLiteral("%1 ×%2").arg(shortVersion(version), QLocale().toString(count)));
    }
    if (cell.untold > 0) parts << QStringLiteral("– ×%1").arg(QLocale().toString(cell.untold));
    return parts.join(QStringLiteral(", "));
}

SkewTable::SkewTable(QObject *parent) : QAbstractTableModel(parent) {}

QString SkewTable::componentTitle(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return tr("Bridges (JVB)");
    case ServerKind::Focus: return tr("Jicofo");
    case ServerKind::Recorder: return tr("Recorders (Jibri)");
    case ServerKind::Prosody: return tr("Prosody");
    default: return {};
    }
}

void SkewTable::set(const std::vector<SkewRow> &rows, const std::vector<std::pair<ShardId, QString>> &shards)
{
    if (shards != m_shards) {
        const auto ids = [](const auto &all) {
            std::vector<ShardId> names;
            for (const auto &s : all) names.push_back(s.first);
            return names;
        };
        if (ids(shards) != ids(m_shards)) {
            if (!m_shards.empty()) {
                beginRemoveColumns({}, 1, int(m_shards.size()));
                m_shards.clear();
                endRemoveColumns();
            }
            if (!shards.empty()) {
                beginInsertColumns({}, 1, int(shards.size()));
                m_shards = shards;
                endInsertColumns();
            }
        } else {
            m_shards = shards;
            emit headerDataChanged(Qt::Horizontal, 1, int(m_shards.size()));
        }
    }
    for (size_t i = 0; i < std::min(rows.size(), m_rows.size()); ++i) {
        if (alike(rows[i], m_rows[i])) continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + qsizetype(m_rows.size()), rows.end());
        endInsertRows();
    } else if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(rows.size()), m_rows.end());
        endRemoveRows();
    }
}

const SkewRow *SkewTable::rowAt(int row) const { return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr; }
int SkewTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int SkewTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1 + int(m_shards.size()); }

const SkewCell *SkewTable::cell(const QModelIndex &index) const
{
    const SkewRow *row = rowAt(index.row());
    if (!row || index.column() < 1 || index.column() > int(m_shards.size())) return nullptr;
    const auto it = row->cells.find(m_shards[size_t(index.column()) - 1].first);
    return it == row->cells.end() ? nullptr : &it->second;
}

QVariant SkewTable::data(const QModelIndex &index, int role) const
{
    const SkewRow *row = rowAt(index.row());
    if (!row) return {};
    if (index.column() == 0) return role == Qt::DisplayRole ? QVariant(componentTitle(row->kind)) : QVariant();
    const SkewCell *c = cell(index);
    if (!c) return role == Qt::ToolTipRole ? QVariant(tr("This shard has none.")) : QVariant();
    if (role == Qt::DisplayRole) {
        QStringList parts{skewText(*c)};
        if (!c->off.isEmpty()) parts << tr("%n pages off", "", int(c->off.size()));
        if (c->differingKeys.value_or(0) > 0) parts << tr("%n keys differ", "", *c->differingKeys);
        return parts.join(QStringLiteral(" · "));
    }
    if (role == HealthRole) {
        if (c->versions.empty()) return {};
        return int(row->newest && hasOlder(*c, *row->newest) ? Health::Warning : Health::Ok);
    }
    if (role == MissingRole) return c->versions.empty();
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const auto &[version, count] : c->versions) lines << QStringLiteral("%1 ×%2").arg(visibleText(version, 80), QLocale().toString(count));
        if (c->untold > 0) lines << tr("%n servers do not say which", "", c->untold);
        if (row->newest && hasOlder(*c, *row->newest)) lines << tr("Older than the newest in the fleet.");
        if (c->differingKeys.value_or(0) > 0) lines << tr("%n keys differ", "", *c->differingKeys);
        for (const QString &page : c->off) lines << tr("Not there: %1").arg(visibleText(page, 60));
        return lines.join(u'\n');
    }
    return {};
}

QVariant SkewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == CellModeRole) return int(section == 0 ? CellMode::Text : CellMode::SignText);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Component");
    return section <= int(m_shards.size()) ? QVariant(visibleText(m_shards[size_t(section) - 1].second, 40)) : QVariant();
}

} // namespace jitscope

#include "moc_skewtable.cpp"
