#include "config/hocon.h"

#include <QCoreApplication>

namespace jitscope {

ConfigResult<ConfigText> readHocon(const QByteArray &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

ConfigResult<QByteArray> editHocon(const ConfigText &, const ConfigPath &, const QJsonValue &)
{
    return tl::unexpected(ConfigFault{{}, QCoreApplication::translate("Config", "This kind of file is not known")});
}

} // namespace jitscope
