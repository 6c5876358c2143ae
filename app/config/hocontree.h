// A HOCON text as it is written, every part with its place: the grammar of lightbend/config 1.4 (HOCON.md), which is what Jibri, JVB and Jicofo read with.
// cpp-hocon cannot be the reader: it gives no places, refuses a byte order mark, characters beyond ASCII in quotes and include required(…),
// and reads local files at an include, whatever includer it is given. It is a second opinion on edits (config/hoconopinion.h).
#pragma once

#include "config/configtext.h"

namespace jitscope {

struct HoconField;
struct HoconValue;

struct HoconPiece
{
    enum class Kind : quint8 { Quoted, Unquoted, Substitution, Object, List };
    Kind kind = Kind::Unquoted;
    TextSpan span;
    QString text;                     // Quoted: without quotes and escapes; Unquoted: as written
    QString blank;                    // between this piece and the one before
    ConfigPath path;                  // Substitution
    bool optional = false;            // ${?…}
    bool environmentList = false;     // ${…[]}
    std::vector<HoconField> fields;   // Object
    std::vector<HoconValue> elements; // List
};

// One piece, or several side by side that make one value.
struct HoconValue
{
    TextSpan span;
    std::vector<HoconPiece> pieces;
};

struct HoconField
{
    TextSpan span; // from the key to the end of the value
    TextSpan key;
    TextSpan separator; // ":", "=", "+="; empty before "{"
    ConfigPath steps;
    bool append = false;
    HoconValue value;
    // An include has no steps:
    QString include; // what it names
    enum class Include : quint8 { None, Guess, File, Classpath, Url } kind = Include::None;
    bool required = false;
};

// The root as an object piece; its span is empty if it has no braces. Deeper than `deepestConfig` is a fault.
ConfigResult<HoconPiece> parseHocon(QByteArrayView bytes);

// A number, a boolean, null or a string, as an unquoted word means it.
QJsonValue hoconWord(const QString &word);

} // namespace jitscope
