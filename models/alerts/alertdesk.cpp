#include "alerts/alertdesk.h"

namespace jitscope {

void AlertDesk::setRules(RuleSet shipped, RuleSet own, std::optional<Error> fault)
{
    if (shipped == m_shipped && own == m_own && fault == m_fault) return;
    m_shipped = std::move(shipped);
    m_own = std::move(own);
    m_fault = std::move(fault);
    emit rulesChanged();
}

} // namespace jitscope

#include "moc_alertdesk.cpp"
