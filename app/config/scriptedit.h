// One key of a script changed: the range of its value, a key that was commented out, a property beside its neighbours. What both languages
// (config/jsdocument.h, config/luadocument.h) have in common; they say how a value is written and where a statement goes. Pure.
#pragma once

#include "config/scripttree.h"
#include "config/textedit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jitscope {

// What the editor asks of a language.
struct ScriptWriting
{
    QByteArray remark;        // "//" or "--"
    QString assigns;          // between a key and its value: ":" or "="
    QByteArray separator;     // between items: "," or ";"
    char quote = '"';         // of texts, where none stands there to be followed
    bool emptyListHoldsKeys = false; // {} of Lua
};

class ScriptEditor
{
public:
    ScriptEditor(const QByteArray &text, const ScriptEntries &keys, const std::vector<ScriptAssignment> &assignments, const std::vector<TextSpan> &comments, ScriptWriting writing);
    virtual ~ScriptEditor() = default;

    // The edit alone, not checked. Faults: code sets this key, or there is no place for it.
    ConfigResult<QByteArray> set(const ConfigPath &path, const QJsonValue &value) const;
    ConfigResult<QByteArray> remove(const ConfigPath &path) const;

protected:
    // Objects and lists over several lines, with "\n" and no indent of their own, where `lines`.
    virtual QByteArray letters(const QJsonValue &value, char quote, bool lines) const = 0;
    virtual QByteArray propertyLetters(const QString &name, const QJsonValue &value, bool quotedKey, bool lines) const = 0;
    // A statement of its own; `last`: after all that is in the file.
    virtual ConfigResult<QByteArray> statement(const ConfigPath &path, const QJsonValue &value, bool last) const = 0;
    // A literal that new keys are better not put into.
    virtual bool prefersStatements(const ScriptContainer &) const { return false; }
    // True: statements of this assignment may leave.
    virtual bool mayLeave(const ScriptAssignment &made) const { return !made.statement.isEmpty(); }

    struct Hidden
    {
        TextSpan lines;   // replaced; empty: the key goes in there
        qsizetype place;  // of the comment
        QByteArray tail;  // a remark at its end, with the blank before it
    };
    // A key that was commented out on lines of its own within `within`, but not in `except`. Over several lines: the place after it, and it stays.
    std::optional<Hidden> commentedOut(TextSpan within, const std::vector<TextSpan> &except, const QString &name) const;
    std::optional<size_t> effective(const ConfigPath &path) const;
    static ConfigResult<QByteArray> refused(TextPlace place, const char *why);
    static QJsonValue wrapped(const ConfigPath &path, QJsonValue value); // {"a":{"b":value}}

    const QByteArray &m_text;
    const ScriptEntries &m_keys;
    const std::vector<ScriptAssignment> &m_assignments;
    const std::vector<TextSpan> &m_comments;
    const TextStyle m_style;
    const ScriptWriting m_writing;

private:
    QByteArray lettersAs(const QJsonValue &value, TextSpan now) const;
    QByteArray nested(const QByteArray &letters, TextSpan at) const;
    TextList listOf(const ScriptNode &node) const;
    QByteArray list(const ScriptNode &node, const QJsonArray &wanted) const;
    QByteArray property(const ScriptNode &object, const QString &name, const QJsonValue &value) const;
    std::pair<int, QString> outside(const QString &line) const;
    TextSpan statementLines(TextSpan statement) const;
    QByteArray withoutInner(std::vector<TextEdit> edits) const;
};

} // namespace jitscope
