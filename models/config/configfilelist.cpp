#include "config/configfilelist.h"

#include "base/rows.h"
#include "base/text.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

bool isFileBefore(const ConfigFileRow &a, const ConfigFileRow &b)
{
    return std::tie(a.id.server, a.kind, a.id.path) < std::tie(b.id.server, b.kind, b.id.path);
}

} // namespace

QString configErrorText(const Error &error, const QString &what)
{
    const auto say = [&](const char *source) { return QCoreApplication::translate("ConfigFiles", source).arg(what); };
    switch (error.kind) {
    case Error::Kind::Unsupported: return say(QT_TRANSLATE_NOOP("ConfigFiles", "No way to %1. Add ssh = to its server in the fleet file."));
    case Error::Kind::Unauthorized: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1: sudo asks for a password, or the account may not."));
    case Error::Kind::Unreachable: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1: its host cannot be reached."));
    case Error::Kind::Timeout: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1: its host did not answer in time."));
    case Error::Kind::Untrusted: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1: the key of its host has changed. The doctor says more."));
    case Error::Kind::Malformed: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1: its host sent something else. A login script may print in its place."));
    default: return say(QT_TRANSLATE_NOOP("ConfigFiles", "Cannot read %1.")) + (error.detail.isEmpty() ? QString() : u' ' + visibleText(error.detail, 160));
    }
}

Health worstOf(const ConfigDocument &document)
{
    if (!document.judged) return Health::Pending;
    if (document.is.fault) return Health::Critical;
    Health worst = Health::Ok;
    for (const ConfigFinding &f : document.is.findings)
        if (f.severity > worst) worst = f.severity;
    return worst;
}

ConfigFileModel::ConfigFileModel(ConfigDesk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &ConfigDesk::listed, this, [this](const ShardId &shard) { if (shard == m_shard) follow(); });
    connect(&desk, qOverload<const ConfigId &>(&ConfigDesk::changed), this, [this](const ConfigId &id) { if (id.shard == m_shard) follow(); });
}

void ConfigFileModel::setShard(const ShardId &shard)
{
    m_shard = shard;
    follow();
}

void ConfigFileModel::setSearch(const QString &search)
{
    m_search = search.trimmed();
    follow();
}

int ConfigFileModel::indexOf(const ConfigId &id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == ConfigFileRow::Kind::File && m_rows[i].id == id) return int(i);
    return -1;
}

const ConfigFileRow *ConfigFileModel::firstOf(const QString &server) const
{
    for (const ConfigFileRow &r : m_rows)
        if (r.kind == ConfigFileRow::Kind::File && (server.isEmpty() || r.id.server == server)) return &r;
    return nullptr;
}

bool ConfigFileModel::knows() const
{
    for (const auto &[server, host] : m_desk.hosts(m_shard))
        if (host.at > 0) return true;
    return false;
}

bool ConfigFileModel::hasFiles() const
{
    for (const auto &[server, host] : m_desk.hosts(m_shard))
        if (!host.files.empty()) return true;
    return false;
}

void ConfigFileModel::follow()
{
    std::vector<ConfigFileRow> next;
    const bool any = hasFiles();
    for (const auto &[server, host] : m_desk.hosts(m_shard)) {
        ConfigFileRow head;
        head.id = {m_shard, server, {}};
        head.text = visibleText(server, 60);
        head.asking = host.asking;
        head.error = host.error;
        std::vector<ConfigFileRow> files;
        for (const ConfigFile &f : host.files) {
            ConfigFileRow row;
            row.kind = ConfigFileRow::Kind::File;
            row.id = {m_shard, server, f.path};
            row.file = f;
            row.text = visibleText(f.path.section(u'/', -1), 80);
            if (const ConfigDocument *d = m_desk.document(row.id)) {
                row.changed = d->isChanged();
                row.worst = d->isRead() ? worstOf(*d) : d->error ? Health::Unknown : Health::Pending;
            }
            if (m_search.isEmpty() || f.path.contains(m_search, Qt::CaseInsensitive) || server.contains(m_search, Qt::CaseInsensitive)) files.push_back(std::move(row));
        }
        if (files.empty() && !m_search.isEmpty()) continue;
        // Servers that share a host, or have no files of their own, would each say so
        if (host.files.empty() && !host.error && any) continue;
        next.push_back(head);
        if (host.error || (host.files.empty() && !host.asking)) {
            ConfigFileRow note = head;
            note.kind = ConfigFileRow::Kind::Note;
            note.text = host.error ? configErrorText(*host.error, visibleText(server, 60)) : QCoreApplication::translate("ConfigFiles", "No configuration file was found there.");
            next.push_back(std::move(note));
        }
        for (ConfigFileRow &row : files) next.push_back(std::move(row));
    }
    struct Sink
    {
        ConfigFileModel &m;
        ColumnRun differ(const ConfigFileRow &a, const ConfigFileRow &b) const
        {
            ColumnRun run;
            if (!(a == b)) run.add(0);
            return run;
        }
        void removing(int first, int last) { m.beginRemoveRows({}, first, last); }
        void removed() { m.endRemoveRows(); }
        void inserting(int first, int last) { m.beginInsertRows({}, first, last); }
        void inserted() { m.endInsertRows(); }
        void replaced(ConfigFileRow &, ConfigFileRow &) {}
        void changed(int first, int last, ColumnRun) { emit m.dataChanged(m.index(first), m.index(last)); }
    };
    mergeRows(m_rows, std::move(next), isFileBefore, Sink{*this});
}

QVariant ConfigFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ConfigFileRow &r = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return r.text;
    case KindRole: return int(r.kind);
    case Qt::AccessibleTextRole: {
        QStringList said{r.text};
        if (r.kind == ConfigFileRow::Kind::File) said << visibleText(r.id.server, 60);
        if (r.changed) said << QCoreApplication::translate("ConfigFiles", "changed, not applied");
        if (r.worst == Health::Warning) said << QCoreApplication::translate("ConfigFiles", "has warnings");
        if (r.worst == Health::Critical) said << QCoreApplication::translate("ConfigFiles", "has errors");
        return said.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: return r.kind == ConfigFileRow::Kind::File ? visibleText(r.id.path, 400) : r.text;
    default: return {};
    }
}

Qt::ItemFlags ConfigFileModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool file = m_rows[size_t(index.row())].kind == ConfigFileRow::Kind::File;
    return file ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace jitscope

#include "moc_configfilelist.cpp"
