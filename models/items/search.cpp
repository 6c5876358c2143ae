#include "items/search.h"

namespace jitscope {
namespace {

// How well `word` stands in `text` with its characters in order. A fuzzy hit must stay close together: at most one foreign character
// per own one, and it must begin at the start of a part of a name; else "ana" would find everything.
int fuzzy(QStringView text, QStringView word)
{
    const qsizetype whole = text.indexOf(word);
    if (whole == 0 || (whole > 0 && !text.at(whole - 1).isLetterOrNumber())) return 1000 - int(std::min<qsizetype>(text.size(), 300));
    if (whole > 0) return 600 - int(std::min<qsizetype>(text.size(), 300));
    if (word.size() < 3) return 0;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text.at(start) != word.at(0) || (start > 0 && text.at(start - 1).isLetterOrNumber())) continue;
        qsizetype found = 1, at = start + 1, gap = 0;
        for (; at < text.size() && found < word.size(); ++at) {
            if (text.at(at) == word.at(found)) ++found;
            else if (++gap > word.size()) break;
        }
        if (found == word.size()) return 300 - int(std::min<qsizetype>(gap * 10, 250));
    }
    return 0;
}

} // namespace

QString Search::fold(const QString &text)
{
    bool plain = true; // names are mostly ASCII: no need to decompose them
    for (const QChar c : text) plain = plain && c.unicode() < 0x80;
    if (plain) return text.toLower();
    QString out;
    out.reserve(text.size());
    // compatibility decomposition takes accents off letters and makes full-width forms plain; kana keep their voicing marks
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const bool accent = c.category() == QChar::Mark_NonSpacing && c.unicode() < 0x3000;
        if (!accent) out.append(c);
    }
    out = out.normalized(QString::NormalizationForm_C).toCaseFolded();
    return out.replace(u'ß', QLatin1String("ss")); // Qt folds one character to one
}

Search::Search(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        Word word;
        if (text.at(i) == u'!') {
            word.inverted = true;
            ++i;
        }
        if (i < text.size() && text.at(i) == u'"') {
            word.exact = true;
            qsizetype end = text.indexOf(u'"', i + 1);
            if (end < 0) end = text.size(); // still being typed
            word.text = fold(text.mid(i + 1, end - i - 1));
            i = end + 1;
        } else {
            qsizetype end = i;
            while (end < text.size() && !text.at(end).isSpace()) ++end;
            word.text = fold(text.mid(i, end - i));
            i = end;
        }
        if (!word.text.isEmpty()) m_words.push_back(std::move(word));
    }
}

bool Search::matchesFolded(QStringView haystack) const
{
    for (const Word &word : m_words) {
        const bool found = word.exact || word.inverted ? haystack.contains(word.text) : fuzzy(haystack, word.text) > 0;
        if (found == word.inverted) return false;
    }
    return true;
}

int Search::score(const QString &haystack) const
{
    const QString folded = fold(haystack);
    if (!matchesFolded(folded)) return 0;
    int sum = 1;
    for (const Word &word : m_words)
        if (!word.inverted) sum += fuzzy(folded, word.text);
    return sum;
}

} // namespace jitscope
