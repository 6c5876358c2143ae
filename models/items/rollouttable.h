// The hosts of a roll-out and how far each is. GUI thread.
#pragma once

#include "config/rollout.h"
#include "items/roles.h"

#include <QAbstractTableModel>

#include <set>

namespace jitscope {

class RollOutTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Host, Shard, File, State, Why, Columns };

    explicit RollOutTable(QObject *parent = nullptr);

    // Which hosts may be chosen; all of them are, but what `canBe` has no say in is not there.
    void setFiles(const std::vector<std::pair<ConfigId, ConfigFile>> &files);
    std::vector<std::pair<ConfigId, ConfigFile>> chosen() const;
    // From then on what it says; null: the choice again. Outlives the last call.
    void follow(const RollOut *rollOut);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // Qt::CheckStateRole of Host
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RollOutTarget *target(int row) const; // null: not prepared yet

    std::vector<std::pair<ConfigId, ConfigFile>> m_files;
    std::set<ConfigId> m_out; // not chosen
    const RollOut *m_rollOut = nullptr;
};

// Translated: "Running", "Going back"…
QString rollOutWord(RollOutTarget::State state);

} // namespace jitscope
