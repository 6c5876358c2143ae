#include "config/configserved.h"

#include "base/text.h"

#include <QCoreApplication>

namespace jitscope {

QString servedPath(const QString &component)
{
    return component == QLatin1String("config_js") ? QStringLiteral("/config.js") : component == QLatin1String("interface_config") ? QStringLiteral("/interface_config.js") : QString();
}

QString servedFaultText(const ConfigServed &served)
{
    if (!served.fault) return {};
    const auto say = [&](const char *source) { return QCoreApplication::translate("ConfigServed", source).arg(visibleText(served.url, 120)); };
    const QString detail = served.fault->detail.isEmpty() ? QString() : u' ' + visibleText(served.fault->detail, 160);
    if (served.url.isEmpty()) // nothing could be asked: the detail is a literal of ours
        return QCoreApplication::translate("ConfigServed", served.fault->detail.toUtf8().constData()).arg(visibleText(served.fault->where, 80));
    switch (served.fault->kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Refused:
    case Error::Kind::Forbidden: return say(QT_TRANSLATE_NOOP("ConfigServed", "%1 cannot be reached.")) + detail;
    case Error::Kind::Timeout: return say(QT_TRANSLATE_NOOP("ConfigServed", "%1 did not answer in time."));
    case Error::Kind::Untrusted: return say(QT_TRANSLATE_NOOP("ConfigServed", "The certificate of %1 is not trusted.")) + detail;
    case Error::Kind::Malformed: return say(QT_TRANSLATE_NOOP("ConfigServed", "What %1 answers is no such JavaScript.")) + detail;
    default: return say(QT_TRANSLATE_NOOP("ConfigServed", "%1 does not give it.")) + detail;
    }
}

std::optional<ConfigFinding> servedFinding(const ConfigServed &served, const QString &component)
{
    if (!served.isKnown() || served.keys.empty()) return {};
    ConfigFinding f;
    f.id = "served-differs";
    f.place = {1, 1};
    f.source = served.keys.size() == 1 ? QT_TRANSLATE_NOOP("ConfigFinding", "The site serves another %1. %2 differs; a proxy or container may serve another file or a cached one")
                                       : QT_TRANSLATE_NOOP("ConfigFinding", "The site serves another %1. %2 keys differ; a proxy or container may serve another file or a cached one");
    f.args = {servedPath(component).mid(1), served.keys.size() == 1 ? pathText(served.keys.front().path) : QString::number(served.keys.size())};
    return f;
}

} // namespace jitscope
