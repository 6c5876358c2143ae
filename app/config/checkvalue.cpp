#include "config/checkvalue.h"

#include "config/check.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace jitscope {

namespace {

QString valueText(const QJsonValue &value)
{
    return value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
}

// A number before letters; none: there is no number.
std::optional<std::pair<double, QString>> numberAndUnit(const QString &text)
{
    const QString all = text.trimmed();
    qsizetype at = 0;
    while (at < all.size() && (all[at].isDigit() || all[at] == u'.' || all[at] == u'-')) ++at;
    bool fine = false;
    const double number = all.first(at).toDouble(&fine);
    if (!fine) return {};
    return std::pair(number, all.sliced(at).trimmed());
}

bool isTruth(const QJsonValue &value, ConfigFormat format)
{
    if (value.isBool()) return true;
    const QString text = valueText(value);
    const auto one = [&](std::initializer_list<const char *> words) { return std::ranges::any_of(words, [&](const char *w) { return text.compare(QLatin1String(w), Qt::CaseInsensitive) == 0; }); };
    if (format == ConfigFormat::KeyValue) return text.isEmpty() || one({"0", "1", "true", "false", "t", "f"}); // Go's strconv.ParseBool
    return value.isString() && one({"true", "false", "yes", "no", "on", "off"});
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble()) return value.toDouble();
    bool fine = false;
    const double number = value.toString().trimmed().toDouble(&fine);
    return value.isString() && fine ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<double> durationOf(const QJsonValue &value)
{
    if (value.isDouble()) return value.toDouble();
    const auto parts = value.isString() ? numberAndUnit(value.toString()) : std::nullopt;
    if (!parts) return {};
    static constexpr std::pair<const char *, double> units[] = {
        {"", 1}, {"ms", 1}, {"milli", 1}, {"millis", 1}, {"millisecond", 1}, {"milliseconds", 1}, {"us", 1e-3}, {"micro", 1e-3}, {"micros", 1e-3}, {"microsecond", 1e-3}, {"microseconds", 1e-3},
        {"ns", 1e-6}, {"nano", 1e-6}, {"nanos", 1e-6}, {"nanosecond", 1e-6}, {"nanoseconds", 1e-6}, {"s", 1e3}, {"second", 1e3}, {"seconds", 1e3}, {"m", 6e4}, {"minute", 6e4}, {"minutes", 6e4},
        {"h", 36e5}, {"hour", 36e5}, {"hours", 36e5}, {"d", 864e5}, {"day", 864e5}, {"days", 864e5},
    };
    for (const auto &[unit, factor] : units)
        if (parts->second == QLatin1String(unit)) return parts->first * factor;
    return {};
}

std::optional<double> sizeOf(const QJsonValue &value)
{
    if (value.isDouble()) return value.toDouble();
    const auto parts = value.isString() ? numberAndUnit(value.toString()) : std::nullopt;
    if (!parts) return {};
    const QString unit = parts->second;
    static constexpr const char *bytes[] = {"", "B", "b", "byte", "bytes"};
    if (std::ranges::any_of(bytes, [&](const char *w) { return unit == QLatin1String(w); })) return parts->first;
    static const QString letters = QStringLiteral("kmgtpezy");
    static constexpr const char *names[] = {"kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte", "exabyte", "zettabyte", "yottabyte"};
    static constexpr const char *binary[] = {"kibibyte", "mebibyte", "gibibyte", "tebibyte", "pebibyte", "exbibyte", "zebibyte", "yobibyte"};
    for (int i = 0; i < 8; ++i) {
        const QString big = QString(letters[i].toUpper());
        if (unit == (i == 0 ? QStringLiteral("kB") : big + u'B') || unit == QLatin1String(names[i]) || unit == QLatin1String(names[i]) + u's') return parts->first * std::pow(1000, i + 1);
        if (unit == big || unit == QString(letters[i]) || unit == big + u'i' || unit == big + QStringLiteral("iB") || unit == QLatin1String(binary[i]) || unit == QLatin1String(binary[i]) + u's')
            return parts->first * std::pow(1024, i + 1);
    }
    return {};
}

std::optional<WrongValue> wrongValue(const QJsonValue &value, const KeyFact &fact, ConfigFormat format)
{
    const QString text = valueText(value);
    if (value.isNull()) return {}; // as if it were not there
    const bool variables = format == ConfigFormat::KeyValue;
    if (variables && text.isEmpty()) return {}; // as if it were not set
    const auto wrong = [&](const char *source, const QStringList &args = {}) { return WrongValue{Health::Critical, "wrong-type", source, args}; };
    const auto range = [&](double number) -> std::optional<WrongValue> {
        if (fact.least && number < *fact.least) return WrongValue{Health::Warning, "out-of-range", QT_TRANSLATE_NOOP("ConfigFinding", "%1 is %2: at least %3 is allowed"), {text, QString::number(*fact.least)}};
        if (fact.most && number > *fact.most) return WrongValue{Health::Warning, "out-of-range", QT_TRANSLATE_NOOP("ConfigFinding", "%1 is %2: at most %3 is allowed"), {text, QString::number(*fact.most)}};
        return {};
    };
    const bool single = !value.isArray() && !value.isObject();
    if (!single && fact.type != KeyType::Any && fact.type != KeyType::List && fact.type != KeyType::Object) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes one value, no list and no object"));
    switch (fact.type) {
    case KeyType::Any:
    case KeyType::Text:
    case KeyType::File: return {};
    case KeyType::Bool:
        if (isTruth(value, format)) return {};
        return wrong(variables ? QT_TRANSLATE_NOOP("ConfigFinding", "%1 is a switch: 1 or 0, not “%2”") : QT_TRANSLATE_NOOP("ConfigFinding", "%1 is a switch: true or false, not “%2”"), {text});
    case KeyType::Integer: {
        const auto number = numberOf(value);
        if (!number || *number != std::floor(*number)) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a whole number, not “%2”"), {text});
        return range(*number);
    }
    case KeyType::Number: {
        const auto number = numberOf(value);
        if (!number) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a number, not “%2”"), {text});
        return range(*number);
    }
    case KeyType::Port: {
        const auto number = numberOf(value);
        if (!number || *number != std::floor(*number)) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes the number of a port, not “%2”"), {text});
        if (*number > 65535 || *number < fact.least.value_or(1)) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 is %2: there is no such port"), {text});
        return {};
    }
    case KeyType::Duration: {
        if (variables || format == ConfigFormat::Systemd) return {};
        const auto time = durationOf(value);
        if (!time) {
            const auto parts = numberAndUnit(text);
            if (parts && !parts->second.isEmpty())
                return WrongValue{Health::Critical, "wrong-unit", QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a time such as 10 seconds; “%2” is no unit"), {parts->second}};
            return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a time such as 10 seconds, not “%2”"), {text});
        }
        // 10 is 10 milliseconds, which nobody means
        if (numberOf(value) && *time > 0 && *time < 1000)
            return WrongValue{Health::Warning, "wrong-unit", QT_TRANSLATE_NOOP("ConfigFinding", "%1 is %2 milliseconds without a unit"), {text}, QJsonValue(text.trimmed() + QStringLiteral(" seconds"))};
        return range(*time);
    }
    case KeyType::Size: {
        const auto size = sizeOf(value);
        if (!size) return WrongValue{Health::Critical, "wrong-unit", QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a size such as 10M, not “%2”"), {text}};
        return range(*size);
    }
    case KeyType::Host:
        if (text.contains(u' ') || text.contains(QLatin1String("://"))) return WrongValue{Health::Warning, "wrong-type", QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes the name or address of a host, not “%2”"), {text}};
        return {};
    case KeyType::Url:
        // "//meet.example.org/http-bind": by the scheme of the page, as older config.js has it
        if (!text.isEmpty() && !text.startsWith(QLatin1String("//")) && (!text.contains(QLatin1String("://")) || text.contains(u' '))) return WrongValue{Health::Warning, "wrong-type", QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes an address with its https://, not “%2”"), {text}};
        return {};
    case KeyType::Jid:
        if (!text.isEmpty() && (text.count(u'@') != 1 || text.contains(u' '))) return WrongValue{Health::Critical, "wrong-type", QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes name@domain, not “%2”"), {text}};
        return {};
    case KeyType::Enum:
        if (fact.choices.contains(text, Qt::CaseInsensitive)) return {};
        return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 is “%2”. It takes %3"), {text, fact.choices.join(QStringLiteral(", "))});
    case KeyType::List: {
        if (variables) return {};
        if (!value.isArray()) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes a list in square brackets"));
        KeyFact item;
        item.type = fact.items;
        if (item.type == KeyType::Enum || item.type == KeyType::Object || item.type == KeyType::List) return {};
        for (const QJsonValue &one : value.toArray())
            if (auto fault = wrongValue(one, item, format)) return fault;
        return {};
    }
    case KeyType::Object:
        if (!value.isObject()) return wrong(QT_TRANSLATE_NOOP("ConfigFinding", "%1 takes an object in braces"));
        return {};
    }
    return {};
}

} // namespace jitscope
