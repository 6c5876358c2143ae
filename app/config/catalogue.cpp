#include "config/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <set>

namespace jitscope {

namespace {

std::optional<KeyType> keyType(const QString &name)
{
    static constexpr std::pair<const char *, KeyType> names[] = {
        {"any", KeyType::Any}, {"bool", KeyType::Bool}, {"integer", KeyType::Integer}, {"number", KeyType::Number}, {"text", KeyType::Text}, {"duration", KeyType::Duration},
        {"size", KeyType::Size}, {"port", KeyType::Port}, {"host", KeyType::Host}, {"url", KeyType::Url}, {"jid", KeyType::Jid}, {"file", KeyType::File},
        {"enum", KeyType::Enum}, {"list", KeyType::List}, {"object", KeyType::Object},
    };
    for (const auto &[text, type] : names)
        if (name == QLatin1String(text)) return type;
    return {};
}

} // namespace

Result<KeyCatalogue> parseCatalogue(QByteArrayView json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &fault);
    const auto malformed = [](const QString &detail) { return tl::unexpected(Error{Error::Kind::Malformed, QStringLiteral("configkeys"), detail}); };
    if (fault.error != QJsonParseError::NoError || !document.isArray()) return malformed(fault.errorString());
    std::vector<KeyFact> facts;
    std::set<ConfigPath> seen;
    for (const QJsonValue &one : document.array()) {
        const QJsonObject key = one.toObject();
        const QString name = key[QLatin1String("key")].toString();
        const auto text = [&key](const char *member) { return key[QLatin1String(member)].toString(); };
        const auto number = [&key](const char *member) { return key[QLatin1String(member)].isDouble() ? std::optional(key[QLatin1String(member)].toDouble()) : std::nullopt; };
        KeyFact fact;
        fact.path = name.split(u'.');
        const auto type = keyType(text("type"));
        const auto items = keyType(key.contains(QLatin1String("items")) ? text("items") : QStringLiteral("any"));
        if (name.isEmpty() || !type || !items || !seen.insert(fact.path).second) return malformed(name);
        fact.type = *type;
        fact.items = *items;
        fact.unit = text("unit");
        fact.standard = key[QLatin1String("default")];
        fact.least = number("least");
        fact.most = number("most");
        for (const QJsonValue &choice : key[QLatin1String("choices")].toArray()) fact.choices += choice.toString();
        if (fact.type == KeyType::Enum && fact.choices.isEmpty()) return malformed(name);
        fact.meaning = text("meaning");
        fact.reaches = text("reaches");
        fact.operators = key[QLatin1String("operators")].toBool();
        fact.secret = key[QLatin1String("secret")].toBool();
        if (const QString in = text("requiredIn"); !in.isEmpty()) {
            fact.requiredIn = in.split(u'.');
            if (fact.requiredIn.size() >= fact.path.size() || fact.path.first(fact.requiredIn.size()) != fact.requiredIn) return malformed(name);
        }
        fact.replacedBy = text("replacedBy");
        fact.since = text("since");
        fact.until = text("until");
        facts.push_back(std::move(fact));
    }
    return KeyCatalogue(std::move(facts));
}

KeyCataloguePtr builtInKeys(const QString &name)
{
    QFile file(QStringLiteral(":/configkeys/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return std::make_shared<const KeyCatalogue>();
    auto read = parseCatalogue(file.readAll());
    if (!read) qWarning("%s: %s", qPrintable(name), qPrintable(read.error().detail)); // a test reads them all
    return std::make_shared<const KeyCatalogue>(read ? std::move(*read) : KeyCatalogue());
}

} // namespace jitscope
