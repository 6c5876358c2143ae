#include "audit/customkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {

void CustomKinds::set(const std::vector<CustomAction> &actions)
{
    m_now.clear();
    for (const CustomAction &a : actions) {
        auto it = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.action == a; });
        if (it == m_lines.end()) {
            Line &l = m_lines.emplace_back(Line{a, a.kind().toUtf8(), (a.title.isEmpty() ? a.name : a.title).toUtf8(), {}});
            l.kind = {l.name.constData(), l.title.constData(), l.title.constData(), QT_TRANSLATE_NOOP("OperationKind", "Run it for %1?"),
                      QT_TRANSLATE_NOOP("OperationKind", "A command of your own; Jitscope does not know what it does."), a.on, a.harm, false};
            it = std::prev(m_lines.end());
        }
        m_now.push_back(&it->kind);
    }
}

const OperationKind *CustomKinds::find(const QString &kind) const
{
    const auto it = std::find_if(m_now.begin(), m_now.end(), [&](const OperationKind *k) { return kind == QLatin1String(k->name); });
    return it == m_now.end() ? nullptr : *it;
}

} // namespace jitscope
