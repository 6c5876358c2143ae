// What the click on a finding's fix does.
#pragma once

#include "config/configdesk.h"

#include <QCoreApplication>

namespace jitscope {

inline void applyFix(ConfigDesk &desk, const ConfigId &id, const ConfigFix &fix)
{
    if (!fix.renamed.isEmpty()) desk.rename(id, fix.path, fix.renamed);
    else desk.setValue(id, fix.path, fix.value);
}

inline QString fixTitle(const ConfigFix &fix)
{
    return fix.title.isEmpty() ? QCoreApplication::translate("ConfigFix", "Change") : QCoreApplication::translate("ConfigFix", fix.title.toUtf8().constData());
}

} // namespace jitscope
