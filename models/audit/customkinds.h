// The operator's own commands as lines of the catalogue of operations. GUI thread.
#pragma once

#include "audit/operation.h"
#include "settings/customaction.h"

#include <deque>

namespace jitscope {

// The catalogue's lines for them. Lines stay where they are for the life of this object, also those of actions that are gone.
class CustomKinds
{
public:
    void set(const std::vector<CustomAction> &actions);
    const std::vector<const OperationKind *> &now() const { return m_now; }
    const OperationKind *find(const QString &kind) const; // null: no such

private:
    struct Line { CustomAction action; QByteArray name, title; OperationKind kind; };
    std::deque<Line> m_lines;
    std::vector<const OperationKind *> m_now;
};

} // namespace jitscope
