// The text pane: one file as it is to be, secrets behind signs, with what is said of it in the margin and below its lines.
#pragma once

#include "config/configdesk.h"
#include "editing/texteditor.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace jitscope {

class PlainLabel;
class SectionHead;

class TextPane : public QWidget
{
    Q_OBJECT
public:
    // The desk outlives the pane.
    TextPane(ConfigDesk &desk, QWidget *parent = nullptr);

    void show(const ConfigDocument *document); // null: none. Called at each change of it; loads the editor when it is first called with one
    void setDiff(const LineDiff &diff);        // of what was read and what is shown: marks the changed lines
    void flush();                              // what is half typed goes to the desk now
    bool isTyping() const { return m_typing; }
    void goTo(const TextPlace &place);
    void startFind();
    void undo();
    void redo();
    TextEditor *editor() const { return m_editor; } // null: not loaded
    static QString formatName(ConfigFormat format);

signals:
    void typed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool load();
    void mark(const ConfigDocument &d);
    void next();
    QString explain(qsizetype at) const;

    ConfigDesk &m_desk;
    SectionHead *m_head;
    QPushButton *m_warnings;
    QToolButton *m_undo, *m_redo, *m_find;
    QWidget *m_findRow;
    QLineEdit *m_what;
    PlainLabel *m_none;
    TextEditor *m_editor = nullptr;
    ConfigId m_id;
    QByteArray m_given; // what the editor was given, or has sent
    std::vector<EditorMark> m_marks;
    std::vector<std::optional<ConfigFix>> m_fixes; // of m_marks
    size_t m_next = 0;  // of m_marks, for the button that goes through them
    bool m_has = false, m_typing = false, m_failed = false;
};

} // namespace jitscope
