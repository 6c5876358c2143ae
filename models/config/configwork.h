// Border: what the desk of configuration files needs done elsewhere – asking hosts, and thinking about texts on another thread (app/configservice). Each
// answer comes once, later, on the GUI thread, and not after `context` is gone.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "config/configdiff.h"
#include "config/configfile.h"
#include "config/configfinding.h"
#include "config/configserved.h"
#include "config/keycatalogue.h"

#include <QObject>

#include <functional>
#include <tuple>

namespace jitscope {

struct ConfigId
{
    ShardId shard;
    QString server, path;
    friend bool operator<(const ConfigId &a, const ConfigId &b) { return std::tie(a.shard, a.server, a.path) < std::tie(b.shard, b.server, b.path); }
    friend bool operator==(const ConfigId &, const ConfigId &) = default;
};

// What is to be said of one text.
struct ConfigJudgement
{
    std::shared_ptr<const ConfigText> text;  // null: it is none of its format, see fault
    std::optional<ConfigFault> fault;
    std::vector<ConfigFinding> findings;     // by place
};

class ConfigWork
{
public:
    virtual ~ConfigWork() = default;
    // Once for each server of the shard that may have files; so many answers come. Unsupported: there is no way to its host.
    virtual int list(const ShardId &shard, QObject *context, std::function<void(const QString &server, const Result<std::vector<ConfigFile>> &)> each) = 0;
    virtual void read(const ConfigId &id, QObject *context, std::function<void(const Result<ConfigRead> &)> done) = 0;
    virtual void versions(const ConfigId &id, QObject *context, std::function<void(const Result<std::vector<SavedVersion>> &)> done) = 0;
    // What the shard's site answers for that file, against `text`, which is how it stands on the host. Only for files with a servedPath().
    virtual void served(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigServed &)> done) = 0;
    // `file` says format, component, rights and owner; ports of the other files of its host are known from the last list.
    virtual void judge(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigJudgement &)> done) = 0;
    // Looks on its host for what `text` takes in. `news`: the next judgement of that file will know something that the one before did not.
    virtual void lookForIncludes(const ConfigId &id, std::shared_ptr<const ConfigText> text, QObject *context, std::function<void(bool news)> done) = 0;
    // Undefined takes the key out.
    virtual void edit(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QJsonValue &value, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) = 0;
    // The last step of the key written otherwise.
    virtual void rename(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QString &name, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) = 0;
    virtual void merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, QObject *context, std::function<void(const Result<MergedText> &)> done) = 0;
    virtual void diff(const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const Result<LineDiff> &)> done) = 0;
    virtual void differences(ConfigFormat format, const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const ConfigResult<std::vector<KeyDifference>> &)> done) = 0;
    // Of "jibri", "config_js"…; never null, empty for one that has none.
    virtual KeyCataloguePtr keys(const QString &component) const = 0;
};

} // namespace jitscope
