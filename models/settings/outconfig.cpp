#include "settings/outconfig.h"

#include "base/translate.h"

namespace jitscope {

const char *outKindName(OutKind kind)
{
    switch (kind) {
    case OutKind::Webhook: return "webhook";
    case OutKind::Command: return "command";
    case OutKind::Alertmanager: return "alertmanager";
    case OutKind::Pushgateway: return "pushgateway";
    case OutKind::Json: return "json";
    case OutKind::MetricsPage: return "metrics-page";
    case OutKind::RemoteWrite: return "remote-write";
    case OutKind::VictoriaImport: return "victoria-import";
    }
    return "";
}

QString outKindTitle(OutKind kind)
{
    switch (kind) {
    case OutKind::Webhook: return translate("Out", QT_TRANSLATE_NOOP("Out", "Webhook"));
    case OutKind::Command: return translate("Out", QT_TRANSLATE_NOOP("Out", "Command"));
    case OutKind::Alertmanager: return translate("Out", QT_TRANSLATE_NOOP("Out", "Alertmanager"));
    case OutKind::Pushgateway: return translate("Out", QT_TRANSLATE_NOOP("Out", "Pushgateway"));
    case OutKind::Json: return translate("Out", QT_TRANSLATE_NOOP("Out", "Metrics service"));
    case OutKind::MetricsPage: return translate("Out", QT_TRANSLATE_NOOP("Out", "Metrics page"));
    case OutKind::RemoteWrite: return translate("Out", QT_TRANSLATE_NOOP("Out", "Remote write"));
    case OutKind::VictoriaImport: return translate("Out", QT_TRANSLATE_NOOP("Out", "VictoriaMetrics import"));
    }
    return {};
}

} // namespace jitscope
