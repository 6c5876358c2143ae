#include "config/javascript.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readJavaScript(const QByteArray &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> editJavaScript(const ConfigText &, const ConfigPath &, const QJsonValue &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

} // namespace jitscope
