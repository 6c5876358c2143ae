// How two configuration texts differ: by line, and by key. Values, any thread.
#pragma once

#include "config/configtext.h"

namespace jitscope {

struct DiffLine
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    int before = 0, after = 0; // line numbers from 1; 0: not in that text
    QString text;              // without its line end; hostile
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};
// Runs of changed lines with up to three same ones around them; a gap between two is seen by the numbers.
using LineDiff = std::vector<DiffLine>;

struct MergedText
{
    QByteArray text;           // with conflicts between <<<<<<< and >>>>>>> lines
    int conflicts = 0;
};

struct KeyDifference
{
    ConfigPath path;
    QJsonValue before, after;  // Undefined: not there, or an expression that only its component reads
    bool inBefore = true, inAfter = true; // whether it is there
    friend bool operator==(const KeyDifference &, const KeyDifference &) = default;
};

// What the keys of two files of one format say: sorted by path; a list that differs is one difference. Expressions are compared by their letters. Pure.
std::vector<KeyDifference> keyDifferences(const ConfigText &before, const ConfigText &after);
// For the eye: lists of as many objects on both sides, told by what differs in them. Anything else is itself.
std::vector<KeyDifference> leavesOf(const KeyDifference &difference);

} // namespace jitscope
