#include "config/keycatalogue.h"

#include <algorithm>

namespace jitscope {
namespace {

bool fits(const ConfigPath &pattern, const ConfigPath &path)
{
    return pattern.size() == path.size() && std::equal(pattern.begin(), pattern.end(), path.begin(), [](const QString &p, const QString &step) { return p == QLatin1String("*") || p == step; });
}

// Levenshtein with neighbours swapped as one step; over `most`: most + 1. Case and the signs between words count little.
int distance(const QString &one, const QString &other, int most)
{
    const auto plain = [](QString s) { return s.toLower().remove(u'-').remove(u'_'); };
    const QString a = plain(one), b = plain(other);
    if (std::abs(a.size() - b.size()) > most) return most + 1;
    std::vector<int> before(size_t(b.size()) + 1), row(before.size()), last(before.size());
    for (size_t j = 0; j < row.size(); ++j) row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(before, last);
        std::swap(last, row); // last: the row above; before: the one above that
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[at] = std::min(row[at], before[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

KeyCatalogue::KeyCatalogue(std::vector<KeyFact> facts) : m_facts(std::move(facts))
{
    std::stable_sort(m_facts.begin(), m_facts.end(), [](const KeyFact &a, const KeyFact &b) { return a.path.count(QStringLiteral("*")) < b.path.count(QStringLiteral("*")); });
    while (m_patterns < m_facts.size() && !m_facts[m_patterns].path.contains(QStringLiteral("*"))) ++m_patterns;
    for (size_t i = 0; i < m_patterns; ++i) m_plain.emplace(m_facts[i].path, i);
}

const KeyFact *KeyCatalogue::fact(const ConfigPath &path) const
{
    if (const auto plain = m_plain.find(path); plain != m_plain.end()) return &m_facts[plain->second];
    const auto it = std::find_if(m_facts.begin() + std::ptrdiff_t(m_patterns), m_facts.end(), [&](const KeyFact &f) { return fits(f.path, path); });
    return it == m_facts.end() ? nullptr : &*it;
}

const KeyFact *KeyCatalogue::nearest(const ConfigPath &path) const
{
    if (path.isEmpty()) return nullptr;
    const int most = path.back().size() < 5 ? 1 : path.back().size() < 10 ? 2 : 3;
    const KeyFact *best = nullptr;
    int bestDistance = 2 * most + 2;
    for (const KeyFact &f : m_facts) {
        if (f.path.isEmpty() || !f.replacedBy.isEmpty()) continue;
        const bool beside = f.path.size() == path.size() && fits(f.path.mid(0, f.path.size() - 1), path.mid(0, path.size() - 1));
        const int d = distance(f.path.back(), path.back(), most);
        if (d > most) continue;
        const int weighed = d * 2 + !beside;
        if (weighed < bestDistance) {
            best = &f;
            bestDistance = weighed;
        }
    }
    return best;
}

} // namespace jitscope
