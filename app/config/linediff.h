// How two texts differ, line by line and key by key, and one text made of two that began as the same. Lines by libgit2. Pure, any thread.
#pragma once

#include "base/result.h"
#include "config/configdiff.h"

namespace jitscope {

// Hunks with three same lines around them; empty: the texts are the same.
LineDiff lineDiff(const QByteArray &before, const QByteArray &after);

// `base` is what both began from: the file as it was opened, ours as it is in the editor, theirs as it is on the server now. Where both changed
// the same lines, both stand between marks with the two names. Error: Failed (no memory).
Result<MergedText> mergedLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs, const QString &ourName, const QString &theirName);

// What the keys of two files of one format say: sorted by path; a list that differs is one difference. A value that is an expression is
// compared by its letters, and is Undefined here.
std::vector<KeyDifference> keyDifferences(const ConfigText &before, const ConfigText &after);

} // namespace jitscope
