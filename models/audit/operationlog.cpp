#include "audit/operationlog.h"

#include <algorithm>

namespace jitscope {

OperationLog::OperationLog(QObject *parent)
    : QObject(parent)
{
}

const Operation *OperationLog::operation(const QString &id) const
{
    const auto it = std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &o) { return o.id == id; });
    return it == m_operations.end() ? nullptr : &*it;
}

int OperationLog::openCount() const
{
    return int(std::count_if(m_operations.begin(), m_operations.end(), [](const Operation &o) { return isOpen(o.state); }));
}

const Operation *OperationLog::openFor(const ShardId &shard, const QString &target) const
{
    const auto it = std::find_if(m_operations.rbegin(), m_operations.rend(), [&](const Operation &o) {
        return isOpen(o.state) && o.request.shard == shard && (target.isEmpty() ? o.request.targets.isEmpty() : o.request.targets.contains(target));
    });
    return it == m_operations.rend() ? nullptr : &*it;
}

OperationPreview OperationLog::preview(const OperationRequest &request) const
{
    if (m_previewer) return m_previewer(request);
    return {{}, Phrase{QT_TRANSLATE_NOOP("Operation", "Nothing can be changed from here."), {}}};
}

void OperationLog::put(const Operation &operation)
{
    const auto it = std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &o) { return o.id == operation.id; });
    if (it == m_operations.end()) {
        m_operations.push_back(operation);
        emit added(int(m_operations.size()) - 1);
        return;
    }
    *it = operation;
    emit changed(int(it - m_operations.begin()));
}

} // namespace jitscope
