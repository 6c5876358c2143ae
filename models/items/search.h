// The one search: fuzzy by default, several words must all be found, "quoted words" exactly, a leading ! inverts a word.
// Case, accents and full/half width do not count. Chinese and Japanese are searched by characters, exactly and in order.
#pragma once

#include <QString>

#include <vector>

namespace jitscope {

class Search
{
public:
    Search() = default;
    explicit Search(const QString &text);

    bool isEmpty() const { return m_words.empty(); }
    bool matches(const QString &haystack) const { return isEmpty() || matchesFolded(fold(haystack)); }
    // For callers that keep folded texts.
    bool matchesFolded(QStringView haystack) const;
    // How well a text fits, bigger is better; 0: not at all. For ordered lists of hits (palette).
    int score(const QString &haystack) const;
    static QString fold(const QString &text);

    friend bool operator==(const Search &, const Search &) = default;

private:
    struct Word
    {
        QString text;
        bool exact = false, inverted = false;
        friend bool operator==(const Word &, const Word &) = default;
    };
    std::vector<Word> m_words;
};

} // namespace jitscope
