// Is a value one of its key's type?
#pragma once

#include "config/configfinding.h"
#include "config/keycatalogue.h"

namespace jitscope {

struct WrongValue
{
    Health severity;
    const char *id;
    const char *source; // context "ConfigFinding"; %1 is the key
    QStringList args;   // from %2
    QJsonValue better = QJsonValue(QJsonValue::Undefined); // what was meant, probably
};

std::optional<WrongValue> wrongValue(const QJsonValue &value, const KeyFact &fact, ConfigFormat format);

} // namespace jitscope
