#include "alerts/outboard.h"

#include <algorithm>

namespace jitscope {

Health healthOf(const OutState &state)
{
    if (state.error) return Health::Warning;
    return state.lastOk > 0 ? Health::Ok : Health::Pending;
}

const OutState *OutBoard::find(const QString &name) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const OutState &s) { return s.name == name; });
    return it == m_all.end() ? nullptr : &*it;
}

void OutBoard::setAll(std::vector<OutState> all)
{
    if (all == m_all) return;
    m_all = std::move(all);
    emit listChanged();
}

void OutBoard::put(const OutState &state)
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const OutState &s) { return s.name == state.name; });
    if (it == m_all.end() || *it == state) return;
    const bool ended = it->testing && !state.testing;
    *it = state;
    emit changed(state.name);
    if (ended) emit tested(state.name);
}

} // namespace jitscope

#include "moc_outboard.cpp"
