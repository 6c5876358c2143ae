#include "config/configfile.h"

namespace jitscope {

QString SavedVersion::here(const QString &path, qint64 at) { return QStringLiteral("jitscope:%1:%2").arg(QString::number(at), path); }

std::pair<QString, qint64> SavedVersion::placeHere(const QString &version)
{
    if (!version.startsWith(QLatin1String("jitscope:"))) return {};
    return {version.section(u':', 2), version.section(u':', 1, 1).toLongLong()};
}

std::optional<ConfigNature> natureOf(const QString &path)
{
    QString name = path.section(u'/', -1);
    if (name.startsWith(QLatin1String("custom-")) && name.endsWith(QLatin1String(".conf"))) name.remove(0, 7); // a container's fragment
    if (name == QLatin1String("jibri.conf")) return ConfigNature{ConfigFormat::Hocon, "jibri"};
    if (name == QLatin1String("jvb.conf")) return ConfigNature{ConfigFormat::Hocon, "jvb"};
    if (name == QLatin1String("jicofo.conf")) return ConfigNature{ConfigFormat::Hocon, "jicofo"};
    if (name.endsWith(QLatin1String("interface_config.js"))) return ConfigNature{ConfigFormat::JavaScript, "interface_config"};
    if (name.endsWith(QLatin1String("config.js"))) return ConfigNature{ConfigFormat::JavaScript, "config_js"}; // meet.example.org-config.js, custom-config.js
    if (name.endsWith(QLatin1String(".lua"))) return ConfigNature{ConfigFormat::Lua, "prosody"};
    if (name == QLatin1String(".env") || name.endsWith(QLatin1String(".env"))) return ConfigNature{ConfigFormat::KeyValue, "env"};
    const bool unit = name.endsWith(QLatin1String(".service")) || path.section(u'/', -2, -2).endsWith(QLatin1String(".service.d"));
    if (unit) return ConfigNature{ConfigFormat::Systemd, "systemd"};
    return {};
}

} // namespace jitscope
