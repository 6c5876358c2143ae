// Places of a draft in the text that is shown, where signs stand for its secrets. Both have the same lines; within one, what stands before the first and
// after the last sign keeps its distance to that end. Values, any thread.
#pragma once

#include "config/configfinding.h"

namespace jitscope {

class ShownPlaces
{
public:
    ShownPlaces(QByteArray draft, QByteArray shown);
    qsizetype toShown(qsizetype offset) const; // of the draft → of the shown text; both in bytes
    int lines() const { return int(m_draftLines.size()); }

private:
    QByteArray m_draft, m_shown;
    std::vector<qsizetype> m_draftLines, m_shownLines; // where each begins
};

} // namespace jitscope
