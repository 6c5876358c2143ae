#include "config/keycatalogue.h"

#include <algorithm>
#include <array>

namespace jitscope {
namespace {

bool fits(const ConfigPath &pattern, const ConfigPath &path)
{
    return pattern.size() == path.size() && std::equal(pattern.begin(), pattern.end(), path.begin(), [](const QString &p, const QString &step) { return p == QLatin1String("*") || p == step; });
}

// Case and the signs between words count little.
QString plainName(QString name) { return name.toLower().remove(u'-').remove(u'_'); }

// Levenshtein with neighbours swapped as one step; over `most`: most + 1.
int distance(QStringView a, QStringView b, int most)
{
    constexpr qsizetype longest = 63; // of a key's last step
    if (std::abs(a.size() - b.size()) > most || a.size() > longest || b.size() > longest) return most + 1;
    std::array<std::array<int, longest + 1>, 3> rows;
    int *before = rows[0].data(), *last = rows[1].data(), *row = rows[2].data(); // last: the row above; before: the one above that
    for (qsizetype j = 0; j <= b.size(); ++j) row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(before, last);
        std::swap(last, row);
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most + 1) return most + 1; // a swap may take one back
    }
    return std::min(row[b.size()], most + 1);
}

} // namespace

KeyCatalogue::KeyCatalogue(std::vector<KeyFact> facts) : m_facts(std::move(facts))
{
    std::stable_sort(m_facts.begin(), m_facts.end(), [](const KeyFact &a, const KeyFact &b) { return a.path.count(QStringLiteral("*")) < b.path.count(QStringLiteral("*")); });
    while (m_patterns < m_facts.size() && !m_facts[m_patterns].path.contains(QStringLiteral("*"))) ++m_patterns;
    for (size_t i = 0; i < m_patterns; ++i) m_plain.emplace(m_facts[i].path, i);
    for (const KeyFact &f : m_facts) m_names.push_back(f.path.isEmpty() ? QString() : plainName(f.path.back()));
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
    const QString name = plainName(path.back());
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const KeyFact &f = m_facts[i];
        if (f.path.isEmpty() || !f.replacedBy.isEmpty()) continue;
        const int d = distance(m_names[i], name, most);
        if (d > most) continue;
        const bool beside = f.path.size() == path.size() && fits(f.path.mid(0, f.path.size() - 1), path.mid(0, path.size() - 1));
        const int weighed = d * 2 + !beside;
        if (weighed < bestDistance) {
            best = &f;
            bestDistance = weighed;
        }
    }
    return best;
}

} // namespace jitscope
