#include "config/lua.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readLua(const QByteArray &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> editLua(const ConfigText &, const ConfigPath &, const QJsonValue &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

} // namespace jitscope
