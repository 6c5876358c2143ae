#include "config/keyvalue.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readKeyValue(const QByteArray &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> editKeyValue(const ConfigText &, const ConfigPath &, const QJsonValue &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

} // namespace jitscope
