// A proposal of the assistant, and facts about safety, as text and JSON for the commands.
#pragma once

#include "setup/proposal.h"

#include <QJsonObject>

namespace jitscope {

QString proposalText(const Proposal &proposal);
QJsonObject proposalJson(const Proposal &proposal);
QString securityText(const std::vector<SecurityFact> &facts);
QJsonArray securityJson(const QString &shard, const std::vector<SecurityFact> &facts);

} // namespace jitscope
