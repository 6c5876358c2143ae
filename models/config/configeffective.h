// What a key says in the end, where something else than its line in this file decides: a file that this one takes in or that is read after it, the
// environment, or what the site serves in its place. Values, any thread.
#pragma once

#include "config/configfile.h"
#include "config/configserved.h"
#include "config/keycatalogue.h"

#include <map>

namespace jitscope {

// Another file that counts together with this one.
struct ConfigLayer
{
    QString name;                           // as it is shown; hostile
    std::shared_ptr<const ConfigText> text;
    qsizetype at = 0;                       // where in this text it counts: keys before that place give way to it
};
using BesideTexts = std::map<QString, std::shared_ptr<const ConfigText>>; // by path

// Which of the files beside it count together with `file`, in the order in which they do: its includes (HOCON, Lua), custom-config.js that a container
// appends to config.js, the drop-ins of the same unit (systemd.unit(5): by name).
std::vector<ConfigLayer> layersOf(const ConfigFile &file, const ConfigText &text, const BesideTexts &beside);

struct EffectiveValue
{
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // Undefined: an expression, or nothing at all
    QString written;                                      // its letters, hostile; empty: it is not set, so the default counts
    QString from;                                         // translated: "custom-jibri.conf", "unless JIBRI_PORT is set in its environment"; safe to show
    bool secret = false;
    friend bool operator==(const EffectiveValue &, const EffectiveValue &) = default;
};
using EffectiveValues = std::map<ConfigPath, EffectiveValue>;

// Only of keys whose value in effect is not, or not surely, what the text says. `served`: null, or of this file.
EffectiveValues effectiveValues(const ConfigText &text, const std::vector<ConfigLayer> &layers, const ConfigServed *served, const KeyCatalogue &keys);

} // namespace jitscope
