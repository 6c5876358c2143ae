#include "config/linediff.h"

#include <git2.h>

#include <algorithm>
#include <memory>

namespace jitscope {

namespace {

// The library counts its users.
struct GitLibrary
{
    GitLibrary() { git_libgit2_init(); }
    ~GitLibrary() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(GitLibrary)
};

} // namespace

LineDiff lineDiff(const QByteArray &before, const QByteArray &after)
{
    LineDiff out;
    const GitLibrary library;
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_PATIENCE;
    git_patch *made = nullptr;
    if (git_patch_from_buffers(&made, before.constData(), size_t(before.size()), nullptr, after.constData(), size_t(after.size()), nullptr, &options) != 0) return out;
    const std::unique_ptr<git_patch, decltype(&git_patch_free)> patch(made, git_patch_free);
    for (size_t hunk = 0; hunk < git_patch_num_hunks(made); ++hunk) {
        const int lines = git_patch_num_lines_in_hunk(made, hunk);
        for (int i = 0; i < lines; ++i) {
            const git_diff_line *line = nullptr;
            if (git_patch_get_line_in_hunk(&line, made, hunk, size_t(i)) != 0) continue;
            const bool same = line->origin == GIT_DIFF_LINE_CONTEXT, added = line->origin == GIT_DIFF_LINE_ADDITION;
            if (!same && !added && line->origin != GIT_DIFF_LINE_DELETION) continue; // "no newline at the end"
            QByteArrayView text(line->content, qsizetype(line->content_len));
            while (text.endsWith('\n') || text.endsWith('\r')) text.chop(1);
            out.push_back({same ? DiffLine::Kind::Same : added ? DiffLine::Kind::Added : DiffLine::Kind::Removed, std::max(line->old_lineno, 0), std::max(line->new_lineno, 0),
                QString::fromUtf8(text)});
        }
    }
    return out;
}

Result<MergedText> mergedLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs, const QString &ourName, const QString &theirName)
{
    // The library takes such texts for binary, and answers with nothing at all.
    for (const QByteArray *text : {&base, &ours, &theirs})
        if (text->contains('\0')) return fail(Error::Kind::Malformed, {}, QStringLiteral("a text with a NUL byte is not merged"));
    const GitLibrary library;
    const auto input = [](const QByteArray &text) {
        git_merge_file_input out;
        git_merge_file_input_init(&out, GIT_MERGE_FILE_INPUT_VERSION);
        out.ptr = text.constData();
        out.size = size_t(text.size());
        return out;
    };
    const git_merge_file_input began = input(base), left = input(ours), right = input(theirs);
    const QByteArray leftName = ourName.toUtf8(), rightName = theirName.toUtf8();
    git_merge_file_options options;
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    options.our_label = leftName.constData();
    options.their_label = rightName.constData();
    options.flags = GIT_MERGE_FILE_STYLE_MERGE | GIT_MERGE_FILE_DIFF_PATIENCE;
    git_merge_file_result merged{};
    if (git_merge_file(&merged, &began, &left, &right, &options) != 0) return fail(Error::Kind::Failed, {}, QStringLiteral("the texts could not be merged"));
    MergedText out;
    out.text = QByteArray(merged.ptr, qsizetype(merged.len));
    if (!merged.automergeable) {
        for (const QByteArray &line : out.text.split('\n')) out.conflicts += QByteArrayView(line).trimmed() == "<<<<<<< " + leftName;
        out.conflicts = std::max(out.conflicts, 1);
    }
    git_merge_file_result_free(&merged);
    return out;
}

} // namespace jitscope
