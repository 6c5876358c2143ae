// Configuration files of a shard, by host: what stands in the list at the left of the page. Follows the desk; never reset. GUI thread.
#pragma once

#include "config/configdesk.h"

#include <QAbstractListModel>

namespace jitscope {

struct ConfigFileRow
{
    enum class Kind : quint8 { Host, Note, File }; // Note: why there are no files, or that they are being asked for
    Kind kind = Kind::Host;
    ConfigId id;
    ConfigFile file;
    QString text;              // safe to show
    bool changed = false, asking = false;
    Health worst = Health::Ok; // of its findings; Pending: not judged yet
    std::optional<Error> error; // of the host
    friend bool operator==(const ConfigFileRow &, const ConfigFileRow &) = default;
};

class ConfigFileModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole };
    // The desk outlives the model.
    explicit ConfigFileModel(ConfigDesk &desk, QObject *parent = nullptr);

    void setShard(const ShardId &shard);
    const ShardId &shard() const { return m_shard; }
    void setSearch(const QString &search);
    const ConfigFileRow &row(int row) const { return m_rows[size_t(row)]; }
    int indexOf(const ConfigId &id) const;             // −1: not shown
    const ConfigFileRow *firstOf(const QString &server) const; // its first file; null: none. Empty: of any
    bool knows() const;                                // some host has answered, or failed
    bool hasFiles() const;                             // without the filter

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();

    ConfigDesk &m_desk;
    ShardId m_shard;
    QString m_search;
    std::vector<ConfigFileRow> m_rows;
};

// What went wrong with a host's files and what to do about it: "sudo asks for a password." Translated.
QString configErrorText(const Error &error, const QString &what);
// The gravest finding; a text that cannot be read is Critical. Pending: not judged.
Health worstOf(const ConfigDocument &document);

} // namespace jitscope
