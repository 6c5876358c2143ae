#include "settings/customaction.h"

#include "audit/operation.h"
#include "settings/placeholders.h"

namespace jitscope {

QStringList placeholdersOf(OperationTarget on)
{
    QStringList all{QStringLiteral("shard"), QStringLiteral("domain")};
    if (on == OperationTarget::Room || on == OperationTarget::Person) all << QStringLiteral("room") << QStringLiteral("name");
    if (on == OperationTarget::Person) all << QStringLiteral("nick") << QStringLiteral("person");
    if (on == OperationTarget::Bridge || on == OperationTarget::Recorder || on == OperationTarget::Web) all << QStringLiteral("server") << QStringLiteral("host") << QStringLiteral("url");
    return all;
}

QString unknownPlaceholder(const CustomAction &action) { return unknownPlaceholder(action.words, placeholdersOf(action.on)); }

std::optional<QStringList> filledWords(const CustomAction &action, const QMap<QString, QString> &values, QString *dashed)
{
    return filledWords(action.words, values, dashed);
}

} // namespace jitscope
