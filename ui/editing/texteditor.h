// Border to the module with the text editor (QScintilla), which is loaded when a configuration file is first looked at: linked, it would cost every start
// of the program 4 ms. Nothing but values cross; the module links Qt and QScintilla and none of our libraries. GUI thread.
#pragma once

#include "config/configtext.h"
#include "fleet/health.h"

#include <QColor>
#include <QFont>
#include <QImage>

#include <functional>

class QWidget;

namespace jitscope {

struct EditorLook
{
    QColor base, panel, line, select, hover, text, text2, text3, accent, string, number;
    QColor warningF, warningT, warningB, criticalF, criticalT, criticalB, fairT, unknownB, tip, onTip;
    QFont mono, body;
    QImage warning, critical, note; // signs for the margin, at `ratio`
    qreal ratio = 1;
};

// What is said of a place: underlined, in the margin, and in a line below it.
struct EditorMark
{
    int line = 0;               // from 0
    qsizetype from = 0, to = 0; // bytes of the shown text; empty: the whole line
    Health severity = Health::Warning; // Fair, Warning, Critical
    QString lead, text, fix;    // "Unknown key." "Did you mean …?" "Change"; safe to show
};

class TextEditor
{
public:
    virtual ~TextEditor() = default;
    virtual QWidget *widget() = 0; // a child of the parent that was given; deletes the editor with itself

    virtual void setLook(const EditorLook &look) = 0;
    virtual void setFormat(ConfigFormat format) = 0;
    // Cursor and scroll stay where what they stand in stays. No call of `edited`.
    virtual void setBytes(const QByteArray &text, bool anew) = 0;
    virtual QByteArray bytes() const = 0;
    virtual void setReadOnly(bool on) = 0;
    virtual void setMarks(const std::vector<EditorMark> &marks) = 0;
    virtual void setChangedLines(const std::vector<int> &lines) = 0; // from 0
    virtual void goTo(int line, qsizetype from, qsizetype to) = 0;
    // The next place after the cursor; false: none anywhere.
    virtual bool seek(const QString &what, bool backwards) = 0;
    virtual qsizetype position() const = 0; // in bytes

    std::function<void()> edited;                             // somebody typed; 120 ms ago, and not since
    std::function<void()> typing;                             // at each stroke: cheap
    std::function<QString(qsizetype at)> explain;             // plain text for a hover; empty: nothing
    std::function<QStringList(qsizetype at)> complete;        // what may stand here, and where it begins: the word before `at` is replaced
    std::function<void(int mark)> fixWanted;                  // number in setMarks
    std::function<void()> findWanted;                         // Ctrl+F
    std::function<QString(qsizetype at)> reveal;              // the secret whose sign is there; shown for 20 s, never in the clipboard
    std::function<void()> undoWanted, redoWanted;             // of the whole document
};

// Of the module: jitscopeMakeEditor. A new TextEditor inside `parent`; null when nothing can be made.
using MakeTextEditor = TextEditor *(*)(QWidget *parent);

} // namespace jitscope
