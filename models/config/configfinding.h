// What is to be said of a place in a configuration file before it is saved. Values, any thread.
#pragma once

#include "config/configtext.h"
#include "fleet/health.h"

#include <optional>

namespace jitscope {

struct ConfigFix
{
    QString title;                            // what the click does, when it is no key's name: empty "Change"
    ConfigPath path;                          // of the key to be set or taken out
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // Undefined: taken out
    QString renamed;                          // not empty: the last step of `path` is written so instead, its value stays
    friend bool operator==(const ConfigFix &, const ConfigFix &) = default;
};

struct ConfigFinding
{
    Health severity = Health::Warning;        // Critical: its component would refuse the file, or it is dangerous; Warning; Fair: worth knowing
    const char *id = "";                      // stable: "unknown-key", "wrong-type", "wrong-unit", "deprecated", "shadowed", "readable-by-all", "port-taken", "missing-include", "missing-key", "served-differs", "syntax"
    TextPlace place;
    TextSpan span;                            // what is underlined; empty: the whole line
    ConfigPath path;                          // empty: of no key
    QByteArray source;                        // sentence of the context "ConfigFinding", marked QT_TRANSLATE_NOOP
    QStringList args;                         // %1, %2…; hostile text
    std::optional<ConfigFix> fix;
    QString text() const;                     // translated, hostile letters made visible
    friend bool operator==(const ConfigFinding &a, const ConfigFinding &b)
    {
        return a.severity == b.severity && qstrcmp(a.id, b.id) == 0 && a.place == b.place && a.span == b.span && a.path == b.path && a.source == b.source && a.args == b.args && a.fix == b.fix;
    }
};

} // namespace jitscope
