// How a HOCON file is written, and values written that way.
#pragma once

#include "config/hocontree.h"

#include <QJsonValue>

namespace jitscope {

struct HoconStyle
{
    QByteArray newLine = "\n";
    QByteArray indent = "    ";    // of one level
    QByteArray separator = " = ";  // with its blanks
    bool commasInLists = true;     // at the ends of lines

    // `indent`: of the line it begins on; `old`: what stood there, whose quotes and lines it takes over.
    QByteArray written(const QJsonValue &value, const QByteArray &indent, const QByteArray &old = {}) const;
    // key = value; several steps as objects in one another, or as a.b.c. `like`: a neighbour's separator.
    QByteArray assignment(const ConfigPath &steps, const QJsonValue &value, const QByteArray &indent, bool dotted, const QByteArray &like) const;
};

HoconStyle hoconStyle(const QByteArray &bytes, const HoconPiece &root);
QByteArray hoconQuoted(const QString &text);
QByteArray hoconKey(const QString &step); // with quotes where it needs them
// The offset of a comma after `at`, over blanks, comments and ends of lines; -1: something else comes first.
qsizetype hoconComma(const QByteArray &bytes, qsizetype at);

} // namespace jitscope
