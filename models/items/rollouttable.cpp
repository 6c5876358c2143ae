#include "items/rollouttable.h"

#include "base/text.h"
#include "fleet/health.h"

#include <algorithm>

namespace jitscope {
namespace {

Health healthOf(RollOutTarget::State state)
{
    using S = RollOutTarget::State;
    switch (state) {
    case S::Reading:
    case S::Ready:
    case S::Asked:
    case S::Returning: return Health::Pending;
    case S::Same:
    case S::Done: return Health::Ok;
    case S::Returned: return Health::SwitchedOff;
    case S::Left: return Health::Warning;
    case S::Failed: return Health::Critical;
    }
    return Health::Unknown;
}

} // namespace

QString rollOutWord(RollOutTarget::State state)
{
    using S = RollOutTarget::State;
    switch (state) {
    case S::Reading: return RollOutTable::tr("Being read");
    case S::Ready: return RollOutTable::tr("Waits");
    case S::Same: return RollOutTable::tr("Says so already");
    case S::Left: return RollOutTable::tr("Left as it is");
    case S::Asked: return RollOutTable::tr("Under way");
    case S::Done: return RollOutTable::tr("Done");
    case S::Failed: return RollOutTable::tr("Failed, old file back");
    case S::Returning: return RollOutTable::tr("Going back");
    case S::Returned: return RollOutTable::tr("Old file again");
    }
    return {};
}

RollOutTable::RollOutTable(QObject *parent) : QAbstractTableModel(parent) {}

void RollOutTable::setFiles(const std::vector<std::pair<ConfigId, ConfigFile>> &files)
{
    if (files == m_files) return;
    // Hosts are heard of one after the other: rows come, and go only with their host.
    for (int i = rowCount() - 1; i >= 0; --i) {
        const bool stays = std::any_of(files.begin(), files.end(), [&](const auto &f) { return f.first == m_files[size_t(i)].first; });
        if (stays) continue;
        beginRemoveRows({}, i, i);
        m_files.erase(m_files.begin() + i);
        endRemoveRows();
    }
    for (const auto &file : files) {
        const auto it = std::find_if(m_files.begin(), m_files.end(), [&](const auto &f) { return f.first == file.first; });
        if (it != m_files.end()) {
            it->second = file.second;
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_files.push_back(file);
        endInsertRows();
    }
}

std::vector<std::pair<ConfigId, ConfigFile>> RollOutTable::chosen() const
{
    std::vector<std::pair<ConfigId, ConfigFile>> all;
    for (const auto &f : m_files)
        if (!m_out.count(f.first)) all.push_back(f);
    return all;
}

void RollOutTable::follow(const RollOut *rollOut)
{
    m_rollOut = rollOut;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const RollOutTarget *RollOutTable::target(int row) const
{
    if (!m_rollOut || row < 0 || row >= rowCount()) return nullptr;
    const auto it = std::find_if(m_rollOut->targets().begin(), m_rollOut->targets().end(), [&](const RollOutTarget &t) { return t.id == m_files[size_t(row)].first; });
    return it == m_rollOut->targets().end() ? nullptr : &*it;
}

int RollOutTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_files.size()); }
int RollOutTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RollOutTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ConfigId &id = m_files[size_t(index.row())].first;
    const RollOutTarget *t = target(index.row());
    if (index.column() == Host && role == Qt::CheckStateRole && !m_rollOut) return m_out.count(id) ? Qt::Unchecked : Qt::Checked;
    if (index.column() == State && role == HealthRole && t) return int(healthOf(t->state));
    if (role == MissingRole) return index.column() == State && !t;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Host: return visibleText(id.server, 60);
    case Shard: return visibleText(id.shard.value, 40);
    case File: return visibleText(id.path, 120);
    case State: return t ? rollOutWord(t->state) : m_rollOut ? tr("Not chosen") : QStringLiteral("–");
    case Why: return t ? visibleText(t->why, 300) : QString();
    default: return {};
    }
}

bool RollOutTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Host || role != Qt::CheckStateRole || m_rollOut) return false;
    const ConfigId &id = m_files[size_t(index.row())].first;
    if (value.toInt() == Qt::Checked) m_out.erase(id);
    else m_out.insert(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags RollOutTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags f = QAbstractTableModel::flags(index);
    if (index.column() == Host && !m_rollOut) f |= Qt::ItemIsUserCheckable;
    return f;
}

QVariant RollOutTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == CellModeRole) return int(section == State ? CellMode::SignText : CellMode::Text);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Host: return tr("Host");
    case Shard: return tr("Shard");
    case File: return tr("File");
    case State: return tr("State");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace jitscope

#include "moc_rollouttable.cpp"
