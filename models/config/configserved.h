// A file of the web as its site gives it to browsers, beside the one on the host: what the two say differently. Values, any thread.
#pragma once

#include "base/result.h"
#include "config/configfinding.h"

namespace jitscope {

struct ServedKey
{
    ConfigPath path;
    QJsonValue host = QJsonValue(QJsonValue::Undefined), site = QJsonValue(QJsonValue::Undefined); // Undefined: not there, or an expression
    QString hostWritten, siteWritten; // its letters, at most 200, hostile; empty: not there
    bool secret = false;              // neither is for the screen
    friend bool operator==(const ServedKey &, const ServedKey &) = default;
};

struct ConfigServed
{
    QString url;                 // what was asked; empty: nothing
    qint64 at = 0;               // ms since the epoch; 0: not answered yet
    std::optional<Error> fault;  // why it is not known what the site serves
    std::vector<ServedKey> keys; // that differ, by path
    int unsure = 0;              // keys that nginx's conditions and includes decide: they were not compared
    bool isKnown() const { return at > 0 && !fault; }
};

// Which address of a site gives that file: "/config.js"; empty: it is none that browsers ask for.
QString servedPath(const QString &component);
// Why it is not known what the site serves. Translated, hostile letters made visible.
QString servedFaultText(const ConfigServed &served);
// At the file's first line; nothing while all is alike, or not known.
std::optional<ConfigFinding> servedFinding(const ConfigServed &served, const QString &component);

} // namespace jitscope
