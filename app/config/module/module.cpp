// The door of config/thinker.h: everything is done by the functions of app/config.
#include "config/catalogue.h"
#include "config/linediff.h"
#include "config/reader.h"
#include "config/thinker.h"

namespace jitscope {
namespace {

class Thinker : public ConfigThinker
{
public:
    ConfigResult<ConfigText> read(ConfigFormat format, const QByteArray &bytes) const override { return readConfig(format, bytes); }
    ConfigResult<QByteArray> edited(const ConfigText &text, const ConfigPath &path, const QJsonValue &value) const override
    {
        return value.isUndefined() ? withoutValue(text, path) : withValue(text, path, value);
    }
    ConfigResult<QByteArray> renamed(const ConfigText &text, const ConfigPath &path, const QString &name) const override { return withName(text, path, name); }
    std::vector<ConfigFinding> check(const ConfigText &text, const KeyCatalogue &keys, const FileFacts &facts) const override { return checkConfig(text, keys, facts); }
    ConfigFinding syntax(const ConfigFault &fault) const override { return syntaxFinding(fault); }
    std::vector<UsedPort> ports(const ConfigText &text, const KeyCatalogue &keys, const QString &name) const override { return portsOf(text, keys, name); }
    LineDiff lines(const QByteArray &before, const QByteArray &after) const override { return lineDiff(before, after); }
    Result<MergedText> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs) const override
    {
        return mergedLines(base, mine, theirs, QStringLiteral("yours"), QStringLiteral("server"));
    }
    std::vector<KeyDifference> differences(const ConfigText &before, const ConfigText &after) const override { return keyDifferences(before, after); }
    ServedComparison served(const ConfigText &host, const ConfigText &site, const KeyCatalogue &keys) const override { return compareServed(host, site, keys); }
    KeyCataloguePtr keys(const QString &component) const override { return builtInKeys(component); }
};

} // namespace
} // namespace jitscope

extern "C" __attribute__((visibility("default"))) const jitscope::ConfigThinker *jitscopeConfigThinker()
{
    static const jitscope::Thinker thinker;
    return &thinker;
}
