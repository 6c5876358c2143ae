// The keys that configuration files may hold: type, default, meaning. Data of resources/configkeys, made from the components' references. Values, any thread.
#pragma once

#include "config/configtext.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

enum class KeyType : quint8 {
    Any, Bool, Integer, Number, Text,
    Duration, // HOCON: "10 seconds", "5m", a bare number is milliseconds; as the component reads it
    Size,     // "10M", bytes
    Port, Host, Url, Jid, File,
    Enum,     // one of KeyFact::choices
    List, Object,
};

struct KeyFact
{
    ConfigPath path;       // steps as in ConfigEntry::path; "*" stands for any one step (names of environments, sections, list indexes)
    KeyType type = KeyType::Any;
    KeyType items = KeyType::Any; // of a list
    QString unit;          // "s", "ms", "bytes", "kbit/s", "%": of plain numbers; empty: none
    QJsonValue standard = QJsonValue(QJsonValue::Undefined); // the default; Undefined: none, or made from something else
    std::optional<double> least, most;
    QStringList choices;
    QString meaning;       // English source of the context "ConfigKey"; empty: none of our own words
    QString reaches;       // English source, "ConfigKey": whom it reaches, where that is not everybody ("Web only; …")
    bool operators = false; // operators change it: it has a row in the form though it is not in the file
    bool secret = false;
    ConfigPath requiredIn; // an object above it: where that stands, its component does not start without this key. Empty: it may be left out
    QString replacedBy;    // deprecated: the key to use instead, as pathText(); "-": there is none
    QString since, until;  // versions, as the reference says; empty: not known
};

class KeyCatalogue
{
public:
    KeyCatalogue() = default;
    explicit KeyCatalogue(std::vector<KeyFact> facts);
    const std::vector<KeyFact> &facts() const { return m_facts; }
    // The fact that fits; a plain one before one with "*". Null: not known.
    const KeyFact *fact(const ConfigPath &path) const;
    // The known key that is nearest in writing among those under the same parent, else anywhere; null: none is near.
    const KeyFact *nearest(const ConfigPath &path) const;

private:
    std::vector<KeyFact> m_facts;              // plain ones first
    std::map<ConfigPath, size_t> m_plain;      // the first of each path
    std::vector<QString> m_names;              // the last step of each, as it is compared
    size_t m_patterns = 0;                     // where those with "*" begin
};
using KeyCataloguePtr = std::shared_ptr<const KeyCatalogue>;

} // namespace jitscope
