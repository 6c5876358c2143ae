#include "sources/expositioncheck.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr size_t MaxExemplar = 128; // characters of names and values together (OpenMetrics 1.0)

std::span<const std::string_view> suffixesOf(FamilyType type)
{
    static constexpr std::string_view plain[] = {""};
    static constexpr std::string_view counter[] = {"_total", "_created"};
    static constexpr std::string_view summary[] = {"", "_sum", "_count", "_created"};
    static constexpr std::string_view histogram[] = {"_bucket", "_sum", "_count", "_created"};
    static constexpr std::string_view gaugeHistogram[] = {"_bucket", "_gsum", "_gcount"};
    static constexpr std::string_view info[] = {"_info"};
    switch (type) {
    case FamilyType::Counter: return counter;
    case FamilyType::Summary: return summary;
    case FamilyType::Histogram: return histogram;
    case FamilyType::GaugeHistogram: return gaugeHistogram;
    case FamilyType::Info: return info;
    default: return plain;
    }
}

bool isAnyOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// As many characters as a person would count code points.
size_t characters(std::string_view utf8)
{
    return size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

bool isWhole(double value) { return std::isinf(value) || value == std::floor(value); }

} // namespace

bool ExpositionCheck::encoding(std::string_view line) const
{
    return !m_badUtf8 || simdjson::validate_utf8(line.data(), line.size());
}

const char *ExpositionCheck::meta(ExpositionReader::Item item, const ExpositionMeta &meta)
{
    if (m_dialect == Dialect::Text004) return meta004(item, meta);
    if (!m_inFamily || meta.family != m_name) {
        if (const char *why = finish()) return why;
        begin(meta.family);
    } else if (m_samples) {
        return "metadata after the samples of its family";
    }
    if (item == ExpositionReader::Item::Help) {
        if (m_help) return "more than one HELP";
        m_help = true;
    } else if (item == ExpositionReader::Item::Type) {
        if (m_typed) return "more than one TYPE";
        m_typed = true;
        m_type = meta.type;
    } else {
        if (m_unitSeen) return "more than one UNIT";
        m_unitSeen = true;
        m_unit = meta.text;
    }
    return nullptr;
}

const char *ExpositionCheck::sample(const ExpositionSample &sample)
{
    if (m_dialect == Dialect::Text004) return sample004(sample);
    if (!m_inFamily || sample.name.substr(0, m_name.size()) != m_name || !allowed(sample.name.substr(m_name.size()))) {
        if (const char *why = finish()) return why;
        begin(sample.name);
        m_typed = true;
    }
    m_samples = true;
    const std::string_view suffix = sample.name.substr(m_name.size());
    for (size_t i = 0; i < sample.labels.size(); ++i)
        for (size_t k = 0; k < i; ++k)
            if (sample.labels[i].name == sample.labels[k].name) return "label is given twice";
    if (const char *why = values(sample, suffix)) return why;
    return grouping(sample, suffix);
}

const char *ExpositionCheck::end(bool sawEof, bool unterminated)
{
    if (m_dialect == Dialect::Text004) return unterminated ? "no line feed at the end" : nullptr;
    if (const char *why = finish()) return why;
    return sawEof ? nullptr : "no # EOF at the end";
}

const char *ExpositionCheck::meta004(ExpositionReader::Item item, const ExpositionMeta &meta)
{
    Family004 &family = m_families[meta.family];
    if (item == ExpositionReader::Item::Help && !meta.text.empty()) {
        if (family.help) return "more than one HELP";
        family.help = true;
    } else if (item == ExpositionReader::Item::Type) {
        if (family.type) return "more than one TYPE";
        if (family.samples) return "TYPE after the samples of its family";
        family.type = true;
    }
    return nullptr;
}

const char *ExpositionCheck::sample004(const ExpositionSample &sample)
{
    m_families[sample.family].samples = true;
    double bound = 0;
    if (sample.type == FamilyType::Histogram && sample.name.ends_with("_bucket") && !expositionNumber(sample.label("le"), bound)) return "le is not a number";
    if (sample.type == FamilyType::Summary && sample.name == sample.family && !expositionNumber(sample.label("quantile"), bound)) return "quantile is not a number";
    return nullptr;
}

void ExpositionCheck::begin(std::string_view family)
{
    m_inFamily = true;
    m_help = m_typed = m_unitSeen = m_samples = false;
    m_name = family;
    m_unit = {};
    m_type = FamilyType::Unknown;
    m_group.reset();
    m_groupTime.reset();
    m_groups.clear();
    m_histogram = {};
}

const char *ExpositionCheck::finish()
{
    if (!m_inFamily) return nullptr;
    if (const char *why = closeHistogram()) return why;
    if (!m_unit.empty()) {
        if (!m_name.ends_with(m_unit) || m_name.size() == m_unit.size() || m_name[m_name.size() - m_unit.size() - 1] != '_') return "the name does not end with the unit";
        if (m_type == FamilyType::Info || m_type == FamilyType::StateSet) return "this type has no unit";
    }
    bool bare = false;
    for (const std::string_view suffix : suffixesOf(m_type)) {
        bare |= suffix.empty();
        if (!m_names.insert(std::string(m_name).append(suffix)).second) return "name clashes with an earlier family";
    }
    if (!bare && !m_names.insert(std::string(m_name)).second) return "name clashes with an earlier family";
    return nullptr;
}

bool ExpositionCheck::allowed(std::string_view suffix) const
{
    const auto all = suffixesOf(m_type);
    return std::find(all.begin(), all.end(), suffix) != all.end();
}

