// Differences and merges of any bytes: a merge of two texts of which one did not change is the other.
#include "fuzz.h"

#include "config/linediff.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype half = all.size() / 2;
    const QByteArray one = all.first(half), other = all.sliced(half);
    require(lineDiff(one, other).empty() == (one == other), "a difference of the same, or none of others");
    for (const DiffLine &line : lineDiff(one, other))
        require((line.before > 0) == (line.kind != DiffLine::Kind::Added) && (line.after > 0) == (line.kind != DiffLine::Kind::Removed), "a line without its number");
    const auto merged = mergedLines(one, one, other, QStringLiteral("yours"), QStringLiteral("server"));
    if (all.contains('\0')) require(!merged, "a merge of what is no text");
    else require(merged && merged->conflicts == 0 && merged->text == other, "a merge of one change that is not that change");
    return 0;
}
