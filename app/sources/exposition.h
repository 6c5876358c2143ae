// Reads metrics pages: Prometheus text 0.0.4 and OpenMetrics 1.0, in one pass over the bytes.
// Formats: prometheus.io/docs/instrumenting/exposition_formats, OpenMetrics specification 1.0.
// All views point into the page (or into the reader) and live until the next call of next().
#pragma once

#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace jitscope {

enum class FamilyType : quint8 { Unknown, Counter, Gauge, Histogram, GaugeHistogram, Summary, Info, StateSet };
const char *familyTypeName(FamilyType type); // "counter", …

// Lenient reads what servers really send, either format: odd blanks, missing last line feed, CR LF, repeated metadata.
// It still refuses whatever makes a figure doubtful. The other two hold pages to their own grammar, line by line.
enum class Dialect : quint8 { Lenient, Text004, OpenMetrics };

struct ExpositionLabel
{
    std::string_view name;
    std::string_view value; // between the quotes, escapes still in it: see unescaped()
};

struct ExpositionSample
{
    std::string_view name;
    std::string_view family;                // of the metadata that covers it, else the name
    FamilyType type = FamilyType::Unknown;
    std::span<const ExpositionLabel> labels;
    std::string_view labelText;             // between the braces
    double value = 0;                       // NaN and infinities as they stand
    bool hasTimestamp = false;
    double timestamp = 0;                   // ms since the epoch
    bool hasExemplar = false;
    std::span<const ExpositionLabel> exemplarLabels;
    double exemplarValue = 0;

    std::string_view label(std::string_view name) const; // raw value, empty when there is none
};

struct ExpositionMeta
{
    std::string_view family;
    std::string_view text; // HELP, escapes still in it; UNIT; word of TYPE
    FamilyType type = FamilyType::Unknown;
};

class ExpositionCheck;

class ExpositionReader
{
public:
    enum class Item : quint8 { Sample, Help, Type, Unit, End, Failed };

    static constexpr size_t MaxLine = 64 * 1024;
    static constexpr size_t MaxLabels = 128;
    static constexpr size_t MaxSamples = 2'000'000;

    explicit ExpositionReader(std::string_view page, Dialect dialect = Dialect::Lenient);
    ~ExpositionReader();
    Q_DISABLE_COPY_MOVE(ExpositionReader)

    Item next();
    const ExpositionSample &sample() const { return m_sample; }
    const ExpositionMeta &meta() const { return m_meta; }
    int line() const { return m_line; }        // of the item, from 1
    QString error() const { return m_error; }  // after Failed
    bool sawEof() const { return m_eof; }      // "# EOF" was read: it is OpenMetrics, and whole
    bool unterminated() const { return m_unterminated; } // the item's line has no line feed: it may be cut in the middle of a figure
    size_t samples() const { return m_samples; }

private:
    Item scanLine();
    Item scanMeta(std::string_view line);
    Item scanSample(std::string_view line);
    bool scanLabels(const char *&p, const char *end, std::vector<ExpositionLabel> &labels, bool nameInside);
    bool scanExemplar(const char *&p, const char *end);
    bool scanTimestamp(const char *&p, const char *end);
    void coverByMeta();
    bool fail(const char *why);
    Item failed(const char *why);

    const char *m_pos;
    const char *m_end;
    const Dialect m_dialect;
    bool m_claimsOpenMetrics;
    int m_line = 0;
    size_t m_samples = 0;
    bool m_eof = false;
    bool m_unterminated = false;
    bool m_done = false;
    QString m_error;
    ExpositionSample m_sample;
    ExpositionMeta m_meta;
    std::string_view m_family; // of the last metadata
    FamilyType m_type = FamilyType::Unknown;
    std::vector<ExpositionLabel> m_labels;
    std::vector<ExpositionLabel> m_exemplarLabels;
    std::unique_ptr<ExpositionCheck> m_check;
};

// True when the page calls itself OpenMetrics: a line "# EOF" is in it. (The Content-Type lies: Prosody's says 0.0.4.)
bool claimsOpenMetrics(std::string_view page);
// A label value or help text without its escapes.
QString unescaped(std::string_view raw);
// A figure as both formats spell it, NaN and infinities included; false when it is none.
bool expositionNumber(std::string_view text, double &value);

} // namespace jitscope
