#include "config/configshown.h"

#include <algorithm>

namespace jitscope {
namespace {

std::vector<qsizetype> lineStarts(const QByteArray &text)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push_back(at + 1);
    return starts;
}

} // namespace

ShownPlaces::ShownPlaces(QByteArray draft, QByteArray shown)
    : m_draft(std::move(draft)), m_shown(std::move(shown)), m_draftLines(lineStarts(m_draft)), m_shownLines(lineStarts(m_shown))
{
}

qsizetype ShownPlaces::toShown(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_draft.size());
    const auto line = size_t(std::upper_bound(m_draftLines.begin(), m_draftLines.end(), offset) - m_draftLines.begin() - 1);
    if (line >= m_shownLines.size()) return m_shown.size();
    const auto lineOf = [line](const QByteArray &text, const std::vector<qsizetype> &starts) {
        const qsizetype end = line + 1 < starts.size() ? starts[line + 1] : text.size();
        return QByteArrayView(text).sliced(starts[line], end - starts[line]);
    };
    const QByteArrayView was = lineOf(m_draft, m_draftLines), is = lineOf(m_shown, m_shownLines);
    const qsizetype at = offset - m_draftLines[line];
    qsizetype same = 0;
    while (same < was.size() && same < is.size() && was[same] == is[same]) ++same;
    if (at <= same) return m_shownLines[line] + at;
    const qsizetype tail = was.size() - at;
    return m_shownLines[line] + std::clamp<qsizetype>(is.size() - tail, same, is.size());
}

} // namespace jitscope
