// Edits of a text that leave all else as it stands: single replacements, and items put into and taken out of a bracketed list in the layout
// that it has (JavaScript's objects and arrays, Lua's tables). Pure.
#pragma once

#include "config/configtext.h"

#include <QByteArrayList>

#include <functional>
#include <map>

namespace jitscope {

struct TextEdit
{
    TextSpan span;   // empty span: put in at `from`
    QByteArray with;
};

// Edits must not overlap; those at one place are carried out in their order.
QByteArray editedText(const QByteArray &text, std::vector<TextEdit> edits);

qsizetype invalidUtf8(QByteArrayView text); // the first byte that is none; -1: all is

// How a file is laid out.
struct TextStyle
{
    QByteArray lineEnd = "\n";
    QByteArray indent = "    "; // one step
};
TextStyle styleOf(const QByteArray &text);

qsizetype lineStart(QByteArrayView text, qsizetype at);
QByteArray indentAt(QByteArrayView text, qsizetype at); // blanks that the line of `at` begins with

// After `at`, only blanks and comments until the line ends: where the next line begins. Otherwise -1. The text's end counts as a line's.
qsizetype restOfLine(QByteArrayView text, qsizetype at, const std::vector<TextSpan> &comments);

struct ListItem
{
    TextSpan span;
    TextSpan separator; // after it; empty: none
};

struct TextList
{
    TextSpan brackets;  // with both
    std::vector<ListItem> items;
    QByteArray separator = ",";
};

struct ListChange
{
    std::map<size_t, QByteArray> replaced;    // by item
    std::vector<size_t> removed;              // items, ascending
    std::map<qsizetype, QByteArrayList> inserted; // after that item, which is not removed; -1: before all
};

// Letters of several lines are given with "\n" and without the list's own indent; it is added. An item that has a line of its own leaves
// with it (and with the comment at its end), and gets one where its neighbours have them.
std::vector<TextEdit> listEdits(const QByteArray &text, const TextList &list, const std::vector<TextSpan> &comments, const ListChange &change);
bool hasLinesOfItsOwn(const QByteArray &text, const TextList &list, const std::vector<TextSpan> &comments, qsizetype after);

// Puts an item where whole lines lie between two items (a key that was commented out): `lines` are replaced by it.
std::vector<TextEdit> itemInstead(const QByteArray &text, const TextList &list, TextSpan lines, const QByteArray &indent, const QByteArray &letters, const QByteArray &tail);

// What to change so that a list that says `before` says `after`: what stays keeps its place.
ListChange listChange(const std::vector<QJsonValue> &before, const std::vector<QJsonValue> &after, const std::function<QByteArray(const QJsonValue &)> &letters);

} // namespace jitscope
