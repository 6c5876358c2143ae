// The rules of both formats that span lines: repeated metadata, grouping, clashing names, sane histograms.
// Used only where a page is held to its own grammar; live pages are read leniently.
#pragma once

#include "sources/exposition.h"

#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace jitscope {

class ExpositionCheck
{
public:
    explicit ExpositionCheck(Dialect dialect) : m_dialect(dialect) {}

    // nullptr, or what is wrong, in plain words
    const char *meta(ExpositionReader::Item item, const ExpositionMeta &meta);
    const char *sample(const ExpositionSample &sample);
    const char *end(bool sawEof, bool unterminated);

    void distrustEncoding() { m_badUtf8 = true; } // the page is not UTF-8: find the line
    bool encoding(std::string_view line) const;

private:
    struct Histogram
    {
        bool open = false, sum = false, gsum = false, negativeGsum = false, negativeBucket = false;
        std::optional<double> count, bound;
        double value = 0;
    };
    struct Family004
    {
        bool help = false, type = false, samples = false;
    };

    const char *meta004(ExpositionReader::Item item, const ExpositionMeta &meta);
    const char *sample004(const ExpositionSample &sample);
    void begin(std::string_view family);
    const char *finish();
    bool allowed(std::string_view suffix) const;
    const char *values(const ExpositionSample &sample, std::string_view suffix) const;
    const char *grouping(const ExpositionSample &sample, std::string_view suffix);
    const char *histogram(const ExpositionSample &sample, std::string_view suffix, bool newGroup);
    const char *closeHistogram();
    std::string group(const ExpositionSample &sample, std::string_view suffix) const;

    const Dialect m_dialect;
    bool m_badUtf8 = false;
    // OpenMetrics: the family being read
    bool m_inFamily = false, m_help = false, m_typed = false, m_unitSeen = false, m_samples = false;
    std::string_view m_name, m_unit;
    FamilyType m_type = FamilyType::Unknown;
    std::optional<std::string> m_group;
    std::optional<double> m_groupTime;
    std::unordered_set<std::string> m_groups;
    std::unordered_set<std::string> m_names; // taken by families already read
    Histogram m_histogram;
    // 0.0.4
    std::unordered_map<std::string_view, Family004> m_families;
};

} // namespace jitscope
