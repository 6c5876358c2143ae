// What is thought about texts, behind one door: the program opens it when the first configuration file is looked at (config/module), so that the
// libraries behind it – cpp-hocon with boost and ICU, libgit2, Lua – cost its start nothing. Pure functions, any thread.
#pragma once

#include "base/result.h"
#include "config/check.h"
#include "config/configdiff.h"
#include "config/configtext.h"
#include "config/keycatalogue.h"
#include "config/servedconfig.h"

namespace jitscope {

class ConfigThinker
{
public:
    virtual ~ConfigThinker() = default;
    virtual ConfigResult<ConfigText> read(ConfigFormat format, const QByteArray &bytes) const = 0;
    // Undefined takes the key out. See withValue() in config/reader.h.
    virtual ConfigResult<QByteArray> edited(const ConfigText &text, const ConfigPath &path, const QJsonValue &value) const = 0;
    virtual ConfigResult<QByteArray> renamed(const ConfigText &text, const ConfigPath &path, const QString &name) const = 0; // withName()
    virtual std::vector<ConfigFinding> check(const ConfigText &text, const KeyCatalogue &keys, const FileFacts &facts) const = 0;
    virtual ConfigFinding syntax(const ConfigFault &fault) const = 0;
    virtual std::vector<UsedPort> ports(const ConfigText &text, const KeyCatalogue &keys, const QString &name) const = 0;
    virtual LineDiff lines(const QByteArray &before, const QByteArray &after) const = 0;
    virtual Result<MergedText> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs) const = 0;
    virtual std::vector<KeyDifference> differences(const ConfigText &before, const ConfigText &after) const = 0;
    virtual ServedComparison served(const ConfigText &host, const ConfigText &site, const KeyCatalogue &keys) const = 0;
    virtual KeyCataloguePtr keys(const QString &component) const = 0;
};

// The one door, by C's name "jitscopeConfigThinker". Lives as long as the program.
using OpenConfigThinker = const ConfigThinker *(*)();

} // namespace jitscope
