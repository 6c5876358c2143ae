#include "settings/placeholders.h"

namespace jitscope {

QString unknownPlaceholder(const QStringList &texts, const QStringList &known)
{
    QString unknown;
    for (const QString &text : texts)
        walkPlaceholders(text, [&](const QString &, const QString &name) {
            if (unknown.isEmpty() && !known.contains(name)) unknown = name;
        });
    return unknown;
}

std::optional<QStringList> filledWords(const QStringList &words, const QMap<QString, QString> &values, QString *dashed)
{
    QStringList out;
    for (const QString &word : words) {
        QString full;
        bool bad = false;
        const QString rest = walkPlaceholders(word, [&](const QString &before, const QString &name) {
            full += before;
            bad = bad || (full.isEmpty() && values.value(name).startsWith(u'-'));
            full += values.value(name);
        });
        if (bad) {
            if (dashed) *dashed = full;
            return {};
        }
        out << full + rest;
    }
    return out;
}

} // namespace jitscope
