// How two texts differ line by line, and one text made of two that began as the same. By libgit2. Pure, any thread.
#pragma once

#include "base/result.h"
#include "config/configdiff.h"

namespace jitscope {

// Hunks with three same lines around them; empty: the texts are the same.
LineDiff lineDiff(const QByteArray &before, const QByteArray &after);

// `base` is what both began from: the file as it was opened, ours as it is in the editor, theirs as it is on the server now. Where both changed
// the same lines, both stand between marks with the two names. Error: Failed (no memory).
Result<MergedText> mergedLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs, const QString &ourName, const QString &theirName);

} // namespace jitscope