const char *ExpositionCheck::values(const ExpositionSample &sample, std::string_view suffix) const
{
    const bool histogram = m_type == FamilyType::Histogram || m_type == FamilyType::GaugeHistogram;
    if (suffix == "_bucket" && histogram) {
        double bound = 0;
        const std::string_view le = sample.label("le");
        if (!expositionNumber(le, bound) || std::isnan(bound) || (std::isinf(bound) && le != "+Inf" && le != "-Inf")) return "bucket without a proper le";
        if (!isWhole(sample.value)) return "bucket is no whole number";
    }
    if (isAnyOf(suffix, {"_count", "_gcount"}) && !isWhole(sample.value)) return "count is no whole number";
    if (m_type == FamilyType::Summary && suffix.empty()) {
        double quantile = -1;
        if (!expositionNumber(sample.label("quantile"), quantile) || !(quantile >= 0 && quantile <= 1)) return "quantile is not between 0 and 1";
        if (sample.value < 0) return "quantile is negative";
    }
    if (m_type == FamilyType::StateSet) {
        const bool named = std::any_of(sample.labels.begin(), sample.labels.end(), [&](const ExpositionLabel &l) { return l.name == m_name; });
        if (!named) return "state without the label of its name";
        if (sample.value != 0 && sample.value != 1) return "state is neither 0 nor 1";
    }
    if (m_type == FamilyType::Info && sample.value != 1) return "info is not 1";
    if (isAnyOf(suffix, {"_total", "_sum", "_count", "_bucket", "_gcount", "_gsum"}) && std::isnan(sample.value)) return "a count cannot be NaN";
    if (isAnyOf(suffix, {"_total", "_sum", "_count", "_bucket", "_gcount"}) && sample.value < 0) return "a count cannot be negative";
    if (sample.hasExemplar) {
        if (!(histogram && suffix == "_bucket") && !(m_type == FamilyType::Counter && suffix == "_total")) return "exemplar where none may be";
        size_t length = 0;
        for (const ExpositionLabel &l : sample.exemplarLabels) length += characters(l.name) + characters(l.value);
        if (length > MaxExemplar) return "exemplar is longer than 128 characters";
    }
    return nullptr;
}

// The labels that tell apart the members of a family, without the one that tells apart the points of a member.
std::string ExpositionCheck::group(const ExpositionSample &sample, std::string_view suffix) const
{
    std::string key;
    if (m_type == FamilyType::Info) return key;
    std::vector<std::pair<std::string_view, std::string_view>> labels;
    for (const ExpositionLabel &l : sample.labels) {
        if (suffix == "_bucket" && l.name == "le") continue;
        if (m_type == FamilyType::Summary && suffix.empty() && l.name == "quantile") continue;
        if (m_type == FamilyType::StateSet && l.name == m_name) continue;
        labels.emplace_back(l.name, l.value);
    }
    std::sort(labels.begin(), labels.end());
    for (const auto &[name, value] : labels) key.append(name).append("\x1f").append(value).append("\x1e");
    return key;
}

const char *ExpositionCheck::grouping(const ExpositionSample &sample, std::string_view suffix)
{
    const std::string key = group(sample, suffix);
    const bool same = m_group && *m_group == key;
    if (m_group && !same && m_groups.contains(key)) return "samples of a group are not together";
    const std::optional<double> time = sample.hasTimestamp ? std::optional(sample.timestamp) : std::nullopt;
    if (same) {
        if (time.has_value() != m_groupTime.has_value()) return "only some samples of a group have a timestamp";
        if (time && *time < *m_groupTime && m_type != FamilyType::Info) return "timestamps go backwards";
    }
    const bool newGroup = !same || time != m_groupTime;
    m_group = key;
    m_groupTime = time;
    m_groups.insert(key);
    if (m_type == FamilyType::Histogram || m_type == FamilyType::GaugeHistogram) return histogram(sample, suffix, newGroup);
    return nullptr;
}

const char *ExpositionCheck::histogram(const ExpositionSample &sample, std::string_view suffix, bool newGroup)
{
    if (newGroup) {
        if (const char *why = closeHistogram()) return why;
        m_histogram = {};
    }
    Histogram &h = m_histogram;
    h.open = true;
    if (suffix == "_bucket") {
        double bound = 0;
        expositionNumber(sample.label("le"), bound);
        h.negativeBucket |= bound < 0;
        if (h.bound && bound <= *h.bound) return "buckets are out of order";
        if (h.bound && sample.value < h.value) return "buckets are not cumulative";
        h.bound = bound;
        h.value = sample.value;
    } else if (suffix == "_count" || suffix == "_gcount") h.count = sample.value;
    else if (suffix == "_sum") h.sum = true;
    else if (suffix == "_gsum") {
        h.gsum = true;
        h.negativeGsum |= sample.value < 0;
    }
    return nullptr;
}

const char *ExpositionCheck::closeHistogram()
{
    const Histogram &h = m_histogram;
    if (!h.open) return nullptr;
    if (!h.bound || *h.bound != std::numeric_limits<double>::infinity()) return "no bucket +Inf";
    if (h.count && *h.count != h.value) return "count is not that of the bucket +Inf";
    if ((h.sum || h.gsum) && !h.count) return "sum without a count";
    if (!h.sum && !h.gsum && h.count) return "count without a sum";
    if (h.negativeBucket && h.sum) return "sum beside a negative bucket";
    if (!h.negativeBucket && h.negativeGsum) return "negative sum without a negative bucket";
    return nullptr;
}

} // namespace jitscope
