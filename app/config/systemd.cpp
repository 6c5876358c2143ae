#include "config/systemd.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readSystemd(const QByteArray &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> editSystemd(const ConfigText &, const ConfigPath &, const QJsonValue &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

} // namespace jitscope
