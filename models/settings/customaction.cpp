#include "settings/customaction.h"

#include "audit/operation.h"

#include <algorithm>

namespace jitscope {
namespace {

// Calls `each` with the text before a placeholder and the placeholder's name, in order; answers the rest.
template<class Each>
QString walk(const QString &word, Each each)
{
    qsizetype from = 0;
    for (qsizetype at = word.indexOf(u'{'); at >= 0; at = word.indexOf(u'{', at + 1)) {
        const qsizetype end = word.indexOf(u'}', at);
        if (end < 0) break;
        const QStringView name = QStringView(word).mid(at + 1, end - at - 1);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; })) continue;
        each(word.mid(from, at - from), name.toString());
        at = end;
        from = end + 1;
    }
    return word.mid(from);
}

} // namespace

QStringList placeholdersOf(OperationTarget on)
{
    QStringList all{QStringLiteral("shard"), QStringLiteral("domain")};
    if (on == OperationTarget::Room || on == OperationTarget::Person) all << QStringLiteral("room") << QStringLiteral("name");
    if (on == OperationTarget::Person) all << QStringLiteral("nick") << QStringLiteral("person");
    if (on == OperationTarget::Bridge || on == OperationTarget::Recorder || on == OperationTarget::Web) all << QStringLiteral("server") << QStringLiteral("host") << QStringLiteral("url");
    return all;
}

QString unknownPlaceholder(const CustomAction &action)
{
    const QStringList known = placeholdersOf(action.on);
    QString unknown;
    for (const QString &word : action.words)
        walk(word, [&](const QString &, const QString &name) {
            if (unknown.isEmpty() && !known.contains(name)) unknown = name;
        });
    return unknown;
}

std::optional<QStringList> filledWords(const CustomAction &action, const QMap<QString, QString> &values, QString *dashed)
{
    QStringList out;
    for (const QString &word : action.words) {
        QString full;
        bool bad = false;
        const QString rest = walk(word, [&](const QString &before, const QString &name) {
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
